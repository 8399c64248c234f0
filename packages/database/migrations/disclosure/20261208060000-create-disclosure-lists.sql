-- Whether the projections that open people to agencies are current. Only ids and districts, nothing about people.

-- Owner: events that readers must have handled. `list` is the number of the list that named the event, null until then.
create table listed_event (
  event_id uuid constraint listed_event_pkey primary key,
  type text not null,
  place text not null,
  list bigint,
  recorded_at timestamptz not null
);
create index listed_event_waiting on listed_event (recorded_at) where list is null;
create index listed_event_recorded on listed_event (recorded_at);

-- Owner: the last list and heartbeat, and the heartbeats that are still in the outbox.
create table disclosure_heartbeat (
  name text constraint disclosure_heartbeat_pkey primary key,
  lists bigint not null,
  sent_at timestamptz not null,
  stored uuid[] not null default '{}'
);
revoke insert, delete on disclosure_heartbeat from {{service}}_app;
insert into disclosure_heartbeat (name, lists, sent_at, stored) values ('disclosure', 0, '-infinity', '{}');

create function slrt.note_listed_event() returns trigger language plpgsql as $$
begin
  insert into listed_event (event_id, type, place, recorded_at)
  values (new.event_id, new.subject, new.headers ->> 'ce-district', new.recorded_at) on conflict do nothing;
  return null;
end $$;

-- Reader: one row for each owner, added by the service's own migration.
create table followed_stream (
  stream text constraint followed_stream_pkey primary key,
  -- All lists up to this one have arrived, and those in `ahead`.
  lists bigint not null default 0,
  ahead bigint[] not null default '{}',
  -- Time of the owner's database up to which all its events are listed in the lists that arrived.
  as_of timestamptz not null default '-infinity',
  -- Districts for which the owner's own data are older: {"36.73": time}.
  behind jsonb not null default '{}'
);
revoke insert, delete on followed_stream from {{service}}_app;

-- Reader: listed events that a consumer has not handled.
create table awaited_event (
  consumer text not null,
  event_id uuid not null,
  stream text not null,
  place text not null,
  recorded_at timestamptz not null,
  constraint awaited_event_pkey primary key (consumer, event_id)
);

-- Returns the time up to which the events of all owners about the given districts were handled; null without an owner.
create function slrt.disclosure_as_of(places text[]) returns timestamptz language sql stable parallel safe as $$
  select min(least(
    s.as_of,
    (select min(a.recorded_at) from awaited_event a
      where a.stream = s.stream and (places is null or a.place = any(places) or left(a.place, 2) = any(places))),
    (select min(b.value::timestamptz) from jsonb_each_text(s.behind) b
      where places is null or b.key = any(places) or left(b.key, 2) = any(places))
  )) from followed_stream s
$$;

-- True for all but agencies. For an agency: true if events up to 30 s ago were handled, otherwise it raises SR030.
create function slrt.disclosure_is_current() returns boolean language plpgsql stable parallel safe as $$
begin
  if slrt.scope() is distinct from 'agency' then
    return true;
  end if;
  if coalesce(
    slrt.disclosure_as_of(array(select left(a, 5) from unnest(slrt.areas()) a)) >= statement_timestamp() - interval '30 seconds',
    false
  ) then
    return true;
  end if;
  raise exception 'the disclosure of people to agencies is not known to be current' using errcode = 'SR030';
end $$;
