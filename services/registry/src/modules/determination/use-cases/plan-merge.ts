import type { Tx } from '@slrt/database';
import { changeRequestStages, type ChangeRequestState, type EntityKey } from '@slrt/domain';
import { pageChangeRequests, type ChangeRequestRow } from '../../change-request/index.ts';
import { compare, findComparables } from '../../duplicate/index.ts';
import {
  findHouseholds,
  findMembers,
  findParticipation,
  type HouseholdRow,
  type PersonRow,
} from '../../household/index.ts';

export interface SuggestedPair {
  readonly person: PersonRow;
  readonly sameAs: PersonRow;
  readonly score: number;
}
/** Effect of a merge of a household into another one. */
export interface MergePlan {
  readonly merged: HouseholdRow;
  readonly remaining: HouseholdRow;
  readonly samePersons: readonly SuggestedPair[];
  readonly moving: readonly PersonRow[];
  /** Programmes that only the merged household receives. */
  readonly movingProgrammes: readonly string[];
  /** Open requests about either household. They are decided or withdrawn before the merge. */
  readonly openRequests: readonly ChangeRequestRow[];
}

const openStates: readonly ChangeRequestState[] = [...changeRequestStages.map((row) => row.stage), 'RETURNED'];
/** Two members are suggested as one person from this probability on. */
const likely = 0.5;

async function suggestPairs(
  tx: Tx,
  district: string,
  merged: readonly PersonRow[],
  remaining: readonly PersonRow[],
): Promise<SuggestedPair[]> {
  const ids = [...merged, ...remaining].map((row) => row.id);
  const comparables = new Map((await findComparables(tx, district, ids)).map((each) => [each.id, each]));
  const pairs = merged.flatMap((person) =>
    remaining.flatMap((sameAs) => {
      const [a, b] = [comparables.get(person.id), comparables.get(sameAs.id)];
      return a && b ? [{ person, sameAs, score: compare(a, b).score }] : [];
    }),
  );
  const taken = new Set<string>();
  // The best pair first. No member is suggested twice.
  return pairs
    .filter((pair) => pair.score >= likely)
    .sort((a, b) => b.score - a.score)
    .filter(({ person, sameAs }) => {
      if (taken.has(person.id) || taken.has(sameAs.id)) return false;
      taken.add(person.id).add(sameAs.id);
      return true;
    });
}

/** Returns the plan of a merge. Null if the caller does not see both households or they are in different districts. */
export async function planMerge(tx: Tx, from: EntityKey, into: EntityKey): Promise<MergePlan | null> {
  if (from.district !== into.district || from.uuid === into.uuid) return null;
  const [households, members, participation, requests] = await Promise.all([
    findHouseholds(tx, [from, into]),
    findMembers(tx, [from, into]),
    findParticipation(tx, [from, into]),
    Promise.all(
      [from, into].map(({ uuid }) => pageChangeRequests(tx, { household: uuid, states: openStates }, null, 20)),
    ),
  ]);
  const [merged, remaining] = [from, into].map(({ uuid }) => households.find((row) => row.id === uuid));
  if (!merged || !remaining) return null;
  const membersOf = (row: HouseholdRow) => members.filter((member) => member.household_id === row.id);
  const samePersons = await suggestPairs(tx, from.district, membersOf(merged), membersOf(remaining));
  const programmesOf = (row: HouseholdRow) =>
    participation.filter((each) => each.household_id === row.id).map((each) => each.programme_code);
  const received = new Set(programmesOf(remaining));
  return {
    merged,
    remaining,
    samePersons,
    moving: membersOf(merged).filter((member) => !samePersons.some((pair) => pair.person.id === member.id)),
    movingProgrammes: programmesOf(merged).filter((code) => !received.has(code)),
    openRequests: requests.flat(),
  };
}
