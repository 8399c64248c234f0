import { createHash } from 'node:crypto';

type Kind = 'household' | 'person';
/** The part of an id before the row's number, of the import that is being read. */
let latest: { readonly importId: string; readonly prefixes: Readonly<Record<Kind, string>> } | null = null;

function prefixOf(importId: string, kind: Kind): string {
  const time = importId.slice(-36, -23); // `xxxxxxxx-xxxx` of the import's own UUIDv7
  const hash = createHash('sha256').update(`${kind}:${importId}`).digest('hex');
  const variant = ((parseInt(hash.slice(3, 4), 16) & 0x3) | 0x8).toString(16);
  return `${time}-7${hash.slice(0, 3)}-${variant}${hash.slice(4, 7)}-${hash.slice(7, 11)}`;
}

/**
 * Returns the id of the household or person that a row of a file introduces: a UUIDv7 of the import's time, with the row's number at
 * its end. An import that is read again gives the same ids, and one after the other, which its indexes like.
 */
export function idOfRow(importId: string, kind: Kind, row: number): string {
  if (latest?.importId !== importId)
    latest = {
      importId,
      prefixes: { household: prefixOf(importId, 'household'), person: prefixOf(importId, 'person') },
    };
  return latest.prefixes[kind] + row.toString(16).padStart(8, '0');
}
