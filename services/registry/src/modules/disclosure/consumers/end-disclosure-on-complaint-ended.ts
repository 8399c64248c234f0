import { parseId } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { disclosedUntil } from '@slrt/subgraph';
import { endDisclosures } from '../disclosure.repository.ts';

const changeOf = (type: string) =>
  type === complaintEvents.withdrawn.type ? 'WITHDRAWN' : type === complaintEvents.reopened.type ? 'REOPENED' : 'ENDED';

/** Closes what a complaint disclosed when it ends, and opens it again when it is reopened. */
export const endDisclosureOnComplaintEnded = defineConsumer({
  name: 'end-disclosure-on-complaint-ended',
  stream: 'COMPLAINTS',
  contracts: [complaintEvents.closed, complaintEvents.withdrawn, complaintEvents.reopened],
  handle: async (tx, { type, data, time, district }) => {
    const until = disclosedUntil(changeOf(type), new Date(time));
    await endDisclosures(tx, {
      district,
      complaintId: parseId('complaint', data.complaintId)?.uuid ?? '',
      version: data.version,
      openUntil: until?.toISOString() ?? null,
    });
  },
});
