import type { MeasureRow } from './measure.repository.ts';

export const anomalies = ['ACCEPTED_NOT_COMPLETED', 'NOT_VIEWED', 'HIGH_REJECTION_RATE', 'OUTCOMES_DENIED'] as const;
export type Anomaly = (typeof anomalies)[number];

/** Minimum number of referrals for a meaningful share. */
const minSample = 10;

/**
 * Returns the anomalies that the secretariat should look into. Only counts referrals old enough to be completed (30 days)
 * or seen (10 days). The thresholds are our own, because the SLRT guidelines define none.
 */
export function detectAnomalies(
  row: Pick<
    MeasureRow,
    'old_accepted' | 'old_completed' | 'old_sent' | 'old_seen' | 'answered' | 'refused' | 'confirmed' | 'denied'
  >,
): Anomaly[] {
  const asked = row.confirmed + row.denied;
  const found: [Anomaly, boolean][] = [
    ['ACCEPTED_NOT_COMPLETED', row.old_accepted >= minSample && row.old_completed < row.old_accepted / 10],
    ['NOT_VIEWED', row.old_sent >= minSample && row.old_seen < row.old_sent / 2],
    ['HIGH_REJECTION_RATE', row.answered >= minSample && row.refused > row.answered * 0.8],
    ['OUTCOMES_DENIED', asked >= minSample && row.confirmed < asked / 2],
  ];
  return found.filter(([, is]) => is).map(([name]) => name);
}
