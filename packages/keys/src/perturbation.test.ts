import { createNoiseTable, createPerturbation, noiseParameters, noiseSecret, recordNumber } from './perturbation.ts';

const { maxNoise, variance, hiddenUpTo } = noiseParameters;
const table = createNoiseTable(noiseParameters);
const sharesOf = (count: number) => {
  const { counts, until } = table[Math.min(count, table.length - 1)] ?? { counts: [], until: [] };
  const more = Math.max(0, count - table.length + 1);
  return counts.map((shown, n) => ({ shown: shown + more, share: ((until[n] ?? 0) - (until[n - 1] ?? 0)) / 65_536 }));
};
const meanOf = (count: number) => sharesOf(count).reduce((sum, { shown, share }) => sum + shown * share, 0);

test('a count of 0 stays 0', () => {
  expect(sharesOf(0)).toEqual([{ shown: 0, share: 1 }]);
});

test('counts of 1 to 4 have one distribution', () => {
  for (let count = 2; count <= hiddenUpTo; count += 1) expect(sharesOf(count)).toEqual(sharesOf(1));
  expect(meanOf(1)).toBeCloseTo((hiddenUpTo + 1) / 2, 3);
});

test('greater counts are unbiased and have the variance', () => {
  for (let count = hiddenUpTo + 1; count < 40; count += 1) {
    expect(meanOf(count)).toBeCloseTo(count, 2);
    const spread = sharesOf(count).reduce((sum, { shown, share }) => sum + (shown - count) ** 2 * share, 0);
    expect(spread).toBeCloseTo(variance, 1);
  }
});

test('no published count is between 1 and 4, or too far away', () => {
  for (let count = 0; count < 60; count += 1)
    for (const { shown } of sharesOf(count)) {
      expect(shown === 0 || shown > hiddenUpTo).toBe(true);
      expect(Math.abs(shown - count)).toBeLessThanOrEqual(maxNoise);
    }
});

test('the table is the one of ADR 46', () => {
  expect(table[1]).toEqual({ counts: [0, 5, 6, 7, 8, 9], until: [39975, 48588, 54924, 59585, 63014, 65536] });
  expect(table).toHaveLength(16);
});

test('the noise depends on the secret and the key sum only', () => {
  const perturb = createPerturbation(noiseSecret('one'));
  const other = createPerturbation(noiseSecret('two'));
  const sums = Array.from({ length: 200 }, (_, n) => n * 7_919_777);
  expect(sums.map((sum) => perturb(100, sum))).toEqual(sums.map((sum) => perturb(100, sum + 2 ** 32)));
  expect(sums.map((sum) => perturb(100, sum))).not.toEqual(sums.map((sum) => other(100, sum)));
});

test('parameters without a distribution are refused', () => {
  expect(() => createNoiseTable({ maxNoise: 2, variance: 50, hiddenUpTo: 4 })).toThrow('no distribution');
});

test('a record number is the end of the ID', () => {
  expect(recordNumber('0198c9a4-7b1e-7cc2-8000-0000ffffffff')).toBe(2 ** 32 - 1);
});
