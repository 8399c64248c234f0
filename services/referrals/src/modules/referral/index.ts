import type { Connection } from '@slrt/subgraph';
import type { ReferralRow } from './referral.repository.ts';

export { keyOf } from './referral.events.ts';
export { keepCalendar } from './referral-clock.ts';
export { referralReaders } from './referral.policy.ts';
export {
  findOfComplaints,
  findReferrals,
  findSteps,
  lockReferral,
  type ReferralRow,
  type StepRow,
} from './referral.repository.ts';
export { isEnded, stepReferral, type ReferralDeps } from './use-cases/change-referral.ts';
export { fireReferralClocks } from './use-cases/fire-clocks.ts';
export { findMessagesOf, type MessageRow } from './message.repository.ts';
export { routeDecision, routeQuestions, routingWorld } from './use-cases/route-decision.ts';
export type ReferralPage = Connection<ReferralRow>;
/** A complaint that the complaints service owns. */
export interface ComplaintReference {
  readonly id: string;
}
