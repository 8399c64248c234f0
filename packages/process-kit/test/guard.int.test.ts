import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findChildrenOf, findProcessesOf, isRunning } from '@slrt/testkit';

const program = new URL('./supervising.ts', import.meta.url).pathname;

async function start(): Promise<{ home: string; child: ChildProcess; children: number[] }> {
  const home = mkdtempSync(join(tmpdir(), 'slrt-guard-'));
  const child = fork(program, [home], { execArgv: [], env: {} });
  await once(child, 'message');
  const children = findChildrenOf(child.pid ?? 0);
  expect(children).toHaveLength(4); // three and the guard
  return { home, child, children };
}

async function assertNoProcessLeft(home: string, children: readonly number[], seconds: number): Promise<void> {
  const left = () => [...findProcessesOf(home), ...children.filter(isRunning)];
  for (let waited = 0; waited < seconds * 1000 && left().length > 0; waited += 200) await wait(200);
  expect(left()).toEqual([]);
}

test('no process outlives a supervisor that was killed', async () => {
  const { home, child, children } = await start();
  child.kill('SIGKILL');
  await assertNoProcessLeft(home, children, 30);
  expect(existsSync(home)).toBe(false);
}, 60_000);

test('a guard that was killed is replaced', async () => {
  const { home, child, children } = await start();
  const [guard] = children.filter((pid) => !findProcessesOf(home).includes(pid));
  process.kill(guard ?? 0, 'SIGKILL');
  const others = () => findChildrenOf(child.pid ?? 0).filter((pid) => !children.includes(pid));
  for (let waited = 0; waited < 20_000 && others().length === 0; waited += 100) await wait(100);
  expect(others()).toHaveLength(1);
  await wait(500); // the new guard receives the list of processes right after its start
  child.kill('SIGKILL');
  await assertNoProcessLeft(home, children, 30);
}, 60_000);

test('the guard ends with a supervisor that stopped everything', async () => {
  const { home, child, children } = await start();
  child.send('stop');
  await once(child, 'exit');
  expect(child.exitCode).toBe(0);
  await assertNoProcessLeft(home, children, 5);
});
