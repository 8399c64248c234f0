-- Database
database: encoding UTF8, collation C

-- Schemas
schema jobs owner complaints_owner
schema public owner pg_database_owner
schema slrt owner complaints_owner

-- Extensions
extension plpgsql version 1.0

-- Sequences
sequence public.outbox_position_seq as bigint start 1 increment 1 min 1 max 9223372036854775807 cache 1 owner complaints_owner
sequence public.schema_migration_id_seq as integer start 1 increment 1 min 1 max 2147483647 cache 1 owner complaints_owner

-- Functions
CREATE OR REPLACE FUNCTION slrt.access_to_subjects(place text, asked text[])
 RETURNS TABLE(first_at timestamp with time zone, last_at timestamp with time zone, times integer, role text, action text, purpose text, facts text[], is_read boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select min(e.at), max(e.at), count(*)::integer, e.role, e.action, e.purpose, e.facts, e.is_read
  from audit_entry e
  where e.district_code = place and e.subjects && asked
    and slrt.scope() = 'system' and place = any((select slrt.areas())::text[])
  group by (e.at at time zone 'UTC')::date, e.role, e.action, e.purpose, e.facts, e.is_read
  order by 1 desc
$function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.actor()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('slrt.actor', true), '') $function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.add_agency(district text, agency text, region text, on_day date, counted text, difference integer)
 RETURNS void
 LANGUAGE sql
AS $function$
  insert into agency_flow as f (district_code, agency_code, region_code, day, measure, n)
  values (district, agency, region, on_day, counted, difference)
  on conflict (district_code, agency_code, region_code, day, measure) do update set n = f.n + excluded.n
$function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.add_case(c public.complaint, counted text, difference integer)
 RETURNS void
 LANGUAGE sql
AS $function$
  insert into complaint_flow as f (district_code, region_code, day, sector, category_code, channel, kind, filer, measure, n)
  values (c.district_code, c.region_code, slrt.local_day(c.district_code, c.filed_at), c.sector, c.category_code, c.channel,
    c.kind, c.filed_by, counted, difference)
  on conflict (district_code, region_code, day, sector, category_code, channel, kind, filer, measure)
  do update set n = f.n + excluded.n
$function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.add_flow(c public.complaint, on_day date, counted text)
 RETURNS void
 LANGUAGE sql
AS $function$
  insert into complaint_flow as f (district_code, region_code, day, sector, category_code, channel, kind, filer, measure, n)
  values (c.district_code, c.region_code, on_day, c.sector, c.category_code, c.channel, c.kind, c.filed_by, counted, 1)
  on conflict (district_code, region_code, day, sector, category_code, channel, kind, filer, measure) do update set n = f.n + 1
$function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.add_stock(c public.complaint, difference integer)
 RETURNS void
 LANGUAGE sql
AS $function$
  insert into complaint_stock as s (district_code, region_code, sector, category_code, channel, kind, filer, status, holder_role, holder_person, filed_on, n)
  select c.district_code, c.region_code, c.sector, c.category_code, c.channel, c.kind, c.filed_by, c.status, c.holder_role,
    coalesce(c.holder_person, ''), slrt.local_day(c.district_code, c.filed_at), difference
  where c.holder_role is not null
  on conflict (district_code, region_code, sector, category_code, channel, kind, filer, status, holder_role, holder_person, filed_on)
  do update set n = s.n + excluded.n
$function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.add_time(c public.complaint, on_day date, measured text, span interval)
 RETURNS void
 LANGUAGE sql
AS $function$
  insert into complaint_time as t (district_code, region_code, day, sector, category_code, step, bucket, n)
  values (c.district_code, c.region_code, on_day, c.sector, c.category_code, measured, slrt.time_bucket(span), 1)
  on conflict (district_code, region_code, day, sector, category_code, step, bucket) do update set n = t.n + 1
$function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.agency()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('slrt.agency', true), '') $function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.apply_person_request(place text, request uuid, person uuid, household uuid, of_kind text, to_state text, to_version integer)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  perform slrt.check_service_role();
  insert into applied_person_request as a (district_code, id, person_id, household_id, kind, state, version)
  values (place, request, person, household, of_kind, to_state, to_version)
  on conflict (district_code, id) do update set state = excluded.state, version = excluded.version, applied_at = clock_timestamp()
  where a.version < excluded.version;
  if not found then
    return false;
  end if;
  if to_state = 'IN_FORCE' and of_kind = 'ERASURE' then
    update applied_person_request set erased = slrt.erase_person(place, person, household)
    where district_code = place and id = request;
  elsif to_state = 'IN_FORCE' then
    perform slrt.clear_derived(place, household);
  end if;
  return true;
