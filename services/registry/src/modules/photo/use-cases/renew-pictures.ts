import { startRenewal } from '@slrt/files';
import type { Logger } from '@slrt/runtime';
import type { PhotoDeps } from '../photo-deps.ts';
import { findPhotosToRenew, isPhotoStored, markPhotoSealed, type PhotoRow } from '../photo.repository.ts';

interface Deps {
  readonly photos: PhotoDeps;
  readonly logger: Logger;
}

/** Seals the pictures of earlier versions, and wraps the keys of pictures again after a change of `REGISTRY_FILES_KEY`. */
export const startPictureRenewal = ({ photos, logger }: Deps): (() => Promise<void>) =>
  startRenewal<PhotoRow>(
    { database: photos.database, store: photos.store, logger },
    {
      find: findPhotosToRenew,
      namesOf: (row) => [photos.nameOf(row, 'FULL'), photos.nameOf(row, 'THUMBNAIL')],
      mark: markPhotoSealed,
      isStored: isPhotoStored,
    },
  );
