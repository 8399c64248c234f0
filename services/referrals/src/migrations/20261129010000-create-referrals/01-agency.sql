-- Agencies, their offices and their calendars.

create table agency (
  code text constraint agency_pkey primary key,
  name text not null,
  sectors text[] not null,
  government boolean not null default true,
  kind text not null default 'OPD',
  website text
);
revoke insert, update, delete on agency from referrals_app;

create table agency_office (
  district_code text not null,
  id uuid not null default uuidv7(),
  agency_code text not null constraint agency_office_agency references agency (code),
  serves text[] not null,
  programmes text[] not null default '{}',
  open boolean not null default true,
  code text not null default 'MAIN',
  name text,
  address text,
  latitude double precision,
  longitude double precision,
  phone text,
  email text,
  website text,
  schedules jsonb not null default '[]',
  capacity text not null default 'HAS'
    constraint agency_office_capacity check (capacity in ('HAS', 'NONE', 'WAITING_LIST')),
  closed_from date,
  closed_until date,
  closed_reason text,
  version integer not null default 1,
  changed_at timestamptz not null default clock_timestamp(),
  constraint agency_office_pkey primary key (district_code, id),
  constraint agency_office_code unique (district_code, agency_code, code),
  constraint agency_office_closed check (closed_until is null or closed_from is not null and closed_until > closed_from)
);
revoke insert, update, delete on agency_office from referrals_app;
grant insert, update on agency_office to referrals_app;
alter table agency_office enable row level security;
create policy agency_office_read on agency_office for select using (true);
create policy agency_office_write on agency_office using (
  slrt.scope() = 'staff'
    and (
      left(district_code, 2) = any((select slrt.areas())::text[])
      or left(district_code, 5) = any((select slrt.areas())::text[])
      or left(district_code, 8) = any((select slrt.areas())::text[])
      or district_code = any((select slrt.areas())::text[])
    )
  or slrt.scope() = 'agency'
    and agency_code = slrt.agency()
    and district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a)
);

create table district_calendar (
  district_code text not null,
  version integer not null,
  days text[] not null,
  constraint district_calendar_pkey primary key (district_code)
);
alter table district_calendar enable row level security;
alter table district_calendar force row level security;
create policy district_calendar_rights on district_calendar
  using (true)
  with check (
    slrt.scope() = 'system'
    and (
      left(district_code, 2) = any((select slrt.areas())::text[])
      or left(district_code, 5) = any((select slrt.areas())::text[])
      or left(district_code, 8) = any((select slrt.areas())::text[])
      or district_code = any((select slrt.areas())::text[])
    )
  );
