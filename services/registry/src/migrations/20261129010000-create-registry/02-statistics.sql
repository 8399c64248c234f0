-- Counts per village that statement triggers keep equal to a recount, whatever statement writes.

-- Counts of a village by variable, code and decile.
create table village_statistic (
  district_code text not null,
  region_code text not null,
  unit text not null constraint village_statistic_unit check (unit in ('HOUSEHOLD', 'PERSON')),
  variable text not null,
  code text not null,
  decile smallint not null,
  n integer not null,
  constraint village_statistic_pkey primary key (district_code, region_code, unit, variable, code, decile)
);
-- One sum of a whole district over its 131 villages reads every cell: kept together by variable, it reads only the variable's.
create index village_statistic_variable on village_statistic (district_code, variable, region_code);
grant maintain on village_statistic to registry_app;
alter table village_statistic enable row level security;
alter table village_statistic force row level security;
create policy village_cell_rights on village_statistic using (
  (select slrt.scope()) in ('staff', 'system')
  and (
    left(region_code, 2) = any((select slrt.areas())::text[])
    or left(region_code, 5) = any((select slrt.areas())::text[])
    or left(region_code, 8) = any((select slrt.areas())::text[])
    or region_code = any((select slrt.areas())::text[])
  )
);

-- The cells that statistics count of one row: its codes, what it has or is (true), and TOTAL. REMOVED households count nowhere.
create function slrt.coded(facts jsonb) returns table (variable text, code text) language sql immutable parallel safe as $$
  select key, value #>> '{}' from jsonb_each(facts)
  where (jsonb_typeof(value) = 'string' and key not in ('pregnantUntil', 'civilCertificates')) or value = 'true'
$$;

create function slrt.household_facts(housing jsonb, assets jsonb, quality text[]) returns jsonb language sql immutable parallel safe as $$
  select housing || assets || '{"TOTAL": ""}'
    || coalesce((select jsonb_object_agg('quality:' || code, true) from unnest(quality) as code), '{}')
$$;

create function slrt.person_facts(civil jsonb, schooling jsonb, employment jsonb, health jsonb, sex text, relation text)
returns jsonb language sql immutable parallel safe as $$
  select civil || schooling || employment || health || jsonb_build_object('sex', sex, 'relation', relation, 'TOTAL', '')
$$;

-- An import counts the rows it adds where it prepares them and says so for its transaction; nobody else may.
create function slrt.precounted() returns boolean language sql stable as $$
  select current_setting('slrt.precounted', true) = 'on' and slrt.scope() = 'system'
$$;

-- Statement triggers keep village_statistic equal to a recount whatever statement writes. Rows are changed in key order, so
-- that two writers wait for each other instead of deadlocking.
create function slrt.count_households() returns trigger language plpgsql as $$
begin
  if slrt.precounted() then return null; end if;
  insert into village_statistic as v (district_code, region_code, unit, variable, code, decile, n)
  select d.district_code, d.region_code, d.unit, d.variable, d.code, d.decile, sum(d.sign) from (
    select h.district_code, h.region_code, 'HOUSEHOLD' as unit, c.variable, c.code, coalesce(h.decile, 0)::smallint as decile, 1 as sign
    from added h, slrt.coded(slrt.household_facts(h.housing, h.assets, h.quality)) c where h.listing <> 'REMOVED'
  ) d group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
  on conflict on constraint village_statistic_pkey do update set n = v.n + excluded.n;
  return null;
end $$;
create trigger household_counted after insert on household referencing new table as added
  for each statement execute function slrt.count_households();

create function slrt.recount_changed_households() returns trigger language plpgsql as $$
begin
  -- "shifted": households whose members and programmes are counted elsewhere from now on.
  with shifted as (
    select a.district_code, a.id, a.region_code, a.decile, 1 as sign from added a join removed r using (district_code, id)
    where a.listing <> 'REMOVED' and (a.region_code, a.decile, a.listing = 'REMOVED') is distinct from (r.region_code, r.decile, r.listing = 'REMOVED')
    union all
    select r.district_code, r.id, r.region_code, r.decile, -1 from added a join removed r using (district_code, id)
    where r.listing <> 'REMOVED' and (a.region_code, a.decile, a.listing = 'REMOVED') is distinct from (r.region_code, r.decile, r.listing = 'REMOVED')
  )
  insert into village_statistic as v (district_code, region_code, unit, variable, code, decile, n)
  select d.district_code, d.region_code, d.unit, d.variable, d.code, d.decile, sum(d.sign) from (
    select h.district_code, h.region_code, 'HOUSEHOLD' as unit, c.variable, c.code, coalesce(h.decile, 0)::smallint as decile, 1 as sign
    from added h, slrt.coded(slrt.household_facts(h.housing, h.assets, h.quality)) c where h.listing <> 'REMOVED'
    union all
    select h.district_code, h.region_code, 'HOUSEHOLD', c.variable, c.code, coalesce(h.decile, 0)::smallint, -1
    from removed h, slrt.coded(slrt.household_facts(h.housing, h.assets, h.quality)) c where h.listing <> 'REMOVED'
    union all
    select h.district_code, h.region_code, 'PERSON', c.variable, c.code, coalesce(h.decile, 0)::smallint, h.sign
    from shifted h join person p on p.district_code = h.district_code and p.household_id = h.id and p.left_on is null,
      slrt.coded(slrt.person_facts(p.civil, p.schooling, p.employment, p.health, p.sex, p.relation)) c
    union all
    select h.district_code, h.region_code, 'HOUSEHOLD', 'programme', x.programme_code, coalesce(h.decile, 0)::smallint, h.sign
    from shifted h join participation x on x.district_code = h.district_code and x.household_id = h.id and x.until is null
  ) d group by 1, 2, 3, 4, 5, 6 having sum(d.sign) <> 0 order by 1, 2, 3, 4, 5, 6
  on conflict on constraint village_statistic_pkey do update set n = v.n + excluded.n;
  return null;
