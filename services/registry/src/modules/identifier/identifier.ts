import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, randomFillSync } from 'node:crypto';
import { maskIdentifier } from '@slrt/domain';

export type IdentifierKind = 'NIK' | 'KK' | 'BDT' | 'DTSEN';
export interface SealedIdentifier {
  readonly cipher: Buffer;
  readonly keyId: string;
  readonly index: Buffer;
  readonly masked: string;
}

/** Identity numbers at rest: AES-256-GCM with the key's id in the row, and a keyed hash for exact lookup. */
export interface IdentifierVault {
  seal(kind: IdentifierKind, digits: string): SealedIdentifier;
  /** Text that is kept and never looked up: no index, no mask. */
  sealText(text: string): Pick<SealedIdentifier, 'cipher' | 'keyId'>;
  open(cipher: Buffer, keyId: string): string;
  index(kind: IdentifierKind, digits: string): Buffer;
  /** Keyed hashes of words that are compared and never shown: 16 characters each. */
  blind(words: readonly string[]): string[];
}

export function createIdentifierVault(secret: string): IdentifierVault {
  const derive = (purpose: string) =>
    createSecretKey(Buffer.from(hkdfSync('sha256', secret, 'slrt-registry', purpose, 32)));
  // Random bytes are drawn by the block: a call for each of a million numbers costs more than its cipher.
  const block = Buffer.alloc(12 * 512);
  let used = block.length;
  const nextNonce = () => {
    if (used === block.length) used = randomFillSync(block).length - block.length;
    used += 12;
    return Buffer.from(block.subarray(used - 12, used));
  };
  const keyId = 'k1';
  const encryptionKey = derive('identifier-encryption');
  const indexKey = derive('identifier-index');
  const index = (kind: IdentifierKind, digits: string) =>
    createHmac('sha256', indexKey).update(`${kind}:${digits}`).digest();
  const sealText = (text: string) => {
    const nonce = nextNonce();
    const cipher = createCipheriv('aes-256-gcm', encryptionKey, nonce);
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return { cipher: Buffer.concat([nonce, cipher.getAuthTag(), body]), keyId };
  };
  return {
    index,
    sealText,
    blind: (words) =>
      words.map((word) => createHmac('sha256', indexKey).update(`WORD:${word}`).digest('base64url').slice(0, 16)),
    seal: (kind, digits) => ({ ...sealText(digits), index: index(kind, digits), masked: maskIdentifier(digits) }),
    open: (cipher, id) => {
      if (id !== keyId) throw new Error('the key of this row is not loaded');
      const decipher = createDecipheriv('aes-256-gcm', encryptionKey, cipher.subarray(0, 12));
      decipher.setAuthTag(cipher.subarray(12, 28));
      return Buffer.concat([decipher.update(cipher.subarray(28)), decipher.final()]).toString('utf8');
    },
  };
}
