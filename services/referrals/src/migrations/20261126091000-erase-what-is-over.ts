import { eraser, eraseUploads, retentionSchema } from '@slrt/retention';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Takes people out of referrals whose time is over; what is counted stays. */
export class EraseWhatIsOver20261126091000 implements MigrationInterface {
  name = 'EraseWhatIsOver20261126091000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(retentionSchema('referrals'));
    await runner.query(`alter table referral add column erased_at timestamptz;`);
    await runner.query(
      eraser('referrals', 'erase_referrals', {
        over: `select id from referral where district_code = place and erased_at is null and updated_at < before
      and status in ('REJECTED', 'COMPLETED', 'FAILED', 'CANCELLED', 'ENTERED_IN_ERROR') order by id`,
        erase: `
  ${eraseUploads}
  update referral_message set text = '-' where district_code = place and referral_id = any(ids);
  update referral set status_note = null, benefit = null, benefit_amount = null, household_id = null, erased_at = clock_timestamp()
  where district_code = place and id = any(ids);
        `,
      }),
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
