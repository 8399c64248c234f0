import { readCards, familyCodes, readMembers, readVillageCode } from './family-rows.ts';
import { readNumber, orNull, type Layout, type NumberedRow } from './layout.ts';

/**
 * Layout of a list of people as kept by village offices: one row per member, grouped by `id_rumah_tangga` if present,
 * otherwise by family card. Relations in codes of BDT 2015, sex 1/L or 2/P.
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
  // A row without both is a household of its own: empty cards never group families.
  groupOf: (row) => orNull(row('id_rumah_tangga')) ?? orNull(row('no_kk')) ?? '',
  foundBy: 'KK',
  placeOf: readVillageCode,
  read: (rows, readCode, issues) => {
    const [first] = rows as [NumberedRow];
    return {
      bdtId: null,
      dtsenId: null,
      cards: readCards(rows),
      address: orNull(first.values('alamat'))?.slice(0, 500) ?? null,
      percentile: null,
      decile: readNumber(first, 'desil', [1, 10], issues),
      rank: null,
      facts: {},
      members: readMembers(rows, readCode, issues),
    };
  },
  codes: familyCodes,
};
