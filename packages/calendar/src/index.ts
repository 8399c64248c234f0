import { readFileSync } from 'node:fs';
import { localDate } from '@slrt/areas';
import { decrees, type Decree } from './decrees.ts';

export interface Holiday {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly name: string;
  readonly kind: 'PUBLIC_HOLIDAY' | 'COLLECTIVE_LEAVE';
  /** Decree that declared the day, with its date. Null for a computed day, which a decree may still move. */
  readonly source: string | null;
}

/** Public holidays 2017–2035, computed by `date-holidays` (ISC, CC-BY-3.0) and stored as data; see generate.ts. */
const computedHolidays = JSON.parse(readFileSync(new URL('national-holidays.json', import.meta.url), 'utf8')) as [
  string,
  string,
][];

/** Names a decree with its numbers and date. */
const citationOf = ({ title, numbers, signedOn }: Decree): string => `${title} ${numbers.join(', ')}, ${signedOn}`;

const daysOf = (decree: Decree): Holiday[] => {
  const source = citationOf(decree);
  const on = (day: string) => `${decree.year}-${day}`;
  return [
    ...Object.entries(decree.publicHolidays).map(([day, name]): Holiday => ({
      date: on(day),
      name,
      kind: 'PUBLIC_HOLIDAY',
      source,
    })),
    ...Object.entries(decree.collectiveLeave).map(([day, occasion]): Holiday => ({
      date: on(day),
      name: `Cuti bersama ${occasion}`,
      kind: 'COLLECTIVE_LEAVE',
      source,
    })),
  ];
};
const decreedYears = new Set(decrees.filter((decree) => decree.isComplete).map((decree) => String(decree.year)));

/** National days off: those of the decrees, and computed public holidays for years without a complete decree. */
export const nationalHolidays: readonly Holiday[] = [
  ...computedHolidays
    .filter(([date]) => !decreedYears.has(date.slice(0, 4)))
    .map(([date, name]): Holiday => ({ date, name, kind: 'PUBLIC_HOLIDAY', source: null })),
  ...decrees.flatMap(daysOf),
];
const national = new Set(nationalHolidays.map((holiday) => holiday.date));

/** Days of a district that differ from the national list. */
export interface CalendarOverrides {
  /** Further days off. */
  readonly daysOff: ReadonlySet<string>;
  /** National days off, and days of a weekend, that are worked. */
  readonly workingDays: ReadonlySet<string>;
}
const none: CalendarOverrides = { daysOff: new Set(), workingDays: new Set() };
const day = 24 * 3600 * 1000;

/** Combines overrides. A later one replaces an earlier one of the same day. */
export function combineOverrides(
  overrides: Iterable<{ readonly day: string; readonly is_working_day: boolean }>,
): CalendarOverrides {
  const isWorked = new Map(Array.from(overrides, (each) => [each.day, each.is_working_day]));
  const days = (worked: boolean) => new Set([...isWorked].filter(([, each]) => each === worked).map(([date]) => date));
  return { daysOff: days(false), workingDays: days(true) };
}

/** True for a date (`YYYY-MM-DD`) that is a Monday to Friday and not a day off, or is declared a working day. */
export function isWorkingDay(date: string, overrides: CalendarOverrides = none): boolean {
  if (overrides.workingDays.has(date)) return true;
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !national.has(date) && !overrides.daysOff.has(date);
}

/**
 * Returns the time `days` working days after `from`, at the same time of day. Working days are Monday to Friday without
 * holidays, in the zone of the area. The start day does not count: one day after a Friday is the Monday.
 */
export function addWorkingDays(
  from: Date,
  days: number,
  regionCode: string,
  overrides: CalendarOverrides = none,
): Date {
  let moment = from.getTime();
  for (let left = days; left > 0;) {
    moment += day;
    if (isWorkingDay(localDate(regionCode, new Date(moment)), overrides)) left -= 1;
  }
  return new Date(moment);
}

/** Returns the time `days` working days before `until`, at the same time of day. */
export function subtractWorkingDays(
  until: Date,
  days: number,
  regionCode: string,
  overrides: CalendarOverrides = none,
): Date {
  let moment = until.getTime();
  for (let left = days; left > 0;) {
    moment -= day;
    if (isWorkingDay(localDate(regionCode, new Date(moment)), overrides)) left -= 1;
  }
  return new Date(moment);
}

/** Returns the number of working days that begin after `from` and up to `until`; 0 when `until` is not later. */
export function workingDaysBetween(
  from: Date,
  until: Date,
  regionCode: string,
  overrides: CalendarOverrides = none,
): number {
  let days = 0;
  for (let moment = from.getTime() + day; moment <= until.getTime(); moment += day)
    if (isWorkingDay(localDate(regionCode, new Date(moment)), overrides)) days += 1;
  return days;
}
