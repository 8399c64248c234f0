import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** Cost of Argon2id: memory in KiB and passes. */
export interface PasswordCost {
  readonly memory: number;
  readonly passes: number;
}
/** The OWASP minimum for Argon2id with one lane. */
export const passwordCost: PasswordCost = { memory: 19_456, passes: 2 };

const derive = promisify(argon2);
const tagLength = 32;
const format = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=1\$([\w+/]{11,86})\$([\w+/]{22,86})$/;
const encode = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');

const digest = (password: string, nonce: Buffer, { memory, passes }: PasswordCost): Promise<Buffer> =>
  // Different keyboards compose the same character differently.
  derive('argon2id', { message: password.normalize('NFKC'), nonce, parallelism: 1, tagLength, memory, passes });

/** Hashes a password. Returns a PHC string, which holds its cost and salt. */
export async function hashPassword(password: string, cost: PasswordCost = passwordCost): Promise<string> {
  const nonce = randomBytes(16);
  const hash = await digest(password, nonce, cost);
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=1$${encode(nonce)}$${encode(hash)}`;
}

/** Compares a password with a PHC string in constant time. False for a string of another kind. */
export async function verifyPassword(password: string, stored: string): Promise<boolean> {
  const [, memory, passes, nonce = '', hash = ''] = format.exec(stored) ?? [];
  if (!memory || !passes) return false;
  const cost = { memory: Number(memory), passes: Number(passes) };
  const found = await digest(password, Buffer.from(nonce, 'base64'), cost);
  const expected = Buffer.from(hash, 'base64');
  return expected.length === found.length && timingSafeEqual(expected, found);
}

/** True when a hash costs less than one made today. */
export function isOutdated(stored: string): boolean {
  const [, memory = '0', passes = '0'] = format.exec(stored) ?? [];
  return Number(memory) < passwordCost.memory || Number(passes) < passwordCost.passes;
}
