import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { findChildrenOf, findProcessesOf, isRunning } from '@slrt/testkit';

const program = new URL('./sample-bench.ts', import.meta.url).pathname;

/** Runs the sample bench until it has said where its home is. */
async function start(end: 'wait' | 'fail', size: 'all' | 'none') {
  const { PATH = '', HOME = '', NODE_COMPILE_CACHE = '', SLRT_TEST_SERVERS = '', TMPDIR = '/tmp' } = process.env;
  const env = { PATH, HOME, NODE_COMPILE_CACHE, SLRT_TEST_SERVERS, TMPDIR };
  const child = spawn(process.execPath, [program, end, size], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const exited = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  for (let waited = 0; waited < 240_000 && !/^home (\S+)$/m.test(output) && child.exitCode === null; waited += 50)
    await wait(50);
  const home = /^home (\S+)$/m.exec(output)?.[1];
  if (!home) throw new Error(`the bench does not start: ${output}`);
  return { child, home, exited, output: () => output };
}

async function assertNoProcessLeft(home: string, others: readonly number[], seconds: number): Promise<void> {
  const left = () => [...findProcessesOf(home), ...others.filter(isRunning)];
  for (let waited = 0; waited < seconds * 1000 && left().length > 0; waited += 200) await wait(200);
  expect(left()).toEqual([]);
  expect(existsSync(home)).toBe(false);
}

test('no process and no folder outlive a bench that was killed', async () => {
  const { child, home, exited } = await start('wait', 'all');
  const children = findChildrenOf(child.pid ?? 0);
  expect(children).toHaveLength(10); // two servers, identity, five services, the gateway and the guard
  expect(findProcessesOf(home).length).toBeGreaterThan(8);
  child.kill('SIGKILL');
  await exited;
  await assertNoProcessLeft(home, children, 20);
}, 300_000);

test('a bench that fails says why, stops everything and exits with 1', async () => {
  const { home, exited, output } = await start('fail', 'none');
  expect(await exited).toEqual([1, null]);
  expect(output()).toContain('this bench fails');
  await assertNoProcessLeft(home, [], 5);
  rmSync(`${home}-logs`, { recursive: true });
}, 300_000);

test('a bench stops everything on SIGHUP', async () => {
  const { child, home, exited } = await start('wait', 'none');
  child.kill('SIGHUP');
  expect(await exited).toEqual([129, null]);
  await assertNoProcessLeft(home, [], 5);
}, 300_000);
