import { bytes, defaultTo, defineTable, instant, integer, nullable, primary, text, uuid } from '@slrt/database';
import type { PersonRequestKind, PersonRequestState } from '@slrt/domain';

/** Proof by which the office checked who asks. */
export type IdentityCheck = 'ID_CARD' | 'FAMILY_CARD' | 'KNOWN_IN_PERSON' | 'POWER_OF_ATTORNEY';

export const PersonRequestEntity = defineTable('person_request', {
  district_code: primary(text()),
  id: primary(uuid()),
  person_id: uuid(),
  /** Household of the person when the request was recorded. */
  household_id: uuid(),
  kind: text<PersonRequestKind>(),
  state: text<PersonRequestState>(),
  version: defaultTo(integer(), '1'),
  identity_check: text<IdentityCheck>(),
  received_at: instant(),
  due_at: instant(),
  recorded_by: text(),
  recorded_at: defaultTo(instant(), 'clock_timestamp()'),
  input_hash: bytes(),
  decided_by: nullable(text()),
  decided_at: nullable(instant()),
  reason: nullable(text()),
  confirmed_by: nullable(text()),
  confirmed_at: nullable(instant()),
  lifted_by: nullable(text()),
  lifted_at: nullable(instant()),
});
