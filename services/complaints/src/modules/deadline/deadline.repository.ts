import type { Database, Tx } from '@slrt/database';
import { lockComplaints, type ComplaintRow } from './complaint.repository.ts';

/** Districts that ever had a complaint: the counters of numbers know them, and name nobody. */
export async function listDistricts(database: Database): Promise<string[]> {
  const nobody = { scope: 'system', areas: [], agency: null, actorId: 'system:clock', role: null } as const;
  const rows = await database.read(nobody, (tx) =>
    tx.query<{ district_code: string }>('select distinct district_code from complaint_number order by 1'),
  );
  return rows.map((row) => row.district_code);
}

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
