import { parseId } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import { defineBatchConsumer } from '@slrt/messaging';
import { insertComplaints } from '../import.repository.ts';

/**
 * Records which households have complaints. An import that introduced one of them can no longer be undone. A complaint gets its
 * household when it is filed, so the many later changes of complaints are not followed.
 */
export const recordComplaints = defineBatchConsumer({
  name: 'record-complaints',
  stream: 'COMPLAINTS',
  contracts: [complaintEvents.filed],
  linger: 100,
  handle: (tx, events) => {
    const filed = events.flatMap(({ data, time, district }) => {
      const household = data.householdId ? parseId('household', data.householdId) : null;
      const complaint = parseId('complaint', data.complaintId);
      return household && complaint
        ? [{ district, complaintId: complaint.uuid, householdId: household.uuid, at: time }]
        : [];
    });
    if (filed.length > 0) insertComplaints(tx, filed);
  },
});
