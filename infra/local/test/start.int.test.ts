import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@slrt/process-kit';
import { isAlive, launch, pidsOf, readState, refused } from './start-command.ts';

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
  expect(message).toContain('no nats-server of version 2.10');
  expect(existsSync(join(own, 'postgres', 'data', 'postmaster.pid'))).toBe(false);
}, 60_000);

test('explains a damaged data folder', async () => {
  const own = join(home, 'damaged');
  mkdirSync(join(own, 'postgres', 'data'), { recursive: true });
  expect(refused({ SLRT_HOME: own, PORT: String(await freePort()) })).toContain('is damaged');
});

test('runs, stops on SIGTERM and finds its data on the next start', async () => {
  const own = join(home, 'whole');
  const port = String(await freePort());
  const run = join(own, 'run.json');
  for (const round of [1, 2]) {
    const started = launch({ SLRT_HOME: own, PORT: port });
    await started.untilSaid('SLRT Terpadu runs');
    const state = readState(own);
    expect(spawnSync('stat', ['-c', '%a', run], { encoding: 'utf8' }).stdout.trim()).toBe('600');
    expect(state.postgres.url).not.toContain('@');
    expect((await fetch(`${state.gateway.url}/readyz`)).status).toBe(200);
    const pids = pidsOf(state);
    started.child.kill('SIGTERM');
    expect(await started.ended).toBe(0);
    for (const pid of pids) expect(isAlive(pid)).toBe(false);
    expect(existsSync(run)).toBe(false);
    if (round === 2) expect(started.output()).not.toContain('initdb');
  }
}, 200_000);
