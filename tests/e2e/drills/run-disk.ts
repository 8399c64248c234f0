import { runDiskDrill, type DiskDrillReport } from './disk.ts';

const [episodes = '5', fullSeconds = '20', seed = '2026'] = process.argv.slice(2);
const say = (text: string) => void process.stdout.write(`${text}\n`);
const report = await runDiskDrill({
  episodes: Number(episodes),
  fullSeconds: Number(fullSeconds),
  seed: Number(seed),
  say,
}).catch((error: unknown): DiskDrillReport | null => {
  process.stderr.write(`${(error as Error).message}\n`);
  return null;
});
if (report) say(JSON.stringify(report, null, 2));
process.exit(report?.violations.length === 0 ? 0 : 1);
