import type { Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import { registryEvents } from '@slrt/events';
import { recordEvent } from '@slrt/messaging';
import { householdFacts, recordProfile } from '../household.events.ts';
import { lockHousehold, updateHousehold } from '../household.repository.ts';
import { findMembers } from '../person.repository.ts';
import { insertRevision } from '../revision.repository.ts';
import { insertParticipation } from '../participation.repository.ts';

/** Records that a household receives a programme. Does nothing if that is known or the household does not exist. */
export async function recordParticipation(
  tx: Tx,
  profileKey: Uint8Array,
  key: EntityKey,
  entry: { programmeCode: string; since: string; source: string; sourceRef: string },
): Promise<void> {
  const household = await lockHousehold(tx, key);
  if (!household) return;
  const members = await findMembers(tx, [key]);
  if (!(await insertParticipation(tx, key, entry))) return;
  insertRevision(tx, household, { reason: 'PARTICIPATION', members, changed: ['participation'] });
  const current = await updateHousehold(tx, household, {});
  const facts = householdFacts(current, tx.scope);
  recordEvent(tx, registryEvents.participationRecorded, facts.householdId, {
    ...facts,
    programmeCode: entry.programmeCode,
    since: entry.since,
  });
  await recordProfile(tx, profileKey, current);
}
