import type { Tx } from '@slrt/database';
import { parseId, type EntityKey } from '@slrt/domain';
import { kindSize, type MemberKind, type Profile } from '@slrt/rules';

/** What is known of a member beside the birth date, in the order in which `member_kind` keeps it. */
const kindOrder = [
  'sex',
  'relation',
  'school',
  'level',
  'certificate',
  'employment',
  'disability',
  'chronicIllness',
  'pregnantUntil',
] as const;
const kindFacts = `jsonb_build_array(${kindOrder.map((name) => `m->>'${name}'`).join(', ')})`;
/** Days from 1900-01-01, counted from 1; 0: not known. */
const birthDay = `case when m->>'birthDate' is null then 0 else greatest((m->>'birthDate')::date - date '1900-01-01', 0) + 1 end`;

/** Keeps the highest version of each profile, its members as numbers (see member-codes.ts of the rules). */
export async function upsertProfiles(tx: Tx, profiles: readonly Profile[]): Promise<void> {
  const rows = profiles.flatMap((profile) => {
    const key = parseId('household', profile.householdId);
    return key ? [{ ...key, version: profile.version, region: profile.regionCode, profile }] : [];
  });
  const json = JSON.stringify(rows);
  tx.send(
    `insert into member_kind (district_code, facts)
     select distinct r->>'district', ${kindFacts} from jsonb_array_elements($1::jsonb) r, jsonb_array_elements(r->'profile'->'members') m
     except select district_code, facts from member_kind
     order by 1, 2 on conflict do nothing`,
    [json],
  );
  await tx.query(
    `with given as materialized (
       select n, r->>'district' as district, r->'profile' as profile, r from jsonb_array_elements($1::jsonb) with ordinality as g(r, n)
     ), members as materialized (
       select n, district, ${kindFacts} as facts, ${birthDay} as born from given, jsonb_array_elements(profile->'members') m
     ), codes as materialized (
       select n, array_agg(k.kind * ${kindSize}::bigint + born) as codes
       from members join member_kind k on k.district_code = district and k.facts = members.facts group by n
     )
     insert into household_profile (district_code, household_id, version, region_code, profile, member_codes)
     select district, (r->>'uuid')::uuid, (r->>'version')::int, r->>'region', profile, coalesce(codes, '{}') from given left join codes using (n)
     on conflict (district_code, household_id) do update
     set version = excluded.version, region_code = excluded.region_code, profile = excluded.profile, member_codes = excluded.member_codes
     where household_profile.version < excluded.version`,
    [json],
  );
}

/** The kinds of members that a district has: what SQL conditions about members are made of. */
export async function listMemberKinds(tx: Tx, district: string): Promise<MemberKind[]> {
  const rows = await tx.query<{ kind: number; facts: (string | null)[] }>(
    'select kind, facts from member_kind where district_code = $1',
    [district],
  );
  return rows.map(({ kind, facts }) => ({
    kind,
    facts: Object.fromEntries(kindOrder.map((name, n) => [name, facts[n] ?? null])) as unknown as MemberKind['facts'],
  }));
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
