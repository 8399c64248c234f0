import { parseId } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { blockDecisions } from '../../routing/index.ts';
import { keyOf } from '../referral.events.ts';
import { findOfComplaints, lockReferral } from '../referral.repository.ts';
import { isEnded, stepReferral } from '../use-cases/change-referral.ts';

/** Cancels the open referrals of a withdrawn complaint, and marks it so that no new ones are created. */
export const cancelReferralsOnWithdrawal = defineConsumer({
  name: 'cancel-referrals-on-withdrawal',
  stream: 'COMPLAINTS',
  contracts: [complaintEvents.withdrawn],
  handle: async (tx, { data }) => {
    const complaint = parseId('complaint', data.complaintId);
    if (!complaint) return;
    blockDecisions(tx, complaint, null);
    for (const each of await findOfComplaints(tx, [complaint])) {
      const row = await lockReferral(tx, keyOf(each));
      if (!row || isEnded(row.status)) continue;
      await stepReferral(
        tx,
        row,
        { step: 'cancelReferral', acting: { actorId: 'system:withdrawal', role: null } },
        { reason: 'CITIZEN_WITHDREW', note: null, outcome: null },
      );
    }
  },
});
