import type { Tx } from '@slrt/database';
import { issue, refusals } from '@slrt/domain';
import { lockHousehold, updateHousehold, type Listing } from '../household.repository.ts';
import { findMembers, findPersons, markMerged, unmarkMerged } from '../person.repository.ts';
import { insertRevision } from '../revision.repository.ts';
import type { RegistryDeps } from '../registry-deps.ts';
import { publishHouseholdChange } from './publish-household-change.ts';

type Deps = Pick<RegistryDeps, 'vault' | 'identifierRules' | 'profileKey'>;

/**
 * Merges the record `merged` into `kept`. The merged record stays, refers to the kept one and is no longer counted.
 * Throws `InvalidInput` for the head of a household with other members. Returns the previous listing of the household
 * if the merge left it without members, otherwise null.
 */
export async function mergePerson(
  tx: Tx,
  deps: Deps,
  { district, merged, kept, on }: { district: string; merged: string; kept: string; on: string },
): Promise<Listing | null> {
  const people = await findPersons(
    tx,
    [merged, kept].map((uuid) => ({ district, uuid })),
  );
  const gone = people.find((row) => row.id === merged && row.left_on === null);
  if (!gone || !people.some((row) => row.id === kept && row.left_on === null))
    throw refusals.invalidInput([issue('keepPersonId', 'NOT_FOUND')]);
  const key = { district, uuid: gone.household_id };
  const before = await lockHousehold(tx, key);
  if (!before) throw refusals.notFound();
  const members = await findMembers(tx, [key]);
  const alone = members.length === 1;
  if (gone.relation === 'HEAD' && !alone) throw refusals.invalidInput([issue('keepPersonId', 'HEAD_OF_OTHERS')]);
  insertRevision(tx, before, { reason: 'MERGE', members, changed: alone ? ['members', 'listing'] : ['members'] });
  markMerged(tx, district, merged, { kept, on });
  const after = await updateHousehold(tx, before, alone ? { listing: 'REMOVED' } : {});
  await publishHouseholdChange(tx, deps, after, alone ? 'householdListingChanged' : 'householdUpdated');
  return alone ? before.listing : null;
}

/** Undoes a merge: restores the record and the household that the merge had left without members. */
export async function unmergePerson(
  tx: Tx,
  deps: Deps,
  { district, merged, emptied }: { district: string; merged: string; emptied: string | null },
): Promise<void> {
  const [person] = await findPersons(tx, [{ district, uuid: merged }]);
  if (!person) throw refusals.notFound();
  const key = { district, uuid: person.household_id };
  const before = await lockHousehold(tx, key);
  if (!before) throw refusals.notFound();
  const members = await findMembers(tx, [key]);
  insertRevision(tx, before, { reason: 'UNMERGE', members, changed: emptied ? ['members', 'listing'] : ['members'] });
  unmarkMerged(tx, district, merged);
  const after = await updateHousehold(tx, before, emptied ? { listing: emptied as Listing } : {});
  await publishHouseholdChange(tx, deps, after, emptied ? 'householdListingChanged' : 'householdUpdated');
}
