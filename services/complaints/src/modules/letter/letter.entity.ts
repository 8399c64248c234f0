import { bytes, defaultTo, defineTable, instant, integer, list, nullable, primary, text, uuid } from '@slrt/database';

export const LetterEntity = defineTable('letter', {
  district_code: primary(text()),
  id: primary(uuid()),
  complaint_id: uuid(),
  number: text(),
  code: text(),
  agency_code: nullable(text()),
  programme_codes: list(text()),
  initials: text(),
  decision_no: integer(),
  issued_by: text(),
  issued_role: text(),
  issued_at: defaultTo(instant(), 'clock_timestamp()'),
  revoked_at: nullable(instant()),
  revoke_reason: nullable(text()),
  input_hash: bytes(),
});

export const LetterNumberEntity = defineTable('letter_number', {
  district_code: primary(text()),
  year: primary(integer()),
  last: integer(),
});
