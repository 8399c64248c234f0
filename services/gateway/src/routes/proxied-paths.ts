import { readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import rateLimit from '@fastify/rate-limit';
import { describeFailure, type Logger, type TlsFiles } from '@slrt/runtime';
import type { ActorSigner, ProxiedPath, ServiceName } from '@slrt/subgraph';
import { refuseRequest } from '@slrt/subgraph/refuse-request';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createInFlight, type InFlight } from '../edge/in-flight.ts';
import { maxBufferedBytes, readBody, readStart } from '../edge/read-start.ts';
import { createPools, trafficOf, type PoolSize, type Traffic } from '../edge/traffic.ts';
import { SubgraphUnavailableError } from '../federation/subgraph-monitor.ts';
import type { Subgraph, Subgraphs } from '../federation/subgraphs.ts';
import { originOf } from '../plugins/authentication.ts';
import { sendRateLimited } from '../plugins/query-budget.ts';
import { closeWithoutReadingBody } from '../refusal.ts';

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

/** Kinds of traffic beside the graph, with long bodies as one of their own: these hold a connection as long as they arrive. */
type Lane = Traffic | 'upload' | 'anonymousUpload';
const lanes: Readonly<Record<Lane, PoolSize>> = {
  anonymous: { connections: 8, waiting: 64 },
  staff: { connections: 16, waiting: 256 },
  machine: { connections: 4, waiting: 64 },
  upload: { connections: 8, waiting: 8 },
  anonymousUpload: { connections: 4, waiting: 4 },
};
/** Requests without a login that one address may have in flight. A whole village office may share an address. */
const maxAnonymousInFlight = 32;
/** Uploads that one caller, or one address with a link, may have in flight. */
const maxUploads = 2;
/** Cost of a request beside the graph in the caller's budget, and of one that may take ten minutes, such as an export. */
const costs = { short: 500, long: 10_000 };
const costOf = ({ timeout }: ProxiedPath) => (timeout < 600_000 ? costs.short : costs.long);
/** Longest time of an exchange, in its timeouts: a client that reads slowly holds a connection no longer. */
const maxTimeouts = 10;

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

/** Creates the function that forwards a request to `subgraph`. */
function createForwarder({ name, url, monitor }: Subgraph, { signer, tls, logger }: ProxyOptions) {
  const pools = createPools(url, lanes, { tls });
  const forward = async (
    request: FastifyRequest,
    reply: FastifyReply,
    { path, lane, body }: { path: GatewayPath; lane: Lane; body: Buffer | Readable | null },
  ): Promise<FastifyReply> => {
    const headers = await headersOf(request, path, signer);
    // Watched until the response ends: a service may also hang in the middle of a download.
    const call = monitor.begin();
    const exchange = async () => {
      const response = await pools.request(lane, {
        path: request.url,
        method: path.method,
        headers,
        body,
        headersTimeout: path.timeout,
        bodyTimeout: path.timeout,
        signal: AbortSignal.any([call.signal, AbortSignal.timeout(maxTimeouts * path.timeout)]),
      });
      call.markAlive();
      response.body.once('close', call.end);
      // A client that reads slowly must not keep the connection of a short answer.
      return { response, answer: await readStart(response.body) };
    };
    const { response, answer } = await exchange().catch((error: unknown) => {
      call.end();
      logger.warn({ subgraph: name, requestId: request.id, ...describeFailure(error) }, 'subgraph does not answer');
      throw new SubgraphUnavailableError(name);
    });
    for (const header of path.cookie ? [...forwardedHeaders, ...cookieHeaders] : forwardedHeaders) {
      const value = response.headers[header];
      if (value !== undefined) void reply.header(header, value);
    }
    return reply.code(response.statusCode).send(answer);
  };
  const assertAvailable = (): void => {
    if (monitor.state() !== 'CLOSED') throw new SubgraphUnavailableError(name);
  };
  return { forward, assertAvailable, close: () => pools.close() };
}

/**
 * Forwards the paths beside the graph. Of bodies and answers up to 256 KiB are held here as a whole, so that a slow client holds no
 * connection to a service. Longer ones are streamed.
 */
export async function proxiedPaths(app: FastifyInstance, options: ProxyOptions): Promise<void> {
  const forwarders = new Map(options.subgraphs.all.map((each) => [each.name, createForwarder(each, options)]));
  app.addHook('onClose', async () => {
    await Promise.all([...forwarders.values()].map((each) => each.close()));
  });
  await app.register(rateLimit, { global: false });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, payload, parsed) => parsed(null, payload));
  const [anonymous, uploads] = [createInFlight(maxAnonymousInFlight), createInFlight(maxUploads)];
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
          const exceeded = await app.spendBudget(request.caller, costOf(path));
          if (exceeded) return sendRateLimited(closeWithoutReadingBody(request, reply), exceeded);
        }
        const { caller, ip } = request;
        const enter = (inFlight: InFlight, key: string): boolean => {
          const leave = inFlight.enter(key);
          if (leave) reply.raw.once('close', leave);
          return leave !== null;
        };
        const refuse = () =>
          sendRateLimited(closeWithoutReadingBody(request, reply), {
            of: caller ? 'person' : 'address',
            retryAfter: 1,
          });
        if (!caller && !enter(anonymous, ip)) return refuse();
        forwarder.assertAvailable(); // before waiting for a body that could not be passed on
        const body = await readBody(request);
        const isLong = body !== null && !Buffer.isBuffer(body);
        if (isLong && path.bodyLimit <= maxBufferedBytes)
          return refuseRequest(reply.header('connection', 'close'), 413, 'BODY_TOO_LARGE');
        if (isLong && !enter(uploads, caller?.id ?? ip)) return refuse();
        const uploading = path.access === 'public' ? 'anonymousUpload' : 'upload';
        return forwarder.forward(request, reply, { path, lane: isLong ? uploading : trafficOf(caller), body });
      },
    });
  }
}
