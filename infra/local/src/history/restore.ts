import { localDate } from '@slrt/areas';
import { pg } from '@slrt/database';
import { sleep } from '@slrt/runtime';
import type { ServiceName } from '@slrt/subgraph';
import { addDays, calendarShift } from './calendar-shift.ts';
import { readSnapshot, type Snapshot, type TableRows } from './snapshot.ts';

const hour = 3_600_000;

/** Shifts every date and time of a snapshot, also inside JSON values. */
function moveDates(text: string, anchor: string, today: string): string {
  const shift = calendarShift(anchor, today);
  const known = new Map<string, string>();
  const move = (date: string, time: string): string => {
    // A time is shifted with its day. In office hours the day is the same in all zones of the demo districts.
    const local = time === '' ? date : new Date(Date.parse(`${date}T${time}Z`) + 7 * hour).toISOString().slice(0, 10);
    const key = `${date}|${local}`;
    let moved = known.get(key);
    if (moved === undefined) known.set(key, (moved = addDays(date, shift(local))));
    return moved;
  };
  return text.replaceAll(
    /"(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})[^"]*)?(?=\\?")/g,
    (whole, date: string, time: string = '') => `"${move(date, time)}${whole.slice(11)}`,
  );
}

const place = (rows: TableRows, column: string): number => rows.columns.indexOf(column);

/**
 * Renumbers complaints and referrals whose dates were shifted into another year, because a number contains the year and each
 * year begins with 1.
 */
function renumber(text: string): string {
  const { tables } = JSON.parse(text) as Snapshot;
  const numbers = new Map<string, string>();
  for (const [service, table, column] of [
    ['complaints', 'complaint', 'filed_at'],
    ['referrals', 'referral', 'requested_at'],
  ] as const) {
    const found = tables[service]?.find((each) => each.table === table);
    if (!found) continue;
    const last = new Map<string, number>();
    const given = found.rows.map((row) => [String(row[place(found, 'number')]), row] as const);
    for (const [number, row] of given.sort(([a], [b]) => a.localeCompare(b))) {
      const [prefix = '', code = ''] = number.split('/');
      const moment = new Date(String(row[place(found, column)]));
      const year = localDate(String(row[place(found, 'district_code')]), moment).slice(0, 4);
      const serial = (last.get(`${code}/${year}`) ?? 0) + 1;
      last.set(`${code}/${year}`, serial);
      numbers.set(number, `${prefix}/${code}/${year}/${String(serial).padStart(6, '0')}`);
    }
  }
  return text.replaceAll(/(?:SLRT|RJK)\/\d{4}\/\d{4}\/\d{6}/g, (number) => numbers.get(number) ?? number);
}

/** Returns rows of the counters for the next numbers, from the highest number of each year. */
function counters(given: TableRows | undefined): unknown[][] {
  const last = new Map<string, number>();
  for (const row of given?.rows ?? []) {
    const [, code = '', year = '', serial = ''] = String(row[place(given as TableRows, 'number')]).split('/');
    const key = `${code.slice(0, 2)}.${code.slice(2)}/${year}`;
    last.set(key, Math.max(last.get(key) ?? 0, Number(serial)));
  }
  return [...last].map(([key, serial]) => [key.slice(0, 5), Number(key.slice(6)), serial]);
}

/** Tables whose triggers stay enabled. All other triggers already ran in the play. That of the audit log queues rows for sealing. */
const keepsTriggers = new Set(['audit_entry']);

const householdsAwaited = 'waits for the households';

/** Returns an event for the relay. An event that changes a household waits until the household is imported. */
function waitingEvent(event: Record<string, unknown>): Record<string, unknown> {
  const payload = String(event['payload']);
  const changesHousehold =
    String(event['subject']).startsWith('referrals.referral.completed.') &&
    (JSON.parse(payload) as { outcome: string | null }).outcome === 'ENROLLED';
  const parked = changesHousehold ? { parked_at: event['recorded_at'], park_reason: householdsAwaited } : {};
  return { ...event, ...parked, published_at: null, payload: `\\x${Buffer.from(payload).toString('hex')}` };
}

