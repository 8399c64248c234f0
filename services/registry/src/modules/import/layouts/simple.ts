import { hasLostDigits, readKey } from '@slrt/tables';
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
import { readNumber, type Layout, type NumberedRow } from './layout.ts';

/**
 * Layout of a list of people as kept by village offices: one row per member, grouped by `id_rumah_tangga` if present,
 * otherwise by family card. Relations in codes of BDT 2015 or words of SIAK, sex 1/L or 2/P or in words.
 */
export const simple: Layout = {
  name: 'simple',
  source: 'SIMPLE',
  columns: ['id_rumah_tangga', ...familyColumns],
  optional: ['id_rumah_tangga', 'no_urut', 'nama_ibu', 'alamat', 'desil'],
  synonyms: { ...familySynonyms, id_rumah_tangga: ['No Rumah Tangga', 'Nomor Rumah Tangga', 'ID Ruta', 'IDRT'] },
  // A row without both is a household of its own: empty cards never group families.
  groupOf: (row) => {
    const id = readKey(row('id_rumah_tangga'));
    return id === null || hasLostDigits(id) ? cardGroup(row) : id;
  },
  foundBy: 'KK',
  placeOf: readVillageCode,
  read: (rows, context, issues) => {
    const [first] = rows as [NumberedRow];
    if (hasLostDigits(readKey(first.values('id_rumah_tangga')) ?? ''))
      issues.push({ row: first.number, column: 'id_rumah_tangga', code: 'DIGITS_LOST' });
    return {
      bdtId: null,
      dtsenId: null,
      cards: readCards(rows),
      address: readAddress(first),
      percentile: null,
      decile: readNumber(first, 'desil', [1, 10], issues),
      rank: null,
      facts: {},
      members: readMembers(rows, context, issues),
    };
  },
  codes: familyCodes,
};
