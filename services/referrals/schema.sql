-- Database
database: encoding UTF8, collation C

-- Schemas
schema jobs owner referrals_owner
schema public owner pg_database_owner
schema slrt owner referrals_owner

-- Extensions
extension plpgsql version 1.0

-- Sequences
sequence public.agency_event_position_seq as bigint start 1 increment 1 min 1 max 9223372036854775807 cache 1 owner referrals_owner
sequence public.member_kind_kind_seq as integer start 1 increment 1 min 1 max 2147483647 cache 1 owner referrals_owner
sequence public.outbox_position_seq as bigint start 1 increment 1 min 1 max 9223372036854775807 cache 1 owner referrals_owner
sequence public.schema_migration_id_seq as integer start 1 increment 1 min 1 max 2147483647 cache 1 owner referrals_owner

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
-- owner referrals_owner
CREATE OR REPLACE FUNCTION slrt.actor()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('slrt.actor', true), '') $function$;
-- owner referrals_owner
CREATE OR REPLACE FUNCTION slrt.agency()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('slrt.agency', true), '') $function$;
-- owner referrals_owner
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
-- owner referrals_owner
CREATE OR REPLACE FUNCTION slrt.areas()
 RETURNS text[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select string_to_array(nullif(current_setting('slrt.areas', true), ''), ',') $function$;
-- owner referrals_owner
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
-- owner referrals_owner
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
-- owner referrals_owner
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
-- owner referrals_owner
CREATE OR REPLACE FUNCTION slrt.clear_derived(place text, household uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  perform slrt.check_service_role();
  delete from screening_gap where district_code = place and household_id = household;
end $function$;
-- owner referrals_owner
CREATE OR REPLACE FUNCTION slrt.count_added_receivers()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  insert into programme_receivers as p (district_code, region_code, programme_code, households)
  select district_code, region_code, programme, count(*)::integer
  from added, unnest(receiving) programme group by 1, 2, 3 order by 1, 2, 3
  on conflict (district_code, region_code, programme_code) do update set households = p.households + excluded.households;
  return null;
end $function$;
-- owner referrals_owner
CREATE OR REPLACE FUNCTION slrt.count_changed_receivers()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  insert into programme_receivers as p (district_code, region_code, programme_code, households)
  select district_code, region_code, programme, sum(n)::integer
  from (
    select district_code, region_code, programme, 1 as n from present, unnest(receiving) programme
    union all
    select district_code, region_code, programme, -1 from earlier, unnest(receiving) programme
  ) changed group by 1, 2, 3 having sum(n) <> 0 order by 1, 2, 3
  on conflict (district_code, region_code, programme_code) do update set households = p.households + excluded.households;
  return null;
end $function$;
-- owner referrals_owner
CREATE OR REPLACE FUNCTION slrt.count_removed_receivers()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  update programme_receivers p set households = p.households - gone.n
  from (
    select district_code, region_code, programme, count(*)::integer as n
    from removed, unnest(receiving) programme group by 1, 2, 3
  ) gone
  where p.district_code = gone.district_code and p.region_code = gone.region_code and p.programme_code = gone.programme;
  return null;
end $function$;
-- owner referrals_owner
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
-- owner referrals_owner
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
-- owner referrals_owner
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
    select id from referral where district_code = place and person_id = person and erased_at is null
      and status in ('REJECTED', 'COMPLETED', 'FAILED', 'CANCELLED', 'ENTERED_IN_ERROR') for update
  ) x;
  select count(*) into files from stored_file where district_code = place and subject_id = any(ids);
  perform slrt.erase_referral_records(place, ids);
  return jsonb_build_object('referral', cardinality(ids), 'stored_file', files);
end $function$;
-- owner referrals_owner
CREATE OR REPLACE FUNCTION slrt.erase_referral_records(place text, ids uuid[])
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
  delete from referral_read where district_code = place and referral_id = any(ids);
  update referral_message set text = '-' where district_code = place and referral_id = any(ids);
  update referral set status_note = null, benefit = null, benefit_amount = null, household_id = null, person_id = null,
    appointment = null, agency_proposal = null, assigned_to = null, erased_at = clock_timestamp()
  where district_code = place and id = any(ids);
end $function$;
-- owner referrals_owner
CREATE OR REPLACE FUNCTION slrt.erase_referrals(place text, before timestamp with time zone)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare ids uuid[];
begin
  perform slrt.check_service_role();
  select coalesce(array_agg(id), '{}') into ids from (
    select id from referral
    where district_code = place and erased_at is null and updated_at < before
      and status in ('REJECTED', 'COMPLETED', 'FAILED', 'CANCELLED', 'ENTERED_IN_ERROR')
    order by id limit 500 for update
  ) x;
  perform slrt.erase_referral_records(place, ids);
  return cardinality(ids);
end $function$;
-- owner referrals_owner
CREATE OR REPLACE FUNCTION slrt.note_listed_event()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  insert into listed_event (event_id, type, place, recorded_at)
  values (new.event_id, new.subject, new.headers ->> 'ce-district', new.recorded_at) on conflict do nothing;
  return null;
end $function$;
-- owner referrals_owner
CREATE OR REPLACE FUNCTION slrt.number_inbox(place text, agency text, most integer)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$
declare last bigint; numbered integer;
begin
  insert into agency_inbox (district_code, agency_code) values (place, agency) on conflict do nothing;
  select last_position into last from agency_inbox where district_code = place and agency_code = agency for update;
  update agency_event e set inbox_position = last + n.no from (
    select event_id, row_number() over (order by position) as no from agency_event
    where district_code = place and agency_code = agency and inbox_position is null order by position limit most
  ) n where e.district_code = place and e.agency_code = agency and e.event_id = n.event_id;
  get diagnostics numbered = row_count;
  update agency_inbox set last_position = last + numbered where district_code = place and agency_code = agency;
  return numbered;
end $function$;
-- owner referrals_owner
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
-- owner referrals_owner
CREATE OR REPLACE FUNCTION slrt.receivers(district text, programme text, region text)
 RETURNS integer
 LANGUAGE sql
 STABLE
AS $function$
  select coalesce(sum(households), 0)::integer from programme_receivers
  where district_code = district and programme_code = programme
    and (region_code = region or starts_with(region_code, region || '.'))
$function$;
-- owner referrals_owner
CREATE OR REPLACE FUNCTION slrt.restricted_people()
 RETURNS TABLE(district_code text, person_id uuid, household_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 10
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select r.district_code, r.person_id, r.household_id from applied_person_request r
  where r.kind = 'RESTRICTION' and r.state = 'IN_FORCE'
$function$;
-- owner referrals_owner
CREATE OR REPLACE FUNCTION slrt.scope()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('slrt.scope', true), '') $function$;
-- owner referrals_owner
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
-- owner referrals_owner
CREATE OR REPLACE FUNCTION slrt.skip_restricted_gap()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (select from slrt.restricted_people() r where r.district_code = new.district_code and r.household_id = new.household_id) then
    return null;
  end if;
  return new;
end $function$;
-- owner referrals_owner
CREATE OR REPLACE FUNCTION slrt.text_array(list jsonb)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$ select coalesce(array(select jsonb_array_elements_text(list)), '{}') $function$;
-- owner referrals_owner

-- Tables
table public.agency owner referrals_owner
  code text not null
  government boolean not null default true
  kind text not null default 'OPD'::text
  name text not null
  sectors text[] not null
  website text
  constraint agency_pkey PRIMARY KEY (code)

table public.agency_credential owner referrals_owner
  account text
  agency_code text not null
  district_code text not null
  expires_at timestamp with time zone
  id uuid not null
  issued_at timestamp with time zone not null default clock_timestamp()
  issued_by text not null
  public_key text not null
  revoked_at timestamp with time zone
  revoked_by text
  constraint agency_credential_account UNIQUE (district_code, account)
  constraint agency_credential_agency FOREIGN KEY (agency_code) REFERENCES public.agency(code)
  constraint agency_credential_key UNIQUE (district_code, public_key)
  constraint agency_credential_pkey PRIMARY KEY (district_code, id)
  row security forced
  policy agency_credential_rights permissive for all to public
    using ((((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))) OR ((slrt.scope() = 'agency'::text) AND (agency_code = slrt.agency()) AND (district_code IN ( SELECT "left"(a.a, 5) AS "left"
   FROM unnest(( SELECT slrt.areas() AS areas)) a(a))))))

