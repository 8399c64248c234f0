-- Database
database: encoding UTF8, collation C

-- Schemas
schema public owner pg_database_owner
schema slrt owner identity_owner

-- Extensions
extension plpgsql version 1.0

-- Sequences
sequence public.outbox_position_seq as bigint start 1 increment 1 min 1 max 9223372036854775807 cache 1 owner identity_owner
sequence public.pending_revocation_id_seq as bigint start 1 increment 1 min 1 max 9223372036854775807 cache 1 owner identity_owner
sequence public.schema_migration_id_seq as integer start 1 increment 1 min 1 max 2147483647 cache 1 owner identity_owner

-- Functions
CREATE OR REPLACE FUNCTION public.set_account_changed_at()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  new.changed_at := clock_timestamp();
  return new;
end $function$;
-- owner identity_owner
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
-- owner identity_owner
CREATE OR REPLACE FUNCTION slrt.actor()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('slrt.actor', true), '') $function$;
-- owner identity_owner
CREATE OR REPLACE FUNCTION slrt.agency()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('slrt.agency', true), '') $function$;
-- owner identity_owner
CREATE OR REPLACE FUNCTION slrt.areas()
 RETURNS text[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select string_to_array(nullif(current_setting('slrt.areas', true), ''), ',') $function$;
-- owner identity_owner
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
-- owner identity_owner
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
-- owner identity_owner
CREATE OR REPLACE FUNCTION slrt.other_administrators(place text, but text, today date)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  perform pg_advisory_xact_lock(hashtextextended('administrators ' || place, 0));
  return (
    select count(distinct a.id) from account a join account_assignment g on g.account_id = a.id
    where a.id <> but and a.state = 'ACTIVE' and a.kind = 'STAFF' and (a.ends_on is null or a.ends_on >= today)
      and g.role = 'ADMIN' and g.areas && array[place, left(place, 2)]
      and g.valid_from <= today and (g.valid_until is null or g.valid_until >= today)
  );
end $function$;
-- owner identity_owner
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
-- owner identity_owner
CREATE OR REPLACE FUNCTION slrt.scope()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('slrt.scope', true), '') $function$;
-- owner identity_owner
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
-- owner identity_owner

-- Tables
table public.account owner identity_owner
  changed_at timestamp with time zone not null default clock_timestamp()
  created_at timestamp with time zone not null default clock_timestamp()
  created_by text not null
  directory text
  disabled_at timestamp with time zone
  disabled_reason text
  district_code text not null
  email text
  ends_on date
  external_id text
  id text not null
  is_demo boolean not null default false
  kind text not null default 'STAFF'::text
  login text not null
  name text not null
  nip text
  office text
  password text
  removed_at timestamp with time zone
  state text not null
  successor text
  version integer not null default 1
  constraint account_disabled_reason CHECK ((disabled_reason = ANY (ARRAY['BY_HAND'::text, 'PERIOD_ENDED'::text, 'NOT_CONFIRMED'::text, 'DIRECTORY'::text])))
  constraint account_email_form CHECK ((email ~ '^[^@[:space:]]{1,64}@[^@[:space:]]{1,190}$'::text))
  constraint account_external_id_length CHECK (((length(external_id) >= 1) AND (length(external_id) <= 200)))
  constraint account_id_form CHECK ((id ~ '^[a-z0-9:._-]{1,80}$'::text))
  constraint account_kind CHECK ((kind = ANY (ARRAY['STAFF'::text, 'SUPPORT'::text, 'EMERGENCY'::text])))
  constraint account_login UNIQUE (login)
  constraint account_login_form CHECK ((login ~ '^[a-z0-9@._+-]{3,80}$'::text))
  constraint account_name_length CHECK (((length(name) >= 1) AND (length(name) <= 120)))
  constraint account_nip_form CHECK ((nip ~ '^[0-9]{18}$'::text))
  constraint account_no_own_successor CHECK ((successor <> id))
  constraint account_office_length CHECK (((length(office) >= 1) AND (length(office) <= 120)))
  constraint account_password_form CHECK ((password ~ '^\$argon2id\$'::text))
  constraint account_pkey PRIMARY KEY (id)
  constraint account_state CHECK ((state = ANY (ARRAY['INVITED'::text, 'ACTIVE'::text, 'DISABLED'::text])))
  constraint account_successor FOREIGN KEY (successor) REFERENCES public.account(id)
  CREATE INDEX account_district ON public.account USING btree (district_code, login)
  CREATE UNIQUE INDEX account_external ON public.account USING btree (directory, external_id) WHERE (external_id IS NOT NULL)
  CREATE UNIQUE INDEX account_nip ON public.account USING btree (nip) WHERE (nip IS NOT NULL)
  CREATE INDEX account_of_directory ON public.account USING btree (directory, created_at, id) WHERE ((directory IS NOT NULL) AND (removed_at IS NULL))
  CREATE TRIGGER account_changed BEFORE UPDATE ON public.account FOR EACH ROW WHEN ((old.version IS DISTINCT FROM new.version)) EXECUTE FUNCTION public.set_account_changed_at()
  row security
  policy account_of_area permissive for all to public
    using (((slrt.scope() = 'system'::text) OR ((slrt.scope() = 'staff'::text) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[]))))))
  policy account_of_directory restrictive for all to public
    using (((slrt.scope() <> 'staff'::text) OR (directory = slrt.actor()) OR (NOT ( SELECT (EXISTS ( SELECT
           FROM public.machine_client m
          WHERE ((m.id = slrt.actor()) AND (m.directory_district IS NOT NULL)))) AS "exists"))))

