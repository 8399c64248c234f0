import { moment, raw, sql, type Tx } from '@slrt/database';
import { ComplaintEntity as c, type ComplaintRow } from '../complaint/index.ts';

const atMoment = raw(moment);

/** Notes that the holder was reminded, and that the clock strikes next when the complaint is due. The version stays. */
export function markReminded(tx: Tx, row: ComplaintRow): void {
  tx.send(sql`update ${c} set reminded_at = ${atMoment}, clock_at = due_at
    where ${c.$district_code} = ${row.district_code} and ${c.$id} = ${row.id}`);
}
