import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  randomFillSync,
  type KeyObject,
} from 'node:crypto';
import type { KeyRing } from './data-keys.ts';

export interface Sealed {
  readonly cipher: Buffer;
  readonly keyId: string;
}
export interface Indexed {
  readonly index: Buffer;
  /** The newest key that the index was made with. */
  readonly indexKey: string;
}

/** Seals and computes keyed hashes with the current keys of a ring. */
export interface Sealing {
  seal(text: string): Sealed;
  /** Throws when the row's key is not loaded, or the row was altered. */
  open(cipher: Buffer, keyId: string): string;
  index(text: string, shape?: Shape): Indexed;
  /**
   * Returns the text's index in all forms that rows may have, the newest last: one, or two while the key is being
   * replaced.
   */
  indexes(text: string): Buffer[];
  /** Reduces each layer's hash to the part that is stored; without it, all of the hash is stored. */
  refreshIndex(index: Buffer, from: string, shape?: Shape): Indexed;
}
/** Number of bytes kept of each layer's hash; by default all. */
type Shape = (digest: Buffer) => Buffer;

interface Loaded {
  readonly ring: KeyRing;
  readonly seals: ReadonlyMap<string, KeyObject>;
  readonly layers: readonly KeyObject[];
}

/** AES-256-GCM (12 bytes nonce, 16 bytes tag, ciphertext) and HMAC-SHA-256. Calls `ring` at each use. */
export function createSealing(ring: () => KeyRing): Sealing {
  let loaded: Loaded | null = null;
  const keys = (): Loaded => {
    const now = ring();
    if (loaded?.ring !== now)
      loaded = {
        ring: now,
        seals: new Map(now.seals.map((each) => [each.id, createSecretKey(each.key)])),
        layers: now.layers.map((each) => createSecretKey(each.key)),
      };
    return loaded;
  };
  // Random bytes are drawn in blocks: one call for each of a million numbers would cost more than encrypting it.
  const block = Buffer.alloc(12 * 512);
  let used = block.length;
  const nextNonce = () => {
    if (used === block.length) used = randomFillSync(block).length - block.length;
    used += 12;
    return Buffer.from(block.subarray(used - 12, used));
  };
  const hash = (key: KeyObject, content: string | Buffer) => createHmac('sha256', key).update(content).digest();
  const findKeyById = (id: string): KeyObject => {
    const key = keys().seals.get(id);
    if (!key) throw new Error('the key of this row is not loaded');
    return key;
  };
  const whole: Shape = (digest) => digest;
  const upTo = (content: string | Buffer, [from, depth]: readonly [number, number], shape: Shape = whole): Buffer =>
    keys()
      .layers.slice(from, depth)
      .reduce<string | Buffer>((before, key) => shape(hash(key, before)), content) as Buffer;
  const named = (index: Buffer): Indexed => {
    const { ring: now } = keys();
    return { index, indexKey: now.layers[now.depth - 1]?.id ?? '' };
  };
  return {
    seal: (text) => {
      const { sealWith: keyId } = keys().ring;
      const nonce = nextNonce();
      const cipher = createCipheriv('aes-256-gcm', findKeyById(keyId), nonce);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return { cipher: Buffer.concat([nonce, cipher.getAuthTag(), body]), keyId };
    },
    open: (cipher, keyId) => {
      const decipher = createDecipheriv('aes-256-gcm', findKeyById(keyId), cipher.subarray(0, 12));
      decipher.setAuthTag(cipher.subarray(12, 28));
      return Buffer.concat([decipher.update(cipher.subarray(28)), decipher.final()]).toString('utf8');
    },
    index: (text, shape) => named(upTo(text, [0, keys().ring.depth], shape)),
    indexes: (text) => keys().ring.depths.map((depth) => upTo(text, [0, depth])),
    refreshIndex: (index, from, shape) => {
      const { ring: now } = keys();
      const at = now.layers.findIndex((layer) => layer.id === from) + 1;
      if (at === 0) throw new Error('the index key of this row is not loaded');
      return at >= now.depth ? { index, indexKey: from } : named(upTo(index, [at, now.depth], shape));
    },
  };
}
