import { retentionMigrations } from '@slrt/retention';
import { defineService } from '@slrt/subgraph';
import { createDeps } from './deps.ts';
import { environment } from './environment.ts';
import { notice } from './modules/notice/module.ts';
import { oneTimeCode } from './modules/one-time-code/module.ts';

export default await defineService({
  name: 'notifications',
  environment,
  modules: [notice, oneTimeCode],
  migrations: new URL('./migrations/', import.meta.url),
  packageMigrations: [retentionMigrations],
  createDeps,
});
