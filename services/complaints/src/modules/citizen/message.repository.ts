import { keyRows, moment, raw, type RowOf, type Tx } from '@slrt/database';
import type { EntityKey, Role } from '@slrt/domain';
import { ComplaintMessageEntity as m } from './citizen.entity.ts';

export type ComplaintMessageRow = RowOf<typeof m>;
const atMoment = raw(moment);

export async function insertMessage(
  tx: Tx,
  complaint: EntityKey,
  { side, role, text }: { side: ComplaintMessageRow['side']; role: Role | null; text: string },
): Promise<ComplaintMessageRow> {
  const columns = m.pick('district_code', 'complaint_id', 'side', 'actor', 'actor_role', 'text', 'at');
  const [row] = await tx.sql`insert into ${m} (${columns})
    values (${complaint.district}, ${complaint.uuid}, ${side}, ${tx.scope.actorId}, ${role}, ${text}, ${atMoment})
    returning ${m.all}`;
  return row as ComplaintMessageRow;
}

/** Lists the messages of complaints, oldest first. */
export const findMessagesOf = (tx: Tx, complaints: readonly EntityKey[]): Promise<ComplaintMessageRow[]> =>
  tx.sql`select ${m.all} from ${m} where (${m.$district_code}, ${m.$complaint_id}) in ${keyRows(complaints)}
    order by ${m.$at}, ${m.$id}`;
