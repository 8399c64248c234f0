import type {
  RegionQualityResolvers,
  RegionResolvers,
  RegionStatisticsResolvers,
} from '../../__generated__/graphql.ts';
import { countOpenDuplicates } from '../duplicate/index.ts';
import { countStale } from '../household/index.ts';
import { statisticsReaders, statisticsView, type AccessibleStatistics } from './statistics.policy.ts';
import { sumCells, sumQuality, type CellSum } from './statistics.repository.ts';

/** Fields that this module adds to an area. */
export const Region: Pick<RegionResolvers, 'statistics'> = {
  statistics: async (row, _, context) => {
    const scope = context.scope(statisticsReaders);
    if (!scope) return null;
    const cells = await context.db.read(scope, (tx) => sumCells(tx, row.code, ['TOTAL', 'programme']));
    return statisticsView(row.code, cells, scope);
  },
};

const cellsOf = (view: AccessibleStatistics, unit: CellSum['unit'], variable: string) =>
  view.cells.filter((cell) => cell.unit === unit && cell.variable === variable);
const total = (cells: readonly CellSum[]) => cells.reduce((sum, cell) => sum + cell.n, 0);

export const RegionStatistics: RegionStatisticsResolvers = {
  households: (view) => total(cellsOf(view, 'HOUSEHOLD', 'TOTAL')),
  persons: (view) => total(cellsOf(view, 'PERSON', 'TOTAL')),
  byDecile: (view) =>
    cellsOf(view, 'HOUSEHOLD', 'TOTAL').map((cell) => ({ decile: cell.decile, ...view.count(cell.n) })),
  receivingByProgramme: (view) =>
    [...Map.groupBy(cellsOf(view, 'HOUSEHOLD', 'programme'), (cell) => cell.code)].map(([programmeCode, cells]) => ({
      programmeCode,
      ...view.count(total(cells)),
    })),
  quality: (view, { staleDays }) => ({ view, staleDays: Math.max(0, staleDays) }),
  variables: async (view, { names }, context) => {
    const scope = context.scope(statisticsReaders);
    const cells = scope ? await context.db.read(scope, (tx) => sumCells(tx, view.code, names.slice(0, 20))) : [];
    return [...Map.groupBy(cells, (cell) => `${cell.unit} ${cell.variable}`).values()].map((list) => ({
      name: list[0]?.variable ?? '',
      unit: list[0]?.unit ?? 'HOUSEHOLD',
      cells: list.map((cell) => ({ code: cell.code, decile: cell.decile, ...view.count(cell.n) })),
    }));
  },
};

export const RegionQuality: RegionQualityResolvers = {
  byIssue: async ({ view }, _, context) => {
    const scope = context.scope(statisticsReaders);
    const rows = scope ? await context.db.read(scope, (tx) => sumQuality(tx, view.code)) : [];
    return rows.map((row) => ({ code: row.code, ...view.count(row.n) }));
  },
  stale: async ({ view, staleDays }, _, context) => {
    const scope = context.scope(statisticsReaders);
    return scope ? view.count(await context.db.read(scope, (tx) => countStale(tx, view.code, staleDays))).count : null;
  },
  openDuplicates: async ({ view }, _, context) => {
    const scope = context.scope(statisticsReaders);
    return scope ? view.count(await context.db.read(scope, (tx) => countOpenDuplicates(tx, view.code))).count : null;
  },
};
