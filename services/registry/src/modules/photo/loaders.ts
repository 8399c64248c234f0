import type { RequestContext } from '@slrt/subgraph';
import DataLoader from 'dataloader';
import type { HouseholdRow } from '../household/index.ts';
import { mayReadPhoto, photoReaders } from './photo.policy.ts';
import { findPhotos, findPhotosOf, type PhotoRow } from './photo.repository.ts';

export function createLoaders(request: RequestContext) {
  const readers = request.scope(photoReaders);
  return {
    photosOf: new DataLoader<HouseholdRow, PhotoRow[], string>(
      async (rows) => {
        const keys = rows.map((row) => ({ district: row.district_code, uuid: row.id }));
        const found = readers ? await request.db.read(readers, (tx) => findPhotosOf(tx, keys)) : [];
        const grouped = Map.groupBy(found, (photo) => photo.household_id);
        return rows.map((row) => grouped.get(row.id) ?? []);
      },
      { cacheKeyFn: (row) => row.id },
    ),
    /** Returns the visible photos among the given uuids. */
    photosByIds: async (district: string, ids: readonly string[]): Promise<PhotoRow[]> => {
      if (!readers || ids.length === 0) return [];
      const keys = ids.map((uuid) => ({ district, uuid }));
      const rows = await request.db.read(readers, (tx) => findPhotos(tx, keys));
      return rows.filter((photo) => mayReadPhoto(readers, photo.kind));
    },
  };
}
