import { parseId } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { markConfirmation } from '../measure.repository.ts';

/** Records on referrals whether the family confirmed the outcome. */
export const recordConfirmation = defineConsumer({
  name: 'record-confirmation',
  stream: 'COMPLAINTS',
  contracts: [complaintEvents.closed, complaintEvents.reopened],
  handle: (tx, { type, data }) => {
    const complaint = parseId('complaint', data.complaintId);
    if (!complaint) return;
    const word = type === complaintEvents.closed.type && 'confirmation' in data ? data.confirmation : null;
    markConfirmation(tx, complaint, word === 'CONFIRMED' ? true : word === 'DENIED' ? false : null);
  },
});
