import type { Connection } from '@slrt/subgraph';
import type { DeliberationRow } from './deliberation.repository.ts';

export type { DeliberationFileView } from './deliberation.parents.ts';
export { pageDeliberations, type DecisionRow, type DeliberationRow } from './deliberation.repository.ts';
export type { ProposalRow } from './proposal.repository.ts';
export type DeliberationPage = Connection<DeliberationRow>;
