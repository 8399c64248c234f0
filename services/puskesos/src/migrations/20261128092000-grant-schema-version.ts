import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets the service compare its migrations with those of the database when it starts. */
export class GrantSchemaVersion20261128092000 implements MigrationInterface {
  name = 'GrantSchemaVersion20261128092000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('grant select on schema_migration to puskesos_app');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
