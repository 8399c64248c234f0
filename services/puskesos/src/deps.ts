import { join } from 'node:path';
import { createShelf, type Shelf } from '@slrt/files';
import type { ServiceDeps, ServiceRuntime } from '@slrt/subgraph';

export interface PuskesosSettings {
  readonly FILES_KEY: string;
  readonly FILES_DIRECTORY: string;
  readonly FILE_STORE: string;
}

/** What the modules of this service are given. */
export interface Deps extends ServiceDeps {
  readonly shelf: Shelf;
}

export function createDeps(settings: PuskesosSettings, { database, logger }: ServiceRuntime): Deps {
  const shelf = createShelf(database, {
    service: 'puskesos',
    folder: join(settings.FILES_DIRECTORY, 'puskesos'),
    store: settings.FILE_STORE,
    secret: settings.FILES_KEY,
    mayBeDocument: (kind) => kind !== 'PHOTO',
  });
  return { database, logger, files: shelf.store, shelf };
}
