import { allOf, inArea, keyRows, sql, type Sql, type Tx } from '@slrt/database';
import { endedReferralStatuses, type EntityKey } from '@slrt/domain';
import { StoredFileEntity } from '@slrt/files';
import { ReferralEntity, ReferralMessageEntity, ReferralReadEntity } from './referral.entity.ts';
import type { ReferralRow } from './referral.repository.ts';

const r = ReferralEntity;
const m = ReferralMessageEntity.as('m');
const f = StoredFileEntity.as('f');
const k = ReferralReadEntity.as('k');

/** Until when a person has read a referral. Its reader sees only their own mark. */
const readUntil = (person: string): Sql =>
  sql`coalesce((select ${k.$read_until} from ${k} where ${k.$district_code} = ${r}.district_code and ${k.$referral_id} = ${r}.id
    and ${k.$person} = ${person}), '-infinity')`;

/** Messages and documents of others that the person has not read, of one referral. */
const unreadMessages = (person: string): Sql => sql`from ${m} where ${m.$district_code} = ${r}.district_code
  and ${m.$referral_id} = ${r}.id and ${m.$actor} <> ${person} and ${m.$at} > ${readUntil(person)}`;
const unreadDocuments = (person: string): Sql => sql`from ${f} where ${f.$district_code} = ${r}.district_code
  and ${f.$subject_id} = ${r}.id and ${f.$created_by} <> ${person} and ${f.$stored_at} > ${readUntil(person)}`;

/** Condition on a referral: it has messages or documents of others that the person has not read. */
export const unreadBy = (person: string): Sql =>
  sql`(exists (select ${unreadMessages(person)}) or exists (select ${unreadDocuments(person)}))`;

export interface UnreadCounts {
  readonly id: string;
  readonly messages: number;
  readonly documents: number;
}

/** Counts the messages and documents of others that the caller has not read, by referral. */
export const countUnread = (tx: Tx, referrals: readonly EntityKey[]): Promise<UnreadCounts[]> =>
  tx.sql<UnreadCounts>`select ${r}.id, (select count(*)::int ${unreadMessages(tx.scope.actorId)}) as messages,
      (select count(*)::int ${unreadDocuments(tx.scope.actorId)}) as documents
    from ${r} where (${r}.district_code, ${r}.id) in ${keyRows(referrals)}`;

/**
 * Moves the read mark of the caller forward: up to a message or document, or up to everything that the caller can see. Does
 * nothing if there is nothing to read.
 */
export function markRead(tx: Tx, { district, uuid }: EntityKey, upTo: string | null): void {
  tx.send(sql`insert into ${ReferralReadEntity} as k (${ReferralReadEntity.all})
    select ${district}, ${uuid}, ${tx.scope.actorId}, max(at) from (
      select ${m.$at} as at from ${m} where ${m.$district_code} = ${district} and ${m.$referral_id} = ${uuid}
        and (${upTo}::uuid is null or ${m.$id} = ${upTo}::uuid)
      union all
      select ${f.$stored_at} from ${f} where ${f.$district_code} = ${district} and ${f.$subject_id} = ${uuid}
        and ${f.$stored_at} is not null and (${upTo}::uuid is null or ${f.$id} = ${upTo}::uuid)
    ) seen having max(at) is not null
    on conflict (district_code, referral_id, person) do update set read_until = greatest(k.read_until, excluded.read_until)`);
}

export interface ReferralFilter {
  agencyCode?: string | null | undefined;
  programmeCode?: string | null | undefined;
  regionCode?: string | null | undefined;
  statuses?: readonly string[] | null | undefined;
  overdue?: boolean | null | undefined;
  /** With messages or documents of others that the caller has not read. */
  unread?: boolean | null | undefined;
  /** Handed over to this liaison. */
  assignedTo?: string | null | undefined;
  /** With a proposal of another agency that waits for a decision. */
  proposed?: boolean | null | undefined;
  householdUuid?: string | null | undefined;
  /** Start (inclusive) and end (exclusive) of the time of sending. */
  sentFrom?: Date | null | undefined;
  sentTo?: Date | null | undefined;
}

