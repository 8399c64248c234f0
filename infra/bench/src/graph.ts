import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { pg } from '@slrt/database';
import { startSecondGateway, type Instance } from '@slrt/local';
import { freePort, guardProcess } from '@slrt/process-kit';
import autocannon from 'autocannon';
import { benchInstance, cpuOf, out, poolOf, printMemory } from './bench-instance.ts';
import { waitFor } from './wait.ts';

/** `npm run bench:graph [-- seconds]`: two queries through the gateway for so many seconds each (8), beside their floors. */
const seconds = Number(process.argv[2] ?? 8);

const list =
  '{ complaints(first: 20) { edges { node { id number status sector regionCode filedAt household { id decile listing address } referrals { id number status agency { code name } } } } } }';
const single =
  'query ($id: ID!) { complaint(id: $id) { id number status sector regionCode filedAt household { id decile listing address } referrals { id number status agency { code name } } } }';

const settings = `BEGIN READ ONLY; SELECT set_config('slrt.scope','staff',true),set_config('slrt.areas','63.09',true),set_config('slrt.agency','',true),set_config('slrt.actor','manager',true)`;
const names = new Map<string, string>();
/** Returns the name of a prepared statement. The driver rejects two texts with one name. */
function nameOf(sql: string): string {
  const name = names.get(sql) ?? `floor${names.size}`;
  names.set(sql, name);
  return name;
}
async function under(pool: pg.Pool, sql: string, values: unknown[]): Promise<Record<string, unknown>[]> {
  const client = await pool.connect();
  try {
    await client.query(settings);
    const result = await client.query<Record<string, unknown>>({ name: nameOf(sql), text: sql, values });
    await client.query('COMMIT');
    return result.rows;
  } finally {
    client.release();
  }
}

/** The floor: the same rows by `pg`, under the same row security, behind a bare HTTP server of its own process. */
export async function serveFloor(
  pools: { complaints: pg.Pool; registry: pg.Pool; referrals: pg.Pool },
  port: number,
): Promise<void> {
  const answer = async (id: string | null) => {
    const columns = 'id, number, status, sector, region_code, filed_at, household_id';
    const complaints = id
      ? await under(pools.complaints, `select ${columns} from complaint where district_code = '63.09' and id = $1`, [
          id,
        ])
      : await under(pools.complaints, `select ${columns} from complaint order by filed_at desc, id desc limit 21`, []);
    const ids = complaints.map((row) => row['id']);
    const [households, referrals] = await Promise.all([
      under(
        pools.registry,
        `select id, decile, listing, address from household where district_code = '63.09' and id = any($1)`,
        [complaints.map((row) => row['household_id'])],
      ),
      under(
        pools.referrals,
        `select r.id, complaint_id, number, status, a.code, a.name from referral r join agency a on a.code = r.agency_code where district_code = '63.09' and complaint_id = any($1)`,
        [ids],
      ),
    ]);
    return complaints.map((row) => ({
      ...row,
      household: households.find((each) => each['id'] === row['household_id']),
      referrals: referrals.filter((each) => each['complaint_id'] === row['id']),
    }));
  };
  await new Promise<void>((resolve) => {
    createServer((request, response) => {
      request.resume();
      request.on('end', () => {
        const id = new URL(request.url ?? '/', 'http://x').searchParams.get('id');
        answer(id).then(
          (data) => response.setHeader('content-type', 'application/json').end(JSON.stringify({ data })),
          () => response.writeHead(500).end(),
        );
      });
    }).listen(port, '127.0.0.1', resolve);
  });
}

async function measure(name: string, options: autocannon.Options, measured?: Instance): Promise<number> {
  await autocannon({ ...options, connections: 8, duration: Math.min(3, seconds) });
  const before = measured ? cpuOf(measured) : 0;
  const result = await autocannon({ ...options, connections: 8, duration: seconds });
  const cpu = measured ? (cpuOf(measured) - before) / result.requests.total : null;
  const failed = result.non2xx + result.errors;
  if (failed > 0) throw new Error(`${name}: ${failed} of ${result.requests.total} requests failed`);
  out(
    `${name.padEnd(34)} ${result.requests.average.toFixed(0).padStart(6)} req/s   p50 ${result.latency.p50} ms   p99 ${result.latency.p99} ms${cpu === null ? '' : `   CPU ${cpu.toFixed(2)} ms a request`}`,
  );
  return result.requests.average;
}

if (process.argv[2] === 'floor') {
  const { pg } = await import('@slrt/database');
  const [, , , port, ...urls] = process.argv;
  const [complaints, registry, referrals] = urls.map((connectionString) => new pg.Pool({ connectionString, max: 12 }));
  if (complaints && registry && referrals) await serveFloor({ complaints, registry, referrals }, Number(port));
} else {
  const bench = await benchInstance(60);
  const { instance } = bench;
  const [row] = (
    await poolOf(instance, 'complaints', 'admin', 1).query<{ id: string }>(
      'select id from complaint order by filed_at desc limit 1',
    )
  ).rows;
  const port = await freePort();
  const urls = (['complaints', 'registry', 'referrals'] as const).map((name) => instance.urlsOf(name).app);
  const floor = spawn(process.execPath, [fileURLToPath(import.meta.url), 'floor', String(port), ...urls], {
    stdio: 'inherit',
    env: {},
  });
  guardProcess(floor, { stopSignal: 'SIGTERM', isServer: false });
  bench.defer(() => floor.kill());
  await waitFor('the floor’s server', 20, () =>
    fetch(`http://127.0.0.1:${port}/`).then(
      (answer) => answer.ok,
      () => false,
    ),
  );
  const fallback = await startSecondGateway(instance.run, {
    ACTOR_PRIVATE_JWK: JSON.stringify(instance.secrets.actorPrivate),
    // Apollo's own data source, for comparison.
    FETCHER: 'default',
    BUDGETS: 'off',
    LOG_LEVEL: 'warn',
  });
  bench.defer(fallback.stop);
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${await instance.tokens('manager')}` };
  const graph = (base: string, query: string, variables: object = {}): autocannon.Options => ({
    url: `${base}/graphql`,
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  const id = `CP-6309-${row?.id}`;
  const listed = await measure(
    'list: gateway',
    graph(instance.run.gateway.url.replace('localhost', '127.0.0.1'), list),
    instance,
  );
  const listedDefault = await measure('list: gateway, default fetcher', graph(fallback.url, list));
  const listedFloor = await measure('list: floor (pg, bare HTTP)', { url: `http://127.0.0.1:${port}/` });
  const one = await measure(
    'single: gateway',
    graph(instance.run.gateway.url.replace('localhost', '127.0.0.1'), single, { id }),
    instance,
  );
  const oneDefault = await measure('single: gateway, default fetcher', graph(fallback.url, single, { id }));
  const oneFloor = await measure('single: floor (pg, bare HTTP)', { url: `http://127.0.0.1:${port}/?id=${row?.id}` });
  out(
    `ratio list   ${(listed / listedFloor).toFixed(2)} of the floor (target 0.20); ${(listed / listedDefault).toFixed(2)} of the default fetcher`,
  );
  out(
    `ratio single ${(one / oneFloor).toFixed(2)} of the floor (target 0.25); ${(one / oneDefault).toFixed(2)} of the default fetcher`,
  );
  printMemory(instance);
  await bench.stop();
}
