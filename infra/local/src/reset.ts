import { existsSync, rmSync } from 'node:fs';
import { readDeploymentEnvironment } from '@slrt/deployment';
import { lockHome } from '@slrt/process-kit';
import { runProgram } from '@slrt/runtime';

runProgram(async () => {
  const { home } = readDeploymentEnvironment();
  if (existsSync(home)) {
    const lock = await lockHome(home);
    rmSync(home, { recursive: true, force: true });
    lock.release();
  }
  process.stdout.write(`Cleared ${home}.\n`);
});
