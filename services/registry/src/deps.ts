import { join } from 'node:path';
import { loadAreas, localDate } from '@slrt/areas';
import { createFileKeys } from '@slrt/files/file-keys';
import type { SignalDeps } from '@slrt/read-budget';
import { createDataKeys, createMasterKey, perturbWith, type DataKeys, type Perturb } from '@slrt/keys';
import { sealingKey } from '@slrt/messaging';
import type { z } from '@slrt/runtime';
import type { ServiceDeps, ServiceRuntime } from '@slrt/subgraph';
import type { environment } from './environment.ts';
import type { RegistryDeps } from './modules/household/index.ts';
import { createIdentifierVault, listRetiredKeys } from './modules/identifier/index.ts';
import { createImportState, type ImportWorkerDeps } from './modules/import/index.ts';
import { filledDistricts } from './modules/key-rotation/index.ts';
import { noteRefusedRead } from './modules/read-budget/index.ts';
import { createPhotoDeps, type PhotoDeps } from './modules/photo/index.ts';

type Settings = z.infer<typeof environment>;

/** Dependencies of the modules of this service. */
export interface Deps extends SignalDeps, ServiceDeps, RegistryDeps, ImportWorkerDeps {
  readonly photos: PhotoDeps;
  readonly dataKeys: DataKeys;
  /** Adds noise to counts for callers without rights to the rows. */
  readonly perturb: Perturb;
  /** Loads the data keys. Creates them for a database that was filled before keys were stored in rows of their own. */
  readonly loadKeys: () => Promise<void>;
}

export function createDeps(settings: Settings, { database, logger, metrics }: ServiceRuntime): Deps {
  const provinces = new Set(loadAreas(['PROVINCE']).map((area) => area.code));
  const dataKeys = createDataKeys(database, createMasterKey(settings.IDENTITY_KEY));
  const fileKeys = createFileKeys(settings.FILES_KEY);
  const photos = createPhotoDeps(database, {
    keys: fileKeys,
    folder: join(settings.FILES_DIRECTORY, 'photos'),
    store: settings.PHOTO_STORE,
    secret: settings.IDENTITY_KEY,
  });
  return {
    database,
    logger,
    files: photos.store,
    photos,
    uploads: join(settings.FILES_DIRECTORY, 'imports'),
    imports: createImportState(),
    vault: createIdentifierVault(() => dataKeys.currentKeyRing()),
    dataKeys,
    perturb: perturbWith(() => dataKeys.currentKeyRing()),
    keys: () => dataKeys.currentKeyRing(),
    loadKeys: async () => {
      const filled = (await filledDistricts(database)).length > 0;
      await dataKeys.load(filled ? listRetiredKeys(settings.IDENTITY_KEY) : undefined);
    },
    countSignal: (kind) => metrics.readSignals.inc({ kind }),
    lookupBudgets: settings.LOOKUP_BUDGETS === 'on',
    onRefusedRead: noteRefusedRead,
    profileKey: sealingKey(settings.PROFILE_KEY),
    subjectKey: sealingKey(settings.SUBJECT_KEY),
    fileKeys,
    identifierRules: () => ({
      synthetic: settings.SYNTHETIC_DATA === 'allow',
      provinces,
      today: localDate('11', new Date()),
    }),
  };
}
