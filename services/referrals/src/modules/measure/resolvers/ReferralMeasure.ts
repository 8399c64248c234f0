import type { ReferralMeasureResolvers, ReferralOutcome, ReferralReason } from '../../../__generated__/graphql.ts';
import { anomaliesOf } from '../anomalies.ts';

const waiting = (median: number | null, p90: number | null) =>
  median === null || p90 === null ? null : { median, p90 };

export const ReferralMeasure: ReferralMeasureResolvers = {
  rejected: (row) => row.reasons.map((each) => ({ reason: each.reason as ReferralReason | null, count: each.count })),
  toAccept: (row) => waiting(row.accept_median, row.accept_p90),
  toComplete: (row) => waiting(row.complete_median, row.complete_p90),
  outcomes: (row) => row.outcomes.map((each) => ({ outcome: each.outcome as ReferralOutcome, count: each.count })),
  anomalies: (row) => anomaliesOf(row),
};
