import { bytes, defaultTo, defineTable, instant, integer, nullable, primary, text, uuid } from '@slrt/database';

export const OneTimeCodeEntity = defineTable('one_time_code', {
  district_code: primary(text()),
  id: primary(uuid()),
  region_code: text(),
  complaint_id: uuid(),
  purpose: text<'FOLLOW' | 'ACT' | 'FILE'>(),
  code_hash: bytes(),
  tries: defaultTo(integer(), '0'),
  requested_by: text(),
  created_at: defaultTo(instant(), 'clock_timestamp()'),
  expires_at: instant(),
  used_at: nullable(instant()),
});
