import { audit, type Tx } from '@slrt/database';
import { formatId, refusals, type EntityKey } from '@slrt/domain';
import type { StoredPicture } from './picture.ts';

/** A file that belongs to a record: announced, then sent by a link of its own. */
export interface StoredFileRow {
  readonly district_code: string;
  readonly id: string;
  readonly subject_id: string;
  readonly kind: string;
  readonly media_type: string | null;
  readonly status: 'AWAITED' | 'STORED';
  readonly refusal: string | null;
  readonly bytes: number | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly taken_at: Date | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly created_by: string;
  readonly input_hash: Buffer;
  readonly requested_at: Date;
  readonly stored_at: Date | null;
}

const columns = `district_code, id, subject_id, kind, media_type, status, refusal, bytes, width, height, taken_at, latitude, longitude,
  created_by, input_hash, requested_at, stored_at`;

/** Announces a file; false when the key is taken. */
async function insertFile(
  tx: Tx,
  row: { key: EntityKey; subject: string; kind: string; inputHash: Buffer },
): Promise<boolean> {
  const rows = await tx.query(
    `insert into stored_file (district_code, id, subject_id, kind, created_by, input_hash) values ($1, $2, $3, $4, $5, $6)
     on conflict do nothing returning id`,
    [row.key.district, row.key.uuid, row.subject, row.kind, tx.scope.actorId, row.inputHash],
  );
  return rows.length > 0;
}

/** Announces a file together with its record, in the transaction that makes it; a key that is taken fails the transaction. */
export function sendFile(tx: Tx, row: { key: EntityKey; subject: string; kind: string; inputHash: Buffer }): void {
  tx.send(
    'insert into stored_file (district_code, id, subject_id, kind, created_by, input_hash) values ($1, $2, $3, $4, $5, $6)',
    [row.key.district, row.key.uuid, row.subject, row.kind, tx.scope.actorId, row.inputHash],
  );
}

export function findFiles(tx: Tx, keys: readonly EntityKey[]): Promise<StoredFileRow[]> {
  return tx.query<StoredFileRow>(
    `select ${columns} from stored_file where (district_code, id) in (select * from unnest($1::text[], $2::uuid[]))`,
    [keys.map((key) => key.district), keys.map((key) => key.uuid)],
  );
}

/** Files of records, in the order they were announced. */
export function findFilesOf(tx: Tx, subjects: readonly EntityKey[]): Promise<StoredFileRow[]> {
  return tx.query<StoredFileRow>(
    `select ${columns} from stored_file where (district_code, subject_id) in (select * from unnest($1::text[], $2::uuid[]))
     order by requested_at, id`,
    [subjects.map((key) => key.district), subjects.map((key) => key.uuid)],
  );
}

export type StoredContent = { readonly mediaType: string; readonly bytes: number; readonly sha256: Buffer } & Partial<
  Omit<StoredPicture, 'bytes' | 'sha256'>
>;

/** The file is in the store; false when one had arrived before. */
export async function markFileStored(tx: Tx, key: EntityKey, content: StoredContent): Promise<boolean> {
  const rows = await tx.query(
    `update stored_file set status = 'STORED', refusal = null, media_type = $3, bytes = $4, sha256 = $5, width = $6, height = $7,
       taken_at = $8, latitude = $9, longitude = $10, stored_at = clock_timestamp()
     where district_code = $1 and id = $2 and status = 'AWAITED' returning id`,
    [
      key.district,
      key.uuid,
      content.mediaType,
      content.bytes,
      content.sha256,
      content.width ?? null,
      content.height ?? null,
      content.takenAt ?? null,
      content.location?.latitude ?? null,
      content.location?.longitude ?? null,
    ],
  );
  return rows.length > 0;
}

export function markFileRefused(tx: Tx, key: EntityKey, code: string): void {
  tx.send(`update stored_file set refusal = $3 where district_code = $1 and id = $2 and status = 'AWAITED'`, [
    key.district,
    key.uuid,
    code,
  ]);
}

export function auditFile(tx: Tx, district: string, action: string, fileId: string): void {
  audit(tx, { district, action, purpose: null, subjects: [fileId], requestId: null });
}

/** Announces a file of a record that the caller may give one to; the same announcement again gives the first one. */
export async function requestFileUpload(
  tx: Tx,
  row: { key: EntityKey; subject: string; kind: string; inputHash: Buffer },
): Promise<{ file: StoredFileRow; fresh: boolean }> {
  const fresh = await insertFile(tx, row);
  const [file] = await findFiles(tx, [row.key]);
  if (!file?.input_hash.equals(row.inputHash)) throw refusals.idempotencyConflict(); // another file has the key
  if (fresh) auditFile(tx, row.key.district, 'file.requested', formatId('attachment', row.key));
  return { file, fresh };
}
