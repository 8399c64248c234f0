import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One decision may ask several agencies without naming a programme: one referral per agency and programme. */
export class ReferToSeveralAgencies20261123091000 implements MigrationInterface {
  name = 'ReferToSeveralAgencies20261123091000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table referral
  drop constraint referral_one_per_decision,
  add constraint referral_one_per_decision unique nulls not distinct (district_code, complaint_id, decision_no, programme_code, agency_code);`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
