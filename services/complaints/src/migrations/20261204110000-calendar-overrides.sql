-- Days that differ from the decrees in the code: of one district, or of all.
alter table district_holiday
  add column is_working_day boolean not null default false,
  add column source text,
  add column changed_at timestamptz not null default clock_timestamp();

create table national_holiday (
  day date not null,
  name text not null,
  is_working_day boolean not null,
  source text not null,
  changed_by text not null,
  changed_at timestamptz not null default clock_timestamp(),
  constraint national_holiday_pkey primary key (day)
);
alter table national_holiday enable row level security;
alter table national_holiday force row level security;
create policy national_holiday_rights on national_holiday
  using (true)
  with check (slrt.scope() = 'system');
