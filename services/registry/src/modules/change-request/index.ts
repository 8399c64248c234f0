export { changeRequestFacts, recordSubmitted } from './change-request.events.ts';
export {
  findChangeRequests,
  findNeverListed,
  countIncoming,
  findEarlierDecisions,
  findLatestApproval,
  pageChangeRequests,
  pageIncoming,
  insertChangeRequest,
  insertStep,
  listDeterminations,
  lockChangeRequest,
  moveChangeRequest,
  moveOpenRequests,
  type ChangeRequestRow,
  type Determination,
} from './change-request.repository.ts';
export { submitChangeRequest, type SubmitChangeRequestInput } from './use-cases/submit-change-request.ts';
export type { ChangePayload, MemberDraft, SealedText } from './change-request.payload.ts';
export { pathOf, pathOfFact, type ChangedFact, type ProposedValue } from './decision-path.ts';
export {
  assertDuplicatesReviewed,
  LikelyDuplicatesFound,
  showLikelyDuplicates,
  type LikelyDuplicateParent,
  type LikelyDuplicatesFailure,
} from './likely-duplicates.ts';
export {
  areaOf,
  assertMayDecide,
  changeProposers,
  changeRequestReaders,
  stageDeciders,
} from './change-request.policy.ts';
export { openForProposer } from './use-cases/resubmit-change-request.ts';
export { submitNewHousehold } from './use-cases/submit-new-household.ts';
export type * from './change-request.parents.ts';
