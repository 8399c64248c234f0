import { parseId } from '@slrt/domain';
import { complaintEvents, type EventData } from '@slrt/events';
import { defineBatchConsumer } from '@slrt/messaging';
import { markConfirmation } from '../measure.repository.ts';

const isConfirmed = (answer: string | null): boolean | null =>
  answer === 'CONFIRMED' ? true : answer === 'DENIED' ? false : null;

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
      const closing = type === complaintEvents.closed.type ? (data as EventData<typeof complaintEvents.closed>) : null;
      const needs = closing?.needs ?? [];
      if (needs.length < 2) markConfirmation(tx, complaint, isConfirmed(closing?.confirmation ?? null));
      else for (const { no, confirmation } of needs) markConfirmation(tx, complaint, isConfirmed(confirmation), no);
    }
  },
});
