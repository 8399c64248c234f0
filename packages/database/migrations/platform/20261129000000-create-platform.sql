-- What every service needs: who asks (session settings), the official areas, the lifecycle check and the audit log.
-- `{{service}}` stands for the service whose database it is.

create schema slrt;
grant usage on schema slrt, public to {{service}}_app, {{service}}_relay;
alter default privileges in schema public grant select, insert, update, delete on tables to {{service}}_app;
alter default privileges in schema public grant usage on sequences to {{service}}_app;
-- Services compare their migrations with those of the database when they start.
grant select on schema_migration to {{service}}_app;

-- Who asks, as the transaction says. After a transaction a SET LOCAL setting reads '' and not null, hence `nullif`. Policies compare
-- each level of an area with `(select slrt.areas())` separately: an equality that the planner evaluates once per query.
create function slrt.scope() returns text language sql stable parallel safe as
  $$ select nullif(current_setting('slrt.scope', true), '') $$;

create function slrt.agency() returns text language sql stable parallel safe as
  $$ select nullif(current_setting('slrt.agency', true), '') $$;

create function slrt.actor() returns text language sql stable parallel safe as
  $$ select nullif(current_setting('slrt.actor', true), '') $$;

create function slrt.areas() returns text[] language sql stable parallel safe as
  $$ select string_to_array(nullif(current_setting('slrt.areas', true), ''), ',') $$;

-- The official list of areas; codes are those of the Ministry of Home Affairs.
create table area (
  code text constraint area_pkey primary key,
  parent_code text,
  level text not null,
  kind text not null,
  name text not null,
  time_zone text not null,
  founding_code text not null,
  valid_from date,
  valid_until date,
  successors text[] not null default '{}',
  bps_code text
);
create index area_parent on area (parent_code, code);
revoke insert, update, delete on area from {{service}}_app;

-- Permitted state changes of each state machine; `slrt.check_lifecycle` refuses any other.
create table lifecycle (
  machine text not null,
  from_state text not null,
  to_state text not null,
  step text not null,
  constraint lifecycle_pkey primary key (machine, from_state, to_state, step)
);
revoke insert, update, delete on lifecycle from {{service}}_app;

-- Refuses a state change that the lifecycle of the machine does not have.
create function slrt.check_lifecycle() returns trigger language plpgsql as $$
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
end $$;

-- Who did or read what, in ids and never values. Rows are added only.
create table audit_entry (
  district_code text not null,
  id uuid not null default uuidv7(),
  at timestamptz not null default clock_timestamp(),
  actor text not null,
  role text,
  action text not null,
  purpose text,
  subjects text[] not null,
  request_id text,
  is_read boolean not null default false,
  origin text,
  constraint audit_entry_pkey primary key (district_code, id)
);
create index audit_entry_actor on audit_entry (district_code, actor, id);
create index audit_entry_subject on audit_entry using gin (subjects);
revoke update, delete on audit_entry from {{service}}_app;
revoke truncate on audit_entry from {{service}}_app;
alter table audit_entry enable row level security;
create policy audit_entry_read on audit_entry for select using (
  slrt.scope() in ('staff', 'system')
  and (
    left(district_code, 2) = any((select slrt.areas())::text[])
    or left(district_code, 5) = any((select slrt.areas())::text[])
    or left(district_code, 8) = any((select slrt.areas())::text[])
    or district_code = any((select slrt.areas())::text[])
  )
);
create policy audit_entry_add on audit_entry for insert with check (true);

-- A function of the owner, because a policy keeps the index from being used for `@>`.
create function slrt.audit_of_subject(place text, subject text) returns setof audit_entry
language sql stable security definer set search_path = pg_catalog, public as $$
  select * from audit_entry where district_code = place and subjects @> array[subject]
    and slrt.scope() = 'staff'
    and (left(place, 2) = any((select slrt.areas())::text[])
      or left(place, 5) = any((select slrt.areas())::text[])
      or left(place, 8) = any((select slrt.areas())::text[])
      or place = any((select slrt.areas())::text[]))
$$;
revoke all on function slrt.audit_of_subject(text, text) from public;
grant execute on function slrt.audit_of_subject(text, text) to {{service}}_app;

-- The audit rows of a district sealed in a chain of hashes. Sealing runs outside the writing transaction, where a chain would be
-- one lock for the whole district. Only the function of the owner adds blocks.
create table audit_block (
  district_code text not null,
  number integer not null,
  at timestamptz not null default clock_timestamp(),
  entries uuid[] not null,
  hashes bytea[] not null,
  previous bytea not null,
  hash bytea not null,
  constraint audit_block_pkey primary key (district_code, number)
);
revoke insert, update, delete, truncate on audit_block from {{service}}_app;
alter table audit_block enable row level security;
create policy audit_block_read on audit_block for select using (
  slrt.scope() in ('staff', 'system')
  and (
    left(district_code, 2) = any((select slrt.areas())::text[])
    or left(district_code, 5) = any((select slrt.areas())::text[])
    or left(district_code, 8) = any((select slrt.areas())::text[])
    or district_code = any((select slrt.areas())::text[])
  )
);

-- Rows that wait for their block. A row and its place in the queue commit together, so a late commit is sealed late; transaction
-- ids would begin anew in another cluster. Vacuumed often, because every row lives for a second.
create table audit_seal_queue (
  district_code text not null,
  id uuid not null,
  constraint audit_seal_queue_pkey primary key (district_code, id)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
revoke insert, update, delete, truncate on audit_seal_queue from {{service}}_app;
alter table audit_seal_queue enable row level security;
create policy audit_seal_queue_read on audit_seal_queue for select using (
  slrt.scope() in ('staff', 'system')
  and (
    left(district_code, 2) = any((select slrt.areas())::text[])
    or left(district_code, 5) = any((select slrt.areas())::text[])
    or left(district_code, 8) = any((select slrt.areas())::text[])
    or district_code = any((select slrt.areas())::text[])
  )
);

create function slrt.queue_audit_entry() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into audit_seal_queue (district_code, id) values (new.district_code, new.id);
  return null;
end $$;

create trigger audit_entry_queued after insert on audit_entry
  for each row execute function slrt.queue_audit_entry();

-- Seals at most `most` waiting rows of each district in a block of its chain.
create function slrt.seal_audit(most integer) returns integer language plpgsql security definer set search_path = pg_catalog, public as $$
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
        select e.id, sha256(convert_to(jsonb_build_array(
          e.district_code, e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
          e.actor, e.role, e.action, e.purpose, to_jsonb(e.subjects), e.request_id, e.is_read, e.origin)::text, 'UTF8')) as hash from audit_entry e
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
end $$;
revoke all on function slrt.seal_audit(integer) from public;
grant execute on function slrt.seal_audit(integer) to {{service}}_app;
