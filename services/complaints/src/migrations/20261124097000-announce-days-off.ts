import { protect } from '@slrt/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A version of each district's days off, so that who counts by them can tell the newest. */
export class AnnounceDaysOff20261124097000 implements MigrationInterface {
  name = 'AnnounceDaysOff20261124097000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table district_calendar (
  district_code text not null,
  version integer not null,
  constraint district_calendar_pkey primary key (district_code)
);`);
    await runner.query(
      protect(
        'district_calendar',
        `district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a) and slrt.scope() in ('staff', 'system')`,
      ),
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
