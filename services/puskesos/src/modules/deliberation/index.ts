import type { Connection } from '@slrt/subgraph';
import type { DeliberationRow } from './deliberation.repository.ts';
export { pageDeliberations, recordResult, type DeliberationRow } from './deliberation.repository.ts';
export { projectProposal, type ProposalRow } from './proposal.repository.ts';
export type DeliberationPage = Connection<DeliberationRow>;
