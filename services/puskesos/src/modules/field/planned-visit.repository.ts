import { sql, type ChangeCursor, type RowOf, type Tx } from '@slrt/database';
import type { ChangesPlace } from '@slrt/subgraph';
import type { EntityKey } from '@slrt/domain';
import { FieldDayEntity, PlannedVisitEntity } from './field.entity.ts';

export type PlannedVisitRow = RowOf<typeof PlannedVisitEntity>;
export type FieldDayRow = RowOf<typeof FieldDayEntity>;
const v = PlannedVisitEntity;
const d = FieldDayEntity;

export interface VisitEvent {
  readonly key: EntityKey;
  readonly regionCode: string;
  readonly complaintId: string;
  readonly householdId: string | null;
  readonly personId?: string | null | undefined;
  /** Null if the complaint requires no visit, or no longer. */
  readonly reason: string | null;
  readonly dueAt: string | null;
  readonly version: number;
  readonly at: string;
}

/**
 * Marks visits as done. Most complaints have no visit to end, so this is one statement for all of them. Ignores outdated
 * versions.
 */
export function endVisits(tx: Tx, ended: readonly VisitEvent[]): void {
  if (ended.length === 0) return;
  tx.send(sql`update ${v} set done_at = coalesce(done_at, e.at), version = e.version
    from (select p.district_code as district, p.id, min(e.at) as at, max(e.version) as version
      from unnest(${ended.map(({ key }) => key.district)}::text[], ${ended.map(({ key }) => key.uuid)}::uuid[],
        ${ended.map(({ at }) => at)}::timestamptz[], ${ended.map(({ version }) => version)}::int[]) as e (district, id, at, version)
      join planned_visit p on p.district_code = e.district and p.id = e.id and p.version < e.version
      group by p.district_code, p.id) as e
    where ${v.$district_code} = e.district and planned_visit.id = e.id and planned_visit.version < e.version`);
}

/** Marks the visit of a complaint as due. Ignores an outdated version. */
export function planVisit(tx: Tx, { key, ...row }: VisitEvent): void {
  tx.send(sql`insert into ${v} as v (district_code, id, region_code, complaint_id, household_id, person_id, reason, due_at, version)
      values (${key.district}, ${key.uuid}, ${row.regionCode}, ${row.complaintId}, ${row.householdId}, ${row.personId ?? null}, ${row.reason}, ${row.dueAt}, ${row.version})
      on conflict (district_code, id) do update set reason = excluded.reason, due_at = excluded.due_at, done_at = null,
        household_id = excluded.household_id, person_id = excluded.person_id, version = excluded.version where v.version < excluded.version`);
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
