import type { RowOf, Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import type { AgencyCredentialEntity } from './delivery.entity.ts';

export type CredentialRow = RowOf<typeof AgencyCredentialEntity>;

/** Null where the key was used before. */
export async function insertCredential(
  tx: Tx,
  row: Pick<CredentialRow, 'district_code' | 'id' | 'agency_code' | 'public_key' | 'expires_at'>,
): Promise<CredentialRow | null> {
  const [inserted] = await tx.query<CredentialRow>(
    `insert into agency_credential (district_code, id, agency_code, public_key, expires_at, issued_by) values ($1, $2, $3, $4, $5, $6)
     on conflict do nothing returning *`,
    [row.district_code, row.id, row.agency_code, row.public_key, row.expires_at, tx.scope.actorId],
  );
  return inserted ?? null;
}

export async function revokeCredential(tx: Tx, key: EntityKey): Promise<CredentialRow | null> {
  const [row] = await tx.query<CredentialRow>(
    `update agency_credential set revoked_at = coalesce(revoked_at, clock_timestamp()), revoked_by = coalesce(revoked_by, $3)
     where district_code = $1 and id = $2 returning *`,
    [key.district, key.uuid, tx.scope.actorId],
  );
  return row ?? null;
}

export async function findCredential(tx: Tx, key: EntityKey): Promise<CredentialRow | null> {
  const [row] = await tx.query<CredentialRow>('select * from agency_credential where district_code = $1 and id = $2', [
    key.district,
    key.uuid,
  ]);
  return row ?? null;
}

export const listCredentials = (tx: Tx, agencyCode: string): Promise<CredentialRow[]> =>
  tx.query<CredentialRow>('select * from agency_credential where agency_code = $1 order by issued_at desc', [
    agencyCode,
  ]);

export const listRevoked = (tx: Tx): Promise<Pick<CredentialRow, 'public_key' | 'revoked_at'>[]> =>
  tx.query('select public_key, revoked_at from agency_credential where revoked_at is not null');
