import { keyRows, raw, sql, type RowOf, type Sql, type Tx } from '@slrt/database';
import { phoneticKeys, type EntityKey } from '@slrt/domain';
import { PersonEntity, PersonNameKeyEntity } from './household.entity.ts';
import {
  nameKeyColumns,
  personColumns,
  type NameKeyColumns,
  type NewPerson,
  type PersonColumns,
  type Relation,
} from '../record/index.ts';

/** A change to the identity of a person. Null fields stay unchanged. */
export interface IdentityChange {
  readonly personId: string | null;
  readonly name: string | null;
  readonly sex: 'MALE' | 'FEMALE' | null;
  readonly birthDate: string | null;
  readonly relation: Relation | null;
  readonly motherKeys: readonly string[];
}
const columns = [
  ...([
    'district_code',
    'id',
    'household_id',
    'name',
    'sex',
    'birth_date',
    'birth_year_from',
    'birth_year_until',
  ] as const),
  ...(['relation', 'family_no', 'schooling', 'employment', 'health', 'position', 'civil', 'left_on'] as const),
  ...(['left_reason', 'merged_into', 'mother_keys', 'name_block'] as const),
] as const;
export type PersonRow = Pick<RowOf<typeof PersonEntity>, (typeof columns)[number]>;
const e = PersonEntity;
const p = e.as('p');
const shown = e.pick(...columns);
/** Columns of a person in the table `p`. */
export const shownPerson = p.pick(...columns);
const n = PersonNameKeyEntity;
const k = n.as('k');

/** The encoded people as the rows `r`. */
const rowsOf = (
  p: PersonColumns,
): Sql => sql`unnest(${p.id}::uuid[], ${p.householdId}::uuid[], ${p.name}::text[], ${p.sex}::text[],
    ${p.birthDate}::text[], ${p.birthYearFrom}::integer[], ${p.birthYearUntil}::integer[], ${p.relation}::text[],
    ${p.familyNo}::integer[], ${p.schooling}::jsonb[], ${p.employment}::jsonb[], ${p.health}::jsonb[], ${p.civil}::jsonb[],
    ${p.position}::integer[], ${p.motherKeys}::text[], ${p.nameBlock}::text[])
  as r(id, household, name, sex, born, year_from, year_until, relation, family_no, schooling, employment, health, civil,
    position, mother_keys, name_block)`;

/** Inserts people with one statement, without the phonetic keys of their names. */
export function insertPersonRows(tx: Tx, district: string, rows: PersonColumns): void {
  const given = e.pick(
    ...(['district_code', 'id', 'household_id', 'name', 'sex', 'birth_date', 'birth_year_from'] as const),
    ...(['birth_year_until', 'relation', 'family_no', 'schooling', 'employment', 'health', 'civil'] as const),
    ...(['position', 'mother_keys', 'name_block'] as const),
  );
  tx.send(sql`insert into ${e} (${given})
    select ${district}, id, household, name, sex, born::date, year_from, year_until, relation, family_no, schooling, employment,
      health, civil, position, coalesce(string_to_array(mother_keys, ' '), '{}'), name_block from ${rowsOf(rows)}`);
}

/** Inserts people and the phonetic keys of their names. */
export function insertPersons(tx: Tx, district: string, persons: readonly NewPerson[]): void {
  if (persons.length === 0) return;
  insertPersonRows(tx, district, personColumns(persons));
  insertNameKeys(tx, district, nameKeyColumns(persons));
}

/** Inserts phonetic keys of names. */
export function insertNameKeys(tx: Tx, district: string, rows: NameKeyColumns): void {
  tx.send(sql`insert into ${n} (${n.all})
    select ${district}, * from unnest(${rows.key}::text[], ${rows.personId}::uuid[], ${rows.regionCode}::text[],
      ${rows.bornFrom}::integer[], ${rows.bornUntil}::integer[], ${rows.keys}::integer[])`);
}

