import { complaintEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { keepCalendar } from '../referral-clock.ts';

/** A district's own days off: the newest list holds. */
export const noteDaysOff = defineConsumer({
  name: 'note-days-off',
  stream: 'COMPLAINTS',
  contracts: [complaintEvents.calendarSet],
  handle: (tx, { data }) => {
    keepCalendar(tx, data);
  },
});
