import { bytes, defaultTo, defineTable, instant, nullable, primary, text, uuid } from '@slrt/database';

/** Filings that wait for the one-time code of their reporter. Their id becomes that of the complaint. */
export const ComplaintDraftEntity = defineTable('complaint_draft', {
  district_code: primary(text()),
  id: primary(defaultTo(uuid(), 'uuidv7()')),
  region_code: text(),
  /** Hash of the secret in the cookie of the browser. */
  token_hash: bytes(),
  /** Encrypted JSON text of `DraftPayload`. */
  payload: bytes(),
  payload_key: text(),
  /** The one-time code that was sent last. */
  code_id: nullable(uuid()),
  /** Complaint that was filed: usually of the same id, or an earlier one with the same text. */
  filed_as: nullable(uuid()),
  expires_at: instant(),
});
