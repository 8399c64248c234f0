import { createPerturbation, divisionThreshold, noiseParameters, noiseSecret } from '@slrt/keys';
import {
  attackStatistics,
  figureName,
  isNoBetterThanGuessing,
  listFigures,
  prepareAttack,
  reliableFrom,
  subtract,
} from '@slrt/testkit/statistics-attack';
import { createPublication, type Publication } from './publication.ts';
import type { CellSum } from './statistics.repository.ts';

const district = '63.09';
const regions = [1, 2, 3, 4].flatMap((s) => [1, 2, 3, 4, 5, 6].map((v) => `${district}.0${s}.200${v}`));
const sizes: Readonly<Record<string, number>> = { sex: 2, water: 2, floor: 3, wall: 4, work: 6, roof: 2, fuel: 3 };
const variables = Object.fromEntries(
  Object.entries(sizes).map(([name, size]) => [name, Array.from({ length: size }, (_, n) => String(n))]),
);
const deciles = ['0', ...Array.from({ length: 10 }, (_, n) => String(n + 1))];
const lattice = {
  regions: [district, ...[1, 2, 3, 4].map((s) => `${district}.0${s}`), ...regions],
  variables,
  deciles,
};
const figures = listFigures(lattice);
const perturb = createPerturbation(noiseSecret('a secret of the tests'));

/** Returns numbers from 0 to 1 by a linear congruential generator (Numerical Recipes). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

/** Counts synthetic households whose variables depend on village and decile. */
function countDistrict(seed: number, households: number): CellSum[] {
  const random = seeded(seed);
  const choose = (size: number, weight: (n: number) => number) => {
    const weights = Array.from({ length: size }, (_, n) => weight(n));
    let rest = random() * weights.reduce((sum, each) => sum + each, 0);
    return weights.findIndex((each) => (rest -= each) < 0);
  };
  const cells = new Map<string, CellSum>();
  const add = (cell: Omit<CellSum, 'n' | 'keySum' | 'month' | 'unit'>, record: number) => {
    const key = Object.values(cell).join('|');
    const { n, keySum } = cells.get(key) ?? { n: 0, keySum: 0 };
    cells.set(key, { ...cell, month: null, unit: 'HOUSEHOLD', n: n + 1, keySum: (keySum + record) % 2 ** 32 });
  };
  for (let household = 0; household < households; household += 1) {
    const village = choose(regions.length, (n) => 1 + (n % 5));
    const rank = choose(11, (n) => [1, 8, 9, 9, 8, 6, 5, 3, 2, 1, 1][n] ?? 1);
    const record = Math.floor(random() * 2 ** 32);
    const codes = Object.entries(sizes).map(([variable, size]) => ({
      variable,
      code: String(choose(size, (n) => Math.exp(-n) * (1 + 0.3 * ((village + n + rank) % 3)))),
    }));
    for (const length of [5, 8, 13])
      for (const { variable, code } of [{ variable: 'TOTAL', code: '' }, ...codes])
        add(
          { region: (regions[village] ?? '').slice(0, length), variable, code, decile: rank === 0 ? null : rank },
          record,
        );
  }
  return [...cells.values()];
}

/** Returns the counts of all figures, those of 0 included. */
function trueCounts(cells: readonly CellSum[]): Map<string, number> {
  const counts = new Map(figures.map((figure) => [figureName(figure), 0]));
  for (const cell of cells)
    for (const decile of [String(cell.decile ?? 0), 'ALL']) {
      const name = figureName({ ...cell, decile });
      counts.set(name, (counts.get(name) ?? 0) + cell.n);
    }
  return counts;
}
/** Returns what a planner sees: counts that are 0 or withheld are left out, and an attacker takes both for 0 or small. */
const publishedCounts = (publication: Publication): Map<string, number> =>
  new Map(
    figures.flatMap((figure) => {
      const decile = figure.decile === 'ALL' ? 'ALL' : Number(figure.decile) || null;
      const count = publication({ ...figure, unit: 'HOUSEHOLD', decile });
      return count ? [[figureName(figure), count] as const] : [];
    }),
  );

