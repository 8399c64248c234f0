import type { Connection } from '@slrt/subgraph';
import type { ReferralRow } from './referral.repository.ts';

export { findClock, pausedDays, proposalDue } from './referral-clock.ts';
export type { AgencyProposal } from './referral.entity.ts';
export { keyOf, recordReferralEvent } from './referral.events.ts';
export { openProposal, referralReaders, rolesOfStep } from './referral.policy.ts';
export { countInboxOf, listAssignedTo, markRead } from './referral-list.repository.ts';
export {
  findOfComplaints,
  findReferrals,
  insertStep,
  lockReferral,
  updateReferral,
  type ReferralPatch,
  type ReferralRow,
  type StepKind,
} from './referral.repository.ts';
export {
  stepReferral,
  withReferral,
  type Acting,
  type ChangeReferralInput,
  type ReferralDeps,
} from './use-cases/change-referral.ts';
export { reassignToOffice } from './use-cases/transfer-referral.ts';
export type { NeedAlternative as NeedAlternativeView } from './use-cases/find-alternatives.ts';
export { findNeed } from './use-cases/route-decision.ts';
export { loadRoutingContext } from './use-cases/route-decision.ts';
export { processDueReferralClocks } from './use-cases/process-due-referral-clocks.ts';
export type { ComplaintReference, DocumentView, MessageView } from './referral.parents.ts';
export { subjectsOfReferral } from './subjects.ts';
export type ReferralPage = Connection<ReferralRow>;
export { findMessagesOf } from './message.repository.ts';
