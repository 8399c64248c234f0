import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readEnvironment } from './environment.ts';
import { Problem, runCommand } from './problem.ts';

runCommand(async () => {
  const { home } = readEnvironment();
  const run = join(home, 'run.json');
  if (existsSync(run)) {
    const pid = (JSON.parse(readFileSync(run, 'utf8')) as { supervisor?: number }).supervisor ?? 0;
    let alive = false;
    try {
      alive = pid > 0 && process.kill(pid, 0);
    } catch {
      alive = false; // it is gone
    }
    if (alive) throw new Problem(`The instance runs (process ${pid}). Stop it first.`);
  }
  rmSync(home, { recursive: true, force: true });
  process.stdout.write(`Cleared ${home}.\n`);
  await Promise.resolve();
});
