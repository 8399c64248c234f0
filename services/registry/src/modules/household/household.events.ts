import { actingRole, formatId, type SessionScope } from '@slrt/domain';
import { recordEvent, recordSealed } from '@slrt/messaging';
import { registryEvents } from '@slrt/events';
import type { Tx } from '@slrt/database';
import type { HouseholdRow } from './household.repository.ts';
import { findParticipation } from './participation.repository.ts';
import { findMembers } from './person.repository.ts';
import { profileBatches, profileOf } from '../record/index.ts';

/** Returns the actor fields of an event. */
export function actorOf(scope: SessionScope, regionCode: string) {
  return { actorId: scope.actorId, actorRole: actingRole(scope, regionCode) };
}

export function householdFacts(row: HouseholdRow, scope: SessionScope) {
  return {
    district: row.district_code,
    version: row.version,
    ...actorOf(scope, row.region_code),
    householdId: formatId('household', { district: row.district_code, uuid: row.id }),
    regionCode: row.region_code,
    listing: row.listing,
  };
}

/** Encrypts and sends profile batches. Returns their number. */
export function recordBatches(
  tx: Tx,
  { key, district }: { key: Uint8Array; district: string },
  batches: readonly (string | Uint8Array)[],
): number {
  for (const batch of batches)
    recordSealed(tx, { subject: `profiles.${district.replace('.', '')}.batch.v1`, district }, key, batch);
  return batches.length;
}

/** Sends the current profiles of households of one district after a change. */
export async function recordProfiles(tx: Tx, key: Uint8Array, rows: readonly HouseholdRow[]): Promise<void> {
  const keys = rows.map((row) => ({ district: row.district_code, uuid: row.id }));
  const [members, participation] = await Promise.all([findMembers(tx, keys), findParticipation(tx, keys)]);
  const membersOf = Map.groupBy(members, (member) => member.household_id);
  const received = Map.groupBy(participation, (each) => each.household_id);
  const profiles = rows.map((row) =>
    profileOf(row, membersOf.get(row.id) ?? [], {
      verifiedOn: row.verified_on,
      participation: (received.get(row.id) ?? []).map((each) => ({
        programme: each.programme_code,
        since: each.since,
        source: each.source,
      })),
    }),
  );
  recordBatches(tx, { key, district: rows[0]?.district_code ?? '' }, profileBatches(profiles, null));
}

export function recordHouseholdEvent(
  tx: Tx,
  event: 'householdRegistered' | 'householdUpdated' | 'householdListingChanged',
  row: HouseholdRow,
): void {
  const facts = householdFacts(row, tx.scope);
  recordEvent(tx, registryEvents[event], facts.householdId, facts);
}
