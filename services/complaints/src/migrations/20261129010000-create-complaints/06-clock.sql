-- How many working days a state may take in a district.

create table clock_setting (
  district_code text not null,
  status text not null,
  category_code text not null,
  days integer not null constraint clock_setting_days check (days between 1 and 260),
  changed_by text not null,
  changed_at timestamptz not null default clock_timestamp(),
  constraint clock_setting_pkey primary key (district_code, status, category_code)
);
alter table clock_setting enable row level security;
alter table clock_setting force row level security;
create policy clock_setting_rights on clock_setting
  using (
    slrt.scope() in ('staff', 'system')
    and district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a)
  )
  with check (
    slrt.scope() in ('staff', 'system')
    and (
      left(district_code, 2) = any((select slrt.areas())::text[])
      or left(district_code, 5) = any((select slrt.areas())::text[])
      or left(district_code, 8) = any((select slrt.areas())::text[])
      or district_code = any((select slrt.areas())::text[])
    )
  );

create table district_holiday (
  district_code text not null,
  day date not null,
  name text not null,
  changed_by text not null,
  constraint district_holiday_pkey primary key (district_code, day)
);
alter table district_holiday enable row level security;
alter table district_holiday force row level security;
create policy district_holiday_rights on district_holiday
  using (
    slrt.scope() in ('staff', 'system')
    and district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a)
  )
  with check (
    slrt.scope() in ('staff', 'system')
    and (
      left(district_code, 2) = any((select slrt.areas())::text[])
      or left(district_code, 5) = any((select slrt.areas())::text[])
      or left(district_code, 8) = any((select slrt.areas())::text[])
      or district_code = any((select slrt.areas())::text[])
    )
  );

create table district_calendar (
  district_code text not null,
  version integer not null,
  constraint district_calendar_pkey primary key (district_code)
);
alter table district_calendar enable row level security;
alter table district_calendar force row level security;
create policy district_calendar_rights on district_calendar using (
  district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a)
  and slrt.scope() in ('staff', 'system')
);
