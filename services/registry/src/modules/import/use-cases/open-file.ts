import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { Transform, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

export type FileFault = 'WRONG_ENCODING' | 'EXPANDS_TOO_FAR';
/** Thrown if the file as a whole cannot be read. */
export class UnreadableFileError extends Error {
  readonly fault: FileFault;
  constructor(fault: FileFault) {
    super(fault);
    this.name = 'UnreadableFileError';
    this.fault = fault;
  }
}

/**
 * Maximum expansion of a gzip file. Real files compress about twenty-fold; anything far beyond is a decompression bomb.
 */
const maxRatio = 200;
const minLimitBytes = 64 * 1024 ** 2;

const isUndecodable = (error: unknown) =>
  (error as { code?: unknown } | null)?.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';

async function readFirstBytes(file: string): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function openBytes(file: string, gzip: boolean, limit: number, onRead: (bytes: number) => void): Readable {
  const source = createReadStream(file, { highWaterMark: 256 * 1024 });
  source.on('data', (chunk) => onRead(chunk.length));
  if (!gzip) return source;
  let expanded = 0;
  const guard = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      expanded += chunk.length;
      done(expanded > limit ? new UnreadableFileError('EXPANDS_TOO_FAR') : null, chunk);
    },
  });
  const gunzip = createGunzip();
  source.on('error', (error) => gunzip.destroy(error));
  gunzip.on('error', (error) => guard.destroy(error));
  return source.pipe(gunzip).pipe(guard);
}

/**
 * Detects the encoding: UTF-16 by its byte order mark, UTF-8 if the whole file is valid, otherwise Windows-1252, which
 * older spreadsheets write.
 */
async function detectEncoding(open: () => Readable): Promise<string> {
  const stream = open();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      if (first && chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
      if (first && chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be';
      first = false;
      decoder.decode(chunk, { stream: true });
    }
    return 'utf-8';
  } catch (error) {
    if (isUndecodable(error)) return 'windows-1252';
    throw error;
  } finally {
    stream.destroy();
  }
}

/**
 * Opens a file, plain or gzip, as text in the detected encoding. Calls `onRead` with the number of bytes read from the
 * file.
 */
export async function openTextStream(file: string, onRead: (bytes: number) => void): Promise<AsyncIterable<string>> {
  const magic = await readFirstBytes(file);
  const gzip = magic[0] === 0x1f && magic[1] === 0x8b;
  const { size } = await stat(file);
  const limit = Math.max(minLimitBytes, size * maxRatio);
  const encoding = await detectEncoding(() => openBytes(file, gzip, limit, () => undefined));
  const source = openBytes(file, gzip, limit, onRead);
  return (async function* () {
    const text = new TextDecoder(encoding, { fatal: true });
    try {
      for await (const chunk of source as AsyncIterable<Buffer>) yield text.decode(chunk, { stream: true });
      yield text.decode();
    } catch (error) {
      throw isUndecodable(error) ? new UnreadableFileError('WRONG_ENCODING') : error;
    }
  })();
}
