import { join } from 'node:path';
import { loadAreas, localDate } from '@slrt/areas';
import { syncAreas, syncLifecycle, type Database, type MigrationSet } from '@slrt/database';
import { changeRequestTransitions } from '@slrt/domain';
import { sealingKey } from '@slrt/messaging';
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
import type { RegistryDeps } from './modules/household/index.ts';
import { createIdentifierVault } from './modules/identifier/index.ts';
import { exportRoutes } from './modules/export/index.ts';
import { importRoutes, startImportWorker } from './modules/import/index.ts';
import { resolvers } from './resolvers.ts';

export { bdtColumns, importMarkdown } from './modules/import/index.ts';

export interface RegistrySettings {
  readonly IDENTITY_KEY: string;
  readonly PROFILE_KEY: string;
  readonly FILES_DIRECTORY: string;
  readonly SYNTHETIC_DATA: 'allow' | 'refuse';
}

export const migrations: MigrationSet = {
  migrations: [CreateRegistry20261122090000, HoldWholeBdt20261122160000],
  referenceData: async (runner) => {
    await syncAreas(runner);
    await syncLifecycle(runner, 'change_request', changeRequestTransitions);
  },
};

/** The registry as a value: nothing runs until a host starts it. */
export function createRegistryService(
  settings: RegistrySettings,
  runtime: { database: Database; logger: Logger },
): SubgraphService {
  const areas = loadAreas(['PROVINCE', 'DISTRICT']);
  const provinces = new Set(areas.filter((area) => area.level === 'PROVINCE').map((area) => area.code));
  const districts = areas.filter((area) => area.level === 'DISTRICT').map((area) => area.code);
  const profileKey = sealingKey(settings.PROFILE_KEY);
  const deps: RegistryDeps = {
    database: runtime.database,
    vault: createIdentifierVault(settings.IDENTITY_KEY),
    profileKey,
    identifierRules: () => ({
      synthetic: settings.SYNTHETIC_DATA === 'allow',
      provinces,
      today: localDate('11', new Date()),
    }),
  };
  return {
    schema: buildServiceSchema(documents, resolvers),
    streams: ['REGISTRY', 'PROFILES', 'REFERRALS', 'COMPLAINTS', 'PUSKESOS'],
    consumers: [
      openDisclosureOnReferralRequested,
      endDisclosureOnComplaintEnded,
      recordParticipationOnReferralCompleted(profileKey),
      decideStageOnDeliberationRecorded(profileKey),
      showProfilesProjected,
    ],
    context: (request) => createContext(request, deps),
    routes: (app) => {
      importRoutes(app, deps, join(settings.FILES_DIRECTORY, 'imports'));
      exportRoutes(app, deps);
    },
    start: () => startImportWorker(deps, () => districts, runtime.logger),
  };
}
