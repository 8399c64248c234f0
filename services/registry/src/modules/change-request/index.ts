export { changeRequestFacts } from './change-request.events.ts';
export {
  findChangeRequests,
  type ChangeRequestRow,
  type DraftFacts,
  type StepRow,
} from './change-request.repository.ts';
export { decideStage, type StageDecision } from './use-cases/decide-stage.ts';
export { submitNewHousehold } from './use-cases/submit-new-household.ts';
import type { Connection } from '@slrt/subgraph';
import type { ChangeRequestRow } from './change-request.repository.ts';
export type ChangeRequestPage = Connection<ChangeRequestRow>;
