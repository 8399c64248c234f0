-- Database
database: encoding UTF8, collation C

-- Schemas
schema public owner pg_database_owner
schema slrt owner notifications_owner

-- Extensions
extension plpgsql version 1.0

-- Sequences
sequence public.outbox_position_seq as bigint start 1 increment 1 min 1 max 9223372036854775807 cache 1 owner notifications_owner
sequence public.schema_migration_id_seq as integer start 1 increment 1 min 1 max 2147483647 cache 1 owner notifications_owner

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
-- owner notifications_owner
CREATE OR REPLACE FUNCTION slrt.actor()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('slrt.actor', true), '') $function$;
-- owner notifications_owner
CREATE OR REPLACE FUNCTION slrt.agency()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('slrt.agency', true), '') $function$;
-- owner notifications_owner
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
-- owner notifications_owner
CREATE OR REPLACE FUNCTION slrt.areas()
 RETURNS text[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select string_to_array(nullif(current_setting('slrt.areas', true), ''), ',') $function$;
-- owner notifications_owner
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
-- owner notifications_owner
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
-- owner notifications_owner
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
-- owner notifications_owner
CREATE OR REPLACE FUNCTION slrt.clear_derived(place text, household uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  perform slrt.check_service_role();
end $function$;
-- owner notifications_owner
CREATE OR REPLACE FUNCTION slrt.erase_notifications(place text, before timestamp with time zone)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare ids uuid[];
begin
  perform slrt.check_service_role();
  select coalesce(array_agg(id), '{}') into ids from (
    select id from notification where district_code = place and state <> 'PENDING' and ended_at < before
    order by id limit 500 for update
  ) x;
  delete from one_time_code where district_code = place and expires_at < before;
  delete from notification where district_code = place and id = any(ids);
  return cardinality(ids);
end $function$;
-- owner notifications_owner
CREATE OR REPLACE FUNCTION slrt.erase_person(place text, person uuid, household uuid)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare steps integer;
begin
  perform slrt.check_service_role();
  update complaint_step set person_id = null, household_id = null
  where district_code = place and person_id = person
    and status in ('REJECTED', 'DUPLICATE', 'RESOLVED', 'CLOSED_UNFULFILLED', 'WITHDRAWN');
  get diagnostics steps = row_count;
  return jsonb_build_object('complaint_step', steps);
end $function$;
-- owner notifications_owner
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
-- owner notifications_owner
CREATE OR REPLACE FUNCTION slrt.restricted_people()
 RETURNS TABLE(district_code text, person_id uuid, household_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 10
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select r.district_code, r.person_id, r.household_id from applied_person_request r
  where r.kind = 'RESTRICTION' and r.state = 'IN_FORCE'
$function$;
-- owner notifications_owner
CREATE OR REPLACE FUNCTION slrt.scope()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('slrt.scope', true), '') $function$;
-- owner notifications_owner
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
-- owner notifications_owner

-- Tables
table public.applied_person_request owner notifications_owner
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

table public.area owner notifications_owner
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

table public.audit_block owner notifications_owner
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

table public.audit_entry owner notifications_owner
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

table public.audit_seal_queue owner notifications_owner with (autovacuum_vacuum_scale_factor=0, autovacuum_vacuum_threshold=1000)
  district_code text not null
  id uuid not null
  constraint audit_seal_queue_pkey PRIMARY KEY (district_code, id)
  row security
  policy audit_seal_queue_read permissive for select to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.complaint_step owner notifications_owner
  complaint_id uuid not null
  district_code text not null
  household_id uuid
  person_id uuid
  region_code text not null
  status text not null
  version integer not null
  constraint complaint_step_pkey PRIMARY KEY (district_code, complaint_id)
  row security forced
  policy complaint_step_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(region_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (region_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.consumer_attempt owner notifications_owner
  attempts integer not null
  consumer text not null
  event_id uuid not null
  constraint consumer_attempt_pkey PRIMARY KEY (consumer, event_id)

table public.dead_letter owner notifications_owner
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

table public.erasure_run owner notifications_owner
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

table public.file_deletion_queue owner notifications_owner
  district_code text not null
  name text not null
  constraint file_deletion_queue_pkey PRIMARY KEY (district_code, name)
  row security forced
  policy doomed_file_rights permissive for all to public
    using (((( SELECT slrt.scope() AS scope) = 'system'::text) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.inbox owner notifications_owner
  consumer text not null
  event_id uuid not null
  received_at timestamp with time zone not null default clock_timestamp()
  constraint inbox_pkey PRIMARY KEY (consumer, event_id)
  CREATE INDEX inbox_received ON public.inbox USING btree (received_at)

table public.lifecycle owner notifications_owner
  from_state text not null
  machine text not null
  step text not null
  to_state text not null
  constraint lifecycle_pkey PRIMARY KEY (machine, from_state, to_state, step)

table public.notification owner notifications_owner
  account_id text
  account_notice uuid
  attempts integer not null default 0
  cause uuid not null
  channel text not null
  complaint_id uuid
  created_at timestamp with time zone not null default clock_timestamp()
  district_code text not null
  ended_at timestamp with time zone
  expires_at timestamp with time zone not null
  failure text
  id uuid not null default uuidv7()
  kind text not null
  leased_until timestamp with time zone
  next_at timestamp with time zone not null default clock_timestamp()
  next_on timestamp with time zone
  possible_repeats integer not null default 0
  recipient text not null
  referral_id uuid
  region_code text not null
  state text not null default 'PENDING'::text
  constraint notification_channel CHECK ((channel = ANY (ARRAY['EMAIL'::text, 'SMS'::text, 'WHATSAPP'::text])))
  constraint notification_ended CHECK (((state = 'PENDING'::text) = (ended_at IS NULL)))
  constraint notification_once UNIQUE (district_code, cause, recipient, channel)
  constraint notification_pkey PRIMARY KEY (district_code, id)
  constraint notification_recipient CHECK ((recipient = ANY (ARRAY['REPORTER'::text, 'ACCOUNT'::text])))
  constraint notification_state CHECK ((state = ANY (ARRAY['PENDING'::text, 'SENT'::text, 'NO_ADDRESS'::text, 'EXPIRED'::text, 'OBSOLETE'::text, 'DEAD'::text])))
  constraint notification_subject CHECK ((((recipient = 'REPORTER'::text) = (complaint_id IS NOT NULL)) AND ((recipient = 'ACCOUNT'::text) = (account_id IS NOT NULL)) AND ((account_id IS NULL) = (account_notice IS NULL))))
  CREATE INDEX notification_account ON public.notification USING btree (district_code, account_id, id) WHERE (account_id IS NOT NULL)
  CREATE INDEX notification_due ON public.notification USING btree (next_at) WHERE (state = 'PENDING'::text)
  CREATE INDEX notification_order ON public.notification USING btree (district_code, complaint_id, channel, id) WHERE (state = 'PENDING'::text)
  CREATE INDEX notification_state_idx ON public.notification USING btree (district_code, state, id)
  row security forced
  policy notification_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(region_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (region_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.one_time_code owner notifications_owner
  code_hash bytea not null
  complaint_id uuid not null
  created_at timestamp with time zone not null default clock_timestamp()
  district_code text not null
  expires_at timestamp with time zone not null
  id uuid not null
  purpose text not null
  region_code text not null
  requested_by text not null
  tries integer not null default 0
  used_at timestamp with time zone
  constraint one_time_code_pkey PRIMARY KEY (district_code, id)
  constraint one_time_code_tries CHECK (((tries >= 0) AND (tries <= 5)))
  CREATE INDEX one_time_code_complaint ON public.one_time_code USING btree (district_code, complaint_id, created_at)
  row security forced
  policy one_time_code_rights permissive for all to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(region_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(region_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (region_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.outbox owner notifications_owner
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

table public.relay_lease owner notifications_owner
  expires_at timestamp with time zone not null
  holder text not null
  name text not null
  session_pid integer
  session_start timestamp with time zone
  term bigint not null
  constraint relay_lease_pkey PRIMARY KEY (name)

table public.schema_migration owner notifications_owner
  id integer not null default nextval('public.schema_migration_id_seq'::regclass)
  name character varying not null
  timestamp bigint not null
  constraint PK_0edff5015b71cc0389ae0f4b9a1 PRIMARY KEY (id)

-- Rights of others than the owner
column public.area.code to notifications_app: insert
column public.area.founding_code to notifications_app: insert
column public.area.kind to notifications_app: insert
column public.area.level to notifications_app: insert
column public.area.name to notifications_app: insert
column public.area.parent_code to notifications_app: insert
column public.area.successors to notifications_app: insert, update
column public.area.time_zone to notifications_app: insert
column public.area.valid_from to notifications_app: insert, update
column public.area.valid_until to notifications_app: insert, update
column public.area.version to notifications_app: insert, update
column public.outbox.park_reason to notifications_relay: update
column public.outbox.parked_at to notifications_relay: update
column public.outbox.published_at to notifications_relay: update
function slrt.access_to_subjects(place text, asked text[]) to notifications_app: execute
function slrt.actor() to public: execute
function slrt.agency() to public: execute
function slrt.apply_person_request(place text, request uuid, person uuid, household uuid, of_kind text, to_state text, to_version integer) to notifications_app: execute
function slrt.areas() to public: execute
function slrt.audit_of_subject(place text, subject text) to notifications_app: execute
function slrt.check_lifecycle() to public: execute
function slrt.check_service_role() to public: execute
function slrt.erase_notifications(place text, before timestamp with time zone) to notifications_app: execute
function slrt.queue_audit_entry() to public: execute
function slrt.restricted_people() to notifications_app: execute
function slrt.scope() to public: execute
function slrt.seal_audit(most integer) to notifications_app: execute
new sequences in schema public by notifications_owner to notifications_app: usage
new tables in schema public by notifications_owner to notifications_app: delete, insert, select, update
schema public to notifications_app: usage
schema public to notifications_relay: usage
schema public to public: usage
schema slrt to notifications_app: usage
schema slrt to notifications_relay: usage
sequence public.outbox_position_seq to notifications_app: usage
table public.applied_person_request to notifications_app: select
table public.area to notifications_app: select
table public.audit_block to notifications_app: select
table public.audit_entry to notifications_app: insert, select
table public.audit_seal_queue to notifications_app: select
table public.complaint_step to notifications_app: delete, insert, select, update
table public.consumer_attempt to notifications_app: delete, insert, select, update
table public.dead_letter to notifications_app: delete, insert, select, update
table public.erasure_run to notifications_app: insert, select
table public.file_deletion_queue to notifications_app: delete, insert, select, update
table public.inbox to notifications_app: delete, insert, select, update
table public.lifecycle to notifications_app: select
table public.notification to notifications_app: delete, insert, select, update
table public.one_time_code to notifications_app: delete, insert, select, update
table public.outbox to notifications_app: delete, insert, select
table public.outbox to notifications_relay: select
table public.relay_lease to notifications_relay: select, update
table public.schema_migration to notifications_app: select
