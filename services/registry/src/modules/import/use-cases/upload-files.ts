import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { contentName, headerBytes, isSealed, rewrapHeader, type FileKeys } from '@slrt/files/file-keys';
import { derivedFileKey, sealFile, type SealedFileKeys } from '@slrt/files/sealed-file';
import type { ImportRow } from '../import.repository.ts';
import type { ImportWorkerDeps } from './import-state.ts';

type FileDeps = Pick<ImportWorkerDeps, 'uploads' | 'fileKeys' | 'profileKey'>;

/** Path of an import's upload. Rows of earlier versions have a path, from which only the name is used. */
export const uploadPath = ({ uploads }: Pick<FileDeps, 'uploads'>, row: Pick<ImportRow, 'file'>): string =>
  join(uploads, basename(row.file));

/** Names of files of earlier versions, `<uuid>.upload`: they were sealed with keys that derive from the profile key. */
const isEarlier = ({ id, file }: Pick<ImportRow, 'id' | 'file'>): boolean => basename(file) === `${id}.upload`;

/** Keys with which the upload of an import is opened. */
export const uploadKeys = (
  { fileKeys, profileKey }: FileDeps,
  row: Pick<ImportRow, 'id' | 'file'>,
): SealedFileKeys => ({
  keys: fileKeys,
  name: row.id,
  earlier: isEarlier(row) ? derivedFileKey(profileKey, row.id) : null,
});

/** An upload that is stored: name of its file, size and SHA-256 of its content. */
interface StoredUpload {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: Buffer;
}

/**
 * Writes the body of a request to a sealed file. The file is named by its content, and by its import, because two imports of one
 * content end, and delete it, at different times. The name that the sender gave it is data of the import and never part of a path.
 */
export async function storeUpload({ uploads, fileKeys }: FileDeps, body: unknown, id: string): Promise<StoredUpload> {
  await mkdir(uploads, { recursive: true, mode: 0o700 });
  const part = join(uploads, `${id}.part`);
  const hash = createHash('sha256');
  let bytes = 0;
  await pipeline(
    (body as NodeJS.ReadableStream | null) ?? Readable.from([]),
    async function* (source: AsyncIterable<Buffer | string>) {
      for await (const chunk of source) {
        hash.update(chunk);
        bytes += Buffer.byteLength(chunk);
        yield chunk;
      }
    },
    sealFile(fileKeys, id),
    createWriteStream(part, { mode: 0o600 }),
  );
  const sha256 = hash.digest();
  const file = `${contentName(fileKeys, sha256)}-${id}.upload`;
  await rename(part, join(uploads, file));
  return { file, bytes, sha256 };
}

const named = /^[0-9a-f]{32}-([0-9a-f-]{36})\.upload(\.verdicts)?$/;

/** Wraps the keys of uploads and verdict files with the current master key. Only the header of a file is written. */
export async function renewUploadKeys(uploads: string, keys: FileKeys): Promise<void> {
  const files = await readdir(uploads).catch(() => []);
  for (const file of files) {
    const id = named.exec(file)?.[1];
    if (!id) continue;
    const handle = await open(join(uploads, file), 'r+').catch(() => null); // deleted meanwhile
    if (!handle) continue;
    try {
      const { buffer } = await handle.read(Buffer.alloc(headerBytes), 0, headerBytes, 0);
      const header = isSealed(buffer) ? rewrapHeader(keys, id, buffer) : null;
      if (header) await handle.write(header, 0, header.length, 0);
    } finally {
      await handle.close();
    }
  }
}
