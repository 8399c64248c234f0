import { protectThrough } from '@slrt/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A complaint against what a programme's rule found: which condition of which version. */
export class ContestAFact20261124096000 implements MigrationInterface {
  name = 'ContestAFact20261124096000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table complaint_contest (
  district_code text not null,
  complaint_id uuid not null,
  programme_code text not null,
  condition_code text not null,
  rule_version text not null,
  constraint complaint_contest_pkey primary key (district_code, complaint_id),
  constraint complaint_contest_complaint foreign key (district_code, complaint_id) references complaint (district_code, id)
);`);
    await runner.query(protectThrough('complaint_contest', 'complaint', 'complaint_id'));
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
