import { cardsOf, dateIn, familyCodes, membersOf, villageCode } from './family-rows.ts';
import { boundedIn, orNull, type Layout, type NumberedRow } from './layout.ts';

/**
 * Families of DTSEN (Inpres 4/2025), one row per member: decile 1 to 10, percentiles of the nation, the province and the
 * district, and the day of the ranking. A family is found again by its card.
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
  placeOf: villageCode,
  read: (rows, readCode, issues) => {
    const [first] = rows as [NumberedRow];
    const share = (column: string) => boundedIn(first, column, [1, 100], issues);
    const ranked = orNull(first.values('tanggal_peringkat'));
    const asOf = ranked === null ? null : dateIn(ranked);
    if (ranked !== null && asOf === null)
      issues.push({ row: first.number, column: 'tanggal_peringkat', code: 'IMPOSSIBLE_DATE' });
    const rank = {
      national: share('persentil_nasional'),
      province: share('persentil_provinsi'),
      district: share('persentil_kabupaten'),
      asOf,
    };
    const decile = boundedIn(first, 'desil', [1, 10], issues);
    return {
      bdtId: null,
      dtsenId: orNull(first.values('id_keluarga')),
      cards: cardsOf(rows),
      address: orNull(first.values('alamat'))?.slice(0, 500) ?? null,
      percentile: rank.national,
      decile: decile ?? (rank.national === null ? null : Math.ceil(rank.national / 10)),
      rank,
      facts: {},
      members: membersOf(rows, readCode, issues),
    };
  },
  codes: familyCodes,
};
