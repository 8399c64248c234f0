import type { RequestContext } from '@slrt/subgraph';
import DataLoader from 'dataloader';
import { findVisitRevisions, type HouseholdRow, type Revision } from '../household/index.ts';
import { photoReaders } from './photo.policy.ts';
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
    /** Version of the household that the visit of a photo changed. Null if there is none. */
    visitOf: new DataLoader<PhotoRow, Revision | null, string>(
      async (photos) => {
        const visits = photos.flatMap(({ district_code, origin_district, visit_key: uuid }) =>
          uuid ? [{ district: origin_district ?? district_code, uuid }] : [],
        );
        const found =
          readers && visits.length > 0 ? await request.db.read(readers, (tx) => findVisitRevisions(tx, visits)) : [];
        return photos.map(
          (photo) =>
            found.find(
              (row) =>
                row.idempotency_key === photo.visit_key &&
                row.household_id === (photo.origin_household ?? photo.household_id),
            ) ?? null,
        );
      },
      { cacheKeyFn: (photo) => photo.id },
    ),
    /** Returns the photos of visible households among the given uuids. */
    photosByIds: async (district: string, ids: readonly string[]): Promise<PhotoRow[]> => {
      if (!readers || ids.length === 0) return [];
      const keys = ids.map((uuid) => ({ district, uuid }));
      return request.db.read(readers, (tx) => findPhotos(tx, keys));
    },
  };
}
