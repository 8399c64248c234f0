import { runLoopDrill } from './drills/loop.ts';

test('the closed loop survives kills and deleted streams without loss', async () => {
  const report = await runLoopDrill({ complaints: 120, kills: 40, seed: 2026, say: () => undefined });
  process.stderr.write(`drill: ${JSON.stringify(report)}\n`);
  expect(report.violations).toEqual([]);
  expect(report).toMatchObject({ complaints: 120, resolved: 120, referrals: 240 });
}, 400_000);
