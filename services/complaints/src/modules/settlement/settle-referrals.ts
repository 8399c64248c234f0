import type { Tx } from '@slrt/database';
import { endedReferralStatuses } from '@slrt/domain';
import type { ClockBook } from '../../clock/index.ts';
import { listReferralStates } from '../../projection/index.ts';
import { keyOf } from '../complaint.events.ts';
import type { ComplaintRow } from '../complaint.repository.ts';
import { moveComplaint } from './move-complaint.ts';

const ended: readonly string[] = endedReferralStatuses;
const acting = { actorId: 'system:referrals', role: null };

/** When every referral of the decision has ended: to the family if one was completed, else back to the back office. */
export async function settleReferrals(tx: Tx, clocks: ClockBook, row: ComplaintRow): Promise<void> {
  if (row.status !== 'REFERRED') return;
  const states = await listReferralStates(tx, keyOf(row), row.decision_no);
  const [latest] = states;
  if (!latest || states.length < latest.siblings || states.some((state) => !ended.includes(state.status))) return;
  const completed = states.find((state) => state.status === 'COMPLETED');
  if (completed) {
    await moveComplaint(tx, clocks, row, { step: 'event:answered', acting, reason: completed.outcome, note: null });
    return;
  }
  await moveComplaint(tx, clocks, row, {
    step: 'event:unanswered',
    acting,
    reason: latest.reason ?? latest.status,
    note: null,
    patch: { desk: 'DISTRICT' },
  });
}

export async function returnUnrouted(
  tx: Tx,
  clocks: ClockBook,
  row: ComplaintRow,
  { decisionNo, reason }: { decisionNo: number; reason: string },
): Promise<void> {
  if (row.status !== 'REFERRED' || row.decision_no !== decisionNo) return;
  await moveComplaint(tx, clocks, row, {
    step: 'event:unanswered',
    acting,
    reason,
    note: null,
    patch: { desk: 'DISTRICT' },
  });
}