end $$;
create trigger household_recounted after update on household referencing old table as removed new table as added
  for each statement execute function slrt.recount_changed_households();

create function slrt.count_persons() returns trigger language plpgsql as $$
begin
  if slrt.precounted() then return null; end if;
  -- A household that another transaction is moving or ranking must not change under the count.
  perform 1 from household h where (h.district_code, h.id) in (select a.district_code, a.household_id from added a) for share;
  insert into village_statistic as v (district_code, region_code, unit, variable, code, decile, n)
  select p.district_code, h.region_code, 'PERSON', c.variable, c.code, coalesce(h.decile, 0)::smallint, count(*)
  from added p join household h on h.district_code = p.district_code and h.id = p.household_id,
    slrt.coded(slrt.person_facts(p.civil, p.schooling, p.employment, p.health, p.sex, p.relation)) c
  where h.listing <> 'REMOVED' and p.left_on is null
  group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
  on conflict on constraint village_statistic_pkey do update set n = v.n + excluded.n;
  return null;
end $$;
create trigger person_counted after insert on person referencing new table as added
  for each statement execute function slrt.count_persons();

create function slrt.recount_changed_persons() returns trigger language plpgsql as $$
begin
  perform 1 from household h where (h.district_code, h.id) in (
    select a.district_code, a.household_id from added a union select r.district_code, r.household_id from removed r) for share;
  insert into village_statistic as v (district_code, region_code, unit, variable, code, decile, n)
  select d.district_code, h.region_code, 'PERSON', d.variable, d.code, coalesce(h.decile, 0)::smallint, sum(d.sign) from (
    select p.district_code, p.household_id, c.variable, c.code, 1 as sign
    from added p, slrt.coded(slrt.person_facts(p.civil, p.schooling, p.employment, p.health, p.sex, p.relation)) c where p.left_on is null
    union all
    select p.district_code, p.household_id, c.variable, c.code, -1
    from removed p, slrt.coded(slrt.person_facts(p.civil, p.schooling, p.employment, p.health, p.sex, p.relation)) c where p.left_on is null
  ) d join household h on h.district_code = d.district_code and h.id = d.household_id
  where h.listing <> 'REMOVED'
  group by 1, 2, 3, 4, 5, 6 having sum(d.sign) <> 0 order by 1, 2, 3, 4, 5, 6
  on conflict on constraint village_statistic_pkey do update set n = v.n + excluded.n;
  return null;
end $$;
create trigger person_recounted after update on person referencing old table as removed new table as added
  for each statement execute function slrt.recount_changed_persons();

create function slrt.count_participation() returns trigger language plpgsql as $$
begin
  if slrt.precounted() then return null; end if;
  perform 1 from household h where (h.district_code, h.id) in (select a.district_code, a.household_id from added a) for share;
  insert into village_statistic as v (district_code, region_code, unit, variable, code, decile, n)
  select x.district_code, h.region_code, 'HOUSEHOLD', 'programme', x.programme_code, coalesce(h.decile, 0)::smallint, count(*)
  from added x join household h on h.district_code = x.district_code and h.id = x.household_id
  where h.listing <> 'REMOVED' and x.until is null
  group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
  on conflict on constraint village_statistic_pkey do update set n = v.n + excluded.n;
  return null;
end $$;
create trigger participation_counted after insert on participation referencing new table as added
  for each statement execute function slrt.count_participation();

create function slrt.recount_changed_participation() returns trigger language plpgsql as $$
begin
  perform 1 from household h where (h.district_code, h.id) in (select a.district_code, a.household_id from added a) for share;
  insert into village_statistic as v (district_code, region_code, unit, variable, code, decile, n)
  select x.district_code, h.region_code, 'HOUSEHOLD', 'programme', x.programme_code, coalesce(h.decile, 0)::smallint, sum(x.sign)
  from (select a.*, 1 as sign from added a union all select r.*, -1 from removed r) x
  join household h on h.district_code = x.district_code and h.id = x.household_id
  where h.listing <> 'REMOVED' and x.until is null
  group by 1, 2, 3, 4, 5, 6 having sum(x.sign) <> 0 order by 1, 2, 3, 4, 5, 6
  on conflict on constraint village_statistic_pkey do update set n = v.n + excluded.n;
  return null;
end $$;
create trigger participation_recounted after update on participation referencing old table as removed new table as added
  for each statement execute function slrt.recount_changed_participation();

create view village_recount with (security_invoker = true) as
  select district_code, region_code, unit, variable, code, decile, count(*)::int as n from (
    select h.district_code, h.region_code, 'HOUSEHOLD' as unit, c.variable, c.code, coalesce(h.decile, 0)::smallint as decile
    from household h, slrt.coded(slrt.household_facts(h.housing, h.assets, h.quality)) c where h.listing <> 'REMOVED'
    union all
    select h.district_code, h.region_code, 'PERSON', c.variable, c.code, coalesce(h.decile, 0)::smallint
    from household h join person p on p.district_code = h.district_code and p.household_id = h.id and p.left_on is null,
      slrt.coded(slrt.person_facts(p.civil, p.schooling, p.employment, p.health, p.sex, p.relation)) c
    where h.listing <> 'REMOVED'
    union all
    select h.district_code, h.region_code, 'HOUSEHOLD', 'programme', x.programme_code, coalesce(h.decile, 0)::smallint
    from household h join participation x on x.district_code = h.district_code and x.household_id = h.id and x.until is null
    where h.listing <> 'REMOVED'
  ) x group by 1, 2, 3, 4, 5, 6;
