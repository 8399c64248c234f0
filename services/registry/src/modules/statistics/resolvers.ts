import { localDate } from '@slrt/areas';
import { assertAllowed, creation, named, WrongArgument } from '@slrt/subgraph';
import type { ServiceContext } from '../../__generated__/context.ts';
import type {
  MutationResolvers,
  RegionQualityResolvers,
  RegionResolvers,
  RegionStatisticsResolvers,
} from '../../__generated__/graphql.ts';
import { countOpenDuplicates } from '../duplicate/index.ts';
import { countStale } from '../household/index.ts';
import { readCrossTable } from './cross-table.ts';
import { firstMonth, lastMonthEnded, monthOf, monthsBetween } from './months.ts';
import { coversArea, snapshotTakers, statisticsReaders } from './statistics.policy.ts';
import {
  currentStatistics,
  latestPublication,
  mayCountVariable,
  monthlyStatistics,
  publishedMonths,
  type ShownCell,
  type Source,
  type StatisticsView,
} from './statistics-view.ts';
import { takeStatisticsSnapshot } from './use-cases/take-snapshot.ts';
import { qualityVariables, variableNames } from './variables.ts';

/** Longest series, in months. */
const maxMonths = 120;

/** Returns whose statistics of the area are read; null for callers whose area it is not. */
function sourceOf(context: ServiceContext, code: string): Source | null {
  const scope = context.scope(statisticsReaders);
  if (!scope || !coversArea(scope, code)) return null;
  return { database: context.db, perturb: context.deps.perturb, actor: context.actor, scope, code };
}

/** Returns the decile of a cell that is not a sum over all deciles; null if not ranked. */
const rankOf = (decile: ShownCell['decile']): number | null => (decile === 'ALL' ? null : decile);

function assertNotAfter(argument: string, day: string, latest: string): void {
  if (day > latest) throw new WrongArgument({ argument, allowed: { key: 'allowed.until', values: latest } });
}

/** Fields that this module adds to an area. */
export const Region: Pick<RegionResolvers, 'statistics' | 'statisticsSeries'> = {
  statistics: async ({ code }, { asOf }, context) => {
    const source = sourceOf(context, code);
    if (!source) return null;
    const today = localDate(code, new Date());
    if (asOf) assertNotAfter('asOf', asOf, today);
    if (!asOf || asOf === today)
      return mayCountVariable(source, 'TOTAL') ? currentStatistics(source) : latestPublication(source);
    const past = await monthlyStatistics(source, { from: firstMonth, until: lastMonthEnded(asOf) });
    return past.at(-1) ?? null;
  },
  statisticsSeries: async ({ code }, { from, until }, context) => {
    const source = sourceOf(context, code);
    if (!source) return null;
    assertNotAfter('from', from, until);
    const months = { from: monthOf(from), until: monthOf(until) };
    if (monthsBetween(months.from, months.until) > maxMonths)
      throw new WrongArgument({ argument: 'from', allowed: { key: 'allowed.months', values: String(maxMonths) } });
    return monthlyStatistics(source, publishedMonths(source, months));
  },
};

export const Mutation: Pick<MutationResolvers, 'takeStatisticsSnapshot'> = {
  takeStatisticsSnapshot: creation(
    'TakeStatisticsSnapshotSuccess',
    snapshotTakers,
    named('statistics', takeStatisticsSnapshot),
  ),
};

export const RegionStatistics: RegionStatisticsResolvers = {
  households: (view) => view.total('HOUSEHOLD', 'ALL'),
  persons: (view) => view.total('PERSON', 'ALL'),
  byDecile: async (view) =>
    (await view.cells(['TOTAL']))
      .filter(({ unit, decile }) => unit === 'HOUSEHOLD' && decile !== 'ALL')
      .map(({ decile, count }) => ({ decile: rankOf(decile), count, suppressed: false })),
  receivingByProgramme: async (view) =>
    (await view.cells(['programme']))
      .filter(({ decile }) => decile === 'ALL')
      .map(({ code, count }) => ({ programmeCode: code, count, suppressed: false })),
  quality: (view, { staleDays }) => ({ view, staleDays }),
  variables: async (view, { names }) => {
    assertAllowed('names', names, variableNames);
    const cells = await view.cells(names);
    return [...Map.groupBy(cells, (cell) => `${cell.unit} ${cell.variable}`).values()].map((list) => ({
      name: list[0]?.variable ?? '',
      unit: list[0]?.unit ?? 'HOUSEHOLD',
      cells: list
        .filter(({ decile }) => decile !== 'ALL')
        .map(({ code, decile, count }) => ({ code, decile: rankOf(decile), count, suppressed: false })),
      codes: list.filter(({ decile }) => decile === 'ALL').map(({ code, count }) => ({ code, count })),
    }));
  },
  crossTable: (view, crossed, context) => readCrossTable(view, crossed, context),
  population: async (view) => {
    const found = await view.population();
    return found && { persons: found.persons, asOf: found.as_of, source: found.source };
  },
  populationShare: async (view, { deciles }) => {
    const population = await view.population();
    if (!population) return null;
    const counts = await Promise.all((deciles ?? ['ALL' as const]).map((decile) => view.total('PERSON', decile)));
    if (counts.includes(null)) return { persons: null, percent: null, suppressed: true };
    const persons = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
    return { persons, percent: Math.round((persons / population.persons) * 10_000) / 100, suppressed: false };
  },
};

/** Returns the caller's scope for counts of rows, which are not kept for past months and not published. */
const liveScope = (view: StatisticsView, context: ServiceContext) =>
  view.month === null && view.isExact ? context.scope(statisticsReaders) : null;

export const RegionQuality: RegionQualityResolvers = {
  byIssue: async ({ view }) =>
    (await view.cells(qualityVariables))
      .filter(({ decile }) => decile === 'ALL')
      .map(({ variable, count }) => ({ code: variable.slice('quality:'.length), count, suppressed: false })),
  stale: ({ view, staleDays }, _, context) => {
    const scope = liveScope(view, context);
    return scope && context.db.read(scope, (tx) => countStale(tx, view.code, staleDays));
  },
  openDuplicates: ({ view }, _, context) => {
    const scope = liveScope(view, context);
    return scope && context.db.read(scope, (tx) => countOpenDuplicates(tx, view.code));
  },
};
