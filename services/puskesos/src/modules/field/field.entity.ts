import {
  bigint,
  bytes,
  day,
  defaultTo,
  defineTable,
  instant,
  integer,
  list,
  nullable,
  primary,
  text,
  uuid,
} from '@slrt/database';

export const FieldDayEntity = defineTable('field_day', {
  district_code: primary(text()),
  id: primary(uuid()),
  person: text(),
  day: day(),
  village_codes: list(text()),
  visits: integer(),
  change_requests: integer(),
  complaints: integer(),
  note: nullable(text()),
  closed_at: defaultTo(instant(), 'clock_timestamp()'),
  input_hash: bytes(),
});

export const PlannedVisitEntity = defineTable('planned_visit', {
  district_code: primary(text()),
  id: primary(uuid()),
  region_code: text(),
  complaint_id: nullable(text()),
  household_id: nullable(text()),
  reason: text(),
  due_at: nullable(instant()),
  done_at: nullable(instant()),
  version: integer(),
  change_number: defaultTo(bigint(), '0'),
  person_id: nullable(text()),
});