table public.account_assignment owner identity_owner
  account_id text not null
  agency text
  areas text[] not null
  effective_since timestamp with time zone
  granted_at timestamp with time zone not null default clock_timestamp()
  granted_by text not null
  id uuid not null default uuidv7()
  role text not null
  sectors text[]
  valid_from date not null default CURRENT_DATE
  valid_until date
  constraint account_assignment_account FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE
  constraint account_assignment_areas CHECK ((cardinality(areas) > 0))
  constraint account_assignment_period CHECK (((valid_until IS NULL) OR (valid_until >= valid_from)))
  constraint account_assignment_pkey PRIMARY KEY (account_id, id)
  CREATE INDEX account_assignment_until ON public.account_assignment USING btree (valid_until) WHERE (valid_until IS NOT NULL)
  row security
  policy account_assignment_of_area permissive for all to public
    using (((slrt.scope() = 'system'::text) OR (EXISTS ( SELECT
   FROM public.account a
  WHERE (a.id = account_assignment.account_id)))))

table public.account_notice owner identity_owner
  about text
  account_id text not null
  at timestamp with time zone not null default clock_timestamp()
  id uuid not null default uuidv7()
  kind text not null
  seen_at timestamp with time zone
  constraint account_notice_account FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE
  constraint account_notice_kind CHECK ((kind ~ '^[A-Z_]{3,40}$'::text))
  constraint account_notice_pkey PRIMARY KEY (id)
  CREATE INDEX account_notice_of_account ON public.account_notice USING btree (account_id, at DESC)
  CREATE INDEX account_notice_unseen ON public.account_notice USING btree (account_id) WHERE (seen_at IS NULL)
  row security
  policy account_notice_of_system permissive for all to public
    using ((slrt.scope() = 'system'::text))

table public.account_review owner identity_owner
  account_id text not null
  decided_at timestamp with time zone
  decided_by text
  decision text
  disable_on date not null
  district_code text not null
  due_on date not null
  noticed_at timestamp with time zone
  opened_on date not null
  quarter text not null
  reminded_at timestamp with time zone
  constraint account_review_account FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE
  constraint account_review_days CHECK (((opened_on <= due_on) AND (due_on < disable_on)))
  constraint account_review_decided CHECK ((((decision IS NULL) = (decided_by IS NULL)) AND ((decision IS NULL) = (decided_at IS NULL))))
  constraint account_review_decision CHECK ((decision = ANY (ARRAY['CONFIRMED'::text, 'ENDED'::text, 'EXPIRED'::text])))
  constraint account_review_not_own CHECK ((decided_by <> account_id))
  constraint account_review_pkey PRIMARY KEY (account_id, quarter)
  constraint account_review_quarter CHECK ((quarter ~ '^[0-9]{4}-Q[1-4]$'::text))
  CREATE INDEX account_review_open ON public.account_review USING btree (district_code, due_on) WHERE (decision IS NULL)
  row security
  policy account_review_of_area permissive for all to public
    using (((slrt.scope() = 'system'::text) OR ((slrt.scope() = 'staff'::text) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[]))))))

