import { existsSync, readFileSync } from 'node:fs';
import { sleep } from '@slrt/runtime';
import { Problem } from './problem.ts';

/**
 * Stops a server that an earlier run left behind (its supervisor was killed with SIGKILL), before its data are opened
 * again. `marker` is a text of its command line, so that a process that merely has the number is let be.
 */
export async function stopLeftover(pidFile: string, marker: string, signal: NodeJS.Signals): Promise<void> {
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  const alive = () => {
    try {
      process.kill(pid, 0);
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(marker);
    } catch {
      return false;
    }
  };
  if (!alive()) return;
  process.kill(pid, signal);
  for (let waited = 0; waited < 15_000 && alive(); waited += 100) await sleep(100);
  if (alive()) throw new Problem(`Another process (${pid}) uses ${marker}. Stop it first.`);
}
