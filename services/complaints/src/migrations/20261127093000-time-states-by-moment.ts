import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A state begins at its transaction's moment, as its timeline entry and its event do, and never before the one it follows. */
export class TimeStatesByMoment20261127093000 implements MigrationInterface {
  name = 'TimeStatesByMoment20261127093000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create or replace function slrt.number_complaint_change() returns trigger language plpgsql as $$
begin
  new.change_seq := slrt.next_change(new.district_code, new.region_code);
  if tg_op = 'INSERT' then new.state_since := new.filed_at;
  elsif new.status is distinct from old.status then
    -- To the millisecond, as the timeline keeps it: a recount then meets the same bucket.
    new.state_since := greatest(old.state_since,
      coalesce(nullif(current_setting('slrt.moment', true), '')::timestamptz, date_trunc('milliseconds', clock_timestamp())));
    if old.status = 'SUBMITTED' and new.status = 'UNDER_REVIEW' and new.first_response_at is null then
      new.first_response_at := new.state_since;
    end if;
  end if;
  return new;
end $$;`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
