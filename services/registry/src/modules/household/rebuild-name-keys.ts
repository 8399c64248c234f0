import { allDistricts } from '@slrt/areas';
import type { Database } from '@slrt/database';
import { phoneticKeys, systemScope, type SessionScope } from '@slrt/domain';
import { repeat } from '@slrt/runtime';
import type { ServiceDeps } from '@slrt/subgraph';
import { takeRebuildBatch, moveRebuild, updateNameBlocks } from './name-search.repository.ts';
import { renewNameKeys } from './person.repository.ts';

/** People per transaction. */
const batchSize = 1_000;

/**
 * Rebuilds the name keys of the next people of a district whose keys were made by earlier rules. Returns false when no
 * district is left. The hashes of mothers' names are deleted, because the names are not stored: an old hash would count
 * as another mother. The next file that changes the household brings them back.
 */
export async function rebuildNameKeys(database: Database, districts: readonly string[]): Promise<boolean> {
  const scope: SessionScope = { ...systemScope('name-keys', ''), areas: [...districts] };
  return database.withTransaction(scope, async (tx) => {
    const batch = await takeRebuildBatch(tx, batchSize);
    if (!batch) return false;
    const { district, people } = batch;
    const renewed = people.map(({ id, name }) => ({ id, nameBlock: phoneticKeys(name).join(' ') }));
    const changed = renewed.filter(({ nameBlock }, n) => nameBlock !== people[n]?.name_block);
    updateNameBlocks(tx, district, renewed);
    renewNameKeys(
      tx,
      district,
      changed.map((each) => each.id),
    );
    moveRebuild(tx, district, people.length < batchSize ? null : (people.at(-1)?.id ?? null));
    return true;
  });
}

/** Rebuilds outdated name keys in the background after an upgrade. Continues after a restart. */
export function startNameKeyRebuild({ database, logger }: ServiceDeps): () => Promise<void> {
  const districts = allDistricts();
  const loop = repeat(
    'name-key-rebuild',
    { every: 3_600_000, retryAfter: () => 10_000, logger },
    async ({ running }) => {
      while (running() && (await rebuildNameKeys(database, districts)));
    },
  );
  return loop.stop;
}
