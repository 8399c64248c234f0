import { createReadStream, createWriteStream, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { phoneticKeys } from '@slrt/domain';
import { bdtRows, createClient, planDemo, surveyDate } from '@slrt/local';
import { bdtColumns } from '@slrt/registry';
import { out, percentile, poolOf, startBench } from './bench-instance.ts';

/** `npm run bench:registry -- 200000`: a registry of that many households; each figure beside its floor. */
const households = Number(process.argv[2] ?? 200_000);
const seconds = (since: number) => (performance.now() - since) / 1000;
const bench = await startBench('off');
const { instance, home } = bench;
const pool = poolOf(instance, 'registry', 'admin', 4);
const [plan] = planDemo();
if (!plan) throw new Error('no district');

// 1. The file.
const file = join(home, 'bdt.csv');
const target = createWriteStream(file);
target.write(`${bdtColumns.join(',')}\n`);
let buffered = '';
for (const row of bdtRows(plan, households)) {
  buffered += row;
  if (buffered.length < 1_000_000) continue;
  if (!target.write(buffered)) await once(target, 'drain');
  buffered = '';
}
target.end(buffered);
await once(target, 'finish');
out(`file of ${households} households: ${(target.bytesWritten / 1e6).toFixed(0)} MB`);

// 2. The import, by the registry alone: the others sleep, so that what is measured is the import.
const pids = [...(['complaints', 'referrals', 'puskesos'] as const).map((name) => instance.run.services[name].pid)];
for (const pid of pids) process.kill(pid, 'SIGSTOP');
const graph = createClient(instance.run.gateway.url, instance.tokens);
const started = performance.now();
const response = await fetch(
  `${instance.run.gateway.url}/registry/imports?district=${plan.district.code}&layout=bdt-2015&surveyDate=${surveyDate}`,
  {
    method: 'POST',
    headers: { 'content-type': 'text/csv', authorization: `Bearer ${await instance.tokens('verifier')}` },
    body: createReadStream(file) as never,
    duplex: 'half',
  },
);
const { id } = (await response.json()) as { id: string };
const uploaded = seconds(started);
let peak = 0;
const resident = () => {
  const status = readFileSync(`/proc/${instance.run.services.registry.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
};
interface State {
  registryImport: { status: string; rows: number; rejected: number; progress: number };
}
let state: State['registryImport'] | undefined;
while (state?.status !== 'COMPLETED') {
  await wait(500);
  peak = Math.max(peak, resident());
  const answer = await graph<State>(
    'verifier',
    'query ($id: ID!) { registryImport(id: $id) { status rows rejected progress } }',
    { id },
  );
  state = answer.data?.registryImport ?? state;
  if (state?.status === 'FAILED') throw new Error('the import failed');
}
const importTime = seconds(started) - uploaded;
for (const pid of pids) process.kill(pid, 'SIGCONT');

// 3. Its floor: the same rows from copies without indexes into like tables, set-based, as owner, without policies.
const tables = ['household', 'person', 'person_name_key', 'identifier', 'participation', 'village_cell', 'outbox'];
for (const table of tables) await pool.query(`create unlogged table stage_${table} as select * from ${table}`);
for (const table of tables) {
  await pool.query(`create table floor_${table} (like ${table} including all)`);
}
await pool.query(
  `alter table floor_person add foreign key (district_code, household_id) references floor_household (district_code, id)`,
);
await pool.query(
  `alter table floor_person_name_key add foreign key (district_code, person_id) references floor_person (district_code, id)`,
);
await pool.query(
  `alter table floor_participation add foreign key (district_code, household_id) references floor_household (district_code, id)`,
);
await pool.query('checkpoint');
const floorStart = performance.now();
for (const table of tables) {
  await pool.query(
    `insert into floor_${table} ${table === 'outbox' ? 'overriding system value' : ''} select * from stage_${table}`,
  );
}
const floorTime = seconds(floorStart);
await pool.query('checkpoint');
const copyStart = performance.now();
for (const table of tables) await pool.query(`copy stage_${table} to '${join(home, 'postgres', `${table}.copy`)}'`);
for (const table of tables) await pool.query(`create unlogged table bare_${table} as select * from ${table} limit 0`);
const copyIn = performance.now();
for (const table of tables) await pool.query(`copy bare_${table} from '${join(home, 'postgres', `${table}.copy`)}'`);
const copyTime = seconds(copyIn);
out(`copied out in ${(seconds(copyStart) - copyTime).toFixed(1)} s`);
for (const table of tables) await pool.query(`drop table stage_${table}, bare_${table}`);
for (const table of [...tables].reverse()) await pool.query(`drop table floor_${table}`);
const rows = state.rows;
out(
  `import: ${rows} rows in ${importTime.toFixed(1)} s (${(rows / importTime).toFixed(0)} rows/s), ${state.rejected} rejected, upload ${uploaded.toFixed(1)} s before`,
);
out(`import floor (same rows, set-based, same indexes): ${floorTime.toFixed(1)} s; bare COPY ${copyTime.toFixed(1)} s`);
out(
  `import ratio ${(importTime / floorTime).toFixed(2)} (target 2.5); peak memory of registry ${peak.toFixed(0)} MB (target 512)`,
);

// 4. Names.
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
  for (const input of [...inputs, ...inputs]) {
    times.push(await search(input));
    const at = performance.now();
    await floor(input as Record<string, unknown>);
    floors.push(performance.now() - at);
  }
  out(
    `${name.padEnd(34)} p50 ${percentile(times, 0.5).toFixed(0)} ms  p99 ${percentile(times, 0.99).toFixed(0)} ms   floor p50 ${percentile(floors, 0.5).toFixed(0)} ms  p99 ${percentile(floors, 0.99).toFixed(0)} ms`,
  );
}
const [{ n: persons } = { n: 0 }] = (await pool.query<{ n: number }>('select count(*)::int as n from person')).rows;
out(`search among ${persons} persons, through the gateway; floor: the same lookup as owner, without policies`);
const lookup = (input: Record<string, unknown>) =>
  pool.query(
    `with best as (select k.person_id, count(*)::float8 / (cardinality($1::text[]) + min(k.keys) - count(*)) as score from person_name_key k
       where k.district_code = '63.09' and k.key = any($1) and ($2::int is null or (k.born_until >= $2 - 2 and k.born_from <= $2 + 2))
         and ($3::text is null or (k.region_code > $3 || '.' and k.region_code < $3 || '/')) group by 1 order by 2 desc, 1 limit 200)
     select p.* from best join person p on p.district_code = '63.09' and p.id = best.person_id order by score desc, p.id`,
    [phoneticKeys(String(input['name'])), input['birthYear'] ?? null, input['regionCode'] ?? null],
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
      text: 'select id, address, decile from household order by district_code, id limit 50',
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
const time = async (work: () => Promise<unknown>) => {
  const times: number[] = [];
  for (let n = 0; n < 120; n += 1) {
    const at = performance.now();
    await work();
    if (n >= 20) times.push(performance.now() - at);
  }
  return percentile(times, 0.5);
};
const pageTime = await time(page);
const bareTime = await time(() => fetch(bareUrl).then((answer) => answer.text()));
out(
  `page of 50 with members: p50 ${pageTime.toFixed(1)} ms, floor ${bareTime.toFixed(1)} ms, ratio ${(pageTime / bareTime).toFixed(2)} (target 3)`,
);
bare.close();

// 6. Statistics.
const statistics = await time(() =>
  graph(
    'manager',
    '{ region(code: "63.09") { statistics { households persons byDecile { decile count } variables(names: ["floor", "water", "disability"]) { name cells { code decile count } } } } }',
  ),
);
out(`statistics of the district: p50 ${statistics.toFixed(1)} ms`);
await app.end();
await pool.end();
await bench.stop();
process.exit(0);
