import { describeFailure, type Logger } from '@slrt/runtime';
import fp from 'fastify-plugin';
import { SubgraphUnavailableError } from '../federation/subgraph-monitor.ts';
import { badRequest, closeWithoutReadingBody, refusal, sendUnavailable } from '../refusal.ts';
import { IdentityUnavailableError } from './authentication.ts';

/** Maps errors of routes and hooks to codes of the catalogue. Logs those that are not the client's. */
export const errorHandler = fp<{ logger: Logger }>((app, { logger }, done) => {
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    if (error instanceof SubgraphUnavailableError) {
      const { service, retryAfter } = error;
      return sendUnavailable(closeWithoutReadingBody(request, reply), { service, retryAfter });
    }
    const status = error.statusCode ?? 500;
    if (status === 413) return reply.code(413).send(refusal('BODY_TOO_LARGE'));
    if (status === 429) return reply.code(429).send(refusal('RATE_LIMITED'));
    if (status < 500) return reply.code(status).send(badRequest('The request is not well-formed.'));
    logger.error({ requestId: request.id, ...describeFailure(error) }, 'request failed');
    return error instanceof IdentityUnavailableError
      ? sendUnavailable(closeWithoutReadingBody(request, reply), { service: 'identity', requestId: request.id })
      : reply.code(500).send(refusal('INTERNAL_ERROR', { requestId: request.id }));
  });
  done();
});
