import type pg from 'pg';

interface Column {
  readonly table_name: string;
  readonly column_name: string;
  readonly udt_name: string;
  readonly is_nullable: 'YES' | 'NO';
}

/** TypeScript of a column as the driver gives it; a `bigint` is text, so that nothing is rounded. */
const types: Record<string, string> = {
  text: 'string',
  uuid: 'string',
  int2: 'number',
  int4: 'number',
  int8: 'string',
  numeric: 'string',
  float4: 'number',
  float8: 'number',
  bool: 'boolean',
  date: 'string',
  timestamptz: 'Date',
  jsonb: 'unknown',
  bytea: 'Buffer',
  _text: 'string[]',
  _int4: 'number[]',
  _int2: 'number[]',
  _int8: 'string[]',
  _uuid: 'string[]',
  _bytea: 'Buffer[]',
};

const pascal = (name: string) => name.replace(/(^|_)([a-z])/g, (_, _before, letter: string) => letter.toUpperCase());

/**
 * The tables of a migrated database as TypeScript interfaces: what repositories build their rows on. Committed beside the
 * code, so that a migration that changes a table fails the type check of whoever reads it.
 */
export async function describeTables(client: pg.Client | pg.Pool): Promise<string> {
  const { rows } = await client.query<Column>(
    `select c.relname as table_name, a.attname as column_name, t.typname as udt_name,
       case when a.attnotnull then 'NO' else 'YES' end as is_nullable
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     join pg_type t on t.oid = a.atttypid
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'schema_migration'
     order by c.relname, a.attnum`,
  );
  const tables = Map.groupBy(rows, (row) => row.table_name);
  const interfaces = [...tables].map(([table, columns]) => {
    const fields = columns.map((column) => {
      const type = types[column.udt_name];
      if (!type) throw new Error(`no TypeScript type for ${column.udt_name} of ${table}.${column.column_name}`);
      const nullable = column.is_nullable === 'YES' && type !== 'unknown';
      return `  readonly ${column.column_name}: ${type}${nullable ? ' | null' : ''};`;
    });
    return `export interface ${pascal(table)}Table {\n${fields.join('\n')}\n}`;
  });
  return `// Made from the migrated database by npm run generate:tables; do not edit.\n\n${interfaces.join('\n\n')}\n`;
}
