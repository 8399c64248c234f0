import { utcOffsetOf } from '@slrt/areas';
import { audit } from '@slrt/database';
import { districtOf, formatId, systemScope, type EntityKey } from '@slrt/domain';
import { readPicture, RejectedFile } from '@slrt/files';
import { findMovedRecord, lockHousehold } from '../../household/index.ts';
import type { PhotoDeps } from '../photo-deps.ts';
import { findPhotos, markRefused, markStored, movePhotos } from '../photo.repository.ts';

/** Moves the photos of a household that moved to another district while one of them was uploaded. */
async function followMove({ database }: PhotoDeps, from: EntityKey, movedTo: string): Promise<void> {
  const toDistrict = districtOf(movedTo);
  const both = { ...systemScope('photos', from.district), areas: [from.district, toDistrict] };
  await database.withTransaction(both, async (tx) => {
    const to = await findMovedRecord(tx, from, movedTo);
    if (to) movePhotos(tx, { fromDistrict: from.district, toDistrict, household: { from: from.uuid, to: to.uuid } });
  });
}

/**
 * Stores an uploaded picture and marks its photo. Returns false if it was uploaded before. Files are written before the
 * database, so a crash leaves at most an unused file that the next attempt overwrites.
 */
export async function storePicture(deps: PhotoDeps, key: EntityKey, upload: Buffer): Promise<boolean> {
  const scope = systemScope('photos', key.district);
  const [row] = await deps.database.read(scope, (tx) => findPhotos(tx, [key]));
  if (row?.status !== 'AWAITED') return false;
  try {
    const picture = await readPicture(upload, utcOffsetOf(key.district));
    await deps.store.put(deps.nameOf(row, 'FULL'), picture.full);
    await deps.store.put(deps.nameOf(row, 'THUMBNAIL'), picture.thumbnail);
    const household = { district: key.district, uuid: row.household_id };
    const { stored, movedTo } = await deps.database.withTransaction(scope, async (tx) => {
      // A move of the household waits for this upload and takes the photo with it, or is over and followed below.
      const home = await lockHousehold(tx, household);
      audit(tx, {
        district: key.district,
        action: 'photo.stored',
        purpose: null,
        subjects: [formatId('photo', key)],
        requestId: null,
      });
      return {
        stored: await markStored(tx, key, { ...picture, keyId: deps.store.keyId }),
        movedTo: home?.moved_to ?? null,
      };
    });
    if (stored && movedTo !== null && districtOf(movedTo) !== key.district) await followMove(deps, household, movedTo);
    const [now] = stored ? [] : await deps.database.read(scope, (tx) => findPhotos(tx, [key]));
    // Deleted during the upload. After another upload of the same photo the files are that one's.
    if (now?.status === 'DELETED')
      for (const size of ['FULL', 'THUMBNAIL'] as const) await deps.store.remove(deps.nameOf(row, size));
    return stored;
  } catch (error) {
    if (error instanceof RejectedFile)
      await deps.database.withTransaction(scope, (tx) => markRefused(tx, key, error.fault));
    throw error;
  }
}
