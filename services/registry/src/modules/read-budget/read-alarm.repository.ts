import { sql, type RowOf, type Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import type { RefusedRead } from '@slrt/read-budget';
import { ReadAlarmEntity as a } from './read-alarm.entity.ts';

export type ReadAlarmRow = RowOf<typeof a>;

/** Adds a refused request to the inbox of the data-protection officer of a district. */
export function noteRefusedRead(tx: Tx, { district, actor, kind, client }: RefusedRead): void {
  tx.send(sql`select slrt.note_refused_read(${district}, ${actor}, ${kind}, ${client}::text)`);
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
