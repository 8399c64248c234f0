import { isPlaceholder, readText } from './text.ts';

const digitsOnly = /^\d+$/;
const formula = /^=\s*"?([^"]*)"?$/;
const scientific = /^\d(?:[.,]\d+)?E\+?\d{1,3}$/i;
const decimalZeros = /^(\d+)[.,]0+$/;
const punctuation = /[\s.'‘’ʼ`´"-]/g;

/** Undoes what spreadsheets add to a number that is kept as text: `="…"`, a leading apostrophe, a trailing `.0`. */
function unwrap(text: string): string {
  const shown = readText(text);
  const inner = (formula.exec(shown)?.[1] ?? shown).replace(/^['‘’`]/, '').trim();
  return decimalZeros.exec(inner)?.[1] ?? inner;
}

/** True for a number in scientific notation such as `6.30901E+15`. Its last digits are lost. */
export const hasLostDigits = (text: string): boolean => scientific.test(text);

/**
 * Reads a NIK, a family card number or an area code: removes apostrophes, blanks, dots, hyphens, `="…"`, a trailing `.0`
 * and zero-width characters. Returns null for placeholders. Text that is no number is returned as it is, so that it can
 * be reported; `hasLostDigits` tells whether it is a number in scientific notation.
 */
export function readIdentityNumber(text: string): string | null {
  if (text === '') return null;
  const inner = digitsOnly.test(text) ? text : unwrap(text);
  if (isPlaceholder(inner)) return null;
  if (digitsOnly.test(inner) || hasLostDigits(inner)) return inner;
  const digits = inner.replace(punctuation, '');
  return digitsOnly.test(digits) ? digits : inner;
}

/**
 * Reads the Kemendagri code of an area and returns it with dots, which may be missing in the cell. Text that is no such
 * code gives one that does not exist. Empty for placeholders.
 */
export function readAreaCode(text: string): string {
  const digits = (readIdentityNumber(text) ?? '').replace(/\D/g, '');
  return [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)].filter(Boolean).join('.');
}

/** Reads the id of a household in its source, which may contain letters. Returns null for placeholders. */
export function readKey(text: string): string | null {
  if (text === '') return null;
  const inner = digitsOnly.test(text) ? text : unwrap(text);
  return isPlaceholder(inner) ? null : inner;
}

/** Converts `8`, `8,0`, `8.00` and `1.500` (thousands, as written in Indonesia) to a number. Null for other text. */
function toNumber(text: string): number | null {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  return /^\d{1,9}(?:[.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

/**
 * Reads a whole number from `from` to `until`. Returns undefined for an empty cell and null for text that is no whole
 * number in this range.
 */
export function readWhole(text: string, from: number, until: number): number | null | undefined {
  const shown = readText(text);
  if (shown === '') return undefined;
  const value = toNumber(shown);
  return value !== null && Number.isInteger(value) && value >= from && value <= until ? value : null;
}
