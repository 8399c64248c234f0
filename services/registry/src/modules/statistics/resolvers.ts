import { localDate } from '@slrt/areas';
import { caseworkRoles, FieldRefusal, type SessionScope } from '@slrt/domain';
import { assertAllowed, creation, named, WrongArgument } from '@slrt/subgraph';
import type { ServiceContext } from '../../__generated__/context.ts';
import type {
  MutationResolvers,
  RegionQualityResolvers,
  RegionResolvers,
  RegionStatisticsResolvers,
} from '../../__generated__/graphql.ts';
import { countOpenDuplicates } from '../duplicate/index.ts';
import { countStale, mayRead } from '../household/index.ts';
import { crossHouseholds, crossPersons, type CrossCell, type Crossed } from './cross-table.repository.ts';
import { lastMonthEnded, monthOf, monthsBetween } from './months.ts';
import { coversArea, snapshotTakers, statisticsReaders } from './statistics.policy.ts';
import type { CellSum } from './statistics.repository.ts';
import { currentStatistics, keptAs, monthlyStatistics, type StatisticsView } from './statistics-view.ts';
import { takeStatisticsSnapshot } from './use-cases/take-snapshot.ts';
import { ageGroupOf, crossVariables, qualityVariables, variableNames, variables } from './variables.ts';

/** Longest series, in months. */
const maxMonths = 120;

/** Returns the scope of a caller who may read the whole area; null for others. */
function readerOf(context: ServiceContext, code: string): SessionScope | null {
  const scope = context.scope(statisticsReaders);
  return scope && coversArea(scope, code) ? scope : null;
}

function assertNotAfter(argument: string, day: string, latest: string): void {
  if (day > latest) throw new WrongArgument({ argument, allowed: { key: 'allowed.until', values: latest } });
}

/** Fields that this module adds to an area. */
export const Region: Pick<RegionResolvers, 'statistics' | 'statisticsSeries'> = {
  statistics: async ({ code }, { asOf }, context) => {
    const scope = readerOf(context, code);
    if (!scope) return null;
    const today = localDate(code, new Date());
    if (asOf) assertNotAfter('asOf', asOf, today);
    const source = { database: context.db, scope, code };
    if (!asOf || asOf === today) return currentStatistics(source);
    const past = await monthlyStatistics(source, { from: '1945-01-01', until: lastMonthEnded(asOf) });
    return past.at(-1) ?? null;
  },
  statisticsSeries: async ({ code }, { from, until }, context) => {
    const scope = readerOf(context, code);
    if (!scope) return null;
    assertNotAfter('from', from, until);
    const months = { from: monthOf(from), until: monthOf(until) };
    if (monthsBetween(months.from, months.until) > maxMonths)
      throw new WrongArgument({ argument: 'from', allowed: { key: 'allowed.months', values: String(maxMonths) } });
    return monthlyStatistics({ database: context.db, scope, code }, months);
  },
};

export const Mutation: Pick<MutationResolvers, 'takeStatisticsSnapshot'> = {
  takeStatisticsSnapshot: creation(
    'TakeStatisticsSnapshotSuccess',
    snapshotTakers,
    named('statistics', takeStatisticsSnapshot),
  ),
};

const total = (cells: readonly CellSum[]) => cells.reduce((sum, cell) => sum + cell.n, 0);
const totalsOf = async (view: StatisticsView, unit: CellSum['unit']) =>
  (await view.cells(['TOTAL'])).filter((cell) => cell.unit === unit);

/** Returns the unit of a cross-table. Throws `NOT_ALLOWED` unless the caller may see both variables in the rows. */
function crossUnit(scope: SessionScope | null, view: StatisticsView, { row, column }: Crossed): CellSum['unit'] {
  assertAllowed('row', row, crossVariables);
  assertAllowed('column', column, crossVariables);
  const crossed = [row, column].flatMap((name) => variables.get(name) ?? []);
  const isReadable =
    scope !== null &&
    view.month === null &&
    coversArea(scope, view.code) &&
    crossed.every(({ part }) => part === null || mayRead(scope, part));
  if (!isReadable) throw new FieldRefusal('NOT_ALLOWED');
  return crossed.some(({ unit }) => unit === 'PERSON') ? 'PERSON' : 'HOUSEHOLD';
}

