import type { Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import type { ChangePayload, ChangeRequestRow } from '../../change-request/index.ts';
import {
  endAllProgrammes,
  findEndedProgrammes,
  findMembers,
  insertRevision,
  saveWelfareRank,
  lockHousehold,
  publishHouseholdChange,
  recordProgrammeEnds,
  updateHousehold,
  type HouseholdRow,
  type Leaver,
  type PersonRow,
  type ProgrammeEnd,
  type RegistryDeps,
} from '../../household/index.ts';
import {
  applyChange,
  applyDeath,
  applyDuplicate,
  applyMove,
  applySplit,
  determinationSource,
  type Applying,
} from './apply-change.ts';

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

/** Returns the members who leave the household by a change, with the reason for which their programmes end. */
function listLeavers(kind: ChangeRequestRow['kind'], change: ChangePayload, decidedOn: string): Leaver[] {
  const on = change.date ?? decidedOn;
  if (kind === 'DEATH') return (change.personIds ?? []).map((personId) => ({ personId, reason: 'DIED', on }));
  if (kind === 'SPLIT')
    return (change.personIds ?? []).map((personId) => ({ personId, reason: 'MOVED', on: decidedOn }));
  if (kind !== 'CHANGE') return [];
  return (change.members ?? []).flatMap(({ personId, leaves }) =>
    personId && leaves ? [{ personId, reason: leaves === 'MOVED' ? ('MOVED' as const) : ('OTHER' as const), on }] : [],
  );
}

/** Reasons for which all programmes of a household that leaves the list end. */
const removalReasons = { NOT_ELIGIBLE: 'GRADUATED', NOT_FOUND: 'OTHER', DUPLICATE: 'DUPLICATE' } as const;
const isRemoval = (kind: string): kind is keyof typeof removalReasons => kind in removalReasons;

/** Returns the programmes that a household no longer receives because of a determination. */
async function planEnds(
  tx: Tx,
  { kind }: ChangeRequestRow,
  key: EntityKey,
  { members, change, decidedOn }: { members: readonly PersonRow[]; change: ChangePayload; decidedOn: string },
): Promise<ProgrammeEnd[]> {
  if (isRemoval(kind)) return endAllProgrammes(tx, key, { reason: removalReasons[kind], until: decidedOn });
  const leavers = listLeavers(kind, change, decidedOn);
  const gone = new Set(leavers.map((each) => each.personId));
  const newcomers = (change.members ?? []).filter((draft) => draft.personId === null).map(() => '');
  const staying = members.filter((member) => !gone.has(member.id)).map((member) => member.id);
  return findEndedProgrammes(tx, key, leavers, [...staying, ...newcomers]);
}

/**
 * Applies a closed request to its household, in the transaction of the decision, dated `decidedOn`. A rejected or cancelled request
 * changes nothing, except that a household that was only proposed is removed. The previous state is kept in the
 * history. Participation that the change makes impossible ends with it.
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
  const ends = await planEnds(tx, request, key, { members, change, decidedOn });
  const after = await applyByKind[request.kind]({ tx, deps, before, members, change, decidedOn, ends });
  if (after.decile !== before.decile || request.kind === 'NEW_HOUSEHOLD')
    saveWelfareRank(tx, after, { source: 'DETERMINED', asOf: decidedOn });
  const event = after.listing === before.listing ? 'householdUpdated' : 'householdListingChanged';
  await publishHouseholdChange(tx, deps, after, event);
  await recordProgrammeEnds(tx, deps.profileKey, key, { ends, source: determinationSource, sourceRef: null });
}
