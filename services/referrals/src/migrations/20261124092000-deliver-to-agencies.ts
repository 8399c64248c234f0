import { areaTest, protect } from '@slrt/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What agencies are told: each event once (`agency_event`, read by the inbox), each webhook's delivery of it with its
 * attempts, and the credentials with which an agency's program pulls from the stream.
 */
export class DeliverToAgencies20261124092000 implements MigrationInterface {
  name = 'DeliverToAgencies20261124092000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table agency_event (
  district_code text not null,
  event_id uuid not null,
  agency_code text not null constraint agency_event_agency references agency (code),
  position bigint generated always as identity,
  changed_in xid8 not null default pg_current_xact_id(),
  type text not null,
  referral_id uuid not null,
  version integer not null,
  at timestamptz not null,
  request_id text,
  data jsonb not null,
  constraint agency_event_pkey primary key (district_code, agency_code, event_id)
);
create index agency_event_position on agency_event (district_code, agency_code, changed_in, position);
create table agency_inbox (
  district_code text not null,
  agency_code text not null,
  changed_in xid8 not null,
  position bigint not null,
  at timestamptz not null default clock_timestamp(),
  by_actor text not null,
  constraint agency_inbox_pkey primary key (district_code, agency_code)
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
create index delivery_attempt_of on delivery_attempt (district_code, delivery_id);
revoke update, delete on delivery_attempt from referrals_app;
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
alter table referral add column seen_at timestamptz;`);
    const own = `slrt.scope() = 'agency' and agency_code = slrt.agency() and district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a)`;
    const staff = `slrt.scope() in ('staff', 'system') and ${areaTest('district_code')}`;
    for (const table of [
      'agency_event',
      'agency_inbox',
      'webhook',
      'delivery',
      'delivery_attempt',
      'agency_credential',
    ])
      await runner.query(protect(table, `(${staff}) or (${own})`));
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
