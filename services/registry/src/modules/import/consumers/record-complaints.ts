import { parseId } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { insertComplaint } from '../import.repository.ts';

/**
 * Records which households have complaints. An import that introduced one of them can no longer be undone. A complaint gets its
 * household when it is filed; each later step announces a change too, and following those would make filing a fifth slower.
 */
export const recordComplaints = defineConsumer({
  name: 'record-complaints',
  stream: 'COMPLAINTS',
  contracts: [complaintEvents.filed],
  handle: (tx, { data, time, district }) => {
    const household = data.householdId && parseId('household', data.householdId);
    const complaint = parseId('complaint', data.complaintId);
    if (!household || !complaint) return;
    insertComplaint(tx, { district, complaintId: complaint.uuid, householdId: household.uuid, at: time });
  },
});
