-- Households that receive a programme, by village. Quotas and the counts of screening read them without reading profiles.
create table programme_receivers (
  district_code text not null,
  region_code text not null,
  programme_code text not null,
  households integer not null,
  constraint programme_receivers_pkey primary key (district_code, region_code, programme_code)
);
revoke insert, update, delete on programme_receivers from referrals_app;

create function slrt.count_added_receivers() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  insert into programme_receivers as p (district_code, region_code, programme_code, households)
  select district_code, region_code, programme, count(*)::integer
  from added, unnest(receiving) programme group by 1, 2, 3 order by 1, 2, 3
  on conflict (district_code, region_code, programme_code) do update set households = p.households + excluded.households;
  return null;
end $$;
create trigger household_profile_added after insert on household_profile
  referencing new table as added for each statement execute function slrt.count_added_receivers();

create function slrt.count_changed_receivers() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  insert into programme_receivers as p (district_code, region_code, programme_code, households)
  select district_code, region_code, programme, sum(n)::integer
  from (
    select district_code, region_code, programme, 1 as n from present, unnest(receiving) programme
    union all
    select district_code, region_code, programme, -1 from earlier, unnest(receiving) programme
  ) changed group by 1, 2, 3 having sum(n) <> 0 order by 1, 2, 3
  on conflict (district_code, region_code, programme_code) do update set households = p.households + excluded.households;
  return null;
end $$;
create trigger household_profile_changed after update on household_profile
  referencing old table as earlier new table as present
  for each statement execute function slrt.count_changed_receivers();

create function slrt.count_removed_receivers() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  update programme_receivers p set households = p.households - gone.n
  from (
    select district_code, region_code, programme, count(*)::integer as n
    from removed, unnest(receiving) programme group by 1, 2, 3
  ) gone
  where p.district_code = gone.district_code and p.region_code = gone.region_code and p.programme_code = gone.programme;
  return null;
end $$;
create trigger household_profile_removed after delete on household_profile
  referencing old table as removed for each statement execute function slrt.count_removed_receivers();

alter table household_profile no force row level security;
insert into programme_receivers (district_code, region_code, programme_code, households)
select district_code, region_code, programme, count(*)::integer
from household_profile, unnest(receiving) programme group by 1, 2, 3;
alter table household_profile force row level security;

-- Households of an area that receive a programme now.
create function slrt.receivers(district text, programme text, region text) returns integer language sql stable as $$
  select coalesce(sum(households), 0)::integer from programme_receivers
  where district_code = district and programme_code = programme
    and (region_code = region or starts_with(region_code, region || '.'))
$$;
