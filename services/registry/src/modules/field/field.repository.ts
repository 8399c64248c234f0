import type { RowOf, ChangeCursor, Tx } from '@slrt/database';
import type { ChangesPlace } from '@slrt/subgraph';
import type { EntityKey } from '@slrt/domain';
import type { VisitConflictEntity } from './field.entity.ts';
import type { FieldConflict } from './visit-merge.ts';

export interface ChangedHousehold {
  readonly district_code: string;
  readonly id: string;
  readonly change_number: string;
  /** Null: it lies here; otherwise why the tablet is to forget it. */
  readonly gone: 'MOVED' | 'REMOVED' | null;
}

/** Households of a village that changed behind a cursor, and those that left it, in the order of their numbers. */
export function listChangedHouseholds(
  tx: Tx,
  { district, village }: ChangesPlace,
  { cursor, limit }: { cursor: ChangeCursor; limit: number },
): Promise<ChangedHousehold[]> {
  return tx.query<ChangedHousehold>(
    `(select district_code, id, change_number, case listing when 'REMOVED' then 'REMOVED' end as gone from household
      where district_code = $1 and region_code = $2 and (change_number, id) > ($3::bigint, $4::uuid) and (listing <> 'REMOVED' or change_number > $5::bigint)
      order by change_number, id limit $6)
     union all
     (select district_code, household_id, change_number, 'MOVED' from household_departure d
      where district_code = $1 and region_code = $2 and (change_number, household_id) > ($3::bigint, $4::uuid) and change_number > $5::bigint
        and not exists (select from household h where h.district_code = d.district_code and h.id = d.household_id and h.region_code = d.region_code)
      order by change_number, household_id limit $6)
     order by change_number, id limit $6`,
    [district, village, cursor.seq, cursor.id, cursor.firstUntil, limit],
  );
}

export type VisitConflict = RowOf<typeof VisitConflictEntity>;

export function insertVisitConflict(
  tx: Tx,
  key: EntityKey,
  row: {
    householdId: string;
    changeRequestId: string;
    baseVersion: number;
    visit: object;
    fields: readonly FieldConflict[];
    visitedAt: Date;
    inputHash: Buffer;
  },
): void {
  tx.send(
    `insert into visit_conflict (district_code, id, household_id, change_request_id, base_version, visit, fields, visited_by, visited_at, input_hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      key.district,
      key.uuid,
      row.householdId,
      row.changeRequestId,
      row.baseVersion,
      JSON.stringify(row.visit),
      JSON.stringify(row.fields),
      tx.scope.actorId,
      row.visitedAt,
      row.inputHash,
    ],
  );
}

const columns =
  'district_code, id, household_id, change_request_id, base_version, visit, fields, visited_by, visited_at, received_at, input_hash';

export async function findVisitConflict(tx: Tx, key: EntityKey): Promise<VisitConflict | null> {
  const [row] = await tx.query<VisitConflict>(
    `select ${columns} from visit_conflict where district_code = $1 and id = $2`,
    [key.district, key.uuid],
  );
  return row ?? null;
}

export function listVisitConflicts(tx: Tx, changeRequest: EntityKey): Promise<VisitConflict[]> {
  return tx.query<VisitConflict>(
    `select ${columns} from visit_conflict where district_code = $1 and change_request_id = $2 order by received_at, id`,
    [changeRequest.district, changeRequest.uuid],
  );
}
