import { sql, type RowOf, type Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import { Not } from 'typeorm';
import { WebhookEntity as w } from './delivery.entity.ts';

export type WebhookRow = RowOf<typeof w>;
const at = ({ district, uuid }: EntityKey) => sql`${w.$district_code} = ${district} and ${w.$id} = ${uuid}`;

export async function insertWebhook(
  tx: Tx,
  row: Pick<
    WebhookRow,
    'district_code' | 'id' | 'agency_code' | 'url' | 'description' | 'events' | 'mode' | 'secret' | 'input_hash'
  >,
): Promise<WebhookRow | null> {
  const columns = w.pick(
    ...(['district_code', 'id', 'agency_code', 'url', 'description', 'events', 'mode', 'secret'] as const),
    ...(['input_hash', 'created_by'] as const),
  );
  const [inserted] = await tx.sql`insert into ${w} (${columns})
    values (${row.district_code}, ${row.id}, ${row.agency_code}, ${row.url}, ${row.description}, ${row.events}, ${row.mode},
      ${row.secret}, ${row.input_hash}, ${tx.scope.actorId})
    on conflict do nothing returning ${w.all}`;
  return inserted ?? null;
}

/** Returns the input hash of a webhook, even of a deleted one. */
export async function findInputHash(tx: Tx, { district, uuid }: EntityKey): Promise<Buffer | null> {
  const row = await tx.manager.findOneBy(w, { district_code: district, id: uuid });
  return row?.input_hash ?? null;
}

export async function findWebhook(tx: Tx, key: EntityKey): Promise<WebhookRow | null> {
  const [row] = await tx.sql`select ${w.all} from ${w}
    where ${w.$district_code} = ${key.district} and ${w.$id} = ${key.uuid} and ${w.$state} <> 'DELETED'`;
  return row ?? null;
}

export const listWebhooks = (tx: Tx, agencyCode: string): Promise<WebhookRow[]> =>
  tx.manager.find(w, {
    where: { agency_code: agencyCode, state: Not('DELETED') },
    order: { district_code: 'ASC', id: 'ASC' },
  });

export const countWebhooks = (tx: Tx, district: string, agencyCode: string): Promise<number> =>
  tx.manager.countBy(w, { district_code: district, agency_code: agencyCode, state: Not('DELETED') });

/** Replaces the secret. The old one stays valid until `oldUntil`. */
export async function rotateSecret(tx: Tx, row: WebhookRow, secret: Buffer, oldUntil: Date): Promise<WebhookRow> {
  const [rotated] = await tx.sql<WebhookRow>`update ${w}
    set previous_secret = secret, previous_until = ${oldUntil}, secret = ${secret}, version = version + 1
    where ${at({ district: row.district_code, uuid: row.id })} returning ${w.all}`;
  return rotated as WebhookRow;
}

/** Sets the state and ends any pause. */
export async function setState(
  tx: Tx,
  key: EntityKey,
  state: WebhookRow['state'],
  reason: string | null,
): Promise<WebhookRow> {
  const [row] = await tx.sql<WebhookRow>`update ${w}
    set state = ${state}, state_reason = ${reason}, version = version + 1, paused_until = null, failures = 0,
      failing_since = case when ${state} = 'ACTIVE' then null else failing_since end
    where ${at(key)} returning ${w.all}`;
  return row as WebhookRow;
}

/** Saves whether a round of deliveries failed, and until when the receiver is paused. */
export function markHealth(tx: Tx, key: EntityKey, health: { failed: boolean; pausedUntil: Date | null }): void {
  tx.send(
    health.failed
      ? sql`update ${w} set failures = failures + 1, failing_since = coalesce(failing_since, clock_timestamp()),
          paused_until = ${health.pausedUntil} where ${at(key)}`
      : sql`update ${w} set failures = 0, failing_since = null, paused_until = null where ${at(key)} and failures > 0`,
  );
}
