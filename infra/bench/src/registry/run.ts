import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { phoneticKeys } from '@slrt/domain';
import { planDemo } from '@slrt/local';
import { createClient } from '@slrt/graph-client';
import { out, percentile, poolOf, startBench } from '../bench-instance.ts';
import { writeBdt } from './big-file.ts';
import { waitFor } from '../wait.ts';
import { importFile, importFloor, printImport, registryLimit, scanDistrict } from './import.ts';

/** `npm run bench:registry -- 200000 [search]`: a registry of that many households; each figure beside its floor. `search`: from part 4 on. */
const households = Number(process.argv[2] ?? 200_000);
const whole = process.argv[3] !== 'search';
const bench = await startBench('off');
const { instance, home } = bench;
const pool = poolOf(instance, 'registry', 'admin', 4);
const [plan, smaller] = planDemo();
if (!plan || !smaller) throw new Error('no district');
const graph = createClient(instance.run.gateway.url, instance.tokens);

// 1. The file. 2. The import, with the other services paused, so that only the import is measured.
const file = join(home, 'bdt.csv');
out(`file of ${households} households: ${((await writeBdt(file, plan, households)) / 1e6).toFixed(0)} MB`);
const resume = bench.pause(['complaints', 'referrals', 'puskesos']);
const limit = registryLimit(households);
const done = await importFile(instance, plan, file, limit);

// 3. The scan for duplicates that follows it; of a district a tenth as large, to see how it grows.
const scan = await scanDistrict(instance, pool, plan, limit);
if (whole) {
  // Before the second import, so that the floor holds the rows of the first one only.
  const floor = await importFloor(instance, pool, home);
  await writeBdt(file, smaller, Math.ceil(households / 10));
  await importFile(instance, smaller, file, limit);
  const tenth = await scanDistrict(instance, pool, smaller, limit);
  const floorAt = performance.now();
  await pool.query(
    `select max(alike) from (select name_block || lag(name_block) over (order by name_block, birth_date, id) as alike
     from person where district_code = $1) x`,
    [plan.district.code],
  );
  const sortFloor = (performance.now() - floorAt) / 1000;
  printImport(households, done, floor);
  out(
    `duplicate scan: ${scan.persons} persons in ${scan.seconds.toFixed(1)} s (${((scan.seconds / scan.persons) * 1e6).toFixed(0)} s per million, target 600), ${scan.pairs} pairs compared, ${scan.found} found; floor: one sort of the same people in SQL ${sortFloor.toFixed(1)} s`,
  );
  out(
    `duplicate scan of ${tenth.persons} persons: ${tenth.seconds.toFixed(2)} s; ${(scan.persons / tenth.persons).toFixed(1)} x the people took ${(scan.seconds / tenth.seconds).toFixed(1)} x the time (target 12 x for 10 x), ${(scan.cpu / tenth.cpu).toFixed(1)} x the CPU time (${scan.cpu.toFixed(1)} by ${tenth.cpu.toFixed(1)} s)`,
  );
}

// 4. Searches by name, once the other services have handled the events of the import.
resume();
await waitFor(
  'the other services to take in the import',
  limit,
  async () => (await pool.query('select 1 from registry_import where projected_at is null')).rowCount === 0,
);
await pool.query('vacuum analyze');
const manager = await instance.tokens('manager');
const search = async (input: object): Promise<number> => {
  const at = performance.now();
  const answer = await fetch(`${instance.run.gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${manager}` },
    body: JSON.stringify({
      query:
        'query ($input: PersonSearchInput!) { searchPersons(input: $input, first: 20) { edges { node { score person { id name } } } } }',
      variables: { input },
    }),
  });
  const body = (await answer.json()) as { data?: { searchPersons?: { edges: unknown[] } }; errors?: unknown };
  if (body.errors || !body.data?.searchPersons?.edges.length) throw new Error(JSON.stringify(body).slice(0, 300));
  return performance.now() - at;
};
async function measure(
  name: string,
  inputs: object[],
  floor: (input: Record<string, unknown>) => Promise<unknown>,
): Promise<void> {
  const times: number[] = [];
  const floors: number[] = [];
  for (const input of inputs.slice(0, 2)) await search(input); // the first of a shape is planned
  for (const input of [...inputs, ...inputs, ...inputs, ...inputs]) {
    times.push(await search(input));
    const at = performance.now();
    await floor(input as Record<string, unknown>);
    floors.push(performance.now() - at);
  }
  out(
    `${name.padEnd(34)} p50 ${percentile(times, 0.5).toFixed(0)} ms  p99 ${percentile(times, 0.99).toFixed(0)} ms   floor p50 ${percentile(floors, 0.5).toFixed(0)} ms  p99 ${percentile(floors, 0.99).toFixed(0)} ms`,
  );
}
const [{ n: persons } = { n: 0 }] = (
  await pool.query<{ n: number }>(`select count(*)::int as n from person where district_code = '63.09'`)
).rows;
out(`search among ${persons} persons, through the gateway; floor: the same lookup as owner, without policies`);
const lookup = (input: Record<string, unknown>) =>
  pool.query(
    `with best as (select k.person_id, count(*)::float8 / (cardinality($1::text[]) + min(k.keys) - count(*)) as score from person_name_key k
       where k.district_code = '63.09' and k.key = any($1)
         ${input['birthYear'] ? `and k.born_from between ${Number(input['birthYear'])} - 3 and ${Number(input['birthYear'])} + 2 and k.born_until >= ${Number(input['birthYear'])} - 2` : ''}
         ${input['regionCode'] ? `and k.region_code >= $2 and k.region_code < $2 || '/'` : 'and $2::text is null'} group by 1 order by 2 desc, 1 limit 200)
     select p.* from (select * from best order by score desc, person_id limit 21) best
     join person p on p.district_code = '63.09' and p.id = best.person_id order by score desc, p.id`,
    [phoneticKeys(String(input['name'])), input['regionCode'] ?? null],
  );
