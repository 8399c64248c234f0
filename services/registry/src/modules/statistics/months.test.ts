import { lastMonthEnded, monthEnd, monthsBetween } from './months.ts';

test.each([
  ['2026-11-30', '2026-11-01'],
  ['2026-11-29', '2026-10-01'],
  ['2026-12-31', '2026-12-01'],
  ['2026-01-01', '2025-12-01'],
  ['2024-02-29', '2024-02-01'],
  ['2024-02-28', '2024-01-01'],
])('the latest month that ended by %s is %s', (day, month) => {
  expect(lastMonthEnded(day)).toBe(month);
});

test.each([
  ['2026-12-01', '2026-12-31'],
  ['2024-02-01', '2024-02-29'],
])('the month of %s ends on %s', (month, day) => {
  expect(monthEnd(month)).toBe(day);
});

test('both months of a range count', () => {
  expect(monthsBetween('2025-12-01', '2026-01-01')).toBe(2);
});
