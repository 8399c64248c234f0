import { type RowOf, moment, type Tx } from '@slrt/database';
import { formatId, type EntityKey } from '@slrt/domain';
import type { AgencyEventEntity, DeliveryAttemptEntity, DeliveryEntity } from './delivery.entity.ts';
import type { Attempt, CloudEvent } from './send-webhook.ts';
import type { WebhookRow } from './webhook.repository.ts';

export interface DeliveryRow extends RowOf<typeof DeliveryEntity> {
  readonly type: string;
}
export type AttemptRow = Pick<
  RowOf<typeof DeliveryAttemptEntity>,
  'id' | 'delivery_id' | 'at' | 'status' | 'error' | 'milliseconds' | 'response'
>;
export type AgencyEventRow = Omit<RowOf<typeof AgencyEventEntity>, 'data'> & { readonly data: object };

/** What an agency is told, once: read by the inbox, sent by its webhooks. In the transaction of the step itself, at its moment. */
export function insertAgencyEvent(
  tx: Tx,
  event: Omit<CloudEvent, 'time'> & { agencyCode: string; referralId: string; version: number },
): void {
  tx.send(
    `with told as (
       insert into agency_event (district_code, event_id, agency_code, type, referral_id, version, at, request_id, data)
       values ($1, $2, $3, $4, $5, $6, ${moment}, $7, $8) returning district_code, event_id, agency_code, referral_id, position, type
     )
     insert into delivery (district_code, webhook_id, agency_code, event_id, referral_id, position)
     select told.district_code, w.id, told.agency_code, told.event_id, told.referral_id, told.position
     from told join webhook w on w.district_code = told.district_code and w.agency_code = told.agency_code
     where w.state <> 'DELETED' and (w.events = '{}' or told.type = any(w.events))`,
    [
      event.district,
      event.id,
      event.agencyCode,
      event.type,
      event.referralId,
      event.version,
      event.requestId,
      JSON.stringify(event.data),
    ],
  );
}

export interface Claimed {
  readonly id: string;
  readonly district_code: string;
  readonly agency_code: string;
  readonly attempts: number;
  readonly replays: number;
  readonly referral_id: string;
  readonly event: CloudEvent;
}

/** Webhooks with something due, those left alone excepted. */
export const listDueWebhooks = (tx: Tx): Promise<{ district_code: string; id: string }[]> =>
  tx.query(
    `select w.district_code, w.id from webhook w
     where w.state = 'ACTIVE' and (w.paused_until is null or w.paused_until <= clock_timestamp())
       and exists (select 1 from delivery d where d.district_code = w.district_code and d.webhook_id = w.id and d.state = 'PENDING'
         and d.next_at <= clock_timestamp() and (d.leased_until is null or d.leased_until < clock_timestamp()))`,
  );

/**
 * Takes up to `most` due deliveries of a webhook for half a minute (an answer is waited for 15 s), the oldest first; of one referral only the oldest that has
 * not arrived, so that its events come in order.
 */
