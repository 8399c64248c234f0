import { AddRelayLease20261127100000 } from './migrations/20261127100000-add-relay-lease.ts';
import { RepairBackfills20261128093000 } from './migrations/20261128093000-repair-backfills.ts';
import { GrantSchemaVersion20261128092000 } from './migrations/20261128092000-grant-schema-version.ts';
import { ReplaceChangeTransactionId20261128091000 } from './migrations/20261128091000-replace-change-transaction-id.ts';
import { AddAuditQueue20261128090000 } from './migrations/20261128090000-add-audit-queue.ts';
import { DisclosedAtOnce20261127090000 } from './migrations/20261127090000-disclosed-at-once.ts';
import { EraseWhatIsOver20261126093000 } from './migrations/20261126093000-erase-what-is-over.ts';
import { join } from 'node:path';
import { loadAreas, localDate } from '@slrt/areas';
import { syncAreas, syncLifecycle, type Database, type MigrationSet } from '@slrt/database';
import { changeRequestStages, changeRequestTransitions } from '@slrt/domain';
import { createDataKeys, createMasterKey, startRotations } from '@slrt/keys';
import { sealingKey } from '@slrt/messaging';
import { WithdrawConsent20261126092000 } from './migrations/20261126092000-withdraw-consent.ts';
import type { Logger } from '@slrt/runtime';
import { buildServiceSchema, type SubgraphService } from '@slrt/subgraph';
import { decideStageOnDeliberationRecorded } from './consumers/decide-stage-on-deliberation-recorded.ts';
import { endDisclosureOnComplaintEnded } from './consumers/end-disclosure-on-complaint-ended.ts';
import { openDisclosureOnReferralRequested } from './consumers/open-disclosure-on-referral-requested.ts';
import { recordParticipationOnReferralCompleted } from './consumers/record-participation-on-referral-completed.ts';
import { showProfilesProjected } from './consumers/show-profiles-projected.ts';
import { createContext } from './context.ts';
import { documents } from './documents.ts';
import { CreateRegistry20261122090000 } from './migrations/20261122090000-create-registry.ts';
import { HoldWholeBdt20261122160000 } from './migrations/20261122160000-hold-whole-bdt.ts';
import { HoldSourcesAndQuality20261122200000 } from './migrations/20261122200000-hold-sources-and-quality.ts';
import { ChangeOfEveryKind20261122201000 } from './migrations/20261122201000-change-of-every-kind.ts';
import { KeepPhotos20261122202000 } from './migrations/20261122202000-keep-photos.ts';
import { FindDuplicates20261122203000 } from './migrations/20261122203000-find-duplicates.ts';
import { MatchRecipients20261124095000 } from './migrations/20261124095000-match-recipients.ts';
import { recipientRoutes } from './modules/recipient/index.ts';
import { FollowChanges20261123092000 } from './migrations/20261123092000-follow-changes.ts';
import { areaRoutes } from './modules/area/index.ts';
import { createPhotoDeps, photoRoutes } from './modules/photo/index.ts';
import { startDuplicateWorker } from './modules/duplicate/index.ts';
import type { RegistryDeps } from './modules/household/index.ts';
import { createIdentifierVault, keysBeforeRotation } from './modules/identifier/index.ts';
import { filledDistricts, protectedRows } from './modules/key-rotation/index.ts';
import { exportRoutes } from './modules/export/index.ts';
import { importRoutes, startImportWorker } from './modules/import/index.ts';
import { AgenciesInTheirDistricts20261125092000 } from './migrations/20261125092000-agencies-in-their-districts.ts';
import { CountLookups20261125091000 } from './migrations/20261125091000-count-lookups.ts';
import { WholeDistricts20261126091000 } from './migrations/20261126091000-whole-districts.ts';
import { RotateKeys20261126090000 } from './migrations/20261126090000-rotate-keys.ts';
import { SealTheAudit20261125090000 } from './migrations/20261125090000-seal-the-audit.ts';
import { retentionKinds } from './retention.ts';
import { startRetention } from '@slrt/retention';
import { resolvers } from './resolvers.ts';

export { bdtColumns, importMarkdown } from './modules/import/index.ts';

export interface RegistrySettings {
  readonly IDENTITY_KEY: string;
  readonly PROFILE_KEY: string;
  readonly FILES_DIRECTORY: string;
  readonly PHOTO_STORE: string;
  readonly LOOKUP_BUDGETS: 'on' | 'off';
  readonly SYNTHETIC_DATA: 'allow' | 'refuse';
}

