import type { RowOf, ChangeCursor, Tx } from '@slrt/database';
import type { ChangesPlace } from '@slrt/subgraph';
import type { EntityKey } from '@slrt/domain';
import type { FieldDayEntity, PlannedVisitEntity } from './field.entity.ts';

export type PlannedVisitRow = RowOf<typeof PlannedVisitEntity>;
export type FieldDayRow = RowOf<typeof FieldDayEntity>;
const columns =
  'district_code, id, region_code, complaint_id, household_id, reason, due_at, done_at, version, change_number';

/** A complaint that waits for a visit is due there; one that no longer does is done. Late news changes nothing. */
export function projectVisit(
  tx: Tx,
  key: EntityKey,
  row: {
    regionCode: string;
    complaintId: string;
    householdId: string | null;
    reason: string | null;
    dueAt: string | null;
    version: number;
    at: string;
  },
): void {
  if (row.reason === null)
    tx.send(
      `update planned_visit set done_at = coalesce(done_at, $4), version = $3
       where district_code = $1 and id = $2 and version < $3`,
      [key.district, key.uuid, row.version, row.at],
    );
  else
    tx.send(
      `insert into planned_visit as v (district_code, id, region_code, complaint_id, household_id, reason, due_at, version)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (district_code, id) do update set reason = excluded.reason, due_at = excluded.due_at, done_at = null,
         household_id = excluded.household_id, version = excluded.version where v.version < excluded.version`,
      [key.district, key.uuid, row.regionCode, row.complaintId, row.householdId, row.reason, row.dueAt, row.version],
    );
}

export function listChangedVisits(
  tx: Tx,
  { district, village }: ChangesPlace,
  { cursor, limit }: { cursor: ChangeCursor; limit: number },
): Promise<PlannedVisitRow[]> {
  return tx.query<PlannedVisitRow>(
    `select ${columns} from planned_visit where district_code = $1 and region_code = $2 and (change_number, id) > ($3::bigint, $4::uuid)
       and (done_at is null or change_number > $5::bigint) order by change_number, id limit $6`,
    [district, village, cursor.seq, cursor.id, cursor.firstUntil, limit],
  );
}

const dayColumns =
  'district_code, id, person, day, village_codes, visits, change_requests, complaints, note, closed_at, input_hash';

/** Closes a day once; null when the person closed it before, or the key is taken. */
export async function insertFieldDay(tx: Tx, row: Omit<FieldDayRow, 'closed_at'>): Promise<FieldDayRow | null> {
  const [inserted] = await tx.query<FieldDayRow>(
    `insert into field_day (district_code, id, person, day, village_codes, visits, change_requests, complaints, note, input_hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing returning ${dayColumns}`,
    [
      row.district_code,
      row.id,
      row.person,
      row.day,
      row.village_codes,
      row.visits,
      row.change_requests,
      row.complaints,
      row.note,
      row.input_hash,
    ],
  );
  return inserted ?? null;
}

export async function findFieldDay(tx: Tx, key: EntityKey): Promise<FieldDayRow | null> {
  const [row] = await tx.query<FieldDayRow>(
    `select ${dayColumns} from field_day where district_code = $1 and id = $2`,
    [key.district, key.uuid],
  );
  return row ?? null;
}

export function listFieldDays(
  tx: Tx,
  { district, person, from, until }: { district: string; person: string | null; from: string; until: string },
): Promise<FieldDayRow[]> {
  return tx.query<FieldDayRow>(
    `select ${dayColumns} from field_day where district_code = $1 and ($2::text is null or person = $2) and day between $3 and $4
     order by day desc, person limit 500`,
    [district, person, from, until],
  );
}
