import { relations } from '../../record/index.ts';
import {
  readNumber,
  commonCodes,
  orNull,
  type Cells,
  type FileMember,
  type FilePlace,
  type NumberedRow,
  type ReadCode,
  type RowIssue,
} from './layout.ts';

/** Parses `YYYY-MM-DD`, `DD/MM/YYYY` or `DD-MM-YYYY`. Returns null for an impossible date. */
export function parseDate(text: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const [, d, m, y] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text) ?? [];
  const iso = year
    ? `${year}-${month}-${day}`
    : y
      ? `${y}-${(m ?? '').padStart(2, '0')}-${(d ?? '').padStart(2, '0')}`
      : '';
  const parsed = new Date(`${iso}T00:00:00Z`);
  return iso !== '' && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(iso) ? iso : null;
}

/** Reads a date. Reports impossible and future dates as `IMPOSSIBLE_DATE` and returns null. */
function readDate(row: NumberedRow, column: string, issues: RowIssue[]): string | null {
  const text = orNull(row.values(column));
  if (text === null) return null;
  const date = parseDate(text);
  if (date !== null && date >= '1880-01-01' && date <= new Date().toISOString().slice(0, 10)) return date;
  issues.push({ row: row.number, column, code: 'IMPOSSIBLE_DATE' });
  return null;
}

/** Reads the Kemendagri code of a village, with or without dots. */
export function readVillageCode(row: Cells): FilePlace {
  const digits = row('kode_desa').replace(/\D/g, '');
  return {
    code: `${digits.slice(0, 2)}.${digits.slice(2, 4)}.${digits.slice(4, 6)}.${digits.slice(6)}`,
  };
}

/** Returns the families of a household: each distinct card is one, numbered in order of appearance (NUK 1, 2 …). */
export function readCards(rows: readonly NumberedRow[]): { familyNo: number; digits: string }[] {
  const digits = [...new Set(rows.flatMap((row) => orNull(row.values('no_kk')) ?? []))];
  return digits.map((each, n) => ({ familyNo: n + 1, digits: each }));
}

/** Reads the members in the layouts that identify households by family card: simple and DTSEN. */
export function readMembers(rows: readonly NumberedRow[], readCode: ReadCode, issues: RowIssue[]): FileMember[] {
  const cards = readCards(rows);
  return rows.map((row, n) => {
    const { values } = row;
    const relation = orNull(values('hubungan')) === null ? null : readCode('relation', values('hubungan').trim());
    if (relation === null) issues.push({ row: row.number, column: 'hubungan', code: 'UNKNOWN_CODE' });
    const sexText = orNull(values('jenis_kelamin'))?.toUpperCase() ?? null;
    const sex = sexText === '1' || sexText === 'L' ? 'MALE' : sexText === '2' || sexText === 'P' ? 'FEMALE' : null;
    if (sexText !== null && sex === null)
      issues.push({ row: row.number, column: 'jenis_kelamin', code: 'UNKNOWN_CODE' });
    const card = orNull(values('no_kk'));
    return {
      order: readNumber(row, 'no_urut', [1, 99], issues) ?? n + 1,
      name: values('nama').trim(),
      nik: orNull(values('nik')),
      relation: relations[Number(relation ?? 8) - 1] ?? 'OTHER',
      familyNo: card === null ? null : (cards.find((each) => each.digits === card)?.familyNo ?? null),
      sex,
      age: null,
      birthDate: readDate(row, 'tanggal_lahir', issues),
      mother: orNull(values('nama_ibu')),
      facts: {},
    };
  });
}

/** Codes that rows of both layouts can get. */
export const familyCodes = [
  ...commonCodes,
  'BLANK_KK',
  'INVALID_KK',
  'KK_IN_TWO_HOUSEHOLDS',
  'CARD_REPLACED',
  'CARD_OF_OTHER_HOUSEHOLD',
  'IMPOSSIBLE_DATE',
] as const;
