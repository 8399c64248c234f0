import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { planDemo } from '@slrt/local';
import { createClient } from '@slrt/graph-client';
import { uuidv7 } from 'uuidv7';
import { memoryOf, out, percentile, poolOf, printMemory, startBench } from '../bench-instance.ts';
import { writeBdt } from '../registry/big-file.ts';
import { importFile, registryLimit } from '../registry/import.ts';
import { createTablet } from './tablet.ts';

/**
 * `npm run bench:field [-- households]`: a tablet with three villages of so many households (400), a document for each
 * village: first package, next day's delta, a day's batches.
 */
const perVillage = Number(process.argv[2] ?? 400);
const complaintsPerVillage = Math.ceil(perVillage / 10);
const rounds = 5;
const maxPages = 100;

const bench = await startBench('off');
const { instance, home } = bench;
const [plan] = planDemo();
const worker = plan?.facilitators.find((each) => each.villageCodes.length >= 3) ?? plan?.facilitators[0];
if (!plan || !worker) throw new Error('no facilitator');
const codes = worker.villageCodes.slice(0, 3);
const villages = plan.villages.filter((village) => codes.includes(village.code));
const pools = {
  registry: poolOf(instance, 'registry', 'admin', 4),
  complaints: poolOf(instance, 'complaints', 'admin', 4),
  puskesos: poolOf(instance, 'puskesos', 'admin', 2),
};
const file = join(home, 'field.csv');
await writeBdt(file, { ...plan, villages }, perVillage * villages.length);
await importFile(instance, plan, file, registryLimit(perVillage * villages.length));
const token = await instance.tokens(worker.person);
const manager = createClient(instance.run.gateway.url, instance.tokens);
for (const villageCode of codes)
  await manager(
    'manager',
    'mutation ($input: EstablishPuskesosInput!) { establishPuskesos(input: $input) { __typename } }',
    {
      input: { idempotencyKey: uuidv7(), regionCode: villageCode, name: 'Puskesos', services: ['INFORMATION'] },
    },
  );

const send = createTablet(instance.run.gateway.url, token);

const householdFields = `id version address decile listing location { latitude longitude } housing { floor wall roof water toilet }
  members { id name sex birthDate relation } participation { programmeCode since }`;
const owners = {
  registry: `householdChanges(regionCode: $v, since: $s, first: 500) { cursor hasMore tombstones { id } households { ${householdFields} } }`,
  complaints: `complaintChanges(regionCode: $v, since: $s, first: 500) { cursor hasMore tombstones { id } complaints { id number version status dueAt sector householdId description category { code } holder { role since } } }`,
  puskesos: `fieldPackage(regionCode: $v, since: $s) { cursor hasMore tombstones { id } puskesos { name services { code } openingHours { weekday opens closes } } visitsDue { id reason dueAt } deliberations { id scheduledFor } }`,
} as const;
type Owner = keyof typeof owners;
const names: readonly Owner[] = ['registry', 'complaints', 'puskesos'];
type Page = Record<
  string,
  { cursor: string; hasMore: boolean; households?: { id: string; version: number }[]; complaints?: object[] }
>;

/** Fetches all data of one owner for the villages, page by page, starting at the cursors. */
async function pull(owner: Owner, since: ReadonlyMap<string, string>) {
  const cursors = new Map<string, string>();
  const homes: { id: string; version: number }[] = [];
  let [bytes, took] = [0, 0];
  for (const village of codes) {
    let s = since.get(village);
    let more = true;
    for (let n = 0; more; n += 1) {
      if (n === maxPages) throw new Error(`${owner} of ${village} has more than ${maxPages} pages.`);
      const page = await send<Page>(`query ($v: ID!, $s: String) { ${owners[owner]} }`, { v: village, s });
      const [changes] = Object.values(page.data);
      bytes += page.bytes;
      took += page.took;
      homes.push(...(changes?.households ?? []));
      s = changes?.cursor;
      more = changes?.hasMore ?? false;
    }
    cursors.set(village, s ?? '');
  }
  return { bytes, took, cursors, homes };
}

