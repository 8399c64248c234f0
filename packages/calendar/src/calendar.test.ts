import {
  addWorkingDays,
  combineOverrides,
  isWorkingDay,
  nationalHolidays,
  subtractWorkingDays,
  workingDaysBetween,
} from './index.ts';
import { decrees } from './decrees.ts';
import { computeHolidays } from './generate.ts';

const tabalong = '63.09.01.2001'; // UTC+8
const at = (text: string) => new Date(text);

test('years without a decree have the days that the library computes', () => {
  const computed = nationalHolidays.filter((holiday) => holiday.source === null);
  const years = new Set(['2024', '2025', '2026', '2027']);
  expect(computed.map(({ date, name }) => [date, name])).toEqual(
    computeHolidays().filter(([date]) => !years.has(date.slice(0, 4))),
  );
});

test.each([
  [2024, 17, 10],
  [2025, 17, 10],
  [2026, 17, 8],
  [2027, 18, 8],
])('the joint decree of %i has as many days as was announced', (year, holidays, leave) => {
  const decree = decrees.find((each) => each.year === year && each.isComplete);
  expect(Object.keys(decree?.publicHolidays ?? {})).toHaveLength(holidays);
  expect(Object.keys(decree?.collectiveLeave ?? {})).toHaveLength(leave);
});

test.each([
  ['2024-06-16', null],
  ['2024-06-17', 'Hari Raya Iduladha 1445 Hijriah'],
  ['2024-09-16', 'Maulid Nabi Muhammad SAW'],
  ['2024-11-27', 'Hari Pemungutan Suara Pemilihan Kepala Daerah'],
  ['2025-03-30', null],
  ['2025-04-01', 'Hari Raya Idulfitri 1446 Hijriah'],
  ['2025-06-26', null],
  ['2025-06-27', '1 Muharam Tahun Baru Islam 1447 Hijriah'],
  ['2025-08-18', 'Cuti bersama Proklamasi Kemerdekaan'],
  ['2026-03-22', 'Hari Raya Idulfitri 1447 Hijriah'],
  ['2027-03-09', 'Cuti bersama Hari Raya Idulfitri 1448 Hijriah'],
  ['2027-05-16', null],
  ['2027-12-26', 'Isra Mikraj Nabi Muhammad SAW'],
])('on %s is %s', (date, name) => {
  expect(nationalHolidays.filter((holiday) => holiday.date === date).map((holiday) => holiday.name)).toEqual(
    name ? [name] : [],
  );
});

test('each day of a decree names its numbers and date', () => {
  expect(nationalHolidays.find((holiday) => holiday.date === '2025-08-18')?.source).toBe(
    'Perubahan atas Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 933 Tahun 2025, Nomor 1 Tahun 2025, Nomor 3 Tahun 2025, 2025-08-07',
  );
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

const days = (...entries: [string, boolean][]) =>
  combineOverrides(entries.map(([day, worked]) => ({ day, is_working_day: worked })));

test('counts back over the district’s own days off', () => {
  const overrides = days(['2026-11-23', false]);
  const from = at('2026-11-20T02:00:00Z');
  expect(addWorkingDays(from, 1, tabalong, overrides)).toEqual(at('2026-11-24T02:00:00Z'));
  for (const count of [0, 1, 3, 14, 60, 200])
    expect(workingDaysBetween(from, addWorkingDays(from, count, tabalong, overrides), tabalong, overrides)).toBe(count);
});

test('a day off or a weekend can be declared a working day', () => {
  const overrides = days(['2026-12-24', true], ['2026-12-26', true]);
  expect(['2026-12-24', '2026-12-25', '2026-12-26'].map((date) => isWorkingDay(date, overrides))).toEqual([
    true,
    false,
    true,
  ]);
});

test('a later override replaces an earlier one', () => {
  expect(isWorkingDay('2026-12-24', days(['2026-12-24', true], ['2026-12-24', false]))).toBe(false);
});

test('subtracting working days goes back over weekends and holidays', () => {
  expect(subtractWorkingDays(at('2026-12-28T02:00:00Z'), 1, tabalong)).toEqual(at('2026-12-23T02:00:00Z'));
  expect(subtractWorkingDays(at('2026-11-23T02:00:00Z'), 3, tabalong)).toEqual(at('2026-11-18T02:00:00Z'));
});
