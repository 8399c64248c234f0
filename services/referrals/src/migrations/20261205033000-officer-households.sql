-- Households that liaisons declared as their own or a relative's, from the roster of the complaints service. They may not
-- answer referrals of them.
create table officer_household (
  district_code text not null,
  person text not null,
  household_ids uuid[] not null,
  version integer not null,
  constraint officer_household_pkey primary key (district_code, person)
);
alter table officer_household enable row level security;
alter table officer_household force row level security;
create policy officer_household_rights on officer_household using (
  slrt.scope() in ('staff', 'system', 'agency')
  and district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a)
);
