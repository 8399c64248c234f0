import { parseId } from '@slrt/domain';
import { registryEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { projectHouseholds } from '../caseload.repository.ts';

export const countHouseholds = defineConsumer({
  name: 'count-households',
  stream: 'REGISTRY',
  contracts: [
    registryEvents.householdRegistered,
    registryEvents.householdUpdated, // a household may move to another village
    registryEvents.householdListingChanged,
    registryEvents.importHouseholdsRegistered,
  ],
  handle: (tx, { data, district }) => {
    const rows = ('households' in data ? data.households : [data]).flatMap(({ householdId, regionCode }) => {
      const key = parseId('household', householdId);
      return key ? [{ key, regionCode, version: data.version }] : [];
    });
    projectHouseholds(tx, district, rows);
  },
});
