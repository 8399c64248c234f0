import { sql, type RowOf, type Tx } from '@slrt/database';
import { districtOf, type EntityKey } from '@slrt/domain';
import { currentVillages } from '@slrt/subgraph';
import { PuskesosUnitEntity } from './unit.entity.ts';

export type UnitRow = RowOf<typeof PuskesosUnitEntity>;
const u = PuskesosUnitEntity;
const unit = PuskesosUnitEntity.as('u');

export async function insertUnit(tx: Tx, row: Omit<UnitRow, 'version' | 'closed_on'>): Promise<UnitRow | null> {
  const [inserted] = await tx.sql`insert into ${u}
      (district_code, id, region_code, name, established_on, services, officers, input_hash, opening_hours, partners, address)
    values (${row.district_code}, ${row.id}, ${row.region_code}, ${row.name}, ${row.established_on}, ${row.services},
      ${JSON.stringify(row.officers)}, ${row.input_hash}, ${JSON.stringify(row.opening_hours)}, ${row.partners}, ${row.address})
    on conflict do nothing returning ${u.all}`;
  return inserted ?? null;
}

export const findUnit = (tx: Tx, key: EntityKey): Promise<UnitRow | null> =>
  tx.manager.findOneBy(u, { district_code: key.district, id: key.uuid });

export const findUnitOfVillage = (tx: Tx, regionCode: string): Promise<UnitRow | null> =>
  tx.manager.findOneBy(u, { district_code: districtOf(regionCode), region_code: regionCode });

export const lockUnit = (tx: Tx, key: EntityKey): Promise<UnitRow | null> =>
  tx.manager.findOne(u, {
    where: { district_code: key.district, id: key.uuid },
    lock: { mode: 'pessimistic_write' },
  });

export type UnitPatch = Partial<
  Pick<UnitRow, 'name' | 'services' | 'officers' | 'opening_hours' | 'partners' | 'address' | 'closed_on'>
>;

/** Updates a locked row. Fields missing from `patch` keep the values of `row`. */
export async function updateUnit(tx: Tx, row: UnitRow, patch: UnitPatch): Promise<UnitRow> {
  const next = { ...row, ...patch };
  const [updated] =
    await tx.sql`update ${u} set version = version + 1, name = ${next.name}, services = ${next.services},
      officers = ${JSON.stringify(next.officers)}, opening_hours = ${JSON.stringify(next.opening_hours)},
      partners = ${next.partners}, address = ${next.address}, closed_on = ${next.closed_on}
    where ${u.$district_code} = ${row.district_code} and ${u.$id} = ${row.id} returning ${u.all}`;
  return updated as UnitRow;
}

/** Takes a person off the staff of every Puskesos of a district, in one role. */
export function removeOfficer(
  tx: Tx,
  district: string,
  { person, role }: { readonly person: string; readonly role: string },
): void {
  tx.send(sql`update ${u} set version = version + 1, officers = coalesce((
      select jsonb_agg(o) from jsonb_array_elements(${u.$officers}) o where o ->> 'person' <> ${person} or o ->> 'role' <> ${role}), '[]')
    where ${u.$district_code} = ${district} and exists (
      select from jsonb_array_elements(${u.$officers}) o where o ->> 'person' = ${person} and o ->> 'role' = ${role})`);
}

export interface CoverageRow {
  readonly villages: number;
  readonly with_unit: number;
  readonly with_facilitator: number;
  readonly facilitators: number;
  readonly households: number;
  readonly uncovered: string[];
  readonly without_unit: string[];
  readonly by_funding: Readonly<Record<string, number>>;
}

/**
 * Returns the coverage of an area: counts, and the villages without a facilitator or an open Puskesos. Villages that have ended
 * are left out.
 */
export async function findCoverage(tx: Tx, code: string): Promise<CoverageRow> {
  const [row] = await tx.sql<CoverageRow>`with village as (${currentVillages(code)}),
      serving as (select f.id, f.funding, f.village_codes from facilitator f
        where (f.active_until is null or f.active_until >= current_date) and f.village_codes && (select array_agg(code) from village)),
      served as (select distinct v as code from serving f, unnest(f.village_codes) v where v in (select code from village)),
      housed as (select ${unit.$region_code} as code from ${unit} where ${unit.$closed_on} is null and ${unit.$region_code} in (select code from village))
    select (select count(*)::int from village) as villages,
      (select count(*)::int from housed) as with_unit,
      (select count(*)::int from served) as with_facilitator,
      (select count(*)::int from serving) as facilitators,
      (select count(*)::int from household_region h where h.region_code in (select code from village)) as households,
      coalesce((select array_agg(code order by code) from village where code not in (select code from served)), '{}') as uncovered,
      coalesce((select array_agg(code order by code) from village where code not in (select code from housed)), '{}') as without_unit,
      coalesce((select jsonb_object_agg(funding, n) from (select funding, count(*)::int as n from serving group by funding) f), '{}') as by_funding`;
  return row as CoverageRow;
}

/** Returns the number of open Puskesos of a district that have staff, and the villages of those that have none. */
export async function findStaffing(tx: Tx, district: string): Promise<{ staffed: number; unstaffed: string[] }> {
  const [row] = await tx.sql<{ staffed: number; unstaffed: string[] }>`select
      count(*) filter (where ${unit.$officers} <> '[]')::int as staffed,
      coalesce(array_agg(${unit.$region_code} order by ${unit.$region_code}) filter (where ${unit.$officers} = '[]'), '{}') as unstaffed
    from ${unit} where ${unit.$district_code} = ${district} and ${unit.$closed_on} is null`;
  return row ?? { staffed: 0, unstaffed: [] };
}
