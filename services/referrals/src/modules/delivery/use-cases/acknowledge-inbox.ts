import { decodeCursor, type Database } from '@slrt/database';
import { issue, refusals } from '@slrt/domain';
import type { Caller } from '@slrt/subgraph';
import { actsFor, inboxReaders } from '../delivery.policy.ts';
import { acknowledge } from '../inbox.repository.ts';
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
