import { momentOf, type Tx } from '@slrt/database';
import { systemScope } from '@slrt/domain';
import type { DistrictClock } from '../../clock/index.ts';
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
import {
  clockAfterEscalation,
  resolutionActionOf,
  stepActionOf,
  type ClockAction,
  type ComplaintClockKind,
} from '../clock-actions.ts';
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

/** Escalates a late complaint to the next level. Status and holder stay the same. */
async function escalate(
  tx: Tx,
  clock: DistrictClock,
  { row, now, action }: { row: ComplaintRow; now: Date; action: Extract<ClockAction, { kind: 'ESCALATION' }> },
): Promise<void> {
  const { level } = action;
  const next = clockAfterEscalation(clock, level, now);
  const isStep = action.clock === 'STEP';
  const moved = await updateComplaint(
    tx,
    row,
    isStep
      ? {
          escalated_to: level,
          escalated_region: escalationRegion(level, row.region_code),
          escalated_at: now,
          clock_at: next,
        }
      : { resolve_escalated_to: level, resolve_escalated_at: now, resolve_clock_at: next },
  );
  const reason = `${isStep ? '' : 'RESOLUTION_'}OVERDUE_TO_${level}`;
  publishAct(tx, moved, { kind: 'ESCALATION', reason, acting }, 'escalateComplaint');
}

async function processClock(tx: Tx, deps: Pick<ComplaintDeps, 'clocks'>, row: ComplaintRow, due: Due): Promise<void> {
  const { now } = due;
  const action = due.clock === 'STEP' ? stepActionOf(row, now) : resolutionActionOf(row, now);
  switch (action.kind) {
    case 'REMINDER':
      markReminded(tx, row, action.clock === 'STEP');
      recordAct(tx, row, {
        kind: 'REMINDER',
        reason: action.clock === 'STEP' ? 'DUE_SOON' : 'RESOLUTION_DUE_SOON',
        acting,
      });
      recordReminded(tx, row, acting);
      return;
    case 'RESUMPTION':
      await resume(tx, deps, row, { reason: 'WAITED_LONG_ENOUGH', acting });
      return;
    case 'CLOSING':
      return closeUnanswered(tx, deps, row);
    case 'STOP':
      await updateComplaint(
        tx,
        row,
        action.clock === 'STEP' ? { clock_at: null } : { resolve_escalated_to: 'PROVINCE', resolve_escalated_at: now },
      );
      return;
    case 'ESCALATION':
      return escalate(tx, await deps.clocks.of(tx, row.district_code), { row, now, action });
  }
}

interface Due {
  readonly clock: ComplaintClockKind;
  readonly now: Date;
}
const clockKinds: readonly ComplaintClockKind[] = ['STEP', 'RESOLUTION'];

/** Processes the next complaints of a district whose clock has expired. Returns their number, at most `batchSize`. */
async function processBatch(
  { database, clocks }: ComplaintDeps,
  district: string,
  clock: ComplaintClockKind,
  now: Date | null,
): Promise<number> {
  return database.withTransaction(systemScope('clock', district), async (tx) => {
    const rows = await lockDue(tx, { clock, district, now, limit: batchSize });
    for (const row of rows) await processClock(tx, { clocks }, row, { clock, now: now ?? (await momentOf(tx)) });
    return rows.length;
  });
}

/**
 * Processes all expired clocks, of steps and of whole complaints: reminders, escalations, ends of pauses, and complaints
 * not confirmed in time. `now` overrides the database's clock. Safe to run concurrently, because locked rows are skipped.
 * Returns the number processed.
 */
export async function processDueClocks(deps: ComplaintDeps, now: Date | null = null): Promise<number> {
  let processed = 0;
  for (const district of await listDistricts(deps.database))
    for (const clock of clockKinds)
      for (let count = batchSize; count === batchSize;) {
        count = await processBatch(deps, district, clock, now);
        processed += count;
      }
  return processed;
}
