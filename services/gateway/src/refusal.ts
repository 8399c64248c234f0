import { errorCatalogue, type ErrorCode } from '@slrt/domain';
import type { FastifyReply } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { defaultRetryAfter } from './subgraph-monitor.ts';

/** The body of an answer that is no answer of the graph: a code of the catalogue, in GraphQL's shape. */
export function refusal(code: ErrorCode, details: object = {}) {
  return { errors: [{ message: errorCatalogue[code].message, extensions: { code, ...details } }] };
}

/** Codes of Apollo and graphql-js keep their name; everything else that is not in the catalogue is masked. */
const passed = new Set<string>([
  ...Object.keys(errorCatalogue),
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** An error as a caller sees it. */
export function formatError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { serviceName, code, service, requestId, retryAfter } = (formatted.extensions ?? {}) as Record<string, unknown>;
  const place = {
    ...(formatted.path ? { path: formatted.path } : {}),
    ...(formatted.locations ? { locations: formatted.locations } : {}),
  };
  const known = typeof code === 'string' && passed.has(code);
  const from = service ?? serviceName;
  return {
    message: known ? formatted.message : errorCatalogue.INTERNAL_ERROR.message,
    ...place,
    extensions: {
      code: known ? code : 'INTERNAL_ERROR',
      ...(from ? { service: from } : {}),
      ...(requestId ? { requestId } : {}),
      ...(typeof retryAfter === 'number' ? { retryAfter } : {}),
    },
  };
}

/**
 * Seconds after which a caller may repeat a request that met an unavailable service: the longest that an error asks for, else
 * the default. Null where no error is of this kind.
 */
export function retryAfterOf(errors: readonly Pick<GraphQLFormattedError, 'extensions'>[]): number | null {
  const waits = errors
    .filter(({ extensions }) => extensions?.['code'] === 'SERVICE_UNAVAILABLE')
    .map(({ extensions }) => Number(extensions?.['retryAfter']) || defaultRetryAfter);
  return waits.length > 0 ? Math.ceil(Math.max(...waits)) : null;
}

/** Answers 503 with `Retry-After`. `details` are further extensions of the error. */
export function sendUnavailable(
  reply: FastifyReply,
  { retryAfter = defaultRetryAfter, ...details }: { retryAfter?: number; service?: string; requestId?: string } = {},
): FastifyReply {
  return reply
    .code(503)
    .header('retry-after', String(retryAfter))
    .send(refusal('SERVICE_UNAVAILABLE', { ...details, retryAfter }));
}
