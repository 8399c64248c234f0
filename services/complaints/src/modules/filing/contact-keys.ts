import { AreaEntity, sql, type Database } from '@slrt/database';
import { systemScope } from '@slrt/domain';
import { loadAreas } from '@slrt/areas';
import { sealedRows, type ProtectedRows, type Sealing } from '@slrt/keys';
import { ComplaintEntity as c } from '../complaint/index.ts';
import { ComplaintDraftEntity as d } from './filing.entity.ts';
import { ComplaintSubjectEntity as s, protectedSubjects } from '../subject/index.ts';

const a = AreaEntity.as('a');

const createNationalScope = () => ({
  ...systemScope('keys', ''),
  areas: loadAreas(['PROVINCE']).map((area) => area.code),
});

/** Lists districts that have a draft, or a complaint with encrypted or hashed data: a reporter's contact, or a person concerned. */
export async function phonedDistricts(database: Database): Promise<string[]> {
  const rows = await database.read(
    createNationalScope(),
    (tx) =>
      tx.sql`select ${a.pick('code')} from ${a} where ${a.$level} = 'DISTRICT' and exists
        (select 1 from ${c} where ${c.$district_code} = ${a.$code} and (${c.$reporter_phone_index} is not null or ${c.$reporter_contact} is not null
          or exists (select from ${s} where ${s.$district_code} = ${c.$district_code} and ${s.$complaint_id} = ${c.$id})))
        or ${a.$level} = 'DISTRICT' and exists (select 1 from ${d} where ${d.$district_code} = ${a.$code})`,
  );
  return rows.map((row) => row.code);
}

/** Key rotation of the hashes of reporters' phone numbers. */
const phoneHashes = (sealing: Sealing): ProtectedRows => ({
  name: 'complaint phone',
  renew: async (tx, { district, purpose, after, limit }) => {
    if (purpose !== 'INDEX') return { changed: 0, last: null };
    const newest = sealing.index('').indexKey;
    const rows = await tx.sql`select ${c.pick('id', 'reporter_phone_index', 'reporter_phone_key')} from ${c}
      where ${c.$district_code} = ${district} and ${c.$id} > ${after}::uuid and ${c.$reporter_phone_index} is not null
        and ${c.$reporter_phone_key} <> ${newest}
      order by ${c.$id} limit ${limit} for no key update`;
    for (const row of rows) {
      const { index, indexKey } = sealing.refreshIndex(row.reporter_phone_index as Buffer, row.reporter_phone_key);
      tx.send(sql`update ${c} set reporter_phone_index = ${index}, reporter_phone_key = ${indexKey}
        where ${c.$district_code} = ${district} and ${c.$id} = ${row.id}`);
    }
    return { changed: rows.length, last: rows.length < limit ? null : (rows.at(-1)?.id ?? null) };
  },
});

export const protectedContacts = (sealing: Sealing): ProtectedRows[] => [
  phoneHashes(sealing),
  sealedRows(sealing, 'complaint contact', {
    ...{ table: c, id: c.$id, cipher: c.$reporter_contact, key: c.$reporter_contact_key },
  }),
  sealedRows(sealing, 'complaint draft', { table: d, id: d.$id, cipher: d.$payload, key: d.$payload_key }),
  ...protectedSubjects(sealing),
];
