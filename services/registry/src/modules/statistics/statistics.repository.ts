import { inArea, raw, type Tx } from '@slrt/database';

/** Counts of one coded variable in an area, by decile; kept per village by triggers, summed here. */
export interface CellSum {
  readonly unit: 'HOUSEHOLD' | 'PERSON';
  readonly variable: string;
  readonly code: string;
  /** Null: not ranked. */
  readonly decile: number | null;
  readonly n: number;
}

const region = raw('region_code');

/** Sums of the villages that the session may see, in an area and below, for the variables named. */
export const sumCells = (tx: Tx, area: string, variables: readonly string[]): Promise<CellSum[]> =>
  tx.sql<CellSum>`select unit, variable, code, nullif(decile, 0)::int as decile, sum(n)::int as n from village_statistic
    where ${inArea(region, area)} and variable = any(${variables})
    group by 1, 2, 3, 4 having sum(n) <> 0 order by 1, 2, 3, 4`;

/** Counts by what records lack or contradict, kept by the same triggers as every other cell. */
export const sumQuality = (tx: Tx, area: string): Promise<{ code: string; n: number }[]> =>
  tx.sql<{ code: string; n: number }>`select substr(variable, 9) as code, sum(n)::int as n from village_statistic
    where ${inArea(region, area)} and variable >= 'quality:' and variable < 'quality;'
    group by 1 having sum(n) <> 0 order by 1`;
