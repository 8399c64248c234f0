import type { Connection } from '@slrt/subgraph';
import type { ComplaintRow } from './complaint.repository.ts';

export { keyOf } from './complaint.events.ts';
export { assignmentForAct, complaintReaders, proposalHolder, rolesOfSteps } from './complaint.policy.ts';
export {
  findComplaints,
  lockComplaint,
  lockComplaintsOfProposal,
  type ComplaintRow,
  type NeedRow,
  type Outcome,
} from './complaint.repository.ts';
export { reportOfComplaints } from './subject-report.ts';
export { loaderOfComplaints } from './loaders.ts';
export type { ContestRow } from './filing.repository.ts';
export {
  findReferredAt,
  insertTimeline,
  timeOfEvent,
  type TimelineHolder,
  type TimelineRow,
} from './timeline.repository.ts';
export type { Caller, ComplaintDeps } from './use-cases/change-complaint.ts';
export type { FileComplaintInput } from './use-cases/complaint-input.ts';
export { fileComplaint } from './use-cases/file-complaint.ts';
export { enterAct } from './use-cases/complaint-acts.ts';
export { fireClocks } from './use-cases/fire-clocks.ts';
export { moveComplaint } from './use-cases/move-complaint.ts';
export { handOverCaseload, startAbsences } from './use-cases/reassign.ts';
export { organisers, recordAbsence, seatOfficer } from './use-cases/seat-officer.ts';
export { requestAttachmentUpload } from './use-cases/documents.ts';
export { settleHouseholds } from './use-cases/settle-households.ts';
export { returnUnrouted, settleReferrals } from './use-cases/settle-referrals.ts';
export type ComplaintPage = Connection<ComplaintRow>;
/** A holder as the graph shows it. */
export interface HolderView {
  readonly role: ComplaintRow['holder_role'] & string;
  readonly regionCode: string | null;
  readonly agencyCode: string | null;
  readonly person: string | null;
  readonly since: Date | string;
}
/** An area, which the registry owns. */
export interface RegionReference {
  readonly code: string;
}
