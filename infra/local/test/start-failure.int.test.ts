import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { embeddedPostgres, freePort, supervise } from '@slrt/process-kit';
import { isAlive, refused } from './start-command.ts';

const home = mkdtempSync(join(tmpdir(), 'slrt-failure-'));
chmodSync(home, 0o755);
afterAll(() => rmSync(home, { recursive: true, force: true }));
const { natsServer } = JSON.parse(process.env['SLRT_TEST_SERVERS'] ?? '{}') as { natsServer: string };
const inherited = { PATH: process.env['PATH'] ?? '' };
const postgres = async (own: string, port: number) =>
  (await embeddedPostgres({ home: own, port, password: 'only-for-tests' }, inherited)).spec;

/** Starts a process that cannot start, and returns why. */
async function failureOf(spec: Parameters<typeof supervise>[0], own: string): Promise<string> {
  const child = supervise(spec, own, () => undefined);
  // It has ended once, however long a busy machine takes for that.
  for (let waited = 0; waited < 60_000 && child.restarts() === 0; waited += 50)
    if (await child.waitReady(50)) throw new Error(`${spec.name} started`);
  await child.stop();
  return child.failure();
}

test('explains a data folder of another PostgreSQL version', async () => {
  const own = join(home, 'version');
  mkdirSync(own);
  await postgres(own, await freePort());
  writeFileSync(join(own, 'postgres', 'data', 'PG_VERSION'), '17\n');
  const message = refused({ SLRT_HOME: own, PORT: String(await freePort()), NATS_SERVER: natsServer });
  expect(message).toContain(
    'postgres does not start: its data folder was created by another major version of PostgreSQL. Its log: ',
  );
}, 120_000);

test('explains a port that PostgreSQL finds taken', async () => {
  const own = join(home, 'port');
  mkdirSync(own);
  const port = await freePort();
  const spec = await postgres(own, port);
  const other = supervise(spec, own, () => undefined);
  expect(await other.waitReady(60_000)).toBe(true);
  const second = join(home, 'second');
  mkdirSync(second);
  expect(await failureOf({ ...(await postgres(second, port)), ready: () => Promise.resolve(false) }, second)).toBe(
    'a port that it needs is taken by another process',
  );
  await other.stop();
}, 120_000);

test('explains storage that JetStream cannot write', async () => {
  const own = join(home, 'storage');
  mkdirSync(own);
  writeFileSync(join(own, 'jetstream'), ''); // a file where the folder should be
  const config = join(own, 'nats.conf');
  writeFileSync(config, `listen: "127.0.0.1:${await freePort()}"\njetstream { store_dir: "${own}" }\n`);
  const spec = { name: 'nats', command: natsServer, args: ['-c', config], env: inherited };
  expect(await failureOf({ ...spec, ready: () => Promise.resolve(false) }, own)).toContain(
    'JetStream cannot use its storage',
  );
}, 30_000);

test('explains settings that are not valid by their names', async () => {
  const main = new URL('../../../services/registry/src/main.ts', import.meta.url).pathname;
  const env = { ...inherited, REGISTRY_PORT: 'none' };
  const spec = { name: 'registry', command: process.execPath, args: [main], env };
  const why = await failureOf({ ...spec, ready: () => Promise.resolve(false) }, home);
  expect(why).toMatch(/^its settings are not valid: .*REGISTRY_PORT/);
}, 120_000);

test('starts PostgreSQL whose PID file names another process', async () => {
  const own = join(home, 'foreign');
  mkdirSync(own);
  const port = await freePort();
  await postgres(own, port);
  const data = join(own, 'postgres', 'data');
  const args = ['-e', 'setInterval(() => undefined, 1000)', data];
  const foreign = spawn(process.execPath, args, { stdio: 'ignore', env: inherited });
  writeFileSync(join(data, 'postmaster.pid'), `${foreign.pid}\n${data}\n1\n5432\n\n\n\n`);
  const child = supervise(await postgres(own, port), own, () => undefined);
  expect(await child.waitReady(60_000)).toBe(true);
  expect(isAlive(foreign.pid ?? 0)).toBe(true);
  await child.stop();
  foreign.kill();
}, 120_000);
