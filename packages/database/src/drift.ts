import type pg from 'pg';
import type { AnyTable } from './table.ts';

interface FoundColumn {
  readonly table: string;
  readonly column: string;
  /** Type as PostgreSQL names it: `text`, or `_text` for an array of it. */
  readonly type: string;
  readonly nullable: boolean;
  readonly primary: boolean;
  readonly identity: boolean;
  readonly default: string | null;
  readonly generated: string | null;
}

/** Returns every column of the service's own tables. TypeORM's table of migrations has no entity and is left out. */
const findColumns = `
  select c.relname as "table", a.attname as "column", t.typname as type, not a.attnotnull as nullable,
    exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'p' and a.attnum = any(k.conkey)) as primary,
    a.attidentity <> '' as identity,
    case when a.attgenerated = '' then pg_get_expr(d.adbin, d.adrelid) end as default,
    case when a.attgenerated = 's' then pg_get_expr(d.adbin, d.adrelid) end as generated
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  join pg_type t on t.oid = a.atttypid
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    and c.relname <> 'schema_migration'
  order by c.relname, a.attnum`;

/** Returns every column of the entities, one comparable line each. */
function describeEntity(table: AnyTable): Map<string, string> {
  return new Map(
    Object.entries(table.columns).map(([column, { options }]) => {
      const expression = options.default as (() => string) | undefined;
      return [
        column,
        describe({
          table: table.tableName,
          column,
          type: `${options.array ? '_' : ''}${String(options.type)}`,
          nullable: options.nullable ?? false,
          primary: options.primary ?? false,
          identity: options.generated === 'increment',
          default: expression ? expression() : null,
          generated: options.asExpression ?? null,
        }),
      ];
    }),
  );
}

const describe = (each: FoundColumn): string =>
  [
    each.type,
    each.nullable ? 'null' : 'not null',
    ...(each.primary ? ['primary key'] : []),
    ...(each.identity ? ['identity'] : []),
    ...(each.default === null ? [] : [`default ${each.default}`]),
    ...(each.generated === null ? [] : [`generated ${each.generated}`]),
  ].join(' ');

/**
 * Returns every difference between the entities and the migrated database: tables, columns, types, nullability,
 * defaults, generated columns and primary keys. Empty when they agree. The schema snapshot covers indexes, policies and
 * grants.
 */
export async function findDrift(client: pg.Client | pg.Pool, entities: readonly AnyTable[]): Promise<string[]> {
  const { rows } = await client.query<FoundColumn>(findColumns);
  const found = Map.groupBy(rows, (each) => each.table);
  const described = Map.groupBy(entities, (each) => each.tableName);
  const differences: string[] = [];
  for (const [name, [entity, second]] of described) {
    if (second) differences.push(`${name} has two entities`);
    if (!found.has(name)) differences.push(`${name} is not in the database`);
    if (!entity) continue;
    const expected = describeEntity(entity);
    for (const column of found.get(name) ?? []) {
      const [is, should] = [describe(column), expected.get(column.column)];
      expected.delete(column.column);
      if (should === undefined) differences.push(`${name}.${column.column} is not in the entity: ${is}`);
      else if (is !== should) differences.push(`${name}.${column.column} is ${is}, the entity says ${should}`);
    }
    if (found.has(name))
      for (const column of expected.keys()) differences.push(`${name}.${column} is not in the database`);
  }
  for (const name of found.keys()) if (!described.has(name)) differences.push(`${name} has no entity`);
  return differences;
}
