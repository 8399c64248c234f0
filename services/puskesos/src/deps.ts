import { join } from 'node:path';
import type { LoadDeps } from '@slrt/bulk-load';
import { createFileKeys } from '@slrt/files/file-keys';
import { createAttachmentStorage, type AttachmentStorage } from '@slrt/files';
import { sealingKey } from '@slrt/messaging';
import type { z } from '@slrt/runtime';
import type { ServiceDeps, ServiceRuntime } from '@slrt/subgraph';
import type { environment } from './environment.ts';

type Settings = z.infer<typeof environment>;

/** Dependencies of the modules of this service. */
export interface Deps extends ServiceDeps, LoadDeps {
  readonly attachmentStorage: AttachmentStorage;
}

export function createDeps(settings: Settings, { database, logger }: ServiceRuntime): Deps {
  const attachmentStorage = createAttachmentStorage(database, {
    service: 'puskesos',
    folder: join(settings.FILES_DIRECTORY, 'puskesos'),
    store: settings.FILE_STORE,
    keys: createFileKeys(settings.FILES_KEY),
    secret: settings.LINK_KEY,
    mayBeDocument: (kind) => kind !== 'PHOTO',
  });
  const loadKey = sealingKey(`loads:${settings.LINK_KEY}`);
  return { database, logger, loadKey, files: attachmentStorage.store, attachmentStorage };
}
