import type { RowOf, Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import type { ReferralMessageEntity } from './referral.entity.ts';

export type MessageRow = RowOf<typeof ReferralMessageEntity>;

/** Null where the key is taken. */
export async function insertMessage(
  tx: Tx,
  row: { key: EntityKey; referralId: string; side: MessageRow['side']; role: string; text: string; hash: Buffer },
): Promise<MessageRow | null> {
  const [inserted] = await tx.query<MessageRow>(
    `insert into referral_message (district_code, id, referral_id, actor, actor_role, side, text, input_hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning *`,
    [row.key.district, row.key.uuid, row.referralId, tx.scope.actorId, row.role, row.side, row.text, row.hash],
  );
  return inserted ?? null;
}

export async function findMessage(tx: Tx, key: EntityKey): Promise<MessageRow | null> {
  const [row] = await tx.query<MessageRow>('select * from referral_message where district_code = $1 and id = $2', [
    key.district,
    key.uuid,
  ]);
  return row ?? null;
}

export const findMessagesOf = (tx: Tx, referrals: readonly EntityKey[]): Promise<MessageRow[]> =>
  tx.query<MessageRow>(
    'select * from referral_message where (district_code, referral_id) in (select * from unnest($1::text[], $2::uuid[])) order by at, id',
    [referrals.map((key) => key.district), referrals.map((key) => key.uuid)],
  );
