import { type RowOf, moment, type Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import type { ComplaintTimelineEntity } from './complaint.entity.ts';

export interface TimelineAssignee {
  role: string;
  region: string | null;
  agency: string | null;
  person: string | null;
  since: string;
}
export interface TimelineRow extends Pick<
  RowOf<typeof ComplaintTimelineEntity>,
  | 'id'
  | 'complaint_id'
  | 'at'
  | 'kind'
  | 'service'
  | 'actor_role'
  | 'from_state'
  | 'to_state'
  | 'reason'
  | 'holder'
  | 'referral_id'
  | 'change_request_id'
  | 'note'
> {
  readonly holder: TimelineAssignee | null;
}
export interface NewTimelineEntry {
  readonly kind: TimelineRow['kind'];
  readonly service: string;
  /** The event it stands for; none for a step of this service. */
  readonly eventId?: string;
  /** When it happened elsewhere; without it, the transaction's moment, but not before `notBefore`. */
  readonly at?: Date;
  /** Time of what it follows. */
  readonly notBefore?: Date;
  readonly actorRole: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly reason: string | null;
  readonly holder: TimelineAssignee | null;
  readonly referralId?: string;
  readonly changeRequestId?: string;
  readonly note?: string | null;
  readonly version: number;
}

/**
 * When an event of another service happened, as the timeline shows it. Its database may be on a host whose clock differs, so the
 * time is moved between its cause (the decision that asked for it) and the transaction that handles it.
 */
export function timeOfEvent(time: string, { cause, handled }: { cause: Date | null; handled: Date }): Date {
  const at = Math.min(Date.parse(time), handled.getTime());
  return new Date(Math.max(at, cause?.getTime() ?? at));
}

/** When a decision of a complaint referred it, by the decision's number; null before it did. */
export async function findReferredAt(tx: Tx, complaint: EntityKey, decisionNo: number): Promise<Date | null> {
  const [row] = await tx.query<{ at: Date }>(
    `select at from complaint_timeline where district_code = $1 and complaint_id = $2 and kind = 'STATUS' and to_state = 'REFERRED'
     order by aggregate_version limit 1 offset greatest($3::int - 1, 0)`,
    [complaint.district, complaint.uuid, decisionNo],
  );
  return row?.at ?? null;
}

/** Adds an entry once per event; a redelivered event adds nothing. */
export function insertTimeline(tx: Tx, complaint: EntityKey, entry: NewTimelineEntry): void {
  tx.send(
    `insert into complaint_timeline (district_code, complaint_id, event_id, at, kind, service, actor_role, from_state, to_state, reason,
       holder, referral_id, change_request_id, note, aggregate_version)
     values ($1, $2, coalesce($3::uuid, uuidv7()), coalesce($4::timestamptz, greatest(${moment}, $16::timestamptz)), $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
     on conflict (district_code, complaint_id, event_id) do nothing`,
    [
      complaint.district,
      complaint.uuid,
      entry.eventId ?? null,
      entry.at ?? null,
      entry.kind,
      entry.service,
      entry.actorRole,
      entry.from,
      entry.to,
      entry.reason,
      entry.holder ? JSON.stringify(entry.holder) : null,
      entry.referralId ?? null,
      entry.changeRequestId ?? null,
      entry.note ?? null,
      entry.version,
      entry.notBefore ?? null,
    ],
  );
}

/**
 * Entries of complaints, oldest first. Of the same time: the service that was there first, then by the aggregate's version (events
 * may arrive in any order).
 */
export function findTimelines(tx: Tx, complaints: readonly EntityKey[]): Promise<TimelineRow[]> {
  return tx.query<TimelineRow>(
    `select id, complaint_id, at, kind, service, actor_role, from_state, to_state, reason, holder, referral_id, change_request_id, note
     from complaint_timeline where (district_code, complaint_id) in (select * from unnest($1::text[], $2::uuid[]))
     order by at, first_value(id) over (partition by complaint_id, at, service order by id), aggregate_version, id`,
    [complaints.map((key) => key.district), complaints.map((key) => key.uuid)],
  );
}
