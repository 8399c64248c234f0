-- Delivery of events: what is to be published, what was handled, and what could not be handled.
-- Published rows live 30 days, inbox rows 40.

create table outbox (
  position bigint generated always as identity constraint outbox_pkey primary key,
  event_id uuid not null default uuidv7(),
  stream text not null,
  subject text not null,
  headers jsonb not null,
  payload bytea not null,
  recorded_at timestamptz not null default clock_timestamp(),
  published_at timestamptz,
  parked_at timestamptz,
  park_reason text,
  constraint outbox_event unique (event_id, subject)
);
create index outbox_unpublished on outbox (position) where published_at is null and parked_at is null;
create index outbox_recorded on outbox (recorded_at);
create index outbox_parked on outbox (position) where parked_at is not null;
revoke all on outbox from {{service}}_app;
grant insert on outbox to {{service}}_app;
grant select, delete on outbox to {{service}}_app;
grant select on outbox to {{service}}_relay;
grant update (published_at, parked_at, park_reason) on outbox to {{service}}_relay;

-- Events that a consumer has handled: a second delivery changes nothing.
create table inbox (
  consumer text not null,
  event_id uuid not null,
  received_at timestamptz not null default clock_timestamp(),
  constraint inbox_pkey primary key (consumer, event_id)
);
create index inbox_received on inbox (received_at);

-- How often a delivery has failed, until it is handled or dead-lettered.
create table consumer_attempt (
  consumer text not null,
  event_id uuid not null,
  attempts int not null,
  constraint consumer_attempt_pkey primary key (consumer, event_id)
);

create table dead_letter (
  consumer text not null,
  event_id uuid not null,
  subject text not null,
  headers jsonb not null,
  payload bytea not null,
  error text not null,
  attempts int not null,
  state text not null default 'OPEN'
    constraint dead_letter_state check (state in ('OPEN', 'RETRY', 'RETRIED', 'DISCARDED')),
  at timestamptz not null default clock_timestamp(),
  constraint dead_letter_pkey primary key (consumer, event_id)
);

-- The lease that makes one process of a service publish its outbox.
create table relay_lease (
  name text constraint relay_lease_pkey primary key,
  holder text not null,
  term bigint not null,
  expires_at timestamptz not null,
  session_pid int,
  session_start timestamptz
);
revoke all on relay_lease from {{service}}_app;
grant select, update on relay_lease to {{service}}_relay;

insert into relay_lease (name, holder, term, expires_at) values ('outbox', '', 0, '-infinity');
