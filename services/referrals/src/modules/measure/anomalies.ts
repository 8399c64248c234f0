import type { MeasureRow } from './measure.repository.ts';

export const anomalies = ['ACCEPTED_NOT_COMPLETED', 'NOT_VIEWED', 'HIGH_REJECTION_RATE', 'OUTCOMES_DENIED'] as const;
export type Anomaly = (typeof anomalies)[number];

/** Fewer than these say nothing about anybody. */
const enough = 10;

/**
 * What a secretariat should look at. Shares are of referrals old enough to have been answered: thirty days for the work,
 * ten for a look. The thresholds are ours; no guideline of SLRT sets any.
 */
export function detectAnomalies(
  row: Pick<
    MeasureRow,
    'old_accepted' | 'old_completed' | 'old_sent' | 'old_seen' | 'answered' | 'refused' | 'confirmed' | 'denied'
  >,
): Anomaly[] {
  const asked = row.confirmed + row.denied;
  const found: [Anomaly, boolean][] = [
    ['ACCEPTED_NOT_COMPLETED', row.old_accepted >= enough && row.old_completed < row.old_accepted / 10],
    ['NOT_VIEWED', row.old_sent >= enough && row.old_seen < row.old_sent / 2],
    ['HIGH_REJECTION_RATE', row.answered >= enough && row.refused > row.answered * 0.8],
    ['OUTCOMES_DENIED', asked >= enough && row.confirmed < asked / 2],
  ];
  return found.filter(([, is]) => is).map(([name]) => name);
}
