import { localDate, startOfDay } from '@slrt/areas';
import type { Tx } from '@slrt/database';
import { complaintHolders, deriveComplaintStatus, deriveFromNeeds, isOpenNeed, type Role } from '@slrt/domain';
import type { DistrictClock } from '../clock/index.ts';
import { holderBy } from './complaint.policy.ts';
import type { LockedComplaint } from './complaint-lock.repository.ts';
import type { ComplaintPatch, ComplaintRow, DutyAssignmentWanted } from './complaint.repository.ts';
import { updateNeed, type NeedPatch, type NeedRow } from './need.repository.ts';
import { stateOf, type NeedMove } from './take-needs.ts';

const unpaused = { paused_at: null, pause_reason: null, paused_days_left: null } as const;
const unescalated = { escalated_to: null, escalated_region: null, escalated_at: null } as const;

/** Roles whose holder does not come from duty assignments. */
const rolesWithoutDutyAssignment = new Set(['AGENCY_LIAISON', 'VILLAGE_HEAD']);

/** A step as its needs see it: the new state and desk of the complaint, and the time. */
export interface Situation {
  readonly clock: DistrictClock;
  readonly now: Date;
  readonly to: ComplaintRow['status'];
  readonly desk: ComplaintRow['desk'];
}

/** Returns when a need is due that enters its state, and when its holder is reminded. */
function scheduleOfNeed(row: LockedComplaint, need: NeedRow, { clock, now, to }: Situation) {
  if (need.status === 'WAITING_FOR_QUOTA' && need.review_on) {
    const dueAt = startOfDay(row.district_code, need.review_on);
    return { dueAt: dueAt > now ? dueAt : now, remindAt: dueAt };
  }
  if (need.status === 'REFERRED' && need.referral_wait && need.wait_due) {
    const dueAt = need.wait_due > now ? need.wait_due : now;
    return { dueAt, remindAt: dueAt };
  }
  // After a wait, the agency has the days that were left.
  if (need.status === 'REFERRED' && need.wait_days_left !== null && !need.refused_at) {
    const dueAt = clock.add(now, need.wait_days_left);
    return { dueAt, remindAt: clock.add(now, Math.max(0, need.wait_days_left - 1)) };
  }
  // A refusal is a task of the back office, in the time that it has for a review.
  const status =
    need.refused_at && need.status === 'REFERRED' ? 'UNDER_REVIEW' : deriveComplaintStatus(to, [stateOf(need)]);
  return clock.scheduleOf(status, need.category_code, now);
}

/** A need after a step. `changed` is null if the step did not concern it. */
export interface NeedAfter {
  readonly before: NeedRow;
  readonly need: NeedRow;
  readonly patch: NeedPatch | null;
  readonly remindAt: Date | null;
  readonly region: string | null;
}

const noWait = { referral_wait: null, wait_due: null, wait_days_left: null } as const;

/** Returns a need with the holder and due time of its new state. */
export function enterState(row: LockedComplaint, before: NeedRow, changed: NeedRow, situation: Situation): NeedAfter {
  if (!isOpenNeed(changed.status)) {
    const ended = { holder_role: null, holder_person: null, due_at: null, refused_at: null, ...noWait };
    return { before, need: { ...changed, ...ended }, patch: ended, remindAt: null, region: null };
  }
  const waits = changed.status === 'REFERRED' && changed.referral_wait !== null;
  const status = deriveComplaintStatus(situation.to, [stateOf(changed)]);
  const { row: derivation } = deriveFromNeeds([stateOf(changed)]);
  const rule = changed.status === 'OPEN' ? complaintHolders[status] : derivation.holder;
  const holder = holderBy(rule, { ...row, desk: situation.desk });
  const schedule = scheduleOfNeed(row, changed, situation);
  const isWaiting = changed.status === 'WAITING_FOR_QUOTA' && schedule !== null;
  const patch: NeedPatch = {
    holder_role: holder?.role ?? null,
    holder_person: null,
    due_at: schedule?.dueAt ?? null,
    review_on: isWaiting ? (changed.review_on ?? localDate(row.region_code, schedule.dueAt)) : null,
    ...(waits || (changed.referral_wait === null && changed.wait_days_left === null) ? {} : noWait),
  };
  return {
    before,
    need: { ...changed, ...patch },
    patch,
    remindAt: schedule?.remindAt ?? null,
    region: holder?.region ?? null,
  };
}

/** Returns all needs after a step: those it takes in their new states, open ones with the due time of the complaint's. */
export function needsAfter(row: LockedComplaint, moves: readonly NeedMove[], situation: Situation): NeedAfter[] {
  return row.needs.map((before) => {
    const move = moves.find(({ need }) => need.no === before.no);
    const changed: NeedRow = move ? { ...before, ...move.patch, status: move.to } : before;
    const isRestarted = changed.status === 'OPEN' && situation.to !== row.status;
    if (!move && !isRestarted) return { before, need: before, patch: null, remindAt: null, region: null };
    const after = enterState(row, before, changed, situation);
    return { ...after, patch: { ...move?.patch, ...after.patch, ...(move ? { status: move.to } : {}) } };
  });
}

