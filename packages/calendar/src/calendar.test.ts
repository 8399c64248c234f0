import { addWorkingDays, nationalHolidays, workingDaysBetween } from './index.ts';
import { computeHolidays } from './generate.ts';

const tabalong = '63.09.01.2001'; // UTC+8
const at = (text: string) => new Date(text);

test('the stored public holidays equal those that the library computes', () => {
  const kept = nationalHolidays.filter((holiday) => holiday.kind === 'PUBLIC_HOLIDAY');
  expect(kept.map((holiday) => [holiday.date, holiday.name])).toEqual(computeHolidays());
  expect(kept).toContainEqual({
    date: '2026-08-17',
    name: 'Hari Ulang Tahun Kemerdekaan Republik Indonesia',
    kind: 'PUBLIC_HOLIDAY',
  });
});

test.each([
  ['over a weekend', '2026-11-20T02:00:00Z', 1, '2026-11-23T02:00:00Z'],
  ['over Independence Day', '2026-08-14T02:00:00Z', 1, '2026-08-18T02:00:00Z'],
  ['over collective leave and Christmas', '2026-12-23T02:00:00Z', 1, '2026-12-28T02:00:00Z'],
  ['zero days', '2026-11-20T02:00:00Z', 0, '2026-11-20T02:00:00Z'],
  // Friday 23:30 UTC is Saturday morning in Tabalong: the next working day is the Monday, 07:30 there.
  ['by the day of the area, not of the server', '2026-11-20T23:30:00Z', 1, '2026-11-22T23:30:00Z'],
])('working days %s', (_, from, days, until) => {
  expect(addWorkingDays(at(from), days, tabalong)).toEqual(at(until));
});

test('counts back over the district’s own days off', () => {
  const local = new Set(['2026-11-23']);
  const from = at('2026-11-20T02:00:00Z');
  expect(addWorkingDays(from, 1, tabalong, local)).toEqual(at('2026-11-24T02:00:00Z'));
  for (const days of [0, 1, 3, 14, 60, 200])
    expect(workingDaysBetween(from, addWorkingDays(from, days, tabalong, local), tabalong, local)).toBe(days);
});
