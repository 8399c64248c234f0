import { distance } from 'fastest-levenshtein';

/** A person as two are compared. */
export interface Comparable {
  readonly id: string;
  readonly householdId: string;
  readonly regionCode: string;
  /** Phonetic keys of the name, in order, with a space between. */
  readonly nameBlock: string;
  readonly birthDate: string | null;
  readonly yearFrom: number | null;
  readonly yearUntil: number | null;
  readonly sex: string | null;
  readonly motherKeys: readonly string[];
  /** Keyed hash of the NIK; null without one. */
  readonly nik: string | null;
}
export type ComparedField = 'NIK' | 'NAME' | 'BIRTH_DATE' | 'SEX' | 'MOTHER' | 'AREA';
export type Agreement = 'SAME' | 'CLOSE' | 'PARTLY' | 'DIFFERENT' | 'MISSING';
export interface Reason {
  readonly field: ComparedField;
  readonly agreement: Agreement;
  /** Bits of evidence for one person (positive) or two (negative). */
  readonly weight: number;
}
export interface Comparison {
  /** Probability that both are one person, 0 to 1. */
  readonly score: number;
  readonly hard: boolean;
  readonly reasons: readonly Reason[];
}

/**
 * Evidence in bits (log2 of how much likelier an agreement is for one person than for two of the same neighbourhood), as in
 * Fellegi and Sunter, "A Theory for Record Linkage" (1969). Set by hand on the labelled set of `npm run bench:duplicates`,
 * other seeds than those it reports. `start` is the chance before any field: one pair in 64 of those that are compared.
 */
export const weights = {
  start: -6,
  NIK: { SAME: 20, DIFFERENT: -7 },
  NAME: { SAME: 6, CLOSE: 4, PARTLY: 1.5, DIFFERENT: -10 },
  BIRTH_DATE: { SAME: 7, CLOSE: 1, PARTLY: 0, DIFFERENT: -5 },
  SEX: { SAME: 0.5, DIFFERENT: -5 },
  MOTHER: { SAME: 5, PARTLY: 1, DIFFERENT: -5 },
  AREA: { SAME: 1.5, CLOSE: 0.3, DIFFERENT: -0.5 },
} as const;

const weightOf = (field: ComparedField, agreement: Agreement): number =>
  (weights[field] as Partial<Record<Agreement, number>>)[agreement] ?? 0;

/** Every word needs its partner: brothers are often told apart by one word only. */
export function compareNames(a: string, b: string): Agreement {
  if (a === '' || b === '') return 'MISSING';
  if (a === b) return 'SAME';
  const left = a.split(' ');
  const right = b.split(' ');
  const [few, many] = left.length <= right.length ? [left, [...right]] : [right, [...left]];
  let worst = 1;
  for (const word of few) {
    let best = -1;
    let at = -1;
    many.forEach((other, n) => {
      const longest = Math.max(word.length, other.length);
      const alike = word === other ? 1 : 1 - distance(word, other) / longest;
      if (alike > best) [best, at] = [alike, n];
    });
    if (at >= 0) many.splice(at, 1);
    worst = Math.min(worst, best);
    if (worst < 0.7) return 'DIFFERENT';
  }
  // A word more or less (a title, a father's name) leaves doubt; so does a slip of the pen.
  if (many.length > 0) return worst === 1 && few.length > 0 ? 'PARTLY' : 'DIFFERENT';
  return worst >= 0.75 ? 'CLOSE' : 'DIFFERENT';
}

/** `CLOSE`: one of day, month, year is off, or day and month changed places. `PARTLY`: only years are known, and fit. */
export function compareBirth(a: Comparable, b: Comparable): Agreement {
  if (a.birthDate !== null && b.birthDate !== null) {
    if (a.birthDate === b.birthDate) return 'SAME';
    const [y1 = '', m1 = '', d1 = ''] = a.birthDate.split('-');
    const [y2 = '', m2 = '', d2 = ''] = b.birthDate.split('-');
    if (y1 === y2 && m1 === d2 && d1 === m2) return 'CLOSE';
    return Number(y1 !== y2) + Number(m1 !== m2) + Number(d1 !== d2) === 1 && Math.abs(Number(y1) - Number(y2)) <= 10
      ? 'CLOSE'
      : 'DIFFERENT';
  }
  const years = ({ birthDate, yearFrom, yearUntil }: Comparable) =>
    birthDate ? [Number(birthDate.slice(0, 4)), Number(birthDate.slice(0, 4))] : [yearFrom, yearUntil];
  const [from1, until1] = years(a);
  const [from2, until2] = years(b);
  if (from1 == null || until1 == null || from2 == null || until2 == null) return 'MISSING';
  return from1 <= until2 + 1 && from2 <= until1 + 1 ? 'PARTLY' : 'DIFFERENT';
}

function compareMothers(a: readonly string[], b: readonly string[]): Agreement {
  if (a.length === 0 || b.length === 0) return 'MISSING';
  const common = a.filter((key) => b.includes(key)).length;
  if (common === 0) return 'DIFFERENT';
  return common === Math.max(a.length, b.length) ? 'SAME' : 'PARTLY';
}

function compareAreas(a: string, b: string): Agreement {
  if (a === b) return 'SAME';
  return a.slice(0, 8) === b.slice(0, 8) ? 'CLOSE' : 'DIFFERENT';
}

const equality = (a: string | null, b: string | null): Agreement =>
  a === null || b === null ? 'MISSING' : a === b ? 'SAME' : 'DIFFERENT';

/** How likely two records are one person, and why. */
export function compare(a: Comparable, b: Comparable): Comparison {
  const agreements: [ComparedField, Agreement][] = [
    ['NIK', equality(a.nik, b.nik)],
    ['NAME', compareNames(a.nameBlock, b.nameBlock)],
    ['BIRTH_DATE', compareBirth(a, b)],
    ['SEX', equality(a.sex, b.sex)],
    ['MOTHER', compareMothers(a.motherKeys, b.motherKeys)],
    ['AREA', compareAreas(a.regionCode, b.regionCode)],
  ];
  const reasons = agreements.map(([field, agreement]) => ({ field, agreement, weight: weightOf(field, agreement) }));
  const bits = reasons.reduce<number>((sum, reason) => sum + reason.weight, weights.start);
  const hard = a.nik !== null && a.nik === b.nik;
  return { score: hard ? 1 : 1 / (1 + 2 ** -bits), hard, reasons };
}

/** False for pairs that even the same name could not make likelier than not: most of those a scan meets. */
export function canBeDuplicates(a: Comparable, b: Comparable): boolean {
  if (a.nik !== null && a.nik === b.nik) return true;
  const bits =
    weights.start +
    weights.NAME.SAME +
    weights.MOTHER.SAME +
    weightOf('NIK', equality(a.nik, b.nik)) +
    weightOf('BIRTH_DATE', compareBirth(a, b)) +
    weightOf('SEX', equality(a.sex, b.sex)) +
    weightOf('AREA', compareAreas(a.regionCode, b.regionCode));
  return bits >= 0;
}
