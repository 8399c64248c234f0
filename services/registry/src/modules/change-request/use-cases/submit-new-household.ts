import type { Tx } from '@slrt/database';
import { recordSubmitted } from '../change-request.events.ts';
import {
  findChangeRequests,
  insertChangeRequest,
  insertStep,
  type ChangeRequestRow,
  type NewStep,
} from '../change-request.repository.ts';
import type { ChangePayload } from '../change-request.payload.ts';

/** Submits the change request of a new household. It shares the household's uuid, so a retry finds it again. */
export async function submitNewHousehold(
  tx: Tx,
  household: { district_code: string; id: string; region_code: string },
  proposed: ChangePayload,
  { inputHash, step }: { inputHash: Buffer; step: Pick<NewStep, 'role' | 'area'> },
): Promise<ChangeRequestRow> {
  const inserted = await insertChangeRequest(tx, {
    district: household.district_code,
    id: household.id,
    kind: 'NEW_HOUSEHOLD',
    householdId: household.id,
    regionCode: household.region_code,
    proposed,
    inputHash,
  });
  if (inserted) {
    insertStep(tx, inserted, { ...step, stage: 'VILLAGE_DELIBERATION', decision: 'SUBMIT', actor: tx.scope.actorId });
    recordSubmitted(tx, inserted);
    return inserted;
  }
  const [known] = await findChangeRequests(tx, [{ district: household.district_code, uuid: household.id }]);
  return known as ChangeRequestRow;
}
