import type { Database } from '@slrt/database';
import type { FileKeys } from '@slrt/files/file-keys';
import { createFileLinks, openStore, type FileLinks, type FileStore } from '@slrt/files';
import type { PhotoRow } from './photo.repository.ts';

export interface PhotoDeps {
  readonly database: Database;
  readonly store: FileStore;
  readonly links: FileLinks;
  /** Returns the name of a picture in the file store. It stays the same when the photo follows its household. */
  nameOf(photo: Pick<PhotoRow, 'district_code' | 'origin_district' | 'id'>, size: 'FULL' | 'THUMBNAIL'): string;
}

/** Creates the dependencies of photos. `store` is `disk` or the URL of a bucket (see `@slrt/files`). */
export function createPhotoDeps(
  database: Database,
  settings: { folder: string; store: string; secret: string; keys: FileKeys },
): PhotoDeps {
  return {
    database,
    store: openStore(settings.store, settings.folder, settings.keys),
    links: createFileLinks(settings.secret, {
      path: '/registry/photos',
      salt: 'slrt-registry',
      purpose: 'photo-links',
    }),
    nameOf: ({ district_code, origin_district, id }, size) =>
      `${(origin_district ?? district_code).replace('.', '')}/${id}-${size.toLowerCase()}.jpg`,
  };
}
