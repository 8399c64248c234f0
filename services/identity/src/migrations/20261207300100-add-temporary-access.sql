-- Emergency and support accounts, and rights that end by themselves.

-- STAFF: a person of an office. SUPPORT: of the operator, with rights only while a district has approved them.
-- EMERGENCY: sealed in an envelope, works once for some hours.
alter table account add column kind text not null default 'STAFF'
  constraint account_kind check (kind in ('STAFF', 'SUPPORT', 'EMERGENCY'));

create table temporary_access (
  id uuid constraint temporary_access_pkey primary key default uuidv7(),
  district_code text not null,
  account_id text not null constraint temporary_access_account references account (id) on delete cascade,
  kind text not null constraint temporary_access_kind check (kind in ('SUPPORT', 'EMERGENCY')),
  role text not null,
  reason text not null constraint temporary_access_reason check (length(reason) between 3 and 500),
  granted_by text not null,
  starts_at timestamptz not null default clock_timestamp(),
  ends_at timestamptz not null,
  ended_at timestamptz,
  ended_by text,
  constraint temporary_access_period check (ends_at > starts_at),
  constraint temporary_access_ended check ((ended_at is null) = (ended_by is null))
);
create index temporary_access_of_account on temporary_access (account_id);
create index temporary_access_of_district on temporary_access (district_code, starts_at desc);
create index temporary_access_open on temporary_access (ends_at) where ended_at is null;
-- An emergency account works once.
create unique index temporary_access_emergency on temporary_access (account_id) where kind = 'EMERGENCY';

alter table temporary_access enable row level security;
create policy temporary_access_of_area on temporary_access using (
  slrt.scope() = 'system'
  or (slrt.scope() = 'staff' and (
    left(district_code, 2) = any((select slrt.areas())::text[]) or district_code = any((select slrt.areas())::text[])
  ))
);
