import { readFileSync } from 'node:fs';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import { createLogger, createMetrics, describeFailure, readTls } from '@slrt/runtime';
import { createActorSigner } from '@slrt/subgraph';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import fastify, { type FastifyReply } from 'fastify';
import { createAuthenticator, IdentityUnavailable, originOf, type Caller } from './authentication.ts';
import type { GatewayEnvironment } from './environment.ts';
import { createBudgets, type Exceeded } from './budgets.ts';
import { clientClasses, documentOf, readClients } from './client-classes.ts';
import { createMeasure } from './limits.ts';
import { bringsToken, endSlowBodies, goneSignal, leaveUnread, publicServer, tellBrowsers } from './http-guards.ts';
import { observe } from './observe.ts';
import { proxyRoutes } from './proxy.ts';
import { queryPage } from './query-page.ts';
import { followEndedSessions } from './ended-sessions.ts';
import { createReadiness } from './readiness.ts';
import { formatError, refusal, sendUnavailable } from './refusal.ts';
import { subjectReportRoutes } from './subject-report.ts';
import { createSubgraphDataSource, type GatewayContext } from './subgraph-data-source.ts';
import { createSubgraphMonitor, SubgraphUnavailable, type SubgraphMonitor } from './subgraph-monitor.ts';

export interface RunningGateway {
  readonly url: string;
  stop(): Promise<void>;
}
const services = ['registry', 'complaints', 'referrals', 'puskesos'] as const;

/** By the value of the metric. */
const breakerStates = ['CLOSED', 'HALF_OPEN', 'OPEN'];

function tooMany(reply: FastifyReply, { of, retryAfter }: Exceeded): FastifyReply {
  return reply.code(429).header('retry-after', String(retryAfter)).send(refusal('RATE_LIMITED', { of, retryAfter }));
}

/** What a request costs besides its operation. */
const requestCost = 10;
const costPerKilobyte = 20;
/** What a report about a person costs: every table of every service is asked. */
const reportCost = 10_000;

