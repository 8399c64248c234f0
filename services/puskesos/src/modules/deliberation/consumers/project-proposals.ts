import { registryEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { projectProposal } from '../proposal.repository.ts';

/** Proposals of the district's villages, for the agendas of deliberations. */
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
