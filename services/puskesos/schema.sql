-- Database
database: encoding UTF8, collation C

-- Schemas
schema public owner pg_database_owner
schema slrt owner puskesos_owner

-- Extensions
extension plpgsql version 1.0

-- Sequences
sequence public.outbox_position_seq as bigint start 1 increment 1 min 1 max 9223372036854775807 cache 1 owner puskesos_owner
sequence public.schema_migration_id_seq as integer start 1 increment 1 min 1 max 2147483647 cache 1 owner puskesos_owner

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
-- owner puskesos_owner
CREATE OR REPLACE FUNCTION slrt.actor()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('slrt.actor', true), '') $function$;
-- owner puskesos_owner
CREATE OR REPLACE FUNCTION slrt.agency()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('slrt.agency', true), '') $function$;
-- owner puskesos_owner
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
-- owner puskesos_owner
CREATE OR REPLACE FUNCTION slrt.areas()
 RETURNS text[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select string_to_array(nullif(current_setting('slrt.areas', true), ''), ',') $function$;
-- owner puskesos_owner
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
-- owner puskesos_owner
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
-- owner puskesos_owner
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
-- owner puskesos_owner
CREATE OR REPLACE FUNCTION slrt.clear_derived(place text, household uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  perform slrt.check_service_role();
end $function$;
-- owner puskesos_owner
CREATE OR REPLACE FUNCTION slrt.erase_deliberations(place text, before timestamp with time zone)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare ids uuid[];
begin
  perform slrt.check_service_role();
  select coalesce(array_agg(id), '{}') into ids from (
    select id from deliberation
    where district_code = place and erased_at is null and held_on < before::date
    order by id limit 500 for update
  ) x;
  insert into file_deletion_queue
    select f.district_code, replace(f.district_code, '.', '') || '/' || f.id || '-' || part
      || case when f.media_type = 'application/pdf' then '.pdf' else '.jpg' end
    from stored_file f, unnest(array['full', 'thumbnail']) part
    where f.district_code = place and f.subject_id = any(ids) and f.status = 'STORED'
      and (part = 'full' or f.media_type <> 'application/pdf')
  on conflict do nothing;
  delete from stored_file where district_code = place and subject_id = any(ids);
  update deliberation set attendees = '[]', signatories = '[]', minutes = '-', chair = '-', erased_at = clock_timestamp()
  where district_code = place and id = any(ids);
  return cardinality(ids);
end $function$;
-- owner puskesos_owner
CREATE OR REPLACE FUNCTION slrt.erase_person(place text, person uuid, household uuid)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare visits integer;
begin
  perform slrt.check_service_role();
  update planned_visit set person_id = null
  where district_code = place and person_id = 'PS-' || replace(place, '.', '') || '-' || person and done_at is not null;
  get diagnostics visits = row_count;
  return jsonb_build_object('planned_visit', visits);
end $function$;
-- owner puskesos_owner
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
-- owner puskesos_owner
CREATE OR REPLACE FUNCTION slrt.number_visit_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  new.change_number := slrt.next_change(new.district_code, new.region_code);
  return new;
end $function$;
-- owner puskesos_owner
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
-- owner puskesos_owner
CREATE OR REPLACE FUNCTION slrt.restricted_people()
 RETURNS TABLE(district_code text, person_id uuid, household_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 10
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select r.district_code, r.person_id, r.household_id from applied_person_request r
  where r.kind = 'RESTRICTION' and r.state = 'IN_FORCE'
$function$;
-- owner puskesos_owner
CREATE OR REPLACE FUNCTION slrt.scope()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('slrt.scope', true), '') $function$;
-- owner puskesos_owner
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
-- owner puskesos_owner

-- Tables
table public.applied_person_request owner puskesos_owner
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

table public.area owner puskesos_owner
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

table public.audit_block owner puskesos_owner
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

table public.audit_entry owner puskesos_owner
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

table public.audit_seal_queue owner puskesos_owner with (autovacuum_vacuum_scale_factor=0, autovacuum_vacuum_threshold=1000)
  district_code text not null
  id uuid not null
  constraint audit_seal_queue_pkey PRIMARY KEY (district_code, id)
  row security
  policy audit_seal_queue_read permissive for select to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.bulk_load owner puskesos_owner
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

table public.bulk_load_row owner puskesos_owner
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

table public.consumer_attempt owner puskesos_owner
  attempts integer not null
  consumer text not null
  event_id uuid not null
  constraint consumer_attempt_pkey PRIMARY KEY (consumer, event_id)

table public.dead_letter owner puskesos_owner
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

table public.deliberation owner puskesos_owner
  attendance integer
  attendees jsonb not null default '[]'::jsonb
  chair text
  district_code text not null
  erased_at timestamp with time zone
  held_on date
  id uuid not null
  input_hash bytea not null
  invited integer
  minutes text
  region_code text not null
  scheduled_for date not null
  signatories jsonb not null default '[]'::jsonb
  constraint deliberation_attendance CHECK ((attendance > 0))
  constraint deliberation_invited CHECK ((invited > 0))
  constraint deliberation_pkey PRIMARY KEY (district_code, id)
  constraint deliberation_recorded CHECK ((((held_on IS NULL) = (minutes IS NULL)) AND ((held_on IS NULL) = (chair IS NULL))))
  row security forced
  policy deliberation_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(region_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (region_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.deliberation_decision owner puskesos_owner
  change_request_id text not null
  decision text not null
  deliberation_id uuid not null
  district_code text not null
  reason text
  result text
  constraint deliberation_decision_deliberation FOREIGN KEY (district_code, deliberation_id) REFERENCES public.deliberation(district_code, id)
  constraint deliberation_decision_pkey PRIMARY KEY (district_code, deliberation_id, change_request_id)
  row security forced
  policy deliberation_decision_rights permissive for all to public
    using ((EXISTS ( SELECT 1
   FROM public.deliberation p
  WHERE ((p.district_code = deliberation_decision.district_code) AND (p.id = deliberation_decision.deliberation_id)))))

table public.erasure_run owner puskesos_owner
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

table public.facilitator owner puskesos_owner
  active_from date
  active_until date
  device text
  district_code text not null
  funding text not null
  id uuid not null
  input_hash bytea not null
  name text not null
  person text not null
  recruited_from text
  trainings jsonb not null default '[]'::jsonb
  version integer not null default 1
  village_codes text[] not null
  constraint facilitator_funding CHECK ((funding = ANY (ARRAY['APBN'::text, 'APBD'::text, 'DANA_DESA'::text])))
  constraint facilitator_person UNIQUE (district_code, person)
  constraint facilitator_pkey PRIMARY KEY (district_code, id)
  row security forced
  policy facilitator_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (EXISTS ( SELECT 1
   FROM unnest(facilitator.village_codes) v(v),
    unnest(( SELECT slrt.areas() AS areas)) a(a)
  WHERE ((v.v = a.a) OR starts_with(v.v, (a.a || '.'::text)) OR starts_with(a.a, (v.v || '.'::text))))))))

table public.facilitator_assignment owner puskesos_owner
  assigned_by text not null
  district_code text not null
  facilitator_id uuid not null
  from_day date not null
  id uuid not null default uuidv7()
  until_day date
  village_code text not null
  constraint facilitator_assignment_days CHECK (((until_day IS NULL) OR (until_day >= from_day)))
  constraint facilitator_assignment_facilitator FOREIGN KEY (district_code, facilitator_id) REFERENCES public.facilitator(district_code, id)
  constraint facilitator_assignment_pkey PRIMARY KEY (district_code, id)
  CREATE UNIQUE INDEX facilitator_assignment_open ON public.facilitator_assignment USING btree (district_code, facilitator_id, village_code) WHERE (until_day IS NULL)
  row security forced
  policy facilitator_assignment_rights permissive for all to public
    using ((EXISTS ( SELECT 1
   FROM public.facilitator p
  WHERE ((p.district_code = facilitator_assignment.district_code) AND (p.id = facilitator_assignment.facilitator_id)))))

table public.field_day owner puskesos_owner
  change_requests integer not null
  closed_at timestamp with time zone not null default clock_timestamp()
  complaints integer not null
  day date not null
  district_code text not null
  id uuid not null
  input_hash bytea not null
  note text
  person text not null
  village_codes text[] not null
  visits integer not null
  constraint field_day_person UNIQUE (district_code, person, day)
  constraint field_day_pkey PRIMARY KEY (district_code, id)
  row security forced
  policy field_day_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND ((person = slrt.actor()) OR (("left"(village_codes[1], 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(village_codes[1], 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(village_codes[1], 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (village_codes[1] = ANY (( SELECT slrt.areas() AS areas)::text[]))))))

table public.file_deletion_queue owner puskesos_owner
  district_code text not null
  name text not null
  constraint file_deletion_queue_pkey PRIMARY KEY (district_code, name)
  row security forced
  policy doomed_file_rights permissive for all to public
    using (((( SELECT slrt.scope() AS scope) = 'system'::text) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.followed_account owner puskesos_owner
  assignments jsonb not null
  district_code text not null
  person text not null
  version integer not null
  constraint followed_account_pkey PRIMARY KEY (district_code, person)
  row security forced
  policy followed_account_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (district_code IN ( SELECT "left"(a.a, 5) AS "left"
   FROM unnest(( SELECT slrt.areas() AS areas)) a(a)))))

table public.household_region owner puskesos_owner
  district_code text not null
  household_id uuid not null
  region_code text not null
  version integer not null
  constraint household_region_pkey PRIMARY KEY (district_code, household_id)
  CREATE INDEX household_region_code ON public.household_region USING btree (district_code, region_code)
  row security forced
  policy household_region_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(region_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (region_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.inbox owner puskesos_owner
  consumer text not null
  event_id uuid not null
  received_at timestamp with time zone not null default clock_timestamp()
  constraint inbox_pkey PRIMARY KEY (consumer, event_id)
  CREATE INDEX inbox_received ON public.inbox USING btree (received_at)

table public.lifecycle owner puskesos_owner
  from_state text not null
  machine text not null
  step text not null
  to_state text not null
  constraint lifecycle_pkey PRIMARY KEY (machine, from_state, to_state, step)

table public.outbox owner puskesos_owner
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

table public.planned_visit owner puskesos_owner
  change_number bigint not null default 0
  complaint_id text
  district_code text not null
  done_at timestamp with time zone
  due_at timestamp with time zone
  household_id text
  id uuid not null
  person_id text
  reason text not null
  region_code text not null
  version integer not null
  constraint planned_visit_pkey PRIMARY KEY (district_code, id)
  CREATE INDEX planned_visit_changed ON public.planned_visit USING btree (district_code, region_code, change_number, id)
  CREATE TRIGGER planned_visit_change BEFORE INSERT OR UPDATE ON public.planned_visit FOR EACH ROW EXECUTE FUNCTION slrt.number_visit_change()
  row security forced
  policy planned_visit_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(region_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (region_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.proposal owner puskesos_owner
  change_request_id text not null
  district_code text not null
  household_id text
  kind text not null
  region_code text not null
  state text not null
  submitted_at timestamp with time zone not null
  version integer not null
  constraint proposal_pkey PRIMARY KEY (district_code, change_request_id)
  CREATE INDEX proposal_region ON public.proposal USING btree (district_code, region_code, state)
  row security forced
  policy proposal_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(region_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (region_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.puskesos_unit owner puskesos_owner
  address text
  closed_on date
  district_code text not null
  established_on date
  id uuid not null
  input_hash bytea not null
  name text not null
  officers jsonb not null default '[]'::jsonb
  opening_hours jsonb not null default '[]'::jsonb
  partners text[] not null default '{}'::text[]
  region_code text not null
  services text[] not null default '{}'::text[]
  version integer not null default 1
  constraint puskesos_unit_pkey PRIMARY KEY (district_code, id)
  constraint puskesos_unit_village UNIQUE (district_code, region_code)
  row security forced
  policy puskesos_unit_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(region_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (region_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.relay_lease owner puskesos_owner
  expires_at timestamp with time zone not null
  holder text not null
  name text not null
  session_pid integer
  session_start timestamp with time zone
  term bigint not null
  constraint relay_lease_pkey PRIMARY KEY (name)

table public.schema_migration owner puskesos_owner
  id integer not null default nextval('public.schema_migration_id_seq'::regclass)
  name character varying not null
  timestamp bigint not null
  constraint PK_0edff5015b71cc0389ae0f4b9a1 PRIMARY KEY (id)

table public.stored_file owner puskesos_owner
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
  constraint stored_file_subject FOREIGN KEY (district_code, subject_id) REFERENCES public.deliberation(district_code, id)
  constraint stored_file_whole CHECK (((status = 'STORED'::text) = ((sha256 IS NOT NULL) AND (media_type IS NOT NULL) AND (stored_at IS NOT NULL))))
  CREATE INDEX stored_file_subject_idx ON public.stored_file USING btree (district_code, subject_id)
  row security forced
  policy stored_file_rights permissive for all to public
    using ((EXISTS ( SELECT 1
   FROM public.deliberation p
  WHERE ((p.district_code = stored_file.district_code) AND (p.id = stored_file.subject_id)))))

table public.supervisor owner puskesos_owner
  district_code text not null
  id uuid not null
  input_hash bytea not null
  name text not null
  person text not null
  sub_district_codes text[] not null
  constraint supervisor_person UNIQUE (district_code, person)
  constraint supervisor_pkey PRIMARY KEY (district_code, id)
  row security forced
  policy supervisor_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (district_code IN ( SELECT "left"(a.a, 5) AS "left"
   FROM unnest(( SELECT slrt.areas() AS areas)) a(a)))))

table public.village_change owner puskesos_owner
  district_code text not null
  last bigint not null
  region_code text not null
  constraint village_change_pkey PRIMARY KEY (district_code, region_code)
  row security forced
  policy village_change_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (district_code IN ( SELECT "left"(a.a, 5) AS "left"
   FROM unnest(( SELECT slrt.areas() AS areas)) a(a)))))

table public.village_complaint owner puskesos_owner
  complaint_id uuid not null
  district_code text not null
  region_code text not null
  status text not null
  version integer not null
  constraint village_complaint_pkey PRIMARY KEY (district_code, complaint_id)
  CREATE INDEX village_complaint_region ON public.village_complaint USING btree (district_code, region_code)
  row security forced
  policy village_complaint_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(region_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (region_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.village_point owner puskesos_owner
  district_code text not null
  latitude double precision not null
  longitude double precision not null
  region_code text not null
  constraint village_point_pkey PRIMARY KEY (district_code, region_code)
  row security forced
  policy village_point_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (district_code IN ( SELECT "left"(a.a, 5) AS "left"
   FROM unnest(( SELECT slrt.areas() AS areas)) a(a)))))

-- Rights of others than the owner
column public.area.code to puskesos_app: insert
column public.area.founding_code to puskesos_app: insert
column public.area.kind to puskesos_app: insert
column public.area.level to puskesos_app: insert
column public.area.name to puskesos_app: insert
column public.area.parent_code to puskesos_app: insert
column public.area.successors to puskesos_app: insert, update
column public.area.time_zone to puskesos_app: insert
column public.area.valid_from to puskesos_app: insert, update
column public.area.valid_until to puskesos_app: insert, update
column public.area.version to puskesos_app: insert, update
column public.outbox.park_reason to puskesos_relay: update
column public.outbox.parked_at to puskesos_relay: update
column public.outbox.published_at to puskesos_relay: update
function slrt.access_to_subjects(place text, asked text[]) to puskesos_app: execute
function slrt.actor() to public: execute
function slrt.agency() to public: execute
function slrt.apply_person_request(place text, request uuid, person uuid, household uuid, of_kind text, to_state text, to_version integer) to puskesos_app: execute
function slrt.areas() to public: execute
function slrt.audit_of_subject(place text, subject text) to puskesos_app: execute
function slrt.check_lifecycle() to public: execute
function slrt.check_service_role() to public: execute
function slrt.erase_deliberations(place text, before timestamp with time zone) to puskesos_app: execute
function slrt.next_change(district text, region text) to public: execute
function slrt.number_visit_change() to public: execute
function slrt.queue_audit_entry() to public: execute
function slrt.restricted_people() to puskesos_app: execute
function slrt.scope() to public: execute
function slrt.seal_audit(most integer) to puskesos_app: execute
new sequences in schema public by puskesos_owner to puskesos_app: usage
new tables in schema public by puskesos_owner to puskesos_app: delete, insert, select, update
schema public to public: usage
schema public to puskesos_app: usage
schema public to puskesos_relay: usage
schema slrt to puskesos_app: usage
schema slrt to puskesos_relay: usage
sequence public.outbox_position_seq to puskesos_app: usage
table public.applied_person_request to puskesos_app: select
table public.area to puskesos_app: select
table public.audit_block to puskesos_app: select
table public.audit_entry to puskesos_app: insert, select
table public.audit_seal_queue to puskesos_app: select
table public.bulk_load to puskesos_app: delete, insert, select, update
table public.bulk_load_row to puskesos_app: delete, insert, select, update
table public.consumer_attempt to puskesos_app: delete, insert, select, update
table public.dead_letter to puskesos_app: delete, insert, select, update
table public.deliberation to puskesos_app: delete, insert, select, update
table public.deliberation_decision to puskesos_app: delete, insert, select, update
table public.erasure_run to puskesos_app: insert, select
table public.facilitator to puskesos_app: delete, insert, select, update
table public.facilitator_assignment to puskesos_app: delete, insert, select, update
table public.field_day to puskesos_app: delete, insert, select, update
table public.file_deletion_queue to puskesos_app: delete, insert, select, update
table public.followed_account to puskesos_app: delete, insert, select, update
table public.household_region to puskesos_app: delete, insert, select, update
table public.inbox to puskesos_app: delete, insert, select, update
table public.lifecycle to puskesos_app: select
table public.outbox to puskesos_app: delete, insert, select
table public.outbox to puskesos_relay: select
table public.planned_visit to puskesos_app: delete, insert, select, update
table public.proposal to puskesos_app: delete, insert, select, update
table public.puskesos_unit to puskesos_app: delete, insert, select, update
table public.relay_lease to puskesos_relay: select, update
table public.schema_migration to puskesos_app: select
table public.stored_file to puskesos_app: delete, insert, select, update
table public.supervisor to puskesos_app: delete, insert, select, update
table public.village_change to puskesos_app: delete, insert, select, update
table public.village_complaint to puskesos_app: delete, insert, select, update
table public.village_point to puskesos_app: delete, insert, select, update
