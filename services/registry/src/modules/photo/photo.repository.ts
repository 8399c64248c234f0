import { keyRows, sql, type RowOf, type Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import type { StoredPicture } from '@slrt/files';
import { PhotoEntity as p } from './photo.entity.ts';

export type PhotoRow = Omit<RowOf<typeof p>, 'created_by' | 'sha256'>;
const shown = p.pick(
  ...(['district_code', 'id', 'household_id', 'kind', 'status', 'refusal', 'width', 'height', 'bytes'] as const),
  ...(['taken_at', 'latitude', 'longitude', 'input_hash', 'requested_at', 'stored_at'] as const),
);
export async function insertPhoto(
  tx: Tx,
  { key, householdId, kind, inputHash }: { key: EntityKey; householdId: string; kind: string; inputHash: Buffer },
): Promise<boolean> {
  const columns = p.pick('district_code', 'id', 'household_id', 'kind', 'created_by', 'input_hash');
  const rows = await tx.sql`insert into ${p} (${columns})
    values (${key.district}, ${key.uuid}, ${householdId}, ${kind}, ${tx.scope.actorId}, ${inputHash})
    on conflict do nothing returning ${p.$id}`;
  return rows.length > 0;
}

export const findPhotos = (tx: Tx, keys: readonly EntityKey[]): Promise<PhotoRow[]> =>
  tx.sql`select ${shown} from ${p} where (${p.pick('district_code', 'id')}) in ${keyRows(keys)}`;

/** Returns the stored photos of households, newest first. */
export const findPhotosOf = (tx: Tx, households: readonly EntityKey[]): Promise<PhotoRow[]> =>
  tx.sql<PhotoRow>`select ${shown} from ${p} where (${p.pick('district_code', 'household_id')}) in ${keyRows(households)}
    and ${p.$status} = 'STORED' order by ${p.$household_id}, ${p.$stored_at} desc, ${p.$id}`;

/** Marks a photo as stored. Returns false if it was stored before. */
export async function markStored(tx: Tx, key: EntityKey, picture: StoredPicture): Promise<boolean> {
  const rows = await tx.sql`update ${p} set status = 'STORED', refusal = null, width = ${picture.width},
      height = ${picture.height}, bytes = ${picture.bytes}, sha256 = ${picture.sha256}, taken_at = ${picture.takenAt},
      latitude = ${picture.location?.latitude ?? null}, longitude = ${picture.location?.longitude ?? null},
      stored_at = clock_timestamp()
    where ${p.$district_code} = ${key.district} and ${p.$id} = ${key.uuid} and ${p.$status} = 'AWAITED' returning ${p.$id}`;
  return rows.length > 0;
}

export function markRefused(tx: Tx, key: EntityKey, code: string): void {
  tx.send(sql`update ${p} set refusal = ${code}
    where ${p.$district_code} = ${key.district} and ${p.$id} = ${key.uuid} and ${p.$status} = 'AWAITED'`);
}
