import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { LoadDeps } from '@slrt/bulk-load';
import { createFileKeys } from '@slrt/files/file-keys';
import { createFileLinks, createAttachmentStorage } from '@slrt/files';
import { createMachineClient } from '@slrt/graph-client';
import {
  createDataKeys,
  createMasterKey,
  createSealing,
  perturbWith,
  type DataKeys,
  type Perturb,
  type Sealing,
} from '@slrt/keys';
import { sealingKey } from '@slrt/messaging';
import type { ReadBudgetDeps, SignalDeps } from '@slrt/read-budget';
import { readTls, type z } from '@slrt/runtime';
import type { ServiceDeps, ServiceRuntime } from '@slrt/subgraph';
import type { environment } from './environment.ts';
import { announceStoredFile, mayBeDocument } from './modules/attachment/index.ts';
import { createCitizenSecrets, createOneTimeCodes, type PublicDeps } from './modules/citizen/index.ts';
import { createClockSettings } from './modules/clock/index.ts';
import type { LetterDeps } from './modules/letter/index.ts';
import { createSignIns, type SignIns } from './modules/roster/index.ts';
import { announceRefusedRead } from './modules/search/announce-refused-read.ts';
import { phonedDistricts } from './modules/filing/index.ts';

type Settings = z.infer<typeof environment>;

/** Dependencies of the service's modules. */
export interface Deps extends ReadBudgetDeps, SignalDeps, ServiceDeps, LoadDeps, PublicDeps, LetterDeps {
  readonly keys: DataKeys;
  readonly sealing: Sealing;
  /** Adds noise to counts for callers without rights to the rows. */
  readonly perturb: Perturb;
  /** Opens persons concerned that the registry sent. */
  readonly subjectKey: Uint8Array;
  readonly signIns: SignIns;
  /** Loads the data keys. Creates them for a database that has phone hashes but no key rows yet. */
  readonly loadKeys: () => Promise<void>;
}

export function createDeps(settings: Settings, { database, logger, metrics }: ServiceRuntime): Deps {
  const keys = createDataKeys(database, createMasterKey(settings.CONTACT_KEY));
  const sealing = createSealing(() => keys.currentKeyRing());
  const attachmentStorage = createAttachmentStorage(database, {
    service: 'complaints',
    folder: join(settings.FILES_DIRECTORY, 'complaints'),
    store: settings.FILE_STORE,
    keys: createFileKeys(settings.FILES_KEY),
    secret: settings.CONTACT_KEY,
    mayBeDocument,
    onStored: announceStoredFile,
  });
  return {
    database,
    logger,
    countSignal: (kind) => metrics.readSignals.inc({ kind }),
    lookupBudgets: settings.LOOKUP_BUDGETS === 'on',
    onRefusedRead: announceRefusedRead,
    files: attachmentStorage.store,
    clocks: createClockSettings(),
    attachmentStorage,
    loadKey: sealingKey(`loads:${settings.CONTACT_KEY}`),
    keys,
    sealing,
    perturb: perturbWith(() => keys.currentKeyRing()),
    subjectKey: sealingKey(settings.SUBJECT_KEY),
    signIns: createSignIns(database, logger),
    secrets: createCitizenSecrets(settings.CONTACT_KEY),
    oneTimeCodes: createOneTimeCodes(
      createMachineClient({
        gatewayUrl: settings.GATEWAY_URL,
        tokenUrl: settings.TOKEN_URL,
        clientId: settings.CLIENT_ID,
        clientSecret: settings.CLIENT_SECRET,
        tokenParameters: settings.TOKEN_PARAMETERS,
        tls: readTls(settings.TLS_FOLDER),
      }),
    ),
    publicUrl: settings.PUBLIC_URL.replace(/\/$/, ''),
    letterLinks: createFileLinks(settings.CONTACT_KEY, {
      path: '/complaints/letters',
      salt: 'slrt-complaints',
      purpose: 'letter-links',
    }),
    loadKeys: async () => {
      const filled = (await phonedDistricts(database)).length > 0;
      await keys.load(filled ? { SEAL: randomBytes(32), INDEX: Buffer.from(settings.CONTACT_KEY) } : undefined);
    },
  };
}
