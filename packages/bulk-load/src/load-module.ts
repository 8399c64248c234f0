import type { Role } from '@slrt/domain';
import type { StreamName } from '@slrt/events';
import type { ModuleDefinition, ServiceName } from '@slrt/subgraph';
import { BulkLoadEntity, BulkLoadRowEntity } from './bulk-load.entity.ts';
import { loadResolvers, loadSdl, loadTypes } from './load-graph.ts';
import type { LoadDeps, LoadKind } from './load-kind.ts';
import { loadPaths, registerLoadRoutes } from './load-routes.ts';
import { startLoadWorker } from './run-loads.ts';

/**
 * Creates the module with which a service loads spreadsheets: routes, graph and worker. `name` is the prefix of the root
 * fields; `records` names in their descriptions what is loaded. `loaders` may upload, apply and undo in their districts.
 */
export const defineLoadModule = <Deps extends LoadDeps>({
  service,
  name,
  records,
  loaders,
  kinds,
  publishes,
}: {
  readonly service: ServiceName;
  readonly name: string;
  readonly records: string;
  readonly loaders: readonly Role[];
  readonly kinds: readonly LoadKind<Deps>[];
  readonly publishes: readonly StreamName[];
}): ModuleDefinition<Deps> => ({
  name: 'bulk-load',
  entities: [BulkLoadEntity, BulkLoadRowEntity],
  schema: [loadSdl(name, records)],
  types: loadTypes,
  resolvers: loadResolvers(name, loaders, kinds),
  publishes,
  workers: [(deps) => startLoadWorker(kinds, deps)],
  routes: {
    paths: loadPaths(service),
    register: (app, deps) => registerLoadRoutes(app, deps, { service, kinds, loaders }),
  },
});
