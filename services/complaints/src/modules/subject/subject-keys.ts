import { sql } from '@slrt/database';
import { sealedRows, type ProtectedRows, type Sealing } from '@slrt/keys';
import { ComplaintNumberIndexEntity as n, ComplaintSubjectEntity as s } from './subject.entity.ts';

/** Renews the hashes of all numbers of a complaint at once, because its ID is the position of the rotation. */
const numberHashes = (sealing: Sealing): ProtectedRows => ({
  name: 'complaint number',
  renew: async (tx, { district, purpose, after, limit }) => {
    if (purpose !== 'INDEX') return { changed: 0, last: null };
    const newest = sealing.index('').indexKey;
    const rows = await tx.sql`select ${n.pick('complaint_id', 'index', 'index_key')} from ${n}
      where ${n.$district_code} = ${district} and ${n.$index_key} <> ${newest} and ${n.$complaint_id} in (
        select distinct ${n.$complaint_id} from ${n} where ${n.$district_code} = ${district}
          and ${n.$complaint_id} > ${after}::uuid and ${n.$index_key} <> ${newest} order by 1 limit ${limit})
      order by ${n.$complaint_id} for no key update`;
    for (const row of rows) {
      const { index, indexKey } = sealing.refreshIndex(row.index, row.index_key);
      tx.send(sql`update ${n} set index = ${index}, index_key = ${indexKey}
        where ${n.$district_code} = ${district} and ${n.$complaint_id} = ${row.complaint_id} and ${n.$index} = ${row.index}`);
    }
    return { changed: rows.length, last: rows.at(-1)?.complaint_id ?? null };
  },
});

/** Rows of this module that key rotation re-encrypts. */
export const protectedSubjects = (sealing: Sealing): ProtectedRows[] => [
  sealedRows(sealing, 'complaint subject', { table: s, id: s.$complaint_id, cipher: s.$facts, key: s.$facts_key }),
  numberHashes(sealing),
];
