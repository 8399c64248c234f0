import { parseId } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import { defineBatchConsumer } from '@slrt/messaging';
import { markConfirmation } from '../measure.repository.ts';

/** Records on referrals whether the family confirmed the outcome. */
export const recordConfirmation = defineBatchConsumer({
  name: 'record-confirmation',
  stream: 'COMPLAINTS',
  contracts: [complaintEvents.closed, complaintEvents.reopened],
  linger: 100,
  handle: (tx, events) => {
    for (const { type, data } of events) {
      const complaint = parseId('complaint', data.complaintId);
      if (!complaint) continue;
      const word = type === complaintEvents.closed.type && 'confirmation' in data ? data.confirmation : null;
      markConfirmation(tx, complaint, word === 'CONFIRMED' ? true : word === 'DENIED' ? false : null);
    }
  },
});
