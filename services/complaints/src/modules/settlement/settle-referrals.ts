import { momentOf, type Tx } from '@slrt/database';
import { endedReferralStatuses, type NeedWait } from '@slrt/domain';
import type { ClockSettings } from '../clock/index.ts';
import {
  keyOf,
  moveComplaint,
  publishAct,
  recordComplaintEvents,
  saveNeed,
  takeNeeds,
  type LockedComplaint,
  type NeedPatch,
  type NeedRow,
} from '../complaint/index.ts';
import { listReferralStates, type ReferralState } from '../projection/index.ts';

const ended: readonly string[] = endedReferralStatuses;
const served: readonly (string | null)[] = ['SERVED', 'ENROLLED'];
const acting = { actorId: 'system:referrals', role: null };

/** Result of a need with the agencies. */
export type Settlement =
  | { readonly kind: 'OPEN' }
  | { readonly kind: 'REFUSED'; readonly reason: string }
  | { readonly kind: 'ANSWERED'; readonly isMet: boolean; readonly result: string }
  | { readonly kind: 'WAITING'; readonly result: string }
  | { readonly kind: 'UNANSWERED'; readonly reason: string };

/** Returns the referrals of a need since it was last open. One without a number stands for all needs of its decision. */
const referralsOf = (need: NeedRow, states: readonly ReferralState[]): ReferralState[] =>
  states.filter(
    (state) =>
      state.decision_no >= Math.max(1, need.round_no) &&
      (state.need_no === null ? state.decision_no === need.decision_no : state.need_no === need.no),
  );

/**
 * Returns what became of a referred need, from its referrals, the latest first. The last decision counts once all its
 * referrals are known.
 */
export function settlementOf(need: NeedRow, all: readonly ReferralState[]): Settlement {
  const states = referralsOf(need, all);
  const latest = states.filter((state) => state.decision_no === need.decision_no);
  const [first] = latest;
  if (!first || latest.length < first.siblings) return { kind: 'OPEN' };
  const refused = states.find(({ status }) => status === 'REJECTED' || status === 'FAILED');
  if (states.some(({ status }) => !ended.includes(status)))
    return refused ? { kind: 'REFUSED', reason: refused.reason ?? refused.status } : { kind: 'OPEN' };
  const completed = states.filter(({ status }) => status === 'COMPLETED');
  const [last] = completed;
  if (!last) return { kind: 'UNANSWERED', reason: first.reason ?? first.status };
  const isWaiting = (state: ReferralState) => state.outcome === 'WAITING_FOR_QUOTA';
  if (completed.some(isWaiting) && !completed.some(({ outcome }) => served.includes(outcome)))
    return { kind: 'WAITING', result: 'WAITING_FOR_QUOTA' };
  return {
    kind: 'ANSWERED',
    isMet: completed.every(({ outcome }) => served.includes(outcome)),
    result: last.outcome ?? last.status,
  };
}

/** Returns needs for which no agency answered to the district desk, for review. */
export async function returnToBackOffice(
  tx: Tx,
  clocks: ClockSettings,
  row: LockedComplaint,
  { needs, reason }: { needs: readonly number[]; reason: string },
): Promise<LockedComplaint> {
  return moveComplaint(tx, clocks, row, {
    ...{ step: 'event:unanswered', acting, reason, note: null, patch: { desk: 'DISTRICT' } },
    needs: takeNeeds(row, 'event:unanswered', { named: needs }),
  });
}

/** Raises the task of the back office to choose for a need that one agency refused while another still works on it. */
export async function raiseRefusal(
  tx: Tx,
  clocks: ClockSettings,
  row: LockedComplaint,
  { need, reason, patch = {} }: { need: NeedRow; reason: string; patch?: NeedPatch },
): Promise<LockedComplaint> {
  if (need.refused_at) return row;
  const raised = await saveNeed(tx, clocks, row, {
    need,
    patch: { ...patch, refused_at: await momentOf(tx) },
    whole: { desk: 'DISTRICT' },
  });
  publishAct(tx, raised, { kind: 'REFERRAL', reason, acting, needs: [need.no] });
  return raised;
}

