import { defineLoadModule } from '@slrt/bulk-load';
import { bulkLoaders } from '@slrt/domain';
import type { Deps } from '../../deps.ts';
import { caseLoad } from './case-load.ts';
import { dutyLoad } from './duty-load.ts';

/** Officers on duty and running cases from spreadsheets, when a district goes live. */
export const bulkLoad = defineLoadModule<Deps>({
  service: 'complaints',
  name: 'caseworkLoad',
  records: 'officers on duty and running cases',
  loaders: bulkLoaders,
  kinds: [dutyLoad, caseLoad],
  publishes: ['COMPLAINTS'],
});
