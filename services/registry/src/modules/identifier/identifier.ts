import { hkdfSync } from 'node:crypto';
import { maskIdentifier } from '@slrt/domain';
import { createSealing, type KeyRing } from '@slrt/keys';

export type IdentifierKind = 'NIK' | 'KK' | 'BDT' | 'DTSEN';
export interface SealedIdentifier {
  readonly cipher: Buffer;
  readonly keyId: string;
  readonly index: Buffer;
  /** The newest key of the index. */
  readonly indexKey: string;
  readonly masked: string;
}

/** Identity numbers at rest: sealed with the key's id in the row, and a keyed hash for exact lookup. */
export interface IdentifierVault {
  seal(kind: IdentifierKind, digits: string): SealedIdentifier;
  /** Text that is kept and never looked up: no index, no mask. */
  sealText(text: string): Pick<SealedIdentifier, 'cipher' | 'keyId'>;
  open(cipher: Buffer, keyId: string): string;
  index(kind: IdentifierKind, digits: string): Buffer;
  /** The index as rows may have it now: two while the index key is replaced. */
  indexes(kind: IdentifierKind, digits: string): Buffer[];
  /** Keyed hashes of words that are compared and never shown: 16 characters each, behind the key's name if it is not the first. */
  blind(words: readonly string[]): string[];
  /** The same under the key that seals now. */
  reseal(sealed: Pick<SealedIdentifier, 'cipher' | 'keyId'>): Pick<SealedIdentifier, 'cipher' | 'keyId'>;
  /** The same with the index keys that came since. */
  refreshIndex(sealed: Pick<SealedIdentifier, 'index' | 'indexKey'>): Pick<SealedIdentifier, 'index' | 'indexKey'>;
  liftBlind(words: readonly string[]): string[];
  /** Names of the keys that seal and index now. */
  current(): { readonly seal: string; readonly index: string };
}

const firstIndexKey = 'i1';
const short = (digest: Buffer) => Buffer.from(digest.toString('base64url').slice(0, 16));
const worded = ({ index, indexKey }: Pick<SealedIdentifier, 'index' | 'indexKey'>) =>
  indexKey === firstIndexKey ? index.toString() : `${indexKey}:${index.toString()}`;

/** `ring` is asked at each use: keys may be replaced meanwhile. */
export function createIdentifierVault(ring: () => KeyRing): IdentifierVault {
  const sealing = createSealing(ring);
  const text = (kind: IdentifierKind, digits: string) => `${kind}:${digits}`;
  return {
    index: (kind, digits) => sealing.index(text(kind, digits)).index,
    indexes: (kind, digits) => sealing.indexes(text(kind, digits)),
    sealText: (plain) => sealing.seal(plain),
    blind: (words) => words.map((word) => worded(sealing.index(`WORD:${word}`, short))),
    seal: (kind, digits) => ({
      ...sealing.seal(digits),
      ...sealing.index(text(kind, digits)),
      masked: maskIdentifier(digits),
    }),
    open: (cipher, keyId) => sealing.open(cipher, keyId),
    reseal: ({ cipher, keyId }) => sealing.seal(sealing.open(cipher, keyId)),
    refreshIndex: ({ index, indexKey }) => sealing.refreshIndex(index, indexKey),
    liftBlind: (words) =>
      words.map((word) => {
        const [key, hash] = word.includes(':') ? (word.split(':') as [string, string]) : [firstIndexKey, word];
        return worded(sealing.refreshIndex(Buffer.from(hash), key, short));
      }),
    current: () => ({ seal: ring().sealWith, index: sealing.index('').indexKey }),
  };
}

/** The keys of a registry that was filled before its keys had rows of their own: they came from the setting itself. */
export function listRetiredKeys(setting: string): { SEAL: Buffer; INDEX: Buffer } {
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', setting, 'slrt-registry', purpose, 32));
  return { SEAL: derive('identifier-encryption'), INDEX: derive('identifier-index') };
}