const numbersOf = (needs: readonly NeedRow[]) => needs.map(({ no }) => no).join();
const earliest = (needs: readonly NeedRow[]): NeedRow | undefined =>
  needs.toSorted((a, b) => (a.due_at?.getTime() ?? Infinity) - (b.due_at?.getTime() ?? Infinity) || a.no - b.no)[0];

/** The need that the complaint's holder and due time come from; null once all have ended. */
export interface Lead {
  readonly need: NeedRow;
  readonly holder: { role: Role; region: string };
  readonly dueAt: Date;
  readonly clockAt: Date;
  /** True if the step changed nothing about who must act until when. */
  readonly isUnchanged: boolean;
  /** Columns of the pause: the complaint is paused while the family owes a document to an agency. */
  readonly pause: Pick<ComplaintPatch, 'paused_at' | 'pause_reason' | 'paused_days_left'>;
}

/** Returns when the clock of a complaint acts next: after a wait for a document only if its agency did not end it on time. */
function clockOf(need: NeedRow, dueAt: Date, remindAt: Date | null, { clock, now }: Situation): Date {
  if (need.referral_wait === 'DOCUMENT') return clock.add(dueAt, 1);
  return remindAt && remindAt > now ? remindAt : dueAt;
}

export function leadOf(row: LockedComplaint, after: readonly NeedAfter[], situation: Situation): Lead | null {
  const { to, desk, now } = situation;
  const { row: derivation, leading } = deriveFromNeeds(after.map(({ need }) => stateOf(need)));
  const need = earliest(leading);
  const rule = derivation.need === 'OPEN' ? complaintHolders[to] : derivation.holder;
  const holder = holderBy(rule, { ...row, desk });
  if (!need?.due_at || !holder) return null;
  const remindAt = after.find((each) => each.need.no === need.no)?.remindAt ?? null;
  const before = deriveFromNeeds(row.needs.map(stateOf)).leading;
  const wasTaken = after.some(
    ({ patch, need: { no } }) => patch !== null && [...before, ...leading].some((one) => one.no === no),
  );
  return {
    need,
    holder,
    dueAt: need.due_at,
    clockAt: clockOf(need, need.due_at, remindAt, situation),
    isUnchanged: to === row.status && !wasTaken && numbersOf(before) === numbersOf(leading),
    pause:
      need.referral_wait === 'DOCUMENT'
        ? {
            paused_at: row.paused_at ?? now,
            pause_reason: 'AWAITING_DOCUMENT',
            paused_days_left: need.wait_days_left ?? 1,
          }
        : unpaused,
  };
}

/** Writes the needs that a step changed. The one that leads has the complaint's holder, others get someone on duty. */
export function saveNeeds(tx: Tx, moved: ComplaintRow, after: readonly NeedAfter[], lead: Lead | null): NeedRow[] {
  return after.map(({ before, need, patch, region }) => {
    if (!patch) return before;
    const isLead = need.no === lead?.need.no;
    const person = isLead ? moved.holder_person : null;
    const excludedPerson = need.status === 'RECOMMENDED' ? need.recommended_by : null;
    const day = localDate(moved.region_code, moved.updated_at);
    const { holder_person: _, ...rest } = patch;
    if (!isLead && region && need.holder_role && !rolesWithoutDutyAssignment.has(need.holder_role))
      updateNeed(tx, before, rest, {
        role: need.holder_role,
        region: moved.region_code,
        day,
        excludedPerson,
        household: moved.household_id,
      });
    else updateNeed(tx, before, { ...rest, holder_person: person });
    return { ...need, holder_person: person };
  });
}

/** Returns how to pick the person who holds a complaint after a step; undefined to keep or set the given one. */
export function dutyFor(
  row: LockedComplaint,
  { need, holder }: Lead,
  { desk, to, now }: Situation,
): DutyAssignmentWanted | undefined {
  if (rolesWithoutDutyAssignment.has(holder.role)) return undefined;
  return {
    preferred: complaintHolders[to] === 'DESK' && desk === row.desk ? row.desk_person : null,
    excludedPerson: to === 'RECOMMENDED' ? need.recommended_by : null,
    sector: need.sector,
    day: localDate(row.region_code, now),
  };
}

/** Returns the columns of holder and step clock after a step. */
export function holdingPatch(lead: Lead | null, person: string | null): { patch: ComplaintPatch; isKept: boolean } {
  if (lead?.isUnchanged) return { patch: {}, isKept: true };
  return {
    isKept: false,
    patch: {
      holder_role: lead?.holder.role ?? null,
      holder_region: lead?.holder.region ?? null,
      holder_person: lead ? person : null,
      due_at: lead?.dueAt ?? null,
      clock_at: lead?.clockAt ?? null,
      reminded_at: null,
      ...unescalated,
      ...(lead?.pause ?? unpaused),
    },
  };
}
