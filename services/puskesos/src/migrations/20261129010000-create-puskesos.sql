-- The village's work: units, facilitators, deliberations and visits.

create table puskesos_unit (
  district_code text not null,
  id uuid not null,
  region_code text not null,
  name text not null,
  established_on date,
  services text[] not null default '{}',
  officers jsonb not null default '[]',
  input_hash bytea not null,
  version integer not null default 1,
  opening_hours jsonb not null default '[]',
  partners text[] not null default '{}',
  address text,
  closed_on date,
  constraint puskesos_unit_pkey primary key (district_code, id),
  constraint puskesos_unit_village unique (district_code, region_code)
);
alter table puskesos_unit enable row level security;
alter table puskesos_unit force row level security;
create policy puskesos_unit_rights on puskesos_unit using (
  slrt.scope() in ('staff', 'system')
  and (
    left(region_code, 2) = any((select slrt.areas())::text[])
    or left(region_code, 5) = any((select slrt.areas())::text[])
    or left(region_code, 8) = any((select slrt.areas())::text[])
    or region_code = any((select slrt.areas())::text[])
  )
);

create table supervisor (
  district_code text not null,
  id uuid not null,
  person text not null,
  name text not null,
  sub_district_codes text[] not null,
  input_hash bytea not null,
  constraint supervisor_pkey primary key (district_code, id),
  constraint supervisor_person unique (district_code, person)
);
alter table supervisor enable row level security;
alter table supervisor force row level security;
create policy supervisor_rights on supervisor using (
  slrt.scope() in ('staff', 'system')
  and district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a)
);

create table village_point (
  district_code text not null,
  region_code text not null,
  latitude double precision not null,
  longitude double precision not null,
  constraint village_point_pkey primary key (district_code, region_code)
);
alter table village_point enable row level security;
alter table village_point force row level security;
create policy village_point_rights on village_point using (
  slrt.scope() in ('staff', 'system')
  and district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a)
);

create table facilitator (
  district_code text not null,
  id uuid not null,
  person text not null,
  name text not null,
  funding text not null constraint facilitator_funding check (funding in ('APBN', 'APBD', 'DANA_DESA')),
  village_codes text[] not null,
  version integer not null default 1,
  input_hash bytea not null,
  recruited_from text,
  device text,
  trainings jsonb not null default '[]',
  active_from date,
  active_until date,
  constraint facilitator_pkey primary key (district_code, id),
  constraint facilitator_person unique (district_code, person)
);
alter table facilitator enable row level security;
alter table facilitator force row level security;
create policy facilitator_rights on facilitator using (
  slrt.scope() in ('staff', 'system')
  and (
    (
      left(district_code, 2) = any((select slrt.areas())::text[])
      or left(district_code, 5) = any((select slrt.areas())::text[])
      or left(district_code, 8) = any((select slrt.areas())::text[])
      or district_code = any((select slrt.areas())::text[])
    )
    or exists (
      select 1 from unnest(village_codes) v, unnest((select slrt.areas())::text[]) a
      where v = a or starts_with(v, a || '.') or starts_with(a, v || '.')
    )
  )
);

create table facilitator_assignment (
  district_code text not null,
  id uuid not null default uuidv7(),
  facilitator_id uuid not null,
  village_code text not null,
  from_day date not null,
  until_day date,
  assigned_by text not null,
  constraint facilitator_assignment_pkey primary key (district_code, id),
  constraint facilitator_assignment_days check (until_day is null or until_day >= from_day),
  constraint facilitator_assignment_facilitator
    foreign key (district_code, facilitator_id) references facilitator (district_code, id)
);
create unique index facilitator_assignment_open on facilitator_assignment (district_code, facilitator_id, village_code)
  where until_day is null;
alter table facilitator_assignment enable row level security;
alter table facilitator_assignment force row level security;
create policy facilitator_assignment_rights on facilitator_assignment using (
  exists (
    select 1 from facilitator p
    where p.district_code = facilitator_assignment.district_code and p.id = facilitator_assignment.facilitator_id
  )
);

create table deliberation (
  district_code text not null,
  id uuid not null,
  region_code text not null,
  scheduled_for date not null,
  held_on date,
  attendance integer constraint deliberation_attendance check (attendance > 0),
  minutes text,
  chair text,
  input_hash bytea not null,
  invited integer constraint deliberation_invited check (invited > 0),
  attendees jsonb not null default '[]',
  signatories jsonb not null default '[]',
  erased_at timestamptz,
  constraint deliberation_pkey primary key (district_code, id),
  constraint deliberation_recorded check ((held_on is null) = (minutes is null) and (held_on is null) = (chair is null))
);
alter table deliberation enable row level security;
alter table deliberation force row level security;
create policy deliberation_rights on deliberation using (
  slrt.scope() in ('staff', 'system')
  and (
    left(region_code, 2) = any((select slrt.areas())::text[])
    or left(region_code, 5) = any((select slrt.areas())::text[])
    or left(region_code, 8) = any((select slrt.areas())::text[])
    or region_code = any((select slrt.areas())::text[])
  )
);

create table deliberation_decision (
  district_code text not null,
  deliberation_id uuid not null,
  change_request_id text not null,
  decision text not null,
  reason text,
  result text,
  constraint deliberation_decision_pkey primary key (district_code, deliberation_id, change_request_id),
  constraint deliberation_decision_deliberation
    foreign key (district_code, deliberation_id) references deliberation (district_code, id)
);
alter table deliberation_decision enable row level security;
alter table deliberation_decision force row level security;
create policy deliberation_decision_rights on deliberation_decision using (
  exists (
    select 1 from deliberation p
    where p.district_code = deliberation_decision.district_code and p.id = deliberation_decision.deliberation_id
  )
);

