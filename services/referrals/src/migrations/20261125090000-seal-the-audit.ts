import { auditChainSchema } from '@slrt/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The audit log in a chain of sealed blocks, with what was a read and from where it came. */
export class SealTheAudit20261125090000 implements MigrationInterface {
  name = 'SealTheAudit20261125090000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(auditChainSchema('referrals'));
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
