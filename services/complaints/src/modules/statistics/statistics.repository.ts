import { allOf, inArea, raw, sql, type RowOf, type Sql, type SqlText, type Tx } from '@slrt/database';
import { ComplaintEntity } from '../complaint/index.ts';
import { ReferralStateEntity } from '../projection/index.ts';
import {
  AgencyFlowEntity,
  ComplaintFlowEntity,
  ComplaintStockEntity,
  ComplaintTimeEntity,
} from './statistics.entity.ts';

export type Dimension =
  | 'NONE'
  | 'AREA'
  | 'SECTOR'
  | 'CATEGORY'
  | 'CHANNEL'
  | 'KIND'
  | 'FACILITATOR'
  | 'STATUS'
  | 'HOLDER'
  | 'HOLDER_PERSON'
  | 'AGE';
export interface StatisticsFilter {
  readonly regionCode: string;
  readonly sectors?: readonly string[] | null | undefined;
  readonly categories?: readonly string[] | null | undefined;
  readonly channels?: readonly string[] | null | undefined;
  readonly filedBy?: string | null | undefined;
}

type Counted = 'flow' | 'time' | 'stock' | 'open';
/** All counter tables use the same column names, and this one has all of them. */
const k = ComplaintStockEntity;

/** Length of an area code one level below, by the length of a code. */
const below: Readonly<Record<number, number>> = { 2: 5, 5: 8, 8: 13, 13: 13 };
const age = (filedOn: string) =>
  raw(
    `case when current_date - ${filedOn} <= 7 then '0-7' when current_date - ${filedOn} <= 30 then '8-30' when current_date - ${filedOn} <= 90 then '31-90' else '91+' end`,
  );
const heldBy = raw(`coalesce(holder_person, '')`);
const ages = { stock: age('filed_on'), open: age('slrt.local_day(district_code, filed_at)') };

/** Column of the filer. `open` counts the complaints themselves, where it has another name. */
const filerOf = (table: Counted): SqlText => (table === 'open' ? ComplaintEntity.$filed_by : k.$filer);

/** Returns the column of a dimension; null if the table does not have it. */
function groupColumn(dimension: Dimension, regionCode: string, table: Counted): SqlText | null {
  const isStock = table === 'stock' || table === 'open';
  switch (dimension) {
    case 'NONE':
      return raw(`''`);
    case 'AREA':
      return raw(`left(region_code, ${below[regionCode.length] ?? 13})`);
    case 'SECTOR':
      return k.$sector;
    case 'CATEGORY':
      return k.$category_code;
    case 'CHANNEL':
      return table === 'time' ? null : k.$channel;
    case 'KIND':
      return table === 'time' ? null : k.$kind;
    case 'FACILITATOR':
      return table === 'time' ? null : filerOf(table);
    case 'STATUS':
      return isStock ? k.$status : null;
    case 'HOLDER':
      return isStock ? k.$holder_role : null;
    case 'HOLDER_PERSON':
      return isStock ? heldBy : null;
    case 'AGE':
      return isStock ? ages[table] : null;
  }
}

const equals = (column: SqlText, value: string | null | undefined): Sql | null =>
  value == null ? null : sql`${column} = ${value}`;
const oneOf = (column: SqlText, values: readonly string[] | null | undefined): Sql | null =>
  values ? sql`${column} = any(${values}::text[])` : null;
const between = ({ from, until }: { from: string; until: string }): Sql =>
  sql`day >= ${from}::date and day <= ${until}::date`;

function filterOf(filter: StatisticsFilter, table: Counted): Sql {
  return allOf(
    inArea(k.$region_code, filter.regionCode),
    equals(k.$district_code, filter.regionCode.length >= 5 ? filter.regionCode.slice(0, 5) : null),
    oneOf(k.$sector, filter.sectors),
    oneOf(k.$category_code, filter.categories),
    table !== 'time' && oneOf(k.$channel, filter.channels),
    table !== 'time' && equals(filerOf(table), filter.filedBy),
  );
}

export interface FlowRow extends Pick<RowOf<typeof ComplaintFlowEntity>, 'measure' | 'n'> {
  readonly key: string;
}

/** Sums the events between two days by group and measure. */
export async function sumFlows(
  tx: Tx,
  filter: StatisticsFilter,
  dimension: Dimension,
  days: { from: string; until: string },
): Promise<FlowRow[]> {
  const column = groupColumn(dimension, filter.regionCode, 'flow');
  if (column === null) return [];
  return tx.sql<FlowRow>`select ${column} as key, measure, sum(n)::int as n from ${ComplaintFlowEntity}
    where ${filterOf(filter, 'flow')} and ${between(days)} group by 1, 2`;
}

export interface MonthlyRow extends FlowRow {
  /** First day of the month. */
  readonly month: string;
  /** Sum of the numbers of what is counted, modulo 2^32. */
  readonly keySum: number;
}

/**
 * Number of the complaints of a counter, derived from what they have in common. Every count that the counters can give is a
 * sum of whole counters, so equal sets have equal sums of numbers. MD5 only spreads the numbers; it protects nothing.
 */
const numberOf = (text: Sql): Sql => sql`('x' || left(md5(${text}), 8))::bit(32)::bigint`;
const keySum = (text: Sql): Sql => sql`(sum(n * ${numberOf(text)}) % 4294967296)::float8 as "keySum"`;
const flowText = sql`concat_ws('|', region_code, day, sector, category_code, channel, kind, filer)`;

