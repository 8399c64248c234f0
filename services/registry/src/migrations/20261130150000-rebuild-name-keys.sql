-- Districts whose name keys were made by earlier rules: the service rebuilds them in the background.

create table name_key_rebuild (
  district_code text not null,
  position uuid not null default '00000000-0000-0000-0000-000000000000',
  constraint name_key_rebuild_pkey primary key (district_code)
);
-- The owner reads all districts, which no session setting allows while row security is forced.
alter table person no force row level security;
insert into name_key_rebuild (district_code) select distinct district_code from person;
alter table person force row level security;
alter table name_key_rebuild enable row level security;
alter table name_key_rebuild force row level security;
create policy name_key_rebuild_rights on name_key_rebuild using (
  (select slrt.scope()) = 'system'
  and (
    district_code = any((select slrt.areas())::text[])
    or left(district_code, 2) = any((select slrt.areas())::text[])
  )
);
