import { disclosureMigrations, villageChangeMigrations } from '@slrt/database';
import { keysMigrations } from '@slrt/keys';
import { readBudgetMigrations } from '@slrt/read-budget';
import { retentionMigrations } from '@slrt/retention';
import { defineService } from '@slrt/subgraph';
import { createDeps } from './deps.ts';
import { environment } from './environment.ts';
import { area } from './modules/area/module.ts';
import { audit } from './modules/audit/module.ts';
import { changeRequest } from './modules/change-request/module.ts';
import { codeList } from './modules/code-list/module.ts';
import { determination } from './modules/determination/module.ts';
import { disclosure } from './modules/disclosure/module.ts';
import { duplicate } from './modules/duplicate/module.ts';
import { exports } from './modules/export/module.ts';
import { field } from './modules/field/module.ts';
import { household } from './modules/household/module.ts';
import { householdLookup } from './modules/household-lookup/module.ts';
import { identifier } from './modules/identifier/module.ts';
import { imports } from './modules/import/module.ts';
import { keyRotation } from './modules/key-rotation/module.ts';
import { paper } from './modules/paper/module.ts';
import { personRequest } from './modules/person-request/module.ts';
import { photo } from './modules/photo/module.ts';
import { readBudget } from './modules/read-budget/module.ts';
import { readiness } from './modules/readiness/module.ts';
import { recipient } from './modules/recipient/module.ts';
import { statistics } from './modules/statistics/module.ts';
import { villageChange } from './modules/village-change/module.ts';

export { proposalMarkdown } from './modules/export/proposal-layouts.ts';
export { bdtColumns, importMarkdown } from './modules/import/index.ts';

export default await defineService({
  name: 'registry',
  environment,
  modules: [
    area,
    statistics,
    household,
    identifier,
    changeRequest,
    determination,
    codeList,
    imports,
    photo,
    duplicate,
    field,
    recipient,
    audit,
    readBudget,
    personRequest,
    exports,
    paper,
    disclosure,
    keyRotation,
    villageChange,
    readiness,
    householdLookup,
  ],
  migrations: new URL('./migrations/', import.meta.url),
  packageMigrations: [
    disclosureMigrations,
    villageChangeMigrations,
    retentionMigrations,
    keysMigrations,
    readBudgetMigrations,
  ],
  createDeps,
});
