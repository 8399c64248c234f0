import { sql, type ChangeCursor, type RowOf, type Tx } from '@slrt/database';
import type { ChangesPlace } from '@slrt/subgraph';
import type { EntityKey } from '@slrt/domain';
import { FieldDayEntity, PlannedVisitEntity } from './field.entity.ts';

export type PlannedVisitRow = RowOf<typeof PlannedVisitEntity>;
export type FieldDayRow = RowOf<typeof FieldDayEntity>;
const v = PlannedVisitEntity;
const d = FieldDayEntity;

/** Marks the visit of a complaint as due, or as done if `reason` is null. Ignores outdated versions. */
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
    tx.send(sql`update ${v} set done_at = coalesce(done_at, ${row.at}), version = ${row.version}
      where ${v.$district_code} = ${key.district} and ${v.$id} = ${key.uuid} and version < ${row.version}`);
  else
    tx.send(sql`insert into ${v} as v (district_code, id, region_code, complaint_id, household_id, reason, due_at, version)
      values (${key.district}, ${key.uuid}, ${row.regionCode}, ${row.complaintId}, ${row.householdId}, ${row.reason}, ${row.dueAt}, ${row.version})
      on conflict (district_code, id) do update set reason = excluded.reason, due_at = excluded.due_at, done_at = null,
        household_id = excluded.household_id, version = excluded.version where v.version < excluded.version`);
}

export const listChangedVisits = (
  tx: Tx,
  { district, village }: ChangesPlace,
  { cursor, limit }: { cursor: ChangeCursor; limit: number },
): Promise<PlannedVisitRow[]> =>
  tx.sql`select ${v.all} from ${v} where ${v.$district_code} = ${district} and ${v.$region_code} = ${village}
      and (change_number, id) > (${cursor.seq}::bigint, ${cursor.id}::uuid)
      and (done_at is null or change_number > ${cursor.firstUntil}::bigint) order by change_number, id limit ${limit}`;

/** Inserts a field day. Returns null if the person has closed the day before or the key is taken. */
export async function insertFieldDay(tx: Tx, row: Omit<FieldDayRow, 'closed_at'>): Promise<FieldDayRow | null> {
  const [inserted] = await tx.sql`insert into ${d}
      (district_code, id, person, day, village_codes, visits, change_requests, complaints, note, input_hash)
    values (${row.district_code}, ${row.id}, ${row.person}, ${row.day}, ${row.village_codes}, ${row.visits}, ${row.change_requests},
      ${row.complaints}, ${row.note}, ${row.input_hash})
    on conflict do nothing returning ${d.all}`;
  return inserted ?? null;
}

export const findFieldDay = (tx: Tx, key: EntityKey): Promise<FieldDayRow | null> =>
  tx.manager.findOneBy(d, { district_code: key.district, id: key.uuid });

export const listFieldDays = (
  tx: Tx,
  { district, person, from, until }: { district: string; person: string | null; from: string; until: string },
): Promise<FieldDayRow[]> =>
  tx.sql`select ${d.all} from ${d} where ${d.$district_code} = ${district} and (${person}::text is null or person = ${person})
      and day between ${from} and ${until} order by day desc, person limit 500`;
