import { localDate } from '@slrt/areas';
import type { ComplaintStatus } from '@slrt/domain';

/** Working days until a state is due, source: district SOPs of SLRT (first response 3, complaint 5, dispute 14, field check 60, proposal 3 months). */
const dueDays: Partial<Record<ComplaintStatus, number>> = {
  SUBMITTED: 3,
  REOPENED: 3,
  RETURNED: 5,
  UNDER_REVIEW: 5,
  VISIT_REQUIRED: 60,
  RECOMMENDED: 3,
  HANDLED_DIRECTLY: 5,
  REFERRED: 14,
  PROPOSED: 66,
  AWAITING_CONFIRMATION: 14,
};

/** Monday to Friday in the district's own zone, due at the same time of day; null for an ended state. */
export function dueAt(status: ComplaintStatus, regionCode: string, from: Date): Date | null {
  let days = dueDays[status];
  if (days === undefined) return null;
  const due = new Date(from);
  while (days > 0) {
    due.setUTCDate(due.getUTCDate() + 1);
    const weekday = new Date(`${localDate(regionCode, due)}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) days -= 1;
  }
  return due;
}
