import { distance } from 'fastest-levenshtein';

/** The fields of a person that are compared. */
export interface Comparable {
  readonly id: string;
  readonly householdId: string;
  readonly regionCode: string;
  /** Phonetic keys of the name, in order, separated by spaces. */
  readonly nameBlock: string;
  readonly birthDate: string | null;
  readonly yearFrom: number | null;
  readonly yearUntil: number | null;
  readonly sex: string | null;
  readonly motherKeys: readonly string[];
  /** Keyed hash of the NIK. Null if the person has none. */
  readonly nik: string | null;
}
export type ComparedField = 'NIK' | 'NAME' | 'BIRTH_DATE' | 'SEX' | 'MOTHER' | 'AREA';
export type Agreement = 'SAME' | 'CLOSE' | 'PARTLY' | 'DIFFERENT' | 'MISSING';
export interface Reason {
  readonly field: ComparedField;
  readonly agreement: Agreement;
  /** Evidence in bits: positive for the same person, negative for different people. */
  readonly weight: number;
}
export interface Comparison {
  /** Probability that both are the same person, 0 to 1. */
  readonly score: number;
  readonly hard: boolean;
  readonly reasons: readonly Reason[];
}

/**
 * Evidence in bits: log2 of how much likelier an agreement is for the same person than for two people of one
 * neighbourhood (Fellegi and Sunter, "A Theory for Record Linkage", 1969). Tuned by hand on the labelled data of `npm
 * run bench:duplicates`, with other seeds than those it reports. `start` is the prior: one in 64 compared pairs is a
 * duplicate.
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

/** Compares two names word by word. Every word needs a match, because brothers often differ in only one word. */
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
  // An additional word (a title, a father's name) or a typing error leaves some doubt.
  if (many.length > 0) return worst === 1 && few.length > 0 ? 'PARTLY' : 'DIFFERENT';
  return worst >= 0.75 ? 'CLOSE' : 'DIFFERENT';
}

/**
 * Compares dates of birth. `CLOSE`: one of day, month and year differs, or day and month are swapped. `PARTLY`: only
 * the years are known, and they fit.
 */
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

const compareEquality = (a: string | null, b: string | null): Agreement =>
  a === null || b === null ? 'MISSING' : a === b ? 'SAME' : 'DIFFERENT';

/** Returns the probability that two records are the same person, with the reasons. */
export function compare(a: Comparable, b: Comparable): Comparison {
  const agreements: [ComparedField, Agreement][] = [
    ['NIK', compareEquality(a.nik, b.nik)],
    ['NAME', compareNames(a.nameBlock, b.nameBlock)],
    ['BIRTH_DATE', compareBirth(a, b)],
    ['SEX', compareEquality(a.sex, b.sex)],
    ['MOTHER', compareMothers(a.motherKeys, b.motherKeys)],
    ['AREA', compareAreas(a.regionCode, b.regionCode)],
  ];
  const reasons = agreements.map(([field, agreement]) => ({ field, agreement, weight: weightOf(field, agreement) }));
  const bits = reasons.reduce<number>((sum, reason) => sum + reason.weight, weights.start);
  const hard = a.nik !== null && a.nik === b.nik;
  return { score: hard ? 1 : 1 / (1 + 2 ** -bits), hard, reasons };
}

/** Returns false if even equal names could not make the pair likely. Most compared pairs are excluded here. */
export function canBeDuplicates(a: Comparable, b: Comparable): boolean {
  if (a.nik !== null && a.nik === b.nik) return true;
  const bits =
    weights.start +
    weights.NAME.SAME +
    weights.MOTHER.SAME +
    weightOf('NIK', compareEquality(a.nik, b.nik)) +
    weightOf('BIRTH_DATE', compareBirth(a, b)) +
    weightOf('SEX', compareEquality(a.sex, b.sex)) +
    weightOf('AREA', compareAreas(a.regionCode, b.regionCode));
  return bits >= 0;
}
