-- Counts the bands of a household's monthly income and expenditure.

create function slrt.household_facts(housing jsonb, assets jsonb, stated jsonb, quality text[])
returns jsonb language sql immutable parallel safe as $$
  select slrt.household_facts(housing, assets, quality) || jsonb_strip_nulls(jsonb_build_object(
    'monthlyIncome', stated -> 'monthlyIncome', 'monthlyExpenditure', stated -> 'monthlyExpenditure'))
$$;

create or replace function slrt.count_households() returns trigger language plpgsql as $$
begin
  if slrt.precounted() then return null; end if;
  insert into village_statistic as v (district_code, region_code, unit, variable, code, decile, n)
  select d.district_code, d.region_code, d.unit, d.variable, d.code, d.decile, sum(d.sign) from (
    select h.district_code, h.region_code, 'HOUSEHOLD' as unit, c.variable, c.code, coalesce(h.decile, 0)::smallint as decile, 1 as sign
    from added h, slrt.coded(slrt.household_facts(h.housing, h.assets, h.stated, h.quality)) c where h.listing <> 'REMOVED'
  ) d group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
  on conflict on constraint village_statistic_pkey do update set n = v.n + excluded.n;
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
  insert into village_statistic as v (district_code, region_code, unit, variable, code, decile, n)
  select d.district_code, d.region_code, d.unit, d.variable, d.code, d.decile, sum(d.sign) from (
    select h.district_code, h.region_code, 'HOUSEHOLD' as unit, c.variable, c.code, coalesce(h.decile, 0)::smallint as decile, 1 as sign
    from added h, slrt.coded(slrt.household_facts(h.housing, h.assets, h.stated, h.quality)) c where h.listing <> 'REMOVED'
    union all
    select h.district_code, h.region_code, 'HOUSEHOLD', c.variable, c.code, coalesce(h.decile, 0)::smallint, -1
    from removed h, slrt.coded(slrt.household_facts(h.housing, h.assets, h.stated, h.quality)) c where h.listing <> 'REMOVED'
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

create or replace view village_recount_facts with (security_invoker = true) as
  select district_code, region_code, unit, variable, code, decile, count(*)::int as n from (
    select h.district_code, h.region_code, 'HOUSEHOLD' as unit, c.variable, c.code, coalesce(h.decile, 0)::smallint as decile
    from household h, slrt.coded(slrt.household_facts(h.housing, h.assets, h.stated, h.quality)) c where h.listing <> 'REMOVED'
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

-- Counts the bands that are known already. Policies apply to the owner too, so they are not forced meanwhile.
alter table household no force row level security;
alter table village_statistic no force row level security;
insert into village_statistic (district_code, region_code, unit, variable, code, decile, n)
select h.district_code, h.region_code, 'HOUSEHOLD', c.variable, c.code, coalesce(h.decile, 0)::smallint, count(*)::int
from household h, slrt.coded(jsonb_strip_nulls(jsonb_build_object(
  'monthlyIncome', h.stated -> 'monthlyIncome', 'monthlyExpenditure', h.stated -> 'monthlyExpenditure'))) c
where h.listing <> 'REMOVED'
group by 1, 2, 3, 4, 5, 6;
alter table household force row level security;
alter table village_statistic force row level security;
