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
