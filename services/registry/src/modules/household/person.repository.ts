import type { Tx } from '@slrt/database';
import { phoneticKeys, type EntityKey } from '@slrt/domain';
import type { PersonTable } from '../../__generated__/tables.ts';

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
  pregnantUntil?: string | null;
  disability?: string | null;
  chronicIllness?: string | null;
}
export interface PersonRow extends Pick<
  PersonTable,
  | 'district_code'
  | 'id'
  | 'household_id'
  | 'name'
  | 'sex'
  | 'birth_date'
  | 'birth_year_from'
  | 'birth_year_until'
  | 'relation'
  | 'schooling'
  | 'employment'
  | 'health'
> {
  readonly sex: 'MALE' | 'FEMALE' | null;
  readonly relation: Relation;
  readonly schooling: { participation?: string | null; level?: string | null; grade?: string | null };
  readonly employment: { worked?: boolean | null; industry?: string | null; status?: string | null };
  readonly health: Health;
}
const columns = `person.district_code, person.id, person.household_id, name, sex, birth_date, birth_year_from, birth_year_until,
  relation, schooling, employment, health`;

export interface NewPerson {
  readonly id: string;
  readonly householdId: string;
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
  readonly position: number;
}

/** Inserts people and the phonetic keys of their names, set-based. */
export async function insertPersons(tx: Tx, district: string, persons: readonly NewPerson[]): Promise<void> {
  if (persons.length === 0) return;
  await tx.query(
    `insert into person (district_code, id, household_id, name, sex, birth_date, birth_year_from, birth_year_until, relation,
       family_no, schooling, employment, health, position)
     select $1, (r->>'id')::uuid, (r->>'householdId')::uuid, r->>'name', r->>'sex', (r->>'birthDate')::date,
       (r->>'birthYearFrom')::smallint, (r->>'birthYearUntil')::smallint, r->>'relation', (r->>'familyNo')::smallint,
       r->'schooling', r->'employment', r->'health', (r->>'position')::smallint
     from jsonb_array_elements($2::jsonb) r`,
    [district, JSON.stringify(persons)],
  );
  const keys = persons.flatMap((person) => phoneticKeys(person.name).map((key) => ({ key, id: person.id })));
  await tx.query(
    `insert into person_name_key (district_code, key, person_id) select $1, * from unnest($2::text[], $3::uuid[])`,
    [district, keys.map((row) => row.key), keys.map((row) => row.id)],
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

/** People by phonetic keys of a name; score = keys in common over keys of both (Jaccard). */
export async function searchPersons(
  tx: Tx,
  input: { name: string; birthYear: number | null; regionCode: string | null },
  limit: number,
): Promise<PersonMatchRow[]> {
  return tx.query<PersonMatchRow>(
    `select * from (
       select ${columns}, m.common::float8 / (cardinality($1::text[]) + (select count(*) from person_name_key a
         where a.district_code = person.district_code and a.person_id = person.id) - m.common) as score
       from (select district_code, person_id, count(*) as common from person_name_key where key = any($1) group by 1, 2) m
       join person on person.district_code = m.district_code and person.id = m.person_id
       join household h on h.district_code = person.district_code and h.id = person.household_id
       where ($2::int is null or coalesce(extract(year from birth_date)::int, (birth_year_from + birth_year_until) / 2) between $2 - 2 and $2 + 2)
         and ($3::text is null or h.region_code = $3 or (h.region_code > $3 || '.' and h.region_code < $3 || '/'))
     ) found order by score desc, id limit $4`,
    [phoneticKeys(input.name), input.birthYear, input.regionCode, limit],
  );
}
