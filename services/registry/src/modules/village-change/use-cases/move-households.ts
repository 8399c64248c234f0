import { localDate } from '@slrt/areas';
import type { Tx } from '@slrt/database';
import type { SessionScope } from '@slrt/domain';
import { moveOpenRequests } from '../../change-request/index.ts';
import {
  findMembers,
  insertRevision,
  listInVillage,
  lockHousehold,
  moveNameKeys,
  publishHouseholdChange,
  updateHousehold,
  type RegistryDeps,
} from '../../household/index.ts';
import { listVillages, villageLookup, type VillageMatch } from '../../import/index.ts';

/** Result for the households of a village that has ended. */
export interface VillageMove {
  readonly code: string;
  /** Village that its households moved to. Null if there are several successors or none: the households stay. */
  readonly successor: string | null;
  readonly candidates: readonly string[];
  readonly households: number;
}
/** Number of households moved in one transaction. */
const batchSize = 100;

async function moveHousehold(
  tx: Tx,
  deps: RegistryDeps,
  { district, uuid, to }: { district: string; uuid: string; to: string },
): Promise<void> {
  const key = { district, uuid };
  const before = await lockHousehold(tx, key);
  if (!before) return;
  insertRevision(tx, before, {
    reason: 'VILLAGE_ENDED',
    members: await findMembers(tx, [key]),
    changed: ['region_code'],
  });
  moveNameKeys(tx, district, uuid, to);
  moveOpenRequests(tx, district, uuid, to);
  const after = await updateHousehold(tx, before, { region_code: to });
  await publishHouseholdChange(tx, deps, after, 'householdUpdated');
}

/** Moves the households of one village in batches. Returns their number. */
async function moveVillage(
  { deps, scope, district }: { deps: RegistryDeps; scope: SessionScope; district: string },
  code: string,
  to: string,
): Promise<number> {
  let moved = 0;
  for (;;) {
    const batch = await deps.database.withTransaction(scope, async (tx) => {
      const ids = await listInVillage(tx, district, code, batchSize);
      for (const uuid of ids) await moveHousehold(tx, deps, { district, uuid, to });
      return ids.length;
    });
    moved += batch;
    if (batch < batchSize) return moved;
  }
}

/**
 * Moves the households of villages that have ended to their single successors, with their open change requests. Keeps
 * the previous state of each as a revision. Villages without households are left out of the result.
 */
export async function moveHouseholds(
  deps: RegistryDeps,
  scope: SessionScope,
  district: string,
): Promise<VillageMove[]> {
  const rows = await deps.database.read(scope, (tx) => listVillages(tx, district));
  const today = localDate(district, new Date());
  const matchOf = villageLookup(rows, today);
  const moves: VillageMove[] = [];
  for (const { code } of rows) {
    const match: VillageMatch = matchOf({ code });
    if (match.code === code) continue;
    const households =
      match.code === null
        ? (await deps.database.read(scope, (tx) => listInVillage(tx, district, code, 1_000_000))).length
        : await moveVillage({ deps, scope, district }, code, match.code);
    if (households > 0) moves.push({ code, successor: match.code, candidates: match.candidates, households });
  }
  return moves;
}
