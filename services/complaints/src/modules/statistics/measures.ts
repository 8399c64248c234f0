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

/** Smaller counts are hidden from planners, because they could identify someone in a small village. */
const minShown = 5;

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

export function measuresOf(
  flows: readonly FlowRow[],
  times: readonly TimeRow[],
  {
    open,
    overdue,
    pastResolveBy,
    suppress,
    hasFlows,
  }: {
    open: number | null;
    overdue: number | null;
    pastResolveBy: number | null;
    suppress: boolean;
    hasFlows: boolean;
  },
): Measures {
  const of = (measure: string) => flows.filter((row) => row.measure === measure).reduce((sum, row) => sum + row.n, 0);
  const isSmall = (n: number | null) => suppress && n !== null && n > 0 && n < minShown;
  const seen: (number | null)[] = [];
  const shown = (n: number | null) => {
    seen.push(n);
    return isSmall(n) ? null : n;
  };
  const counted = (measure: string) => shown(hasFlows ? of(measure) : null);
  const [inTime, late] = [of('RESPONDED_IN_TIME'), of('RESPONDED_LATE')];
  const ended = of('RESOLVED') + of('CLOSED_UNFULFILLED');
  const closed = of('CASE_CLOSED');
  const enough = (n: number) => !suppress || n >= minShown;
  const counts = {
    received: counted('RECEIVED'),
    open: shown(open),
    overdue: shown(overdue),
    pastResolveBy: shown(pastResolveBy),
    resolved: counted('RESOLVED'),
    unfulfilled: counted('CLOSED_UNFULFILLED'),
    rejected: counted('REJECTED'),
    withdrawn: counted('WITHDRAWN'),
    escalated: counted('ESCALATED'),
    visited: counted('VISITED'),
    reopened: counted('REOPENED'),
  };
  return {
    ...counts,
    cases: casesOf(counts.received, counted),
    firstResponseShare: enough(inTime + late) ? share(inTime, inTime + late) : null,
    confirmedShare: enough(ended) ? share(of('CONFIRMED'), ended) : null,
    reopenedShare: enough(closed) ? share(of('CASE_REOPENED'), closed) : null,
    stepTimes: [...Map.groupBy(times, (row) => row.step)].flatMap(([step, buckets]) => {
      const count = buckets.reduce((sum, each) => sum + each.n, 0);
      return enough(count)
        ? [{ step, count, medianHours: hoursAt(buckets, 0.5), p90Hours: hoursAt(buckets, 0.9) }]
        : [];
    }),
    suppressed: seen.some(isSmall),
  };
}
