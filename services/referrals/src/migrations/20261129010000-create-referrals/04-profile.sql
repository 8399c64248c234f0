-- Households as the registry publishes them, in columns that screening reads fast.

create function slrt.text_array(list jsonb) returns text[] language sql immutable parallel safe as
  $$ select coalesce(array(select jsonb_array_elements_text(list)), '{}') $$;

create table household_profile (
  district_code text not null,
  household_id uuid not null,
  version integer not null,
  region_code text not null,
  profile jsonb not null,
  listed boolean generated always as (profile->>'listing' = 'LISTED') stored,
  decile smallint generated always as ((profile->>'decile')::smallint) stored,
  receiving text[] generated always as (slrt.text_array(profile->'receiving')) stored,
  member_codes bigint[] not null default '{}',
  building_status text generated always as ((profile->'housing'->>'buildingStatus')::text) stored,
  land_status text generated always as ((profile->'housing'->>'landStatus')::text) stored,
  floor text generated always as ((profile->'housing'->>'floor')::text) stored,
  wall text generated always as ((profile->'housing'->>'wall')::text) stored,
  wall_condition text generated always as ((profile->'housing'->>'wallCondition')::text) stored,
  roof text generated always as ((profile->'housing'->>'roof')::text) stored,
  roof_condition text generated always as ((profile->'housing'->>'roofCondition')::text) stored,
  water text generated always as ((profile->'housing'->>'water')::text) stored,
  water_obtained text generated always as ((profile->'housing'->>'waterObtained')::text) stored,
  lighting text generated always as ((profile->'housing'->>'lighting')::text) stored,
  power text generated always as ((profile->'housing'->>'power')::text) stored,
  fuel text generated always as ((profile->'housing'->>'fuel')::text) stored,
  toilet text generated always as ((profile->'housing'->>'toilet')::text) stored,
  toilet_type text generated always as ((profile->'housing'->>'toiletType')::text) stored,
  waste_disposal text generated always as ((profile->'housing'->>'wasteDisposal')::text) stored,
  floor_area integer generated always as ((profile->'housing'->>'floorArea')::integer) stored,
  bedrooms integer generated always as ((profile->'housing'->>'bedrooms')::integer) stored,
  rooms integer generated always as ((profile->'housing'->>'rooms')::integer) stored,
  constraint household_profile_pkey primary key (district_code, household_id)
);
create index household_profile_region on household_profile (district_code, region_code, household_id);
alter table household_profile enable row level security;
alter table household_profile force row level security;
create policy household_profile_rights on household_profile using (
  slrt.scope() in ('staff', 'system')
  and (
    left(region_code, 2) = any((select slrt.areas())::text[])
    or left(region_code, 5) = any((select slrt.areas())::text[])
    or left(region_code, 8) = any((select slrt.areas())::text[])
    or region_code = any((select slrt.areas())::text[])
  )
);

-- Distinct combinations of facts about a member, so that a profile holds its members as numbers.
create table member_kind (
  district_code text not null,
  kind integer generated always as identity,
  facts jsonb not null,
  constraint member_kind_pkey primary key (district_code, kind),
  constraint member_kind_facts unique (district_code, facts)
);
alter table member_kind enable row level security;
alter table member_kind force row level security;
create policy member_kind_rights on member_kind using (slrt.scope() in ('staff', 'system'));

create table profile_batch (
  district_code text not null,
  import_id text not null,
  event_id uuid not null,
  constraint profile_batch_pkey primary key (district_code, import_id, event_id)
);
alter table profile_batch enable row level security;
alter table profile_batch force row level security;
create policy profile_batch_rights on profile_batch using (
  slrt.scope() = 'system'
  and (
    left(district_code, 2) = any((select slrt.areas())::text[])
    or left(district_code, 5) = any((select slrt.areas())::text[])
    or left(district_code, 8) = any((select slrt.areas())::text[])
    or district_code = any((select slrt.areas())::text[])
  )
);

create table profile_import (
  district_code text not null,
  import_id text not null,
  expected integer,
  announced boolean not null default false,
  constraint profile_import_pkey primary key (district_code, import_id)
);
alter table profile_import enable row level security;
alter table profile_import force row level security;
create policy profile_import_rights on profile_import using (
  slrt.scope() = 'system'
  and (
    left(district_code, 2) = any((select slrt.areas())::text[])
    or left(district_code, 5) = any((select slrt.areas())::text[])
    or left(district_code, 8) = any((select slrt.areas())::text[])
    or district_code = any((select slrt.areas())::text[])
  )
);
