import type { Database } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import { createFileLinks, openStore, type FileLinks, type FileStore } from '@slrt/files';

export interface PhotoDeps {
  readonly database: Database;
  readonly store: FileStore;
  readonly links: FileLinks;
  /** Returns the name of a picture in the file store. */
  nameOf(key: EntityKey, size: 'FULL' | 'THUMBNAIL'): string;
}

/** Creates the dependencies of photos. `store` is `disk` or the URL of a bucket (see `@slrt/files`). */
export function createPhotoDeps(
  database: Database,
  settings: { folder: string; store: string; secret: string },
): PhotoDeps {
  return {
    database,
    store: openStore(settings.store, settings.folder),
    links: createFileLinks(settings.secret, {
      path: '/registry/photos',
      salt: 'slrt-registry',
      purpose: 'photo-links',
    }),
    nameOf: (key, size) => `${key.district.replace('.', '')}/${key.uuid}-${size.toLowerCase()}.jpg`,
  };
}
