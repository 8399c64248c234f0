import type { RowOf, Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import type { PuskesosUnitEntity } from './unit.entity.ts';

export interface OpeningHours {
  /** 1 is Monday, 7 Sunday. */
  readonly weekday: number;
  readonly opens: string;
  readonly closes: string;
}
export interface UnitRow extends RowOf<typeof PuskesosUnitEntity> {
  readonly opening_hours: OpeningHours[];
}
const columns =
  'district_code, id, region_code, name, established_on, services, officers, input_hash, version, opening_hours, partners, address, closed_on';

export async function insertUnit(tx: Tx, row: Omit<UnitRow, 'version' | 'closed_on'>): Promise<UnitRow | null> {
  const [inserted] = await tx.query<UnitRow>(
    `insert into puskesos_unit (district_code, id, region_code, name, established_on, services, officers, input_hash, opening_hours, partners, address)
     values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11) on conflict do nothing returning ${columns}`,
    [
      row.district_code,
      row.id,
      row.region_code,
      row.name,
      row.established_on,
      row.services,
      JSON.stringify(row.officers),
      row.input_hash,
      JSON.stringify(row.opening_hours),
      row.partners,
      row.address,
    ],
  );
  return inserted ?? null;
}

export async function findUnit(tx: Tx, key: EntityKey): Promise<UnitRow | null> {
  const [row] = await tx.query<UnitRow>(`select ${columns} from puskesos_unit where district_code = $1 and id = $2`, [
    key.district,
    key.uuid,
  ]);
  return row ?? null;
}

export async function findUnitOfVillage(tx: Tx, regionCode: string): Promise<UnitRow | null> {
  const [row] = await tx.query<UnitRow>(
    `select ${columns} from puskesos_unit where district_code = left($1, 5) and region_code = $1`,
    [regionCode],
  );
  return row ?? null;
}

export async function lockUnit(tx: Tx, key: EntityKey): Promise<UnitRow | null> {
  const [row] = await tx.query<UnitRow>(
    `select ${columns} from puskesos_unit where district_code = $1 and id = $2 for update`,
    [key.district, key.uuid],
  );
  return row ?? null;
}

export type UnitPatch = Partial<
  Pick<UnitRow, 'name' | 'services' | 'officers' | 'opening_hours' | 'partners' | 'address' | 'closed_on'>
>;
const json = new Set(['officers', 'opening_hours']);

export async function updateUnit(tx: Tx, row: UnitRow, patch: UnitPatch): Promise<UnitRow> {
  const entries = Object.entries(patch);
  const sets = entries.map(([column], n) => `, ${column} = $${n + 3}`);
  const [updated] = await tx.query<UnitRow>(
    `update puskesos_unit set version = version + 1${sets.join('')} where district_code = $1 and id = $2 returning ${columns}`,
    [
      row.district_code,
      row.id,
      ...entries.map(([column, value]) => (json.has(column) ? JSON.stringify(value) : value)),
    ],
  );
  return updated as UnitRow;
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

/** Coverage of an area: counts, and the villages that no facilitator serves or that have no open unit. */
export async function findCoverage(tx: Tx, code: string): Promise<CoverageRow> {
  const [row] = await tx.query<CoverageRow>(
    `with village as (select code from area where level = 'VILLAGE' and (code = $1 or (code > $1 || '.' and code < $1 || '/'))),
       serving as (select f.id, f.funding, f.village_codes from facilitator f
         where (f.active_until is null or f.active_until >= current_date) and f.village_codes && (select array_agg(code) from village)),
       served as (select distinct v as code from serving f, unnest(f.village_codes) v where v in (select code from village)),
       housed as (select u.region_code as code from puskesos_unit u where u.closed_on is null and u.region_code in (select code from village))
     select (select count(*)::int from village) as villages,
       (select count(*)::int from housed) as with_unit,
       (select count(*)::int from served) as with_facilitator,
       (select count(*)::int from serving) as facilitators,
       (select count(*)::int from household_region h where h.region_code in (select code from village)) as households,
       coalesce((select array_agg(code order by code) from village where code not in (select code from served)), '{}') as uncovered,
       coalesce((select array_agg(code order by code) from village where code not in (select code from housed)), '{}') as without_unit,
       coalesce((select jsonb_object_agg(funding, n) from (select funding, count(*)::int as n from serving group by funding) f), '{}') as by_funding`,
    [code],
  );
  return row as CoverageRow;
}
