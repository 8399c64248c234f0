import { batchLoader, type RequestContext } from '@slrt/subgraph';
import type { SessionScope } from '@slrt/domain';
import DataLoader from 'dataloader';
import { findAreas, type AreaRow } from './modules/area/index.ts';
import {
  createHouseholdLoaders,
  type HouseholdLoaders,
  type HouseholdRow,
  type RegistryDeps,
} from './modules/household/index.ts';
import {
  findPhotos,
  findPhotosOf,
  mayReadPhoto,
  photoReaders,
  type PhotoDeps,
  type PhotoRow,
} from './modules/photo/index.ts';

export interface ServiceContext extends RequestContext {
  readonly deps: RegistryDeps;
  readonly photos: PhotoDeps;
  readonly areas: ReturnType<typeof batchLoader<AreaRow>>;
  readonly registry: HouseholdLoaders;
  readonly photosOf: DataLoader<HouseholdRow, PhotoRow[], string>;
  /** Photos by uuid that the caller may see. */
  photosByIds(district: string, ids: readonly string[]): Promise<PhotoRow[]>;
  /** For data that everyone with a token may read: areas. */
  readonly publicScope: SessionScope;
}

export function createContext(request: RequestContext, deps: RegistryDeps, photos: PhotoDeps): ServiceContext {
  const publicScope = { scope: 'staff', areas: [], agency: null, actorId: request.actor.id, role: null } as const;
  const readers = request.scope(photoReaders);
  return {
    ...request,
    deps,
    photos,
    publicScope,
    areas: batchLoader<AreaRow>(
      (codes) => request.db.read(publicScope, (tx) => findAreas(tx, codes)),
      (row) => row.code,
    ),
    registry: createHouseholdLoaders(request),
    photosOf: new DataLoader<HouseholdRow, PhotoRow[], string>(
      async (rows) => {
        const keys = rows.map((row) => ({ district: row.district_code, uuid: row.id }));
        const found = readers ? await request.db.read(readers, (tx) => findPhotosOf(tx, keys)) : [];
        const grouped = Map.groupBy(found, (photo) => photo.household_id);
        return rows.map((row) => grouped.get(row.id) ?? []);
      },
      { cacheKeyFn: (row) => row.id },
    ),
    photosByIds: async (district, ids) => {
      if (!readers || ids.length === 0) return [];
      const keys = ids.map((uuid) => ({ district, uuid }));
      const rows = await request.db.read(readers, (tx) => findPhotos(tx, keys));
      return rows.filter((photo) => mayReadPhoto(readers, photo.kind));
    },
  };
}
