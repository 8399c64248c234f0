import { areaTest, protect } from '@slrt/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Days off of districts, as complaints tells them: referral clocks count without them too. */
export class CountDaysOff20261124097000 implements MigrationInterface {
  name = 'CountDaysOff20261124097000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table district_calendar (
  district_code text not null,
  version integer not null,
  days text[] not null,
  constraint district_calendar_pkey primary key (district_code)
);`);
    await runner.query(
      protect('district_calendar', 'true', `slrt.scope() = 'system' and ${areaTest('district_code')}`),
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
