import { findDegraded, type DegradedDependency, type Dependency, type TlsFiles } from '@slrt/runtime';
import { Agent } from 'undici';
import type { SubgraphMonitor } from './subgraph-monitor.ts';

/** Milliseconds for each dependency: `/readyz` answers within a second, the usual limit of those who ask. */
const timeLimit = 800;
/** A check that nobody waits for any more is ended after this many milliseconds. */
const longestCheck = 5_000;

export interface ReadinessAnswer {
  readonly status: 'ready' | 'not ready';
  readonly degraded: readonly DegradedDependency[];
}
export interface Readiness {
  check(): Promise<ReadinessAnswer>;
  stop(): Promise<void>;
}

/**
 * Checks the subgraphs, the identity provider's keys and the broker. A gateway is ready once all of them were, and from then on
 * while any subgraph answers: without the others it still serves the rest of each page. What is missing stands in `degraded`,
 * of a subgraph `NOT_READY`, `NOT_ANSWERING` (its circuit breaker is open), `TIMEOUT` or `UNREACHABLE`.
 */
export function createReadiness(options: {
  urls: Readonly<Record<string, string>>;
  monitorOf: (service: string) => SubgraphMonitor;
  jwksUrl: string;
  broker: Dependency | null;
  tls: TlsFiles | null;
}): Readiness {
  const agent = new Agent(options.tls ? { connect: options.tls } : {});
  const identityAgent = new Agent();
  const statusOf = async (dispatcher: Agent, url: string): Promise<number> => {
    const { origin, pathname, search } = new URL(url);
    const signal = AbortSignal.timeout(longestCheck);
    const { statusCode, body } = await dispatcher.request({ origin, path: pathname + search, method: 'GET', signal });
    await body.dump();
    return statusCode;
  };
  const subgraphs = Object.entries(options.urls).map(([name, url]): Dependency => ({
    name,
    check: async () => {
      if (options.monitorOf(name).state() !== 'CLOSED') return 'NOT_ANSWERING';
      return (await statusOf(agent, `${url}/readyz`)) === 200 ? null : 'NOT_READY';
    },
  }));
  const identity: Dependency = {
    name: 'identity',
    check: async () => ((await statusOf(identityAgent, options.jwksUrl)) === 200 ? null : 'NOT_READY'),
  };
  const dependencies = [...subgraphs, identity, ...(options.broker ? [options.broker] : [])];
  let wasComplete = false;

  return {
    check: async () => {
      const degraded = await findDegraded(dependencies, timeLimit);
      wasComplete ||= degraded.length === 0;
      const silent = degraded.filter(({ dependency, reason }) => dependency in options.urls && reason !== 'NOT_READY');
      const isReady = wasComplete && silent.length < subgraphs.length;
      return { status: isReady ? 'ready' : 'not ready', degraded };
    },
    stop: async () => {
      await Promise.all([agent.destroy(), identityAgent.destroy()]);
    },
  };
}