const bare: Record<Owner, string> = {
  registry: `select coalesce(json_agg(h), '[]')::text as json from (select h.id, h.version, h.address, h.decile, h.listing, h.latitude, h.longitude, h.housing,
      (select json_agg(json_build_object('id', p.id, 'name', p.name, 'sex', p.sex, 'birthDate', p.birth_date, 'relation', p.relation) order by p.position)
       from person p where p.district_code = h.district_code and p.household_id = h.id and p.left_on is null) as members,
      (select json_agg(json_build_object('programmeCode', a.programme_code, 'since', a.since)) from participation a where a.district_code = h.district_code and a.household_id = h.id) as participation
    from household h where h.district_code = '63.09' and h.region_code = $1 and listing <> 'REMOVED') h`,
  complaints: `select coalesce(json_agg(c), '[]')::text as json from (select id, number, version, status, due_at, sector, household_id, description, category_code, holder_role, holder_since
    from complaint where district_code = '63.09' and region_code = $1 and holder_role is not null) c`,
  puskesos: `select coalesce(json_agg(u), '[]')::text as json from (select u.name, u.services, u.opening_hours from puskesos_unit u where district_code = '63.09' and region_code = $1) u`,
};
const zip = promisify(gzip);
/** Measures the floor: the same rows by one bare SELECT and gzip for each village. */
async function floor(owner: Owner): Promise<{ took: number; bytes: number }> {
  const began = performance.now();
  let bytes = 0;
  for (const village of codes) {
    const { rows } = await pools[owner].query<{ json: string }>(bare[owner], [village]);
    bytes += (await zip(rows[0]?.json ?? '')).length;
  }
  return { took: performance.now() - began, bytes };
}
// A day's complaints, filed in batches: they are part of the package that follows.
const complaint = (n: number) => ({
  idempotencyKey: uuidv7(),
  kind: 'COMPLAINT',
  channel: 'HOME_VISIT',
  sector: 'HEALTH',
  categoryCode: 'CARD_INACTIVE',
  description: `Kartu tidak aktif sejak bulan ke-${n % 12}.`,
  regionCode: codes[n % codes.length],
  reporter: { name: 'Warga Contoh', relation: 'SELF' },
  occurredAt: new Date().toISOString(),
});
interface Batch {
  r: { items: { outcome: string }[] };
}
async function batches(
  mutation: 'fileComplaints' | 'submitVisits',
  items: readonly object[],
): Promise<{ perSecond: number; outcomes: string[] }> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`;
  const outcomes: string[] = [];
  const began = performance.now();
  for (let n = 0; n < items.length; n += 200) {
    const { data } = await send<Batch>(
      `mutation ($input: ${type}Input!) { r: ${mutation}(input: $input) { ... on ${type}Success { items { idempotencyKey outcome } } } }`,
      {
        input: { items: items.slice(n, n + 200), sentAt: new Date().toISOString() },
      },
    );
    outcomes.push(...data.r.items.map((item) => item.outcome));
  }
  return { perSecond: items.length / ((performance.now() - began) / 1000), outcomes };
}
const tally = (outcomes: readonly string[]) =>
  JSON.stringify(
    Object.fromEntries([...Map.groupBy(outcomes, (each) => each)].map(([key, list]) => [key, list.length])),
  );

out(`villages ${codes.length} of about ${perVillage} households, ${complaintsPerVillage} complaints each`);
const filed = await batches(
  'fileComplaints',
  Array.from({ length: complaintsPerVillage * codes.length }, (_, n) => complaint(n)),
);
out(`first complaints filed: ${tally(filed.outcomes)}`);
for (const pool of Object.values(pools)) await pool.query('vacuum analyze');

const cursors = new Map<Owner, Map<string, string>>();
let homes: { id: string; version: number }[] = [];
const before = { registry: memoryOf(instance.run.services.registry.pid), gateway: memoryOf(instance.run.gateway.pid) };
for (const owner of names) {
  await pull(owner, new Map()); // planned, compiled, in memory
  const times: number[] = [];
  const floors: number[] = [];
  let bytes = 0;
  let bareBytes = 0;
  for (let n = 0; n < rounds; n += 1) {
    const pulled = await pull(owner, new Map());
    const bareRows = await floor(owner);
    times.push(pulled.took);
    floors.push(bareRows.took);
    ({ bytes } = pulled);
    bareBytes = bareRows.bytes;
    cursors.set(owner, pulled.cursors);
    if (owner === 'registry') ({ homes } = pulled);
  }
  const [time, least] = [percentile(times, 0.5), percentile(floors, 0.5)];
  out(
    `first package ${owner.padEnd(10)} ${(bytes / 1024).toFixed(0)} KiB in ${time.toFixed(0)} ms; bare SELECT + gzip ${(bareBytes / 1024).toFixed(0)} KiB in ${least.toFixed(0)} ms; ratio ${(time / least).toFixed(2)} (target 3)`,
  );
}
out(`households in the package: ${homes.length}`);

// Like a tablet: one document for each village with the data of all three owners.
async function together(
  since: (owner: Owner, village: string) => string | undefined,
): Promise<{ took: number; bytes: number }> {
  let [took, bytes] = [0, 0];
  for (const v of codes) {
    const page = await send<Page>(
      `query ($v: ID!, $r: String, $c: String, $p: String) { ${names.map((owner) => owners[owner].replace('$s', `$${owner[0]}`)).join(' ')} }`,
      { v, r: since('registry', v), c: since('complaints', v), p: since('puskesos', v) },
    );
    took += page.took;
    bytes += page.bytes;
  }
  return { took, bytes };
}
const whole = (await together(() => undefined)).bytes;
const wholes: number[] = [];
const wholeFloors: number[] = [];
for (let n = 0; n < rounds; n += 1) {
  wholes.push((await together(() => undefined)).took);
  let least = 0;
  for (const owner of names) least += (await floor(owner)).took;
  wholeFloors.push(least);
}
out(
  `first package, all owners in one document per village: ${(whole / 1024).toFixed(0)} KiB in ${percentile(wholes, 0.5).toFixed(0)} ms; the three bare SELECTs + gzip ${percentile(wholeFloors, 0.5).toFixed(0)} ms; ratio ${(percentile(wholes, 0.5) / percentile(wholeFloors, 0.5)).toFixed(2)} (target 3)`,
);
out(
  `memory while packing: registry ${before.registry.toFixed(0)} -> ${memoryOf(instance.run.services.registry.pid).toFixed(0)} MB, gateway ${before.gateway.toFixed(0)} -> ${memoryOf(instance.run.gateway.pid).toFixed(0)} MB`,
);

const unchanged = await together((owner, village) => cursors.get(owner)?.get(village));
out(`next day with nothing changed: ${(unchanged.bytes / 1024).toFixed(1)} KiB in ${unchanged.took.toFixed(0)} ms`);

// Changes one household in a hundred, then fetches the next day's delta of all three owners.
const touched = homes.filter((_, n) => n % 100 === 0);
const visits = (list: readonly { id: string; version: number }[], word: string) =>
  list.map((each, n) => ({
    idempotencyKey: uuidv7(),
    householdId: each.id,
    expectedVersion: each.version,
    address: `${word} ${n}`,
  }));
await batches('submitVisits', visits(touched, 'Jalan'));
await batches('fileComplaints', [complaint(1)]);
for (const owner of names) {
  const next = await pull(owner, cursors.get(owner) ?? new Map());
  out(
    `next day ${owner.padEnd(10)} ${(next.bytes / 1024).toFixed(1)} KiB in ${next.took.toFixed(0)} ms, ${next.homes.length} households`,
  );
}
const evening = await together((owner, village) => cursors.get(owner)?.get(village));
out(
  `next day, all owners in one document per village: ${(evening.bytes / 1024).toFixed(1)} KiB in ${evening.took.toFixed(0)} ms`,
);
out(
  `delta is ${((evening.bytes / whole) * 100).toFixed(2)} % of the package with ${((touched.length / homes.length) * 100).toFixed(1)} % changed (target 2)`,
);

// Items per second, beside the bare rows: one transaction each, four at once.
const many = homes.filter((_, n) => n % 2 === 1).slice(0, 600);
const visited = await batches('submitVisits', visits(many, 'Gang'));
const floorBegan = performance.now();
const rest = [...many];
await Promise.all(
  Array.from({ length: 4 }, async () => {
    for (let each = rest.pop(); each; each = rest.pop()) {
      const client = await pools.registry.connect();
      await client.query('begin');
      await client.query(`select * from household where district_code = '63.09' and id = $1 for update`, [
        each.id.slice(8),
      ]);
      await client.query(
        `update household set address = 'x', version = version + 1 where district_code = '63.09' and id = $1`,
        [each.id.slice(8)],
      );
      await client.query('commit');
      client.release();
    }
  }),
);
const floorRate = many.length / ((performance.now() - floorBegan) / 1000);
out(
  `submitVisits: ${visited.perSecond.toFixed(0)} items/s in batches of 200 ${tally(visited.outcomes)}; floor: locked row, update, commit by 4 ${floorRate.toFixed(0)}/s; ratio ${(visited.perSecond / floorRate).toFixed(2)}`,
);
const more = await batches(
  'fileComplaints',
  Array.from({ length: 600 }, (_, n) => complaint(n)),
);
out(`fileComplaints: ${more.perSecond.toFixed(0)} items/s in batches of 200 ${tally(more.outcomes)}`);
printMemory(instance);
await bench.stop();
