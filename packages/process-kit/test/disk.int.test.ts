import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { pg } from '@slrt/database';
import {
  embeddedPostgres,
  freePort,
  guardInstance,
  natsProcess,
  assertFreeSpace,
  supervise,
  type InstanceGuard,
  type SupervisedProcess,
} from '@slrt/process-kit';
import { mountSmallDisk, type SmallDisk } from '@slrt/testkit';

const { natsServer } = JSON.parse(process.env['SLRT_TEST_SERVERS'] ?? '{}') as { natsServer: string };
const inherited = { PATH: process.env['PATH'] ?? '' };
const minFreeBytes = 32_000_000;
let disk: SmallDisk;
let guard: InstanceGuard;
let pool: pg.Pool;
let connection: NatsConnection;
const children = new Map<string, SupervisedProcess>();
const said: string[] = [];

/** Starts PostgreSQL and nats-server on the small disk; gives their addresses. */
async function startServers(home: string): Promise<{ postgresUrl: string; natsUrl: string; monitorPort: number }> {
  const { spec, url, data } = await embeddedPostgres({ home, port: await freePort(), password: 'x' }, inherited);
  guard.watchPostgres(data);
  const monitorPort = await freePort();
  const nats = await natsProcess({
    command: natsServer,
    folder: join(home, 'nats'),
    port: await freePort(),
    monitorPort,
    inherited,
    config: ({ listen, monitor, store }) =>
      `listen: "${listen}"\nhttp: "${monitor}"\njetstream { store_dir: "${store}", sync_interval: always, max_file_store: 1TB }\n`,
  });
  children.set(
    'postgres',
    supervise({ ...spec, onEnd: guard.afterPostgresEnd }, home, () => undefined),
  );
  children.set(
    'nats',
    supervise(nats.spec, home, () => undefined),
  );
  return { postgresUrl: url, natsUrl: nats.url, monitorPort };
}

/** The servers of an instance and its guard, without the services. */
beforeAll(async () => {
  disk = mountSmallDisk(320);
  const home = disk.folder;
  guard = guardInstance({
    home,
    minFreeBytes,
    say: (text) => void said.push(text),
    find: (name) => children.get(name),
  });
  const { postgresUrl, natsUrl, monitorPort } = await startServers(home);
  for (const child of children.values()) expect(await child.waitReady(120_000)).toBe(true);
  guard.watchNats(`http://127.0.0.1:${monitorPort}`);
  pool = new pg.Pool({ connectionString: postgresUrl, max: 4 });
  pool.on('error', () => undefined);
  await pool.query('create table note (id bigint generated always as identity, text text)');
  await pool.query(`insert into note (text) select repeat('x', 500) from generate_series(1, 1000)`);
  connection = await connect({ servers: natsUrl, maxReconnectAttempts: -1, reconnectTimeWait: 200 });
  const stream = { name: 'REGISTRY', subjects: ['registry.>'], storage: 'file' };
  const made = await connection.request('$JS.API.STREAM.CREATE.REGISTRY', JSON.stringify(stream));
  expect(made.json()).not.toHaveProperty('error');
}, 60_000);

afterAll(async () => {
  await connection?.close();
  await pool?.end();
  guard?.stop();
  for (const child of children.values()) await child.stop();
  disk?.remove();
});

const write = () => pool.query(`insert into note (text) values (repeat('y', 4000))`).then(() => 'written', stateOf);
const read = () => pool.query('select count(*) from note where id < 500').then(() => 'read', stateOf);
/** JetStream answers a stored message with its number in the stream, and does not answer while it cannot write. */
const publish = () =>
  connection.request('registry.test', Buffer.alloc(20_000), { timeout: 1_000 }).then(
    (answer) => ('seq' in answer.json<object>() ? 'stored' : 'refused'),
    () => 'refused',
  );
const stateOf = (error: unknown) => (error as { code?: string }).code ?? String(error);

/**
 * The guard writes the reserve when there is space for it. Filling the disk at the same time would leave the space to
 * others.
 */
async function waitUntilReserved(): Promise<void> {
  for (let waited = 0; waited < 10_000 && !existsSync(join(disk.folder, 'reserve')); waited += 100) await wait(100);
  expect(existsSync(join(disk.folder, 'reserve'))).toBe(true);
}

async function until(what: () => Promise<string>, value: string): Promise<void> {
  for (let waited = 0; waited < 20_000; waited += 100) {
    if ((await what()) === value) return;
    await wait(100);
  }
  expect(await what()).toBe(value);
}

test('refuses writes and answers reads while the disk is full, then continues', async () => {
  for (let episode = 1; episode <= 2; episode += 1) {
    await waitUntilReserved();
    said.length = 0;
    expect([await write(), await read(), await publish()]).toEqual(['written', 'read', 'stored']);
    disk.fill();
    await until(write, '25006');
    const answers = new Set<string>();
    for (let n = 0; n < 40; n += 1) {
      disk.fill(); // space that is freed is filled at once
      answers.add(await read());
      expect(await write()).not.toBe('written');
      await wait(50);
    }
    await until(publish, 'refused');
    expect([...answers]).toEqual(['read']);
    expect(children.get('postgres')?.restarts()).toBe(0);
    expect(said).toEqual([expect.stringMatching(/^The disk \S+ \(.*\) of .* is full: \d+ MB free\. /)]);
    expect(() => assertFreeSpace(disk.folder, minFreeBytes)).toThrow(/has 0 MB free/);
    disk.empty();
    await until(write, 'written');
    await until(publish, 'stored');
    expect(said).toEqual([
      expect.stringContaining('is full'),
      expect.stringContaining('has space again'),
      expect.stringContaining('nats-server was restarted'),
    ]);
    expect(readFileSync(join(disk.folder, 'logs', 'supervisor.log'), 'utf8')).toContain('has space again');
  }
}, 90_000);

test('PostgreSQL that crashed on a full disk recovers from the reserve', async () => {
  await waitUntilReserved();
  disk.fill();
  await until(write, '25006');
  process.kill(children.get('postgres')?.pid() ?? 0, 'SIGKILL');
  await until(read, 'read');
  expect(existsSync(join(disk.folder, 'reserve'))).toBe(false);
  // Writes are rejected again after the next check of the disk.
  await until(write, '25006');
  disk.empty();
  await until(write, 'written');
}, 60_000);

test('reports how much output a full disk did not store', async () => {
  // Uses its own disk: the guard of the other one would free its reserve for the log.
  const own = mountSmallDisk(64);
  const logs = join(own.folder, 'logs');
  mkdirSync(logs);
  own.fill();
  const args = ['-e', `setInterval(() => process.stdout.write('x'.repeat(50000) + '\\n'), 5)`];
  const spec = { name: 'chatty', command: process.execPath, args, env: inherited, ready: () => Promise.resolve(true) };
  const child = supervise(spec, own.folder, () => undefined);
  const isReported = () =>
    readdirSync(logs).some((name) =>
      readFileSync(join(logs, name), 'utf8').includes('bytes of output were not written'),
    );
  try {
    await wait(1_500);
    expect(child.restarts()).toBe(0);
    expect(isReported()).toBe(false);
    own.empty();
    await until(() => Promise.resolve(isReported() ? 'reported' : 'silent'), 'reported');
  } finally {
    await child.stop();
    own.remove();
  }
}, 60_000);
