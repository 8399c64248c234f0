import { createHash, timingSafeEqual } from 'node:crypto';
import type { Metrics } from '@slrt/runtime';
import type { FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import type { BreakerState } from '../federation/circuit-breaker.ts';
import type { Subgraphs } from '../federation/subgraphs.ts';
import type { Readiness } from '../readiness.ts';
import { sendUnauthenticated } from '../refusal.ts';

/** The metric's value of a state is its index. */
const breakerStates: readonly BreakerState[] = ['CLOSED', 'HALF_OPEN', 'OPEN'];

/** Compares the bearer token in constant time. An empty `token` means that none is required. */
function hasValidToken({ headers }: FastifyRequest, token: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return token === '' || timingSafeEqual(hash(headers.authorization ?? ''), hash(`Bearer ${token}`));
}

/** Serves `/healthz` (the process runs), `/readyz` (503 until ready) and `/metrics` in Prometheus format. */
export const health = fp<{ readiness: Readiness; subgraphs: Subgraphs; metrics: Metrics; metricsToken: string }>(
  (app, { readiness, subgraphs, metrics, metricsToken }, done) => {
    app.get('/healthz', () => ({ status: 'up' }));
    app.get('/readyz', async (_request, reply) => {
      const answer = await readiness.check();
      return reply.code(answer.status === 'ready' ? 200 : 503).send(answer);
    });
    app.get('/metrics', async (request, reply) => {
      if (!hasValidToken(request, metricsToken)) return sendUnauthenticated(reply);
      for (const { name, monitor } of subgraphs.all)
        metrics.breakerState.set({ subgraph: name }, breakerStates.indexOf(monitor.state()));
      return reply.type('text/plain; version=0.0.4').send(await metrics.registry.metrics());
    });
    done();
  },
);
