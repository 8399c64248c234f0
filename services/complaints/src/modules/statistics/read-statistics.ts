import { caseworkRoles, FieldRefusal, type Role, type SessionScope } from '@slrt/domain';
import type { Database, Tx } from '@slrt/database';
import { measuresOf, sumOf, type Measures } from './measures.ts';
import {
  countOverdue,
  sumAgencies,
  sumFlows,
  sumHeldByAgencies,
  sumSeries,
  sumStock,
  sumTimes,
  type Dimension,
  type FlowRow,
  type StatisticsFilter,
} from './statistics.repository.ts';

export const statisticsReaders: readonly Role[] = [...caseworkRoles, 'PLANNER'];

export interface Period {
  readonly from: string;
  readonly until: string;
}
/** Area and period of statistics, with the rights checked. */
export interface AccessibleStatistics {
  readonly filter: StatisticsFilter;
  readonly period: Period;
  readonly asOf: Date;
  /** Rights under which exact counts are read. Null if the caller gets published counts. */
  readonly rows: SessionScope | null;
}
export interface Group {
  readonly key: string;
  readonly measures: Measures;
}
const maxDays = 366 * 5;

/** Asserts that the period is at most five years. Throws FieldRefusal. */
export function assertPeriod({ from, until }: Period): void {
  const days = (Date.parse(until) - Date.parse(from)) / 86_400_000;
  if (days < 0 || days > maxDays) throw new FieldRefusal('OUT_OF_RANGE');
}

/** Returns the measures by group, largest first. */
export function readGroups(
  database: Database,
  scope: SessionScope,
  filter: StatisticsFilter,
  { dimension, period }: { dimension: Dimension; period: Period },
): Promise<Group[]> {
  return database.read(scope, async (tx: Tx) => {
    const [flows, times, stock, overdue] = await Promise.all([
      sumFlows(tx, filter, dimension, period),
      sumTimes(tx, filter, dimension, period),
      sumStock(tx, filter, dimension),
      countOverdue(tx, filter, dimension),
    ]);
    const keys = [...new Set([...flows, ...stock].map((row) => row.key))];
    const hasFlows = !['STATUS', 'HOLDER', 'HOLDER_PERSON', 'AGE'].includes(dimension);
    const groups = (keys.length === 0 && dimension === 'NONE' ? [''] : keys).map((key) => ({
      key,
      measures: measuresOf(
        {
          countOf: hasFlows ? sumOf(flows.filter((row) => row.key === key)) : () => null,
          open: stock.find((row) => row.key === key)?.n ?? 0,
          overdue: overdue.find((row) => row.key === key)?.n ?? 0,
          pastResolveBy: overdue.find((row) => row.key === key)?.unresolved ?? 0,
          minWhole: 1,
          suppressed: false,
        },
        times.filter((row) => row.key === key),
      ),
    }));
    const size = ({ measures }: Group) => (measures.received ?? 0) + (measures.open ?? 0);
    return groups.sort((a, b) => size(b) - size(a) || (a.key < b.key ? -1 : 1));
  });
}

/** Returns the events of a period by day, week or month in the district's time zone. */
export function readSeries(
  database: Database,
  scope: SessionScope,
  filter: StatisticsFilter,
  { interval, period }: { interval: 'DAY' | 'WEEK' | 'MONTH'; period: Period },
): Promise<Group[]> {
  return database.read(scope, async (tx) => {
    const rows = await sumSeries(tx, filter, interval, period);
    return [...Map.groupBy(rows, (row) => row.key)].map(([key, flows]) => ({
      key,
      measures: measuresOf(
        { countOf: sumOf(flows), open: null, overdue: null, pastResolveBy: null, minWhole: 1, suppressed: false },
        [],
      ),
    }));
  });
}

export interface AgencyGroup {
  readonly agency: string;
  readonly count: (measure: string) => number | null;
  readonly open: number | null;
  readonly overdue: number | null;
}

export function readAgencies(
  database: Database,
  scope: SessionScope,
  regionCode: string,
  period: Period,
): Promise<AgencyGroup[]> {
  return database.read(scope, async (tx) => {
    const [flows, held] = await Promise.all([sumAgencies(tx, regionCode, period), sumHeldByAgencies(tx, regionCode)]);
    const keys = [...new Set([...flows, ...held].map((row) => row.key))].sort();
    return keys.map((agency) => ({
      agency,
      count: (measure: string) => {
        const own = flows.filter((row: FlowRow) => row.key === agency && row.measure === measure);
        return own.reduce((sum, row) => sum + row.n, 0);
      },
      open: held.find((row) => row.key === agency)?.open ?? 0,
      overdue: held.find((row) => row.key === agency)?.overdue ?? 0,
    }));
  });
}
