import type { Tx } from '@slrt/database';
import { recordSubmitted } from '../change-request.events.ts';
import {
  findChangeRequests,
  insertChangeRequest,
  type ChangeRequestRow,
  type DraftFacts,
} from '../change-request.repository.ts';

/** Part of registerHousehold: the request shares the household's uuid, so a retry finds the same one. */
export async function submitNewHousehold(
  tx: Tx,
  household: { district_code: string; id: string; region_code: string },
  proposed: DraftFacts,
): Promise<ChangeRequestRow> {
  const inserted = await insertChangeRequest(tx, {
    district: household.district_code,
    id: household.id,
    kind: 'NEW_HOUSEHOLD',
    householdId: household.id,
    regionCode: household.region_code,
    proposed,
  });
  if (inserted) {
    recordSubmitted(tx, inserted);
    return inserted;
  }
  const [known] = await findChangeRequests(tx, [{ district: household.district_code, uuid: household.id }]);
  return known as ChangeRequestRow;
}
