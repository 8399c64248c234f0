import { eraser, eraseUploads, retentionSchema } from '@slrt/retention';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Takes people out of complaints whose time is over; what is counted and how it was decided stays. */
export class EraseWhatIsOver20261126091000 implements MigrationInterface {
  name = 'EraseWhatIsOver20261126091000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(retentionSchema('complaints'));
    await runner.query(`alter table complaint add column erased_at timestamptz;`);
    await runner.query(
      eraser('complaints', 'erase_complaints', {
        over: `select id from complaint where district_code = place and erased_at is null and updated_at < before
      and status in ('REJECTED', 'DUPLICATE', 'RESOLVED', 'CLOSED_UNFULFILLED', 'WITHDRAWN') order by id`,
        erase: `
  ${eraseUploads}
  update complaint_document set file_id = null where district_code = place and complaint_id = any(ids);
  delete from complaint_word where district_code = place and complaint_id = any(ids);
  delete from citizen_code where district_code = place and complaint_id = any(ids);
  delete from disclosure where district_code = place and complaint_id = any(ids);
  update complaint_timeline set note = null where district_code = place and complaint_id = any(ids) and note is not null;
  update letter set initials = '-' where district_code = place and complaint_id = any(ids);
  update complaint set reporter_name = '-', description = '-', reporter_phone_index = null, consent = null, subject = null,
    verification = null, household_id = null, person_id = null, outcome = outcome - 'note', recommendation = recommendation - 'note',
    erased_at = clock_timestamp()
  where district_code = place and id = any(ids);
        `,
      }),
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
