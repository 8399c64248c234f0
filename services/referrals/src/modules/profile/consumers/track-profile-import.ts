import { registryEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { expectBatches } from '../profile.repository.ts';
import { publishWhenProjected } from '../use-cases/publish-when-projected.ts';

/**
 * Notes how many batches of profiles an import announces, and reports the import as projected once all have arrived,
 * whichever comes last.
 */
export const trackProfileImport = defineConsumer({
  name: 'track-profile-import',
  stream: 'REGISTRY',
  contracts: [registryEvents.importCompleted],
  handle: async (tx, { data, district }) => {
    if (data.profileBatches === 0) return;
    await expectBatches(tx, district, data.importId, data.profileBatches);
    await publishWhenProjected(tx, district, data.importId);
  },
});
