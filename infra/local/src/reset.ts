import { existsSync, rmSync } from 'node:fs';
import { readEnvironment } from './environment.ts';
import { lockHome } from './home-lock.ts';
import { runCommand } from './problem.ts';

runCommand(async () => {
  const { home } = readEnvironment();
  if (existsSync(home)) {
    const lock = await lockHome(home);
    rmSync(home, { recursive: true, force: true });
    lock.release();
  }
  process.stdout.write(`Cleared ${home}.\n`);
});
