import { complaintEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { saveDistrictCalendar } from '../referral-clock.ts';

/** Projects the holidays of districts. */
export const projectDistrictHolidays = defineConsumer({
  name: 'project-district-holidays',
  stream: 'COMPLAINTS',
  contracts: [complaintEvents.calendarSet],
  handle: (tx, { data }) => {
    saveDistrictCalendar(tx, data);
  },
});
