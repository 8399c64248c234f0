import { parseId } from '@slrt/domain';
import { registryEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { settleHouseholds } from '../index.ts';
import { projectHouseholds as project } from '../../projection/index.ts';

export const projectHouseholds = defineConsumer({
  name: 'project-households',
  stream: 'REGISTRY',
  contracts: [
    registryEvents.householdRegistered,
    registryEvents.householdUpdated,
    registryEvents.householdListingChanged,
    registryEvents.importHouseholdsRegistered,
  ],
  handle: async (tx, { type, data, district }) => {
    const rows = ('households' in data ? data.households : [data]).flatMap(({ householdId, regionCode }) => {
      const key = parseId('household', householdId);
      return key ? [{ key, regionCode, version: data.version }] : [];
    });
    project(tx, district, rows);
    const fresh: string[] = [registryEvents.householdRegistered.type, registryEvents.importHouseholdsRegistered.type];
    if (fresh.includes(type)) await settleHouseholds(tx, district, rows);
  },
});
