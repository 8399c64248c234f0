-- What other services own and complaints need to know of it.

create table referral_state (
  district_code text not null,
  referral_id uuid not null,
  complaint_id uuid not null,
  decision_no integer not null,
  agency_code text not null,
  programme_code text,
  status text not null,
  reason text,
  outcome text,
  siblings integer not null,
  version integer not null,
  at timestamptz not null,
  constraint referral_state_pkey primary key (district_code, referral_id)
);
create index referral_state_complaint on referral_state (district_code, complaint_id, decision_no);
alter table referral_state enable row level security;
alter table referral_state force row level security;
create policy referral_state_rights on referral_state
  using (
    (
      slrt.scope() = 'system'
      and (
        left(district_code, 2) = any((select slrt.areas())::text[])
        or left(district_code, 5) = any((select slrt.areas())::text[])
        or left(district_code, 8) = any((select slrt.areas())::text[])
        or district_code = any((select slrt.areas())::text[])
      )
    )
    or exists (
      select 1 from complaint c
      where c.district_code = referral_state.district_code and c.id = referral_state.complaint_id
    )
  )
  with check (
    slrt.scope() = 'system'
    and (
      left(district_code, 2) = any((select slrt.areas())::text[])
      or left(district_code, 5) = any((select slrt.areas())::text[])
      or left(district_code, 8) = any((select slrt.areas())::text[])
      or district_code = any((select slrt.areas())::text[])
    )
  );

create table household_region (
  district_code text not null,
  household_id uuid not null,
  region_code text not null,
  version integer not null,
  constraint household_region_pkey primary key (district_code, household_id)
);
alter table household_region enable row level security;
alter table household_region force row level security;
create policy household_area_rights on household_region
  using (
    slrt.scope() in ('staff', 'system')
    and district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a)
  )
  with check (
    slrt.scope() = 'system'
    and (
      left(district_code, 2) = any((select slrt.areas())::text[])
      or left(district_code, 5) = any((select slrt.areas())::text[])
      or left(district_code, 8) = any((select slrt.areas())::text[])
      or district_code = any((select slrt.areas())::text[])
    )
  );

create table change_request_state (
  district_code text not null,
  change_request_id uuid not null,
  region_code text not null,
  state text not null,
  version integer not null,
  at timestamptz not null,
  constraint change_request_state_pkey primary key (district_code, change_request_id)
);
alter table change_request_state enable row level security;
alter table change_request_state force row level security;
create policy change_request_state_rights on change_request_state
  using (
    slrt.scope() in ('staff', 'system')
    and district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a)
  )
  with check (
    slrt.scope() = 'system'
    and (
      left(district_code, 2) = any((select slrt.areas())::text[])
      or left(district_code, 5) = any((select slrt.areas())::text[])
      or left(district_code, 8) = any((select slrt.areas())::text[])
      or district_code = any((select slrt.areas())::text[])
    )
  );

create table puskesos_presence (
  district_code text not null,
  region_code text not null,
  version integer not null default 1,
  open boolean not null default true,
  constraint puskesos_presence_pkey primary key (district_code, region_code)
);
alter table puskesos_presence enable row level security;
alter table puskesos_presence force row level security;
create policy puskesos_village_rights on puskesos_presence
  using (
    slrt.scope() in ('staff', 'system')
    and district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a)
  )
  with check (
    slrt.scope() = 'system'
    and (
      left(district_code, 2) = any((select slrt.areas())::text[])
      or left(district_code, 5) = any((select slrt.areas())::text[])
      or left(district_code, 8) = any((select slrt.areas())::text[])
      or district_code = any((select slrt.areas())::text[])
    )
  );
