import { runLoopDrill } from './loop.ts';

const [complaints = '300', kills = '40', seed = '2026'] = process.argv.slice(2);
const report = await runLoopDrill({
  complaints: Number(complaints),
  kills: Number(kills),
  seed: Number(seed),
  say: (text) => process.stdout.write(`${text}\n`),
});
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
process.exit(report.violations.length === 0 ? 0 : 1);
