import { momentOf, type Tx } from '@slrt/database';
import {
  complaintHolders,
  complaintTransitions,
  deriveComplaintStatus,
  deriveFromNeeds,
  getTransition,
  type ComplaintStep,
} from '@slrt/domain';
import { disclosedUntil } from '@slrt/subgraph';
import type { ClockSettings, DistrictClock } from '../clock/index.ts';
import { setDisclosureEnd } from '../projection/index.ts';
import { extendedResolution, resolutionClockOf, resolutionUnescalated, resolveBy } from './complaint-clocks.ts';
import type { ConfirmationMethod, Outcome, TimelineAssignee } from './complaint.entity.ts';
import { recordContestEnd } from './contest.ts';
import { keyOf, recordComplaintEvents, type ActingPerson } from './complaint.events.ts';
import { isFiledOutside } from './complaint.policy.ts';
import type { LockedComplaint } from './complaint-lock.repository.ts';
import { updateComplaint, type ComplaintPatch, type ComplaintRow } from './complaint.repository.ts';
import { updateNeed, type NeedPatch, type NeedRow } from './need.repository.ts';
import {
  dutyFor,
  enterState,
  holdingPatch,
  leadOf,
  needsAfter,
  saveNeeds,
  type NeedAfter,
  type Situation,
} from './needs-after.ts';
import { isNeedStep, stateOf, takeNeeds, type NeedMove } from './take-needs.ts';
import { insertTimeline } from './timeline.repository.ts';

export interface Move {
  readonly step: ComplaintStep;
  readonly acting: ActingPerson;
  readonly reason: string | null;
  readonly note: string | null;
  readonly patch?: ComplaintPatch;
  /** Person who holds it afterwards. Null or undefined: someone on duty. */
  readonly person?: string | null;
  /** The needs that the step takes. Undefined: those that it takes when none are named. */
  readonly needs?: readonly NeedMove[];
  /** How an officer took the citizen's answer that the step records. */
  readonly via?: ConfirmationMethod | null;
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

/** True if the complaint was paused before, and a step or change leaves it so. */
const isPausedAfter = (row: LockedComplaint, { isKept, patch }: ReturnType<typeof holdingPatch>): boolean =>
  row.paused_at !== null && (isKept || patch.paused_at != null);

/** Returns the clock of the whole after a step. While the complaint stays paused, it is extended later, by the whole pause. */
const resolutionOf = (
  clock: DistrictClock,
  row: LockedComplaint,
  { to, now, isPaused }: { to: ComplaintRow['status']; now: Date; isPaused: boolean },
) => resolutionClockOf(clock, row, isPaused ? row.resolve_by : resolveBy(clock, row, to, now), now);

/** Steps after which the complaint is in the state of the lifecycle, whatever its needs. */
const wholeSteps: readonly ComplaintStep[] = [
  'withdrawComplaint',
  'reopenComplaint',
  'separateComplaint',
  'event:originalEnded',
];

/** Returns the state of a complaint after a step of its needs, or of the whole. Throws InvalidTransition. */
function statusAfter(row: LockedComplaint, step: ComplaintStep, needs: readonly NeedRow[]): ComplaintRow['status'] {
  if (!isNeedStep(step) || wholeSteps.includes(step)) return getTransition(complaintTransitions, row.status, step).to;
  if (step.startsWith('reviewComplaint')) getTransition(complaintTransitions, row.status, step);
  return deriveComplaintStatus(row.status, needs.map(stateOf));
}

/** Returns the outcome of a complaint whose needs have ended, from theirs. Null if no need has one. */
function outcomeOf(needs: readonly NeedRow[]): Outcome | null {
  const outcomes = needs.flatMap(({ outcome }) => outcome ?? []);
  const last = outcomes.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)).at(-1);
  if (!last) return null;
  const failed = outcomes.find(({ result }) => result === 'UNFULFILLED');
  const met = outcomes.some(({ result }) => result === 'FULFILLED');
  return {
    ...last,
    result: failed ? (met ? 'PARTLY' : 'UNFULFILLED') : 'FULFILLED',
    reason: failed?.reason ?? null,
    rating: outcomes.findLast(({ rating }) => rating !== null)?.rating ?? null,
  };
}

/**
 * Takes a step of the lifecycle: changes the needs that it takes, derives status, holder and clocks of the complaint from
 * all of them, changes disclosure, adds the timeline entry and publishes the events. The caller must have locked the row
 * and checked the policy. Throws InvalidTransition.
 */
