-- Households that agencies may read, and until when.

-- Until when an agency may read what a referral disclosed to it.
create table disclosure (
  district_code text not null,
  referral_id uuid not null,
  household_id uuid not null,
  complaint_id uuid not null,
  agency_code text not null,
  programme_code text,
  region_code text not null,
  open_from timestamptz not null,
  open_until timestamptz,
  withdrawn boolean not null default false,
  constraint disclosure_pkey primary key (district_code, referral_id)
);
create index disclosure_household on disclosure (district_code, household_id, agency_code);
alter table disclosure enable row level security;
alter table disclosure force row level security;
create policy disclosure_rights on disclosure
  using (
    slrt.scope() = 'system'
      and (
        left(district_code, 2) = any((select slrt.areas())::text[])
        or left(district_code, 5) = any((select slrt.areas())::text[])
        or left(district_code, 8) = any((select slrt.areas())::text[])
        or district_code = any((select slrt.areas())::text[])
      )
    or slrt.scope() = 'agency'
      and agency_code = slrt.agency()
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

-- Complaints that ended before their disclosure was announced: events may arrive in any order.
create table closed_complaint (
  district_code text not null,
  complaint_id uuid not null,
  open_until timestamptz,
  version integer not null,
  constraint closed_complaint_pkey primary key (district_code, complaint_id)
);
alter table closed_complaint enable row level security;
alter table closed_complaint force row level security;
create policy ended_complaint_rights on closed_complaint using (
  slrt.scope() = 'system'
  and (
    left(district_code, 2) = any((select slrt.areas())::text[])
    or left(district_code, 5) = any((select slrt.areas())::text[])
    or left(district_code, 8) = any((select slrt.areas())::text[])
    or district_code = any((select slrt.areas())::text[])
  )
);
