import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectAdmin, listLoggingFaults, type pg } from '@slrt/database';
import { embeddedPostgres, freePort, readHostEnvironment, supervise, type SupervisedProcess } from '../src/index.ts';

const home = mkdtempSync(join(tmpdir(), 'slrt-log-'));
let server: SupervisedProcess;
let one: pg.Client;
let two: pg.Client;

beforeAll(async () => {
  const { spec, url } = await embeddedPostgres(
    { home, port: await freePort(), password: 'only-for-tests' },
    readHostEnvironment().inherited,
  );
  server = supervise(spec, home, () => undefined);
  if (!(await server.waitReady(60_000))) throw new Error(server.failure());
  [one, two] = await Promise.all([connectAdmin(url), connectAdmin(url)]);
  await one.query(`create table person (id int primary key, nik text unique, age int check (age < 200));
    insert into person values (1, 'NIK-0', 30), (2, 'NIK-2', 30)`);
});
afterAll(async () => {
  await Promise.all([one.end(), two.end()]);
  await server.stop();
  rmSync(home, { recursive: true, force: true });
});

/** A value that a person's record could contain. Each statement fails, or is slow, with one of its own. */
const secret = (kind: string) => `9999-${kind}-secret`;
const fails = (query: Promise<unknown>) => expect(query).rejects.toThrow();

async function failInEveryWay(): Promise<void> {
  const insert = 'insert into person (id, nik, age) values ($1, $2, $3)';
  await fails(one.query(insert, [1, secret('unique'), 3]));
  await fails(one.query(insert, [3, secret('check'), 999]));
  await fails(one.query('select $1::text::int', [secret('syntax')]));
  await fails(one.query(`select '${secret('literal')}'::int`));
  await fails(one.query(`select from '${secret('grammar')}'`));
  await fails(one.query('select $1::text::date', [secret('date')]));
  await fails(one.query(`do $$ begin raise exception '${secret('raised')}'; end $$`));
  await one.query(`do $$ begin raise warning '${secret('warned')}'; end $$`);
  await fails(one.query(`set statement_timeout = 50; select pg_sleep(5), '${secret('timeout')}'`));
  await one.query('reset statement_timeout');
  await one.query(`select pg_sleep(1.2), $1::text`, [secret('slow')]);
}

/** Two transactions that wait for each other for longer than deadlock_timeout (1 s). */
async function deadlock(): Promise<void> {
  const update = 'update person set nik = $1 where id = $2';
  await Promise.all([one.query('begin'), two.query('begin')]);
  await one.query(update, [secret('first'), 1]);
  await two.query(update, [secret('second'), 2]);
  const ends = await Promise.allSettled([
    one.query(update, [secret('deadlock-a'), 2]),
    two.query(update, [secret('deadlock-b'), 1]),
  ]);
  expect(ends.map((end) => end.status).sort()).toEqual(['fulfilled', 'rejected']);
  await Promise.all([one.query('rollback'), two.query('rollback')]);
}

test('errors, slow statements and deadlocks leave no value in the log', async () => {
  await failInEveryWay();
  await deadlock();
  const log = () => readFileSync(join(home, 'logs', 'postgres.log'), 'utf8');
  expect(log()).toMatch(/ready to accept connections/); // it is the log of this server, and messages about the server are kept
  expect(log()).not.toMatch(/secret|9999/);
}, 60_000);

test('names the settings of a server that logs values', async () => {
  expect(await listLoggingFaults(one)).toEqual([]);
  await one.query(`set log_statement = 'all'; set log_min_messages = 'warning'; load 'auto_explain'`);
  await one.query(`set auto_explain.log_min_duration = 0`);
  const faults = await listLoggingFaults(one);
  await one.query('reset log_statement; reset log_min_messages; reset auto_explain.log_min_duration');
  expect(faults).toEqual(['auto_explain.log_min_duration = -1', 'log_min_messages = log', 'log_statement = none']);
});
