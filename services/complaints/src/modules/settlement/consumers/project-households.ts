import { defineHouseholdProjection } from '@slrt/subgraph';
import { publishAct, detachHouseholds } from '../../complaint/index.ts';

/**
 * Projects the village of every household. If a household that complaints already refer to turns out to be in another
 * village, unlinks it from those complaints and notes this on their timelines.
 */
export const projectHouseholds = defineHouseholdProjection({
  name: 'project-households',
  linger: 0, // a family that was just registered may file at once
  onRegistered: async (tx, district, households) => {
    for (const row of await detachHouseholds(tx, district, households)) {
      const acting = { actorId: 'system:household', role: null };
      publishAct(tx, row, { kind: 'NOTE', reason: 'HOUSEHOLD_OF_OTHER_AREA', acting }, 'event:settled');
    }
  },
});
