import { bytes, defaultTo, defineTable, instant, nullable, primary, text, uuid } from '@slrt/database';

export const CitizenCodeEntity = defineTable('citizen_code', {
  district_code: primary(text()),
  id: primary(defaultTo(uuid(), 'uuidv7()')),
  complaint_id: uuid(),
  code_hash: bytes(),
  issued_by: text(),
  issued_role: text(),
  issued_at: defaultTo(instant(), 'clock_timestamp()'),
  expires_at: instant(),
  used_at: nullable(instant()),
  used_for: nullable(text()),
});
