import { readFileSync } from 'node:fs';
import {
  afterEachCommit,
  assertSchemaVersion,
  clockDependency,
  createDatabase,
  sealAuditRows,
  type AnyTable,
  type Database,
  type MigrationSet,
} from '@slrt/database';
import type { Actor } from '@slrt/domain';
import type { Language } from '@slrt/i18n';
import type { StreamName } from '@slrt/events';
import { startMessaging, type Broker, type ConsumerDefinition } from '@slrt/messaging';
import {
  createLogger,
  createMetrics,
  readTls,
  repeat,
  type Dependency,
  type Logger,
  type Metrics,
  type TlsFiles,
} from '@slrt/runtime';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { accessOf, type Access } from './access.ts';
import { createActorVerifier } from './actor-token.ts';
import type { WrongItems } from './batch-variables.ts';
import { createReadRecorder } from './reading/read-recorder.ts';
import type { Reading } from './reading/reading.ts';
import { followRestrictions, type Restrictions } from './reading/restrictions.ts';
import { createSubgraphServer, type SubgraphServer } from './server.ts';

/** Context of each request for resolvers and use cases. */
export interface RequestContext extends Access {
  readonly requestId: string;
  /** Language of messages to the caller. */
  readonly language: Language;
  /** Items of batches that the gateway set aside. */
  readonly wrongItems?: WrongItems | undefined;
  /** Facts about people that the request has been shown. Absent outside the graph. */
  readonly reading?: Reading | undefined;
  /** People whose data may not be used. Absent outside a running service. */
  readonly restrictions?: Restrictions | undefined;
  readonly logger: Logger;
  readonly db: Database;
}

/** A service as its code describes it, without process, port or connections. */
export interface SubgraphService {
  readonly schema: GraphQLSchema;
  /** Migrations that the database must have, no more and no fewer. Otherwise the service refuses to start. */
  readonly migrations: MigrationSet;
  readonly streams: readonly StreamName[];
  readonly consumers: readonly ConsumerDefinition[];
  context(request: RequestContext): object;
  routes?(app: FastifyInstance): void;
  /** Paths whose link is signed and needs no token. */
  readonly signed?: RegExp | undefined;
  /** Checks that must succeed before the service serves or consumes. */
  prepare?(): Promise<void>;
  /** Runs the work of the scheduled jobs once, by name. */
  readonly jobs: Readonly<Record<string, () => Promise<void>>>;
  /** Background work; the returned function stops it. */
  start?(broker: Broker): () => Promise<void>;
}

export interface HostSettings {
  readonly DATABASE_URL: string;
  readonly RELAY_DATABASE_URL: string;
  readonly NATS_URL: string;
  readonly NATS_CREDENTIALS_FILE?: string | undefined;
  readonly TLS_FOLDER?: string | undefined;
  readonly ACTOR_JWKS: string;
  readonly HOST: string;
  readonly PORT: number;
  readonly POOL_SIZE: number;
  readonly LOG_LEVEL: string;
}

export interface RunningService {
  readonly url: string;
  readonly database: Database;
  stop(): Promise<void>;
}

/** Seals new audit rows every second. Rows left over from an outage are sealed with the next ones. */
function startSealing(database: Database, logger: Logger): () => Promise<void> {
  return repeat('audit-sealing', { every: 1_000, logger }, () => sealAuditRows(database)).stop;
}

/** A service before it runs: its name, and the tables that `tx.manager` knows. */
export interface ServiceIdentity {
  readonly name: string;
  readonly entities: readonly AnyTable[];
}

interface Connections {
  readonly name: string;
  /** The database as resolvers use it. */
  readonly database: Database;
  readonly connected: Database;
  readonly restrictions: Restrictions;
  /** Health of the broker. */
  readonly dependencies: readonly Dependency[];
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly tls: TlsFiles | null;
}

const serve = (service: SubgraphService, settings: HostSettings, connections: Connections): Promise<SubgraphServer> => {
  const { name, database, connected, restrictions, dependencies, logger, metrics, tls } = connections;
  return createSubgraphServer({
    schema: service.schema,
    verify: createActorVerifier(settings.ACTOR_JWKS, name),
    context: (actor: Actor, request) =>
      service.context({ ...accessOf(actor), ...request, restrictions, logger, db: database }),
    reads: createReadRecorder(connected),
    dependencies: [
      { name: 'database', check: () => database.writeProblem() },
      clockDependency(connected, logger),
      ...dependencies,
    ],
    routes: service.routes?.bind(service),
    signed: service.signed,
    logger,
    metrics,
    host: settings.HOST,
    port: settings.PORT,
    tls,
    compiled: true,
  });
};

/** Connects a service to its database, stream and port. Several may run in one process. Stops in reverse order. */
export async function startService(
  { name, entities }: ServiceIdentity,
  settings: HostSettings,
  create: (deps: { database: Database; logger: Logger; metrics: Metrics }) => SubgraphService,
): Promise<RunningService> {
  const logger = createLogger(name, settings.LOG_LEVEL);
  const metrics = createMetrics(name);
  const tls = readTls(settings.TLS_FOLDER);
  const connected = await createDatabase({
    url: settings.DATABASE_URL,
    poolSize: settings.POOL_SIZE,
    applicationName: name,
    entities,
  });
  let wake: () => void = () => undefined;
  const database = afterEachCommit(connected, () => wake());
  const service = create({ database, logger, metrics });
  await assertSchemaVersion(connected, service.migrations.migrations).catch(async (error: unknown) => {
    await connected.close();
    throw error;
  });
  await service.prepare?.();
  const messaging = await startMessaging({
    service: name,
    natsUrl: settings.NATS_URL,
    natsCredentials: settings.NATS_CREDENTIALS_FILE ? readFileSync(settings.NATS_CREDENTIALS_FILE, 'utf8') : null,
    natsAuthority: tls?.ca ?? null,
    relayUrl: settings.RELAY_DATABASE_URL,
    database,
    streams: service.streams,
    consumers: service.consumers,
    logger,
    metrics,
  });
  wake = () => messaging.wake();
  const restrictions = await followRestrictions(connected, logger);
  const endSealing = startSealing(connected, logger);
  const endWork = service.start?.(messaging.broker);
  const { dependencies } = messaging;
  const open = { name, database, connected, restrictions, dependencies, logger, metrics, tls };
  const server = await serve(service, settings, open);
  logger.info({ url: server.url }, 'ready');
  return {
    url: server.url,
    database,
    stop: async () => {
      await server.stop();
      await endWork?.();
      await endSealing();
      await restrictions.stop();
      await messaging.stop();
      await database.close();
      logger.info('stopped');
    },
  };
}
