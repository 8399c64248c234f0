-- Officers who may be chosen for duty, as a deputy or for a case, and the households on which they may not decide.

create table officer (
  district_code text not null,
  person text not null,
  roles text[] not null,
  agency_code text,
  display_name text,
  source text not null constraint officer_source check (source in ('SIGN_IN', 'LIST', 'PLAN')),
  first_signed_in_at timestamptz,
  last_signed_in_at timestamptz,
  version integer not null default 1,
  constraint officer_pkey primary key (district_code, person)
);
alter table officer enable row level security;
alter table officer force row level security;
create policy officer_rights on officer using (
  slrt.scope() in ('staff', 'system')
  and district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a)
);

create table officer_household (
  district_code text not null,
  person text not null,
  household_id uuid not null,
  relation text not null constraint officer_household_relation check (relation in ('OWN', 'RELATIVE')),
  declared_by text not null,
  declared_at timestamptz not null default clock_timestamp(),
  constraint officer_household_pkey primary key (district_code, person, household_id)
);
create index officer_household_of on officer_household (district_code, household_id);
alter table officer_household enable row level security;
alter table officer_household force row level security;
create policy officer_household_rights on officer_household using (
  slrt.scope() in ('staff', 'system')
  and district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a)
);

-- Everyone who is on duty already is known.
alter table duty_assignment no force row level security;
alter table officer no force row level security;
insert into officer (district_code, person, roles, agency_code, source)
select district_code, person, array_agg(distinct role order by role), max(agency_code), 'LIST'
from duty_assignment group by district_code, person;
alter table duty_assignment force row level security;
alter table officer force row level security;

alter table absence no force row level security;
alter table absence
  add column deputy text,
  add constraint absence_deputy check (deputy <> person);
alter table absence force row level security;

-- Who of a role takes a complaint of an area: the person preferred, else someone present, the narrowest desk and the
-- smallest load first. In place of an absent officer comes the deputy. Nobody gets a complaint about a household of their own.
-- The body is not planned here, where the policies of its tables would refuse it.
set local check_function_bodies to off;
drop function slrt.find_available_officer(text, text, text, text, date, text, text);
create function slrt.find_available_officer(
  district text, wanted text, area text, about text, on_day date, preferred text, besides text, household uuid
) returns text language sql stable as $$
  select taker.person from duty_assignment s
  left join lateral (
    select true as absent, x.deputy from absence x
    where x.district_code = district and x.person = s.person and on_day between x.from_day and x.until_day
    order by x.deputy nulls last limit 1
  ) away on true
  cross join lateral (select case when away.absent then away.deputy else s.person end as person) taker
  where s.district_code = district and s.role = wanted and taker.person is not null and taker.person is distinct from besides
    and exists (select from unnest(s.areas) a where area = a or starts_with(area, a || '.'))
    and (s.sectors is null or about = any (s.sectors))
    and (away.absent is null or not exists (
      select from absence x
      where x.district_code = district and x.person = taker.person and on_day between x.from_day and x.until_day))
    and not exists (
      select from officer_household h
      where h.district_code = district and h.person = taker.person and h.household_id = household)
  order by (s.person = preferred) desc nulls last, away.absent nulls first, s.sectors is null, s.open_complaints, taker.person
  limit 1
$$;
set local check_function_bodies to on;