table public.agency_event owner referrals_owner
  agency_code text not null
  at timestamp with time zone not null
  data jsonb not null
  district_code text not null
  event_id uuid not null
  inbox_position bigint
  position bigint not null identity always
  referral_id uuid not null
  request_id text
  type text not null
  version integer not null
  constraint agency_event_agency FOREIGN KEY (agency_code) REFERENCES public.agency(code)
  constraint agency_event_pkey PRIMARY KEY (district_code, agency_code, event_id)
  CREATE UNIQUE INDEX agency_event_inbox ON public.agency_event USING btree (district_code, agency_code, inbox_position)
  CREATE INDEX agency_event_unnumbered ON public.agency_event USING btree (district_code, agency_code, "position") WHERE (inbox_position IS NULL)
  row security forced
  policy agency_event_rights permissive for all to public
    using ((((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))) OR ((slrt.scope() = 'agency'::text) AND (agency_code = slrt.agency()) AND (district_code IN ( SELECT "left"(a.a, 5) AS "left"
   FROM unnest(( SELECT slrt.areas() AS areas)) a(a))))))

table public.agency_inbox owner referrals_owner
  agency_code text not null
  district_code text not null
  last_position bigint not null default 0
  read_at timestamp with time zone
  read_by text
  read_position bigint not null default 0
  stream_position bigint
  constraint agency_inbox_pkey PRIMARY KEY (district_code, agency_code)
  row security forced
  policy agency_inbox_rights permissive for all to public
    using ((((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))) OR ((slrt.scope() = 'agency'::text) AND (agency_code = slrt.agency()) AND (district_code IN ( SELECT "left"(a.a, 5) AS "left"
   FROM unnest(( SELECT slrt.areas() AS areas)) a(a))))))

table public.agency_office owner referrals_owner
  address text
  agency_code text not null
  capacity text not null default 'HAS'::text
  changed_at timestamp with time zone not null default clock_timestamp()
  closed_from date
  closed_reason text
  closed_until date
  code text not null default 'MAIN'::text
  district_code text not null
  email text
  id uuid not null default uuidv7()
  latitude double precision
  longitude double precision
  name text
  open boolean not null default true
  phone text
  programmes text[] not null default '{}'::text[]
  schedules jsonb not null default '[]'::jsonb
  serves text[] not null
  version integer not null default 1
  website text
  constraint agency_office_agency FOREIGN KEY (agency_code) REFERENCES public.agency(code)
  constraint agency_office_capacity CHECK ((capacity = ANY (ARRAY['HAS'::text, 'NONE'::text, 'WAITING_LIST'::text])))
  constraint agency_office_closed CHECK (((closed_until IS NULL) OR ((closed_from IS NOT NULL) AND (closed_until > closed_from))))
  constraint agency_office_code UNIQUE (district_code, agency_code, code)
  constraint agency_office_pkey PRIMARY KEY (district_code, id)
  row security
  policy agency_office_read permissive for select to public
    using (true)
  policy agency_office_write permissive for all to public
    using ((((slrt.scope() = 'staff'::text) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))) OR ((slrt.scope() = 'agency'::text) AND (agency_code = slrt.agency()) AND (district_code IN ( SELECT "left"(a.a, 5) AS "left"
   FROM unnest(( SELECT slrt.areas() AS areas)) a(a))))))

table public.applied_person_request owner referrals_owner
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

table public.area owner referrals_owner
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

table public.audit_block owner referrals_owner
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

table public.audit_entry owner referrals_owner
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

