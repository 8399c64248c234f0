/** A month before every snapshot. */
export const firstMonth = '1945-01-01';

/** Returns the first day of the month of a day, both `YYYY-MM-DD`. */
export const monthOf = (day: string): string => `${day.slice(0, 7)}-01`;

/** Returns the first day of the latest month that ended on or before a day. */
export function lastMonthEnded(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - 1);
  return date.toISOString().slice(0, 10);
}

/** Returns the last day of a month, given by its first day. */
export function monthEnd(month: string): string {
  const date = new Date(`${month}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 1);
  date.setUTCDate(0);
  return date.toISOString().slice(0, 10);
}

/** Number of months from one to another, both included. */
export const monthsBetween = (from: string, until: string): number => {
  const numberOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return numberOf(until) - numberOf(from) + 1;
};
