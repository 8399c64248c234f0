-- How much each person and each client program asked about people in the last hour (ADR 50). The reader is `actor:<id>` or
-- `client:<id>`. The service changes the table only through the function, so that no statement can lower a count.
create table read_count (
  reader text not null,
  kind text not null,
  minute timestamptz not null,
  amount integer not null check (amount > 0),
  primary key (reader, kind, minute)
);
revoke insert, update, delete, truncate on read_count from registry_app;
alter table read_count enable row level security;
create policy read_count_read on read_count for select using (slrt.scope() = 'system');

-- Adds an amount to the counts of the readers, or fails with SR050 when one of them then has more than its number of `most` in an hour.
-- Amount 0 fails when the number is reached and adds nothing. The lock makes concurrent requests of a reader wait for each other.
create function slrt.spend_reads(readers text[], spent_kind text, added integer, most integer[]) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  place integer;
  before integer;
begin
  for place in 1 .. cardinality(readers) loop
    perform pg_advisory_xact_lock(hashtextextended('reads:' || readers[place] || ':' || spent_kind, 0));
    select coalesce(sum(amount), 0) into before from read_count
    where reader = readers[place] and kind = spent_kind and minute > now() - interval '1 hour';
    if before + greatest(added, 1) > most[place] then
      raise exception 'the read budget of an hour is spent' using errcode = 'SR050', constraint = spent_kind;
    end if;
    if added > 0 then
      delete from read_count
      where reader = readers[place] and kind = spent_kind and minute <= now() - interval '1 hour';
      insert into read_count (reader, kind, minute, amount)
      values (readers[place], spent_kind, date_trunc('minute', now()), added)
      on conflict (reader, kind, minute) do update set amount = read_count.amount + excluded.amount;
    end if;
  end loop;
end
$$;
revoke all on function slrt.spend_reads(text[], text, integer, integer[]) from public;
grant execute on function slrt.spend_reads(text[], text, integer, integer[]) to registry_app;

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
create policy read_alarm_of_district on read_alarm using (
  slrt.scope() in ('staff', 'system')
  and (
    left(district_code, 2) = any((select slrt.areas())::text[])
    or left(district_code, 5) = any((select slrt.areas())::text[])
  )
);

-- A function of the owner, because the person who is refused may not see the alarms.
create function slrt.note_refused_read(place text, refused_kind text, program text) returns void
language sql security definer set search_path = pg_catalog, public as $$
  insert into read_alarm (district_code, actor, client, kind) values (place, slrt.actor(), program, refused_kind)
  on conflict (district_code, actor, kind) where seen_at is null
  do update set refusals = read_alarm.refusals + 1, last_at = clock_timestamp(), client = excluded.client
$$;
revoke all on function slrt.note_refused_read(text, text, text) from public;
grant execute on function slrt.note_refused_read(text, text, text) to registry_app;

drop function slrt.lookups_of_caller();