table public.audit_seal_queue owner referrals_owner with (autovacuum_vacuum_scale_factor=0, autovacuum_vacuum_threshold=1000)
  district_code text not null
  id uuid not null
  constraint audit_seal_queue_pkey PRIMARY KEY (district_code, id)
  row security
  policy audit_seal_queue_read permissive for select to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.awaited_event owner referrals_owner
  consumer text not null
  event_id uuid not null
  place text not null
  recorded_at timestamp with time zone not null
  stream text not null
  constraint awaited_event_pkey PRIMARY KEY (consumer, event_id)

table public.bulk_load owner referrals_owner
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

table public.bulk_load_row owner referrals_owner
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

table public.consumer_attempt owner referrals_owner
  attempts integer not null
  consumer text not null
  event_id uuid not null
  constraint consumer_attempt_pkey PRIMARY KEY (consumer, event_id)

table public.dead_letter owner referrals_owner
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

table public.delivery owner referrals_owner
  agency_code text not null
  attempts integer not null default 0
  created_at timestamp with time zone not null default clock_timestamp()
  delivered_at timestamp with time zone
  district_code text not null
  event_id uuid not null
  id uuid not null default uuidv7()
  leased_until timestamp with time zone
  next_at timestamp with time zone not null default clock_timestamp()
  position bigint not null
  referral_id uuid not null
  replays integer not null default 0
  state text not null default 'PENDING'::text
  webhook_id uuid not null
  constraint delivery_once UNIQUE (district_code, webhook_id, event_id)
  constraint delivery_pkey PRIMARY KEY (district_code, id)
  constraint delivery_state CHECK ((state = ANY (ARRAY['PENDING'::text, 'DELIVERED'::text, 'FAILED'::text])))
  constraint delivery_webhook FOREIGN KEY (district_code, webhook_id) REFERENCES public.webhook(district_code, id)
  CREATE INDEX delivery_due ON public.delivery USING btree (district_code, webhook_id, "position") WHERE (state = 'PENDING'::text)
  CREATE INDEX delivery_order ON public.delivery USING btree (district_code, webhook_id, referral_id, "position") WHERE (state = 'PENDING'::text)
  row security forced
  policy delivery_rights permissive for all to public
    using ((((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))) OR ((slrt.scope() = 'agency'::text) AND (agency_code = slrt.agency()) AND (district_code IN ( SELECT "left"(a.a, 5) AS "left"
   FROM unnest(( SELECT slrt.areas() AS areas)) a(a))))))

table public.delivery_attempt owner referrals_owner
  agency_code text not null
  at timestamp with time zone not null default clock_timestamp()
  delivery_id uuid not null
  district_code text not null
  error text
  id uuid not null default uuidv7()
  milliseconds integer not null
  response text
  status smallint
  constraint delivery_attempt_delivery FOREIGN KEY (district_code, delivery_id) REFERENCES public.delivery(district_code, id)
  constraint delivery_attempt_pkey PRIMARY KEY (district_code, id)
  CREATE INDEX delivery_attempt_delivery_idx ON public.delivery_attempt USING btree (district_code, delivery_id)
  row security forced
  policy delivery_attempt_rights permissive for all to public
    using ((((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))) OR ((slrt.scope() = 'agency'::text) AND (agency_code = slrt.agency()) AND (district_code IN ( SELECT "left"(a.a, 5) AS "left"
   FROM unnest(( SELECT slrt.areas() AS areas)) a(a))))))

table public.disclosure_heartbeat owner referrals_owner
  lists bigint not null
  name text not null
  sent_at timestamp with time zone not null
  stored uuid[] not null default '{}'::uuid[]
  constraint disclosure_heartbeat_pkey PRIMARY KEY (name)

table public.district_calendar owner referrals_owner
  days text[] not null
  district_code text not null
  version integer not null
  working_days text[] not null default '{}'::text[]
  constraint district_calendar_pkey PRIMARY KEY (district_code)
  row security forced
  policy district_calendar_rights permissive for all to public
    using (true)
    with check (((slrt.scope() = 'system'::text) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.district_programme owner referrals_owner
  acceptance_days smallint
  changed_at timestamp with time zone not null default clock_timestamp()
  changed_by text not null
  completion_days smallint
  district_code text not null
  documents jsonb
  programme_code text not null
  constraint district_programme_acceptance CHECK (((acceptance_days >= 1) AND (acceptance_days <= 90)))
  constraint district_programme_completion CHECK (((completion_days >= 1) AND (completion_days <= 365)))
  constraint district_programme_pkey PRIMARY KEY (district_code, programme_code)
  constraint district_programme_programme FOREIGN KEY (programme_code) REFERENCES public.programme(code)
  row security forced
  policy district_programme_rights permissive for all to public
    using (true)
    with check (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text, 'agency'::text])) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.eligibility_contest owner referrals_owner
  at timestamp with time zone not null
  change_request_id text
  complaint_id uuid not null
  condition_code text not null
  district_code text not null
  household_id uuid not null
  programme_code text not null
  rule_version text not null
  state text not null
  version integer not null
  constraint eligibility_contest_pkey PRIMARY KEY (district_code, complaint_id)
  constraint eligibility_contest_state CHECK ((state = ANY (ARRAY['OPEN'::text, 'CORRECTED'::text, 'ANSWERED'::text, 'WITHDRAWN'::text])))
  CREATE INDEX eligibility_contest_household ON public.eligibility_contest USING btree (district_code, household_id)
  row security forced
  policy eligibility_contest_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (district_code IN ( SELECT "left"(a.a, 5) AS "left"
   FROM unnest(( SELECT slrt.areas() AS areas)) a(a)))))

