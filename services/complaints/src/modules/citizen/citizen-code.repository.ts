import { sql, type RowOf, type Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import { CitizenCodeEntity as c } from './citizen.entity.ts';

const columns = c.pick('district_code', 'id', 'complaint_id', 'expires_at', 'used_at', 'used_for');

export interface CitizenCodeRow extends Pick<
  RowOf<typeof c>,
  'district_code' | 'id' | 'complaint_id' | 'expires_at' | 'used_at' | 'used_for'
> {
  /** By the database's clock, which also set the expiry. */
  readonly expired: boolean;
}

/** Inserts a code and expires earlier ones, so that a complaint has at most one valid code. */
export function insertCitizenCode(
  tx: Tx,
  complaint: EntityKey,
  { hash, role, expiresAt }: { hash: Buffer; role: string; expiresAt: Date },
): void {
  tx.send(sql`update ${c} set expires_at = clock_timestamp() where ${c.$district_code} = ${complaint.district}
    and ${c.$complaint_id} = ${complaint.uuid} and ${c.$used_at} is null and ${c.$expires_at} > clock_timestamp()`);
  tx.send(sql`insert into ${c}
    (${c.pick('district_code', 'complaint_id', 'code_hash', 'issued_by', 'issued_role', 'expires_at')})
    values (${complaint.district}, ${complaint.uuid}, ${hash}, ${tx.scope.actorId}, ${role}, ${expiresAt})`);
}

export async function findCitizenCode(tx: Tx, district: string, hash: Buffer): Promise<CitizenCodeRow | null> {
  const [row] = await tx.sql<CitizenCodeRow>`select ${columns}, ${c.$expires_at} <= clock_timestamp() as expired
    from ${c} where ${c.$district_code} = ${district} and ${c.$code_hash} = ${hash}`;
  return row ?? null;
}

export async function lockCitizenCode(tx: Tx, district: string, hash: Buffer): Promise<CitizenCodeRow | null> {
  const [row] = await tx.sql<CitizenCodeRow>`select ${columns}, ${c.$expires_at} <= clock_timestamp() as expired
    from ${c} where ${c.$district_code} = ${district} and ${c.$code_hash} = ${hash} for update`;
  return row ?? null;
}

export function markUsed(tx: Tx, { district_code, id }: CitizenCodeRow, usedFor: string): void {
  tx.send(sql`update ${c} set used_at = clock_timestamp(), used_for = ${usedFor}
    where ${c.$district_code} = ${district_code} and ${c.$id} = ${id}`);
}
