import { defineHouseholdProjection } from '@slrt/subgraph';
import { publishAct, detachHouseholds } from '../../complaint/index.ts';

/**
 * Keeps the village of every household. A household that complaints named before it was known may turn out to lie in another
 * village: those complaints stay where they were filed, lose the reference, and say so on their timeline.
 */
export const projectHouseholds = defineHouseholdProjection({
  name: 'project-households',
  onRegistered: async (tx, district, households) => {
    for (const row of await detachHouseholds(tx, district, households)) {
      const acting = { actorId: 'system:household', role: null };
      publishAct(tx, row, { kind: 'NOTE', reason: 'HOUSEHOLD_OF_OTHER_AREA', acting }, 'event:settled');
    }
  },
});