/** Sums the events between two days by month, group and measure, with the sums of their numbers. */
export async function sumMonthlyFlows(
  tx: Tx,
  regionCode: string,
  dimension: Dimension,
  days: { from: string; until: string },
): Promise<MonthlyRow[]> {
  const column = groupColumn(dimension, regionCode, 'flow');
  if (column === null) return [];
  return tx.sql<MonthlyRow>`select ${column} as key, date_trunc('month', day)::date::text as month, measure, sum(n)::int as n,
      ${keySum(flowText)}
    from ${ComplaintFlowEntity} where ${filterOf({ regionCode }, 'flow')} and ${between(days)} group by 1, 2, 3`;
}

/** Sums the referral events between two days by month, agency and measure, with the sums of their numbers. */
export const sumMonthlyAgencies = (
  tx: Tx,
  regionCode: string,
  days: { from: string; until: string },
): Promise<MonthlyRow[]> =>
  tx.sql<MonthlyRow>`select agency_code as key, date_trunc('month', day)::date::text as month, measure, sum(n)::int as n,
      ${keySum(sql`concat_ws('|', agency_code, region_code, day)`)}
    from ${AgencyFlowEntity}
    where ${inArea(AgencyFlowEntity.$region_code, regionCode)} and ${between(days)} group by 1, 2, 3`;

const units = { DAY: raw(`'day'`), WEEK: raw(`'week'`), MONTH: raw(`'month'`) };

/** Sums the events by day, week (its Monday) or month (its first day). */
export const sumSeries = (
  tx: Tx,
  filter: StatisticsFilter,
  interval: 'DAY' | 'WEEK' | 'MONTH',
  days: { from: string; until: string },
): Promise<FlowRow[]> =>
  tx.sql<FlowRow>`select date_trunc(${units[interval]}, day)::date::text as key, measure, sum(n)::int as n
    from ${ComplaintFlowEntity} where ${filterOf(filter, 'flow')} and ${between(days)} group by 1, 2 order by 1`;

/** Counts open complaints by group. */
export async function sumStock(
  tx: Tx,
  filter: StatisticsFilter,
  dimension: Dimension,
): Promise<{ key: string; n: number }[]> {
  const column = groupColumn(dimension, filter.regionCode, 'stock');
  if (column === null) return [];
  return tx.sql<{ key: string; n: number }>`select ${column} as key, sum(n)::int as n from ${ComplaintStockEntity}
    where ${filterOf(filter, 'stock')} group by 1 having sum(n) > 0`;
}

export interface OverdueRow {
  readonly key: string;
  /** Complaints of which a clock has passed. */
  readonly n: number;
  /** Those past the time by which they should be answered as a whole. */
  readonly unresolved: number;
}

/** Counts overdue complaints by group. Counted from the complaints, because no event marks the passing of a due time. */
export async function countOverdue(tx: Tx, filter: StatisticsFilter, dimension: Dimension): Promise<OverdueRow[]> {
  const column = groupColumn(dimension, filter.regionCode, 'open');
  if (column === null) return [];
  return tx.sql<OverdueRow>`select ${column} as key, count(*)::int as n,
      (count(*) filter (where resolve_sort_key < now()))::int as unresolved
    from ${ComplaintEntity}
    where ${filterOf(filter, 'open')} and holder_role is not null and late_sort_key < now() group by 1`;
}

export interface TimeRow extends Pick<RowOf<typeof ComplaintTimeEntity>, 'step' | 'bucket' | 'n'> {
  readonly key: string;
}

/** Returns histograms of the duration of steps that ended between two days, by group. */
export async function sumTimes(
  tx: Tx,
  filter: StatisticsFilter,
  dimension: Dimension,
  days: { from: string; until: string },
): Promise<TimeRow[]> {
  const column = groupColumn(dimension, filter.regionCode, 'time');
  if (column === null) return [];
  return tx.sql<TimeRow>`select ${column} as key, step, bucket, sum(n)::int as n from ${ComplaintTimeEntity}
    where ${filterOf(filter, 'time')} and ${between(days)} group by 1, 2, 3 order by 1, 2, 3`;
}

/** Sums the referral events between two days by agency and measure. */
export const sumAgencies = (tx: Tx, regionCode: string, days: { from: string; until: string }): Promise<FlowRow[]> =>
  tx.sql<FlowRow>`select agency_code as key, measure, sum(n)::int as n from ${AgencyFlowEntity}
    where ${inArea(AgencyFlowEntity.$region_code, regionCode)} and ${between(days)} group by 1, 2`;

const c = ComplaintEntity.as('c');
const r = ReferralStateEntity.as('r');

/** Counts open referrals, and those that are overdue or whose complaint is, by agency. */
export const sumHeldByAgencies = (
  tx: Tx,
  regionCode: string,
): Promise<{ key: string; open: number; overdue: number }[]> =>
  tx.sql<{ key: string; open: number; overdue: number }>`select ${r.$agency_code} as key, count(*)::int as open,
      count(*) filter (where least(${c.$late_sort_key}, ${r.$due_at}) < now())::int as overdue
    from ${c} join ${r} on ${r.$district_code} = ${c.$district_code} and ${r.$complaint_id} = ${c.$id} and ${r.$decision_no} = ${c.$decision_no}
    where ${inArea(c.$region_code, regionCode)} and ${c.$status} = 'REFERRED'
      and ${r.$status} not in ('REJECTED', 'COMPLETED', 'FAILED', 'CANCELLED', 'ENTERED_IN_ERROR')
    group by 1`;
