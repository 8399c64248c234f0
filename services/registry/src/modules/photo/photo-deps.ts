import type { Database } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import { createPhotoLinks, type PhotoLinks } from './photo-links.ts';
import { diskStore, s3Store, type PhotoStore } from './photo-store.ts';

export interface PhotoDeps {
  readonly database: Database;
  readonly store: PhotoStore;
  readonly links: PhotoLinks;
  /** Name of a picture in the store. */
  nameOf(key: EntityKey, size: 'FULL' | 'THUMBNAIL'): string;
}

/** `store`: `disk`, or the URL of a bucket (see `s3Store`). */
export function createPhotoDeps(
  database: Database,
  settings: { folder: string; store: string; secret: string },
): PhotoDeps {
  return {
    database,
    store: settings.store === 'disk' ? diskStore(settings.folder) : s3Store(settings.store),
    links: createPhotoLinks(settings.secret),
    nameOf: (key, size) => `${key.district.replace('.', '')}/${key.uuid}-${size.toLowerCase()}.jpg`,
  };
}
