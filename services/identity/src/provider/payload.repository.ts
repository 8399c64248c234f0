import { raw, sql, type RowOf, type Tx } from '@slrt/database';
import type { AdapterPayload } from 'oidc-provider';
import { PayloadEntity, PendingRevocationEntity } from './payload.entity.ts';

const p = PayloadEntity;
const r = PendingRevocationEntity;
const now = raw('clock_timestamp()');
const valid = sql`(${p.$expires_at} is null or ${p.$expires_at} > ${now})`;

export type StoredPayload = Pick<RowOf<typeof PayloadEntity>, 'payload' | 'consumed_at'>;
/** Identifies a payload: the kind of thing and its ID. */
export interface PayloadKey {
  readonly model: string;
  readonly id: string;
}

export async function findPayload(tx: Tx, { model, id }: PayloadKey): Promise<StoredPayload | null> {
  const [row] = await tx.sql`select ${p.pick('payload', 'consumed_at')} from ${p}
    where ${p.$model} = ${model} and ${p.$id} = ${id} and ${valid}`;
  return row ?? null;
}

export async function findPayloadByUid(tx: Tx, model: string, uid: string): Promise<StoredPayload | null> {
  const [row] = await tx.sql`select ${p.pick('payload', 'consumed_at')} from ${p}
    where ${p.$model} = ${model} and ${p.$uid} = ${uid} and ${valid}`;
  return row ?? null;
}

/** Adds or replaces a payload, which expires after `seconds`; null: never. */
export function savePayload(tx: Tx, { model, id }: PayloadKey, payload: AdapterPayload, seconds: number | null): void {
  tx.send(sql`insert into ${p} (${p.pick('model', 'id', 'payload', 'uid', 'grant_id', 'account_id', 'expires_at')})
    values (${model}, ${id}, ${JSON.stringify(payload)}::jsonb, ${payload.uid ?? null}, ${payload.grantId ?? null},
      ${payload.accountId ?? null}, ${now} + make_interval(secs => ${seconds}))
    on conflict (model, id) do update set payload = excluded.payload, uid = excluded.uid, grant_id = excluded.grant_id,
      account_id = excluded.account_id, expires_at = excluded.expires_at`);
}

/** Marks a code or token as used. Returns false when it was used before, also by a request at the same time. */
export async function consumePayload(tx: Tx, { model, id }: PayloadKey): Promise<boolean> {
  const rows = await tx.sql<{ id: string }>`update ${p} set consumed_at = ${now}
    where ${p.$model} = ${model} and ${p.$id} = ${id} and ${p.$consumed_at} is null returning id`;
  return rows.length > 0;
}

export function deletePayload(tx: Tx, { model, id }: PayloadKey): void {
  tx.send(sql`delete from ${p} where ${p.$model} = ${model} and ${p.$id} = ${id}`);
}

export function deletePayloadsOfGrant(tx: Tx, model: string, grant: string): void {
  tx.send(sql`delete from ${p} where ${p.$model} = ${model} and ${p.$grant_id} = ${grant}`);
}

/** Ends the sessions, grants and refresh tokens of an account. */
export function deletePayloadsOfAccount(tx: Tx, account: string): void {
  tx.send(sql`delete from ${p} where ${p.$account_id} = ${account}`);
}

/** Deletes expired payloads, at most 10,000. */
export function deleteExpiredPayloads(tx: Tx): void {
  tx.send(
    sql`delete from ${p} where ctid = any(array(select ctid from ${p} where ${p.$expires_at} < ${now} limit 10000))`,
  );
}

/** Records that every token issued to `subject` until now is revoked. */
export function addRevocation(tx: Tx, subject: string): void {
  tx.send(sql`insert into ${r} (${r.pick('subject')}) values (${subject})`);
}

export const listRevocations = (
  tx: Tx,
): Promise<Pick<RowOf<typeof PendingRevocationEntity>, 'id' | 'subject' | 'until'>[]> =>
  tx.sql`select ${r.pick('id', 'subject', 'until')} from ${r} order by ${r.$id} limit 500`;

export function deleteRevocations(tx: Tx, ids: readonly string[]): void {
  tx.send(sql`delete from ${r} where ${r.$id} = any(${ids}::bigint[])`);
}
