import { keyRows, moment, raw, sql, type RowOf, type Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import { ComplaintTimelineEntity as t, type TimelineAssignee } from './complaint.entity.ts';

const details = [
  'at',
  'kind',
  'service',
  'actor',
  'actor_role',
  'from_state',
  'to_state',
  'reason',
  'holder',
  'referral_id',
  'change_request_id',
  'note',
  'needs',
  'via',
] as const;
const names = ['id', 'complaint_id', ...details] as const;
export type TimelineRow = Pick<RowOf<typeof t>, (typeof names)[number]>;
export interface NewTimelineEntry {
  readonly kind: TimelineRow['kind'];
  readonly service: string;
  /** ID of the event of another service that it records. */
  readonly eventId?: string;
  /** Time of an event of another service. Default: the transaction's moment, but not before `notBefore`. */
  readonly at?: Date;
  /** Earliest possible time, e.g. of the preceding step. */
  readonly notBefore?: Date;
  readonly actor: string;
  readonly actorRole: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly reason: string | null;
  readonly holder: TimelineAssignee | null;
  readonly referralId?: string;
  readonly changeRequestId?: string;
  readonly note?: string | null;
  /** Numbers of the needs that the step took. */
  readonly needs?: readonly number[] | null;
  /** Number of the decision that referred needs. */
  readonly decisionNo?: number | null;
  /** How an officer took the citizen's answer. */
  readonly via?: TimelineRow['via'];
  readonly version: number;
}

/**
 * Returns the time of another service's event for the timeline. Clocks of hosts differ, so the time is clamped between its
 * cause (the decision that led to it) and the transaction that handles it.
 */
export function timeOfEvent(time: string, { cause, handled }: { cause: Date | null; handled: Date }): Date {
  const at = Math.min(Date.parse(time), handled.getTime());
  return new Date(Math.max(at, cause?.getTime() ?? at));
}

/** Returns when the decision with this number referred needs of the complaint; null if it has not, or before it was noted. */
export async function findReferredAt(tx: Tx, complaint: EntityKey, decisionNo: number): Promise<Date | null> {
  const [row] = await tx.sql<{ at: Date }>`select ${t.$at} from ${t} where ${t.$district_code} = ${complaint.district}
    and ${t.$complaint_id} = ${complaint.uuid} and ${t.$decision_no} = ${decisionNo} order by ${t.$at} limit 1`;
  return row?.at ?? null;
}

const atMoment = raw(moment);
const written = t.pick('district_code', 'complaint_id', 'event_id', ...details, 'decision_no', 'aggregate_version');

/** Adds an entry. A redelivered event adds nothing. */
export function insertTimeline(tx: Tx, complaint: EntityKey, entry: NewTimelineEntry): void {
  tx.send(sql`insert into ${t} (${written})
    values (${complaint.district}, ${complaint.uuid}, coalesce(${entry.eventId ?? null}::uuid, uuidv7()),
      coalesce(${entry.at ?? null}::timestamptz, greatest(${atMoment}, ${entry.notBefore ?? null}::timestamptz)),
      ${entry.kind}, ${entry.service}, ${entry.actor}, ${entry.actorRole}, ${entry.from}, ${entry.to}, ${entry.reason},
      ${entry.holder ? JSON.stringify(entry.holder) : null}, ${entry.referralId ?? null}, ${entry.changeRequestId ?? null},
      ${entry.note ?? null}, ${entry.needs ?? null}::smallint[], ${entry.via ?? null}, ${entry.decisionNo ?? null}, ${entry.version})
    on conflict (${t.$district_code}, ${t.$complaint_id}, ${t.$event_id}) do nothing`);
}

/**
 * Returns the entries of complaints, oldest first. Entries with the same time are grouped by service and ordered by
 * version, because events may arrive in any order.
 */
export const findTimelines = (tx: Tx, complaints: readonly EntityKey[]): Promise<TimelineRow[]> =>
  tx.sql<TimelineRow>`select ${t.pick(...names)} from ${t}
    where (${t.$district_code}, ${t.$complaint_id}) in ${keyRows(complaints)}
    order by at, first_value(id) over (partition by complaint_id, at, service order by id), aggregate_version, id`;
