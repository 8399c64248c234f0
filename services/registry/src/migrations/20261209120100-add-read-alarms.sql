-- Inbox of the data-protection officer: a row for each person and kind whose requests were refused, until the officer has seen it.
create table read_alarm (
  district_code text not null,
  id uuid not null default uuidv7(),
  actor text not null,
  client text,
  kind text not null,
  refusals integer not null default 1,
  first_at timestamptz not null default clock_timestamp(),
  last_at timestamptz not null default clock_timestamp(),
  seen_by text,
  seen_at timestamptz,
  primary key (district_code, id)
);
create unique index read_alarm_open on read_alarm (district_code, actor, kind) where seen_at is null;
revoke insert, delete, truncate on read_alarm from registry_app;
alter table read_alarm enable row level security;
alter table read_alarm force row level security;
create policy read_alarm_of_district on read_alarm using (
  slrt.scope() in ('staff', 'system')
  and (
    left(district_code, 2) = any((select slrt.areas())::text[])
    or left(district_code, 5) = any((select slrt.areas())::text[])
  )
);

-- A function of the owner that adds the row as the system, because the person who is refused may not see the alarms.
create function slrt.note_refused_read(place text, reader text, refused_kind text, program text) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  caller text[] := array[current_setting('slrt.scope', true), current_setting('slrt.areas', true)];
begin
  perform set_config('slrt.scope', 'system', true), set_config('slrt.areas', place, true);
  insert into read_alarm (district_code, actor, client, kind) values (place, reader, program, refused_kind)
  on conflict (district_code, actor, kind) where seen_at is null
  do update set refusals = read_alarm.refusals + 1, last_at = clock_timestamp(), client = coalesce(excluded.client, read_alarm.client);
  perform set_config('slrt.scope', caller[1], true), set_config('slrt.areas', caller[2], true);
end
$$;
revoke all on function slrt.note_refused_read(text, text, text, text) from public;
grant execute on function slrt.note_refused_read(text, text, text, text) to registry_app;

-- The read budget counts look-ups in a table of its own (ADR 50).
drop function slrt.lookups_of_caller();
