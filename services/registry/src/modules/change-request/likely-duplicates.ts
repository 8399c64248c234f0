import { issue, refusals, type Refusal } from '@slrt/domain';
import { findComparables, findLikelyDuplicates, withStated, type LikelyDuplicate } from '../duplicate/index.ts';
import type { Tx } from '@slrt/database';
import type { ChangePayload } from './change-request.payload.ts';
import type { ChangedFact, ProposedValue } from './decision-path.ts';

/** A likely duplicate with the district of its uuid. */
export type LikelyDuplicateParent = Pick<LikelyDuplicate, 'position' | 'district' | 'personId' | 'score' | 'hard'>;
/** Result of a mutation: people in the input are likely registered already. */
export interface LikelyDuplicatesFailure {
  readonly __typename: 'LikelyDuplicates';
  readonly code: 'LIKELY_DUPLICATE';
  readonly candidates: readonly LikelyDuplicateParent[];
}

/**
 * Thrown, before anything is written, when people in the input are likely registered already and the input has no reason
 * to continue.
 */
export class LikelyDuplicatesFound extends Error {
  readonly failure: LikelyDuplicatesFailure;
  /** Path of the list of members in the input. */
  readonly path: string;
  constructor(candidates: readonly LikelyDuplicateParent[], path: string) {
    super('LIKELY_DUPLICATE');
    this.failure = { __typename: 'LikelyDuplicates', code: 'LIKELY_DUPLICATE', candidates };
    this.path = path;
  }
  /** Returns the refusal for an item of a batch, which names the members concerned but no candidates. */
  toRefusal(): Refusal {
    const positions = new Set(this.failure.candidates.map((each) => each.position));
    return refusals.invalidInput([...positions].map((n) => issue(`${this.path}.${n}`, 'LIKELY_DUPLICATE')));
  }
}

/** Makes a mutation return the candidates if its use case throws `LikelyDuplicatesFound`. */
export const showLikelyDuplicates =
  <Args extends unknown[], R>(mutation: (...args: Args) => Promise<R>) =>
  async (...args: Args): Promise<R | LikelyDuplicatesFailure> => {
    try {
      return await mutation(...args);
    } catch (error) {
      if (error instanceof LikelyDuplicatesFound) return error.failure;
      throw error;
    }
  };

/** Returns the candidates to store with a proposal. Throws `LikelyDuplicatesFound` if there are any and no reason. */
export function assertDuplicatesReviewed(
  candidates: readonly LikelyDuplicate[],
  reason: string | null | undefined,
  path: string,
): { personId: string; score: number; position: number; hard: boolean }[] {
  if (candidates.length > 0 && !reason?.trim()) throw new LikelyDuplicatesFound(candidates, path);
  return candidates.map(({ personId, score, position, hard }) => ({ personId, score, position, hard }));
}

const newIdentity: ReadonlySet<ChangedFact> = new Set([
  'NIK_ADDED',
  'NIK_CORRECTED',
  'NIK_REPLACED',
  'NAME_REPLACED',
  'BIRTH_DATE_REPLACED',
  'PERSON_REPLACED',
] satisfies ChangedFact[]);

/** Finds likely duplicates of the members whom a CHANGE adds, and of those to whom it gives another identity. */
export async function duplicatesOfChange(
  tx: Tx,
  household: { district_code: string; id: string; region_code: string },
  payload: ChangePayload,
  changes: readonly ProposedValue[],
): Promise<LikelyDuplicate[]> {
  const renewed = new Set(changes.flatMap((each) => (newIdentity.has(each.fact) ? (each.personId ?? []) : [])));
  const known = renewed.size === 0 ? [] : await findComparables(tx, household.district_code, [...renewed]);
  const people = (payload.members ?? []).flatMap((draft, position) => {
    const before = known.find((each) => each.id === draft.personId) ?? null;
    if ((draft.personId !== null && !before) || draft.leaves !== null) return [];
    const nik = draft.nik ? Buffer.from(draft.nik.index, 'base64') : null;
    return [{ position, comparable: withStated(before, household.region_code, { ...draft, nik }) }];
  });
  return findLikelyDuplicates(tx, household.district_code, people);
}
