import { addWorkingDays } from '@slrt/calendar';
import type { Tx } from '@slrt/database';
import type { ReferralStatus } from '@slrt/domain';

/**
 * Working days until an agency accepts or rejects, and from its acceptance until it ends its work. A district sets its own
 * for each programme (setDistrictProgramme); what it leaves open is set here, as district SOPs of SLRT do for a referral.
 */
const defaults = { acceptance: 5, completion: 22, review: 10 } as const;
/** Working days between one escalation and the next. */
export const escalationDays = 3;

export interface ReferralClock {
  readonly acceptanceDays: number;
  readonly completionDays: number;
}

export async function findClock(tx: Tx, district: string, programmeCode: string | null): Promise<ReferralClock> {
  const [own] = programmeCode
    ? await tx.query<{ acceptance_days: number | null; completion_days: number | null }>(
        'select acceptance_days, completion_days from district_programme where district_code = $1 and programme_code = $2',
        [district, programmeCode],
      )
    : [];
  return {
    acceptanceDays: own?.acceptance_days ?? defaults.acceptance,
    completionDays: own?.completion_days ?? defaults.completion,
  };
}

/** When the next step of a state is due, in the working days of the district; null: nothing is. */
export function dueOf(
  status: ReferralStatus,
  clock: ReferralClock,
  { district, acceptedAt, reviewOn }: { district: string; acceptedAt: Date | null; reviewOn: string | null },
): Date | null {
  const now = new Date();
  if (status === 'REQUESTED') return addWorkingDays(now, clock.acceptanceDays, district);
  if (status === 'ACCEPTED' || status === 'IN_PROGRESS')
    return addWorkingDays(acceptedAt ?? now, clock.completionDays, district);
  if (status !== 'ON_HOLD') return null;
  return reviewOn ? new Date(`${reviewOn}T09:00:00Z`) : addWorkingDays(now, defaults.review, district);
}
