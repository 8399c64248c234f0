import { sql, type RowOf, type Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import type { ReadKind } from './limits.ts';
import { ReadAlarmEntity as a } from './read-budget.entity.ts';

export type ReadAlarmRow = RowOf<typeof a>;

/**
 * Adds an amount to the counts of all readers in the running transaction. The transaction fails if a reader has more than its limit
 * of `most` in an hour; `spentKind` recognises that error. Amount 0 fails if the limit is reached.
 */
export function spendReads(
  tx: Tx,
  kind: ReadKind,
  amount: number,
  { readers, most }: { readers: readonly string[]; most: readonly number[] },
): void {
  tx.send(sql`select slrt.spend_reads(${readers}::text[], ${kind}, ${amount}::integer, ${most}::integer[])`);
}

/** Adds a refusal of the caller to the inbox of the data-protection officer of a district. */
export function noteRefusedRead(tx: Tx, district: string, kind: ReadKind, client: string | null): void {
  tx.send(sql`select slrt.note_refused_read(${district}, ${kind}, ${client}::text)`);
}

/** Returns the latest 200 alarms of a district, newest first. */
export function listAlarms(tx: Tx, district: string, includeSeen: boolean): Promise<ReadAlarmRow[]> {
  return tx.sql<ReadAlarmRow>`select ${a.all} from ${a}
    where district_code = ${district} and (${includeSeen}::boolean or seen_at is null) order by last_at desc, id limit 200`;
}

/** Marks an alarm as seen by the caller. Returns null if there is none; a seen one stays as it is. */
export async function markAlarmSeen(tx: Tx, key: EntityKey): Promise<ReadAlarmRow | null> {
  tx.send(sql`update ${a} set seen_at = clock_timestamp(), seen_by = ${tx.scope.actorId}
    where district_code = ${key.district} and id = ${key.uuid}::uuid and seen_at is null`);
  const [row] = await tx.sql<ReadAlarmRow>`select ${a.all} from ${a}
    where district_code = ${key.district} and id = ${key.uuid}::uuid`;
  return row ?? null;
}
