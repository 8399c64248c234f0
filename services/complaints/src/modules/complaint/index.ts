import type { Connection } from '@slrt/subgraph';
import type { ComplaintRow } from './complaint.repository.ts';

export { keyOf } from './complaint.events.ts';
export { complaintReaders, proposalHolder } from './complaint.policy.ts';
export { findComplaints, lockComplaint, lockComplaintsOfProposal, type ComplaintRow } from './complaint.repository.ts';
export { findTimelines, insertTimeline, type TimelineHolder, type TimelineRow } from './timeline.repository.ts';
export type { ComplaintDeps } from './use-cases/change-complaint.ts';
export { moveComplaint } from './use-cases/move-complaint.ts';
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
