import { backfill } from '@slrt/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const unassigned = `not exists (
  select from facilitator_assignment a where a.district_code = f.district_code and a.facilitator_id = f.id)`;

/** Repeats backfills that row security kept from every row in databases that were upgraded before it was lifted for them. */
export class RepairBackfills20261128093000 implements MigrationInterface {
  name = 'RepairBackfills20261128093000';

  async up(runner: QueryRunner): Promise<void> {
    await backfill(runner, {
      tables: ['facilitator', 'facilitator_assignment'],
      sql: `insert into facilitator_assignment (district_code, facilitator_id, village_code, from_day, assigned_by)
        select f.district_code, f.id, unnest(f.village_codes), current_date, 'system:migration' from facilitator f where ${unassigned}`,
      remaining: `select count(*) as n from facilitator f where f.village_codes <> '{}' and ${unassigned}`,
    });
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
