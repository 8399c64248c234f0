import { complaintEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { saveDistrictCalendar } from '../referral-clock.ts';

/** A district's own days off: the newest list holds. */
export const projectDistrictHolidays = defineConsumer({
  name: 'project-district-holidays',
  stream: 'COMPLAINTS',
  contracts: [complaintEvents.calendarSet],
  handle: (tx, { data }) => {
    saveDistrictCalendar(tx, data);
  },
});
