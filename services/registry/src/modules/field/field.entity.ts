import { bytes, defaultTo, defineTable, instant, integer, json, primary, text, uuid } from '@slrt/database';
import type { FieldConflict } from './visit-merge.ts';

export const VisitConflictEntity = defineTable('visit_conflict', {
  district_code: primary(text()),
  id: primary(uuid()),
  household_id: uuid(),
  change_request_id: uuid(),
  base_version: integer(),
  visit: json(),
  fields: json<FieldConflict[]>(),
  visited_by: text(),
  visited_at: instant(),
  received_at: defaultTo(instant(), 'clock_timestamp()'),
  input_hash: bytes(),
});
