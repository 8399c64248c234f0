/** A published figure is the sum of others: of the codes of a variable, of deciles, or of areas. */
export interface Family {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** Knowledge of an attacker of the figures of a publication, by their names. */
export interface Published {
  /** Published counts. A figure that is not published is missing. */
  readonly counts: ReadonlyMap<string, number>;
  /** Expectation of every figure from the margins: its count if both ways of dividing the whole were independent. */
  readonly expected: ReadonlyMap<string, number>;
  readonly families: readonly Family[];
  /** Pairs of figures of the same set at two times. */
  readonly successive?: readonly (readonly [string, string])[];
}

/** A true count of 1 to 4, and what its margins say of it. */
export interface Target {
  readonly figure: string;
  readonly count: number;
  /** Count expected from the margins, if both ways of dividing the whole were independent. */
  readonly expected: number;
}

/** How well some estimates meet the true counts. */
export interface Score {
  /** Estimates that equal the true count. */
  readonly exact: number;
  /** Mean distance from the true count. */
  readonly error: number;
}

/**
 * Returns the counts that follow from the published ones by adding and subtracting, as far as that leads. This is the attack
 * on withheld counts: a withheld count is exact as soon as all others of one of its families are known.
 */
export function subtract({ counts, families }: Published): Map<string, number> {
  const known = new Map(counts);
  let isChanged = true;
  while (isChanged) {
    isChanged = false;
    for (const { whole, parts } of families) {
      const unknown = [whole, ...parts].filter((name) => !known.has(name));
      const [only] = unknown;
      if (only === undefined || unknown.length > 1) continue;
      const sum = parts.reduce((total, part) => total + (known.get(part) ?? 0), 0);
      known.set(only, only === whole ? sum : (known.get(whole) ?? 0) - sum);
      isChanged = true;
    }
  }
  return known;
}

/** Returns the probabilities of 1 to 4 under a Poisson distribution that is cut to this range. */
function smallShares(expected: number): number[] {
  const weights = [1, 2, 3, 4].map((n) =>
    Math.exp(n * Math.log(Math.max(expected, 0.05)) - Math.log([1, 1, 2, 6, 24][n] ?? 1)),
  );
  const sum = weights.reduce((total, each) => total + each, 0);
  return weights.map((each) => each / sum);
}

/** Mean and variance of a count of 1 to 4, by its margins. */
export function guessFromMargins(expected: number): { mean: number; variance: number } {
  const shares = smallShares(expected);
  const mean = shares.reduce((sum, share, n) => sum + share * (n + 1), 0);
  return { mean, variance: shares.reduce((sum, share, n) => sum + share * (n + 1 - mean) ** 2, 0) };
}

interface Belief {
  value: number;
  readonly variance: number;
}

/** Moves the figures of a family to the nearest ones that add up, each by its variance. Returns the size of the step. */
function settle(beliefs: Map<string, Belief>, { whole, parts }: Family, slack: number): number {
  const top = beliefs.get(whole);
  const below = parts.flatMap((part) => beliefs.get(part) ?? []);
  if (!top || below.length < parts.length) return 0;
  const residual = top.value - below.reduce((sum, each) => sum + each.value, 0);
  const total = slack + top.variance + below.reduce((sum, each) => sum + each.variance, 0);
  if (total === 0) return 0;
  top.value -= (residual * top.variance) / total;
  for (const each of below) each.value += (residual * each.variance) / total;
  return Math.abs(residual);
}

/** Knowledge of the attacker of the method. */
export interface Knowledge {
  /** Variance of the noise of published counts. */
  readonly variance: number;
  /** Largest noise, which bounds every estimate. Null if the attack does not use bounds. */
  readonly maxNoise: number | null;
  /** Variance of the change of a set between two times at which its published counts differ. */
  readonly drift: number;
  /** Published counts below this tell little, because they may be of 1 to 4 records. */
  readonly reliableFrom: number;
}

/** Returns the attacker's belief of one figure: its published count, its margins, or both, weighted by variances. */
function believe(count: number | undefined, expected: number, { variance, reliableFrom }: Knowledge): Belief {
  if (count !== undefined && count >= reliableFrom) return { value: count, variance };
  const spread = Math.max(0.05, expected);
  if (count === undefined) return { value: expected, variance: spread };
  const weight = spread / (spread + variance);
  return { value: expected + weight * (count - expected), variance: spread * (1 - weight) };
}

/**
 * Returns how far all figures together move each target from what its margins say: the least-squares solution, weighted by
 * variances, of all families at once (cyclic projections converge to it).
 */
export function estimate(published: Published, targets: readonly Target[], knowledge: Knowledge): Map<string, number> {
  const { counts, expected, families, successive = [] } = published;
  const beliefs = new Map<string, Belief>();
  for (const [name, margin] of expected) beliefs.set(name, believe(counts.get(name), margin, knowledge));
  const { maxNoise, drift, reliableFrom } = knowledge;
  const bounded = maxNoise === null ? [] : [...counts].filter(([, count]) => count >= reliableFrom);
  let largest = Infinity;
  for (let round = 0; round < 300 && largest > 0.01; round += 1) {
    largest = 0;
    for (const family of families) largest = Math.max(largest, settle(beliefs, family, 0));
    for (const [earlier, later] of successive)
      if (counts.get(earlier) !== counts.get(later)) settle(beliefs, { whole: earlier, parts: [later] }, drift);
    for (const [name, count] of bounded) {
      const belief = beliefs.get(name);
      if (belief) belief.value = Math.min(Math.max(belief.value, count - (maxNoise ?? 0), 0), count + (maxNoise ?? 0));
    }
  }
  return new Map(
    targets.map(({ figure, expected: margin }) => [figure, (beliefs.get(figure)?.value ?? margin) - margin]),
  );
}

const toSmall = (value: number): number => Math.min(4, Math.max(1, Math.round(value)));

/** Compares estimates, rounded to 1 to 4, with the true counts. */
export function score(targets: readonly Target[], estimateOf: (target: Target) => number): Score {
  const distances = targets.map((target) => Math.abs(toSmall(estimateOf(target)) - target.count));
  const sum = distances.reduce((total, each) => total + each, 0);
  return { exact: distances.filter((each) => each === 0).length, error: sum / Math.max(1, targets.length) };
}

/**
 * Returns by how many standard errors the estimates are nearer to the true counts than the guesses from the margins; negative
 * if they are further away. Paired, so that the difficulty of each target counts for both.
 */
export function advantage(targets: readonly Target[], estimateOf: (target: Target) => number): number {
  const gains = targets.map(
    (target) =>
      Math.abs(toSmall(guessFromMargins(target.expected).mean) - target.count) -
      Math.abs(toSmall(estimateOf(target)) - target.count),
  );
  const mean = gains.reduce((sum, each) => sum + each, 0) / Math.max(1, gains.length);
  const variance = gains.reduce((sum, each) => sum + (each - mean) ** 2, 0) / Math.max(1, gains.length - 1);
  return variance === 0 ? 0 : mean / Math.sqrt(variance / gains.length);
}

/** Result of the attack on published counts. */
export interface AttackResult {
  readonly targets: number;
  /** Targets that equal what subtraction gives. */
  readonly subtracted: number;
  readonly guess: Score;
  /** The best of the attacks, chosen by the true counts, which no attacker could do. */
  readonly best: Score & { readonly advantage: number };
}

/** Shares of the shift by all figures that are added to the guess. The attacker may choose the one that turns out best. */
const shifts = [0.1, 0.25, 0.5, 0.75, 1];

/**
 * Runs the attacks on counts of 1 to 4: subtraction, and the least-squares solution of all figures with and without the bounds
 * of the noise.
 */
export function attackStatistics(
  published: Published,
  targets: readonly Target[],
  { variance, maxNoise, reliableFrom }: { variance: number; maxNoise: number; reliableFrom: number },
): AttackResult {
  const guess = (target: Target) => guessFromMargins(target.expected).mean;
  const known = subtract({ ...published, counts: new Map([...published.counts].filter(([, n]) => n >= reliableFrom)) });
  const attempts = [null, maxNoise].flatMap((bound) => {
    const moved = estimate(published, targets, { variance, maxNoise: bound, drift: 1, reliableFrom });
    return shifts.map((shift) => (target: Target) => guess(target) + shift * (moved.get(target.figure) ?? 0));
  });
  const scored = attempts.map((of) => ({ ...score(targets, of), advantage: advantage(targets, of) }));
  const [best] = scored.sort((a, b) => b.advantage - a.advantage);
  if (!best) throw new Error('no attack was run');
  return {
    targets: targets.length,
    subtracted: targets.filter((target) => known.get(target.figure) === target.count).length,
    guess: score(targets, guess),
    best,
  };
}

/**
 * Largest advantage, in standard errors, of an attack that is no better than guessing: exceeded by chance in one of a thousand
 * runs of ten attacks (one-sided, Bonferroni).
 */
export const maxAdvantage = 3.7;

/** True if the best attack is not better than guessing from the margins. */
export const isNoBetterThanGuessing = ({ best }: AttackResult): boolean => best.advantage <= maxAdvantage;
