-- Monthly snapshots of the counts of villages, population figures, and the sex and year of birth of heads as counted variables.

-- What is counted of the head of a household. The year of birth and not the age, because a count may change only with a write;
-- ages are derived when counts are read.
create function slrt.head_facts(sex text, birth_date date, birth_year_from smallint) returns jsonb
language sql immutable parallel safe as $$
  select jsonb_build_object('headSex', sex, 'headBirthYear', coalesce(extract(year from birth_date)::int, birth_year_from)::text)
$$;

-- These triggers run after the ones that count all members, which lock the households: triggers of a table run in the order of
-- their names.
create function slrt.count_heads() returns trigger language plpgsql as $$
begin
  if slrt.precounted() then return null; end if;
  insert into village_statistic as v (district_code, region_code, unit, variable, code, decile, n)
  select p.district_code, h.region_code, 'HOUSEHOLD', c.variable, c.code, coalesce(h.decile, 0)::smallint, count(*)
  from added p join household h on h.district_code = p.district_code and h.id = p.household_id,
    slrt.coded(slrt.head_facts(p.sex, p.birth_date, p.birth_year_from)) c
  where p.relation = 'HEAD' and p.left_on is null and h.listing <> 'REMOVED'
  group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
  on conflict on constraint village_statistic_pkey do update set n = v.n + excluded.n;
  return null;
end $$;
create trigger person_counted_head after insert on person referencing new table as added
  for each statement execute function slrt.count_heads();

create function slrt.recount_changed_heads() returns trigger language plpgsql as $$
begin
  insert into village_statistic as v (district_code, region_code, unit, variable, code, decile, n)
  select d.district_code, h.region_code, 'HOUSEHOLD', d.variable, d.code, coalesce(h.decile, 0)::smallint, sum(d.sign) from (
    select p.district_code, p.household_id, c.variable, c.code, 1 as sign
    from added p, slrt.coded(slrt.head_facts(p.sex, p.birth_date, p.birth_year_from)) c
    where p.relation = 'HEAD' and p.left_on is null
    union all
    select p.district_code, p.household_id, c.variable, c.code, -1
    from removed p, slrt.coded(slrt.head_facts(p.sex, p.birth_date, p.birth_year_from)) c
    where p.relation = 'HEAD' and p.left_on is null
  ) d join household h on h.district_code = d.district_code and h.id = d.household_id
  where h.listing <> 'REMOVED'
  group by 1, 2, 3, 4, 5, 6 having sum(d.sign) <> 0 order by 1, 2, 3, 4, 5, 6
  on conflict on constraint village_statistic_pkey do update set n = v.n + excluded.n;
  return null;
end $$;
create trigger person_recounted_head after update on person referencing old table as removed new table as added
  for each statement execute function slrt.recount_changed_heads();

create function slrt.recount_heads_of_changed_households() returns trigger language plpgsql as $$
begin
  insert into village_statistic as v (district_code, region_code, unit, variable, code, decile, n)
  select d.district_code, d.region_code, 'HOUSEHOLD', c.variable, c.code, coalesce(d.decile, 0)::smallint, sum(d.sign) from (
    select a.district_code, a.id, a.region_code, a.decile, 1 as sign from added a join removed r using (district_code, id)
    where a.listing <> 'REMOVED' and (a.region_code, a.decile, a.listing = 'REMOVED') is distinct from (r.region_code, r.decile, r.listing = 'REMOVED')
    union all
    select r.district_code, r.id, r.region_code, r.decile, -1 from added a join removed r using (district_code, id)
    where r.listing <> 'REMOVED' and (a.region_code, a.decile, a.listing = 'REMOVED') is distinct from (r.region_code, r.decile, r.listing = 'REMOVED')
  ) d join person p on p.district_code = d.district_code and p.household_id = d.id and p.relation = 'HEAD' and p.left_on is null,
    slrt.coded(slrt.head_facts(p.sex, p.birth_date, p.birth_year_from)) c
  group by 1, 2, 3, 4, 5, 6 having sum(d.sign) <> 0 order by 1, 2, 3, 4, 5, 6
  on conflict on constraint village_statistic_pkey do update set n = v.n + excluded.n;
  return null;
end $$;
create trigger household_recounted_head after update on household referencing old table as removed new table as added
  for each statement execute function slrt.recount_heads_of_changed_households();

