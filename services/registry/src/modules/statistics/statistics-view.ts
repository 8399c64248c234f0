import { localDate } from '@slrt/areas';
import type { Database } from '@slrt/database';
import type { SessionScope } from '@slrt/domain';
import { monthEnd } from './months.ts';
import { viewCount, type CountView } from './statistics.policy.ts';
import {
  listPopulation,
  listSnapshots,
  sumCells,
  sumSnapshotCells,
  type CellSum,
  type Months,
  type PopulationRow,
} from './statistics.repository.ts';
import { ageGroupOf } from './variables.ts';

/** Counts of an area at one time, as a caller may see them. */
export interface StatisticsView {
  readonly code: string;
  /** First day of the month of the snapshot; null for current counts. */
  readonly month: string | null;
  readonly asOf: Date;
  readonly count: (n: number) => CountView;
  /** Returns the sums of some variables. The months of a series are read together. */
  readonly cells: (variables: readonly string[]) => Promise<CellSum[]>;
  /** Returns the latest official population at the time of the counts; null if none is known. */
  readonly population: () => Promise<PopulationRow | null>;
}

/** Parent of `RegionQuality`: the statistics of the area and the age in days at which a record is outdated. */
export interface QualityView {
  readonly view: StatisticsView;
  readonly staleDays: number;
}

/** Returns the variable under which the database counts another one. */
export const keptAs = (variable: string): string => (variable === 'headAgeGroup' ? 'headBirthYear' : variable);

/** Replaces the years of birth of heads by their age groups at a year. */
export function groupAges(cells: readonly CellSum[], year: number): CellSum[] {
  const sums = new Map<string, CellSum>();
  for (const cell of cells) {
    const grouped =
      cell.variable === 'headBirthYear'
        ? { ...cell, variable: 'headAgeGroup', code: ageGroupOf(Number(cell.code), year) }
        : cell;
    const key = [grouped.region, grouped.unit, grouped.variable, grouped.code, grouped.decile].join('|');
    sums.set(key, { ...grouped, n: grouped.n + (sums.get(key)?.n ?? 0) });
  }
  return [...sums.values()];
}

/** Returns the latest figure of an area that is not later than a day. `rows` are sorted by day. */
export const populationAt = (rows: readonly PopulationRow[], region: string, day: string): PopulationRow | null =>
  rows.findLast((row) => row.region_code === region && row.as_of <= day) ?? null;

interface Source {
  readonly database: Database;
  readonly scope: SessionScope;
  readonly code: string;
}

/** Returns a function that reads once for equal variables. */
function readOnce(read: (variables: string[]) => Promise<CellSum[]>): (variables: string[]) => Promise<CellSum[]> {
  const known = new Map<string, Promise<CellSum[]>>();
  return (variables) => {
    const key = variables.join();
    const found = known.get(key) ?? read(variables);
    known.set(key, found);
    return found;
  };
}

function createView({ database, scope, code }: Source, read: (variables: string[]) => Promise<CellSum[]>) {
  let figures: Promise<PopulationRow[]> | null = null;
  return (month: string | null, asOf: Date): StatisticsView => {
    const day = month ? monthEnd(month) : localDate(code, asOf);
    return {
      code,
      month,
      asOf,
      count: (n) => viewCount(scope, n),
      cells: async (variables) => {
        const cells = await read([...new Set(variables.map(keptAs))]);
        return groupAges(
          cells.filter((cell) => cell.month === month),
          Number(day.slice(0, 4)),
        );
      },
      population: async () => {
        figures ??= database.read(scope, (tx) => listPopulation(tx, code, code.length));
        return populationAt(await figures, code, day);
      },
    };
  };
}

/** Returns the current counts of an area. The caller checks that the whole area is the reader's. */
export function currentStatistics(source: Source): StatisticsView {
  const { database, scope, code } = source;
  const read = readOnce((variables) =>
    database.read(scope, (tx) => sumCells(tx, { area: code, variables, length: code.length })),
  );
  return createView(source, read)(null, new Date());
}

/** Returns the counts of an area at the snapshots of some months, oldest first. Months without a snapshot are left out. */
export async function monthlyStatistics(source: Source, months: Months): Promise<StatisticsView[]> {
  const { database, scope, code } = source;
  const snapshots = await database.read(scope, (tx) => listSnapshots(tx, code, months));
  const [first, last] = [snapshots[0], snapshots.at(-1)];
  if (!first || !last) return [];
  const read = readOnce((variables) =>
    database.read(scope, (tx) =>
      sumSnapshotCells(tx, { area: code, variables, length: code.length }, { from: first.month, until: last.month }),
    ),
  );
  const view = createView(source, read);
  return snapshots.map(({ month, taken_at }) => view(month, taken_at));
}
