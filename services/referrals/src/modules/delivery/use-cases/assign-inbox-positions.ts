import { isUnavailable, type Database } from '@slrt/database';
import { systemScope } from '@slrt/domain';
import { backOff, repeat, type Logger } from '@slrt/runtime';
import { hasUnnumberedEvents, listUnnumberedInboxes, assignPositions, type Inbox } from '../inbox.repository.ts';

/** Events per transaction, so that a long backlog does not lock the inbox for long. */
const batchSize = 500;
const job = 'agency-inbox';

async function numberPendingEvents(database: Database, of: Inbox): Promise<void> {
  const scope = systemScope(job, of.district);
  let numbered: number;
  do numbered = await database.withTransaction(scope, (tx) => assignPositions(tx, of, batchSize));
  while (numbered === batchSize);
}

/**
 * Assigns positions to all committed events of an inbox, so that a subsequent read returns them. Does nothing while the
 * database rejects writes; events with a position stay readable.
 */
export async function assignInboxPositions(database: Database, of: Inbox): Promise<void> {
  try {
    const waiting = await database.read(systemScope(job, of.district), (tx) => hasUnnumberedEvents(tx, of));
    if (waiting) await numberPendingEvents(database, of);
  } catch (error) {
    if (!isUnavailable(error)) throw error;
  }
}

/** Assigns positions in all inboxes every second, to keep backlogs short. Returns a function that stops it. */
export function startNumbering(
  { database, logger }: { database: Database; logger: Logger },
  districts: () => Promise<readonly string[]>,
): () => Promise<void> {
  const retryAfter = (failures: number) => backOff(failures, 250, 5_000);
  return repeat(job, { every: 1_000, retryAfter, logger }, async ({ running }) => {
    const areas = await districts();
    if (areas.length === 0) return;
    const scope = { scope: 'system', areas, agency: null, actorId: `system:${job}`, grants: [] } as const;
    for (const of of await database.read(scope, listUnnumberedInboxes))
      if (running()) await numberPendingEvents(database, of);
  }).stop;
}
