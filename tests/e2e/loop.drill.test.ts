import { readRunFile } from '@slrt/deployment';
import { runHostsDrill, type HostsDrillReport } from './drills/hosts.ts';
import { runLoopDrill } from './drills/loop.ts';

let hosts: HostsDrillReport | null = null;

test('the closed loop survives kills and deleted streams without loss', async () => {
  const report = await runLoopDrill({
    complaints: 40,
    kills: 10,
    seed: 2026,
    say: () => undefined,
    afterwards: async ({ home, secrets, tokens }) => {
      const run = readRunFile(home);
      hosts = await runHostsDrill({
        run,
        server: { url: run.postgres.url, password: secrets.databasePassword },
        tokens,
        services: ['referrals'],
        players: 2,
        fault: [13_000, 14_000],
        seed: 2026,
        say: () => undefined,
      });
    },
  });
  process.stderr.write(`drill: ${JSON.stringify(report)}\n`);
  expect(report.violations).toEqual([]);
  expect(report).toMatchObject({ complaints: 40, resolved: 40, referrals: 80 });
}, 600_000);

test('no event is lost, duplicated or late when a host fails', () => {
  process.stderr.write(`drill: ${JSON.stringify(hosts)}\n`);
  expect(hosts?.violations).toEqual([]);
});
