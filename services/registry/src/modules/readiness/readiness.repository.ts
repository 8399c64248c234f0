import type { Tx } from '@slrt/database';
import { currentVillages, type ReadinessFinding } from '@slrt/subgraph';

interface Found {
  /** Number of villages with households. Not the number of households, which planners may not know exactly. */
  readonly filled: number;
  readonly empty: string[];
  readonly mapped: number;
  readonly unmapped: string[];
  readonly figures: number;
  readonly uncounted: string[];
}

/** Finds the villages of a district without households, without a BPS code and without a population figure. */
export async function findRegistryReadiness(tx: Tx, district: string): Promise<ReadinessFinding[]> {
  const [found] =
    await tx.sql<Found>`with village as (select a.code, a.bps_code from area a join (${currentVillages(district)}) v using (code)),
      filled as (select region_code as code, sum(n)::int as n from village_statistic
        where district_code = ${district} and variable = 'TOTAL' and unit = 'HOUSEHOLD' group by 1 having sum(n) > 0),
      counted as (select distinct region_code as code from population where district_code = ${district})
    select (select count(*)::int from filled) as filled,
      array(select code from village where code not in (select code from filled) order by code) as empty,
      (select count(bps_code)::int from village) as mapped,
      array(select code from village where bps_code is null order by code) as unmapped,
      (select count(*)::int from counted) as figures,
      array(select code from village where code not in (select code from counted) order by code) as uncounted`;
  if (!found) return [];
  return [
    { code: 'HOUSEHOLDS', required: true, count: found.filled, missing: found.empty },
    { code: 'AREA_MAP', required: false, count: found.mapped, missing: found.unmapped },
    { code: 'POPULATION', required: false, count: found.figures, missing: found.uncounted },
  ];
}
