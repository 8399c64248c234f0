import { defineModule } from '@slrt/subgraph';
import type { Deps } from '../../deps.ts';
import { countHouseholds } from './consumers/count-households.ts';
import { showComplaintsInVillage } from './consumers/show-complaints-in-village.ts';

export const caseload = defineModule<Deps>()({
  name: 'caseload',
  consumers: [showComplaintsInVillage, countHouseholds],
});
