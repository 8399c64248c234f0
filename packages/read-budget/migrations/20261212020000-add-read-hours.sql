-- How many people each account read in an hour, from the log of reads, and the signals of misuse that were found in it (ADR 54). Only the
-- function changes it. Kept for 35 days, to know what accounts of a role usually read.
create table read_hour (
  district_code text not null,
  actor text not null,
  hour timestamptz not null,
  role text not null,
  people integer not null,
  misses integer not null,
  signals text[] not null default '{}',
  constraint read_hour_pkey primary key (district_code, actor, hour)
);
create index read_hour_hour on read_hour (hour);
revoke insert, update, delete, truncate on read_hour from {{service}}_app;
alter table read_hour enable row level security;
create policy read_hour_read on read_hour for select using (slrt.scope() = 'system');

-- Counts the reads since the beginning of the hour of `since`, and returns the signals that were not returned before. Programs and the
-- data-protection officer are not counted: programs have limits of their own.
create function slrt.find_read_signals(since timestamptz, mass_floor integer, mass_factor integer, night_floor integer, miss_floor integer)
returns table (place text, reader text, signal text) language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  start timestamptz := date_trunc('hour', since);
begin
  if slrt.scope() is distinct from 'system' then
    raise exception 'only the service itself looks for signals' using errcode = 'insufficient_privilege';
  end if;
  if not pg_try_advisory_xact_lock(hashtext('slrt.find_read_signals')) then return; end if;
  insert into read_hour as h (district_code, actor, hour, role, people, misses)
  select e.district_code, e.actor, date_trunc('hour', e.at), min(e.role),
    count(distinct s.id) filter (where left(s.id, 3) in ('PS-', 'HH-')),
    count(distinct e.id) filter (where s.id is null and e.action in ('person.by-nik', 'household.by-kk', 'person.search', 'complaint.search'))
  from area d
    -- Ids of entries begin with the time, so that only the last hours are read.
    cross join lateral (select * from audit_entry a where a.district_code = d.code
      and a.id >= (lpad(to_hex((extract(epoch from start - interval '1 minute') * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid
      and a.is_read and a.at >= start and a.role is not null
      and a.role not in ('SERVICE', 'AGENCY_INTEGRATOR', 'DATA_PROTECTION_OFFICER') offset 0) e
    left join lateral unnest(e.subjects) as s(id) on true
  where d.level = 'DISTRICT'
  group by 1, 2, 3
  on conflict (district_code, actor, hour) do update set role = excluded.role, people = excluded.people, misses = excluded.misses;
  delete from read_hour where hour < start - interval '35 days';
  return query with usual as (
    select u.district_code, u.role, percentile_cont(0.95) within group (order by u.people) as people
    from read_hour u where u.hour < start and u.people > 0 group by 1, 2
  ), found as (
    select h.district_code, h.actor, h.hour, v.kind
    from read_hour h
      join area d on d.code = h.district_code
      left join usual u on u.district_code = h.district_code and u.role = h.role
      cross join lateral (select extract(hour from h.hour at time zone d.time_zone) as clock) l
      cross join lateral (values
        ('MASS_READ', h.people > greatest(mass_floor, mass_factor * coalesce(u.people, 0))),
        -- Facilitators visit families in the evening and synchronise their tablets.
        ('UNUSUAL_HOUR', h.people >= night_floor and case when h.role = 'FACILITATOR' then l.clock < 5 or l.clock >= 22
          else l.clock < 6 or l.clock >= 20 end),
        ('MANY_MISSES', h.misses >= miss_floor)) v(kind, is_reached)
    where h.hour >= start and v.is_reached and v.kind <> all (h.signals)
  ), marked as (
    update read_hour r set signals = r.signals || f.kinds
    from (select f.district_code, f.actor, f.hour, array_agg(f.kind) as kinds from found f group by 1, 2, 3) f
    where r.district_code = f.district_code and r.actor = f.actor and r.hour = f.hour
  )
  select f.district_code, f.actor, f.kind from found f order by 1, 2, 3;
end $$;
revoke all on function slrt.find_read_signals(timestamptz, integer, integer, integer, integer) from public;
grant execute on function slrt.find_read_signals(timestamptz, integer, integer, integer, integer) to {{service}}_app;
