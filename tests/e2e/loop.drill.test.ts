import { runLoopDrill } from './drills/loop.ts';

test('the closed loop survives kills and deleted streams without loss', async () => {
  const report = await runLoopDrill({ complaints: 40, kills: 24, seed: 2026, say: () => undefined });
  process.stderr.write(`drill: ${JSON.stringify(report)}\n`);
  expect(report.violations).toEqual([]);
  expect(report).toMatchObject({ complaints: 40, resolved: 40, referrals: 80 });
}, 400_000);
