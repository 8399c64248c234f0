import { describeFailure, type Logger } from '@slrt/runtime';
import fp from 'fastify-plugin';
import { BodyTooSlow } from '../edge/read-start.ts';
import { SubgraphUnavailableError } from '../federation/subgraph-monitor.ts';
import { refuseRequest } from '@slrt/subgraph/refuse-request';
import { closeWithoutReadingBody, sendUnavailable } from '../refusal.ts';
import { IdentityUnavailableError } from '../access-tokens/verifier.ts';

/** Maps errors of routes and hooks to codes of the catalogue. Logs those that are not the client's. */
export const errorHandler = fp<{ logger: Logger }>((app, { logger }, done) => {
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    if (error instanceof SubgraphUnavailableError) {
      const { service, retryAfter } = error;
      return sendUnavailable(closeWithoutReadingBody(request, reply), { service, retryAfter });
    }
    const status = error.statusCode ?? 500;
    if (error instanceof BodyTooSlow) return refuseRequest(reply.header('connection', 'close'), 408, 'BODY_TOO_SLOW');
    if (status === 413) return refuseRequest(reply, 413, 'BODY_TOO_LARGE');
    if (status === 429) return refuseRequest(reply, 429, 'RATE_LIMITED');
    if (status < 500) return refuseRequest(reply, status, 'BAD_REQUEST');
    logger.error({ requestId: request.id, ...describeFailure(error) }, 'request failed');
    return error instanceof IdentityUnavailableError
      ? sendUnavailable(closeWithoutReadingBody(request, reply), { service: 'identity', requestId: request.id })
      : refuseRequest(reply, 500, 'INTERNAL_ERROR', { requestId: request.id });
  });
  done();
});
