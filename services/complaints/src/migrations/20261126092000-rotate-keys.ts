import { keysSchema } from '@slrt/keys';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The key of phone numbers' hashes in a row of its own, wrapped by the setting's, so that it can be replaced while the service runs. */
export class RotateKeys20261126092000 implements MigrationInterface {
  name = 'RotateKeys20261126092000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(keysSchema('complaints'));
    await runner.query(`alter table complaint add column reporter_phone_key text not null default 'i1';`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
