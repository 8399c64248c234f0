-- Sums of record numbers beside the counts of villages, from which the cell keys of published counts are derived (ADR 46).

-- Number of a record, from 0 to 2^32 - 1: the last 32 bits of its ID, which are random. A sum of two thousand million of them
-- fits into a bigint. Must equal `recordNumber` of `@slrt/keys`.
create function slrt.record_number(id uuid) returns bigint language sql immutable strict parallel safe as $$
  select ('x' || right(id::text, 8))::bit(32)::bigint
$$;

alter table village_statistic add column key_sum bigint not null default 0;
alter table village_snapshot add column key_sums bigint[] not null default '{}';

create or replace function slrt.count_households() returns trigger language plpgsql as $$
begin
  if slrt.precounted() then return null; end if;
  insert into village_statistic as v (district_code, region_code, unit, variable, code, decile, n, key_sum)
  select d.district_code, d.region_code, d.unit, d.variable, d.code, d.decile, sum(d.sign), sum(d.sign * d.record) from (
    select h.district_code, h.region_code, 'HOUSEHOLD' as unit, c.variable, c.code, coalesce(h.decile, 0)::smallint as decile, 1 as sign, slrt.record_number(h.id) as record
    from added h, slrt.coded(slrt.household_facts(h.housing, h.assets, h.stated, h.quality)) c where h.listing <> 'REMOVED'
  ) d group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
  on conflict on constraint village_statistic_pkey do update set n = v.n + excluded.n, key_sum = v.key_sum + excluded.key_sum;
  return null;
end $$;

create or replace function slrt.recount_changed_households() returns trigger language plpgsql as $$
begin
  -- "shifted": households whose members and programmes are counted elsewhere from now on.
  with shifted as (
    select a.district_code, a.id, a.region_code, a.decile, 1 as sign from added a join removed r using (district_code, id)
    where a.listing <> 'REMOVED' and (a.region_code, a.decile, a.listing = 'REMOVED') is distinct from (r.region_code, r.decile, r.listing = 'REMOVED')
    union all
    select r.district_code, r.id, r.region_code, r.decile, -1 from added a join removed r using (district_code, id)
    where r.listing <> 'REMOVED' and (a.region_code, a.decile, a.listing = 'REMOVED') is distinct from (r.region_code, r.decile, r.listing = 'REMOVED')
  )
  insert into village_statistic as v (district_code, region_code, unit, variable, code, decile, n, key_sum)
  select d.district_code, d.region_code, d.unit, d.variable, d.code, d.decile, sum(d.sign), sum(d.sign * d.record) from (
    select h.district_code, h.region_code, 'HOUSEHOLD' as unit, c.variable, c.code, coalesce(h.decile, 0)::smallint as decile, 1 as sign, slrt.record_number(h.id) as record
    from added h, slrt.coded(slrt.household_facts(h.housing, h.assets, h.stated, h.quality)) c where h.listing <> 'REMOVED'
    union all
    select h.district_code, h.region_code, 'HOUSEHOLD', c.variable, c.code, coalesce(h.decile, 0)::smallint, -1, slrt.record_number(h.id)
    from removed h, slrt.coded(slrt.household_facts(h.housing, h.assets, h.stated, h.quality)) c where h.listing <> 'REMOVED'
    union all
    select h.district_code, h.region_code, 'PERSON', c.variable, c.code, coalesce(h.decile, 0)::smallint, h.sign, slrt.record_number(p.id)
    from shifted h join person p on p.district_code = h.district_code and p.household_id = h.id and p.left_on is null,
      slrt.coded(slrt.person_facts(p.civil, p.schooling, p.employment, p.health, p.sex, p.relation)) c
    union all
    select h.district_code, h.region_code, 'HOUSEHOLD', 'programme', x.programme_code, coalesce(h.decile, 0)::smallint, h.sign, slrt.record_number(h.id)
    from shifted h join participation x on x.district_code = h.district_code and x.household_id = h.id and x.until is null
  ) d group by 1, 2, 3, 4, 5, 6 having sum(d.sign) <> 0 or sum(d.sign * d.record) <> 0 order by 1, 2, 3, 4, 5, 6
  on conflict on constraint village_statistic_pkey do update set n = v.n + excluded.n, key_sum = v.key_sum + excluded.key_sum;
  return null;