const proposed = sql`${r.$agency_proposal} is not null and ${r.$agency_proposal} ->> 'declined' is null`;

const filterOf = (filter: ReferralFilter, person: string): Sql =>
  allOf(
    filter.regionCode ? inArea(r.$region_code, filter.regionCode) : null,
    filter.agencyCode ? sql`${r.$agency_code} = ${filter.agencyCode}` : null,
    filter.programmeCode ? sql`${r.$programme_code} = ${filter.programmeCode}` : null,
    filter.statuses ? sql`${r.$status} = any(${filter.statuses}::text[])` : null,
    filter.householdUuid ? sql`${r.$household_id} = ${filter.householdUuid}::uuid` : null,
    filter.sentFrom ? sql`${r.$requested_at} >= ${filter.sentFrom}` : null,
    filter.sentTo ? sql`${r.$requested_at} < ${filter.sentTo}` : null,
    filter.assignedTo ? sql`${r.$assigned_to} = ${filter.assignedTo}` : null,
    filter.unread === true && unreadBy(person),
    filter.unread === false && sql`not ${unreadBy(person)}`,
    filter.proposed === true && sql`(${proposed})`,
    filter.proposed === false && sql`not (${proposed})`,
    filter.overdue === true && sql`${r.$due_at} < now()`,
    filter.overdue === false && sql`(${r.$due_at} is null or ${r.$due_at} >= now())`,
  );

/** Returns a page, newest first. IDs are time-ordered (UUIDv7), so the ID alone is the keyset. */
export const pageReferrals = (
  tx: Tx,
  filter: ReferralFilter,
  before: string | null,
  limit: number,
): Promise<ReferralRow[]> =>
  tx.sql`select ${r.all} from ${r} where ${filterOf(filter, tx.scope.actorId)} and ${allOf(before !== null && sql`${r.$id} < ${before}::uuid`)}
    order by ${r.$id} desc limit ${limit}`;

export async function countReferrals(tx: Tx, filter: ReferralFilter): Promise<number> {
  const [row] = await tx.sql<{ n: number }>`select count(*)::int as n from ${r}
    where ${filterOf(filter, tx.scope.actorId)}`;
  return row?.n ?? 0;
}

/** Numbers of open referrals that ask for attention. */
export interface InboxCounts {
  readonly unread: number;
  readonly new: number;
  readonly overdue: number;
  readonly awaiting_document: number;
  readonly proposed: number;
}

/** Counts open referrals, and any with unread messages or documents. */
export async function countInboxOf(tx: Tx, filter: ReferralFilter): Promise<InboxCounts> {
  const person = tx.scope.actorId;
  const [row] = await tx.sql<InboxCounts>`select count(*) filter (where ${unreadBy(person)})::int as unread,
      count(*) filter (where ${r.$status} = 'REQUESTED')::int as new,
      count(*) filter (where ${r.$due_at} < now())::int as overdue,
      count(*) filter (where ${r.$document_request} is not null)::int as awaiting_document,
      count(*) filter (where ${proposed})::int as proposed
    from ${r} where ${filterOf(filter, person)}`;
  return row ?? { unread: 0, new: 0, overdue: 0, awaiting_document: 0, proposed: 0 };
}

/** Lists the open referrals of an agency that a person has been given, in a fixed order to avoid deadlocks. */
export const listAssignedTo = (
  tx: Tx,
  { district, agency, person }: { district: string; agency: string; person: string },
): Promise<ReferralRow[]> =>
  tx.sql`select ${r.all} from ${r} where ${r.$district_code} = ${district} and ${r.$agency_code} = ${agency}
    and ${r.$assigned_to} = ${person} and ${r.$status} <> all(${[...endedReferralStatuses]}::text[]) order by ${r.$id}`;
