/**
 * NIK (16 digits): 6 area of first registration, DDMMYY (women day + 40), serial from 0001. No check digit.
 * KK (16 digits): 6 area of issue, 6 date of issue, 4 serial. Source: Permendagri 72/2022, see domain notes on NIK.
 */
export type NikProblem = 'NOT_16_DIGITS' | 'UNKNOWN_PROVINCE' | 'DAY' | 'MONTH' | 'DATE' | 'SERIAL' | 'SYNTHETIC';
export interface Nik {
  readonly digits: string;
  readonly sex: 'MALE' | 'FEMALE';
  readonly birthDate: string;
}
export interface IdentifierRules {
  /** True only where synthetic people (reserved province 99) are allowed. */
  readonly synthetic: boolean;
  /** Two-digit province codes that exist. */
  readonly provinces: ReadonlySet<string>;
  /** Today, to choose the century of the two-digit year: a birth date is never in the future. */
  readonly today: string;
}

function fullDate(
  ddmmyy: string,
  femaleOffset: boolean,
  today: string,
): NikProblem | { date: string; female: boolean } {
  let day = Number(ddmmyy.slice(0, 2));
  const month = Number(ddmmyy.slice(2, 4));
  const yy = ddmmyy.slice(4, 6);
  const female = femaleOffset && day > 40;
  if (female) day -= 40;
  if (day < 1 || day > 31) return 'DAY';
  if (month < 1 || month > 12) return 'MONTH';
  const century = `20${yy}-${ddmmyy.slice(2, 4)}-${String(day).padStart(2, '0')}` <= today ? '20' : '19';
  const date = `${century}${yy}-${ddmmyy.slice(2, 4)}-${String(day).padStart(2, '0')}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  return parsed.getUTCDate() === day && parsed.getUTCMonth() + 1 === month ? { date, female } : 'DATE';
}

function areaProblem(digits: string, rules: IdentifierRules): NikProblem | null {
  if (!/^\d{16}$/.test(digits)) return 'NOT_16_DIGITS';
  const province = digits.slice(0, 2);
  if (province === '99') return rules.synthetic ? null : 'SYNTHETIC';
  return rules.provinces.has(province) ? null : 'UNKNOWN_PROVINCE';
}

/** Returns the parsed NIK, or the first reason why it is not valid. */
export function parseNik(digits: string, rules: IdentifierRules): Nik | NikProblem {
  const problem = areaProblem(digits, rules);
  if (problem) return problem;
  const born = fullDate(digits.slice(6, 12), true, rules.today);
  if (typeof born === 'string') return born;
  if (digits.slice(12) === '0000') return 'SERIAL';
  return { digits, sex: born.female ? 'FEMALE' : 'MALE', birthDate: born.date };
}

/** Returns null when the KK number is well-formed, otherwise the reason why it is not valid. */
export function kkProblem(digits: string, rules: IdentifierRules): NikProblem | null {
  const problem = areaProblem(digits, rules);
  if (problem) return problem;
  const issued = fullDate(digits.slice(6, 12), false, rules.today);
  if (typeof issued === 'string') return issued;
  return digits.slice(12) === '0000' ? 'SERIAL' : null;
}

/**
 * An identity number in answers without a declared purpose: every digit is hidden. Birth date, sex and area already give away most
 * of a NIK, so that two more digits leave some hundred numbers to try.
 */
export const hiddenNumber = '•'.repeat(16);
