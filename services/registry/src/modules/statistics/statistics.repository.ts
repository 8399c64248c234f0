import { inArea, moment, raw, sql, type RowOf, type Sql, type Tx } from '@slrt/database';
import {
  PopulationEntity as p,
  StatisticSnapshotEntity as t,
  VillageSnapshotEntity as s,
} from './statistics.entity.ts';

/** Count of a coded variable in an area, by decile. Triggers maintain the counts per village. */
export interface CellSum {
  /** First day of the month of the snapshot; null for current counts. */
  readonly month: string | null;
  readonly region: string;
  readonly unit: 'HOUSEHOLD' | 'PERSON';
  readonly variable: string;
  readonly code: string;
  /** Null for households that are not ranked. */
  readonly decile: number | null;
  readonly n: number;
  /** Sum of the numbers of the counted records, modulo 2^32. */
  readonly keySum: number;
}
/** Which counts are summed: those of `variables` in `area`, per area whose code has `length` characters. */
export interface CellQuery {
  readonly area: string;
  readonly variables: readonly string[];
  readonly length: number;
}
/** First days of the first and last month. */
export interface Months {
  readonly from: string;
  readonly until: string;
}
export type Snapshot = Pick<RowOf<typeof t>, 'month' | 'taken_at'>;
export type PopulationRow = Pick<RowOf<typeof p>, 'region_code' | 'as_of' | 'persons' | 'source'>;

/** Sums of record numbers leave the database modulo 2^32, so that they are exact as numbers. */
const keySum = (column: Sql): Sql => sql`(sum(${column}) % 4294967296)::float8 as "keySum"`;

const old = s.as('old');
const region = raw('region_code');
const district = raw('district_code');
const inSnapshotArea = (area: string): Sql => sql`${inArea(district, area.slice(0, 5))} and ${inArea(region, area)}`;

/** Returns the current sums over the visible villages of an area. */
export const sumCells = (tx: Tx, { area, variables, length }: CellQuery): Promise<CellSum[]> =>
  tx.sql<CellSum>`select null as month, left(region_code, ${length}::int) as region, unit, variable, code,
      nullif(decile, 0)::int as decile, sum(n)::int as n, ${keySum(sql`key_sum`)} from village_statistic
    where ${inArea(region, area)} and variable = any(${variables})
    group by 2, 3, 4, 5, 6 having sum(n) <> 0 order by 2, 3, 4, 5, 6`;

/** Returns the sums at the snapshots of some months over the visible villages of an area. */
export const sumSnapshotCells = (
  tx: Tx,
  { area, variables, length }: CellQuery,
  { from, until }: Months,
): Promise<CellSum[]> =>
  tx.sql<CellSum>`select month, left(region_code, ${length}::int) as region, unit, variable, c.code,
      nullif(c.decile, 0)::int as decile, sum(c.n)::int as n, ${keySum(sql`c.key_sum`)}
    from ${s}, unnest(codes, deciles, counts, key_sums) as c(code, decile, n, key_sum)
    where ${inSnapshotArea(area)} and variable = any(${variables}) and month between ${from} and ${until}
    group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6`;

/** Returns the snapshots of an area's districts in some months, oldest first, with the latest time of each month. */
export const listSnapshots = (tx: Tx, area: string, { from, until }: Months): Promise<Snapshot[]> =>
  tx.sql<Snapshot>`select month, max(taken_at) as taken_at from ${t}
    where ${inArea(district, area.slice(0, 5))} and month between ${from} and ${until} group by 1 order by 1`;

/**
 * Stores the current counts of a district as the snapshot of a month, in place of an earlier one of that month. One statement,
 * so that the snapshot equals the counts at one moment. Returns that moment.
 */
export async function storeSnapshot(tx: Tx, districtCode: string, month: string): Promise<Snapshot> {
  const cells = s.pick(
    'district_code',
    'variable',
    'month',
    'unit',
    'region_code',
    'codes',
    'deciles',
    'counts',
    'key_sums',
  );
  const [stored] = await tx.sql<Snapshot>`with fresh as materialized (
      select variable, unit, region_code, array_agg(code order by code, decile) as codes,
        array_agg(decile order by code, decile) as deciles, array_agg(n order by code, decile) as counts,
        array_agg(key_sum order by code, decile) as key_sums
      from village_statistic where ${district} = ${districtCode} and n <> 0 group by 1, 2, 3
    ), gone as (
      delete from ${old} where ${old.$district_code} = ${districtCode} and ${old.$month} = ${month}
        and not exists (select from fresh f where (f.variable, f.unit, f.region_code) = (${old.pick('variable', 'unit', 'region_code')}))
    ), kept as (
      insert into ${s} as s (${cells})
      select ${districtCode}, variable, ${month}::date, unit, region_code, codes, deciles, counts, key_sums from fresh
      order by variable, unit, region_code
      on conflict on constraint village_snapshot_pkey do update
      set codes = excluded.codes, deciles = excluded.deciles, counts = excluded.counts, key_sums = excluded.key_sums
      where (s.codes, s.deciles, s.counts, s.key_sums)
        is distinct from (excluded.codes, excluded.deciles, excluded.counts, excluded.key_sums)
    )
    insert into ${t} (${t.pick('district_code', 'month', 'taken_at')}) values (${districtCode}, ${month}, ${raw(moment)})
    on conflict on constraint statistic_snapshot_pkey do update set taken_at = excluded.taken_at
    returning ${t.pick('month', 'taken_at')}`;
  return stored as Snapshot;
}

/** Returns the districts that have households. */
export async function listCountedDistricts(tx: Tx): Promise<string[]> {
  const rows = await tx.sql<{ code: string }>`select code from area where level = 'DISTRICT'
    and exists (select from household h where h.district_code = area.code) order by 1`;
  return rows.map((row) => row.code);
}

/** Returns the population figures of an area and the areas below it whose codes have `length` characters, oldest first. */
export const listPopulation = (tx: Tx, area: string, length: number): Promise<PopulationRow[]> =>
  tx.sql`select ${p.pick('region_code', 'as_of', 'persons', 'source')} from ${p}
    where ${inArea(p.$region_code, area)} and length(${p.$region_code}) = ${length}::int
    order by ${p.$region_code}, ${p.$as_of}`;

/** Inserts population figures of a district. A figure for the same area and day replaces the earlier one. */
export async function savePopulation(tx: Tx, districtCode: string, rows: readonly PopulationRow[]): Promise<void> {
  await tx.sql`insert into ${p} (${p.pick('district_code', 'region_code', 'as_of', 'persons', 'source')})
    select ${districtCode}, r.region_code, r.as_of, r.persons, r.source
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(region_code text, as_of date, persons int, source text)
    on conflict on constraint population_pkey do update
    set persons = excluded.persons, source = excluded.source, loaded_at = excluded.loaded_at`;
}
