import type { RowOf, Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import { IsNull, Not } from 'typeorm';
import { AgencyCredentialEntity as c } from './delivery.entity.ts';

export type CredentialRow = RowOf<typeof c>;

/** Inserts credentials. Returns null if the ID exists. */
export async function insertCredential(
  tx: Tx,
  row: Pick<CredentialRow, 'district_code' | 'id' | 'agency_code' | 'public_key' | 'expires_at'>,
): Promise<CredentialRow | null> {
  const columns = c.pick('district_code', 'id', 'agency_code', 'public_key', 'expires_at', 'issued_by');
  const [inserted] = await tx.sql`insert into ${c} (${columns})
    values (${row.district_code}, ${row.id}, ${row.agency_code}, ${row.public_key}, ${row.expires_at}, ${tx.scope.actorId})
    on conflict do nothing returning ${c.all}`;
  return inserted ?? null;
}

export async function revokeCredential(tx: Tx, key: EntityKey): Promise<CredentialRow | null> {
  const [row] = await tx.sql`update ${c} set revoked_at = coalesce(revoked_at, clock_timestamp()),
      revoked_by = coalesce(revoked_by, ${tx.scope.actorId})
    where ${c.$district_code} = ${key.district} and ${c.$id} = ${key.uuid} returning ${c.all}`;
  return row ?? null;
}

export const findCredential = (tx: Tx, { district, uuid }: EntityKey): Promise<CredentialRow | null> =>
  tx.manager.findOneBy(c, { district_code: district, id: uuid });

export const listCredentials = (tx: Tx, agencyCode: string): Promise<CredentialRow[]> =>
  tx.manager.find(c, { where: { agency_code: agencyCode }, order: { issued_at: 'DESC' } });

export const listRevoked = (tx: Tx): Promise<CredentialRow[]> => tx.manager.findBy(c, { revoked_at: Not(IsNull()) });
