import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/**
 * One-time codes of six digits. A code derives from its id, so that it can be sent again without being stored. The database
 * holds a keyed hash.
 */
export interface Codes {
  codeOf(id: string): string;
  hashOf(id: string): Buffer;
  /** Compares a typed code with a stored hash in constant time. */
  matches(id: string, typed: string, hash: Buffer): boolean;
}
export interface CodeDeps {
  readonly codes: Codes;
}

const digits = 6;

export function createCodes(secret: string): Codes {
  const keyFor = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, 'slrt-notifications', purpose, 32));
  const [codeKey, hashKey] = [keyFor('one-time-codes'), keyFor('one-time-code-hashes')];
  const codeOf = (id: string) => {
    // 48 bits, so that the remainder favours no code noticeably.
    const number = createHmac('sha256', codeKey).update(id).digest().readUIntBE(0, 6);
    return String(number % 10 ** digits).padStart(digits, '0');
  };
  const hash = (id: string, code: string) => createHmac('sha256', hashKey).update(`${id}:${code}`).digest();
  return {
    codeOf,
    hashOf: (id) => hash(id, codeOf(id)),
    matches: (id, typed, stored) => timingSafeEqual(hash(id, typed.replace(/\D/g, '')), stored),
  };
}
