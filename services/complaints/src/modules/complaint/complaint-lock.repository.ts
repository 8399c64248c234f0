import { inArea, momentOrNow, raw, sql, takeMoment, type Sql, type Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import { ComplaintNeedEntity } from './complaint.entity.ts';
import { c, selected, type ComplaintRow } from './complaint.repository.ts';
import { listNeeds, type NeedRow } from './need.repository.ts';

const n = ComplaintNeedEntity.as('n');
const currentMoment = raw(momentOrNow);

/** A complaint that this transaction has locked, with its needs. */
export interface LockedComplaint extends ComplaintRow {
  readonly needs: readonly NeedRow[];
}

/**
 * Locks complaints, then takes the transaction's moment, in one round trip. The needs are read after the lock, by a
 * statement of its own: it sees what a step committed for which the lock waited.
 */
async function lockComplaints(tx: Tx, district: string, rest: Sql): Promise<LockedComplaint[]> {
  const locked = tx.sql<ComplaintRow>`${selected} from ${c} where ${c.$district_code} = ${district} and ${rest}`;
  void takeMoment(tx);
  const rows = await locked;
  const needs = Map.groupBy(
    rows.length > 0 ? await listNeeds(tx, rows.map(keyOfRow)) : [],
    (need) => need.complaint_id,
  );
  return rows.map((row) => ({ ...row, needs: needs.get(row.id) ?? [] }));
}
const keyOfRow = (row: ComplaintRow): EntityKey => ({ district: row.district_code, uuid: row.id });

/** Locks a complaint and reads its needs, in one round trip. */
export async function lockComplaint(tx: Tx, key: EntityKey): Promise<LockedComplaint | null> {
  const { district, uuid } = key;
  const locked = tx.sql<ComplaintRow>`${selected} from ${c} where ${c.$district_code} = ${district} and ${c.$id} = ${uuid} for update of c`;
  void takeMoment(tx);
  const [[row], needs] = await Promise.all([locked, listNeeds(tx, [key])]);
  return row ? { ...row, needs } : null;
}

/** Locks complaints, in a fixed order to avoid deadlocks, and returns whom they concern. */
export const lockConcerned = (
  tx: Tx,
  district: string,
  ids: readonly string[],
): Promise<Pick<ComplaintRow, 'id' | 'household_id' | 'person_id'>[]> =>
  tx.sql`select ${c.pick('id', 'household_id', 'person_id')} from ${c}
    where ${c.$district_code} = ${district} and ${c.$id} = any(${ids}::uuid[]) order by ${c.$id} for update of c`;

/** Locks the complaints linked to a change request. */
export const lockComplaintsOfProposal = (tx: Tx, { district, uuid }: EntityKey): Promise<LockedComplaint[]> =>
  lockComplaints(
    tx,
    district,
    sql`exists (select from ${n} where ${n.$district_code} = ${c.$district_code} and ${n.$complaint_id} = ${c.$id}
      and ${n.$change_request_id} = ${uuid}) order by ${c.$id} for update of c`,
  );

/** Locks the duplicates of a complaint. */
export const lockDuplicatesOf = (tx: Tx, { district, uuid }: EntityKey): Promise<LockedComplaint[]> =>
  lockComplaints(
    tx,
    district,
    sql`${c.$duplicate_of} = ${uuid} and ${c.$status} = 'DUPLICATE' order by ${c.$id} for update of c`,
  );

/** Locks the open complaints that a person holds in an area, in a fixed order to avoid deadlocks. */
export const lockHeldBy = (tx: Tx, district: string, person: string, area: string): Promise<LockedComplaint[]> =>
  lockComplaints(
    tx,
    district,
    sql`${c.$holder_person} = ${person} and ${inArea(c.$region_code, area)}
      order by ${c.$region_code}, ${c.$id} for update of c`,
  );

/** Columns with the time at which a clock acts next. */
const clockColumns = { STEP: c.$clock_at, RESOLUTION: c.$resolve_clock_key } as const;

/**
 * Locks complaints of which a clock has passed, oldest first, skipping locked ones. `now` overrides the database's clock.
 */
export const lockDue = (
  tx: Tx,
  {
    clock,
    district,
    now,
    limit,
  }: { clock: keyof typeof clockColumns; district: string; now: Date | null; limit: number },
): Promise<LockedComplaint[]> =>
  lockComplaints(
    tx,
    district,
    sql`${c.$holder_role} is not null and ${clockColumns[clock]} <= coalesce(${now}::timestamptz, ${currentMoment})
      order by ${clockColumns[clock]}, ${c.$id} limit ${limit} for update of c skip locked`,
  );
