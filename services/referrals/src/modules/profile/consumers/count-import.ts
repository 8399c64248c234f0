import { registryEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { expectBatches } from '../profile.repository.ts';
import { announceWhenComplete } from '../use-cases/announce-when-complete.ts';

export const countImport = defineConsumer({
  name: 'count-import',
  stream: 'REGISTRY',
  contracts: [registryEvents.importCompleted],
  handle: async (tx, { data, district }) => {
    if (data.profileBatches === 0) return;
    await expectBatches(tx, district, data.importId, data.profileBatches);
    await announceWhenComplete(tx, district, data.importId);
  },
});
