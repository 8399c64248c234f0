import { allOf, AreaEntity, sql, type RowOf, type Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import { currentVillages } from '@slrt/subgraph';
import { FacilitatorAssignmentEntity, FacilitatorEntity, VillagePointEntity } from './facilitator.entity.ts';

export type FacilitatorRow = RowOf<typeof FacilitatorEntity>;
const f = FacilitatorEntity;
const w = FacilitatorAssignmentEntity;

export async function insertFacilitator(
  tx: Tx,
  row: Omit<FacilitatorRow, 'version' | 'active_until'>,
): Promise<FacilitatorRow | null> {
  const [inserted] = await tx.sql`insert into ${f}
      (district_code, id, person, name, funding, village_codes, input_hash, recruited_from, device, trainings, active_from)
    values (${row.district_code}, ${row.id}, ${row.person}, ${row.name}, ${row.funding}, ${row.village_codes}, ${row.input_hash},
      ${row.recruited_from}, ${row.device}, ${JSON.stringify(row.trainings)}, ${row.active_from})
    on conflict do nothing returning ${f.all}`;
  return inserted ?? null;
}

export const findFacilitator = (tx: Tx, key: EntityKey): Promise<FacilitatorRow | null> =>
  tx.manager.findOneBy(f, { district_code: key.district, id: key.uuid });

/** Finds the facilitator that a person is in a district. */
export async function findFacilitatorOf(tx: Tx, district: string, person: string): Promise<FacilitatorRow | null> {
  const [row] =
    await tx.sql`select ${f.all} from ${f} where ${f.$district_code} = ${district} and ${f.$person} = ${person}`;
  return row ?? null;
}

export const lockFacilitator = (tx: Tx, key: EntityKey): Promise<FacilitatorRow | null> =>
  tx.manager.findOne(f, {
    where: { district_code: key.district, id: key.uuid },
    lock: { mode: 'pessimistic_write' },
  });

export type FacilitatorPatch = Partial<
  Pick<
    FacilitatorRow,
    'name' | 'funding' | 'village_codes' | 'recruited_from' | 'device' | 'trainings' | 'active_until'
  >
>;

/** Updates a locked row. Fields missing from `patch` keep the values of `row`. */
export async function updateFacilitator(tx: Tx, row: FacilitatorRow, patch: FacilitatorPatch): Promise<FacilitatorRow> {
  const next = { ...row, ...patch };
  const [updated] = await tx.sql`update ${f} set version = version + 1, name = ${next.name},
      funding = ${next.funding}, village_codes = ${next.village_codes}, recruited_from = ${next.recruited_from},
      device = ${next.device}, trainings = ${JSON.stringify(next.trainings)}, active_until = ${next.active_until}
    where ${f.$district_code} = ${row.district_code} and ${f.$id} = ${row.id} returning ${f.all}`;
  return updated as FacilitatorRow;
}

export type AssignmentRow = Pick<RowOf<typeof FacilitatorAssignmentEntity>, 'village_code' | 'from_day' | 'until_day'>;

/** Ends the assignments to villages outside `villageCodes` and starts the new ones, both on day `from`. */
export function changeAssignments(
  tx: Tx,
  key: EntityKey,
  { villageCodes, from }: { villageCodes: readonly string[]; from: string },
): void {
  tx.send(sql`update ${w} set until_day = greatest(from_day, ${from}::date)
    where ${w.$district_code} = ${key.district} and ${w.$facilitator_id} = ${key.uuid} and until_day is null
      and village_code <> all(${villageCodes}::text[])`);
  tx.send(sql`insert into ${w} (district_code, facilitator_id, village_code, from_day, assigned_by)
    select ${key.district}, ${key.uuid}, v, ${from}::date, ${tx.scope.actorId} from unnest(${villageCodes}::text[]) v
    on conflict do nothing`);
}

export const listAssignments = (tx: Tx, key: EntityKey): Promise<AssignmentRow[]> =>
  tx.manager.find(w, {
    where: { district_code: key.district, facilitator_id: key.uuid },
    order: { from_day: 'ASC', village_code: 'ASC' },
  });

const servesArea = (area: string) =>
  sql`exists (select 1 from unnest(village_codes) v where v = ${area} or starts_with(v, ${area} || '.'))`;

/** Returns the active facilitators who serve an area. */
export const listServing = (tx: Tx, area: string): Promise<FacilitatorRow[]> =>
  tx.sql`select ${f.all} from ${f}
    where (active_until is null or active_until >= current_date) and ${servesArea(area)} order by id`;

export interface WeighedVillage {
  readonly code: string;
  readonly households: number;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

const a = AreaEntity.as('a');
const p = VillagePointEntity.as('p');

/**
 * Returns the villages of an area that exist today, with their number of households and their position, if the district has
 * set it.
 */
export const listVillages = (tx: Tx, area: string): Promise<WeighedVillage[]> =>
  tx.sql<WeighedVillage>`select ${a.$code}, (select count(*)::int from household_region h where h.region_code = ${a.$code}) as households,
      ${p.$latitude}, ${p.$longitude}
    from (${currentVillages(area)}) a left join ${p} on ${p.$district_code} = left(${a.$code}, 5) and ${p.$region_code} = ${a.$code}
    order by ${a.$code}`;

export function setVillagePoints(
  tx: Tx,
  district: string,
  points: readonly { code: string; latitude: number; longitude: number }[],
): void {
  tx.send(sql`insert into ${VillagePointEntity} (district_code, region_code, latitude, longitude)
    select ${district}, * from unnest(${points.map((each) => each.code)}::text[], ${points.map((each) => each.latitude)}::float8[],
      ${points.map((each) => each.longitude)}::float8[])
    on conflict (district_code, region_code) do update set latitude = excluded.latitude, longitude = excluded.longitude`);
}

const inRegion = (regionCode: string | null | undefined) => (regionCode == null ? null : servesArea(regionCode));

export const pageFacilitators = (
  tx: Tx,
  regionCode: string | null | undefined,
  after: string | null,
  limit: number,
): Promise<FacilitatorRow[]> =>
  tx.sql`select ${f.all} from ${f}
    where ${allOf(inRegion(regionCode), after !== null && sql`${f.$id} > ${after}::uuid`)} order by id limit ${limit}`;

export async function countFacilitators(tx: Tx, regionCode: string | null | undefined): Promise<number> {
  const [row] = await tx.sql<{ n: number }>`select count(*)::int as n from ${f} where ${allOf(inRegion(regionCode))}`;
  return row?.n ?? 0;
}
