import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment, startInstance } from '@slrt/local';
import { freePort } from '@slrt/process-kit';
import { serviceNames } from '@slrt/subgraph';
import { runHostsDrill } from './hosts.ts';

const [shortest = '20', longest = '60', seed = '2026'] = process.argv.slice(2);
const say = (text: string) => void process.stdout.write(`${text}\n`);
const home = mkdtempSync(join(tmpdir(), 'slrt-hosts-'));
const stops: (() => Promise<void>)[] = [];
let stopping: Promise<void> | null = null;
/** The second hosts first, then their servers. */
async function stopAll(): Promise<void> {
  for (const each of stops.toReversed()) await each().catch(() => undefined);
  rmSync(home, { recursive: true, force: true });
}
const stop = () => (stopping ??= stopAll());
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void stop().finally(() => process.exit(1)));

try {
  const instance = await startInstance(
    { ...readEnvironment(), home, port: await freePort(), demoData: 'settings' },
    () => undefined,
    (stopping) => void stops.push(stopping),
  );
  const report = await runHostsDrill({
    run: instance.run,
    server: { url: instance.run.postgres.url, password: instance.secrets.databasePassword },
    tokens: instance.tokens,
    services: serviceNames,
    players: 6,
    fault: [Number(shortest) * 1000, Number(longest) * 1000],
    seed: Number(seed),
    say,
    onStoppable: (stopping) => void stops.push(stopping),
  });
  say(JSON.stringify(report, null, 2));
  process.exitCode = report.violations.length === 0 ? 0 : 1;
} finally {
  await stop();
}
process.exit();