/** The one published endpoint: checks the token and the size of a query, plans it, asks the subgraphs. */
export async function startGateway(environment: GatewayEnvironment): Promise<RunningGateway> {
  const logger = createLogger('gateway', environment.LOG_LEVEL);
  const tls = readTls(environment.TLS_FOLDER);
  const metrics = createMetrics('gateway');
  const signer = await createActorSigner(environment.ACTOR_PRIVATE_JWK);
  const ended = await followEndedSessions(environment, tls, logger);
  const authenticate = createAuthenticator({
    issuer: environment.ISSUER,
    jwksUrl: environment.JWKS_URL,
    audience: environment.AUDIENCE,
    isRevoked: ended.isRevoked,
  });
  const urls = {
    registry: environment.REGISTRY_URL,
    complaints: environment.COMPLAINTS_URL,
    referrals: environment.REFERRALS_URL,
    puskesos: environment.PUSKESOS_URL,
  };
  const monitors = new Map(
    services.map((service) => [service as string, createSubgraphMonitor({ service, url: urls[service], tls, logger })]),
  );
  const monitorOf = (service: string) => monitors.get(service) as SubgraphMonitor;
  const sources = new Map(
    services.map((service) => [
      service as string,
      createSubgraphDataSource({ service, url: urls[service], signer, logger, tls, monitor: monitorOf(service) }),
    ]),
  );
  const readiness = createReadiness({
    urls,
    monitorOf,
    jwksUrl: environment.JWKS_URL,
    broker: ended.broker,
    tls,
  });
  const clientOf = readClients(environment.CLIENTS_FILE);
  const budgets = createBudgets(environment.BUDGETS === 'on');
  const measures = {
    STANDARD: createMeasure(clientClasses.STANDARD.limits),
    MACHINE: createMeasure(clientClasses.MACHINE.limits),
    TRUSTED: createMeasure(clientClasses.TRUSTED.limits),
  };

  const gateway = new ApolloGateway({
    supergraphSdl: readFileSync(new URL('../supergraph.graphql', import.meta.url), 'utf8'),
    queryPlannerConfig: { debug: { maxEvaluatedPlans: 100 } },
    buildService: ({ name }) =>
      environment.FETCHER === 'pool'
        ? (sources.get(name) as NonNullable<ReturnType<typeof sources.get>>)
        : new RemoteGraphQLDataSource<GatewayContext>({
            url: `${urls[name as keyof typeof urls]}/graphql`,
            willSendRequest: async ({ request, context }) => {
              const { actor } = context as Partial<GatewayContext>;
              if (actor) request.http?.headers.set('authorization', `Bearer ${await signer.sign(actor, name)}`);
            },
          }),
  });
  const app = fastify({
    logger: false,
    bodyLimit: 1024 * 1024,
    genReqId: () => crypto.randomUUID(),
    forceCloseConnections: 'idle',
    // The longest upload; everything else ends sooner, see `endSlowBodies`.
    requestTimeout: 1_800_000,
    connectionTimeout: 60_000,
    keepAliveTimeout: 30_000,
    ...publicServer(environment.PUBLIC_TLS_FOLDER),
  });
  endSlowBodies(app);
  const origins = environment.CORS_ORIGINS.split(',')
    .map((each) => each.trim())
    .filter(Boolean);
  if (origins.length > 0)
    await app.register(cors, {
      origin: origins,
      methods: ['GET', 'POST', 'PUT'],
      allowedHeaders: ['authorization', 'content-type', 'idempotency-key', 'x-request-id'],
      exposedHeaders: ['x-request-id', 'retry-after'],
      maxAge: 600,
    });
  // A tablet's package is a tenth of its size on the way; small answers are not worth it.
  await app.register(compress, { encodings: ['gzip', 'deflate'], threshold: 2_048 });
  const server = new ApolloServer<GatewayContext>({
    gateway,
    introspection: environment.INTROSPECTION === 'on',
    // Names that are not there are not met with names that are.
    hideSchemaDetailsFromClientErrors: environment.INTROSPECTION === 'off',
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: () => undefined,
      error: () => logger.error('gateway library reported an error'),
    },
    formatError,
    plugins: [ApolloServerPluginLandingPageDisabled(), fastifyApolloDrainPlugin(app), observe(metrics, logger)],
  });
  await server.start();

  app.addHook('onSend', (request, reply, payload, done) => {
    tellBrowsers(reply, request.id, environment.PUBLIC_URL.startsWith('https:'));
    done(null, payload);
  });
  app.get('/healthz', () => ({ status: 'up' }));
  app.get('/readyz', async (_request, reply) => {
    const answer = await readiness.check();
    return reply.code(answer.status === 'ready' ? 200 : 503).send(answer);
  });
  app.get('/metrics', async (request, reply) => {
    for (const [subgraph, monitor] of monitors)
      metrics.breakerState.set({ subgraph }, breakerStates.indexOf(monitor.state()));
    return bringsToken(request, environment.METRICS_TOKEN)
      ? reply.type('text/plain; version=0.0.4').send(await metrics.registry.metrics())
      : reply.code(401).header('www-authenticate', 'Bearer').send(refusal('UNAUTHENTICATED'));
  });
  app.get('/graphql', (_request, reply) =>
    environment.QUERY_PAGE === 'on'
      ? reply
          .type('text/html; charset=utf-8')
          .header(
            'content-security-policy',
            "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'",
          )
          .send(queryPage)
      : reply
          .code(405)
          .header('allow', 'POST')
          .send({ errors: [{ message: 'Send a POST.', extensions: { code: 'BAD_REQUEST' } }] }),
  );
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    if (error instanceof SubgraphUnavailable) {
      const { service, retryAfter } = error;
      return sendUnavailable(leaveUnread(request, reply), { service, retryAfter });
    }
    const status = error.statusCode ?? 500;
    if (status === 413) return reply.code(413).send(refusal('BODY_TOO_LARGE'));
    if (status === 429) return reply.code(429).send(refusal('RATE_LIMITED'));
    if (status < 500)
      return reply
        .code(status)
        .send({ errors: [{ message: 'The request is not well-formed.', extensions: { code: 'BAD_REQUEST' } }] });
    logger.error({ requestId: request.id, ...describeFailure(error) }, 'request failed');
    return error instanceof IdentityUnavailable
      ? sendUnavailable(leaveUnread(request, reply), { service: 'identity', requestId: request.id })
      : reply.code(500).send(refusal('INTERNAL_ERROR', { requestId: request.id }));
  });

  /** Who asks; known from `onRequest` on. */
  const callerOf = (request: unknown) => (request as { actor: Caller }).actor;
  const handler = fastifyApolloHandler(server, {
    context: (request, reply) =>
      Promise.resolve({
        actor: callerOf(request),
        requestId: request.id,
        origin: originOf(callerOf(request), request.ip),
        signal: goneSignal(reply.raw),
      }),
  });
  app.decorateRequest('actor', null);
  app.post<{ Body: { query?: unknown; variables?: Record<string, unknown> | null } | null }>(
    '/graphql',
    {
      // Who is nobody, or has spent their budget, is told so before the body is read.
      onRequest: async (request, reply) => {
        const actor = await authenticate(request.headers.authorization);
        const exceeded = actor
          ? await budgets.spent(actor, clientOf(actor.client).class)
          : await budgets.stranger(request.ip);
        if (exceeded) return tooMany(leaveUnread(request, reply), exceeded);
        if (!actor)
          return leaveUnread(request, reply)
            .code(401)
            .header('www-authenticate', 'Bearer')
            .send(refusal('UNAUTHENTICATED'));
        request.actor = actor;
        return undefined;
      },
      preHandler: async (request, reply) => {
        const [actor, { body }] = [callerOf(request), request];
        if (!body || typeof body !== 'object' || Array.isArray(body)) return undefined; // the server's to refuse
        const client = clientOf(actor.client);
        const query = documentOf(client, body);
        if (query === null && client.documents) return reply.code(400).send(refusal('DOCUMENT_NOT_TRUSTED'));
        if (query === null) return undefined;
        body.query = query;
        const { limits } = clientClasses[client.class];
        const found = measures[client.class](query);
        const cost = found.cost(body.variables ?? {});
        const bytes = Number(request.headers['content-length'] ?? 0);
        const exceeded = await budgets.spend(
          actor,
          client.class,
          requestCost + found.unseen + Math.ceil((bytes / 1024) * costPerKilobyte) + Math.min(cost, limits.cost),
        );
        if (exceeded) return tooMany(reply, exceeded);
        if (found.isSubscription) return reply.code(400).send(refusal('INVALID_INPUT'));
        const broken = found.broken ?? (cost > limits.cost ? 'cost' : null);
        if (broken)
          return reply.code(400).send(refusal('QUERY_TOO_COMPLEX', { limit: broken, allowed: limits[broken] }));
        return undefined;
      },
    },
    handler as never,
  );
  subjectReportRoutes(
    app,
    async (request) => authenticate(request.headers.authorization),
    async ({ request, reply, caller }, query, variables) => {
      if (await budgets.spend(caller, clientOf(caller.client).class, reportCost))
        return { errors: [{ extensions: { code: 'RATE_LIMITED' } }] };
      const result = await server.executeOperation(
        { query, variables },
        {
          contextValue: {
            actor: caller,
            requestId: request.id,
            origin: originOf(caller, request.ip),
            signal: goneSignal(reply.raw),
          },
        },
      );
      return result.body.kind === 'single' ? result.body.singleResult : {};
    },
  );
  const closeProxies = proxyRoutes(app, { urls, signer, authenticate, tls, logger, monitorOf });
  const url = await app.listen({ host: environment.HOST, port: environment.PORT });
  logger.info({ url }, 'ready');
  return {
    url,
    stop: async () => {
      await app.close();
      await server.stop();
      await closeProxies();
      await Promise.all([...sources.values()].map((source) => source.close()));
      await Promise.all([...monitors.values()].map((monitor) => monitor.stop()));
      await readiness.stop();
      await ended.stop();
      logger.info('stopped');
    },
  };
}
