import { addWorkingDays } from '@slrt/calendar';
import { momentOf, type Database, type Tx } from '@slrt/database';
import { referralEscalation, systemScope } from '@slrt/domain';
import { escalationDays, findCalendar } from '../referral-clock.ts';
import { recordReferralEvent } from '../referral.events.ts';
import { stepReferral } from './change-referral.ts';
import { escalate, insertStep, lockDue, type ReferralRow } from '../referral.repository.ts';

const acting = { actorId: 'system:clock', role: null };
const batchSize = 50;

/**
 * Lets the clock of a referral run again whose document did not come in time. Escalates other overdue referrals to the back
 * office, then the manager, then the head of office; status and holder stay the same.
 */
async function processClock(tx: Tx, row: ReferralRow, now: Date): Promise<void> {
  if (row.document_request) {
    const overdue = { reason: 'INCOMPLETE_DOCUMENTS', note: null, outcome: null };
    await stepReferral(tx, row, { step: 'clock:documentOverdue', acting }, overdue);
    return;
  }
  const reached = referralEscalation.findIndex((role) => role === row.escalated_to);
  const next = referralEscalation[reached + 1];
  const isLast = reached + 2 >= referralEscalation.length;
  const clockAt = isLast
    ? null
    : addWorkingDays(now, escalationDays, row.district_code, await findCalendar(tx, row.district_code));
  const moved = await escalate(tx, row, { to: next ?? null, clockAt });
  if (!next) return;
  const event = row.overdue_since === null ? 'overdue' : 'escalated';
  insertStep(tx, moved, {
    ...acting,
    from: row.status,
    reason: `${event.toUpperCase()}_TO_${next}`,
    kind: 'ESCALATION',
  });
  recordReferralEvent(tx, moved, event, acting);
}

/** Processes all due clocks of referrals. `now` overrides the database's clock. Returns the number processed. */
export async function processDueReferralClocks(
  database: Database,
  districts: readonly string[],
  now: Date | null = null,
): Promise<number> {
  let processed = 0;
  for (const district of districts)
    for (let more = true; more;) {
      const rows = await database.withTransaction(systemScope('clock', district), async (tx) => {
        const due = await lockDue(tx, district, now, batchSize);
        for (const row of due) await processClock(tx, row, now ?? (await momentOf(tx)));
        return due.length;
      });
      processed += rows;
      more = rows === batchSize;
    }
  return processed;
}
