import { AreaEntity, sql, type RowOf, type Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import { OfficerEntity as o } from '../roster/index.ts';
import { CitizenCodeEntity as c, CitizenSessionEntity as s, CitizenUseEntity as u } from './citizen.entity.ts';
import type { SecretKey } from './citizen-secrets.ts';

/** Days for which a follow-up code is valid. */
export const codeLifetime = 365;
/** Minutes after which a session ends. */
const sessionMinutes = 60;
/** Minutes for which a one-time code lets the citizen act. */
const actingMinutes = 15;

interface NewCode {
  readonly hash: Buffer;
  /** Role of the officer who issues it; null for the code on a receipt. */
  readonly role: string | null;
}

/** Inserts a follow-up code. One from an officer ends earlier codes from officers; that of the receipt stays valid. */
export function insertCitizenCode(tx: Tx, complaint: EntityKey, { hash, role }: NewCode): void {
  if (role !== null)
    tx.send(sql`update ${c} set expires_at = clock_timestamp() where ${c.$district_code} = ${complaint.district}
      and ${c.$complaint_id} = ${complaint.uuid} and ${c.$issued_role} is not null and ${c.$expires_at} > clock_timestamp()`);
  tx.send(sql`insert into ${c}
    (${c.pick('district_code', 'complaint_id', 'code_hash', 'issued_by', 'issued_role', 'expires_at')})
    values (${complaint.district}, ${complaint.uuid}, ${hash}, ${tx.scope.actorId}, ${role},
      clock_timestamp() + make_interval(days => ${codeLifetime}))
    on conflict (${c.$district_code}, ${c.$code_hash}) do nothing`);
}

/** Returns true if the code opens the complaint. */
export async function isCodeOf(tx: Tx, { district, uuid }: EntityKey, hash: Buffer): Promise<boolean> {
  const rows =
    await tx.sql`select ${c.$id} from ${c} where ${c.$district_code} = ${district} and ${c.$code_hash} = ${hash}
    and ${c.$complaint_id} = ${uuid} and ${c.$expires_at} > clock_timestamp()`;
  return rows.length > 0;
}

export interface SessionRow extends RowOf<typeof s> {
  /** True while a one-time code lets the citizen act. */
  readonly acting: boolean;
}
const selected = sql`select ${s.all}, coalesce(${s.$acting_until} > clock_timestamp(), false) as acting from ${s}`;

/** Opens a session. `isActing`: the citizen has just used a one-time code. */
export function insertSession(
  tx: Tx,
  complaint: EntityKey,
  { hash, isActing }: { hash: Buffer; isActing: boolean },
): void {
  tx.send(sql`insert into ${s} (${s.pick('district_code', 'token_hash', 'complaint_id', 'acting_until', 'expires_at')})
    values (${complaint.district}, ${hash}, ${complaint.uuid},
      case when ${isActing}::boolean then clock_timestamp() + make_interval(mins => ${actingMinutes}) end,
      clock_timestamp() + make_interval(mins => ${sessionMinutes}))`);
}

export async function findSession(tx: Tx, { district, hash }: SecretKey): Promise<SessionRow | null> {
  const [row] =
    await tx.sql<SessionRow>`${selected} where ${s.$district_code} = ${district} and ${s.$token_hash} = ${hash}
    and ${s.$expires_at} > clock_timestamp()`;
  return row ?? null;
}

/** Stores which one-time code was sent to the citizen. */
export function saveSessionCode(tx: Tx, { district, hash }: SecretKey, codeId: string): void {
  tx.send(
    sql`update ${s} set code_id = ${codeId} where ${s.$district_code} = ${district} and ${s.$token_hash} = ${hash}`,
  );
}

/** Lets the citizen act, after they used the code that was sent last. */
export function unlockSession(tx: Tx, { district, hash }: SecretKey, codeId: string): void {
  tx.send(sql`update ${s} set code_id = null, acting_until = clock_timestamp() + make_interval(mins => ${actingMinutes}),
      expires_at = greatest(${s.$expires_at}, clock_timestamp() + make_interval(mins => ${actingMinutes}))
    where ${s.$district_code} = ${district} and ${s.$token_hash} = ${hash} and ${s.$code_id} = ${codeId}`);
}

export function deleteSession(tx: Tx, { district, hash }: SecretKey): void {
  tx.send(sql`delete from ${s} where ${s.$district_code} = ${district} and ${s.$token_hash} = ${hash}`);
}

/** Counts a use of the public pages. Returns the number of uses in this hour. */
export async function countUse(tx: Tx, district: string, key: Buffer): Promise<number> {
  const [row] = await tx.sql<{ uses: number }>`insert into ${u} as u (${u.all})
    values (${district}, ${key}, date_trunc('hour', clock_timestamp()), 1)
    on conflict (${u.$district_code}, ${u.$key}, ${u.$hour}) do update set uses = u.uses + 1 returning u.uses`;
  return row?.uses ?? 1;
}

/** Deletes ended sessions and past counts. */
export function deleteOldSessions(tx: Tx): void {
  tx.send(sql`delete from ${s} where ${s.$expires_at} <= clock_timestamp()`);
  tx.send(sql`delete from ${u} where ${u.$hour} < clock_timestamp() - interval '1 day'`);
}

/** A village with the names that tell it from others of its name. */
export interface VillageRow {
  readonly code: string;
  readonly name: string;
  readonly sub_district: string;
  readonly district: string;
}

/** Lists the districts whose back office has an officer, who reviews what is filed. */
export async function listOpenDistricts(tx: Tx): Promise<string[]> {
  const rows = await tx.sql<{
    district_code: string;
  }>`select distinct ${o.$district_code} from ${o} where 'BACK_OFFICE' = any(${o.$roles})`;
  return rows.map((row) => row.district_code);
}

/** Finds villages by their code or a part of their name, those of exactly this name first. */
export function findVillages(
  tx: Tx,
  { districts, name }: { districts: readonly string[]; name: string },
  limit: number,
): Promise<VillageRow[]> {
  const [v, sub, d] = [AreaEntity.as('v'), AreaEntity.as('sub'), AreaEntity.as('d')];
  return tx.sql<VillageRow>`select ${v.$code}, ${v.$name}, ${sub.$name} as sub_district, ${d.$name} as district
    from ${v} join ${sub} on ${sub.$code} = ${v.$parent_code} join ${d} on ${d.$code} = ${sub.$parent_code}
    where ${v.$level} = 'VILLAGE' and left(${v.$code}, 5) = any(${districts}::text[])
      and (${v.$valid_until} is null or ${v.$valid_until} >= current_date)
      and (${v.$code} = ${name} or strpos(lower(${v.$name}), lower(${name})) > 0)
    order by lower(${v.$name}) <> lower(${name}), ${v.$name}, ${v.$code} limit ${limit}`;
}
