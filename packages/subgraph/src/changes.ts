import {
  cursorAfter,
  decodeChanges,
  encodeChanges,
  findLastChange,
  type ChangeCursor,
  type Database,
  type Tx,
} from '@slrt/database';
import { assignmentFor, districtOf, FieldRefusal, type Actor, type Role, type SessionScope } from '@slrt/domain';
import { WrongArgument } from './input-checks.ts';

/** Arguments of a tablet's request for changes. */
export interface ChangesRequest {
  readonly village: string;
  /** Cursor of the previous page; null for a first package. */
  readonly since: string | null;
  readonly first: number;
}
export interface ChangesCaller {
  readonly database: Database;
  readonly actor: Actor;
  readonly scope: SessionScope;
  /** Roles that may download a village's records. */
  readonly roles: readonly Role[];
}
export interface ChangesPlace {
  readonly district: string;
  readonly village: string;
}
export interface ChangesPage<T> {
  readonly page: T;
  readonly cursor: string;
  readonly more: boolean;
}
/** Records per page. */
const maxRows = 500;

/**
 * Returns one page of the changes in a village. `list` returns up to `limit` rows after the cursor in the order of
 * their numbers; `fill` builds the page from them in the same transaction.
 */
export async function readChanges<R extends { change_number: string; id: string }, T>(
  { database, actor, scope, roles }: ChangesCaller,
  { village, since, first }: ChangesRequest,
  list: (tx: Tx, place: ChangesPlace, behind: { cursor: ChangeCursor; limit: number }) => Promise<R[]>,
  fill: (tx: Tx, rows: R[]) => Promise<T> | T,
): Promise<ChangesPage<T>> {
  if (first < 1 || first > maxRows) throw new FieldRefusal('OUT_OF_RANGE');
  if (!assignmentFor(actor, roles, village)) throw new FieldRefusal('NOT_ALLOWED');
  const place = { district: districtOf(village), village };
  return database.read(scope, async (tx) => {
    const last = await findLastChange(tx, place.district, village); // read before the rows, so that no change is missed
    const cursor = decodeChanges(since, last);
    if (!cursor) throw new WrongArgument({ argument: 'since', allowed: { key: 'allowed.cursor', values: '' } });
    const found = await list(tx, place, { cursor, limit: first + 1 });
    const more = found.length > first;
    const rows = found.slice(0, first);
    return { page: await fill(tx, rows), cursor: encodeChanges(cursorAfter(cursor, rows, { more, last })), more };
  });
}
