import { createReadStream } from 'node:fs';
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { AwsClient } from 'aws4fetch';

/** Storage of files. A name consists of a district, a uuid and a size, never of a caller's input. */
export interface FileStore {
  put(name: string, bytes: Uint8Array, mediaType?: string): Promise<void>;
  /** Returns null when no file has this name. */
  get(name: string): Promise<Readable | null>;
  /** Does nothing when no file has this name. */
  remove(name: string): Promise<void>;
}

/** Stores files in a folder. Each write is atomic. */
function diskStore(folder: string): FileStore {
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
function s3Store(setting: string): FileStore {
  const url = new URL(setting);
  const client = new AwsClient({
    accessKeyId: decodeURIComponent(url.username),
    secretAccessKey: decodeURIComponent(url.password),
    service: 's3',
    region: url.searchParams.get('region') ?? 'us-east-1',
  });
  const bucket = `${url.origin}${url.pathname.replace(/\/$/, '')}`;
  return {
    put: async (name, bytes, mediaType = 'image/jpeg') => {
      const response = await client.fetch(`${bucket}/${name}`, {
        method: 'PUT',
        body: bytes as Uint8Array<ArrayBuffer>,
        headers: { 'content-type': mediaType },
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

/** Opens `disk` for files under `folder`, or the URL of a bucket. */
export const openStore = (setting: string, folder: string): FileStore =>
  setting === 'disk' ? diskStore(folder) : s3Store(setting);
