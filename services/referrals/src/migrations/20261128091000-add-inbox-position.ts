import { backfill } from '@slrt/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Gives each committed event of an agency a position in its inbox, by one writer; cursors and the read mark use only that. */
export class AddInboxPosition20261128091000 implements MigrationInterface {
  name = 'AddInboxPosition20261128091000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table agency_event add column inbox_position bigint;
alter table agency_inbox
  add column last_position bigint not null default 0,
  add column read_position bigint not null default 0,
  alter column changed_in drop not null,
  alter column position drop not null,
  alter column at drop not null,
  alter column at drop default,
  alter column by_actor drop not null;
alter table agency_inbox rename column at to read_at;
alter table agency_inbox rename column by_actor to read_by;`);
    await backfill(runner, {
      tables: ['agency_event', 'agency_inbox'],
      sql: `
update agency_event e set inbox_position = n.no from (
  select district_code, agency_code, event_id,
    row_number() over (partition by district_code, agency_code order by changed_in, position) as no from agency_event
) n where e.district_code = n.district_code and e.agency_code = n.agency_code and e.event_id = n.event_id;
update agency_inbox i set read_position = coalesce((
  select max(e.inbox_position) from agency_event e where e.district_code = i.district_code and e.agency_code = i.agency_code
    and (e.changed_in, e.position) <= (i.changed_in, i.position)), 0);
insert into agency_inbox (district_code, agency_code, last_position)
select district_code, agency_code, max(inbox_position) from agency_event group by 1, 2
on conflict (district_code, agency_code) do update set last_position = excluded.last_position;`,
      remaining: `select count(*) as n from agency_event e
        left join agency_inbox i on i.district_code = e.district_code and i.agency_code = e.agency_code
        where e.inbox_position is null or i.last_position is null or e.inbox_position > i.last_position`,
    });
    await runner.query(`
drop index agency_event_position;
alter table agency_event drop column changed_in;
create unique index agency_event_inbox on agency_event (district_code, agency_code, inbox_position);
create index agency_event_unnumbered on agency_event (district_code, agency_code, position) where inbox_position is null;
alter table agency_inbox drop column changed_in, drop column position;

-- Numbers up to "most" committed events of an inbox. Each statement sees what is committed when it starts; the second one holds the
-- inbox's row to the end, so numbers become visible in their order and an event that commits late gets a later one.
create function slrt.number_inbox(place text, agency text, most integer) returns integer language plpgsql as $$
declare last bigint; numbered integer;
begin
  insert into agency_inbox (district_code, agency_code) values (place, agency) on conflict do nothing;
  select last_position into last from agency_inbox where district_code = place and agency_code = agency for update;
  update agency_event e set inbox_position = last + n.no from (
    select event_id, row_number() over (order by position) as no from agency_event
    where district_code = place and agency_code = agency and inbox_position is null order by position limit most
  ) n where e.district_code = place and e.agency_code = agency and e.event_id = n.event_id;
  get diagnostics numbered = row_count;
  update agency_inbox set last_position = last + numbered where district_code = place and agency_code = agency;
  return numbered;
end $$;`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
