import type { ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '@slrt/subgraph/refuse-request';
import fp from 'fastify-plugin';
import type { GatewayContext } from '../federation/subgraph-data-source.ts';
import { getCaller, originOf, rejectUnauthenticated } from './authentication.ts';
import type { GraphRoute } from './query-budget.ts';

/** Returns a signal that aborts when the client disconnects before the response is complete. */
function createDisconnectSignal(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => response.writableFinished || controller.abort());
  return controller.signal;
}

/** Returns the context of an operation. Throws when the request is not authenticated. */
export function graphContext(request: FastifyRequest, reply: FastifyReply): GatewayContext {
  const caller = getCaller(request);
  return {
    caller,
    requestId: request.id,
    language: languageOf(request),
    refusedFields: request.headers['x-refused-fields'] === 'errors' ? 'errors' : 'null',
    origin: originOf(caller, request.ip),
    signal: createDisconnectSignal(reply.raw),
  };
}

/** Serves `POST /graphql`. */
export const graphql = fp<{ server: ApolloServer<GatewayContext> }>(
  (app, { server }, done) => {
    const handler = fastifyApolloHandler(server, {
      context: (request, reply) => Promise.resolve(graphContext(request, reply)),
    });
    app.post<GraphRoute>(
      '/graphql',
      {
        // Rejects unauthenticated and over-budget callers before reading the request body.
        onRequest: [app.authenticate, app.rejectOverBudget, rejectUnauthenticated],
        preHandler: app.chargeOperation,
      },
      handler as never,
    );
    done();
  },
  { dependencies: ['authentication', 'query-budget'] },
);
