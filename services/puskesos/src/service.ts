import { bulkLoadMigrations } from '@slrt/bulk-load';
import { villageChangeMigrations } from '@slrt/database';
import { retentionMigrations } from '@slrt/retention';
import { defineService } from '@slrt/subgraph';
import { createDeps } from './deps.ts';
import { environment } from './environment.ts';
import { bulkLoad } from './modules/bulk-load/module.ts';
import { deliberation } from './modules/deliberation/module.ts';
import { facilitator } from './modules/facilitator/module.ts';
import { field } from './modules/field/module.ts';
import { unit } from './modules/unit/module.ts';

export { facilitatorLoad } from './modules/bulk-load/index.ts';

export default await defineService({
  name: 'puskesos',
  environment,
  modules: [unit, facilitator, deliberation, field, bulkLoad],
  migrations: new URL('./migrations/', import.meta.url),
  packageMigrations: [villageChangeMigrations, retentionMigrations, bulkLoadMigrations],
  createDeps,
});
