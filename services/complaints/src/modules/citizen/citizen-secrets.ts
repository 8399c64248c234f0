import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { EntityKey } from '@slrt/domain';

/** Crockford's Base32 alphabet, without ambiguous letters. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const letters = 12;

interface Code {
  /** `6309-XXXX-XXXX-XXXX`: the district followed by 60 bits. */
  readonly code: string;
  readonly hash: Buffer;
}
/** A secret by its district and keyed hash, which is all that is stored of it. */
export interface SecretKey {
  readonly district: string;
  readonly hash: Buffer;
}

/** Follow-up codes, secrets of cookies, and keyed hashes of who uses the public pages. */
export interface CitizenSecrets {
  /** Returns a new follow-up code. */
  makeCode(district: string): Code;
  /** Returns the follow-up code on the receipt of a complaint, the same one each time. */
  receiptCode(complaint: EntityKey): Code;
  /** Returns null for a code that is not well-formed. */
  readCode(typed: string): SecretKey | null;
  /** Returns a new secret for a cookie, of 256 bits. */
  makeToken(district: string): { readonly token: string; readonly hash: Buffer };
  readToken(token: string | null): SecretKey | null;
  /** Returns the keyed hash under which uses by an address, contact or village are counted. */
  useKey(kind: string, value: string): Buffer;
}

export function createCitizenSecrets(secret: string): CitizenSecrets {
  const keyFor = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, 'slrt-complaints', purpose, 32));
  const [codeKey, receiptKey, tokenKey, useKey] = [
    ...['citizen-codes', 'citizen-receipts', 'citizen-tokens', 'citizen-uses'].map(keyFor),
  ] as [Buffer, Buffer, Buffer, Buffer];
  const hashOf = (key: Buffer, plain: string) => createHmac('sha256', key).update(plain).digest();
  const codeOf = (district: string, bytes: Buffer): Code => {
    const drawn = [...bytes.subarray(0, letters)].map((byte) => alphabet[byte % alphabet.length]).join('');
    const plain = `${district.replace('.', '')}${drawn}`;
    return { code: plain.replace(/(.{4})(?=.)/g, '$1-'), hash: hashOf(codeKey, plain) };
  };
  return {
    makeCode: (district) => codeOf(district, randomBytes(letters)),
    receiptCode: ({ district, uuid }) => codeOf(district, hashOf(receiptKey, uuid)),
    readCode: (typed) => {
      const plain = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
      const match = new RegExp(`^(\\d{2})(\\d{2})[${alphabet}]{${letters}}$`).exec(plain);
      return match ? { district: `${match[1]}.${match[2]}`, hash: hashOf(codeKey, plain) } : null;
    },
    makeToken: (district) => {
      const token = `${district.replace('.', '')}.${randomBytes(32).toString('base64url')}`;
      return { token, hash: hashOf(tokenKey, token) };
    },
    readToken: (token) => {
      const match = token === null ? null : /^(\d{2})(\d{2})\.[\w-]{43}$/.exec(token);
      return match ? { district: `${match[1]}.${match[2]}`, hash: hashOf(tokenKey, token ?? '') } : null;
    },
    useKey: (kind, value) => hashOf(useKey, `${kind}:${value}`),
  };
}
