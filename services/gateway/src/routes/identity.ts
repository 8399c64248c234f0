import rateLimit from '@fastify/rate-limit';
import { describeFailure, type Logger } from '@slrt/runtime';
import type { FastifyInstance } from 'fastify';
import { createInFlight } from '../edge/in-flight.ts';
import { readBody, readStart } from '../edge/read-start.ts';
import { createPools } from '../edge/traffic.ts';
import { sendRateLimited } from '../plugins/query-budget.ts';
import { closeWithoutReadingBody, sendUnavailable } from '../refusal.ts';

const requestHeaders = [
  ...['accept', 'accept-language', 'authorization', 'content-type', 'cookie', 'origin', 'user-agent'],
  ...['access-control-request-headers', 'access-control-request-method', 'sec-fetch-site', 'if-match', 'if-none-match'],
] as const;
const responseHeaders = [
  ...['cache-control', 'content-language', 'content-security-policy', 'content-type', 'location', 'retry-after'],
  ...['etag', 'set-cookie', 'vary', 'www-authenticate', 'access-control-allow-headers', 'access-control-allow-methods'],
  ...['access-control-allow-origin', 'access-control-expose-headers', 'access-control-max-age'],
] as const;

/** Milliseconds for an answer; a password alone takes some hundred on a busy machine. */
const timeout = 15_000;
/** Requests per address and minute. A whole office may share an address. */
const perMinute = 1_200;
/** Requests of an address that may be in flight. */
const maxInFlight = 64;
/** Connections to identity, and requests that may wait for one. People and programs with a token have their own. */
const lanes = { pages: { connections: 16, waiting: 256 }, administration: { connections: 4, waiting: 64 } };
/** Paths of administration, which need a token. */
const administration = /^\/identity\/(api|scim)\//;
/** Cost of a request of administration in the caller's budget. */
const cost = 500;

const pick = (headers: Readonly<Record<string, string | string[] | undefined>>, names: readonly string[]) =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = headers[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );

/**
 * Serves identity under the gateway's own origin. Identity knows its public address and limits what it is sent; it learns the client's
 * address from here.
 */
export async function identity(app: FastifyInstance, { url, logger }: { url: string; logger: Logger }): Promise<void> {
  const pools = createPools(url, lanes);
  const inFlight = createInFlight(maxInFlight);
  app.addHook('onClose', () => pools.close());
  await app.register(rateLimit, { global: false });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, payload, parsed) => parsed(null, payload));
  app.route({
    method: ['DELETE', 'GET', 'OPTIONS', 'PATCH', 'POST', 'PUT'],
    url: '/identity/*',
    bodyLimit: 1024 * 1024,
    config: { rateLimit: { max: perMinute, timeWindow: 60_000 } },
    handler: async (request, reply) => {
      const isAdministration = administration.test(request.url);
      if (isAdministration) {
        await app.authenticate(request); // identity itself decides whether the token counts
        const exceeded = request.caller && (await app.spendBudget(request.caller, cost));
        if (exceeded) return sendRateLimited(closeWithoutReadingBody(request, reply), exceeded);
      }
      const leave = inFlight.enter(request.ip);
      if (!leave) return sendRateLimited(closeWithoutReadingBody(request, reply), { of: 'address', retryAfter: 1 });
      reply.raw.once('close', leave);
      const sent = await readBody(request);
      try {
        const { statusCode, headers, body } = await pools.request(request.caller ? 'administration' : 'pages', {
          path: request.url,
          method: request.method,
          headers: { ...pick(request.headers, requestHeaders), 'x-forwarded-for': request.ip },
          body: sent,
          headersTimeout: timeout,
          bodyTimeout: timeout,
        });
        return await reply
          .code(statusCode)
          .headers(pick(headers, responseHeaders))
          .send(await readStart(body));
      } catch (error) {
        logger.warn({ requestId: request.id, ...describeFailure(error) }, 'identity does not answer');
        return sendUnavailable(reply, { service: 'identity', requestId: request.id });
      }
    },
  });
}
