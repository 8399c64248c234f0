import { keyRows, audit, sql, type RowOf, type Sql, type Tx } from '@slrt/database';
import { formatId, refusals, type AuditAction, type EntityKey } from '@slrt/domain';
import type { StoredPicture } from './picture.ts';
import { StoredFileEntity } from './stored-file.entity.ts';

/** A file of a record: announced first, then uploaded by its own link. */
export type StoredFileRow = RowOf<typeof StoredFileEntity>;

const f = StoredFileEntity;

interface NewFile {
  readonly key: EntityKey;
  readonly subject: string;
  readonly kind: string;
  readonly inputHash: Buffer;
}
const insertion = (tx: Tx, { key, subject, kind, inputHash }: NewFile): Sql =>
  sql`insert into ${f} (district_code, id, subject_id, kind, created_by, input_hash)
    values (${key.district}, ${key.uuid}, ${subject}, ${kind}, ${tx.scope.actorId}, ${inputHash})`;

/** Announces a file. Returns false when the key is taken. */
async function insertFile(tx: Tx, row: NewFile): Promise<boolean> {
  const rows = await tx.sql`${insertion(tx, row)} on conflict do nothing returning ${f.pick('id')}`;
  return rows.length > 0;
}

/** Announces a file together with its record, in the same transaction. A key that is taken fails the transaction. */
export function sendFile(tx: Tx, row: NewFile): void {
  tx.send(insertion(tx, row));
}

export const findFiles = (tx: Tx, keys: readonly EntityKey[]): Promise<StoredFileRow[]> =>
  tx.sql<StoredFileRow>`select ${f.all} from ${f} where (district_code, id) in ${keyRows(keys)}`;

/** Returns the files of records, in the order they were announced. */
export const findFilesOf = (tx: Tx, subjects: readonly EntityKey[]): Promise<StoredFileRow[]> =>
  tx.sql<StoredFileRow>`select ${f.all} from ${f} where (district_code, subject_id) in ${keyRows(subjects)} order by requested_at, id`;

export type StoredContent = {
  readonly mediaType: string;
  readonly keyId: string;
  readonly bytes: number;
  readonly sha256: Buffer;
} & Partial<Omit<StoredPicture, 'bytes' | 'sha256'>>;

/** Marks the file as stored. Returns false when one had arrived before. */
export async function markFileStored(tx: Tx, key: EntityKey, content: StoredContent): Promise<boolean> {
  const rows =
    await tx.sql`update ${f} set status = 'STORED', refusal = null, media_type = ${content.mediaType}, bytes = ${content.bytes},
      sealed_with = ${content.keyId}, sha256 = ${content.sha256}, width = ${content.width ?? null}, height = ${content.height ?? null}, taken_at = ${content.takenAt ?? null},
      latitude = ${content.location?.latitude ?? null}, longitude = ${content.location?.longitude ?? null}, stored_at = clock_timestamp()
    where ${f.$district_code} = ${key.district} and ${f.$id} = ${key.uuid} and status = 'AWAITED' returning id`;
  return rows.length > 0;
}

/** Returns stored files after the ID `after` whose keys another master key wraps, or that are not sealed. */
export const findFilesToRenew = (tx: Tx, keyId: string, after: string): Promise<StoredFileRow[]> =>
  tx.sql<StoredFileRow>`select ${f.all} from ${f} where ${f.$status} = 'STORED' and ${f.$sealed_with} is distinct from ${keyId}
    and ${f.$id} > ${after}::uuid order by ${f.$id} limit 100`;

/** Records with which key a file is sealed. Returns false when the file has been removed. */
export async function markFileSealed(tx: Tx, key: EntityKey, keyId: string): Promise<boolean> {
  const rows = await tx.sql`update ${f} set sealed_with = ${keyId}
    where ${f.$district_code} = ${key.district} and ${f.$id} = ${key.uuid} and ${f.$status} = 'STORED' returning ${f.$id}`;
  return rows.length > 0;
}

/** Whether a file with this ID is stored in any district. */
export async function isFileStored(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx.sql`select ${f.$id} from ${f} where ${f.$id} = ${id} and ${f.$status} = 'STORED'`;
  return rows.length > 0;
}

export function markFileRefused(tx: Tx, key: EntityKey, code: string): void {
  tx.send(sql`update ${f} set refusal = ${code}
    where ${f.$district_code} = ${key.district} and ${f.$id} = ${key.uuid} and status = 'AWAITED'`);
}

export function auditFile(tx: Tx, district: string, action: AuditAction, fileId: string): void {
  audit(tx, { district, action, purpose: null, subjects: [fileId], requestId: null });
}

/**
 * Announces a file of a record. The caller must have the right to add one. Repeating the announcement returns the first
 * file.
 */
export async function requestFileUpload(tx: Tx, row: NewFile): Promise<{ file: StoredFileRow; fresh: boolean }> {
  const fresh = await insertFile(tx, row);
  const [file] = await findFiles(tx, [row.key]);
  if (!file?.input_hash.equals(row.inputHash)) throw refusals.idempotencyConflict(); // another file has the key
  if (fresh) auditFile(tx, row.key.district, 'file.requested', formatId('attachment', row.key));
  return { file, fresh };
}
