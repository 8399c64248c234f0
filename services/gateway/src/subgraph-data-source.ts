import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { errorCatalogue } from '@slrt/domain';
import { describeFailure, type Logger, type TlsFiles } from '@slrt/runtime';
import type { Caller } from './authentication.ts';
import type { ActorSigner } from '@slrt/subgraph';
import { Kind, parse, type FieldNode, type SelectionSetNode } from 'graphql';
import { Pool } from 'undici';
import { defaultRetryAfter, SubgraphUnavailable, type SubgraphMonitor, type WatchedCall } from './subgraph-monitor.ts';

export interface GatewayContext {
  readonly actor: Caller;
  readonly requestId: string;
  /** Where the request came from, for the audit log. */
  readonly origin: string;
  /** Aborted when the caller is gone. */
  readonly signal: AbortSignal;
}
type Response = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** One subgraph over a keep-alive pool. One that does not answer leaves the rest of the page alone. */
export function createSubgraphDataSource(options: {
  service: string;
  url: string;
  signer: ActorSigner;
  logger: Logger;
  tls: TlsFiles | null;
  monitor: SubgraphMonitor;
}): GraphQLDataSource & { close(): Promise<void> } {
  const { service, signer, logger, monitor } = options;
  const url = new URL(options.url);
  const pool = new Pool(url.origin, {
    connections: 32,
    pipelining: 1,
    headersTimeout: 20_000,
    bodyTimeout: 20_000,
    connectTimeout: 2_000,
    keepAliveTimeout: 30_000,
    ...(options.tls ? { connect: options.tls } : {}),
  });

  /** One error for each field that is missing because of it, so that every hole in the page has its reason. */
  function unavailable({ request }: GraphQLDataSourceProcessOptions, retryAfter = defaultRetryAfter): Response {
    const error = {
      message: errorCatalogue.SERVICE_UNAVAILABLE.message,
      extensions: { code: 'SERVICE_UNAVAILABLE', service, retryAfter },
    };
    const count = (request.variables?.['representations'] as unknown[] | undefined)?.length;
    const names = fieldNames(request.query ?? '', count !== undefined);
    const paths =
      count === undefined
        ? names.map((name) => [name])
        : Array.from({ length: count }, (_, n) => names.map((name) => ['_entities', n, name])).flat();
    return { data: null, errors: paths.slice(0, 100).map((path) => ({ ...error, path })) };
  }

  async function send(process: GraphQLDataSourceProcessOptions, call: WatchedCall): Promise<Response> {
    const context = process.context as GatewayContext;
    const { query, variables } = process.request;
    const token = await signer.sign(context.actor, service);
    const response = await pool.request({
      path: '/graphql',
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        'x-request-id': context.requestId,
        'x-slrt-origin': context.origin,
      },
      body: JSON.stringify({ query, variables }),
      signal: call.signal,
    });
    call.heard();
    if (response.statusCode >= 500) {
      await response.body.dump();
      return unavailable(process, Number(response.headers['retry-after']) || undefined);
    }
    return (await response.body.json()) as Response;
  }

  return {
    process: async (process) => {
      const { requestId, signal } = process.context as GatewayContext;
      let call: WatchedCall | null = null;
      try {
        call = monitor.begin(signal);
        return await send(process, call);
      } catch (error) {
        // Not when the caller is gone, nor for what the open breaker refused: the hang is in the log already.
        if (!signal.aborted && !(error instanceof SubgraphUnavailable))
          logger.warn({ subgraph: service, requestId, ...describeFailure(error) }, 'subgraph does not answer');
        return unavailable(process);
      } finally {
        call?.end();
      }
    },
    close: () => pool.close(),
  };
}

/** Response names of the fields a subgraph was asked for: at the root, or of the entities. */
function fieldNames(query: string, ofEntities: boolean): string[] {
  const operation = parse(query, { noLocation: true }).definitions.find(
    (each) => each.kind === Kind.OPERATION_DEFINITION,
  );
  const fieldsOf = (set: SelectionSetNode | undefined): FieldNode[] =>
    (set?.selections ?? []).flatMap((each) =>
      each.kind === Kind.FIELD ? [each] : each.kind === Kind.INLINE_FRAGMENT ? fieldsOf(each.selectionSet) : [],
    );
  const root = fieldsOf(operation?.selectionSet);
  const asked = ofEntities ? fieldsOf(root[0]?.selectionSet) : root;
  return asked.map((field) => field.alias?.value ?? field.name.value).filter((name) => name !== '__typename');
}
