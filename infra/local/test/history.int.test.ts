import { startOfDay } from '@slrt/areas';
import {
  connectAdmin,
  createDatabase,
  databaseUrls,
  pg,
  sealAuditRows,
  verifyAudit,
  type Database,
} from '@slrt/database';
import { systemScope } from '@slrt/domain';
import { serviceNames, type ServiceName } from '@slrt/subgraph';
import { copyDatabase, testServers } from '@slrt/testkit';
import { nextWorkday } from '../src/history/calendar-shift.ts';
import { restoreHistory } from '../src/history/restore.ts';
import { historyChecksum, readSnapshot, type Snapshot } from '../src/history/snapshot.ts';

const districts = ['63.09', '36.73', '35.74'];
/** A Friday in another year than the history was played in. */
const now = startOfDay('63.09', '2027-02-19');
const { adminUrl, password } = testServers();
const databaseOf = (service: ServiceName) => `history_${service}_${process.pid}`;
const urlsOf = (service: ServiceName) => databaseUrls(adminUrl, service, password, databaseOf(service));
let admin: pg.Client;
let complaints: pg.Client;
let database: Database;

async function connect(service: ServiceName): Promise<pg.Client> {
  const url = new URL(adminUrl);
  url.pathname = `/${databaseOf(service)}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  return client;
}

beforeAll(async () => {
  admin = await connectAdmin(adminUrl);
  for (const name of serviceNames) await copyDatabase(admin, name, databaseOf(name));
  expect(await restoreHistory((name) => urlsOf(name).owner, now)).toBeGreaterThan(890);
  complaints = await connect('complaints');
  database = await createDatabase({ url: urlsOf('complaints').app, poolSize: 2, applicationName: 'history' });
}, 120_000);
afterAll(async () => {
  await complaints.end();
  await database.close();
  for (const name of serviceNames) await admin.query(`drop database ${databaseOf(name)} with (force)`);
  await admin.end();
}, 60_000);

/** Runs a query on the complaints of a district. */
async function ask<R extends object>(text: string, district: string): Promise<R[]> {
  return (await complaints.query<R>(text, [district])).rows;
}

test('is made from what the repository holds', () => {
  const { checksum } = JSON.parse(readSnapshot()) as Snapshot;
  // Otherwise: npm run demo:build
  expect(checksum).toBe(historyChecksum());
});

test('has duplicates', async () => {
  const { rows } = await complaints.query(
    `select 1 from complaint where status = 'DUPLICATE' and duplicate_of is not null`,
  );
  expect(rows).not.toHaveLength(0);
});

describe.each(districts)('the history of %s', (district) => {
  test('has about 300 complaints in every state', async () => {
    const rows = await ask<{ status: string; n: number }>(
      'select status, count(*)::int as n from complaint where district_code = $1 group by 1',
      district,
    );
    expect(rows.reduce((sum, { n }) => sum + n, 0)).toBe(303);
    const states = ['SUBMITTED', 'UNDER_REVIEW', 'RETURNED', 'VISIT_REQUIRED', 'RECOMMENDED', 'HANDLED_DIRECTLY'];
    const later = ['REFERRED', 'AWAITING_CONFIRMATION', 'RESOLVED', 'CLOSED_UNFULFILLED', 'REOPENED'];
    const ended = ['REJECTED', 'WITHDRAWN', 'DUPLICATE'];
    expect(rows.map(({ status }) => status)).toEqual(expect.arrayContaining([...states, ...later, ...ended]));
  });

  test('ends yesterday, with complaints due today, overdue, escalated and paused', async () => {
    const day = nextWorkday('2027-02-19');
    const [row] = await ask<Record<'today' | 'overdue' | 'escalated' | 'paused' | 'ahead', number>>(
      `select (count(*) filter (where (due_at at time zone 'Asia/Jakarta')::date = '${day}'))::int as today,
        (count(*) filter (where due_at < '${now.toISOString()}'))::int as overdue,
        count(escalated_to)::int as escalated, count(paused_at)::int as paused,
        (count(*) filter (where updated_at >= '${now.toISOString()}'))::int as ahead
      from complaint where district_code = $1`,
      district,
    );
    expect(row?.ahead).toBe(0);
    for (const name of ['today', 'overdue', 'escalated', 'paused'] as const) expect(row?.[name]).toBeGreaterThan(0);
  });

  test('has a filed event for each complaint of the last weeks', async () => {
    const [row] = await ask<{ missing: number; recent: number }>(
      `select count(*)::int as recent, (count(*) filter (where not exists (
          select from outbox where subject like 'complaints.complaint.filed.%' and headers ->> 'ce-subject' =
            'CP-' || replace(c.district_code, '.', '') || '-' || c.id)))::int as missing
        from complaint c where district_code = $1 and filed_at > '${now.toISOString()}'::timestamptz - interval '21 days'`,
      district,
    );
    expect(row?.missing).toBe(0);
    expect(row?.recent).toBeGreaterThan(50);
  });

  test('numbers complaints by the year in which they were filed', async () => {
    const rows = await ask<{ year: string; n: number; last: number }>(
      `select split_part(number, '/', 3) as year, count(*)::int as n, max(split_part(number, '/', 4))::int as last
        from complaint where district_code = $1
        group by 1, to_char(filed_at at time zone 'Asia/Makassar', 'YYYY') having true order by 1`,
      district,
    );
    expect(rows.map(({ year }) => year)).toEqual(['2026', '2027']);
    for (const { n, last } of rows) expect(last).toBe(n);
  });

  test('has Indonesian texts, a different one for each complaint', async () => {
    const rows = await ask<{ description: string }>(
      'select description from complaint where district_code = $1',
      district,
    );
    const usual =
      /\b(kami|saya|di|ke|dan|tidak|belum|sudah|yang|untuk|mohon|apa|cara|padahal|setiap|hanya|baru|lalu|dari|sejak|tanpa)\b/i;
    for (const { description } of rows) expect(description).toMatch(usual);
    expect(new Set(rows.map((row) => row.description)).size).toBeGreaterThan(240);
  });

  test('has an audit log that verifies', async () => {
    await sealAuditRows(database);
    const verdict = await database.read(systemScope('test', district), (tx) => verifyAudit(tx, district, null));
    expect(verdict.faults).toEqual([]);
    expect(verdict.entries).toBeGreaterThan(1_000);
  });
});

test('is loaded once', async () => {
  expect(await restoreHistory((name) => urlsOf(name).owner, now)).toBeNull();
});
