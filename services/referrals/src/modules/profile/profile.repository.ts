import type { Tx } from '@slrt/database';
import { parseId, type EntityKey } from '@slrt/domain';

export interface ProfileMember {
  readonly birthDate: string | null;
  readonly birthYearFrom: number | null;
  readonly birthYearUntil: number | null;
  readonly sex: string | null;
  readonly relation: string;
  readonly school: string | null;
  readonly disability: string | null;
  readonly chronicIllness: string | null;
  readonly pregnantUntil: string | null;
}
/** What the rules know of a household: no name, number or address. */
export interface Profile {
  readonly householdId: string;
  readonly version: number;
  readonly regionCode: string;
  readonly listing: string;
  readonly decile: number | null;
  readonly housing: Readonly<Record<string, string | number | null>>;
  readonly receiving: readonly string[];
  readonly members: readonly ProfileMember[];
}

/** Keeps the highest version of each profile. */
export async function upsertProfiles(tx: Tx, profiles: readonly Profile[]): Promise<void> {
  const rows = profiles.flatMap((profile) => {
    const key = parseId('household', profile.householdId);
    return key ? [{ ...key, version: profile.version, region: profile.regionCode, profile }] : [];
  });
  await tx.query(
    `insert into household_profile (district_code, household_id, version, region_code, profile)
     select r->>'district', (r->>'uuid')::uuid, (r->>'version')::int, r->>'region', r->'profile' from jsonb_array_elements($1::jsonb) r
     on conflict (district_code, household_id) do update
     set version = excluded.version, region_code = excluded.region_code, profile = excluded.profile
     where household_profile.version < excluded.version`,
    [JSON.stringify(rows)],
  );
}

export async function findProfiles(tx: Tx, keys: readonly EntityKey[]): Promise<Map<string, Profile>> {
  const rows = await tx.query<{ household_id: string; profile: Profile }>(
    `select household_id, profile from household_profile where (district_code, household_id) in (select * from unnest($1::text[], $2::uuid[]))`,
    [keys.map((key) => key.district), keys.map((key) => key.uuid)],
  );
  return new Map(rows.map((row) => [row.household_id, row.profile]));
}

/**
 * Locks the import's row before anything is counted: the last batch and the import's end may be handled at the same
 * moment, and without the lock neither transaction would see the other's row.
 */
async function lockImport(tx: Tx, district: string, importId: string): Promise<void> {
  await tx.query(
    `insert into profile_import (district_code, import_id) values ($1, $2)
     on conflict (district_code, import_id) do update set import_id = excluded.import_id`,
    [district, importId],
  );
}

export async function countBatch(tx: Tx, district: string, importId: string, eventId: string): Promise<void> {
  await lockImport(tx, district, importId);
  await tx.query(
    'insert into profile_batch (district_code, import_id, event_id) values ($1,$2,$3) on conflict do nothing',
    [district, importId, eventId],
  );
}

export async function expectBatches(tx: Tx, district: string, importId: string, expected: number): Promise<void> {
  await lockImport(tx, district, importId);
  await tx.query('update profile_import set expected = $3 where district_code = $1 and import_id = $2', [
    district,
    importId,
    expected,
  ]);
}

/** The number of batches once all of an import are here, exactly once; null otherwise. */
export async function claimCompleteImport(tx: Tx, district: string, importId: string): Promise<number | null> {
  const [row] = await tx.query<{ expected: number }>(
    `update profile_import i set announced = true where district_code = $1 and import_id = $2 and not announced
       and expected <= (select count(*) from profile_batch b where b.district_code = $1 and b.import_id = $2) returning expected`,
    [district, importId],
  );
  return row?.expected ?? null;
}
