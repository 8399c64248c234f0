import { areaTest, protect } from '@slrt/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a programme gives and goes together with; what a district sets beside the national entry: documents and quota. */
export class ProgrammesAndQuota20261124091000 implements MigrationInterface {
  name = 'ProgrammesAndQuota20261124091000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table programme
  add column combines_with text[] not null default '{}',
  add column benefit text,
  add column benefit_en text,
  add column source text;
create table district_programme (
  district_code text not null,
  programme_code text not null constraint district_programme_programme references programme (code),
  documents jsonb,
  acceptance_days smallint constraint district_programme_acceptance check (acceptance_days between 1 and 90),
  completion_days smallint constraint district_programme_completion check (completion_days between 1 and 365),
  changed_by text not null,
  changed_at timestamptz not null default clock_timestamp(),
  constraint district_programme_pkey primary key (district_code, programme_code)
);
create table programme_quota (
  district_code text not null,
  id uuid not null default uuidv7(),
  programme_code text not null constraint programme_quota_programme references programme (code),
  region_code text not null,
  period_from date not null,
  period_until date not null,
  total integer not null constraint programme_quota_total check (total >= 0),
  reserved integer not null default 0 constraint programme_quota_reserved check (reserved >= 0),
  used integer not null default 0 constraint programme_quota_used check (used >= 0),
  version integer not null default 1,
  changed_by text not null,
  constraint programme_quota_pkey primary key (district_code, id),
  constraint programme_quota_period check (period_until > period_from),
  constraint programme_quota_one unique (district_code, programme_code, region_code, period_from)
);
create table quota_hold (
  district_code text not null,
  referral_id uuid not null,
  quota_id uuid not null,
  state text not null constraint quota_hold_state check (state in ('RESERVED', 'USED')),
  constraint quota_hold_pkey primary key (district_code, referral_id),
  constraint quota_hold_quota foreign key (district_code, quota_id) references programme_quota (district_code, id)
);`);
    // Read by everybody, as the directory is; written by the district's own staff and the system.
    for (const table of ['district_programme', 'programme_quota', 'quota_hold'])
      await runner.query(
        protect(table, 'true', `slrt.scope() in ('staff', 'system', 'agency') and ${areaTest('district_code')}`),
      );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
