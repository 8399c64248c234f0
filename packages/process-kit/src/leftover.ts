import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { CommandError, sleep } from '@slrt/runtime';
import { commandOf, isRunning, startOf } from './process-identity.ts';

/**
 * Stops a server left over from an earlier run (whose supervisor was killed with SIGKILL) before its data are opened
 * again. The process of the PID file is that server when it is the program `command` with `argument` among its
 * arguments: a folder or file of this instance. A PID file that names any other process is stale and is removed,
 * because PostgreSQL refuses to start while that process exists.
 */
export async function stopLeftover(
  pidFile: string,
  server: { command: string; argument: string; signal: NodeJS.Signals },
): Promise<void> {
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  const startedAt = startOf(pid);
  const [program = '', ...rest] = commandOf(pid) ?? [];
  const isServer = basename(program) === basename(server.command) && rest.includes(server.argument);
  if (startedAt === null || !isServer) {
    rmSync(pidFile, { force: true });
    return;
  }
  const isAlive = () => isRunning({ pid, startedAt });
  if (isAlive()) process.kill(pid, server.signal);
  for (let waited = 0; waited < 15_000 && isAlive(); waited += 100) await sleep(100);
  if (isAlive()) throw new CommandError(`Another process (${pid}) uses ${server.argument}. Stop it first.`);
}
