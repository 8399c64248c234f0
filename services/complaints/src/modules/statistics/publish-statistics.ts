import { localDate } from '@slrt/areas';
import type { Database, Tx } from '@slrt/database';
import { assignmentFor, caseworkRoles, FieldRefusal, levelOf, type Actor, type SessionScope } from '@slrt/domain';
import { divisionThreshold, type Perturb } from '@slrt/keys';
import { WrongArgument } from '@slrt/subgraph';
import { measuresOf, type Measures } from './measures.ts';
import type { AgencyGroup, Group, Period } from './read-statistics.ts';
import {
  sumMonthlyAgencies,
  sumMonthlyFlows,
  type Dimension,
  type MonthlyRow,
  type StatisticsFilter,
} from './statistics.repository.ts';

/** Dimensions of published counts. Not those of persons, nor those of what is open now, which changes with every step. */
const publishedDimensions: readonly Dimension[] = ['NONE', 'AREA', 'SECTOR', 'CATEGORY', 'CHANNEL', 'KIND'];

/** True if the caller gets published counts of an area: a planner of the area without a role that works with its records. */
export const readsPublished = (actor: Actor, regionCode: string): boolean =>
  !assignmentFor(actor, caseworkRoles, regionCode) &&
  (assignmentFor(actor, ['PLANNER'], regionCode) !== undefined ||
    actor.assignments.every(({ role }) => !caseworkRoles.includes(role)));

/**
 * Asserts that counts are published for a filter and a period: of a district, without further conditions, for whole months
 * that have ended. Every condition and every period would be another estimate of the same counts. Throws `WrongArgument`.
 */
export function assertPublished(filter: StatisticsFilter, { from, until }: Period): void {
  if (levelOf(filter.regionCode) !== 'DISTRICT')
    throw new WrongArgument({
      argument: 'filter.regionCode',
      allowed: { key: 'allowed.regionLevel', values: 'DISTRICT' },
    });
  for (const name of ['sectors', 'categories', 'channels', 'filedBy'] as const)
    if (filter[name] != null)
      throw new WrongArgument({ argument: `filter.${name}`, allowed: { key: 'allowed.unpublished', values: '' } });
  const month = localDate(filter.regionCode, new Date()).slice(0, 7);
  const dayAfter = new Date(Date.parse(until) + 86_400_000).toISOString().slice(0, 10);
  const isWhole = from.endsWith('-01') && dayAfter.endsWith('-01') && until.slice(0, 7) < month;
  if (!isWhole)
    throw new WrongArgument({
      argument: from.endsWith('-01') ? 'until' : 'from',
      allowed: { key: 'allowed.endedMonths', values: `${month}-01` },
    });
}

/** Where published counts are read. */
export interface PublishedSource {
  readonly database: Database;
  readonly perturb: Perturb;
  readonly scope: SessionScope;
  readonly regionCode: string;
  readonly period: Period;
}

/** Returns the published count of a measure in a group and some months; null if it is withheld in one of them. */
type CountOf = (measure: string) => number | null;

/**
 * Returns the published counts of groups, each month for itself. `whole` has the counts that the groups divide, for the same
 * months; a count of a group is withheld unless its whole is at least `divisionThreshold`.
 */
function publishGroups(
  perturb: Perturb,
  whole: readonly MonthlyRow[],
  groups: readonly MonthlyRow[],
): Map<string, CountOf> {
  const shown = (rows: readonly MonthlyRow[]) =>
    new Map(rows.map((row) => [`${row.key}|${row.month}|${row.measure}`, perturb(row.n, row.keySum)]));
  const [wholes, parts] = [shown(whole), shown(groups)];
  const months = [...new Set(whole.map((row) => row.month))];
  const countOf = (key: string) => (measure: string) => {
    const counts = months.map((month) =>
      (wholes.get(`|${month}|${measure}`) ?? 0) < divisionThreshold
        ? null
        : (parts.get(`${key}|${month}|${measure}`) ?? 0),
    );
    return counts.reduce<number | null>((sum, count) => (sum === null || count === null ? null : sum + count), 0);
  };
  return new Map([...new Set(groups.map((row) => row.key))].map((key) => [key, countOf(key)]));
}

