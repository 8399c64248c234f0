import { bytes, defaultTo, defineTable, instant, nullable, primary, text, uuid } from '@slrt/database';

/**
 * Codes that open the page of one complaint. Only the hash of a code is stored, and a code that was used for an answer is
 * spent.
 */
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
