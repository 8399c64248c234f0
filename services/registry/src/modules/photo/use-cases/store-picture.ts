import { utcOffsetOf } from '@slrt/areas';
import { audit } from '@slrt/database';
import { formatId, systemScope, type EntityKey } from '@slrt/domain';
import { readPicture, RejectedPicture } from '@slrt/files';
import type { PhotoDeps } from '../photo-deps.ts';
import { findPhotos, markRefused, markStored } from '../photo.repository.ts';

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
    await deps.store.put(deps.nameOf(key, 'FULL'), picture.full);
    await deps.store.put(deps.nameOf(key, 'THUMBNAIL'), picture.thumbnail);
    const stored = await deps.database.withTransaction(scope, (tx) => {
      audit(tx, {
        district: key.district,
        action: 'photo.stored',
        purpose: null,
        subjects: [formatId('photo', key)],
        requestId: null,
      });
      return markStored(tx, key, picture);
    });
    const [now] = stored ? [] : await deps.database.read(scope, (tx) => findPhotos(tx, [key]));
    // Deleted during the upload. After another upload of the same photo the files are that one's.
    if (now?.status === 'DELETED')
      for (const size of ['FULL', 'THUMBNAIL'] as const) await deps.store.remove(deps.nameOf(key, size));
    return stored;
  } catch (error) {
    if (error instanceof RejectedPicture)
      await deps.database.withTransaction(scope, (tx) => markRefused(tx, key, error.fault));
    throw error;
  }
}
