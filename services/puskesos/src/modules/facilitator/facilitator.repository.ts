import { type RowOf, SqlFilter, type Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import type { FacilitatorAssignmentEntity, FacilitatorEntity } from './facilitator.entity.ts';

export type FacilitatorRow = RowOf<typeof FacilitatorEntity>;
const columns = `district_code, id, person, name, funding, village_codes, version, input_hash, recruited_from, device, trainings,
  active_from, active_until`;

export async function insertFacilitator(
  tx: Tx,
  row: Omit<FacilitatorRow, 'version' | 'active_until'>,
): Promise<FacilitatorRow | null> {
  const [inserted] = await tx.query<FacilitatorRow>(
    `insert into facilitator (district_code, id, person, name, funding, village_codes, input_hash, recruited_from, device, trainings, active_from)
     values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11)
     on conflict do nothing returning ${columns}`,
    [
      row.district_code,
      row.id,
      row.person,
      row.name,
      row.funding,
      row.village_codes,
      row.input_hash,
      row.recruited_from,
      row.device,
      JSON.stringify(row.trainings),
      row.active_from,
    ],
  );
  return inserted ?? null;
}

export async function findFacilitator(tx: Tx, key: EntityKey): Promise<FacilitatorRow | null> {
  const [row] = await tx.query<FacilitatorRow>(
    `select ${columns} from facilitator where district_code = $1 and id = $2`,
    [key.district, key.uuid],
  );
  return row ?? null;
}

export async function lockFacilitator(tx: Tx, key: EntityKey): Promise<FacilitatorRow | null> {
  const [row] = await tx.query<FacilitatorRow>(
    `select ${columns} from facilitator where district_code = $1 and id = $2 for update`,
    [key.district, key.uuid],
  );
  return row ?? null;
}

export type FacilitatorPatch = Partial<
  Pick<
    FacilitatorRow,
    'name' | 'funding' | 'village_codes' | 'recruited_from' | 'device' | 'trainings' | 'active_until'
  >
>;

export async function updateFacilitator(tx: Tx, row: FacilitatorRow, patch: FacilitatorPatch): Promise<FacilitatorRow> {
  const entries = Object.entries(patch);
  const sets = entries.map(([column], n) => `, ${column} = $${n + 3}`);
  const [updated] = await tx.query<FacilitatorRow>(
    `update facilitator set version = version + 1${sets.join('')} where district_code = $1 and id = $2 returning ${columns}`,
    [
      row.district_code,
      row.id,
      ...entries.map(([column, value]) => (column === 'trainings' ? JSON.stringify(value) : value)),
    ],
  );
  return updated as FacilitatorRow;
}

export type AssignmentRow = Pick<RowOf<typeof FacilitatorAssignmentEntity>, 'village_code' | 'from_day' | 'until_day'>;

/** Ends assignments of villages that are no longer theirs, and begins those that are new. */
export function changeAssignments(
  tx: Tx,
  key: EntityKey,
  { villageCodes, from }: { villageCodes: readonly string[]; from: string },
): void {
  tx.send(
    `update facilitator_assignment set until_day = greatest(from_day, $4::date)
     where district_code = $1 and facilitator_id = $2 and until_day is null and village_code <> all($3::text[])`,
    [key.district, key.uuid, villageCodes, from],
  );
  tx.send(
    `insert into facilitator_assignment (district_code, facilitator_id, village_code, from_day, assigned_by)
     select $1, $2, v, $4::date, $5 from unnest($3::text[]) v on conflict do nothing`,
    [key.district, key.uuid, villageCodes, from, tx.scope.actorId],
  );
}

export function listAssignments(tx: Tx, key: EntityKey): Promise<AssignmentRow[]> {
  return tx.query<AssignmentRow>(
    `select village_code, from_day, until_day from facilitator_assignment where district_code = $1 and facilitator_id = $2
     order by from_day, village_code`,
    [key.district, key.uuid],
  );
}

/** Everyone who serves an area now, for planning. */
export function listServing(tx: Tx, area: string): Promise<FacilitatorRow[]> {
  return tx.query<FacilitatorRow>(
    `select ${columns} from facilitator
     where (active_until is null or active_until >= current_date) and exists (select 1 from unnest(village_codes) v where v = $1 or starts_with(v, $1 || '.'))
     order by id`,
    [area],
  );
}

export interface WeighedVillage {
  readonly code: string;
  readonly households: number;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** Villages of an area with their households here and, where the district loaded it, their place. */
export function listVillages(tx: Tx, area: string): Promise<WeighedVillage[]> {
  return tx.query<WeighedVillage>(
    `select a.code, (select count(*)::int from household_region h where h.region_code = a.code) as households, p.latitude, p.longitude
     from area a left join village_point p on p.district_code = left(a.code, 5) and p.region_code = a.code
     where a.level = 'VILLAGE' and (a.code = $1 or (a.code > $1 || '.' and a.code < $1 || '/')) order by a.code`,
    [area],
  );
}

export function setVillagePoints(
  tx: Tx,
  district: string,
  points: readonly { code: string; latitude: number; longitude: number }[],
): void {
  tx.send(
    `insert into village_point (district_code, region_code, latitude, longitude) select $1, * from unnest($2::text[], $3::float8[], $4::float8[])
     on conflict (district_code, region_code) do update set latitude = excluded.latitude, longitude = excluded.longitude`,
    [
      district,
      points.map((each) => each.code),
      points.map((each) => each.latitude),
      points.map((each) => each.longitude),
    ],
  );
}

const filterOf = (regionCode: string | null | undefined) =>
  new SqlFilter().add(
    regionCode,
    (p) => `exists (select 1 from unnest(village_codes) v where v = ${p} or starts_with(v, ${p} || '.'))`,
  );

export function pageFacilitators(
  tx: Tx,
  regionCode: string | null | undefined,
  after: string | null,
  limit: number,
): Promise<FacilitatorRow[]> {
  const sql = filterOf(regionCode).add(after, (p) => `id > ${p}::uuid`);
  return tx.query<FacilitatorRow>(
    `select ${columns} from facilitator ${sql.where} order by id limit ${sql.bind(limit)}`,
    sql.parameters,
  );
}

export async function countFacilitators(tx: Tx, regionCode: string | null | undefined): Promise<number> {
  const sql = filterOf(regionCode);
  const [row] = await tx.query<{ n: number }>(
    `select count(*)::int as n from facilitator ${sql.where}`,
    sql.parameters,
  );
  return row?.n ?? 0;
}
