import { VillageChangeEntity } from './platform.entity.ts';
import type { Tx } from './transaction.ts';

/**
 * Position of a tablet in a village's changes: the last number it received, the last id of that number if a page ended
 * inside it, and the number up to which its first package extends. Removals before that number do not concern the
 * tablet.
 */
export interface ChangeCursor {
  readonly seq: number;
  readonly id: string;
  readonly firstUntil: number;
}
const lowest = '00000000-0000-0000-0000-000000000000';
const highest = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

export const encodeChanges = (cursor: ChangeCursor): string => encodeCursor([cursor.seq, cursor.id, cursor.firstUntil]);

/**
 * Parses a cursor. Returns null for text that is not a valid cursor, and the start of a first package when the cursor
 * is absent.
 */
export function decodeChanges(since: string | null | undefined, last: number): ChangeCursor | null {
  if (!since) return { seq: -1, id: lowest, firstUntil: last };
  const parts = decodeCursor(since, 3);
  if (!parts) return null;
  const [seq, id, firstUntil] = parts;
  if (typeof seq !== 'number' || typeof id !== 'string' || typeof firstUntil !== 'number') return null;
  return /^[0-9a-f-]{36}$/.test(id) ? { seq, id, firstUntil } : null;
}

/** Returns the number of the last committed change of a village. Call it before reading the rows. */
export async function findLastChange(tx: Tx, district: string, regionCode: string): Promise<number> {
  const c = VillageChangeEntity;
  const [row] = await tx.sql`select ${c.pick('last')} from ${c}
    where ${c.$district_code} = ${district} and ${c.$region_code} = ${regionCode}`;
  return Number(row?.last ?? 0);
}

/** Returns the cursor after a page: inside a number when more rows follow, otherwise after all committed changes. */
export function cursorAfter(
  before: ChangeCursor,
  rows: readonly { change_number: string | number; id: string }[],
  { more, last }: { more: boolean; last: number },
): ChangeCursor {
  const end = rows.at(-1);
  if (more && end) return { seq: Number(end.change_number), id: end.id, firstUntil: before.firstUntil };
  return { seq: Math.max(last, before.seq, Number(end?.change_number ?? 0)), id: highest, firstUntil: 0 };
}

/** Cursors are the sort key of the row, so that a page goes on where the last ended whatever was added meanwhile. */
export function encodeCursor(parts: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

export function decodeCursor(cursor: string, length: number): (string | number | null)[] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) && parts.length === length ? (parts as (string | number | null)[]) : null;
  } catch {
    return null; // not one of our cursors: the caller answers InvalidInput
  }
}
