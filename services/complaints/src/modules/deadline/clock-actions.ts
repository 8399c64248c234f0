import { nextEscalation, type EscalationLevel } from '@slrt/domain';
import { escalationDays, type DistrictClock } from '../clock/index.ts';
import { extendedResolution, resolutionClockOf, waitingStatuses, type ComplaintRow } from '../complaint/index.ts';

/** Clock of a complaint: of its current step, or of the complaint as a whole. */
export type ComplaintClockKind = 'STEP' | 'RESOLUTION';

/** Action of the system when a clock expires. `STOP`: the last level was reached before. */
export type ClockAction =
  | { readonly kind: 'REMINDER'; readonly clock: ComplaintClockKind }
  | { readonly kind: 'STOP'; readonly clock: ComplaintClockKind }
  | { readonly kind: 'ESCALATION'; readonly clock: ComplaintClockKind; readonly level: EscalationLevel }
  | { readonly kind: 'RESUMPTION' | 'CLOSING'; readonly clock: 'STEP' };

/** Columns on which the clocks depend. */
export type ClockState = Pick<
  ComplaintRow,
  | 'status'
  | 'holder_role'
  | 'due_at'
  | 'clock_at'
  | 'escalated_to'
  | 'paused_at'
  | 'paused_days_left'
  | 'resolve_by'
  | 'resolve_clock_at'
  | 'resolve_clock_key'
  | 'resolve_escalated_to'
  | 'resolve_escalated_at'
  | 'resolve_reminded_at'
>;

function escalation(clock: ComplaintClockKind, state: ClockState, reached: EscalationLevel | null): ClockAction {
  const level = nextEscalation(state.holder_role, reached);
  return level ? { kind: 'ESCALATION', clock, level } : { kind: 'STOP', clock };
}

/** Returns what happens to a complaint whose `clock_at` has passed at `now`. */
export function stepActionOf(state: ClockState, now: Date): ClockAction {
  if (state.due_at && state.due_at > now) return { kind: 'REMINDER', clock: 'STEP' };
  if (state.paused_at) return { kind: 'RESUMPTION', clock: 'STEP' };
  if (state.status === 'AWAITING_CONFIRMATION') return { kind: 'CLOSING', clock: 'STEP' };
  return escalation('STEP', state, state.escalated_to);
}

/** Returns what happens to a complaint whose `resolve_clock_key` has passed at `now`. */
export function resolutionActionOf(state: ClockState, now: Date): ClockAction {
  if (state.resolve_by && state.resolve_by > now) return { kind: 'REMINDER', clock: 'RESOLUTION' };
  return escalation('RESOLUTION', state, state.resolve_escalated_to);
}

/** Returns when the clock acts next after an escalation at `now`; null after the last level. */
export const clockAfterEscalation = (clock: DistrictClock, level: EscalationLevel, now: Date): Date | null =>
  level === 'PROVINCE' ? null : clock.add(now, escalationDays);

export type ClockEvent = Exclude<ClockAction, { readonly kind: 'STOP' }> & { readonly at: Date };

/** Returns when the clock of the whole acts next; null if it stands still or has ended. */
function nextResolutionAt(state: ClockState): Date | null {
  if (state.paused_at || waitingStatuses.includes(state.status) || state.resolve_escalated_to === 'PROVINCE')
    return null;
  return state.resolve_clock_at ?? state.resolve_by;
}

/** Returns the state after an action, as the job would store it. */
function applied(state: ClockState, action: ClockAction, at: Date, clock: DistrictClock): ClockState {
  switch (action.kind) {
    case 'REMINDER':
      return action.clock === 'STEP'
        ? { ...state, clock_at: state.due_at }
        : { ...state, resolve_clock_at: state.resolve_by, resolve_reminded_at: at };
    case 'ESCALATION': {
      const next = clockAfterEscalation(clock, action.level, at);
      return action.clock === 'STEP'
        ? { ...state, escalated_to: action.level, clock_at: next }
        : { ...state, resolve_escalated_to: action.level, resolve_escalated_at: at, resolve_clock_at: next };
    }
    case 'RESUMPTION': {
      const due = clock.add(at, state.paused_days_left ?? 1);
      const resolveBy = extendedResolution(clock, state, at);
      const resumed = { ...state, paused_at: null, due_at: due, clock_at: due };
      return { ...resumed, ...resolutionClockOf(clock, state, resolveBy, at) };
    }
    case 'CLOSING':
      return { ...state, due_at: null, clock_at: null, resolve_by: null, holder_role: null };
    case 'STOP':
      return action.clock === 'STEP' ? { ...state, clock_at: null } : { ...state, resolve_escalated_to: 'PROVINCE' };
  }
}

/** Maximum number of actions that a preview follows for one complaint. */
const maxActions = 50;

/**
 * Follows the clocks of a complaint until `until`, as if no officer took a step. Returns the actions in order, and the
 * state at the end. The time of an action is the time at which its clock expires, but not before `now`.
 */
export function followClocks(
  start: ClockState,
  clock: DistrictClock,
  { now, until }: { now: Date; until: Date },
): { events: ClockEvent[]; state: ClockState } {
  const events: ClockEvent[] = [];
  let state = start;
  while (events.length < maxActions && state.holder_role !== null) {
    const [stepAt, resolutionAt] = [state.clock_at, nextResolutionAt(state)];
    const isStep = stepAt !== null && (resolutionAt === null || stepAt <= resolutionAt);
    const expires = isStep ? stepAt : resolutionAt;
    if (expires === null || expires > until) break;
    const at = expires < now ? now : expires;
    const action = isStep ? stepActionOf(state, at) : resolutionActionOf(state, at);
    state = applied(state, action, at, clock);
    if (action.kind !== 'STOP') events.push({ ...action, at });
  }
  return { events, state };
}
