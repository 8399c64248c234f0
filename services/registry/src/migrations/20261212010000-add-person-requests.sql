-- Requests of people about their data (UU 27/2022, articles 5 to 13), and what the registry does about them (ADR 53).
create table person_request (
  district_code text not null,
  id uuid not null,
  person_id uuid not null,
  -- Household of the person when the request was recorded.
  household_id uuid not null,
  kind text not null constraint person_request_kind check (kind = any (array['ERASURE', 'RESTRICTION', 'PORTABLE_COPY'])),
  state text not null
    constraint person_request_state check (state = any (array['RECEIVED', 'APPROVED', 'IN_FORCE', 'REJECTED', 'LIFTED'])),
  version integer not null default 1,
  identity_check text not null
    constraint person_request_identity check (identity_check = any (array['ID_CARD', 'FAMILY_CARD', 'KNOWN_IN_PERSON', 'POWER_OF_ATTORNEY'])),
  received_at timestamptz not null,
  due_at timestamptz not null,
  recorded_by text not null,
  recorded_at timestamptz not null default clock_timestamp(),
  input_hash bytea not null,
  decided_by text,
  decided_at timestamptz,
  reason text,
  confirmed_by text,
  confirmed_at timestamptz,
  lifted_by text,
  lifted_at timestamptz,
  constraint person_request_pkey primary key (district_code, id),
  -- Two people erase.
  constraint person_request_two_persons check (confirmed_by is distinct from decided_by or confirmed_by is null),
  constraint person_request_confirmed check (kind <> 'ERASURE' or state <> 'IN_FORCE' or confirmed_by is not null)
);
create unique index person_request_open on person_request (district_code, person_id, kind)
  where state = any (array['RECEIVED', 'APPROVED']) or (kind = 'RESTRICTION' and state = 'IN_FORCE');
revoke delete, truncate on person_request from registry_app;
alter table person_request enable row level security;
alter table person_request force row level security;
create policy person_request_rights on person_request using (
  slrt.scope() in ('staff', 'system')
  and (
    left(district_code, 2) = any((select slrt.areas())::text[])
    or left(district_code, 5) = any((select slrt.areas())::text[])
  )
);
insert into lifecycle (machine, from_state, to_state, step) values
  ('person_request', '', 'RECEIVED', 'recordPersonRequest'),
  ('person_request', '', 'IN_FORCE', 'recordPersonRequest:COPY'),
  ('person_request', 'RECEIVED', 'IN_FORCE', 'decidePersonRequest:APPROVE'),
  ('person_request', 'RECEIVED', 'APPROVED', 'decidePersonRequest:APPROVE_ERASURE'),
  ('person_request', 'RECEIVED', 'REJECTED', 'decidePersonRequest:REJECT'),
  ('person_request', 'APPROVED', 'REJECTED', 'decidePersonRequest:REJECT'),
  ('person_request', 'APPROVED', 'IN_FORCE', 'confirmErasure'),
  ('person_request', 'IN_FORCE', 'LIFTED', 'decidePersonRequest:LIFT');
create trigger person_request_state before insert or update on person_request
  for each row execute function slrt.check_lifecycle('person_request', 'state');

-- A person who left, died or was removed is erased at once instead of after five years. As long as the household is listed, only
-- superseded answers and numbers are erased: registration of the poor is a duty of the district.
create or replace function slrt.erase_person(place text, person uuid, household uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, public as $$
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
end $$;

-- A restriction follows the person into another household.
create function slrt.move_restriction() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update applied_person_request set household_id = new.household_id
  where district_code = new.district_code and person_id = new.id and household_id <> new.household_id;
  return null;
end $$;
create trigger person_restriction_moved after update of household_id on person for each row
  when (new.household_id is distinct from old.household_id) execute function slrt.move_restriction();

-- Agencies do not see a household with a member whose data may not be used, whatever was referred to them.
create or replace function slrt.disclosed_households() returns table (district_code text, household_id uuid)
language plpgsql stable rows 100 as $$
begin
  return query select d.district_code, d.household_id from disclosure d
    where d.agency_code = slrt.agency() and d.open_from <= now() and coalesce(d.open_until > now(), true)
      and not exists (select from slrt.restricted_people() r
        where r.district_code = d.district_code and r.household_id = d.household_id);
end $$;
