import { parseId } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { endDisclosures } from '../disclosure.repository.ts';

const thirtyDays = 30 * 24 * 3600 * 1000;

/** End of the complaint + 30 days; at once on withdrawal; open again when it is reopened. */
export const endDisclosureOnComplaintEnded = defineConsumer({
  name: 'end-disclosure',
  stream: 'COMPLAINTS',
  contracts: [complaintEvents.closed, complaintEvents.withdrawn, complaintEvents.reopened],
  handle: async (tx, { type, data, time, district }) => {
    const at = new Date(time).getTime();
    const until = type === complaintEvents.withdrawn.type ? at : at + thirtyDays;
    await endDisclosures(tx, {
      district,
      complaintId: parseId('complaint', data.complaintId)?.uuid ?? '',
      version: data.version,
      openUntil: type === complaintEvents.reopened.type ? null : new Date(until).toISOString(),
    });
  },
});
