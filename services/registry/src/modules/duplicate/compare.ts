import { compareNames, phoneticKeys } from '@slrt/domain';

/**
 * The fields of a person that are compared. Unknown values are 0, empty texts or empty lists, so that comparing two
 * people needs no conversion: a scan compares millions of pairs.
 */
export interface Comparable {
  readonly id: string;
  readonly regionCode: string;
  /** Phonetic keys of the name, in order, separated by spaces. */
  readonly nameBlock: string;
  /** Date of birth, see `packDate`. */
  readonly born: number;
  /** Range of the year of birth if the date is unknown. */
  readonly yearFrom: number;
  readonly yearUntil: number;
  readonly sex: string;
  readonly motherKeys: readonly string[];
  /** First 64 bits of the keyed hash of the NIK. */
  readonly nikHigh: number;
  readonly nikLow: number;
}
/** Identity of a person as an input states it. Null or empty is unknown. */
export interface StatedIdentity {
  readonly name: string | null;
  readonly birthDate: string | null;
  readonly sex: string | null;
  readonly motherKeys: readonly string[];
  /** Keyed hash of the NIK. */
  readonly nik: Buffer | null;
}
const unknownPerson: Comparable = {
  id: '00000000-0000-0000-0000-000000000000',
  regionCode: '',
  nameBlock: '',
  born: 0,
  yearFrom: 0,
  yearUntil: 0,
  sex: '',
  motherKeys: [],
  nikHigh: 0,
  nikLow: 0,
};

/** Returns a person with the stated values, and the known ones for the rest. The id of a new person matches no record. */
export function withStated(known: Comparable | null, regionCode: string, stated: StatedIdentity): Comparable {
  const base = known ?? { ...unknownPerson, regionCode };
  return {
    ...base,
    ...(stated.name === null ? {} : { nameBlock: phoneticKeys(stated.name).join(' ') }),
    ...(stated.birthDate === null ? {} : { born: packDate(stated.birthDate) }),
    sex: stated.sex ?? base.sex,
    motherKeys: stated.motherKeys.length > 0 ? stated.motherKeys : base.motherKeys,
    ...(stated.nik ? { nikHigh: stated.nik.readUInt32BE(0), nikLow: stated.nik.readUInt32BE(4) } : {}),
  };
}

