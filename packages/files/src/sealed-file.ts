import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { Readable, Transform } from 'node:stream';
import { headerBytes, isSealed, newFileKey, openFileKey, type FileKeys } from './file-keys.ts';

/** Bytes of content in each block but the last. */
const blockBytes = 64 * 1024;
/** Nonce and tag of AES-256-GCM. */
const overhead = 12 + 16;
const sealedBytes = blockBytes + overhead;

/** Derives the key of a file that an earlier version sealed, without a header. */
export const derivedFileKey = (secret: Uint8Array, fileId: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, fileId, 'sealed-file', 32));

/** Position and end of the file are authenticated: blocks cannot be moved, left out or cut off. */
function positionOf(block: number, isLast: boolean): Buffer {
  const bytes = Buffer.alloc(9);
  bytes.writeBigUInt64BE(BigInt(block));
  bytes.writeUInt8(isLast ? 1 : 0, 8);
  return bytes;
}

interface Position {
  readonly block: number;
  readonly isLast: boolean;
}

function sealBlock(key: Uint8Array, plain: Uint8Array, { block, isLast }: Position): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(positionOf(block, isLast));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

function openBlock(key: Uint8Array, sealed: Buffer, { block, isLast }: Position): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12), { authTagLength: 16 });
  decipher.setAAD(positionOf(block, isLast)).setAuthTag(sealed.subarray(12, overhead));
  return Buffer.concat([decipher.update(sealed.subarray(overhead)), decipher.final()]);
}

/**
 * Passes a stream through `each`, one piece of `bytes` at a time. The last piece, which may be shorter, is passed at the end. An error of
 * `each` ends the stream.
 */
function inPieces(bytes: number, each: (piece: Buffer, at: Position) => Buffer): Transform {
  let waiting: Buffer = Buffer.alloc(0);
  let block = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      waiting = waiting.length > 0 ? Buffer.concat([waiting, chunk]) : chunk;
      let at = 0;
      try {
        for (; waiting.length - at > bytes; at += bytes) {
          this.push(each(waiting.subarray(at, at + bytes), { block, isLast: false }));
          block += 1;
        }
      } catch (error) {
        done(error as Error);
        return;
      }
      waiting = waiting.subarray(at);
      done();
    },
    flush(done) {
      try {
        done(null, each(waiting, { block, isLast: true }));
      } catch (error) {
        done(error as Error);
      }
    },
  });
}

/**
 * Returns a stream that encrypts a file with a key of its own in blocks of 64 KiB (AES-256-GCM). The wrapped key is the first piece
 * of the result. The key is bound to `name`.
 */
export function sealFile(keys: FileKeys, name: string): Transform {
  const { key, header } = newFileKey(keys, name);
  const stream = inPieces(blockBytes, (plain, at) => sealBlock(key, plain, at));
  stream.push(header);
  return stream;
}

/** Encrypts a file that is in memory, in the format of `sealFile`. */
export function sealContent(keys: FileKeys, name: string, plain: Uint8Array): Buffer {
  const { key, header } = newFileKey(keys, name);
  const blocks = Math.max(1, Math.ceil(plain.length / blockBytes));
  const pieces = Array.from({ length: blocks }, (_, block) =>
    sealBlock(key, plain.subarray(block * blockBytes, (block + 1) * blockBytes), {
      block,
      isLast: block === blocks - 1,
    }),
  );
  return Buffer.concat([header, ...pieces]);
}

/**
 * Decrypts a stream that begins after the header of a file. The stream that it returns ends with an error if the content was altered
 * or cut off.
 */
export function openBlocks(keys: FileKeys, name: string, header: Buffer): Transform {
  const key = openFileKey(keys, name, header);
  return inPieces(sealedBytes, (sealed, at) => openBlock(key, sealed, at));
}

/** A sealed file, open for reading. */
export interface SealedFile {
  /** Bytes of its content. */
  readonly size: number;
  /** Reads the content from byte `start` up to byte `end`, which is not included. Errors if the file was altered. */
  readonly createReadStream: (range?: { readonly start: number; readonly end: number }) => Readable;
  readonly close: () => Promise<void>;
}

/** How a sealed file is opened. */
export interface SealedFileKeys {
  readonly keys: FileKeys;
  /** Name that its key is bound to. */
  readonly name: string;
  /** Key of a file of an earlier version, which has no header. Null: there are none. */
  readonly earlier: Uint8Array | null;
}

async function keyOf(handle: FileHandle, { keys, name, earlier }: SealedFileKeys): Promise<[Uint8Array, number]> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(headerBytes), 0, headerBytes, 0);
  const header = buffer.subarray(0, bytesRead);
  return earlier && !isSealed(header) ? [earlier, 0] : [openFileKey(keys, name, header), headerBytes];
}

/** Opens a file that `sealFile` wrote. Throws a FileKeyError when none of the keys sealed it under this name. */
export async function openSealedFile(path: string, sealedWith: SealedFileKeys): Promise<SealedFile> {
  const handle = await open(path);
  try {
    const [key, start] = await keyOf(handle, sealedWith);
    return readBlocks(handle, key, { start, end: (await handle.stat()).size });
  } catch (error) {
    await handle.close();
    throw error;
  }
}

function readBlocks(handle: FileHandle, key: Uint8Array, body: { start: number; end: number }): SealedFile {
  const blocks = Math.ceil((body.end - body.start) / sealedBytes);
  const size = Math.max(0, body.end - body.start - blocks * overhead);
  // The index of an archive is read in many small pieces of one block.
  let cached: { readonly block: number; readonly plain: Buffer } | null = null;
  const read = async (block: number): Promise<Buffer> => {
    if (cached?.block === block) return cached.plain;
    const at = body.start + block * sealedBytes;
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(sealedBytes), 0, sealedBytes, at);
    const plain = openBlock(key, buffer.subarray(0, bytesRead), { block, isLast: block === blocks - 1 });
    cached = { block, plain };
    return plain;
  };
  async function* contentOf(start: number, end: number): AsyncGenerator<Buffer> {
    for (let at = start; at < end;) {
      const block = Math.floor(at / blockBytes);
      const from = at - block * blockBytes;
      const piece = (await read(block)).subarray(from, Math.min(blockBytes, end - block * blockBytes));
      yield piece;
      at += piece.length;
    }
  }
  return {
    size,
    createReadStream: ({ start, end } = { start: 0, end: size }) =>
      Readable.from(contentOf(start, Math.min(end, size)), { objectMode: false }),
    close: () => handle.close(),
  };
}
