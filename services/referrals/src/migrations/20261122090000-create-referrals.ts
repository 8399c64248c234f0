import { areaTest, platformSchema, protect, protectThrough } from '@slrt/database';
import { messagingSchema } from '@slrt/messaging';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateReferrals20261122090000 implements MigrationInterface {
  name = 'CreateReferrals20261122090000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(platformSchema('referrals'));
    await runner.query(messagingSchema('referrals'));
    await runner.query(`
create table agency (
  code text constraint agency_pkey primary key,
  name text not null,
  sectors text[] not null
);
create table programme (
  code text constraint programme_pkey primary key,
  name text not null,
  kind text not null,
  sector text not null,
  owner_code text not null constraint programme_owner references agency (code),
  documents jsonb not null default '[]'
);
create table eligibility_rule (
  district_code text not null,
  id uuid not null default uuidv7(),
  programme_code text not null constraint eligibility_rule_programme references programme (code),
  version text not null,
  valid_from date not null,
  valid_until date,
  conditions jsonb not null,
  parameters jsonb not null default '{}',
  source text not null,
  constraint eligibility_rule_pkey primary key (district_code, id),
  constraint eligibility_rule_version unique (district_code, version),
  constraint eligibility_rule_period check (valid_until is null or valid_until > valid_from)
);
revoke insert, update, delete on agency, programme, eligibility_rule from referrals_app;

create table agency_office (
  district_code text not null,
  id uuid not null default uuidv7(),
  agency_code text not null constraint agency_office_agency references agency (code),
  serves text[] not null,
  programmes text[] not null default '{}',
  open boolean not null default true,
  constraint agency_office_pkey primary key (district_code, id),
  constraint agency_office_agency_unique unique (district_code, agency_code)
);
create table routing_rule (
  district_code text not null,
  id uuid not null default uuidv7(),
  version text not null,
  priority smallint not null,
  sector text,
  category_code text,
  programme_code text,
  verdicts text[],
  agency_code text not null constraint routing_rule_agency references agency (code),
  constraint routing_rule_pkey primary key (district_code, id),
  constraint routing_rule_version unique (district_code, version)
);
revoke insert, update, delete on agency_office, routing_rule from referrals_app;

create table household_profile (
  district_code text not null,
  household_id uuid not null,
  version integer not null,
  region_code text not null,
  profile jsonb not null,
  constraint household_profile_pkey primary key (district_code, household_id)
);
create table profile_batch (
  district_code text not null,
  import_id text not null,
  event_id uuid not null,
  constraint profile_batch_pkey primary key (district_code, import_id, event_id)
);
create table profile_import (
  district_code text not null,
  import_id text not null,
  expected integer,
  announced boolean not null default false,
  constraint profile_import_pkey primary key (district_code, import_id)
);

create table routing_request (
  district_code text not null,
  complaint_id uuid not null,
  decision_no integer not null,
  decision jsonb not null,
  at timestamptz not null default clock_timestamp(),
  constraint routing_request_pkey primary key (district_code, complaint_id, decision_no)
);
create table withdrawn_complaint (
  district_code text not null,
  complaint_id uuid not null,
  constraint withdrawn_complaint_pkey primary key (district_code, complaint_id)
);
create table referral_number (
  district_code text not null,
  year integer not null,
  last integer not null,
  constraint referral_number_pkey primary key (district_code, year)
);
create table referral (
  district_code text not null,
  id uuid not null default uuidv7(),
  number text not null,
  complaint_id uuid not null,
  decision_no integer not null,
  household_id uuid,
  region_code text not null,
  agency_code text not null constraint referral_agency references agency (code),
  programme_code text constraint referral_programme references programme (code),
  status text not null,
  status_reason text,
  status_note text,
  outcome text,
  routing jsonb not null,
  siblings integer not null,
  due_at timestamptz,
  requested_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  version integer not null default 1,
  constraint referral_pkey primary key (district_code, id),
  constraint referral_number_unique unique (district_code, number),
  constraint referral_one_per_decision unique nulls not distinct (district_code, complaint_id, decision_no, programme_code)
);
create index referral_household on referral (district_code, household_id);
create index referral_agency_status on referral (district_code, agency_code, status);
create trigger referral_state before insert or update on referral
  for each row execute function slrt.check_lifecycle('referral', 'status');
create table referral_step (
  district_code text not null,
  id uuid not null default uuidv7(),
  referral_id uuid not null,
  version integer not null,
  at timestamptz not null default clock_timestamp(),
  actor text not null,
  actor_role text,
  from_state text,
  to_state text not null,
  reason text,
  constraint referral_step_pkey primary key (district_code, id),
  constraint referral_step_version unique (district_code, referral_id, version)
);
revoke update, delete on referral_step from referrals_app;
create table referral_command (
  district_code text not null,
  key uuid not null,
  referral_id uuid not null,
  input_hash bytea not null,
  constraint referral_command_pkey primary key (district_code, key)
);`);
    const staff = `slrt.scope() in ('staff', 'system')`;
    const agency = `slrt.scope() = 'agency' and agency_code = slrt.agency()`;
    await runner.query(
      protect(
        'referral',
        `(${staff} and ${areaTest('region_code')}) or (${agency} and district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a))`,
      ),
    );
    await runner.query(protectThrough('referral_step', 'referral', 'referral_id'));
    await runner.query(protectThrough('referral_command', 'referral', 'referral_id'));
    await runner.query(protect('household_profile', `${staff} and ${areaTest('region_code')}`));
    const system = `slrt.scope() = 'system' and ${areaTest('district_code')}`;
    for (const table of ['profile_batch', 'profile_import', 'routing_request', 'withdrawn_complaint'])
      await runner.query(protect(table, system));
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
