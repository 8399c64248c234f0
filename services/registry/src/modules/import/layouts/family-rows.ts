import { relations } from '../../record/index.ts';
import {
  boundedIn,
  commonCodes,
  orNull,
  type Cells,
  type FileMember,
  type FilePlace,
  type NumberedRow,
  type ReadCode,
  type RowIssue,
} from './layout.ts';

/** `YYYY-MM-DD` or `DD/MM/YYYY` (also with dashes); null for a day that no calendar has. */
export function dateIn(text: string): string | null {
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

/** A date of a cell; one that cannot be, or lies ahead, is `IMPOSSIBLE_DATE` and left out. */
function dateOf(row: NumberedRow, column: string, issues: RowIssue[]): string | null {
  const text = orNull(row.values(column));
  if (text === null) return null;
  const date = dateIn(text);
  if (date !== null && date >= '1880-01-01' && date <= new Date().toISOString().slice(0, 10)) return date;
  issues.push({ row: row.number, column, code: 'IMPOSSIBLE_DATE' });
  return null;
}

/** Kemendagri code of the village, with or without its dots. */
export function villageCode(row: Cells): FilePlace {
  const digits = row('kode_desa').replace(/\D/g, '');
  return {
    code: `${digits.slice(0, 2)}.${digits.slice(2, 4)}.${digits.slice(4, 6)}.${digits.slice(6)}`,
  };
}

/** Families of a household in the order of their cards: each distinct card is one (NUK 1, 2 …). */
export function cardsOf(rows: readonly NumberedRow[]): { familyNo: number; digits: string }[] {
  const digits = [...new Set(rows.flatMap((row) => orNull(row.values('no_kk')) ?? []))];
  return digits.map((each, n) => ({ familyNo: n + 1, digits: each }));
}

/** Members of the layouts that go by family cards: simple and DTSEN. */
export function membersOf(rows: readonly NumberedRow[], readCode: ReadCode, issues: RowIssue[]): FileMember[] {
  const cards = cardsOf(rows);
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
      order: boundedIn(row, 'no_urut', [1, 99], issues) ?? n + 1,
      name: values('nama').trim(),
      nik: orNull(values('nik')),
      relation: relations[Number(relation ?? 8) - 1] ?? 'OTHER',
      familyNo: card === null ? null : (cards.find((each) => each.digits === card)?.familyNo ?? null),
      sex,
      age: null,
      birthDate: dateOf(row, 'tanggal_lahir', issues),
      mother: orNull(values('nama_ibu')),
      facts: {},
    };
  });
}

/** What rows of both layouts can be told. */
export const familyCodes = [
  ...commonCodes,
  'BLANK_KK',
  'INVALID_KK',
  'KK_IN_TWO_HOUSEHOLDS',
  'IMPOSSIBLE_DATE',
] as const;
