import { hasLostDigits, readAreaCode, readIdentityNumber, readName, readSex, readText, type Cells } from '@slrt/tables';
import { relations } from '../../record/index.ts';
import {
  readNumber,
  readPastDate,
  commonCodes,
  type FileMember,
  type FilePlace,
  type NumberedRow,
  type ReadContext,
  type RowIssue,
} from './layout.ts';
import { readCodeOrWord } from './words.ts';

/** Headings of the columns that both layouts have, as in SIAK and in lists kept by hand. */
/** Columns of every layout with one row per member. */
export const familyColumns = [
  'no_kk',
  'no_urut',
  'nik',
  'nama',
  'hubungan',
  'jenis_kelamin',
  'tanggal_lahir',
  'nama_ibu',
  'kode_desa',
  'alamat',
  'desil',
] as const;

export const familySynonyms = {
  no_kk: ['Nomor KK', 'No Kartu Keluarga', 'Nomor Kartu Keluarga', 'KK', 'Kartu Keluarga'],
  no_urut: ['Nomor Urut Anggota', 'No Urut Anggota', 'No ART', 'No Anggota'],
  nik: ['No NIK', 'Nomor NIK', 'No KTP', 'Nomor KTP', 'NIK KTP', 'No Induk Kependudukan', 'Nomor Induk Kependudukan'],
  nama: ['Nama Lengkap', 'Nama Lgkp', 'Nama Anggota', 'Nama Anggota Keluarga', 'Nama Penduduk', 'Nama ART', 'Name'],
  hubungan: [
    ...['Hubungan Keluarga', 'Hubungan Dalam Keluarga', 'Status Hubungan', 'Status Hubungan Dalam Keluarga', 'SHDK'],
    ...['Hub Keluarga', 'Stat Hbkel', 'Hubungan Dengan Kepala Keluarga', 'Hubungan Dengan Kepala Rumah Tangga'],
  ],
  jenis_kelamin: ['JK', 'L/P', 'Kelamin', 'Jns Kelamin', 'Jenis Klmin', 'Jenis Kel', 'Sex', 'Gender'],
  tanggal_lahir: ['Tgl Lahir', 'Tgl Lhr', 'Tanggal Lhr', 'Birth Date', 'Date of Birth'],
  nama_ibu: ['Nama Ibu Kandung', 'Ibu Kandung', 'Nama Lgkp Ibu', 'Nama Lengkap Ibu'],
  kode_desa: [
    'Kode Kelurahan',
    'Kode Desa/Kelurahan',
    'Kode Wilayah',
    'Kode Wilayah Desa',
    'Kd Desa',
    'Kode Kemendagri',
  ],
  alamat: ['Alamat Lengkap', 'Alamat Rumah', 'Alamat Domisili', 'Alamat Tinggal', 'Alamat KTP', 'Address'],
  desil: ['Desil Nasional', 'Desil Kesejahteraan', 'Kelompok Desil', 'Decile'],
} as const;

/** Reads the Kemendagri code of a village, with or without dots. */
export const readVillageCode = (row: Cells): FilePlace => ({ code: readAreaCode(row('kode_desa')) });

/** Returns the family card of a row as the group of its household. Empty if there is none or its digits are lost. */
export function cardGroup(row: Cells): string {
  const card = readIdentityNumber(row('no_kk')) ?? '';
  return hasLostDigits(card) ? '' : card;
}

/** Returns the families of a household: each distinct card is one, numbered in order of appearance (NUK 1, 2 …). */
export function readCards(rows: readonly NumberedRow[]): { familyNo: number; digits: string }[] {
  const digits = [...new Set(rows.flatMap((row) => readIdentityNumber(row.values('no_kk')) ?? []))];
  return digits.map((each, n) => ({ familyNo: n + 1, digits: each }));
}

/** Reads the address of a household from its first row. */
export const readAddress = (row: NumberedRow): string | null => readText(row.values('alamat')).slice(0, 500) || null;

/** Reads when a member was born: a date, or only the year. Reports impossible dates and those after the survey. */
function readBirth(row: NumberedRow, { surveyDate, rules }: ReadContext, issues: RowIssue[]) {
  const days = { surveyDate, today: rules.today };
  const column = 'tanggal_lahir';
  const read = readPastDate(row.values(column), days, (code) => issues.push({ row: row.number, column, code }));
  if (read.kind === 'YEAR') return { birthDate: null, birthYear: read.year };
  return { birthDate: read.kind === 'DAY' ? read.day : null };
}

/** Reads the members in the layouts that identify households by family card: simple and DTSEN. */
export function readMembers(rows: readonly NumberedRow[], context: ReadContext, issues: RowIssue[]): FileMember[] {
  const cards = readCards(rows);
  return rows.map((row, n) => {
    const { values } = row;
    const relation = readCodeOrWord(context.readCode, 'relation', values('hubungan'));
    if (relation === null) issues.push({ row: row.number, column: 'hubungan', code: 'UNKNOWN_CODE' });
    const sexText = values('jenis_kelamin').trim();
    const sex = readSex(sexText);
    if (sexText !== '' && sex === null) issues.push({ row: row.number, column: 'jenis_kelamin', code: 'UNKNOWN_CODE' });
    const card = readIdentityNumber(values('no_kk'));
    return {
      order: readNumber(row, 'no_urut', [1, 99], issues) ?? n + 1,
      name: readName(values('nama')),
      nik: readIdentityNumber(values('nik')),
      relation: relations[Number(relation ?? 8) - 1] ?? 'OTHER',
      familyNo: card === null ? null : (cards.find((each) => each.digits === card)?.familyNo ?? null),
      sex,
      age: null,
      ...readBirth(row, context, issues),
      mother: readName(values('nama_ibu')) || null,
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
  'DATE_AFTER_SURVEY',
] as const;
