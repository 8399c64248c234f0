import { type RowOf, SqlFilter, type Tx } from '@slrt/database';
import { phoneticKeys, type EntityKey } from '@slrt/domain';
import { inDistricts, type HouseholdRow } from './household.repository.ts';
import type { PersonEntity } from './household.entity.ts';
import { nameKeyColumns, personJson, type NewPerson, type Relation } from '../record/index.ts';

/** What is to be different of who a person is; null: as it was. */
export interface IdentityChange {
  readonly personId: string | null;
  readonly name: string | null;
  readonly sex: 'MALE' | 'FEMALE' | null;
  readonly birthDate: string | null;
  readonly relation: Relation | null;
  readonly motherKeys: readonly string[];
  readonly nameBlock: string;
}
export type PersonRow = RowOf<typeof PersonEntity>;
const columns = `person.district_code, person.id, person.household_id, name, sex, birth_date, birth_year_from, birth_year_until,
  relation, family_no, schooling, employment, health, position, civil, left_on, left_reason, person.merged_into, mother_keys, name_block`;

const recordset = `jsonb_to_recordset($2::text::jsonb) as r(id uuid, "householdId" uuid, name text, sex text, "birthDate" date,
  "birthYearFrom" smallint, "birthYearUntil" smallint, relation text, "familyNo" smallint, schooling jsonb, employment jsonb,
  health jsonb, civil jsonb, position smallint, "motherKeys" text[], "nameBlock" text)`;

/** Inserts people, set-based; the keys of their names are another statement. */
export function insertPersonRows(tx: Tx, district: string, json: string | Uint8Array): void {
  tx.send(
    `insert into person (district_code, id, household_id, name, sex, birth_date, birth_year_from, birth_year_until, relation,
       family_no, schooling, employment, health, civil, position, mother_keys, name_block)
     select $1, id, "householdId", name, sex, "birthDate", "birthYearFrom", "birthYearUntil", relation, "familyNo",
       coalesce(schooling, '{}'), coalesce(employment, '{}'), coalesce(health, '{}'), coalesce(civil, '{}'), position,
       coalesce("motherKeys", '{}'), coalesce("nameBlock", '') from ${recordset}`,
    [district, json],
  );
}

/** Inserts people and the phonetic keys of their names. */
export function insertPersons(tx: Tx, district: string, persons: readonly NewPerson[]): void {
  if (persons.length === 0) return;
  insertPersonRows(tx, district, personJson(persons));
  insertNameKeys(tx, district, nameKeyColumns(persons));
}

