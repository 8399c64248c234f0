import type { Family, Published, Target } from './statistics-attack.ts';

/** A count of the records of an area with a code of a variable, in one decile or in all (`ALL`). */
export interface LatticeFigure {
  readonly region: string;
  /** `TOTAL` counts all records of the area. */
  readonly variable: string;
  readonly code: string;
  readonly decile: string;
}

/** All figures of a district: every area, code and decile, and every sum over codes, deciles and areas. */
export interface Lattice {
  /** Codes of a district, its sub-districts and villages. */
  readonly regions: readonly string[];
  /** Codes by variable. A variable is divided completely, so that its codes add up to the total. */
  readonly variables: Readonly<Record<string, readonly string[]>>;
  readonly deciles: readonly string[];
}

export const figureName = ({ region, variable, code, decile }: LatticeFigure): string =>
  [region, variable, code, decile].join('|');

const above = (region: string): string | null =>
  region.length > 8 ? region.slice(0, 8) : region.length > 5 ? region.slice(0, 5) : null;

/** Published counts below this tell little, because they may be of 1 to 4 records. */
export const reliableFrom = 10;

export function listFigures({ regions, variables, deciles }: Lattice): LatticeFigure[] {
  const codes = [
    ['TOTAL', ''] as const,
    ...Object.entries(variables).flatMap(([name, list]) => list.map((code) => [name, code] as const)),
  ];
  return regions.flatMap((region) =>
    codes.flatMap(([variable, code]) => [...deciles, 'ALL'].map((decile) => ({ region, variable, code, decile }))),
  );
}

/** Returns which figures add up to which. */
export function familiesOf(figures: readonly LatticeFigure[]): Family[] {
  const families = new Map<string, { whole: string; parts: string[] }>();
  const add = (by: string, whole: LatticeFigure, part: LatticeFigure) => {
    const key = `${by}|${figureName(whole)}`;
    const family = families.get(key) ?? { whole: figureName(whole), parts: [] };
    families.set(key, family);
    family.parts.push(figureName(part));
  };
  for (const figure of figures) {
    if (figure.decile !== 'ALL') add('decile', { ...figure, decile: 'ALL' }, figure);
    if (figure.variable !== 'TOTAL') add(figure.variable, { ...figure, variable: 'TOTAL', code: '' }, figure);
    const region = above(figure.region);
    if (region) add('area', { ...figure, region }, figure);
  }
  return [...families.values()];
}

/**
 * Returns what the margins say of each figure, from the published counts, or from larger margins where these are missing or
 * small: the product of its shares in the area, its decile and its code, with the association of code and decile in the
 * district (no interaction of all three).
 */
export function expectCounts(
  figures: readonly LatticeFigure[],
  counts: ReadonlyMap<string, number>,
): Map<string, number> {
  const known = new Map<string, number>();
  const margin = (figure: LatticeFigure): number => {
    const count = counts.get(figureName(figure));
    return count !== undefined && count >= reliableFrom ? count : expect(figure);
  };
  /** Returns how much more often than by chance a code occurs in a decile of a larger area: a margin of the smaller one. */
  const association = (figure: LatticeFigure): number => {
    const total = { variable: 'TOTAL', code: '' };
    const chance = margin({ ...figure, decile: 'ALL' }) * margin({ ...figure, ...total });
    return chance > 0 ? (margin(figure) * margin({ ...figure, ...total, decile: 'ALL' })) / chance : 1;
  };
  function expect(figure: LatticeFigure): number {
    const name = figureName(figure);
    const found = known.get(name);
    if (found !== undefined) return found;
    const total = { variable: 'TOTAL', code: '' };
    const all = { ...figure, ...total, decile: 'ALL' };
    const region = above(figure.region);
    let expected = counts.get(name) ?? 2;
    if (figure.variable !== 'TOTAL' && figure.decile !== 'ALL')
      expected =
        ((margin({ ...figure, decile: 'ALL' }) * margin({ ...figure, ...total })) / Math.max(1, margin(all))) *
        (region ? association({ ...figure, region: figure.region.slice(0, 5) }) : 1);
    else if (region && name !== figureName(all))
      expected = (margin({ ...figure, region }) * margin(all)) / Math.max(1, margin({ ...all, region }));
    known.set(name, expected);
    return expected;
  }
  for (const figure of figures) expect(figure);
  return known;
}

/** Prepares an attack: what is published, and the counts of 1 to 4 that the attacker wants. */
export function prepareAttack(
  figures: readonly LatticeFigure[],
  counts: ReadonlyMap<string, number>,
  truth: ReadonlyMap<string, number>,
): { published: Published; targets: Target[] } {
  const expected = expectCounts(figures, counts);
  const targets = figures.flatMap((figure) => {
    const name = figureName(figure);
    const count = truth.get(name) ?? 0;
    return count >= 1 && count <= 4 ? [{ figure: name, count, expected: expected.get(name) ?? 0 }] : [];
  });
  return { published: { counts, expected, families: familiesOf(figures) }, targets };
}
