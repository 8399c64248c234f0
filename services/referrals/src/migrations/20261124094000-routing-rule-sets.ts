import { areaTest, protect } from '@slrt/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Routing rules that a district replaces as a set, with their history; questions kept so that they can be asked again. */
export class RoutingRuleSets20261124094000 implements MigrationInterface {
  name = 'RoutingRuleSets20261124094000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table routing_rule_set (
  district_code text not null,
  id uuid not null,
  version text not null,
  source text not null,
  rules integer not null,
  made_by text not null,
  at timestamptz not null default clock_timestamp(),
  constraint routing_rule_set_pkey primary key (district_code, id),
  constraint routing_rule_set_version unique (district_code, version)
);
alter table routing_rule add column valid_from timestamptz not null default clock_timestamp(), add column valid_until timestamptz;
alter table routing_rule enable row level security;
create policy routing_rule_read on routing_rule for select using (true);
create policy routing_rule_add on routing_rule for insert with check (slrt.scope() = 'staff' and ${areaTest('district_code')});
create policy routing_rule_end on routing_rule for update using (slrt.scope() = 'staff' and ${areaTest('district_code')});
grant insert on routing_rule to referrals_app;
grant update (valid_until) on routing_rule to referrals_app;
alter table routing_request add column question jsonb;
drop policy routing_request_rights on routing_request;
create policy routing_request_rights on routing_request using (slrt.scope() in ('staff', 'system') and ${areaTest('district_code')});`);
    await runner.query(protect('routing_rule_set', 'true', `slrt.scope() = 'staff' and ${areaTest('district_code')}`));
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
