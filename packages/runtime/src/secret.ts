import { z } from 'zod';
import { textOf } from './live-text.ts';

/** At least six letters: a shorter word would occur in a random key by chance, once in some thousand servers. */
const words = /sample|example|change.?me|secret|password|default|contoh|rahasia|123456|abcdef/i;
/** Minimum information content of a key in bits (Shannon): 32 random characters of base64url have about 140. */
const minBits = 96;

/**
 * Returns the bits of information in a text by the frequency of its characters. A repeated or short alphabet has few.
 */
function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= count * Math.log2(count / text.length);
  return bits;
}

/** True for an acceptable key: long enough, without words of a template, and not a pattern. */
export const isStrongSecret = (text: string): boolean =>
  text.length >= 32 && !words.test(text) && entropyOf(text) >= minBits;

const advice = 'make 32 random bytes, e.g. by `npm run server:keys -- <folder>`';

/** Parses the text of a setting, or of the file that it names. A file that cannot be read fails the start. */
const keyText = () =>
  z.string().transform((setting, context) => {
    try {
      return textOf(setting);
    } catch {
      context.addIssue({ code: 'custom', message: 'names a file that cannot be read' });
      return z.NEVER;
    }
  });

/**
 * Parses a setting that is a key, or `file:/path` of one. A weak or sample key fails the start; the message never
 * contains it.
 */
export const secret = () => keyText().refine(isStrongSecret, `is weak or a sample: ${advice}`);

/** Parses a setting with one key, or two while one replaces the other (`NEW,OLD`). */
export const keyPairText = () =>
  keyText().refine(
    (text) => text.split(',').every((part) => isStrongSecret(part.trim())),
    `is weak or a sample: ${advice}`,
  );

/**
 * Parses a setting with a key that wraps other keys: one key, or two while one replaces the other (`NEW,OLD`), or the
 * address of a key in a key management service.
 */
export const masterKey = () =>
  keyText().refine(
    (text) =>
      /^https?:\/\/:[^@]+@.+\/keys\/[^/]+$/.test(text) || text.split(',').every((part) => isStrongSecret(part.trim())),
    `is weak or a sample, or no address of a key (https://:TOKEN@host/v1/transit/keys/NAME): ${advice}`,
  );