alter view village_recount rename to village_recount_facts;
create view village_recount with (security_invoker = true) as
  select district_code, region_code, unit, variable, code, decile, n from village_recount_facts
  union all
  select h.district_code, h.region_code, 'HOUSEHOLD', c.variable, c.code, coalesce(h.decile, 0)::smallint, count(*)::int
  from household h join person p on p.district_code = h.district_code and p.household_id = h.id and p.relation = 'HEAD' and p.left_on is null,
    slrt.coded(slrt.head_facts(p.sex, p.birth_date, p.birth_year_from)) c
  where h.listing <> 'REMOVED'
  group by 1, 2, 3, 4, 5, 6;

-- Counts the heads that are there already. Policies apply to the owner too, so they are not forced meanwhile.
alter table household no force row level security;
alter table person no force row level security;
alter table village_statistic no force row level security;
insert into village_statistic (district_code, region_code, unit, variable, code, decile, n)
select h.district_code, h.region_code, 'HOUSEHOLD', c.variable, c.code, coalesce(h.decile, 0)::smallint, count(*)::int
from household h join person p on p.district_code = h.district_code and p.household_id = h.id and p.relation = 'HEAD' and p.left_on is null,
  slrt.coded(slrt.head_facts(p.sex, p.birth_date, p.birth_year_from)) c
where h.listing <> 'REMOVED'
group by 1, 2, 3, 4, 5, 6;
alter table household force row level security;
alter table person force row level security;
alter table village_statistic force row level security;

-- The latest time in a month at which the counts of a district were stored. `month` is the first day of the month.
create table statistic_snapshot (
  district_code text not null,
  month date not null constraint statistic_snapshot_month check (extract(day from month) = 1),
  taken_at timestamptz not null,
  constraint statistic_snapshot_pkey primary key (district_code, month)
);
alter table statistic_snapshot enable row level security;
alter table statistic_snapshot force row level security;
create policy statistic_snapshot_rights on statistic_snapshot using (
  (select slrt.scope()) in ('staff', 'system')
  and (
    left(district_code, 2) = any((select slrt.areas())::text[])
    or district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a)
  )
);

-- The cells of one variable in a village at a snapshot, as three arrays of equal length: a tenth of the size of a row per cell.
create table village_snapshot (
  district_code text not null,
  variable text not null,
  month date not null,
  unit text not null constraint village_snapshot_unit check (unit in ('HOUSEHOLD', 'PERSON')),
  region_code text not null,
  codes text[] not null,
  deciles smallint[] not null,
  counts integer[] not null,
  constraint village_snapshot_pkey primary key (district_code, variable, month, unit, region_code),
  constraint village_snapshot_snapshot foreign key (district_code, month) references statistic_snapshot (district_code, month),
  constraint village_snapshot_cells
    check (cardinality(codes) = cardinality(deciles) and cardinality(codes) = cardinality(counts))
);
alter table village_snapshot enable row level security;
alter table village_snapshot force row level security;
create policy village_snapshot_rights on village_snapshot using (
  (select slrt.scope()) in ('staff', 'system')
  and (
    left(region_code, 2) = any((select slrt.areas())::text[])
    or left(region_code, 5) = any((select slrt.areas())::text[])
    or left(region_code, 8) = any((select slrt.areas())::text[])
    or region_code = any((select slrt.areas())::text[])
  )
);

-- Inhabitants of areas by official figures, the denominators of rates.
create table population (
  district_code text not null,
  region_code text not null,
  as_of date not null,
  persons integer not null constraint population_persons check (persons > 0),
  source text not null constraint population_source check (source <> ''),
  loaded_at timestamptz not null default clock_timestamp(),
  constraint population_pkey primary key (district_code, region_code, as_of),
  constraint population_in_district check (left(region_code, 5) = district_code)
);
alter table population enable row level security;
alter table population force row level security;
create policy population_rights on population using (
  (select slrt.scope()) in ('staff', 'system')
  and (
    left(region_code, 2) = any((select slrt.areas())::text[])
    or left(region_code, 5) = any((select slrt.areas())::text[])
    or left(region_code, 8) = any((select slrt.areas())::text[])
    or region_code = any((select slrt.areas())::text[])
  )
);
