import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning } from '@slrt/testkit';
import { stopLeftover } from '../src/leftover.ts';

const home = mkdtempSync(join(tmpdir(), 'slrt-leftover-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

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
    expect(isRunning(child.pid ?? 0)).toBe(true);
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
