import type { Database } from '@slrt/database';
import { systemScope } from '@slrt/domain';
import { markAcknowledged } from '../inbox.repository.ts';
import { numberInbox } from './number-inbox.ts';

/** Marks what an agency's program has acknowledged on the stream as seen, like what its webhook took. */
export async function noteAcknowledged(
  database: Database,
  { agency, district }: { agency: string; district: string },
  eventId: string,
): Promise<void> {
  const of = { district, agencyCode: agency };
  await numberInbox(database, of);
  await database.withTransaction(systemScope('agency-stream', district), (tx) => markAcknowledged(tx, of, eventId));
}
