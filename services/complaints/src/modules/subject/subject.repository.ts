import { keyRows, sql, type RowOf, type Tx } from '@slrt/database';
import { phoneticKeys, type EntityKey } from '@slrt/domain';
import type { ProtectedRows, Sealing } from '@slrt/keys';
import {
  ComplaintNameKeyEntity as k,
  ComplaintNumberIndexEntity as n,
  ComplaintSubjectEntity as s,
} from './subject.entity.ts';
import { numberText, type SubjectFacts } from './subject-facts.ts';

/** The person concerned of a complaint, decrypted. */
export interface SubjectRow extends SubjectFacts {
  readonly districtCode: string;
  readonly complaintId: string;
  /** True for a person of the registry. */
  readonly registered: boolean;
}

export type SubjectSource = RowOf<typeof s>;

/** Decrypts a stored person concerned. */
export const openSubject = (sealing: Sealing, row: SubjectSource): SubjectRow => ({
  ...(JSON.parse(sealing.open(row.facts, row.facts_key)) as SubjectFacts),
  districtCode: row.district_code,
  complaintId: row.complaint_id,
  registered: row.registered,
});

/** Inserts the phonetic keys of a name. */
export function insertNameKeys(tx: Tx, complaint: EntityKey, named: 'REPORTER' | 'SUBJECT', name: string): void {
  const keys = phoneticKeys(name);
  if (keys.length === 0) return;
  tx.send(sql`insert into ${k} (${k.pick('district_code', 'complaint_id', 'named', 'keys', 'key')})
    select ${complaint.district}, ${complaint.uuid}, ${named}, ${keys.length}::smallint, * from unnest(${keys}::text[])
    on conflict do nothing`);
}

/** Stores the person concerned of a complaint with what it is found by. `cards` are numbers of family cards. */
export function insertSubject(
  tx: Tx,
  sealing: Sealing,
  complaint: EntityKey,
  { facts, registered, cards }: { facts: SubjectFacts; registered: boolean; cards: readonly string[] },
): void {
  const { district, uuid } = complaint;
  const { cipher, keyId } = sealing.seal(JSON.stringify(facts));
  tx.send(sql`insert into ${s} (${s.all}) values (${district}, ${uuid}, ${registered}, ${cipher}, ${keyId})`);
  const numbers = [...(facts.nik === null ? [] : [facts.nik]), ...cards];
  const indexes = numbers.map((digits) => sealing.index(numberText(digits)));
  if (indexes.length > 0)
    tx.send(sql`insert into ${n} (${n.pick('district_code', 'complaint_id', 'index', 'index_key')})
      select ${district}, ${uuid}, * from unnest(${indexes.map((each) => each.index)}::bytea[],
        ${indexes.map((each) => each.indexKey)}::text[]) on conflict do nothing`);
  insertNameKeys(tx, complaint, 'SUBJECT', facts.name);
}

/** Deletes the person concerned of a complaint with what it is found by. */
export function deleteSubject(tx: Tx, { district, uuid }: EntityKey): void {
  tx.send(sql`delete from ${s} where ${s.$district_code} = ${district} and ${s.$complaint_id} = ${uuid}`);
  tx.send(sql`delete from ${n} where ${n.$district_code} = ${district} and ${n.$complaint_id} = ${uuid}`);
  tx.send(sql`delete from ${k} where ${k.$district_code} = ${district} and ${k.$complaint_id} = ${uuid}
    and ${k.$named} = 'SUBJECT'`);
}

export const findSubjects = (tx: Tx, complaints: readonly EntityKey[]): Promise<RowOf<typeof s>[]> =>
  tx.sql<
    RowOf<typeof s>
  >`select ${s.all} from ${s} where (${s.$district_code}, ${s.$complaint_id}) in ${keyRows(complaints)}`;

const sealedFacts = (sealing: Sealing): ProtectedRows => ({
  name: 'complaint subject',
  renew: async (tx, { district, purpose, after, limit }) => {
    if (purpose !== 'SEAL') return { changed: 0, last: null };
    const newest = sealing.seal('').keyId;
    const rows = await tx.sql`select ${s.pick('complaint_id', 'facts', 'facts_key')} from ${s}
      where ${s.$district_code} = ${district} and ${s.$complaint_id} > ${after}::uuid and ${s.$facts_key} <> ${newest}
      order by ${s.$complaint_id} limit ${limit} for no key update`;
    for (const row of rows) {
      const { cipher, keyId } = sealing.seal(sealing.open(row.facts, row.facts_key));
      tx.send(sql`update ${s} set facts = ${cipher}, facts_key = ${keyId}
        where ${s.$district_code} = ${district} and ${s.$complaint_id} = ${row.complaint_id}`);
    }
    return { changed: rows.length, last: rows.length < limit ? null : (rows.at(-1)?.complaint_id ?? null) };
  },
});

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
export const protectedSubjects = (sealing: Sealing): ProtectedRows[] => [sealedFacts(sealing), numberHashes(sealing)];
