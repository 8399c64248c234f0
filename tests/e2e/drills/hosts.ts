import { setTimeout as wait } from 'node:timers/promises';
import type { RunFile } from '@slrt/deployment';
import { createRandom } from '@slrt/runtime';
import {
  createReader,
  measureConvergence,
  type Convergence,
  type DatabaseServer,
  type ReadRows,
  type ServiceName,
} from './convergence.ts';
import { readLease, watchOutboxes } from './lease-watch.ts';
import { playComplaint } from './play-complaint.ts';
import { startSecondHost, type SecondHost } from './second-host.ts';
import { createRetryingClient, type RetryingClient } from './retrying-client.ts';

export interface HostsDrillOptions {
  readonly run: RunFile;
  readonly server: DatabaseServer;
  readonly tokens: (persona: string) => Promise<string>;
  readonly services: readonly ServiceName[];
  /** Complaints played at a time. New ones begin until the last fault has ended. */
  readonly players: number;
  /** Shortest and longest fault, in milliseconds. */
  readonly fault: readonly [number, number];
  readonly seed: number;
  readonly say: (text: string) => void;
  /** Receives the function that stops the second hosts, for an interrupted drill. */
  readonly onStoppable?: (stop: () => Promise<void>) => void;
}
export interface HostsDrillReport {
  readonly network: string;
  readonly faults: number;
  readonly accepted: number;
  readonly lost: number;
  readonly duplicated: number;
  readonly unconverged: number;
  /** Longest time that an event waited in an outbox, in milliseconds, for each service. */
  readonly maxWaitSeconds: Readonly<Record<string, number>>;
  /** Longest time from a fault of the leader's host to a new leader, in milliseconds. */
  readonly longestChange: number;
  readonly clientRetries: number;
  readonly seconds: number;
  readonly violations: string[];
}

const kindsOf = (hosts: readonly SecondHost[]) => [...new Set(hosts.map(({ network }) => network.kind))].join(', ');

/** Time limit after any fault of a host for a new leader and for the publication of an event. */
const maxWait = 15_000;
const settleMilliseconds = 60_000;
const betweenFaults = 3_000;
const drillMilliseconds = 1_800_000;

/** Disables the leading host for a while. Returns how long its lease lasted, in ms. */
async function stopRelayLeader(
  rows: ReadRows,
  { run, say }: HostsDrillOptions,
  { service, network }: SecondHost,
  milliseconds: number,
): Promise<number> {
  const { pid } = run.services[service];
  const { holder, term } = await readLease(rows, service);
  const first = holder.endsWith(`:${pid}`);
  say(`${service}: ${first ? 'first host stopped' : 'second host cut off'} for ${Math.round(milliseconds / 1000)} s`);
  const began = Date.now();
  let stayed: number | null = null;
  if (first) process.kill(pid, 'SIGSTOP');
  else network.cut();
  try {
    while (Date.now() - began < milliseconds) {
      const lease = await readLease(rows, service);
      if (lease.live && lease.term !== term) stayed ??= Date.now() - began;
      await wait(100);
    }
  } finally {
    if (first) process.kill(pid, 'SIGCONT');
    else network.restore();
  }
  return stayed ?? Infinity;
}

/** Plays complaints until `end`, which returns the ids of all that were resolved. */
function play(client: RetryingClient, players: number) {
  const accepted: string[] = [];
  let ended = false;
  const playing = () => !ended;
  const player = async () => {
    while (playing()) accepted.push(await playComplaint(client, new Set()));
  };
  const done = Promise.all(Array.from({ length: players }, player));
  done.catch(() => undefined); // `end` throws it
  return {
    end: async () => {
      ended = true;
      await done;
      return accepted;
    },
  };
}

async function settle(rows: ReadRows, accepted: readonly string[]): Promise<Convergence> {
  let state = await measureConvergence(rows, accepted);
  for (let waited = 0; waited < settleMilliseconds && state.problems.length > 0; waited += 500) {
    await wait(500);
    state = await measureConvergence(rows, accepted);
  }
  return state;
}

/**
 * Runs complaints through the loop while hosts fail. Every service gets a second process on a separate host. In turn the first
 * host is stopped (SIGSTOP) and the second one's network is cut, each while it publishes the outbox. `violations` is empty
 * when nothing was lost or duplicated, everything converged, and no event waited longer than 15 s.
 */
export async function runHostsDrill(options: HostsDrillOptions): Promise<HostsDrillReport> {
  const began = Date.now();
  const { run, services, say, fault } = options;
  const rows = createReader(options.server);
  const random = createRandom(options.seed);
  const hosts: SecondHost[] = [];
  let stopping: Promise<void> | null = null;
  const stopAll = async () => {
    await Promise.all(hosts.map((host) => host.stop()));
  };
  const stop = () => (stopping ??= stopAll());
  options.onStoppable?.(stop);
  const stays: number[] = [];
  const late = () => Date.now() - began > drillMilliseconds;
  const client = createRetryingClient(() => `${run.gateway.url}/graphql`, options.tokens, late);
  try {
    for (const service of services) hosts.push(await startSecondHost(run, service));
    say(`${hosts.length} second hosts ready, behind: ${kindsOf(hosts)}`);
    const outboxes = watchOutboxes(rows, services);
    const game = play(client, options.players);
    await wait(betweenFaults);
    for (const host of hosts) {
      // The lease moves with each fault, so both hosts fail while they lead.
      for (let n = 0; n < 2; n += 1) {
        stays.push(await stopRelayLeader(rows, options, host, random.int(...fault)));
        await wait(betweenFaults);
      }
    }
    const accepted = await game.end();
    const { problems, ...counts } = await settle(rows, accepted);
    const maxWaitSeconds = await outboxes.end();
    const longestChange = Math.max(...stays);
    const violations = [
      ...problems,
      ...Object.entries(maxWaitSeconds)
        .filter(([, longest]) => longest > maxWait)
        .map(([service, longest]) => `${service}: an event waited ${longest} ms`),
      ...(longestChange > maxWait ? [`a lease stayed for ${longestChange} ms`] : []),
      ...(accepted.length === 0 ? ['no complaint was accepted'] : []),
    ];
    return {
      network: kindsOf(hosts),
      faults: stays.length,
      accepted: accepted.length,
      ...counts,
      maxWaitSeconds,
      longestChange,
      clientRetries: client.retries(),
      seconds: Math.round((Date.now() - began) / 1000),
      violations,
    };
  } finally {
    await stop();
  }
}