table public.approval owner identity_owner
  account_id text
  decided_at timestamp with time zone
  decided_by text
  decision text
  district_code text not null
  expires_at timestamp with time zone not null
  id uuid not null default uuidv7()
  kind text not null
  payload jsonb not null
  reason text not null
  requested_at timestamp with time zone not null default clock_timestamp()
  requested_by text not null
  constraint approval_decided CHECK ((((decision IS NULL) = (decided_by IS NULL)) AND ((decision IS NULL) = (decided_at IS NULL))))
  constraint approval_decision CHECK ((decision = ANY (ARRAY['APPROVED'::text, 'REJECTED'::text])))
  constraint approval_four_eyes CHECK (((decided_by IS NULL) OR ((decided_by <> requested_by) AND (decided_by IS DISTINCT FROM account_id))))
  constraint approval_kind CHECK ((kind ~ '^[A-Z_]{3,40}$'::text))
  constraint approval_pkey PRIMARY KEY (id)
  constraint approval_reason_length CHECK (((length(reason) >= 3) AND (length(reason) <= 500)))
  CREATE INDEX approval_open ON public.approval USING btree (district_code, requested_at) WHERE (decision IS NULL)
  row security
  policy approval_of_area permissive for all to public
    using (((slrt.scope() = 'system'::text) OR ((slrt.scope() = 'staff'::text) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[]))))))

table public.area owner identity_owner
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

table public.audit_block owner identity_owner
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

table public.audit_entry owner identity_owner
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

table public.audit_seal_queue owner identity_owner with (autovacuum_vacuum_scale_factor=0, autovacuum_vacuum_threshold=1000)
  district_code text not null
  id uuid not null
  constraint audit_seal_queue_pkey PRIMARY KEY (district_code, id)
  row security
  policy audit_seal_queue_read permissive for select to public
    using (((slrt.scope() = ANY (ARRAY['staff'::text, 'system'::text])) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 5) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR ("left"(district_code, 8) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[])))))

table public.browser_session owner identity_owner
  account_id text not null
  apps text[] not null
  browser text not null
  last_used_at timestamp with time zone not null default clock_timestamp()
  session_uid text not null
  signed_in_at timestamp with time zone not null
  constraint browser_session_account FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE
  constraint browser_session_pkey PRIMARY KEY (session_uid)
  CREATE INDEX browser_session_of_account ON public.browser_session USING btree (account_id)
  row security
  policy browser_session_of_system permissive for all to public
    using ((slrt.scope() = 'system'::text))

table public.consumer_attempt owner identity_owner
  attempts integer not null
  consumer text not null
  event_id uuid not null
  constraint consumer_attempt_pkey PRIMARY KEY (consumer, event_id)

table public.data_key owner identity_owner
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

table public.dead_letter owner identity_owner
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

table public.failed_sign_in owner identity_owner
  failures integer not null
  key bytea not null
  last_at timestamp with time zone not null
  constraint failed_sign_in_pkey PRIMARY KEY (key)
  CREATE INDEX failed_sign_in_age ON public.failed_sign_in USING btree (last_at)

table public.inbox owner identity_owner
  consumer text not null
  event_id uuid not null
  received_at timestamp with time zone not null default clock_timestamp()
  constraint inbox_pkey PRIMARY KEY (consumer, event_id)
  CREATE INDEX inbox_received ON public.inbox USING btree (received_at)

table public.invitation owner identity_owner
  account_id text not null
  created_by text not null
  expires_at timestamp with time zone not null
  hash bytea not null
  notice_id uuid
  constraint invitation_account FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE
  constraint invitation_hash CHECK ((length(hash) = 32))
  constraint invitation_notice UNIQUE (notice_id)
  constraint invitation_pkey PRIMARY KEY (hash)
  CREATE INDEX invitation_of_account ON public.invitation USING btree (account_id)

