import { backfill } from '@slrt/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Repeats backfills that row security kept from every row in databases that were upgraded before it was lifted for them. */
export class RepairBackfills20261128093000 implements MigrationInterface {
  name = 'RepairBackfills20261128093000';

  async up(runner: QueryRunner): Promise<void> {
    await backfill(runner, {
      tables: ['referral'],
      sql: 'update referral set clock_at = due_at where clock_at is null and due_at is not null and overdue_since is null',
      remaining:
        'select count(*) as n from referral where clock_at is null and due_at is not null and overdue_since is null',
    });
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
