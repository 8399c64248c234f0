import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// The whole system once per run, with the demo data, in a folder of its own.
export default async function setup() {
  const { readEnvironment, startInstance } = await import('@slrt/local');
  const { freePort } = await import('@slrt/process-kit');
  const { prepareDatabasesOf } = await import('@slrt/testkit');
  const home = mkdtempSync(join(tmpdir(), 'slrt-e2e-'));
  await prepareDatabasesOf(home);
  const environment = { ...readEnvironment(), home, port: await freePort(), logLevel: 'debug', demoData: 'households' };
  const instance = await startInstance(
    environment,
    () => undefined,
    () => undefined,
  );
  globalThis.slrtInstance = instance;
  process.env.SLRT_TEST_HOME = home;
}
