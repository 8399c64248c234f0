import type { RowOf, Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import { IsNull, Not } from 'typeorm';
import { AgencyCredentialEntity as c } from './delivery.entity.ts';

export type CredentialRow = RowOf<typeof c>;

/** Inserts credentials. Returns null if the ID exists or the account is used. */
export async function insertCredential(
  tx: Tx,
  row: Pick<CredentialRow, 'district_code' | 'id' | 'agency_code' | 'public_key' | 'expires_at' | 'account'>,
): Promise<CredentialRow | null> {
  const columns = c.pick('district_code', 'id', 'agency_code', 'public_key', 'expires_at', 'account', 'issued_by');
  const [inserted] = await tx.sql`insert into ${c} (${columns})
    values (${row.district_code}, ${row.id}, ${row.agency_code}, ${row.public_key}, ${row.expires_at}, ${row.account},
      ${tx.scope.actorId})
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

/** Returns the accounts of an agency that were used for credentials, also for revoked ones. */
export async function listUsedAccounts(tx: Tx, agencyCode: string, district: string): Promise<string[]> {
  const rows = await tx.manager.findBy(c, { agency_code: agencyCode, district_code: district, account: Not(IsNull()) });
  return rows.flatMap(({ account }) => account ?? []);
}

/** Returns all credentials that have an account. */
export const listWithAccount = (tx: Tx): Promise<CredentialRow[]> => tx.manager.findBy(c, { account: Not(IsNull()) });

/** Returns the credentials of an agency, or of all, in a district that were not revoked and have not expired. */
export const listValid = (tx: Tx, agencyCode: string | null, district: string): Promise<CredentialRow[]> =>
  tx.sql`select ${c.all} from ${c} where ${c.$district_code} = ${district}
    and (${agencyCode}::text is null or ${c.$agency_code} = ${agencyCode})
    and ${c.$revoked_at} is null and (${c.$expires_at} is null or ${c.$expires_at} > clock_timestamp())`;
