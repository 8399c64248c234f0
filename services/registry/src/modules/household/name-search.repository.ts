import { allOf, inArea, raw, sql, type Sql, type Tx } from '@slrt/database';
import { searchedWords, wordLikeness, type SearchedWord } from '@slrt/domain';
import { NameKeyRebuildEntity as r, PersonEntity, PersonNameKeyEntity } from './household.entity.ts';
import { inDistricts } from './household.policy.ts';
import { shownPerson, type PersonRow } from './person.repository.ts';

const p = PersonEntity.as('p');
const k = PersonNameKeyEntity.as('k');

/** A key that occurs in the searched districts and resembles a word of the searched name. */
interface SimilarKey {
  readonly key: string;
  /** Position of the word in the searched name. */
  readonly word: number;
  readonly likeness: number;
}
/** Highest number of different words that an incomplete word may be completed to. */
const maxCompletions = raw('100');

/** Finds the keys that begin with a prefix, by one index look-up for each. */
function findCompletions(tx: Tx, prefix: string, districts: Sql): Promise<{ key: string }[]> {
  const next = (after: Sql) => sql`(select min(${k.$key}) from ${k} where ${districts} and ${after}
    and ${k.$key} < ${`${prefix}\u{10ffff}`})`;
  return tx.sql<{ key: string }>`with recursive word(key) as (
      select ${next(sql`${k.$key} >= ${prefix}`)}
      union all select ${next(sql`${k.$key} > word.key`)} from word where word.key is not null
    ) select key from word where key is not null limit ${maxCompletions}`;
}

/**
 * Finds the keys that resemble the words of a name: the same key, one typing error in a long word, or a longer word
 * with the same beginning. Only keys that occur are returned, so that a search reads few of them. Every key belongs to
 * the word it resembles most.
 */
export async function findSimilarKeys(tx: Tx, words: readonly SearchedWord[]): Promise<SimilarKey[]> {
  if (words.length === 0) return [];
  const districts = inDistricts(tx.scope, k.$district_code);
  const similar = words.flatMap((word, n) =>
    word.similar.map((key) => ({ key, word: n, likeness: wordLikeness.typo })),
  );
  const known = tx.sql<{ key: string }>`select q.key from unnest(${similar.map((each) => each.key)}::text[]) as q(key)
    where exists (select from ${k} where ${districts} and ${k.$key} = q.key)`;
  const completing: Promise<{ key: string }[]>[] = [];
  for (const { prefix } of words)
    completing.push(prefix === null ? Promise.resolve([]) : findCompletions(tx, prefix, districts));
  const completions = await Promise.all(completing);
  const existing = new Set((await known).map((row) => row.key));
  const found = [
    ...words.map(({ key }, n) => ({ key, word: n, likeness: wordLikeness.same })),
    ...similar.filter(({ key }) => existing.has(key)),
    ...completions.flatMap((rows, n) => rows.map(({ key }) => ({ key, word: n, likeness: wordLikeness.prefix }))),
  ];
  // A later entry of a key replaces an earlier one: the best likeness last.
  const best = new Map([...found].sort((a, b) => a.likeness - b.likeness).map((each) => [each.key, each]));
  return [...best.values()];
}

export interface NameSearch {
  readonly name: string;
  readonly birthYear: number | null;
  readonly regionCode: string | null;
}
export interface PersonMatchRow extends PersonRow {
  readonly score: number;
}
/** A match has at least this share of the words searched for. */
const minShare = 0.5;

/**
 * Returns a query of all matches with their score: common words over all words, similar words counting by their
 * likeness. Village and years of birth are in the index of the keys, so no other table is read. Null if the name has no
 * key.
 */