table public.key_rotation owner identity_owner
  asked_at timestamp with time zone not null default clock_timestamp()
  changed bigint not null default 0
  ended_at timestamp with time zone
  id uuid not null default uuidv7()
  purpose text not null
  to_key text
  constraint key_rotation_pkey PRIMARY KEY (id)
  constraint key_rotation_purpose CHECK ((purpose = ANY (ARRAY['SEAL'::text, 'INDEX'::text])))
  CREATE UNIQUE INDEX key_rotation_single_active ON public.key_rotation USING btree ((true)) WHERE (ended_at IS NULL)

table public.lifecycle owner identity_owner
  from_state text not null
  machine text not null
  step text not null
  to_state text not null
  constraint lifecycle_pkey PRIMARY KEY (machine, from_state, to_state, step)

table public.machine_client owner identity_owner
  assignments jsonb not null
  created_at timestamp with time zone not null default clock_timestamp()
  created_by text not null
  directory_district text
  disabled_at timestamp with time zone
  id text not null
  jwks jsonb
  label text not null
  constraint machine_client_directory CHECK (((directory_district IS NULL) OR (assignments = '[]'::jsonb)))
  constraint machine_client_directory_district CHECK ((directory_district ~ '^[0-9]{2}\.[0-9]{2}$'::text))
  constraint machine_client_id_form CHECK ((id ~ '^[a-z0-9:._-]{1,80}$'::text))
  constraint machine_client_pkey PRIMARY KEY (id)

table public.machine_secret owner identity_owner
  client_id text not null
  created_at timestamp with time zone not null default clock_timestamp()
  expires_at timestamp with time zone
  hash bytea not null
  constraint machine_secret_client FOREIGN KEY (client_id) REFERENCES public.machine_client(id) ON DELETE CASCADE
  constraint machine_secret_hash CHECK ((length(hash) = 32))
  constraint machine_secret_pkey PRIMARY KEY (client_id, hash)

table public.oidc_payload owner identity_owner
  account_id text
  consumed_at timestamp with time zone
  expires_at timestamp with time zone
  grant_id text
  id text not null
  model text not null
  payload jsonb not null
  uid text
  constraint oidc_payload_pkey PRIMARY KEY (model, id)
  CREATE INDEX oidc_payload_account ON public.oidc_payload USING btree (account_id) WHERE (account_id IS NOT NULL)
  CREATE INDEX oidc_payload_expiry ON public.oidc_payload USING btree (expires_at)
  CREATE INDEX oidc_payload_grant ON public.oidc_payload USING btree (grant_id) WHERE (grant_id IS NOT NULL)
  CREATE INDEX oidc_payload_uid ON public.oidc_payload USING btree (model, uid) WHERE (uid IS NOT NULL)

table public.outbox owner identity_owner
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

table public.passkey owner identity_owner
  account_id text not null
  created_at timestamp with time zone not null default clock_timestamp()
  credential_id text not null
  id uuid not null default uuidv7()
  is_synced boolean not null
  label text not null
  last_used_at timestamp with time zone
  public_key bytea not null
  sign_count bigint not null
  transports text[] not null default '{}'::text[]
  constraint passkey_account FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE
  constraint passkey_credential UNIQUE (credential_id)
  constraint passkey_credential_length CHECK (((length(credential_id) >= 16) AND (length(credential_id) <= 1400)))
  constraint passkey_label_length CHECK (((length(label) >= 1) AND (length(label) <= 60)))
  constraint passkey_pkey PRIMARY KEY (id)
  CREATE INDEX passkey_of_account ON public.passkey USING btree (account_id)
  row security
  policy passkey_of_system permissive for all to public
    using ((slrt.scope() = 'system'::text))

table public.pending_revocation owner identity_owner
  id bigint not null identity always
  subject text not null
  until timestamp with time zone not null default clock_timestamp()
  constraint pending_revocation_pkey PRIMARY KEY (id)

