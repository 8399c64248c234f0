import { areaTest, platformSchema, protect, protectThrough } from '@slrt/database';
import { messagingSchema } from '@slrt/messaging';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePuskesos20261122090000 implements MigrationInterface {
  name = 'CreatePuskesos20261122090000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(platformSchema('puskesos'));
    await runner.query(messagingSchema('puskesos'));
    await runner.query(`
create table puskesos_unit (
  district_code text not null,
  id uuid not null,
  region_code text not null,
  name text not null,
  established_on date,
  services text[] not null default '{}',
  officers jsonb not null default '[]',
  input_hash bytea not null,
  constraint puskesos_unit_pkey primary key (district_code, id),
  constraint puskesos_unit_village unique (district_code, region_code)
);
create table facilitator (
  district_code text not null,
  id uuid not null,
  person text not null,
  name text not null,
  funding text not null constraint facilitator_funding check (funding in ('APBN', 'APBD', 'DANA_DESA')),
  village_codes text[] not null,
  version integer not null default 1,
  input_hash bytea not null,
  constraint facilitator_pkey primary key (district_code, id),
  constraint facilitator_person unique (district_code, person)
);
create table deliberation (
  district_code text not null,
  id uuid not null,
  region_code text not null,
  scheduled_for date not null,
  held_on date,
  attendance integer constraint deliberation_attendance check (attendance > 0),
  minutes text,
  chair text,
  input_hash bytea not null,
  constraint deliberation_pkey primary key (district_code, id),
  constraint deliberation_recorded check ((held_on is null) = (minutes is null) and (held_on is null) = (chair is null))
);
create table deliberation_decision (
  district_code text not null,
  deliberation_id uuid not null,
  change_request_id text not null,
  decision text not null,
  reason text,
  result text,
  constraint deliberation_decision_pkey primary key (district_code, deliberation_id, change_request_id),
  constraint deliberation_decision_deliberation foreign key (district_code, deliberation_id) references deliberation (district_code, id)
);
create table village_complaint (
  district_code text not null,
  complaint_id uuid not null,
  region_code text not null,
  status text not null,
  version integer not null,
  constraint village_complaint_pkey primary key (district_code, complaint_id)
);
create index village_complaint_region on village_complaint (district_code, region_code);
create table household_region (
  district_code text not null,
  household_id uuid not null,
  region_code text not null,
  version integer not null,
  constraint household_region_pkey primary key (district_code, household_id)
);
create index household_region_code on household_region (district_code, region_code);`);
    const staff = `slrt.scope() in ('staff', 'system') and ${areaTest('region_code')}`;
    for (const table of ['puskesos_unit', 'deliberation', 'village_complaint', 'household_region'])
      await runner.query(protect(table, staff));
    await runner.query(protectThrough('deliberation_decision', 'deliberation', 'deliberation_id'));
    const ownVillage = `exists (select 1 from unnest(village_codes) v, unnest((select slrt.areas())::text[]) a where v = a or starts_with(v, a || '.') or starts_with(a, v || '.'))`;
    await runner.query(
      protect('facilitator', `slrt.scope() in ('staff', 'system') and (${areaTest('district_code')} or ${ownVillage})`),
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