export async function moveComplaint(
  tx: Tx,
  clocks: ClockSettings,
  row: LockedComplaint,
  move: Move,
): Promise<LockedComplaint> {
  const moves = move.needs ?? takeNeeds(row, move.step);
  const changed = row.needs.map((need) => {
    const own = moves.find((each) => each.need.no === need.no);
    return own ? { ...need, ...own.patch, status: own.to } : need;
  });
  const to = statusAfter(row, move.step, changed);
  const [now, clock] = await Promise.all([momentOf(tx), clocks.of(tx, row.district_code)]);
  const situation: Situation = { clock, now, to, desk: move.patch?.desk ?? row.desk };
  const after = needsAfter(row, moves, situation);
  const lead = leadOf(row, after, situation);
  const filer = isFiledOutside(row) ? null : row.filed_by;
  const person = move.person ?? (complaintHolders[to] === 'FILER' ? filer : (lead?.need.holder_person ?? null));
  const holding = holdingPatch(lead, person);
  const duty = lead && !holding.isKept && !person ? dutyFor(row, lead, situation) : undefined;
  const { holder_person: _, ...withoutPerson } = holding.patch;
  const patch: ComplaintPatch = {
    ...move.patch,
    ...(to === 'REOPENED' ? { outcome: null } : {}),
    ...(to === 'RESOLVED' || to === 'CLOSED_UNFULFILLED' ? { outcome: outcomeOf(after.map(({ need }) => need)) } : {}),
    status: to,
    ...(duty ? withoutPerson : holding.patch),
    ...(lead ? resolutionOf(clock, row, { to, now, isPaused: isPausedAfter(row, holding) }) : resolutionUnescalated),
  };
  const moved = await updateComplaint(tx, row, patch, duty);
  const needs = saveNeeds(tx, moved, after, lead);
  insertTimeline(tx, keyOf(row), {
    kind: 'STATUS',
    service: 'complaints',
    notBefore: moved.updated_at,
    actor: move.acting.actorId,
    actorRole: move.acting.role,
    from: row.status,
    to: moved.status,
    reason: move.reason,
    holder: timelineAssignee(moved),
    note: move.note,
    version: moved.version,
    needs: moves.length > 0 && row.needs.length > 1 ? moves.map(({ need }) => need.no) : null,
    decisionNo: moved.decision_no === row.decision_no ? null : moved.decision_no,
    via: move.via ?? null,
  });
  const until = moved.status === row.status ? undefined : disclosureEnd(moved.status, moved.state_since);
  if (until !== undefined) setDisclosureEnd(tx, keyOf(row), until);
  const locked = { ...moved, needs };
  recordComplaintEvents(tx, locked, move.step, move.acting);
  await recordContestEnd(tx, locked, move.acting);
  return locked;
}

/**
 * Changes a need of a locked complaint without a step, with the holder and due time that follow; `whole` changes the
 * complaint. Its holder and due time follow too. Increments the version, and publishes nothing.
 */
export async function saveNeed(
  tx: Tx,
  clocks: ClockSettings,
  row: LockedComplaint,
  { need, patch, whole = {} }: { need: NeedRow; patch: NeedPatch; whole?: ComplaintPatch },
): Promise<LockedComplaint> {
  const [now, clock] = await Promise.all([momentOf(tx), clocks.of(tx, row.district_code)]);
  const situation: Situation = { clock, now, to: row.status, desk: whole.desk ?? row.desk };
  const after = row.needs.map((before): NeedAfter => {
    if (before.no !== need.no) return { before, need: before, patch: null, remindAt: null, region: null };
    const entered = enterState(row, before, { ...before, ...patch }, situation);
    return { ...entered, patch: { ...patch, ...entered.patch } };
  });
  const lead = leadOf(row, after, situation);
  const holding = holdingPatch(lead, null);
  const duty = lead && !holding.isKept ? dutyFor(row, lead, situation) : undefined;
  const { holder_person: _, ...withoutPerson } = holding.patch;
  const endsPause = row.paused_at !== null && !isPausedAfter(row, holding);
  const resolution = endsPause ? resolutionClockOf(clock, row, extendedResolution(clock, row, now), now) : {};
  const patched = { ...whole, ...(duty ? withoutPerson : holding.patch), ...resolution };
  const moved = await updateComplaint(tx, row, patched, duty);
  return { ...moved, needs: saveNeeds(tx, moved, after, lead) };
}

/** Answers the needs that wait for a change request which has closed. */
export async function answerByProposal(
  tx: Tx,
  clocks: ClockSettings,
  row: LockedComplaint,
  { proposal, state }: { proposal: string; state: string },
): Promise<LockedComplaint> {
  const waiting = row.needs.filter(({ status, change_request_id: id }) => status === 'PROPOSED' && id === proposal);
  if (waiting.length === 0) return row;
  const answer = { isMet: state === 'DETERMINED', result: state, at: (await momentOf(tx)).toISOString() };
  return moveComplaint(tx, clocks, row, {
    ...{ step: 'event:answered', acting: { actorId: 'system:proposal', role: null }, reason: state, note: null },
    needs: takeNeeds(row, 'event:answered', { named: waiting.map(({ no }) => no), patchOf: () => ({ answer }) }),
  });
}

/** Copies holder and due time of a complaint to the needs that lead it, after a change of these without a step. */
export function followHolder(tx: Tx, row: LockedComplaint, changed: ComplaintRow): LockedComplaint {
  const { leading } = deriveFromNeeds(row.needs.map(stateOf));
  const { holder_role, holder_person, due_at } = changed;
  const patch = { holder_role, holder_person, due_at };
  const needs = row.needs.map((need) => {
    if (!leading.some(({ no }) => no === need.no)) return need;
    updateNeed(tx, need, patch);
    return { ...need, ...patch };
  });
  return { ...changed, needs };
}
