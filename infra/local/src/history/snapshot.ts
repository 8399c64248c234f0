import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { pg } from '@slrt/database';
import { serviceNames, type ServiceName } from '@slrt/subgraph';
import { bdtFile } from '../data/bdt-file.ts';
import { planDemo } from '../data/districts.ts';
import { addDays } from './calendar-shift.ts';
import { anchorDay } from './plan.ts';

/** Rows of one table, as JSON values in the order of `columns`. */
export interface TableRows {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}
export interface Snapshot {
  readonly anchor: string;
  /** Checksum of its sources. */
  readonly checksum: string;
  readonly tables: Readonly<Partial<Record<ServiceName, readonly TableRows[]>>>;
}

const file = new URL('../../history.json.br', import.meta.url);

/** Tables of each service that the history fills, in the order in which they are restored. */
const tablesOf: Readonly<Partial<Record<ServiceName, readonly string[]>>> = {
  registry: ['disclosure', 'closed_complaint'],
  complaints: [
    ...['complaint_number', 'complaint', 'complaint_need', 'complaint_document', 'complaint_timeline'],
    ...['complaint_search_word', 'complaint_name_key', 'disclosure', 'referral_state', 'officer', 'duty_assignment'],
    ...['village_change', 'complaint_flow', 'complaint_stock', 'complaint_time', 'agency_flow', 'audit_entry'],
  ],
  referrals: [
    ...['referral_number', 'routing_request', 'withdrawn_complaint', 'referral', 'referral_step', 'programme_quota'],
    ...['quota_hold', 'agency_event', 'liaison', 'audit_entry'],
  ],
  puskesos: ['village_complaint', 'planned_visit', 'village_change'],
};
/**
 * Tables that the history also writes but a snapshot omits: the services rebuild them, or they are encrypted with the keys of each
 * instance.
 */
const leftOut = [
  ...['inbox', 'outbox', 'audit_seal_queue', 'audit_block'],
  ...['household_profile', 'member_kind', 'screening_gap', 'screening_run', 'notification', 'complaint_step'],
  ...['complaint_subject', 'complaint_number_index', 'programme_receivers', 'settings_version'],
  ...['listed_event', 'disclosure_heartbeat', 'followed_stream', 'awaited_event', 'read_count'],
  'read_hour',
];
/** Consumer that handles its events again after loading, because the registry's rows are sealed with the keys of each instance. */
const handledAgain = 'registry-record-participation-on-referral-completed';
/** Streams keep events for 30 days. */
const eventDays = 28;

/** Source files that determine the history. */
const sources = [
  ...['./case.ts', './courses.ts', './history.ts', './people.ts', './plan.ts', './play.ts'],
  ...['./texts.json', './texts.ts'],
];

/** Returns the checksum of the sources of a snapshot: migrations, households, texts and the code of the play. */
export function historyChecksum(): string {
  const hash = createHash('sha256');
  const root = new URL('../../../../', import.meta.url);
  const migrations = globSync(['packages/*/migrations/**/*.{sql,ts}', 'services/*/src/migrations/**/*.{sql,ts}'], {
    cwd: root.pathname,
  });
  for (const each of migrations.sort()) hash.update(each).update(readFileSync(new URL(each, root)));
  for (const plan of planDemo()) hash.update(bdtFile(plan)).update(JSON.stringify(plan));
  for (const each of sources) hash.update(readFileSync(new URL(each, import.meta.url)));
  return hash.digest('hex');
}

export const readSnapshot = (): string => brotliDecompressSync(readFileSync(file)).toString('utf8');

export function writeSnapshot(snapshot: Snapshot): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
  const bytes = brotliCompressSync(JSON.stringify(snapshot), { params });
  writeFileSync(file, bytes);
  return bytes.length;
}

/** Returns the columns to export: neither generated nor identity columns. */
async function columnsOf(client: pg.Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ column_name: string }>(
    `select column_name from information_schema.columns where table_schema = 'public' and table_name = $1
      and is_generated = 'NEVER' and is_identity = 'NO' order by ordinal_position`,
    [table],
  );
  return rows.map((row) => row.column_name);
}

async function exportRows(client: pg.Client, table: string, condition: string, values: unknown[]): Promise<TableRows> {
  const columns = await columnsOf(client, table);
  const { rows } = await client.query<{ row: unknown[] }>(
    `select jsonb_build_array(${columns
      .map((column) => (table === 'outbox' && column === 'payload' ? `convert_from(payload, 'UTF8')` : `"${column}"`))
      .join(', ')}) as row from "${table}" where ${condition}`,
    values,
  );
  return { table, columns, rows: rows.map(({ row }) => row) };
}

/** Throws when the history wrote tables that a snapshot does not know. */
async function assertKnownTables(client: pg.Client, service: ServiceName, since: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
  );
  const known = [...(tablesOf[service] ?? []), ...leftOut];
  const unknown: string[] = [];
  for (const { name } of rows) {
    if (known.includes(name)) continue;
    const { rows: written } = await client.query(`select 1 from "${name}" where xmin::text::bigint >= $1 limit 1`, [
      since,
    ]);
    if (written.length > 0) unknown.push(name);
  }
  if (unknown.length > 0 && service !== 'registry')
    throw new Error(`${service}: the history also wrote ${unknown.join(', ')}`);
}

/** Reads what transactions since `since` wrote. `connect` opens a service's database as the administrator. */
export async function exportHistory(
  connect: (service: ServiceName) => Promise<pg.Client>,
  since: string,
): Promise<Snapshot> {
  const clients = new Map<ServiceName, pg.Client>();
  for (const name of serviceNames) clients.set(name, await connect(name));
  const eventIds: string[] = [];
  const recent = addDays(anchorDay, -eventDays);
  const tables: Partial<Record<ServiceName, TableRows[]>> = {};
  for (const [name, client] of clients) {
    await client.query(`set timezone = 'UTC'`);
    await assertKnownTables(client, name, since);
    tables[name] = [];
    for (const table of tablesOf[name] ?? [])
      tables[name].push(await exportRows(client, table, 'xmin::text::bigint >= $1', [since]));
    if (name !== 'complaints' && name !== 'referrals') continue;
    const outbox = await exportRows(
      client,
      'outbox',
      `xmin::text::bigint >= $1 and (recorded_at >= $2 or (subject like 'referrals.referral.completed.%'
        and convert_from(payload, 'UTF8')::jsonb ->> 'outcome' = 'ENROLLED')) order by position`,
      [since, recent],
    );
    tables[name].push(outbox);
    const place = outbox.columns.indexOf('event_id');
    eventIds.push(...outbox.rows.map((row) => String(row[place])));
  }
  for (const [name, client] of clients) {
    tables[name]?.push(
      await exportRows(client, 'inbox', 'event_id = any($1) and consumer <> $2', [eventIds, handledAgain]),
    );
    await client.end();
  }
  return { anchor: anchorDay, checksum: historyChecksum(), tables };
}
