-- Distinct cases beside the flow of steps: complaints by their present state, counted on the day of filing, and referrals by
-- agency, counted on the day of sending. Both are kept in the counters of the flows, with measures of their own.

-- Bodies of functions are not planned here, where the policies of their tables would refuse them.
set local check_function_bodies to off;
alter table complaint no force row level security, disable trigger user;
alter table complaint
  add column first_closed_at timestamptz,
  add column first_reopened_at timestamptz,
  add column first_escalated_at timestamptz;

create function slrt.note_firsts() returns trigger language plpgsql as $$
begin
  if new.status in ('RESOLVED', 'CLOSED_UNFULFILLED', 'REJECTED') then
    new.first_closed_at := coalesce(new.first_closed_at, new.state_since);
  elsif new.status = 'REOPENED' then
    new.first_reopened_at := coalesce(new.first_reopened_at, new.state_since);
  end if;
  new.first_escalated_at := coalesce(new.first_escalated_at, new.escalated_at, new.resolve_escalated_at);
  return new;
end $$;
-- Behind `complaint_change`, which sets `state_since`.
create trigger complaint_firsts before update on complaint for each row
  when (old.status is distinct from new.status
    or (new.first_escalated_at is null and coalesce(new.escalated_at, new.resolve_escalated_at) is not null))
  execute function slrt.note_firsts();

-- The measures in which a complaint counts as a case.
create function slrt.case_measures(c complaint) returns text[] language sql immutable as $$
  select array_remove(array[
    case when c.status in ('RESOLVED', 'CLOSED_UNFULFILLED', 'REJECTED', 'DUPLICATE', 'WITHDRAWN') then 'CASE_' || c.status end,
    case when c.first_closed_at is not null then 'CASE_CLOSED' end,
    case when c.first_reopened_at is not null then 'CASE_REOPENED' end,
    case when c.first_escalated_at is not null then 'CASE_ESCALATED' end
  ], null)
$$;

create function slrt.add_case(c complaint, counted text, difference integer) returns void language sql as $$
  insert into complaint_flow as f (district_code, region_code, day, sector, category_code, channel, kind, filer, measure, n)
  values (c.district_code, c.region_code, slrt.local_day(c.district_code, c.filed_at), c.sector, c.category_code, c.channel,
    c.kind, c.filed_by, counted, difference)
  on conflict (district_code, region_code, day, sector, category_code, channel, kind, filer, measure)
  do update set n = f.n + excluded.n
$$;

create function slrt.count_case() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
declare
  caller text[];
  earlier text[] := slrt.case_measures(old);
  present text[] := slrt.case_measures(new);
begin
  if earlier = present then return null; end if;
  caller := slrt.as_system(new.district_code);
  perform slrt.add_case(new, m, -1) from unnest(earlier) m where m <> all (present);
  perform slrt.add_case(new, m, 1) from unnest(present) m where m <> all (earlier);
  perform slrt.keep_precounted(caller);
  return null;
end $$;
create trigger complaint_case_counted after update on complaint for each row
  when (old.status is distinct from new.status or old.first_escalated_at is distinct from new.first_escalated_at)
  execute function slrt.count_case();

alter table complaint_timeline no force row level security;
alter table complaint_flow no force row level security;
update complaint c
set first_closed_at = t.closed, first_reopened_at = t.reopened, first_escalated_at = t.escalated
from (
  select district_code, complaint_id,
    min(at) filter (where kind = 'STATUS' and to_state in ('RESOLVED', 'CLOSED_UNFULFILLED', 'REJECTED')) as closed,
    min(at) filter (where kind = 'STATUS' and to_state = 'REOPENED') as reopened,
    min(at) filter (where kind = 'ESCALATION' and reason like '%OVERDUE_TO_%') as escalated
  from complaint_timeline group by district_code, complaint_id
) t
where t.district_code = c.district_code and t.complaint_id = c.id
  and coalesce(t.closed, t.reopened, t.escalated) is not null;
insert into complaint_flow (district_code, region_code, day, sector, category_code, channel, kind, filer, measure, n)
select c.district_code, c.region_code, slrt.local_day(c.district_code, c.filed_at), c.sector, c.category_code, c.channel,
  c.kind, c.filed_by, m, count(*)::integer
from complaint c, unnest(slrt.case_measures(c)) m group by 1, 2, 3, 4, 5, 6, 7, 8, 9;
alter table complaint_flow force row level security;

-- Referrals count for the agency that holds them, on the day on which they were sent, by what became of them.
alter table referral_state no force row level security, disable trigger user;
alter table referral_state
  add column requested_at timestamptz,
  add column accepted_at timestamptz;
update referral_state r
set requested_at = coalesce((
    select min(t.at) from complaint_timeline t
    where t.district_code = r.district_code and t.complaint_id = r.complaint_id and t.kind = 'REFERRAL'
      and t.referral_id like '%' || r.referral_id::text
  ), r.at);
alter table complaint_timeline force row level security;

create function slrt.referral_measures(r referral_state) returns text[] language sql immutable as $$
  select case when r.status = 'ENTERED_IN_ERROR' then '{}' else array_remove(array[
    'REFERRED',
    case when r.accepted_at is not null or r.status in ('ACCEPTED', 'IN_PROGRESS', 'ON_HOLD', 'COMPLETED', 'FAILED')
      then 'ACCEPTED' end,
    case when r.status in ('REJECTED', 'COMPLETED', 'FAILED', 'CANCELLED') then r.status end
  ], null) end
