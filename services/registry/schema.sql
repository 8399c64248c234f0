-- Database
database: encoding UTF8, collation C

-- Schemas
schema jobs owner registry_owner
schema public owner pg_database_owner
schema slrt owner registry_owner

-- Extensions
extension btree_gist version 1.8
extension plpgsql version 1.0

-- Sequences
sequence public.import_change_position_seq as bigint start 1 increment 1 min 1 max 9223372036854775807 cache 1 owner registry_owner
sequence public.outbox_position_seq as bigint start 1 increment 1 min 1 max 9223372036854775807 cache 1 owner registry_owner
sequence public.schema_migration_id_seq as integer start 1 increment 1 min 1 max 2147483647 cache 1 owner registry_owner

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
-- owner registry_owner
CREATE OR REPLACE FUNCTION slrt.actor()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('slrt.actor', true), '') $function$;
-- owner registry_owner
CREATE OR REPLACE FUNCTION slrt.agency()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('slrt.agency', true), '') $function$;
-- owner registry_owner
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
-- owner registry_owner
CREATE OR REPLACE FUNCTION slrt.areas()
 RETURNS text[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select string_to_array(nullif(current_setting('slrt.areas', true), ''), ',') $function$;
-- owner registry_owner
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
-- owner registry_owner
CREATE OR REPLACE FUNCTION slrt.check_change_request_moved()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.state is distinct from new.state and not exists (
    select 1 from change_request_step s where s.district_code = new.district_code and s.change_request_id = new.id and s.version = old.version
  ) then
    raise exception 'a state change without its step' using errcode = 'check_violation', constraint = 'change_request_step_order';
  end if;
  return new;
end $function$;
-- owner registry_owner
CREATE OR REPLACE FUNCTION slrt.check_change_request_step()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare request change_request;
begin
  select * into request from change_request r where r.district_code = new.district_code and r.id = new.change_request_id for update;
  new.proposers := request.proposers;
  new.region_code := case
    when request.state = 'RECEIVING_DISTRICT' and new.decision in ('APPROVE', 'RETURN') then request.destination_code
    else request.region_code
  end;
  if new.version <> (case when new.decision = 'SUBMIT' then 0 else request.version end) then
    raise exception 'not the present version' using errcode = 'check_violation', constraint = 'change_request_step_order';
  end if;
  if new.decision in ('APPROVE', 'RETURN', 'REJECT') and (new.stage <> request.state
      or not exists (select 1 from change_request_stage s where s.stage = new.stage and s.role = new.actor_role)) then
    raise exception 'not the stage it waits for, or not of this role' using errcode = 'check_violation', constraint = 'change_request_step_order';
  end if;
  if slrt.scope() = 'staff' and not new.area = any(slrt.areas()) then
    raise exception 'not an area of the session' using errcode = 'check_violation', constraint = 'change_request_step_area';
  end if;
  if new.decision = 'APPROVE' and exists (
    select 1 from change_request_step s where s.district_code = new.district_code
      and s.change_request_id = new.change_request_id and s.decision = 'APPROVE' and s.decided_on > new.decided_on
  ) then
    raise exception 'earlier than a preceding decision' using errcode = 'check_violation', constraint = 'change_request_step_dates';
  end if;
  if new.decision in ('APPROVE', 'RETURN', 'REJECT') and exists (
    select 1 from change_request_step s where s.district_code = new.district_code
      and s.change_request_id = new.change_request_id and s.decision in ('APPROVE', 'RETURN', 'REJECT')
      and s.actor = new.actor and s.stage <> new.stage
  ) then
    raise exception 'a second stage by one person' using errcode = 'check_violation', constraint = 'change_request_step_persons';
  end if;
  return new;
end $function$;
-- owner registry_owner
CREATE OR REPLACE FUNCTION slrt.check_import_persons()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (select 1 from import_setting s where s.district_code = new.district_code and s.second_person) then
    raise exception 'applied by who uploaded it' using errcode = 'check_violation', constraint = 'registry_import_persons';
  end if;
  return new;
end $function$;
-- owner registry_owner
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
-- owner registry_owner
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
-- owner registry_owner
CREATE OR REPLACE FUNCTION slrt.clear_derived(place text, household uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  perform slrt.check_service_role();
end $function$;
-- owner registry_owner
CREATE OR REPLACE FUNCTION slrt.coded(facts jsonb)
 RETURNS TABLE(variable text, code text)
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select key, value #>> '{}' from jsonb_each(facts)
  where (jsonb_typeof(value) = 'string' and key not in ('pregnantUntil', 'civilCertificates')) or value = 'true'
$function$;
-- owner registry_owner
CREATE OR REPLACE FUNCTION slrt.count_heads()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if slrt.precounted() then return null; end if;
  insert into village_statistic as v (district_code, region_code, unit, variable, code, decile, n, key_sum)
  select p.district_code, h.region_code, 'HOUSEHOLD', c.variable, c.code, coalesce(h.decile, 0)::smallint, count(*), sum(slrt.record_number(h.id))
  from added p join household h on h.district_code = p.district_code and h.id = p.household_id,
    slrt.coded(slrt.head_facts(p.sex, p.birth_date, p.birth_year_from)) c
  where p.relation = 'HEAD' and p.left_on is null and h.listing <> 'REMOVED'
  group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
  on conflict on constraint village_statistic_pkey do update set n = v.n + excluded.n, key_sum = v.key_sum + excluded.key_sum;
  return null;
end $function$;
-- owner registry_owner
CREATE OR REPLACE FUNCTION slrt.count_households()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if slrt.precounted() then return null; end if;
  insert into village_statistic as v (district_code, region_code, unit, variable, code, decile, n, key_sum)
  select d.district_code, d.region_code, d.unit, d.variable, d.code, d.decile, sum(d.sign), sum(d.sign * d.record) from (
    select h.district_code, h.region_code, 'HOUSEHOLD' as unit, c.variable, c.code, coalesce(h.decile, 0)::smallint as decile, 1 as sign, slrt.record_number(h.id) as record
    from added h, slrt.coded(slrt.household_facts(h.housing, h.assets, h.stated, h.quality)) c where h.listing <> 'REMOVED'
  ) d group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
  on conflict on constraint village_statistic_pkey do update set n = v.n + excluded.n, key_sum = v.key_sum + excluded.key_sum;
  return null;
end $function$;
-- owner registry_owner
CREATE OR REPLACE FUNCTION slrt.count_participation()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if slrt.precounted() then return null; end if;
  perform 1 from household h where (h.district_code, h.id) in (select a.district_code, a.household_id from added a) for share;
  insert into village_statistic as v (district_code, region_code, unit, variable, code, decile, n, key_sum)
  select x.district_code, h.region_code, 'HOUSEHOLD', 'programme', x.programme_code, coalesce(h.decile, 0)::smallint, count(*), sum(slrt.record_number(h.id))
  from added x join household h on h.district_code = x.district_code and h.id = x.household_id
  where h.listing <> 'REMOVED' and x.until is null
  group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
  on conflict on constraint village_statistic_pkey do update set n = v.n + excluded.n, key_sum = v.key_sum + excluded.key_sum;
  return null;
end $function$;
-- owner registry_owner
CREATE OR REPLACE FUNCTION slrt.count_persons()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if slrt.precounted() then return null; end if;
  -- A household that another transaction is moving or ranking must not change under the count.
  perform 1 from household h where (h.district_code, h.id) in (select a.district_code, a.household_id from added a) for share;
  insert into village_statistic as v (district_code, region_code, unit, variable, code, decile, n, key_sum)
  select p.district_code, h.region_code, 'PERSON', c.variable, c.code, coalesce(h.decile, 0)::smallint, count(*), sum(slrt.record_number(p.id))
  from added p join household h on h.district_code = p.district_code and h.id = p.household_id,
    slrt.coded(slrt.person_facts(p.civil, p.schooling, p.employment, p.health, p.sex, p.relation)) c
  where h.listing <> 'REMOVED' and p.left_on is null
  group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
  on conflict on constraint village_statistic_pkey do update set n = v.n + excluded.n, key_sum = v.key_sum + excluded.key_sum;
  return null;
end $function$;
-- owner registry_owner
CREATE OR REPLACE FUNCTION slrt.disclosed_households()
 RETURNS TABLE(district_code text, household_id uuid)
 LANGUAGE plpgsql
 STABLE ROWS 100
AS $function$
begin
  return query select d.district_code, d.household_id from disclosure d
    where d.agency_code = slrt.agency() and d.open_from <= now() and coalesce(d.open_until > now(), true)
      and not exists (select from slrt.restricted_people() r
        where r.district_code = d.district_code and r.household_id = d.household_id);
end $function$;
-- owner registry_owner
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
-- owner registry_owner
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
-- owner registry_owner
CREATE OR REPLACE FUNCTION slrt.erase_households(place text, before timestamp with time zone)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare ids uuid[];
begin
  perform slrt.check_service_role();
  select coalesce(array_agg(id), '{}') into ids from (
    select id from household
    where district_code = place and erased_at is null and listing = 'REMOVED' and updated_at < before
    order by id limit 500 for update
  ) x;
  insert into file_deletion_queue
    select district_code, replace(coalesce(origin_district, district_code), '.', '') || '/' || id || '-' || part || '.jpg'
    from photo, unnest(array['full', 'thumbnail']) part where district_code = place and household_id = any(ids) and status = 'STORED'
  on conflict do nothing;
  delete from photo where district_code = place and household_id = any(ids);
  delete from identifier where district_code = place and subject_id = any(ids);
  delete from source_value where district_code = place and household_id = any(ids);
  delete from disclosure where district_code = place and household_id = any(ids);
  update household_revision set before = '{}', note = null, latitude = null, longitude = null
  where district_code = place and household_id = any(ids);
  update change_request set proposed = '{}', determined = null where district_code = place and household_id = any(ids);
  update household set address = null, latitude = null, longitude = null, housing = '{}', assets = '{}', stated = '{}', programmes = '{}',
    family_planning = '{}', bdt_id = null, input_hash = null, erased_at = clock_timestamp()
  where district_code = place and id = any(ids);
  return cardinality(ids);
end $function$;
-- owner registry_owner
CREATE OR REPLACE FUNCTION slrt.erase_import_changes()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  if tg_table_name = 'household' then
    delete from import_change where district_code = new.district_code and household_id = new.id;
  else
    delete from import_change where district_code = new.district_code
      and (entity = 'person' and row_key = new.id::text
        or household_id = new.household_id and before->>'subject_id' = new.id::text);
  end if;
  return null;
end $function$;
-- owner registry_owner
CREATE OR REPLACE FUNCTION slrt.erase_person(place text, person uuid, household uuid)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
#variable_conflict use_column
declare gone boolean; done jsonb := '{}'; n integer;
begin
  perform slrt.check_service_role();
  select p.left_on is not null or h.listing = 'REMOVED' into gone
  from person p join household h on h.district_code = p.district_code and h.id = p.household_id
  where p.district_code = place and p.id = erase_person.person and p.erased_at is null for update of p;
  if not found then
    return done;
  end if;
  delete from source_value where district_code = place and subject_id = erase_person.person;
  get diagnostics n = row_count;
  done := done || jsonb_build_object('source_value', n);
  delete from identifier where district_code = place and subject_id = erase_person.person and (gone or valid_until is not null);
  get diagnostics n = row_count;
  done := done || jsonb_build_object('identifier', n);
  if gone then
    delete from person_name_key where district_code = place and person_id = erase_person.person;
    get diagnostics n = row_count;
    done := done || jsonb_build_object('person_name_key', n);
    update household_revision v set before = jsonb_set(v.before, '{members}', coalesce(
      (select jsonb_agg(m) from jsonb_array_elements(v.before -> 'members') m where m ->> 'id' <> erase_person.person::text), '[]'))
    where v.district_code = place and v.before -> 'members' @> jsonb_build_array(jsonb_build_object('id', erase_person.person))
      and v.household_id in (select p.household_id from person p where p.district_code = place and p.id = erase_person.person
        union all select erase_person.household);
    get diagnostics n = row_count;
    done := done || jsonb_build_object('household_revision', n);
    update person set name = '-', birth_date = null, birth_year_from = null, birth_year_until = null, civil = '{}', schooling = '{}',
      employment = '{}', health = '{}', mother_keys = '{}', name_block = '', erased_at = clock_timestamp()
    where district_code = place and id = erase_person.person;
    done := done || jsonb_build_object('person', 1);
  end if;
  return done;
end $function$;
-- owner registry_owner
CREATE OR REPLACE FUNCTION slrt.erase_persons(place text, before timestamp with time zone)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare ids uuid[];
begin
  perform slrt.check_service_role();
  select coalesce(array_agg(id), '{}') into ids from (
    select p.id from person p
    join household h on h.district_code = p.district_code and h.id = p.household_id
    where p.district_code = place and p.erased_at is null and (p.left_on < before::date or h.listing = 'REMOVED' and h.updated_at < before)
    order by p.id limit 500 for update of p
  ) x;
  delete from identifier where district_code = place and subject_id = any(ids);
  delete from source_value where district_code = place and subject_id = any(ids);
  delete from person_name_key where district_code = place and person_id = any(ids);
  update person set name = '-', birth_date = null, birth_year_from = null, birth_year_until = null, civil = '{}', schooling = '{}',
    employment = '{}', health = '{}', mother_keys = '{}', name_block = '', erased_at = clock_timestamp()
  where district_code = place and id = any(ids);
  return cardinality(ids);
end $function$;
-- owner registry_owner
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
-- owner registry_owner
CREATE OR REPLACE FUNCTION slrt.head_facts(sex text, birth_date date, birth_year_from smallint)
 RETURNS jsonb
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select jsonb_build_object('headSex', sex, 'headBirthYear', coalesce(extract(year from birth_date)::int, birth_year_from)::text)
$function$;
-- owner registry_owner
CREATE OR REPLACE FUNCTION slrt.household_facts(housing jsonb, assets jsonb, quality text[])
 RETURNS jsonb
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select housing || assets || '{"TOTAL": ""}'
    || coalesce((select jsonb_object_agg('quality:' || code, true) from unnest(quality) as code), '{}')
$function$;
-- owner registry_owner
CREATE OR REPLACE FUNCTION slrt.household_facts(housing jsonb, assets jsonb, stated jsonb, quality text[])
 RETURNS jsonb
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select slrt.household_facts(housing, assets, quality) || jsonb_strip_nulls(jsonb_build_object(
    'monthlyIncome', stated -> 'monthlyIncome', 'monthlyExpenditure', stated -> 'monthlyExpenditure'))
$function$;
-- owner registry_owner
CREATE OR REPLACE FUNCTION slrt.move_restriction()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  update applied_person_request set household_id = new.household_id
  where district_code = new.district_code and person_id = new.id and household_id <> new.household_id;
  return null;
end $function$;
-- owner registry_owner
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
-- owner registry_owner
CREATE OR REPLACE FUNCTION slrt.note_listed_event()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  insert into listed_event (event_id, type, place, recorded_at)
  values (new.event_id, new.subject, new.headers ->> 'ce-district', new.recorded_at) on conflict do nothing;
  return null;
end $function$;
-- owner registry_owner
CREATE OR REPLACE FUNCTION slrt.note_refused_read(place text, reader text, refused_kind text, program text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare
  caller text[] := array[current_setting('slrt.scope', true), current_setting('slrt.areas', true)];
begin
  perform set_config('slrt.scope', 'system', true), set_config('slrt.areas', place, true);
  insert into read_alarm (district_code, actor, client, kind) values (place, reader, program, refused_kind)
  on conflict (district_code, actor, kind) where seen_at is null
  do update set refusals = read_alarm.refusals + 1, last_at = clock_timestamp(), client = coalesce(excluded.client, read_alarm.client);
  perform set_config('slrt.scope', caller[1], true), set_config('slrt.areas', caller[2], true);
end
$function$;
-- owner registry_owner
CREATE OR REPLACE FUNCTION slrt.number_household_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'UPDATE' and old.region_code <> new.region_code then
    insert into household_departure as d (district_code, region_code, household_id, change_number)
    values (old.district_code, old.region_code, old.id, slrt.next_change(old.district_code, old.region_code))
    on conflict (district_code, region_code, household_id) do update set change_number = excluded.change_number;
  end if;
  new.change_number := slrt.next_change(new.district_code, new.region_code);
  return new;
end $function$;
-- owner registry_owner
CREATE OR REPLACE FUNCTION slrt.person_facts(civil jsonb, schooling jsonb, employment jsonb, health jsonb, sex text, relation text)
 RETURNS jsonb
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select civil || schooling || employment || health || jsonb_build_object('sex', sex, 'relation', relation, 'TOTAL', '')
$function$;
-- owner registry_owner
CREATE OR REPLACE FUNCTION slrt.precounted()
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select current_setting('slrt.precounted', true) = 'on' and slrt.scope() = 'system'
$function$;
-- owner registry_owner
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
-- owner registry_owner
CREATE OR REPLACE FUNCTION slrt.record_import_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare running uuid := slrt.running_import();
begin
  if running is null or slrt.precounted() then return null; end if;
  if tg_op = 'INSERT' then
    insert into import_change (district_code, import_id, entity, row_key, household_id, before)
    select a.facts->>'district_code', running, tg_table_name,
      (select string_agg(a.facts->>k, '|' order by n) from unnest(tg_argv) with ordinality as t(k, n)),
      coalesce(a.facts->>'household_id', p.household_id::text, a.facts->>'subject_id', a.facts->>'id')::uuid, null
    from (select to_jsonb(r) as facts from added r) a
    left join person p on tg_table_name = 'identifier' and p.district_code = a.facts->>'district_code'
      and p.id = (a.facts->>'subject_id')::uuid
    on conflict do nothing;
  else
    insert into import_change (district_code, import_id, entity, row_key, household_id, before)
    select a.facts->>'district_code', running, tg_table_name,
      (select string_agg(a.facts->>k, '|' order by n) from unnest(tg_argv) with ordinality as t(k, n)),
      coalesce(a.facts->>'household_id', p.household_id::text, a.facts->>'subject_id', a.facts->>'id')::uuid,
      a.facts - '{cipher,key_id,index,index_key,masked}'::text[]
    from (select to_jsonb(r) as facts from removed r) a
    left join person p on tg_table_name = 'identifier' and p.district_code = a.facts->>'district_code'
      and p.id = (a.facts->>'subject_id')::uuid
    on conflict do nothing;
  end if;
  return null;
end $function$;
-- owner registry_owner
CREATE OR REPLACE FUNCTION slrt.record_number(id uuid)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
  select ('x' || right(id::text, 8))::bit(32)::bigint
$function$;
-- owner registry_owner
CREATE OR REPLACE FUNCTION slrt.recount_changed_heads()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  insert into village_statistic as v (district_code, region_code, unit, variable, code, decile, n, key_sum)
  select d.district_code, h.region_code, 'HOUSEHOLD', d.variable, d.code, coalesce(h.decile, 0)::smallint, sum(d.sign), sum(d.sign * slrt.record_number(h.id)) from (
    select p.district_code, p.household_id, c.variable, c.code, 1 as sign
    from added p, slrt.coded(slrt.head_facts(p.sex, p.birth_date, p.birth_year_from)) c
    where p.relation = 'HEAD' and p.left_on is null
    union all
    select p.district_code, p.household_id, c.variable, c.code, -1
    from removed p, slrt.coded(slrt.head_facts(p.sex, p.birth_date, p.birth_year_from)) c
    where p.relation = 'HEAD' and p.left_on is null
  ) d join household h on h.district_code = d.district_code and h.id = d.household_id
  where h.listing <> 'REMOVED'
  group by 1, 2, 3, 4, 5, 6 having sum(d.sign) <> 0 or sum(d.sign * slrt.record_number(h.id)) <> 0 order by 1, 2, 3, 4, 5, 6
  on conflict on constraint village_statistic_pkey do update set n = v.n + excluded.n, key_sum = v.key_sum + excluded.key_sum;
  return null;
end $function$;
-- owner registry_owner
CREATE OR REPLACE FUNCTION slrt.recount_changed_households()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  -- "shifted": households whose members and programmes are counted elsewhere from now on.
  with shifted as (
    select a.district_code, a.id, a.region_code, a.decile, 1 as sign from added a join removed r using (district_code, id)
    where a.listing <> 'REMOVED' and (a.region_code, a.decile, a.listing = 'REMOVED') is distinct from (r.region_code, r.decile, r.listing = 'REMOVED')
    union all
    select r.district_code, r.id, r.region_code, r.decile, -1 from added a join removed r using (district_code, id)
    where r.listing <> 'REMOVED' and (a.region_code, a.decile, a.listing = 'REMOVED') is distinct from (r.region_code, r.decile, r.listing = 'REMOVED')
  )
  insert into village_statistic as v (district_code, region_code, unit, variable, code, decile, n, key_sum)
  select d.district_code, d.region_code, d.unit, d.variable, d.code, d.decile, sum(d.sign), sum(d.sign * d.record) from (
    select h.district_code, h.region_code, 'HOUSEHOLD' as unit, c.variable, c.code, coalesce(h.decile, 0)::smallint as decile, 1 as sign, slrt.record_number(h.id) as record
    from added h, slrt.coded(slrt.household_facts(h.housing, h.assets, h.stated, h.quality)) c where h.listing <> 'REMOVED'
    union all
    select h.district_code, h.region_code, 'HOUSEHOLD', c.variable, c.code, coalesce(h.decile, 0)::smallint, -1, slrt.record_number(h.id)
    from removed h, slrt.coded(slrt.household_facts(h.housing, h.assets, h.stated, h.quality)) c where h.listing <> 'REMOVED'
    union all
    select h.district_code, h.region_code, 'PERSON', c.variable, c.code, coalesce(h.decile, 0)::smallint, h.sign, slrt.record_number(p.id)
    from shifted h join person p on p.district_code = h.district_code and p.household_id = h.id and p.left_on is null,
      slrt.coded(slrt.person_facts(p.civil, p.schooling, p.employment, p.health, p.sex, p.relation)) c
    union all
    select h.district_code, h.region_code, 'HOUSEHOLD', 'programme', x.programme_code, coalesce(h.decile, 0)::smallint, h.sign, slrt.record_number(h.id)
    from shifted h join participation x on x.district_code = h.district_code and x.household_id = h.id and x.until is null
  ) d group by 1, 2, 3, 4, 5, 6 having sum(d.sign) <> 0 or sum(d.sign * d.record) <> 0 order by 1, 2, 3, 4, 5, 6
  on conflict on constraint village_statistic_pkey do update set n = v.n + excluded.n, key_sum = v.key_sum + excluded.key_sum;
  return null;
end $function$;
-- owner registry_owner
CREATE OR REPLACE FUNCTION slrt.recount_changed_participation()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform 1 from household h where (h.district_code, h.id) in (select a.district_code, a.household_id from added a) for share;
  insert into village_statistic as v (district_code, region_code, unit, variable, code, decile, n, key_sum)
  select x.district_code, h.region_code, 'HOUSEHOLD', 'programme', x.programme_code, coalesce(h.decile, 0)::smallint, sum(x.sign), sum(x.sign * slrt.record_number(h.id))
  from (select a.*, 1 as sign from added a union all select r.*, -1 from removed r) x
  join household h on h.district_code = x.district_code and h.id = x.household_id
  where h.listing <> 'REMOVED' and x.until is null
  group by 1, 2, 3, 4, 5, 6 having sum(x.sign) <> 0 or sum(x.sign * slrt.record_number(h.id)) <> 0 order by 1, 2, 3, 4, 5, 6
  on conflict on constraint village_statistic_pkey do update set n = v.n + excluded.n, key_sum = v.key_sum + excluded.key_sum;
  return null;
end $function$;
-- owner registry_owner
CREATE OR REPLACE FUNCTION slrt.recount_changed_persons()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform 1 from household h where (h.district_code, h.id) in (
    select a.district_code, a.household_id from added a union select r.district_code, r.household_id from removed r) for share;
  insert into village_statistic as v (district_code, region_code, unit, variable, code, decile, n, key_sum)
  select d.district_code, h.region_code, 'PERSON', d.variable, d.code, coalesce(h.decile, 0)::smallint, sum(d.sign), sum(d.sign * d.record) from (
    select p.district_code, p.household_id, c.variable, c.code, 1 as sign, slrt.record_number(p.id) as record
    from added p, slrt.coded(slrt.person_facts(p.civil, p.schooling, p.employment, p.health, p.sex, p.relation)) c where p.left_on is null
    union all
    select p.district_code, p.household_id, c.variable, c.code, -1, slrt.record_number(p.id)
    from removed p, slrt.coded(slrt.person_facts(p.civil, p.schooling, p.employment, p.health, p.sex, p.relation)) c where p.left_on is null
  ) d join household h on h.district_code = d.district_code and h.id = d.household_id
  where h.listing <> 'REMOVED'
  group by 1, 2, 3, 4, 5, 6 having sum(d.sign) <> 0 or sum(d.sign * d.record) <> 0 order by 1, 2, 3, 4, 5, 6
  on conflict on constraint village_statistic_pkey do update set n = v.n + excluded.n, key_sum = v.key_sum + excluded.key_sum;
  return null;
end $function$;
-- owner registry_owner
CREATE OR REPLACE FUNCTION slrt.recount_heads_of_changed_households()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  insert into village_statistic as v (district_code, region_code, unit, variable, code, decile, n, key_sum)
  select d.district_code, d.region_code, 'HOUSEHOLD', c.variable, c.code, coalesce(d.decile, 0)::smallint, sum(d.sign), sum(d.sign * slrt.record_number(d.id)) from (
    select a.district_code, a.id, a.region_code, a.decile, 1 as sign from added a join removed r using (district_code, id)
    where a.listing <> 'REMOVED' and (a.region_code, a.decile, a.listing = 'REMOVED') is distinct from (r.region_code, r.decile, r.listing = 'REMOVED')
    union all
    select r.district_code, r.id, r.region_code, r.decile, -1 from added a join removed r using (district_code, id)
    where r.listing <> 'REMOVED' and (a.region_code, a.decile, a.listing = 'REMOVED') is distinct from (r.region_code, r.decile, r.listing = 'REMOVED')
  ) d join person p on p.district_code = d.district_code and p.household_id = d.id and p.relation = 'HEAD' and p.left_on is null,
    slrt.coded(slrt.head_facts(p.sex, p.birth_date, p.birth_year_from)) c
  group by 1, 2, 3, 4, 5, 6 having sum(d.sign) <> 0 or sum(d.sign * slrt.record_number(d.id)) <> 0 order by 1, 2, 3, 4, 5, 6
  on conflict on constraint village_statistic_pkey do update set n = v.n + excluded.n, key_sum = v.key_sum + excluded.key_sum;
  return null;
end $function$;
-- owner registry_owner
CREATE OR REPLACE FUNCTION slrt.restore_import_rows(entity_name text, row_key text[], kept text[], place text, undone uuid, households uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare assignments text; same_row text;
begin
  perform slrt.check_service_role();
  select string_agg(format('%I = r.%I', a.attname, a.attname), ', ') into assignments
  from pg_attribute a
  where a.attrelid = entity_name::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    and a.attname <> 'district_code' and not a.attname = any(row_key || kept);
  select string_agg(format('t.%I = r.%I', k, k), ' and ') into same_row from unnest(row_key) k;
  if entity_name = 'household' then
    assignments := assignments || ', version = t.version + 1, updated_at = clock_timestamp()';
  end if;
  execute format(
    'update %I t set %s from import_change c, jsonb_populate_record(null::%I, c.before) r
     where c.district_code = $1 and c.import_id = $2 and c.entity = %L and c.household_id = any($3) and c.before is not null
       and t.district_code = $1 and %s',
    entity_name, assignments, entity_name, entity_name, same_row) using place, undone, households;
end $function$;
-- owner registry_owner
CREATE OR REPLACE FUNCTION slrt.restricted_people()
 RETURNS TABLE(district_code text, person_id uuid, household_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 10
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select r.district_code, r.person_id, r.household_id from applied_person_request r
  where r.kind = 'RESTRICTION' and r.state = 'IN_FORCE'
$function$;
-- owner registry_owner
CREATE OR REPLACE FUNCTION slrt.running_import()
 RETURNS uuid
 LANGUAGE sql
 STABLE
AS $function$
  select nullif(current_setting('slrt.import_id', true), '')::uuid where slrt.scope() = 'system'
$function$;
-- owner registry_owner
CREATE OR REPLACE FUNCTION slrt.scope()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('slrt.scope', true), '') $function$;
-- owner registry_owner
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
-- owner registry_owner
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
-- owner registry_owner
CREATE OR REPLACE FUNCTION slrt.undo_import_changes(place text, undone uuid, households uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare added_persons uuid[]; changed_persons uuid[]; added_participation uuid[];
begin
  perform slrt.check_service_role();
  select coalesce(array_agg(row_key::uuid) filter (where entity = 'person' and before is null), '{}'),
    coalesce(array_agg(row_key::uuid) filter (where entity = 'person' and before is not null), '{}'),
    coalesce(array_agg(row_key::uuid) filter (where entity = 'participation' and before is null), '{}')
  into added_persons, changed_persons, added_participation
  from import_change where district_code = place and import_id = undone and household_id = any(households)
    and entity in ('person', 'participation');
  -- Rows leave the statistics by an update, which counts, before they are deleted.
  update participation set until = since, end_reason = 'UNDONE', end_source = source, ended_at = clock_timestamp()
  where district_code = place and id = any(added_participation) and until is null;
  delete from participation where district_code = place and id = any(added_participation);
  update person set left_on = current_date, left_reason = 'NOT_FOUND'
  where district_code = place and id = any(added_persons) and left_on is null;
  delete from duplicate_check where district_code = place and person_id = any(added_persons);
  delete from duplicate_candidate where district_code = place and (person_a = any(added_persons) or person_b = any(added_persons));
  delete from person_name_key where district_code = place and person_id = any(added_persons || changed_persons);
  delete from identifier t using import_change c
  where c.district_code = place and c.import_id = undone and c.household_id = any(households) and c.entity = 'identifier'
    and c.before is null and t.district_code = place and t.id = c.row_key::uuid;
  delete from person where district_code = place and id = any(added_persons);
  delete from source_value t using import_change c
  where c.district_code = place and c.import_id = undone and c.household_id = any(households) and c.entity = 'source_value'
    and c.before is null and t.district_code = place and t.household_id = c.household_id
    and concat_ws('|', t.household_id, t.subject_id, t.field, t.source, t.as_of) = c.row_key;
  delete from welfare_rank t using import_change c
  where c.district_code = place and c.import_id = undone and c.household_id = any(households) and c.entity = 'welfare_rank'
    and c.before is null and t.district_code = place and t.household_id = c.household_id
    and concat_ws('|', t.household_id, t.source, t.as_of) = c.row_key;
  -- No household has two heads while the heads are restored one by one.
  update person set relation = 'OTHER' where district_code = place and id = any(changed_persons) and relation = 'HEAD';
  update person p set relation = 'OTHER' from import_change c
  where c.district_code = place and c.import_id = undone and c.entity = 'person' and p.district_code = place
    and p.household_id = any(households) and p.id = c.row_key::uuid and p.relation = 'HEAD';
  perform slrt.restore_import_rows('household', '{id}', '{version,updated_at,change_number}', place, undone, households);
  perform slrt.restore_import_rows('person', '{id}', '{}', place, undone, households);
  perform slrt.restore_import_rows('participation', '{id}', '{}', place, undone, households);
  perform slrt.restore_import_rows('identifier', '{id}', '{cipher,key_id,index,index_key,masked}',
    place, undone, households);
  perform slrt.restore_import_rows('source_value', '{household_id,subject_id,field,source,as_of}', '{}',
    place, undone, households);
  perform slrt.restore_import_rows('welfare_rank', '{household_id,source,as_of}', '{}', place, undone, households);
  insert into person_name_key (district_code, key, person_id, region_code, born_from, born_until, keys)
  select p.district_code, k.key, p.id, h.region_code,
    coalesce(extract(year from p.birth_date)::smallint, p.birth_year_from, 0),
    coalesce(extract(year from p.birth_date)::smallint, p.birth_year_until, 0),
    cardinality(string_to_array(p.name_block, ' '))
  from person p join household h on h.district_code = p.district_code and h.id = p.household_id,
    unnest(string_to_array(p.name_block, ' ')) as k(key)
  where p.district_code = place and p.id = any(changed_persons) and p.left_on is null and p.name_block <> ''
  on conflict do nothing;
  delete from import_change where district_code = place and import_id = undone and household_id = any(households);
end $function$;
-- owner registry_owner
CREATE OR REPLACE FUNCTION slrt.withdraw_households(place text, households uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare persons uuid[];
begin
  perform slrt.check_service_role();
  select coalesce(array_agg(id), '{}') into persons from person where district_code = place and household_id = any(households);
  -- First, while their people and programmes are still there to be taken out of the statistics.
  update household set listing = 'REMOVED', bdt_id = null, input_hash = null, version = version + 1,
    updated_at = clock_timestamp()
  where district_code = place and id = any(households);
  delete from participation where district_code = place and household_id = any(households);
  delete from welfare_rank where district_code = place and household_id = any(households);
  delete from source_value where district_code = place and household_id = any(households);
  delete from identifier where district_code = place and subject_id = any(households || persons);
  delete from person_name_key where district_code = place and person_id = any(persons);
  delete from duplicate_check where district_code = place and person_id = any(persons);
end $function$;
-- owner registry_owner

-- Views
view public.village_recount owner registry_owner with (security_invoker=true) as
 SELECT village_recount_facts.district_code,
    village_recount_facts.region_code,
    village_recount_facts.unit,
    village_recount_facts.variable,
    village_recount_facts.code,
    village_recount_facts.decile,
    village_recount_facts.n,
    village_recount_facts.key_sum
   FROM public.village_recount_facts
UNION ALL
 SELECT h.district_code,
    h.region_code,
    'HOUSEHOLD'::text AS unit,
    c.variable,
    c.code,
    COALESCE(h.decile::integer, 0)::smallint AS decile,
    count(*)::integer AS n,
    sum(slrt.record_number(h.id))::bigint AS key_sum
   FROM public.household h
     JOIN public.person p ON p.district_code = h.district_code AND p.household_id = h.id AND p.relation = 'HEAD'::text AND p.left_on IS NULL,
    LATERAL slrt.coded(slrt.head_facts(p.sex, p.birth_date, p.birth_year_from)) c(variable, code)
  WHERE h.listing <> 'REMOVED'::text
  GROUP BY h.district_code, h.region_code, 'HOUSEHOLD'::text, c.variable, c.code, (COALESCE(h.decile::integer, 0)::smallint);
view public.village_recount_facts owner registry_owner with (security_invoker=true) as
 SELECT district_code,
    region_code,
    unit,
    variable,
    code,
    decile,
    count(*)::integer AS n,
    sum(slrt.record_number(record))::bigint AS key_sum
   FROM ( SELECT h.district_code,
            h.region_code,
            'HOUSEHOLD'::text AS unit,
            c.variable,
            c.code,
            COALESCE(h.decile::integer, 0)::smallint AS decile,
            h.id AS record
           FROM public.household h,
            LATERAL slrt.coded(slrt.household_facts(h.housing, h.assets, h.stated, h.quality)) c(variable, code)
          WHERE h.listing <> 'REMOVED'::text
        UNION ALL
         SELECT h.district_code,
            h.region_code,
            'PERSON'::text,
            c.variable,
            c.code,
            COALESCE(h.decile::integer, 0)::smallint AS "coalesce",
            p.id
           FROM public.household h
             JOIN public.person p ON p.district_code = h.district_code AND p.household_id = h.id AND p.left_on IS NULL,
            LATERAL slrt.coded(slrt.person_facts(p.civil, p.schooling, p.employment, p.health, p.sex, p.relation)) c(variable, code)
          WHERE h.listing <> 'REMOVED'::text
        UNION ALL
         SELECT h.district_code,
            h.region_code,
            'HOUSEHOLD'::text,
            'programme'::text,
            x_1.programme_code,
            COALESCE(h.decile::integer, 0)::smallint AS "coalesce",
            h.id
           FROM public.household h
             JOIN public.participation x_1 ON x_1.district_code = h.district_code AND x_1.household_id = h.id AND x_1.until IS NULL
          WHERE h.listing <> 'REMOVED'::text) x
  GROUP BY district_code, region_code, unit, variable, code, decile;

-- Tables
table public.applied_person_request owner registry_owner
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

table public.area owner registry_owner
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

table public.audit_block owner registry_owner
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

table public.audit_entry owner registry_owner
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

table public.audit_seal_queue owner registry_owner with (autovacuum_vacuum_scale_factor=0, autovacuum_vacuum_threshold=1000)
  district_code text not null
  id uuid not null
  constraint audit_seal_queue_pkey PRIMARY KEY (district_code, id)
  row security
  policy audit_seal_queue_read permissive for select to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.awaited_event owner registry_owner
  consumer text not null
  event_id uuid not null
  place text not null
  recorded_at timestamp with time zone not null
  stream text not null
  constraint awaited_event_pkey PRIMARY KEY (consumer, event_id)

table public.change_request owner registry_owner
  destination_code text
  determined jsonb
  district_code text not null
  due_at timestamp with time zone
  household_id uuid
  id uuid not null
  input_hash bytea
  kind text not null
  path text not null default 'STAGES'::text
  proposed jsonb not null
  proposer text not null
  proposers text[] not null default '{}'::text[]
  region_code text not null
  state text not null
  submitted_at timestamp with time zone not null default clock_timestamp()
  version integer not null default 1
  constraint change_request_household FOREIGN KEY (district_code, household_id) REFERENCES public.household(district_code, id)
  constraint change_request_kind CHECK ((kind = ANY (ARRAY['NEW_HOUSEHOLD'::text, 'CHANGE'::text, 'MOVE'::text, 'DEATH'::text, 'SPLIT'::text, 'DUPLICATE'::text, 'NOT_ELIGIBLE'::text, 'NOT_FOUND'::text])))
  constraint change_request_path CHECK ((path = ANY (ARRAY['STAGES'::text, 'OFFICER'::text])))
  constraint change_request_pkey PRIMARY KEY (district_code, id)
  CREATE INDEX change_request_incoming ON public.change_request USING btree (destination_code, id) WHERE (state = 'RECEIVING_DISTRICT'::text)
  CREATE UNIQUE INDEX change_request_one_open ON public.change_request USING btree (district_code, household_id) WHERE ((path = 'STAGES'::text) AND (state <> ALL (ARRAY['DETERMINED'::text, 'REJECTED'::text, 'CANCELLED'::text])))
  CREATE INDEX change_request_region ON public.change_request USING btree (district_code, region_code, submitted_at)
  CREATE TRIGGER change_request_moved BEFORE UPDATE ON public.change_request FOR EACH ROW EXECUTE FUNCTION slrt.check_change_request_moved()
  CREATE TRIGGER change_request_state BEFORE INSERT OR UPDATE ON public.change_request FOR EACH ROW EXECUTE FUNCTION slrt.check_lifecycle('change_request', 'state')
  row security forced
  policy change_request_incoming permissive for select to public
    using (((state = 'RECEIVING_DISTRICT'::text) AND (( SELECT slrt.scope() AS scope) = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(destination_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(destination_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])))))
  policy change_request_rights permissive for all to public
    using (((( SELECT slrt.scope() AS scope) = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(region_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (region_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.change_request_stage owner registry_owner
  role text not null
  stage text not null
  constraint change_request_stage_pkey PRIMARY KEY (stage, role)

table public.change_request_step owner registry_owner
  actor text not null
  actor_role text
  area text not null
  at timestamp with time zone not null default clock_timestamp()
  change_request_id uuid not null
  command_key uuid
  decided_on date
  decision text not null
  district_code text not null
  document text
  id uuid not null default uuidv7()
  input_hash bytea
  note text
  proposer text not null
  proposers text[] not null default '{}'::text[]
  reason text
  region_code text not null
  stage text not null
  version integer not null
  constraint change_request_four_eyes CHECK (((decision <> 'APPROVE'::text) OR (NOT (actor = ANY (proposers)))))
  constraint change_request_step_area CHECK (((region_code = area) OR ("left"(region_code, (length(area) + 1)) = (area || '.'::text))))
  constraint change_request_step_pkey PRIMARY KEY (district_code, id)
  constraint change_request_step_request FOREIGN KEY (district_code, change_request_id) REFERENCES public.change_request(district_code, id)
  constraint change_request_step_version UNIQUE (district_code, change_request_id, version)
  CREATE UNIQUE INDEX change_request_step_command ON public.change_request_step USING btree (district_code, command_key) WHERE (command_key IS NOT NULL)
  CREATE TRIGGER change_request_step_checked BEFORE INSERT ON public.change_request_step FOR EACH ROW EXECUTE FUNCTION slrt.check_change_request_step()
  row security forced
  policy change_request_step_rights permissive for all to public
    using ((EXISTS ( SELECT 1
   FROM public.change_request p
  WHERE ((p.district_code = change_request_step.district_code) AND (p.id = change_request_step.change_request_id)))))

table public.closed_complaint owner registry_owner
  complaint_id uuid not null
  district_code text not null
  open_until timestamp with time zone
  version integer not null
  constraint closed_complaint_pkey PRIMARY KEY (district_code, complaint_id)
  row security forced
  policy ended_complaint_rights permissive for all to public
    using (((slrt.scope() = 'system'::text) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.consumer_attempt owner registry_owner
  attempts integer not null
  consumer text not null
  event_id uuid not null
  constraint consumer_attempt_pkey PRIMARY KEY (consumer, event_id)

table public.data_key owner registry_owner
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

table public.dead_letter owner registry_owner
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

table public.disclosure owner registry_owner
  agency_code text not null
  complaint_id uuid not null
  district_code text not null
  further_programmes text[] not null default '{}'::text[]
  household_id uuid not null
  open_from timestamp with time zone not null
  open_until timestamp with time zone
  programme_code text
  referral_id uuid not null
  region_code text not null
  withdrawn boolean not null default false
  constraint disclosure_pkey PRIMARY KEY (district_code, referral_id)
  CREATE INDEX disclosure_household ON public.disclosure USING btree (district_code, household_id, agency_code)
  row security forced
  policy disclosure_current restrictive for select to public
    using ((( SELECT slrt.disclosure_is_current() AS disclosure_is_current) IS NOT UNKNOWN))
  policy disclosure_rights permissive for all to public
    using ((((slrt.scope() = 'system'::text) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))) OR ((slrt.scope() = 'agency'::text) AND (agency_code = slrt.agency()) AND (district_code IN ( SELECT "left"(a.a, 5) AS "left"
   FROM unnest(( SELECT slrt.areas() AS areas)) a(a))))))
    with check (((slrt.scope() = 'system'::text) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.disclosure_heartbeat owner registry_owner
  lists bigint not null
  name text not null
  sent_at timestamp with time zone not null
  stored uuid[] not null default '{}'::uuid[]
  constraint disclosure_heartbeat_pkey PRIMARY KEY (name)

table public.duplicate_candidate owner registry_owner
  district_code text not null
  found_at timestamp with time zone not null default clock_timestamp()
  found_by text not null
  hard boolean not null
  id uuid not null default uuidv7()
  person_a uuid not null
  person_b uuid not null
  reasons jsonb not null
  region_a text not null
  region_b text not null
  score real not null
  seen_in uuid
  state text not null default 'OPEN'::text
  undo jsonb
  version integer not null default 1
  constraint duplicate_candidate_a FOREIGN KEY (district_code, person_a) REFERENCES public.person(district_code, id)
  constraint duplicate_candidate_b FOREIGN KEY (district_code, person_b) REFERENCES public.person(district_code, id)
  constraint duplicate_candidate_order CHECK ((person_a < person_b))
  constraint duplicate_candidate_pair UNIQUE (district_code, person_a, person_b)
  constraint duplicate_candidate_pkey PRIMARY KEY (district_code, id)
  constraint duplicate_found_by CHECK ((found_by = ANY (ARRAY['IMPORT'::text, 'REGISTRATION'::text, 'SCAN'::text])))
  constraint duplicate_score CHECK (((score >= (0)::double precision) AND (score <= (1)::double precision)))
  constraint duplicate_state CHECK ((state = ANY (ARRAY['OPEN'::text, 'MERGED'::text, 'LINKED'::text, 'NOT_DUPLICATE'::text, 'GONE'::text])))
  CREATE INDEX duplicate_candidate_b ON public.duplicate_candidate USING btree (district_code, person_b)
  CREATE INDEX duplicate_candidate_open ON public.duplicate_candidate USING btree (district_code, state, score DESC, id)
  row security forced
  policy duplicate_candidate_rights permissive for all to public
    using (((( SELECT slrt.scope() AS scope) = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(region_a, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_a, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_a, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (region_a = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (("left"(region_b, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_b, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_b, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (region_b = ANY (( SELECT slrt.areas() AS areas)::text[]))))))

table public.duplicate_check owner registry_owner
  district_code text not null
  person_id uuid not null
  requested_at timestamp with time zone not null default clock_timestamp()
  constraint duplicate_check_pkey PRIMARY KEY (district_code, person_id)
  row security forced
  policy duplicate_check_rights permissive for all to public
    using (((( SELECT slrt.scope() AS scope) = 'system'::text) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))
    with check (((( SELECT slrt.scope() AS scope) = ANY (ARRAY['staff'::text, 'system'::text])) AND (EXISTS ( SELECT 1
   FROM public.person p
  WHERE ((p.district_code = duplicate_check.district_code) AND (p.id = duplicate_check.person_id))))))

table public.duplicate_decision owner registry_owner
  actor text not null
  actor_role text
  at timestamp with time zone not null default clock_timestamp()
  candidate_id uuid not null
  decision text not null
  district_code text not null
  note text
  version integer not null
  constraint duplicate_decision_candidate FOREIGN KEY (district_code, candidate_id) REFERENCES public.duplicate_candidate(district_code, id)
  constraint duplicate_decision_kind CHECK ((decision = ANY (ARRAY['MERGE'::text, 'LINK'::text, 'NOT_DUPLICATE'::text, 'REOPEN'::text])))
  constraint duplicate_decision_pkey PRIMARY KEY (district_code, candidate_id, version)
  row security forced
  policy duplicate_decision_rights permissive for all to public
    using ((EXISTS ( SELECT 1
   FROM public.duplicate_candidate p
  WHERE ((p.district_code = duplicate_decision.district_code) AND (p.id = duplicate_decision.candidate_id)))))

table public.duplicate_scan owner registry_owner
  attempts integer not null default 0
  cause text not null
  district_code text not null
  finished_at timestamp with time zone
  found integer
  id uuid not null
  pairs bigint
  persons integer
  requested_at timestamp with time zone not null default clock_timestamp()
  requested_by text not null
  started_at timestamp with time zone
  status text not null default 'WAITING'::text
  constraint duplicate_scan_cause CHECK ((cause = ANY (ARRAY['IMPORT'::text, 'REQUEST'::text])))
  constraint duplicate_scan_pkey PRIMARY KEY (district_code, id)
  constraint duplicate_scan_status CHECK ((status = ANY (ARRAY['WAITING'::text, 'RUNNING'::text, 'COMPLETED'::text, 'FAILED'::text])))
  CREATE UNIQUE INDEX duplicate_scan_waiting ON public.duplicate_scan USING btree (district_code) WHERE (status = 'WAITING'::text)
  row security forced
  policy duplicate_scan_rights permissive for all to public
    using (((( SELECT slrt.scope() AS scope) = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.duplicate_threshold owner registry_owner
  changed_at timestamp with time zone not null default clock_timestamp()
  changed_by text not null
  district_code text not null
  likely real not null
  constraint duplicate_threshold_likely CHECK (((likely >= (0.5)::double precision) AND (likely <= (1)::double precision)))
  constraint duplicate_threshold_pkey PRIMARY KEY (district_code)
  row security forced
  policy duplicate_threshold_rights permissive for all to public
    using (((( SELECT slrt.scope() AS scope) = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.erasure_run owner registry_owner
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

table public.file_deletion_queue owner registry_owner
  district_code text not null
  name text not null
  constraint file_deletion_queue_pkey PRIMARY KEY (district_code, name)
  row security forced
  policy doomed_file_rights permissive for all to public
    using (((( SELECT slrt.scope() AS scope) = 'system'::text) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.followed_stream owner registry_owner
  ahead bigint[] not null default '{}'::bigint[]
  as_of timestamp with time zone not null default '-infinity'::timestamp with time zone
  behind jsonb not null default '{}'::jsonb
  lists bigint not null default 0
  stream text not null
  constraint followed_stream_pkey PRIMARY KEY (stream)

table public.household owner registry_owner
  address text
  assets jsonb not null default '{}'::jsonb
  bdt_id text
  change_number bigint not null default 0
  created_by text not null
  decile smallint
  district_code text not null
  erased_at timestamp with time zone
  family_planning jsonb not null default '{}'::jsonb
  housing jsonb not null default '{}'::jsonb
  id uuid not null
  input_hash bytea
  latitude double precision
  listing text not null
  longitude double precision
  merged_into uuid
  moved_from text
  moved_to text
  percentile smallint
  programmes jsonb not null default '{}'::jsonb
  quality text[] not null default '{}'::text[]
  region_code text not null
  source text not null
  stated jsonb not null default '{}'::jsonb
  survey_date date
  updated_at timestamp with time zone not null default clock_timestamp()
  urgency smallint generated stored as (cardinality(quality))
  verified_on date
  version integer not null default 1
  constraint household_bdt_id UNIQUE (district_code, bdt_id)
  constraint household_decile CHECK (((decile >= 1) AND (decile <= 10)))
  constraint household_in_district CHECK (("left"(region_code, 5) = district_code))
  constraint household_listing CHECK ((listing = ANY (ARRAY['LISTED'::text, 'PROPOSED'::text, 'REMOVED'::text])))
  constraint household_percentile CHECK (((percentile >= 1) AND (percentile <= 100)))
  constraint household_pkey PRIMARY KEY (district_code, id)
  CREATE INDEX household_changed ON public.household USING btree (district_code, region_code, change_number, id)
  CREATE INDEX household_region ON public.household USING btree (district_code, region_code, id)
  CREATE INDEX household_urgency ON public.household USING btree (district_code, urgency DESC, id)
  CREATE TRIGGER household_change BEFORE INSERT OR UPDATE ON public.household FOR EACH ROW EXECUTE FUNCTION slrt.number_household_change()
  CREATE TRIGGER household_counted AFTER INSERT ON public.household REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION slrt.count_households()
  CREATE TRIGGER household_erased AFTER UPDATE OF erased_at ON public.household FOR EACH ROW WHEN ((new.erased_at IS NOT NULL)) EXECUTE FUNCTION slrt.erase_import_changes()
  CREATE TRIGGER household_import_insert AFTER INSERT ON public.household REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION slrt.record_import_change('id')
  CREATE TRIGGER household_import_update AFTER UPDATE ON public.household REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION slrt.record_import_change('id')
  CREATE TRIGGER household_recounted AFTER UPDATE ON public.household REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION slrt.recount_changed_households()
  CREATE TRIGGER household_recounted_head AFTER UPDATE ON public.household REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION slrt.recount_heads_of_changed_households()
  row security forced
  policy household_current restrictive for select to public
    using ((( SELECT slrt.disclosure_is_current() AS disclosure_is_current) IS NOT UNKNOWN))
  policy household_rights permissive for all to public
    using ((((( SELECT slrt.scope() AS scope) = ANY (ARRAY['staff'::text, 'system'::text])) AND ((district_code = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])))) OR ((( SELECT slrt.scope() AS scope) = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(region_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (region_code = ANY (( SELECT slrt.areas() AS areas)::text[])))) OR ((( SELECT slrt.scope() AS scope) = 'agency'::text) AND ((district_code, id) IN ( SELECT disclosed_households.district_code,
    disclosed_households.household_id
   FROM slrt.disclosed_households() disclosed_households(district_code, household_id))))))
    with check ((((( SELECT slrt.scope() AS scope) = ANY (ARRAY['staff'::text, 'system'::text])) AND ((district_code = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])))) OR ((( SELECT slrt.scope() AS scope) = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(region_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (region_code = ANY (( SELECT slrt.areas() AS areas)::text[]))))))

table public.household_complaint owner registry_owner
  complaint_id uuid not null
  district_code text not null
  filed_at timestamp with time zone not null
  household_id uuid not null
  constraint household_complaint_pkey PRIMARY KEY (district_code, complaint_id)
  CREATE INDEX household_complaint_household ON public.household_complaint USING btree (district_code, household_id)
  row security forced
  policy household_complaint_rights permissive for all to public
    using (((slrt.scope() = 'system'::text) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.household_departure owner registry_owner
  change_number bigint not null
  district_code text not null
  household_id uuid not null
  region_code text not null
  constraint household_departure_pkey PRIMARY KEY (district_code, region_code, household_id)
  CREATE INDEX household_departure_changed ON public.household_departure USING btree (district_code, region_code, change_number)
  row security forced
  policy household_departure_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(region_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (region_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))
    with check (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (district_code IN ( SELECT "left"(a.a, 5) AS "left"
   FROM unnest(( SELECT slrt.areas() AS areas)) a(a)))))

table public.household_revision owner registry_owner
  actor text not null
  actor_role text
  at timestamp with time zone not null default clock_timestamp()
  before jsonb not null
  changed text[] not null
  district_code text not null
  household_id uuid not null
  idempotency_key uuid
  input_hash bytea
  latitude double precision
  list_id uuid
  longitude double precision
  note text
  reason text not null
  version integer not null
  visited_at timestamp with time zone
  constraint household_revision_household FOREIGN KEY (district_code, household_id) REFERENCES public.household(district_code, id)
  constraint household_revision_key UNIQUE (district_code, idempotency_key)
  constraint household_revision_pkey PRIMARY KEY (district_code, household_id, version)
  row security forced
  policy household_revision_rights permissive for all to public
    using ((((( SELECT slrt.scope() AS scope) = ANY (ARRAY['staff'::text, 'system'::text])) AND ((district_code = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])))) OR (EXISTS ( SELECT 1
   FROM public.household p
  WHERE ((p.district_code = household_revision.district_code) AND (p.id = household_revision.household_id))))))

table public.identifier owner registry_owner
  cipher bytea not null
  district_code text not null
  family_no smallint
  id uuid not null default uuidv7()
  index bytea not null
  index_key text not null default 'i1'::text
  key_id text not null
  kind text not null
  recorded_at timestamp with time zone not null default clock_timestamp()
  source text not null
  subject_id uuid not null
  valid_from date
  valid_until date
  constraint identifier_kind CHECK ((kind = ANY (ARRAY['NIK'::text, 'KK'::text, 'BDT'::text, 'DTSEN'::text])))
  constraint identifier_pkey PRIMARY KEY (district_code, id)
  CREATE INDEX identifier_index ON public.identifier USING btree (index)
  CREATE INDEX identifier_subject ON public.identifier USING btree (district_code, subject_id, kind)
  CREATE TRIGGER identifier_import_insert AFTER INSERT ON public.identifier REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION slrt.record_import_change('id')
  CREATE TRIGGER identifier_import_update AFTER UPDATE ON public.identifier REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION slrt.record_import_change('id')
  row security forced
  policy identifier_rights permissive for all to public
    using ((((( SELECT slrt.scope() AS scope) = ANY (ARRAY['staff'::text, 'system'::text])) AND ((district_code = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])))) OR (EXISTS ( SELECT 1
   FROM public.household p
  WHERE ((p.district_code = identifier.district_code) AND (p.id = identifier.subject_id)))) OR (EXISTS ( SELECT 1
   FROM public.person p
  WHERE ((p.district_code = identifier.district_code) AND (p.id = identifier.subject_id))))))

table public.import_change owner registry_owner
  before jsonb
  district_code text not null
  entity text not null
  household_id uuid not null
  import_id uuid not null
  position bigint not null identity always
  row_key text not null
  constraint import_change_import FOREIGN KEY (district_code, import_id) REFERENCES public.registry_import(district_code, id)
  constraint import_change_pkey PRIMARY KEY (district_code, import_id, entity, row_key)
  CREATE INDEX import_change_household ON public.import_change USING btree (district_code, household_id)
  row security forced
  policy import_change_rights permissive for all to public
    using (((slrt.scope() = 'system'::text) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.import_listing owner registry_owner
  district_code text not null
  household_id uuid not null
  import_id uuid not null
  constraint import_listing_import FOREIGN KEY (district_code, import_id) REFERENCES public.registry_import(district_code, id)
  constraint import_listing_pkey PRIMARY KEY (district_code, import_id, household_id)
  row security forced
  policy import_listing_rights permissive for all to public
    using (((slrt.scope() = 'system'::text) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.import_setting owner registry_owner
  changed_at timestamp with time zone not null default clock_timestamp()
  changed_by text not null
  district_code text not null
  second_person boolean not null
  constraint import_setting_pkey PRIMARY KEY (district_code)
  row security forced
  policy import_setting_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.inbox owner registry_owner
  consumer text not null
  event_id uuid not null
  received_at timestamp with time zone not null default clock_timestamp()
  constraint inbox_pkey PRIMARY KEY (consumer, event_id)
  CREATE INDEX inbox_received ON public.inbox USING btree (received_at)

table public.key_rotation owner registry_owner
  asked_at timestamp with time zone not null default clock_timestamp()
  changed bigint not null default 0
  ended_at timestamp with time zone
  id uuid not null default uuidv7()
  purpose text not null
  to_key text
  constraint key_rotation_pkey PRIMARY KEY (id)
  constraint key_rotation_purpose CHECK ((purpose = ANY (ARRAY['SEAL'::text, 'INDEX'::text])))
  CREATE UNIQUE INDEX key_rotation_single_active ON public.key_rotation USING btree ((true)) WHERE (ended_at IS NULL)

table public.lifecycle owner registry_owner
  from_state text not null
  machine text not null
  step text not null
  to_state text not null
  constraint lifecycle_pkey PRIMARY KEY (machine, from_state, to_state, step)

table public.listed_event owner registry_owner
  event_id uuid not null
  list bigint
  place text not null
  recorded_at timestamp with time zone not null
  type text not null
  constraint listed_event_pkey PRIMARY KEY (event_id)
  CREATE INDEX listed_event_recorded ON public.listed_event USING btree (recorded_at)
  CREATE INDEX listed_event_waiting ON public.listed_event USING btree (recorded_at) WHERE (list IS NULL)

table public.name_key_rebuild owner registry_owner
  district_code text not null
  position uuid not null default '00000000-0000-0000-0000-000000000000'::uuid
  constraint name_key_rebuild_pkey PRIMARY KEY (district_code)
  row security forced
  policy name_key_rebuild_rights permissive for all to public
    using (((( SELECT slrt.scope() AS scope) = 'system'::text) AND ((district_code = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.officer_household owner registry_owner
  district_code text not null
  household_ids uuid[] not null
  person text not null
  version integer not null
  constraint officer_household_pkey PRIMARY KEY (district_code, person)
  row security forced
  policy officer_household_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (district_code IN ( SELECT "left"(a.a, 5) AS "left"
   FROM unnest(( SELECT slrt.areas() AS areas)) a(a)))))

table public.outbox owner registry_owner
  event_id uuid not null default uuidv7()
  headers jsonb not null
  park_reason text
  parked_at timestamp with time zone
  payload bytea storage e not null
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

table public.participation owner registry_owner
  district_code text not null
  end_reason text
  end_ref uuid
  end_source text
  ended_at timestamp with time zone
  household_id uuid not null
  id uuid not null default uuidv7()
  programme_code text not null
  recorded_at timestamp with time zone not null default clock_timestamp()
  since date not null
  source text not null
  source_ref uuid
  until date
  constraint participation_end CHECK ((num_nulls(until, end_reason, end_source, ended_at) = ANY (ARRAY[0, 4])))
  constraint participation_household FOREIGN KEY (district_code, household_id) REFERENCES public.household(district_code, id)
  constraint participation_order CHECK ((until >= since))
  constraint participation_periods EXCLUDE USING gist (household_id WITH =, programme_code WITH =, daterange(since, until) WITH &&)
  constraint participation_pkey PRIMARY KEY (district_code, id)
  constraint participation_reason CHECK ((end_reason = ANY (ARRAY['GRADUATED'::text, 'DEACTIVATED'::text, 'MOVED'::text, 'DIED'::text, 'REFUSED'::text, 'DUPLICATE'::text, 'OTHER'::text, 'NOT_LISTED'::text, 'NOT_STATED'::text, 'UNDONE'::text])))
  CREATE INDEX participation_begun ON public.participation USING btree (district_code, source_ref, household_id) WHERE (source_ref IS NOT NULL)
  CREATE UNIQUE INDEX participation_current ON public.participation USING btree (district_code, household_id, programme_code) WHERE (until IS NULL)
  CREATE INDEX participation_ended ON public.participation USING btree (district_code, end_ref, household_id) WHERE (end_ref IS NOT NULL)
  CREATE TRIGGER participation_counted AFTER INSERT ON public.participation REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION slrt.count_participation()
  CREATE TRIGGER participation_import_insert AFTER INSERT ON public.participation REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION slrt.record_import_change('id')
  CREATE TRIGGER participation_import_update AFTER UPDATE ON public.participation REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION slrt.record_import_change('id')
  CREATE TRIGGER participation_recounted AFTER UPDATE ON public.participation REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION slrt.recount_changed_participation()
  row security forced
  policy participation_rights permissive for all to public
    using ((((( SELECT slrt.scope() AS scope) = ANY (ARRAY['staff'::text, 'system'::text])) AND ((district_code = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])))) OR (EXISTS ( SELECT 1
   FROM public.household p
  WHERE ((p.district_code = participation.district_code) AND (p.id = participation.household_id))))))

table public.person owner registry_owner
  birth_date date
  birth_year_from smallint
  birth_year_until smallint
  civil jsonb not null default '{}'::jsonb
  district_code text not null
  employment jsonb not null default '{}'::jsonb
  erased_at timestamp with time zone
  family_no smallint
  health jsonb not null default '{}'::jsonb
  household_id uuid not null
  id uuid not null
  left_on date
  left_reason text
  merged_into uuid
  mother_keys text[] not null default '{}'::text[]
  name text not null
  name_block text not null default ''::text
  position smallint not null default 1
  relation text not null
  schooling jsonb not null default '{}'::jsonb
  sex text
  constraint person_household FOREIGN KEY (district_code, household_id) REFERENCES public.household(district_code, id)
  constraint person_left CHECK (((left_on IS NULL) = (left_reason IS NULL)))
  constraint person_left_reason CHECK ((left_reason = ANY (ARRAY['DIED'::text, 'MOVED'::text, 'NOT_FOUND'::text, 'MERGED'::text])))
  constraint person_pkey PRIMARY KEY (district_code, id)
  constraint person_sex CHECK ((sex = ANY (ARRAY['MALE'::text, 'FEMALE'::text])))
  CREATE INDEX person_household_id ON public.person USING btree (district_code, household_id, "position")
  CREATE UNIQUE INDEX person_one_head ON public.person USING btree (district_code, household_id) WHERE ((relation = 'HEAD'::text) AND (left_on IS NULL))
  CREATE TRIGGER person_counted AFTER INSERT ON public.person REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION slrt.count_persons()
  CREATE TRIGGER person_counted_head AFTER INSERT ON public.person REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION slrt.count_heads()
  CREATE TRIGGER person_erased AFTER UPDATE OF erased_at ON public.person FOR EACH ROW WHEN ((new.erased_at IS NOT NULL)) EXECUTE FUNCTION slrt.erase_import_changes()
  CREATE TRIGGER person_import_insert AFTER INSERT ON public.person REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION slrt.record_import_change('id')
  CREATE TRIGGER person_import_update AFTER UPDATE ON public.person REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION slrt.record_import_change('id')
  CREATE TRIGGER person_recounted AFTER UPDATE ON public.person REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION slrt.recount_changed_persons()
  CREATE TRIGGER person_recounted_head AFTER UPDATE ON public.person REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION slrt.recount_changed_heads()
  CREATE TRIGGER person_restriction_moved AFTER UPDATE OF household_id ON public.person FOR EACH ROW WHEN ((new.household_id IS DISTINCT FROM old.household_id)) EXECUTE FUNCTION slrt.move_restriction()
  row security forced
  policy person_rights permissive for all to public
    using ((((( SELECT slrt.scope() AS scope) = ANY (ARRAY['staff'::text, 'system'::text])) AND ((district_code = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])))) OR (EXISTS ( SELECT 1
   FROM public.household p
  WHERE ((p.district_code = person.district_code) AND (p.id = person.household_id))))))

table public.person_name_key owner registry_owner
  born_from smallint not null
  born_until smallint not null
  district_code text not null
  key text not null
  keys smallint not null
  person_id uuid not null
  region_code text not null
  constraint person_name_key_person FOREIGN KEY (district_code, person_id) REFERENCES public.person(district_code, id)
  constraint person_name_key_pkey PRIMARY KEY (district_code, key, region_code, born_from, person_id) INCLUDE (born_until, keys)
  CREATE INDEX person_name_key_person ON public.person_name_key USING btree (district_code, person_id)
  row security forced
  policy person_name_key_rights permissive for all to public
    using (((( SELECT slrt.scope() AS scope) = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(region_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (region_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.person_request owner registry_owner
  confirmed_at timestamp with time zone
  confirmed_by text
  decided_at timestamp with time zone
  decided_by text
  district_code text not null
  due_at timestamp with time zone not null
  household_id uuid not null
  id uuid not null
  identity_check text not null
  input_hash bytea not null
  kind text not null
  lifted_at timestamp with time zone
  lifted_by text
  person_id uuid not null
  reason text
  received_at timestamp with time zone not null
  recorded_at timestamp with time zone not null default clock_timestamp()
  recorded_by text not null
  state text not null
  version integer not null default 1
  constraint person_request_confirmed CHECK (((kind <> 'ERASURE'::text) OR (state <> 'IN_FORCE'::text) OR (confirmed_by IS NOT NULL)))
  constraint person_request_identity CHECK ((identity_check = ANY (ARRAY['ID_CARD'::text, 'FAMILY_CARD'::text, 'KNOWN_IN_PERSON'::text, 'POWER_OF_ATTORNEY'::text])))
  constraint person_request_kind CHECK ((kind = ANY (ARRAY['ERASURE'::text, 'RESTRICTION'::text, 'PORTABLE_COPY'::text])))
  constraint person_request_pkey PRIMARY KEY (district_code, id)
  constraint person_request_state CHECK ((state = ANY (ARRAY['RECEIVED'::text, 'APPROVED'::text, 'IN_FORCE'::text, 'REJECTED'::text, 'LIFTED'::text])))
  constraint person_request_two_persons CHECK (((confirmed_by IS DISTINCT FROM decided_by) OR (confirmed_by IS NULL)))
  CREATE UNIQUE INDEX person_request_open ON public.person_request USING btree (district_code, person_id, kind) WHERE ((state = ANY (ARRAY['RECEIVED'::text, 'APPROVED'::text])) OR ((kind = 'RESTRICTION'::text) AND (state = 'IN_FORCE'::text)))
  CREATE TRIGGER person_request_state BEFORE INSERT OR UPDATE ON public.person_request FOR EACH ROW EXECUTE FUNCTION slrt.check_lifecycle('person_request', 'state')
  row security forced
  policy person_request_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.photo owner registry_owner
  bytes integer
  created_by text not null
  deleted_at timestamp with time zone
  deleted_by text
  deletion_note text
  deletion_reason text
  district_code text not null
  height integer
  household_id uuid not null
  id uuid not null
  input_hash bytea not null
  kind text not null
  latitude double precision
  longitude double precision
  origin_district text
  origin_household uuid
  refusal text
  requested_at timestamp with time zone not null default clock_timestamp()
  sealed_with text
  sha256 bytea
  status text not null default 'AWAITED'::text
  stored_at timestamp with time zone
  taken_at timestamp with time zone
  taken_offset text
  visit_key uuid
  width integer
  constraint photo_deleted CHECK ((((status = 'DELETED'::text) = (deleted_at IS NOT NULL)) AND ((status = 'DELETED'::text) = (deleted_by IS NOT NULL)) AND ((status = 'DELETED'::text) = (deletion_reason IS NOT NULL))))
  constraint photo_deletion_reason CHECK ((deletion_reason = ANY (ARRAY['WRONG_HOUSEHOLD'::text, 'UNREADABLE'::text, 'REPEATED'::text, 'CONSENT_WITHDRAWN'::text, 'SHOWS_OTHERS'::text])))
  constraint photo_household FOREIGN KEY (district_code, household_id) REFERENCES public.household(district_code, id)
  constraint photo_kind CHECK ((kind = ANY (ARRAY['HOUSE'::text, 'FRONT'::text, 'FLOOR'::text, 'WALL'::text, 'ROOF'::text, 'TOILET'::text, 'KITCHEN'::text, 'CONTENTS'::text, 'ASSET'::text, 'HEAD'::text, 'KTP'::text, 'KK'::text])))
  constraint photo_origin CHECK (((origin_district IS NULL) = (origin_household IS NULL)))
  constraint photo_pkey PRIMARY KEY (district_code, id)
  constraint photo_status CHECK ((status = ANY (ARRAY['AWAITED'::text, 'STORED'::text, 'DELETED'::text])))
  constraint photo_taken_offset CHECK ((taken_offset ~ '^[+-][0-9]{2}:[0-9]{2}$'::text))
  CREATE INDEX photo_household_idx ON public.photo USING btree (district_code, household_id, stored_at)
  row security forced
  policy photo_rights permissive for all to public
    using ((((( SELECT slrt.scope() AS scope) = ANY (ARRAY['staff'::text, 'system'::text])) AND ((district_code = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])))) OR (EXISTS ( SELECT 1
   FROM public.household p
  WHERE ((p.district_code = photo.district_code) AND (p.id = photo.household_id))))))

table public.population owner registry_owner
  as_of date not null
  district_code text not null
  loaded_at timestamp with time zone not null default clock_timestamp()
  persons integer not null
  region_code text not null
  source text not null
  constraint population_in_district CHECK (("left"(region_code, 5) = district_code))
  constraint population_persons CHECK ((persons > 0))
  constraint population_pkey PRIMARY KEY (district_code, region_code, as_of)
  constraint population_source CHECK ((source <> ''::text))
  row security forced
  policy population_rights permissive for all to public
    using (((( SELECT slrt.scope() AS scope) = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(region_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (region_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.read_alarm owner registry_owner
  actor text not null
  client text
  district_code text not null
  first_at timestamp with time zone not null default clock_timestamp()
  id uuid not null default uuidv7()
  kind text not null
  last_at timestamp with time zone not null default clock_timestamp()
  refusals integer not null default 1
  seen_at timestamp with time zone
  seen_by text
  constraint read_alarm_pkey PRIMARY KEY (district_code, id)
  CREATE UNIQUE INDEX read_alarm_open ON public.read_alarm USING btree (district_code, actor, kind) WHERE (seen_at IS NULL)
  row security forced
  policy read_alarm_of_district permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.read_count owner registry_owner
  amount integer not null
  kind text not null
  minute timestamp with time zone not null
  reader text not null
  constraint read_count_amount_check CHECK ((amount > 0))
  constraint read_count_pkey PRIMARY KEY (reader, kind, minute)
  row security
  policy read_count_read permissive for select to public
    using ((slrt.scope() = 'system'::text))

table public.read_hour owner registry_owner
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

table public.recipient_list owner registry_owner
  agency_code text not null
  as_of date not null
  complete boolean not null default false
  decided_at timestamp with time zone
  decided_by text
  district_code text not null
  effect text not null default 'RECEIVING'::text
  end_reason text
  ended_at timestamp with time zone
  id uuid not null
  matched integer not null default 0
  programme_code text not null
  rows integer not null default 0
  since date not null
  source text not null
  state text not null
  submitted_at timestamp with time zone not null default clock_timestamp()
  submitted_by text not null
  suggested integer not null default 0
  unmatched integer not null default 0
  constraint recipient_list_complete CHECK (((NOT complete) OR (effect = 'RECEIVING'::text)))
  constraint recipient_list_effect CHECK ((effect = ANY (ARRAY['RECEIVING'::text, 'ENDED'::text])))
  constraint recipient_list_pkey PRIMARY KEY (district_code, id)
  constraint recipient_list_reason CHECK (((effect = 'ENDED'::text) = (end_reason IS NOT NULL)))
  constraint recipient_list_state CHECK ((state = ANY (ARRAY['PROPOSED'::text, 'APPLYING'::text, 'APPLIED'::text, 'UNDOING'::text, 'UNDONE'::text])))
  CREATE INDEX recipient_list_programme ON public.recipient_list USING btree (district_code, programme_code, as_of)
  row security forced
  policy recipient_list_rights permissive for all to public
    using ((((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))) OR ((slrt.scope() = 'agency'::text) AND (agency_code = slrt.agency()) AND (district_code IN ( SELECT "left"(a.a, 5) AS "left"
   FROM unnest(( SELECT slrt.areas() AS areas)) a(a))))))

table public.recipient_row owner registry_owner
  district_code text not null
  given bytea not null
  household_id uuid
  id uuid not null default uuidv7()
  key_id text not null
  list_id uuid not null
  person_id uuid
  reason text not null
  resolved_at timestamp with time zone
  resolved_by text
  row_number integer not null
  score real
  state text not null
  constraint recipient_row_list FOREIGN KEY (district_code, list_id) REFERENCES public.recipient_list(district_code, id)
  constraint recipient_row_number UNIQUE (district_code, list_id, row_number)
  constraint recipient_row_pkey PRIMARY KEY (district_code, id)
  constraint recipient_row_state CHECK ((state = ANY (ARRAY['MATCHED'::text, 'SUGGESTED'::text, 'UNMATCHED'::text, 'RESOLVED'::text, 'NOT_FOUND'::text])))
  CREATE INDEX recipient_row_household ON public.recipient_row USING btree (district_code, household_id, list_id)
  CREATE INDEX recipient_row_state ON public.recipient_row USING btree (district_code, state, list_id, row_number)
  row security forced
  policy recipient_row_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.registry_import owner registry_owner
  accepted integer not null default 0
  apply_at_once boolean not null default false
  areas text[] not null
  attempts integer not null default 0
  bytes bigint
  bytes_read bigint not null default 0
  code_list text not null default 'bdt-2015'::text
  complete boolean not null default false
  decided_at timestamp with time zone
  decided_by text
  decided_role text
  district_code text not null
  file text not null
  file_name text
  finished_at timestamp with time zone
  households integer not null default 0
  id uuid not null
  layout text not null
  preview jsonb
  profile_batches integer not null default 0
  projected_at timestamp with time zone
  received_at timestamp with time zone not null default clock_timestamp()
  rejected integer not null default 0
  requested_by text not null
  requested_role text
  rows integer not null default 0
  sha256 bytea
  started_at timestamp with time zone
  status text not null
  survey_date date not null
  unchanged integer not null default 0
  undo_kept integer not null default 0
  undone_at timestamp with time zone
  undone_by text
  undone_role text
  updated integer not null default 0
  verdict_bytes bigint not null default 0
  constraint registry_import_pkey PRIMARY KEY (district_code, id)
  CREATE INDEX registry_import_file ON public.registry_import USING btree (district_code, sha256)
  CREATE TRIGGER registry_import_persons BEFORE UPDATE ON public.registry_import FOR EACH ROW WHEN (((new.status = 'RUNNING'::text) AND (old.decided_by IS NULL) AND (new.decided_by = new.requested_by))) EXECUTE FUNCTION slrt.check_import_persons()
  CREATE TRIGGER registry_import_status BEFORE INSERT OR UPDATE ON public.registry_import FOR EACH ROW EXECUTE FUNCTION slrt.check_lifecycle('registry_import', 'status')
  row security forced
  policy registry_import_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.registry_import_rejection owner registry_owner
  code text not null
  column_name text not null
  district_code text not null
  import_id uuid not null
  row_number integer not null
  constraint registry_import_rejection_import FOREIGN KEY (district_code, import_id) REFERENCES public.registry_import(district_code, id)
  constraint registry_import_rejection_pkey PRIMARY KEY (district_code, import_id, row_number, column_name)
  row security forced
  policy registry_import_rejection_rights permissive for all to public
    using ((EXISTS ( SELECT 1
   FROM public.registry_import p
  WHERE ((p.district_code = registry_import_rejection.district_code) AND (p.id = registry_import_rejection.import_id)))))

table public.relay_lease owner registry_owner
  expires_at timestamp with time zone not null
  holder text not null
  name text not null
  session_pid integer
  session_start timestamp with time zone
  term bigint not null
  constraint relay_lease_pkey PRIMARY KEY (name)

table public.schema_migration owner registry_owner
  id integer not null default nextval('public.schema_migration_id_seq'::regclass)
  name character varying not null
  timestamp bigint not null
  constraint PK_0edff5015b71cc0389ae0f4b9a1 PRIMARY KEY (id)

table public.served_programme owner registry_owner
  agency_code text not null
  district_code text not null
  programmes text[] not null
  source_id uuid not null
  version integer not null
  constraint served_programme_pkey PRIMARY KEY (district_code, source_id)
  CREATE INDEX served_programme_agency ON public.served_programme USING btree (district_code, agency_code)
  row security forced
  policy served_programme_rights permissive for all to public
    using (true)
    with check (((slrt.scope() = 'system'::text) AND (district_code = ANY (( SELECT slrt.areas() AS areas)::text[]))))

table public.source_value owner registry_owner
  as_of date not null
  district_code text not null
  field text not null
  household_id uuid not null
  recorded_at timestamp with time zone not null default clock_timestamp()
  source text not null
  subject_id uuid not null
  value text
  constraint source_value_household FOREIGN KEY (district_code, household_id) REFERENCES public.household(district_code, id)
  constraint source_value_pkey PRIMARY KEY (district_code, household_id, subject_id, field, source, as_of)
  constraint source_value_source CHECK ((source = ANY (ARRAY['BDT_2015'::text, 'DTSEN'::text, 'SIMPLE'::text, 'DUKCAPIL'::text, 'FIELD'::text])))
  CREATE TRIGGER source_value_import_insert AFTER INSERT ON public.source_value REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION slrt.record_import_change('household_id', 'subject_id', 'field', 'source', 'as_of')
  CREATE TRIGGER source_value_import_update AFTER UPDATE ON public.source_value REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION slrt.record_import_change('household_id', 'subject_id', 'field', 'source', 'as_of')
  row security forced
  policy source_value_rights permissive for all to public
    using ((((( SELECT slrt.scope() AS scope) = ANY (ARRAY['staff'::text, 'system'::text])) AND ((district_code = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])))) OR (EXISTS ( SELECT 1
   FROM public.household p
  WHERE ((p.district_code = source_value.district_code) AND (p.id = source_value.household_id))))))

table public.statistic_snapshot owner registry_owner
  district_code text not null
  month date not null
  taken_at timestamp with time zone not null
  constraint statistic_snapshot_month CHECK ((EXTRACT(day FROM month) = (1)::numeric))
  constraint statistic_snapshot_pkey PRIMARY KEY (district_code, month)
  row security forced
  policy statistic_snapshot_rights permissive for all to public
    using (((( SELECT slrt.scope() AS scope) = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code IN ( SELECT "left"(a.a, 5) AS "left"
   FROM unnest(( SELECT slrt.areas() AS areas)) a(a))))))

table public.village_change owner registry_owner
  district_code text not null
  last bigint not null
  region_code text not null
  constraint village_change_pkey PRIMARY KEY (district_code, region_code)
  row security forced
  policy village_change_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (district_code IN ( SELECT "left"(a.a, 5) AS "left"
   FROM unnest(( SELECT slrt.areas() AS areas)) a(a)))))

table public.village_snapshot owner registry_owner
  codes text[] not null
  counts integer[] not null
  deciles smallint[] not null
  district_code text not null
  key_sums bigint[] not null
  month date not null
  region_code text not null
  unit text not null
  variable text not null
  constraint village_snapshot_cells CHECK (((cardinality(codes) = cardinality(deciles)) AND (cardinality(codes) = cardinality(counts)) AND (cardinality(codes) = cardinality(key_sums))))
  constraint village_snapshot_pkey PRIMARY KEY (district_code, variable, month, unit, region_code)
  constraint village_snapshot_snapshot FOREIGN KEY (district_code, month) REFERENCES public.statistic_snapshot(district_code, month)
  constraint village_snapshot_unit CHECK ((unit = ANY (ARRAY['HOUSEHOLD'::text, 'PERSON'::text])))
  row security forced
  policy village_snapshot_rights permissive for all to public
    using (((( SELECT slrt.scope() AS scope) = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(region_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (region_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.village_statistic owner registry_owner
  code text not null
  decile smallint not null
  district_code text not null
  key_sum bigint not null default 0
  n integer not null
  region_code text not null
  unit text not null
  variable text not null
  constraint village_statistic_pkey PRIMARY KEY (district_code, region_code, unit, variable, code, decile)
  constraint village_statistic_unit CHECK ((unit = ANY (ARRAY['HOUSEHOLD'::text, 'PERSON'::text])))
  CREATE INDEX village_statistic_variable ON public.village_statistic USING btree (district_code, variable, region_code)
  row security forced
  policy village_cell_rights permissive for all to public
    using (((( SELECT slrt.scope() AS scope) = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(region_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (region_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.visit_conflict owner registry_owner
  base_version integer not null
  change_request_id uuid not null
  district_code text not null
  fields jsonb not null
  household_id uuid not null
  id uuid not null
  input_hash bytea not null
  received_at timestamp with time zone not null default clock_timestamp()
  visit jsonb not null
  visited_at timestamp with time zone not null
  visited_by text not null
  constraint visit_conflict_household FOREIGN KEY (district_code, household_id) REFERENCES public.household(district_code, id)
  constraint visit_conflict_pkey PRIMARY KEY (district_code, id)
  constraint visit_conflict_request FOREIGN KEY (district_code, change_request_id) REFERENCES public.change_request(district_code, id)
  CREATE INDEX visit_conflict_request_idx ON public.visit_conflict USING btree (district_code, change_request_id)
  row security forced
  policy visit_conflict_rights permissive for all to public
    using ((EXISTS ( SELECT 1
   FROM public.household p
  WHERE ((p.district_code = visit_conflict.district_code) AND (p.id = visit_conflict.household_id)))))

table public.welfare_rank owner registry_owner
  as_of date not null
  decile smallint
  district_code text not null
  household_id uuid not null
  percentile_district smallint
  percentile_national smallint
  percentile_province smallint
  recorded_at timestamp with time zone not null default clock_timestamp()
  source text not null
  constraint welfare_rank_decile CHECK (((decile >= 1) AND (decile <= 10)))
  constraint welfare_rank_district CHECK (((percentile_district >= 1) AND (percentile_district <= 100)))
  constraint welfare_rank_household FOREIGN KEY (district_code, household_id) REFERENCES public.household(district_code, id)
  constraint welfare_rank_national CHECK (((percentile_national >= 1) AND (percentile_national <= 100)))
  constraint welfare_rank_pkey PRIMARY KEY (district_code, household_id, source, as_of)
  constraint welfare_rank_province CHECK (((percentile_province >= 1) AND (percentile_province <= 100)))
  CREATE TRIGGER welfare_rank_import_insert AFTER INSERT ON public.welfare_rank REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION slrt.record_import_change('household_id', 'source', 'as_of')
  CREATE TRIGGER welfare_rank_import_update AFTER UPDATE ON public.welfare_rank REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION slrt.record_import_change('household_id', 'source', 'as_of')
  row security forced
  policy welfare_rank_rights permissive for all to public
    using ((((( SELECT slrt.scope() AS scope) = ANY (ARRAY['staff'::text, 'system'::text])) AND ((district_code = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])))) OR (EXISTS ( SELECT 1
   FROM public.household p
  WHERE ((p.district_code = welfare_rank.district_code) AND (p.id = welfare_rank.household_id))))))

-- Rights of others than the owner
column public.area.bps_code to registry_app: insert, update
column public.area.code to registry_app: insert
column public.area.founding_code to registry_app: insert
column public.area.kind to registry_app: insert
column public.area.level to registry_app: insert
column public.area.name to registry_app: insert
column public.area.parent_code to registry_app: insert
column public.area.successors to registry_app: insert, update
column public.area.time_zone to registry_app: insert
column public.area.valid_from to registry_app: insert, update
column public.area.valid_until to registry_app: insert, update
column public.area.version to registry_app: insert, update
column public.outbox.park_reason to registry_relay: update
column public.outbox.parked_at to registry_relay: update
column public.outbox.published_at to registry_relay: update
function slrt.access_to_subjects(place text, asked text[]) to registry_app: execute
function slrt.actor() to public: execute
function slrt.agency() to public: execute
function slrt.apply_person_request(place text, request uuid, person uuid, household uuid, of_kind text, to_state text, to_version integer) to registry_app: execute
function slrt.areas() to public: execute
function slrt.audit_of_subject(place text, subject text) to registry_app: execute
function slrt.check_change_request_moved() to public: execute
function slrt.check_change_request_step() to public: execute
function slrt.check_import_persons() to public: execute
function slrt.check_lifecycle() to public: execute
function slrt.check_service_role() to public: execute
function slrt.coded(facts jsonb) to public: execute
function slrt.count_heads() to public: execute
function slrt.count_households() to public: execute
function slrt.count_participation() to public: execute
function slrt.count_persons() to public: execute
function slrt.disclosed_households() to public: execute
function slrt.disclosure_as_of(places text[]) to public: execute
function slrt.disclosure_is_current() to public: execute
function slrt.erase_households(place text, before timestamp with time zone) to registry_app: execute
function slrt.erase_import_changes() to public: execute
function slrt.erase_persons(place text, before timestamp with time zone) to registry_app: execute
function slrt.find_read_signals(since timestamp with time zone, mass_floor integer, mass_factor integer, night_floor integer, miss_floor integer) to registry_app: execute
function slrt.head_facts(sex text, birth_date date, birth_year_from smallint) to public: execute
function slrt.household_facts(housing jsonb, assets jsonb, quality text[]) to public: execute
function slrt.household_facts(housing jsonb, assets jsonb, stated jsonb, quality text[]) to public: execute
function slrt.move_restriction() to public: execute
function slrt.next_change(district text, region text) to public: execute
function slrt.note_listed_event() to public: execute
function slrt.note_refused_read(place text, reader text, refused_kind text, program text) to registry_app: execute
function slrt.number_household_change() to public: execute
function slrt.person_facts(civil jsonb, schooling jsonb, employment jsonb, health jsonb, sex text, relation text) to public: execute
function slrt.precounted() to public: execute
function slrt.queue_audit_entry() to public: execute
function slrt.record_import_change() to public: execute
function slrt.record_number(id uuid) to public: execute
function slrt.recount_changed_heads() to public: execute
function slrt.recount_changed_households() to public: execute
function slrt.recount_changed_participation() to public: execute
function slrt.recount_changed_persons() to public: execute
function slrt.recount_heads_of_changed_households() to public: execute
function slrt.restricted_people() to registry_app: execute
function slrt.running_import() to public: execute
function slrt.scope() to public: execute
function slrt.seal_audit(most integer) to registry_app: execute
function slrt.spend_reads(readers text[], spent_kind text, added integer, most integer[]) to registry_app: execute
function slrt.undo_import_changes(place text, undone uuid, households uuid[]) to registry_app: execute
function slrt.withdraw_households(place text, households uuid[]) to registry_app: execute
new sequences in schema public by registry_owner to registry_app: usage
new tables in schema public by registry_owner to registry_app: delete, insert, select, update
schema jobs to registry_app: usage
schema public to public: usage
schema public to registry_app: usage
schema public to registry_relay: usage
schema slrt to registry_app: usage
schema slrt to registry_relay: usage
sequence public.import_change_position_seq to registry_app: usage
sequence public.outbox_position_seq to registry_app: usage
table public.applied_person_request to registry_app: select
table public.area to registry_app: select
table public.audit_block to registry_app: select
table public.audit_entry to registry_app: insert, select
table public.audit_seal_queue to registry_app: select
table public.awaited_event to registry_app: delete, insert, select, update
table public.change_request to registry_app: delete, insert, select, update
table public.change_request_stage to registry_app: select
table public.change_request_step to registry_app: insert, select
table public.closed_complaint to registry_app: delete, insert, select, update
table public.consumer_attempt to registry_app: delete, insert, select, update
table public.data_key to registry_app: insert, select, update
table public.dead_letter to registry_app: delete, insert, select, update
table public.disclosure to registry_app: delete, insert, select, update
table public.disclosure_heartbeat to registry_app: select, update
table public.duplicate_candidate to registry_app: insert, select, update
table public.duplicate_check to registry_app: delete, insert, select, update
table public.duplicate_decision to registry_app: insert, select
table public.duplicate_scan to registry_app: delete, insert, select, update
table public.duplicate_threshold to registry_app: delete, insert, select, update
table public.erasure_run to registry_app: insert, select
table public.file_deletion_queue to registry_app: delete, insert, select, update
table public.followed_stream to registry_app: select, update
table public.household to registry_app: insert, maintain, select, update
table public.household_complaint to registry_app: delete, insert, select, update
table public.household_departure to registry_app: delete, insert, select, update
table public.household_revision to registry_app: insert, select
table public.identifier to registry_app: delete, insert, maintain, select, update
table public.import_change to registry_app: delete, insert, select, update
table public.import_listing to registry_app: delete, insert, select, update
table public.import_setting to registry_app: delete, insert, select, update
table public.inbox to registry_app: delete, insert, select, update
table public.key_rotation to registry_app: insert, select, update
table public.lifecycle to registry_app: select
table public.listed_event to registry_app: delete, insert, select, update
table public.name_key_rebuild to registry_app: delete, insert, select, update
table public.officer_household to registry_app: delete, insert, select, update
table public.outbox to registry_app: delete, insert, select
table public.outbox to registry_relay: select
table public.participation to registry_app: insert, maintain, select, update
table public.person to registry_app: insert, maintain, select, update
table public.person_name_key to registry_app: delete, insert, maintain, select, update
table public.person_request to registry_app: insert, select, update
table public.photo to registry_app: insert, select, update
table public.population to registry_app: delete, insert, select, update
table public.read_alarm to registry_app: select, update
table public.read_count to registry_app: select
table public.read_hour to registry_app: select
table public.recipient_list to registry_app: delete, insert, select, update
table public.recipient_row to registry_app: delete, insert, maintain, select, update
table public.registry_import to registry_app: delete, insert, select, update
table public.registry_import_rejection to registry_app: delete, insert, select, update
table public.relay_lease to registry_relay: select, update
table public.schema_migration to registry_app: select
table public.served_programme to registry_app: delete, insert, select, update
table public.source_value to registry_app: delete, insert, select, update
table public.statistic_snapshot to registry_app: delete, insert, select, update
table public.village_change to registry_app: delete, insert, select, update
table public.village_recount to registry_app: delete, insert, select, update
table public.village_recount_facts to registry_app: delete, insert, select, update
table public.village_snapshot to registry_app: delete, insert, select, update
table public.village_statistic to registry_app: delete, insert, maintain, select, update
table public.visit_conflict to registry_app: delete, insert, select, update
table public.welfare_rank to registry_app: delete, insert, select, update

-- Jobs
pg-boss schema version 46
