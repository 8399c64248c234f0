import { hoursAt, measuresOf, sumOf } from './measures.ts';

const bucketOf = (minutes: number) => Math.floor(Math.log(minutes + 1) / Math.log(1.1));

test('percentiles of a histogram lie within a twentieth of the true ones', () => {
  const minutes = Array.from({ length: 1000 }, (_, n) => (n + 1) * 37);
  const counts = new Map<number, number>();
  for (const each of minutes) counts.set(bucketOf(each), (counts.get(bucketOf(each)) ?? 0) + 1);
  const buckets = [...counts].map(([bucket, n]) => ({ bucket, n }));
  for (const share of [0.5, 0.9]) {
    const truth = (minutes[Math.ceil(share * 1000) - 1] ?? 0) / 60;
    expect(Math.abs((hoursAt(buckets, share) ?? 0) / truth - 1)).toBeLessThan(0.055);
  }
  expect(hoursAt([], 0.5)).toBeNull();
});

const flow = (measure: string, n: number) => ({ key: '', measure, n });
const flows = [flow('RECEIVED', 12), flow('RESOLVED', 3), flow('CLOSED_UNFULFILLED', 1), flow('CONFIRMED', 2)];
const cases = [flow('CASE_RESOLVED', 2), flow('CASE_CLOSED', 4), flow('CASE_REOPENED', 1), flow('REOPENED', 6)];

test('shares are null without cases', () => {
  const counted = { open: 4, overdue: 0, pastResolveBy: 0, minWhole: 1, suppressed: false };
  expect(measuresOf({ ...counted, countOf: sumOf([...flows, ...cases]) }, [])).toMatchObject({
    reopened: 6,
    reopenedShare: 0.25,
    cases: { received: 12, resolved: 2, closed: 4, reopened: 1, withdrawn: 0 },
    received: 12,
    open: 4,
    resolved: 3,
    confirmedShare: 0.5,
    firstResponseShare: null,
    suppressed: false,
  });
});

test('shares of small wholes and withheld counts are null', () => {
  const counted = { open: null, overdue: null, pastResolveBy: null, minWhole: 15, suppressed: true };
  const countOf = (measure: string) => (measure === 'RESOLVED' ? null : sumOf(flows)(measure));
  expect(measuresOf({ ...counted, countOf }, [])).toMatchObject({
    received: 12,
    open: null,
    resolved: null,
    confirmedShare: null,
    suppressed: true,
  });
});
