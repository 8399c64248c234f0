import { formatId, type SessionScope } from '@slrt/domain';
import { recordEvent, recordSealed } from '@slrt/messaging';
import { registryEvents } from '@slrt/events';
import type { Tx } from '@slrt/database';
import type { HouseholdRow } from './household.repository.ts';
import { findParticipation } from './participation.repository.ts';
import { findMembers, type PersonRow } from './person.repository.ts';

/** Who acted, as events say it. */
export function actorOf(scope: SessionScope) {
  return { actorId: scope.actorId, actorRole: scope.role };
}

export function householdFacts(row: HouseholdRow, scope: SessionScope) {
  return {
    district: row.district_code,
    version: row.version,
    ...actorOf(scope),
    householdId: formatId('household', { district: row.district_code, uuid: row.id }),
    regionCode: row.region_code,
    listing: row.listing,
  };
}

/** What the rules know of a building: codes and numbers. */
const housingFacts = (housing: HouseholdRow['housing']): Record<string, string | number | null> =>
  Object.fromEntries(
    Object.entries(housing).filter((entry): entry is [string, string | number | null] => typeof entry[1] !== 'boolean'),
  );
export type ProfiledHousehold = Pick<
  HouseholdRow,
  'district_code' | 'id' | 'version' | 'region_code' | 'listing' | 'decile' | 'housing'
>;
export type ProfiledMember = Pick<
  PersonRow,
  'birth_date' | 'birth_year_from' | 'birth_year_until' | 'sex' | 'relation' | 'schooling' | 'health'
>;

/** One household's facts for the rules: no name, no number, no address. */
export function profileOf(row: ProfiledHousehold, members: readonly ProfiledMember[], programmes: readonly string[]) {
  return {
    householdId: formatId('household', { district: row.district_code, uuid: row.id }),
    version: row.version,
    regionCode: row.region_code,
    listing: row.listing,
    decile: row.decile,
    housing: housingFacts(row.housing),
    receiving: programmes,
    members: members.map((member) => ({
      birthDate: member.birth_date,
      birthYearFrom: member.birth_year_from,
      birthYearUntil: member.birth_year_until,
      sex: member.sex,
      relation: member.relation,
      school: member.schooling.participation ?? null,
      disability: member.health.disability ?? null,
      chronicIllness: member.health.chronicIllness ?? null,
      pregnantUntil: member.health.pregnantUntil ?? null,
    })),
  };
}
export type HouseholdProfile = ReturnType<typeof profileOf>;

const batchBytes = 256 * 1024;

/** Sends profiles in sealed batches of at most 256 KiB of clear text; returns how many batches. */
export function recordProfiles(
  tx: Tx,
  { key, district, importId }: { key: Uint8Array; district: string; importId: string | null },
  profiles: readonly HouseholdProfile[],
): number {
  let batch: HouseholdProfile[] = [];
  let size = 0;
  let sent = 0;
  const flush = () => {
    if (batch.length === 0) return;
    recordSealed(tx, { subject: `profiles.${district.replace('.', '')}.batch.v1`, district }, key, {
      importId,
      households: batch,
    });
    sent += 1;
    batch = [];
    size = 0;
  };
  for (const profile of profiles) {
    const bytes = JSON.stringify(profile).length;
    if (size + bytes > batchBytes) flush();
    batch.push(profile);
    size += bytes;
  }
  flush();
  return sent;
}

/** The current profile of one household, sent after a change of it. */
export async function recordProfile(tx: Tx, key: Uint8Array, row: HouseholdRow): Promise<void> {
  const entity = { district: row.district_code, uuid: row.id };
  const [members, participation] = await Promise.all([findMembers(tx, [entity]), findParticipation(tx, [entity])]);
  const programmes = participation.map((each) => each.programme_code);
  recordProfiles(tx, { key, district: row.district_code, importId: null }, [profileOf(row, members, programmes)]);
}

export function recordHouseholdEvent(
  tx: Tx,
  event: 'householdRegistered' | 'householdUpdated' | 'householdListingChanged',
  row: HouseholdRow,
): void {
  const facts = householdFacts(row, tx.scope);
  recordEvent(tx, registryEvents[event], facts.householdId, facts);
}
