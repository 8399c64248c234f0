import { serviceNames } from '@slrt/subgraph';
import { connect as connectNats } from 'nats';
import pg from 'pg';
import type { Attempt, Target } from '../target.ts';

type Try = [name: string, run: () => Promise<unknown>];

/** Runs the attempts. Each one held if it was refused. The answer is the error code. */
async function refusals(tries: readonly Try[]): Promise<Attempt[]> {
  const attempts: Attempt[] = [];
  for (const [name, run] of tries) {
    const began = performance.now();
    const [held, answer] = await run().then(
      () => [false, 'done'] as const,
      (error: unknown) => [true, (error as { code?: string }).code ?? (error as Error).name] as const,
    );
    attempts.push({ name, answer, milliseconds: performance.now() - began, held });
  }
  return attempts;
}

async function runSql(url: string, sql = 'select 1'): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Statements that the role of `service` must not run. `table` has row-level security. */
const forbiddenSql = (service: string, table: string) => [
  `set role ${service}_owner`,
  `alter table ${table} disable row level security`,
  `drop policy ${table}_rights on ${table}`,
  `delete from audit_entry`,
  `update audit_entry set actor = 'forged'`,
  `truncate audit_entry`,
  `insert into audit_block select * from audit_block limit 1`,
  `update audit_block set hash = previous`,
  `copy ${table} to program 'cat'`,
  `select pg_read_file('/etc/passwd')`,
  `create extension dblink`,
  `create table loot as select 1`,
  `create function slrt.scope() returns text language sql as $$ select 'system' $$`,
  `set session_replication_role = replica`,
];

const protectedTables = {
  registry: 'household',
  complaints: 'complaint',
  referrals: 'referral',
  puskesos: 'facilitator',
  notifications: 'notification',
} as const;

function databaseTries({ instance }: Target, service: keyof typeof protectedTables): Try[] {
  const { app } = instance.urlsOf(service);
  const as = (user: string, more: { password?: string; database?: string } = {}) => {
    const url = new URL(app);
    url.username = user;
    if (more.password !== undefined) url.password = more.password;
    if (more.database) url.pathname = `/${more.database}`;
    return url.href;
  };
  const other = service === 'registry' ? 'complaints' : 'registry';
  const table = protectedTables[service];
  return [
    [`${service}: its role without a password`, () => runSql(as(`${service}_app`, { password: '' }))],
    [`${service}: the owner with the service’s password`, () => runSql(as(`${service}_owner`))],
    [`${service}: the administrator with the service’s password`, () => runSql(as('slrt_admin'))],
    [`${service}: the database of ${other}`, () => runSql(as(`${service}_app`, { database: other }))],
    ...forbiddenSql(service, table).map((sql): Try => [`${service}: ${sql}`, () => runSql(app, sql)]),
    [
      `${service}: rows without saying who asks`,
      async () => {
        const { rowCount } = await runSql(app, `select * from ${table} limit 1`);
        if (rowCount === 0) throw Object.assign(new Error('nothing'), { code: 'no rows' });
      },
    ],
  ];
}

/** Attacks the databases and the broker with the connection of a service that was taken over, and without one. */
export async function attackMachines(target: Target): Promise<Attempt[]> {
  const options = { servers: target.instance.run.nats.url, reconnect: false, timeout: 3_000 };
  return refusals([
    ...serviceNames.flatMap((service) => databaseTries(target, service)),
    ['NATS without credentials', () => connectNats(options)],
    ['NATS with a made-up name', () => connectNats({ ...options, user: 'registry', pass: 'registry' })],
  ]);
}
