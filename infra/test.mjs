// Runs every test in two streams at the same time: unit tests, single services and drills in two workers, and what goes through
// the gateway of one running instance, one suite after the other, because some of these stop its services. Both streams share
// one PostgreSQL with the migrated databases. Lists the failures and the slowest suites and ends with a line `N passed, N failed`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { createRequire, enableCompileCache } from 'node:module';
import { freemem, tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const began = Date.now();
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const root = new URL('..', import.meta.url).pathname;
// Compile cache of Node, because the tests start some hundred processes.
process.env.NODE_COMPILE_CACHE ??= join(root, 'node_modules/.cache/slrt-compile');
enableCompileCache(process.env.NODE_COMPILE_CACHE);
const { guardFolder } = await import('@slrt/process-kit');
const { startServers } = await import('@slrt/testkit/servers');

/** Space that the data of all instances need at the same time, in bytes. */
const neededSpace = 6e9;

/** Returns the folder for temporary files: in memory where there is enough, because every instance flushes its data to the disk. */
function findTemporaryFolder() {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize > neededSpace && freemem() > 2 * neededSpace ? '/dev/shm' : tmpdir();
  } catch {
    return tmpdir();
  }
}

const folder = mkdtempSync(join(findTemporaryFolder(), 'slrt-test-run-'));
chmodSync(folder, 0o755); // the databases run as another user
const releaseFolder = guardFolder(folder);
process.env.TMPDIR = folder;

/** Runs Jest on some projects. Resolves to its results, or to null when it failed before there were any. */
async function run(name, args) {
  const output = join(folder, `${name}.json`);
  const options = ['--disable-warning=ExperimentalWarning', jest, ...args, '--json', `--outputFile=${output}`];
  const child = spawn(process.execPath, options, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const [status] = await once(child, 'exit');
  try {
    const results = JSON.parse(readFileSync(output, 'utf8'));
    return { ...results, endedEarly: status !== 0 && results.numFailedTestSuites === 0 };
  } catch {
    return null; // the set-up has printed the reason
  }
}

/** Returns the CPU time of all processes that this one started and that have ended, in seconds; null where there is no /proc. */
function measureCpu() {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // User and system time of ended children are fields 16 and 17 of proc(5), in hundredths of a second.
    const { user, system } = process.cpuUsage();
    return (Number(fields[13]) + Number(fields[14])) / 100 + (user + system) / 1e6;
  } catch {
    return null;
  }
}

const stopServers = await startServers();
const streams = await Promise.all([
  run('services', ['--selectProjects', 'unit', 'integration', 'drill', '--maxWorkers', '2']),
  run('gateway', ['--selectProjects', 'e2e', '--runInBand']),
]);
await stopServers();
rmSync(folder, { recursive: true, force: true });
releaseFolder();

const finished = streams.filter((each) => each !== null);
const suites = finished.flatMap((each) => each.testResults);
const write = (text) => process.stdout.write(`${text}\n`);
const secondsOf = (suite) => (suite.endTime - suite.startTime) / 1000;
const pathOf = (suite) => relative(root, suite.name);

write(`\nSlowest suites of ${suites.length}, in seconds:`);
for (const suite of suites.toSorted((a, b) => secondsOf(b) - secondsOf(a)).slice(0, 15))
  write(`${secondsOf(suite).toFixed(1).padStart(7)}  ${pathOf(suite)}`);
write(`${((Date.now() - began) / 1000).toFixed(1).padStart(7)}  in all`);
const cpu = measureCpu();
if (cpu !== null) write(`${cpu.toFixed(1).padStart(7)}  seconds of CPU time`);

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
