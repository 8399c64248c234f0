import { cardsOf, familyCodes, membersOf, villageCode } from './family-rows.ts';
import { boundedIn, orNull, type Layout, type NumberedRow } from './layout.ts';

/**
 * A list of people as a village office keeps it: one row per member, grouped by `id_rumah_tangga` where a file has it,
 * else by family card. Relations in the codes of BDT 2015, sex 1/L or 2/P.
 */
export const simple: Layout = {
  name: 'simple',
  source: 'SIMPLE',
  columns: [
    'id_rumah_tangga',
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
  ],
  optional: ['id_rumah_tangga', 'no_urut', 'nama_ibu', 'alamat', 'desil'],
  // A row without any of both stands alone: a blank card never joins families.
  groupOf: (row) => orNull(row('id_rumah_tangga')) ?? orNull(row('no_kk')) ?? '',
  foundBy: 'KK',
  placeOf: villageCode,
  read: (rows, readCode, issues) => {
    const [first] = rows as [NumberedRow];
    return {
      bdtId: null,
      dtsenId: null,
      cards: cardsOf(rows),
      address: orNull(first.values('alamat'))?.slice(0, 500) ?? null,
      percentile: null,
      decile: boundedIn(first, 'desil', [1, 10], issues),
      rank: null,
      facts: {},
      members: membersOf(rows, readCode, issues),
    };
  },
  codes: familyCodes,
};
