import { allOf, raw, sql, type Sql, type SqlText, type Tx } from '@slrt/database';
import { wordLikeness, type SearchedWord } from '@slrt/domain';
import { ComplaintEntity } from '../complaint/index.ts';
import { ComplaintNameKeyEntity, ComplaintNumberIndexEntity } from '../subject/index.ts';

const c = ComplaintEntity.as('c');
const k = ComplaintNameKeyEntity.as('k');
const n = ComplaintNumberIndexEntity.as('n');

export interface FoundComplaint {
  readonly district_code: string;
  readonly id: string;
  readonly matched: 'NUMBER' | 'PHONE' | 'IDENTITY_NUMBER' | 'SUBJECT_NAME' | 'REPORTER_NAME';
  readonly score: number;
}
/** A match has at least this share of the words searched for. */
const minShare = 0.5;

/** Restricts to the caller's districts, so that indexes, which start with the district, apply. */
function inDistricts({ areas }: Tx['scope'], column: SqlText): Sql {
  if (areas.some((area) => area.length < 5)) return allOf();
  return sql`${column} = any(${[...new Set(areas.map((area) => area.slice(0, 5)))]}::text[])`;
}

const exact = (matched: FoundComplaint['matched'], condition: Sql): Sql =>
  sql`select ${c.$district_code}, ${c.$id}, ${matched} as matched, 1::float8 as score, ${c.$filed_at} from ${c} where ${condition}`;

export const byNumber = (number: string): Sql =>
  exact(
    'NUMBER',
    sql`${c.$district_code} = ${`${number.slice(5, 7)}.${number.slice(7, 9)}`} and ${c.$number} = ${number}`,
  );

export const byPhone = (tx: Tx, indexes: readonly Buffer[]): Sql =>
  exact(
    'PHONE',
    sql`${inDistricts(tx.scope, c.$district_code)} and ${c.$reporter_phone_index} = any(${indexes}::bytea[])`,
  );

export const byIdentityNumber = (tx: Tx, indexes: readonly Buffer[]): Sql =>
  exact(
    'IDENTITY_NUMBER',
    sql`(${c.$district_code}, ${c.$id}) in (select ${n.$district_code}, ${n.$complaint_id} from ${n}
      where ${inDistricts(tx.scope, n.$district_code)} and ${n.$index} = any(${indexes}::bytea[]))`,
  );

/**
 * Returns a query of complaints by a name. The score is that of the registry's search: common words over all words, similar
 * words counting by their likeness.
 */
export function byName(tx: Tx, words: readonly SearchedWord[]): Sql {
  const keys = words.flatMap((word, at) => [
    { at, key: word.key, likeness: wordLikeness.same },
    ...word.similar.map((key) => ({ at, key, likeness: wordLikeness.typo })),
  ]);
  const begins = words.flatMap(({ prefix }, at) => (prefix === null ? [] : [{ at, prefix }]));
  const alike = raw(words.map((_, at) => `coalesce(max(likeness) filter (where word = ${at}), 0)`).join(' + '));
  const inMine = inDistricts(tx.scope, k.$district_code);
  const columns = sql`${k.$district_code}, ${k.$complaint_id}, ${k.$named}, ${k.$keys}`;
  const hits = sql`select ${columns}, q.word, q.likeness from ${k}
      join unnest(${keys.map((each) => each.key)}::text[], ${keys.map((each) => each.at)}::int[],
        ${keys.map((each) => each.likeness)}::float8[]) as q(key, word, likeness) on q.key = ${k.$key} where ${inMine}
    union all select ${columns}, q.word, ${wordLikeness.prefix}::float8 from ${k}
      join unnest(${begins.map((each) => each.prefix)}::text[], ${begins.map((each) => each.at)}::int[]) as q(prefix, word)
        on ${k.$key} >= q.prefix and ${k.$key} < q.prefix || ${'\u{10ffff}'} where ${inMine}`;
  return sql`select ${c.$district_code}, ${c.$id}, found.named || '_NAME' as matched,
      alike / (${words.length}::float8 + keys - alike) as score, ${c.$filed_at}
    from (select district_code, complaint_id, named, min(keys) as keys, ${alike} as alike from (${hits}) hit group by 1, 2, 3) found
    join ${c} on ${c.$district_code} = found.district_code and ${c.$id} = found.complaint_id
    where alike >= ${words.length * minShare}::float8`;
}

/** Returns the best matches of several queries, each complaint once. Row security leaves out what the caller may not see. */
export async function findMatches(tx: Tx, queries: readonly Sql[], limit: number): Promise<FoundComplaint[]> {
  const [first, ...others] = queries;
  if (!first) return [];
  const all = others.reduce((before, next) => sql`${before} union all ${next}`, first);
  return tx.sql<FoundComplaint>`select district_code, id, matched, score from (
      select distinct on (district_code, id) * from (${all}) every order by district_code, id, score desc, matched desc
    ) best order by score desc, filed_at desc, id limit ${limit}`;
}
