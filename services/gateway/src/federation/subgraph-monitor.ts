import { describeFailure, type Logger, type TlsFiles } from '@slrt/runtime';
import { Agent } from 'undici';
import { createCircuitBreaker, defaultBreakerDurations, lookEvery, type BreakerState } from './circuit-breaker.ts';

/** Seconds after which a caller may repeat what failed because a service does not answer. */
export const defaultRetryAfter = 5;

/** The service does not answer. Thrown at once while its circuit breaker is open. */
export class SubgraphUnavailableError extends Error {
  override readonly name = 'SubgraphUnavailableError';
  readonly service: string;
  /** Seconds. */
  readonly retryAfter = defaultRetryAfter;
  constructor(service: string) {
    super(`${service} does not answer`);
    this.service = service;
  }
}

/** One request to a service that is watched for a hang. */
export interface MonitoredCall {
  /** Aborted when the service hangs or the caller disconnects. */
  readonly signal: AbortSignal;
  /** Records that the service answered. */
  readonly markAlive: () => void;
  /** Ends the watch. Must be called once for each call; more often is harmless. */
  readonly end: () => void;
}

export interface SubgraphMonitor {
  state(): BreakerState;
  /** Begins a watched call. Throws `SubgraphUnavailableError` while the breaker is open. */
  begin(disconnected?: AbortSignal): MonitoredCall;
  stop(): Promise<void>;
}

/** Milliseconds after which a probe is cancelled, long after the breaker has stopped waiting for it. */
const maxProbeTime = 10_000;

/** Starts probes and watches every call of the gateway to one service. */
export function createSubgraphMonitor(options: {
  service: string;
  url: string;
  tls: TlsFiles | null;
  logger: Logger;
}): SubgraphMonitor {
  const { service, logger } = options;
  const breaker = createCircuitBreaker(defaultBreakerDurations, () => performance.now());
  const calls = new Set<AbortController>();
  const prober = createProber(options);

  function heard(): void {
    if (breaker.state() !== 'CLOSED') logger.info({ subgraph: service }, 'subgraph answers again');
    breaker.markAlive();
  }
  const timer = setInterval(() => {
    const action = breaker.nextAction();
    if (action === 'PROBE') void prober.probe(heard, breaker.probeFailed);
    if (action !== 'FAIL') return;
    logger.warn({ subgraph: service, calls: calls.size }, 'subgraph hangs');
    for (const call of calls) call.abort(new SubgraphUnavailableError(service));
  }, lookEvery);
  timer.unref();

  return {
    state: breaker.state,
    begin: (disconnected) => {
      if (breaker.state() !== 'CLOSED') throw new SubgraphUnavailableError(service);
      const call = new AbortController();
      const abort = () => call.abort(disconnected?.reason);
      calls.add(call);
      breaker.begin();
      if (disconnected?.aborted) abort();
      disconnected?.addEventListener('abort', abort, { once: true });
      return {
        signal: call.signal,
        markAlive: heard,
        end: () => {
          disconnected?.removeEventListener('abort', abort);
          if (calls.delete(call)) breaker.end();
        },
      };
    },
    stop: async () => {
      clearInterval(timer);
      await prober.stop();
    },
  };
}

/** Asks a service for `/healthz`. Of several probes under way, only the latest may fail. */
function createProber({ service, url, tls, logger }: Parameters<typeof createSubgraphMonitor>[0]) {
  const stopping = new AbortController();
  // No keep-alive: a probe must show that the service accepts connections, and none waits behind a request.
  const agent = new Agent({ pipelining: 0, ...(tls ? { connect: tls } : {}) });
  let latest = 0;
  return {
    async probe(onAnswer: () => void, onFailure: () => void): Promise<void> {
      latest += 1;
      const number = latest;
      try {
        const { body } = await agent.request({
          origin: new URL(url).origin,
          path: '/healthz',
          method: 'GET',
          signal: AbortSignal.any([stopping.signal, AbortSignal.timeout(maxProbeTime)]),
        });
        onAnswer();
        await body.dump();
      } catch (error) {
        if (stopping.signal.aborted) return;
        logger.debug({ subgraph: service, ...describeFailure(error) }, 'probe failed');
        if (number === latest) onFailure();
      }
    },
    async stop(): Promise<void> {
      stopping.abort();
      await agent.close();
    },
  };
}
