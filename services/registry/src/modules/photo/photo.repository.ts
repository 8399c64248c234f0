import type { RowOf, Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import type { StoredPicture } from '@slrt/files';
import type { PhotoEntity } from './photo.entity.ts';

export type PhotoRow = Omit<RowOf<typeof PhotoEntity>, 'created_by' | 'sha256'>;
const columns =
  'district_code, id, household_id, kind, status, refusal, width, height, bytes, taken_at, latitude, longitude, input_hash, requested_at, stored_at';

export async function insertPhoto(
  tx: Tx,
  row: { key: EntityKey; householdId: string; kind: string; inputHash: Buffer },
): Promise<boolean> {
  const rows = await tx.query(
    `insert into photo (district_code, id, household_id, kind, created_by, input_hash) values ($1, $2, $3, $4, $5, $6)
     on conflict do nothing returning id`,
    [row.key.district, row.key.uuid, row.householdId, row.kind, tx.scope.actorId, row.inputHash],
  );
  return rows.length > 0;
}

export function findPhotos(tx: Tx, keys: readonly EntityKey[]): Promise<PhotoRow[]> {
  return tx.query<PhotoRow>(
    `select ${columns} from photo where (district_code, id) in (select * from unnest($1::text[], $2::uuid[]))`,
    [keys.map((key) => key.district), keys.map((key) => key.uuid)],
  );
}

/** Pictures of households that have arrived, newest first. */
export function findPhotosOf(tx: Tx, households: readonly EntityKey[]): Promise<PhotoRow[]> {
  return tx.query<PhotoRow>(
    `select ${columns} from photo where (district_code, household_id) in (select * from unnest($1::text[], $2::uuid[]))
       and status = 'STORED' order by household_id, stored_at desc, id`,
    [households.map((key) => key.district), households.map((key) => key.uuid)],
  );
}

/** The picture is in the store; false when one had arrived before. */
export async function markStored(tx: Tx, key: EntityKey, picture: StoredPicture): Promise<boolean> {
  const rows = await tx.query(
    `update photo set status = 'STORED', refusal = null, width = $3, height = $4, bytes = $5, sha256 = $6, taken_at = $7,
       latitude = $8, longitude = $9, stored_at = clock_timestamp()
     where district_code = $1 and id = $2 and status = 'AWAITED' returning id`,
    [
      key.district,
      key.uuid,
      picture.width,
      picture.height,
      picture.bytes,
      picture.sha256,
      picture.takenAt,
      picture.location?.latitude ?? null,
      picture.location?.longitude ?? null,
    ],
  );
  return rows.length > 0;
}

export function markRefused(tx: Tx, key: EntityKey, code: string): void {
  tx.send(`update photo set refusal = $3 where district_code = $1 and id = $2 and status = 'AWAITED'`, [
    key.district,
    key.uuid,
    code,
  ]);
}
