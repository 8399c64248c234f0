import { areas, errorMessage } from '@slrt/i18n';
import { refuseRequest } from '@slrt/subgraph/refuse-request';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { defaultRetryAfter } from './federation/subgraph-monitor.ts';

/** Codes that clients may see. All others are masked. */
const publicCodes: ReadonlySet<string> = new Set(Object.keys(areas.en.errors));

/** Removes what clients must not see from an error. */
export function formatError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { serviceName, code, service, requestId, retryAfter, argument } = (formatted.extensions ?? {}) as Record<
    string,
    unknown
  >;
  const place = {
    ...(formatted.path ? { path: formatted.path } : {}),
    ...(formatted.locations ? { locations: formatted.locations } : {}),
  };
  const known = typeof code === 'string' && publicCodes.has(code);
  const from = service ?? serviceName;
  return {
    message: known ? formatted.message : errorMessage('en', 'INTERNAL_ERROR'),
    ...place,
    extensions: {
      code: known ? code : 'INTERNAL_ERROR',
      ...(from ? { service: from } : {}),
      ...(requestId ? { requestId } : {}),
      ...(typeof argument === 'string' ? { argument } : {}),
      ...(typeof retryAfter === 'number' ? { retryAfter } : {}),
    },
  };
}

/**
 * Returns the seconds after which to repeat a request that failed because a service is unavailable: the longest `retryAfter` of
 * `errors`, or the default. Returns null when no error is `SERVICE_UNAVAILABLE`.
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
  return refuseRequest(reply.header('retry-after', String(retryAfter)), 503, 'SERVICE_UNAVAILABLE', {
    ...details,
    retryAfter,
  });
}

/** Answers 401. */
export const sendUnauthenticated = (reply: FastifyReply): FastifyReply =>
  refuseRequest(reply.header('www-authenticate', 'Bearer'), 401, 'UNAUTHENTICATED');

/** Longest unread body, in bytes, that is read to keep the connection after an early rejection. */
const maxDrainedBytes = 64 * 1024;

/** For a rejection before the body was read: closes the connection afterwards when the rest is long or of unknown length. */
export function closeWithoutReadingBody(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { 'content-length': length, 'transfer-encoding': chunked } = request.headers;
  return chunked !== undefined || Number(length ?? 0) > maxDrainedBytes ? reply.header('connection', 'close') : reply;
}
