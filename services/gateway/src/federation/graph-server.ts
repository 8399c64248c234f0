import { readFileSync } from 'node:fs';
import { ApolloGateway, RemoteGraphQLDataSource, type GraphQLDataSource } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { Logger, Metrics } from '@slrt/runtime';
import type { ActorSigner } from '@slrt/subgraph';
import { operationLabel } from '@slrt/subgraph/operation-label';
import type { FastifyInstance } from 'fastify';
import type { GatewayEnvironment } from '../environment.ts';
import { localizeErrors } from './localize-errors.ts';
import { letValidItemsThrough } from './wrong-items.ts';
import { formatError, retryAfterOf } from '../refusal.ts';
import type { GatewayContext } from './subgraph-data-source.ts';
import type { Subgraph, Subgraphs } from './subgraphs.ts';

/**
 * Counts, times and logs each response, without anything that the client wrote. Sets `Retry-After` on a partial response whose
 * missing fields a later request may get.
 */
function observeOperations(metrics: Metrics, logger: Logger): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: () => {
      const end = metrics.duration.startTimer();
      return Promise.resolve({
        willSendResponse: ({ document, operation, response, contextValue }) => {
          const label = document && operation ? operationLabel(document, operation) : 'invalid';
          const milliseconds = Math.round(end({ operation: label }) * 1000);
          const errors = response.body.kind === 'single' ? response.body.singleResult.errors : undefined;
          const failed = errors !== undefined;
          const retryAfter = retryAfterOf(errors ?? []);
          if (retryAfter !== null) response.http.headers.set('retry-after', String(retryAfter));
          metrics.requests.inc({ operation: label, outcome: failed ? 'errors' : 'ok' });
          logger.info({ requestId: contextValue.requestId, operation: label, milliseconds, failed }, 'answered');
          return Promise.resolve();
        },
      });
    },
  };
}

/** Apollo's own data source, used as a baseline in benchmarks. */
const createApolloSource = ({ name, url }: Subgraph, signer: ActorSigner): GraphQLDataSource =>
  new RemoteGraphQLDataSource<GatewayContext>({
    url: `${url}/graphql`,
    willSendRequest: async ({ request, context }) => {
      const { caller, language } = context as Partial<GatewayContext>;
      if (language) request.http?.headers.set('accept-language', language);
      if (caller) request.http?.headers.set('authorization', `Bearer ${await signer.sign(caller, name)}`);
    },
  });

/** Starts the Apollo server on the committed supergraph. Stopping it closes `app`. */
export async function createGraphServer(
  app: FastifyInstance,
  options: {
    environment: Pick<GatewayEnvironment, 'FETCHER' | 'INTROSPECTION'>;
    subgraphs: Subgraphs;
    signer: ActorSigner;
    metrics: Metrics;
    logger: Logger;
  },
): Promise<ApolloServer<GatewayContext>> {
  const { environment, subgraphs, signer, metrics, logger } = options;
  const server = new ApolloServer<GatewayContext>({
    gateway: new ApolloGateway({
      supergraphSdl: readFileSync(new URL('../../supergraph.graphql', import.meta.url), 'utf8'),
      queryPlannerConfig: { debug: { maxEvaluatedPlans: 100 } },
      buildService: ({ name }) =>
        environment.FETCHER === 'pool' ? subgraphs.get(name).source : createApolloSource(subgraphs.get(name), signer),
    }),
    introspection: environment.INTROSPECTION === 'on',
    // Does not suggest field names in error messages.
    hideSchemaDetailsFromClientErrors: environment.INTROSPECTION === 'off',
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: () => undefined,
      // The library's messages may quote a client's document.
      error: () => logger.error('gateway library reported an error'),
    },
    formatError,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(app),
      letValidItemsThrough,
      localizeErrors,
      observeOperations(metrics, logger),
    ],
  });
  await server.start();
  return server;
}
