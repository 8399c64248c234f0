import { parseId } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import { defineBatchConsumer } from '@slrt/messaging';
import { projectComplaints } from '../../unit/index.ts';
import { projectVisits } from '../planned-visit.repository.ts';

/** Complaint statuses that require a visit, with the reason for it. */
const visitReasons: Readonly<Record<string, string>> = { VISIT_REQUIRED: 'VERIFY', AWAITING_CONFIRMATION: 'CONFIRM' };

/** Projects the status of complaints and the visits that they require. */
export const projectVillageComplaints = defineBatchConsumer({
  name: 'project-village-complaints',
  stream: 'COMPLAINTS',
  contracts: [complaintEvents.changed],
  linger: 100,
  handle: (tx, events) => {
    const changes = events.flatMap(({ data, time }) => {
      const key = parseId('complaint', data.complaintId);
      return key ? [{ ...data, key, reason: visitReasons[data.status] ?? null, at: time }] : [];
    });
    projectComplaints(tx, changes);
    projectVisits(tx, changes);
  },
});
