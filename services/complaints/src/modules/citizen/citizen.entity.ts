import { bytes, defaultTo, defineTable, instant, integer, nullable, primary, text, uuid } from '@slrt/database';
import type { Role } from '@slrt/domain';

/** Codes that open the page of one complaint, with its number. Only the hash of a code is stored. */
export const CitizenCodeEntity = defineTable('citizen_code', {
  district_code: primary(text()),
  id: primary(defaultTo(uuid(), 'uuidv7()')),
  complaint_id: uuid(),
  code_hash: bytes(),
  issued_by: text(),
  /** Null: issued to the citizen, on the receipt. */
  issued_role: nullable(text()),
  issued_at: defaultTo(instant(), 'clock_timestamp()'),
  expires_at: instant(),
});

/** Sessions of citizens on the page of one complaint. */
export const CitizenSessionEntity = defineTable('citizen_session', {
  district_code: primary(text()),
  token_hash: primary(bytes()),
  complaint_id: uuid(),
  /** The one-time code that was sent last, and not used yet. */
  code_id: nullable(uuid()),
  /** Until when the citizen may act, after using a one-time code. */
  acting_until: nullable(instant()),
  expires_at: instant(),
});

/** Uses of the public pages in an hour. */
export const CitizenUseEntity = defineTable('citizen_use', {
  district_code: primary(text()),
  /** Keyed hash of the address, contact or village. */
  key: primary(bytes()),
  hour: primary(instant()),
  uses: integer(),
});

/** Messages between the office and the citizen. */
export const ComplaintMessageEntity = defineTable('complaint_message', {
  district_code: primary(text()),
  id: primary(defaultTo(uuid(), 'uuidv7()')),
  complaint_id: uuid(),
  side: text<'OFFICE' | 'CITIZEN'>(),
  actor: text(),
  actor_role: nullable(text<Role>()),
  text: text(),
  at: defaultTo(instant(), 'clock_timestamp()'),
});
