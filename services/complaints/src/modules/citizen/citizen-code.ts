import { createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Crockford's Base32 alphabet, without ambiguous letters. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const letters = 12;

/** One-time codes for citizens: `6309-XXXX-XXXX-XXXX`, the district followed by 60 random bits. */
export interface CitizenCodes {
  make(district: string): { code: string; hash: Buffer };
  /** Returns the district and keyed hash of a typed code; null if it is not well-formed. */
  read(typed: string): { district: string; hash: Buffer } | null;
}

export function createCitizenCodes(secret: string): CitizenCodes {
  const key = Buffer.from(hkdfSync('sha256', secret, 'slrt-complaints', 'citizen-codes', 32));
  const hashOf = (plain: string) => createHmac('sha256', key).update(plain).digest();
  return {
    make: (district) => {
      const bytes = randomBytes(letters);
      const drawn = [...bytes].map((byte) => alphabet[byte % alphabet.length]).join('');
      const plain = `${district.replace('.', '')}${drawn}`;
      return { code: plain.replace(/(.{4})(?=.)/g, '$1-'), hash: hashOf(plain) };
    },
    read: (typed) => {
      const plain = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
      const match = new RegExp(`^(\\d{2})(\\d{2})[${alphabet}]{${letters}}$`).exec(plain);
      return match ? { district: `${match[1]}.${match[2]}`, hash: hashOf(plain) } : null;
    },
  };
}
