import type { pg } from '@slrt/database';

interface Column {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
}

/** One value for each type, so that all rows refer to each other and satisfy the foreign keys. */
const plain: Record<string, string> = {
  text: `'x'`,
  uuid: `'00000000-0000-7000-8000-000000000000'`,
  integer: '1',
  smallint: '1',
  bigint: '1',
  real: '1',
  'double precision': '1',
  jsonb: `'{}'`,
  'timestamp with time zone': `'2026-01-01T00:00:00Z'`,
  date: `'2026-01-01'`,
  bytea: `'\\x00'`,
  boolean: 'false',
};
/** Columns that are compared with each other by constraints. */
const known: Record<string, string> = {
  district_code: `'63.09'`,
  region_code: `'63.09.01.2001'`,
  area: `'63.09'`,
};
/** Rows of tables whose constraints combine columns. */
const second = `'00000000-0000-7000-8000-000000000001'`;
const combined: Record<string, readonly Record<string, string>[]> = {
  agency_office: [{ closed_until: `'2026-12-31'` }],
  complaint: [{ status: `'RESOLVED'` }],
  complaint_need: [{ status: `'FULFILLED'` }],
  letterhead: [{ lines: `'{x}'` }],
  notification: [{ recipient: `'REPORTER'`, channel: `'SMS'`, complaint_id: second }],
  person: [{}, { id: second }],
  duplicate_candidate: [{ person_b: second }],
  referral: [{ status: `'ON_HOLD'` }],
  programme_quota: [{ period_until: `'2026-12-31'` }],
};

async function columnsOf(client: pg.Client, table: string): Promise<Column[]> {
  const { rows } = await client.query<Column>(
    `select attname as name, format_type(atttypid, null) as type, attnotnull and not atthasdef as required from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = '' order by attnum`,
    [`public.${table}`],
  );
  return rows;
}

/** Returns the first permitted value of each column that a constraint limits to a list. */
async function listed(client: pg.Client, table: string): Promise<Record<string, string>> {
  const { rows } = await client.query<{ definition: string }>(
    `select pg_get_constraintdef(oid) as definition from pg_constraint where conrelid = $1::regclass and contype = 'c'`,
    [`public.${table}`],
  );
  const lists = rows.map(({ definition }) => /^CHECK \(\((\w+) = ANY \(ARRAY\[('[^']*')/.exec(definition));
  return Object.fromEntries(lists.flatMap((match) => (match?.[1] && match[2] ? [[match[1], match[2]]] : [])));
}

/** Inserts a row with every column or, where constraints reject that, with the required columns and those of `row`. */
async function insertRow(client: pg.Client, table: string, row: Record<string, string>): Promise<void> {
  const values = { ...known, ...(await listed(client, table)), ...row };
  const columns = await columnsOf(client, table);
  const insert = async (of: readonly Column[]) => {
    const given = of.map(({ name, type }) => values[name] ?? plain[type] ?? `'{}'`);
    const names = of.map(({ name }) => name);
    await client.query(
      `insert into public.${table} (${names.join(', ')}) values (${given.join(', ')}) on conflict do nothing`,
    );
  };
  await insert(columns).catch(() => insert(columns.filter(({ name, required }) => required || row[name])));
}

/** Returns the foreign keys that the rows, written without triggers, do not satisfy. */
async function brokenForeignKeys(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(
    `select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
     where contype = 'f' and connamespace = 'public'::regnamespace order by 1, 2`,
  );
  const broken: string[] = [];
  await client.query('begin');
  for (const { table, name, definition } of rows) {
    await client.query('savepoint one');
    await client
      .query(`alter table ${table} drop constraint ${name}, add constraint ${name} ${definition}`)
      .catch((error: unknown) => broken.push(`${table} breaks ${name}: ${String(error)}`));
    await client.query('rollback to one');
  }
  await client.query('rollback');
  return broken;
}

/**
 * Inserts a row into every table of a service, as a client without triggers. Returns the problems: tables that rejected
 * it and foreign keys that the rows do not satisfy.
 */
export async function fillTables(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ table: string }>(
    `select relname as table from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
       and relname <> 'schema_migration' order by relname`,
  );
  const refused: string[] = [];
  for (const { table } of rows)
    for (const row of combined[table] ?? [{}])
      await insertRow(client, table, row).catch((error: unknown) =>
        refused.push(`${table} stays empty: ${String(error)}`),
      );
  return [...refused, ...(await brokenForeignKeys(client))];
}
