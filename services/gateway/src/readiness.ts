import { findDegraded, type DegradedDependency, type Dependency, type TlsFiles } from '@slrt/runtime';
import { Agent } from 'undici';
import type { Subgraphs } from './federation/subgraphs.ts';

/** Milliseconds to wait for each dependency, so that `/readyz` answers within a second, the usual limit of orchestrators. */
const timeLimit = 800;
/** Milliseconds after which a check that exceeded its time limit is cancelled. */
const maxCheckTime = 5_000;

export interface ReadinessAnswer {
  readonly status: 'ready' | 'not ready';
  readonly degraded: readonly DegradedDependency[];
}
export interface Readiness {
  check(): Promise<ReadinessAnswer>;
  stop(): Promise<void>;
}

/**
 * Checks the subgraphs, the identity provider's keys and the broker. The gateway becomes ready when all of them are, and stays
 * ready while any subgraph answers, because it can still return partial responses. `degraded` lists what is missing: a subgraph is
 * `NOT_READY`, `NOT_ANSWERING` (its circuit breaker is open), `TIMEOUT` or `UNREACHABLE`.
 */
export function createReadiness(options: {
  subgraphs: Subgraphs;
  jwksUrl: string;
  broker: Dependency | null;
  tls: TlsFiles | null;
}): Readiness {
  const agent = new Agent(options.tls ? { connect: options.tls } : {});
  const identityAgent = new Agent();
  const statusOf = async (dispatcher: Agent, url: string): Promise<number> => {
    const { origin, pathname, search } = new URL(url);
    const signal = AbortSignal.timeout(maxCheckTime);
    const { statusCode, body } = await dispatcher.request({ origin, path: pathname + search, method: 'GET', signal });
    await body.dump();
    return statusCode;
  };
  const subgraphs = options.subgraphs.all.map(({ name, url, monitor }): Dependency => ({
    name,
    check: async () => {
      if (monitor.state() !== 'CLOSED') return 'NOT_ANSWERING';
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
      const silent = degraded.filter(
        ({ dependency, reason }) => subgraphs.some(({ name }) => name === dependency) && reason !== 'NOT_READY',
      );
      const isReady = wasComplete && silent.length < subgraphs.length;
      return { status: isReady ? 'ready' : 'not ready', degraded };
    },
    stop: async () => {
      await Promise.all([agent.destroy(), identityAgent.destroy()]);
    },
  };
}
