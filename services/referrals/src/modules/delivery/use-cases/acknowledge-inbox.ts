import { auditReads, decodeCursor, type Database } from '@slrt/database';
import { issue, refusals, systemScope } from '@slrt/domain';
import type { Caller } from '@slrt/subgraph';
import type { Deps } from '../../../deps.ts';
import { agencyOf, type AgencyRow } from '../../agency/index.ts';
import { canActForAgency, inboxReaders } from '../delivery.policy.ts';
import { acknowledge, markAcknowledged } from '../inbox.repository.ts';
import { disclosureOf } from '../subjects.ts';
import { assignInboxPositions } from './assign-inbox-positions.ts';
import { inboxPosition } from './read-inbox.ts';

/** Marks an agency's inbox as read up to a cursor, and its referrals as seen. Never moves backwards. */
export async function acknowledgeInbox(
  deps: Pick<Deps, 'database' | 'directory'>,
  caller: Caller,
  input: { agencyCode: string; regionCode: string; upTo: string },
): Promise<{ agency: AgencyRow }> {
  const of = { agencyCode: input.agencyCode, district: input.regionCode };
  if (!canActForAgency(caller.actor, inboxReaders, of)) throw refusals.notFound();
  const upTo = inboxPosition(decodeCursor(input.upTo, 1));
  if (upTo === null) throw refusals.invalidInput([issue('upTo', 'INVALID_INPUT')]);
  await deps.database.withTransaction(caller.scope, (tx) => acknowledge(tx, of, upTo));
  return { agency: await agencyOf(deps, input.agencyCode) };
}

/**
 * Marks referrals as seen whose events an agency acknowledged on the stream, and records that its program received them. The broker
 * does not tell who received what before that.
 */
export async function markAcknowledgedEventsSeen(
  database: Database,
  { agency, district }: { agency: string; district: string },
  eventId: string,
): Promise<void> {
  const of = { district, agencyCode: agency };
  await assignInboxPositions(database, of);
  await database.withTransaction(systemScope('agency-stream', district), async (tx) => {
    const received = await markAcknowledged(tx, of, eventId);
    if (received.length > 0) auditReads(tx, received.map(disclosureOf));
  });
}
