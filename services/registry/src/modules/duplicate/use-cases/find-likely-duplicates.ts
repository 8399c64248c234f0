import type { Tx } from '@slrt/database';
import { findThreshold } from '../candidate.repository.ts';
import { findNeighbours } from '../comparable.repository.ts';
import { compare, type Comparable, type Comparison } from '../compare.ts';

/** A person who is to be registered, or to get another identity. */
export interface ComparedPerson {
  /** Position in the list of members of the input. */
  readonly position: number;
  readonly comparable: Comparable;
}
/** A registered person who may be the same as a proposed one. */
export interface LikelyDuplicate extends Comparison {
  readonly position: number;
  readonly district: string;
  /** Uuid of the registered person. */
  readonly personId: string;
}
/** Candidates that are shown for one person, best first. */
const maxCandidates = 5;

/**
 * Finds registered people who are likely the same as the proposed ones: the same NIK, or at least the district's
 * threshold of probability. Only people whom the caller may see are found.
 */
export async function findLikelyDuplicates(
  tx: Tx,
  district: string,
  people: readonly ComparedPerson[],
): Promise<LikelyDuplicate[]> {
  if (people.length === 0) return [];
  const threshold = await findThreshold(tx, district);
  const neighbours = await Promise.all(people.map(({ comparable }) => findNeighbours(tx, district, comparable)));
  return people.flatMap(({ position, comparable }, n) =>
    (neighbours[n] ?? [])
      .map((other) => ({ position, district, personId: other.id, ...compare(comparable, other) }))
      .filter(({ hard, score }) => hard || score >= threshold)
      .sort((a, b) => b.score - a.score)
      .slice(0, maxCandidates),
  );
}
