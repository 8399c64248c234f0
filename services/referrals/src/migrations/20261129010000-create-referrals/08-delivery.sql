-- How agencies learn of referrals: inbox, webhooks and credentials.

-- What an agency is told, in the order of its inbox.
create table agency_event (
  district_code text not null,
  event_id uuid not null,
  agency_code text not null constraint agency_event_agency references agency (code),
  position bigint generated always as identity,
  type text not null,
  referral_id uuid not null,
  version integer not null,
  at timestamptz not null,
  request_id text,
  data jsonb not null,
  inbox_position bigint,
  constraint agency_event_pkey primary key (district_code, agency_code, event_id)
);
create unique index agency_event_inbox on agency_event (district_code, agency_code, inbox_position);
create index agency_event_unnumbered on agency_event (district_code, agency_code, position) where inbox_position is null;

create table agency_inbox (
  district_code text not null,
  agency_code text not null,
  read_at timestamptz,
  read_by text,
  last_position bigint not null default 0,
  read_position bigint not null default 0,
  constraint agency_inbox_pkey primary key (district_code, agency_code)
);

-- Numbers up to "most" committed events of an inbox. Each statement sees what is committed when it starts; the second one holds the
-- inbox's row to the end, so numbers become visible in their order and an event that commits late gets a later one.
create function slrt.number_inbox(place text, agency text, most integer) returns integer language plpgsql as $$
declare last bigint; numbered integer;
begin
  insert into agency_inbox (district_code, agency_code) values (place, agency) on conflict do nothing;
  select last_position into last from agency_inbox where district_code = place and agency_code = agency for update;
  update agency_event e set inbox_position = last + n.no from (
    select event_id, row_number() over (order by position) as no from agency_event
    where district_code = place and agency_code = agency and inbox_position is null order by position limit most
  ) n where e.district_code = place and e.agency_code = agency and e.event_id = n.event_id;
  get diagnostics numbered = row_count;
  update agency_inbox set last_position = last + numbered where district_code = place and agency_code = agency;
  return numbered;
end $$;

alter table agency_event enable row level security;
alter table agency_event force row level security;
create policy agency_event_rights on agency_event using (
  (
    slrt.scope() in ('staff', 'system')
    and (
      left(district_code, 2) = any((select slrt.areas())::text[])
      or left(district_code, 5) = any((select slrt.areas())::text[])
      or left(district_code, 8) = any((select slrt.areas())::text[])
      or district_code = any((select slrt.areas())::text[])
    )
  )
  or (
    slrt.scope() = 'agency'
    and agency_code = slrt.agency()
    and district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a)
  )
);

alter table agency_inbox enable row level security;
alter table agency_inbox force row level security;
create policy agency_inbox_rights on agency_inbox using (
  (
    slrt.scope() in ('staff', 'system')
    and (
      left(district_code, 2) = any((select slrt.areas())::text[])
      or left(district_code, 5) = any((select slrt.areas())::text[])
      or left(district_code, 8) = any((select slrt.areas())::text[])
      or district_code = any((select slrt.areas())::text[])
    )
  )
  or (
    slrt.scope() = 'agency'
    and agency_code = slrt.agency()
    and district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a)
  )
);

create table webhook (
  district_code text not null,
  id uuid not null default uuidv7(),
  agency_code text not null constraint webhook_agency references agency (code),
  url text not null,
  description text,
  events text[] not null default '{}',
  mode text not null default 'STRUCTURED' constraint webhook_mode check (mode in ('STRUCTURED', 'BINARY')),
  state text not null default 'ACTIVE' constraint webhook_state check (state in ('ACTIVE', 'DISABLED', 'DELETED')),
  state_reason text,
  secret bytea not null,
  previous_secret bytea,
  previous_until timestamptz,
  failures integer not null default 0,
  failing_since timestamptz,
  paused_until timestamptz,
  version integer not null default 1,
  created_by text not null,
  created_at timestamptz not null default clock_timestamp(),
  input_hash bytea not null,
  constraint webhook_pkey primary key (district_code, id)
);
create index webhook_agency on webhook (district_code, agency_code);
alter table webhook enable row level security;
alter table webhook force row level security;
create policy webhook_rights on webhook using (
  (
    slrt.scope() in ('staff', 'system')
    and (
      left(district_code, 2) = any((select slrt.areas())::text[])
      or left(district_code, 5) = any((select slrt.areas())::text[])
      or left(district_code, 8) = any((select slrt.areas())::text[])
      or district_code = any((select slrt.areas())::text[])
    )
  )
  or (
    slrt.scope() = 'agency'
    and agency_code = slrt.agency()
    and district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a)
  )
);

