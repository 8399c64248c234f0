import { allDistricts } from '@slrt/areas';
import { readMigrations, syncAreas, type Database, type MigrationSet } from '@slrt/database';
import { streams, type StreamName } from '@slrt/events';
import { prepareJobs, startJobs } from '@slrt/jobs';
import { startRotations } from '@slrt/keys';
import type { Broker, ConsumerDefinition } from '@slrt/messaging';
import { startRetention } from '@slrt/retention';
import type { Logger } from '@slrt/runtime';
import type { FastifyInstance } from 'fastify';
import { auditTrailResolvers, auditTrailSdl } from './audit-trail.ts';
import type { Command, CommandContext } from './define-command.ts';
import type { ModuleDefinition, ServiceDeps } from './define-module.ts';
import type { RequestContext, SubgraphService } from './host.ts';
import { mergeResolvers } from './merge-resolvers.ts';
import { buildServiceSchema } from './schema.ts';
import type { ProxiedPath, ServiceName } from './proxied-path.ts';
import { subjectReportResolvers, subjectReportSdl, type ReportSource } from './subject-report.ts';

interface ServiceOptions<Settings, Deps> {
  readonly name: ServiceName;
  readonly modules: readonly ModuleDefinition<Deps>[];
  /** Folder with the service's migrations. */
  readonly migrations: URL;
  readonly createDeps: (settings: Settings, runtime: ServiceRuntime) => Deps;
}
export interface ServiceRuntime {
  readonly database: Database;
  readonly logger: Logger;
}

/** A service as derived from its modules; no process, port or connection in it. */
export interface ServiceDefinition<Settings> {
  readonly name: ServiceName;
  readonly documents: readonly string[];
  /** Codegen mappers: the row type behind each GraphQL type. */
  readonly mappers: Readonly<Record<string, string>>;
  /** Folders of the modules that add loaders to the context. */
  readonly withLoaders: readonly string[];
  /** Subjects that the service may publish. */
  readonly publishes: readonly string[];
  /** Streams that it publishes in or consumes. */
  readonly streams: readonly StreamName[];
  readonly paths: readonly ProxiedPath[];
  readonly migrations: MigrationSet;
  /** Operator commands of its modules, by name. */
  readonly commands: Readonly<Record<string, Command<CommandContext>>>;
  create(settings: Settings & { readonly DATABASE_URL: string }, runtime: ServiceRuntime): SubgraphService;
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** A module's own row type, or `file#Type` as it is. */
function mappersOf(modules: readonly ModuleDefinition<never>[]): Record<string, string> {
  return Object.fromEntries(
    modules.flatMap((module) =>
      Object.entries(module.types ?? {}).map(([type, row]) => [
        type,
        row.includes('#') ? row : `../modules/${module.name}/index.ts#${row}`,
      ]),
    ),
  );
}

/** Matches the requests that need no actor token; their route checks the right that the link carries. */
function openPaths(paths: readonly ProxiedPath[]): RegExp | undefined {
  const open = unique(paths.filter(({ access }) => access !== 'caller').map(({ path }) => path));
  if (open.length === 0) return undefined;
  const patterns = open.map((path) => path.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/?]+'));
  return new RegExp(`^(?:${patterns.join('|')})(?:\\?|$)`);
}

/** Registers the routes of a module and throws when they are not the ones that it declares. */
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

function startWork<Deps extends ServiceDeps>(
  modules: readonly ModuleDefinition<Deps>[],
  deps: Deps,
  { broker, databaseUrl }: { broker: Broker; databaseUrl: string },
): () => Promise<void> {
  const { database, logger, files } = deps;
  const jobs = modules.flatMap((module) => Object.entries(module.jobs ?? {}));
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
      startRotations({
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

async function migrationsOf<Deps>({
  name,
  modules,
  migrations,
}: Pick<ServiceOptions<never, Deps>, 'name' | 'modules' | 'migrations'>): Promise<MigrationSet> {
  const jobs = modules.flatMap((module) => Object.keys(module.jobs ?? {}));
  return {
    migrations: await readMigrations(migrations),
    referenceData: async (runner) => {
      await syncAreas(runner);
      for (const module of modules) await module.referenceData?.(runner);
    },
    ...(jobs.length > 0 ? { afterwards: (ownerUrl: string) => prepareJobs(ownerUrl, `${name}_app`, jobs) } : {}),
  };
}

/**
 * Derives a service from its modules: schema, resolvers, consumers, streams, jobs, routes, retention, key rotation, subject
 * report and migrations. Throws when two modules resolve the same field.
 */
export async function defineService<Settings, Deps extends ServiceDeps>(
  options: ServiceOptions<Settings, Deps>,
): Promise<ServiceDefinition<Settings>> {
  const { name, modules } = options;
  const documents = [...modules.flatMap((module) => module.schema ?? []), auditTrailSdl(name), subjectReportSdl(name)];
  const report = (deps: Deps): ReportSource[] => modules.flatMap((module) => module.personalData?.report?.(deps) ?? []);
  const resolvers = mergeResolvers([
    auditTrailResolvers(name),
    subjectReportResolvers(name, (context: never) => report((context as { deps: Deps }).deps)),
    ...modules.map((module) => module.resolvers ?? {}),
  ]);
  const published = unique(modules.flatMap((module) => module.publishes ?? []));
  const consumers = modules.flatMap((module) => module.consumers ?? []);
  const followed = unique([...published, ...consumers.map(({ stream }) => stream)]);
  const paths = modules.flatMap((module) => module.routes?.paths ?? []);
  const migrations = await migrationsOf(options);
  return {
    name,
    documents,
    mappers: mappersOf(modules),
    withLoaders: modules.filter((module) => module.loaders).map((module) => module.name),
    publishes: published.flatMap((stream) => [...streams[stream].subjects]),
    streams: followed,
    paths,
    migrations,
    commands: Object.assign({}, ...modules.map((module) => module.commands ?? {})) as Record<
      string,
      Command<CommandContext>
    >,
    create: (settings, runtime) => {
      const deps = options.createDeps(settings, runtime);
      return {
        schema: buildServiceSchema(documents, resolvers),
        migrations,
        streams: followed,
        consumers: consumers.map((consumer): ConsumerDefinition => ({
          ...consumer,
          parse: (type, payload) => consumer.parse(type, payload, deps),
          handle: (tx, event) => consumer.handle(tx, event, deps),
        })),
        context: (request: RequestContext) =>
          Object.assign(
            { ...request, deps },
            ...modules.map((module) => module.loaders?.(request, deps) ?? {}),
          ) as object,
        routes: (app) => modules.forEach((module) => registerRoutes(app, module, deps)),
        signed: openPaths(paths),
        prepare: async () => {
          for (const module of modules) await module.prepare?.(deps);
        },
        start: (broker) => startWork(modules, deps, { broker, databaseUrl: settings.DATABASE_URL }),
      };
    },
  };
}
