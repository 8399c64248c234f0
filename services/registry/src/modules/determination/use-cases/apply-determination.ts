import type { Tx } from '@slrt/database';
import type { ChangeRequestRow } from '../../change-request/index.ts';
import {
  findMembers,
  insertRevision,
  saveWelfareRank,
  lockHousehold,
  publishHouseholdChange,
  updateHousehold,
  type HouseholdRow,
  type RegistryDeps,
} from '../../household/index.ts';
import { applyChange, applyDeath, applyDuplicate, applyMove, applySplit, type Applying } from './apply-change.ts';

type Deps = Pick<RegistryDeps, 'vault' | 'identifierRules' | 'profileKey'>;

/** Functions that apply a determined request and return the changed household. */
const applyByKind: Record<ChangeRequestRow['kind'], (applying: Applying) => Promise<HouseholdRow> | HouseholdRow> = {
  NEW_HOUSEHOLD: ({ tx, before, change }) =>
    updateHousehold(tx, before, { listing: 'LISTED', decile: change.decile ?? before.decile }),
  CHANGE: applyChange,
  MOVE: applyMove,
  DEATH: applyDeath,
  SPLIT: applySplit,
  DUPLICATE: applyDuplicate,
  NOT_ELIGIBLE: ({ tx, before }) => updateHousehold(tx, before, { listing: 'REMOVED' }),
  NOT_FOUND: ({ tx, before }) => updateHousehold(tx, before, { listing: 'REMOVED' }),
};
const changedBy: Record<ChangeRequestRow['kind'], readonly string[]> = {
  NEW_HOUSEHOLD: ['listing', 'decile'],
  CHANGE: ['address', 'decile', 'members', 'housing', 'assets'],
  MOVE: ['region_code', 'address'],
  DEATH: ['members'],
  SPLIT: ['members'],
  DUPLICATE: ['listing', 'members'],
  NOT_ELIGIBLE: ['listing'],
  NOT_FOUND: ['listing'],
};

/**
 * Applies a closed request to its household, in the transaction of the decision, dated `decidedOn`. A rejected or cancelled request
 * changes nothing, except that a household that was only proposed is removed. The previous state is kept in the
 * history.
 */
export async function applyDetermination(
  tx: Tx,
  deps: Deps,
  request: ChangeRequestRow,
  decidedOn: string,
): Promise<void> {
  const determined = request.state === 'DETERMINED';
  if (!request.household_id || (!determined && request.kind !== 'NEW_HOUSEHOLD')) return;
  const key = { district: request.district_code, uuid: request.household_id };
  const before = await lockHousehold(tx, key);
  if (!before) return;
  const members = await findMembers(tx, [key]);
  insertRevision(tx, before, {
    reason: determined ? (request.kind === 'NEW_HOUSEHOLD' ? 'DETERMINED' : request.kind) : request.state,
    members,
    changed: determined ? changedBy[request.kind] : ['listing'],
  });
  if (!determined) {
    const removed = await updateHousehold(tx, before, { listing: 'REMOVED' });
    await publishHouseholdChange(tx, deps, removed, 'householdListingChanged');
    return;
  }
  const change = request.determined ?? request.proposed;
  const after = await applyByKind[request.kind]({ tx, deps, before, members, change, decidedOn });
  if (after.decile !== before.decile || request.kind === 'NEW_HOUSEHOLD')
    saveWelfareRank(tx, after, { source: 'DETERMINED', asOf: decidedOn });
  const event = after.listing === before.listing ? 'householdUpdated' : 'householdListingChanged';
  await publishHouseholdChange(tx, deps, after, event);
}