export async function claimDeliveries(tx: Tx, key: EntityKey, most: number): Promise<Claimed[]> {
  const rows = await tx.query<Omit<Claimed, 'event'> & AgencyEventRow>(
    `with due as (
       select district_code, id from delivery c
       where district_code = $1 and webhook_id = $2 and state = 'PENDING' and next_at <= clock_timestamp()
         and (leased_until is null or leased_until < clock_timestamp())
         and not exists (select 1 from delivery e where e.district_code = c.district_code and e.webhook_id = c.webhook_id
           and e.referral_id = c.referral_id and e.state = 'PENDING' and e.position < c.position)
       order by position limit $3 for update skip locked
     ), claimed as (
       update delivery d set leased_until = clock_timestamp() + interval '30 seconds', attempts = attempts + 1
       from due where d.district_code = due.district_code and d.id = due.id
       returning d.district_code, d.id, d.agency_code, d.attempts, d.replays, d.referral_id, d.event_id, d.position
     )
     select c.*, e.type, e.version, e.at, e.request_id, e.data from claimed c
     join agency_event e on e.district_code = c.district_code and e.agency_code = c.agency_code and e.event_id = c.event_id
     order by c.position`,
    [key.district, key.uuid, most],
  );
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
 * What came of an attempt: arrived, to be tried again at a moment, or given up. One that was asked for again meanwhile stays
 * due at once, whatever came of this attempt.
 */
export function saveDeliveryAttempt(tx: Tx, row: Claimed, attempt: Attempt, nextAt: Date | null): void {
  const state = attempt.error === null ? 'DELIVERED' : nextAt ? 'PENDING' : 'FAILED';
  tx.send(
    `update delivery set state = case when replays = $5 then $3 else state end, leased_until = null,
       next_at = case when replays = $5 then coalesce($4, next_at) else next_at end,
       delivered_at = case when $3 = 'DELIVERED' then clock_timestamp() else delivered_at end where district_code = $1 and id = $2`,
    [row.district_code, row.id, state, nextAt, row.replays],
  );
  tx.send(
    'insert into delivery_attempt (district_code, delivery_id, agency_code, status, error, milliseconds, response) values ($1, $2, $3, $4, $5, $6, $7)',
    [row.district_code, row.id, row.agency_code, attempt.status, attempt.error, attempt.milliseconds, attempt.response],
  );
}

/** The agency has it: the first time only. */
export function markSeen(tx: Tx, district: string, referrals: readonly string[]): void {
  if (referrals.length > 0)
    tx.send(
      'update referral set seen_at = clock_timestamp() where district_code = $1 and id = any($2::uuid[]) and seen_at is null',
      [district, referrals],
    );
}

/** One delivery again, or everything since a moment, also what came before the webhook did. Returns how many. */
export async function replay(
  tx: Tx,
  webhook: WebhookRow,
  which: { deliveryId: string } | { since: Date },
): Promise<number> {
  // Who asks for events says that the receiver is back: it is not left alone any longer.
  tx.send('update webhook set paused_until = null, failures = 0 where district_code = $1 and id = $2', [
    webhook.district_code,
    webhook.id,
  ]);
  const again = `state = 'PENDING', attempts = 0, replays = replays + 1, next_at = clock_timestamp(), leased_until = null`;
  if ('deliveryId' in which)
    return (
      await tx.query(
        `update delivery set ${again} where district_code = $1 and webhook_id = $2 and id = $3 returning id`,
        [webhook.district_code, webhook.id, which.deliveryId],
      )
    ).length;
  const [counted] = await tx.query<{ n: number }>(
    `with replayed as (
       insert into delivery as d (district_code, webhook_id, agency_code, event_id, referral_id, position)
       select district_code, $2, agency_code, event_id, referral_id, position from agency_event
       where district_code = $1 and agency_code = $3 and at >= $4 and ($5::text[] = '{}' or type = any($5))
       on conflict on constraint delivery_once do update set ${again.replaceAll('replays +', 'd.replays +')} returning 1
     ) select count(*)::int as n from replayed`,
    [webhook.district_code, webhook.id, webhook.agency_code, which.since, webhook.events],
  );
  return counted?.n ?? 0;
}

export const pageDeliveries = (
  tx: Tx,
  webhook: WebhookRow,
  { state, before, limit }: { state: string | null; before: string | null; limit: number },
): Promise<DeliveryRow[]> =>
  tx.query<DeliveryRow>(
    `select d.*, e.type from delivery d join agency_event e on e.district_code = d.district_code and e.agency_code = d.agency_code and e.event_id = d.event_id
     where d.district_code = $1 and d.webhook_id = $2 and ($3::text is null or d.state = $3) and ($4::bigint is null or d.position < $4)
     order by d.position desc limit $5`,
    [webhook.district_code, webhook.id, state, before, limit],
  );

export async function countDeliveries(tx: Tx, webhook: WebhookRow, state: string | null): Promise<number> {
  const [row] = await tx.query<{ n: number }>(
    'select count(*)::int as n from delivery where district_code = $1 and webhook_id = $2 and ($3::text is null or state = $3)',
    [webhook.district_code, webhook.id, state],
  );
  return row?.n ?? 0;
}

export const listAttempts = (tx: Tx, deliveries: readonly string[]): Promise<AttemptRow[]> =>
  tx.query<AttemptRow>(
    'select id, delivery_id, at, status, error, milliseconds, response from delivery_attempt where delivery_id = any($1::uuid[]) order by id',
    [deliveries],
  );
