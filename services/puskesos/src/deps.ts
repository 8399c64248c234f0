import { join } from 'node:path';
import { createShelf, type Shelf } from '@slrt/files';
import type { z } from '@slrt/runtime';
import type { ServiceDeps, ServiceRuntime } from '@slrt/subgraph';
import type { environment } from './environment.ts';

type Settings = z.infer<typeof environment>;

/** What the modules of this service are given. */
export interface Deps extends ServiceDeps {
  readonly shelf: Shelf;
}

export function createDeps(settings: Settings, { database, logger }: ServiceRuntime): Deps {
  const shelf = createShelf(database, {
    service: 'puskesos',
    folder: join(settings.FILES_DIRECTORY, 'puskesos'),
    store: settings.FILE_STORE,
    secret: settings.FILES_KEY,
    mayBeDocument: (kind) => kind !== 'PHOTO',
  });
  return { database, logger, files: shelf.store, shelf };
}
