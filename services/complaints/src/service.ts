import { bulkLoadMigrations } from '@slrt/bulk-load';
import { disclosureMigrations, villageChangeMigrations } from '@slrt/database';
import { keysMigrations } from '@slrt/keys';
import { readBudgetMigrations } from '@slrt/read-budget';
import { retentionMigrations } from '@slrt/retention';
import { settingsMigrations } from '@slrt/settings';
import { defineService } from '@slrt/subgraph';
import { createDeps } from './deps.ts';
import { assignment } from './modules/assignment/module.ts';
import { environment } from './environment.ts';
import { attachment } from './modules/attachment/module.ts';
import { bulkLoad } from './modules/bulk-load/module.ts';
import { category } from './modules/category/module.ts';
import { citizen } from './modules/citizen/module.ts';
import { clock } from './modules/clock/module.ts';
import { complaint } from './modules/complaint/module.ts';
import { consent } from './modules/consent/module.ts';
import { deadline } from './modules/deadline/module.ts';
import { exports } from './modules/export/module.ts';
import { field } from './modules/field/module.ts';
import { filing } from './modules/filing/module.ts';
import { handling } from './modules/handling/module.ts';
import { letter } from './modules/letter/module.ts';
import { projection } from './modules/projection/module.ts';
import { duty } from './modules/duty/module.ts';
import { subject } from './modules/subject/module.ts';
import { search } from './modules/search/module.ts';
import { roster } from './modules/roster/module.ts';
import { settings } from './modules/settings/module.ts';
import { settlement } from './modules/settlement/module.ts';
import { statistics } from './modules/statistics/module.ts';

export { caseLoad, dutyLoad } from './modules/bulk-load/index.ts';

export default await defineService({
  name: 'complaints',
  modules: [
    complaint,
    subject,
    search,
    filing,
    handling,
    consent,
    deadline,
    assignment,
    settlement,
    attachment,
    citizen,
    letter,
    category,
    clock,
    duty,
    roster,
    bulkLoad,
    settings,
    field,
    statistics,
    exports,
    projection,
  ],
  environment,
  migrations: new URL('./migrations/', import.meta.url),
  packageMigrations: [
    disclosureMigrations,
    villageChangeMigrations,
    retentionMigrations,
    keysMigrations,
    bulkLoadMigrations,
    settingsMigrations,
    readBudgetMigrations,
  ],
  createDeps,
});
