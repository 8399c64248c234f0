import { join } from 'node:path';
import type { LoadDeps } from '@slrt/bulk-load';
import { createFileKeys } from '@slrt/files/file-keys';
import { createAttachmentStorage, type AttachmentStorage } from '@slrt/files';
import { createPerturbation, noiseSecret, type Perturb } from '@slrt/keys';
import { createCredentialIssuer, sealingKey, type Broker } from '@slrt/messaging';
import { readTls, type z } from '@slrt/runtime';
import type { ServiceDeps, ServiceRuntime } from '@slrt/subgraph';
import type { environment } from './environment.ts';
import { createWebhookSender, type CredentialDeps, type WebhookDeps } from './modules/delivery/index.ts';
import type { RuleDeps } from './modules/eligibility/index.ts';
import { createLiaisonSignIns, type LiaisonSignIns } from './modules/liaison/index.ts';
import { createDirectoryCache, type DirectoryCache } from './modules/programme/index.ts';
import { measureImpact } from './modules/screening/index.ts';

type Settings = z.infer<typeof environment>;

/** Dependencies of the service's modules. */
export interface Deps extends ServiceDeps, LoadDeps, WebhookDeps, CredentialDeps, RuleDeps {
  readonly directory: DirectoryCache;
  readonly attachmentStorage: AttachmentStorage;
  readonly liaisonSignIns: LiaisonSignIns;
  /** Opens sealed profile batches. */
  readonly profileKey: Uint8Array;
  /** Adds noise to counts for callers without rights to the rows. */
  readonly perturb: Perturb;
  /** Sets the broker, which connects after the dependencies are created. */
  readonly setBroker: (broker: Broker) => void;
}

const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);

function createIssuer({ NATS_AGENCIES_FOLDER, NATS_URL, TLS_FOLDER }: Settings): CredentialDeps['issuer'] {
  if (!NATS_AGENCIES_FOLDER) return null;
  return createCredentialIssuer({
    folder: NATS_AGENCIES_FOLDER,
    natsUrl: NATS_URL,
    authority: readTls(TLS_FOLDER)?.ca ?? null,
  });
}

export function createDeps(settings: Settings, { database, logger }: ServiceRuntime): Deps {
  const directory = createDirectoryCache(database);
  const hosts = {
    exempt: new Set(listOf(settings.WEBHOOK_EXEMPT_HOSTS)),
    approved: listOf(settings.WEBHOOK_APPROVED_DOMAINS),
  };
  const attachmentStorage = createAttachmentStorage(database, {
    service: 'referrals',
    folder: join(settings.FILES_DIRECTORY, 'referrals'),
    store: settings.FILE_STORE,
    keys: createFileKeys(settings.FILES_KEY),
    secret: settings.DELIVERY_KEY,
    mayBeDocument: (kind) => kind !== 'PHOTO',
  });
  let broker: Broker | null = null;
  return {
    database,
    logger,
    files: attachmentStorage.store,
    attachmentStorage,
    liaisonSignIns: createLiaisonSignIns(database, logger),
    directory,
    districts: async () => [...new Set((await directory()).offices.map((office) => office.district_code))],
    hasOffice: async (agencyCode, district) =>
      (await directory()).offices.some(
        (office) => office.agency_code === agencyCode && office.district_code === district,
      ),
    measureImpact,
    sender: createWebhookSender(hosts),
    hosts,
    loadKey: sealingKey(`loads:${settings.DELIVERY_KEY}`),
    key: sealingKey(`webhooks:${settings.DELIVERY_KEY}`),
    issuer: createIssuer(settings),
    natsUrl: settings.NATS_URL,
    profileKey: sealingKey(settings.PROFILE_KEY),
    perturb: createPerturbation(noiseSecret(settings.DELIVERY_KEY)),
    broker: () => broker,
    setBroker: (connected) => {
      broker = connected;
    },
  };
}
