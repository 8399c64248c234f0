import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many people the caller has looked up in the last hour, from the audit log, whatever the caller's own areas are. */
export class CountLookups20261125091000 implements MigrationInterface {
  name = 'CountLookups20261125091000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create function slrt.lookups_of_caller() returns table (numbers integer, misses integer, searches integer)
language sql volatile security definer set search_path = pg_catalog, public as $$
  select (count(*) filter (where action <> 'person.search'))::int,
    (count(*) filter (where action <> 'person.search' and subjects = '{}'))::int,
    (count(*) filter (where action = 'person.search'))::int
  from audit_entry
  where actor = slrt.actor() and id > uuidv7(interval '-1 hour')
    and action in ('person.by-nik', 'household.by-kk', 'person.search')
$$;
revoke all on function slrt.lookups_of_caller() from public;
grant execute on function slrt.lookups_of_caller() to registry_app;`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
