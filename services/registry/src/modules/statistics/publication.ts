import { divisionThreshold, type Perturb } from '@slrt/keys';
import type { CellSum } from './statistics.repository.ts';

/** Identity of a count: the records of an area with a code of a variable, in one decile or in all. */
export interface Figure extends Pick<CellSum, 'region' | 'unit' | 'variable' | 'code'> {
  /** Null for households that are not ranked; `ALL` for all deciles together. A code of the other variable of a cross-table. */
  readonly decile: number | string | null;
}

/** Counts of one cell, by which a publication is made. */
export type CountedFigure = Figure & KeyedCount;

/** A count and the sum of the record numbers of what it counts, modulo 2^32. */
export interface KeyedCount {
  readonly n: number;
  readonly keySum: number;
}

/** Adds counts of sets without common records. */
export const addCounts = (a: KeyedCount, b: KeyedCount = { n: 0, keySum: 0 }): KeyedCount => ({
  n: a.n + b.n,
  keySum: (a.keySum + b.keySum) % 0x1_0000_0000,
});

/** Returns a published count, or null if it is withheld because it would divide a small one. */
export type Publication = (figure: Figure) => number | null;

const keyOf = ({ region, unit, variable, code, decile }: Figure): string =>
  [region, unit, variable, code, decile ?? 0].join('|');

/** Returns the code of the area one level above, within a district. Null for districts and larger areas. */
const areaAbove = (code: string): string | null =>
  code.length > 8 ? code.slice(0, 8) : code.length > 5 ? code.slice(0, 5) : null;

/** Returns the figures that a figure divides: of the area above, of all deciles, and of all codes. */
function dividedBy(figure: Figure): Figure[] {
  const above = areaAbove(figure.region);
  return [
    ...(above ? [{ ...figure, region: above }] : []),
    ...(figure.decile === 'ALL' ? [] : [{ ...figure, decile: 'ALL' as const }]),
    ...(figure.variable === 'TOTAL' ? [] : [{ ...figure, variable: 'TOTAL', code: '' }]),
  ];
}

/** Adds to the cells of areas their sums over all deciles. */
export function withAllDeciles(cells: readonly CountedFigure[]): CountedFigure[] {
  const sums = new Map<string, CountedFigure>();
  for (const cell of cells) {
    const all = { ...cell, decile: 'ALL' };
    const key = keyOf(all);
    sums.set(key, { ...all, ...addCounts(cell, sums.get(key)) });
  }
  return [...cells, ...sums.values()];
}

/**
 * Returns the figures that callers without rights to the rows may see, at one time. `cells` hold, for the areas of the
 * figures and every area above them up to the district, the counts of `TOTAL` and of the variables of the figures.
 */
export function createPublication(cells: readonly CountedFigure[], perturb: Perturb): Publication {
  const counts = new Map(withAllDeciles(cells).map((cell) => [keyOf(cell), cell]));
  const known = new Map<string, number | null>();
  const publish: Publication = (figure) => {
    const key = keyOf(figure);
    const found = known.get(key);
    if (found !== undefined) return found;
    const { n, keySum } = counts.get(key) ?? { n: 0, keySum: 0 };
    const isWithheld = dividedBy(figure).some((each) => (publish(each) ?? 0) < divisionThreshold);
    const value = isWithheld ? null : perturb(n, keySum);
    known.set(key, value);
    return value;
  };
  return publish;
}