table public.eligibility_rule owner referrals_owner
  components jsonb not null default '[]'::jsonb
  conditions jsonb not null
  decided_at timestamp with time zone
  decided_by text
  district_code text not null
  id uuid not null default uuidv7()
  impact jsonb
  max_persons integer
  parameters jsonb not null default '{}'::jsonb
  programme_code text not null
  proposed_at timestamp with time zone not null default clock_timestamp()
  proposed_by text
  source text not null
  state text not null default 'APPROVED'::text
  valid_from date not null
  valid_until date
  version text not null
  constraint eligibility_rule_four_eyes CHECK (((decided_by IS DISTINCT FROM proposed_by) OR (decided_by IS NULL)))
  constraint eligibility_rule_period CHECK (((valid_until IS NULL) OR (valid_until > valid_from)))
  constraint eligibility_rule_pkey PRIMARY KEY (district_code, id)
  constraint eligibility_rule_programme FOREIGN KEY (programme_code) REFERENCES public.programme(code)
  constraint eligibility_rule_state CHECK ((state = ANY (ARRAY['PROPOSED'::text, 'APPROVED'::text, 'REJECTED'::text])))
  constraint eligibility_rule_version UNIQUE (district_code, version)
  row security
  policy eligibility_rule_decide permissive for update to public
    using (((slrt.scope() = 'staff'::text) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[]))) AND (state = 'PROPOSED'::text)))
    with check (((slrt.scope() = 'staff'::text) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))
  policy eligibility_rule_propose permissive for insert to public
    with check (((slrt.scope() = 'staff'::text) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[]))) AND (state = 'PROPOSED'::text)))
  policy eligibility_rule_read permissive for select to public
    using (true)

table public.erasure_run owner referrals_owner
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

table public.file_deletion_queue owner referrals_owner
  district_code text not null
  name text not null
  constraint file_deletion_queue_pkey PRIMARY KEY (district_code, name)
  row security forced
  policy doomed_file_rights permissive for all to public
    using (((( SELECT slrt.scope() AS scope) = 'system'::text) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.followed_stream owner referrals_owner
  ahead bigint[] not null default '{}'::bigint[]
  as_of timestamp with time zone not null default '-infinity'::timestamp with time zone
  behind jsonb not null default '{}'::jsonb
  lists bigint not null default 0
  stream text not null
  constraint followed_stream_pkey PRIMARY KEY (stream)

table public.household_profile owner referrals_owner
  bedrooms integer generated stored as ((((profile -> 'housing'::text) ->> 'bedrooms'::text))::integer)
  building_status text generated stored as (((profile -> 'housing'::text) ->> 'buildingStatus'::text))
  decile smallint generated stored as (((profile ->> 'decile'::text))::smallint)
  district_code text not null
  floor text generated stored as (((profile -> 'housing'::text) ->> 'floor'::text))
  floor_area integer generated stored as ((((profile -> 'housing'::text) ->> 'floorArea'::text))::integer)
  fuel text generated stored as (((profile -> 'housing'::text) ->> 'fuel'::text))
  household_id uuid not null
  land_status text generated stored as (((profile -> 'housing'::text) ->> 'landStatus'::text))
  lighting text generated stored as (((profile -> 'housing'::text) ->> 'lighting'::text))
  listed boolean generated stored as (((profile ->> 'listing'::text) = 'LISTED'::text))
  member_codes bigint[] not null default '{}'::bigint[]
  power text generated stored as (((profile -> 'housing'::text) ->> 'power'::text))
  profile jsonb not null
  receiving text[] generated stored as (slrt.text_array((profile -> 'receiving'::text)))
  region_code text not null
  roof text generated stored as (((profile -> 'housing'::text) ->> 'roof'::text))
  roof_condition text generated stored as (((profile -> 'housing'::text) ->> 'roofCondition'::text))
  rooms integer generated stored as ((((profile -> 'housing'::text) ->> 'rooms'::text))::integer)
  toilet text generated stored as (((profile -> 'housing'::text) ->> 'toilet'::text))
  toilet_type text generated stored as (((profile -> 'housing'::text) ->> 'toiletType'::text))
  version integer not null
  wall text generated stored as (((profile -> 'housing'::text) ->> 'wall'::text))
  wall_condition text generated stored as (((profile -> 'housing'::text) ->> 'wallCondition'::text))
  waste_disposal text generated stored as (((profile -> 'housing'::text) ->> 'wasteDisposal'::text))
  water text generated stored as (((profile -> 'housing'::text) ->> 'water'::text))
  water_obtained text generated stored as (((profile -> 'housing'::text) ->> 'waterObtained'::text))
  constraint household_profile_pkey PRIMARY KEY (district_code, household_id)
  CREATE INDEX household_profile_region ON public.household_profile USING btree (district_code, region_code, household_id)
  CREATE TRIGGER household_profile_added AFTER INSERT ON public.household_profile REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION slrt.count_added_receivers()
  CREATE TRIGGER household_profile_changed AFTER UPDATE ON public.household_profile REFERENCING OLD TABLE AS earlier NEW TABLE AS present FOR EACH STATEMENT EXECUTE FUNCTION slrt.count_changed_receivers()
  CREATE TRIGGER household_profile_removed AFTER DELETE ON public.household_profile REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION slrt.count_removed_receivers()
  row security forced
  policy household_profile_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(region_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (region_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.inbox owner referrals_owner
  consumer text not null
  event_id uuid not null
  received_at timestamp with time zone not null default clock_timestamp()
  constraint inbox_pkey PRIMARY KEY (consumer, event_id)
  CREATE INDEX inbox_received ON public.inbox USING btree (received_at)

table public.liaison owner referrals_owner
  account_version integer
  agency_code text not null
  display_name text
  district_code text not null
  is_active boolean not null default true
  last_seen_on date
  person text not null
  constraint liaison_agency FOREIGN KEY (agency_code) REFERENCES public.agency(code)
  constraint liaison_pkey PRIMARY KEY (district_code, agency_code, person)
  row security forced
  policy liaison_rights permissive for all to public
    using (((district_code IN ( SELECT "left"(a.a, 5) AS "left"
   FROM unnest(( SELECT slrt.areas() AS areas)) a(a))) AND ((slrt.scope() = 'system'::text) OR ((slrt.scope() = 'agency'::text) AND (agency_code = slrt.agency())))))

table public.lifecycle owner referrals_owner
  from_state text not null
  machine text not null
  step text not null
  to_state text not null
  constraint lifecycle_pkey PRIMARY KEY (machine, from_state, to_state, step)

table public.listed_event owner referrals_owner
  event_id uuid not null
  list bigint
  place text not null
  recorded_at timestamp with time zone not null
  type text not null
  constraint listed_event_pkey PRIMARY KEY (event_id)
  CREATE INDEX listed_event_recorded ON public.listed_event USING btree (recorded_at)
  CREATE INDEX listed_event_waiting ON public.listed_event USING btree (recorded_at) WHERE (list IS NULL)

table public.member_kind owner referrals_owner
  district_code text not null
  facts jsonb not null
  kind integer not null identity always
  constraint member_kind_facts UNIQUE (district_code, facts)
  constraint member_kind_pkey PRIMARY KEY (district_code, kind)
  row security forced
  policy member_kind_rights permissive for all to public
    using ((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])))

table public.officer_household owner referrals_owner
  district_code text not null
  household_ids uuid[] not null
  person text not null
  version integer not null
  constraint officer_household_pkey PRIMARY KEY (district_code, person)
  row security forced
  policy officer_household_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text, 'agency'::text])) AND (district_code IN ( SELECT "left"(a.a, 5) AS "left"
   FROM unnest(( SELECT slrt.areas() AS areas)) a(a)))))

