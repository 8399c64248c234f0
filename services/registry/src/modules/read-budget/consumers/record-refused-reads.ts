import { complaintEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { noteRefusedRead } from '../read-alarm.repository.ts';

/** Adds refusals of the complaints service to the inbox of the data-protection officer. */
export const recordRefusedReads = defineConsumer({
  name: 'record-refused-reads',
  stream: 'COMPLAINTS',
  contracts: [complaintEvents.readingRefused],
  handle: (tx, { data, district }) => {
    noteRefusedRead(tx, { district, actor: data.actorId, kind: data.kind, client: null });
  },
});