end $$;

create or replace function slrt.count_persons() returns trigger language plpgsql as $$
begin
  if slrt.precounted() then return null; end if;
  -- A household that another transaction is moving or ranking must not change under the count.
  perform 1 from household h where (h.district_code, h.id) in (select a.district_code, a.household_id from added a) for share;
  insert into village_statistic as v (district_code, region_code, unit, variable, code, decile, n, key_sum)
  select p.district_code, h.region_code, 'PERSON', c.variable, c.code, coalesce(h.decile, 0)::smallint, count(*), sum(slrt.record_number(p.id))
  from added p join household h on h.district_code = p.district_code and h.id = p.household_id,
    slrt.coded(slrt.person_facts(p.civil, p.schooling, p.employment, p.health, p.sex, p.relation)) c
  where h.listing <> 'REMOVED' and p.left_on is null
  group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
  on conflict on constraint village_statistic_pkey do update set n = v.n + excluded.n, key_sum = v.key_sum + excluded.key_sum;
  return null;
end $$;

create or replace function slrt.recount_changed_persons() returns trigger language plpgsql as $$
begin
  perform 1 from household h where (h.district_code, h.id) in (
    select a.district_code, a.household_id from added a union select r.district_code, r.household_id from removed r) for share;
  insert into village_statistic as v (district_code, region_code, unit, variable, code, decile, n, key_sum)
  select d.district_code, h.region_code, 'PERSON', d.variable, d.code, coalesce(h.decile, 0)::smallint, sum(d.sign), sum(d.sign * d.record) from (
    select p.district_code, p.household_id, c.variable, c.code, 1 as sign, slrt.record_number(p.id) as record
    from added p, slrt.coded(slrt.person_facts(p.civil, p.schooling, p.employment, p.health, p.sex, p.relation)) c where p.left_on is null
    union all
    select p.district_code, p.household_id, c.variable, c.code, -1, slrt.record_number(p.id)
    from removed p, slrt.coded(slrt.person_facts(p.civil, p.schooling, p.employment, p.health, p.sex, p.relation)) c where p.left_on is null
  ) d join household h on h.district_code = d.district_code and h.id = d.household_id
  where h.listing <> 'REMOVED'
  group by 1, 2, 3, 4, 5, 6 having sum(d.sign) <> 0 or sum(d.sign * d.record) <> 0 order by 1, 2, 3, 4, 5, 6
  on conflict on constraint village_statistic_pkey do update set n = v.n + excluded.n, key_sum = v.key_sum + excluded.key_sum;
  return null;
end $$;

create or replace function slrt.count_participation() returns trigger language plpgsql as $$
begin
  if slrt.precounted() then return null; end if;
  perform 1 from household h where (h.district_code, h.id) in (select a.district_code, a.household_id from added a) for share;
  insert into village_statistic as v (district_code, region_code, unit, variable, code, decile, n, key_sum)
  select x.district_code, h.region_code, 'HOUSEHOLD', 'programme', x.programme_code, coalesce(h.decile, 0)::smallint, count(*), sum(slrt.record_number(h.id))
  from added x join household h on h.district_code = x.district_code and h.id = x.household_id
  where h.listing <> 'REMOVED' and x.until is null
  group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
  on conflict on constraint village_statistic_pkey do update set n = v.n + excluded.n, key_sum = v.key_sum + excluded.key_sum;
  return null;
end $$;

