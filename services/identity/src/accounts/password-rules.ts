import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CommandError } from '@slrt/runtime';

/** NIST SP 800-63B-4 for a password without a second factor. */
export const minPasswordLength = 15;
export const maxPasswordLength = 200;

/** Counts characters as people see them. */
const lengthOf = (text: string): number => Array.from(new Intl.Segmenter().segment(text)).length;

export type PasswordProblem = 'passwordShort' | 'passwordCommon' | 'passwordOwn';

/** Reads a list of breached passwords: text or SHA-1 hashes with or without a count. Throws a CommandError when it cannot be read. */
export function readBreachedPasswords(file: string): ReadonlySet<string> {
  try {
    const text = readFileSync(file || new URL('../../common-passwords.txt', import.meta.url), 'utf8');
    return new Set(
      text
        .split(/\r?\n/)
        .flatMap((line) => (line ? [line.replace(/^([0-9A-Fa-f]{40}):\d+$/, '$1').toLowerCase()] : [])),
    );
  } catch {
    throw new CommandError('The file of breached passwords cannot be read.');
  }
}

/**
 * Returns why a password must not be chosen, or null. There are no rules about kinds of characters, and none expires: NIST advises
 * against both.
 */
export function passwordProblem(
  password: string,
  { login, name }: { readonly login: string; readonly name: string },
  breached: ReadonlySet<string>,
): PasswordProblem | null {
  const text = password.normalize('NFKC');
  if (lengthOf(text) < minPasswordLength) return 'passwordShort';
  const plain = text.toLowerCase();
  if (breached.has(plain) || breached.has(createHash('sha1').update(text).digest('hex'))) return 'passwordCommon';
  if (/^(.{1,4})\1+.{0,3}$/.test(plain)) return 'passwordCommon';
  const rest = [login, name.toLowerCase(), name.toLowerCase().replaceAll(' ', '')].reduce(
    (left, own) => left.replaceAll(own, ''),
    plain,
  );
  return lengthOf(rest) < minPasswordLength / 2 ? 'passwordOwn' : null;
}
