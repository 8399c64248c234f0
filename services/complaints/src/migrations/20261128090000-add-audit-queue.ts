import { auditQueueSchema, backfill, endAuditOrder, queueUnsealedRows } from '@slrt/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Seals audit rows from a queue instead of by transaction id. */
export class AddAuditQueue20261128090000 implements MigrationInterface {
  name = 'AddAuditQueue20261128090000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(auditQueueSchema('complaints'));
    await backfill(runner, queueUnsealedRows);
    await runner.query(endAuditOrder);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
