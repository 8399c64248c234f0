import { bulkLoadMigrations } from '@slrt/bulk-load';
import { disclosureMigrations } from '@slrt/database';
import { retentionMigrations } from '@slrt/retention';
import { settingsMigrations } from '@slrt/settings';
import { defineService } from '@slrt/subgraph';
import { createDeps } from './deps.ts';
import { environment } from './environment.ts';
import { agency } from './modules/agency/module.ts';
import { bulkLoad } from './modules/bulk-load/module.ts';
import { delivery } from './modules/delivery/module.ts';
import { eligibility } from './modules/eligibility/module.ts';
import { liaison } from './modules/liaison/module.ts';
import { measure } from './modules/measure/module.ts';
import { profile } from './modules/profile/module.ts';
import { programme } from './modules/programme/module.ts';
import { readiness } from './modules/readiness/module.ts';
import { referral } from './modules/referral/module.ts';
import { routing } from './modules/routing/module.ts';
import { settings } from './modules/settings/module.ts';
import { screening } from './modules/screening/module.ts';

/** Functions for benchmarks and operator commands, which query the database directly. */
export { officeLoad } from './modules/bulk-load/index.ts';
export { insertAgencyEvent } from './modules/delivery/index.ts';
export { compiledRule, districtRastraRule, findRulesInForce, insertRules } from './modules/eligibility/index.ts';
export { upsertProfiles } from './modules/profile/index.ts';
export { countsOf, countsSql, screeningOf } from './modules/screening/index.ts';

export default await defineService({
  name: 'referrals',
  environment,
  modules: [
    agency,
    programme,
    eligibility,
    screening,
    routing,
    referral,
    liaison,
    delivery,
    measure,
    profile,
    readiness,
    bulkLoad,
    settings,
  ],
  migrations: new URL('./migrations/', import.meta.url),
  packageMigrations: [disclosureMigrations, retentionMigrations, bulkLoadMigrations, settingsMigrations],
  createDeps,
});
