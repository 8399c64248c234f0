import type { Tx } from '@slrt/database';
import { endedReferralStatuses } from '@slrt/domain';
import type { ClockSettings } from '../clock/index.ts';
import { keyOf, moveComplaint, type ComplaintRow } from '../complaint/index.ts';
import { listReferralStates } from '../projection/index.ts';

const ended: readonly string[] = endedReferralStatuses;
const acting = { actorId: 'system:referrals', role: null };

/** Returns a referred complaint to the district desk for review. */
export async function returnToBackOffice(
  tx: Tx,
  clocks: ClockSettings,
  row: ComplaintRow,
  reason: string,
): Promise<void> {
  const patch = { desk: 'DISTRICT' } as const;
  await moveComplaint(tx, clocks, row, { step: 'event:unanswered', acting, reason, note: null, patch });
}

/** Moves a complaint on when all referrals of its decision have ended: to confirmation if one was completed, else to the back office. */
export async function concludeReferrals(tx: Tx, clocks: ClockSettings, row: ComplaintRow): Promise<void> {
  if (row.status !== 'REFERRED') return;
  const states = await listReferralStates(tx, keyOf(row), row.decision_no);
  const [latest] = states;
  if (!latest || states.length < latest.siblings || states.some((state) => !ended.includes(state.status))) return;
  const completed = states.find((state) => state.status === 'COMPLETED');
  if (completed)
    await moveComplaint(tx, clocks, row, { step: 'event:answered', acting, reason: completed.outcome, note: null });
  else await returnToBackOffice(tx, clocks, row, latest.reason ?? latest.status);
}
