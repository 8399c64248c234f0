import { z } from 'zod';
import { textOf } from './live-text.ts';

/** Six letters and more: a shorter word would stand in a random key by chance, once in some thousand servers. */
const words = /sample|example|change.?me|secret|password|default|contoh|rahasia|123456|abcdef/i;
/** Fewest bits that a key's own letters must hold, by Shannon: 32 random characters of base64url hold about 140. */
const minBits = 96;

/** Bits in a text by how often each of its characters comes: a repeated or short alphabet holds few. */
function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= count * Math.log2(count / text.length);
  return bits;
}

/** True for what a key may be: long enough, no word of a template in it, and not a pattern. */
export const isStrongSecret = (text: string): boolean =>
  text.length >= 32 && !words.test(text) && entropyOf(text) >= minBits;

const advice = 'make 32 random bytes, e.g. by `npm run server:keys -- <folder>`';

/** The text of a setting, or of the file it names; a file that cannot be read ends the start. */
const keyText = () =>
  z.string().transform((setting, context) => {
    try {
      return textOf(setting);
    } catch {
      context.addIssue({ code: 'custom', message: 'names a file that cannot be read' });
      return z.NEVER;
    }
  });

/** A setting that is a key, or `file:/path` of one. A weak or sample one ends the start; the message never repeats it. */
export const secret = () => keyText().refine(isStrongSecret, `is weak or a sample: ${advice}`);

/**
 * A setting that wraps other keys: a key, or two while one replaces the other (`NEW,OLD`), or the address of one in a key
 * management service.
 */
export const masterKey = () =>
  keyText().refine(
    (text) =>
      /^https?:\/\/:[^@]+@.+\/keys\/[^/]+$/.test(text) || text.split(',').every((part) => isStrongSecret(part.trim())),
    `is weak or a sample, or no address of a key (https://:TOKEN@host/v1/transit/keys/NAME): ${advice}`,
  );