create or replace function slrt.recount_changed_participation() returns trigger language plpgsql as $$
begin
  perform 1 from household h where (h.district_code, h.id) in (select a.district_code, a.household_id from added a) for share;
  insert into village_statistic as v (district_code, region_code, unit, variable, code, decile, n, key_sum)
  select x.district_code, h.region_code, 'HOUSEHOLD', 'programme', x.programme_code, coalesce(h.decile, 0)::smallint, sum(x.sign), sum(x.sign * slrt.record_number(h.id))
  from (select a.*, 1 as sign from added a union all select r.*, -1 from removed r) x
  join household h on h.district_code = x.district_code and h.id = x.household_id
  where h.listing <> 'REMOVED' and x.until is null
  group by 1, 2, 3, 4, 5, 6 having sum(x.sign) <> 0 or sum(x.sign * slrt.record_number(h.id)) <> 0 order by 1, 2, 3, 4, 5, 6
  on conflict on constraint village_statistic_pkey do update set n = v.n + excluded.n, key_sum = v.key_sum + excluded.key_sum;
  return null;
end $$;

create or replace function slrt.count_heads() returns trigger language plpgsql as $$
begin
  if slrt.precounted() then return null; end if;
  insert into village_statistic as v (district_code, region_code, unit, variable, code, decile, n, key_sum)
  select p.district_code, h.region_code, 'HOUSEHOLD', c.variable, c.code, coalesce(h.decile, 0)::smallint, count(*), sum(slrt.record_number(h.id))
  from added p join household h on h.district_code = p.district_code and h.id = p.household_id,
    slrt.coded(slrt.head_facts(p.sex, p.birth_date, p.birth_year_from)) c
  where p.relation = 'HEAD' and p.left_on is null and h.listing <> 'REMOVED'
  group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
  on conflict on constraint village_statistic_pkey do update set n = v.n + excluded.n, key_sum = v.key_sum + excluded.key_sum;
  return null;
end $$;

create or replace function slrt.recount_changed_heads() returns trigger language plpgsql as $$
begin
  insert into village_statistic as v (district_code, region_code, unit, variable, code, decile, n, key_sum)
  select d.district_code, h.region_code, 'HOUSEHOLD', d.variable, d.code, coalesce(h.decile, 0)::smallint, sum(d.sign), sum(d.sign * slrt.record_number(h.id)) from (
    select p.district_code, p.household_id, c.variable, c.code, 1 as sign
    from added p, slrt.coded(slrt.head_facts(p.sex, p.birth_date, p.birth_year_from)) c
    where p.relation = 'HEAD' and p.left_on is null
    union all
    select p.district_code, p.household_id, c.variable, c.code, -1
    from removed p, slrt.coded(slrt.head_facts(p.sex, p.birth_date, p.birth_year_from)) c
    where p.relation = 'HEAD' and p.left_on is null
  ) d join household h on h.district_code = d.district_code and h.id = d.household_id
  where h.listing <> 'REMOVED'
  group by 1, 2, 3, 4, 5, 6 having sum(d.sign) <> 0 or sum(d.sign * slrt.record_number(h.id)) <> 0 order by 1, 2, 3, 4, 5, 6
  on conflict on constraint village_statistic_pkey do update set n = v.n + excluded.n, key_sum = v.key_sum + excluded.key_sum;
  return null;
end $$;

create or replace function slrt.recount_heads_of_changed_households() returns trigger language plpgsql as $$
begin
  insert into village_statistic as v (district_code, region_code, unit, variable, code, decile, n, key_sum)
  select d.district_code, d.region_code, 'HOUSEHOLD', c.variable, c.code, coalesce(d.decile, 0)::smallint, sum(d.sign), sum(d.sign * slrt.record_number(d.id)) from (
    select a.district_code, a.id, a.region_code, a.decile, 1 as sign from added a join removed r using (district_code, id)
    where a.listing <> 'REMOVED' and (a.region_code, a.decile, a.listing = 'REMOVED') is distinct from (r.region_code, r.decile, r.listing = 'REMOVED')
    union all
    select r.district_code, r.id, r.region_code, r.decile, -1 from added a join removed r using (district_code, id)
    where r.listing <> 'REMOVED' and (a.region_code, a.decile, a.listing = 'REMOVED') is distinct from (r.region_code, r.decile, r.listing = 'REMOVED')
  ) d join person p on p.district_code = d.district_code and p.household_id = d.id and p.relation = 'HEAD' and p.left_on is null,
    slrt.coded(slrt.head_facts(p.sex, p.birth_date, p.birth_year_from)) c
  group by 1, 2, 3, 4, 5, 6 having sum(d.sign) <> 0 or sum(d.sign * slrt.record_number(d.id)) <> 0 order by 1, 2, 3, 4, 5, 6
  on conflict on constraint village_statistic_pkey do update set n = v.n + excluded.n, key_sum = v.key_sum + excluded.key_sum;
  return null;
