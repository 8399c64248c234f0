import { audit } from '@slrt/database';
import { formatId, systemScope, type EntityKey } from '@slrt/domain';
import { readPicture, RejectedPicture } from '@slrt/files';
import type { PhotoDeps } from '../photo-deps.ts';
import { findPhotos, markRefused, markStored } from '../photo.repository.ts';

/**
 * Reads an uploaded picture, stores it and marks its photo; false when one had arrived before. The files come first: a
 * crash in between leaves a file that the next try writes again, never a photo without a picture.
 */
export async function storePicture(deps: PhotoDeps, key: EntityKey, upload: Buffer): Promise<boolean> {
  const scope = systemScope('photos', key.district);
  const [row] = await deps.database.read(scope, (tx) => findPhotos(tx, [key]));
  if (row?.status !== 'AWAITED') return false;
  try {
    const picture = await readPicture(upload);
    await deps.store.put(deps.nameOf(key, 'FULL'), picture.full);
    await deps.store.put(deps.nameOf(key, 'THUMBNAIL'), picture.thumbnail);
    return await deps.database.withTransaction(scope, (tx) => {
      audit(tx, {
        district: key.district,
        action: 'photo.stored',
        purpose: null,
        subjects: [formatId('photo', key)],
        requestId: null,
      });
      return markStored(tx, key, picture);
    });
  } catch (error) {
    if (error instanceof RejectedPicture)
      await deps.database.withTransaction(scope, (tx) => markRefused(tx, key, error.fault));
    throw error;
  }
}
