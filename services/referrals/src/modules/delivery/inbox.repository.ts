import { sql, type Tx } from '@slrt/database';
import { AgencyEventEntity, AgencyInboxEntity as i } from './delivery.entity.ts';
import { personOfEvent, type AgencyEventRow } from './delivery.repository.ts';

/** An agency's inbox in a district. */
export interface Inbox {
  readonly district: string;
  readonly agencyCode: string;
}

const v = AgencyEventEntity;
const e = AgencyEventEntity.as('e');

/** Lists inboxes with committed events that have no position yet. */
export async function listUnnumberedInboxes(tx: Tx): Promise<Inbox[]> {
  const rows =
    await tx.sql`select distinct ${v.pick('district_code', 'agency_code')} from ${v} where ${v.$inbox_position} is null`;
  return rows.map((row) => ({ district: row.district_code, agencyCode: row.agency_code }));
}

export async function hasUnnumberedEvents(tx: Tx, of: Inbox): Promise<boolean> {
  const [row] = await tx.sql<{ waiting: boolean }>`select exists (select from ${v}
    where ${v.$district_code} = ${of.district} and ${v.$agency_code} = ${of.agencyCode} and ${v.$inbox_position} is null) as waiting`;
  return row?.waiting ?? false;
}

/** Assigns positions to up to `maxRows` committed events. Returns the number assigned. Waits for other writers of the inbox. */
export async function assignPositions(tx: Tx, of: Inbox, maxRows: number): Promise<number> {
  const [row] = await tx.sql<{
    numbered: number;
  }>`select slrt.number_inbox(${of.district}, ${of.agencyCode}, ${maxRows}) as numbered`;
  return row?.numbered ?? 0;
}

/** Returns events after a position, oldest first. Events without a position are not included. */
export const pageInbox = (tx: Tx, of: Inbox, after: string, limit: number): Promise<AgencyEventRow[]> =>
  tx.sql<AgencyEventRow>`select ${e.all}, ${personOfEvent} from ${e}
    where ${e.$district_code} = ${of.district} and ${e.$agency_code} = ${of.agencyCode} and ${e.$inbox_position} > ${after}::bigint
    order by ${e.$inbox_position} limit ${limit}`;

export async function countInbox(tx: Tx, of: Inbox, after: string): Promise<number> {
  const [row] = await tx.sql<{ n: number }>`select count(*)::int as n from ${v}
    where ${v.$district_code} = ${of.district} and ${v.$agency_code} = ${of.agencyCode} and ${v.$inbox_position} > ${after}::bigint`;
  return row?.n ?? 0;
}

/** Returns the position of the read mark; `0` if nothing was acknowledged. */
export async function findReadPosition(tx: Tx, of: Inbox): Promise<string> {
  const row = await tx.manager.findOneBy(i, { district_code: of.district, agency_code: of.agencyCode });
  return row?.read_position ?? '0';
}

/**
 * Moves the position of an agency on the stream to an event that it acknowledged, and marks the referrals up to there as seen. Returns
 * the events since the last position; before the first one, those of referrals that the agency had not seen.
 */
export async function markAcknowledged(tx: Tx, of: Inbox, eventId: string): Promise<AgencyEventRow[]> {
  const { district, agencyCode } = of;
  const [inbox] = await tx.sql<{ position: string | null }>`select ${i.$stream_position} as position from ${i}
    where ${i.$district_code} = ${district} and ${i.$agency_code} = ${agencyCode} for update`;
  const [last] = await tx.sql<{ position: string | null }>`select ${v.$inbox_position} as position from ${v}
    where ${v.$district_code} = ${district} and ${v.$agency_code} = ${agencyCode} and ${v.$event_id} = ${eventId}`;
  const upTo = last?.position ?? null;
  if (upTo === null) return [];
  const since = inbox?.position ?? null;
  const received = await tx.sql<AgencyEventRow>`select ${e.all}, ${personOfEvent} from ${e}
    where ${e.$district_code} = ${district} and ${e.$agency_code} = ${agencyCode} and ${e.$inbox_position} <= ${upTo}::bigint
      and case when ${since}::bigint is not null then ${e.$inbox_position} > ${since}::bigint
        else exists (select from referral r where r.district_code = ${district} and r.id = ${e.$referral_id} and r.seen_at is null) end
    order by ${e.$inbox_position}`;
  tx.send(sql`update referral r set seen_at = clock_timestamp() from ${e}
    where ${e.$district_code} = ${district} and ${e.$agency_code} = ${agencyCode} and ${e.$inbox_position} <= ${upTo}::bigint
      and r.district_code = ${district} and r.id = ${e.$referral_id} and r.seen_at is null`);
  tx.send(sql`update ${i} set stream_position = greatest(stream_position, ${upTo}::bigint)
    where ${i.$district_code} = ${district} and ${i.$agency_code} = ${agencyCode}`);
  return received;
}

/** Moves the read mark forward, at most to the last position, and marks the referrals before it as seen. */
export function acknowledge(tx: Tx, of: Inbox, upTo: string): void {
  const { district, agencyCode } = of;
  tx.send(sql`update referral r set seen_at = clock_timestamp() from ${e}
    where r.district_code = ${district} and r.id = ${e.$referral_id} and r.seen_at is null
      and ${e.$district_code} = ${district} and ${e.$agency_code} = ${agencyCode} and ${e.$inbox_position} <= ${upTo}::bigint`);
  tx.send(sql`update ${i} set read_position = least(${upTo}::bigint, last_position), read_at = clock_timestamp(), read_by = ${tx.scope.actorId}
    where ${i.$district_code} = ${district} and ${i.$agency_code} = ${agencyCode} and read_position < least(${upTo}::bigint, last_position)`);
}
