import { allDistricts } from '@slrt/areas';
import {
  platformEntities,
  platformMigrations,
  readMigrations,
  syncAreas,
  type AnyTable,
  type Database,
  type MigrationFolder,
  type MigrationSet,
} from '@slrt/database';
import { streams, type StreamName } from '@slrt/events';
import { prepareJobs, startJobs } from '@slrt/jobs';
import { keysEntities, startKeyRotation } from '@slrt/keys';
import {
  durableOf,
  messagingEntities,
  messagingMigrations,
  type Broker,
  type ConsumerDefinition,
  type Reader,
} from '@slrt/messaging';
import type { BrokerRights } from '@slrt/nats-accounts';
import { retentionEntities, startRetention, type PersonalTable, type RetentionKind } from '@slrt/retention';
import type { Logger, Metrics, z } from '@slrt/runtime';
import type { FastifyInstance } from 'fastify';
import { createAreaLookup } from './area-lookup.ts';
import { auditTrailResolvers, auditTrailSdl } from './audit-trail.ts';
import type { Command, CommandContext } from './define-command.ts';
import type { ModuleDefinition, ServiceDeps } from './define-module.ts';
import type { HostSettings, RequestContext, SubgraphService } from './host.ts';
import { mergeResolvers } from './merge-resolvers.ts';
import { personalTables, personRequestParts, personRequestSdl } from './person-requests.ts';
import type { SubjectsOf } from './reading/record-facts.ts';
import { buildServiceSchema } from './schema.ts';
import type { ProxiedPath, ServiceName } from './proxied-path.ts';
import { readinessResolvers, readinessSdl, type ReadinessSource } from './readiness.ts';
import { subjectReportResolvers, subjectReportSdl, type ReportSource } from './subject-report.ts';

/** Schema of a service's variables without their prefix; it contains `serviceSettings`. */
type EnvironmentSchema<Settings> = z.ZodObject & z.ZodType<Settings>;

interface ServiceOptions<Settings, Deps> {
  readonly name: ServiceName;
  readonly environment: EnvironmentSchema<Settings>;
  readonly modules: readonly ModuleDefinition<Deps>[];
  /** Folder with the service's migrations. */
  readonly migrations: URL;
  /** Migrations of packages that keep tables in the service's database, in addition to platform and messaging. */
  readonly packageMigrations: readonly MigrationFolder[];
  readonly createDeps: (settings: Settings, runtime: ServiceRuntime) => Deps;
}
export interface ServiceRuntime {
  readonly database: Database;
  readonly logger: Logger;
  readonly metrics: Metrics;
}

