import { runLoopDrill } from './drills/loop.ts';

test('the closed loop survives kills and deleted streams without loss', async () => {
  const report = await runLoopDrill({ complaints: 60, kills: 30, seed: 2026, say: () => undefined });
  process.stderr.write(`drill: ${JSON.stringify(report)}\n`);
  expect(report.violations).toEqual([]);
  expect(report).toMatchObject({ complaints: 60, resolved: 60, referrals: 120 });
}, 400_000);