table public.recovery_code owner identity_owner
  account_id text not null
  hash text not null
  id uuid not null default uuidv7()
  constraint recovery_code_account FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE
  constraint recovery_code_hash CHECK ((hash ~ '^\$argon2id\$'::text))
  constraint recovery_code_pkey PRIMARY KEY (id)
  CREATE INDEX recovery_code_of_account ON public.recovery_code USING btree (account_id)
  row security
  policy recovery_code_of_system permissive for all to public
    using ((slrt.scope() = 'system'::text))

table public.relay_lease owner identity_owner
  expires_at timestamp with time zone not null
  holder text not null
  name text not null
  session_pid integer
  session_start timestamp with time zone
  term bigint not null
  constraint relay_lease_pkey PRIMARY KEY (name)

table public.schema_migration owner identity_owner
  id integer not null default nextval('public.schema_migration_id_seq'::regclass)
  name character varying not null
  timestamp bigint not null
  constraint PK_0edff5015b71cc0389ae0f4b9a1 PRIMARY KEY (id)

table public.sign_in owner identity_owner
  account_id text not null
  app text not null
  at timestamp with time zone not null default clock_timestamp()
  browser text not null
  id uuid not null default uuidv7()
  is_new_browser boolean not null
  methods text[] not null
  constraint sign_in_account FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE
  constraint sign_in_pkey PRIMARY KEY (id)
  CREATE INDEX sign_in_of_account ON public.sign_in USING btree (account_id, at DESC)
  row security
  policy sign_in_of_system permissive for all to public
    using ((slrt.scope() = 'system'::text))

table public.sign_in_step owner identity_owner
  account_id text
  challenge text
  expires_at timestamp with time zone not null
  id text not null
  methods text[] not null default '{}'::text[]
  stage text not null
  constraint sign_in_step_account FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE
  constraint sign_in_step_pkey PRIMARY KEY (id)
  constraint sign_in_step_stage CHECK ((stage = ANY (ARRAY['PASSWORD'::text, 'CODE'::text, 'ENROL'::text, 'DONE'::text])))
  CREATE INDEX sign_in_step_expiry ON public.sign_in_step USING btree (expires_at)
  row security
  policy sign_in_step_of_system permissive for all to public
    using ((slrt.scope() = 'system'::text))

table public.temporary_access owner identity_owner
  account_id text not null
  district_code text not null
  ended_at timestamp with time zone
  ended_by text
  ends_at timestamp with time zone not null
  granted_by text not null
  id uuid not null default uuidv7()
  kind text not null
  reason text not null
  role text not null
  starts_at timestamp with time zone not null default clock_timestamp()
  constraint temporary_access_account FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE
  constraint temporary_access_ended CHECK (((ended_at IS NULL) = (ended_by IS NULL)))
  constraint temporary_access_kind CHECK ((kind = ANY (ARRAY['SUPPORT'::text, 'EMERGENCY'::text])))
  constraint temporary_access_period CHECK ((ends_at > starts_at))
  constraint temporary_access_pkey PRIMARY KEY (id)
  constraint temporary_access_reason CHECK (((length(reason) >= 3) AND (length(reason) <= 500)))
  CREATE UNIQUE INDEX temporary_access_emergency ON public.temporary_access USING btree (account_id) WHERE (kind = 'EMERGENCY'::text)
  CREATE INDEX temporary_access_of_account ON public.temporary_access USING btree (account_id)
  CREATE INDEX temporary_access_of_district ON public.temporary_access USING btree (district_code, starts_at DESC)
  CREATE INDEX temporary_access_open ON public.temporary_access USING btree (ends_at) WHERE (ended_at IS NULL)
  row security
  policy temporary_access_of_area permissive for all to public
    using (((slrt.scope() = 'system'::text) OR ((slrt.scope() = 'staff'::text) AND (("left"(district_code, 2) = ANY (( SELECT slrt.areas() AS areas)::text[])) OR (district_code = ANY (( SELECT slrt.areas() AS areas)::text[]))))))

