import { addWorkingDays, workingDaysBetween, type CalendarOverrides } from '@slrt/calendar';
import { sql, type Tx } from '@slrt/database';
import type { ReferralStatus } from '@slrt/domain';
import { DistrictCalendarEntity as c } from './referral.entity.ts';

/**
 * Default working days until an agency must accept or reject, from acceptance to completion, and until a review. Source:
 * district SOPs of SLRT. Districts can override the first two per programme (setDistrictProgramme).
 * A document is waited for, and a proposal of another agency should be decided, in the time that the SOPs give families and desks.
 */
const defaults = { acceptance: 5, completion: 22, review: 10, document: 10, proposal: 5 } as const;
/** Working days between escalations. */
export const escalationDays = 3;

export interface ReferralClock {
  readonly acceptanceDays: number;
  readonly completionDays: number;
  readonly calendar: CalendarOverrides;
}

/** Saves the calendar of a district, unless the stored one is newer. */
export function saveDistrictCalendar(
  tx: Tx,
  set: { district: string; version: number; days: readonly string[]; workingDays?: readonly string[] | undefined },
): void {
  tx.send(sql`insert into ${c} (${c.all}) values (${set.district}, ${set.version}, ${set.days}, ${set.workingDays ?? []})
    on conflict (${c.$district_code}) do update set version = excluded.version, days = excluded.days,
      working_days = excluded.working_days
    where district_calendar.version < excluded.version`);
}

/** Returns the days of a district that differ from the national list. */
export async function findCalendar(tx: Tx, district: string): Promise<CalendarOverrides> {
  const [row] =
    await tx.sql`select ${c.pick('days', 'working_days')} from ${c} where ${c.$district_code} = ${district}`;
  return { daysOff: new Set(row?.days ?? []), workingDays: new Set(row?.working_days ?? []) };
}

export async function findClock(tx: Tx, district: string, programmeCode: string | null): Promise<ReferralClock> {
  const [[own], calendar] = await Promise.all([
    programmeCode
      ? tx.sql<{
          acceptance_days: number | null;
          completion_days: number | null;
        }>`select acceptance_days, completion_days
          from district_programme where district_code = ${district} and programme_code = ${programmeCode}`
      : [],
    findCalendar(tx, district),
  ]);
  return {
    calendar,
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
    pauseDays = 0,
    awaitsDocument = false,
  }: {
    district: string;
    acceptedAt: Date | null;
    reviewOn: string | null;
    now: Date;
    /** Working days since acceptance for which the clock stood still. */
    pauseDays?: number;
    awaitsDocument?: boolean;
  },
): Date | null {
  const after = (from: Date, days: number) => addWorkingDays(from, days, district, clock.calendar);
  if (status === 'REQUESTED') return after(now, clock.acceptanceDays);
  if (status === 'ACCEPTED' || status === 'IN_PROGRESS')
    return after(acceptedAt ?? now, clock.completionDays + pauseDays);
  if (status !== 'ON_HOLD') return null;
  if (awaitsDocument) return after(now, defaults.document);
  return reviewOn ? new Date(`${reviewOn}T09:00:00Z`) : after(now, defaults.review);
}

/** Returns the time by which the back office should decide on a proposal that is made at `now`. */
export const proposalDue = ({ calendar }: ReferralClock, district: string, now: Date): Date =>
  addWorkingDays(now, defaults.proposal, district, calendar);

/** Returns the working days for which a clock stood still since `from`. */
export const pausedDays = ({ calendar }: ReferralClock, district: string, from: string, now: Date): number =>
  workingDaysBetween(new Date(from), now, district, calendar);
