import type { Readable } from 'node:stream';
import rateLimit from '@fastify/rate-limit';
import { describeFailure, type Logger } from '@slrt/runtime';
import type { FastifyInstance } from 'fastify';
import { Pool } from 'undici';
import { sendUnavailable } from '../refusal.ts';

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
  const pool = new Pool(new URL(url).origin, { connections: 16, connectTimeout: 2_000 });
  app.addHook('onClose', () => pool.close());
  await app.register(rateLimit, { global: false });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, payload, parsed) => parsed(null, payload));
  app.route({
    method: ['DELETE', 'GET', 'OPTIONS', 'PATCH', 'POST', 'PUT'],
    url: '/identity/*',
    bodyLimit: 1024 * 1024,
    config: { rateLimit: { max: perMinute, timeWindow: 60_000 } },
    handler: async (request, reply) => {
      try {
        const { statusCode, headers, body } = await pool.request({
          path: request.url,
          method: request.method,
          headers: { ...pick(request.headers, requestHeaders), 'x-forwarded-for': request.ip },
          body: (request.body as Readable | undefined) ?? null,
          headersTimeout: timeout,
          bodyTimeout: timeout,
        });
        return await reply.code(statusCode).headers(pick(headers, responseHeaders)).send(body);
      } catch (error) {
        logger.warn({ requestId: request.id, ...describeFailure(error) }, 'identity does not answer');
        return sendUnavailable(reply, { service: 'identity', requestId: request.id });
      }
    },
  });
}
