import type { Harness } from '@slrt/testkit';

type Counted = Record<string, unknown>;
const sorted = (rows: Counted[]) => rows.map((row) => JSON.stringify(row)).sort();

/** Counts everything anew from complaints and their timelines, and compares with the counters that were kept. */
export async function recount(harness: Harness): Promise<void> {
  const kept = {
    flow: await harness.sql(
      `select region_code, day::text, sector, category_code, channel, kind, filer, measure, n from complaint_flow where n <> 0`,
    ),
    stock: await harness.sql(
      `select region_code, sector, status, holder_role, holder_person, filer, filed_on::text, sum(n)::int as n from complaint_stock
       group by 1, 2, 3, 4, 5, 6, 7 having sum(n) <> 0`,
    ),
    time: await harness.sql(
      `select region_code, day::text, sector, category_code, step, bucket, n from complaint_time`,
    ),
    dutyAssignments: await harness.sql(`select person, role, open_complaints from duty_assignment`),
  };
  const entries = `with entry as (
      select c.*, t.from_state, t.to_state, date_trunc('milliseconds', t.at) as at,
        lag(date_trunc('milliseconds', t.at)) over (partition by t.complaint_id order by t.at, t.aggregate_version, t.id) as before,
        row_number() over (partition by t.complaint_id, t.from_state, t.to_state order by t.at, t.aggregate_version) as nth, t.reason
      from complaint_timeline t join complaint c on c.id = t.complaint_id
      -- A step of one need may leave the complaint in its state.
      where t.kind = 'STATUS' and t.from_state is distinct from t.to_state)`;
  const flow = await harness.sql(
    `${entries}, counted as (
       select e.*, slrt.local_day(district_code, filed_at) as day, 'RECEIVED' as measure from entry e where from_state is null
       union all select e.*, slrt.local_day(district_code, at), to_state from entry e
         where to_state in ('RESOLVED','CLOSED_UNFULFILLED','REJECTED','DUPLICATE','WITHDRAWN','REOPENED','REFERRED','PROPOSED','RETURNED')
       union all select e.*, slrt.local_day(district_code, at), 'VISITED' from entry e where from_state = 'VISIT_REQUIRED' and to_state = 'UNDER_REVIEW')
     select region_code, day::text, sector, category_code, channel, kind, filed_by as filer, measure, count(*)::int as n from counted group by 1, 2, 3, 4, 5, 6, 7, 8`,
  );
  const others = new Set(['RESPONDED_IN_TIME', 'RESPONDED_LATE', 'CONFIRMED', 'DENIED', 'NO_ANSWER', 'ESCALATED']);
  const cases = await harness.sql(
    `with seen as (
       select c.*, (select array_agg(t.to_state) from complaint_timeline t where t.complaint_id = c.id and t.kind = 'STATUS') as states,
         exists (select from complaint_timeline t where t.complaint_id = c.id and t.kind = 'ESCALATION' and t.reason like '%OVERDUE_TO_%') as late
       from complaint c
     ), counted as (
       select s.*, 'CASE_' || status as measure from seen s where status in ('RESOLVED','CLOSED_UNFULFILLED','REJECTED','DUPLICATE','WITHDRAWN')
       union all select s.*, 'CASE_CLOSED' from seen s where states && array['RESOLVED','CLOSED_UNFULFILLED','REJECTED']
       union all select s.*, 'CASE_REOPENED' from seen s where 'REOPENED' = any(states)
       union all select s.*, 'CASE_ESCALATED' from seen s where late)
     select region_code, slrt.local_day(district_code, filed_at)::text as day, sector, category_code, channel, kind, filed_by as filer, measure, count(*)::int as n
     from counted group by 1, 2, 3, 4, 5, 6, 7, 8`,
  );
  const isCase = (row: Counted) => String(row['measure']).startsWith('CASE_');
  expect(sorted(kept.flow.filter(isCase))).toEqual(sorted(cases));
  expect(sorted(kept.flow.filter((row) => !isCase(row) && !others.has(String(row['measure']))))).toEqual(sorted(flow));
  const sums = (measures: string[]) =>
    kept.flow
      .filter((row) => measures.includes(String(row['measure'])))
      .reduce((sum, row) => sum + Number(row['n']), 0);
  const [responded] = await harness.sql<{ n: number }>('select count(first_response_at)::int as n from complaint');
  expect(sums(['RESPONDED_IN_TIME', 'RESPONDED_LATE'])).toBe(responded?.n);
  expect(sums(['CONFIRMED', 'DENIED', 'NO_ANSWER'])).toBe(sums(['RESOLVED', 'CLOSED_UNFULFILLED']));
  const [escalated] = await harness.sql<{ n: number }>(
    `select count(*)::int as n from complaint_timeline where kind = 'ESCALATION' and reason like '%OVERDUE_TO_%'`,
  );
  expect(sums(['ESCALATED'])).toBe(escalated?.n);
  const stock = await harness.sql(
    `select region_code, sector, status, holder_role, coalesce(holder_person, '') as holder_person, filed_by as filer,
       slrt.local_day(district_code, filed_at)::text as filed_on, count(*)::int as n
     from complaint where holder_role is not null group by 1, 2, 3, 4, 5, 6, 7`,
  );
  expect(sorted(kept.stock)).toEqual(sorted(stock));
  const time = await harness.sql(
    `${entries}, measured as (
       select e.*, from_state as step, at - before as span from entry e where from_state is not null
       union all select e.*, 'WHOLE', at - filed_at from entry e where to_state in ('RESOLVED','CLOSED_UNFULFILLED')
       union all select e.*, 'FIRST_RESPONSE', at - filed_at from entry e where from_state = 'SUBMITTED' and to_state = 'UNDER_REVIEW' and nth = 1)
     select region_code, slrt.local_day(district_code, at)::text as day, sector, category_code, step, slrt.time_bucket(span) as bucket, count(*)::int as n
     from measured group by 1, 2, 3, 4, 5, 6`,
  );
  expect(sorted(kept.time)).toEqual(sorted(time));
  const dutyAssignments = await harness.sql(
    `select person, role, (select count(*)::int from complaint where holder_person = s.person and holder_role = s.role) as open_complaints from duty_assignment s`,
  );
  expect(sorted(kept.dutyAssignments)).toEqual(sorted(dutyAssignments));
}
