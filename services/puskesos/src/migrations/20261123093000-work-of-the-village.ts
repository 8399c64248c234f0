import { areaTest, backfill, protect, protectThrough, villageChangeSchema } from '@slrt/database';
import { storedFileSchema } from '@slrt/files';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Units with hours and partners, the workforce over time, deliberations with agenda and minutes, visits due, field days. */
export class WorkOfTheVillage20261123093000 implements MigrationInterface {
  name = 'WorkOfTheVillage20261123093000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(villageChangeSchema);
    await runner.query(`
alter table puskesos_unit
  add column version integer not null default 1,
  add column opening_hours jsonb not null default '[]',
  add column partners text[] not null default '{}',
  add column address text,
  add column closed_on date;
alter table facilitator
  add column recruited_from text,
  add column device text,
  add column trainings jsonb not null default '[]',
  add column active_from date,
  add column active_until date;
create table facilitator_assignment (
  district_code text not null,
  id uuid not null default uuidv7(),
  facilitator_id uuid not null,
  village_code text not null,
  from_day date not null,
  until_day date,
  assigned_by text not null,
  constraint facilitator_assignment_pkey primary key (district_code, id),
  constraint facilitator_assignment_days check (until_day is null or until_day >= from_day),
  constraint facilitator_assignment_of foreign key (district_code, facilitator_id) references facilitator (district_code, id)
);
create unique index facilitator_assignment_open on facilitator_assignment (district_code, facilitator_id, village_code) where until_day is null;
`);
    await backfill(runner, {
      tables: ['facilitator'],
      sql: `insert into facilitator_assignment (district_code, facilitator_id, village_code, from_day, assigned_by)
        select district_code, id, unnest(village_codes), current_date, 'system:migration' from facilitator`,
      remaining: `select count(*) as n from facilitator f, unnest(f.village_codes) v where not exists (
        select from facilitator_assignment a where a.district_code = f.district_code and a.facilitator_id = f.id and a.village_code = v)`,
    });
    await runner.query(`
create table supervisor (
  district_code text not null,
  id uuid not null,
  person text not null,
  name text not null,
  sub_district_codes text[] not null,
  input_hash bytea not null,
  constraint supervisor_pkey primary key (district_code, id),
  constraint supervisor_person unique (district_code, person)
);
create table village_point (
  district_code text not null,
  region_code text not null,
  latitude double precision not null,
  longitude double precision not null,
  constraint village_point_pkey primary key (district_code, region_code)
);

create table proposal (
  district_code text not null,
  change_request_id text not null,
  region_code text not null,
  household_id text,
  kind text not null,
  state text not null,
  version integer not null,
  submitted_at timestamptz not null,
  constraint proposal_pkey primary key (district_code, change_request_id)
);
create index proposal_region on proposal (district_code, region_code, state);
alter table deliberation
  add column invited integer constraint deliberation_invited check (invited > 0),
  add column attendees jsonb not null default '[]',
  add column signatories jsonb not null default '[]';

create table planned_visit (
  district_code text not null,
  id uuid not null,
  region_code text not null,
  complaint_id text,
  household_id text,
  reason text not null,
  due_at timestamptz,
  done_at timestamptz,
  version integer not null,
  change_seq bigint not null default 0,
  constraint planned_visit_pkey primary key (district_code, id)
);
create index planned_visit_changed on planned_visit (district_code, region_code, change_seq, id);
create function slrt.number_visit_change() returns trigger language plpgsql as $$
begin
  new.change_seq := slrt.next_change(new.district_code, new.region_code);
  return new;
end $$;
create trigger planned_visit_change before insert or update on planned_visit
  for each row execute function slrt.number_visit_change();
create table field_day (
  district_code text not null,
  id uuid not null,
  person text not null,
  day date not null,
  village_codes text[] not null,
  visits integer not null,
  change_requests integer not null,
  complaints integer not null,
  note text,
  closed_at timestamptz not null default clock_timestamp(),
  input_hash bytea not null,
  constraint field_day_pkey primary key (district_code, id),
  constraint field_day_person unique (district_code, person, day)
);`);
    await runner.query(storedFileSchema('deliberation'));
    const district = `slrt.scope() in ('staff', 'system') and district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a)`;
    for (const table of ['village_change', 'supervisor', 'village_point']) await runner.query(protect(table, district));
    for (const table of ['proposal', 'planned_visit'])
      await runner.query(protect(table, `slrt.scope() in ('staff', 'system') and ${areaTest('region_code')}`));
    await runner.query(protectThrough('facilitator_assignment', 'facilitator', 'facilitator_id'));
    await runner.query(
      protect(
        'field_day',
        `slrt.scope() in ('staff', 'system') and (person = slrt.actor() or ${areaTest('village_codes[1]')})`,
      ),
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
