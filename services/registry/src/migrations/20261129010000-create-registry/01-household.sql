-- Households, their people and what identifies them, with every revision.

-- A function of its own: as a query inside the household's policy it was planned for every statement about a person or a number,
-- for staff too, who never run it.
create function slrt.disclosed_households() returns table (district_code text, household_id uuid) language plpgsql stable rows 100 as $$
begin
  return query select d.district_code, d.household_id from disclosure d
    where d.agency_code = slrt.agency() and d.open_from <= now() and coalesce(d.open_until > now(), true);
end $$;

-- A household as the registry knows it now.
create table household (
  district_code text not null,
  id uuid not null,
  region_code text not null,
  listing text not null constraint household_listing check (listing in ('LISTED', 'PROPOSED', 'REMOVED')),
  decile smallint constraint household_decile check (decile between 1 and 10),
  address text,
  latitude double precision,
  longitude double precision,
  housing jsonb not null default '{}',
  bdt_id text,
  source text not null,
  input_hash bytea,
  created_by text not null,
  version integer not null default 1,
  updated_at timestamptz not null default clock_timestamp(),
  stated jsonb not null default '{}',
  programmes jsonb not null default '{}',
  family_planning jsonb not null default '{}',
  percentile smallint constraint household_percentile check (percentile between 1 and 100),
  survey_date date,
  assets jsonb not null default '{}',
  quality text[] not null default '{}',
  urgency smallint generated always as (cardinality(quality)) stored,
  verified_on date,
  moved_to text,
  moved_from text,
  merged_into uuid,
  change_number bigint not null default 0,
  erased_at timestamptz,
  constraint household_pkey primary key (district_code, id),
  constraint household_bdt_id unique (district_code, bdt_id),
  constraint household_in_district check (left(region_code, 5) = district_code)
);
create index household_region on household (district_code, region_code, id);
create index household_urgency on household (district_code, urgency desc, id);
create index household_changed on household (district_code, region_code, change_number, id);
revoke delete on household from registry_app;
grant maintain on household to registry_app;
alter table household enable row level security;
alter table household force row level security;
create policy household_rights on household
  using (
    (
      (select slrt.scope()) in ('staff', 'system')
      and (
        district_code = any((select slrt.areas())::text[])
        or left(district_code, 2) = any((select slrt.areas())::text[])
      )
    )
    or (
      (select slrt.scope()) in ('staff', 'system')
      and (
        left(region_code, 2) = any((select slrt.areas())::text[])
        or left(region_code, 5) = any((select slrt.areas())::text[])
        or left(region_code, 8) = any((select slrt.areas())::text[])
        or region_code = any((select slrt.areas())::text[])
      )
    )
    or ((select slrt.scope()) = 'agency' and (district_code, id) in (select * from slrt.disclosed_households()))
  )
  with check (
    (
      (select slrt.scope()) in ('staff', 'system')
      and (
        district_code = any((select slrt.areas())::text[])
        or left(district_code, 2) = any((select slrt.areas())::text[])
      )
    )
    or (
      (select slrt.scope()) in ('staff', 'system')
      and (
        left(region_code, 2) = any((select slrt.areas())::text[])
        or left(region_code, 5) = any((select slrt.areas())::text[])
        or left(region_code, 8) = any((select slrt.areas())::text[])
        or region_code = any((select slrt.areas())::text[])
      )
    )
  );

create table person (
  district_code text not null,
  id uuid not null,
  household_id uuid not null,
  name text not null,
  sex text constraint person_sex check (sex in ('MALE', 'FEMALE')),
  birth_date date,
  birth_year_from smallint,
  birth_year_until smallint,
  relation text not null,
  family_no smallint,
  schooling jsonb not null default '{}',
  employment jsonb not null default '{}',
  health jsonb not null default '{}',
  position smallint not null default 1,
  civil jsonb not null default '{}',
  left_on date,
  left_reason text constraint person_left_reason check (left_reason in ('DIED', 'MOVED', 'NOT_FOUND', 'MERGED')),
  merged_into uuid,
  mother_keys text[] not null default '{}',
  name_block text not null default '',
  erased_at timestamptz,
  constraint person_pkey primary key (district_code, id),
  constraint person_household foreign key (district_code, household_id) references household (district_code, id),
  constraint person_left check ((left_on is null) = (left_reason is null))
);
create index person_household_id on person (district_code, household_id, position);
create unique index person_one_head on person (district_code, household_id) where relation = 'HEAD' and left_on is null;
revoke delete on person from registry_app;
grant maintain on person to registry_app;
alter table person enable row level security;
alter table person force row level security;
create policy person_rights on person using (
  (
    (select slrt.scope()) in ('staff', 'system')
    and (
      district_code = any((select slrt.areas())::text[])
      or left(district_code, 2) = any((select slrt.areas())::text[])
    )
  )
  or exists (select 1 from household p where p.district_code = person.district_code and p.id = person.household_id)
);

