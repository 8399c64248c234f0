import { SqlFilter, type Tx } from '@slrt/database';

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

/** Digits of an area's code at the level below it. */
const below: Readonly<Record<number, number>> = { 2: 5, 5: 8, 8: 13, 13: 13 };
const age = (filedOn: string) =>
  `case when current_date - ${filedOn} <= 7 then '0-7' when current_date - ${filedOn} <= 30 then '8-30' when current_date - ${filedOn} <= 90 then '31-90' else '91+' end`;

/** The column that a dimension is; null where a table does not know it. */
function groupColumn(dimension: Dimension, regionCode: string, table: 'flow' | 'time' | 'stock'): string | null {
  switch (dimension) {
    case 'NONE':
      return `''`;
    case 'AREA':
      return `left(region_code, ${below[regionCode.length] ?? 13})`;
    case 'SECTOR':
      return 'sector';
    case 'CATEGORY':
      return 'category_code';
    case 'CHANNEL':
      return table === 'time' ? null : 'channel';
    case 'KIND':
      return table === 'time' ? null : 'kind';
    case 'FACILITATOR':
      return table === 'time' ? null : 'filer';
    case 'STATUS':
      return table === 'stock' ? 'status' : null;
    case 'HOLDER':
      return table === 'stock' ? 'holder_role' : null;
    case 'HOLDER_PERSON':
      return table === 'stock' ? `coalesce(holder_person, '')` : null;
    case 'AGE':
      return table === 'stock' ? age('filed_on') : null;
  }
}

/** `open` is the complaints themselves, whose filer has another name. */
function filterOf(filter: StatisticsFilter, table: 'flow' | 'time' | 'stock' | 'open'): SqlFilter {
  const sql = new SqlFilter().inArea('region_code', filter.regionCode);
  if (filter.regionCode.length >= 5) sql.add(filter.regionCode.slice(0, 5), (p) => `district_code = ${p}`);
  sql
    .add(filter.sectors, (p) => `sector = any(${p}::text[])`)
    .add(filter.categories, (p) => `category_code = any(${p}::text[])`);
  if (table === 'time') return sql;
  return sql
    .add(filter.channels, (p) => `channel = any(${p}::text[])`)
    .add(filter.filedBy, (p) => `${table === 'open' ? 'filed_by' : 'filer'} = ${p}`);
}

export interface FlowRow {
  readonly key: string;
  readonly measure: string;
  readonly n: number;
}

/** What came and went between two days, by group and measure. */
export function sumFlows(
  tx: Tx,
  filter: StatisticsFilter,
  dimension: Dimension,
  { from, until }: { from: string; until: string },
): Promise<FlowRow[]> {
  const column = groupColumn(dimension, filter.regionCode, 'flow');
  if (!column) return Promise.resolve([]);
  const sql = filterOf(filter, 'flow')
    .add(from, (p) => `day >= ${p}::date`)
    .add(until, (p) => `day <= ${p}::date`);
  return tx.query<FlowRow>(
    `select ${column} as key, measure, sum(n)::int as n from complaint_flow ${sql.where} group by 1, 2`,
    sql.parameters,
  );
}

/** The same by day, week (its Monday) or month (its first day). */
export function sumSeries(
  tx: Tx,
  filter: StatisticsFilter,
  interval: 'DAY' | 'WEEK' | 'MONTH',
  { from, until }: { from: string; until: string },
): Promise<FlowRow[]> {
  const sql = filterOf(filter, 'flow')
    .add(from, (p) => `day >= ${p}::date`)
    .add(until, (p) => `day <= ${p}::date`);
  return tx.query<FlowRow>(
    `select date_trunc('${interval.toLowerCase()}', day)::date::text as key, measure, sum(n)::int as n from complaint_flow ${sql.where}
     group by 1, 2 order by 1`,
    sql.parameters,
  );
}

/** What is open now, by group. */
export function sumStock(
  tx: Tx,
  filter: StatisticsFilter,
  dimension: Dimension,
): Promise<{ key: string; n: number }[]> {
  const column = groupColumn(dimension, filter.regionCode, 'stock');
  if (!column) return Promise.resolve([]);
  const sql = filterOf(filter, 'stock');
  return tx.query(
    `select ${column} as key, sum(n)::int as n from complaint_stock ${sql.where} group by 1 having sum(n) > 0`,
    sql.parameters,
  );
}

/** What is open and past its due time at this moment: time itself makes it so, hence a count of the open ones. */
export function countOverdue(
  tx: Tx,
  filter: StatisticsFilter,
  dimension: Dimension,
): Promise<{ key: string; n: number }[]> {
  const column = groupColumn(dimension, filter.regionCode, 'stock');
  if (!column) return Promise.resolve([]);
  const real = column.replace('filer', 'filed_by').replaceAll('filed_on', 'slrt.local_day(district_code, filed_at)');
  const sql = filterOf(filter, 'open').addRaw('holder_role is not null and due_sort_key < now()');
  return tx.query(`select ${real} as key, count(*)::int as n from complaint ${sql.where} group by 1`, sql.parameters);
}

export interface TimeRow {
  readonly key: string;
  readonly step: string;
  readonly bucket: number;
  readonly n: number;
}

/** How long steps took that ended between two days, by group, as a histogram. */
export function sumTimes(
  tx: Tx,
  filter: StatisticsFilter,
  dimension: Dimension,
  { from, until }: { from: string; until: string },
): Promise<TimeRow[]> {
  const column = groupColumn(dimension, filter.regionCode, 'time');
  if (!column) return Promise.resolve([]);
  const sql = filterOf(filter, 'time')
    .add(from, (p) => `day >= ${p}::date`)
    .add(until, (p) => `day <= ${p}::date`);
  return tx.query<TimeRow>(
    `select ${column} as key, step, bucket, sum(n)::int as n from complaint_time ${sql.where} group by 1, 2, 3 order by 1, 2, 3`,
    sql.parameters,
  );
}

/** What became of what agencies were asked, between two days. */
export function sumAgencies(
  tx: Tx,
  regionCode: string,
  { from, until }: { from: string; until: string },
): Promise<FlowRow[]> {
  const sql = new SqlFilter()
    .inArea('region_code', regionCode)
    .add(from, (p) => `day >= ${p}::date`)
    .add(until, (p) => `day <= ${p}::date`);
  return tx.query<FlowRow>(
    `select agency_code as key, measure, sum(n)::int as n from agency_flow ${sql.where} group by 1, 2`,
    sql.parameters,
  );
}

/** Open referrals and late complaints that lie with each agency now. */
export function sumHeldByAgencies(
  tx: Tx,
  regionCode: string,
): Promise<{ key: string; open: number; overdue: number }[]> {
  const sql = new SqlFilter().inArea('c.region_code', regionCode);
  return tx.query(
    `select r.agency_code as key, count(*)::int as open, count(*) filter (where c.due_sort_key < now())::int as overdue
     from complaint c join referral_state r on r.district_code = c.district_code and r.complaint_id = c.id and r.decision_no = c.decision_no
     ${sql.where} and c.status = 'REFERRED' and r.status not in ('REJECTED', 'COMPLETED', 'FAILED', 'CANCELLED', 'ENTERED_IN_ERROR')
     group by 1`,
    sql.parameters,
  );
}
