import { randomUUID } from 'node:crypto';
import {
  bytes,
  connectAdmin,
  createDatabase,
  databaseUrls,
  defineTable,
  list,
  primary,
  text,
  uuid,
  type Tx,
} from '@slrt/database';
import { systemScope } from '@slrt/domain';
import { startCluster } from '@slrt/testkit/servers';
import { out } from '../bench-instance.ts';

/**
 * Client CPU per call of the three ways to a table: a named statement of `pg`, `tx.sql` and `tx.manager`. Rounds alternate,
 * the median of each is shown with its ratio to `pg`.
 */
const rounds = 15;
const calls = 2_000;
const s = defineTable('supervisor', {
  district_code: primary(text()),
  id: primary(uuid()),
  person: text(),
  name: text(),
  sub_district_codes: list(text()),
  input_hash: bytes(),
});
const district = '63.09';
const ids = Array.from({ length: 20 }, () => randomUUID());
const rowOf = (id: string) => ({
  district_code: district,
  id,
  person: `person-${id}`,
  name: 'Somebody',
  sub_district_codes: ['63.09.01'],
  input_hash: Buffer.alloc(32),
});
const columns = 'district_code, id, person, name, sub_district_codes, input_hash';

type Way = 'pg' | 'sql' | 'manager';
const works: Record<string, Record<Way, (tx: Tx, n: number) => Promise<unknown>>> = {
  'find one': {
    pg: (_, n) =>
      named(`select ${columns} from supervisor where district_code = $1 and id = $2`, [district, ids[n % 20]]),
    sql: (tx, n) =>
      tx.sql`select ${s.all} from ${s} where ${s.$district_code} = ${district} and ${s.$id} = ${ids[n % 20]}`,
    manager: (tx, n) => tx.manager.findOneBy(s, { district_code: district, id: ids[n % 20] ?? '' }),
  },
  'list of 20': {
    pg: () => named(`select ${columns} from supervisor where district_code = $1 order by id limit 20`, [district]),
    sql: (tx) => tx.sql`select ${s.all} from ${s} where ${s.$district_code} = ${district} order by ${s.$id} limit 20`,
    manager: (tx) => tx.manager.find(s, { where: { district_code: district }, order: { id: 'ASC' }, take: 20 }),
  },
  insert: {
    pg: () => {
      const row = rowOf(randomUUID());
      return named(`insert into supervisor (${columns}) values ($1, $2, $3, $4, $5, $6)`, Object.values(row));
    },
    sql: (tx) => {
      const row = rowOf(randomUUID());
      return tx.sql`insert into ${s} (${s.all}) values (${row.district_code}, ${row.id}, ${row.person}, ${row.name},
        ${row.sub_district_codes}, ${row.input_hash})`;
    },
    manager: (tx) => tx.manager.insert(s, rowOf(randomUUID())),
  },
};

const cluster = await startCluster(['puskesos']);
const database = await createDatabase({
  url: databaseUrls(cluster.adminUrl, 'puskesos', cluster.password).app,
  poolSize: 1,
  applicationName: 'bench',
  entities: [s],
});
const url = new URL(cluster.adminUrl);
url.pathname = '/puskesos';
const admin = await connectAdmin(url.href);
const scope = systemScope('bench', district);
class Undone extends Error {}

/** The floor: the same statement by the bare driver, prepared once. */
function named(text: string, values: unknown[]): Promise<unknown> {
  return admin.query({ name: text.replaceAll(/\W+/g, '_').slice(-40), text, values });
}

/** Microseconds of this process's CPU per call, in one transaction that is rolled back. */
async function measure(work: (tx: Tx, n: number) => Promise<unknown>): Promise<number> {
  let used = 0;
  await admin.query('begin');
  await database
    .withTransaction(scope, async (tx) => {
      const before = process.cpuUsage();
      for (let n = 0; n < calls; n += 1) await work(tx, n);
      const { user, system } = process.cpuUsage(before);
      used = (user + system) / calls;
      throw new Undone();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undone)) throw error;
    });
  await admin.query('rollback');
  return used;
}
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

try {
  await database.withTransaction(scope, (tx) => tx.manager.insert(s, ids.map(rowOf)));
  await admin.query('analyze supervisor');
  out('µs of client CPU per call (median of rounds), and ratio to pg (median of paired ratios)');
  for (const [name, ways] of Object.entries(works)) {
    const measured: Record<Way, number[]> = { pg: [], sql: [], manager: [] };
    for (let round = -2; round < rounds; round += 1) {
      // Another order each round, so that no way always follows the same one.
      const order = (['pg', 'sql', 'manager'] as const).map((_, n, all) => all[(n + round + 3) % 3] ?? 'pg');
      for (const way of order) {
        const used = await measure(ways[way]);
        if (round >= 0) measured[way].push(used);
      }
    }
    const show = (way: Way) => {
      const ratios = measured[way].map((each, n) => each / (measured.pg[n] ?? 1));
      return `${way} ${median(measured[way]).toFixed(1)} (${median(ratios).toFixed(2)})`;
    };
    out(`${name.padEnd(10)}  ${show('pg')}  ${show('sql')}  ${show('manager')}`);
  }
} finally {
  await admin.end();
  await database.close();
  await cluster.stop();
}
