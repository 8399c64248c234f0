import type { RowOf, Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import type { WebhookEntity } from './delivery.entity.ts';

export type WebhookRow = Omit<RowOf<typeof WebhookEntity>, 'input_hash'>;
const columns = `district_code, id, agency_code, url, description, events, mode, state, state_reason, secret, previous_secret, previous_until,
  failures, failing_since, paused_until, version, created_by, created_at`;

export async function insertWebhook(
  tx: Tx,
  row: Pick<
    RowOf<typeof WebhookEntity>,
    'district_code' | 'id' | 'agency_code' | 'url' | 'description' | 'events' | 'mode' | 'secret' | 'input_hash'
  >,
): Promise<WebhookRow | null> {
  const [inserted] = await tx.query<WebhookRow>(
    `insert into webhook (district_code, id, agency_code, url, description, events, mode, secret, input_hash, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing returning ${columns}`,
    [
      row.district_code,
      row.id,
      row.agency_code,
      row.url,
      row.description,
      row.events,
      row.mode,
      row.secret,
      row.input_hash,
      tx.scope.actorId,
    ],
  );
  return inserted ?? null;
}

export async function findInputHash(tx: Tx, key: EntityKey): Promise<Buffer | null> {
  const [row] = await tx.query<{ input_hash: Buffer }>(
    'select input_hash from webhook where district_code = $1 and id = $2',
    [key.district, key.uuid],
  );
  return row?.input_hash ?? null;
}

export async function findWebhook(tx: Tx, key: EntityKey): Promise<WebhookRow | null> {
  const [row] = await tx.query<WebhookRow>(
    `select ${columns} from webhook where district_code = $1 and id = $2 and state <> 'DELETED'`,
    [key.district, key.uuid],
  );
  return row ?? null;
}

export const listWebhooks = (tx: Tx, agencyCode: string): Promise<WebhookRow[]> =>
  tx.query<WebhookRow>(
    `select ${columns} from webhook where agency_code = $1 and state <> 'DELETED' order by district_code, id`,
    [agencyCode],
  );

export async function countWebhooks(tx: Tx, district: string, agencyCode: string): Promise<number> {
  const [row] = await tx.query<{ n: number }>(
    `select count(*)::int as n from webhook where district_code = $1 and agency_code = $2 and state <> 'DELETED'`,
    [district, agencyCode],
  );
  return row?.n ?? 0;
}

/** The secret gives way to a new one; the old one stays valid until a moment. */
export async function rotateSecret(tx: Tx, row: WebhookRow, secret: Buffer, oldUntil: Date): Promise<WebhookRow> {
  const [rotated] = await tx.query<WebhookRow>(
    `update webhook set previous_secret = secret, previous_until = $4, secret = $3, version = version + 1
     where district_code = $1 and id = $2 returning ${columns}`,
    [row.district_code, row.id, secret, oldUntil],
  );
  return rotated as WebhookRow;
}

/** Active again, disabled or deleted. Active again begins without a pause. */
export async function setState(
  tx: Tx,
  key: EntityKey,
  state: WebhookRow['state'],
  reason: string | null,
): Promise<WebhookRow> {
  const [row] = await tx.query<WebhookRow>(
    `update webhook set state = $3, state_reason = $4, version = version + 1,
       paused_until = null, failures = 0, failing_since = case when $3 = 'ACTIVE' then null else failing_since end
     where district_code = $1 and id = $2 returning ${columns}`,
    [key.district, key.uuid, state, reason],
  );
  return row as WebhookRow;
}

/** What a round of deliveries said about the receiver: well, or failing and left alone for a while. */
export function markHealth(tx: Tx, key: EntityKey, health: { failed: boolean; pausedUntil: Date | null }): void {
  if (health.failed)
    tx.send(
      `update webhook set failures = failures + 1, failing_since = coalesce(failing_since, clock_timestamp()), paused_until = $3
       where district_code = $1 and id = $2`,
      [key.district, key.uuid, health.pausedUntil],
    );
  else
    tx.send(
      'update webhook set failures = 0, failing_since = null, paused_until = null where district_code = $1 and id = $2 and failures > 0',
      [key.district, key.uuid],
    );
}
