import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { createAccount, createOperator, createUser, fromSeed } from '@nats-io/jwt';

export type KeyPair = ReturnType<typeof createUser>;

/** PKCS #8 of an Ed25519 private key, without its 32 bytes (RFC 8410). */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** First bytes of public nkeys: `A…`, `O…` and `U…`. */
const prefixes: Readonly<Record<string, number>> = { A: 0, O: 14 << 3, U: 20 << 3 };

/** CRC-16 with the polynomial 0x1021, as nkeys use it. */
function checksum(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = ((crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff) >>> 0;
  }
  return crc;
}

function base32(bytes: Uint8Array): string {
  let [text, value, bits] = ['', 0, 0];
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xffff;
    for (bits += 8; bits >= 5; bits -= 5) text += alphabet[(value >> (bits - 5)) & 31] ?? '';
  }
  return bits > 0 ? text + (alphabet[(value << (5 - bits)) & 31] ?? '') : text;
}

/**
 * Returns a pair that computes with OpenSSL. The library's own arithmetic takes 25 ms for a public key or a signature, and
 * a deployment has hundreds of accounts.
 */
function accelerated(pair: KeyPair): KeyPair {
  const seed = pair.getSeed();
  const raw = (pair as KeyPair & { getRawSeed(): Uint8Array }).getRawSeed();
  const key = createPrivateKey({ key: Buffer.concat([pkcs8, raw]), format: 'der', type: 'pkcs8' });
  const bytes = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32);
  const head = Buffer.from([prefixes[String.fromCharCode(seed[1] ?? 0)] ?? 0, ...bytes]);
  const crc = checksum(head);
  const publicKey = base32(Buffer.from([...head, crc & 0xff, crc >> 8]));
  return Object.assign(Object.create(pair) as KeyPair, {
    getPublicKey: () => publicKey,
    // Only called to check that there is a private key.
    getPrivateKey: () => seed,
    sign: (data: Uint8Array) => new Uint8Array(sign(null, data, key)),
  });
}

const creators = { operator: createOperator, account: createAccount, user: createUser };

export const newKey = (kind: keyof typeof creators): KeyPair => accelerated(creators[kind]());
export const seedOf = (pair: KeyPair): string => Buffer.from(pair.getSeed()).toString('utf8');
/** Returns the pair of an nkey seed. Throws for any other text. */
export const keyOf = (seed: string): KeyPair => accelerated(fromSeed(new TextEncoder().encode(seed)));
