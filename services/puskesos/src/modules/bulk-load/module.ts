import { defineLoadModule } from '@slrt/bulk-load';
import { bulkLoaders } from '@slrt/domain';
import type { Deps } from '../../deps.ts';
import { facilitatorLoad } from './facilitator-load.ts';

/** Facilitators and their villages from a spreadsheet, when a district goes live. */
export const bulkLoad = defineLoadModule<Deps>({
  service: 'puskesos',
  name: 'facilitatorLoad',
  records: 'facilitators',
  loaders: bulkLoaders,
  kinds: [facilitatorLoad],
  publishes: ['PUSKESOS'],
});
