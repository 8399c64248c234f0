import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { errorCatalogue, type Actor } from '@slrt/domain';
import type { Logger } from '@slrt/runtime';
import type { ActorSigner } from '@slrt/subgraph';
import { Kind } from 'graphql';
import { Pool } from 'undici';

export interface GatewayContext {
  readonly actor: Actor;
  readonly requestId: string;
}
type Response = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** One subgraph over a keep-alive pool. One that does not answer leaves the rest of the page alone. */
export function createSubgraphDataSource(options: {
  service: string;
  url: string;
  signer: ActorSigner;
  logger: Logger;
}): GraphQLDataSource & { close(): Promise<void> } {
  const { service, signer, logger } = options;
  const url = new URL(options.url);
  const pool = new Pool(url.origin, {
    connections: 32,
    pipelining: 1,
    headersTimeout: 20_000,
    bodyTimeout: 20_000,
    connectTimeout: 2_000,
    keepAliveTimeout: 30_000,
  });

  function unavailable(process: GraphQLDataSourceProcessOptions): Response {
    const operation =
      'document' in process
        ? process.document?.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)
        : undefined;
    const fields = operation?.selectionSet.selections.filter((each) => each.kind === Kind.FIELD) ?? [];
    const names = fields.map((field) => field.alias?.value ?? field.name.value);
    const error = {
      message: errorCatalogue.SERVICE_UNAVAILABLE.message,
      extensions: { code: 'SERVICE_UNAVAILABLE', service },
    };
    const paths = names.filter((name) => name !== '_entities');
    return {
      data: null,
      errors: paths.length > 0 ? paths.map((name) => ({ ...error, path: [name] })) : [error],
    } as Response;
  }

  return {
    process: async (process) => {
      const context = process.context as GatewayContext;
      const { query, variables } = process.request;
      try {
        const token = await signer.sign(context.actor, service);
        const response = await pool.request({
          path: '/graphql',
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            authorization: `Bearer ${token}`,
            'x-request-id': context.requestId,
          },
          body: JSON.stringify({ query, variables }),
        });
        if (response.statusCode >= 500) {
          await response.body.dump();
          return unavailable(process);
        }
        return (await response.body.json()) as Response;
      } catch (error) {
        logger.warn(
          { service, requestId: context.requestId, error: (error as Error).name },
          'subgraph does not answer',
        );
        return unavailable(process);
      }
    },
    close: () => pool.close(),
  };
}
