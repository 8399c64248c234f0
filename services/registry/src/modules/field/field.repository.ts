import { sql, type ChangeCursor, type RowOf, type Sql, type Tx } from '@slrt/database';
import type { ChangesPlace } from '@slrt/subgraph';
import type { EntityKey } from '@slrt/domain';
import { VisitConflictEntity as v } from './field.entity.ts';
import type { FieldConflict } from './visit-merge.ts';

export interface ChangedHousehold {
  readonly district_code: string;
  readonly id: string;
  readonly change_number: string;
  /** Why offline devices must delete the household. Null if it belongs to the village. */
  readonly gone: 'MOVED' | 'REMOVED' | null;
}

/** Returns the households of a village that changed after a cursor, and those that left it, sorted by change number. */
export function listChangedHouseholds(
  tx: Tx,
  { district, village }: ChangesPlace,
  { cursor, limit }: { cursor: ChangeCursor; limit: number },
): Promise<ChangedHousehold[]> {
  const inVillage = sql`district_code = ${district} and region_code = ${village}`;
  const changed: Sql = sql`select district_code, id, change_number, case listing when 'REMOVED' then 'REMOVED' end as gone from household
    where ${inVillage} and (change_number, id) > (${cursor.seq}::bigint, ${cursor.id}::uuid)
      and (listing <> 'REMOVED' or change_number > ${cursor.firstUntil}::bigint)
    order by change_number, id limit ${limit}`;
  const departed: Sql = sql`select district_code, household_id, change_number, 'MOVED' from household_departure d
    where ${inVillage} and (change_number, household_id) > (${cursor.seq}::bigint, ${cursor.id}::uuid)
      and change_number > ${cursor.firstUntil}::bigint
      and not exists (select from household h where h.district_code = d.district_code and h.id = d.household_id and h.region_code = d.region_code)
    order by change_number, household_id limit ${limit}`;
  return tx.sql<ChangedHousehold>`(${changed}) union all (${departed}) order by change_number, id limit ${limit}`;
}

export type VisitConflict = RowOf<typeof v>;

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
  const columns = v.pick(
    ...(['district_code', 'id', 'household_id', 'change_request_id', 'base_version', 'visit', 'fields'] as const),
    ...(['visited_by', 'visited_at', 'input_hash'] as const),
  );
  tx.send(sql`insert into ${v} (${columns})
    values (${key.district}, ${key.uuid}, ${row.householdId}, ${row.changeRequestId}, ${row.baseVersion}, ${JSON.stringify(row.visit)},
      ${JSON.stringify(row.fields)}, ${tx.scope.actorId}, ${row.visitedAt}, ${row.inputHash})`);
}

export async function findVisitConflict(tx: Tx, { district, uuid }: EntityKey): Promise<VisitConflict | null> {
  const [row] = await tx.sql`select ${v.all} from ${v} where ${v.$district_code} = ${district} and ${v.$id} = ${uuid}`;
  return row ?? null;
}

export const listVisitConflicts = (tx: Tx, { district, uuid }: EntityKey): Promise<VisitConflict[]> =>
  tx.manager.find(v, {
    where: { district_code: district, change_request_id: uuid },
    order: { received_at: 'ASC', id: 'ASC' },
  });