table public.outbox owner referrals_owner
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
  CREATE TRIGGER outbox_listed AFTER INSERT ON public.outbox FOR EACH ROW WHEN ((new.subject = ANY (ARRAY['referrals.referral.requested.v1'::text, 'referrals.referral.transferred.v1'::text, 'referrals.referral.household-linked.v1'::text, 'referrals.referral.consent-withdrawn.v1'::text, 'referrals.referral.rejected.v1'::text, 'referrals.referral.completed.v1'::text, 'referrals.referral.failed.v1'::text, 'referrals.referral.cancelled.v1'::text, 'referrals.referral.entered-in-error.v1'::text]))) EXECUTE FUNCTION slrt.note_listed_event()

table public.profile_batch owner referrals_owner
  district_code text not null
  event_id uuid not null
  import_id text not null
  constraint profile_batch_pkey PRIMARY KEY (district_code, import_id, event_id)
  row security forced
  policy profile_batch_rights permissive for all to public
    using (((slrt.scope() = 'system'::text) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.profile_import owner referrals_owner
  announced boolean not null default false
  district_code text not null
  expected integer
  import_id text not null
  constraint profile_import_pkey PRIMARY KEY (district_code, import_id)
  row security forced
  policy profile_import_rights permissive for all to public
    using (((slrt.scope() = 'system'::text) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.programme owner referrals_owner
  benefit text
  benefit_en text
  code text not null
  combines_with text[] not null default '{}'::text[]
  documents jsonb not null default '[]'::jsonb
  kind text not null
  name text not null
  owner_code text not null
  sector text not null
  source text
  constraint programme_owner FOREIGN KEY (owner_code) REFERENCES public.agency(code)
  constraint programme_pkey PRIMARY KEY (code)

table public.programme_quota owner referrals_owner
  changed_by text not null
  district_code text not null
  id uuid not null default uuidv7()
  period_from date not null
  period_until date not null
  programme_code text not null
  region_code text not null
  reserved integer not null default 0
  total integer not null
  used integer not null default 0
  version integer not null default 1
  constraint programme_quota_one UNIQUE (district_code, programme_code, region_code, period_from)
  constraint programme_quota_period CHECK ((period_until > period_from))
  constraint programme_quota_pkey PRIMARY KEY (district_code, id)
  constraint programme_quota_programme FOREIGN KEY (programme_code) REFERENCES public.programme(code)
  constraint programme_quota_reserved CHECK ((reserved >= 0))
  constraint programme_quota_total CHECK ((total >= 0))
  constraint programme_quota_used CHECK ((used >= 0))
  row security forced
  policy programme_quota_rights permissive for all to public
    using (true)
    with check (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text, 'agency'::text])) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.programme_receivers owner referrals_owner
  district_code text not null
  households integer not null
  programme_code text not null
  region_code text not null
  constraint programme_receivers_pkey PRIMARY KEY (district_code, region_code, programme_code)

table public.quota_hold owner referrals_owner
  district_code text not null
  quota_id uuid not null
  referral_id uuid not null
  state text not null
  constraint quota_hold_pkey PRIMARY KEY (district_code, referral_id)
  constraint quota_hold_quota FOREIGN KEY (district_code, quota_id) REFERENCES public.programme_quota(district_code, id)
  constraint quota_hold_state CHECK ((state = ANY (ARRAY['RESERVED'::text, 'USED'::text])))
  row security forced
  policy quota_hold_rights permissive for all to public
    using (true)
    with check (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text, 'agency'::text])) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.referral owner referrals_owner
  accepted_at timestamp with time zone
  agency_code text not null
  agency_proposal jsonb
  appointment jsonb
  assigned_to text
  benefit text
  benefit_amount integer
  benefit_from date
  category_code text
  clock_at timestamp with time zone
  complaint_id uuid not null
  confirmed boolean
  consent_withdrawn_at timestamp with time zone
  decision_no integer not null
  district_code text not null
  document_request jsonb
  due_at timestamp with time zone
  ended_at timestamp with time zone
  erased_at timestamp with time zone
  escalated_at timestamp with time zone
  escalated_to text
  further_programmes text[] not null default '{}'::text[]
  household_id uuid
  id uuid not null default uuidv7()
  need_no smallint
  number text not null
  office_code text
  outcome text
  overdue_since timestamp with time zone
  pause_days integer not null default 0
  person_id uuid
  programme_code text
  region_code text not null
  requested_at timestamp with time zone not null default clock_timestamp()
  review_on date
  routing jsonb not null
  sector text
  seen_at timestamp with time zone
  siblings integer not null
  status text not null
  status_note text
  status_reason text
  updated_at timestamp with time zone not null default clock_timestamp()
  version integer not null default 1
  constraint referral_agency FOREIGN KEY (agency_code) REFERENCES public.agency(code)
  constraint referral_document_request CHECK (((document_request IS NULL) OR (status = 'ON_HOLD'::text)))
  constraint referral_number_unique UNIQUE (district_code, number)
  constraint referral_one_per_decision UNIQUE NULLS NOT DISTINCT (district_code, complaint_id, decision_no, need_no, programme_code, agency_code)
  constraint referral_pkey PRIMARY KEY (district_code, id)
  constraint referral_programme FOREIGN KEY (programme_code) REFERENCES public.programme(code)
  CREATE INDEX referral_agency_status ON public.referral USING btree (district_code, agency_code, status)
  CREATE INDEX referral_assigned ON public.referral USING btree (district_code, assigned_to) WHERE (assigned_to IS NOT NULL)
  CREATE INDEX referral_clock ON public.referral USING btree (district_code, clock_at) WHERE (clock_at IS NOT NULL)
  CREATE INDEX referral_household ON public.referral USING btree (district_code, household_id)
  CREATE UNIQUE INDEX referral_one_open ON public.referral USING btree (district_code, complaint_id, need_no, agency_code, COALESCE(office_code, 'MAIN'::text)) WHERE ((need_no IS NOT NULL) AND (status = ANY (ARRAY['REQUESTED'::text, 'ACCEPTED'::text, 'IN_PROGRESS'::text, 'ON_HOLD'::text])))
  CREATE INDEX referral_proposed ON public.referral USING btree (district_code) WHERE (agency_proposal IS NOT NULL)
  CREATE TRIGGER referral_state BEFORE INSERT OR UPDATE ON public.referral FOR EACH ROW EXECUTE FUNCTION slrt.check_lifecycle('referral', 'status')
  row security forced
  policy referral_rights permissive for all to public
    using ((((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(region_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (region_code = ANY (( SELECT slrt.areas() AS areas)::text[])))) OR ((slrt.scope() = 'agency'::text) AND (agency_code = slrt.agency()) AND (district_code IN ( SELECT "left"(a.a, 5) AS "left"
   FROM unnest(( SELECT slrt.areas() AS areas)) a(a))))))

table public.referral_idempotency_key owner referrals_owner
  district_code text not null
  input_hash bytea not null
  key uuid not null
  referral_id uuid not null
  constraint referral_idempotency_key_pkey PRIMARY KEY (district_code, key)
  row security forced
  policy referral_command_rights permissive for all to public
    using ((EXISTS ( SELECT 1
   FROM public.referral p
  WHERE ((p.district_code = referral_idempotency_key.district_code) AND (p.id = referral_idempotency_key.referral_id)))))

table public.referral_message owner referrals_owner
  actor text not null
  actor_role text not null
  at timestamp with time zone not null default clock_timestamp()
  district_code text not null
  id uuid not null
  input_hash bytea not null
  referral_id uuid not null
  side text not null
  text text not null
  constraint referral_message_pkey PRIMARY KEY (district_code, id)
  constraint referral_message_referral FOREIGN KEY (district_code, referral_id) REFERENCES public.referral(district_code, id)
  constraint referral_message_side CHECK ((side = ANY (ARRAY['AGENCY'::text, 'SECRETARIAT'::text])))
  CREATE INDEX referral_message_referral_idx ON public.referral_message USING btree (district_code, referral_id)
  row security forced
  policy referral_message_rights permissive for all to public
    using ((EXISTS ( SELECT 1
   FROM public.referral p
  WHERE ((p.district_code = referral_message.district_code) AND (p.id = referral_message.referral_id)))))

table public.referral_number owner referrals_owner
  district_code text not null
  last integer not null
  year integer not null
  constraint referral_number_pkey PRIMARY KEY (district_code, year)

table public.referral_read owner referrals_owner
  district_code text not null
  person text not null
  read_until timestamp with time zone not null
  referral_id uuid not null
  constraint referral_read_pkey PRIMARY KEY (district_code, referral_id, person)
  constraint referral_read_referral FOREIGN KEY (district_code, referral_id) REFERENCES public.referral(district_code, id)
  row security forced
  policy referral_read_rights permissive for all to public
    using ((((( SELECT slrt.scope() AS scope) = 'system'::text) OR (person = ( SELECT slrt.actor() AS actor))) AND (EXISTS ( SELECT 1
   FROM public.referral p
  WHERE ((p.district_code = referral_read.district_code) AND (p.id = referral_read.referral_id))))))

table public.referral_step owner referrals_owner
  actor text not null
  actor_role text
  agency_code text
  at timestamp with time zone not null default clock_timestamp()
  district_code text not null
  from_state text
  id uuid not null default uuidv7()
  kind text not null default 'STEP'::text
  office_code text
  reason text
  referral_id uuid not null
  to_state text not null
  version integer not null
  constraint referral_step_pkey PRIMARY KEY (district_code, id)
  CREATE UNIQUE INDEX referral_step_once ON public.referral_step USING btree (district_code, referral_id, version) WHERE (kind = ANY (ARRAY['STEP'::text, 'ESCALATION'::text]))
  CREATE INDEX referral_step_referral_idx ON public.referral_step USING btree (district_code, referral_id)
  row security forced
  policy referral_step_rights permissive for all to public
    using ((EXISTS ( SELECT 1
   FROM public.referral p
  WHERE ((p.district_code = referral_step.district_code) AND (p.id = referral_step.referral_id)))))

table public.relay_lease owner referrals_owner
  expires_at timestamp with time zone not null
  holder text not null
  name text not null
  session_pid integer
  session_start timestamp with time zone
  term bigint not null
  constraint relay_lease_pkey PRIMARY KEY (name)

table public.routing_request owner referrals_owner
  at timestamp with time zone not null default clock_timestamp()
  complaint_id uuid not null
  decision jsonb not null
  decision_no integer not null
  district_code text not null
  question jsonb
  constraint routing_request_pkey PRIMARY KEY (district_code, complaint_id, decision_no)
  row security forced
  policy routing_request_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.routing_rule owner referrals_owner
  agency_code text not null
  category_code text
  district_code text not null
  id uuid not null default uuidv7()
  priority smallint not null
  programme_code text
  sector text
  valid_from timestamp with time zone not null default clock_timestamp()
  valid_until timestamp with time zone
  verdicts text[]
  version text not null
  constraint routing_rule_agency FOREIGN KEY (agency_code) REFERENCES public.agency(code)
  constraint routing_rule_pkey PRIMARY KEY (district_code, id)
  constraint routing_rule_version UNIQUE (district_code, version)
  row security
  policy routing_rule_add permissive for insert to public
    with check (((slrt.scope() = 'staff'::text) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))
  policy routing_rule_end permissive for update to public
    using (((slrt.scope() = 'staff'::text) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))
  policy routing_rule_read permissive for select to public
    using (true)

table public.routing_rule_set owner referrals_owner
  at timestamp with time zone not null default clock_timestamp()
  district_code text not null
  id uuid not null
  made_by text not null
  rules integer not null
  source text not null
  version text not null
  constraint routing_rule_set_pkey PRIMARY KEY (district_code, id)
  constraint routing_rule_set_version UNIQUE (district_code, version)
  row security forced
  policy routing_rule_set_rights permissive for all to public
    using (true)
    with check (((slrt.scope() = 'staff'::text) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.schema_migration owner referrals_owner
  id integer not null default nextval('public.schema_migration_id_seq'::regclass)
  name character varying not null
  timestamp bigint not null
  constraint PK_0edff5015b71cc0389ae0f4b9a1 PRIMARY KEY (id)

table public.screening_gap owner referrals_owner
  district_code text not null
  gap text not null
  household_id uuid not null
  missing text[] not null default '{}'::text[]
  programme_code text not null
  region_code text not null
  rule_version text not null
  constraint screening_gap_pkey PRIMARY KEY (district_code, programme_code, gap, region_code, household_id)
  constraint screening_gap_programme FOREIGN KEY (programme_code) REFERENCES public.programme(code)
  CREATE INDEX screening_gap_household ON public.screening_gap USING btree (district_code, household_id)
  CREATE TRIGGER screening_gap_unrestricted BEFORE INSERT ON public.screening_gap FOR EACH ROW EXECUTE FUNCTION slrt.skip_restricted_gap()
  row security forced
  policy screening_gap_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(region_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (region_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.screening_run owner referrals_owner
  at timestamp with time zone not null default clock_timestamp()
  day date not null
  district_code text not null
  rules text not null
  constraint screening_run_pkey PRIMARY KEY (district_code)
  row security forced
  policy screening_run_rights permissive for all to public
    using ((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])))

table public.service_offer owner referrals_owner
  category_codes text[] not null default '{}'::text[]
  changed_at timestamp with time zone not null default clock_timestamp()
  changed_by text not null
  description text
  district_code text not null
  documents jsonb not null default '[]'::jsonb
  eligibility text
  fees text
  id uuid not null
  name text not null
  name_en text not null
  office_id uuid not null
  programme_code text
  sectors text[] not null
  state text not null default 'ACTIVE'::text
  version integer not null default 1
  constraint service_offer_office FOREIGN KEY (district_code, office_id) REFERENCES public.agency_office(district_code, id)
  constraint service_offer_pkey PRIMARY KEY (district_code, id)
  constraint service_offer_programme FOREIGN KEY (programme_code) REFERENCES public.programme(code)
  constraint service_offer_state CHECK ((state = ANY (ARRAY['ACTIVE'::text, 'INACTIVE'::text])))
  CREATE INDEX service_offer_office_idx ON public.service_offer USING btree (district_code, office_id)
  row security forced
  policy service_offer_rights permissive for all to public
    using (true)
    with check (((slrt.scope() = ANY (ARRAY['staff'::text, 'agency'::text])) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.settings_version owner referrals_owner
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

table public.stored_file owner referrals_owner
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
  constraint stored_file_subject FOREIGN KEY (district_code, subject_id) REFERENCES public.referral(district_code, id)
  constraint stored_file_whole CHECK (((status = 'STORED'::text) = ((sha256 IS NOT NULL) AND (media_type IS NOT NULL) AND (stored_at IS NOT NULL))))
  CREATE INDEX stored_file_subject_idx ON public.stored_file USING btree (district_code, subject_id)
  row security forced
  policy stored_file_rights permissive for all to public
    using ((EXISTS ( SELECT 1
   FROM public.referral p
  WHERE ((p.district_code = stored_file.district_code) AND (p.id = stored_file.subject_id)))))

table public.webhook owner referrals_owner
  agency_code text not null
  created_at timestamp with time zone not null default clock_timestamp()
  created_by text not null
  description text
  district_code text not null
  events text[] not null default '{}'::text[]
  failing_since timestamp with time zone
  failures integer not null default 0
  id uuid not null default uuidv7()
  input_hash bytea not null
  mode text not null default 'STRUCTURED'::text
  paused_until timestamp with time zone
  previous_secret bytea
  previous_until timestamp with time zone
  secret bytea not null
  state text not null default 'ACTIVE'::text
  state_reason text
  url text not null
  version integer not null default 1
  constraint webhook_agency FOREIGN KEY (agency_code) REFERENCES public.agency(code)
  constraint webhook_mode CHECK ((mode = ANY (ARRAY['STRUCTURED'::text, 'BINARY'::text])))
  constraint webhook_pkey PRIMARY KEY (district_code, id)
  constraint webhook_state CHECK ((state = ANY (ARRAY['ACTIVE'::text, 'DISABLED'::text, 'DELETED'::text])))
  CREATE INDEX webhook_agency ON public.webhook USING btree (district_code, agency_code)
  row security forced
  policy webhook_rights permissive for all to public
    using ((((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))) OR ((slrt.scope() = 'agency'::text) AND (agency_code = slrt.agency()) AND (district_code IN ( SELECT "left"(a.a, 5) AS "left"
   FROM unnest(( SELECT slrt.areas() AS areas)) a(a))))))

table public.withdrawn_complaint owner referrals_owner
  complaint_id uuid not null
  district_code text not null
  until_decision integer
  constraint withdrawn_complaint_pkey PRIMARY KEY (district_code, complaint_id)
  row security forced
  policy withdrawn_complaint_rights permissive for all to public
    using (((slrt.scope() = 'system'::text) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

-- Rights of others than the owner
column public.area.code to referrals_app: insert
column public.area.founding_code to referrals_app: insert
column public.area.kind to referrals_app: insert
column public.area.level to referrals_app: insert
column public.area.name to referrals_app: insert
column public.area.parent_code to referrals_app: insert
column public.area.successors to referrals_app: insert, update
column public.area.time_zone to referrals_app: insert
column public.area.valid_from to referrals_app: insert, update
column public.area.valid_until to referrals_app: insert, update
column public.area.version to referrals_app: insert, update
column public.eligibility_rule.decided_at to referrals_app: update
column public.eligibility_rule.decided_by to referrals_app: update
column public.eligibility_rule.state to referrals_app: update
column public.outbox.park_reason to referrals_relay: update
column public.outbox.parked_at to referrals_relay: update
column public.outbox.published_at to referrals_relay: update
column public.routing_rule.valid_until to referrals_app: update
function slrt.access_to_subjects(place text, asked text[]) to referrals_app: execute
function slrt.actor() to public: execute
function slrt.agency() to public: execute
function slrt.apply_person_request(place text, request uuid, person uuid, household uuid, of_kind text, to_state text, to_version integer) to referrals_app: execute
function slrt.areas() to public: execute
function slrt.audit_of_subject(place text, subject text) to referrals_app: execute
function slrt.check_lifecycle() to public: execute
function slrt.check_service_role() to public: execute
function slrt.count_added_receivers() to public: execute
function slrt.count_changed_receivers() to public: execute
function slrt.count_removed_receivers() to public: execute
function slrt.disclosure_as_of(places text[]) to public: execute
function slrt.disclosure_is_current() to public: execute
function slrt.erase_referrals(place text, before timestamp with time zone) to referrals_app: execute
function slrt.note_listed_event() to public: execute
function slrt.number_inbox(place text, agency text, most integer) to public: execute
function slrt.queue_audit_entry() to public: execute
function slrt.receivers(district text, programme text, region text) to public: execute
function slrt.restricted_people() to referrals_app: execute
function slrt.scope() to public: execute
function slrt.seal_audit(most integer) to referrals_app: execute
function slrt.skip_restricted_gap() to public: execute
function slrt.text_array(list jsonb) to public: execute
new sequences in schema public by referrals_owner to referrals_app: usage
new tables in schema public by referrals_owner to referrals_app: delete, insert, select, update
schema jobs to referrals_app: usage
schema public to public: usage
schema public to referrals_app: usage
schema public to referrals_relay: usage
schema slrt to referrals_app: usage
schema slrt to referrals_relay: usage
sequence public.agency_event_position_seq to referrals_app: usage
sequence public.member_kind_kind_seq to referrals_app: usage
sequence public.outbox_position_seq to referrals_app: usage
table public.agency to referrals_app: select
table public.agency_credential to referrals_app: delete, insert, select, update
table public.agency_event to referrals_app: delete, insert, select, update
table public.agency_inbox to referrals_app: delete, insert, select, update
table public.agency_office to referrals_app: delete, insert, select, update
table public.applied_person_request to referrals_app: select
table public.area to referrals_app: select
table public.audit_block to referrals_app: select
table public.audit_entry to referrals_app: insert, select
table public.audit_seal_queue to referrals_app: select
table public.awaited_event to referrals_app: delete, insert, select, update
table public.bulk_load to referrals_app: delete, insert, select, update
table public.bulk_load_row to referrals_app: delete, insert, select, update
table public.consumer_attempt to referrals_app: delete, insert, select, update
table public.dead_letter to referrals_app: delete, insert, select, update
table public.delivery to referrals_app: delete, insert, select, update
table public.delivery_attempt to referrals_app: insert, select
table public.disclosure_heartbeat to referrals_app: select, update
table public.district_calendar to referrals_app: delete, insert, select, update
table public.district_programme to referrals_app: delete, insert, select, update
table public.eligibility_contest to referrals_app: delete, insert, select, update
table public.eligibility_rule to referrals_app: insert, select
table public.erasure_run to referrals_app: insert, select
table public.file_deletion_queue to referrals_app: delete, insert, select, update
table public.followed_stream to referrals_app: select, update
table public.household_profile to referrals_app: delete, insert, select, update
table public.inbox to referrals_app: delete, insert, select, update
table public.liaison to referrals_app: delete, insert, select, update
table public.lifecycle to referrals_app: select
table public.listed_event to referrals_app: delete, insert, select, update
table public.member_kind to referrals_app: delete, insert, select, update
table public.officer_household to referrals_app: delete, insert, select, update
table public.outbox to referrals_app: delete, insert, select
table public.outbox to referrals_relay: select
table public.profile_batch to referrals_app: delete, insert, select, update
table public.profile_import to referrals_app: delete, insert, select, update
table public.programme to referrals_app: select
table public.programme_quota to referrals_app: delete, insert, select, update
table public.programme_receivers to referrals_app: select
table public.quota_hold to referrals_app: delete, insert, select, update
table public.referral to referrals_app: delete, insert, select, update
table public.referral_idempotency_key to referrals_app: delete, insert, select, update
table public.referral_message to referrals_app: insert, select
table public.referral_number to referrals_app: delete, insert, select, update
table public.referral_read to referrals_app: delete, insert, select, update
table public.referral_step to referrals_app: insert, select
table public.relay_lease to referrals_relay: select, update
table public.routing_request to referrals_app: delete, insert, select, update
table public.routing_rule to referrals_app: insert, select
table public.routing_rule_set to referrals_app: delete, insert, select, update
table public.schema_migration to referrals_app: select
table public.screening_gap to referrals_app: delete, insert, select, update
table public.screening_run to referrals_app: delete, insert, select, update
table public.service_offer to referrals_app: delete, insert, select, update
table public.settings_version to referrals_app: insert, select
table public.stored_file to referrals_app: delete, insert, select, update
table public.webhook to referrals_app: delete, insert, select, update
table public.withdrawn_complaint to referrals_app: delete, insert, select, update

-- Jobs
pg-boss schema version 46
