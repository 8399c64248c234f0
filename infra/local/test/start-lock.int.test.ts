import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort, readRun } from '@slrt/local';
import { stopLeftover } from '../src/leftover.ts';
import { isAlive, launch, pidsOf, readState, refused } from './start-command.ts';

const home = mkdtempSync(join(tmpdir(), 'slrt-lock-'));
chmodSync(home, 0o755);
afterAll(() => rmSync(home, { recursive: true, force: true }));
const reset = new URL('../src/reset.ts', import.meta.url).pathname;

async function untilGone(pids: readonly number[]): Promise<void> {
  for (let waited = 0; waited < 15_000 && pids.some(isAlive); waited += 100) await wait(100);
  expect(pids.filter(isAlive)).toEqual([]);
}

test('a second start leaves the first alone', async () => {
  const own = join(home, 'twice');
  const first = launch({ SLRT_HOME: own, PORT: String(await freePort()) });
  const said = `An instance runs from ${own} already (process ${first.child.pid}).`;
  const second = async () => refused({ SLRT_HOME: own, PORT: String(await freePort()) });
  await first.untilSaid('starting PostgreSQL');
  expect(await second()).toContain(said);
  await first.untilSaid('preparing the databases');
  expect(await second()).toContain(said);
  await first.untilSaid('SLRT Terpadu runs');
  const pids = pidsOf(readState(own));
  expect(await second()).toContain(said);
  const cleared = spawnSync(process.execPath, [reset], { env: { SLRT_HOME: own }, encoding: 'utf8' });
  expect(cleared.stderr).toContain(said);
  expect(pidsOf(readState(own))).toEqual(pids);
  expect(pids.filter(isAlive)).toEqual(pids);
  expect(readFileSync(join(own, 'logs', 'postgres.log'), 'utf8')).not.toMatch(/shutdown|terminating/);

  first.child.kill('SIGHUP');
  first.child.kill('SIGINT'); // the second signal changes nothing
  expect(await first.ended).toBe(0);
  expect(pids.filter(isAlive)).toEqual([]);
  expect(existsSync(join(own, 'postgres', 'data', 'postmaster.pid'))).toBe(false);
}, 120_000);

test('a start after a killed supervisor stops its leftovers and continues', async () => {
  const own = join(home, 'killed');
  const port = String(await freePort());
  const first = launch({ SLRT_HOME: own, PORT: port });
  await first.untilSaid('SLRT Terpadu runs');
  const pids = pidsOf(readState(own));
  first.child.kill('SIGKILL');
  await first.ended;
  expect(() => readRun(own)).toThrow('Nothing runs here');
  const second = launch({ SLRT_HOME: own, PORT: port });
  await second.untilSaid('SLRT Terpadu runs');
  await untilGone(pids);
  const next = pidsOf(readState(own));
  second.child.kill('SIGTERM');
  expect(await second.ended).toBe(0);
  expect(next.filter(isAlive)).toEqual([]);
}, 150_000);

test('a run file of another process with the same number is stale', () => {
  const own = join(home, 'stale');
  mkdirSync(own);
  const run = { supervisor: { pid: process.pid, startedAt: 'another boot/1' } };
  writeFileSync(join(own, 'run.json'), JSON.stringify(run));
  expect(() => readRun(own)).toThrow('Nothing runs here');
});

describe('stopLeftover', () => {
  const server = { command: '/usr/bin/sleep', argument: '1000', signal: 'SIGTERM' } as const;
  const file = join(home, 'server.pid');
  const started = (...args: string[]) => {
    const child = spawn('sleep', args, { stdio: 'ignore' });
    writeFileSync(file, `${child.pid}\n`);
    return child;
  };

  test('stops the server that the file names', async () => {
    const child = started('1000');
    const exited = once(child, 'exit');
    await stopLeftover(file, server);
    expect(await exited).toEqual([null, 'SIGTERM']);
  });

  test('leaves another process alone and removes the file', async () => {
    const child = started('1001');
    await stopLeftover(file, server);
    expect(isAlive(child.pid ?? 0)).toBe(true);
    expect(existsSync(file)).toBe(false);
    child.kill();
  });

  test('removes a file whose process has ended', async () => {
    const child = started('0');
    await once(child, 'exit');
    await stopLeftover(file, server);
    expect(existsSync(file)).toBe(false);
  });
});
