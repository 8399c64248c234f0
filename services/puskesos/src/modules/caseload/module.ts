import { defineModule } from '@slrt/subgraph';
import type { Deps } from '../../deps.ts';
import { countHouseholds } from './consumers/count-households.ts';
import * as entities from './caseload.entity.ts';

export const caseload = defineModule<Deps>()({
  name: 'caseload',
  consumers: [countHouseholds],
  entities: Object.values(entities),
});
