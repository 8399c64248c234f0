import { addWorkingDays, type LocalHolidays } from '@slrt/calendar';
import { sql, type Tx } from '@slrt/database';
import type { ReferralStatus } from '@slrt/domain';
import { DistrictCalendarEntity as c } from './referral.entity.ts';

/**
 * Default working days until an agency must accept or reject, from acceptance to completion, and until a review. Source:
 * district SOPs of SLRT. Districts can override the first two per programme (setDistrictProgramme).
 */
const defaults = { acceptance: 5, completion: 22, review: 10 } as const;
/** Working days between escalations. */
export const escalationDays = 3;

export interface ReferralClock {
  readonly acceptanceDays: number;
  readonly completionDays: number;
  /** Holidays of the district in addition to the national ones. */
  readonly holidays: LocalHolidays;
}

/** Saves the holidays of a district, unless the stored list is newer. */
export function saveDistrictCalendar(
  tx: Tx,
  set: { district: string; version: number; days: readonly string[] },
): void {
  tx.send(sql`insert into ${c} (${c.all}) values (${set.district}, ${set.version}, ${set.days})
    on conflict (${c.$district_code}) do update set version = excluded.version, days = excluded.days
    where district_calendar.version < excluded.version`);
}

export async function findHolidays(tx: Tx, district: string): Promise<LocalHolidays> {
  const [row] = await tx.sql`select ${c.pick('days')} from ${c} where ${c.$district_code} = ${district}`;
  return new Set(row?.days ?? []);
}

export async function findClock(tx: Tx, district: string, programmeCode: string | null): Promise<ReferralClock> {
  const [[own], holidays] = await Promise.all([
    programmeCode
      ? tx.sql<{
          acceptance_days: number | null;
          completion_days: number | null;
        }>`select acceptance_days, completion_days
          from district_programme where district_code = ${district} and programme_code = ${programmeCode}`
      : [],
    findHolidays(tx, district),
  ]);
  return {
    holidays,
    acceptanceDays: own?.acceptance_days ?? defaults.acceptance,
    completionDays: own?.completion_days ?? defaults.completion,
  };
}

/** Returns when a status that begins at `now` is due, in working days of the district; null if it has no due time. */
export function dueOf(
  status: ReferralStatus,
  clock: ReferralClock,
  {
    district,
    acceptedAt,
    reviewOn,
    now,
  }: { district: string; acceptedAt: Date | null; reviewOn: string | null; now: Date },
): Date | null {
  const after = (from: Date, days: number) => addWorkingDays(from, days, district, clock.holidays);
  if (status === 'REQUESTED') return after(now, clock.acceptanceDays);
  if (status === 'ACCEPTED' || status === 'IN_PROGRESS') return after(acceptedAt ?? now, clock.completionDays);
  if (status !== 'ON_HOLD') return null;
  return reviewOn ? new Date(`${reviewOn}T09:00:00Z`) : after(now, defaults.review);
}