create table participation (
  district_code text not null,
  id uuid not null default uuidv7(),
  household_id uuid not null,
  programme_code text not null,
  since date not null,
  until date,
  source text not null,
  source_ref uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint participation_pkey primary key (district_code, id),
  constraint participation_household foreign key (district_code, household_id) references household (district_code, id)
);
create unique index participation_current on participation (district_code, household_id, programme_code)
  where until is null;
revoke delete on participation from registry_app;
grant maintain on participation to registry_app;
alter table participation enable row level security;
alter table participation force row level security;
create policy participation_rights on participation using (
  (
    (select slrt.scope()) in ('staff', 'system')
    and (
      district_code = any((select slrt.areas())::text[])
      or left(district_code, 2) = any((select slrt.areas())::text[])
    )
  )
  or exists (
    select 1 from household p
    where p.district_code = participation.district_code and p.id = participation.household_id
  )
);

-- NIK and KK numbers: sealed for reading, as a keyed hash for searching.
create table identifier (
  district_code text not null,
  id uuid not null default uuidv7(),
  subject_id uuid not null,
  kind text not null,
  cipher bytea not null,
  key_id text not null,
  index bytea not null,
  masked text not null,
  source text not null,
  valid_from date,
  valid_until date,
  recorded_at timestamptz not null default clock_timestamp(),
  family_no smallint,
  index_key text not null default 'i1',
  constraint identifier_pkey primary key (district_code, id),
  constraint identifier_kind check (kind in ('NIK', 'KK', 'BDT', 'DTSEN'))
);
create index identifier_subject on identifier (district_code, subject_id, kind);
create index identifier_index on identifier (index);
grant maintain on identifier to registry_app;
alter table identifier enable row level security;
alter table identifier force row level security;
create policy identifier_rights on identifier using (
  (
    (select slrt.scope()) in ('staff', 'system')
    and (
      district_code = any((select slrt.areas())::text[])
      or left(district_code, 2) = any((select slrt.areas())::text[])
    )
  )
  or exists (select 1 from household p where p.district_code = identifier.district_code and p.id = identifier.subject_id)
  or exists (select 1 from person p where p.district_code = identifier.district_code and p.id = identifier.subject_id)
);

create table household_revision (
  district_code text not null,
  household_id uuid not null,
  version integer not null,
  at timestamptz not null default clock_timestamp(),
  actor text not null,
  actor_role text,
  reason text not null,
  before jsonb not null,
  changed text[] not null,
  idempotency_key uuid,
  input_hash bytea,
  note text,
  latitude double precision,
  longitude double precision,
  visited_at timestamptz,
  constraint household_revision_pkey primary key (district_code, household_id, version),
  constraint household_revision_key unique (district_code, idempotency_key),
  constraint household_revision_household
    foreign key (district_code, household_id) references household (district_code, id)
);
revoke update, delete on household_revision from registry_app;
alter table household_revision enable row level security;
alter table household_revision force row level security;
create policy household_revision_rights on household_revision using (
  (
    (select slrt.scope()) in ('staff', 'system')
    and (
      district_code = any((select slrt.areas())::text[])
      or left(district_code, 2) = any((select slrt.areas())::text[])
    )
  )
  or exists (
    select 1 from household p
    where p.district_code = household_revision.district_code and p.id = household_revision.household_id
  )
);

-- Households that moved out of a village, for tablets that follow the village.
create table household_departure (
  district_code text not null,
  region_code text not null,
  household_id uuid not null,
  change_number bigint not null,
  constraint household_departure_pkey primary key (district_code, region_code, household_id)
);
create index household_departure_changed on household_departure (district_code, region_code, change_number);
alter table household_departure enable row level security;
alter table household_departure force row level security;
create policy household_departure_rights on household_departure
  using (
    slrt.scope() in ('staff', 'system')
    and (
      left(region_code, 2) = any((select slrt.areas())::text[])
      or left(region_code, 5) = any((select slrt.areas())::text[])
      or left(region_code, 8) = any((select slrt.areas())::text[])
      or region_code = any((select slrt.areas())::text[])
    )
  )
  with check (
    slrt.scope() in ('staff', 'system')
    and district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a)
  );

