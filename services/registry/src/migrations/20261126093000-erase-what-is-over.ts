import { eraser, retentionSchema } from '@slrt/retention';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Takes people out of the registry who left long ago, and households that were removed; counts stay. */
export class EraseWhatIsOver20261126093000 implements MigrationInterface {
  name = 'EraseWhatIsOver20261126093000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(retentionSchema('registry'));
    await runner.query(`
alter table person add column erased_at timestamptz;
alter table household add column erased_at timestamptz;
`);
    await runner.query(
      eraser('registry', 'erase_persons', {
        over: `select p.id from person p join household h on h.district_code = p.district_code and h.id = p.household_id
    where p.district_code = place and p.erased_at is null
      and (p.left_on < before::date or h.listing = 'REMOVED' and h.updated_at < before) order by p.id`,
        lock: 'p',
        erase: `
  delete from identifier where district_code = place and subject_id = any(ids);
  delete from source_value where district_code = place and subject_id = any(ids);
  delete from person_name_key where district_code = place and person_id = any(ids);
  update person set name = '-', birth_date = null, birth_year_from = null, birth_year_until = null, civil = '{}', schooling = '{}',
    employment = '{}', health = '{}', mother_keys = '{}', name_block = '', erased_at = clock_timestamp()
  where district_code = place and id = any(ids);
        `,
      }),
    );
    await runner.query(
      eraser('registry', 'erase_households', {
        over: `select id from household where district_code = place and erased_at is null and listing = 'REMOVED' and updated_at < before
    order by id`,
        erase: `
  insert into doomed_file
    select district_code, replace(district_code, '.', '') || '/' || id || '-' || part || '.jpg'
    from photo, unnest(array['full', 'thumbnail']) part where district_code = place and household_id = any(ids) and status = 'STORED'
  on conflict do nothing;
  delete from photo where district_code = place and household_id = any(ids);
  delete from identifier where district_code = place and subject_id = any(ids);
  delete from source_value where district_code = place and household_id = any(ids);
  delete from disclosure where district_code = place and household_id = any(ids);
  update household_revision set before = '{}', note = null, latitude = null, longitude = null
  where district_code = place and household_id = any(ids);
  update change_request set proposed = '{}', determined = null where district_code = place and household_id = any(ids);
  update household set address = null, latitude = null, longitude = null, housing = '{}', assets = '{}', stated = '{}', programmes = '{}',
    family_planning = '{}', bdt_id = null, input_hash = null, erased_at = clock_timestamp()
  where district_code = place and id = any(ids);
        `,
      }),
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