export const migrations: MigrationSet = {
  migrations: [
    CreateRegistry20261122090000,
    HoldWholeBdt20261122160000,
    HoldSourcesAndQuality20261122200000,
    ChangeOfEveryKind20261122201000,
    KeepPhotos20261122202000,
    FindDuplicates20261122203000,
    FollowChanges20261123092000,
    MatchRecipients20261124095000,
    SealTheAudit20261125090000,
    CountLookups20261125091000,
    AgenciesInTheirDistricts20261125092000,
    RotateKeys20261126090000,
    WholeDistricts20261126091000,
    WithdrawConsent20261126092000,
    EraseWhatIsOver20261126093000,
    DisclosedAtOnce20261127090000,
    AddRelayLease20261127100000,
    AddAuditQueue20261128090000,
    ReplaceChangeTransactionId20261128091000,
    GrantSchemaVersion20261128092000,
    RepairBackfills20261128093000,
  ],
  referenceData: async (runner) => {
    await syncAreas(runner);
    await syncLifecycle(runner, 'change_request', changeRequestTransitions);
    await runner.query('delete from change_request_stage');
    for (const { stage, by } of changeRequestStages)
      await runner.query('insert into change_request_stage (stage, role) select $1, unnest($2::text[])', [stage, by]);
  },
};

/** A registry with identifiers and no keys of data yet was filled before there were any. */
async function keysOfFilledRegistry(database: Database, setting: string) {
  return (await filledDistricts(database)).length > 0 ? keysBeforeRotation(setting) : undefined;
}

/** The registry as a value: nothing runs until a host starts it. */
export function createRegistryService(
  settings: RegistrySettings,
  runtime: { database: Database; logger: Logger },
): SubgraphService {
  const areas = loadAreas(['PROVINCE', 'DISTRICT']);
  const provinces = new Set(areas.filter((area) => area.level === 'PROVINCE').map((area) => area.code));
  const districts = areas.filter((area) => area.level === 'DISTRICT').map((area) => area.code);
  const profileKey = sealingKey(settings.PROFILE_KEY);
  const keys = createDataKeys(runtime.database, createMasterKey(settings.IDENTITY_KEY));
  const vault = createIdentifierVault(() => keys.ring());
  const uploads = join(settings.FILES_DIRECTORY, 'imports');
  const deps: RegistryDeps = {
    database: runtime.database,
    vault,
    keys: () => keys.ring(),
    logger: runtime.logger,
    lookupBudgets: settings.LOOKUP_BUDGETS === 'on',
    profileKey,
    identifierRules: () => ({
      synthetic: settings.SYNTHETIC_DATA === 'allow',
      provinces,
      today: localDate('11', new Date()),
    }),
  };
  const photos = createPhotoDeps(runtime.database, {
    folder: join(settings.FILES_DIRECTORY, 'photos'),
    store: settings.PHOTO_STORE,
    secret: settings.IDENTITY_KEY,
  });
  return {
    schema: buildServiceSchema(documents, resolvers),
    migrations,
    streams: ['REGISTRY', 'PROFILES', 'REFERRALS', 'COMPLAINTS', 'PUSKESOS'],
    consumers: [
      openDisclosureOnReferralRequested,
      endDisclosureOnComplaintEnded,
      recordParticipationOnReferralCompleted(profileKey),
      decideStageOnDeliberationRecorded(deps),
      showProfilesProjected,
    ],
    context: (request) => createContext(request, deps, photos),
    routes: (app) => {
      importRoutes(app, deps, uploads);
      exportRoutes(app, deps);
      recipientRoutes(app, deps);
      areaRoutes(app, runtime.database);
      photoRoutes(app, photos);
    },
    signed: /^\/registry\/photos\//,
    prepare: async () => keys.load(await keysOfFilledRegistry(runtime.database, settings.IDENTITY_KEY)),
    start: () => {
      const imports = startImportWorker(deps, () => districts, runtime.logger, uploads);
      const stops = [
        () => imports.stop(),
        startDuplicateWorker(runtime.database, () => districts, runtime.logger),
        keys.follow(runtime.logger),
        startRetention(
          { database: runtime.database, kinds: retentionKinds, files: photos.store },
          districts,
          runtime.logger,
        ),
        startRotations({
          database: runtime.database,
          keys,
          districts: () => filledDistricts(runtime.database),
          tables: protectedRows(vault),
          free: () => !imports.busy(),
          logger: runtime.logger,
        }),
      ];
      return async () => {
        await Promise.all(stops.map((stop) => stop()));
      };
    },
  };
}
