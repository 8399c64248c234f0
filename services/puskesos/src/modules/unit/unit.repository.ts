import type { Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import type { Role } from '@slrt/domain';
import type { PuskesosUnitTable } from '../../__generated__/tables.ts';

export interface UnitRow extends Omit<PuskesosUnitTable, 'created_by' | 'created_at'> {
  readonly officers: { person: string; role: Role }[];
}
const columns = 'district_code, id, region_code, name, established_on, services, officers, input_hash';

export async function insertUnit(tx: Tx, row: UnitRow): Promise<UnitRow | null> {
  const [inserted] = await tx.query<UnitRow>(
    `insert into puskesos_unit (${columns}) values ($1,$2,$3,$4,$5,$6,$7,$8) on conflict do nothing returning ${columns}`,
    [
      row.district_code,
      row.id,
      row.region_code,
      row.name,
      row.established_on,
      row.services,
      JSON.stringify(row.officers),
      row.input_hash,
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

export interface CoverageRow {
  readonly villages: number;
  readonly with_unit: number;
  readonly with_facilitator: number;
  readonly facilitators: number;
  readonly households: number;
  readonly uncovered: string[];
}

/** Coverage of an area: counts and the villages that no facilitator serves. */
export async function findCoverage(tx: Tx, code: string): Promise<CoverageRow> {
  const [row] = await tx.query<CoverageRow>(
    `with village as (select code from area where level = 'VILLAGE' and (code = $1 or (code > $1 || '.' and code < $1 || '/'))),
       served as (select distinct v as code from facilitator f, unnest(f.village_codes) v where v in (select code from village))
     select (select count(*)::int from village) as villages,
       (select count(*)::int from puskesos_unit u where u.region_code in (select code from village)) as with_unit,
       (select count(*)::int from served) as with_facilitator,
       (select count(*)::int from facilitator f where f.village_codes && (select array_agg(code) from village)) as facilitators,
       (select count(*)::int from household_region h where h.region_code in (select code from village)) as households,
       coalesce((select array_agg(code order by code) from village where code not in (select code from served)), '{}') as uncovered`,
    [code],
  );
  return row as CoverageRow;
}
