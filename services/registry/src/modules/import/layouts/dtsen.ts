import { hasLostDigits, readKey, type Cells } from '@slrt/tables';
import {
  cardGroup,
  familyCodes,
  familyColumns,
  familySynonyms,
  readAddress,
  readCards,
  readMembers,
  readVillageCode,
} from './family-rows.ts';
import { readNumber, readPastDate, type Layout, type NumberedRow, type ReadContext, type RowIssue } from './layout.ts';

/** Returns the id of the family in DTSEN. Null if there is none or its digits are lost. */
function readFamilyId(row: Cells): string | null {
  const id = readKey(row('id_keluarga'));
  return id === null || hasLostDigits(id) ? null : id;
}

/** Reads the day of the ranking. Reports a date that is impossible, after the survey or only a year. */
function readRankDate(row: NumberedRow, { rules, surveyDate }: ReadContext, issues: RowIssue[]): string | null {
  const column = 'tanggal_peringkat';
  const report = (code: RowIssue['code']) => void issues.push({ row: row.number, column, code });
  const read = readPastDate(row.values(column), { surveyDate, today: rules.today }, report);
  if (read.kind === 'YEAR') report('YEAR_ONLY');
  return read.kind === 'DAY' ? read.day : null;
}

/**
 * Layout of DTSEN families (Inpres 4/2025), one row per member, with decile 1 to 10, percentiles of nation, province
 * and district, and the date of the ranking. A family is identified by its card.
 */
export const dtsen: Layout = {
  name: 'dtsen',
  source: 'DTSEN',
  columns: [
    'id_keluarga',
    ...familyColumns,
    'persentil_nasional',
    'persentil_provinsi',
    'persentil_kabupaten',
    'tanggal_peringkat',
  ],
  optional: ['no_urut', 'nama_ibu', 'alamat', 'persentil_provinsi', 'persentil_kabupaten', 'tanggal_peringkat'],
  synonyms: {
    ...familySynonyms,
    id_keluarga: ['ID Keluarga DTSEN', 'No Keluarga', 'Nomor Keluarga', 'Family ID'],
    persentil_nasional: ['Persentil', 'Peringkat Nasional'],
    persentil_kabupaten: ['Persentil Kab', 'Persentil Kabupaten/Kota', 'Persentil Kab/Kota'],
    persentil_provinsi: ['Persentil Prov'],
    tanggal_peringkat: ['Tgl Peringkat', 'Tanggal Pemeringkatan', 'Tgl Pemeringkatan'],
  },
  groupOf: (row) => readFamilyId(row) ?? cardGroup(row),
  foundBy: 'KK',
  placeOf: readVillageCode,
  read: (rows, context, issues) => {
    const [first] = rows as [NumberedRow];
    const percentileIn = (column: string) => readNumber(first, column, [1, 100], issues);
    const dtsenId = readFamilyId(first.values);
    if (dtsenId === null && readKey(first.values('id_keluarga')) !== null)
      issues.push({ row: first.number, column: 'id_keluarga', code: 'DIGITS_LOST' });
    const rank = {
      national: percentileIn('persentil_nasional'),
      province: percentileIn('persentil_provinsi'),
      district: percentileIn('persentil_kabupaten'),
      asOf: readRankDate(first, context, issues),
    };
    const decile = readNumber(first, 'desil', [1, 10], issues);
    return {
      bdtId: null,
      dtsenId,
      cards: readCards(rows),
      address: readAddress(first),
      percentile: rank.national,
      decile: decile ?? (rank.national === null ? null : Math.ceil(rank.national / 10)),
      rank,
      facts: {},
      members: readMembers(rows, context, issues),
    };
  },
  codes: [...familyCodes, 'YEAR_ONLY'],
};
