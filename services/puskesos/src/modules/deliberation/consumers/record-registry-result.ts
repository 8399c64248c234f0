import { registryEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { recordResult } from '../deliberation.repository.ts';

/**
 * Records the registry's response to each decision of a deliberation: accepted, or the reason of the refusal. Other stages of a
 * change request are decided elsewhere.
 */
export const recordRegistryResult = defineConsumer({
  name: 'record-registry-result',
  stream: 'REGISTRY',
  contracts: [registryEvents.changeRequestStageDecided, registryEvents.changeRequestStageRefused],
  handle: async (tx, { type, data, district }) => {
    if (data.stage !== 'VILLAGE_DELIBERATION') return;
    const refused = type === registryEvents.changeRequestStageRefused.type;
    await recordResult(tx, district, data.changeRequestId, refused ? (data.reason ?? 'REFUSED') : 'ACCEPTED');
  },
});
