import { areaTest, backfill } from '@slrt/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every kind of change request; order, area and four eyes of its steps are the database's to refuse. */
export class ChangeOfEveryKind20261122201000 implements MigrationInterface {
  name = 'ChangeOfEveryKind20261122201000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table change_request
  add constraint change_request_kind check (kind in ('NEW_HOUSEHOLD', 'CHANGE', 'MOVE', 'DEATH', 'SPLIT', 'DUPLICATE', 'NOT_ELIGIBLE', 'NOT_FOUND')),
  add column proposers text[] not null default '{}',
  add column input_hash bytea;`);
    await backfill(runner, {
      tables: ['change_request'],
      sql: 'update change_request set proposers = array[proposer]',
      remaining: `select count(*) as n from change_request where proposers = '{}'`,
    });
    await runner.query(`
create table change_request_stage (
  stage text not null,
  role text not null,
  constraint change_request_stage_pkey primary key (stage, role)
);
revoke insert, update, delete on change_request_stage from registry_app;

alter table change_request_step
  add column proposers text[] not null default '{}',
  add column area text,
  add column region_code text,
  add column command_key uuid,
  add column input_hash bytea;`);
    await backfill(runner, {
      tables: ['change_request', 'change_request_step'],
      sql: `update change_request_step s set proposers = array[s.proposer], region_code = r.region_code, area = r.region_code
        from change_request r where r.district_code = s.district_code and r.id = s.change_request_id`,
      remaining: 'select count(*) as n from change_request_step where area is null',
    });
    await runner.query(`
alter table change_request_step
  drop constraint change_request_four_eyes,
  add constraint change_request_four_eyes check (decision <> 'APPROVE' or not actor = any(proposers)),
  add constraint change_request_step_area check (region_code = area or left(region_code, length(area) + 1) = area || '.'),
  alter column area set not null,
  alter column region_code set not null;
create unique index change_request_step_command on change_request_step (district_code, command_key) where command_key is not null;

-- What a step claims of its request is written by the database, and compared: the stage is the one it waits for, the role
-- one that may act there, the area one of the session's.
create function slrt.check_change_request_step() returns trigger language plpgsql as $$
declare request change_request;
begin
  select * into request from change_request r where r.district_code = new.district_code and r.id = new.change_request_id for update;
  new.proposers := request.proposers;
  new.region_code := request.region_code;
  if new.version <> (case when new.decision = 'SUBMIT' then 0 else request.version end) then
    raise exception 'not the present version' using errcode = 'check_violation', constraint = 'change_request_step_order';
  end if;
  if new.decision in ('APPROVE', 'RETURN', 'REJECT') and (new.stage <> request.state
      or not exists (select 1 from change_request_stage s where s.stage = new.stage and s.role = new.actor_role)) then
    raise exception 'not the stage it waits for, or not of this role' using errcode = 'check_violation', constraint = 'change_request_step_order';
  end if;
  if slrt.scope() = 'staff' and not new.area = any(slrt.areas()) then
    raise exception 'not an area of the session' using errcode = 'check_violation', constraint = 'change_request_step_area';
  end if;
  return new;
end $$;
create trigger change_request_step_checked before insert on change_request_step
  for each row execute function slrt.check_change_request_step();

-- A state only moves together with its step: nobody changes it behind the chain's back.
create function slrt.check_change_request_moved() returns trigger language plpgsql as $$
begin
  if old.state is distinct from new.state and not exists (
    select 1 from change_request_step s where s.district_code = new.district_code and s.change_request_id = new.id and s.version = old.version
  ) then
    raise exception 'a state change without its step' using errcode = 'check_violation', constraint = 'change_request_step_order';
  end if;
  return new;
end $$;
create trigger change_request_moved before update on change_request
  for each row execute function slrt.check_change_request_moved();
alter policy change_request_rights on change_request
  using ((select slrt.scope()) in ('staff', 'system') and ${areaTest('region_code')})
  with check ((select slrt.scope()) in ('staff', 'system') and ${areaTest('region_code')});`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
