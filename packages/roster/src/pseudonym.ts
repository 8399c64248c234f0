import { createHash } from 'node:crypto';

/** IDs that events and logs accept. `system:` is kept for the services themselves. */
const form = /^(?!system:)[a-z0-9:._-]{1,80}$/;

/** Returns whether a text may be the ID of a person or program in our records. */
export const isPseudonym = (text: string): boolean => form.test(text);

/**
 * Returns the ID in our records of a provider's subject: the subject itself if its form allows it, otherwise a hash of it. An e-mail
 * address as the subject therefore does not get into events or logs.
 */
export function pseudonymOf(subject: string): string {
  if (isPseudonym(subject)) return subject;
  return `s-${createHash('sha256').update(subject).digest('hex').slice(0, 32)}`;
}
