import type { FlowRow, TimeRow } from './statistics.repository.ts';

/** Returns a percentile of a histogram in hours: the middle of the bucket in which it falls. Buckets grow by 10 %. Null if empty. */
export function hoursAt(buckets: readonly { bucket: number; n: number }[], share: number): number | null {
  const total = buckets.reduce((sum, each) => sum + each.n, 0);
  let seen = 0;
  for (const { bucket, n } of [...buckets].sort((a, b) => a.bucket - b.bucket)) {
    seen += n;
    if (n > 0 && seen >= total * share)
      return Math.round((((1.1 ** bucket + 1.1 ** (bucket + 1)) / 2 - 1) / 60) * 100) / 100;
  }
  return null;
}

export interface StepTime {
  readonly step: string;
  readonly count: number;
  readonly medianHours: number | null;
  readonly p90Hours: number | null;
}
/** Distinct complaints that were filed in the period, by what became of them until now. */
export interface Cases {
  readonly received: number | null;
  readonly resolved: number | null;
  readonly unfulfilled: number | null;
  readonly rejected: number | null;
  readonly duplicates: number | null;
  readonly withdrawn: number | null;
  readonly closed: number | null;
  readonly reopened: number | null;
  readonly escalated: number | null;
}
export interface Measures {
  readonly cases: Cases;
  readonly received: number | null;
  readonly open: number | null;
  readonly overdue: number | null;
  readonly pastResolveBy: number | null;
  readonly resolved: number | null;
  readonly unfulfilled: number | null;
  readonly rejected: number | null;
  readonly withdrawn: number | null;
  readonly escalated: number | null;
  readonly visited: number | null;
  readonly reopened: number | null;
  readonly firstResponseShare: number | null;
  readonly confirmedShare: number | null;
  readonly reopenedShare: number | null;
  readonly stepTimes: StepTime[];
  readonly suppressed: boolean;
}

const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;

/** Counts distinct complaints. `counted` returns the number of a measure as it may be shown. */
const casesOf = (received: number | null, counted: (measure: string) => number | null): Cases => ({
  received,
  resolved: counted('CASE_RESOLVED'),
  unfulfilled: counted('CASE_CLOSED_UNFULFILLED'),
  rejected: counted('CASE_REJECTED'),
  duplicates: counted('CASE_DUPLICATE'),
  withdrawn: counted('CASE_WITHDRAWN'),
  closed: counted('CASE_CLOSED'),
  reopened: counted('CASE_REOPENED'),
  escalated: counted('CASE_ESCALATED'),
});

/** Counts from which the measures of a group are made. */
export interface Counted {
  /** Returns the number of a measure; null if it is withheld or not available for the group. */
  readonly countOf: (measure: string) => number | null;
  readonly open: number | null;
  readonly overdue: number | null;
  readonly pastResolveBy: number | null;
  /** Smallest whole of which a share is given. */
  readonly minWhole: number;
  /** True if a count is withheld. */
  readonly suppressed: boolean;
}

/** Sums the exact counts of a measure. */
export const sumOf =
  (flows: readonly FlowRow[]) =>
  (measure: string): number =>
    flows.filter((row) => row.measure === measure).reduce((sum, row) => sum + row.n, 0);

export function measuresOf(counted: Counted, times: readonly TimeRow[]): Measures {
  const { countOf, open, overdue, pastResolveBy, minWhole, suppressed } = counted;
  const shareOf = (part: string, whole: number) => {
    const count = countOf(part);
    return count === null || whole < minWhole ? null : share(count, whole);
  };
  const sum = (...measures: string[]) => measures.reduce((total, measure) => total + (countOf(measure) ?? 0), 0);
  const counts = {
    received: countOf('RECEIVED'),
    open,
    overdue,
    pastResolveBy,
    resolved: countOf('RESOLVED'),
    unfulfilled: countOf('CLOSED_UNFULFILLED'),
    rejected: countOf('REJECTED'),
    withdrawn: countOf('WITHDRAWN'),
    escalated: countOf('ESCALATED'),
    visited: countOf('VISITED'),
    reopened: countOf('REOPENED'),
  };
  return {
    ...counts,
    cases: casesOf(counts.received, countOf),
    firstResponseShare: shareOf('RESPONDED_IN_TIME', sum('RESPONDED_IN_TIME', 'RESPONDED_LATE')),
    confirmedShare: shareOf('CONFIRMED', sum('RESOLVED', 'CLOSED_UNFULFILLED')),
    reopenedShare: shareOf('CASE_REOPENED', sum('CASE_CLOSED')),
    stepTimes: [...Map.groupBy(times, (row) => row.step)].map(([step, buckets]) => ({
      step,
      count: buckets.reduce((total, each) => total + each.n, 0),
      medianHours: hoursAt(buckets, 0.5),
      p90Hours: hoursAt(buckets, 0.9),
    })),
    suppressed,
  };
}
