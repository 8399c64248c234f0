import { retentionSchema } from '@slrt/retention';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Takes names out of village meetings whose time is over; what was decided stays. */
export class EraseWhatIsOver20261126090000 implements MigrationInterface {
  name = 'EraseWhatIsOver20261126090000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(retentionSchema('puskesos'));
    await runner.query(`
alter table deliberation add column erased_at timestamptz;
create function slrt.erase_deliberations(place text, before timestamptz) returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
declare ids uuid[]; 
begin
  perform slrt.only_the_service();
  select coalesce(array_agg(id), '{}') into ids from (
    select id from deliberation where district_code = place and erased_at is null and held_on < before::date order by id limit 500 for update) x;
  insert into doomed_file
    select f.district_code, replace(f.district_code, '.', '') || '/' || f.id || '-' || part || case when f.media_type = 'application/pdf' then '.pdf' else '.jpg' end
    from stored_file f, unnest(array['full', 'thumbnail']) part
    where f.district_code = place and f.subject_id = any(ids) and f.status = 'STORED' and (part = 'full' or f.media_type <> 'application/pdf')
  on conflict do nothing;
  delete from stored_file where district_code = place and subject_id = any(ids);
  update deliberation set attendees = '[]', signatories = '[]', minutes = '-', chair = '-', erased_at = clock_timestamp()
  where district_code = place and id = any(ids);
  return cardinality(ids);
end $$;
revoke all on function slrt.erase_deliberations(text, timestamptz) from public;
grant execute on function slrt.erase_deliberations(text, timestamptz) to puskesos_app;
`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
