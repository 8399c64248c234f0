import { defineLoadModule } from '@slrt/bulk-load';
import type { Deps } from '../../deps.ts';
import { officeLoad } from './office-load.ts';

/** Offices of agencies from a spreadsheet, when a district goes live. */
export const bulkLoad = defineLoadModule<Deps>({
  service: 'referrals',
  name: 'directoryLoad',
  records: 'offices',
  loaders: ['MANAGER', 'HEAD_OF_OFFICE', 'ADMIN'],
  kinds: [officeLoad],
  publishes: ['REFERRALS'],
});
