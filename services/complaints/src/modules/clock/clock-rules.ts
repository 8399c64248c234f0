import { addWorkingDays, subtractWorkingDays, workingDaysBetween, type CalendarOverrides } from '@slrt/calendar';
import type { ComplaintStatus } from '@slrt/domain';
import type { ClockSettingRow } from './clock.repository.ts';

/** A step with a time limit: a status, or the complaint as a whole. */
export type ClockedStep = ComplaintStatus | 'RESOLUTION';

/**
 * Default time limits in working days. Source: district SOPs of SLRT (first response 3, field verification 60, proposal
 * three months = 66; a place in a programme is looked for again after as long). Where the SOPs say nothing: 5 for work at a desk, 14 for agencies and families.
 */
export const defaultDays: Partial<Record<ClockedStep, number>> = {
  SUBMITTED: 3,
  REOPENED: 3,
  RETURNED: 5,
  UNDER_REVIEW: 5,
  VISIT_REQUIRED: 60,
  RECOMMENDED: 3,
  HANDLED_DIRECTLY: 5,
  REFERRED: 14,
  PROPOSED: 66,
  WAITING_FOR_QUOTA: 66,
  AWAITING_CONFIRMATION: 14,
};
/** Minimum working days from filing to the answer once a complaint is in this status. */
const extendedDays: Partial<Record<ComplaintStatus, number>> = { VISIT_REQUIRED: 60, PROPOSED: 66 };
/** Working days before the due time at which the holder is reminded. */
const reminderDays = 1;
/** Working days before the complaint should be answered at which the holder is reminded. */
const resolutionReminderDays = 3;
/** Working days between escalations. */
export const escalationDays = 3;
/** Maximum length of a pause, in working days. */
export const maxPauseDays = 10;

/** Time limits of one district, in its working days. District settings override the defaults. */
export interface DistrictClock {
  /** Returns when a status is due and when its holder is reminded; null for a closed status. */
  scheduleOf(status: ComplaintStatus, categoryCode: string, from: Date): { dueAt: Date; remindAt: Date } | null;
  /** Returns when the complaint should be answered. The status can only extend the category's limit. */
  resolveBy(category: { code: string; days: number }, status: ComplaintStatus, filedAt: Date): Date;
  /** Returns when the holder is reminded that the complaint should be answered. */
  resolutionReminder(resolveBy: Date): Date;
  add(from: Date, days: number): Date;
  between(from: Date, until: Date): number;
  /** Returns the working days until a due time, rounded up. */
  left(from: Date, due: Date): number;
}

export function districtClock(
  district: string,
  settings: readonly ClockSettingRow[],
  overrides: CalendarOverrides,
): DistrictClock {
  const days = new Map(settings.map((row) => [`${row.status}|${row.category_code}`, row.days]));
  const own = (step: ClockedStep, category: string) => days.get(`${step}|${category}`) ?? days.get(`${step}|*`);
  const add = (from: Date, count: number) => addWorkingDays(from, count, district, overrides);
  const between = (from: Date, until: Date) => workingDaysBetween(from, until, district, overrides);
  return {
    add,
    between,
    resolutionReminder: (resolveBy) => subtractWorkingDays(resolveBy, resolutionReminderDays, district, overrides),
    left: (from, due) => {
      const whole = between(from, due);
      return add(from, whole) < due ? whole + 1 : whole;
    },
    scheduleOf: (status, category, from) => {
      const count = own(status, category) ?? defaultDays[status];
      if (count === undefined) return null;
      return { dueAt: add(from, count), remindAt: add(from, Math.max(0, count - reminderDays)) };
    },
    resolveBy: (category, status, filedAt) =>
      add(filedAt, Math.max(own('RESOLUTION', category.code) ?? category.days, extendedDays[status] ?? 0)),
  };
}