/** Returns the first 8 bytes of the keyed hash of the NIK. Null without a NIK. */
export function nikPrefix({ nikHigh, nikLow }: Comparable): Buffer | null {
  if (nikHigh === 0 && nikLow === 0) return null;
  const bytes = Buffer.alloc(8);
  bytes.writeUInt32BE(nikHigh, 0);
  bytes.writeUInt32BE(nikLow, 4);
  return bytes;
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
/** Day and month exchanged: rarer by chance than two dates that differ in one part, which namesakes of a year often do. */
const swappedDateWeight = 4;

const reasonsOf = (field: ComparedField): Readonly<Record<Agreement, Reason>> => {
  const known: Partial<Record<Agreement, number>> = weights[field];
  const reason = (agreement: Agreement): Reason => ({ field, agreement, weight: known[agreement] ?? 0 });
  return {
    SAME: reason('SAME'),
    CLOSE: reason('CLOSE'),
    PARTLY: reason('PARTLY'),
    DIFFERENT: reason('DIFFERENT'),
    MISSING: reason('MISSING'),
  };
};
const nik = reasonsOf('NIK');
const name = reasonsOf('NAME');
const birth = reasonsOf('BIRTH_DATE');
const swappedDate: Reason = { ...birth.CLOSE, weight: swappedDateWeight };
const sex = reasonsOf('SEX');
const mother = reasonsOf('MOTHER');
const area = reasonsOf('AREA');

/** Packs a date (`YYYY-MM-DD`) as year × 512 + month × 32 + day. Returns 0 for null. */
export const packDate = (date: string | null): number =>
  date === null ? 0 : Number(date.slice(0, 4)) * 512 + Number(date.slice(5, 7)) * 32 + Number(date.slice(8, 10));
const yearOf = (born: number): number => born >> 9;
const monthOf = (born: number): number => (born >> 5) & 15;
const dayOf = (born: number): number => born & 31;

/**
 * Compares dates of birth. `CLOSE`: one of day, month and year differs, or day and month are swapped. `PARTLY`: only
 * the years are known, and they fit.
 */
export function compareBirth(a: Comparable, b: Comparable): Reason {
  if (a.born !== 0 && b.born !== 0) {
    if (a.born === b.born) return birth.SAME;
    const years = yearOf(a.born) - yearOf(b.born);
    const [sameMonth, sameDay] = [monthOf(a.born) === monthOf(b.born), dayOf(a.born) === dayOf(b.born)];
    if (years === 0 && monthOf(a.born) === dayOf(b.born) && dayOf(a.born) === monthOf(b.born)) return swappedDate;
    const differing = Number(years !== 0) + Number(!sameMonth) + Number(!sameDay);
    return differing === 1 && Math.abs(years) <= 10 ? birth.CLOSE : birth.DIFFERENT;
  }
  const [fromA, untilA] = a.born === 0 ? [a.yearFrom, a.yearUntil] : [yearOf(a.born), yearOf(a.born)];
  const [fromB, untilB] = b.born === 0 ? [b.yearFrom, b.yearUntil] : [yearOf(b.born), yearOf(b.born)];
  if (fromA === 0 || untilA === 0 || fromB === 0 || untilB === 0) return birth.MISSING;
  return fromA <= untilB + 1 && fromB <= untilA + 1 ? birth.PARTLY : birth.DIFFERENT;
}

function compareMothers(a: readonly string[], b: readonly string[]): Reason {
  if (a.length === 0 || b.length === 0) return mother.MISSING;
  if (a === b) return mother.SAME;
  const common = a.filter((key) => b.includes(key)).length;
  if (common === 0) return mother.DIFFERENT;
  return common === Math.max(a.length, b.length) ? mother.SAME : mother.PARTLY;
}

function compareAreas(a: string, b: string): Reason {
  if (a === b) return area.SAME;
  return a.startsWith(b.slice(0, 8)) ? area.CLOSE : area.DIFFERENT;
}

const hasSameNik = (a: Comparable, b: Comparable): boolean =>
  a.nikLow === b.nikLow && a.nikHigh === b.nikHigh && (a.nikHigh !== 0 || a.nikLow !== 0);

function compareNiks(a: Comparable, b: Comparable): Reason {
  if ((a.nikHigh === 0 && a.nikLow === 0) || (b.nikHigh === 0 && b.nikLow === 0)) return nik.MISSING;
  return hasSameNik(a, b) ? nik.SAME : nik.DIFFERENT;
}

const compareSexes = (a: string, b: string): Reason =>
  a === '' || b === '' ? sex.MISSING : a === b ? sex.SAME : sex.DIFFERENT;

const wordsOf = (nameBlock: string): string[] => (nameBlock === '' ? [] : nameBlock.split(' '));

/** Compares two names by their keys as they are stored: in order, separated by spaces. */
export const compareNameBlocks = (a: string, b: string): Agreement => compareNames(wordsOf(a), wordsOf(b)).agreement;

/** Returns the probability that two records are the same person, with the reasons. */
export function compare(a: Comparable, b: Comparable): Comparison {
  const reasons = [
    compareNiks(a, b),
    name[compareNameBlocks(a.nameBlock, b.nameBlock)],
    compareBirth(a, b),
    compareSexes(a.sex, b.sex),
    compareMothers(a.motherKeys, b.motherKeys),
    compareAreas(a.regionCode, b.regionCode),
  ];
  const bits = reasons.reduce<number>((sum, reason) => sum + reason.weight, weights.start);
  const hard = hasSameNik(a, b);
  return { score: hard ? 1 : 1 / (1 + 2 ** -bits), hard, reasons };
}

/** Returns the evidence that a probability requires, in bits. */
export const bitsOf = (probability: number): number => Math.log2(probability / (1 - probability));

/**
 * Returns false if the names could not bring a pair to `bits` however similar they were. Most compared pairs are
 * excluded here, before their names are.
 */
export function canReach(bits: number, a: Comparable, b: Comparable): boolean {
  if (hasSameNik(a, b)) return true;
  // Different texts are at most close, because each name has only one text.
  const named = a.nameBlock === b.nameBlock ? weights.NAME.SAME : weights.NAME.CLOSE;
  const known = weights.start + named + compareNiks(a, b).weight + compareBirth(a, b).weight;
  if (known + weights.SEX.SAME + weights.MOTHER.SAME + weights.AREA.SAME < bits) return false;
  const rest =
    compareSexes(a.sex, b.sex).weight +
    compareMothers(a.motherKeys, b.motherKeys).weight +
    compareAreas(a.regionCode, b.regionCode).weight;
  return known + rest >= bits;
}