-- Phonetic keys of names, by which people are searched and compared.
create table person_name_key (
  district_code text not null,
  key text not null,
  person_id uuid not null,
  region_code text not null,
  born_from smallint not null,
  born_until smallint not null,
  keys smallint not null,
  constraint person_name_key_person foreign key (district_code, person_id) references person (district_code, id),
  constraint person_name_key_pkey
    primary key (district_code, key, region_code, born_from, person_id) include (born_until, keys)
);
create index person_name_key_person on person_name_key (district_code, person_id);
grant maintain on person_name_key to registry_app;
alter table person_name_key enable row level security;
alter table person_name_key force row level security;
create policy person_name_key_rights on person_name_key using (
  (select slrt.scope()) in ('staff', 'system')
  and (
    left(region_code, 2) = any((select slrt.areas())::text[])
    or left(region_code, 5) = any((select slrt.areas())::text[])
    or left(region_code, 8) = any((select slrt.areas())::text[])
    or region_code = any((select slrt.areas())::text[])
  )
);

-- Where a value of a household comes from when it is not the import.
create table source_value (
  district_code text not null,
  household_id uuid not null,
  subject_id uuid not null,
  field text not null,
  source text not null
    constraint source_value_source check (source in ('BDT_2015', 'DTSEN', 'SIMPLE', 'DUKCAPIL', 'FIELD')),
  as_of date not null,
  value text,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint source_value_pkey primary key (district_code, household_id, subject_id, field, source, as_of),
  constraint source_value_household foreign key (district_code, household_id) references household (district_code, id)
);
alter table source_value enable row level security;
alter table source_value force row level security;
create policy source_value_rights on source_value using (
  (
    (select slrt.scope()) in ('staff', 'system')
    and (
      district_code = any((select slrt.areas())::text[])
      or left(district_code, 2) = any((select slrt.areas())::text[])
    )
  )
  or exists (
    select 1 from household p where p.district_code = source_value.district_code and p.id = source_value.household_id
  )
);

create table welfare_rank (
  district_code text not null,
  household_id uuid not null,
  source text not null,
  as_of date not null,
  decile smallint constraint welfare_rank_decile check (decile between 1 and 10),
  percentile_national smallint constraint welfare_rank_national check (percentile_national between 1 and 100),
  percentile_province smallint constraint welfare_rank_province check (percentile_province between 1 and 100),
  percentile_district smallint constraint welfare_rank_district check (percentile_district between 1 and 100),
  recorded_at timestamptz not null default clock_timestamp(),
  constraint welfare_rank_pkey primary key (district_code, household_id, source, as_of),
  constraint welfare_rank_household foreign key (district_code, household_id) references household (district_code, id)
);
alter table welfare_rank enable row level security;
alter table welfare_rank force row level security;
create policy welfare_rank_rights on welfare_rank using (
  (
    (select slrt.scope()) in ('staff', 'system')
    and (
      district_code = any((select slrt.areas())::text[])
      or left(district_code, 2) = any((select slrt.areas())::text[])
    )
  )
  or exists (
    select 1 from household p where p.district_code = welfare_rank.district_code and p.id = welfare_rank.household_id
  )
);

create function slrt.number_household_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.region_code <> new.region_code then
    insert into household_departure as d (district_code, region_code, household_id, change_number)
    values (old.district_code, old.region_code, old.id, slrt.next_change(old.district_code, old.region_code))
    on conflict (district_code, region_code, household_id) do update set change_number = excluded.change_number;
  end if;
  new.change_number := slrt.next_change(new.district_code, new.region_code);
  return new;
end $$;

create trigger household_change before insert or update on household
  for each row execute function slrt.number_household_change();

-- How many people the caller has looked up in the last hour, whatever the caller's own areas are.
create function slrt.lookups_of_caller() returns table (numbers integer, misses integer, searches integer)
language sql volatile security definer set search_path = pg_catalog, public as $$
  select (count(*) filter (where action <> 'person.search'))::int,
    (count(*) filter (where action <> 'person.search' and subjects = '{}'))::int,
    (count(*) filter (where action = 'person.search'))::int
  from audit_entry
  where actor = slrt.actor() and id > uuidv7(interval '-1 hour')
    and action in ('person.by-nik', 'household.by-kk', 'person.search')
$$;
revoke all on function slrt.lookups_of_caller() from public;
grant execute on function slrt.lookups_of_caller() to registry_app;
