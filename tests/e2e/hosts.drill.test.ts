import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment, startInstance } from '@slrt/local';
import { freePort } from '@slrt/process-kit';
import { prepareDatabasesOf } from '@slrt/testkit';
import { runHostsDrill } from './drills/hosts.ts';

test('no event is lost, duplicated or late when a host fails', async () => {
  const home = mkdtempSync(join(tmpdir(), 'slrt-hosts-'));
  await prepareDatabasesOf(home);
  const instance = await startInstance(
    { ...readEnvironment(), home, port: await freePort(), demoData: 'settings' },
    () => undefined,
    () => undefined,
  );
  try {
    const report = await runHostsDrill({
      run: instance.run,
      server: { url: instance.run.postgres.url, password: instance.secrets.databasePassword },
      tokens: instance.tokens,
      services: ['referrals'],
      players: 2,
      fault: [13_000, 14_000],
      seed: 2026,
      say: () => undefined,
    });
    process.stderr.write(`drill: ${JSON.stringify(report)}\n`);
    expect(report.violations).toEqual([]);
  } finally {
    await instance.stop();
    rmSync(home, { recursive: true, force: true });
  }
}, 240_000);
