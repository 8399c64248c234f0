import { registryEvents } from '@slrt/events';
import { defineBatchConsumer } from '@slrt/messaging';
import { projectProposal } from '../proposal.repository.ts';

/** Projects change requests, so that deliberations can list those that wait for the village. */
export const projectProposals = defineBatchConsumer({
  name: 'project-proposals',
  stream: 'REGISTRY',
  contracts: [
    registryEvents.changeRequestSubmitted,
    registryEvents.changeRequestStageDecided,
    registryEvents.changeRequestClosed,
  ],
  linger: 100,
  handle: (tx, events) => {
    for (const { data, time, district } of events) projectProposal(tx, district, { ...data, submittedAt: time });
  },
});
