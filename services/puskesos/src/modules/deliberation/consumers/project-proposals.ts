import { registryEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { projectProposal } from '../proposal.repository.ts';

/** Projects change requests, so that deliberations can list those that wait for the village. */
export const projectProposals = defineConsumer({
  name: 'project-proposals',
  stream: 'REGISTRY',
  contracts: [
    registryEvents.changeRequestSubmitted,
    registryEvents.changeRequestStageDecided,
    registryEvents.changeRequestClosed,
  ],
  handle: (tx, { data, time, district }) => {
    projectProposal(tx, district, { ...data, submittedAt: time });
  },
});
