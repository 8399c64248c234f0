import { parseId } from '@slrt/domain';
import { registryEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { projectHousehold } from '../modules/caseload/index.ts';

export const countHouseholds = defineConsumer({
  name: 'count-households',
  stream: 'REGISTRY',
  contracts: [registryEvents.householdRegistered, registryEvents.householdListingChanged],
  handle: (tx, { data }) => {
    const key = parseId('household', data.householdId);
    if (key) projectHousehold(tx, key, data.regionCode, data.version);
  },
});
