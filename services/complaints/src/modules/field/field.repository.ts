import type { ChangeCursor, Tx } from '@slrt/database';
import type { ChangesPlace } from '@slrt/subgraph';

export interface ChangedComplaint {
  readonly district_code: string;
  readonly id: string;
  readonly change_number: string;
  readonly status: string;
  readonly ended: boolean;
}

/** Complaints of a village that changed behind a cursor, in the order of their numbers; ended ones only if they were open to the tablet. */
export function listChangedComplaints(
  tx: Tx,
  { district, village }: ChangesPlace,
  { cursor, limit }: { cursor: ChangeCursor; limit: number },
): Promise<ChangedComplaint[]> {
  return tx.query<ChangedComplaint>(
    `select district_code, id, change_number, status, holder_role is null as ended from complaint
     where district_code = $1 and region_code = $2 and (change_number, id) > ($3::bigint, $4::uuid)
       and (holder_role is not null or change_number > $5::bigint)
     order by change_number, id limit $6`,
    [district, village, cursor.seq, cursor.id, cursor.firstUntil, limit],
  );
}
