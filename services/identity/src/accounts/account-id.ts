import { randomInt } from 'node:crypto';

/** Letters that are not mistaken for one another. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Returns a new pseudonym: it says nothing about the person. */
export const newAccountId = (): string =>
  `p-${Array.from({ length: 12 }, () => letters[randomInt(letters.length)]).join('')}`;
