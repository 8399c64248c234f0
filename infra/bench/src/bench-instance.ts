import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pg } from '@slrt/database';
import { createActorSigner } from '@slrt/subgraph';
import {
  createClient,
  createPlayer,
  freePort,
  readEnvironment,
  serviceNames,
  startInstance,
  steps,
  type Instance,
} from '@slrt/local';

export const out = (text: string): void => void process.stdout.write(`${text}\n`);

/** An instance of its own in a folder of its own. */
export async function startBench(demoData: 'full' | 'settings' | 'off', more: { webhookExemptHosts?: string } = {}) {
  const home = mkdtempSync(join(tmpdir(), 'slrt-bench-'));
  const began = performance.now();
  const instance = await startInstance(
    // Measured is what the graph can do, not what one person may ask of it.
    { ...readEnvironment(), budgets: 'off', home, port: await freePort(), demoData, ...more },
    () => undefined,
    () => undefined,
  );
  out(`instance ready after ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return {
    instance,
    home,
    /** What the gateway would send a subgraph for the district's manager. */
    actorToken: async (audience: string) => {
      const signer = await createActorSigner(JSON.stringify(instance.secrets.actorPrivate));
      return signer.sign({ id: 'bench-manager', assignments: [{ role: 'MANAGER', areas: ['63.09'] }] }, audience);
    },
    stop: async () => {
      await instance.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** An instance with the demo data, and some complaints that have gone their way to an agency. */
export async function benchInstance(complaints: number) {
  const bench = await startBench('full');
  const { instance } = bench;
  const player = createPlayer(createClient(instance.run.gateway.url, instance.tokens));
  const data = await player.ask<{ households: { edges: { node: { id: string; region: { code: string } } }[] } }>(
    'facilitator',
    '{ households(first: 20) { edges { node { id region { code } } } } }',
  );
  const homes = data.households.edges.map((edge) => edge.node);
  for (let n = 0; n < complaints; n += 1) {
    const at = homes[n % homes.length] as (typeof homes)[number];
    const filed = await steps.file(player, 'facilitator', steps.cardInactive(at));
    await steps.decide(player, { officer: 'back-office', decider: 'manager' }, filed.id, {
      handling: 'REFER',
      programmeCodes: ['KIS'],
    });
  }
  return { ...bench, player, homes };
}

/** A connection as a service's app role, or as the administrator. */
export function poolOf(
  instance: Instance,
  service: (typeof serviceNames)[number],
  as: 'app' | 'admin',
  max: number,
): pg.Pool {
  const url = new URL(instance.urlsOf(service).app);
  if (as === 'admin') {
    url.username = 'slrt_admin';
    url.password = instance.secrets.databasePassword;
  }
  const pool = new pg.Pool({ connectionString: url.href, max });
  pool.on('error', () => undefined); // idle when the instance stops
  return pool;
}

/** Resident memory of each process in MB, from /proc. */
export function printMemory(instance: Instance): void {
  const { run } = instance;
  const pids: [string, number][] = [
    ['gateway', run.gateway.pid],
    ...serviceNames.map((name): [string, number] => [name, run.services[name].pid]),
  ];
  for (const [name, pid] of pids) {
    const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    out(`memory ${name}: ${Math.round(kilobytes / 1024)} MB (target ${name === 'gateway' ? 260 : 190})`);
  }
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
