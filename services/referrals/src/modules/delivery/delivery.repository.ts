import { moment, raw, sql, type RowOf, type Tx } from '@slrt/database';
import { formatId, type EntityKey } from '@slrt/domain';
import { AgencyEventEntity, DeliveryAttemptEntity as a, DeliveryEntity, WebhookEntity } from './delivery.entity.ts';
import type { Attempt, CloudEvent } from './send-webhook.ts';
import type { WebhookRow } from './webhook.repository.ts';

const d = DeliveryEntity.as('d');
const e = AgencyEventEntity.as('e');
const w = WebhookEntity.as('w');
/** An event, with the person whom its referral concerns; null if not known or the referral may not be read. */
export type AgencyEventRow = RowOf<typeof AgencyEventEntity> & { readonly person_id: string | null };
export type DeliveryRow = RowOf<typeof DeliveryEntity> & Pick<AgencyEventRow, 'type' | 'data' | 'person_id'>;
export type AttemptRow = RowOf<typeof a>;

const atMoment = raw(moment);
/** Column `person_id` of an event `e`. */
export const personOfEvent = raw(
  '(select x.person_id from referral x where x.district_code = e.district_code and x.id = e.referral_id) as person_id',
);
const newDelivery = DeliveryEntity.pick(
  ...(['district_code', 'webhook_id', 'agency_code', 'event_id', 'referral_id', 'position'] as const),
);

/** Inserts an event for an agency's inbox, and a delivery for each of its webhooks, in the transaction of the step. */
export function insertAgencyEvent(
  tx: Tx,
  event: Omit<CloudEvent, 'time'> & { agencyCode: string; referralId: string; version: number },
): void {
  tx.send(sql`with added as (
      insert into ${AgencyEventEntity} (district_code, event_id, agency_code, type, referral_id, version, at, request_id, data)
      values (${event.district}, ${event.id}, ${event.agencyCode}, ${event.type}, ${event.referralId}, ${event.version}, ${atMoment}, ${event.requestId}, ${JSON.stringify(event.data)}) returning district_code, event_id, agency_code, referral_id, position, type
    )
    insert into ${DeliveryEntity} (${newDelivery})
    select added.district_code, ${w.$id}, added.agency_code, added.event_id, added.referral_id, added.position
    from added join ${w} on ${w.$district_code} = added.district_code and ${w.$agency_code} = added.agency_code
    where ${w.$state} <> 'DELETED' and (${w.$events} = '{}' or added.type = any(${w.$events}))`);
}

export interface Claimed
  extends
    Pick<DeliveryRow, 'id' | 'district_code' | 'agency_code' | 'attempts' | 'replays' | 'referral_id'>,
    Pick<AgencyEventRow, 'type' | 'data' | 'request_id' | 'person_id'> {
  readonly event: CloudEvent;
}

/** Lists active webhooks with due deliveries that are not paused. */
export const listDueWebhooks = (tx: Tx): Promise<Pick<WebhookRow, 'district_code' | 'id'>[]> =>
  tx.sql`select ${w.pick('district_code', 'id')} from ${w}
    where ${w.$state} = 'ACTIVE' and (${w.$paused_until} is null or ${w.$paused_until} <= clock_timestamp())
      and exists (select 1 from ${d} where ${d.$district_code} = ${w.$district_code} and ${d.$webhook_id} = ${w.$id} and ${d.$state} = 'PENDING'
        and ${d.$next_at} <= clock_timestamp() and (${d.$leased_until} is null or ${d.$leased_until} < clock_timestamp()))`;

/**
 * Leases up to `limit` due deliveries of a webhook for 30 seconds (the request timeout is 15), oldest first. Of each
 * referral only the oldest pending one, so that its events arrive in order.
 */
export async function claimDeliveries(tx: Tx, key: EntityKey, limit: number): Promise<Claimed[]> {
  const rows = await tx.sql<Omit<Claimed, 'event'> & AgencyEventRow>`with due as (
      select district_code, id from ${DeliveryEntity} c
      where district_code = ${key.district} and webhook_id = ${key.uuid} and state = 'PENDING' and next_at <= clock_timestamp()
        and (leased_until is null or leased_until < clock_timestamp())
        and not exists (select 1 from ${DeliveryEntity} e where e.district_code = c.district_code and e.webhook_id = c.webhook_id
          and e.referral_id = c.referral_id and e.state = 'PENDING' and e.position < c.position)
      order by position limit ${limit} for update skip locked
    ), claimed as (
      update ${d} set leased_until = clock_timestamp() + interval '30 seconds', attempts = attempts + 1
      from due where ${d.$district_code} = due.district_code and ${d.$id} = due.id
      returning ${d.pick('district_code', 'id', 'agency_code', 'attempts', 'replays', 'referral_id', 'event_id', 'position')}
    )
    select c.*, ${e.pick('type', 'version', 'at', 'request_id', 'data')}, ${personOfEvent} from claimed c
    join ${e} on ${e.$district_code} = c.district_code and ${e.$agency_code} = c.agency_code and ${e.$event_id} = c.event_id
    order by c.position`;
  return rows.map((row) => ({ ...row, event: eventOf(row) }));
}

