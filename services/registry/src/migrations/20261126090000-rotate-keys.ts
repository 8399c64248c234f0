import { keysSchema } from '@slrt/keys';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys of data in rows of their own, wrapped by the setting's key, so that they can be replaced while the service runs. */
export class RotateKeys20261126090000 implements MigrationInterface {
  name = 'RotateKeys20261126090000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(keysSchema('registry'));
    await runner.query(`alter table identifier add column index_key text not null default 'i1';`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
