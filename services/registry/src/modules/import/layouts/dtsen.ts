import { readCards, parseDate, familyCodes, readMembers, readVillageCode } from './family-rows.ts';
import { readNumber, orNull, type Layout, type NumberedRow } from './layout.ts';

/**
 * Layout of DTSEN families (Inpres 4/2025), one row per member, with decile 1 to 10, percentiles of nation, province
 * and district, and the date of the ranking. A family is identified by its card.
 */
export const dtsen: Layout = {
  name: 'dtsen',
  source: 'DTSEN',
  columns: [
    'id_keluarga',
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
    'persentil_nasional',
    'persentil_provinsi',
    'persentil_kabupaten',
    'tanggal_peringkat',
  ],
  optional: ['no_urut', 'nama_ibu', 'alamat', 'persentil_provinsi', 'persentil_kabupaten', 'tanggal_peringkat'],
  groupOf: (row) => orNull(row('id_keluarga')) ?? orNull(row('no_kk')) ?? '',
  foundBy: 'KK',
  placeOf: readVillageCode,
  read: (rows, readCode, issues) => {
    const [first] = rows as [NumberedRow];
    const percentileIn = (column: string) => readNumber(first, column, [1, 100], issues);
    const ranked = orNull(first.values('tanggal_peringkat'));
    const asOf = ranked === null ? null : parseDate(ranked);
    if (ranked !== null && asOf === null)
      issues.push({ row: first.number, column: 'tanggal_peringkat', code: 'IMPOSSIBLE_DATE' });
    const rank = {
      national: percentileIn('persentil_nasional'),
      province: percentileIn('persentil_provinsi'),
      district: percentileIn('persentil_kabupaten'),
      asOf,
    };
    const decile = readNumber(first, 'desil', [1, 10], issues);
    return {
      bdtId: null,
      dtsenId: orNull(first.values('id_keluarga')),
      cards: readCards(rows),
      address: orNull(first.values('alamat'))?.slice(0, 500) ?? null,
      percentile: rank.national,
      decile: decile ?? (rank.national === null ? null : Math.ceil(rank.national / 10)),
      rank,
      facts: {},
      members: readMembers(rows, readCode, issues),
    };
  },
  codes: familyCodes,
};
