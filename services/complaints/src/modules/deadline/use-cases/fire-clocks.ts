import { momentOf, type Tx } from '@slrt/database';
import { systemScope } from '@slrt/domain';
import type { DistrictClock } from '../../clock/index.ts';
import {
  publishAct,
  recordAct,
  escalationRegion,
  listDistricts,
  moveComplaint,
  recordReminded,
  saveNeed,
  updateComplaint,
  type ComplaintDeps,
  type ComplaintRow,
  type LockedComplaint,
  type NeedOutcome,
  type NeedRow,
  lockDue,
  markReminded,
  takeNeeds,
} from '../../complaint/index.ts';
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

/**
 * Closes needs of which the family did not confirm the answer in time. What was answered decides; it never counts as
 * confirmed.
 */
async function closeUnanswered(tx: Tx, deps: Pick<ComplaintDeps, 'clocks'>, row: LockedComplaint): Promise<void> {
  const at = (await momentOf(tx)).toISOString();
  const answered = row.needs.filter(({ status }) => status === 'ANSWERED');
  const isServed = (need: NeedRow) => need.answer?.isMet ?? need.decision_no === 0;
  const outcomeOf = (need: NeedRow): NeedOutcome => ({
    result: isServed(need) ? 'FULFILLED' : 'UNFULFILLED',
    confirmation: 'NO_ANSWER',
    reason: isServed(need) ? null : 'NOT_REACHED',
    rating: null,
    at,
  });
  const stepOf = (need: NeedRow) => (isServed(need) ? 'clock:noAnswer:SERVED' : 'clock:noAnswer:NOT_SERVED');
  const step = answered.every(isServed) ? 'clock:noAnswer:SERVED' : 'clock:noAnswer:NOT_SERVED';
  await moveComplaint(tx, deps.clocks, row, {
    ...{ step, acting, reason: 'NO_ANSWER', note: null },
    needs: takeNeeds(row, step, {
      named: answered.map(({ no }) => no),
      stepOf,
      patchOf: (need) => ({ outcome: outcomeOf(need) }),
    }),
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

/** Ends waits for a document that the agencies' own clocks did not end in time. */
async function endDocumentWaits(tx: Tx, deps: Pick<ComplaintDeps, 'clocks'>, row: LockedComplaint): Promise<void> {
  let current = row;
  for (const { no } of row.needs.filter(({ referral_wait: wait }) => wait === 'DOCUMENT')) {
    const need = current.needs.find((each) => each.no === no);
    if (need) current = await saveNeed(tx, deps.clocks, current, { need, patch: { referral_wait: null } });
  }
  publishAct(tx, current, { kind: 'PAUSE', reason: 'WAITED_LONG_ENOUGH', acting });
}

async function processClock(
  tx: Tx,
  deps: Pick<ComplaintDeps, 'clocks'>,
  row: LockedComplaint,
  due: Due,
): Promise<void> {
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
      if (row.status === 'REFERRED') return endDocumentWaits(tx, deps, row);
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
  { database, clocks }: Pick<ComplaintDeps, 'database' | 'clocks'>,
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
export async function processDueClocks(
  deps: Pick<ComplaintDeps, 'database' | 'clocks'>,
  now: Date | null = null,
): Promise<number> {
  let processed = 0;
  for (const district of await listDistricts(deps.database))
    for (const clock of clockKinds)
      for (let count = batchSize; count === batchSize;) {
        count = await processBatch(deps, district, clock, now);
        processed += count;
      }
  return processed;
}