async function queryMatches(tx: Tx, input: NameSearch): Promise<Sql | null> {
  const words = searchedWords(input.name);
  if (words.length === 0) return null;
  const keys = await findSimilarKeys(tx, words);
  const { birthYear: year, regionCode } = input;
  const condition = allOf(
    inDistricts(tx.scope, k.$district_code),
    sql`${k.$key} = any(${keys.map((each) => each.key)}::text[])`,
    // Unknown years are stored as 0, and ranges span at most two years, so three years before `from` covers them all.
    year !== null &&
      sql`${k.$born_from} between ${year}::int - 3 and ${year}::int + 2 and ${k.$born_until} >= ${year}::int - 2`,
    regionCode !== null && inArea(k.$region_code, regionCode),
    sql`(${k.pick('district_code', 'person_id')}) not in (select district_code, person_id from slrt.restricted_people())`,
  );
  const alike = raw(words.map((_, n) => `coalesce(max(q.likeness) filter (where q.word = ${n}), 0)`).join(' + '));
  return sql`select district_code, person_id, alike / (${words.length}::float8 + keys - alike) as score from (
      select ${k.$district_code}, ${k.$person_id}, min(${k.$keys}) as keys, ${alike} as alike
      from ${k} join unnest(${keys.map((each) => each.key)}::text[], ${keys.map((each) => each.word)}::int[],
        ${keys.map((each) => each.likeness)}::float8[]) as q(key, word, likeness) on q.key = ${k.$key}
      where ${condition} group by 1, 2
    ) found where alike >= ${words.length * minShare}::float8`;
}

/** Finds people by name, best match first. `after` is the score and the id of the last person of the previous page. */
export async function searchPersons(
  tx: Tx,
  input: NameSearch,
  { after, limit }: { after: readonly [score: number, id: string] | null; limit: number },
): Promise<PersonMatchRow[]> {
  const matches = await queryMatches(tx, input);
  if (!matches) return [];
  const [score, id] = after ?? [null, null];
  return tx.sql<PersonMatchRow>`with page as (select * from (${matches}) m
      where ${score}::float8 is null or score < ${score}::float8 or (score = ${score}::float8 and person_id > ${id}::uuid)
      order by score desc, person_id limit ${limit})
    select ${shownPerson}, score from page
    join ${p} on ${p.$district_code} = page.district_code and ${p.$id} = page.person_id order by score desc, ${p.$id}`;
}

/** Counts the people whose names match, without a limit. */
export async function countPersons(tx: Tx, input: NameSearch): Promise<number> {
  const matches = await queryMatches(tx, input);
  if (!matches) return 0;
  const [row] = await tx.sql<{ n: number }>`select count(*)::int as n from (${matches}) m`;
  return row?.n ?? 0;
}

interface RebuildBatch {
  readonly district: string;
  readonly people: readonly Pick<PersonRow, 'id' | 'name' | 'name_block'>[];
}
/** Locks the next people whose name keys are outdated. Null if there are none, or another process has them. */
export async function takeRebuildBatch(tx: Tx, limit: number): Promise<RebuildBatch | null> {
  const [next] = await tx.sql<{ district_code: string; position: string }>`select ${r.pick('district_code', 'position')}
    from ${r} order by ${r.$district_code} limit 1 for update skip locked`;
  if (!next) return null;
  const people = await tx.sql<RebuildBatch['people'][number]>`select ${p.pick('id', 'name', 'name_block')} from ${p}
    where ${p.$district_code} = ${next.district_code} and ${p.$id} > ${next.position}::uuid
    order by ${p.$id} limit ${limit} for no key update`;
  return { district: next.district_code, people };
}

/** Stores name keys and deletes the hashes of mothers' names, which cannot be rebuilt. */
export function updateNameBlocks(
  tx: Tx,
  district: string,
  people: readonly { readonly id: string; readonly nameBlock: string }[],
): void {
  tx.send(sql`update ${p} set name_block = r.block, mother_keys = '{}'
    from unnest(${people.map((each) => each.id)}::uuid[], ${people.map((each) => each.nameBlock)}::text[]) as r(id, block)
    where ${p.$district_code} = ${district} and ${p.$id} = r.id
      and (${p.$name_block} <> r.block or cardinality(${p.$mother_keys}) > 0)`);
}

/** Stores the last person whose keys were rebuilt, or with null the end of the district. */
export function moveRebuild(tx: Tx, district: string, position: string | null): void {
  if (position === null) tx.send(sql`delete from ${r} where ${r.$district_code} = ${district}`);
  else tx.send(sql`update ${r} set position = ${position} where ${r.$district_code} = ${district}`);
}
