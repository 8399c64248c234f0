import { parseId } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { projectComplaint } from '../modules/caseload/index.ts';

export const showComplaintsInVillage = defineConsumer({
  name: 'village-caseload',
  stream: 'COMPLAINTS',
  contracts: [complaintEvents.changed],
  handle: async (tx, { data }) => {
    const key = parseId('complaint', data.complaintId);
    if (key) await projectComplaint(tx, key, data);
  },
});