const publishedMeasures = (countOf: CountOf, suppressed: boolean): Measures =>
  measuresOf({ countOf, open: null, overdue: null, pastResolveBy: null, minWhole: divisionThreshold, suppressed }, []);

const readWhole = ({ regionCode, period }: PublishedSource, tx: Tx) => sumMonthlyFlows(tx, regionCode, 'NONE', period);

/** Returns the published measures of all complaints of a district: the sums of the published counts of the months. */
export async function publishTotal(source: PublishedSource): Promise<Measures> {
  const rows = await source.database.read(source.scope, (tx) => readWhole(source, tx));
  const countOf = (measure: string) =>
    rows.filter((row) => row.measure === measure).reduce((sum, row) => sum + source.perturb(row.n, row.keySum), 0);
  return publishedMeasures(countOf, false);
}

/** Returns the published measures by group, largest first. Groups without a published count are left out. */
export async function publishMeasures(source: PublishedSource, dimension: Dimension): Promise<Group[]> {
  const { database, scope, perturb, regionCode, period } = source;
  if (!publishedDimensions.includes(dimension)) return [];
  const [whole, rows] = await database.read(scope, async (tx) => [
    await readWhole(source, tx),
    await sumMonthlyFlows(tx, regionCode, dimension, period),
  ]);
  const measures = [...new Set(rows.map((row) => row.measure))];
  return [...publishGroups(perturb, whole, rows)]
    .filter(([, countOf]) => measures.some((measure) => countOf(measure)))
    .map(([key, countOf]) => ({
      key,
      measures: publishedMeasures(
        countOf,
        measures.some((each) => countOf(each) === null),
      ),
    }))
    .sort((a, b) => (b.measures.received ?? 0) - (a.measures.received ?? 0) || (a.key < b.key ? -1 : 1));
}

/** Returns the published measures of each month. Throws `FieldRefusal` for days and weeks. */
export async function publishSeries(source: PublishedSource, interval: 'DAY' | 'WEEK' | 'MONTH'): Promise<Group[]> {
  if (interval !== 'MONTH') throw new FieldRefusal('NOT_ALLOWED');
  const rows = await source.database.read(source.scope, (tx) => readWhole(source, tx));
  return [...Map.groupBy(rows, (row) => row.month)].sort().map(([key, own]) => {
    const counts = new Map(own.map((row) => [row.measure, source.perturb(row.n, row.keySum)]));
    return { key, measures: publishedMeasures((measure) => counts.get(measure) ?? 0, false) };
  });
}

/** Returns the published counts of referrals by agency. Agencies without a published count are left out. */
export async function publishAgencies({
  database,
  scope,
  perturb,
  regionCode,
  period,
}: PublishedSource): Promise<AgencyGroup[]> {
  const rows = await database.read(scope, (tx) => sumMonthlyAgencies(tx, regionCode, period));
  const wholes = new Map<string, MonthlyRow>();
  for (const row of rows) {
    const key = `${row.month}|${row.measure}`;
    const sum = wholes.get(key) ?? { ...row, key: '', n: 0, keySum: 0 };
    wholes.set(key, { ...sum, n: sum.n + row.n, keySum: (sum.keySum + row.keySum) % 0x1_0000_0000 });
  }
  const measures = [...new Set(rows.map((row) => row.measure))];
  return [...publishGroups(perturb, [...wholes.values()], rows)]
    .filter(([, countOf]) => measures.some((measure) => countOf(measure)))
    .map(([agency, count]) => ({ agency, count, open: null, overdue: null }))
    .sort((a, b) => (a.agency < b.agency ? -1 : 1));
}
