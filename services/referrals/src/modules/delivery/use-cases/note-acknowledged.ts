import type { Database } from '@slrt/database';
import { systemScope } from '@slrt/domain';
import { markAcknowledged } from '../delivery.repository.ts';

/** What an agency's program has acknowledged on the stream counts as seen, like what its webhook took. */
export const noteAcknowledged = (
  database: Database,
  { agency, district }: { agency: string; district: string },
  eventId: string,
): Promise<void> =>
  database.withTransaction(systemScope('agency-stream', district), (tx) =>
    markAcknowledged(tx, { district, agencyCode: agency }, eventId),
  );
