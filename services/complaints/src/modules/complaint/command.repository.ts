import type { Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';

/** Remembers a command's key; the hash it was first used with, or null when it is new. */
export async function rememberCommand(tx: Tx, complaint: EntityKey, key: string, hash: Buffer): Promise<Buffer | null> {
  const inserted = await tx.query(
    `insert into complaint_command (district_code, key, complaint_id, input_hash) values ($1,$2,$3,$4) on conflict do nothing returning key`,
    [complaint.district, key, complaint.uuid, hash],
  );
  if (inserted.length > 0) return null;
  const [known] = await tx.query<{ input_hash: Buffer }>(
    'select input_hash from complaint_command where district_code = $1 and key = $2',
    [complaint.district, key],
  );
  return known?.input_hash ?? Buffer.alloc(0);
}
