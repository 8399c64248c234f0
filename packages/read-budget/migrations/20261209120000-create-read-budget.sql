-- How much each person and each client program asked about people in the last hour (ADR 50). The reader is `actor:<id>` or
-- `client:<id>`. The service changes the table only through the function, so that no statement can lower a count.
create table read_count (
  reader text not null,
  kind text not null,
  minute timestamptz not null,
  amount integer not null check (amount > 0),
  primary key (reader, kind, minute)
);
revoke insert, update, delete, truncate on read_count from {{service}}_app;
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
grant execute on function slrt.spend_reads(text[], text, integer, integer[]) to {{service}}_app;
