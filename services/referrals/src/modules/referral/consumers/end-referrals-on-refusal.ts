import { parseId } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { blockDecisions } from '../../routing/index.ts';
import { keyOf } from '../referral.events.ts';
import { findOfComplaints, lockReferral } from '../referral.repository.ts';
import { endConsent } from '../use-cases/withdraw-consent.ts';

/** Ends all referrals of a complaint whose consent was refused, and blocks decisions that have not arrived yet. */
export const endReferralsOnRefusal = defineConsumer({
  name: 'end-referrals-on-refusal',
  stream: 'COMPLAINTS',
  contracts: [complaintEvents.consentWithdrawn],
  handle: async (tx, { data }) => {
    const complaint = parseId('complaint', data.complaintId);
    if (!complaint) return;
    blockDecisions(tx, complaint, data.decisionNo);
    for (const each of await findOfComplaints(tx, [complaint])) {
      const row = await lockReferral(tx, keyOf(each));
      if (!row || row.consent_withdrawn_at || row.decision_no > data.decisionNo) continue;
      await endConsent(tx, row, { actorId: 'system:consent', role: null }, null);
    }
  },
});
