import { sql, type Sql, type Tx } from '@slrt/database';
import { searchedWords, type SearchedWord } from '@slrt/domain';
import { PersonNameKeyEntity } from './household.entity.ts';
import { inDistricts } from './household.policy.ts';
import { findSimilarKeys } from './name-search.repository.ts';

const k = PersonNameKeyEntity.as('k');

const hasKey = (tx: Tx, keys: readonly string[]): Sql =>
  sql`${inDistricts(tx.scope, k.$district_code)} and ${k.$key} = any(${keys}::text[])`;

/**
 * Returns one condition for each word of a text, on the name keys of a person (`k`). A father's name after bin or binti
 * may be missing in the record, but then the record has no other words. A text without a name, such as "-", gives a
 * condition that no person meets.
 */
export async function nameConditions(tx: Tx, text: string): Promise<Sql[]> {
  const words = searchedWords(text);
  if (words.length === 0) return [hasKey(tx, [])];
  const keys = await findSimilarKeys(tx, words);
  const keysOf = (wanted: (word: SearchedWord) => boolean) =>
    keys.filter((each) => wanted(words[each.word] as SearchedWord)).map((each) => each.key);
  const given = words.filter((word) => !word.isPatronym).length;
  const isGivenNameOnly = sql`${hasKey(
    tx,
    keysOf((word) => !word.isPatronym),
  )} and ${k.$keys} <= ${given}`;
  return words.map((word) => {
    const condition = hasKey(
      tx,
      keysOf((each) => each === word),
    );
    return word.isPatronym ? sql`((${condition}) or (${isGivenNameOnly}))` : condition;
  });
}
