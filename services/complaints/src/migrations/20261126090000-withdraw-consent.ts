import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A disclosure whose consent was taken back stays closed, whatever becomes of its complaint. */
export class WithdrawConsent20261126090000 implements MigrationInterface {
  name = 'WithdrawConsent20261126090000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table disclosure add column withdrawn boolean not null default false;`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
