import { out, percentile, poolOf, printMemory, startBench } from '../bench-instance.ts';
import { fillComplaints } from './fill.ts';

/** `npm run bench:complaints -- 10000 1000000`: the secretariat's work list at these sizes, through the gateway, beside raw SQL. */
const sizes = process.argv.slice(2).map(Number);
const wanted = sizes.length > 0 ? sizes : [10_000, 1_000_000];
const calls = 200;

const bench = await startBench('households');
const { instance } = bench;
const complaints = poolOf(instance, 'complaints', 'admin', 3);
const registry = poolOf(instance, 'registry', 'admin', 3);
const { rows: homes } = await registry.query<{ id: string; region: string }>(
  `select id, region_code as region from household where district_code = '63.09' order by id`,
);
const village = homes[0]?.region ?? '';
const tokens = { desk: await instance.tokens('back-office'), manager: await instance.tokens('manager') };

interface Pair {
  readonly name: string;
  readonly token: string;
  readonly filter: object;
  readonly orderBy: object;
  readonly floor: string;
}
const open = 'holder_role is not null';
const pairs: readonly Pair[] = [
  {
    name: 'my desk by due date',
    token: tokens.desk,
    filter: { holder: 'BACK_OFFICE' },
    orderBy: { field: 'DUE_AT', direction: 'ASC' },
    floor: `holder_role = 'BACK_OFFICE' order by due_sort_key, id`,
  },
  {
    name: 'overdue by area',
    token: tokens.manager,
    filter: { regionCode: village.slice(0, 8), overdue: true },
    orderBy: { field: 'DUE_AT', direction: 'ASC' },
    floor: `sub_district_code = '${village.slice(0, 8)}' and ${open} and due_sort_key < now() order by due_sort_key, id`,
  },
  {
    name: 'sector by filed date',
    token: tokens.manager,
    filter: { sectors: ['HEALTH'] },
    orderBy: { field: 'FILED_AT', direction: 'DESC' },
    floor: `sector = 'HEALTH' order by filed_at desc, id desc`,
  },
  {
    name: 'one village by update',
    token: tokens.manager,
    filter: { regionCode: village },
    orderBy: { field: 'UPDATED_AT', direction: 'DESC' },
    floor: `region_code = '${village}' order by updated_at desc, id desc`,
  },
];
const query = `query ($filter: ComplaintFilter, $orderBy: ComplaintOrder, $after: String) { complaints(filter: $filter, orderBy: $orderBy, first: 50, after: $after) {
  pageInfo { hasNextPage endCursor } edges { node { id number status dueAt overdue sector category { name } holder { role since } regionCode
    household { id address decile head { name } } } } } }`;

interface Page {
  data?: { complaints?: { pageInfo: { endCursor: string | null }; edges: { node: { household: object | null } }[] } };
  errors?: object[];
}
async function ask(pair: Pair, after: string | null): Promise<{ took: number; cursor: string | null; rows: number }> {
  const at = performance.now();
  const answer = await fetch(`${instance.run.gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${pair.token}` },
    body: JSON.stringify({ query, variables: { filter: pair.filter, orderBy: pair.orderBy, after } }),
  });
  const body = (await answer.json()) as Page;
  const took = performance.now() - at;
  const page = body.data?.complaints;
  if (body.errors || !page?.edges.every((edge) => edge.node.household))
    throw new Error(JSON.stringify(body).slice(0, 400));
  return { took, cursor: page.pageInfo.endCursor, rows: page.edges.length };
}

/** Measures the floor: the rows of the page by SQL alone, first the ids, then their households and heads. */
async function floorOf(pair: Pair): Promise<number> {
  const at = performance.now();
  const page = await complaints.query<{ household_id: string }>(
    `select * from complaint where district_code = '63.09' and ${pair.floor} limit 50`,
  );
  await registry.query(
    `select h.*, p.name from household h join person p on p.district_code = h.district_code and p.household_id = h.id and p.relation = 'HEAD'
     where h.district_code = '63.09' and h.id = any($1)`,
    [page.rows.map((row) => row.household_id)],
  );
  return performance.now() - at;
}

const p99s = new Map<string, number[]>();
let filled = 0;
for (const size of wanted) {
  const began = performance.now();
  await fillComplaints(complaints, homes, { from: filled, until: size });
  filled = size;
  out(`${size} complaints, a tenth of them open (filled in ${((performance.now() - began) / 1000).toFixed(0)} s)`);
  for (const pair of pairs) {
    for (let n = 0; n < 20; n += 1) await ask(pair, null); // planned, prepared, in memory
    const times: number[] = [];
    const floors: number[] = [];
    let cursor: string | null = null;
    let rows = 0;
    for (let n = 0; n < calls; n += 1) {
      // The first page mostly, now and then the next: as a clerk does.
      const page = await ask(pair, n % 4 === 3 ? cursor : null);
      times.push(page.took);
      ({ cursor, rows } = page.rows === 50 ? page : { cursor: null, rows: page.rows });
      if (n % 4 === 0) floors.push(await floorOf(pair));
    }
    const p99 = percentile(times, 0.99);
    p99s.set(pair.name, [...(p99s.get(pair.name) ?? []), p99]);
    out(
      `  ${pair.name.padEnd(24)} ${rows} rows  p50 ${percentile(times, 0.5).toFixed(0)} ms  p99 ${p99.toFixed(0)} ms (target 150)  floor p50 ${percentile(floors, 0.5).toFixed(1)} ms  ratio ${(percentile(times, 0.5) / percentile(floors, 0.5)).toFixed(1)}`,
    );
  }
}
for (const [name, [first, ...rest]] of p99s)
  if (first && rest.length > 0)
    out(
      `${name}: p99 at ${wanted.at(-1)} is ${((rest.at(-1) ?? 0) / first).toFixed(2)} x that at ${wanted[0]} (target 1.5)`,
    );
printMemory(instance);
await bench.stop();
