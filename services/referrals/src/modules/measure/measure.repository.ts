import { raw, sql, type SqlText, type Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';

export interface MeasureFilter {
  readonly regionCode: string;
  /** Start (inclusive) and end (exclusive) of the period. */
  readonly from: Date;
  readonly until: Date;
  readonly agencyCode: string | null;
  readonly programmeCode: string | null;
}
export type MeasureBy = 'AGENCY' | 'PROGRAMME' | 'SUB_DISTRICT';
export interface MeasureRow {
  readonly code: string | null;
  /** True for the row with the total. */
  readonly is_total: boolean;
  readonly sent: number;
  readonly seen: number;
  readonly accepted: number;
  readonly overdue: number;
  readonly open: number;
  readonly answered: number;
  readonly refused: number;
  readonly accept_median: number | null;
  readonly accept_p90: number | null;
  readonly complete_median: number | null;
  readonly complete_p90: number | null;
  readonly completed: number;
  readonly failed: number;
  readonly confirmed: number;
  readonly denied: number;
  readonly old_accepted: number;
  readonly old_completed: number;
  readonly old_sent: number;
  readonly old_seen: number;
  readonly reasons: readonly { readonly reason: string | null; readonly count: number }[];
  readonly outcomes: readonly { readonly outcome: string; readonly count: number }[];
}

const columns: Record<MeasureBy, SqlText> = {
  AGENCY: raw('agency_code'),
  PROGRAMME: raw('programme_code'),
  SUB_DISTRICT: raw('left(region_code, 8)'),
};

/** Returns the measures of the referrals sent in a period, by group and in total, excluding those entered in error. */
export function measureReferrals(tx: Tx, filter: MeasureFilter, by: MeasureBy): Promise<MeasureRow[]> {
  return tx.sql<MeasureRow>`with own as (
       select ${columns[by]} as code, status, status_reason, outcome, confirmed, due_at, requested_at, accepted_at, ended_at, seen_at,
         (accepted_at is not null or status in ('ACCEPTED', 'IN_PROGRESS', 'ON_HOLD', 'COMPLETED', 'FAILED')) as was_accepted,
         status in ('REQUESTED', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD') as is_open
       from referral
       where (region_code = ${filter.regionCode} or region_code like ${filter.regionCode} || '.%') and requested_at >= ${filter.from} and requested_at < ${filter.until} and status <> 'ENTERED_IN_ERROR'
         and (${filter.agencyCode}::text is null or agency_code = ${filter.agencyCode}) and (${filter.programmeCode}::text is null or programme_code = ${filter.programmeCode})
     ), counted as (
       select code, grouping(code) = 1 as is_total, count(*)::int as sent, (count(*) filter (where seen_at is not null or status <> 'REQUESTED'))::int as seen,
         (count(*) filter (where was_accepted))::int as accepted, (count(*) filter (where is_open and due_at < now()))::int as overdue,
         (count(*) filter (where is_open))::int as open, (count(*) filter (where was_accepted or status = 'REJECTED'))::int as answered,
         (count(*) filter (where status = 'REJECTED'))::int as refused,
         percentile_cont(0.5) within group (order by extract(epoch from accepted_at - requested_at) / 3600) as accept_median,
         percentile_cont(0.9) within group (order by extract(epoch from accepted_at - requested_at) / 3600) as accept_p90,
         percentile_cont(0.5) within group (order by case when status = 'COMPLETED' then extract(epoch from ended_at - requested_at) / 3600 end) as complete_median,
         percentile_cont(0.9) within group (order by case when status = 'COMPLETED' then extract(epoch from ended_at - requested_at) / 3600 end) as complete_p90,
         (count(*) filter (where status = 'COMPLETED'))::int as completed,
         (count(*) filter (where status = 'FAILED'))::int as failed,
         (count(*) filter (where confirmed))::int as confirmed, (count(*) filter (where not confirmed))::int as denied,
         (count(*) filter (where was_accepted and requested_at < now() - interval '30 days'))::int as old_accepted,
         (count(*) filter (where status = 'COMPLETED' and requested_at < now() - interval '30 days'))::int as old_completed,
         (count(*) filter (where requested_at < now() - interval '10 days'))::int as old_sent,
         (count(*) filter (where requested_at < now() - interval '10 days' and (seen_at is not null or status <> 'REQUESTED')))::int as old_seen
       from own group by grouping sets ((code), ())
     ), reasons as (
       select code, grouping(code) = 1 as is_total, status_reason as reason, count(*)::int as n from own where status = 'REJECTED'
       group by grouping sets ((code, status_reason), (status_reason))
     ), outcomes as (
       select code, grouping(code) = 1 as is_total, outcome, count(*)::int as n from own where status = 'COMPLETED' and outcome is not null
       group by grouping sets ((code, outcome), (outcome))
     )
     select c.*, coalesce((select jsonb_agg(jsonb_build_object('reason', r.reason, 'count', r.n) order by r.n desc, r.reason) from reasons r
         where r.is_total = c.is_total and r.code is not distinct from c.code), '[]') as reasons,
       coalesce((select jsonb_agg(jsonb_build_object('outcome', o.outcome, 'count', o.n) order by o.n desc, o.outcome) from outcomes o
         where o.is_total = c.is_total and o.code is not distinct from c.code), '[]') as outcomes
     from counted c order by c.is_total desc, c.sent desc, c.code`;
}

export interface MeasureCount {
  /** Code of the group; null for all referrals, and for those without one. */
  readonly code: string | null;
  readonly is_total: boolean;
  /** Name of a count of `MeasureRow`, `reason:` and a reason, or `outcome:` and an outcome. */
  readonly measure: string;
  readonly n: number;
  /** Sum of the record numbers (`recordNumber` of `@slrt/keys`) of the counted referrals, modulo 2^32. */
  readonly keySum: number;
}

/** Counts the referrals of an area that were sent in a period, by group and in total, with the sums of their numbers. */
export function countMeasures(
  tx: Tx,
  { regionCode, from, until }: Pick<MeasureFilter, 'regionCode' | 'from' | 'until'>,
  by: MeasureBy,
): Promise<MeasureCount[]> {
  return tx.sql<MeasureCount>`with own as (
       select ${columns[by]} as code, r.*, ('x' || right(id::text, 8))::bit(32)::bigint as record_number,
         (accepted_at is not null or status in ('ACCEPTED', 'IN_PROGRESS', 'ON_HOLD', 'COMPLETED', 'FAILED')) as was_accepted,
         status in ('REQUESTED', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD') as is_open
       from referral r
       where (region_code = ${regionCode} or region_code like ${regionCode} || '.%') and requested_at >= ${from} and requested_at < ${until}
         and status <> 'ENTERED_IN_ERROR'
     )
     select code, grouping(code) = 1 as is_total, measure, count(*)::int as n, (sum(record_number) % 4294967296)::float8 as "keySum"
     from own cross join lateral (values ('sent', true), ('seen', seen_at is not null or status <> 'REQUESTED'), ('accepted', was_accepted),
       ('overdue', is_open and due_at < now()), ('open', is_open), ('refused', status = 'REJECTED'), ('completed', status = 'COMPLETED'),
       ('failed', status = 'FAILED'), ('confirmed', confirmed), ('denied', not confirmed),
       ('reason:' || coalesce(status_reason, ''), status = 'REJECTED'), ('outcome:' || outcome, status = 'COMPLETED')) as v(measure, is_counted)
     where is_counted and measure is not null group by grouping sets ((code, measure), (measure))`;
}

/** Sets whether the family confirmed a complaint's completed referrals; null if the complaint was reopened. */
export function markConfirmation(
  tx: Tx,
  complaint: EntityKey,
  confirmed: boolean | null,
  needNo: number | null = null,
): void {
  tx.send(sql`update referral set confirmed = ${confirmed}
    where district_code = ${complaint.district} and complaint_id = ${complaint.uuid} and status = 'COMPLETED'
      and (${needNo}::smallint is null or need_no is null or need_no = ${needNo}::smallint)`);
}