const sample = ['Sitti Aminah', 'Moh. Joesoef', 'Dewi Hidayat', 'Rahmat Noor', 'Nur Hasanah', 'Djoko Anwar'];
const years = [1960, 1975, 1988, 1999, 2010];
await measure(
  'name + birth year',
  sample.flatMap((name) => years.map((birthYear) => ({ name, birthYear }))),
  lookup,
);
await measure(
  'name + sub-district',
  sample.flatMap((name) => ['63.09.01', '63.09.05', '63.09.10'].map((regionCode) => ({ name, regionCode }))),
  lookup,
);
await measure(
  'bare common name',
  ['Siti', 'Muhammad', 'Nur Hidayat', 'Budi Rahman'].map((name) => ({ name })),
  lookup,
);

// 5. A page of households with members at the subgraph, beside its SQL behind a bare HTTP server.
const pageQuery = '{ households(first: 50) { edges { node { id address decile members { id name relation } } } } }';
const app = poolOf(instance, 'registry', 'app', 4);
const bare = createServer((_request, reply) => {
  void (async () => {
    const client = await app.connect();
    await client.query(
      `begin read only; select set_config('slrt.scope','staff',true), set_config('slrt.areas','63.09',true)`,
    );
    const found = await client.query({
      name: 'h',
      text: `select id, address, decile from household where district_code = '63.09' order by district_code, id limit 50`,
    });
    const ids = found.rows.map((row: { id: string }) => row.id);
    const members = await client.query({
      name: 'm',
      text: `select id, household_id, name, relation from person where district_code = '63.09' and household_id = any($1::uuid[])`,
      values: [ids],
    });
    await client.query('commit');
    client.release();
    reply.setHeader('content-type', 'application/json');
    reply.end(JSON.stringify({ households: found.rows, members: members.rows }));
  })();
});
bare.listen(0, '127.0.0.1');
bench.defer(() => {
  bare.close();
  bare.closeAllConnections();
});
await once(bare, 'listening');
const bareUrl = `http://127.0.0.1:${(bare.address() as { port: number }).port}/`;
const actorToken = await bench.actorToken('registry');
const page = async () => {
  const answer = await fetch(`${instance.run.services.registry.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${actorToken}` },
    body: JSON.stringify({ query: pageQuery }),
  });
  const body = (await answer.json()) as { data?: { households: { edges: unknown[] } } };
  if (body.data?.households.edges.length !== 50) throw new Error('not a page');
};
/** Returns the median of 100 runs of each, in turn, so that both meet the same load. */
const time = async (...works: (() => Promise<unknown>)[]): Promise<number[]> => {
  const times = works.map((): number[] => []);
  for (let n = 0; n < 120; n += 1)
    for (const [place, work] of works.entries()) {
      const at = performance.now();
      await work();
      if (n >= 20) times[place]?.push(performance.now() - at);
    }
  return times.map((each) => percentile(each, 0.5));
};
const [pageTime = 0, bareTime = 0] = await time(page, () => fetch(bareUrl).then((answer) => answer.text()));
out(
  `page of 50 with members: p50 ${pageTime.toFixed(1)} ms, floor ${bareTime.toFixed(1)} ms, ratio ${(pageTime / bareTime).toFixed(2)} (target 3)`,
);

// 6. Statistics.
const [statistics = 0] = await time(() =>
  graph(
    'manager',
    '{ region(code: "63.09") { statistics { households persons byDecile { decile count } variables(names: ["floor", "water", "disability"]) { name cells { code decile count } } } } }',
  ),
);
out(`statistics of the district: p50 ${statistics.toFixed(1)} ms`);
await bench.stop();
