import type { Tx } from '@slrt/database';

/** Counts of one coded variable in an area, by decile; kept per village by triggers, summed here. */
export interface CellSum {
  readonly unit: 'HOUSEHOLD' | 'PERSON';
  readonly variable: string;
  readonly code: string;
  /** Null: not ranked. */
  readonly decile: number | null;
  readonly n: number;
}

/** Sums of the villages that the session may see, in an area and below, for the variables named. */
export function sumCells(tx: Tx, area: string, variables: readonly string[]): Promise<CellSum[]> {
  return tx.query<CellSum>(
    `select unit, variable, code, nullif(decile, 0)::int as decile, sum(n)::int as n from village_statistic
     where (region_code = $1 or (region_code > $1 || '.' and region_code < $1 || '/')) and variable = any($2)
     group by 1, 2, 3, 4 having sum(n) <> 0 order by 1, 2, 3, 4`,
    [area, variables],
  );
}

/** Counts by what records lack or contradict, kept by the same triggers as every other cell. */
export function sumQuality(tx: Tx, area: string): Promise<{ code: string; n: number }[]> {
  return tx.query(
    `select substr(variable, 9) as code, sum(n)::int as n from village_statistic
     where (region_code = $1 or (region_code > $1 || '.' and region_code < $1 || '/'))
       and variable >= 'quality:' and variable < 'quality;' group by 1 having sum(n) <> 0 order by 1`,
    [area],
  );
}