end $$;

create or replace view village_recount_facts with (security_invoker = true) as
  select district_code, region_code, unit, variable, code, decile, count(*)::int as n, sum(slrt.record_number(record))::bigint as key_sum from (
    select h.district_code, h.region_code, 'HOUSEHOLD' as unit, c.variable, c.code, coalesce(h.decile, 0)::smallint as decile, h.id as record
    from household h, slrt.coded(slrt.household_facts(h.housing, h.assets, h.stated, h.quality)) c where h.listing <> 'REMOVED'
    union all
    select h.district_code, h.region_code, 'PERSON', c.variable, c.code, coalesce(h.decile, 0)::smallint, p.id
    from household h join person p on p.district_code = h.district_code and p.household_id = h.id and p.left_on is null,
      slrt.coded(slrt.person_facts(p.civil, p.schooling, p.employment, p.health, p.sex, p.relation)) c
    where h.listing <> 'REMOVED'
    union all
    select h.district_code, h.region_code, 'HOUSEHOLD', 'programme', x.programme_code, coalesce(h.decile, 0)::smallint, h.id
    from household h join participation x on x.district_code = h.district_code and x.household_id = h.id and x.until is null
    where h.listing <> 'REMOVED'
  ) x group by 1, 2, 3, 4, 5, 6;

create or replace view village_recount with (security_invoker = true) as
  select district_code, region_code, unit, variable, code, decile, n, key_sum from village_recount_facts
  union all
  select h.district_code, h.region_code, 'HOUSEHOLD', c.variable, c.code, coalesce(h.decile, 0)::smallint, count(*)::int,
    sum(slrt.record_number(h.id))::bigint
  from household h join person p on p.district_code = h.district_code and p.household_id = h.id and p.relation = 'HEAD' and p.left_on is null,
    slrt.coded(slrt.head_facts(p.sex, p.birth_date, p.birth_year_from)) c
  where h.listing <> 'REMOVED' group by 1, 2, 3, 4, 5, 6;

-- Sums of the records that are counted already. Policies apply to the owner too, so they are not forced meanwhile.
alter table household no force row level security;
alter table person no force row level security;
alter table participation no force row level security;
alter table village_statistic no force row level security;
alter table village_snapshot no force row level security;
update village_statistic v set key_sum = r.key_sum from village_recount r
where (v.district_code, v.region_code, v.unit, v.variable, v.code, v.decile) = (r.district_code, r.region_code, r.unit, r.variable, r.code, r.decile);
-- The records of earlier snapshots are not known. Their cells get a number of their own, so that their published counts are the
-- same in every query and export.
update village_snapshot s set key_sums = array(
  select case when c.n = 0 then 0
    else (hashtextextended(concat_ws('|', s.region_code, s.unit, s.variable, c.code, c.decile, c.n), 0) & 4294967295) end
  from unnest(s.codes, s.deciles, s.counts) with ordinality as c(code, decile, n, place) order by c.place);
alter table household force row level security;
alter table person force row level security;
alter table participation force row level security;
alter table village_statistic force row level security;
alter table village_snapshot force row level security;
alter table village_snapshot alter column key_sums drop default;
alter table village_snapshot drop constraint village_snapshot_cells;
alter table village_snapshot add constraint village_snapshot_cells check (
  cardinality(codes) = cardinality(deciles) and cardinality(codes) = cardinality(counts) and cardinality(codes) = cardinality(key_sums));
