import type { Tx } from '@slrt/database';
import type { AgencyEventRow } from './delivery.repository.ts';

/** An agency's inbox in a district. */
export interface Inbox {
  readonly district: string;
  readonly agencyCode: string;
}

/** Inboxes with committed events that have no position yet. */
export async function listUnnumberedInboxes(tx: Tx): Promise<Inbox[]> {
  const rows = await tx.query<{ district_code: string; agency_code: string }>(
    'select distinct district_code, agency_code from agency_event where inbox_position is null',
  );
  return rows.map((row) => ({ district: row.district_code, agencyCode: row.agency_code }));
}

export async function hasUnnumberedEvents(tx: Tx, of: Inbox): Promise<boolean> {
  const [row] = await tx.query<{ waiting: boolean }>(
    'select exists (select from agency_event where district_code = $1 and agency_code = $2 and inbox_position is null) as waiting',
    [of.district, of.agencyCode],
  );
  return row?.waiting ?? false;
}

/** Numbers up to `most` committed events behind the last position; returns how many. Waits for another writer of this inbox. */
export async function assignPositions(tx: Tx, of: Inbox, maxRows: number): Promise<number> {
  const [row] = await tx.query<{ numbered: number }>('select slrt.number_inbox($1, $2, $3) as numbered', [
    of.district,
    of.agencyCode,
    maxRows,
  ]);
  return row?.numbered ?? 0;
}

/** Events after a position, oldest first. An event without a position is not in the inbox yet. */
export const pageInbox = (tx: Tx, of: Inbox, after: string, limit: number): Promise<AgencyEventRow[]> =>
  tx.query<AgencyEventRow>(
    `select * from agency_event where district_code = $1 and agency_code = $2 and inbox_position > $3::bigint
     order by inbox_position limit $4`,
    [of.district, of.agencyCode, after, limit],
  );

export async function countInbox(tx: Tx, of: Inbox, after: string): Promise<number> {
  const [row] = await tx.query<{ n: number }>(
    'select count(*)::int as n from agency_event where district_code = $1 and agency_code = $2 and inbox_position > $3::bigint',
    [of.district, of.agencyCode, after],
  );
  return row?.n ?? 0;
}

/** Position up to which the agency has read; `0` before the first acknowledgement. */
export async function findReadPosition(tx: Tx, of: Inbox): Promise<string> {
  const [row] = await tx.query<{ read_position: string }>(
    'select read_position from agency_inbox where district_code = $1 and agency_code = $2',
    [of.district, of.agencyCode],
  );
  return row?.read_position ?? '0';
}

/** Marks the referrals of every event up to this one as seen: the agency's program acknowledged it on the stream. */
export const markAcknowledged = (tx: Tx, of: Inbox, eventId: string): void =>
  tx.send(
    `update referral r set seen_at = clock_timestamp() from agency_event e, agency_event last
     where last.district_code = $1 and last.agency_code = $2 and last.event_id = $3
       and e.district_code = $1 and e.agency_code = $2 and e.inbox_position <= last.inbox_position
       and r.district_code = $1 and r.id = e.referral_id and r.seen_at is null`,
    [of.district, of.agencyCode, eventId],
  );

/** Moves the read mark forward, at most to the last position, and marks the referrals up to it as seen. */
export function acknowledge(tx: Tx, of: Inbox, upTo: string): void {
  tx.send(
    `update referral r set seen_at = clock_timestamp() from agency_event e
     where r.district_code = $1 and r.id = e.referral_id and r.seen_at is null and e.district_code = $1 and e.agency_code = $2
       and e.inbox_position <= $3::bigint`,
    [of.district, of.agencyCode, upTo],
  );
  tx.send(
    `update agency_inbox set read_position = least($3::bigint, last_position), read_at = clock_timestamp(), read_by = $4
     where district_code = $1 and agency_code = $2 and read_position < least($3::bigint, last_position)`,
    [of.district, of.agencyCode, upTo, tx.scope.actorId],
  );
}
