import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

/** Wraps the keys of data: the only key that a service is given from outside. It never touches data itself. */
export interface MasterKey {
  /** Which master wrapped a key: a fingerprint, nothing of the key. One that differs is wrapped anew at the next start. */
  readonly id: string;
  wrap(key: Buffer): Promise<Buffer>;
  /** Throws `MissingMasterKeyError` for what none of its keys wrapped. */
  unwrap(wrapped: Buffer, master: string): Promise<Buffer>;
}

/** Keys of data are there that the given master cannot open. */
export class MissingMasterKeyError extends Error {
  constructor() {
    super('The keys of data were wrapped by another master key. Give the old one behind the new one: NEW,OLD.');
  }
}

/** Keys from text, the environment's or a file's: the first wraps, all unwrap (`NEW,OLD` while one replaces the other). */
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
 * A key that stays in a key management service: the transit engine of OpenBao or HashiCorp Vault, as
 * `https://:TOKEN@host:8200/v1/transit/keys/NAME`. It is asked at the start and at rotations, never for a request.
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
    // The answer may repeat what was asked; only its status is told.
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

/** The master key of a setting: text (`NEW,OLD`), or the address of a key in a key management service. */
export function createMasterKey(setting: string): MasterKey {
  return /^https?:\/\//.test(setting) ? fromTransit(setting) : fromText(setting);
}
