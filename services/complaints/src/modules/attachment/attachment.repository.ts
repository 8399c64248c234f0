import type { RowOf, Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import type { ComplaintDocumentEntity } from './attachment.entity.ts';

export type DocumentStatusRow = RowOf<typeof ComplaintDocumentEntity>;

/** What was said about documents of complaints: seen as paper, or waived with a reason. */
export function listDocumentStatuses(tx: Tx, complaints: readonly EntityKey[]): Promise<DocumentStatusRow[]> {
  return tx.query<DocumentStatusRow>(
    `select district_code, complaint_id, code, status, file_id, reason, resolved_by, resolved_at from complaint_document
     where (district_code, complaint_id) in (select * from unnest($1::text[], $2::uuid[])) order by code`,
    [complaints.map((key) => key.district), complaints.map((key) => key.uuid)],
  );
}

export function saveDocumentStatus(
  tx: Tx,
  complaint: EntityKey,
  { code, status, reason }: { code: string; status: string; reason: string | null },
): void {
  tx.send(
    `insert into complaint_document (district_code, complaint_id, code, status, reason, resolved_by) values ($1, $2, $3, $4, $5, $6)
     on conflict (district_code, complaint_id, code) do update
     set status = excluded.status, reason = excluded.reason, resolved_by = excluded.resolved_by, resolved_at = clock_timestamp()`,
    [complaint.district, complaint.uuid, code, status, reason, tx.scope.actorId],
  );
}
