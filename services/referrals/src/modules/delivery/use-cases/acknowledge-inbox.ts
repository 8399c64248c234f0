import { decodeCursor, type Database } from '@slrt/database';
import { issue, refusals, systemScope } from '@slrt/domain';
import type { Caller } from '@slrt/subgraph';
import { actsFor, inboxReaders } from '../delivery.policy.ts';
import { acknowledge, markAcknowledged } from '../inbox.repository.ts';
import { numberInbox } from './number-inbox.ts';
import { inboxPosition } from './read-inbox.ts';

/** Everything up to an event's cursor is read by the agency; its referrals count as seen. It never goes back. */
export async function acknowledgeInbox(
  { database }: { readonly database: Database },
  caller: Caller,
  input: { agencyCode: string; districtCode: string; upTo: string },
): Promise<void> {
  const of = { agencyCode: input.agencyCode, district: input.districtCode };
  if (!actsFor(caller.actor, inboxReaders, of)) throw refusals.notFound();
  const upTo = inboxPosition(decodeCursor(input.upTo, 1));
  if (upTo === null) throw refusals.invalidInput([issue('upTo', 'INVALID_INPUT')]);
  await database.withTransaction(caller.scope, (tx) => acknowledge(tx, of, upTo));
}

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
