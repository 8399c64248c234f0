import { eraser, eraseUploads, retentionSchema } from '@slrt/retention';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Takes names out of village meetings whose time is over; what was decided stays. */
export class EraseWhatIsOver20261126090000 implements MigrationInterface {
  name = 'EraseWhatIsOver20261126090000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(retentionSchema('puskesos'));
    await runner.query(`alter table deliberation add column erased_at timestamptz;`);
    await runner.query(
      eraser('puskesos', 'erase_deliberations', {
        over: `select id from deliberation where district_code = place and erased_at is null and held_on < before::date order by id`,
        erase: `
  ${eraseUploads}
  update deliberation set attendees = '[]', signatories = '[]', minutes = '-', chair = '-', erased_at = clock_timestamp()
  where district_code = place and id = any(ids);
        `,
      }),
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
