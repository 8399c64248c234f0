import { hkdfSync } from 'node:crypto';
import type { KeyRing } from '@slrt/keys';
import { createSealing } from '@slrt/keys/sealing';

export type IdentifierKind = 'NIK' | 'KK' | 'BDT' | 'DTSEN';
export interface SealedIdentifier {
  readonly cipher: Buffer;
  readonly keyId: string;
  readonly index: Buffer;
  /** Id of the key with which the index was made. */
  readonly indexKey: string;
}

/**
 * Protects stored identity numbers: encrypts them, with the id of the key in the row, and indexes them by a keyed hash
 * for exact lookup.
 */
export interface IdentifierVault {
  seal(kind: IdentifierKind, digits: string): SealedIdentifier;
  /** Encrypts text that is never looked up: no index. */
  sealText(text: string): Pick<SealedIdentifier, 'cipher' | 'keyId'>;
  open(cipher: Buffer, keyId: string): string;
  index(kind: IdentifierKind, digits: string): Buffer;
  /** Returns all indexes that rows may currently have: two while the index key is rotated. */
  indexes(kind: IdentifierKind, digits: string): Buffer[];
  /**
   * Returns keyed hashes of words that are compared but never shown: 16 characters each, prefixed with the key's id
   * unless it is the first key.
   */
  hashWords(words: readonly string[]): string[];
  /** Re-encrypts with the current key. */
  reseal(sealed: Pick<SealedIdentifier, 'cipher' | 'keyId'>): Pick<SealedIdentifier, 'cipher' | 'keyId'>;
  /** Brings an index up to the current index key. */
  refreshIndex(sealed: Pick<SealedIdentifier, 'index' | 'indexKey'>): Pick<SealedIdentifier, 'index' | 'indexKey'>;
  refreshWords(words: readonly string[]): string[];
  /** Returns the ids of the current keys. */
  current(): { readonly seal: string; readonly index: string };
}

const firstIndexKey = 'i1';
const short = (digest: Buffer) => Buffer.from(digest.toString('base64url').slice(0, 16));
const worded = ({ index, indexKey }: Pick<SealedIdentifier, 'index' | 'indexKey'>) =>
  indexKey === firstIndexKey ? index.toString() : `${indexKey}:${index.toString()}`;

/** Creates a vault. Calls `ring` at each use, because keys may be rotated in between. */
export function createIdentifierVault(ring: () => KeyRing): IdentifierVault {
  const sealing = createSealing(ring);
  const text = (kind: IdentifierKind, digits: string) => `${kind}:${digits}`;
  return {
    index: (kind, digits) => sealing.index(text(kind, digits)).index,
    indexes: (kind, digits) => sealing.indexes(text(kind, digits)),
    sealText: (plain) => sealing.seal(plain),
    hashWords: (words) => words.map((word) => worded(sealing.index(`WORD:${word}`, short))),
    seal: (kind, digits) => ({
      ...sealing.seal(digits),
      ...sealing.index(text(kind, digits)),
    }),
    open: (cipher, keyId) => sealing.open(cipher, keyId),
    reseal: ({ cipher, keyId }) => sealing.seal(sealing.open(cipher, keyId)),
    refreshIndex: ({ index, indexKey }) => sealing.refreshIndex(index, indexKey),
    refreshWords: (words) =>
      words.map((word) => {
        const [key, hash] = word.includes(':') ? (word.split(':') as [string, string]) : [firstIndexKey, word];
        return worded(sealing.refreshIndex(Buffer.from(hash), key, short));
      }),
    current: () => ({ seal: ring().sealWith, index: sealing.index('').indexKey }),
  };
}

/**
 * Derives the keys of a registry that was filled before keys were stored in rows. They came from the setting itself.
 */
export function listRetiredKeys(setting: string): { SEAL: Buffer; INDEX: Buffer } {
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', setting, 'slrt-registry', purpose, 32));
  return { SEAL: derive('identifier-encryption'), INDEX: derive('identifier-index') };
}

export interface NewIdentifier extends SealedIdentifier {
  readonly subjectId: string;
  readonly kind: IdentifierKind;
  readonly source: string;
  /** Number of the family (NUK) to which a family card belongs. */
  readonly familyNo?: number | null;
  readonly validFrom?: string | null;
  /** End of its period. Null for a current number. */
  readonly validUntil?: string | null;
}
