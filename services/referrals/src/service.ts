import { syncAreas, syncLifecycle, type Database, type MigrationSet } from '@slrt/database';
import { referralTransitions } from '@slrt/domain';
import { keepAgencyDurables, sealingKey } from '@slrt/messaging';
import type { Logger } from '@slrt/runtime';
import { buildServiceSchema, type SubgraphService } from '@slrt/subgraph';
import { cancelOnComplaintWithdrawn } from './consumers/cancel-on-complaint-withdrawn.ts';
import { countImportOnCompleted, projectProfiles } from './consumers/project-profiles.ts';
import { routeOnReferralRequested } from './consumers/route-on-referral-requested.ts';
import { createContext, directoryOf } from './context.ts';
import { documents } from './documents.ts';
import { CreateReferrals20261122090000 } from './migrations/20261122090000-create-referrals.ts';
import { ReferToSeveralAgencies20261123091000 } from './migrations/20261123091000-refer-to-several-agencies.ts';
import { syncNationalLists } from './modules/agency/national-agencies.ts';
import { insertRules, nationalRules } from './modules/eligibility/rules/national-rules.ts';
import type { ReferralDeps } from './modules/referral/index.ts';
import { resolvers } from './resolvers.ts';

export { districtRastraRule, insertRules } from './modules/eligibility/rules/national-rules.ts';

export interface ReferralsSettings {
  readonly PROFILE_KEY: string;
}

export const migrations: MigrationSet = {
  migrations: [CreateReferrals20261122090000, ReferToSeveralAgencies20261123091000],
  referenceData: async (runner) => {
    await syncAreas(runner);
    await syncLifecycle(runner, 'referral', referralTransitions);
    await syncNationalLists(runner);
    await insertRules(runner, '*', nationalRules);
  },
};

/** Referrals as a value: nothing runs until a host starts it. */
export function createReferralsService(
  settings: ReferralsSettings,
  runtime: { database: Database; logger: Logger },
): SubgraphService {
  const deps: ReferralDeps = { database: runtime.database };
  const directory = directoryOf(runtime.database);
  return {
    schema: buildServiceSchema(documents, resolvers),
    streams: ['REFERRALS', 'AGENCY', 'COMPLAINTS', 'REGISTRY', 'PROFILES'],
    consumers: [
      routeOnReferralRequested,
      cancelOnComplaintWithdrawn,
      projectProfiles(sealingKey(settings.PROFILE_KEY)),
      countImportOnCompleted,
    ],
    context: (request) => createContext(request, deps, directory),
    start: (broker) =>
      keepAgencyDurables(broker, runtime.logger, async () =>
        (await directory()).offices.map((office) => ({ agency: office.agency_code, district: office.district_code })),
      ),
  };
}
