import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import type { KeyRing } from './data-keys.ts';

/**
 * Parameters of the cell-key method. Sources: Fraser and Wooton, "A proposed method for confidentialising tabular output to
 * protect against differencing" (UNECE 2005); Marley and Leaver, "A method for confidentialising user-defined tables" (ISI
 * 2011); notation of Giessing (2016) and of Enderle's R package `ptable`.
 */
export interface NoiseParameters {
  /** D: a published count differs from the true one by at most this. */
  readonly maxNoise: number;
  /** V: variance of the noise. */
  readonly variance: number;
  /** js: no published count is between 1 and this, and true counts in this range are published alike. */
  readonly hiddenUpTo: number;
}

/**
 * Parameters of all published counts (ADR 46). `publication.test.ts` shows on generated districts that no cell of 1 to 4 is estimated
 * better than from the margins. On the demo data the attack is still slightly better (docs/STATISTICS.md).
 */
export const noiseParameters: NoiseParameters = { maxNoise: 10, variance: 12, hiddenUpTo: 4 };

/**
 * A published count is divided (by area, decile, code, group or status) only if it is at least this. It exceeds every published
 * count of 1 to 4 records, so that the parts in which these occur are not shown.
 */
export const divisionThreshold = 15;

/** Number of equally likely steps into which a row of the table is divided. */
const steps = 65_536;

/** A row of the table: published counts in ascending order, and for each the number of steps up to and including it. */
export interface NoiseRow {
  readonly counts: readonly number[];
  readonly until: readonly number[];
}

/** Returns probabilities proportional to exp(a·x + b·x²) of the differences from the centre. */
function weigh(differences: readonly number[], a: number, b: number): number[] {
  const exponents = differences.map((x) => a * x + b * x * x);
  const top = Math.max(...exponents);
  const weights = exponents.map((each) => Math.exp(each - top));
  const sum = weights.reduce((total, each) => total + each, 0);
  return weights.map((each) => each / sum);
}

const momentOf = (differences: readonly number[], shares: readonly number[], power: number) =>
  differences.reduce((sum, x, n) => sum + (shares[n] ?? 0) * x ** power, 0);

/** Returns the root of an increasing function between two bounds. */
function bisect(from: number, until: number, at: (x: number) => number): number {
  let [low, high] = [from, until];
  for (let round = 0; round < 50; round += 1) {
    const middle = (low + high) / 2;
    if (at(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Returns the distribution of greatest entropy over some differences with mean 0 and the multiplier `b` of the squares. */
function unbiased(differences: readonly number[], b: number): number[] {
  const a = bisect(-50, 50, (x) => momentOf(differences, weigh(differences, x, b), 1));
  return weigh(differences, a, b);
}

/**
 * Returns the distribution of greatest entropy over some differences with mean 0 and the given variance (Giessing 2016).
 * Throws if there is none.
 */
function unbiasedWithVariance(differences: readonly number[], variance: number): number[] {
  const b = bisect(-10, 10, (x) => momentOf(differences, unbiased(differences, x), 2) - variance);
  const shares = unbiased(differences, b);
  if (Math.abs(momentOf(differences, shares, 2) - variance) > 1e-6)
    throw new Error('no distribution of noise has these parameters');
  return shares;
}

/** Returns the published counts between two bounds: 0, or more than js. */
const countsBetween = (least: number, most: number, hiddenUpTo: number): number[] => [
  ...(least > 0 ? [] : [0]),
  ...Array.from({ length: most - hiddenUpTo }, (_, n) => hiddenUpTo + 1 + n).filter((count) => count >= least),
];

function rowOf(counts: readonly number[], shares: readonly number[]): NoiseRow {
  let sum = 0;
  return { counts, until: shares.map((share) => Math.round((sum += share) * steps)) };
}

/**
 * Returns the rows of the perturbation table for true counts from 0 on; the last row is for all greater counts, relative to
 * their own. True counts from 1 to js share one row, so that their published count does not depend on which it is. The
 * rows of the other counts are unbiased and have the variance V.
 */
export function createNoiseTable({ maxNoise, variance, hiddenUpTo }: NoiseParameters): readonly NoiseRow[] {
  const centre = (hiddenUpTo + 1) / 2;
  const few = countsBetween(0, 2 * hiddenUpTo + 1, hiddenUpTo);
  const small = rowOf(
    few,
    unbiased(
      few.map((count) => count - centre),
      0,
    ),
  );
  const rows: NoiseRow[] = [{ counts: [0], until: [steps] }, ...Array.from({ length: hiddenUpTo }, () => small)];
  for (let count = hiddenUpTo + 1; count <= hiddenUpTo + 1 + maxNoise; count += 1) {
    const counts = countsBetween(count - maxNoise, count + maxNoise, hiddenUpTo);
    const differences = counts.map((each) => each - count);
    rows.push(rowOf(counts, unbiasedWithVariance(differences, variance)));
  }
  return rows;
}

/** Adds noise to a count. `keySum` is the sum of the record numbers of what is counted; only its 32 lower bits matter. */
export type Perturb = (count: number, keySum: number) => number;

/**
 * Returns the cell-key method under a secret. The noise depends on the set of the counted records only, whichever filter,
 * area, export or snapshot they were counted by. The cell key is the keyed hash of the sum of the record numbers, because a
 * keyed hash for each record would need the secret in the database, beside the counts.
 */
export function createPerturbation(secret: KeyObject, parameters: NoiseParameters = noiseParameters): Perturb {
  const table = createNoiseTable(parameters);
  const buffer = Buffer.alloc(4);
  return (count, keySum) => {
    if (count <= 0) return 0;
    const last = table.length - 1;
    const row = table[Math.min(count, last)];
    buffer.writeUInt32BE(keySum % 0x1_0000_0000);
    const cellKey = createHmac('sha256', secret).update(buffer).digest().readUInt16BE(0);
    const place = row?.until.findIndex((until) => cellKey < until) ?? 0;
    return Math.max(0, (row?.counts[place] ?? 0) + Math.max(0, count - last));
  };
}

/** Returns the cell-key method under the key of statistics of a service. Calls `ring` at each use. */
export function perturbWith(ring: () => Pick<KeyRing, 'statistics'>): Perturb {
  let loaded: { readonly key: Uint8Array; readonly perturb: Perturb } | null = null;
  return (count, keySum) => {
    const key = ring().statistics;
    if (key.length === 0) throw new Error('the key of statistics is not loaded');
    if (loaded?.key !== key) loaded = { key, perturb: createPerturbation(noiseSecret(key)) };
    return loaded.perturb(count, keySum);
  };
}

/** Derives the secret of published counts of a service from a secret that is its own. */
export const noiseSecret = (secret: Uint8Array | string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', secret, 'slrt-statistics', 'cell keys', 32)));

/**
 * Returns the record number of an ID: the last 32 bits of a UUID, which are random. Must equal `slrt.record_number` in the
 * databases.
 */
export const recordNumber = (uuid: string): number => Number.parseInt(uuid.slice(-8), 16);
