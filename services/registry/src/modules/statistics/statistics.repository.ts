import { inArea, raw, type Tx } from '@slrt/database';

/** Count of a coded variable in an area, by decile. Triggers maintain the counts per village. */
export interface CellSum {
  readonly unit: 'HOUSEHOLD' | 'PERSON';
  readonly variable: string;
  readonly code: string;
  /** Null for households that are not ranked. */
  readonly decile: number | null;
  readonly n: number;
}

const region = raw('region_code');

/** Returns the sums of the given variables over the visible villages of an area. */
export const sumCells = (tx: Tx, area: string, variables: readonly string[]): Promise<CellSum[]> =>
  tx.sql<CellSum>`select unit, variable, code, nullif(decile, 0)::int as decile, sum(n)::int as n from village_statistic
    where ${inArea(region, area)} and variable = any(${variables})
    group by 1, 2, 3, 4 having sum(n) <> 0 order by 1, 2, 3, 4`;

/** Returns the number of households per quality code. */
export const sumQuality = (tx: Tx, area: string): Promise<{ code: string; n: number }[]> =>
  tx.sql<{ code: string; n: number }>`select substr(variable, 9) as code, sum(n)::int as n from village_statistic
    where ${inArea(region, area)} and variable >= 'quality:' and variable < 'quality;'
    group by 1 having sum(n) <> 0 order by 1`;
