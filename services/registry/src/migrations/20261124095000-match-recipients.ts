import { areaTest, protect } from '@slrt/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists of recipients that agencies give, and what became of each row: matched, to be looked at, settled. */
export class MatchRecipients20261124095000 implements MigrationInterface {
  name = 'MatchRecipients20261124095000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table recipient_list (
  district_code text not null,
  id uuid not null,
  agency_code text not null,
  programme_code text not null,
  since date not null,
  source text not null,
  given_by text not null,
  given_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  rows integer not null default 0,
  matched integer not null default 0,
  suggested integer not null default 0,
  unmatched integer not null default 0,
  constraint recipient_list_pkey primary key (district_code, id)
);
create table recipient_row (
  district_code text not null,
  id uuid not null default uuidv7(),
  list_id uuid not null,
  row_number integer not null,
  state text not null constraint recipient_row_state check (state in ('MATCHED', 'SUGGESTED', 'UNMATCHED', 'SETTLED', 'NOT_FOUND')),
  reason text not null,
  score real,
  given bytea not null,
  key_id text not null,
  person_id uuid,
  household_id uuid,
  settled_by text,
  settled_at timestamptz,
  constraint recipient_row_pkey primary key (district_code, id),
  constraint recipient_row_number unique (district_code, list_id, row_number),
  constraint recipient_row_list foreign key (district_code, list_id) references recipient_list (district_code, id)
);
create index recipient_row_state on recipient_row (district_code, state, list_id, row_number);`);
    const staff = `slrt.scope() in ('staff', 'system') and ${areaTest('district_code')}`;
    const own = `slrt.scope() = 'agency' and agency_code = slrt.agency() and district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a)`;
    await runner.query(protect('recipient_list', `(${staff}) or (${own})`));
    await runner.query(protect('recipient_row', staff));
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