describe.each([1, 2, 3])('the attack on district %d', (seed) => {
  const cells = countDistrict(seed, 6_000);
  const truth = trueCounts(cells);

  test('recovers hundreds of counts that are only left out', () => {
    const counts = new Map([...truth].filter(([, n]) => n === 0 || n >= 5));
    const { published, targets } = prepareAttack(figures, counts, truth);
    const found = subtract(published);
    expect(targets.filter(({ figure, count }) => found.get(figure) === count).length).toBeGreaterThan(300);
  });

  test('is no better than guessing from the margins', () => {
    const counts = publishedCounts(createPublication(cells, perturb));
    const { published, targets } = prepareAttack(figures, counts, truth);
    const result = attackStatistics(published, targets, {
      variance: noiseParameters.variance,
      maxNoise: noiseParameters.maxNoise,
      reliableFrom,
    });
    expect(result.targets).toBeGreaterThan(1_000);
    expect([result.best, isNoBetterThanGuessing(result)]).toEqual([result.best, true]);
    expect(result.best.exact).toBeLessThan(result.guess.exact + 0.02 * result.targets);
  });

  test('finds noise that is too small', () => {
    const weak = createPerturbation(noiseSecret('x'), { maxNoise: 1, variance: 0.25, hiddenUpTo: 0 });
    const counts = new Map([...truth].map(([name, n], at) => [name, weak(n, (at * 2_654_435_761) % 2 ** 32)] as const));
    const { published, targets } = prepareAttack(figures, counts, truth);
    const result = attackStatistics(published, targets, { variance: 0.25, maxNoise: 1, reliableFrom: 1 });
    expect(isNoBetterThanGuessing(result)).toBe(false);
  });
});

describe('a publication', () => {
  const cells = countDistrict(4, 3_000);
  const truth = trueCounts(cells);
  const publication = createPublication(cells, perturb);
  const counts = publishedCounts(publication);

  test('has no small count and none beyond the largest noise', () => {
    for (const [name, count] of counts) {
      expect(count).toBeGreaterThan(noiseParameters.hiddenUpTo);
      expect(Math.abs(count - (truth.get(name) ?? 0))).toBeLessThanOrEqual(noiseParameters.maxNoise);
    }
    expect(counts.size).toBeGreaterThan(500);
  });

  test('divides no count of 1 to 4', () => {
    const withheld = figures.filter(({ decile, variable, region }) => {
      const all = figureName({ region, variable, code: '', decile });
      return variable === 'TOTAL' && decile !== 'ALL' && (truth.get(all) ?? 0) < 5;
    });
    expect(withheld.length).toBeGreaterThan(10);
    for (const { region, decile } of withheld)
      expect(
        figures.filter(
          (each) =>
            each.region === region &&
            each.decile === decile &&
            each.variable !== 'TOTAL' &&
            counts.has(figureName(each)),
        ),
      ).toEqual([]);
    expect(divisionThreshold).toBeGreaterThan(2 * noiseParameters.hiddenUpTo + 1);
  });

  test('counts a code of one decile in all deciles too', () => {
    const cell = {
      month: null,
      region: district,
      unit: 'PERSON',
      variable: 'TOTAL',
      code: '',
      decile: 1,
      n: 500,
      keySum: 7,
    } as const;
    const single = createPublication([cell], perturb);
    expect(single({ ...cell, decile: 'ALL' })).toBe(single(cell));
    expect(single(cell)).toBeGreaterThan(480);
  });

  test('has equal counts for equal sets', () => {
    const one = cells.filter(
      (cell) => !cell.region.startsWith(`${district}.0`) || cell.region.startsWith(`${district}.01`),
    );
    const same = { unit: 'HOUSEHOLD', variable: 'TOTAL', code: '' } as const;
    const only = one.filter((cell) => cell.region.length === 8).map((cell) => ({ ...cell, region: district }));
    const smaller = createPublication([...only, ...one.filter((cell) => cell.region.length > 5)], perturb);
    for (const decile of ['ALL', 1, 2, 3])
      expect(smaller({ ...same, region: district, decile })).toBe(
        smaller({ ...same, region: `${district}.01`, decile }),
      );
  });
});
