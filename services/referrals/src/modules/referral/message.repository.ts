import { keyRows } from '@slrt/database';
import type { RowOf, Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import { ReferralMessageEntity as m } from './referral.entity.ts';

export type MessageRow = RowOf<typeof m>;

/** Inserts a message. Returns null if its ID exists. */
export async function insertMessage(
  tx: Tx,
  row: { key: EntityKey; referralId: string; side: MessageRow['side']; role: string; text: string; hash: Buffer },
): Promise<MessageRow | null> {
  const columns = m.pick('district_code', 'id', 'referral_id', 'actor', 'actor_role', 'side', 'text', 'input_hash');
  const [inserted] = await tx.sql<MessageRow>`insert into ${m} (${columns})
    values (${row.key.district}, ${row.key.uuid}, ${row.referralId}, ${tx.scope.actorId}, ${row.role}, ${row.side},
      ${row.text}, ${row.hash})
    on conflict do nothing returning ${m.all}`;
  return inserted ?? null;
}

export const findMessage = (tx: Tx, { district, uuid }: EntityKey): Promise<MessageRow | null> =>
  tx.manager.findOneBy(m, { district_code: district, id: uuid });

export const findMessagesOf = (tx: Tx, referrals: readonly EntityKey[]): Promise<MessageRow[]> =>
  tx.sql`select ${m.all} from ${m} where (${m.pick('district_code', 'referral_id')}) in ${keyRows(referrals)}
    order by ${m.pick('at', 'id')}`;
