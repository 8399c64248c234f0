import { findLastChange, sealAuditRows, verifyAudit } from '@slrt/database';
import { systemScope } from '@slrt/domain';
import { insertAgencyEvent } from '@slrt/referrals';
import { actors, places, startHarness, uuidv7, type Harness } from '@slrt/testkit';
import type { ServiceName } from '@slrt/subgraph';
import { startCluster } from '@slrt/testkit/servers';
import { agencyEvent } from './kit.ts';

let young: Awaited<ReturnType<typeof startCluster>>;
beforeAll(async () => {
  young = await startCluster(['referrals', 'registry']);
}, 60_000);
afterAll(async () => {
  await young.stop();
}, 30_000);

const { district, village } = places;
const scope = systemScope('test', district);
const nextXid = async (of: Harness) =>
  Number((await of.sql<{ xid: string }>('select pg_snapshot_xmax(pg_current_snapshot())::text as xid'))[0]?.xid);

/** Copies every row into the other database as a data-only dump is restored: without triggers, with the sequences' last values. */
async function restore(from: Harness, to: Harness): Promise<void> {
  const columns = await from.sql<{ table: string; columns: string; identity: string | null }>(
    `select c.oid::regclass::text as table, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns,
       max(a.attname) filter (where a.attidentity <> '') as identity
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not in ('area', 'schema_migration')
     group by c.oid`,
  );
  await to.sql(`truncate ${columns.map((each) => each.table).join(', ')}`);
  for (const { table, columns: names, identity } of columns) {
    const [dump] = await from.sql<{ rows: string }>(
      `select coalesce(jsonb_agg(to_jsonb(t)), '[]')::text as rows from ${table} t`,
    );
    await to.sql(`alter table ${table} disable trigger all`);
    await to.sql(
      `insert into ${table} (${names}) overriding system value select ${names} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
      [dump?.rows],
    );
    await to.sql(`alter table ${table} enable trigger all`);
    if (identity)
      await to.sql(
        `select setval(pg_get_serial_sequence($1, $2), (select coalesce(max(${identity}), 1) from ${table}))`,
        [table, identity],
      );
  }
}

/** A filled database in the old cluster, and the same one restored into the young cluster, whose transaction ids are lower. */
async function moved(service: ServiceName, fill: (old: Harness) => Promise<void>): Promise<[Harness, Harness]> {
  const old = await startHarness(service);
  const restored = await startHarness(service, {}, young);
  const gap = (await nextXid(restored)) + 20_000 - (await nextXid(old));
  await old.sql(
    `do $$ begin for n in 1..${Math.max(gap, 0)} loop perform pg_current_xact_id(); commit; end loop; end $$`,
  );
  await fill(old);
  await restored.restart(() => restore(old, restored));
  expect(await nextXid(restored)).toBeLessThan(await nextXid(old));
  return [old, restored];
}

describe('a database restored into a younger cluster', () => {
  const tell = (of: Harness, type: string) =>
    of.database.withTransaction(scope, (tx) => insertAgencyEvent(tx, agencyEvent(type)));
  interface Inbox {
    readonly totalCount: number;
    readonly edges: readonly { cursor: string; node: { type: string } }[];
  }
  const inbox = async (of: Harness, after: string | null, unread = false): Promise<Inbox> => {
    const answer = await of.graph(
      actors.bpjs,
      `query ($after: String, $unread: Boolean) { agency(code: "BPJS") {
         inbox(regionCode: "${district}", after: $after, unread: $unread) { totalCount edges { cursor node { type } } } } }`,
      { after, unread },
    );
    return (answer.data as unknown as { agency: { inbox: Inbox } }).agency.inbox;
  };

  test('shows an agency what is new behind its old cursor', async () => {
    let cursor: string | null = null;
    const [old, restored] = await moved('referrals', async (harness) => {
      for (const type of ['a', 'b']) await tell(harness, type);
      cursor = (await inbox(harness, null)).edges.at(-1)?.cursor ?? null;
      await harness.graph(
        actors.bpjs,
        'mutation ($input: AcknowledgeInboxInput!) { acknowledgeInbox(input: $input) { __typename } }',
        { input: { agencyCode: 'BPJS', regionCode: district, upTo: cursor } },
      );
      await tell(harness, 'not-numbered-yet');
      await harness.sql('update agency_event set inbox_position = null where type = $1', ['not-numbered-yet']);
    });
    await tell(restored, 'new');
    expect((await inbox(restored, cursor)).edges.map((edge) => edge.node.type)).toEqual(['not-numbered-yet', 'new']);
    expect(await inbox(restored, null, true)).toMatchObject({ totalCount: 2 });
    expect(await inbox(restored, null)).toMatchObject({ totalCount: 4 });
    await old.stop();
    await restored.stop();
  }, 90_000);

  test('seals its audit rows and finds nothing added', async () => {
    const add = (of: Harness, actor: string) =>
      of.sql(
        `insert into audit_entry (district_code, actor, action, subjects) select $1, $2, 'test', '{}' from generate_series(1, 5)`,
        [district, actor],
      );
    const [old, restored] = await moved('registry', async (harness) => {
      await add(harness, 'sealed');
      for (let sealed = 0; sealed < 1;) {
        await sealAuditRows(harness.database);
        const [row] = await harness.sql<{ n: number }>('select count(*)::int as n from audit_block');
        sealed = row?.n ?? 0;
      }
      // Dumped while the sealing was about to begin.
      await harness.sql(`select pg_advisory_lock(hashtext('slrt.seal_audit'))`);
      await add(harness, 'dumped-unsealed');
    });
    await add(restored, 'new');
    for (let waiting = 1; waiting > 0;) {
      await sealAuditRows(restored.database);
      const [row] = await restored.sql<{ n: number }>('select count(*)::int as n from audit_seal_queue');
      waiting = row?.n ?? 0;
    }
    const verdict = await restored.database.read(scope, (tx) => verifyAudit(tx, district, null));
    expect(verdict).toMatchObject({ entries: 15, faults: [] });
    await old.stop();
    await restored.stop();
  }, 90_000);

  test('numbers changes of a village behind the old ones', async () => {
    const household = uuidv7();
    const change = async (of: Harness) => {
      await of.sql(`update household set address = address || '.' where id = $1`, [household]);
      return of.database.read(scope, (tx) => findLastChange(tx, district, village));
    };
    let last = 0;
    const [old, restored] = await moved('registry', async (harness) => {
      await harness.sql(
        `insert into household (district_code, id, region_code, listing, address, source, created_by) values ($1, $2, $3, 'LISTED', '', 'test', 'test')`,
        [district, household, village],
      );
      for (let n = 0; n < 5; n += 1) last = await change(harness);
    });
    expect(last).toBe(6);
    for (let n = 1; n <= 5; n += 1) expect(await change(restored)).toBe(last + n);
    await old.stop();
    await restored.stop();
  }, 90_000);
});
