-- Messages to people and one-time codes. No address and no text of a message is stored.

create table notification (
  district_code text not null,
  id uuid not null default uuidv7(),
  region_code text not null,
  complaint_id uuid not null,
  cause uuid not null,
  recipient text not null constraint notification_recipient check (recipient in ('REPORTER')),
  channel text not null constraint notification_channel check (channel in ('EMAIL', 'SMS', 'WHATSAPP')),
  kind text not null,
  next_on timestamptz,
  state text not null default 'PENDING'
    constraint notification_state check (state in ('PENDING', 'SENT', 'NO_ADDRESS', 'EXPIRED', 'DEAD')),
  attempts integer not null default 0,
  possible_repeats integer not null default 0,
  next_at timestamptz not null default clock_timestamp(),
  leased_until timestamptz,
  expires_at timestamptz not null,
  failure text,
  created_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  constraint notification_pkey primary key (district_code, id),
  constraint notification_once unique (district_code, cause, recipient, channel),
  constraint notification_ended check ((state = 'PENDING') = (ended_at is null))
);
create index notification_due on notification (next_at) where state = 'PENDING';
create index notification_order on notification (district_code, complaint_id, channel, id) where state = 'PENDING';
create index notification_state_idx on notification (district_code, state, id);
alter table notification enable row level security;
alter table notification force row level security;
create policy notification_rights on notification using (
  slrt.scope() in ('staff', 'system')
  and (
    left(region_code, 2) = any((select slrt.areas())::text[])
    or left(region_code, 5) = any((select slrt.areas())::text[])
    or left(region_code, 8) = any((select slrt.areas())::text[])
    or region_code = any((select slrt.areas())::text[])
  )
);

-- The latest known step of each complaint, to tell a new step from a change of other facts, and its village.
create table complaint_step (
  district_code text not null,
  complaint_id uuid not null,
  region_code text not null,
  status text not null,
  version integer not null,
  constraint complaint_step_pkey primary key (district_code, complaint_id)
);
alter table complaint_step enable row level security;
alter table complaint_step force row level security;
create policy complaint_step_rights on complaint_step using (
  slrt.scope() in ('staff', 'system')
  and (
    left(region_code, 2) = any((select slrt.areas())::text[])
    or left(region_code, 5) = any((select slrt.areas())::text[])
    or left(region_code, 8) = any((select slrt.areas())::text[])
    or region_code = any((select slrt.areas())::text[])
  )
);

create table one_time_code (
  district_code text not null,
  id uuid not null,
  region_code text not null,
  complaint_id uuid not null,
  purpose text not null,
  code_hash bytea not null,
  tries integer not null default 0,
  requested_by text not null,
  created_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint one_time_code_pkey primary key (district_code, id),
  constraint one_time_code_tries check (tries between 0 and 5)
);
create index one_time_code_complaint on one_time_code (district_code, complaint_id, created_at);
alter table one_time_code enable row level security;
alter table one_time_code force row level security;
create policy one_time_code_rights on one_time_code using (
  slrt.scope() in ('staff', 'system')
  and (
    left(region_code, 2) = any((select slrt.areas())::text[])
    or left(region_code, 5) = any((select slrt.areas())::text[])
    or left(region_code, 8) = any((select slrt.areas())::text[])
    or region_code = any((select slrt.areas())::text[])
  )
);

create function slrt.erase_notifications(place text, before timestamptz) returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
declare ids uuid[];
begin
  perform slrt.check_service_role();
  select coalesce(array_agg(id), '{}') into ids from (
    select id from notification where district_code = place and state <> 'PENDING' and ended_at < before
    order by id limit 500 for update
  ) x;
  delete from one_time_code where district_code = place and expires_at < before;
  delete from notification where district_code = place and id = any(ids);
  return cardinality(ids);
end $$;
revoke all on function slrt.erase_notifications(text, timestamptz) from public;
grant execute on function slrt.erase_notifications(text, timestamptz) to notifications_app;
