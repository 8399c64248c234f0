import { batchLoader, type RequestContext } from '@slrt/subgraph';
import type { SessionScope } from '@slrt/domain';
import { findAreas, type AreaRow } from './modules/area/index.ts';
import { createHouseholdLoaders, type HouseholdLoaders, type RegistryDeps } from './modules/household/index.ts';

export interface ServiceContext extends RequestContext {
  readonly deps: RegistryDeps;
  readonly areas: ReturnType<typeof batchLoader<AreaRow>>;
  readonly registry: HouseholdLoaders;
  /** For data that everyone with a token may read: areas. */
  readonly publicScope: SessionScope;
}

export function createContext(request: RequestContext, deps: RegistryDeps): ServiceContext {
  const publicScope = { scope: 'staff', areas: [], agency: null, actorId: request.actor.id, role: null } as const;
  return {
    ...request,
    deps,
    publicScope,
    areas: batchLoader<AreaRow>(
      (codes) => request.db.read(publicScope, (tx) => findAreas(tx, codes)),
      (row) => row.code,
    ),
    registry: createHouseholdLoaders(request),
  };
}
