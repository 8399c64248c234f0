import { AddRelayLease20261127100000 } from './migrations/20261127100000-add-relay-lease.ts';
import { RepairBackfills20261128093000 } from './migrations/20261128093000-repair-backfills.ts';
import { GrantSchemaVersion20261128092000 } from './migrations/20261128092000-grant-schema-version.ts';
import { ReplaceChangeTransactionId20261128091000 } from './migrations/20261128091000-replace-change-transaction-id.ts';
import { AddAuditQueue20261128090000 } from './migrations/20261128090000-add-audit-queue.ts';
import { EraseWhatIsOver20261126090000 } from './migrations/20261126090000-erase-what-is-over.ts';
import { join } from 'node:path';
import { syncAreas, type Database, type MigrationSet } from '@slrt/database';
import { createShelf, fileRoutes } from '@slrt/files';
import type { Logger } from '@slrt/runtime';
import { buildServiceSchema, type SubgraphService } from '@slrt/subgraph';
import { countHouseholds } from './consumers/count-households.ts';
import { followProposals } from './consumers/follow-proposals.ts';
import { showComplaintsInVillage } from './consumers/show-complaints-in-village.ts';
import { showRegistryAnswer } from './consumers/show-registry-answer.ts';
import { documents } from './documents.ts';
import { CreatePuskesos20261122090000 } from './migrations/20261122090000-create-puskesos.ts';
import { WorkOfTheVillage20261123093000 } from './migrations/20261123093000-work-of-the-village.ts';
import { SealTheAudit20261125090000 } from './migrations/20261125090000-seal-the-audit.ts';
import { retentionKinds } from './retention.ts';
import { startRetention } from '@slrt/retention';
import { allDistricts } from '@slrt/areas';
import { resolvers } from './resolvers.ts';

export interface PuskesosSettings {
  readonly FILES_KEY: string;
  readonly FILES_DIRECTORY: string;
  readonly FILE_STORE: string;
}

export const migrations: MigrationSet = {
  migrations: [
    CreatePuskesos20261122090000,
    WorkOfTheVillage20261123093000,
    SealTheAudit20261125090000,
    EraseWhatIsOver20261126090000,
    AddRelayLease20261127100000,
    AddAuditQueue20261128090000,
    ReplaceChangeTransactionId20261128091000,
    GrantSchemaVersion20261128092000,
    RepairBackfills20261128093000,
  ],
  referenceData: syncAreas,
};

/** Puskesos as a value: nothing runs until a host starts it. */
export function createPuskesosService(
  settings: PuskesosSettings,
  { database, logger }: { database: Database; logger: Logger },
): SubgraphService {
  const shelf = createShelf(database, {
    service: 'puskesos',
    folder: join(settings.FILES_DIRECTORY, 'puskesos'),
    store: settings.FILE_STORE,
    secret: settings.FILES_KEY,
    mayBeDocument: (kind) => kind !== 'PHOTO',
  });
  return {
    schema: buildServiceSchema(documents, resolvers),
    migrations,
    streams: ['PUSKESOS', 'COMPLAINTS', 'REGISTRY'],
    consumers: [showComplaintsInVillage, countHouseholds, showRegistryAnswer, followProposals],
    context: (request) => ({ ...request, deps: { database, shelf } }),
    routes: (app) => fileRoutes(app, shelf),
    signed: /^\/puskesos\/files\//,
    start: () => startRetention({ database, kinds: retentionKinds, files: shelf.store }, allDistricts(), logger),
  };
}
