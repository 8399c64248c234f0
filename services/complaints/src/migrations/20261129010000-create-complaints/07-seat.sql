-- Who is on duty where, and who gets a complaint.

-- Assignments of people to roles and areas. People are pseudonymous ids, never names.
create table duty_assignment (
  district_code text not null,
  person text not null,
  role text not null,
  areas text[] not null,
  sectors text[],
  agency_code text,
  open_complaints integer not null default 0,
  version integer not null default 1,
  constraint duty_assignment_pkey primary key (district_code, person, role)
);

create table absence (
  district_code text not null,
  id uuid not null,
  person text not null,
  from_day date not null,
  until_day date not null,
  handed_over boolean not null default false,
  changed_by text not null,
  constraint absence_pkey primary key (district_code, id),
  constraint absence_days check (until_day >= from_day)
);
create index absence_person on absence (district_code, person, until_day);

-- The session settings of the caller, to be set back; until then the system's own in this district.
create function slrt.as_system(district text) returns text[] language plpgsql as $$
declare caller text[] := array[coalesce(current_setting('slrt.scope', true), ''), coalesce(current_setting('slrt.areas', true), '')];
begin
  perform set_config('slrt.scope', 'system', true), set_config('slrt.areas', district, true);
  return caller;
end $$;

create function slrt.keep_precounted(caller text[]) returns void language plpgsql as $$
begin
  perform set_config('slrt.scope', caller[1], true), set_config('slrt.areas', caller[2], true);
end $$;

-- Who of a role takes the next one in an area: the person preferred, else the narrowest desk, then the smallest load.
create function slrt.find_available_officer(district text, wanted text, area text, about text, on_day date, preferred text, besides text)
returns text language sql stable as $$
  select s.person from duty_assignment s
  where s.district_code = district and s.role = wanted and s.person is distinct from besides
    and exists (select from unnest(s.areas) a where area = a or starts_with(area, a || '.'))
    and (s.sectors is null or about = any (s.sectors))
    and not exists (select from absence x where x.district_code = district and x.person = s.person and on_day between x.from_day and x.until_day)
  order by (s.person = preferred) desc nulls last, s.sectors is null, s.open_complaints, s.person limit 1
$$;

alter table duty_assignment enable row level security;
alter table duty_assignment force row level security;
create policy seat_rights on duty_assignment using (
  slrt.scope() in ('staff', 'system')
  and district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a)
);

alter table absence enable row level security;
alter table absence force row level security;
create policy absence_rights on absence using (
  slrt.scope() in ('staff', 'system')
  and district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a)
);

create function slrt.count_held() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.holder_person is not distinct from new.holder_person and old.holder_role is not distinct from new.holder_role then
    return null;
  end if;
  if tg_op = 'UPDATE' and old.holder_person is not null then
    update duty_assignment set open_complaints = open_complaints - 1
    where district_code = old.district_code and person = old.holder_person and role = old.holder_role;
  end if;
  if new.holder_person is not null then
    update duty_assignment set open_complaints = open_complaints + 1
    where district_code = new.district_code and person = new.holder_person and role = new.holder_role;
  end if;
  return null;
end $$;
create trigger complaint_held_by after insert or update of holder_person, holder_role on complaint
  for each row execute function slrt.count_held();