async function insertRows(client: pg.Client, { table, columns, rows }: TableRows): Promise<void> {
  if (rows.length === 0) return;
  const { rows: found } = await client.query<{ forced: boolean }>(
    'select relforcerowsecurity as forced from pg_class where oid = $1::regclass',
    [table],
  );
  const forced = found[0]?.forced === true;
  const triggers = (state: string) => (keepsTriggers.has(table) ? '' : `alter table "${table}" ${state} trigger user;`);
  await client.query(`${triggers('disable')} ${forced ? `alter table "${table}" no force row level security` : ''}`);
  const names = columns.map((column) => `"${column}"`).join(', ');
  const records = rows.map((row) => Object.fromEntries(columns.map((column, n) => [column, row[n]])));
  const values = table === 'outbox' ? records.map(waitingEvent) : records;
  await client.query(
    `insert into "${table}" (${names}) select ${names} from jsonb_populate_recordset(null::"${table}", $1::jsonb)`,
    [JSON.stringify(values)],
  );
  await client.query(`${triggers('enable')} ${forced ? `alter table "${table}" force row level security` : ''}`);
}

async function restoreService(ownerUrl: string, tables: readonly TableRows[]): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    for (const each of tables) {
      const counted = { complaint_number: 'complaint', referral_number: 'referral' }[each.table];
      const given = counted ? tables.find(({ table }) => table === counted) : undefined;
      await insertRows(client, given ? { ...each, rows: counters(given) } : each);
    }
    await client.query('commit');
  } finally {
    await client.end();
  }
}

async function isEmpty(ownerUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  // The counter has no row security.
  try {
    const { rowCount } = await client.query('select 1 from complaint_number limit 1');
    return rowCount === 0;
  } finally {
    await client.end();
  }
}

/**
 * Loads the history of the demo districts into migrated databases. It ends on the day before `now`, or before the next working
 * day. Returns the number of complaints, or null when the databases have complaints already. Its latest events are unpublished
 * outbox rows for the relays.
 */
export async function restoreHistory(ownerUrlOf: (service: ServiceName) => string, now: Date): Promise<number | null> {
  if (!(await isEmpty(ownerUrlOf('complaints')))) return null;
  const text = readSnapshot();
  const [, anchor = ''] = /^\{"anchor":"([\d-]+)"/.exec(text) ?? [];
  const snapshot = JSON.parse(renumber(moveDates(text, anchor, localDate('63.09', now)))) as Snapshot;
  const services = Object.entries(snapshot.tables) as [ServiceName, readonly TableRows[]][];
  // Complaints are inserted last: their presence marks a complete history.
  for (const [name, tables] of services.sort(([a], [b]) => Number(a === 'complaints') - Number(b === 'complaints')))
    await restoreService(ownerUrlOf(name), tables);
  return snapshot.tables.complaints?.find(({ table }) => table === 'complaint')?.rows.length ?? 0;
}

/**
 * Releases the events that waited for the households. Resolves when the relays have published everything, or after 30 s.
 * Consumers may still be handling events then.
 */
export async function releaseEvents(ownerUrls: readonly string[]): Promise<void> {
  const clients = await Promise.all(
    ownerUrls.map(async (connectionString) => {
      const client = new pg.Client({ connectionString });
      await client.connect();
      return client;
    }),
  );
  const waiting = 'select 1 from outbox where published_at is null and parked_at is null limit 1';
  const release = 'update outbox set parked_at = null, park_reason = null where park_reason = $1';
  try {
    for (const client of clients) await client.query(release, [householdsAwaited]);
    for (let waited = 0; waited < 30_000; waited += 100) {
      const left = await Promise.all(clients.map((client) => client.query(waiting)));
      if (left.every(({ rowCount }) => rowCount === 0)) return;
      await sleep(100);
    }
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}