table public.totp_factor owner identity_owner
  account_id text not null
  confirmed_at timestamp with time zone
  created_at timestamp with time zone not null default clock_timestamp()
  district_code text not null
  id uuid not null default uuidv7()
  last_step bigint not null default 0
  last_used_at timestamp with time zone
  secret bytea not null
  secret_key text not null
  constraint totp_factor_account FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE
  constraint totp_factor_pkey PRIMARY KEY (id)
  CREATE UNIQUE INDEX totp_factor_confirmed ON public.totp_factor USING btree (account_id) WHERE (confirmed_at IS NOT NULL)
  CREATE UNIQUE INDEX totp_factor_pending ON public.totp_factor USING btree (account_id) WHERE (confirmed_at IS NULL)
  CREATE INDEX totp_factor_rotation ON public.totp_factor USING btree (district_code, id)
  row security
  policy totp_factor_of_system permissive for all to public
    using ((slrt.scope() = 'system'::text))

-- Rights of others than the owner
column public.area.code to identity_app: insert
column public.area.founding_code to identity_app: insert
column public.area.kind to identity_app: insert
column public.area.level to identity_app: insert
column public.area.name to identity_app: insert
column public.area.parent_code to identity_app: insert
column public.area.successors to identity_app: insert, update
column public.area.time_zone to identity_app: insert
column public.area.valid_from to identity_app: insert, update
column public.area.valid_until to identity_app: insert, update
column public.area.version to identity_app: insert, update
column public.outbox.park_reason to identity_relay: update
column public.outbox.parked_at to identity_relay: update
column public.outbox.published_at to identity_relay: update
function public.set_account_changed_at() to public: execute
function slrt.access_to_subjects(place text, asked text[]) to identity_app: execute
function slrt.actor() to public: execute
function slrt.agency() to public: execute
function slrt.areas() to public: execute
function slrt.audit_of_subject(place text, subject text) to identity_app: execute
function slrt.check_lifecycle() to public: execute
function slrt.other_administrators(place text, but text, today date) to identity_app: execute
function slrt.queue_audit_entry() to public: execute
function slrt.scope() to public: execute
function slrt.seal_audit(most integer) to identity_app: execute
new sequences in schema public by identity_owner to identity_app: usage
new tables in schema public by identity_owner to identity_app: delete, insert, select, update
schema public to identity_app: usage
schema public to identity_relay: usage
schema public to public: usage
schema slrt to identity_app: usage
schema slrt to identity_relay: usage
sequence public.outbox_position_seq to identity_app: usage
sequence public.pending_revocation_id_seq to identity_app: usage
table public.account to identity_app: delete, insert, select, update
table public.account_assignment to identity_app: delete, insert, select, update
table public.account_notice to identity_app: delete, insert, select, update
table public.account_review to identity_app: delete, insert, select, update
table public.approval to identity_app: delete, insert, select, update
table public.area to identity_app: select
table public.audit_block to identity_app: select
table public.audit_entry to identity_app: insert, select
table public.audit_seal_queue to identity_app: select
table public.browser_session to identity_app: delete, insert, select, update
table public.consumer_attempt to identity_app: delete, insert, select, update
table public.data_key to identity_app: insert, select, update
table public.dead_letter to identity_app: delete, insert, select, update
table public.failed_sign_in to identity_app: delete, insert, select, update
table public.inbox to identity_app: delete, insert, select, update
table public.invitation to identity_app: delete, insert, select, update
table public.key_rotation to identity_app: insert, select, update
table public.lifecycle to identity_app: select
table public.machine_client to identity_app: delete, insert, select, update
table public.machine_secret to identity_app: delete, insert, select, update
table public.oidc_payload to identity_app: delete, insert, select, update
table public.outbox to identity_app: delete, insert, select
table public.outbox to identity_relay: select
table public.passkey to identity_app: delete, insert, select, update
table public.pending_revocation to identity_app: delete, insert, select, update
table public.recovery_code to identity_app: delete, insert, select, update
table public.relay_lease to identity_relay: select, update
table public.schema_migration to identity_app: select
table public.sign_in to identity_app: delete, insert, select, update
table public.sign_in_step to identity_app: delete, insert, select, update
table public.temporary_access to identity_app: delete, insert, select, update
table public.totp_factor to identity_app: delete, insert, select, update
