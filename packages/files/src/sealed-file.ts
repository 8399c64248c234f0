import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { open } from 'node:fs/promises';
import { Readable, Transform } from 'node:stream';

/** Bytes of content in each block but the last. */
const blockBytes = 64 * 1024;
/** Nonce and tag of AES-256-GCM. */
const overhead = 12 + 16;

/** Derives the key of one file, so that blocks of two files cannot be exchanged. */
export const sealedFileKey = (secret: Uint8Array, fileId: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, fileId, 'sealed-file', 32));

/** Position and end of the file are authenticated: blocks cannot be moved, left out or cut off. */
function positionOf(block: number, isLast: boolean): Buffer {
  const bytes = Buffer.alloc(9);
  bytes.writeBigUInt64BE(BigInt(block));
  bytes.writeUInt8(isLast ? 1 : 0, 8);
  return bytes;
}

/** Returns a stream that encrypts a file in blocks of 64 KiB (AES-256-GCM), which `openSealedFile` reads. */
export function sealFile(key: Uint8Array): Transform {
  let waiting: Buffer = Buffer.alloc(0);
  let block = 0;
  const seal = (plain: Uint8Array, isLast: boolean) => {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(positionOf(block, isLast));
    const body = Buffer.concat([cipher.update(plain), cipher.final()]);
    block += 1;
    return Buffer.concat([nonce, cipher.getAuthTag(), body]);
  };
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      waiting = waiting.length > 0 ? Buffer.concat([waiting, chunk]) : chunk;
      let at = 0;
      // The last block is written at the end of the stream.
      for (; waiting.length - at > blockBytes; at += blockBytes)
        this.push(seal(waiting.subarray(at, at + blockBytes), false));
      waiting = waiting.subarray(at);
      done();
    },
    flush(done) {
      this.push(seal(waiting, true));
      done();
    },
  });
}

/** A sealed file, open for reading. */
export interface SealedFile {
  /** Bytes of its content. */
  readonly size: number;
  /** Reads the content from byte `start` up to byte `end`, which is not included. Errors if the file was altered. */
  readonly createReadStream: (range?: { readonly start: number; readonly end: number }) => Readable;
  readonly close: () => Promise<void>;
}

/** Opens a file that `sealFile` wrote with the same key. */
export async function openSealedFile(path: string, key: Uint8Array): Promise<SealedFile> {
  const handle = await open(path);
  const { size: sealedSize } = await handle.stat();
  const blocks = Math.ceil(sealedSize / (blockBytes + overhead));
  const size = Math.max(0, sealedSize - blocks * overhead);
  // The index of an archive is read in many small pieces of one block.
  let cached: { readonly block: number; readonly plain: Buffer } | null = null;
  const read = async (block: number): Promise<Buffer> => {
    if (cached?.block === block) return cached.plain;
    const { buffer, bytesRead } = await handle.read(
      Buffer.alloc(blockBytes + overhead),
      0,
      blockBytes + overhead,
      block * (blockBytes + overhead),
    );
    const decipher = createDecipheriv('aes-256-gcm', key, buffer.subarray(0, 12), { authTagLength: 16 });
    decipher.setAAD(positionOf(block, block === blocks - 1)).setAuthTag(buffer.subarray(12, overhead));
    const plain = Buffer.concat([decipher.update(buffer.subarray(overhead, bytesRead)), decipher.final()]);
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
