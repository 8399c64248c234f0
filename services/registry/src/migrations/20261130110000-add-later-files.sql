-- The area mapping adds villages that the official list lacks. It cannot change the codes of existing ones.
grant insert (code, parent_code, level, kind, name, time_zone, founding_code, bps_code, valid_from) on area to registry_app;

-- A list that states all households of its villages proposes to delist those that it does not state.
alter table registry_import add column complete boolean not null default false;

-- Households that a complete list states, kept until its proposals are made.
create table import_listing (
  district_code text not null,
  import_id uuid not null,
  household_id uuid not null,
  constraint import_listing_pkey primary key (district_code, import_id, household_id),
  constraint import_listing_import foreign key (district_code, import_id) references registry_import (district_code, id)
);
alter table import_listing enable row level security;
alter table import_listing force row level security;
create policy import_listing_rights on import_listing using (
  slrt.scope() = 'system'
  and (
    left(district_code, 2) = any((select slrt.areas())::text[])
    or left(district_code, 5) = any((select slrt.areas())::text[])
    or left(district_code, 8) = any((select slrt.areas())::text[])
    or district_code = any((select slrt.areas())::text[])
  )
);
