// Runs every test in two streams at the same time: unit tests, single services and drills in two workers, and what goes through
// the gateway of one running instance, one suite after the other, because some of these stop its services. Lists the failures and
// the slowest suites and ends with a line `N passed, N failed`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const root = new URL('..', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'slrt-results-'));
// Compile cache of Node, because the tests start some hundred processes.
const compileCache = join(root, 'node_modules/.cache/slrt-compile');
const env = { NODE_COMPILE_CACHE: compileCache, ...process.env };

/** Runs Jest on some projects. Resolves to its results, or to null when it failed before there were any. */
async function run(name, args) {
  const output = join(folder, `${name}.json`);
  const options = ['--disable-warning=ExperimentalWarning', jest, ...args, '--json', `--outputFile=${output}`];
  const child = spawn(process.execPath, options, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
  const [status] = await once(child, 'exit');
  try {
    const results = JSON.parse(readFileSync(output, 'utf8'));
    return { ...results, endedEarly: status !== 0 && results.numFailedTestSuites === 0 };
  } catch {
    return null; // the set-up has printed the reason
  }
}

const began = Date.now();
const streams = await Promise.all([
  run('services', ['--selectProjects', 'unit', 'integration', 'drill']),
  run('gateway', ['--selectProjects', 'e2e', '--runInBand']),
]);
rmSync(folder, { recursive: true, force: true });

const finished = streams.filter((each) => each !== null);
const suites = finished.flatMap((each) => each.testResults);
const write = (text) => process.stdout.write(`${text}\n`);
const secondsOf = (suite) => (suite.endTime - suite.startTime) / 1000;
const pathOf = (suite) => relative(root, suite.name);

write(`\nSlowest suites of ${suites.length}, in seconds:`);
for (const suite of suites.toSorted((a, b) => secondsOf(b) - secondsOf(a)).slice(0, 15))
  write(`${secondsOf(suite).toFixed(1).padStart(7)}  ${pathOf(suite)}`);
write(`${((Date.now() - began) / 1000).toFixed(1).padStart(7)}  in all`);

const failedSuites = suites.filter((suite) => suite.status === 'failed');
if (failedSuites.length > 0) write('\nFailed:');
for (const suite of failedSuites) write(`${pathOf(suite)}\n${suite.message.trimEnd()}\n`);

const sum = (count) => finished.reduce((total, each) => total + count(each), 0);
const passed = sum((each) => each.numPassedTests);
const failures =
  sum((each) => each.numFailedTests + each.numRuntimeErrorTestSuites) +
  streams.filter((each) => each?.endedEarly ?? true).length;
const failed = Math.max(failures, failedSuites.length); // a hook that fails after the tests is no failed test
write(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
