import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import compress from '@fastify/compress';
import { createLogger, createMetrics, readTls } from '@slrt/runtime';
import { createActorSigner } from '@slrt/subgraph/actor-token';
import fastify, { type FastifyInstance } from 'fastify';
import { readClients } from './client-classes.ts';
import type { GatewayEnvironment } from './environment.ts';
import { createGraphServer } from './federation/graph-server.ts';
import { createSubgraphs } from './federation/subgraphs.ts';
import { authentication } from './plugins/authentication.ts';
import { cors } from './plugins/cors.ts';
import { errorHandler } from './plugins/error-handler.ts';
import { graphql } from './plugins/graphql.ts';
import { health } from './plugins/health.ts';
import { queryBudget } from './plugins/query-budget.ts';
import { requestTimeout } from './plugins/request-timeout.ts';
import { securityHeaders } from './plugins/security-headers.ts';
import { createReadiness } from './readiness.ts';
import { subscribeToRevocations } from './revocations.ts';
import { documentation } from './routes/documentation.ts';
import { graphiql } from './routes/graphiql.ts';
import { home } from './routes/home.ts';
import { identity } from './routes/identity.ts';
import { proxiedPaths } from './routes/proxied-paths.ts';
import { subjectReports } from './routes/subject-reports.ts';

export { environment as gatewaySettings } from './environment.ts';

export interface RunningGateway {
  readonly url: string;
  stop(): Promise<void>;
}

/** Creates the HTTP server: plain, or with TLS when `tlsFolder` holds `cert.pem` and `key.pem`. */
function createHttpServer({
  PUBLIC_TLS_FOLDER: tlsFolder,
  TRUSTED_PROXIES: proxies,
}: GatewayEnvironment): FastifyInstance {
  const limits = { headersTimeout: 10_000, maxHeaderSize: 16 * 1024 };
  const read = (name: string) => readFileSync(join(tlsFolder, name));
  // Fastify infers another server type from `https`; the routes are the same for both.
  const server = (
    tlsFolder
      ? { https: { ...limits, cert: read('cert.pem'), key: read('key.pem'), minVersion: 'TLSv1.2' } }
      : { http: limits }
  ) as { http: object };
  return fastify({
    logger: false,
    trustProxy: proxies ? proxies.split(',').map((each) => each.trim()) : false,
    bodyLimit: 1024 * 1024,
    genReqId: () => crypto.randomUUID(),
    forceCloseConnections: 'idle',
    // The longest upload. `requestTimeout` ends all other requests sooner.
    requestTimeout: 1_800_000,
    connectionTimeout: 60_000,
    keepAliveTimeout: 30_000,
    ...server,
  });
}

/**
 * Starts the one published endpoint: the federated graph and the paths beside it.
 * Rejects when a setting is unusable or the port is taken.
 */
export async function startGateway(environment: GatewayEnvironment): Promise<RunningGateway> {
  const logger = createLogger('gateway', environment.LOG_LEVEL);
  const tls = readTls(environment.TLS_FOLDER);
  const metrics = createMetrics('gateway');
  const signer = await createActorSigner(environment.ACTOR_PRIVATE_JWK);
  const revocations = await subscribeToRevocations(environment, tls, logger);
  const subgraphs = createSubgraphs(environment, { signer, tls, logger });
  const { broker } = revocations;
  const readiness = createReadiness({ subgraphs, jwksUrl: environment.JWKS_URL, broker, tls });
  const clientOf = readClients(environment.CLIENTS_FILE);

  const app = createHttpServer(environment);
  // Hooks run in the order of registration.
  await app.register(requestTimeout);
  await app.register(cors, { origins: environment.CORS_ORIGINS });
  // Compresses large answers such as tablet packages to about a tenth.
  await app.register(compress, { encodings: ['gzip', 'deflate'], threshold: 2_048 });
  const server = await createGraphServer(app, { environment, subgraphs, signer, metrics, logger });
  await app.register(securityHeaders, { isHttps: environment.PUBLIC_URL.startsWith('https:') });
  await app.register(errorHandler, { logger });
  await app.register(health, { readiness, subgraphs, metrics, metricsToken: environment.METRICS_TOKEN });
  await app.register(authentication, { environment, isRevoked: revocations.isRevoked, metrics, logger });
  await app.register(queryBudget, { isEnabled: environment.BUDGETS === 'on', clientOf });
  await app.register(graphql, { server });
  const hasDeveloperPages = environment.DEVELOPER_PAGES === 'on';
  await app.register(home, { hasDeveloperPages, messagesUrl: environment.MESSAGES_URL });
  await app.register(graphiql, { isEnabled: hasDeveloperPages, issuer: environment.ISSUER });
  await app.register(documentation, { isEnabled: hasDeveloperPages });
  await app.register(subjectReports, { server });
  if (environment.IDENTITY_URL) await app.register(identity, { url: environment.IDENTITY_URL, logger });
  await app.register(proxiedPaths, { subgraphs, signer, tls, logger });

  const url = await app.listen({ host: environment.HOST, port: environment.PORT });
  logger.info({ url }, 'ready');
  return {
    url,
    stop: async () => {
      await app.close();
      await server.stop();
      await subgraphs.close();
      await readiness.stop();
      await revocations.stop();
      logger.info('stopped');
    },
  };
}
