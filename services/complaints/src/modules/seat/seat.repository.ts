import { type RowOf, SqlFilter, type Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import type { AbsenceEntity, SeatEntity } from './seat.entity.ts';

export interface SeatRow extends RowOf<typeof SeatEntity> {
  /** Away on the day that was asked for. */
  readonly absent: boolean;
}
export type AbsenceRow = RowOf<typeof AbsenceEntity>;

const columns = 's.district_code, s.person, s.role, s.areas, s.sectors, s.agency_code, s.open_load, s.version';
const absentOn = (day: string) =>
  `exists (select from absence x where x.district_code = s.district_code and x.person = s.person and ${day}::date between x.from_day and x.until_day) as absent`;

export interface NewSeat {
  readonly district: string;
  readonly person: string;
  readonly role: string;
  readonly areas: readonly string[];
  readonly sectors: readonly string[] | null;
  readonly agencyCode: string | null;
  /** Of the plan that an event tells; an older one changes nothing. Null: by hand, the next one. */
  readonly version: number | null;
}

/** Seats a person, or changes the seat: a seat without areas is empty and gets nothing new. */
export async function upsertSeat(tx: Tx, seat: NewSeat, day: string): Promise<SeatRow | null> {
  const [row] = await tx.query<SeatRow>(
    `insert into seat as s (district_code, person, role, areas, sectors, agency_code, open_load, version)
     values ($1, $2, $3, $4, $5, $6, (select count(*) from complaint where district_code = $1 and holder_person = $2 and holder_role = $3),
       coalesce($8::int, 1))
     on conflict (district_code, person, role) do update
     set areas = excluded.areas, sectors = excluded.sectors, agency_code = excluded.agency_code, version = coalesce($8::int, s.version + 1)
     where $8::int is null or $8::int > s.version
     returning ${columns}, ${absentOn('$7')}`,
    [seat.district, seat.person, seat.role, seat.areas, seat.sectors, seat.agencyCode, day, seat.version],
  );
  return row ?? null;
}

/** Seats of a district, by role and person. */
export function listSeats(
  tx: Tx,
  { district, role, day }: { district: string; role: string | null; day: string },
): Promise<SeatRow[]> {
  const sql = new SqlFilter().add(district, (p) => `s.district_code = ${p}`).add(role, (p) => `s.role = ${p}`);
  return tx.query<SeatRow>(
    `select ${columns}, ${absentOn(sql.bind(day))} from seat s ${sql.where} order by s.role, s.person limit 500`,
    sql.parameters,
  );
}

export async function findSeat(tx: Tx, district: string, person: string, role: string): Promise<boolean> {
  const rows = await tx.query(
    'select 1 as one from seat where district_code = $1 and person = $2 and role = $3 and areas <> $4::text[]',
    [district, person, role, []],
  );
  return rows.length > 0;
}

export async function insertAbsence(
  tx: Tx,
  key: EntityKey,
  { person, from, until }: { person: string; from: string; until: string },
): Promise<void> {
  await tx.query(
    `insert into absence (district_code, id, person, from_day, until_day, changed_by) values ($1, $2, $3, $4, $5, $6)
     on conflict (district_code, id) do update set from_day = excluded.from_day, until_day = excluded.until_day, changed_by = excluded.changed_by`,
    [key.district, key.uuid, person, from, until, tx.scope.actorId],
  );
}

/** People whose absence has begun and whose work was not given to others yet. */
export function lockBegunAbsences(tx: Tx, district: string, day: string): Promise<AbsenceRow[]> {
  return tx.query<AbsenceRow>(
    `select district_code, id, person, from_day, until_day, handed_over, changed_by from absence
     where district_code = $1 and not handed_over and $2::date between from_day and until_day order by id for update skip locked`,
    [district, day],
  );
}

export function markHandedOver(tx: Tx, row: AbsenceRow): void {
  tx.send('update absence set handed_over = true where district_code = $1 and id = $2', [row.district_code, row.id]);
}
