// Every test: pure rules and single services side by side, then everything through the gateway, one suite at a time
// (some of its tests kill services). Ends with a line `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const folder = mkdtempSync(join(tmpdir(), 'slrt-results-'));
const total = { passed: 0, failed: 0 };
let ended = true;
for (const selection of [
  ['unit', 'integration'],
  ['e2e', '--runInBand'],
]) {
  const output = join(folder, `${selection[0]}.json`);
  const args = [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    jest,
    '--selectProjects',
    ...selection,
    '--json',
    `--outputFile=${output}`,
  ];
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    const result = JSON.parse(readFileSync(output, 'utf8'));
    total.passed += result.numPassedTests;
    total.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  } catch {
    ended = false; // the set-up failed: it has said why
  }
  if (status !== 0) ended = false;
}
if (!ended && total.failed === 0) total.failed = 1;
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exit(total.failed === 0 ? 0 : 1);
