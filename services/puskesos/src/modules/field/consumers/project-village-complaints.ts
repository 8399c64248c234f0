import { parseId } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { projectComplaint } from '../../unit/index.ts';
import { projectVisit } from '../planned-visit.repository.ts';

/** Complaint statuses that require a visit, with the reason for it. */
const visitReasons: Readonly<Record<string, string>> = { VISIT_REQUIRED: 'VERIFY', AWAITING_CONFIRMATION: 'CONFIRM' };

export const projectVillageComplaints = defineConsumer({
  name: 'project-village-complaints',
  stream: 'COMPLAINTS',
  contracts: [complaintEvents.changed],
  handle: async (tx, { data, time }) => {
    const key = parseId('complaint', data.complaintId);
    if (!key) return;
    await projectComplaint(tx, key, data);
    projectVisit(tx, key, { ...data, reason: visitReasons[data.status] ?? null, at: time });
  },
});
