import { reviewDays } from './run-reviews.ts';

const settings = { days: 30, noticeDays: 14 };

test.each([
  { openedOn: '2027-01-01', quarter: '2027-Q1', begins: '2027-01-01', dueOn: '2027-01-31', disableOn: '2027-02-14' },
  { openedOn: '2026-12-31', quarter: '2026-Q4', begins: '2026-10-01', dueOn: '2027-01-30', disableOn: '2027-02-13' },
  { openedOn: '2028-02-29', quarter: '2028-Q1', begins: '2028-01-01', dueOn: '2028-03-30', disableOn: '2028-04-13' },
])('a review that opens on $openedOn belongs to $quarter', (days) => {
  expect(reviewDays(days.openedOn, settings)).toEqual(days);
});
