import type { RowOf, Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import type { CitizenCodeEntity } from './citizen.entity.ts';

export interface CitizenCodeRow extends Pick<
  RowOf<typeof CitizenCodeEntity>,
  'district_code' | 'id' | 'complaint_id' | 'expires_at' | 'used_at' | 'used_for'
> {
  /** By the database's clock, which also said when it expires. */
  readonly expired: boolean;
}

/** A new code makes those before it void: one paper is in the citizen's hands. */
export function insertCitizenCode(
  tx: Tx,
  complaint: EntityKey,
  { hash, role, expiresAt }: { hash: Buffer; role: string; expiresAt: Date },
): void {
  tx.send(
    'update citizen_code set expires_at = clock_timestamp() where district_code = $1 and complaint_id = $2 and used_at is null and expires_at > clock_timestamp()',
    [complaint.district, complaint.uuid],
  );
  tx.send(
    'insert into citizen_code (district_code, complaint_id, code_hash, issued_by, issued_role, expires_at) values ($1, $2, $3, $4, $5, $6)',
    [complaint.district, complaint.uuid, hash, tx.scope.actorId, role, expiresAt],
  );
}

const columns =
  'district_code, id, complaint_id, expires_at, used_at, used_for, expires_at <= clock_timestamp() as expired';

export async function findCitizenCode(tx: Tx, district: string, hash: Buffer): Promise<CitizenCodeRow | null> {
  const [row] = await tx.query<CitizenCodeRow>(
    `select ${columns} from citizen_code where district_code = $1 and code_hash = $2`,
    [district, hash],
  );
  return row ?? null;
}

export async function lockCitizenCode(tx: Tx, district: string, hash: Buffer): Promise<CitizenCodeRow | null> {
  const [row] = await tx.query<CitizenCodeRow>(
    `select ${columns} from citizen_code where district_code = $1 and code_hash = $2 for update`,
    [district, hash],
  );
  return row ?? null;
}

export function markUsed(tx: Tx, row: CitizenCodeRow, usedFor: string): void {
  tx.send('update citizen_code set used_at = clock_timestamp(), used_for = $3 where district_code = $1 and id = $2', [
    row.district_code,
    row.id,
    usedFor,
  ]);
}
