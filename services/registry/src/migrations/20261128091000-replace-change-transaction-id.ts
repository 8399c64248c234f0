import { villageChangeSettingSchema } from '@slrt/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Numbers a village's changes without comparing transaction ids. */
export class ReplaceChangeTransactionId20261128091000 implements MigrationInterface {
  name = 'ReplaceChangeTransactionId20261128091000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(villageChangeSettingSchema);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
