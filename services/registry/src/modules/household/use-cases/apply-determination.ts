import type { Tx } from '@slrt/database';
import type { ChangeRequestRow } from '../../change-request/index.ts';
import { recordHouseholdEvent, recordProfile } from '../household.events.ts';
import { insertRevision, lockHousehold, updateHousehold } from '../household.repository.ts';

/** Makes a determined household LISTED with the determined decile, a rejected proposal REMOVED; history kept. */
export async function applyDetermination(tx: Tx, profileKey: Uint8Array, request: ChangeRequestRow): Promise<void> {
  if (request.kind !== 'NEW_HOUSEHOLD' || !request.household_id) return;
  const before = await lockHousehold(tx, { district: request.district_code, uuid: request.household_id });
  if (!before) return;
  const determined = request.state === 'DETERMINED';
  const change = determined
    ? { listing: 'LISTED' as const, decile: request.determined?.decile ?? before.decile }
    : { listing: 'REMOVED' as const };
  await insertRevision(tx, before, { reason: request.state, changed: Object.keys(change), key: null, inputHash: null });
  const after = await updateHousehold(tx, before, change);
  recordHouseholdEvent(tx, 'householdListingChanged', after);
  await recordProfile(tx, profileKey, after);
}