export const eventOf = (row: AgencyEventRow): CloudEvent => ({
  id: row.event_id,
  type: row.type,
  subject: formatId('referral', { district: row.district_code, uuid: row.referral_id }),
  time: row.at.toISOString(),
  district: row.district_code,
  requestId: row.request_id,
  data: row.data,
});

/**
 * Saves the result of an attempt: delivered, pending until `nextAt`, or failed. If a replay was requested during the
 * attempt, the delivery stays pending.
 */
export function saveDeliveryAttempt(tx: Tx, row: Claimed, attempt: Attempt, nextAt: Date | null): void {
  const state = attempt.error === null ? 'DELIVERED' : nextAt ? 'PENDING' : 'FAILED';
  tx.send(sql`update ${DeliveryEntity} set state = case when replays = ${row.replays} then ${state} else state end, leased_until = null,
      next_at = case when replays = ${row.replays} then coalesce(${nextAt}, next_at) else next_at end,
      delivered_at = case when ${state} = 'DELIVERED' then clock_timestamp() else delivered_at end
    where district_code = ${row.district_code} and id = ${row.id}`);
  tx.send(sql`insert into ${a} (${a.pick('district_code', 'delivery_id', 'agency_code', 'status', 'error', 'milliseconds', 'response')})
    values (${row.district_code}, ${row.id}, ${row.agency_code}, ${attempt.status}, ${attempt.error}, ${attempt.milliseconds}, ${attempt.response})`);
}

/** Marks referrals as seen by the agency, unless they are already. */
export function markSeen(tx: Tx, district: string, referrals: readonly string[]): void {
  if (referrals.length > 0)
    tx.send(sql`update referral set seen_at = clock_timestamp()
      where district_code = ${district} and id = any(${referrals}::uuid[]) and seen_at is null`);
}

/** Replays one delivery, or all events since a time, even those before the webhook existed. Returns the number of deliveries. */
export async function replay(
  tx: Tx,
  webhook: WebhookRow,
  which: { deliveryId: string; since?: never } | { deliveryId?: never; since: Date },
): Promise<number> {
  const { district_code: district, id } = webhook;
  // The caller expects the receiver to be available again, so the pause ends.
  tx.send(sql`update ${w} set paused_until = null, failures = 0
    where ${w.$district_code} = ${district} and ${w.$id} = ${id}`);
  const again = sql`state = 'PENDING', attempts = 0, replays = ${d.$replays} + 1, next_at = clock_timestamp(), leased_until = null`;
  if (which.deliveryId !== undefined) {
    const replayed = await tx.sql`update ${d} set ${again}
      where ${d.$district_code} = ${district} and ${d.$webhook_id} = ${id} and ${d.$id} = ${which.deliveryId} returning ${d.$id}`;
    return replayed.length;
  }
  const [counted] = await tx.sql<{ n: number }>`with replayed as (
      insert into ${DeliveryEntity} as d (${newDelivery})
      select district_code, ${id}, agency_code, event_id, referral_id, position from ${AgencyEventEntity}
      where district_code = ${district} and agency_code = ${webhook.agency_code} and at >= ${which.since}
        and (${webhook.events}::text[] = '{}' or type = any(${webhook.events}::text[]))
      on conflict on constraint delivery_once do update set ${again} returning 1
    ) select count(*)::int as n from replayed`;
  return counted?.n ?? 0;
}

export const pageDeliveries = (
  tx: Tx,
  webhook: WebhookRow,
  { state, before, limit }: { state: string | null; before: string | null; limit: number },
): Promise<DeliveryRow[]> =>
  tx.sql<DeliveryRow>`select ${d.all}, ${e.pick('type', 'data')}, ${personOfEvent} from ${d}
    join ${e} on ${e.$district_code} = ${d.$district_code} and ${e.$agency_code} = ${d.$agency_code} and ${e.$event_id} = ${d.$event_id}
    where ${d.$district_code} = ${webhook.district_code} and ${d.$webhook_id} = ${webhook.id}
      and (${state}::text is null or ${d.$state} = ${state}) and (${before}::bigint is null or ${d.$position} < ${before})
    order by ${d.$position} desc limit ${limit}`;

export const countDeliveries = (
  tx: Tx,
  { district_code, id }: WebhookRow,
  state: DeliveryRow['state'] | null,
): Promise<number> =>
  tx.manager.countBy(DeliveryEntity, { district_code, webhook_id: id, ...(state === null ? {} : { state }) });

export const listAttempts = (tx: Tx, deliveries: readonly string[]): Promise<AttemptRow[]> =>
  tx.sql`select ${a.all} from ${a} where ${a.$delivery_id} = any(${deliveries}::uuid[]) order by ${a.$id}`;
