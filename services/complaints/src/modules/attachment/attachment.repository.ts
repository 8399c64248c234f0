import { sql, type RowOf, type Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import { ComplaintDocumentEntity as d } from './attachment.entity.ts';

export type DocumentStatusRow = RowOf<typeof d>;

/** Lists documents of complaints that were seen on paper or waived. */
export const listDocumentStatuses = (tx: Tx, complaints: readonly EntityKey[]): Promise<DocumentStatusRow[]> =>
  tx.sql`select ${d.all} from ${d} where (${d.$district_code}, ${d.$complaint_id}) in
    (select * from unnest(${complaints.map((key) => key.district)}::text[], ${complaints.map((key) => key.uuid)}::uuid[]))
    order by ${d.$code}`;

export function saveDocumentStatus(
  tx: Tx,
  complaint: EntityKey,
  { code, status, reason }: { code: string; status: string; reason: string | null },
): void {
  tx.send(sql`insert into ${d} (${d.pick('district_code', 'complaint_id', 'code', 'status', 'reason', 'resolved_by')})
    values (${complaint.district}, ${complaint.uuid}, ${code}, ${status}, ${reason}, ${tx.scope.actorId})
    on conflict (${d.pick('district_code', 'complaint_id', 'code')}) do update
    set status = excluded.status, reason = excluded.reason, resolved_by = excluded.resolved_by, resolved_at = clock_timestamp()`);
}
