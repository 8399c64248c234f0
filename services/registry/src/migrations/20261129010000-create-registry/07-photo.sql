-- Photos of a household.

create table photo (
  district_code text not null,
  id uuid not null,
  household_id uuid not null,
  kind text not null
    constraint photo_kind check (kind in ('HOUSE', 'FRONT', 'FLOOR', 'WALL', 'ROOF', 'TOILET', 'KITCHEN', 'CONTENTS', 'ASSET', 'HEAD', 'KTP', 'KK')),
  status text not null default 'AWAITED' constraint photo_status check (status in ('AWAITED', 'STORED')),
  refusal text,
  width integer,
  height integer,
  bytes integer,
  sha256 bytea,
  taken_at timestamptz,
  latitude double precision,
  longitude double precision,
  created_by text not null,
  input_hash bytea not null,
  requested_at timestamptz not null default clock_timestamp(),
  stored_at timestamptz,
  constraint photo_pkey primary key (district_code, id),
  constraint photo_household foreign key (district_code, household_id) references household (district_code, id)
);
create index photo_household_idx on photo (district_code, household_id, stored_at);
revoke delete on photo from registry_app;
alter table photo enable row level security;
alter table photo force row level security;
create policy photo_rights on photo using (
  (
    (select slrt.scope()) in ('staff', 'system')
    and (
      district_code = any((select slrt.areas())::text[])
      or left(district_code, 2) = any((select slrt.areas())::text[])
    )
  )
  or exists (select 1 from household p where p.district_code = photo.district_code and p.id = photo.household_id)
);
