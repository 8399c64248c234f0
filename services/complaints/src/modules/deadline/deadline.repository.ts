import { moment, type Tx } from '@slrt/database';
import { lockComplaints, type ComplaintRow } from '../complaint/index.ts';

/**
 * Complaints whose clock has struck by `now` (null: the database's), oldest first, locked; those that someone is working on wait
 * for the next look.
 */
export function lockDue(
  tx: Tx,
  { district, now, limit }: { district: string; now: Date | null; limit: number },
): Promise<ComplaintRow[]> {
  return lockComplaints(
    tx,
    `where c.district_code = $1 and clock_at <= coalesce($2::timestamptz, now()) order by clock_at, c.id limit $3
     for update of c skip locked`,
    [district, now, limit],
  );
}

/** Notes that the holder was reminded, and that the clock strikes next when the complaint is due. The version stays. */
export function markReminded(tx: Tx, row: ComplaintRow): void {
  tx.send(`update complaint set reminded_at = ${moment}, clock_at = due_at where district_code = $1 and id = $2`, [
    row.district_code,
    row.id,
  ]);
}
