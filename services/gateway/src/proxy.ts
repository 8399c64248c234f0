import type { Actor } from '@slrt/domain';
import type { ActorSigner } from '@slrt/subgraph';
import type { FastifyInstance } from 'fastify';
import { Pool } from 'undici';

interface ProxiedPath {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly service: 'registry';
  /** Bytes of a request body. */
  readonly bodyLimit: number;
  /** Milliseconds for the whole exchange. */
  readonly timeout: number;
}

/** The paths beside the graph; nothing else is passed on. */
export const proxiedPaths: readonly ProxiedPath[] = [
  { method: 'POST', path: '/registry/imports', service: 'registry', bodyLimit: 4 * 1024 ** 3, timeout: 1_800_000 },
  { method: 'GET', path: '/registry/imports/:id/rejections.csv', service: 'registry', bodyLimit: 0, timeout: 60_000 },
  { method: 'GET', path: '/registry/imports/:id/verdicts.csv', service: 'registry', bodyLimit: 0, timeout: 1_800_000 },
  { method: 'GET', path: '/registry/exports', service: 'registry', bodyLimit: 0, timeout: 1_800_000 },
];

/** Passes requests on as streams, the actor token in the place of the caller's. Returns what closes the connections. */
export function proxyRoutes(
  app: FastifyInstance,
  options: {
    urls: Readonly<Record<string, string>>;
    signer: ActorSigner;
    authenticate: (authorization: string | undefined) => Promise<Actor | null>;
  },
): () => Promise<void> {
  const pools = new Map<string, Pool>();
  const poolOf = (service: string) => {
    const pool = pools.get(service) ?? new Pool(new URL(options.urls[service] ?? '').origin, { connections: 8 });
    pools.set(service, pool);
    return pool;
  };
  void app.register((scoped, _options, done) => {
    scoped.removeAllContentTypeParsers();
    scoped.addContentTypeParser('*', (_request, payload, parsed) => parsed(null, payload));
    for (const each of proxiedPaths) {
      scoped.route({
        method: each.method,
        url: each.path,
        ...(each.bodyLimit > 0 ? { bodyLimit: each.bodyLimit } : {}),
        handler: async (request, reply) => {
          const actor = await options.authenticate(request.headers.authorization);
          if (!actor)
            return reply.code(401).send({
              errors: [{ message: 'A valid access token is required.', extensions: { code: 'UNAUTHENTICATED' } }],
            });
          const token = await options.signer.sign(actor, each.service);
          const key = request.headers['idempotency-key'];
          const response = await poolOf(each.service).request({
            path: request.url,
            method: each.method,
            headers: {
              authorization: `Bearer ${token}`,
              'x-request-id': request.id,
              ...(each.method === 'POST' ? { 'content-type': 'text/csv' } : {}),
              ...(typeof key === 'string' ? { 'idempotency-key': key } : {}),
            },
            body: each.method === 'POST' ? (request.body as NodeJS.ReadableStream as never) : null,
            headersTimeout: each.timeout,
            bodyTimeout: each.timeout,
          });
          return reply
            .code(response.statusCode)
            .header('content-type', response.headers['content-type'])
            .send(response.body);
        },
      });
    }
    done();
  });
  return async () => {
    await Promise.all([...pools.values()].map((pool) => pool.close()));
  };
}
