import { areaTest, protect, protectThrough, villageChangeSchema } from '@slrt/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What tablets need: a number for each change of a village's households, who left it, and visits that met another change. */
export class FollowChanges20261123092000 implements MigrationInterface {
  name = 'FollowChanges20261123092000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(villageChangeSchema);
    await runner.query(`
alter table household add column change_seq bigint not null default 0;
create index household_changed on household (district_code, region_code, change_seq, id);
create table household_departure (
  district_code text not null,
  region_code text not null,
  household_id uuid not null,
  change_seq bigint not null,
  constraint household_departure_pkey primary key (district_code, region_code, household_id)
);
create index household_departure_changed on household_departure (district_code, region_code, change_seq);
create function slrt.number_household_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.region_code <> new.region_code then
    insert into household_departure as d (district_code, region_code, household_id, change_seq)
    values (old.district_code, old.region_code, old.id, slrt.next_change(old.district_code, old.region_code))
    on conflict (district_code, region_code, household_id) do update set change_seq = excluded.change_seq;
  end if;
  new.change_seq := slrt.next_change(new.district_code, new.region_code);
  return new;
end $$;
create trigger household_change before insert or update on household
  for each row execute function slrt.number_household_change();

alter table household_revision add column visited_at timestamptz;
create table visit_conflict (
  district_code text not null,
  id uuid not null,
  household_id uuid not null,
  change_request_id uuid not null,
  base_version integer not null,
  visit jsonb not null,
  fields jsonb not null,
  visited_by text not null,
  visited_at timestamptz not null,
  received_at timestamptz not null default clock_timestamp(),
  input_hash bytea not null,
  constraint visit_conflict_pkey primary key (district_code, id),
  constraint visit_conflict_household foreign key (district_code, household_id) references household (district_code, id),
  constraint visit_conflict_request foreign key (district_code, change_request_id) references change_request (district_code, id)
);
create index visit_conflict_of on visit_conflict (district_code, change_request_id);`);
    const district = `slrt.scope() in ('staff', 'system') and district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a)`;
    await runner.query(protect('village_change', district));
    // Who leaves for a village of someone else is taken off by that person: codes and ids only, hence the wider check.
    await runner.query(
      protect('household_departure', `slrt.scope() in ('staff', 'system') and ${areaTest('region_code')}`, district),
    );
    await runner.query(protectThrough('visit_conflict', 'household', 'household_id'));
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
