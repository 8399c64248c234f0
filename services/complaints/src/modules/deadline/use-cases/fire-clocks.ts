import { momentOf, type Tx } from '@slrt/database';
import { nextEscalation, systemScope } from '@slrt/domain';
import { escalationDays } from '../../clock/index.ts';
import {
  publishAct,
  recordAct,
  escalationRegion,
  keyOf,
  listDistricts,
  moveComplaint,
  recordReminded,
  updateComplaint,
  type ComplaintDeps,
  type ComplaintRow,
  lockDue,
  type Outcome,
  markReminded,
} from '../../complaint/index.ts';
import { listReferralStates } from '../../projection/index.ts';
import { resume } from './pause-complaint.ts';

const acting = { actorId: 'system:clock', role: null };
/** Complaints per transaction: a compromise between the number of locks held and of round trips. */
const batchSize = 50;

/** True if every referral of the last decision served or enrolled the family, or if there was no referral. */
async function isServed(tx: Tx, row: ComplaintRow): Promise<boolean> {
  if (row.decision_no === 0) return true;
  const states = await listReferralStates(tx, keyOf(row), row.decision_no);
  return states.every((state) => state.outcome === 'SERVED' || state.outcome === 'ENROLLED');
}

/** Closes a complaint that the family did not confirm in time. The agencies' outcomes decide; it never counts as confirmed. */
async function closeUnanswered(tx: Tx, deps: Pick<ComplaintDeps, 'clocks'>, row: ComplaintRow): Promise<void> {
  const served = await isServed(tx, row);
  const outcome: Outcome = {
    result: served ? 'FULFILLED' : 'UNFULFILLED',
    confirmation: 'NO_ANSWER',
    reason: served ? null : 'NOT_REACHED',
    rating: null,
    at: (await momentOf(tx)).toISOString(),
  };
  await moveComplaint(tx, deps.clocks, row, {
    step: served ? 'clock:noAnswer:SERVED' : 'clock:noAnswer:NOT_SERVED',
    acting,
    reason: 'NO_ANSWER',
    note: null,
    patch: { outcome },
  });
}

/** Escalates an overdue complaint to the next level. Status and holder stay the same. */
async function escalate(tx: Tx, deps: Pick<ComplaintDeps, 'clocks'>, row: ComplaintRow, now: Date): Promise<void> {
  const level = nextEscalation(row.holder_role, row.escalated_to);
  if (!level) {
    await updateComplaint(tx, row, { clock_at: null });
    return;
  }
  const clock = await deps.clocks.of(tx, row.district_code);
  const region = escalationRegion(level, row.region_code);
  const moved = await updateComplaint(tx, row, {
    escalated_to: level,
    escalated_region: region,
    escalated_at: now,
    clock_at: level === 'PROVINCE' ? null : clock.add(now, escalationDays),
  });
  publishAct(tx, moved, { kind: 'ESCALATION', reason: `OVERDUE_TO_${level}`, acting }, 'escalateComplaint');
}

async function processClock(tx: Tx, deps: Pick<ComplaintDeps, 'clocks'>, row: ComplaintRow, now: Date): Promise<void> {
  if (row.due_at && row.due_at > now) {
    markReminded(tx, row);
    recordAct(tx, row, { kind: 'REMINDER', reason: 'DUE_SOON', acting });
    recordReminded(tx, row, acting);
  } else if (row.paused_at) await resume(tx, deps, row, { reason: 'WAITED_LONG_ENOUGH', acting });
  else if (row.status === 'AWAITING_CONFIRMATION') await closeUnanswered(tx, deps, row);
  else await escalate(tx, deps, row, now);
}

/**
 * Processes all due clocks: reminders, escalations, ends of pauses, and complaints not confirmed in time. `now` overrides the
 * database's clock. Safe to run concurrently, because locked rows are skipped. Returns the number processed.
 */
export async function processDueClocks(deps: ComplaintDeps, now: Date | null = null): Promise<number> {
  const { database } = deps;
  let processed = 0;
  for (const district of await listDistricts(database)) {
    const scope = systemScope('clock', district);
    for (;;) {
      const count = await database.withTransaction(scope, async (tx) => {
        const rows = await lockDue(tx, { district, now, limit: batchSize });
        for (const row of rows) await processClock(tx, deps, row, now ?? (await momentOf(tx)));
        return rows.length;
      });
      processed += count;
      if (count < batchSize) break;
    }
  }
  return processed;
}
