import { runDiskDrill } from './disk.ts';
import { runLoopDrill } from './loop.ts';

/** `node run.ts loop [complaints] [kills] [seed]`, `node run.ts disk [episodes] [seconds] [seed]`: prints the report, and fails if it has violations. */
const [name = 'loop', ...values] = process.argv.slice(2);
const [first, second, seed = 2026] = values.map(Number);
const say = (text: string) => void process.stdout.write(`${text}\n`);

const report =
  name === 'disk'
    ? await runDiskDrill({ episodes: first ?? 5, fullSeconds: second ?? 20, players: 6, seed, say })
    : await runLoopDrill({ complaints: first ?? 300, kills: second ?? 40, seed, say });
say(JSON.stringify(report, null, 2));
process.exit(report.violations.length === 0 ? 0 : 1);
