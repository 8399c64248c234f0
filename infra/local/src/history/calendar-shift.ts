import { isWorkingDay } from '@slrt/calendar';

const dayMilliseconds = 24 * 3600 * 1000;
/** Working days before and after the anchor that are mapped one to one: the history, and what falls due after it. */
const reach = { before: 200, after: 200 } as const;

const dateOf = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10);
export const addDays = (date: string, days: number): string => dateOf(Date.parse(date) + days * dayMilliseconds);
const daysBetween = (from: string, until: string) =>
  Math.round((Date.parse(until) - Date.parse(from)) / dayMilliseconds);

/** Returns the working day `count` working days after `date`, or before it if negative. */
export function addWorkdays(date: string, count: number): string {
  const step = Math.sign(count);
  let day = date;
  for (let left = Math.abs(count); left > 0;) {
    day = addDays(day, step);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** Returns `date`, or the next working day when it is none. */
export const nextWorkday = (date: string): string => (isWorkingDay(date) ? date : addWorkdays(date, 1));

/**
 * Returns how many days later a date of a history that ended on the eve of `anchor` happens when it ends on the eve of `today`.
 * Working days keep their distance in working days, so that what was due three working days after a step still is. A day off
 * keeps its distance to the working day before it, but never passes the next one.
 */
export function calendarShift(anchor: string, today: string): (date: string) => number {
  const pairs: [string, string][] = [];
  const first = [addWorkdays(anchor, -reach.before), addWorkdays(nextWorkday(today), -reach.before)] as const;
  for (let [from, to] = first; pairs.length <= reach.before + reach.after;) {
    pairs.push([from, to]);
    [from, to] = [addWorkdays(from, 1), addWorkdays(to, 1)];
  }
  const target = new Map<string, string>();
  pairs.forEach(([from, to], n) => {
    const [nextFrom, nextTo] = pairs[n + 1] ?? [addDays(from, 1), addDays(to, 1)];
    const last = addDays(nextTo, -1);
    for (let day = from, at = to; day < nextFrom; day = addDays(day, 1), at = at < last ? addDays(at, 1) : last)
      target.set(day, at);
  });
  return (date) => {
    const to = target.get(date);
    return to === undefined ? 0 : daysBetween(date, to);
  };
}
