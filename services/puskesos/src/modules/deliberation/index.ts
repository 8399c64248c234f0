import type { Connection } from '@slrt/subgraph';
import type { DeliberationRow } from './deliberation.repository.ts';
export { recordResult, type DecisionRow, type DeliberationRow } from './deliberation.repository.ts';
export type DeliberationPage = Connection<DeliberationRow>;
