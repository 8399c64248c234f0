import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

/** Wraps data keys. The only key that a service receives from outside; it never encrypts data directly. */
export interface MasterKey {
  /**
   * Fingerprint of the master key, stored with each key that it wrapped. It reveals nothing of the master key. Keys
   * with another fingerprint are rewrapped at the next start.
   */
  readonly id: string;
  wrap(key: Buffer): Promise<Buffer>;
  /** Throws `MissingMasterKeyError` when none of its keys wrapped the given one. */
  unwrap(wrapped: Buffer, master: string): Promise<Buffer>;
}

/** Thrown when the database has data keys that the given master key cannot unwrap. */
export class MissingMasterKeyError extends Error {
  constructor() {
    super('The data keys were wrapped by another master key. Set both, the new one first: NEW,OLD.');
  }
}

/** Creates a master key from text: the first key wraps, all keys unwrap (`NEW,OLD` while one replaces the other). */
function fromText(text: string): MasterKey {
  const keys = text.split(',').map((part) => {
    const key = Buffer.from(hkdfSync('sha256', part.trim(), 'slrt-keys', 'master', 32));
    return { key, id: `text:${createHash('sha256').update(key).digest('hex').slice(0, 12)}` };
  });
  const [first] = keys;
  if (!first) throw new MissingMasterKeyError();
  return {
    id: first.id,
    wrap: (plain) => {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', first.key, nonce);
      const body = Buffer.concat([cipher.update(plain), cipher.final()]);
      return Promise.resolve(Buffer.concat([nonce, cipher.getAuthTag(), body]));
    },
    unwrap: (wrapped, master) => {
      const own = keys.find((each) => each.id === master);
      if (!own) return Promise.reject(new MissingMasterKeyError());
      const decipher = createDecipheriv('aes-256-gcm', own.key, wrapped.subarray(0, 12));
      decipher.setAuthTag(wrapped.subarray(12, 28));
      return Promise.resolve(Buffer.concat([decipher.update(wrapped.subarray(28)), decipher.final()]));
    },
  };
}

/**
 * A key that never leaves a key management service: the transit engine of OpenBao or HashiCorp Vault, as
 * `https://:TOKEN@host:8200/v1/transit/keys/NAME`. It is called at start and at rotations, never during a request.
 */
function fromTransit(setting: string): MasterKey {
  const url = new URL(setting);
  const token = decodeURIComponent(url.password);
  url.username = '';
  url.password = '';
  const [mount, name] = [url.href.replace(/\/keys\/[^/]+$/, ''), url.pathname.split('/').at(-1) ?? ''];
  const ask = async (action: 'encrypt' | 'decrypt', body: object): Promise<Record<string, string>> => {
    const response = await fetch(`${mount}/${action}/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-vault-token': token },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(5_000),
      redirect: 'error',
    });
    // The response may repeat the request, so only its status is reported.
    if (!response.ok) throw new Error(`the key management service answered ${response.status} to ${action}`);
    return ((await response.json()) as { data: Record<string, string> }).data;
  };
  const id = `transit:${createHash('sha256').update(url.href).digest('hex').slice(0, 12)}`;
  return {
    id,
    wrap: async (plain) => {
      const { ciphertext = '' } = await ask('encrypt', { plaintext: plain.toString('base64') });
      return Buffer.from(ciphertext);
    },
    unwrap: async (wrapped, master) => {
      if (master !== id) throw new MissingMasterKeyError();
      const { plaintext = '' } = await ask('decrypt', { ciphertext: wrapped.toString('utf8') });
      return Buffer.from(plaintext, 'base64');
    },
  };
}

/** Creates the master key from a setting: text (`NEW,OLD`), or the address of a key in a key management service. */
export function createMasterKey(setting: string): MasterKey {
  return /^https?:\/\//.test(setting) ? fromTransit(setting) : fromText(setting);
}
