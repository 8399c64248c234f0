import { localDate } from '@slrt/areas';
import type { Database } from '@slrt/database';
import { districtOf, systemScope, type Actor, type SessionScope } from '@slrt/domain';
import type { Perturb } from '@slrt/keys';
import { firstMonth, lastMonthEnded, monthEnd } from './months.ts';
import { addCounts, createPublication, withAllDeciles, type Publication } from './publication.ts';
import { mayCountRows } from './statistics.policy.ts';
import {
  listPopulation,
  listSnapshots,
  sumCells,
  sumSnapshotCells,
  type CellSum,
  type Months,
  type PopulationRow,
} from './statistics.repository.ts';
import { ageGroupOf, variables } from './variables.ts';

/** A count as its reader may see it. */
export interface ShownCell extends Pick<CellSum, 'region' | 'unit' | 'variable' | 'code'> {
  /** Null for households that are not ranked; `ALL` for all deciles together. */
  readonly decile: number | 'ALL' | null;
  readonly count: number;
}

/** Counts of an area at one time, as a caller may see them. */
export interface StatisticsView {
  readonly code: string;
  /** First day of the month of the snapshot; null for current counts. */
  readonly month: string | null;
  readonly asOf: Date;
  /** True if the caller may read the rows of the area. */
  readonly isExact: boolean;
  /** True if these are the latest counts that the caller may see. */
  readonly isLatest: boolean;
  /** Returns the counts of some variables, and their sums over all deciles. The months of a series are read together. */
  readonly cells: (variables: readonly string[]) => Promise<ShownCell[]>;
  /** Returns the number of households or people, in one decile or in all. Null if it is withheld. */
  readonly total: (unit: CellSum['unit'], decile: number | 'ALL') => Promise<number | null>;
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
    const key = [grouped.month, grouped.region, grouped.unit, grouped.variable, grouped.code, grouped.decile].join('|');
    sums.set(key, { ...grouped, ...addCounts(grouped, sums.get(key)) });
  }
  return [...sums.values()];
}

/** Returns the latest figure of an area that is not later than a day. `rows` are sorted by day. */
export const populationAt = (rows: readonly PopulationRow[], region: string, day: string): PopulationRow | null =>
  rows.findLast((row) => row.region_code === region && row.as_of <= day) ?? null;

/** Reader of statistics, and the area. */
export interface Source {
  readonly database: Database;
  readonly perturb: Perturb;
  readonly actor: Actor;
  readonly scope: SessionScope;
  readonly code: string;
}

/** True if the reader may count the rows that have a variable. */
export const mayCountVariable = ({ actor, code }: Pick<Source, 'actor' | 'code'>, variable: string): boolean =>
  mayCountRows(actor, code, variables.get(variable)?.part ?? null);

/** Code of the area of a level, given by the length of its codes: the area itself for its own level and those below. */
const areaAt = (code: string, length: number): string => code.slice(0, Math.max(2, Math.min(length, code.length)));

/**
 * Reads the counts of the areas in `code` whose codes have `length` characters, and those of all areas above them in the
 * district, from which a publication is made. System rights, because a caller's areas may begin below the district.
 */
export function readFigures(
  { database, code }: Pick<Source, 'database' | 'code'>,
  { names, length, months }: { names: readonly string[]; length: number; months: Months | null },
): Promise<CellSum[]> {
  const kept = [...new Set(['TOTAL', ...names].map(keptAs))];
  const lengths = length < 5 ? [length] : [5, 8, 13].filter((each) => each <= length);
  return database.read(systemScope('statistics', code.length < 5 ? code : districtOf(code)), async (tx) => {
    const levels: CellSum[][] = [];
    for (const level of lengths) {
      const query = { area: areaAt(code, level), variables: kept, length: level };
      levels.push(await (months ? sumSnapshotCells(tx, query, months) : sumCells(tx, query)));
    }
    return levels.flat();
  });
}

const shownDecile = (decile: number | string | null) => decile as ShownCell['decile'];

/** Returns the exact counts of cells and of their sums over all deciles. */
export const exactCells = (cells: readonly CellSum[]): ShownCell[] =>
  withAllDeciles(cells).map(({ n, decile, ...cell }) => ({ ...cell, decile: shownDecile(decile), count: n }));

/** Returns the published counts of cells and of their sums over all deciles. Those that are 0 or withheld are left out. */
export const publishedCells = (publication: Publication, cells: readonly CellSum[]): ShownCell[] =>
  withAllDeciles(cells).flatMap((cell) => {
    const count = publication(cell);
    return count ? [{ ...cell, decile: shownDecile(cell.decile), count }] : [];
  });