create table proposal (
  district_code text not null,
  change_request_id text not null,
  region_code text not null,
  household_id text,
  kind text not null,
  state text not null,
  version integer not null,
  submitted_at timestamptz not null,
  constraint proposal_pkey primary key (district_code, change_request_id)
);
create index proposal_region on proposal (district_code, region_code, state);
alter table proposal enable row level security;
alter table proposal force row level security;
create policy proposal_rights on proposal using (
  slrt.scope() in ('staff', 'system')
  and (
    left(region_code, 2) = any((select slrt.areas())::text[])
    or left(region_code, 5) = any((select slrt.areas())::text[])
    or left(region_code, 8) = any((select slrt.areas())::text[])
    or region_code = any((select slrt.areas())::text[])
  )
);

-- A file is visible exactly when the record it belongs to is.
create table stored_file (
  district_code text not null,
  id uuid not null,
  subject_id uuid not null,
  kind text not null,
  media_type text,
  status text not null default 'AWAITED' constraint stored_file_status check (status in ('AWAITED', 'STORED')),
  refusal text,
  bytes integer,
  width integer,
  height integer,
  sha256 bytea,
  taken_at timestamptz,
  latitude double precision,
  longitude double precision,
  created_by text not null,
  input_hash bytea not null,
  requested_at timestamptz not null default clock_timestamp(),
  stored_at timestamptz,
  constraint stored_file_pkey primary key (district_code, id),
  constraint stored_file_subject foreign key (district_code, subject_id) references deliberation (district_code, id),
  constraint stored_file_whole
    check ((status = 'STORED') = (sha256 is not null and media_type is not null and stored_at is not null))
);
create index stored_file_subject_idx on stored_file (district_code, subject_id);
alter table stored_file enable row level security;
alter table stored_file force row level security;
create policy stored_file_rights on stored_file using (
  exists (
    select 1 from deliberation p where p.district_code = stored_file.district_code and p.id = stored_file.subject_id
  )
);

-- Complaints of a village, as their events tell.
create table village_complaint (
  district_code text not null,
  complaint_id uuid not null,
  region_code text not null,
  status text not null,
  version integer not null,
  constraint village_complaint_pkey primary key (district_code, complaint_id)
);
create index village_complaint_region on village_complaint (district_code, region_code);
alter table village_complaint enable row level security;
alter table village_complaint force row level security;
create policy village_complaint_rights on village_complaint using (
  slrt.scope() in ('staff', 'system')
  and (
    left(region_code, 2) = any((select slrt.areas())::text[])
    or left(region_code, 5) = any((select slrt.areas())::text[])
    or left(region_code, 8) = any((select slrt.areas())::text[])
    or region_code = any((select slrt.areas())::text[])
  )
);

-- Which village a household lies in, as its events tell.
create table household_region (
  district_code text not null,
  household_id uuid not null,
  region_code text not null,
  version integer not null,
  constraint household_region_pkey primary key (district_code, household_id)
);
create index household_region_code on household_region (district_code, region_code);
alter table household_region enable row level security;
alter table household_region force row level security;
create policy household_region_rights on household_region using (
  slrt.scope() in ('staff', 'system')
  and (
    left(region_code, 2) = any((select slrt.areas())::text[])
    or left(region_code, 5) = any((select slrt.areas())::text[])
    or left(region_code, 8) = any((select slrt.areas())::text[])
    or region_code = any((select slrt.areas())::text[])
  )
);

create table planned_visit (
  district_code text not null,
  id uuid not null,
  region_code text not null,
  complaint_id text,
  household_id text,
  reason text not null,
  due_at timestamptz,
  done_at timestamptz,
  version integer not null,
  change_number bigint not null default 0,
  constraint planned_visit_pkey primary key (district_code, id)
);
create index planned_visit_changed on planned_visit (district_code, region_code, change_number, id);

create function slrt.number_visit_change() returns trigger language plpgsql as $$
begin
  new.change_number := slrt.next_change(new.district_code, new.region_code);
  return new;
end $$;
create trigger planned_visit_change before insert or update on planned_visit
  for each row execute function slrt.number_visit_change();
alter table planned_visit enable row level security;
alter table planned_visit force row level security;
create policy planned_visit_rights on planned_visit using (
  slrt.scope() in ('staff', 'system')
  and (
    left(region_code, 2) = any((select slrt.areas())::text[])
    or left(region_code, 5) = any((select slrt.areas())::text[])
    or left(region_code, 8) = any((select slrt.areas())::text[])
    or region_code = any((select slrt.areas())::text[])
  )
);

create table field_day (
  district_code text not null,
  id uuid not null,
  person text not null,
  day date not null,
  village_codes text[] not null,
  visits integer not null,
  change_requests integer not null,
  complaints integer not null,
  note text,
  closed_at timestamptz not null default clock_timestamp(),
  input_hash bytea not null,
  constraint field_day_pkey primary key (district_code, id),
  constraint field_day_person unique (district_code, person, day)
);
alter table field_day enable row level security;
alter table field_day force row level security;
create policy field_day_rights on field_day using (
  slrt.scope() in ('staff', 'system')
  and (
    person = slrt.actor()
    or (
      left(village_codes[1], 2) = any((select slrt.areas())::text[])
      or left(village_codes[1], 5) = any((select slrt.areas())::text[])
      or left(village_codes[1], 8) = any((select slrt.areas())::text[])
      or village_codes[1] = any((select slrt.areas())::text[])
    )
  )
);

create function slrt.erase_deliberations(place text, before timestamptz) returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
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
end $$;
revoke all on function slrt.erase_deliberations(text, timestamptz) from public;
grant execute on function slrt.erase_deliberations(text, timestamptz) to puskesos_app;