/** Counts by age group instead of the year of birth, which the database counts. */
async function readCross(
  crossed: Crossed,
  year: number,
  count: (crossed: Crossed) => Promise<CrossCell[]>,
): Promise<{ row: string; column: string; count: number }[]> {
  const shown = (name: string, code: string) => (name === 'headAgeGroup' ? ageGroupOf(Number(code), year) : code);
  const sums = new Map<string, { row: string; column: string; count: number }>();
  for (const cell of await count({ row: keptAs(crossed.row), column: keptAs(crossed.column) })) {
    const [row, column] = [shown(crossed.row, cell.row), shown(crossed.column, cell.column)];
    const key = `${row}|${column}`;
    sums.set(key, { row, column, count: (sums.get(key)?.count ?? 0) + cell.n });
  }
  return [...sums.values()];
}

export const RegionStatistics: RegionStatisticsResolvers = {
  households: async (view) => total(await totalsOf(view, 'HOUSEHOLD')),
  persons: async (view) => total(await totalsOf(view, 'PERSON')),
  byDecile: async (view) =>
    (await totalsOf(view, 'HOUSEHOLD')).map((cell) => ({ decile: cell.decile, ...view.count(cell.n) })),
  receivingByProgramme: async (view) =>
    [...Map.groupBy(await view.cells(['programme']), (cell) => cell.code)].map(([programmeCode, cells]) => ({
      programmeCode,
      ...view.count(total(cells)),
    })),
  quality: (view, { staleDays }) => ({ view, staleDays }),
  variables: async (view, { names }) => {
    assertAllowed('names', names, variableNames);
    const cells = await view.cells(names);
    return [...Map.groupBy(cells, (cell) => `${cell.unit} ${cell.variable}`).values()].map((list) => ({
      name: list[0]?.variable ?? '',
      unit: list[0]?.unit ?? 'HOUSEHOLD',
      cells: list.map((cell) => ({ code: cell.code, decile: cell.decile, ...view.count(cell.n) })),
    }));
  },
  crossTable: async (view, { row, column }, context) => {
    const scope = context.scope(caseworkRoles);
    const unit = crossUnit(scope, view, { row, column });
    if (!scope) return null;
    const year = Number(localDate(view.code, view.asOf).slice(0, 4));
    const countRows = unit === 'PERSON' ? crossPersons : crossHouseholds;
    const cells = await readCross({ row, column }, year, (crossed) =>
      context.db.read(scope, (tx) => countRows(tx, view.code, crossed)),
    );
    return { unit, cells };
  },
  population: async (view) => {
    const found = await view.population();
    return found && { persons: found.persons, asOf: found.as_of, source: found.source };
  },
  populationShare: async (view, { deciles }) => {
    const population = await view.population();
    if (!population) return null;
    const cells = await totalsOf(view, 'PERSON');
    const chosen = cells.filter(({ decile }) => !deciles || (decile !== null && deciles.includes(decile)));
    const { count, suppressed } = view.count(total(chosen));
    const percent = count === null ? null : Math.round((count / population.persons) * 10_000) / 100;
    return { persons: count, percent, suppressed };
  },
};

/** Returns the caller's scope for counts of rows, which are not kept for past months. */
const liveScope = (view: StatisticsView, context: ServiceContext) =>
  view.month === null ? context.scope(statisticsReaders) : null;

export const RegionQuality: RegionQualityResolvers = {
  byIssue: async ({ view }) => {
    const cells = await view.cells(qualityVariables);
    return [...Map.groupBy(cells, (cell) => cell.variable)].map(([variable, list]) => ({
      code: variable.slice('quality:'.length),
      ...view.count(total(list)),
    }));
  },
  stale: async ({ view, staleDays }, _, context) => {
    const scope = liveScope(view, context);
    return scope ? view.count(await context.db.read(scope, (tx) => countStale(tx, view.code, staleDays))).count : null;
  },
  openDuplicates: async ({ view }, _, context) => {
    const scope = liveScope(view, context);
    return scope ? view.count(await context.db.read(scope, (tx) => countOpenDuplicates(tx, view.code))).count : null;
  },
};
