import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Start of every sealed file: format and version. */
const magic = Buffer.from('SLRT-F-1');
const idBytes = 6;
const nonceBytes = 12;
const tagBytes = 16;
const keyBytes = 32;
/** Bytes before the first block of a sealed file: format, ID of the master key, and the wrapped key of the file. */
export const headerBytes = magic.length + idBytes + nonceBytes + tagBytes + keyBytes;

/** Keys that wrap the keys of files, the current one first. Plain data that can be passed to a worker thread. */
export interface FileKeys {
  readonly masters: readonly { readonly id: string; readonly key: Uint8Array }[];
}

/** Thrown for a file whose key no key of the setting unwraps: another master key sealed it, or it was altered or exchanged. */
export class FileKeyError extends Error {
  constructor() {
    super('The key of a file cannot be unwrapped. Set both master keys of files, the new one first: NEW,OLD.');
    this.name = 'FileKeyError';
  }
}

/** Creates the keys from the setting `FILES_KEY`: one secret text, or `NEW,OLD` while one replaces the other. */
export function createFileKeys(setting: string): FileKeys {
  const masters = setting.split(',').map((part) => {
    const key = new Uint8Array(hkdfSync('sha256', part.trim(), 'slrt-files', 'master', keyBytes));
    return {
      id: createHash('sha256')
        .update(key)
        .digest('hex')
        .slice(0, idBytes * 2),
      key,
    };
  });
  return { masters };
}

/** ID of the master key that wraps the keys of new files. Reveals nothing of the key. */
export const currentKeyId = ({ masters }: FileKeys): string => masters[0]?.id ?? '';

/** The key is bound to the name, so that a file cannot be put in the place of another. */
const boundTo = (name: string) => Buffer.concat([magic, Buffer.from(name)]);

function wrap({ masters: [master] }: FileKeys, name: string, key: Uint8Array): Buffer {
  if (!master) throw new FileKeyError();
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', master.key, nonce).setAAD(boundTo(name));
  const wrapped = Buffer.concat([cipher.update(key), cipher.final()]);
  return Buffer.concat([magic, Buffer.from(master.id, 'hex'), nonce, cipher.getAuthTag(), wrapped]);
}

/** Creates the random key of a new file, and the header with which the file begins. */
export function newFileKey(keys: FileKeys, name: string): { readonly key: Uint8Array; readonly header: Buffer } {
  const key = new Uint8Array(randomBytes(keyBytes));
  return { key, header: wrap(keys, name, key) };
}

/** True for the beginning of a sealed file. Pictures, documents and files of earlier versions begin with other bytes. */
export const isSealed = (start: Buffer): boolean =>
  start.length >= headerBytes && start.subarray(0, magic.length).equals(magic);

/** Unwraps the key of a file from its header. Throws a FileKeyError. */
export function openFileKey({ masters }: FileKeys, name: string, header: Buffer): Uint8Array {
  if (!isSealed(header)) throw new FileKeyError();
  const at = magic.length;
  const id = header.subarray(at, at + idBytes).toString('hex');
  const master = masters.find((each) => each.id === id);
  if (!master) throw new FileKeyError();
  const body = header.subarray(at + idBytes, headerBytes);
  try {
    const decipher = createDecipheriv('aes-256-gcm', master.key, body.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    });
    decipher.setAAD(boundTo(name)).setAuthTag(body.subarray(nonceBytes, nonceBytes + tagBytes));
    return new Uint8Array(Buffer.concat([decipher.update(body.subarray(nonceBytes + tagBytes)), decipher.final()]));
  } catch {
    throw new FileKeyError();
  }
}

/** Returns the header with the key wrapped by the current master key; null if it is already. The content stays as it is. */
export function rewrapHeader(keys: FileKeys, name: string, header: Buffer): Buffer | null {
  const key = openFileKey(keys, name, header);
  const id = header.subarray(magic.length, magic.length + idBytes).toString('hex');
  return id === currentKeyId(keys) ? null : wrap(keys, name, key);
}

/**
 * Returns a name for content: a keyed hash of its SHA-256, 32 hexadecimal digits. Without the key, holders of a copy of a file
 * cannot find out whether it is stored.
 */
export const contentName = ({ masters }: FileKeys, sha256: Uint8Array): string =>
  createHmac('sha256', masters[0]?.key ?? '')
    .update('slrt-content-name')
    .update(sha256)
    .digest('hex')
    .slice(0, 32);