async function settleNeed(
  tx: Tx,
  clocks: ClockSettings,
  row: LockedComplaint,
  { need, states }: { need: NeedRow; states: readonly ReferralState[] },
): Promise<LockedComplaint> {
  const settled = settlementOf(need, states);
  const at = (await momentOf(tx)).toISOString();
  const move = (step: 'event:answered' | 'event:waiting', result: string, patch: NeedPatch) =>
    moveComplaint(tx, clocks, row, {
      ...{ step, acting, reason: result, note: null },
      needs: takeNeeds(row, step, { named: [need.no], patchOf: () => patch }),
    });
  switch (settled.kind) {
    case 'OPEN':
      return row;
    case 'REFUSED':
      return raiseRefusal(tx, clocks, row, { need, reason: settled.reason });
    case 'UNANSWERED':
      return returnToBackOffice(tx, clocks, row, { needs: [need.no], reason: settled.reason });
    case 'WAITING':
      return move('event:waiting', settled.result, { answer: { isMet: false, result: settled.result, at } });
    case 'ANSWERED': {
      const { isMet, result } = settled;
      return move('event:answered', result, { answer: { isMet, result, at }, refused_at: null });
    }
  }
}

/**
 * Returns what a referred need waits for, and until when: the decision on a proposed agency, or a document if every agency that
 * works on the need waits for one.
 */
export function waitOf(need: NeedRow, all: readonly ReferralState[]): { wait: NeedWait | null; due: Date | null } {
  const open = referralsOf(need, all).filter(({ status }) => !ended.includes(status));
  const proposed = open.filter(({ proposed_agency: agency }) => agency !== null);
  const waits = proposed.length > 0 || (open.length > 0 && open.every((state) => state.awaited_document !== null));
  if (!waits) return { wait: null, due: null };
  const [first] = (proposed.length > 0 ? proposed : open)
    .flatMap(({ due_at: due }) => due ?? [])
    .sort((a, b) => a.getTime() - b.getTime());
  return { wait: proposed.length > 0 ? 'PROPOSAL' : 'DOCUMENT', due: first ?? null };
}

/** Lets each referred need wait, or its agency go on, as its referrals say. The events of the referrals are on the timeline. */
export async function followWaits(
  tx: Tx,
  clocks: ClockSettings,
  row: LockedComplaint,
  states: readonly ReferralState[],
): Promise<LockedComplaint> {
  let current = row;
  for (const { no } of row.needs) {
    const need = current.needs.find((each) => each.no === no);
    if (need?.status !== 'REFERRED') continue;
    const { wait, due } = waitOf(need, states);
    if (wait === need.referral_wait && due?.getTime() === need.wait_due?.getTime()) continue;
    const [now, clock] = await Promise.all([momentOf(tx), clocks.of(tx, row.district_code)]);
    const left = need.referral_wait ? need.wait_days_left : clock.left(now, need.due_at ?? now);
    const patch = { referral_wait: wait, wait_due: due, wait_days_left: left };
    current = await saveNeed(tx, clocks, current, { need, patch });
  }
  if (current !== row) recordComplaintEvents(tx, current, 'act', acting);
  return current;
}

/** Moves each referred need on whose referrals have all ended. `known` are the referrals of the complaint, if they were read. */
export async function concludeReferrals(
  tx: Tx,
  clocks: ClockSettings,
  row: LockedComplaint,
  known?: readonly ReferralState[],
): Promise<LockedComplaint> {
  const referred = row.needs.filter(({ status }) => status === 'REFERRED');
  if (referred.length === 0) return row;
  const states = known ?? (await listReferralStates(tx, keyOf(row)));
  let current = row;
  for (const { no } of referred) {
    const need = current.needs.find((each) => each.no === no);
    if (need) current = await settleNeed(tx, clocks, current, { need, states });
  }
  return current;
}
