import { keyRows, sql, type RowOf, type Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import type { StoredPicture } from '@slrt/files';
import type { Succession } from '../household/index.ts';
import { PhotoEntity as p } from './photo.entity.ts';

export type PhotoRow = Omit<RowOf<typeof p>, 'sha256'>;
export interface PhotoDeletion {
  readonly by: string;
  readonly reason: NonNullable<PhotoRow['deletion_reason']>;
  readonly note: string | null;
}
const shown = p.pick(
  ...(['district_code', 'id', 'household_id', 'kind', 'status', 'refusal', 'width', 'height', 'bytes'] as const),
  ...(['taken_at', 'taken_offset', 'latitude', 'longitude', 'created_by', 'input_hash', 'requested_at'] as const),
  ...(['stored_at', 'visit_key', 'deleted_at', 'deleted_by', 'deletion_reason', 'deletion_note'] as const),
  ...(['origin_district', 'origin_household', 'sealed_with'] as const),
);
interface NewPhoto {
  readonly key: EntityKey;
  readonly householdId: string;
  readonly kind: string;
  readonly visitKey: string | null;
  readonly inputHash: Buffer;
}
export async function insertPhoto(tx: Tx, { key, householdId, kind, visitKey, inputHash }: NewPhoto): Promise<boolean> {
  const columns = p.pick('district_code', 'id', 'household_id', 'kind', 'created_by', 'visit_key', 'input_hash');
  const rows = await tx.sql`insert into ${p} (${columns})
    values (${key.district}, ${key.uuid}, ${householdId}, ${kind}, ${tx.scope.actorId}, ${visitKey}, ${inputHash})
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
export async function markStored(
  tx: Tx,
  key: EntityKey,
  picture: StoredPicture & { readonly keyId: string },
): Promise<boolean> {
  const rows = await tx.sql`update ${p} set status = 'STORED', refusal = null, width = ${picture.width},
      height = ${picture.height}, bytes = ${picture.bytes}, sha256 = ${picture.sha256}, taken_at = ${picture.takenAt},
      taken_offset = ${picture.takenOffset},
      latitude = ${picture.location?.latitude ?? null}, longitude = ${picture.location?.longitude ?? null},
      sealed_with = ${picture.keyId}, stored_at = clock_timestamp()
    where ${p.$district_code} = ${key.district} and ${p.$id} = ${key.uuid} and ${p.$status} = 'AWAITED' returning ${p.$id}`;
  return rows.length > 0;
}

/** Returns stored photos after the ID `after` whose pictures are sealed with another master key, or not at all. */
export const findPhotosToRenew = (tx: Tx, keyId: string, after: string): Promise<PhotoRow[]> =>
  tx.sql<PhotoRow>`select ${shown} from ${p} where ${p.$status} = 'STORED' and ${p.$sealed_with} is distinct from ${keyId}
    and ${p.$id} > ${after}::uuid order by ${p.$id} limit 100`;

/** Records with which key the pictures of a photo are sealed. Returns false when the photo is deleted or in another district. */
export async function markPhotoSealed(tx: Tx, key: EntityKey, keyId: string): Promise<boolean> {
  const rows = await tx.sql`update ${p} set sealed_with = ${keyId}
    where ${p.$district_code} = ${key.district} and ${p.$id} = ${key.uuid} and ${p.$status} = 'STORED' returning ${p.$id}`;
  return rows.length > 0;
}

/** Whether a photo with this ID is stored in any district. */
export async function isPhotoStored(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx.sql`select ${p.$id} from ${p} where ${p.$id} = ${id} and ${p.$status} = 'STORED'`;
  return rows.length > 0;
}

export function markRefused(tx: Tx, key: EntityKey, code: string): void {
  tx.send(sql`update ${p} set refusal = ${code}
    where ${p.$district_code} = ${key.district} and ${p.$id} = ${key.uuid} and ${p.$status} = 'AWAITED'`);
}

export async function lockPhoto(tx: Tx, { district, uuid }: EntityKey): Promise<PhotoRow | null> {
  const [row] = await tx.sql<PhotoRow>`select ${shown} from ${p}
    where ${p.$district_code} = ${district} and ${p.$id} = ${uuid} for update`;
  return row ?? null;
}

/**
 * Moves the photos of a household to the record that takes over, in this district or another. Photos that were announced but not
 * uploaded follow only within the district, because their upload links name it.
 */
export function movePhotos(
  tx: Tx,
  { fromDistrict, toDistrict, household }: Pick<Succession, 'fromDistrict' | 'toDistrict' | 'household'>,
): void {
  tx.send(sql`update ${p} set district_code = ${toDistrict}, household_id = ${household.to},
      origin_district = coalesce(origin_district, district_code), origin_household = coalesce(origin_household, household_id)
    where ${p.$district_code} = ${fromDistrict} and ${p.$household_id} = ${household.from}
      and (${p.$status} = 'STORED' or ${fromDistrict} = ${toDistrict})`);
}

/** Marks a photo as deleted. Its row stays. */
export async function markDeleted(tx: Tx, { district, uuid }: EntityKey, deletion: PhotoDeletion): Promise<PhotoRow> {
  const [row] = await tx.sql<PhotoRow>`update ${p} set status = 'DELETED', deleted_at = clock_timestamp(),
      deleted_by = ${deletion.by}, deletion_reason = ${deletion.reason}, deletion_note = ${deletion.note}
    where ${p.$district_code} = ${district} and ${p.$id} = ${uuid} returning ${shown}`;
  return row as PhotoRow;
}

/** Adds files to the deletion queue of the retention schedule. */
export function queueFiles(tx: Tx, district: string, names: readonly string[]): void {
  tx.send(sql`insert into file_deletion_queue (district_code, name)
    select ${district}, name from unnest(${names}::text[]) as name on conflict do nothing`);
}

/** Takes deleted files off the deletion queue. */
export async function forgetFiles(tx: Tx, district: string, names: readonly string[]): Promise<void> {
  await tx.sql`delete from file_deletion_queue where district_code = ${district} and name = any(${names}::text[])`;
}
