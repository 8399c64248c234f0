import { readFileSync } from 'node:fs';
import { localDate } from '@slrt/areas';

export interface Holiday {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly name: string;
  readonly kind: 'PUBLIC_HOLIDAY' | 'COLLECTIVE_LEAVE';
}

/** Public holidays 2017–2035, computed by `date-holidays` (ISC, CC-BY-3.0) and stored as data; see generate.ts. */
const publicHolidays = JSON.parse(readFileSync(new URL('national-holidays.json', import.meta.url), 'utf8')) as [
  string,
  string,
][];

/** Collective leave (cuti bersama) by each year's joint decree of three ministers. New years are added by hand. */
const collectiveLeave: Readonly<Record<string, string>> = {
  '2024': '02-09 03-12 04-08 04-09 04-12 04-15 05-10 05-24 06-18 12-26',
  '2025': '01-28 03-28 04-02 04-03 04-04 04-07 05-13 05-30 06-09 08-18 12-26',
  '2026': '02-16 03-18 03-20 03-23 03-24 05-15 05-28 12-24',
};

export const nationalHolidays: readonly Holiday[] = [
  ...publicHolidays.map(([date, name]): Holiday => ({ date, name, kind: 'PUBLIC_HOLIDAY' })),
  ...Object.entries(collectiveLeave).flatMap(([year, days]) =>
    days.split(' ').map((day): Holiday => ({ date: `${year}-${day}`, name: 'Cuti bersama', kind: 'COLLECTIVE_LEAVE' })),
  ),
];
const national = new Set(nationalHolidays.map((holiday) => holiday.date));

/** Days off of one district in addition to the national ones. */
export type LocalHolidays = ReadonlySet<string>;
const none: LocalHolidays = new Set();
const day = 24 * 3600 * 1000;

/** True for a date (`YYYY-MM-DD`) that is a Monday to Friday and not a holiday. */
export function isWorkingDay(date: string, local: LocalHolidays = none): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !national.has(date) && !local.has(date);
}

/**
 * Returns the time `days` working days after `from`, at the same time of day. Working days are Monday to Friday without
 * holidays, in the zone of the area. The start day does not count: one day after a Friday is the Monday.
 */
export function addWorkingDays(from: Date, days: number, regionCode: string, local: LocalHolidays = none): Date {
  let moment = from.getTime();
  for (let left = days; left > 0;) {
    moment += day;
    if (isWorkingDay(localDate(regionCode, new Date(moment)), local)) left -= 1;
  }
  return new Date(moment);
}

/** Returns the number of working days that begin after `from` and up to `until`; 0 when `until` is not later. */
export function workingDaysBetween(from: Date, until: Date, regionCode: string, local: LocalHolidays = none): number {
  let days = 0;
  for (let moment = from.getTime() + day; moment <= until.getTime(); moment += day)
    if (isWorkingDay(localDate(regionCode, new Date(moment)), local)) days += 1;
  return days;
}