/** Returns a function that reads once for equal names. */
function readOnce<T>(read: (names: string[]) => Promise<T>): (names: readonly string[]) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (names) => {
    const list = [...new Set(names)];
    const found = known.get(list.join()) ?? read(list);
    known.set(list.join(), found);
    return found;
  };
}

/** Reads the counts of an area: exact ones under the caller's rights, and those of which publications are made. */
interface Reading {
  readonly exact: (names: readonly string[]) => Promise<CellSum[]>;
  readonly published: (names: readonly string[]) => Promise<CellSum[]>;
}

function createReading(source: Source, months: Months | null): Reading {
  const { database, scope, code } = source;
  return {
    exact: readOnce((names) =>
      database.read(scope, (tx) => {
        const query = { area: code, variables: [...new Set(names.map(keptAs))], length: code.length };
        return months ? sumSnapshotCells(tx, query, months) : sumCells(tx, query);
      }),
    ),
    published: readOnce((names) => readFigures(source, { names, length: code.length, months })),
  };
}

function createView(source: Source, { exact, published }: Reading) {
  const { database, perturb, scope, code } = source;
  const isExact = mayCountVariable(source, 'TOTAL');
  const figures = readOnce(() => database.read(scope, (tx) => listPopulation(tx, code, code.length)));
  return (month: string | null, asOf: Date): StatisticsView => {
    const day = month ? monthEnd(month) : localDate(code, asOf);
    const at = (cells: readonly CellSum[]) =>
      groupAges(
        cells.filter((cell) => cell.month === month),
        Number(day.slice(0, 4)),
      );
    const publish = readOnce(async (names) => {
      const cells = at(await published(names));
      return { publication: createPublication(cells, perturb), cells };
    });
    const readPublished = async (names: readonly string[]) => {
      const { publication, cells } = await publish(names);
      const wanted = new Set<string>(names);
      return publishedCells(
        publication,
        cells.filter((cell) => cell.region === code && wanted.has(cell.variable)),
      );
    };
    const readExact = async (names: readonly string[]) => exactCells(at(await exact(names)));
    return {
      code,
      month,
      asOf,
      isExact,
      isLatest: month === null,
      cells: async (names) => {
        const open = names.filter((name) => mayCountVariable(source, name));
        const others = names.filter((name) => !open.includes(name));
        return [
          ...(open.length > 0 ? await readExact(open) : []),
          ...(others.length > 0 ? await readPublished(others) : []),
        ];
      },
      total: async (unit, decile) => {
        const figure = { region: code, unit, variable: 'TOTAL', code: '', decile };
        if (!isExact) return (await publish([])).publication(figure);
        const cells = await readExact(['TOTAL']);
        return cells.find((cell) => cell.unit === unit && cell.decile === decile)?.count ?? 0;
      },
      population: async () => populationAt(await figures([]), code, day),
    };
  };
}

/** Returns the current counts of an area. The caller checks that the whole area is the reader's. */
export const currentStatistics = (source: Source): StatisticsView =>
  createView(source, createReading(source, null))(null, new Date());

/** Returns the counts of an area at the snapshots of some months, oldest first. Months without a snapshot are left out. */
export async function monthlyStatistics(source: Source, months: Months): Promise<StatisticsView[]> {
  const { database, scope, code } = source;
  const snapshots = await database.read(scope, (tx) => listSnapshots(tx, code, months));
  const [first, last] = [snapshots[0], snapshots.at(-1)];
  if (!first || !last) return [];
  const view = createView(source, createReading(source, { from: first.month, until: last.month }));
  return snapshots.map(({ month, taken_at }) => view(month, taken_at));
}

/** Returns the months whose counts a reader may see. Without rights to the rows only those that have ended. */
export function publishedMonths(source: Pick<Source, 'actor' | 'code'>, { from, until }: Months): Months {
  if (mayCountVariable(source, 'TOTAL')) return { from, until };
  const last = lastMonthEnded(localDate(source.code, new Date()));
  return { from, until: until < last ? until : last };
}

/**
 * Returns the latest published counts: those of the latest month that has ended, because the current ones change with every
 * write, and each change gives other noise, which could be averaged. Current ones while no month has ended.
 */
export async function latestPublication(source: Source): Promise<StatisticsView> {
  const today = localDate(source.code, new Date());
  const ended = await monthlyStatistics(source, { from: firstMonth, until: lastMonthEnded(today) });
  const last = ended.at(-1);
  return last ? { ...last, isLatest: true } : currentStatistics(source);
}
