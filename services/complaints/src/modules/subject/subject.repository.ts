import { keyRows, sql, type RowOf, type Tx } from '@slrt/database';
import { phoneticKeys, type EntityKey } from '@slrt/domain';
import type { Sealing } from '@slrt/keys';
import type { ComplaintRow } from '../complaint/index.ts';
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

/** A person concerned, with the complaint on which the caller's rights to the protected values depend. */
export type SubjectOf = SubjectRow & { readonly complaint: ComplaintRow };

export type SubjectSource = RowOf<typeof s>;

/** Decrypts a stored person concerned. */
export const openSubject = (sealing: Sealing, row: SubjectSource): SubjectRow => ({
  ...(JSON.parse(sealing.open(row.facts, row.facts_key)) as SubjectFacts),
  districtCode: row.district_code,
  complaintId: row.complaint_id,
  registered: row.registered,
});

/** A name by which a complaint is found. */
interface NamedComplaint {
  readonly uuid: string;
  readonly name: string;
}

function insertKeysOfNames(
  tx: Tx,
  district: string,
  named: 'REPORTER' | 'SUBJECT',
  names: readonly NamedComplaint[],
): void {
  const rows = names.flatMap(({ uuid, name }) => {
    const keys = phoneticKeys(name);
    return keys.map((key) => ({ uuid, count: keys.length, key }));
  });
  if (rows.length === 0) return;
  const column = <F extends keyof (typeof rows)[number]>(field: F) => rows.map((row) => row[field]);
  tx.send(sql`insert into ${k} (${k.pick('district_code', 'complaint_id', 'named', 'keys', 'key')})
    select ${district}, r.id, ${named}, r.keys, r.key
    from unnest(${column('uuid')}::uuid[], ${column('count')}::smallint[], ${column('key')}::text[]) as r(id, keys, key)
    on conflict do nothing`);
}

/** Inserts the phonetic keys of a name. */
export function insertNameKeys(tx: Tx, complaint: EntityKey, named: 'REPORTER' | 'SUBJECT', name: string): void {
  insertKeysOfNames(tx, complaint.district, named, [{ uuid: complaint.uuid, name }]);
}

/** Inserts the numbers, as indexes, by which complaints of a district are found. */
export function insertNumbers(
  tx: Tx,
  district: string,
  numbers: readonly { readonly uuid: string; readonly index: Buffer; readonly indexKey: string }[],
): void {
  if (numbers.length === 0) return;
  tx.send(sql`insert into ${n} (${n.pick('district_code', 'complaint_id', 'index', 'index_key')})
    select ${district}, * from unnest(${numbers.map(({ uuid }) => uuid)}::uuid[],
      ${numbers.map(({ index }) => index)}::bytea[], ${numbers.map(({ indexKey }) => indexKey)}::text[])
    on conflict do nothing`);
}

/** The person concerned of a complaint with what it is found by. */
export interface NewSubject {
  /** ID of the complaint. */
  readonly uuid: string;
  readonly facts: SubjectFacts;
  readonly registered: boolean;
  /** Numbers of family cards. */
  readonly cards: readonly string[];
}

/** Stores the persons concerned of complaints of a district, each complaint once. */
export function insertSubjects(tx: Tx, sealing: Sealing, district: string, subjects: readonly NewSubject[]): void {
  if (subjects.length === 0) return;
  const sealed = subjects.map(({ facts }) => sealing.seal(JSON.stringify(facts)));
  tx.send(sql`insert into ${s} (${s.pick('district_code', 'complaint_id', 'registered', 'facts', 'facts_key')})
    select ${district}, * from unnest(${subjects.map(({ uuid }) => uuid)}::uuid[],
      ${subjects.map(({ registered }) => registered)}::boolean[],
      ${sealed.map(({ cipher }) => cipher)}::bytea[], ${sealed.map(({ keyId }) => keyId)}::text[])`);
  const numbers = subjects.flatMap(({ uuid, facts, cards }) =>
    [...(facts.nik === null ? [] : [facts.nik]), ...cards].map((digits) => ({
      uuid,
      ...sealing.index(numberText(digits)),
    })),
  );
  insertNumbers(tx, district, numbers);
  const names = subjects.map(({ uuid, facts }) => ({ uuid, name: facts.name }));
  insertKeysOfNames(tx, district, 'SUBJECT', names);
}

/** Deletes the persons concerned of complaints of a district with what these are found by. */
export function deleteSubjects(tx: Tx, district: string, complaints: readonly string[]): void {
  tx.send(
    sql`delete from ${s} where ${s.$district_code} = ${district} and ${s.$complaint_id} = any(${complaints}::uuid[])`,
  );
  tx.send(
    sql`delete from ${n} where ${n.$district_code} = ${district} and ${n.$complaint_id} = any(${complaints}::uuid[])`,
  );
  tx.send(sql`delete from ${k} where ${k.$district_code} = ${district} and ${k.$complaint_id} = any(${complaints}::uuid[])
    and ${k.$named} = 'SUBJECT'`);
}

export const findSubjects = (tx: Tx, complaints: readonly EntityKey[]): Promise<RowOf<typeof s>[]> =>
  tx.sql<
    RowOf<typeof s>
  >`select ${s.all} from ${s} where (${s.$district_code}, ${s.$complaint_id}) in ${keyRows(complaints)}`;
