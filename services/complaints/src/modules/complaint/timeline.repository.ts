import { keyRows, moment, raw, sql, type RowOf, type Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import { ComplaintTimelineEntity as t, type TimelineAssignee } from './complaint.entity.ts';

const names = [
  'id',
  'complaint_id',
  'at',
  'kind',
  'service',
  'actor_role',
  'from_state',
  'to_state',
  'reason',
  'holder',
  'referral_id',
  'change_request_id',
  'note',
] as const;
export type TimelineRow = Pick<RowOf<typeof t>, (typeof names)[number]>;
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
  const [row] = await tx.sql<{ at: Date }>`select ${t.$at} from ${t} where ${t.$district_code} = ${complaint.district}
      and ${t.$complaint_id} = ${complaint.uuid} and ${t.$kind} = 'STATUS' and ${t.$to_state} = 'REFERRED'
    order by ${t.$aggregate_version} limit 1 offset greatest(${decisionNo}::int - 1, 0)`;
  return row?.at ?? null;
}

const atMoment = raw(moment);
const written = t.pick(
  'district_code',
  'complaint_id',
  'event_id',
  'at',
  'kind',
  'service',
  'actor_role',
  'from_state',
  'to_state',
  'reason',
  'holder',
  'referral_id',
  'change_request_id',
  'note',
  'aggregate_version',
);

/** Adds an entry once per event; a redelivered event adds nothing. */
export function insertTimeline(tx: Tx, complaint: EntityKey, entry: NewTimelineEntry): void {
  tx.send(sql`insert into ${t} (${written})
    values (${complaint.district}, ${complaint.uuid}, coalesce(${entry.eventId ?? null}::uuid, uuidv7()),
      coalesce(${entry.at ?? null}::timestamptz, greatest(${atMoment}, ${entry.notBefore ?? null}::timestamptz)),
      ${entry.kind}, ${entry.service}, ${entry.actorRole}, ${entry.from}, ${entry.to}, ${entry.reason},
      ${entry.holder ? JSON.stringify(entry.holder) : null}, ${entry.referralId ?? null}, ${entry.changeRequestId ?? null},
      ${entry.note ?? null}, ${entry.version})
    on conflict (${t.$district_code}, ${t.$complaint_id}, ${t.$event_id}) do nothing`);
}

/**
 * Entries of complaints, oldest first. Of the same time: the service that was there first, then by the aggregate's version (events
 * may arrive in any order).
 */
export const findTimelines = (tx: Tx, complaints: readonly EntityKey[]): Promise<TimelineRow[]> =>
  tx.sql<TimelineRow>`select ${t.pick(...names)} from ${t}
    where (${t.$district_code}, ${t.$complaint_id}) in ${keyRows(complaints)}
    order by at, first_value(id) over (partition by complaint_id, at, service order by id), aggregate_version, id`;
