import type { Tx } from '@slrt/database';
import { issue, refusals, type EntityKey } from '@slrt/domain';
import { lockHousehold, updateHousehold, type Listing } from '../household.repository.ts';
import { undoParticipation } from '../participation.repository.ts';
import { findMembers, findPersons, markMerged, unmarkMerged } from '../person.repository.ts';
import { insertRevision } from '../revision.repository.ts';
import type { RegistryDeps } from '../registry-deps.ts';
import { changeParticipation, recordParticipation, recordProgrammeEnds } from './change-participation.ts';
import { findEndedProgrammes } from './find-ended-programmes.ts';
import { publishHouseholdChange } from './publish-household-change.ts';

type Deps = Pick<RegistryDeps, 'vault' | 'identifierRules' | 'profileKey'>;

/** Source of periods that a merge of two records of a person ended or began. They refer to the merged record. */
const source = 'MERGE';

/**
 * Moves the programmes that the household of the merged record no longer receives to the household of the kept one, if
 * that is another one.
 */
async function moveProgrammes(
  tx: Tx,
  deps: Deps,
  { merged, on, from, to }: { merged: string; on: string; from: EntityKey; to: EntityKey },
): Promise<void> {
  if (from.uuid === to.uuid) return;
  const members = await findMembers(tx, [from]);
  const leaver = { personId: merged, reason: 'DUPLICATE' as const, on };
  const staying = members.filter((member) => member.id !== merged).map((member) => member.id);
  const ends = await findEndedProgrammes(tx, from, [leaver], staying);
  await recordProgrammeEnds(tx, deps.profileKey, from, { ends, source, sourceRef: merged });
  for (const { programmeCode } of ends) {
    const entry = { programmeCode, since: on, asOf: on, source, sourceRef: merged };
    await recordParticipation(tx, deps.profileKey, [to], entry);
  }
}

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
  const remaining = people.find((row) => row.id === kept && row.left_on === null);
  if (!gone || !remaining) throw refusals.invalidInput([issue('keepPersonId', 'NOT_FOUND')]);
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
  await moveProgrammes(tx, deps, { merged, on, from: key, to: { district, uuid: remaining.household_id } });
  return alone ? before.listing : null;
}

/**
 * Undoes a merge: restores the record, the household that the merge had left without members, and participation, as far
 * as nothing changed it since.
 */
export async function unmergePerson(
  tx: Tx,
  deps: Deps,
  { district, merged, kept, emptied }: { district: string; merged: string; kept: string; emptied: string | null },
): Promise<void> {
  const people = await findPersons(
    tx,
    [merged, kept].map((uuid) => ({ district, uuid })),
  );
  const person = people.find((row) => row.id === merged);
  if (!person) throw refusals.notFound();
  const key = { district, uuid: person.household_id };
  const before = await lockHousehold(tx, key);
  if (!before) throw refusals.notFound();
  const members = await findMembers(tx, [key]);
  insertRevision(tx, before, { reason: 'UNMERGE', members, changed: emptied ? ['members', 'listing'] : ['members'] });
  unmarkMerged(tx, district, merged);
  const after = await updateHousehold(tx, before, emptied ? { listing: emptied as Listing } : {});
  await publishHouseholdChange(tx, deps, after, emptied ? 'householdListingChanged' : 'householdUpdated');
  const households = [...new Set(people.map((row) => row.household_id))].map((uuid) => ({ district, uuid }));
  await changeParticipation(tx, deps.profileKey, {
    households,
    reason: 'PARTICIPATION_CORRECTED',
    write: (keys) => undoParticipation(tx, keys, { id: merged, source }),
  });
}
