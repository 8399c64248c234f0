import { runDiskDrill } from './drills/disk.ts';

test('a full disk loses or duplicates nothing and recovers automatically', async () => {
  const report = await runDiskDrill({ episodes: 2, fullSeconds: 5, players: 2, seed: 2026, say: () => undefined });
  process.stderr.write(`drill: ${JSON.stringify(report)}\n`);
  expect(report.violations).toEqual([]);
  expect(report).toMatchObject({ episodes: 2, lost: 0, duplicated: 0, unconverged: 0, sentences: 4 });
}, 400_000);
