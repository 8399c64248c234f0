import { raw, sql, type Tx } from '@slrt/database';
import { parseId, type EntityKey } from '@slrt/domain';
import { kindSize, type MemberKind, type Profile } from '@slrt/rules';
import {
  HouseholdProfileEntity as h,
  MemberKindEntity as k,
  ProfileBatchEntity as b,
  ProfileImportEntity as i,
} from './profile.entity.ts';

/** Facts about a member other than the birth date, in the order in which `member_kind` stores them. */
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
const kindFacts = raw(`jsonb_build_array(${kindOrder.map((name) => `m->>'${name}'`).join(', ')})`);
/** Day number of the birth date: 1 for 1900-01-01, 0 if unknown. */
const birthDay = raw(
  `case when m->>'birthDate' is null then 0 else greatest((m->>'birthDate')::date - date '1900-01-01', 0) + 1 end`,
);
const size = raw(`${kindSize}::bigint`);

/** Inserts or updates profiles, ignoring older versions. Members are stored as numbers (see member-codes.ts in packages/rules). */
export async function upsertProfiles(tx: Tx, profiles: readonly Profile[]): Promise<void> {
  const rows = profiles.flatMap((profile) => {
    const key = parseId('household', profile.householdId);
    return key ? [{ ...key, version: profile.version, region: profile.regionCode, profile }] : [];
  });
  const json = JSON.stringify(rows);
  tx.send(sql`insert into ${k} (${k.pick('district_code', 'facts')})
    select distinct r->>'district', ${kindFacts} from jsonb_array_elements(${json}::jsonb) r, jsonb_array_elements(r->'profile'->'members') m
    except select ${k.pick('district_code', 'facts')} from ${k}
    order by 1, 2 on conflict do nothing`);
  await tx.sql`with given as materialized (
      select n, r->>'district' as district, r->'profile' as profile, r from jsonb_array_elements(${json}::jsonb) with ordinality as g(r, n)
    ), members as materialized (
      select n, district, ${kindFacts} as facts, ${birthDay} as born from given, jsonb_array_elements(profile->'members') m
    ), codes as materialized (
      select n, array_agg(k.kind * ${size} + born) as codes
      from members join ${k.as('k')} on k.district_code = district and k.facts = members.facts group by n
    )
    insert into ${h} (${h.pick('district_code', 'household_id', 'version', 'region_code', 'profile', 'member_codes')})
    select district, (r->>'uuid')::uuid, (r->>'version')::int, r->>'region', profile, coalesce(codes, '{}') from given left join codes using (n)
    on conflict (${h.pick('district_code', 'household_id')}) do update
    set version = excluded.version, region_code = excluded.region_code, profile = excluded.profile, member_codes = excluded.member_codes
    where household_profile.version < excluded.version`;
}

/** Lists the distinct combinations of member facts in a district. SQL conditions about members are built from them. */
export async function listMemberKinds(tx: Tx, district: string): Promise<MemberKind[]> {
  const rows = await tx.sql`select ${k.pick('kind', 'facts')} from ${k} where ${k.$district_code} = ${district}`;
  return rows.map(({ kind, facts }) => ({
    kind,
    facts: Object.fromEntries(kindOrder.map((name, n) => [name, facts[n] ?? null])) as unknown as MemberKind['facts'],
  }));
}

export async function findProfiles(tx: Tx, keys: readonly EntityKey[]): Promise<Map<string, Profile>> {
  const rows = await tx.sql`select ${h.pick('household_id', 'profile')} from ${h}
    where (${h.pick('district_code', 'household_id')}) in
      (select * from unnest(${keys.map((key) => key.district)}::text[], ${keys.map((key) => key.uuid)}::uuid[]))`;
  return new Map(rows.map((row) => [row.household_id, row.profile]));
}

/**
 * Locks the import's row before counting. The last batch and the end of the import may be handled concurrently, and without
 * the lock neither transaction would see the other's row.
 */
async function lockImport(tx: Tx, district: string, importId: string): Promise<void> {
  await tx.sql`insert into ${i} (${i.pick('district_code', 'import_id')}) values (${district}, ${importId})
    on conflict (${i.pick('district_code', 'import_id')}) do update set import_id = excluded.import_id`;
}

export async function countBatch(tx: Tx, district: string, importId: string, eventId: string): Promise<void> {
  await lockImport(tx, district, importId);
  await tx.sql`insert into ${b} (${b.all}) values (${district}, ${importId}, ${eventId}) on conflict do nothing`;
}

export async function expectBatches(tx: Tx, district: string, importId: string, expected: number): Promise<void> {
  await lockImport(tx, district, importId);
  await tx.sql`update ${i} set expected = ${expected} where ${i.$district_code} = ${district} and ${i.$import_id} = ${importId}`;
}

/** Returns the number of batches once all batches of an import have arrived, exactly once; null otherwise. */
export async function claimCompleteImport(tx: Tx, district: string, importId: string): Promise<number | null> {
  const [row] = await tx.sql`update ${i} set announced = true
    where ${i.$district_code} = ${district} and ${i.$import_id} = ${importId} and not announced and expected <=
      (select count(*) from ${b} where ${b.$district_code} = ${district} and ${b.$import_id} = ${importId})
    returning ${i.pick('expected')}`;
  return row?.expected ?? null;
}