/** A service as derived from its modules, without process, port or connections. */
export interface ServiceDefinition<Settings> {
  readonly name: ServiceName;
  readonly environment: EnvironmentSchema<Settings>;
  readonly documents: readonly string[];
  /** Types about identified people, households or cases, with the function that names them. */
  readonly subjects: Readonly<Record<string, SubjectsOf>>;
  /** Effect of a request for erasure on each table about people. */
  readonly personalTables: Readonly<Record<string, PersonalTable>>;
  /** Tables of its modules. */
  readonly moduleTables: readonly AnyTable[];
  /** Retention of its kinds of record. */
  readonly retention: readonly RetentionKind[];
  /** Codegen mappers: the row type behind each GraphQL type. */
  readonly mappers: Readonly<Record<string, string>>;
  /** Folders of the modules that add loaders to the context. */
  readonly withLoaders: readonly string[];
  /** The service's work at the broker, from which its permissions follow. */
  readonly broker: BrokerRights;
  /** Its durables in streams of others, with the subjects that they receive. */
  readonly readers: readonly Reader[];
  readonly paths: readonly ProxiedPath[];
  /** Every table of the service's database. */
  readonly entities: readonly AnyTable[];
  readonly migrations: MigrationSet;
  /** Operator commands of its modules, by name. */
  readonly commands: Readonly<Record<string, Command<CommandContext>>>;
  create(settings: Settings, runtime: ServiceRuntime): SubgraphService;
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** The type behind each GraphQL type, as codegen imports it. */
function mappersOf(modules: readonly ModuleDefinition<never>[]): Record<string, string> {
  const importOf = (module: string, row: string) => {
    const source = row.includes('#') ? row : `./index.ts#${row}`;
    return source.startsWith('./') ? `../modules/${module}/${source.slice(2)}` : source;
  };
  return Object.fromEntries(
    modules.flatMap(({ name, types = {} }) => Object.entries(types).map(([type, row]) => [type, importOf(name, row)])),
  );
}

/** Matches requests that need no actor token: their route verifies the signature in the link. */
function openPaths(paths: readonly ProxiedPath[]): RegExp | undefined {
  const open = unique(paths.filter(({ access }) => access !== 'caller').map(({ path }) => path));
  if (open.length === 0) return undefined;
  const patterns = open.map((path) => path.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/?]+'));
  return new RegExp(`^(?:${patterns.join('|')})(?:\\?|$)`);
}

/** Registers the routes of a module. Throws when they differ from the declared ones. */
function registerRoutes<Deps>(app: FastifyInstance, { name, routes }: ModuleDefinition<Deps>, deps: Deps): void {
  if (!routes) return;
  const registered: string[] = [];
  void app.register((scoped, _options, done) => {
    scoped.addHook('onRoute', ({ method, url }) => {
      for (const each of [method].flat()) if (each !== 'HEAD') registered.push(`${each} ${url}`);
    });
    routes.register(scoped, deps);
    done();
  });
  app.addHook('onReady', (done) => {
    const declared = routes.paths.map(({ method, path }) => `${method} ${path}`);
    const wrong = [
      ...registered.filter((each) => !declared.includes(each)).map((each) => `${each} is not declared`),
      ...declared.filter((each) => !registered.includes(each)).map((each) => `${each} is not registered`),
    ];
    done(wrong.length > 0 ? new Error(`routes of module ${name}: ${wrong.join(', ')}`) : undefined);
  });
}

const jobsOf = <Deps>(modules: readonly ModuleDefinition<Deps>[]) =>
  modules.flatMap((module) => Object.entries(module.jobs ?? {}));

function startWork<Deps extends ServiceDeps>(
  modules: readonly ModuleDefinition<Deps>[],
  deps: Deps,
  { broker, databaseUrl }: { broker: Broker; databaseUrl: string },
): () => Promise<void> {
  const { database, logger, files } = deps;
  const jobs = jobsOf(modules);
  const kinds = modules.flatMap((module) => module.personalData?.retention ?? []);
  const rotations = modules.flatMap((module) => (module.keyRotation ? [module.keyRotation] : []));
  const stops = [
    ...modules.flatMap((module) => (module.workers ?? []).map((start) => start(deps, broker))),
    ...(jobs.length > 0
      ? [
          startJobs(
            databaseUrl,
            Object.fromEntries(jobs.map(([name, { cron, run }]) => [name, { cron, run: () => run(deps) }])),
            logger,
          ),
        ]
      : []),
    ...(kinds.length > 0 ? [startRetention({ database, kinds, files }, allDistricts(), logger)] : []),
    ...rotations.flatMap(({ keys, tables, districts, mayStart = () => true }) => [
      keys(deps).follow(logger),
      startKeyRotation({
        database,
        logger,
        keys: keys(deps),
        tables: tables(deps),
        districts: () => districts(deps),
        free: () => mayStart(deps),
      }),
    ]),
  ];
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}

/** Returns the context of a request, after telling the modules of its caller. */
function contextOf<Deps>(modules: readonly ModuleDefinition<Deps>[], request: RequestContext, deps: Deps): object {
  for (const module of modules) module.onCaller?.(request.actor, deps);
  const loaders = modules.map((module) => module.loaders?.(request, deps) ?? {});
  return Object.assign({ ...request, deps }, ...loaders) as object;
}

/** Returns the functions that name the subjects of each type. */
const subjectsOf = (modules: readonly ModuleDefinition<never>[]) =>
  Object.assign({}, ...modules.map(({ subjects }) => subjects ?? {})) as Record<string, SubjectsOf>;

/** The tables of the modules and of the packages that every service uses. */
const entitiesOf = (modules: readonly ModuleDefinition<never>[]): AnyTable[] => [
  ...platformEntities,
  ...messagingEntities,
  ...retentionEntities,
  ...(modules.some((module) => module.keyRotation) ? keysEntities : []),
  ...modules.flatMap((module) => module.entities ?? []),
];

async function migrationsOf<Deps>({
  name,
  modules,
  migrations,
  packageMigrations,
}: Pick<ServiceOptions<never, Deps>, 'name' | 'modules' | 'migrations' | 'packageMigrations'>): Promise<MigrationSet> {
  const jobs = modules.flatMap((module) => Object.keys(module.jobs ?? {}));
  return {
    migrations: await readMigrations(name, [
      platformMigrations,
      messagingMigrations,
      ...packageMigrations,
      { owner: name, folder: migrations },
    ]),
    referenceData: async (runner) => {
      await syncAreas(runner);
      for (const module of modules) await module.referenceData?.(runner);
    },
    ...(jobs.length > 0 ? { afterwards: (ownerUrl: string) => prepareJobs(ownerUrl, `${name}_app`, jobs) } : {}),
  };
}

/** Derives the service's work at the broker. Modules that need more rights declare it as `broker`. */
function brokerRightsOf(
  service: string,
  modules: readonly Pick<ModuleDefinition<never>, 'broker' | 'publishes'>[],
  consumers: readonly Pick<ConsumerDefinition, 'name' | 'stream'>[],
): BrokerRights & { readonly streams: readonly StreamName[] } {
  const published = unique(modules.flatMap(({ publishes = [] }) => publishes));
  return {
    publishes: published.flatMap((stream) => streams[stream].subjects),
    streams: published,
    consumers: consumers.map((consumer) => ({ stream: consumer.stream, durable: durableOf(service, consumer) })),
    managesConsumers: unique(modules.flatMap(({ broker }) => broker?.managesConsumers ?? [])),
    readsMessages: unique(modules.flatMap(({ broker }) => broker?.readsMessages ?? [])),
  };
}

/** Returns the durables of the service's consumers. */
const readersOf = (service: string, consumers: readonly Pick<ConsumerDefinition, 'name' | 'stream' | 'subjects'>[]) =>
  consumers.map((consumer): Reader => ({
    stream: consumer.stream,
    durable: durableOf(service, consumer),
    subjects: consumer.subjects,
  }));

/** Merges the resolvers of the modules with the service's parts of the audit log, the subject report and the readiness. */
function resolversOf<Deps>(name: ServiceName, modules: readonly ModuleDefinition<Deps>[]) {
  const depsOf = (context: never) => (context as { deps: Deps }).deps;
  const report = (deps: Deps): ReportSource[] => modules.flatMap((module) => module.personalData?.report?.(deps) ?? []);
  const readiness = (deps: Deps): ReadinessSource[] =>
    modules.flatMap(({ readiness: find }) => (find ? [(tx, place) => find(tx, place, deps)] : []));
  return mergeResolvers([
    auditTrailResolvers(name),
    subjectReportResolvers(name, (context: never) => report(depsOf(context))),
    readinessResolvers(name, (context: never) => readiness(depsOf(context))),
    personRequestParts(name, personalTables(modules)).resolvers,
    ...modules.map((module) => module.resolvers ?? {}),
  ]);
}

/**
 * Derives a service from its modules: schema, resolvers, consumers, broker rights, jobs, routes, retention, key rotation,
 * subject report and migrations. Throws when two modules resolve the same field.
 */
export async function defineService<Settings extends HostSettings, Deps extends ServiceDeps>(
  options: ServiceOptions<Settings, Deps>,
): Promise<ServiceDefinition<Settings>> {
  const { name, modules } = options;
  const documents = [
    ...modules.flatMap((module) => module.schema ?? []),
    auditTrailSdl(name),
    subjectReportSdl(name),
    readinessSdl(name),
    personRequestSdl(name),
  ];
  const resolvers = resolversOf(name, modules);
  const requests = personRequestParts(name, personalTables(modules));
  const consumers = [...modules.flatMap((module) => module.consumers ?? []), requests.consumer];
  const broker = brokerRightsOf(name, modules, consumers);
  const paths = modules.flatMap((module) => module.routes?.paths ?? []);
  const migrations = await migrationsOf(options);
  const subjects = { ...requests.subjects, ...subjectsOf(modules) };
  return {
    name,
    environment: options.environment,
    documents,
    subjects,
    personalTables: personalTables(modules),
    moduleTables: modules.flatMap((module) => module.entities ?? []),
    retention: modules.flatMap((module) => module.personalData?.retention ?? []),
    mappers: mappersOf(modules),
    withLoaders: modules.filter((module) => module.loaders).map((module) => module.name),
    broker,
    readers: readersOf(name, consumers),
    paths,
    entities: entitiesOf(modules),
    migrations,
    commands: Object.assign({}, ...modules.map((module) => module.commands ?? {})) as Record<
      string,
      Command<CommandContext>
    >,
    create: (settings, runtime) => {
      const deps = options.createDeps(settings, runtime);
      return {
        schema: buildServiceSchema(documents, resolvers, createAreaLookup(runtime.database), subjects),
        migrations,
        streams: broker.streams,
        consumers: consumers.map((consumer): ConsumerDefinition => ({
          ...consumer,
          parse: (type, payload) => consumer.parse(type, payload, deps),
          handle: (tx, events) => consumer.handle(tx, events, deps),
        })),
        context: (request: RequestContext) => contextOf(modules, request, deps),
        routes: (app) => modules.forEach((module) => registerRoutes(app, module, deps)),
        signed: openPaths(paths),
        prepare: async () => {
          for (const module of modules) await module.prepare?.(deps);
        },
        jobs: Object.fromEntries(jobsOf(modules).map(([job, { run }]) => [job, () => run(deps)])),
        start: (broker) => startWork(modules, deps, { broker, databaseUrl: settings.DATABASE_URL }),
      };
    },
  };
}
