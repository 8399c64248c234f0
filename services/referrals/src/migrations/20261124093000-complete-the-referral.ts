import { areaTest, backfill, protect, protectThrough } from '@slrt/database';
import { storedFileSchema } from '@slrt/files';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a referral needs besides its states: clocks in working days, a date to look again while on hold, what the family
 * got, messages and documents, the office that holds it, and who was told when nobody answered. Offices and what they
 * offer, as a directory in HSDS terms.
 */
export class CompleteTheReferral20261124093000 implements MigrationInterface {
  name = 'CompleteTheReferral20261124093000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table agency
  add column government boolean not null default true,
  add column kind text not null default 'OPD',
  add column website text;
alter table agency_office
  drop constraint agency_office_agency_unique,
  add column code text not null default 'MAIN',
  add column name text,
  add column address text,
  add column latitude double precision,
  add column longitude double precision,
  add column phone text,
  add column email text,
  add column website text,
  add column schedules jsonb not null default '[]',
  add column capacity text not null default 'HAS' constraint agency_office_capacity check (capacity in ('HAS', 'NONE', 'WAITING_LIST')),
  add column closed_from date,
  add column closed_until date,
  add column closed_reason text,
  add column version integer not null default 1,
  add column changed_at timestamptz not null default clock_timestamp(),
  add constraint agency_office_code unique (district_code, agency_code, code),
  add constraint agency_office_closed check (closed_until is null or closed_from is not null and closed_until > closed_from);
alter table agency_office enable row level security;
create policy agency_office_read on agency_office for select using (true);
create policy agency_office_write on agency_office for all using (slrt.scope() = 'staff' and ${areaTest('district_code')}
    or slrt.scope() = 'agency' and agency_code = slrt.agency() and district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a))
  with check (slrt.scope() = 'staff' and ${areaTest('district_code')}
    or slrt.scope() = 'agency' and agency_code = slrt.agency() and district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a));
grant insert, update on agency_office to referrals_app;
create table service_offer (
  district_code text not null,
  id uuid not null,
  office_id uuid not null,
  name text not null,
  name_en text not null,
  description text,
  sectors text[] not null,
  category_codes text[] not null default '{}',
  programme_code text constraint service_offer_programme references programme (code),
  eligibility text,
  documents jsonb not null default '[]',
  fees text,
  state text not null default 'ACTIVE' constraint service_offer_state check (state in ('ACTIVE', 'INACTIVE')),
  version integer not null default 1,
  changed_by text not null,
  changed_at timestamptz not null default clock_timestamp(),
  constraint service_offer_pkey primary key (district_code, id),
  constraint service_offer_office foreign key (district_code, office_id) references agency_office (district_code, id)
);
create index service_offer_of on service_offer (district_code, office_id);

alter table referral
  add column office_code text,
  add column review_on date,
  add column benefit text,
  add column benefit_amount integer,
  add column benefit_from date,
  add column accepted_at timestamptz,
  add column ended_at timestamptz,
  add column clock_at timestamptz,
  add column overdue_since timestamptz,
  add column escalated_to text,
  add column escalated_at timestamptz,
  add column confirmed boolean;`);
    await backfill(runner, {
      tables: ['referral'],
      sql: 'update referral set clock_at = due_at where due_at is not null',
      remaining: 'select count(*) as n from referral where clock_at is distinct from due_at',
    });
    await runner.query(`
create index referral_clock on referral (district_code, clock_at) where clock_at is not null;
alter table referral_step
  drop constraint referral_step_version,
  add column kind text not null default 'STEP',
  add column office_code text,
  add column agency_code text;
create unique index referral_step_once on referral_step (district_code, referral_id, version) where kind in ('STEP', 'ESCALATION');
create index referral_step_of on referral_step (district_code, referral_id);
create table referral_message (
  district_code text not null,
  id uuid not null,
  referral_id uuid not null,
  at timestamptz not null default clock_timestamp(),
  actor text not null,
  actor_role text not null,
  side text not null constraint referral_message_side check (side in ('AGENCY', 'SECRETARIAT')),
  text text not null,
  input_hash bytea not null,
  constraint referral_message_pkey primary key (district_code, id),
  constraint referral_message_referral foreign key (district_code, referral_id) references referral (district_code, id)
);
create index referral_message_of on referral_message (district_code, referral_id);
revoke update, delete on referral_message from referrals_app;`);
    await runner.query(storedFileSchema('referral'));
    await runner.query(protectThrough('referral_message', 'referral', 'referral_id'));
    await runner.query(
      protect('service_offer', 'true', `slrt.scope() in ('staff', 'agency') and ${areaTest('district_code')}`),
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
