import type { Tx } from '@slrt/database';
import { parseId } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import { defineBatchConsumer } from '@slrt/messaging';
import { projectComplaints } from '../../unit/index.ts';
import { endVisits, planVisit, type VisitEvent } from '../planned-visit.repository.ts';

/** Complaint statuses that require a visit, with the reason for it. */
const visitReasons: Readonly<Record<string, string>> = { VISIT_REQUIRED: 'VERIFY', AWAITING_CONFIRMATION: 'CONFIRM' };

/** Marks the visits of complaints as due or done, in the order of the events. */
function projectVisits(tx: Tx, events: readonly VisitEvent[]): void {
  let ended: VisitEvent[] = [];
  for (const event of events) {
    if (event.reason === null) {
      ended.push(event);
      continue;
    }
    endVisits(tx, ended);
    ended = [];
    planVisit(tx, event);
  }
  endVisits(tx, ended);
}

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
