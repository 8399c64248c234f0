import { createReadStream } from 'node:fs';
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline, Readable, type Transform } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { AwsClient } from 'aws4fetch';
import { currentKeyId, FileKeyError, headerBytes, isSealed, rewrapHeader, type FileKeys } from './file-keys.ts';
import { openBlocks, sealContent } from './sealed-file.ts';

/** Where the bytes of files are. */
interface ByteStore {
  put(name: string, bytes: Uint8Array): Promise<void>;
  get(name: string): Promise<Readable | null>;
  remove(name: string): Promise<void>;
}

/** Storage of files, each encrypted with a key of its own. A name consists of a district, a uuid and a size, never of a caller's input. */
export interface FileStore {
  put(name: string, bytes: Uint8Array): Promise<void>;
  /**
   * Returns null when no file has this name. `keyId` is the key that the file's row names; null for a file that an earlier version
   * stored, which may be plain. Throws a FileKeyError for a file that another key sealed, or that should be sealed and is not.
   */
  get(name: string, keyId: string | null): Promise<Readable | null>;
  /** Does nothing when no file has this name. */
  remove(name: string): Promise<void>;
  /** Seals a plain file of an earlier version, and wraps the key of a sealed one with the current master key. */
  renew(name: string): Promise<void>;
  /** ID of the key that wraps the keys of new files. */
  readonly keyId: string;
}

/** Stores files in a folder. Each write is atomic. */
function diskStore(folder: string): ByteStore {
  return {
    put: async (name, bytes) => {
      const file = join(folder, name);
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      await writeFile(`${file}.part`, bytes, { mode: 0o600 });
      await rename(`${file}.part`, file);
    },
    get: async (name) => {
      const file = join(folder, name);
      const there = await access(file).then(
        () => true,
        () => false,
      );
      return there ? createReadStream(file) : null;
    },
    remove: (name) => rm(join(folder, name), { force: true }),
  };
}

/** Any S3-compatible store: `https://KEY:SECRET@host/bucket?region=…`, key and secret percent-encoded. */
function s3Store(setting: string): ByteStore {
  const url = new URL(setting);
  const client = new AwsClient({
    accessKeyId: decodeURIComponent(url.username),
    secretAccessKey: decodeURIComponent(url.password),
    service: 's3',
    region: url.searchParams.get('region') ?? 'us-east-1',
  });
  const bucket = `${url.origin}${url.pathname.replace(/\/$/, '')}`;
  return {
    put: async (name, bytes) => {
      const response = await client.fetch(`${bucket}/${name}`, {
        method: 'PUT',
        body: bytes as Uint8Array<ArrayBuffer>,
        headers: { 'content-type': 'application/octet-stream' },
      });
      if (!response.ok) throw new Error(`the file store answered ${response.status}`);
      await response.body?.cancel();
    },
    get: async (name) => {
      const response = await client.fetch(`${bucket}/${name}`);
      if (response.status === 404) return null;
      if (!response.ok || !response.body) throw new Error(`the file store answered ${response.status}`);
      return Readable.fromWeb(response.body as never);
    },
    remove: async (name) => {
      const response = await client.fetch(`${bucket}/${name}`, { method: 'DELETE' });
      await response.body?.cancel();
      if (!response.ok && response.status !== 404) throw new Error(`the file store answered ${response.status}`);
    },
  };
}

/** Reads the first `bytes` of a stream, or all of a shorter one, and returns them with the rest. */
async function splitStart(source: Readable, bytes: number): Promise<{ start: Buffer; rest: Readable }> {
  const iterator = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let start: Buffer = Buffer.alloc(0);
  while (start.length < bytes) {
    const next = await iterator.next();
    if (next.done) break;
    start = Buffer.concat([start, next.value]);
  }
  const more = start.subarray(bytes);
  async function* remainder(): AsyncGenerator<Buffer> {
    if (more.length > 0) yield more;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  const rest = Readable.from(remainder(), { objectMode: false });
  rest.once('close', () => source.destroy()); // a reader that leaves early
  return { start: start.subarray(0, bytes), rest };
}

async function* joined(start: Buffer, rest: Readable): AsyncGenerator<Buffer> {
  yield start;
  yield* rest as AsyncIterable<Buffer>;
}

/** Passes a stream through a decryption. Either ends the other. */
function decrypted(source: Readable, open: () => Transform): Readable {
  try {
    return pipeline(source, open(), () => undefined);
  } catch (error) {
    source.destroy();
    throw error;
  }
}

function sealedStore(bytes: ByteStore, keys: FileKeys): FileStore {
  return {
    keyId: currentKeyId(keys),
    put: (name, plain) => bytes.put(name, sealContent(keys, name, plain)),
    remove: (name) => bytes.remove(name),
    get: async (name, keyId) => {
      const source = await bytes.get(name);
      if (!source) return null;
      const { start, rest } = await splitStart(source, headerBytes);
      if (isSealed(start)) {
        return decrypted(rest, () => openBlocks(keys, name, start));
      }
      if (keyId === null) return Readable.from(joined(start, rest), { objectMode: false });
      rest.destroy();
      throw new FileKeyError();
    },
    renew: async (name) => {
      const source = await bytes.get(name);
      if (!source) return;
      const content = await buffer(source);
      const header = content.subarray(0, headerBytes);
      if (!isSealed(header)) return bytes.put(name, sealContent(keys, name, content));
      const renewed = rewrapHeader(keys, name, header);
      if (renewed) await bytes.put(name, Buffer.concat([renewed, content.subarray(headerBytes)]));
    },
  };
}

/** Opens `disk` for files under `folder`, or the URL of a bucket. `keys` wrap the keys of the files. */
export const openStore = (setting: string, folder: string, keys: FileKeys): FileStore =>
  sealedStore(setting === 'disk' ? diskStore(folder) : s3Store(setting), keys);
