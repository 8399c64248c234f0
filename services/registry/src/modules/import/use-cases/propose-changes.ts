import type { Tx } from '@slrt/database';
import { uuidv7 } from 'uuidv7';
import {
  insertChangeRequest,
  insertStep,
  recordSubmitted,
  type ChangePayload,
  type ChangeRequestRow,
} from '../../change-request/index.ts';
import type { HouseholdRow } from '../../household/index.ts';
import type { Update } from './plan-updates.ts';

interface Proposal {
  readonly kind: 'MOVE' | 'NOT_ELIGIBLE';
  readonly memberCount: number;
  readonly change: Partial<ChangePayload>;
  readonly reason: string;
  readonly inputHash: Buffer;
}

/** Submits a change request on behalf of whoever imports the file. Nothing changes until it is determined. */
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
    role: tx.scope.role,
    area: household.district_code,
    reason,
  });
  recordSubmitted(tx, row);
}

/** Proposes to move a household to the village in which a file states it. */
export const proposeMove = (tx: Tx, { each, known: { household, own } }: Update, regionCode: string): Promise<void> =>
  propose(tx, household, {
    kind: 'MOVE',
    memberCount: own.length,
    change: { regionCode, address: each.record.address },
    reason: 'OTHER_VILLAGE_IN_FILE',
    inputHash: each.household.inputHash ?? Buffer.alloc(0),
  });
