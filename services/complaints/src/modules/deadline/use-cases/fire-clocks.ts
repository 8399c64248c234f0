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
/** Complaints in one transaction: few locks at once, few round trips wasted. */
const batch = 50;

/** Did every referral of the last decision end with the family served or enrolled? Without a referral: it was handled. */
async function isServed(tx: Tx, row: ComplaintRow): Promise<boolean> {
  if (row.decision_no === 0) return true;
  const states = await listReferralStates(tx, keyOf(row), row.decision_no);
  return states.every((state) => state.outcome === 'SERVED' || state.outcome === 'ENROLLED');
}

/** No word from the family in time: it ends by what the agencies answered, and never counts as confirmed. */
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

/** One level up: who is told, where, since when. State and holder stay; the next level follows after some days. */
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
 * Does what is due by the database's clock, or at `now` in its place: reminders, escalations, the end of a wait. What was missed
 * while nothing ran is simply still due. Two at once do not meet (rows are skipped while another has them). Returns how many there were.
 */
export async function processDueClocks(deps: ComplaintDeps, now: Date | null = null): Promise<number> {
  const { database } = deps;
  let fired = 0;
  for (const district of await listDistricts(database)) {
    const scope = systemScope('clock', district);
    for (;;) {
      const done = await database.withTransaction(scope, async (tx) => {
        const rows = await lockDue(tx, { district, now, limit: batch });
        for (const row of rows) await processClock(tx, deps, row, now ?? (await momentOf(tx)));
        return rows.length;
      });
      fired += done;
      if (done < batch) break;
    }
  }
  return fired;
}
