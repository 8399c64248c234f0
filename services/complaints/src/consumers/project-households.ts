import { parseId } from '@slrt/domain';
import { registryEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { projectHousehold } from '../modules/projection/index.ts';

export const projectHouseholds = defineConsumer({
  name: 'project-households',
  stream: 'REGISTRY',
  contracts: [
    registryEvents.householdRegistered,
    registryEvents.householdUpdated,
    registryEvents.householdListingChanged,
  ],
  handle: (tx, { data }) => {
    const key = parseId('household', data.householdId);
    if (key) projectHousehold(tx, key, data.regionCode, data.version);
  },
});
