import { addWorkingDays, workingDaysBetween, type LocalHolidays } from '@slrt/calendar';
import type { ComplaintStatus } from '@slrt/domain';
import type { ClockSettingRow } from './clock.repository.ts';

/** A step that has a clock: a state, or the complaint as a whole. */
export type ClockedStep = ComplaintStatus | 'RESOLUTION';

/**
 * Working days that a state may last. Source: district SOPs of SLRT (first response 3, field check 60, proposal 3 months =
 * 66); what they leave open is set here: 5 for work at a desk, 14 with an agency or with the family.
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
  AWAITING_CONFIRMATION: 14,
};
/** Working days from filing to the end that a state widens to: with a field check 60, with a proposal 66. */
const extendedDays: Partial<Record<ComplaintStatus, number>> = { VISIT_REQUIRED: 60, PROPOSED: 66 };
/** Working days before the due time at which its holder is reminded, and between one escalation and the next. */
const reminderDays = 1;
export const escalationDays = 3;
/** Working days that a complaint may wait for the citizen before its desk is told to ask again. */
export const maxPauseDays = 10;

/** The clocks of one district: its own days where it set them, in its own working days. */
export interface DistrictClock {
  /** When a state is due and when its holder is reminded; null for an ended state. */
  scheduleOf(status: ComplaintStatus, categoryCode: string, from: Date): { dueAt: Date; remindAt: Date } | null;
  /** When the whole complaint is to be answered; a state can only widen it. */
  resolveBy(category: { code: string; days: number }, status: ComplaintStatus, filedAt: Date): Date;
  add(from: Date, days: number): Date;
  between(from: Date, until: Date): number;
  /** Working days until a due time, the day that has begun counted whole. */
  left(from: Date, due: Date): number;
}

export function districtClock(
  district: string,
  settings: readonly ClockSettingRow[],
  holidays: LocalHolidays,
): DistrictClock {
  const days = new Map(settings.map((row) => [`${row.status}|${row.category_code}`, row.days]));
  const own = (step: ClockedStep, category: string) => days.get(`${step}|${category}`) ?? days.get(`${step}|*`);
  const add = (from: Date, count: number) => addWorkingDays(from, count, district, holidays);
  const between = (from: Date, until: Date) => workingDaysBetween(from, until, district, holidays);
  return {
    add,
    between,
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
