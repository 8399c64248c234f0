import { allOf, sql, type Sql, type SqlText, type Tx } from '@slrt/database';

/** Possible meanings of a searched text; several may apply. */
export interface SearchTerm {
  /** Number of a complaint as it is stored. */
  readonly number: string | null;
  /** A phone number as it was typed. */
  readonly phone: string | null;
  /** The 16 digits of a NIK or family card. */
  readonly identityNumber: string | null;
  readonly name: string | null;
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
    name: isNumeric || serial ? null : text,
  };
}

/** Restricts to the caller's districts, so that indexes, which start with the district, apply. */
export function inDistricts({ areas }: Tx['scope'], column: SqlText): Sql {
  if (areas.some((area) => area.length < 5)) return allOf();
  return sql`${column} = any(${[...new Set(areas.map((area) => area.slice(0, 5)))]}::text[])`;
}
