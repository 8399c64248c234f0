import type { Connection } from '@slrt/subgraph';
import type { ComplaintRow } from './complaint.repository.ts';

export {
  assertMayTake,
  publishAct,
  complaintAct,
  complaintStep,
  recordAct,
  requiredNoteIssues,
  type ChangeInput,
  type ComplaintDeps,
} from './change-complaint.ts';
export {
  isOwnCase,
  listDistricts,
  listExpiring,
  pageComplaints,
  wordsOf,
  type ComplaintFilter,
} from './complaint-list.repository.ts';
export {
  complaintId,
  keyOf,
  recordComplaintEvents,
  recordConsentWithdrawn,
  recordDocumentProvided,
  recordFiled,
  recordMessaged,
  recordReferralRequested,
  recordReminded,
  type ActingPerson,
} from './complaint.events.ts';
export {
  citizenActor,
  findAssignmentForAct,
  findAssignmentForStep,
  deciderRole,
  escalationRegion,
  hasHandled,
  hasWorkedAtDesk,
  holderOf,
  isResolutionLate,
  mayKnowReporter,
  needsWithLetter,
  pausableStatuses,
  proposalHolder,
  regionOfHolder,
  rolesOn,
  complaintReaders,
  staffScope,
  waitingStatuses,
} from './complaint.policy.ts';
export {
  ComplaintDisputedConditionEntity,
  ComplaintEntity,
  ComplaintNeedEntity,
  ComplaintNumberEntity,
  ComplaintSearchWordEntity,
  type Answer,
  type ConfirmationMethod,
  type Guardian,
  type LawfulBasis,
  type NeedOutcome,
  type Outcome,
  type Recommendation,
  type TimelineAssignee,
  type ReporterVisibility,
  type UnfulfilledReason,
  type Verification,
} from './complaint.entity.ts';
export {
  lockComplaint,
  lockConcerned,
  lockComplaintsOfProposal,
  lockDue,
  lockDuplicatesOf,
  lockHeldBy,
  type LockedComplaint,
} from './complaint-lock.repository.ts';
export {
  columns as complaintColumns,
  detachHouseholds,
  detachPersons,
  findComplaintByNumber,
  findComplaints,
  updateComplaint,
  type ComplaintFacts,
  type ComplaintRow,
  markReminded,
} from './complaint.repository.ts';
export { isContest, recordContest } from './contest.ts';
export { loaderOfComplaints } from './loaders.ts';
export { listNeeds, type NeedPatch, type NeedRow, type NeedView } from './need.repository.ts';
export { clocksOf, extendedResolution, newResolutionClock, resolutionClockOf } from './complaint-clocks.ts';
export { answerByProposal, followHolder, moveComplaint, saveNeed } from './move-complaint.ts';
export { complaintSectionSql, ownComplaints } from './subject-report.ts';
export { subjectsOfComplaint } from './subjects.ts';
export { takeNeeds } from './take-needs.ts';
export { findReferredAt, findTimelines, insertTimeline, timeOfEvent, type TimelineRow } from './timeline.repository.ts';

export type ComplaintPage = Connection<ComplaintRow>;
/** Source of the graph type `Holder`. */
export interface HolderView {
  readonly role: ComplaintRow['holder_role'] & string;
  readonly regionCode: string | null;
  readonly agencyCode: string | null;
  readonly person: string | null;
  readonly since: Date | string;
}
/** Source of the graph type `Reporter`. */
export interface ReporterView {
  readonly name: string;
  readonly relation: ComplaintRow['reporter_relation'];
  readonly complaint: ComplaintRow;
}
/** Reference to an area, which the registry owns. */
export interface RegionReference {
  readonly code: string;
}