end $function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.areas()
 RETURNS text[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select string_to_array(nullif(current_setting('slrt.areas', true), ''), ',') $function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.as_system(district text)
 RETURNS text[]
 LANGUAGE plpgsql
AS $function$
declare caller text[] := array[coalesce(current_setting('slrt.scope', true), ''), coalesce(current_setting('slrt.areas', true), '')];
begin
  perform set_config('slrt.scope', 'system', true), set_config('slrt.areas', district, true);
  return caller;
end $function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.audit_of_subject(place text, subject text)
 RETURNS SETOF public.audit_entry
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select * from audit_entry where district_code = place and subjects @> array[subject]
    and slrt.scope() = 'staff'
    and (left(place, 2) = any((select slrt.areas())::text[])
      or left(place, 5) = any((select slrt.areas())::text[])
      or left(place, 8) = any((select slrt.areas())::text[])
      or place = any((select slrt.areas())::text[]))
$function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.case_measures(c public.complaint)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select array_remove(array[
    case when c.status in ('RESOLVED', 'CLOSED_UNFULFILLED', 'REJECTED', 'DUPLICATE', 'WITHDRAWN') then 'CASE_' || c.status end,
    case when c.first_closed_at is not null then 'CASE_CLOSED' end,
    case when c.first_reopened_at is not null then 'CASE_REOPENED' end,
    case when c.first_escalated_at is not null then 'CASE_ESCALATED' end
  ], null)
$function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.check_decider()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (
    select 1 from complaint_timeline t where t.district_code = new.district_code and t.complaint_id = new.complaint_id
      and t.actor = new.actor and t.kind = 'STATUS' and t.actor_role in ('PUSKESOS_OFFICER', 'BACK_OFFICE')
      and t.from_state is not null
  ) then
    raise exception 'decided by who worked on it at the desk' using errcode = 'check_violation', constraint = 'complaint_timeline_persons';
  end if;
  return new;
end $function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.check_lifecycle()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare column_name text := tg_argv[1]; old_state text; new_state text;
begin
  new_state := to_jsonb(new) ->> column_name;
  old_state := case when tg_op = 'INSERT' then '' else to_jsonb(old) ->> column_name end;
  if old_state is distinct from new_state and not exists (
    select 1 from lifecycle where machine = tg_argv[0] and from_state = old_state and to_state = new_state
  ) then
    raise exception 'state change not in the lifecycle table' using errcode = 'check_violation', constraint = tg_argv[0] || '_lifecycle';
  end if;
  return new;
end $function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.check_service_role()
 RETURNS void
 LANGUAGE plpgsql
 STABLE
AS $function$
begin
  if slrt.scope() is distinct from 'system' then
    raise exception 'only the service itself erases' using errcode = 'insufficient_privilege';
  end if;
end $function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.clear_derived(place text, household uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  perform slrt.check_service_role();
end $function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.count_agency_closing()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
end $function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.count_case()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
end $function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.count_complaint()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare caller text[] := slrt.as_system(new.district_code);
begin
  perform slrt.count_complaint_step(tg_op = 'INSERT', new, case when tg_op = 'UPDATE' then old end);
  perform slrt.keep_precounted(caller);
  return null;
end $function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.count_complaint_step(inserted boolean, c public.complaint, b public.complaint)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
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
end $function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.count_held()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'UPDATE' and old.holder_person is not distinct from new.holder_person and old.holder_role is not distinct from new.holder_role then
    return null;
  end if;
  if tg_op = 'UPDATE' and old.holder_person is not null then
    update duty_assignment set open_complaints = open_complaints - 1
    where district_code = old.district_code and person = old.holder_person and role = old.holder_role;
  end if;
  if new.holder_person is not null then
    update duty_assignment set open_complaints = open_complaints + 1
    where district_code = new.district_code and person = new.holder_person and role = new.holder_role;
  end if;
  return null;
end $function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.count_referral()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
end $function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.count_resolution_escalation()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare caller text[] := slrt.as_system(new.district_code);
begin
  perform slrt.add_flow(new, slrt.local_day(new.district_code, new.resolve_escalated_at), 'ESCALATED');
  perform slrt.keep_precounted(caller);
  return null;
end $function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.disclosure_as_of(places text[])
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select min(least(
    s.as_of,
    (select min(a.recorded_at) from awaited_event a
      where a.stream = s.stream and (places is null or a.place = any(places) or left(a.place, 2) = any(places))),
    (select min(b.value::timestamptz) from jsonb_each_text(s.behind) b
      where places is null or b.key = any(places) or left(b.key, 2) = any(places))
  )) from followed_stream s
$function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.disclosure_is_current()
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE
AS $function$
begin
  if slrt.scope() is distinct from 'agency' then
    return true;
  end if;
  if coalesce(
    slrt.disclosure_as_of(array(select left(a, 5) from unnest(slrt.areas()) a)) >= statement_timestamp() - interval '30 seconds',
    false
  ) then
    return true;
  end if;
  raise exception 'the disclosure of people to agencies is not known to be current' using errcode = 'SR030';
end $function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.erase_citizen_messages()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  delete from complaint_message where district_code = new.district_code and complaint_id = new.id;
  delete from citizen_session where district_code = new.district_code and complaint_id = new.id;
  return null;
end $function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.erase_complaint_records(place text, ids uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  perform slrt.check_service_role();
  insert into file_deletion_queue
    select f.district_code, replace(f.district_code, '.', '') || '/' || f.id || '-' || part
      || case when f.media_type = 'application/pdf' then '.pdf' else '.jpg' end
    from stored_file f, unnest(array['full', 'thumbnail']) part
    where f.district_code = place and f.subject_id = any(ids) and f.status = 'STORED'
      and (part = 'full' or f.media_type <> 'application/pdf')
  on conflict do nothing;
  delete from stored_file where district_code = place and subject_id = any(ids);
  update complaint_document set file_id = null where district_code = place and complaint_id = any(ids);
  delete from complaint_search_word where district_code = place and complaint_id = any(ids);
  delete from citizen_code where district_code = place and complaint_id = any(ids);
  delete from disclosure where district_code = place and complaint_id = any(ids);
  update complaint_timeline set note = null where district_code = place and complaint_id = any(ids) and note is not null;
  update complaint_need set person_id = null where district_code = place and complaint_id = any(ids) and person_id is not null;
  update letter set initials = '-' where district_code = place and complaint_id = any(ids);
  update complaint set reporter_name = '-', description = '-', reporter_phone_index = null, reporter_contact = null,
    reporter_contact_key = null, consent = null, subject = null,
    verification = null, household_id = null, person_id = null, outcome = outcome - 'note',
    erased_at = clock_timestamp()
  where district_code = place and id = any(ids);
end $function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.erase_complaint_subject()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  delete from complaint_subject where district_code = new.district_code and complaint_id = new.id;
  delete from complaint_number_index where district_code = new.district_code and complaint_id = new.id;
  delete from complaint_name_key where district_code = new.district_code and complaint_id = new.id;
  return null;
end $function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.erase_complaints(place text, before timestamp with time zone)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare ids uuid[];
begin
  perform slrt.check_service_role();
  select coalesce(array_agg(id), '{}') into ids from (
    select id from complaint
    where district_code = place and erased_at is null and updated_at < before
      and status in ('REJECTED', 'DUPLICATE', 'RESOLVED', 'CLOSED_UNFULFILLED', 'WITHDRAWN')
    order by id limit 500 for update
  ) x;
  perform slrt.erase_complaint_records(place, ids);
  return cardinality(ids);
end $function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.erase_person(place text, person uuid, household uuid)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare ids uuid[]; files integer;
begin
  perform slrt.check_service_role();
  select coalesce(array_agg(id), '{}') into ids from (
    select id from complaint where district_code = place and person_id = person and erased_at is null
      and status in ('REJECTED', 'DUPLICATE', 'RESOLVED', 'CLOSED_UNFULFILLED', 'WITHDRAWN') for update
  ) x;
  select count(*) into files from stored_file where district_code = place and subject_id = any(ids);
  perform slrt.erase_complaint_records(place, ids);
  return jsonb_build_object('complaint', cardinality(ids), 'stored_file', files);
end $function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.find_available_officer(district text, wanted text, area text, about text, on_day date, preferred text, besides text, household uuid)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$
  select taker.person from duty_assignment s
  left join lateral (
    select true as absent, x.deputy from absence x
    where x.district_code = district and x.person = s.person and on_day between x.from_day and x.until_day
    order by x.deputy nulls last limit 1
  ) away on true
  cross join lateral (select case when away.absent then away.deputy else s.person end as person) taker
  where s.district_code = district and s.role = wanted and taker.person is not null and taker.person is distinct from besides
    and exists (select from unnest(s.areas) a where area = a or starts_with(area, a || '.'))
    and (s.sectors is null or about = any (s.sectors))
    and (away.absent is null or not exists (
      select from absence x
      where x.district_code = district and x.person = taker.person and on_day between x.from_day and x.until_day))
    and not exists (
      select from officer_household h
      where h.district_code = district and h.person = taker.person and h.household_id = household)
  order by (s.person = preferred) desc nulls last, away.absent nulls first, s.sectors is null, s.open_complaints, taker.person
  limit 1
$function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.find_read_signals(since timestamp with time zone, mass_floor integer, mass_factor integer, night_floor integer, miss_floor integer)
 RETURNS TABLE(place text, reader text, signal text)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare
  start timestamptz := date_trunc('hour', since);
begin
  if slrt.scope() is distinct from 'system' then
    raise exception 'only the service itself looks for signals' using errcode = 'insufficient_privilege';
  end if;
  if not pg_try_advisory_xact_lock(hashtext('slrt.find_read_signals')) then return; end if;
  insert into read_hour as h (district_code, actor, hour, role, people, misses)
  select e.district_code, e.actor, date_trunc('hour', e.at), min(e.role),
    count(distinct s.id) filter (where left(s.id, 3) in ('PS-', 'HH-')),
    count(distinct e.id) filter (where s.id is null and e.action in ('person.by-nik', 'household.by-kk', 'person.search', 'complaint.search'))
  from area d
    -- Ids of entries begin with the time, so that only the last hours are read.
    cross join lateral (select * from audit_entry a where a.district_code = d.code
      and a.id >= (lpad(to_hex((extract(epoch from start - interval '1 minute') * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid
      and a.is_read and a.at >= start and a.role is not null
      and a.role not in ('SERVICE', 'AGENCY_INTEGRATOR', 'DATA_PROTECTION_OFFICER') offset 0) e
    left join lateral unnest(e.subjects) as s(id) on true
  where d.level = 'DISTRICT'
  group by 1, 2, 3
  on conflict (district_code, actor, hour) do update set role = excluded.role, people = excluded.people, misses = excluded.misses;
  delete from read_hour where hour < start - interval '35 days';
  return query with usual as (
    select u.district_code, u.role, percentile_cont(0.95) within group (order by u.people) as people
    from read_hour u where u.hour < start and u.people > 0 group by 1, 2
  ), found as (
    select h.district_code, h.actor, h.hour, v.kind
    from read_hour h
      join area d on d.code = h.district_code
      left join usual u on u.district_code = h.district_code and u.role = h.role
      cross join lateral (select extract(hour from h.hour at time zone d.time_zone) as clock) l
      cross join lateral (values
        ('MASS_READ', h.people > greatest(mass_floor, mass_factor * coalesce(u.people, 0))),
        -- Facilitators visit families in the evening and synchronise their tablets.
        ('UNUSUAL_HOUR', h.people >= night_floor and case when h.role = 'FACILITATOR' then l.clock < 5 or l.clock >= 22
          else l.clock < 6 or l.clock >= 20 end),
        ('MANY_MISSES', h.misses >= miss_floor)) v(kind, is_reached)
    where h.hour >= start and v.is_reached and v.kind <> all (h.signals)
  ), marked as (
    update read_hour r set signals = r.signals || f.kinds
    from (select f.district_code, f.actor, f.hour, array_agg(f.kind) as kinds from found f group by 1, 2, 3) f
    where r.district_code = f.district_code and r.actor = f.actor and r.hour = f.hour
  )
  select f.district_code, f.actor, f.kind from found f order by 1, 2, 3;
end $function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.keep_precounted(caller text[])
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  perform set_config('slrt.scope', caller[1], true), set_config('slrt.areas', caller[2], true);
end $function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.local_day(district text, moment timestamp with time zone)
 RETURNS date
 LANGUAGE sql
 STABLE
AS $function$ select (moment at time zone coalesce((select time_zone from area where code = district), 'Asia/Jakarta'))::date $function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.next_change(district text, region text)
 RETURNS bigint
 LANGUAGE plpgsql
AS $function$
declare
  setting text := 'slrt.changes_' || (hashtext(region) & 127);
  given text := coalesce(current_setting(setting, true), '');
  village text := ';' || district || '/' || region || '=';
  place integer := strpos(given, village);
  number bigint;
begin
  if place > 0 then return split_part(substr(given, place + length(village), 20), ';', 1)::bigint; end if;
  insert into village_change as v (district_code, region_code, last) values (district, region, 1)
  on conflict (district_code, region_code) do update set last = v.last + 1
  returning last into number;
  perform set_config(setting, rtrim(given, ';') || village || number || ';', true);
  return number;
end $function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.next_resolution_clock(deadline timestamp with time zone, clock_at timestamp with time zone, escalated_to text)
 RETURNS timestamp with time zone
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select case when deadline = 'infinity'::timestamptz or escalated_to = 'PROVINCE'
    then 'infinity'::timestamptz else coalesce(clock_at, deadline) end
$function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.note_firsts()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.status in ('RESOLVED', 'CLOSED_UNFULFILLED', 'REJECTED') then
    new.first_closed_at := coalesce(new.first_closed_at, new.state_since);
  elsif new.status = 'REOPENED' then
    new.first_reopened_at := coalesce(new.first_reopened_at, new.state_since);
  end if;
  new.first_escalated_at := coalesce(new.first_escalated_at, new.escalated_at, new.resolve_escalated_at);
  return new;
end $function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.note_listed_event()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  insert into listed_event (event_id, type, place, recorded_at)
  values (new.event_id, new.subject, new.headers ->> 'ce-district', new.recorded_at) on conflict do nothing;
  return null;
end $function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.number_complaint_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  new.change_number := slrt.next_change(new.district_code, new.region_code);
  if tg_op = 'INSERT' then new.state_since := new.filed_at;
  elsif new.status is distinct from old.status then
    -- To the millisecond, as the timeline keeps it: a recount then meets the same bucket.
    new.state_since := greatest(old.state_since,
      coalesce(nullif(current_setting('slrt.moment', true), '')::timestamptz, date_trunc('milliseconds', clock_timestamp())));
    if old.status = 'SUBMITTED' and new.status = 'UNDER_REVIEW' and new.first_response_at is null then
      new.first_response_at := new.state_since;
    end if;
  end if;
  return new;
end $function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.queue_audit_entry()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  insert into audit_seal_queue (district_code, id) values (new.district_code, new.id);
  return null;
end $function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.referral_measures(r public.referral_state)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select case when r.status = 'ENTERED_IN_ERROR' then '{}' else array_remove(array[
    'REFERRED',
    case when r.accepted_at is not null or r.status in ('ACCEPTED', 'IN_PROGRESS', 'ON_HOLD', 'COMPLETED', 'FAILED')
      then 'ACCEPTED' end,
    case when r.status in ('REJECTED', 'COMPLETED', 'FAILED', 'CANCELLED') then r.status end
  ], null) end
$function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.resolution_deadline(holder text, status text, paused_at timestamp with time zone, resolve_by timestamp with time zone)
 RETURNS timestamp with time zone
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select case
    when holder is null or paused_at is not null or status in ('RETURNED', 'AWAITING_CONFIRMATION', 'WAITING_FOR_QUOTA')
    then 'infinity'::timestamptz else coalesce(resolve_by, 'infinity'::timestamptz) end
$function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.restricted_people()
 RETURNS TABLE(district_code text, person_id uuid, household_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 10
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select r.district_code, r.person_id, r.household_id from applied_person_request r
  where r.kind = 'RESTRICTION' and r.state = 'IN_FORCE'
$function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.scope()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('slrt.scope', true), '') $function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.seal_audit(most integer)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare place text; head audit_block; block record; sealed integer := 0;
begin
  if not pg_try_advisory_xact_lock(hashtext('slrt.seal_audit')) then return 0; end if;
  -- Only districts that have rows, each found by one step in the index.
  for place in
    with recursive d as (
      select min(district_code) as code from audit_seal_queue
      union all
      select (select min(q.district_code) from audit_seal_queue q where q.district_code > d.code) from d where d.code is not null
    ) select code from d where code is not null
  loop
    select * into head from audit_block where district_code = place order by number desc limit 1;
    with taken as (
      -- Lateral, so that each row is one step in the index whatever the planner knows of a table that has just grown.
      select e.id, e.hash from audit_seal_queue q, lateral (
        select e.id, sha256(convert_to((jsonb_build_array(
          e.district_code, e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
          e.actor, e.role, e.action, e.purpose, to_jsonb(e.subjects), e.request_id, e.is_read, e.origin)
          || case when e.facts is null then '[]'::jsonb else jsonb_build_array(to_jsonb(e.facts)) end)::text, 'UTF8')) as hash
        from audit_entry e
        where e.district_code = q.district_code and e.id = q.id offset 0
      ) e
      where q.district_code = place order by q.id limit most
    )
    select array_agg(id order by id) as ids, array_agg(hash order by id) as hashes,
      string_agg(uuid_send(id) || hash, ''::bytea order by id) as bytes into block from taken;
    if block.ids is null then continue; end if;
    insert into audit_block (district_code, number, entries, hashes, previous, hash)
    values (place, coalesce(head.number, 0) + 1, block.ids, block.hashes, coalesce(head.hash, '\x0000000000000000000000000000000000000000000000000000000000000000'::bytea),
      sha256(coalesce(head.hash, '\x0000000000000000000000000000000000000000000000000000000000000000'::bytea) || convert_to(place || '/' || (coalesce(head.number, 0) + 1), 'UTF8') || block.bytes));
    delete from audit_seal_queue where district_code = place and id = any (block.ids);
    sealed := sealed + cardinality(block.ids);
  end loop;
  return sealed;
end $function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.spend_reads(readers text[], spent_kind text, added integer, most integer[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare
  place integer;
  before integer;
begin
  for place in 1 .. cardinality(readers) loop
    perform pg_advisory_xact_lock(hashtextextended('reads:' || readers[place] || ':' || spent_kind, 0));
    select coalesce(sum(amount), 0) into before from read_count
    where reader = readers[place] and kind = spent_kind and minute > now() - interval '1 hour';
    if before + greatest(added, 1) > most[place] then
      raise exception 'the read budget of an hour is spent' using errcode = 'SR050', constraint = spent_kind;
    end if;
    if added > 0 then
      delete from read_count
      where reader = readers[place] and kind = spent_kind and minute <= now() - interval '1 hour';
      insert into read_count (reader, kind, minute, amount)
      values (readers[place], spent_kind, date_trunc('minute', now()), added)
      on conflict (reader, kind, minute) do update set amount = read_count.amount + excluded.amount;
    end if;
  end loop;
end
$function$;
-- owner complaints_owner
CREATE OR REPLACE FUNCTION slrt.time_bucket(span interval)
 RETURNS smallint
 LANGUAGE sql
 IMMUTABLE
AS $function$ select floor(ln(greatest(0, floor(extract(epoch from span) / 60)) + 1) / ln(1.1))::smallint $function$;
-- owner complaints_owner

-- Tables
table public.absence owner complaints_owner
  changed_by text not null
  deputy text
  district_code text not null
  from_day date not null
  handed_over boolean not null default false
  id uuid not null
  person text not null
  until_day date not null
  constraint absence_days CHECK ((until_day >= from_day))
  constraint absence_deputy CHECK ((deputy <> person))
  constraint absence_pkey PRIMARY KEY (district_code, id)
  CREATE INDEX absence_person ON public.absence USING btree (district_code, person, until_day)
  row security forced
  policy absence_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (district_code IN ( SELECT "left"(a.a, 5) AS "left"
   FROM unnest(( SELECT slrt.areas() AS areas)) a(a)))))

table public.agency_flow owner complaints_owner
  agency_code text not null
  day date not null
  district_code text not null
  measure text not null
  n integer not null
  region_code text not null
  constraint agency_flow_pkey PRIMARY KEY (district_code, agency_code, region_code, day, measure)
  row security forced
  policy agency_flow_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(region_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (region_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.applied_person_request owner complaints_owner
  applied_at timestamp with time zone not null default clock_timestamp()
  district_code text not null
  erased jsonb not null default '{}'::jsonb
  household_id uuid not null
  id uuid not null
  kind text not null
  person_id uuid not null
  state text not null
  version integer not null
  constraint applied_person_request_kind CHECK ((kind = ANY (ARRAY['ERASURE'::text, 'RESTRICTION'::text])))
  constraint applied_person_request_pkey PRIMARY KEY (district_code, id)
  constraint applied_person_request_state CHECK ((state = ANY (ARRAY['IN_FORCE'::text, 'LIFTED'::text])))
  CREATE INDEX applied_person_request_restricted ON public.applied_person_request USING btree (district_code, person_id) WHERE ((kind = 'RESTRICTION'::text) AND (state = 'IN_FORCE'::text))
  row security
  policy applied_person_request_read permissive for select to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.area owner complaints_owner
  bps_code text
  code text not null
  founding_code text not null
  kind text not null
  level text not null
  name text not null
  parent_code text
  successors text[] not null default '{}'::text[]
  time_zone text not null
  valid_from date
  valid_until date
  version integer not null default 1
  constraint area_pkey PRIMARY KEY (code)
  constraint area_version CHECK ((version > 0))
  CREATE INDEX area_parent ON public.area USING btree (parent_code, code)

table public.audit_block owner complaints_owner
  at timestamp with time zone not null default clock_timestamp()
  district_code text not null
  entries uuid[] not null
  hash bytea not null
  hashes bytea[] not null
  number integer not null
  previous bytea not null
  constraint audit_block_pkey PRIMARY KEY (district_code, number)
  row security
  policy audit_block_read permissive for select to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.audit_entry owner complaints_owner
  action text not null
  actor text not null
  at timestamp with time zone not null default clock_timestamp()
  district_code text not null
  facts text[]
  id uuid not null default uuidv7()
  is_read boolean not null default false
  origin text
  purpose text
  request_id text
  role text
  subjects text[] not null
  constraint audit_entry_pkey PRIMARY KEY (district_code, id)
  CREATE INDEX audit_entry_actor ON public.audit_entry USING btree (district_code, actor, id)
  CREATE INDEX audit_entry_subject ON public.audit_entry USING gin (subjects)
  CREATE TRIGGER audit_entry_queued AFTER INSERT ON public.audit_entry FOR EACH ROW EXECUTE FUNCTION slrt.queue_audit_entry()
  row security
  policy audit_entry_add permissive for insert to public
    with check (true)
  policy audit_entry_read permissive for select to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.audit_seal_queue owner complaints_owner with (autovacuum_vacuum_scale_factor=0, autovacuum_vacuum_threshold=1000)
  district_code text not null
  id uuid not null
  constraint audit_seal_queue_pkey PRIMARY KEY (district_code, id)
  row security
  policy audit_seal_queue_read permissive for select to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.awaited_event owner complaints_owner
  consumer text not null
  event_id uuid not null
  place text not null
  recorded_at timestamp with time zone not null
  stream text not null
  constraint awaited_event_pkey PRIMARY KEY (consumer, event_id)

table public.bulk_load owner complaints_owner
  accepted integer not null default 0
  changed integer not null default 0
  decided_at timestamp with time zone
  decided_by text
  decided_role text
  district_code text not null
  file_name text
  finished_at timestamp with time zone
  headings jsonb not null
  id uuid not null
  kept integer not null default 0
  kind text not null
  received_at timestamp with time zone not null default clock_timestamp()
  refused integer not null default 0
  requested_by text not null
  requested_role text not null
  rows integer not null
  sha256 bytea not null
  status text not null
  unchanged integer not null default 0
  undone_at timestamp with time zone
  undone_by text
  undone_role text
  unused_headings text[] not null
  constraint bulk_load_pkey PRIMARY KEY (district_code, id)
  CREATE INDEX bulk_load_file ON public.bulk_load USING btree (district_code, sha256)
  CREATE INDEX bulk_load_unfinished ON public.bulk_load USING btree (status) WHERE (status = ANY (ARRAY['PREVIEWED'::text, 'RUNNING'::text, 'UNDOING'::text]))
  CREATE TRIGGER bulk_load_status BEFORE INSERT OR UPDATE ON public.bulk_load FOR EACH ROW EXECUTE FUNCTION slrt.check_lifecycle('bulk_load', 'status')
  row security forced
  policy bulk_load_rights permissive for all to public
    using (((( SELECT slrt.scope() AS scope) = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.bulk_load_row owner complaints_owner
  codes text[] not null
  content bytea
  district_code text not null
  load_id uuid not null
  record_id uuid
  record_key text
  record_version integer
  row_number integer not null
  state text not null
  verdict text not null
  constraint bulk_load_row_load FOREIGN KEY (district_code, load_id) REFERENCES public.bulk_load(district_code, id)
  constraint bulk_load_row_pkey PRIMARY KEY (district_code, load_id, row_number)
  constraint bulk_load_row_state CHECK ((state = ANY (ARRAY['PENDING'::text, 'SETTLED'::text, 'UNDONE'::text, 'KEPT'::text])))
  constraint bulk_load_row_verdict CHECK ((verdict = ANY (ARRAY['ACCEPTED'::text, 'CHANGED'::text, 'UNCHANGED'::text, 'REFUSED'::text])))
  CREATE UNIQUE INDEX bulk_load_row_once ON public.bulk_load_row USING btree (district_code, record_key) WHERE ((state = 'SETTLED'::text) AND (verdict = 'ACCEPTED'::text))
  CREATE INDEX bulk_load_row_record ON public.bulk_load_row USING btree (district_code, record_id) WHERE (record_id IS NOT NULL)
  row security forced
  policy bulk_load_row_rights permissive for all to public
    using (((( SELECT slrt.scope() AS scope) = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.category_document owner complaints_owner
  category_code text not null
  code text not null
  name text not null
  required boolean not null
  constraint category_document_category FOREIGN KEY (category_code) REFERENCES public.complaint_category(code)
  constraint category_document_pkey PRIMARY KEY (category_code, code)

table public.change_request_state owner complaints_owner
  at timestamp with time zone not null
  change_request_id uuid not null
  district_code text not null
  region_code text not null
  state text not null
  version integer not null
  constraint change_request_state_pkey PRIMARY KEY (district_code, change_request_id)
  row security forced
  policy change_request_state_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (district_code IN ( SELECT "left"(a.a, 5) AS "left"
   FROM unnest(( SELECT slrt.areas() AS areas)) a(a)))))
    with check (((slrt.scope() = 'system'::text) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.citizen_code owner complaints_owner
  code_hash bytea not null
  complaint_id uuid not null
  district_code text not null
  expires_at timestamp with time zone not null
  id uuid not null default uuidv7()
  issued_at timestamp with time zone not null default clock_timestamp()
  issued_by text not null
  issued_role text
  constraint citizen_code_complaint FOREIGN KEY (district_code, complaint_id) REFERENCES public.complaint(district_code, id)
  constraint citizen_code_hash UNIQUE (district_code, code_hash)
  constraint citizen_code_pkey PRIMARY KEY (district_code, id)
  row security forced
  policy citizen_code_rights permissive for all to public
    using (((( SELECT slrt.scope() AS scope) = ANY (ARRAY['staff'::text, 'system'::text])) AND (EXISTS ( SELECT 1
   FROM public.complaint p
  WHERE ((p.district_code = citizen_code.district_code) AND (p.id = citizen_code.complaint_id))))))

table public.citizen_session owner complaints_owner
  acting_until timestamp with time zone
  code_id uuid
  complaint_id uuid not null
  district_code text not null
  expires_at timestamp with time zone not null
  token_hash bytea not null
  constraint citizen_session_pkey PRIMARY KEY (district_code, token_hash)
  CREATE INDEX citizen_session_complaint ON public.citizen_session USING btree (district_code, complaint_id)
  row security forced
  policy citizen_session_rights permissive for all to public
    using (((( SELECT slrt.scope() AS scope) = 'system'::text) AND ((district_code = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.citizen_use owner complaints_owner
  district_code text not null
  hour timestamp with time zone not null
  key bytea not null
  uses integer not null
  constraint citizen_use_pkey PRIMARY KEY (district_code, key, hour)
  row security forced
  policy citizen_use_rights permissive for all to public
    using (((( SELECT slrt.scope() AS scope) = 'system'::text) AND ((district_code = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.clock_setting owner complaints_owner
  category_code text not null
  changed_at timestamp with time zone not null default clock_timestamp()
  changed_by text not null
  days integer not null
  district_code text not null
  status text not null
  constraint clock_setting_days CHECK (((days >= 1) AND (days <= 260)))
  constraint clock_setting_pkey PRIMARY KEY (district_code, status, category_code)
  row security forced
  policy clock_setting_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (district_code IN ( SELECT "left"(a.a, 5) AS "left"
   FROM unnest(( SELECT slrt.areas() AS areas)) a(a)))))
    with check (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.complaint owner complaints_owner
  category_code text not null
  change_number bigint not null default 0
  channel text not null
  clock_at timestamp with time zone
  consent jsonb
  decision_no integer not null default 0
  description text not null
  desk text not null
  desk_person text
  district_code text not null
  due_at timestamp with time zone
  due_sort_key timestamp with time zone generated stored as (COALESCE(due_at, 'infinity'::timestamp with time zone))
  duplicate_of uuid
  erased_at timestamp with time zone
  escalated_at timestamp with time zone
  escalated_region text
  escalated_to text
  filed_at timestamp with time zone not null default clock_timestamp()
  filed_by text not null
  filed_role text not null
  first_closed_at timestamp with time zone
  first_escalated_at timestamp with time zone
  first_reopened_at timestamp with time zone
  first_response_at timestamp with time zone
  holder_person text
  holder_region text
  holder_role text
  holder_since timestamp with time zone
  household_id uuid
  id uuid not null
  input_hash bytea not null
  kind text not null
  late_sort_key timestamp with time zone generated stored as (LEAST(COALESCE(due_at, 'infinity'::timestamp with time zone), slrt.resolution_deadline(holder_role, status, paused_at, resolve_by)))
  lawful_basis jsonb
  number text not null
  occurred_at timestamp with time zone
  outcome jsonb
  pause_reason text
  paused_at timestamp with time zone
  paused_days_left integer
  person_id uuid
  region_code text not null
  reminded_at timestamp with time zone
  reporter_contact bytea
  reporter_contact_key text
  reporter_name text not null
  reporter_phone_index bytea
  reporter_phone_key text not null default 'i1'::text
  reporter_relation text not null
  reporter_visibility text not null default 'OPEN'::text
  resolve_by timestamp with time zone
  resolve_clock_at timestamp with time zone
  resolve_clock_key timestamp with time zone generated stored as (slrt.next_resolution_clock(slrt.resolution_deadline(holder_role, status, paused_at, resolve_by), resolve_clock_at, resolve_escalated_to))
  resolve_escalated_at timestamp with time zone
  resolve_escalated_to text
  resolve_reminded_at timestamp with time zone
  resolve_sort_key timestamp with time zone generated stored as (slrt.resolution_deadline(holder_role, status, paused_at, resolve_by))
  sector text not null
  state_since timestamp with time zone not null default clock_timestamp()
  status text not null
  sub_district_code text generated stored as ("left"(region_code, 8))
  subject jsonb
  updated_at timestamp with time zone not null default clock_timestamp()
  verification jsonb
  version integer not null default 1
  constraint complaint_anonymous CHECK (((reporter_visibility <> 'ANONYMOUS'::text) OR ((reporter_name = '-'::text) AND (reporter_phone_index IS NULL) AND (reporter_contact IS NULL))))
  constraint complaint_category_known FOREIGN KEY (category_code) REFERENCES public.complaint_category(code)
  constraint complaint_desk CHECK ((desk = ANY (ARRAY['VILLAGE'::text, 'DISTRICT'::text])))
  constraint complaint_due CHECK (((due_at IS NULL) = (status = ANY (ARRAY['REJECTED'::text, 'DUPLICATE'::text, 'RESOLVED'::text, 'CLOSED_UNFULFILLED'::text, 'WITHDRAWN'::text]))))
  constraint complaint_duplicate FOREIGN KEY (district_code, duplicate_of) REFERENCES public.complaint(district_code, id)
  constraint complaint_escalated CHECK (((escalated_at IS NULL) = (escalated_to IS NULL)))
  constraint complaint_held CHECK (((holder_role IS NULL) = (status = ANY (ARRAY['REJECTED'::text, 'DUPLICATE'::text, 'RESOLVED'::text, 'CLOSED_UNFULFILLED'::text, 'WITHDRAWN'::text]))))
  constraint complaint_in_district CHECK (("left"(region_code, 5) = district_code))
  constraint complaint_number_unique UNIQUE (district_code, number)
  constraint complaint_paused CHECK ((((paused_at IS NULL) = (paused_days_left IS NULL)) AND ((paused_at IS NULL) OR (status <> ALL (ARRAY['REJECTED'::text, 'DUPLICATE'::text, 'RESOLVED'::text, 'CLOSED_UNFULFILLED'::text, 'WITHDRAWN'::text])))))
  constraint complaint_pkey PRIMARY KEY (district_code, id)
  constraint complaint_reporter_contact CHECK (((reporter_contact IS NULL) = (reporter_contact_key IS NULL)))
  constraint complaint_reporter_visibility CHECK ((reporter_visibility = ANY (ARRAY['OPEN'::text, 'HIDDEN'::text, 'ANONYMOUS'::text])))
  constraint complaint_resolve_escalated CHECK (((resolve_escalated_at IS NULL) = (resolve_escalated_to IS NULL)))
  CREATE INDEX complaint_clock ON public.complaint USING btree (district_code, clock_at) WHERE (clock_at IS NOT NULL)
  CREATE INDEX complaint_due ON public.complaint USING btree (district_code, due_sort_key, id) WHERE (holder_role IS NOT NULL)
  CREATE INDEX complaint_duplicate_of ON public.complaint USING btree (district_code, duplicate_of) WHERE (duplicate_of IS NOT NULL)
  CREATE INDEX complaint_filed ON public.complaint USING btree (district_code, filed_at, id)
  CREATE INDEX complaint_household ON public.complaint USING btree (district_code, household_id)
  CREATE INDEX complaint_late ON public.complaint USING btree (district_code, late_sort_key, id) WHERE (holder_role IS NOT NULL)
  CREATE INDEX complaint_person_due ON public.complaint USING btree (district_code, holder_person, due_sort_key, id) WHERE (holder_person IS NOT NULL)
  CREATE INDEX complaint_reporter_phone ON public.complaint USING btree (district_code, reporter_phone_index) WHERE (reporter_phone_index IS NOT NULL)
  CREATE INDEX complaint_resolve_clock ON public.complaint USING btree (district_code, resolve_clock_key) WHERE (holder_role IS NOT NULL)
  CREATE INDEX complaint_role_due ON public.complaint USING btree (district_code, holder_role, due_sort_key, id) WHERE (holder_role IS NOT NULL)
  CREATE INDEX complaint_sector_filed ON public.complaint USING btree (district_code, sector, filed_at, id)
  CREATE INDEX complaint_sub_district_due ON public.complaint USING btree (district_code, sub_district_code, due_sort_key, id) WHERE (holder_role IS NOT NULL)
  CREATE INDEX complaint_updated ON public.complaint USING btree (district_code, updated_at, id)
  CREATE INDEX complaint_village_changed ON public.complaint USING btree (district_code, region_code, change_number, id)
  CREATE INDEX complaint_village_filed ON public.complaint USING btree (district_code, region_code, filed_at, id)
  CREATE INDEX complaint_village_updated ON public.complaint USING btree (district_code, region_code, updated_at, id)
  CREATE TRIGGER complaint_agency_closing AFTER UPDATE ON public.complaint FOR EACH ROW WHEN (((old.status IS DISTINCT FROM new.status) AND (new.status = ANY (ARRAY['RESOLVED'::text, 'CLOSED_UNFULFILLED'::text])))) EXECUTE FUNCTION slrt.count_agency_closing()
  CREATE TRIGGER complaint_case_counted AFTER UPDATE ON public.complaint FOR EACH ROW WHEN (((old.status IS DISTINCT FROM new.status) OR (old.first_escalated_at IS DISTINCT FROM new.first_escalated_at))) EXECUTE FUNCTION slrt.count_case()
  CREATE TRIGGER complaint_change BEFORE INSERT OR UPDATE ON public.complaint FOR EACH ROW EXECUTE FUNCTION slrt.number_complaint_change()
  CREATE TRIGGER complaint_counted AFTER INSERT OR UPDATE ON public.complaint FOR EACH ROW EXECUTE FUNCTION slrt.count_complaint()
  CREATE TRIGGER complaint_firsts BEFORE UPDATE ON public.complaint FOR EACH ROW WHEN (((old.status IS DISTINCT FROM new.status) OR ((new.first_escalated_at IS NULL) AND (COALESCE(new.escalated_at, new.resolve_escalated_at) IS NOT NULL)))) EXECUTE FUNCTION slrt.note_firsts()
  CREATE TRIGGER complaint_held_by AFTER INSERT OR UPDATE OF holder_person, holder_role ON public.complaint FOR EACH ROW EXECUTE FUNCTION slrt.count_held()
  CREATE TRIGGER complaint_messages_erased AFTER UPDATE OF erased_at ON public.complaint FOR EACH ROW WHEN (((old.erased_at IS NULL) AND (new.erased_at IS NOT NULL))) EXECUTE FUNCTION slrt.erase_citizen_messages()
  CREATE TRIGGER complaint_resolution_counted AFTER UPDATE ON public.complaint FOR EACH ROW WHEN (((new.resolve_escalated_at IS NOT NULL) AND (old.resolve_escalated_at IS DISTINCT FROM new.resolve_escalated_at))) EXECUTE FUNCTION slrt.count_resolution_escalation()
  CREATE TRIGGER complaint_state BEFORE INSERT OR UPDATE ON public.complaint FOR EACH ROW EXECUTE FUNCTION slrt.check_lifecycle('complaint', 'status')
  CREATE TRIGGER complaint_subject_erased AFTER UPDATE OF erased_at ON public.complaint FOR EACH ROW WHEN (((old.erased_at IS NULL) AND (new.erased_at IS NOT NULL))) EXECUTE FUNCTION slrt.erase_complaint_subject()
  row security forced
  policy complaint_current restrictive for select to public
    using ((( SELECT slrt.disclosure_is_current() AS disclosure_is_current) IS NOT UNKNOWN))
  policy complaint_lawful restrictive for select to public
    using (((( SELECT slrt.scope() AS scope) IS DISTINCT FROM 'agency'::text) OR ((consent ->> 'given'::text) = 'true'::text) OR (lawful_basis IS NOT NULL)))
  policy complaint_of_filing_agency permissive for select to public
    using (((( SELECT slrt.scope() AS scope) = 'agency'::text) AND (channel = 'AGENCY'::text) AND (filed_by = ( SELECT slrt.actor() AS actor))))
  policy complaint_rights permissive for all to public
    using ((((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(region_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (region_code = ANY (( SELECT slrt.areas() AS areas)::text[])))) OR ((slrt.scope() = 'staff'::text) AND ((filed_by = slrt.actor()) OR (holder_person = slrt.actor()))) OR ((slrt.scope() = 'agency'::text) AND (EXISTS ( SELECT 1
   FROM public.disclosure d
  WHERE ((d.district_code = complaint.district_code) AND (d.complaint_id = complaint.id) AND (d.agency_code = slrt.agency()) AND (d.open_from <= now()) AND COALESCE((d.open_until > now()), true)))))))
    with check ((((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(region_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (region_code = ANY (( SELECT slrt.areas() AS areas)::text[])))) OR ((slrt.scope() = 'staff'::text) AND ((filed_by = slrt.actor()) OR (holder_person = slrt.actor())))))

table public.complaint_category owner complaints_owner
  code text not null
  name text not null
  parent_code text
  resolution_days integer not null default 5
  sector text
  valid_from date not null default '2017-01-01'::date
  valid_until date
  version text not null
  constraint complaint_category_parent FOREIGN KEY (parent_code) REFERENCES public.complaint_category(code)
  constraint complaint_category_pkey PRIMARY KEY (code)

table public.complaint_disputed_condition owner complaints_owner
  complaint_id uuid not null
  condition_code text not null
  district_code text not null
  programme_code text not null
  rule_version text not null
  constraint complaint_disputed_condition_complaint FOREIGN KEY (district_code, complaint_id) REFERENCES public.complaint(district_code, id)
  constraint complaint_disputed_condition_pkey PRIMARY KEY (district_code, complaint_id)
  row security forced
  policy complaint_contest_rights permissive for all to public
    using ((EXISTS ( SELECT 1
   FROM public.complaint p
  WHERE ((p.district_code = complaint_disputed_condition.district_code) AND (p.id = complaint_disputed_condition.complaint_id)))))

table public.complaint_document owner complaints_owner
  code text not null
  complaint_id uuid not null
  district_code text not null
  file_id uuid
  reason text
  resolved_at timestamp with time zone not null default clock_timestamp()
  resolved_by text not null
  status text not null
  constraint complaint_document_complaint FOREIGN KEY (district_code, complaint_id) REFERENCES public.complaint(district_code, id)
  constraint complaint_document_pkey PRIMARY KEY (district_code, complaint_id, code)
  constraint complaint_document_status CHECK ((status = ANY (ARRAY['PROVIDED'::text, 'WAIVED'::text])))
  constraint complaint_document_waived CHECK (((status <> 'WAIVED'::text) OR (reason IS NOT NULL)))
  row security forced
  policy complaint_document_rights permissive for all to public
    using ((EXISTS ( SELECT 1
   FROM public.complaint p
  WHERE ((p.district_code = complaint_document.district_code) AND (p.id = complaint_document.complaint_id)))))

table public.complaint_draft owner complaints_owner
  code_id uuid
  district_code text not null
  expires_at timestamp with time zone not null
  filed_as uuid
  id uuid not null default uuidv7()
  payload bytea not null
  payload_key text not null
  region_code text not null
  token_hash bytea not null
  constraint complaint_draft_in_district CHECK (("left"(region_code, 5) = district_code))
  constraint complaint_draft_pkey PRIMARY KEY (district_code, id)
  constraint complaint_draft_token UNIQUE (district_code, token_hash)
  row security forced
  policy complaint_draft_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(region_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (region_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.complaint_flow owner complaints_owner
  category_code text not null
  channel text not null
  day date not null
  district_code text not null
  filer text not null
  kind text not null
  measure text not null
  n integer not null
  region_code text not null
  sector text not null
  constraint complaint_flow_pkey PRIMARY KEY (district_code, region_code, day, sector, category_code, channel, kind, filer, measure)
  CREATE INDEX complaint_flow_day ON public.complaint_flow USING btree (district_code, day)
  row security forced
  policy complaint_flow_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(region_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (region_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.complaint_idempotency_key owner complaints_owner
  complaint_id uuid not null
  district_code text not null
  input_hash bytea not null
  key uuid not null
  constraint complaint_idempotency_key_pkey PRIMARY KEY (district_code, key)
  row security forced
  policy complaint_command_rights permissive for all to public
    using ((EXISTS ( SELECT 1
   FROM public.complaint p
  WHERE ((p.district_code = complaint_idempotency_key.district_code) AND (p.id = complaint_idempotency_key.complaint_id)))))

table public.complaint_message owner complaints_owner
  actor text not null
  actor_role text
  at timestamp with time zone not null default clock_timestamp()
  complaint_id uuid not null
  district_code text not null
  id uuid not null default uuidv7()
  side text not null
  text text not null
  constraint complaint_message_complaint FOREIGN KEY (district_code, complaint_id) REFERENCES public.complaint(district_code, id)
  constraint complaint_message_pkey PRIMARY KEY (district_code, id)
  constraint complaint_message_side CHECK ((side = ANY (ARRAY['OFFICE'::text, 'CITIZEN'::text])))
  CREATE INDEX complaint_message_of ON public.complaint_message USING btree (district_code, complaint_id, at)
  row security forced
  policy complaint_message_rights permissive for all to public
    using (((( SELECT slrt.scope() AS scope) = ANY (ARRAY['staff'::text, 'system'::text])) AND (EXISTS ( SELECT 1
   FROM public.complaint p
  WHERE ((p.district_code = complaint_message.district_code) AND (p.id = complaint_message.complaint_id))))))

table public.complaint_name_key owner complaints_owner
  complaint_id uuid not null
  district_code text not null
  key text not null
  keys smallint not null
  named text not null
  constraint complaint_name_key_complaint FOREIGN KEY (district_code, complaint_id) REFERENCES public.complaint(district_code, id)
  constraint complaint_name_key_named CHECK ((named = ANY (ARRAY['REPORTER'::text, 'SUBJECT'::text])))
  constraint complaint_name_key_pkey PRIMARY KEY (district_code, key, complaint_id, named)
  CREATE INDEX complaint_name_key_of ON public.complaint_name_key USING btree (district_code, complaint_id)
  row security forced
  policy complaint_name_key_rights permissive for all to public
    using ((EXISTS ( SELECT 1
   FROM public.complaint p
  WHERE ((p.district_code = complaint_name_key.district_code) AND (p.id = complaint_name_key.complaint_id)))))

table public.complaint_need owner complaints_owner
  answer jsonb
  category_code text not null
  change_request_id uuid
  complaint_id uuid not null
  decided_by text
  decision_no integer not null default 0
  district_code text not null
  due_at timestamp with time zone
  holder_person text
  holder_role text
  no smallint not null
  outcome jsonb
  person_id uuid
  recommendation jsonb
  recommended_by text
  referral_wait text
  refused_at timestamp with time zone
  review_on date
  round_no integer not null default 0
  sector text not null
  since timestamp with time zone not null default clock_timestamp()
  status text not null default 'OPEN'::text
  wait_days_left smallint
  wait_due timestamp with time zone
  constraint complaint_need_category FOREIGN KEY (category_code) REFERENCES public.complaint_category(code)
  constraint complaint_need_complaint FOREIGN KEY (district_code, complaint_id) REFERENCES public.complaint(district_code, id)
  constraint complaint_need_due CHECK (((holder_role IS NULL) = (due_at IS NULL)))
  constraint complaint_need_four_eyes CHECK (((decided_by IS NULL) OR (decided_by IS DISTINCT FROM recommended_by)))
  constraint complaint_need_held CHECK (((holder_role IS NULL) = (status = ANY (ARRAY['FULFILLED'::text, 'UNFULFILLED'::text, 'REJECTED'::text, 'DUPLICATE'::text, 'WITHDRAWN'::text]))))
  constraint complaint_need_pkey PRIMARY KEY (district_code, complaint_id, no)
  constraint complaint_need_wait CHECK ((referral_wait = ANY (ARRAY['PROPOSAL'::text, 'DOCUMENT'::text])))
  CREATE INDEX complaint_need_change_request ON public.complaint_need USING btree (district_code, change_request_id) WHERE (change_request_id IS NOT NULL)
  CREATE INDEX complaint_need_holder ON public.complaint_need USING btree (district_code, holder_role, holder_person) WHERE (holder_role IS NOT NULL)
  CREATE INDEX complaint_need_waiting ON public.complaint_need USING btree (district_code, since) WHERE (status = 'WAITING_FOR_QUOTA'::text)
  CREATE TRIGGER complaint_need_state BEFORE INSERT OR UPDATE ON public.complaint_need FOR EACH ROW EXECUTE FUNCTION slrt.check_lifecycle('complaint_need', 'status')
  row security forced
  policy complaint_need_current restrictive for select to public
    using ((( SELECT slrt.disclosure_is_current() AS disclosure_is_current) IS NOT UNKNOWN))
  policy complaint_need_of_agency restrictive for select to public
    using (((( SELECT slrt.scope() AS scope) IS DISTINCT FROM 'agency'::text) OR (EXISTS ( SELECT 1
   FROM public.referral_state r
  WHERE ((r.district_code = complaint_need.district_code) AND (r.complaint_id = complaint_need.complaint_id) AND (r.agency_code = slrt.agency()) AND (COALESCE(r.need_no, complaint_need.no) = complaint_need.no))))))
  policy complaint_need_rights permissive for all to public
    using ((EXISTS ( SELECT 1
   FROM public.complaint p
  WHERE ((p.district_code = complaint_need.district_code) AND (p.id = complaint_need.complaint_id)))))

table public.complaint_number owner complaints_owner
  district_code text not null
  last integer not null
  year integer not null
  constraint complaint_number_pkey PRIMARY KEY (district_code, year)

table public.complaint_number_index owner complaints_owner
  complaint_id uuid not null
  district_code text not null
  index bytea not null
  index_key text not null
  constraint complaint_number_index_complaint FOREIGN KEY (district_code, complaint_id) REFERENCES public.complaint(district_code, id)
  constraint complaint_number_index_pkey PRIMARY KEY (district_code, index, complaint_id)
  CREATE INDEX complaint_number_index_of ON public.complaint_number_index USING btree (district_code, complaint_id)
  row security forced
  policy complaint_number_index_rights permissive for all to public
    using ((EXISTS ( SELECT 1
   FROM public.complaint p
  WHERE ((p.district_code = complaint_number_index.district_code) AND (p.id = complaint_number_index.complaint_id)))))

table public.complaint_people_rebuild owner complaints_owner
  district_code text not null
  position uuid not null default '00000000-0000-0000-0000-000000000000'::uuid
  constraint complaint_people_rebuild_pkey PRIMARY KEY (district_code)
  row security forced
  policy complaint_people_rebuild_rights permissive for all to public
    using (((( SELECT slrt.scope() AS scope) = 'system'::text) AND ((district_code = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.complaint_search_word owner complaints_owner
  complaint_id uuid not null
  district_code text not null
  word text not null
  constraint complaint_search_word_pkey PRIMARY KEY (district_code, word, complaint_id)
  row security forced
  policy complaint_word_rights permissive for all to public
    using ((EXISTS ( SELECT 1
   FROM public.complaint p
  WHERE ((p.district_code = complaint_search_word.district_code) AND (p.id = complaint_search_word.complaint_id)))))

table public.complaint_stock owner complaints_owner
  category_code text not null
  channel text not null
  district_code text not null
  filed_on date not null
  filer text not null
  holder_person text not null
  holder_role text not null
  kind text not null
  n integer not null
  region_code text not null
  sector text not null
  status text not null
  constraint complaint_stock_pkey PRIMARY KEY (district_code, region_code, sector, category_code, channel, kind, filer, status, holder_role, holder_person, filed_on)
  row security forced
  policy complaint_stock_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(region_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (region_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.complaint_subject owner complaints_owner
  complaint_id uuid not null
  district_code text not null
  facts bytea not null
  facts_key text not null
  registered boolean not null
  constraint complaint_subject_complaint FOREIGN KEY (district_code, complaint_id) REFERENCES public.complaint(district_code, id)
  constraint complaint_subject_pkey PRIMARY KEY (district_code, complaint_id)
  row security forced
  policy complaint_subject_current restrictive for select to public
    using ((( SELECT slrt.disclosure_is_current() AS disclosure_is_current) IS NOT UNKNOWN))
  policy complaint_subject_rights permissive for all to public
    using (((EXISTS ( SELECT 1
   FROM public.complaint p
  WHERE ((p.district_code = complaint_subject.district_code) AND (p.id = complaint_subject.complaint_id)))) AND ((( SELECT slrt.scope() AS scope) IS DISTINCT FROM 'agency'::text) OR (EXISTS ( SELECT 1
   FROM public.referral_state r
  WHERE ((r.district_code = complaint_subject.district_code) AND (r.complaint_id = complaint_subject.complaint_id) AND (r.agency_code = slrt.agency()) AND (r.status <> ALL (ARRAY['REJECTED'::text, 'COMPLETED'::text, 'FAILED'::text, 'CANCELLED'::text, 'ENTERED_IN_ERROR'::text]))))))))

table public.complaint_time owner complaints_owner
  bucket smallint not null
  category_code text not null
  day date not null
  district_code text not null
  n integer not null
  region_code text not null
  sector text not null
  step text not null
  constraint complaint_time_pkey PRIMARY KEY (district_code, region_code, day, sector, category_code, step, bucket)
  CREATE INDEX complaint_time_day ON public.complaint_time USING btree (district_code, day)
  row security forced
  policy complaint_time_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(region_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (region_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.complaint_timeline owner complaints_owner
  actor text
  actor_role text
  aggregate_version integer not null
  at timestamp with time zone not null
  change_request_id text
  complaint_id uuid not null
  decision_no integer
  district_code text not null
  event_id uuid not null default uuidv7()
  from_state text
  holder jsonb
  id uuid not null default uuidv7()
  kind text not null
  needs smallint[]
  note text
  reason text
  referral_id text
  service text not null
  to_state text
  via text
  constraint complaint_timeline_event UNIQUE (district_code, complaint_id, event_id)
  constraint complaint_timeline_pkey PRIMARY KEY (district_code, id)
  constraint complaint_timeline_via CHECK ((via = ANY (ARRAY['BY_PHONE'::text, 'AT_DESK'::text, 'HOME_VISIT'::text])))
  CREATE TRIGGER complaint_timeline_persons BEFORE INSERT ON public.complaint_timeline FOR EACH ROW WHEN (((new.kind = 'STATUS'::text) AND (new.from_state = 'RECOMMENDED'::text) AND (new.actor_role = ANY (ARRAY['PUSKESOS_COORDINATOR'::text, 'MANAGER'::text])))) EXECUTE FUNCTION slrt.check_decider()
  row security forced
  policy complaint_timeline_current restrictive for select to public
    using ((( SELECT slrt.disclosure_is_current() AS disclosure_is_current) IS NOT UNKNOWN))
  policy complaint_timeline_of_agency restrictive for select to public
    using (((( SELECT slrt.scope() AS scope) IS DISTINCT FROM 'agency'::text) OR (EXISTS ( SELECT 1
   FROM public.disclosure d
  WHERE ((d.district_code = complaint_timeline.district_code) AND (d.complaint_id = complaint_timeline.complaint_id) AND (d.agency_code = slrt.agency()))))))
  policy complaint_timeline_rights permissive for all to public
    using ((EXISTS ( SELECT 1
   FROM public.complaint p
  WHERE ((p.district_code = complaint_timeline.district_code) AND (p.id = complaint_timeline.complaint_id)))))

table public.consumer_attempt owner complaints_owner
  attempts integer not null
  consumer text not null
  event_id uuid not null
  constraint consumer_attempt_pkey PRIMARY KEY (consumer, event_id)

table public.data_key owner complaints_owner
  created_at timestamp with time zone not null default clock_timestamp()
  ended_at timestamp with time zone
  id text not null
  master text not null
  place integer not null
  purpose text not null
  used_from timestamp with time zone not null default clock_timestamp()
  wrapped bytea
  constraint data_key_pkey PRIMARY KEY (id)
  constraint data_key_place UNIQUE (purpose, place)
  constraint data_key_purpose CHECK ((purpose = ANY (ARRAY['SEAL'::text, 'INDEX'::text, 'STATISTICS'::text])))

table public.dead_letter owner complaints_owner
  at timestamp with time zone not null default clock_timestamp()
  attempts integer not null
  consumer text not null
  error text not null
  event_id uuid not null
  headers jsonb not null
  payload bytea not null
  state text not null default 'OPEN'::text
  subject text not null
  constraint dead_letter_pkey PRIMARY KEY (consumer, event_id)
  constraint dead_letter_state CHECK ((state = ANY (ARRAY['OPEN'::text, 'RETRY'::text, 'RETRIED'::text, 'DISCARDED'::text])))

table public.disclosure owner complaints_owner
  agency_code text not null
  complaint_id uuid not null
  district_code text not null
  open_from timestamp with time zone not null
  open_until timestamp with time zone
  referral_id uuid not null
  withdrawn boolean not null default false
  constraint disclosure_pkey PRIMARY KEY (district_code, referral_id)
  CREATE INDEX disclosure_complaint ON public.disclosure USING btree (district_code, complaint_id, agency_code)
  row security forced
  policy disclosure_current restrictive for select to public
    using ((( SELECT slrt.disclosure_is_current() AS disclosure_is_current) IS NOT UNKNOWN))
  policy disclosure_rights permissive for all to public
    using ((((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (district_code IN ( SELECT "left"(a.a, 5) AS "left"
   FROM unnest(( SELECT slrt.areas() AS areas)) a(a)))) OR ((slrt.scope() = 'agency'::text) AND (agency_code = slrt.agency()) AND (district_code IN ( SELECT "left"(a.a, 5) AS "left"
   FROM unnest(( SELECT slrt.areas() AS areas)) a(a))))))
    with check ((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])))

table public.disclosure_heartbeat owner complaints_owner
  lists bigint not null
  name text not null
  sent_at timestamp with time zone not null
  stored uuid[] not null default '{}'::uuid[]
  constraint disclosure_heartbeat_pkey PRIMARY KEY (name)

table public.district_calendar owner complaints_owner
  district_code text not null
  version integer not null
  constraint district_calendar_pkey PRIMARY KEY (district_code)
  row security forced
  policy district_calendar_rights permissive for all to public
    using (((district_code IN ( SELECT "left"(a.a, 5) AS "left"
   FROM unnest(( SELECT slrt.areas() AS areas)) a(a))) AND (slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text]))))

table public.district_holiday owner complaints_owner
  changed_at timestamp with time zone not null default clock_timestamp()
  changed_by text not null
  day date not null
  district_code text not null
  is_working_day boolean not null default false
  name text not null
  source text
  constraint district_holiday_pkey PRIMARY KEY (district_code, day)
  row security forced
  policy district_holiday_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (district_code IN ( SELECT "left"(a.a, 5) AS "left"
   FROM unnest(( SELECT slrt.areas() AS areas)) a(a)))))
    with check (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.duty_assignment owner complaints_owner
  agency_code text
  areas text[] not null
  district_code text not null
  open_complaints integer not null default 0
  person text not null
  role text not null
  sectors text[]
  signer jsonb
  version integer not null default 1
  constraint duty_assignment_pkey PRIMARY KEY (district_code, person, role)
  row security forced
  policy seat_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (district_code IN ( SELECT "left"(a.a, 5) AS "left"
   FROM unnest(( SELECT slrt.areas() AS areas)) a(a)))))

table public.erasure_run owner complaints_owner
  at timestamp with time zone not null default clock_timestamp()
  cutoff timestamp with time zone not null
  district_code text not null
  id uuid not null default uuidv7()
  kind text not null
  records integer not null
  constraint erasure_run_pkey PRIMARY KEY (district_code, id)
  row security forced
  policy erasure_run_rights permissive for all to public
    using (((( SELECT slrt.scope() AS scope) = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.file_deletion_queue owner complaints_owner
  district_code text not null
  name text not null
  constraint file_deletion_queue_pkey PRIMARY KEY (district_code, name)
  row security forced
  policy doomed_file_rights permissive for all to public
    using (((( SELECT slrt.scope() AS scope) = 'system'::text) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.followed_stream owner complaints_owner
  ahead bigint[] not null default '{}'::bigint[]
  as_of timestamp with time zone not null default '-infinity'::timestamp with time zone
  behind jsonb not null default '{}'::jsonb
  lists bigint not null default 0
  stream text not null
  constraint followed_stream_pkey PRIMARY KEY (stream)

table public.household_region owner complaints_owner
  district_code text not null
  household_id uuid not null
  region_code text not null
  version integer not null
  constraint household_region_pkey PRIMARY KEY (district_code, household_id)
  row security forced
  policy household_area_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (district_code IN ( SELECT "left"(a.a, 5) AS "left"
   FROM unnest(( SELECT slrt.areas() AS areas)) a(a)))))
    with check (((slrt.scope() = 'system'::text) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.inbox owner complaints_owner
  consumer text not null
  event_id uuid not null
  received_at timestamp with time zone not null default clock_timestamp()
  constraint inbox_pkey PRIMARY KEY (consumer, event_id)
  CREATE INDEX inbox_received ON public.inbox USING btree (received_at)

table public.key_rotation owner complaints_owner
  asked_at timestamp with time zone not null default clock_timestamp()
  changed bigint not null default 0
  ended_at timestamp with time zone
  id uuid not null default uuidv7()
  purpose text not null
  to_key text
  constraint key_rotation_pkey PRIMARY KEY (id)
  constraint key_rotation_purpose CHECK ((purpose = ANY (ARRAY['SEAL'::text, 'INDEX'::text])))
  CREATE UNIQUE INDEX key_rotation_single_active ON public.key_rotation USING btree ((true)) WHERE (ended_at IS NULL)

table public.letter owner complaints_owner
  agency_code text
  code text not null
  complaint_id uuid not null
  decision_no integer not null
  district_code text not null
  id uuid not null
  initials text not null
  input_hash bytea not null
  issued_at timestamp with time zone not null default clock_timestamp()
  issued_by text not null
  issued_role text not null
  letterhead jsonb
  number text not null
  programme_codes text[] not null
  referral_id uuid
  revoke_reason text
  revoked_at timestamp with time zone
  constraint letter_code_unique UNIQUE (district_code, code)
  constraint letter_complaint FOREIGN KEY (district_code, complaint_id) REFERENCES public.complaint(district_code, id)
  constraint letter_number_unique UNIQUE (district_code, number)
  constraint letter_pkey PRIMARY KEY (district_code, id)
  CREATE INDEX letter_complaint_idx ON public.letter USING btree (district_code, complaint_id)
  row security forced
  policy letter_rights permissive for all to public
    using ((EXISTS ( SELECT 1
   FROM public.complaint p
  WHERE ((p.district_code = letter.district_code) AND (p.id = letter.complaint_id)))))

table public.letter_number owner complaints_owner
  district_code text not null
  last integer not null
  year integer not null
  constraint letter_number_pkey PRIMARY KEY (district_code, year)

table public.letterhead owner complaints_owner
  changed_at timestamp with time zone not null default clock_timestamp()
  changed_by text not null
  district_code text not null
  lines text[] not null
  signer_name text
  signer_number text
  signer_rank text
  signer_title text
  version integer not null default 1
  constraint letterhead_lines CHECK (((cardinality(lines) >= 1) AND (cardinality(lines) <= 6)))
  constraint letterhead_pkey PRIMARY KEY (district_code)
  constraint letterhead_signer CHECK ((((signer_name IS NULL) = (signer_title IS NULL)) AND ((signer_number IS NULL) OR (signer_name IS NOT NULL))))
  row security forced
  policy letterhead_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (district_code IN ( SELECT "left"(a.a, 5) AS "left"
   FROM unnest(( SELECT slrt.areas() AS areas)) a(a)))))
    with check (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.lifecycle owner complaints_owner
  from_state text not null
  machine text not null
  step text not null
  to_state text not null
  constraint lifecycle_pkey PRIMARY KEY (machine, from_state, to_state, step)

table public.listed_event owner complaints_owner
  event_id uuid not null
  list bigint
  place text not null
  recorded_at timestamp with time zone not null
  type text not null
  constraint listed_event_pkey PRIMARY KEY (event_id)
  CREATE INDEX listed_event_recorded ON public.listed_event USING btree (recorded_at)
  CREATE INDEX listed_event_waiting ON public.listed_event USING btree (recorded_at) WHERE (list IS NULL)

table public.national_holiday owner complaints_owner
  changed_at timestamp with time zone not null default clock_timestamp()
  changed_by text not null
  day date not null
  is_working_day boolean not null
  name text not null
  source text not null
  constraint national_holiday_pkey PRIMARY KEY (day)
  row security forced
  policy national_holiday_rights permissive for all to public
    using (true)
    with check ((slrt.scope() = 'system'::text))

table public.officer owner complaints_owner
  account_version integer
  agency_code text
  display_name text
  district_code text not null
  first_signed_in_at timestamp with time zone
  last_signed_in_at timestamp with time zone
  person text not null
  roles text[] not null
  source text not null
  version integer not null default 1
  constraint officer_pkey PRIMARY KEY (district_code, person)
  constraint officer_source CHECK ((source = ANY (ARRAY['SIGN_IN'::text, 'LIST'::text, 'PLAN'::text, 'ACCOUNT'::text])))
  row security forced
  policy officer_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (district_code IN ( SELECT "left"(a.a, 5) AS "left"
   FROM unnest(( SELECT slrt.areas() AS areas)) a(a)))))

table public.officer_household owner complaints_owner
  declared_at timestamp with time zone not null default clock_timestamp()
  declared_by text not null
  district_code text not null
  household_id uuid not null
  person text not null
  relation text not null
  constraint officer_household_pkey PRIMARY KEY (district_code, person, household_id)
  constraint officer_household_relation CHECK ((relation = ANY (ARRAY['OWN'::text, 'RELATIVE'::text])))
  CREATE INDEX officer_household_of ON public.officer_household USING btree (district_code, household_id)
  row security forced
  policy officer_household_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (district_code IN ( SELECT "left"(a.a, 5) AS "left"
   FROM unnest(( SELECT slrt.areas() AS areas)) a(a)))))

table public.outbox owner complaints_owner
  event_id uuid not null default uuidv7()
  headers jsonb not null
  park_reason text
  parked_at timestamp with time zone
  payload bytea not null
  position bigint not null identity always
  published_at timestamp with time zone
  recorded_at timestamp with time zone not null default clock_timestamp()
  stream text not null
  subject text not null
  constraint outbox_event UNIQUE (event_id, subject)
  constraint outbox_pkey PRIMARY KEY ("position")
  CREATE INDEX outbox_parked ON public.outbox USING btree ("position") WHERE (parked_at IS NOT NULL)
  CREATE INDEX outbox_recorded ON public.outbox USING btree (recorded_at)
  CREATE INDEX outbox_unpublished ON public.outbox USING btree ("position") WHERE ((published_at IS NULL) AND (parked_at IS NULL))
  CREATE TRIGGER outbox_listed AFTER INSERT ON public.outbox FOR EACH ROW WHEN ((new.subject = ANY (ARRAY['complaints.complaint.closed.v1'::text, 'complaints.complaint.withdrawn.v1'::text, 'complaints.complaint.reopened.v1'::text, 'complaints.complaint.consent-withdrawn.v1'::text]))) EXECUTE FUNCTION slrt.note_listed_event()

table public.puskesos_presence owner complaints_owner
  district_code text not null
  open boolean not null default true
  region_code text not null
  version integer not null default 1
  constraint puskesos_presence_pkey PRIMARY KEY (district_code, region_code)
  row security forced
  policy puskesos_village_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (district_code IN ( SELECT "left"(a.a, 5) AS "left"
   FROM unnest(( SELECT slrt.areas() AS areas)) a(a)))))
    with check (((slrt.scope() = 'system'::text) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.read_count owner complaints_owner
  amount integer not null
  kind text not null
  minute timestamp with time zone not null
  reader text not null
  constraint read_count_amount_check CHECK ((amount > 0))
  constraint read_count_pkey PRIMARY KEY (reader, kind, minute)
  row security
  policy read_count_read permissive for select to public
    using ((slrt.scope() = 'system'::text))

table public.read_hour owner complaints_owner
  actor text not null
  district_code text not null
  hour timestamp with time zone not null
  misses integer not null
  people integer not null
  role text not null
  signals text[] not null default '{}'::text[]
  constraint read_hour_pkey PRIMARY KEY (district_code, actor, hour)
  CREATE INDEX read_hour_hour ON public.read_hour USING btree (hour)
  row security
  policy read_hour_read permissive for select to public
    using ((slrt.scope() = 'system'::text))

table public.referral_state owner complaints_owner
  accepted_at timestamp with time zone
  agency_code text not null
  appointment_at timestamp with time zone
  at timestamp with time zone not null
  awaited_document text
  complaint_id uuid not null
  decision_no integer not null
  district_code text not null
  document_kinds text[] not null default '{}'::text[]
  due_at timestamp with time zone
  need_no smallint
  outcome text
  programme_code text
  proposed_agency text
  reason text
  referral_id uuid not null
  requested_at timestamp with time zone
  siblings integer not null
  status text not null
  version integer not null
  constraint referral_state_pkey PRIMARY KEY (district_code, referral_id)
  CREATE INDEX referral_state_complaint ON public.referral_state USING btree (district_code, complaint_id, decision_no)
  CREATE TRIGGER referral_counted AFTER INSERT OR UPDATE ON public.referral_state FOR EACH ROW EXECUTE FUNCTION slrt.count_referral()
  row security forced
  policy referral_state_rights permissive for all to public
    using ((((slrt.scope() = 'system'::text) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))) OR (EXISTS ( SELECT 1
   FROM public.complaint c
  WHERE ((c.district_code = referral_state.district_code) AND (c.id = referral_state.complaint_id))))))
    with check (((slrt.scope() = 'system'::text) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.relay_lease owner complaints_owner
  expires_at timestamp with time zone not null
  holder text not null
  name text not null
  session_pid integer
  session_start timestamp with time zone
  term bigint not null
  constraint relay_lease_pkey PRIMARY KEY (name)

table public.schema_migration owner complaints_owner
  id integer not null default nextval('public.schema_migration_id_seq'::regclass)
  name character varying not null
  timestamp bigint not null
  constraint PK_0edff5015b71cc0389ae0f4b9a1 PRIMARY KEY (id)

table public.settings_version owner complaints_owner
  at timestamp with time zone not null default clock_timestamp()
  district_code text not null
  items jsonb not null
  kind text not null
  made_by text not null
  made_role text
  origin text not null
  restored_version integer
  version integer not null
  constraint settings_version_origin CHECK ((origin = ANY (ARRAY['BASELINE'::text, 'CHANGE'::text, 'IMPORT'::text, 'ROLLBACK'::text])))
  constraint settings_version_pkey PRIMARY KEY (district_code, kind, version)
  constraint settings_version_restored CHECK (((origin = 'ROLLBACK'::text) = (restored_version IS NOT NULL)))
  row security forced
  policy settings_version_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (district_code IN ( SELECT "left"(a.a, 5) AS "left"
   FROM unnest(( SELECT slrt.areas() AS areas)) a(a)))))

table public.stored_file owner complaints_owner
  bytes integer
  created_by text not null
  district_code text not null
  height integer
  id uuid not null
  input_hash bytea not null
  kind text not null
  latitude double precision
  longitude double precision
  media_type text
  refusal text
  requested_at timestamp with time zone not null default clock_timestamp()
  sealed_with text
  sha256 bytea
  status text not null default 'AWAITED'::text
  stored_at timestamp with time zone
  subject_id uuid not null
  taken_at timestamp with time zone
  width integer
  constraint stored_file_pkey PRIMARY KEY (district_code, id)
  constraint stored_file_status CHECK ((status = ANY (ARRAY['AWAITED'::text, 'STORED'::text])))
  constraint stored_file_subject FOREIGN KEY (district_code, subject_id) REFERENCES public.complaint(district_code, id)
  constraint stored_file_whole CHECK (((status = 'STORED'::text) = ((sha256 IS NOT NULL) AND (media_type IS NOT NULL) AND (stored_at IS NOT NULL))))
  CREATE INDEX stored_file_subject_idx ON public.stored_file USING btree (district_code, subject_id)
  row security forced
  policy stored_file_current restrictive for select to public
    using ((( SELECT slrt.disclosure_is_current() AS disclosure_is_current) IS NOT UNKNOWN))
  policy stored_file_of_agency restrictive for select to public
    using (((( SELECT slrt.scope() AS scope) IS DISTINCT FROM 'agency'::text) OR (EXISTS ( SELECT 1
   FROM public.referral_state r
  WHERE ((r.district_code = stored_file.district_code) AND (r.complaint_id = stored_file.subject_id) AND (r.agency_code = slrt.agency()) AND (stored_file.kind = ANY (r.document_kinds)) AND (r.status <> ALL (ARRAY['REJECTED'::text, 'COMPLETED'::text, 'FAILED'::text, 'CANCELLED'::text, 'ENTERED_IN_ERROR'::text])))))))
  policy stored_file_rights permissive for all to public
    using ((EXISTS ( SELECT 1
   FROM public.complaint p
  WHERE ((p.district_code = stored_file.district_code) AND (p.id = stored_file.subject_id)))))

table public.village_change owner complaints_owner
  district_code text not null
  last bigint not null
  region_code text not null
  constraint village_change_pkey PRIMARY KEY (district_code, region_code)
  row security forced
  policy village_change_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (district_code IN ( SELECT "left"(a.a, 5) AS "left"
   FROM unnest(( SELECT slrt.areas() AS areas)) a(a)))))

-- Rights of others than the owner
column public.area.code to complaints_app: insert
column public.area.founding_code to complaints_app: insert
column public.area.kind to complaints_app: insert
column public.area.level to complaints_app: insert
column public.area.name to complaints_app: insert
column public.area.parent_code to complaints_app: insert
column public.area.successors to complaints_app: insert, update
column public.area.time_zone to complaints_app: insert
column public.area.valid_from to complaints_app: insert, update
column public.area.valid_until to complaints_app: insert, update
column public.area.version to complaints_app: insert, update
column public.outbox.park_reason to complaints_relay: update
column public.outbox.parked_at to complaints_relay: update
column public.outbox.published_at to complaints_relay: update
function slrt.access_to_subjects(place text, asked text[]) to complaints_app: execute
function slrt.actor() to public: execute
function slrt.add_agency(district text, agency text, region text, on_day date, counted text, difference integer) to public: execute
function slrt.add_case(c public.complaint, counted text, difference integer) to public: execute
function slrt.add_flow(c public.complaint, on_day date, counted text) to public: execute
function slrt.add_stock(c public.complaint, difference integer) to public: execute
function slrt.add_time(c public.complaint, on_day date, measured text, span interval) to public: execute
function slrt.agency() to public: execute
function slrt.apply_person_request(place text, request uuid, person uuid, household uuid, of_kind text, to_state text, to_version integer) to complaints_app: execute
function slrt.areas() to public: execute
function slrt.as_system(district text) to public: execute
function slrt.audit_of_subject(place text, subject text) to complaints_app: execute
function slrt.case_measures(c public.complaint) to public: execute
function slrt.check_decider() to public: execute
function slrt.check_lifecycle() to public: execute
function slrt.check_service_role() to public: execute
function slrt.count_agency_closing() to public: execute
function slrt.count_case() to public: execute
function slrt.count_complaint() to public: execute
function slrt.count_complaint_step(inserted boolean, c public.complaint, b public.complaint) to public: execute
function slrt.count_held() to public: execute
function slrt.count_referral() to public: execute
function slrt.count_resolution_escalation() to public: execute
function slrt.disclosure_as_of(places text[]) to public: execute
function slrt.disclosure_is_current() to public: execute
function slrt.erase_complaints(place text, before timestamp with time zone) to complaints_app: execute
function slrt.find_available_officer(district text, wanted text, area text, about text, on_day date, preferred text, besides text, household uuid) to public: execute
function slrt.find_read_signals(since timestamp with time zone, mass_floor integer, mass_factor integer, night_floor integer, miss_floor integer) to complaints_app: execute
function slrt.keep_precounted(caller text[]) to public: execute
function slrt.local_day(district text, moment timestamp with time zone) to public: execute
function slrt.next_change(district text, region text) to public: execute
function slrt.next_resolution_clock(deadline timestamp with time zone, clock_at timestamp with time zone, escalated_to text) to public: execute
function slrt.note_firsts() to public: execute
function slrt.note_listed_event() to public: execute
function slrt.number_complaint_change() to public: execute
function slrt.queue_audit_entry() to public: execute
function slrt.referral_measures(r public.referral_state) to public: execute
function slrt.resolution_deadline(holder text, status text, paused_at timestamp with time zone, resolve_by timestamp with time zone) to public: execute
function slrt.restricted_people() to complaints_app: execute
function slrt.scope() to public: execute
function slrt.seal_audit(most integer) to complaints_app: execute
function slrt.spend_reads(readers text[], spent_kind text, added integer, most integer[]) to complaints_app: execute
function slrt.time_bucket(span interval) to public: execute
new sequences in schema public by complaints_owner to complaints_app: usage
new tables in schema public by complaints_owner to complaints_app: delete, insert, select, update
schema jobs to complaints_app: usage
schema public to complaints_app: usage
schema public to complaints_relay: usage
schema public to public: usage
schema slrt to complaints_app: usage
schema slrt to complaints_relay: usage
sequence public.outbox_position_seq to complaints_app: usage
table public.absence to complaints_app: delete, insert, select, update
table public.agency_flow to complaints_app: select
table public.applied_person_request to complaints_app: select
table public.area to complaints_app: select
table public.audit_block to complaints_app: select
table public.audit_entry to complaints_app: insert, select
table public.audit_seal_queue to complaints_app: select
table public.awaited_event to complaints_app: delete, insert, select, update
table public.bulk_load to complaints_app: delete, insert, select, update
table public.bulk_load_row to complaints_app: delete, insert, select, update
table public.category_document to complaints_app: select
table public.change_request_state to complaints_app: delete, insert, select, update
table public.citizen_code to complaints_app: delete, insert, select, update
table public.citizen_session to complaints_app: delete, insert, select, update
table public.citizen_use to complaints_app: delete, insert, select, update
table public.clock_setting to complaints_app: delete, insert, select, update
table public.complaint to complaints_app: delete, insert, select, update
table public.complaint_category to complaints_app: select
table public.complaint_disputed_condition to complaints_app: delete, insert, select, update
table public.complaint_document to complaints_app: delete, insert, select, update
table public.complaint_draft to complaints_app: delete, insert, select, update
table public.complaint_flow to complaints_app: select
table public.complaint_idempotency_key to complaints_app: delete, insert, select, update
table public.complaint_message to complaints_app: delete, insert, select, update
table public.complaint_name_key to complaints_app: delete, insert, select, update
table public.complaint_need to complaints_app: delete, insert, select, update
table public.complaint_number to complaints_app: delete, insert, select, update
table public.complaint_number_index to complaints_app: delete, insert, select, update
table public.complaint_people_rebuild to complaints_app: delete, insert, select, update
table public.complaint_search_word to complaints_app: delete, insert, select, update
table public.complaint_stock to complaints_app: select
table public.complaint_subject to complaints_app: delete, insert, select, update
table public.complaint_time to complaints_app: select
table public.complaint_timeline to complaints_app: insert, select
table public.consumer_attempt to complaints_app: delete, insert, select, update
table public.data_key to complaints_app: insert, select, update
table public.dead_letter to complaints_app: delete, insert, select, update
table public.disclosure to complaints_app: delete, insert, select, update
table public.disclosure_heartbeat to complaints_app: select, update
table public.district_calendar to complaints_app: delete, insert, select, update
table public.district_holiday to complaints_app: delete, insert, select, update
table public.duty_assignment to complaints_app: delete, insert, select, update
table public.erasure_run to complaints_app: insert, select
table public.file_deletion_queue to complaints_app: delete, insert, select, update
table public.followed_stream to complaints_app: select, update
table public.household_region to complaints_app: delete, insert, select, update
table public.inbox to complaints_app: delete, insert, select, update
table public.key_rotation to complaints_app: insert, select, update
table public.letter to complaints_app: delete, insert, select, update
table public.letter_number to complaints_app: delete, insert, select, update
table public.letterhead to complaints_app: delete, insert, select, update
table public.lifecycle to complaints_app: select
table public.listed_event to complaints_app: delete, insert, select, update
table public.national_holiday to complaints_app: delete, insert, select, update
table public.officer to complaints_app: delete, insert, select, update
table public.officer_household to complaints_app: delete, insert, select, update
table public.outbox to complaints_app: delete, insert, select
table public.outbox to complaints_relay: select
table public.puskesos_presence to complaints_app: delete, insert, select, update
table public.read_count to complaints_app: select
table public.read_hour to complaints_app: select
table public.referral_state to complaints_app: delete, insert, select, update
table public.relay_lease to complaints_relay: select, update
table public.schema_migration to complaints_app: select
table public.settings_version to complaints_app: insert, select
table public.stored_file to complaints_app: delete, insert, select, update
table public.village_change to complaints_app: delete, insert, select, update

-- Jobs
pg-boss schema version 46
