import type { Database, Tx } from '@slrt/database';
import { actingRole, formatId, type EntityKey, type SessionScope } from '@slrt/domain';
import { uuidv7 } from 'uuidv7';
import {
  insertChangeRequest,
  insertStep,
  recordSubmitted,
  type ChangePayload,
  type ChangeRequestRow,
} from '../../change-request/index.ts';
import type { HouseholdRow } from '../../household/index.ts';
import { clearListing, countLeftOut, listUnlisted } from '../listing.repository.ts';
import type { Update } from './plan-updates.ts';

interface Proposal {
  readonly kind: 'MOVE' | 'NOT_ELIGIBLE';
  readonly memberCount: number;
  readonly change: Partial<ChangePayload>;
  readonly reason: string;
  readonly inputHash: Buffer;
}

/** Submits a change request on behalf of the officer who imports the file. Nothing changes until it is determined. */
async function propose(
  tx: Tx,
  household: Pick<HouseholdRow, 'district_code' | 'id' | 'region_code'>,
  { kind, memberCount, change, reason, inputHash }: Proposal,
): Promise<void> {
  const row: ChangeRequestRow | null = await insertChangeRequest(tx, {
    district: household.district_code,
    id: uuidv7(),
    kind,
    householdId: household.id,
    regionCode: household.region_code,
    proposed: { address: null, decile: null, memberCount, ...change },
    inputHash,
    path: 'STAGES',
  });
  if (!row) return;
  insertStep(tx, row, {
    stage: 'VILLAGE_DELIBERATION',
    decision: 'SUBMIT',
    actor: tx.scope.actorId,
    role: actingRole(tx.scope, household.region_code),
    area: household.district_code,
    reason,
  });
  recordSubmitted(tx, row);
}

/** Proposes to move a household to the village in which a file states it. */
export const proposeMove = (
  tx: Tx,
  importId: string,
  { each, known: { household, own } }: Update,
  regionCode: string,
): Promise<void> =>
  propose(tx, household, {
    kind: 'MOVE',
    memberCount: own.length,
    change: { regionCode, address: each.record.address, importId },
    reason: 'OTHER_VILLAGE_IN_FILE',
    inputHash: each.household.inputHash ?? Buffer.alloc(0),
  });

/** Number of proposals made in one transaction. */
const batchSize = 200;

/**
 * Proposes to delist the households that a complete list no longer states. A list of which rows were left out proposes
 * nothing, because one of them may be the missing household: it is corrected and imported again.
 */
export async function proposeRemovals(database: Database, scope: SessionScope, key: EntityKey): Promise<void> {
  const importId = formatId('registryImport', key);
  let count = (await database.read(scope, (tx) => countLeftOut(tx, key))) > 0 ? 0 : batchSize;
  while (count === batchSize)
    count = await database.withTransaction(scope, async (tx) => {
      const households = await listUnlisted(tx, key, batchSize);
      for (const household of households)
        await propose(tx, household, {
          kind: 'NOT_ELIGIBLE',
          memberCount: household.members,
          change: { importId },
          reason: 'NOT_ON_NATIONAL_LIST',
          inputHash: Buffer.from(household.id),
        });
      return households.length;
    });
  await database.withTransaction(scope, (tx) => clearListing(tx, key));
}