/** Updates known people with one statement, without the phonetic keys of their names. */
export async function updatePersonRows(tx: Tx, district: string, rows: PersonColumns): Promise<void> {
  await tx.sql`update ${p} set name = r.name, sex = r.sex, birth_date = r.born::date, birth_year_from = r.year_from,
      birth_year_until = r.year_until, relation = r.relation, family_no = r.family_no, schooling = r.schooling,
      employment = r.employment, health = r.health, civil = r.civil, position = r.position,
      mother_keys = coalesce(string_to_array(r.mother_keys, ' '), ${p.$mother_keys}), name_block = r.name_block
    from ${rowsOf(rows)}
    where ${p.$district_code} = ${district} and ${p.$id} = r.id`;
}

/** Updates known people from a later file and deletes their name keys. The caller inserts the new keys. */
export async function updatePersonFacts(tx: Tx, district: string, persons: readonly NewPerson[]): Promise<void> {
  if (persons.length === 0) return;
  deleteNameKeys(
    tx,
    district,
    persons.map((person) => person.id),
  );
  await updatePersonRows(tx, district, personColumns(persons));
}

export type PersonCorrection = Pick<PersonRow, 'id' | 'civil' | 'schooling' | 'employment' | 'health'>;

/** Updates facts of people that were observed on a home visit. */
export function correctPersons(tx: Tx, district: string, rows: readonly PersonCorrection[]): void {
  tx.send(sql`update ${p} set civil = r.civil, schooling = r.schooling, employment = r.employment, health = r.health
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r(id uuid, civil jsonb, schooling jsonb, employment jsonb, health jsonb)
    where ${p.$district_code} = ${district} and ${p.$id} = r.id`);
}

/** Marks people as having left their household. The records stay. */
export function markLeft(
  tx: Tx,
  district: string,
  ids: readonly string[],
  { on, reason }: { on: string; reason: 'DIED' | 'MOVED' | 'NOT_FOUND' | 'MERGED' },
): void {
  if (ids.length === 0) return;
  tx.send(sql`update ${e} set left_on = ${on}, left_reason = ${reason}
    where ${e.$district_code} = ${district} and ${e.$id} = any(${ids}::uuid[])`);
  deleteNameKeys(tx, district, ids);
}

export function makeHead(tx: Tx, district: string, id: string): void {
  tx.send(sql`update ${e} set relation = 'HEAD' where ${e.$district_code} = ${district} and ${e.$id} = ${id}`);
}

/**
 * Moves people to another household. One of them may become its head; the relation of the others to the head is
 * unknown.
 */
export function movePersons(
  tx: Tx,
  district: string,
  ids: readonly string[],
  { householdId, headId }: { householdId: string; headId: string | null },
): void {
  if (ids.length === 0) return;
  tx.send(sql`update ${e} set household_id = ${householdId},
      relation = case when ${e.$id} = ${headId}::uuid then 'HEAD' else 'OTHER' end
    where ${e.$district_code} = ${district} and ${e.$id} = any(${ids}::uuid[])`);
}

/** Moves the name keys of a household to its new village, because names are searched by area. */
export function moveNameKeys(tx: Tx, district: string, householdId: string, regionCode: string): void {
  tx.send(sql`update ${k} set region_code = ${regionCode} from ${p}
    where ${p.$district_code} = ${district} and ${p.$household_id} = ${householdId} and ${k.$district_code} = ${district}
      and ${k.$person_id} = ${p.$id} and ${k.$region_code} <> ${regionCode}`);
}

/** Updates the identities of people. Null fields stay unchanged. */
export function updateIdentities(
  tx: Tx,
  { district_code: district }: { readonly district_code: string },
  drafts: readonly IdentityChange[],
): void {
  for (const draft of drafts)
    tx.send(sql`update ${e} set name = coalesce(${draft.name}, ${e.$name}), sex = coalesce(${draft.sex}, ${e.$sex}),
        birth_date = coalesce(${draft.birthDate}::date, ${e.$birth_date}), relation = coalesce(${draft.relation}, ${e.$relation}),
        mother_keys = case when cardinality(${draft.motherKeys}::text[]) > 0 then ${draft.motherKeys}::text[] else ${e.$mother_keys} end,
        name_block = case when ${draft.name}::text is null then ${e.$name_block} else ${phoneticKeys(draft.name ?? '').join(' ')} end
      where ${e.$district_code} = ${district} and ${e.$id} = ${draft.personId}`);
  const ids = drafts.filter((draft) => draft.name !== null || draft.birthDate !== null).map((draft) => draft.personId);
  renewNameKeys(tx, district, ids);
}

