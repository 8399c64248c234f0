import { momentOf, type Tx } from '@slrt/database';
import { localDate } from '@slrt/areas';
import { complaintHolders, complaintTransitions, getTransition, type ComplaintStep } from '@slrt/domain';
import { disclosedUntil } from '@slrt/subgraph';
import { categoryOf } from '../category/index.ts';
import type { ClockSettings, DistrictClock } from '../clock/index.ts';
import { setDisclosureEnd } from '../projection/index.ts';
import { keyOf, recordComplaintEvents, type ActingPerson } from './complaint.events.ts';
import { holderOf, waitingStatuses } from './complaint.policy.ts';
import {
  updateComplaint,
  type ComplaintPatch,
  type ComplaintRow,
  type DutyAssignmentWanted,
} from './complaint.repository.ts';
import type { TimelineAssignee } from './complaint.entity.ts';
import { insertTimeline } from './timeline.repository.ts';

export interface Move {
  readonly step: ComplaintStep;
  readonly acting: ActingPerson;
  readonly reason: string | null;
  readonly note: string | null;
  readonly patch?: ComplaintPatch;
  /** Person who holds it afterwards. Null or undefined: someone on duty. */
  readonly person?: string | null;
}

export function timelineAssignee(row: ComplaintRow): TimelineAssignee | null {
  if (!row.holder_role) return null;
  return {
    role: row.holder_role,
    region: row.holder_region,
    agency: row.referred_agency,
    person: row.holder_person,
    since: (row.holder_since ?? row.updated_at).toISOString(),
  };
}

/** Returns until when agencies may read the complaint (null: no end); undefined if the status does not change that. */
function disclosureEnd(status: ComplaintRow['status'], now: Date): Date | null | undefined {
  if (status === 'WITHDRAWN' || status === 'REOPENED') return disclosedUntil(status, now);
  return complaintHolders[status] === 'NOBODY' ? disclosedUntil('ENDED', now) : undefined;
}

const unpaused = { paused_at: null, pause_reason: null, paused_days_left: null } as const;
const unescalated = { escalated_to: null, escalated_region: null, escalated_at: null } as const;

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
const resolutionUnescalated = { resolve_escalated_to: null, resolve_escalated_at: null } as const;
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
function resolveBy(clock: DistrictClock, row: ComplaintRow, to: ComplaintRow['status'], now: Date): Date {
  const { code, resolution_days: days } = categoryOf(row.category_code);
  const from = to === 'REOPENED' ? now : row.filed_at;
  const planned = clock.resolveBy({ code, days }, to, from);
  if (to === 'REOPENED' || !row.resolve_by) return planned;
  const waitingSince = row.paused_at ?? (waitingStatuses.includes(row.status) ? row.state_since : null);
  const shifted = waitingSince ? clock.add(row.resolve_by, clock.between(waitingSince, now)) : row.resolve_by;
  return shifted > planned ? shifted : planned;
}

/** Roles whose holder does not come from duty assignments. */
const rolesWithoutDutyAssignment = new Set(['AGENCY_LIAISON', 'VILLAGE_HEAD']);

/**
 * Takes a step of the lifecycle: updates status, holder, clocks and disclosure, adds the timeline entry and publishes the
 * events. The caller must have locked the row and checked the policy. Throws InvalidTransition.
 */
export async function moveComplaint(
  tx: Tx,
  clocks: ClockSettings,
  row: ComplaintRow,
  move: Move,
): Promise<ComplaintRow> {
  const transition = getTransition(complaintTransitions, row.status, move.step);
  const { to } = transition;
  const [now, clock] = await Promise.all([momentOf(tx), clocks.of(tx, row.district_code)]);
  const desk = move.patch?.desk ?? row.desk;
  const holder = holderOf(to, { ...row, desk });
  const person = move.person ?? (complaintHolders[to] === 'FILER' ? row.filed_by : null);
  const dutyAssignment: DutyAssignmentWanted | undefined =
    holder && !person && !rolesWithoutDutyAssignment.has(holder.role)
      ? {
          preferred: complaintHolders[to] === 'DESK' && desk === row.desk ? row.desk_person : null,
          excludedPerson: to === 'RECOMMENDED' ? (move.patch?.recommended_by ?? row.recommended_by) : null,
          day: localDate(row.region_code, now),
        }
      : undefined;
  const patch: ComplaintPatch = {
    ...move.patch,
    ...(to === 'REOPENED' ? { outcome: null } : {}),
    status: to,
    holder_role: holder?.role ?? null,
    holder_region: holder?.region ?? null,
    ...(dutyAssignment ? {} : { holder_person: holder ? person : null }),
    ...clocksOf(clock, row, to, now),
    ...unescalated,
    ...unpaused,
    ...(holder ? resolutionClockOf(clock, row, resolveBy(clock, row, to, now), now) : resolutionUnescalated),
  };
  const moved = await updateComplaint(tx, row, patch, dutyAssignment);
  insertTimeline(tx, keyOf(row), {
    kind: 'STATUS',
    service: 'complaints',
    notBefore: moved.state_since,
    actor: move.acting.actorId,
    actorRole: move.acting.role,
    from: row.status,
    to: moved.status,
    reason: move.reason,
    holder: timelineAssignee(moved),
    note: move.note,
    version: moved.version,
  });
  const until = disclosureEnd(moved.status, moved.state_since);
  if (until !== undefined) setDisclosureEnd(tx, keyOf(row), until);
  recordComplaintEvents(tx, moved, move.step, move.acting);
  return moved;
}
