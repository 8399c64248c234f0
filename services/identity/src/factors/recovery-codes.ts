import { randomInt } from 'node:crypto';
import { hashPassword } from '../accounts/passwords.ts';

export const recoveryCodeCount = 10;
/** Letters that are not mistaken for one another: 31, so that ten of them have 49 bits. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
const length = 10;

/** Brings a code into the form in which it is hashed. */
export const normalizeRecoveryCode = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

export const looksLikeRecoveryCode = (text: string): boolean => normalizeRecoveryCode(text).length === length;

/** Makes ten codes, and their hashes. NIST SP 800-63B asks for a salted password hash below 112 bits. */
export async function newRecoveryCodes(): Promise<{ codes: string[]; hashes: string[] }> {
  const plain = Array.from({ length: recoveryCodeCount }, () =>
    Array.from({ length }, () => letters[randomInt(letters.length)]).join(''),
  );
  const hashes: string[] = [];
  for (const code of plain) hashes.push(await hashPassword(code));
  return { codes: plain.map((code) => `${code.slice(0, 5)}-${code.slice(5)}`), hashes };
}
