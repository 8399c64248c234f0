import { backfill } from '@slrt/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Repeats backfills that row security kept from every row in databases that were upgraded before it was lifted for them. */
export class RepairBackfills20261128093000 implements MigrationInterface {
  name = 'RepairBackfills20261128093000';

  async up(runner: QueryRunner): Promise<void> {
    await backfill(runner, {
      tables: ['household', 'person', 'participation', 'village_cell', 'village_change', 'household_departure'],
      sql: 'update household set verified_on = survey_date where verified_on is null and survey_date is not null',
      remaining: 'select count(*) as n from household where verified_on is null and survey_date is not null',
    });
    await backfill(runner, {
      tables: ['change_request', 'change_request_step'],
      sql: `update change_request set proposers = array[proposer] where proposers = '{}'`,
      remaining: `select count(*) as n from change_request where proposers = '{}'`,
    });
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
