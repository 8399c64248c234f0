/**
 * How well two names agree. `CLOSE`: a word has a typing error. `PARTLY`: a name has further words, or a word is
 * abbreviated. `MISSING`: one of them has no key, so that nothing follows from the comparison.
 */
export type NameAgreement = 'SAME' | 'CLOSE' | 'PARTLY' | 'DIFFERENT' | 'MISSING';
export interface NameComparison {
  readonly agreement: NameAgreement;
  /** Common words over all words, 0 to 1. Similar words count by their likeness. */
  readonly score: number;
}

/** Likeness of two words of names, 0 to 1. Search, duplicates and recipient lists use the same values. */
export const wordLikeness = { same: 1, typo: 0.8, prefix: 0.7, initial: 0.5, other: 0 } as const;
const minLengthOfTypo = 4;
const minLengthOfPrefix = 3;

/** Returns whether one inserted, deleted, replaced or transposed letter turns one word into the other. */
export function differInOneLetter(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || a === b) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}

function compareWords(a: string, b: string): number {
  if (a === b) return wordLikeness.same;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length >= minLengthOfTypo && short.length > 1 && differInOneLetter(a, b)) return wordLikeness.typo;
  if (!long.startsWith(short)) return wordLikeness.other;
  if (short.length >= minLengthOfPrefix) return wordLikeness.prefix;
  return short.length === 1 ? wordLikeness.initial : wordLikeness.other;
}

/** Pairs each word of `few` with the most similar free word of `many`. Returns the likeness of each pair. */
function pairWords(few: readonly string[], many: readonly string[]): number[] {
  const free = [...many];
  return few.map((word) => {
    let [best, at] = [0, -1];
    free.forEach((other, n) => {
      const likeness = compareWords(word, other);
      if (likeness > best) [best, at] = [likeness, n];
    });
    if (at >= 0) free.splice(at, 1);
    return best;
  });
}

function agreementOf(pairs: readonly number[], hasFurtherWords: boolean): NameAgreement {
  const worst = Math.min(...pairs);
  const exact = pairs.filter((likeness) => likeness === wordLikeness.same).length;
  // Brothers and sisters often differ in one word only, so every word needs a partner.
  if (worst === wordLikeness.other) return 'DIFFERENT';
  if (!hasFurtherWords && worst >= wordLikeness.typo) return worst === wordLikeness.same ? 'SAME' : 'CLOSE';
  if (hasFurtherWords && exact < Math.max(1, pairs.length - 1)) return 'DIFFERENT';
  return worst === wordLikeness.initial && exact === 0 ? 'DIFFERENT' : 'PARTLY';
}

/** Compares two names by their phonetic keys (`phoneticKeys`). The order of the arguments does not matter. */
export function compareNames(a: readonly string[], b: readonly string[]): NameComparison {
  if (a.length === 0 || b.length === 0) return { agreement: 'MISSING', score: 0 };
  const onlyA = a.filter((word) => !b.includes(word));
  const onlyB = b.filter((word) => !a.includes(word));
  const common = a.length - onlyA.length;
  const [few, many] = onlyA.length <= onlyB.length ? [onlyA, onlyB] : [onlyB, onlyA];
  const pairs = [...Array.from({ length: common }, () => wordLikeness.same), ...pairWords(few, many)];
  const alike = pairs.reduce((sum, likeness) => sum + likeness, 0);
  return {
    agreement: agreementOf(pairs, few.length < many.length),
    score: alike / (a.length + b.length - alike),
  };
}

/** Returns whether two dates (`YYYY-MM-DD`) differ only in that day and month are exchanged. */
export const hasDayAndMonthSwapped = (a: string, b: string): boolean =>
  a !== b && a.slice(0, 4) === b.slice(0, 4) && a.slice(5, 7) === b.slice(8, 10) && a.slice(8, 10) === b.slice(5, 7);
