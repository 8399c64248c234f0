import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pg } from '@slrt/database';
import { createActorSigner, serviceNames } from '@slrt/subgraph';
import {
  createPlayer,
  readEnvironment,
  startInstance,
  steps,
  type DemoData,
  type Instance,
  type LocalEnvironment,
} from '@slrt/local';
import { createClient } from '@slrt/graph-client';
import { freePort, guardFolder } from '@slrt/process-kit';
import { stopAtEnd } from './cleanup.ts';

export const out = (text: string): void => void process.stdout.write(`${text}\n`);

const pools = new Set<pg.Pool>();

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    return; // it has ended
  }
}

/**
 * Starts a separate instance in a temporary folder. Both are removed when the bench ends, however it ends: see cleanup.ts, and the
 * guard of `@slrt/local` for SIGKILL. `prepare` may fill the folder first.
 */
export async function startBench(
  demoData: DemoData,
  {
    prepare,
    ...more
  }: Partial<Pick<LocalEnvironment, 'services' | 'webhookExemptHosts'>> & {
    prepare?: (home: string) => Promise<void>;
  } = {},
) {
  const ending = stopAtEnd();
  const home = mkdtempSync(join(tmpdir(), 'slrt-bench-'));
  const keepFolder = guardFolder(home);
  ending.defer(() => {
    if (ending.hasFailed()) {
      renameSync(join(home, 'logs'), `${home}-logs`);
      out(`logs of the instance: ${home}-logs`);
    }
    rmSync(home, { recursive: true, force: true });
    keepFolder();
  });
  await prepare?.(home);
  const began = performance.now();
  const instance = await startInstance(
    // The bench measures throughput, so budgets of persons are off.
    { ...readEnvironment(), budgets: 'off', home, port: await freePort(), demoData, ...more },
    () => undefined,
    (stop) => ending.defer(stop, 90), // 15 s for each of its four groups of processes, and some
  );
  ending.defer(() => Promise.all([...pools].map((pool) => pool.end())));
  out(`instance ready after ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return {
    instance,
    home,
    /** Returns an actor token for the district's manager, as the gateway signs it for a subgraph. */
    actorToken: async (audience: string) => {
      const signer = await createActorSigner(JSON.stringify(instance.secrets.actorPrivate));
      return signer.sign({ id: 'bench-manager', assignments: [{ role: 'MANAGER', areas: ['63.09'] }] }, audience);
    },
    /** Pauses services (SIGSTOP) until the returned function is called, or the bench ends. */
    pause: (names: readonly (typeof serviceNames)[number][]) => {
      const pids = names.map((name) => instance.run.services[name].pid);
      const resume = () => {
        for (const pid of pids) send(pid, 'SIGCONT');
      };
      for (const pid of pids) process.kill(pid, 'SIGSTOP');
      ending.defer(resume);
      return resume;
    },
    /** Adds something to stop at the end, before the instance; the last one added is stopped first. */
    defer: ending.defer,
    stop: ending.end,
  };
}

/** Starts an instance with the demo data and some complaints that were referred to an agency. */
export async function benchInstance(complaints: number) {
  const bench = await startBench('households');
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

/** Opens connections as a service's app role, or as the administrator. They are closed when the bench stops. */
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
  pools.add(pool);
  return pool;
}

/** Returns the resident memory of a process in MB, from /proc. Throws if it has ended, because earlier measurements are then invalid. */
export function memoryOf(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    throw new Error(`Process ${pid} of the instance has ended while it was measured.`);
  }
}

/** Returns the fields of /proc/<pid>/stat from the state on, or null if the process has ended. */
function statOf(pid: number | string): string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

const ticksOf = (stat: string[] | null, from: number, until: number): number =>
  (stat ?? []).slice(from, until).reduce((sum, field) => sum + Number(field), 0);

/** Returns the CPU time of a process so far, in milliseconds (/proc counts 10 ms steps). */
export const cpuOfProcess = (pid: number): number => ticksOf(statOf(pid), 11, 13) * 10;

/** Returns the CPU time of PostgreSQL so far, in milliseconds: of its server, and of the sessions that are open or have ended. */
export function cpuOfPostgres({ run }: Instance): number {
  const postmaster = run.postgres.pid ?? 0;
  const sessions = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(statOf)
    .filter((stat) => stat?.[1] === String(postmaster));
  const ticks = sessions.reduce((sum, stat) => sum + ticksOf(stat, 11, 13), 0) + ticksOf(statOf(postmaster), 11, 15);
  return ticks * 10;
}

/**
 * Returns the CPU time that the gateway, the services and PostgreSQL have used so far, in milliseconds. Unlike requests per second it
 * hardly depends on what else the machine does.
 */
export function cpuOf(instance: Instance): number {
  const { run } = instance;
  const own = [run.gateway.pid, ...serviceNames.map((name) => run.services[name].pid)];
  return own.reduce((sum, pid) => sum + cpuOfProcess(pid), 0) + cpuOfPostgres(instance);
}

/** Prints the resident memory of each process. */
export function printMemory(instance: Instance): void {
  const { run } = instance;
  const pids: [string, number][] = [
    ['gateway', run.gateway.pid],
    ...serviceNames.map((name): [string, number] => [name, run.services[name].pid]),
  ];
  for (const [name, pid] of pids)
    out(`memory ${name}: ${memoryOf(pid).toFixed(0)} MB (target ${name === 'gateway' ? 260 : 190})`);
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
