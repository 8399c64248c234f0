import { raw, sql, type Sql, type Tx } from '@slrt/database';
import { searchedWords, wordLikeness, type Role, type SearchedWord } from '@slrt/domain';
import { ComplaintEntity } from '../complaint/index.ts';
import { ComplaintNameKeyEntity, ComplaintNumberIndexEntity } from '../subject/index.ts';
import { inDistricts } from './search-term.ts';

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

const exact = (matched: FoundComplaint['matched'], condition: Sql): Sql =>
  sql`select ${c.$district_code}, ${c.$id}, ${matched} as matched, 1::float8 as score, ${c.$filed_at} from ${c} where ${condition}`;

const byNumber = (number: string): Sql =>
  exact(
    'NUMBER',
    sql`${c.$district_code} = ${`${number.slice(5, 7)}.${number.slice(7, 9)}`} and ${c.$number} = ${number}`,
  );

const within = (areas: readonly string[]): Sql =>
  sql`exists (select from unnest(${areas}::text[]) as area
    where ${c.$region_code} = area or starts_with(${c.$region_code}, area || '.'))`;

/** Returns the condition that an assignment in the desk's role covers the complaint, as `mayKnowReporter` does for one. */
function mayKnowReporter({ grants }: Tx['scope']): Sql {
  const areasAs = (role: Role) => grants.filter((each) => each.role === role);
  const areas = [...areasAs('PUSKESOS_OFFICER'), ...areasAs('BACK_OFFICE')].flatMap((each) =>
    each.areas.map((area) => ({
      area,
      desk: each.role === 'PUSKESOS_OFFICER' ? 'VILLAGE' : 'DISTRICT',
      sectors: each.role === 'BACK_OFFICE' && each.sectors ? each.sectors.join(',') : '*',
    })),
  );
  return sql`(${c.$reporter_visibility} = 'OPEN' or ${c.$reporter_visibility} = 'HIDDEN' and exists (
    select from unnest(${areas.map(({ area }) => area)}::text[], ${areas.map(({ desk }) => desk)}::text[],
      ${areas.map(({ sectors }) => sectors)}::text[]) as desk(area, desk, sectors)
    where (desk.desk = 'VILLAGE') = (${c.$desk} = 'VILLAGE')
      and (${c.$region_code} = desk.area or starts_with(${c.$region_code}, desk.area || '.'))
      and (desk.sectors = '*' or ${c.$sector} = any(string_to_array(desk.sectors, ',')))))`;
}

const byPhone = (tx: Tx, indexes: readonly Buffer[], areas: readonly string[]): Sql =>
  exact(
    'PHONE',
    sql`${inDistricts(tx.scope, c.$district_code)} and ${c.$reporter_phone_index} = any(${indexes}::bytea[])
      and ${within(areas)} and ${mayKnowReporter(tx.scope)}`,
  );

const byIdentityNumber = (tx: Tx, indexes: readonly Buffer[], areas: readonly string[]): Sql =>
  exact(
    'IDENTITY_NUMBER',
    sql`(${c.$district_code}, ${c.$id}) in (select ${n.$district_code}, ${n.$complaint_id} from ${n}
      where ${inDistricts(tx.scope, n.$district_code)} and ${n.$index} = any(${indexes}::bytea[])) and ${within(areas)}`,
  );

/**
 * Returns a query of complaints by a name. The score is that of the registry's search: common words over all words, similar
 * words counting by their likeness.
 */
function byName(tx: Tx, words: readonly SearchedWord[]): Sql {
  const keys = words.flatMap((word, at) => [
    { at, key: word.key, likeness: wordLikeness.same },
    ...word.similar.map((key) => ({ at, key, likeness: wordLikeness.typo })),
  ]);
  const begins = words.flatMap(({ prefix }, at) => (prefix === null ? [] : [{ at, prefix }]));
  const alike = raw(
    ['0', ...words.map((_, at) => `coalesce(max(likeness) filter (where word = ${at}), 0)`)].join(' + '),
  );
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
    where alike >= ${words.length * minShare}::float8 and (found.named = 'SUBJECT' or ${mayKnowReporter(tx.scope)})`;
}

export interface SearchKeys {
  /** Number of a complaint. Empty: none. */
  readonly number: string;
  /** Keyed hashes of a phone number, and the areas in which the caller may search by it. */
  readonly phones: readonly Buffer[];
  readonly phoneAreas: readonly string[];
  /** Keyed hashes of a NIK or family card, and the areas in which the caller may search by it. */
  readonly identityNumbers: readonly Buffer[];
  readonly identityAreas: readonly string[];
  /** Name, of which the words are compared. Empty: none. */
  readonly name: string;
}

/** Finds the best matches, each complaint once. Row security leaves out what the caller may not see. */
export const findMatches = (
  tx: Tx,
  { number, phones, phoneAreas, identityNumbers, identityAreas, name }: SearchKeys,
  limit: number,
): Promise<FoundComplaint[]> =>
  tx.sql<FoundComplaint>`select district_code, id, matched, score from (
      select distinct on (district_code, id) * from (
        ${byNumber(number)} union all ${byPhone(tx, phones, phoneAreas)} union all ${byIdentityNumber(tx, identityNumbers, identityAreas)}
        union all ${byName(tx, searchedWords(name))}
      ) every order by district_code, id, score desc, matched desc
    ) best order by score desc, filed_at desc, id limit ${limit}`;
