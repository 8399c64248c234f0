import { parseId } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { findOfComplaints, isEnded, keyOf, lockReferral, stepReferral } from '../modules/referral/index.ts';
import { markWithdrawn } from '../modules/routing/index.ts';

/** Open referrals of a withdrawn complaint are cancelled; one that is routed later is not made. */
export const cancelOnComplaintWithdrawn = defineConsumer({
  name: 'cancel-withdrawn',
  stream: 'COMPLAINTS',
  contracts: [complaintEvents.withdrawn],
  handle: async (tx, { data }) => {
    const complaint = parseId('complaint', data.complaintId);
    if (!complaint) return;
    markWithdrawn(tx, complaint);
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
