import { areaTest, platformSchema, protect, protectThrough } from '@slrt/database';
import { messagingSchema } from '@slrt/messaging';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateComplaints20261122090000 implements MigrationInterface {
  name = 'CreateComplaints20261122090000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(platformSchema('complaints'));
    await runner.query(messagingSchema('complaints'));
    await runner.query(`
create table complaint_category (
  code text constraint complaint_category_pkey primary key,
  name text not null,
  sector text,
  parent_code text constraint complaint_category_parent references complaint_category (code),
  version text not null
);
revoke insert, update, delete on complaint_category from complaints_app;

create table complaint (
  district_code text not null,
  id uuid not null,
  number text not null,
  kind text not null,
  channel text not null,
  sector text not null,
  category_code text not null constraint complaint_category_known references complaint_category (code),
  desk text not null constraint complaint_desk check (desk in ('VILLAGE', 'DISTRICT')),
  description text not null,
  reporter_name text not null,
  reporter_relation text not null,
  reporter_phone_index bytea,
  consent jsonb,
  household_id uuid,
  person_id uuid,
  region_code text not null,
  status text not null,
  holder_role text,
  holder_region text,
  holder_person text,
  holder_since timestamptz,
  due_at timestamptz,
  filed_by text not null,
  recommendation jsonb,
  recommended_by text,
  decided_by text,
  decision_no integer not null default 0,
  change_request_id uuid,
  duplicate_of uuid,
  outcome jsonb,
  input_hash bytea not null,
  version integer not null default 1,
  filed_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  constraint complaint_pkey primary key (district_code, id),
  constraint complaint_number_unique unique (district_code, number),
  constraint complaint_in_district check (left(region_code, 5) = district_code),
  constraint complaint_held check ((holder_role is null) = (status in ('REJECTED', 'DUPLICATE', 'RESOLVED', 'CLOSED_UNFULFILLED', 'WITHDRAWN'))),
  constraint complaint_four_eyes check (decided_by is null or decided_by is distinct from recommended_by),
  constraint complaint_duplicate foreign key (district_code, duplicate_of) references complaint (district_code, id)
);
create index complaint_region on complaint (district_code, region_code, filed_at);
create index complaint_filed on complaint (district_code, filed_at, id);
create index complaint_household on complaint (district_code, household_id);
create index complaint_change_request on complaint (district_code, change_request_id) where change_request_id is not null;
create trigger complaint_state before insert or update on complaint
  for each row execute function slrt.check_lifecycle('complaint', 'status');

create table complaint_number (
  district_code text not null,
  year integer not null,
  last integer not null,
  constraint complaint_number_pkey primary key (district_code, year)
);

create table complaint_timeline (
  district_code text not null,
  id uuid not null default uuidv7(),
  complaint_id uuid not null,
  event_id uuid not null default uuidv7(),
  at timestamptz not null,
  kind text not null,
  service text not null,
  actor_role text,
  from_state text,
  to_state text,
  reason text,
  holder jsonb,
  referral_id text,
  change_request_id text,
  note text,
  aggregate_version integer not null,
  constraint complaint_timeline_pkey primary key (district_code, id),
  constraint complaint_timeline_event unique (district_code, complaint_id, event_id)
);
revoke update, delete on complaint_timeline from complaints_app;

create table complaint_command (
  district_code text not null,
  key uuid not null,
  complaint_id uuid not null,
  input_hash bytea not null,
  constraint complaint_command_pkey primary key (district_code, key)
);

create table referral_state (
  district_code text not null,
  referral_id uuid not null,
  complaint_id uuid not null,
  decision_no integer not null,
  agency_code text not null,
  programme_code text,
  status text not null,
  reason text,
  outcome text,
  siblings integer not null,
  version integer not null,
  at timestamptz not null,
  constraint referral_state_pkey primary key (district_code, referral_id)
);
create index referral_state_complaint on referral_state (district_code, complaint_id, decision_no);

create table household_area (
  district_code text not null,
  household_id uuid not null,
  region_code text not null,
  version integer not null,
  constraint household_area_pkey primary key (district_code, household_id)
);
create table change_request_state (
  district_code text not null,
  change_request_id uuid not null,
  region_code text not null,
  state text not null,
  version integer not null,
  at timestamptz not null,
  constraint change_request_state_pkey primary key (district_code, change_request_id)
);
create table puskesos_village (
  district_code text not null,
  region_code text not null,
  constraint puskesos_village_pkey primary key (district_code, region_code)
);
create table disclosure (
  district_code text not null,
  referral_id uuid not null,
  complaint_id uuid not null,
  agency_code text not null,
  open_from timestamptz not null,
  open_until timestamptz,
  constraint disclosure_pkey primary key (district_code, referral_id)
);
create index disclosure_complaint on disclosure (district_code, complaint_id, agency_code);`);
    const staff = `(slrt.scope() in ('staff', 'system') and ${areaTest('region_code')})`;
    const own = `(slrt.scope() = 'staff' and (filed_by = slrt.actor() or holder_person = slrt.actor()))`;
    const disclosed = `(slrt.scope() = 'agency' and exists (select 1 from disclosure d
      where d.district_code = complaint.district_code and d.complaint_id = complaint.id and d.agency_code = slrt.agency()
        and d.open_from <= now() and coalesce(d.open_until > now(), true)))`;
    await runner.query(protect('complaint', `${staff} or ${own} or ${disclosed}`, `${staff} or ${own}`));
    await runner.query(protectThrough('complaint_timeline', 'complaint', 'complaint_id'));
    await runner.query(protectThrough('complaint_command', 'complaint', 'complaint_id'));
    const projected = `slrt.scope() = 'system' and ${areaTest('district_code')}`;
    await runner.query(
      protect(
        'referral_state',
        `(${projected}) or exists (select 1 from complaint c where c.district_code = referral_state.district_code and c.id = referral_state.complaint_id)`,
        projected,
      ),
    );
    await runner.query(
      protect(
        'disclosure',
        `slrt.scope() in ('staff', 'system') and district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a)
         or (slrt.scope() = 'agency' and agency_code = slrt.agency())`,
        `slrt.scope() in ('staff', 'system')`,
      ),
    );
    // Codes and places of a district, without people: readable by its staff whatever their village.
    for (const table of ['household_area', 'change_request_state', 'puskesos_village']) {
      await runner.query(
        protect(
          table,
          `slrt.scope() in ('staff', 'system') and district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a)`,
          projected,
        ),
      );
    }
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
