import { defineModule } from '@slrt/subgraph';
import type { Deps } from '../../deps.ts';
import { countHouseholds } from './consumers/count-households.ts';
import * as entities from './caseload.entity.ts';

/**
 * Counts per village of open and closed complaints and of households, from the events of the other services: the caseload
 * shown on units and facilitators.
 */
export const caseload = defineModule<Deps>()({
  name: 'caseload',
  consumers: [countHouseholds],
  entities: Object.values(entities),
});
