import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import rateLimit from '@fastify/rate-limit';
import { describeFailure, type Logger, type TlsFiles } from '@slrt/runtime';
import type { ActorSigner, ProxiedPath, ServiceName } from '@slrt/subgraph';
import { originOf, type Caller } from './authentication.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Pool } from 'undici';
import { SubgraphUnavailable, type SubgraphMonitor } from './subgraph-monitor.ts';

interface GatewayPath extends ProxiedPath {
  readonly service: ServiceName;
}

/** The paths beside the graph, generated from what the services' modules declare. Nothing else is passed on. */
export const proxiedPaths = JSON.parse(
  readFileSync(new URL('../paths.json', import.meta.url), 'utf8'),
) as readonly GatewayPath[];

/** Headers of an answer that its caller gets. */
const passedOn = [
  'content-type',
  'content-disposition',
  'content-security-policy',
  'cache-control',
  'retry-after',
  'x-content-type-options',
];

/** The media type that is passed on: the given one where the path takes it, else the first that it takes. */
const mediaType = ({ mediaTypes = ['application/octet-stream'] }: ProxiedPath, given: string): string =>
  mediaTypes.find((type) => given.startsWith(type)) ?? mediaTypes[0];

/**
 * The body as a stream of its own. The client library destroys the body of a request that fails; the caller's connection must
 * stay, because the refusal goes over it.
 */
function bodyOf({ body }: FastifyRequest): Readable {
  return Readable.from((body as Readable).iterator({ destroyOnReturn: false }), { objectMode: false });
}

/** Passes requests on as streams, the actor token in the place of the caller's. Returns what closes the connections. */
export function proxyRoutes(
  app: FastifyInstance,
  options: {
    urls: Readonly<Record<string, string>>;
    signer: ActorSigner;
    authenticate: (authorization: string | undefined) => Promise<Caller | null>;
    tls: TlsFiles | null;
    logger: Logger;
    monitorOf: (service: string) => SubgraphMonitor;
  },
): () => Promise<void> {
  const pools = new Map<string, Pool>();
  const poolOf = (service: string) => {
    const pool =
      pools.get(service) ??
      new Pool(new URL(options.urls[service] ?? '').origin, {
        connections: 8,
        connectTimeout: 2_000,
        ...(options.tls ? { connect: options.tls } : {}),
      });
    pools.set(service, pool);
    return pool;
  };
  void app.register(async (scoped) => {
    await scoped.register(rateLimit, { global: false });
    scoped.removeAllContentTypeParsers();
    scoped.addContentTypeParser('*', (_request, payload, parsed) => parsed(null, payload));
    for (const each of proxiedPaths) {
      scoped.route({
        method: each.method,
        url: each.path,
        ...(each.bodyLimit > 0 ? { bodyLimit: each.bodyLimit } : {}),
        config: { rateLimit: each.perMinute ? { max: each.perMinute, timeWindow: 60_000 } : false },
        handler: async (request, reply) => {
          const needsToken = each.access === 'caller';
          const actor = needsToken ? await options.authenticate(request.headers.authorization) : null;
          if (!actor && needsToken)
            return reply.code(401).send({
              errors: [{ message: 'A valid access token is required.', extensions: { code: 'UNAUTHENTICATED' } }],
            });
          const token = actor ? await options.signer.sign(actor, each.service) : null;
          const sends = each.method !== 'GET';
          const key = request.headers['idempotency-key'];
          // Watched to the end of the answer: a service may also hang in the middle of a download.
          const call = options.monitorOf(each.service).begin();
          const exchange = poolOf(each.service).request({
            path: request.url,
            method: each.method,
            headers: {
              ...(token ? { authorization: `Bearer ${token}` } : {}),
              'x-request-id': request.id,
              ...(actor ? { 'x-slrt-origin': originOf(actor, request.ip) } : {}),
              ...(sends ? { 'content-type': mediaType(each, request.headers['content-type'] ?? '') } : {}),
              ...(typeof key === 'string' ? { 'idempotency-key': key } : {}),
            },
            body: sends ? bodyOf(request) : null,
            headersTimeout: each.timeout,
            bodyTimeout: each.timeout,
            signal: call.signal,
          });
          const response = await exchange.catch((error: unknown) => {
            call.end();
            const failure = describeFailure(error);
            options.logger.warn(
              { subgraph: each.service, requestId: request.id, ...failure },
              'subgraph does not answer',
            );
            throw new SubgraphUnavailable(each.service);
          });
          call.heard();
          response.body.once('close', call.end);
          for (const name of passedOn) {
            const value = response.headers[name];
            if (value !== undefined) void reply.header(name, value);
          }
          return reply.code(response.statusCode).send(response.body);
        },
      });
    }
  });
  return async () => {
    await Promise.all([...pools.values()].map((pool) => pool.close()));
  };
}