create table delivery (
  district_code text not null,
  id uuid not null default uuidv7(),
  webhook_id uuid not null,
  agency_code text not null,
  event_id uuid not null,
  referral_id uuid not null,
  position bigint not null,
  state text not null default 'PENDING' constraint delivery_state check (state in ('PENDING', 'DELIVERED', 'FAILED')),
  attempts integer not null default 0,
  replays integer not null default 0,
  next_at timestamptz not null default clock_timestamp(),
  leased_until timestamptz,
  created_at timestamptz not null default clock_timestamp(),
  delivered_at timestamptz,
  constraint delivery_pkey primary key (district_code, id),
  constraint delivery_webhook foreign key (district_code, webhook_id) references webhook (district_code, id),
  constraint delivery_once unique (district_code, webhook_id, event_id)
);
create index delivery_due on delivery (district_code, webhook_id, position) where state = 'PENDING';
create index delivery_order on delivery (district_code, webhook_id, referral_id, position) where state = 'PENDING';
alter table delivery enable row level security;
alter table delivery force row level security;
create policy delivery_rights on delivery using (
  (
    slrt.scope() in ('staff', 'system')
    and (
      left(district_code, 2) = any((select slrt.areas())::text[])
      or left(district_code, 5) = any((select slrt.areas())::text[])
      or left(district_code, 8) = any((select slrt.areas())::text[])
      or district_code = any((select slrt.areas())::text[])
    )
  )
  or (
    slrt.scope() = 'agency'
    and agency_code = slrt.agency()
    and district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a)
  )
);

create table delivery_attempt (
  district_code text not null,
  id uuid not null default uuidv7(),
  delivery_id uuid not null,
  agency_code text not null,
  at timestamptz not null default clock_timestamp(),
  status smallint,
  error text,
  milliseconds integer not null,
  response text,
  constraint delivery_attempt_pkey primary key (district_code, id),
  constraint delivery_attempt_delivery foreign key (district_code, delivery_id) references delivery (district_code, id)
);
create index delivery_attempt_delivery_idx on delivery_attempt (district_code, delivery_id);
revoke update, delete on delivery_attempt from referrals_app;
alter table delivery_attempt enable row level security;
alter table delivery_attempt force row level security;
create policy delivery_attempt_rights on delivery_attempt using (
  (
    slrt.scope() in ('staff', 'system')
    and (
      left(district_code, 2) = any((select slrt.areas())::text[])
      or left(district_code, 5) = any((select slrt.areas())::text[])
      or left(district_code, 8) = any((select slrt.areas())::text[])
      or district_code = any((select slrt.areas())::text[])
    )
  )
  or (
    slrt.scope() = 'agency'
    and agency_code = slrt.agency()
    and district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a)
  )
);

create table agency_credential (
  district_code text not null,
  id uuid not null,
  agency_code text not null constraint agency_credential_agency references agency (code),
  public_key text not null,
  issued_at timestamptz not null default clock_timestamp(),
  issued_by text not null,
  expires_at timestamptz,
  revoked_at timestamptz,
  revoked_by text,
  constraint agency_credential_pkey primary key (district_code, id),
  constraint agency_credential_key unique (district_code, public_key)
);
alter table agency_credential enable row level security;
alter table agency_credential force row level security;
create policy agency_credential_rights on agency_credential using (
  (
    slrt.scope() in ('staff', 'system')
    and (
      left(district_code, 2) = any((select slrt.areas())::text[])
      or left(district_code, 5) = any((select slrt.areas())::text[])
      or left(district_code, 8) = any((select slrt.areas())::text[])
      or district_code = any((select slrt.areas())::text[])
    )
  )
  or (
    slrt.scope() = 'agency'
    and agency_code = slrt.agency()
    and district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a)
  )
);
