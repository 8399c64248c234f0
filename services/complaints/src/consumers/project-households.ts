import { parseId } from '@slrt/domain';
import { registryEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { settleHousehold } from '../modules/complaint/index.ts';
import { projectHousehold } from '../modules/projection/index.ts';

export const projectHouseholds = defineConsumer({
  name: 'project-households',
  stream: 'REGISTRY',
  contracts: [
    registryEvents.householdRegistered,
    registryEvents.householdUpdated,
    registryEvents.householdListingChanged,
  ],
  handle: async (tx, { type, data }) => {
    const key = parseId('household', data.householdId);
    if (!key) return;
    projectHousehold(tx, key, data.regionCode, data.version);
    if (type === registryEvents.householdRegistered.type) await settleHousehold(tx, key, data.regionCode);
  },
});
