import { Readable } from 'node:stream';
import rateLimit from '@fastify/rate-limit';
import { describeFailure, type Logger, type TlsFiles } from '@slrt/runtime';
import type { ActorSigner } from '@slrt/subgraph';
import { originOf, type Caller } from './authentication.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Pool } from 'undici';
import { SubgraphUnavailable, type SubgraphMonitor } from './subgraph-monitor.ts';

interface ProxiedPath {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly service: 'registry' | 'complaints' | 'referrals' | 'puskesos';
  /** Media types of a body that are passed on; the first one stands for any other. */
  readonly sends?: readonly [string, ...string[]];
  /** Bytes of a request body. */
  readonly bodyLimit: number;
  /** Milliseconds for the whole exchange. */
  readonly timeout: number;
  /** The link carries its own right: no token is asked for, none is given on. */
  readonly signed?: true;
  /** Requests of one address in a minute, where anybody may come. */
  readonly perMinute?: number;
}

/** Pages for people without a login: a code is the right, so guessing codes must be slow. */
const anonymous = { service: 'complaints', timeout: 10_000, signed: true, perMinute: 30 } as const;

/** The paths beside the graph; nothing else is passed on. */
export const proxiedPaths: readonly ProxiedPath[] = [
  { method: 'POST', path: '/registry/imports', service: 'registry', bodyLimit: 4 * 1024 ** 3, timeout: 1_800_000 },
  { method: 'GET', path: '/registry/imports/:id/rejections.csv', service: 'registry', bodyLimit: 0, timeout: 60_000 },
  { method: 'GET', path: '/registry/imports/:id/verdicts.csv', service: 'registry', bodyLimit: 0, timeout: 1_800_000 },
  { method: 'GET', path: '/registry/exports', service: 'registry', bodyLimit: 0, timeout: 1_800_000 },
  { method: 'GET', path: '/registry/exports/proposals', service: 'registry', bodyLimit: 0, timeout: 1_800_000 },
  { method: 'POST', path: '/registry/recipients', service: 'registry', bodyLimit: 64 * 1024 ** 2, timeout: 600_000 },
  { method: 'GET', path: '/referrals/screening.csv', service: 'referrals', bodyLimit: 0, timeout: 1_800_000 },
  { method: 'POST', path: '/registry/checks', service: 'registry', bodyLimit: 128 * 1024 ** 2, timeout: 600_000 },
  { method: 'POST', path: '/registry/areas', service: 'registry', bodyLimit: 16 * 1024 ** 2, timeout: 60_000 },
  {
    method: 'PUT',
    path: '/registry/photos/:id',
    service: 'registry',
    bodyLimit: 16 * 1024 ** 2,
    timeout: 60_000,
    signed: true,
  },
  { method: 'GET', path: '/registry/photos/:id', service: 'registry', bodyLimit: 0, timeout: 60_000, signed: true },
  ...(['complaints', 'puskesos', 'referrals'] as const).flatMap((service): ProxiedPath[] => [
    {
      method: 'PUT',
      path: `/${service}/files/:id`,
      service,
      bodyLimit: 16 * 1024 ** 2,
      timeout: 60_000,
      signed: true,
      sends: ['image/jpeg', 'application/pdf'],
    },
    { method: 'GET', path: `/${service}/files/:id`, service, bodyLimit: 0, timeout: 60_000, signed: true },
  ]),
  {
    method: 'GET',
    path: '/complaints/letters/:id',
    service: 'complaints',
    bodyLimit: 0,
    timeout: 30_000,
    signed: true,
  },
  { ...anonymous, method: 'GET', path: '/letters/:code', bodyLimit: 0 },
  { ...anonymous, method: 'GET', path: '/directory', service: 'referrals', bodyLimit: 0 },
  { ...anonymous, method: 'GET', path: '/directory/hsds.json', service: 'referrals', bodyLimit: 0 },
  { ...anonymous, method: 'GET', path: '/c/:code', bodyLimit: 0 },
  {
    ...anonymous,
    method: 'POST',
    path: '/c/:code',
    bodyLimit: 16 * 1024,
    sends: ['application/x-www-form-urlencoded'],
  },
];

/** Headers of an answer that its caller gets. */
const passedOn = [
  'content-type',
  'content-disposition',
  'content-security-policy',
  'cache-control',
  'retry-after',
  'x-content-type-options',
];

function mediaType(
  { method, sends = [method === 'PUT' ? 'image/jpeg' : 'text/csv'] }: Pick<ProxiedPath, 'method' | 'sends'>,
  given: string,
): string {
  return sends.find((type) => given.startsWith(type)) ?? sends[0];
}

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
          const actor = each.signed ? null : await options.authenticate(request.headers.authorization);
          if (!actor && !each.signed)
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
