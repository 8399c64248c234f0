import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { errorMessage, type Language } from '@slrt/i18n';
import { describeFailure, type Logger, type TlsFiles } from '@slrt/runtime';
import type { ActorSigner, WrongItems } from '@slrt/subgraph';
import { Kind, parse, type FieldNode, type SelectionSetNode } from 'graphql';
import { createPools, trafficOf } from '../edge/traffic.ts';
import type { Caller } from '../plugins/authentication.ts';
import {
  defaultRetryAfter,
  SubgraphUnavailableError,
  type SubgraphMonitor,
  type MonitoredCall,
} from './subgraph-monitor.ts';

export interface GatewayContext {
  readonly caller: Caller;
  readonly requestId: string;
  /** Language of messages to the caller. */
  readonly language: Language;
  /** True if a refused field of a visible record gets an error in addition to null. */
  readonly refusedFields: 'null' | 'errors';
  /** Items of batches that were set aside, for the services that answer for them. */
  wrongItems?: WrongItems;
  /** Client and address of the request, for the audit log. */
  readonly origin: string;
  /** Aborted when the caller disconnects before the response is complete. */
  readonly signal: AbortSignal;
}
type Response = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** Connections to a subgraph and requests that may wait for one: a program that asks much cannot take those of people. */
const lanes = { staff: { connections: 32, waiting: 2_048 }, machine: { connections: 8, waiting: 256 } };

/** Maximum number of errors in a response of an unavailable subgraph. */
const maxErrors = 100;

/**
 * Sends requests to one subgraph over a keep-alive pool. When the subgraph is unavailable the response has no data and one error
 * for each requested field, so that the fields of other subgraphs are still returned.
 */
export function createSubgraphDataSource(options: {
  service: string;
  url: string;
  signer: ActorSigner;
  logger: Logger;
  tls: TlsFiles | null;
  monitor: SubgraphMonitor;
}): GraphQLDataSource & { close(): Promise<void> } {
  const { service, signer, logger, monitor } = options;
  const pools = createPools(options.url, lanes, {
    pipelining: 1,
    headersTimeout: 20_000,
    bodyTimeout: 20_000,
    keepAliveTimeout: 30_000,
    tls: options.tls,
  });

  async function send({ request, context }: GraphQLDataSourceProcessOptions, call: MonitoredCall): Promise<Response> {
    const { caller, requestId, language, refusedFields, origin, wrongItems } = context as GatewayContext;
    const { query, variables } = request;
    const response = await pools.request(trafficOf(caller) === 'machine' ? 'machine' : 'staff', {
      path: '/graphql',
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await signer.sign(caller, service)}`,
        'x-request-id': requestId,
        'accept-language': language,
        'x-refused-fields': refusedFields,
        'x-slrt-origin': origin,
      },
      body: JSON.stringify({ query, variables, ...(wrongItems ? { extensions: { wrongItems } } : {}) }),
      signal: call.signal,
    });
    call.markAlive();
    if (response.statusCode < 500) return (await response.body.json()) as Response;
    await response.body.dump();
    return unavailableResponse(service, language, request, Number(response.headers['retry-after']) || undefined);
  }

  return {
    process: async (process) => {
      const { requestId, language, signal } = process.context as GatewayContext;
      let call: MonitoredCall | null = null;
      try {
        call = monitor.begin(signal);
        return await send(process, call);
      } catch (error) {
        // Does not log when the caller disconnected, or when the breaker is open: the monitor has logged the hang.
        if (!signal.aborted && !(error instanceof SubgraphUnavailableError))
          logger.warn({ subgraph: service, requestId, ...describeFailure(error) }, 'subgraph does not answer');
        return unavailableResponse(service, language, process.request);
      } finally {
        call?.end();
      }
    },
    close: () => pools.close(),
  };
}

/** Returns one error for each field that `service` was asked for, at the root or of each entity. */
function unavailableResponse(
  service: string,
  language: Language,
  { query, variables }: GraphQLDataSourceProcessOptions['request'],
  retryAfter = defaultRetryAfter,
): Response {
  const error = {
    message: errorMessage(language, 'SERVICE_UNAVAILABLE'),
    extensions: { code: 'SERVICE_UNAVAILABLE', service, retryAfter },
  };
  const count = (variables?.['representations'] as unknown[] | undefined)?.length;
  const names = fieldNames(query ?? '', count !== undefined);
  const paths =
    count === undefined
      ? names.map((name) => [name])
      : Array.from({ length: count }, (_, n) => names.map((name) => ['_entities', n, name])).flat();
  return { data: null, errors: paths.slice(0, maxErrors).map((path) => ({ ...error, path })) };
}

/** Returns the response names of the fields at the root, or those of the entities. */
function fieldNames(query: string, ofEntities: boolean): string[] {
  const operation = parse(query, { noLocation: true }).definitions.find(
    (each) => each.kind === Kind.OPERATION_DEFINITION,
  );
  const fieldsOf = (set: SelectionSetNode | undefined): FieldNode[] =>
    (set?.selections ?? []).flatMap((each) =>
      each.kind === Kind.FIELD ? [each] : each.kind === Kind.INLINE_FRAGMENT ? fieldsOf(each.selectionSet) : [],
    );
  const root = fieldsOf(operation?.selectionSet);
  const fields = ofEntities ? fieldsOf(root[0]?.selectionSet) : root;
  return fields.map((field) => field.alias?.value ?? field.name.value).filter((name) => name !== '__typename');
}
