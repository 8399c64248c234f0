import { addWorkingDays } from '@slrt/calendar';
import { momentOf, type Database, type Tx } from '@slrt/database';
import { referralEscalation, systemScope } from '@slrt/domain';
import { escalationDays, findHolidays } from '../referral-clock.ts';
import { recordReferralEvent } from '../referral.events.ts';
import { escalate, insertStep, lockDue, type ReferralRow } from '../referral.repository.ts';

const acting = { actorId: 'system:clock', role: null };
const batch = 50;

/** Past its due time: the desk is told, then after some days the manager, then the head of office. State and holder stay. */
async function processClock(tx: Tx, row: ReferralRow, now: Date): Promise<void> {
  const told = referralEscalation.findIndex((role) => role === row.escalated_to);
  const next = referralEscalation[told + 1];
  const isLast = told + 2 >= referralEscalation.length;
  const clockAt = isLast
    ? null
    : addWorkingDays(now, escalationDays, row.district_code, await findHolidays(tx, row.district_code));
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

/**
 * What is due by the clock: every minute, and what was missed while nothing ran. `now` stands in for the database's clock.
 * Returns how many there were.
 */
export async function processDueReferralClocks(
  database: Database,
  districts: readonly string[],
  now: Date | null = null,
): Promise<number> {
  let fired = 0;
  for (const district of districts)
    for (let more = true; more;) {
      const rows = await database.withTransaction(systemScope('clock', district), async (tx) => {
        const due = await lockDue(tx, district, now, batch);
        for (const row of due) await processClock(tx, row, now ?? (await momentOf(tx)));
        return due.length;
      });
      fired += rows;
      more = rows === batch;
    }
  return fired;
}
