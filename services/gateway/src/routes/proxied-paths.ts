import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import rateLimit from '@fastify/rate-limit';
import { describeFailure, type Logger, type TlsFiles } from '@slrt/runtime';
import type { ActorSigner, ProxiedPath, ServiceName } from '@slrt/subgraph';
import { refuseRequest } from '@slrt/subgraph/refuse-request';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Pool } from 'undici';
import { SubgraphUnavailableError } from '../federation/subgraph-monitor.ts';
import type { Subgraph, Subgraphs } from '../federation/subgraphs.ts';
import { originOf } from '../plugins/authentication.ts';

interface GatewayPath extends ProxiedPath {
  readonly service: ServiceName;
}

/** The paths beside the graph, generated from the routes that modules declare. No other path is forwarded. */
const paths = JSON.parse(readFileSync(new URL('../../paths.json', import.meta.url), 'utf8')) as readonly GatewayPath[];

/** Response headers that are forwarded to the client. */
const forwardedHeaders = [
  'content-type',
  'content-disposition',
  'content-language',
  'content-security-policy',
  'cache-control',
  'retry-after',
  'vary',
  'x-content-type-options',
];

/** Response headers that are forwarded from paths with a cookie. */
const cookieHeaders = ['location', 'set-cookie'];

/**
 * Returns the media type to forward: the given one when the path accepts it, else the first that it accepts. A form with files
 * keeps its boundary.
 */
function mediaType({ mediaTypes = ['application/octet-stream'] }: ProxiedPath, given: string): string {
  const accepted = mediaTypes.find((type) => given.startsWith(type)) ?? mediaTypes[0];
  return accepted === 'multipart/form-data' && given.startsWith(accepted) ? given : accepted;
}

/** Returns the cookie that the path reads, without those of other pages. */
function cookieOf({ cookie: name }: ProxiedPath, given = ''): string | undefined {
  return name && given.split(/;\s*/).find((each) => each.startsWith(`${name}=`));
}

/** Returns the body as a separate stream: undici destroys it on failure, and the client's connection must stay open. */
function bodyOf({ body }: FastifyRequest): Readable {
  return Readable.from((body as Readable).iterator({ destroyOnReturn: false }), { objectMode: false });
}

interface ProxyOptions {
  readonly subgraphs: Subgraphs;
  readonly signer: ActorSigner;
  readonly tls: TlsFiles | null;
  readonly logger: Logger;
}

/** Returns the request headers for the service, with an actor token in place of the client's access token. */
async function headersOf(request: FastifyRequest, path: GatewayPath, signer: ActorSigner) {
  const { caller, headers } = request;
  const { 'idempotency-key': key, 'accept-language': languages } = headers;
  const cookie = cookieOf(path, headers.cookie);
  return {
    ...(caller ? { authorization: `Bearer ${await signer.sign(caller, path.service)}` } : {}),
    'x-request-id': request.id,
    ...(languages ? { 'accept-language': languages } : {}),
    ...(cookie ? { cookie } : {}),
    // Of people without a login: counted by the service, and never stored as it is.
    ...(path.access === 'public' ? { 'x-slrt-address': request.ip } : {}),
    ...(caller ? { 'x-slrt-origin': originOf(caller, request.ip) } : {}),
    ...(path.method === 'GET' ? {} : { 'content-type': mediaType(path, headers['content-type'] ?? '') }),
    ...(typeof key === 'string' ? { 'idempotency-key': key } : {}),
  };
}

/** Creates the function that forwards a request to `subgraph` and streams the response back. */
function createForwarder({ name, url, monitor }: Subgraph, { signer, tls, logger }: ProxyOptions) {
  const pool = new Pool(new URL(url).origin, {
    connections: 8,
    connectTimeout: 2_000,
    ...(tls ? { connect: tls } : {}),
  });
  const forward = async (request: FastifyRequest, reply: FastifyReply, path: GatewayPath): Promise<FastifyReply> => {
    const headers = await headersOf(request, path, signer);
    // Watched until the response ends: a service may also hang in the middle of a download.
    const call = monitor.begin();
    const exchange = pool.request({
      path: request.url,
      method: path.method,
      headers,
      body: path.method === 'GET' ? null : bodyOf(request),
      headersTimeout: path.timeout,
      bodyTimeout: path.timeout,
      signal: call.signal,
    });
    const response = await exchange.catch((error: unknown) => {
      call.end();
      logger.warn({ subgraph: name, requestId: request.id, ...describeFailure(error) }, 'subgraph does not answer');
      throw new SubgraphUnavailableError(name);
    });
    call.markAlive();
    response.body.once('close', call.end);
    for (const header of path.cookie ? [...forwardedHeaders, ...cookieHeaders] : forwardedHeaders) {
      const value = response.headers[header];
      if (value !== undefined) void reply.header(header, value);
    }
    return reply.code(response.statusCode).send(response.body);
  };
  return { forward, close: () => pool.close() };
}

/** Forwards the paths beside the graph. Bodies and responses are streamed. */
export async function proxiedPaths(app: FastifyInstance, options: ProxyOptions): Promise<void> {
  const forwarders = new Map(options.subgraphs.all.map((each) => [each.name, createForwarder(each, options)]));
  app.addHook('onClose', async () => {
    await Promise.all([...forwarders.values()].map((each) => each.close()));
  });
  await app.register(rateLimit, { global: false });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, payload, parsed) => parsed(null, payload));
  for (const path of paths) {
    const forwarder = forwarders.get(path.service);
    if (!forwarder) throw new Error(`unknown service ${path.service}`);
    app.route({
      method: path.method,
      url: path.path,
      ...(path.bodyLimit > 0 ? { bodyLimit: path.bodyLimit } : {}),
      config: { rateLimit: path.perMinute ? { max: path.perMinute, timeWindow: 60_000 } : false },
      handler: async (request, reply) => {
        if (path.access === 'caller') {
          await app.authenticate(request);
          if (!request.caller) return refuseRequest(reply, 401, 'UNAUTHENTICATED');
        }
        return forwarder.forward(request, reply, path);
      },
    });
  }
}
