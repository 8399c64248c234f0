import { categoryOf } from '../category/index.ts';
import type { DistrictClock } from '../clock/index.ts';
import { waitingStatuses } from './complaint.policy.ts';
import type { ComplaintRow } from './complaint.repository.ts';

/** Returns the due time and next clock time of a status that begins at `now`. */
export function clocksOf(
  clock: DistrictClock,
  row: Pick<ComplaintRow, 'category_code' | 'region_code'>,
  status: ComplaintRow['status'],
  now: Date,
): Pick<ComplaintRow, 'due_at' | 'clock_at'> & { reminded_at: null } {
  const schedule = clock.scheduleOf(status, row.category_code, now);
  if (!schedule) return { due_at: null, clock_at: null, reminded_at: null };
  const { dueAt, remindAt } = schedule;
  return { due_at: dueAt, clock_at: remindAt > now ? remindAt : dueAt, reminded_at: null };
}

type Resolution = Pick<
  ComplaintRow,
  'resolve_by' | 'resolve_clock_at' | 'resolve_reminded_at' | 'resolve_escalated_to' | 'resolve_escalated_at'
>;

/**
 * Returns the clock of the whole for a new `resolve_by`. If it did not change, or is still in the past, reminder and
 * escalation stay as they are.
 */
export function resolutionClockOf(
  clock: DistrictClock,
  row: Resolution,
  resolveBy: Date | null,
  now: Date,
): Resolution {
  if (resolveBy === null || resolveBy <= now || resolveBy.getTime() === row.resolve_by?.getTime())
    return { ...pickResolution(row), resolve_by: resolveBy };
  return { ...newResolutionClock(clock, resolveBy, now), resolve_reminded_at: null, ...resolutionUnescalated };
}

/** Returns `resolve_by`, and when the holder is reminded of it: at once at the deadline if that is close. */
export function newResolutionClock(
  clock: DistrictClock,
  resolveBy: Date,
  now: Date,
): { resolve_by: Date; resolve_clock_at: Date } {
  const remindAt = clock.resolutionReminder(resolveBy);
  return { resolve_by: resolveBy, resolve_clock_at: remindAt > now ? remindAt : resolveBy };
}
export const resolutionUnescalated = { resolve_escalated_to: null, resolve_escalated_at: null } as const;
const pickResolution = (row: Resolution): Resolution => ({
  resolve_by: row.resolve_by,
  resolve_clock_at: row.resolve_clock_at,
  resolve_reminded_at: row.resolve_reminded_at,
  resolve_escalated_to: row.resolve_escalated_to,
  resolve_escalated_at: row.resolve_escalated_at,
});

/** Returns `resolve_by` of a paused complaint that resumes at `now`: extended by the working days of the pause. */
export const extendedResolution = (
  clock: DistrictClock,
  row: Pick<ComplaintRow, 'resolve_by' | 'paused_at'>,
  now: Date,
): Date | null =>
  row.resolve_by && row.paused_at ? clock.add(row.resolve_by, clock.between(row.paused_at, now)) : row.resolve_by;

/** Returns when the complaint should be answered, extended by the working days spent waiting for the citizen. */
export function resolveBy(clock: DistrictClock, row: ComplaintRow, to: ComplaintRow['status'], now: Date): Date {
  const { code, resolution_days: days } = categoryOf(row.category_code);
  const from = to === 'REOPENED' ? now : row.filed_at;
  const planned = clock.resolveBy({ code, days }, to, from);
  if (to === 'REOPENED' || !row.resolve_by) return planned;
  const waitingSince = row.paused_at ?? (waitingStatuses.includes(row.status) ? row.state_since : null);
  const shifted = waitingSince ? clock.add(row.resolve_by, clock.between(waitingSince, now)) : row.resolve_by;
  return shifted > planned ? shifted : planned;
}
