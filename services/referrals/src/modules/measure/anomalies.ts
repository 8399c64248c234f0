import type { MeasureRow } from './measure.repository.ts';

export const anomalies = ['ACCEPTS_NEVER_COMPLETES', 'DOES_NOT_LOOK', 'REFUSES_MOST', 'FAMILIES_DENY'] as const;
export type Anomaly = (typeof anomalies)[number];

/** Fewer than these say nothing about anybody. */
const enough = 10;

/**
 * What a secretariat should look at. Shares are of referrals old enough to have been answered: thirty days for the work,
 * ten for a look. The thresholds are ours; no guideline of SLRT sets any.
 */
export function anomaliesOf(
  row: Pick<
    MeasureRow,
    'old_accepted' | 'old_completed' | 'old_sent' | 'old_seen' | 'answered' | 'refused' | 'confirmed' | 'denied'
  >,
): Anomaly[] {
  const asked = row.confirmed + row.denied;
  const found: [Anomaly, boolean][] = [
    ['ACCEPTS_NEVER_COMPLETES', row.old_accepted >= enough && row.old_completed < row.old_accepted / 10],
    ['DOES_NOT_LOOK', row.old_sent >= enough && row.old_seen < row.old_sent / 2],
    ['REFUSES_MOST', row.answered >= enough && row.refused > row.answered * 0.8],
    ['FAMILIES_DENY', asked >= enough && row.confirmed < asked / 2],
  ];
  return found.filter(([, is]) => is).map(([name]) => name);
}