/** The keys by which people are found: six columns, as arrays or as their literals. */
export function insertNameKeys(tx: Tx, district: string, columnsOfKeys: readonly unknown[]): void {
  tx.send(
    `insert into person_name_key (district_code, key, person_id, region_code, born_from, born_until, keys)
     select $1, * from unnest($2::text::text[], $3::text::uuid[], $4::text::text[], $5::text::smallint[], $6::text::smallint[], $7::text::smallint[])`,
    [district, ...columnsOfKeys],
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
       birth_year_until = r."birthYearUntil", relation = r.relation, family_no = r."familyNo", schooling = coalesce(r.schooling, '{}'),
       employment = coalesce(r.employment, '{}'), health = coalesce(r.health, '{}'), civil = coalesce(r.civil, '{}'), position = r.position,
       mother_keys = coalesce(r."motherKeys", p.mother_keys), name_block = coalesce(r."nameBlock", '')
     from ${recordset}
     where p.district_code = $1 and p.id = r.id`,
    [district, personJson(persons)],
  );
}

export type PersonCorrection = Pick<PersonRow, 'id' | 'schooling' | 'employment' | 'health'>;

/** Writes what was seen of people at home. */
export function correctPersons(tx: Tx, district: string, rows: readonly PersonCorrection[]): void {
  tx.send(
    `update person p set schooling = r.schooling, employment = r.employment, health = r.health
     from jsonb_to_recordset($2::jsonb) as r(id uuid, schooling jsonb, employment jsonb, health jsonb)
     where p.district_code = $1 and p.id = r.id`,
    [district, JSON.stringify(rows)],
  );
}

/** Who left a household, when and why; their record stays. */
export function markLeft(
  tx: Tx,
  district: string,
  ids: readonly string[],
  { on, reason }: { on: string; reason: 'DIED' | 'MOVED' | 'NOT_FOUND' | 'MERGED' },
): void {
  if (ids.length === 0) return;
  tx.send('update person set left_on = $3, left_reason = $4 where district_code = $1 and id = any($2::uuid[])', [
    district,
    ids,
    on,
    reason,
  ]);
  tx.send('delete from person_name_key where district_code = $1 and person_id = any($2::uuid[])', [district, ids]);
}

export function makeHead(tx: Tx, district: string, id: string): void {
  tx.send(`update person set relation = 'HEAD' where district_code = $1 and id = $2`, [district, id]);
}

/** Takes people over into another household; one of them may be its head, the others' relation to it is not known yet. */
export function movePersons(
  tx: Tx,
  district: string,
  ids: readonly string[],
  { householdId, headId }: { householdId: string; headId: string | null },
): void {
  if (ids.length === 0) return;
  tx.send(
    `update person set household_id = $3, relation = case when id = $4::uuid then 'HEAD' else 'OTHER' end
     where district_code = $1 and id = any($2::uuid[])`,
    [district, ids, householdId, headId],
  );
}

/** Names are found by area: those of a household that moved go with it. */
export function moveNameKeys(tx: Tx, district: string, householdId: string, regionCode: string): void {
  tx.send(
    `update person_name_key k set region_code = $3 from person p
     where p.district_code = $1 and p.household_id = $2 and k.district_code = $1 and k.person_id = p.id and k.region_code <> $3`,
    [district, householdId, regionCode],
  );
}

/** Who people are, as a determined change says it; what it leaves out stays. */
export function updateIdentities(tx: Tx, household: HouseholdRow, drafts: readonly IdentityChange[]): void {
  for (const draft of drafts)
    tx.send(
      `update person set name = coalesce($3, name), sex = coalesce($4, sex), birth_date = coalesce($5::date, birth_date),
         relation = coalesce($6, relation), mother_keys = case when cardinality($7::text[]) > 0 then $7::text[] else mother_keys end,
         name_block = case when $3::text is null then name_block else $8 end
       where district_code = $1 and id = $2`,
      [
        household.district_code,
        draft.personId,
        draft.name,
        draft.sex,
        draft.birthDate,
        draft.relation,
        draft.motherKeys,
        draft.nameBlock,
      ],
    );
  const ids = drafts.filter((draft) => draft.name !== null || draft.birthDate !== null).map((draft) => draft.personId);
  renewNameKeys(tx, household.district_code, ids, household.region_code);
}

/** The keys of people's names as their records stand now. */
function renewNameKeys(tx: Tx, district: string, ids: readonly (string | null)[], regionCode: string): void {
  if (ids.length === 0) return;
  tx.send('delete from person_name_key where district_code = $1 and person_id = any($2::uuid[])', [district, ids]);
  tx.send(
    `insert into person_name_key (district_code, key, person_id, region_code, born_from, born_until, keys)
     select p.district_code, key, p.id, $3, coalesce(extract(year from p.birth_date)::smallint, p.birth_year_from, 0),
       coalesce(extract(year from p.birth_date)::smallint, p.birth_year_until, 0), cardinality(string_to_array(p.name_block, ' '))
     from person p, unnest(string_to_array(p.name_block, ' ')) as key
     where p.district_code = $1 and p.id = any($2::uuid[]) and p.name_block <> ''`,
    [district, ids, regionCode],
  );
}

export function markMerged(tx: Tx, district: string, id: string, { kept, on }: { kept: string; on: string }): void {
  tx.send(
    `update person set left_on = $3, left_reason = 'MERGED', merged_into = $4 where district_code = $1 and id = $2`,
    [district, id, on, kept],
  );
  tx.send('delete from person_name_key where district_code = $1 and person_id = $2', [district, id]);
}

export function unmarkMerged(tx: Tx, district: string, id: string, regionCode: string): void {
  tx.send(
    `update person set left_on = null, left_reason = null, merged_into = null
     where district_code = $1 and id = $2 and left_reason = 'MERGED'`,
    [district, id],
  );
  renewNameKeys(tx, district, [id], regionCode);
}

export function findPersons(tx: Tx, keys: readonly EntityKey[]): Promise<PersonRow[]> {
  return tx.query<PersonRow>(
    `select ${columns} from person where (district_code, id) in (select * from unnest($1::text[], $2::uuid[]))`,
    [keys.map((key) => key.district), keys.map((key) => key.uuid)],
  );
}

/** Who lives in the households now, in the order of the lists. */
export function findMembers(tx: Tx, households: readonly EntityKey[]): Promise<PersonRow[]> {
  return tx.query<PersonRow>(
    `select ${columns} from person
     where (district_code, household_id) in (select * from unnest($1::text[], $2::uuid[])) and left_on is null
     order by household_id, position`,
    [households.map((key) => key.district), households.map((key) => key.uuid)],
  );
}

export interface PersonMatchRow extends PersonRow {
  readonly score: number;
  /** How many were ranked in all. */
  readonly total: number;
}
/** Matches that are ranked at most. */
const maxMatches = 200;

/**
 * People by phonetic keys of a name; score = keys in common over keys of both (Jaccard). The keys are compared by
 * equality, and village and years of birth stand in the same index, in its order: no other table before the
 * best are known.
 */
export async function searchPersons(
  tx: Tx,
  input: { name: string; birthYear: number | null; regionCode: string | null },
  page: { start: number; limit: number },
): Promise<PersonMatchRow[]> {
  const sql = new SqlFilter();
  const keys = sql.bind(phoneticKeys(input.name));
  inDistricts(tx, sql, 'k.district_code');
  // Unknown years are stored as 0, ranges are two years wide at most: three years before `from` catch them all.
  sql
    .addRaw(`k.key = any(${keys}::text[])`)
    .add(
      input.birthYear,
      (p) => `k.born_from between ${p}::int - 3 and ${p}::int + 2 and k.born_until >= ${p}::int - 2`,
    )
    .inArea('k.region_code', input.regionCode);
  return tx.query<PersonMatchRow>(
    `with best as (
       select k.district_code, k.person_id, count(*)::float8 / (cardinality(${keys}::text[]) + min(k.keys) - count(*)) as score
       from person_name_key k ${sql.where} group by 1, 2 order by 3 desc, 2 limit ${maxMatches}
     ), page as (
       select *, count(*) over ()::int as total from best order by score desc, person_id
       limit ${sql.bind(page.limit)} offset ${sql.bind(page.start)}
     )
     select ${columns}, score, total from page join person on person.district_code = page.district_code and person.id = page.person_id
     order by score desc, person.id`,
    sql.parameters,
  );
}
