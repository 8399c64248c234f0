import type { Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import { registryEvents } from '@slrt/events';
import { recordEvent } from '@slrt/messaging';
import { householdFacts, recordProfile } from '../household.events.ts';
import { lockHousehold } from '../household.repository.ts';
import { insertParticipation } from '../participation.repository.ts';

/** Records that a household receives a programme; does nothing when that is known or the household is not here. */
export async function recordParticipation(
  tx: Tx,
  profileKey: Uint8Array,
  key: EntityKey,
  entry: { programmeCode: string; since: string; sourceRef: string },
): Promise<void> {
  const household = await lockHousehold(tx, key);
  if (!household) return;
  if (!(await insertParticipation(tx, key, { ...entry, source: 'REFERRAL' }))) return;
  const [next] = await tx.query<typeof household>(
    'update household set version = version + 1, updated_at = clock_timestamp() where district_code = $1 and id = $2 returning *',
    [key.district, key.uuid],
  );
  const current = next ?? household;
  const facts = householdFacts(current, tx.scope);
  recordEvent(tx, registryEvents.participationRecorded, facts.householdId, {
    ...facts,
    programmeCode: entry.programmeCode,
    since: entry.since,
  });
  await recordProfile(tx, profileKey, current);
}
