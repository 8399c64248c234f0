import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readRunFile } from '@slrt/deployment';
import { freePort } from '@slrt/process-kit';
import { findProcessesOf } from '@slrt/testkit';
import { isAlive, launch, pidsOf, readState, refused, type Started } from './start-command.ts';

const home = mkdtempSync(join(tmpdir(), 'slrt-start-'));
chmodSync(home, 0o755); // the database runs as another user, who must reach it
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('explains a taken port and what to do', async () => {
  const port = await freePort();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  expect(refused({ SLRT_HOME: join(home, 'a'), PORT: String(port) })).toContain(`Port ${port} is in use`);
  server.close();
});

test('explains a folder without rights', async () => {
  writeFileSync(join(home, 'a-file'), '');
  expect(refused({ SLRT_HOME: join(home, 'a-file', 'below'), PORT: String(await freePort()) })).toContain(
    'cannot be written',
  );
});

test('a missing nats-server is reported and stops the starting database', async () => {
  const own = join(home, 'without-nats');
  const empty = join(home, 'empty');
  mkdirSync(empty);
  // A machine without apt and nats-server: the path contains only `id`.
  symlinkSync(spawnSync('sh', ['-c', 'command -v id'], { encoding: 'utf8' }).stdout.trim(), join(empty, 'id'));
  const message = refused({
    SLRT_HOME: own,
    PORT: String(await freePort()),
    XDG_CACHE_HOME: empty,
    PATH: empty,
    NATS_RELEASES: '',
  });
  expect(message).toContain('no nats-server of version 2.11');
  expect(existsSync(join(own, 'postgres', 'data', 'postmaster.pid'))).toBe(false);
}, 60_000);

test('explains a damaged data folder', async () => {
  const own = join(home, 'damaged');
  mkdirSync(join(own, 'postgres', 'data'), { recursive: true });
  expect(refused({ SLRT_HOME: own, PORT: String(await freePort()) })).toContain('is damaged');
});

test('a run file of another process with the same number is stale', () => {
  const own = join(home, 'stale');
  mkdirSync(own);
  const run = { supervisor: { pid: process.pid, startedAt: 'another boot/1' } };
  writeFileSync(join(own, 'run.json'), JSON.stringify(run));
  expect(() => readRunFile(own)).toThrow('The system is not running');
});

/** Three runs from one folder, one after the other. Each ends in another way. */
describe('an instance', () => {
  const own = join(home, 'whole');
  const reset = new URL('../src/reset.ts', import.meta.url).pathname;
  let port: string;
  let started: Started;
  let pids: readonly number[];

  const start = () => {
    started = launch({ SLRT_HOME: own, PORT: port });
  };
  async function untilRunning(): Promise<void> {
    await started.untilSaid('SLRT Terpadu runs');
    pids = pidsOf(readState(own));
  }
  async function assertStopped(): Promise<void> {
    expect(await started.ended).toBe(0);
    for (let waited = 0; waited < 15_000 && findProcessesOf(own).length > 0; waited += 100) await wait(100);
    expect(findProcessesOf(own)).toEqual([]); // the guard ends last
    expect(existsSync(join(own, 'run.json'))).toBe(false);
    expect(existsSync(join(own, 'postgres', 'data', 'postmaster.pid'))).toBe(false);
  }
  beforeAll(async () => {
    port = String(await freePort());
  });

  test('is left alone by a second start and by a reset', async () => {
    const second = async () => refused({ SLRT_HOME: own, PORT: String(await freePort()) });
    start();
    const said = `An instance is already running from ${own} (process ${started.child.pid}).`;
    await started.untilSaid('starting PostgreSQL');
    expect(await second()).toContain(said);
    await started.untilSaid('preparing the databases');
    expect(await second()).toContain(said);
    await untilRunning();
    expect(await second()).toContain(said);
    const cleared = spawnSync(process.execPath, [reset], { env: { SLRT_HOME: own }, encoding: 'utf8' });
    expect(cleared.stderr).toContain(said);
    expect(pidsOf(readState(own))).toEqual(pids);
    expect(pids.filter(isAlive)).toEqual(pids);
    expect(readFileSync(join(own, 'logs', 'postgres.log'), 'utf8')).not.toMatch(/shutdown|terminating/);
  }, 300_000);

  test('says where it runs', async () => {
    expect(spawnSync('stat', ['-c', '%a', join(own, 'run.json')], { encoding: 'utf8' }).stdout.trim()).toBe('600');
    const state = readState(own);
    expect(state.postgres.url).not.toContain('@');
    expect((await fetch(`${state.gateway.url}/readyz`)).status).toBe(200);
  });

  test('keeps its files for their owner and limits what processes read', () => {
    const files = readdirSync(own, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const names = files.map((entry) => join(entry.parentPath, entry.name));
    const isOpen = (name: string) => (statSync(name, { throwIfNoEntry: false })?.mode ?? 0) & 0o077;
    const ours = names.filter((name) => !/\/(?:postgres|compile-cache)\//.test(name));
    expect(ours.length).toBeGreaterThan(20);
    // Empty: a lock of SQLite.
    expect(ours.filter(isOpen)).toEqual([join(own, 'instance.lock')]);
    const { gateway, identity, services } = readState(own);
    for (const { pid } of [gateway, identity, ...Object.values(services)])
      expect(readFileSync(`/proc/${pid}/cmdline`, 'utf8')).toContain('--permission');
  });

  test('finds its data and stops what a killed supervisor left', async () => {
    const left = pids;
    started.child.kill('SIGKILL');
    await started.ended;
    expect(() => readRunFile(own)).toThrow('The system is not running');
    start();
    await untilRunning();
    expect(started.output()).not.toContain('initdb');
    for (let waited = 0; waited < 30_000 && left.some(isAlive); waited += 100) await wait(100);
    expect(left.filter(isAlive)).toEqual([]);
  }, 300_000);

  test('stops on SIGTERM', async () => {
    started.child.kill('SIGTERM');
    started.child.kill('SIGINT'); // the second signal changes nothing
    await assertStopped();
    expect(pids.filter(isAlive)).toEqual([]);
  }, 60_000);

  test('stops on SIGHUP while it starts', async () => {
    start();
    await started.untilSaid('starting identity, services and gateway');
    started.child.kill('SIGHUP');
    await assertStopped();
  }, 60_000);
});
