import type { Database } from '@slrt/database';
import { systemScope, type SessionScope } from '@slrt/domain';
import { findThreshold, saveCandidatePairs, takeChecks } from '../candidate.repository.ts';
import { findComparables, findNeighbours } from '../comparable.repository.ts';
import { compare } from '../compare.ts';

/**
 * Compares people who were recently registered or corrected, and returns their number. Removing the checks and saving
 * the pairs is one transaction.
 */
export async function checkRegistered(database: Database, districts: readonly string[]): Promise<number> {
  const scope: SessionScope = { ...systemScope('duplicates', ''), areas: [...districts] };
  return database.withTransaction(scope, async (tx) => {
    const asked = await takeChecks(tx, 50);
    for (const [district, group] of Map.groupBy(asked, (row) => row.district_code)) {
      const threshold = await findThreshold(tx, district);
      const people = await findComparables(
        tx,
        district,
        group.map((row) => row.person_id),
      );
      for (const person of people) {
        const neighbours = await findNeighbours(tx, district, person);
        const alike = neighbours
          .map((other) => ({ a: person, b: other, comparison: compare(person, other) }))
          .filter(({ comparison }) => comparison.hard || comparison.score >= threshold);
        saveCandidatePairs(tx, { district, foundBy: 'REGISTRATION', scan: null }, alike);
      }
    }
    return asked.length;
  });
}
