import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a family took back its consent to a referral. */
export class WithdrawConsent20261126090000 implements MigrationInterface {
  name = 'WithdrawConsent20261126090000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table referral add column consent_withdrawn_at timestamptz;`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
