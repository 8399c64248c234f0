import type { Connection } from '@slrt/subgraph';
import type { ReferralRow } from './referral.repository.ts';

export type { ReferralRow } from './referral.repository.ts';
export { loadRoutingContext } from './use-cases/route-decision.ts';
export { processDueReferralClocks } from './use-cases/process-due-referral-clocks.ts';
export type { MessageRow } from './message.repository.ts';
export type ReferralPage = Connection<ReferralRow>;
/** Reference to a complaint, which the complaints service owns. */
export interface ComplaintReference {
  readonly id: string;
}
