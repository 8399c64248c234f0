import { parseId } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { disclosedUntil } from '@slrt/subgraph';
import { endDisclosures } from '../disclosure.repository.ts';

const toChange = (type: string) =>
  type === complaintEvents.withdrawn.type ? 'WITHDRAWN' : type === complaintEvents.reopened.type ? 'REOPENED' : 'ENDED';

/** Ends the disclosures of a complaint when it ends, and restores them when it is reopened. */
export const endDisclosureOnComplaintEnded = defineConsumer({
  name: 'end-disclosure-on-complaint-ended',
  stream: 'COMPLAINTS',
  contracts: [complaintEvents.closed, complaintEvents.withdrawn, complaintEvents.reopened],
  handle: async (tx, { type, data, time, district }) => {
    const until = disclosedUntil(toChange(type), new Date(time));
    await endDisclosures(tx, {
      district,
      complaintId: parseId('complaint', data.complaintId)?.uuid ?? '',
      version: data.version,
      openUntil: until?.toISOString() ?? null,
    });
  },
});
