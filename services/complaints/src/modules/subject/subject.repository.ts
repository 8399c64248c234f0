import { keyRows, sql, type RowOf, type Tx } from '@slrt/database';
import { phoneticKeys, type EntityKey } from '@slrt/domain';
import type { Sealing } from '@slrt/keys';
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