function deleteNameKeys(tx: Tx, district: string, ids: readonly (string | null)[]): void {
  tx.send(sql`delete from ${n} where ${n.$district_code} = ${district} and ${n.$person_id} = any(${ids}::uuid[])`);
}

const bornFrom = raw(`coalesce(extract(year from p.birth_date)::smallint, p.birth_year_from, 0)`);
const bornUntil = raw(`coalesce(extract(year from p.birth_date)::smallint, p.birth_year_until, 0)`);
/** Recreates the name keys of current members from their records. */
export function renewNameKeys(tx: Tx, district: string, ids: readonly (string | null)[]): void {
  if (ids.length === 0) return;
  deleteNameKeys(tx, district, ids);
  tx.send(sql`insert into ${n} (${n.all})
    select ${p.$district_code}, key, ${p.$id}, h.region_code, ${bornFrom}, ${bornUntil}, cardinality(string_to_array(${p.$name_block}, ' '))
    from ${p} join household h on h.district_code = ${p.$district_code} and h.id = ${p.$household_id}
      cross join unnest(string_to_array(${p.$name_block}, ' ')) as key
    where ${p.$district_code} = ${district} and ${p.$id} = any(${ids}::uuid[]) and ${p.$left_on} is null
      and ${p.$name_block} <> ''`);
}

export function markMerged(tx: Tx, district: string, id: string, { kept, on }: { kept: string; on: string }): void {
  tx.send(sql`update ${e} set left_on = ${on}, left_reason = 'MERGED', merged_into = ${kept}
    where ${e.$district_code} = ${district} and ${e.$id} = ${id}`);
  deleteNameKeys(tx, district, [id]);
}

export function unmarkMerged(tx: Tx, district: string, id: string): void {
  tx.send(sql`update ${e} set left_on = null, left_reason = null, merged_into = null
    where ${e.$district_code} = ${district} and ${e.$id} = ${id} and ${e.$left_reason} = 'MERGED'`);
  renewNameKeys(tx, district, [id]);
}

export const findPersons = (tx: Tx, keys: readonly EntityKey[]): Promise<PersonRow[]> =>
  tx.sql<PersonRow>`select ${shown} from ${e} where (${e.pick('district_code', 'id')}) in ${keyRows(keys)}`;

/** Returns the current members of households, in list order. */
export const findMembers = (tx: Tx, households: readonly EntityKey[]): Promise<PersonRow[]> =>
  tx.sql<PersonRow>`select ${shown} from ${e}
    where (${e.pick('district_code', 'household_id')}) in ${keyRows(households)} and ${e.$left_on} is null
    order by ${e.$household_id}, ${e.$position}`;

/** Returns the people who left these households, and other people by their ids. */
export const findFormerMembers = (
  tx: Tx,
  households: readonly EntityKey[],
  others: readonly EntityKey[],
): Promise<PersonRow[]> =>
  tx.sql<PersonRow>`select ${shown} from ${e}
    where ((${e.pick('district_code', 'household_id')}) in ${keyRows(households)} and ${e.$left_on} is not null)
      or (${e.pick('district_code', 'id')}) in ${keyRows(others)}`;

/** Changes the relation of heads of households, so that another member can become the head. */
export function demoteHeads(tx: Tx, district: string, ids: readonly string[]): void {
  if (ids.length === 0) return;
  tx.send(
    sql`update ${e} set relation = 'OTHER' where ${e.$district_code} = ${district} and ${e.$id} = any(${ids}::uuid[])`,
  );
}