$$;

drop function slrt.add_agency(text, text, text, date, text);
create function slrt.add_agency(
  district text, agency text, region text, on_day date, counted text, difference integer
) returns void language sql as $$
  insert into agency_flow as f (district_code, agency_code, region_code, day, measure, n)
  values (district, agency, region, on_day, counted, difference)
  on conflict (district_code, agency_code, region_code, day, measure) do update set n = f.n + excluded.n
$$;

create or replace function slrt.count_referral() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
declare
  caller text[];
  region text;
begin
  caller := slrt.as_system(new.district_code);
  select region_code into region from complaint where district_code = new.district_code and id = new.complaint_id;
  if region is not null then
    if tg_op = 'UPDATE' then
      perform slrt.add_agency(old.district_code, old.agency_code, region, slrt.local_day(old.district_code, coalesce(old.requested_at, old.at)), m, -1)
      from unnest(slrt.referral_measures(old)) m;
    end if;
    perform slrt.add_agency(new.district_code, new.agency_code, region, slrt.local_day(new.district_code, coalesce(new.requested_at, new.at)), m, 1)
    from unnest(slrt.referral_measures(new)) m;
  end if;
  perform slrt.keep_precounted(caller);
  return null;
end $$;

-- Closings of complaints, for each agency that had a referral of the decision.
create function slrt.count_agency_closing() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
declare caller text[] := slrt.as_system(new.district_code);
begin
  perform slrt.add_agency(new.district_code, r.agency_code, new.region_code,
    slrt.local_day(new.district_code, new.state_since), new.status, 1)
  from (
    select distinct s.agency_code from referral_state s
    where s.district_code = new.district_code and s.complaint_id = new.id
      and (s.decision_no = new.decision_no or exists (
        select 1 from complaint_need n
        where n.district_code = s.district_code and n.complaint_id = s.complaint_id and n.no = s.need_no
          and s.decision_no >= n.round_no
      ))
  ) r;
  perform slrt.keep_precounted(caller);
  return null;
end $$;
create trigger complaint_agency_closing after update on complaint for each row
  when (old.status is distinct from new.status and new.status in ('RESOLVED', 'CLOSED_UNFULFILLED'))
  execute function slrt.count_agency_closing();

create or replace function slrt.count_complaint_step(inserted boolean, c complaint, b complaint) returns void
language plpgsql as $$
declare on_day date;
begin
  if inserted then
    perform slrt.add_flow(c, slrt.local_day(c.district_code, c.filed_at), 'RECEIVED');
    perform slrt.add_stock(c, 1);
    return;
  end if;
  if (b.status, b.holder_role, b.holder_person) is distinct from (c.status, c.holder_role, c.holder_person) then
    perform slrt.add_stock(b, -1);
    perform slrt.add_stock(c, 1);
  end if;
  on_day := slrt.local_day(c.district_code, c.state_since);
  if b.escalated_at is distinct from c.escalated_at and c.escalated_at is not null then
    perform slrt.add_flow(c, slrt.local_day(c.district_code, c.escalated_at), 'ESCALATED');
  end if;
  if b.status = c.status then return; end if;
  perform slrt.add_time(c, on_day, b.status, c.state_since - b.state_since);
  if b.first_response_at is null and c.first_response_at is not null then
    perform slrt.add_flow(c, on_day, case when c.first_response_at <= b.due_at then 'RESPONDED_IN_TIME' else 'RESPONDED_LATE' end);
    perform slrt.add_time(c, on_day, 'FIRST_RESPONSE', c.first_response_at - c.filed_at);
  end if;
  if b.status = 'VISIT_REQUIRED' and c.status = 'UNDER_REVIEW' then perform slrt.add_flow(c, on_day, 'VISITED'); end if;
  if c.status in ('RESOLVED', 'CLOSED_UNFULFILLED', 'REJECTED', 'DUPLICATE', 'WITHDRAWN', 'REOPENED', 'REFERRED', 'PROPOSED', 'RETURNED') then
    perform slrt.add_flow(c, on_day, c.status);
  end if;
  if c.status in ('RESOLVED', 'CLOSED_UNFULFILLED') then
    perform slrt.add_time(c, on_day, 'WHOLE', c.state_since - c.filed_at);
    if c.outcome is not null then perform slrt.add_flow(c, on_day, c.outcome ->> 'confirmation'); end if;
  end if;
end $$;

alter table agency_flow no force row level security;
delete from agency_flow where measure in ('REFERRED', 'ACCEPTED', 'REJECTED', 'COMPLETED', 'FAILED', 'CANCELLED');
insert into agency_flow (district_code, agency_code, region_code, day, measure, n)
select r.district_code, r.agency_code, c.region_code, slrt.local_day(r.district_code, r.requested_at), m, count(*)::integer
from referral_state r
join complaint c on c.district_code = r.district_code and c.id = r.complaint_id, unnest(slrt.referral_measures(r)) m
group by 1, 2, 3, 4, 5;
alter table agency_flow force row level security;
alter table referral_state force row level security, enable trigger user;
alter table complaint force row level security, enable trigger user;
set local check_function_bodies to on;
