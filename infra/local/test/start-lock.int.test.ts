import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readRunFile } from '@slrt/deployment';
import { freePort } from '@slrt/process-kit';
import { prepareDatabasesOf } from '@slrt/testkit';
import { isAlive, launch, pidsOf, readState, refused } from './start-command.ts';

const home = mkdtempSync(join(tmpdir(), 'slrt-lock-'));
chmodSync(home, 0o755);
afterAll(() => rmSync(home, { recursive: true, force: true }));
const reset = new URL('../src/reset.ts', import.meta.url).pathname;

/** Returns a new folder with migrated databases: how `npm start` creates them is tested elsewhere. */
async function createHome(name: string): Promise<string> {
  const own = join(home, name);
  mkdirSync(own);
  await prepareDatabasesOf(own);
  return own;
}

async function waitUntilStopped(pids: readonly number[]): Promise<void> {
  for (let waited = 0; waited < 15_000 && pids.some(isAlive); waited += 100) await wait(100);
  expect(pids.filter(isAlive)).toEqual([]);
}

test('a second start leaves the first alone', async () => {
  const own = await createHome('twice');
  const first = launch({ SLRT_HOME: own, PORT: String(await freePort()) });
  const said = `An instance is already running from ${own} (process ${first.child.pid}).`;
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
  const own = await createHome('killed');
  const port = String(await freePort());
  const first = launch({ SLRT_HOME: own, PORT: port });
  await first.untilSaid('SLRT Terpadu runs');
  const pids = pidsOf(readState(own));
  first.child.kill('SIGKILL');
  await first.ended;
  expect(() => readRunFile(own)).toThrow('The system is not running');
  const second = launch({ SLRT_HOME: own, PORT: port });
  await second.untilSaid('SLRT Terpadu runs');
  await waitUntilStopped(pids);
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
  expect(() => readRunFile(own)).toThrow('The system is not running');
});
