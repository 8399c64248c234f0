import { runHostsDrill } from './drills/hosts.ts';
import { running } from './running.ts';

test('no event is lost, doubled or late when a host vanishes', async () => {
  const { run, tokens, server } = running();
  const report = await runHostsDrill({
    run: run(),
    server,
    tokens,
    services: ['referrals'],
    players: 2,
    fault: [13_000, 14_000],
    seed: 2026,
    say: () => undefined,
  });
  process.stderr.write(`drill: ${JSON.stringify(report)}\n`);
  expect(report.violations).toEqual([]);
}, 180_000);
