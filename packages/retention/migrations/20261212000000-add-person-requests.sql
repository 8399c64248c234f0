-- Decided requests of people about their data (erasure, restriction), as the registry announces them (ADR 53). Rows are changed only by
-- the function, which runs as the owner: the service cannot lift a restriction by a statement of its own.
create table applied_person_request (
  district_code text not null,
  id uuid not null,
  person_id uuid not null,
  -- Household of the person. Its record is about the person too.
  household_id uuid not null,
  kind text not null constraint applied_person_request_kind check (kind = any (array['ERASURE', 'RESTRICTION'])),
  state text not null constraint applied_person_request_state check (state = any (array['IN_FORCE', 'LIFTED'])),
  version integer not null,
  -- Number of erased records by table.
  erased jsonb not null default '{}',
  applied_at timestamptz not null default clock_timestamp(),
  constraint applied_person_request_pkey primary key (district_code, id)
);
create index applied_person_request_restricted on applied_person_request (district_code, person_id)
  where kind = 'RESTRICTION' and state = 'IN_FORCE';
revoke insert, update, delete, truncate on applied_person_request from {{service}}_app;
alter table applied_person_request enable row level security;
create policy applied_person_request_read on applied_person_request for select using (
  slrt.scope() in ('staff', 'system')
  and (
    left(district_code, 2) = any((select slrt.areas())::text[])
    or left(district_code, 5) = any((select slrt.areas())::text[])
  )
);

-- Erases what the service need not keep about a person. Returns the number of records by table. Each service replaces it.
create function slrt.erase_person(place text, person uuid, household uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform slrt.check_service_role();
  return '{}';
end $$;

-- Removes what the service derived about a household when the processing of a member's data is restricted. Services replace it.
create function slrt.clear_derived(place text, household uuid) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform slrt.check_service_role();
end $$;

-- Applies a decided request. Returns false for a version that is not later than the known one, so that events may repeat and overtake
-- each other.
create function slrt.apply_person_request(place text, request uuid, person uuid, household uuid, of_kind text, to_state text, to_version integer)
returns boolean language plpgsql security definer set search_path = pg_catalog, public as $$
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
end $$;
revoke all on function slrt.erase_person(text, uuid, uuid), slrt.clear_derived(text, uuid),
  slrt.apply_person_request(text, uuid, uuid, uuid, text, text, integer) from public;
grant execute on function slrt.apply_person_request(text, uuid, uuid, uuid, text, text, integer) to {{service}}_app;

-- People whose data may be stored and not used, with their households. Ids only, for policies, triggers and the services' own checks:
-- the result does not depend on who asks.
create function slrt.restricted_people() returns table (district_code text, person_id uuid, household_id uuid)
language sql stable security definer rows 10 set search_path = pg_catalog, public as $$
  select r.district_code, r.person_id, r.household_id from applied_person_request r
  where r.kind = 'RESTRICTION' and r.state = 'IN_FORCE'
$$;
revoke all on function slrt.restricted_people() from public;
grant execute on function slrt.restricted_people() to {{service}}_app;
