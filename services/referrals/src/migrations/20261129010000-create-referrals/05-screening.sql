-- Who may be entitled but does not receive, and who receives without being entitled.

create table screening_gap (
  district_code text not null,
  programme_code text not null constraint screening_gap_programme references programme (code),
  gap text not null,
  region_code text not null,
  household_id uuid not null,
  rule_version text not null,
  missing text[] not null default '{}',
  constraint screening_gap_pkey primary key (district_code, programme_code, gap, region_code, household_id)
);
create index screening_gap_household on screening_gap (district_code, household_id);
alter table screening_gap enable row level security;
alter table screening_gap force row level security;
create policy screening_gap_rights on screening_gap using (
  slrt.scope() in ('staff', 'system')
  and (
    left(region_code, 2) = any((select slrt.areas())::text[])
    or left(region_code, 5) = any((select slrt.areas())::text[])
    or left(region_code, 8) = any((select slrt.areas())::text[])
    or region_code = any((select slrt.areas())::text[])
  )
);

create table screening_run (
  district_code text not null,
  day date not null,
  rules text not null,
  at timestamptz not null default clock_timestamp(),
  constraint screening_run_pkey primary key (district_code)
);
alter table screening_run enable row level security;
alter table screening_run force row level security;
create policy screening_run_rights on screening_run using (slrt.scope() in ('staff', 'system'));
