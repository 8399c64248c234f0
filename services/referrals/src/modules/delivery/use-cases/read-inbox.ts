import type { Database } from '@slrt/database';
import type { SessionScope } from '@slrt/domain';
import { WrongArgument } from '@slrt/subgraph';
import type { AgencyEventRow } from '../delivery.repository.ts';
import { countInbox, findReadPosition, pageInbox, type Inbox } from '../inbox.repository.ts';
import { assignInboxPositions } from './assign-inbox-positions.ts';

/** Returns the position in an inbox cursor; null if the cursor is invalid. */
export function inboxPosition(cursor: readonly (string | number | null)[] | null): string | null {
  const [position] = cursor ?? [];
  return cursor?.length === 1 && /^\d{1,18}$/.test(String(position)) ? String(position) : null;
}

/** Returns events after a cursor, or after the read mark if `unread`. Throws `WrongArgument` for an invalid cursor. */
export async function readInbox(
  database: Database,
  reader: { of: Inbox; scope: SessionScope },
  { after, unread, limit }: { after: readonly (string | number | null)[] | null; unread: boolean; limit: number },
): Promise<{ rows: AgencyEventRow[]; count: () => Promise<number> }> {
  const given = inboxPosition(after);
  if (after && given === null)
    throw new WrongArgument({ argument: 'after', allowed: { key: 'allowed.cursor', values: '' } });
  const { of, scope } = reader;
  await assignInboxPositions(database, of);
  return database.read(scope, async (tx) => {
    const start = unread ? await findReadPosition(tx, of) : '0';
    return {
      rows: await pageInbox(tx, of, given ?? start, limit),
      count: () => database.read(scope, (counting) => countInbox(counting, of, start)),
    };
  });
}
