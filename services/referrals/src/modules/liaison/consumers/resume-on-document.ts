import { parseId } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { findOfComplaints, keyOf, lockReferral, stepReferral } from '../../referral/index.ts';

/** Lets the clocks of referrals run again that waited for a document of the family. */
export const resumeOnDocument = defineConsumer({
  name: 'resume-on-document',
  stream: 'COMPLAINTS',
  contracts: [complaintEvents.documentProvided],
  handle: async (tx, { data }) => {
    const complaint = parseId('complaint', data.complaintId);
    if (!complaint) return;
    for (const each of await findOfComplaints(tx, [complaint])) {
      const row = await lockReferral(tx, keyOf(each));
      if (row?.document_request?.kind !== data.documentCode) continue;
      await stepReferral(
        tx,
        row,
        { step: 'event:documentProvided', acting: { actorId: 'system:document', role: null } },
        { reason: null, note: null, outcome: null },
      );
    }
  },
});
