import type { Tx } from '@slrt/database';
import { phoneticKeys, type EntityKey } from '@slrt/domain';
import type { PersonTable } from '../../__generated__/tables.ts';
import type { Facts } from './household.repository.ts';

export const relations = [
  'HEAD',
  'SPOUSE',
  'CHILD',
  'CHILD_IN_LAW',
  'GRANDCHILD',
  'PARENT',
  'SERVANT',
  'OTHER',
] as const;
export type Relation = (typeof relations)[number];

export interface Health {
  readonly pregnant?: boolean | null;
  readonly pregnantUntil?: string | null;
  readonly disability?: string | null;
  readonly chronicIllness?: string | null;
}
export interface PersonRow extends PersonTable {
  readonly sex: 'MALE' | 'FEMALE' | null;
  readonly relation: Relation;
  /** Relation in the family card, marital status, documents. */
  readonly civil: Facts;
  readonly schooling: {
    participation?: string | null;
    level?: string | null;
    grade?: string | null;
    certificate?: string | null;
  };
  readonly employment: {
    worked?: boolean | null;
    hours?: number | null;
    industry?: string | null;
    status?: string | null;
  };
  readonly health: Health;
}
const columns = `person.district_code, person.id, person.household_id, name, sex, birth_date, birth_year_from, birth_year_until,
  relation, family_no, schooling, employment, health, position, civil`;

export interface NewPerson {
  readonly id: string;
  readonly householdId: string;
  /** The household's village: names are found by area. */
  readonly regionCode: string;
  readonly name: string;
  readonly sex: 'MALE' | 'FEMALE' | null;
  readonly birthDate: string | null;
  readonly birthYearFrom: number | null;
  readonly birthYearUntil: number | null;
  readonly relation: Relation;
  readonly familyNo: number | null;
  readonly schooling: PersonRow['schooling'];
  readonly employment: PersonRow['employment'];
  readonly health: Health;
  readonly civil: Facts;
  readonly position: number;
}

/** Inserts people and the phonetic keys of their names, set-based. */
export async function insertPersons(tx: Tx, district: string, persons: readonly NewPerson[]): Promise<void> {
  if (persons.length === 0) return;
  await tx.query(
    `insert into person (district_code, id, household_id, name, sex, birth_date, birth_year_from, birth_year_until, relation,
       family_no, schooling, employment, health, civil, position)
     select $1, id, "householdId", name, sex, "birthDate", "birthYearFrom", "birthYearUntil", relation, "familyNo", schooling, employment,
       health, civil, position
     from jsonb_to_recordset($2::jsonb) as r(id uuid, "householdId" uuid, name text, sex text, "birthDate" date, "birthYearFrom" smallint,
       "birthYearUntil" smallint, relation text, "familyNo" smallint, schooling jsonb, employment jsonb, health jsonb, civil jsonb,
       position smallint)`,
    [district, JSON.stringify(persons)],
  );
  insertNameKeys(tx, district, persons);
}

type Named = Pick<NewPerson, 'id' | 'name' | 'regionCode' | 'birthDate' | 'birthYearFrom' | 'birthYearUntil'>;

/** The keys by which people are found, with what narrows a search: village and year of birth. */
export function insertNameKeys(tx: Tx, district: string, persons: readonly Named[]): void {
  const rows = persons.flatMap((person) => {
    const keys = phoneticKeys(person.name);
    const year = person.birthDate ? Number(person.birthDate.slice(0, 4)) : null;
    return keys.map((key) => ({
      key,
      person,
      from: year ?? person.birthYearFrom,
      until: year ?? person.birthYearUntil,
      n: keys.length,
    }));
  });
  tx.send(
    `insert into person_name_key (district_code, key, person_id, region_code, born_from, born_until, keys)
     select $1, * from unnest($2::text[], $3::uuid[], $4::text[], $5::smallint[], $6::smallint[], $7::smallint[])`,
    [
      district,
      rows.map((row) => row.key),
      rows.map((row) => row.person.id),
      rows.map((row) => row.person.regionCode),
      rows.map((row) => row.from),
      rows.map((row) => row.until),
      rows.map((row) => row.n),
    ],
  );
}

/** Writes what a later file says of known people; their name keys are taken out, to be inserted anew. */
export async function updatePersonFacts(tx: Tx, district: string, persons: readonly NewPerson[]): Promise<void> {
  if (persons.length === 0) return;
  tx.send('delete from person_name_key where district_code = $1 and person_id = any($2::uuid[])', [
    district,
    persons.map((person) => person.id),
  ]);
  await tx.query(
    `update person p set name = r.name, sex = r.sex, birth_date = r."birthDate", birth_year_from = r."birthYearFrom",
       birth_year_until = r."birthYearUntil", relation = r.relation, family_no = r."familyNo", schooling = r.schooling,
       employment = r.employment, health = r.health, civil = r.civil, position = r.position
     from jsonb_to_recordset($2::jsonb) as r(id uuid, name text, sex text, "birthDate" date, "birthYearFrom" smallint,
       "birthYearUntil" smallint, relation text, "familyNo" smallint, schooling jsonb, employment jsonb, health jsonb, civil jsonb,
       position smallint)
     where p.district_code = $1 and p.id = r.id`,
    [district, JSON.stringify(persons)],
  );
}

export function findPersons(tx: Tx, keys: readonly EntityKey[]): Promise<PersonRow[]> {
  return tx.query<PersonRow>(
    `select ${columns} from person where (district_code, id) in (select * from unnest($1::text[], $2::uuid[]))`,
    [keys.map((key) => key.district), keys.map((key) => key.uuid)],
  );
}

export function findMembers(tx: Tx, households: readonly EntityKey[]): Promise<PersonRow[]> {
  return tx.query<PersonRow>(
    `select ${columns} from person
     where (district_code, household_id) in (select * from unnest($1::text[], $2::uuid[])) order by household_id, position`,
    [households.map((key) => key.district), households.map((key) => key.uuid)],
  );
}

export interface PersonMatchRow extends PersonRow {
  readonly score: number;
}

/**
 * People by phonetic keys of a name; score = keys in common over keys of both (Jaccard). The keys are compared by
 * equality, village and year of birth stand in the same index: no other table is read before the best are known.
 */
export async function searchPersons(
  tx: Tx,
  input: { name: string; birthYear: number | null; regionCode: string | null },
  limit: number,
): Promise<PersonMatchRow[]> {
  return tx.query<PersonMatchRow>(
    `with best as (
       select k.district_code, k.person_id, count(*)::float8 / (cardinality($1::text[]) + min(k.keys) - count(*)) as score
       from person_name_key k
       where k.key = any($1) and ($2::int is null or (k.born_until >= $2 - 2 and k.born_from <= $2 + 2))
         and ($3::text is null or k.region_code = $3 or (k.region_code > $3 || '.' and k.region_code < $3 || '/'))
       group by 1, 2 order by 3 desc, 2 limit $4
     )
     select ${columns}, score from best join person on person.district_code = best.district_code and person.id = best.person_id
     order by score desc, person.id`,
    [phoneticKeys(input.name), input.birthYear, input.regionCode, limit],
  );
}
