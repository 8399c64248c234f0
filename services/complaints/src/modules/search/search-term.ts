import { searchedWords, type SearchedWord } from '@slrt/domain';

/** Possible meanings of a searched text; several may apply. */
export interface SearchTerm {
  /** Number of a complaint as it is stored. */
  readonly number: string | null;
  /** A phone number as it was typed. */
  readonly phone: string | null;
  /** The 16 digits of a NIK or family card. */
  readonly identityNumber: string | null;
  /** Words of a name. */
  readonly words: readonly SearchedWord[];
}

const separators = String.raw`[\s/.-]*`;
const complaintNumber = new RegExp(
  String.raw`^\s*(?:slrt)?${separators}(\d{2})\.?(\d{2})${separators}(20\d{2})${separators}(\d{1,6})\s*$`,
  'i',
);

/** Reads a text that a caller states: the number of a complaint, a phone number, a NIK or family card, or a name. */
export function readSearchTerm(text: string): SearchTerm {
  const [, province, district, year, serial] = complaintNumber.exec(text) ?? [];
  const digits = text.replaceAll(/\D/g, '');
  const isNumeric = /^[+()\d\s./-]+$/.test(text);
  return {
    number: serial ? `SLRT/${province}${district}/${year}/${serial.padStart(6, '0')}` : null,
    phone: isNumeric && digits.length >= 8 && digits.length <= 15 ? text : null,
    identityNumber: isNumeric && digits.length === 16 ? digits : null,
    words: isNumeric || serial ? [] : searchedWords(text),
  };
}
