import {
  bytes,
  defaultTo,
  defineTable,
  instant,
  integer,
  json,
  list,
  nullable,
  primary,
  text,
  uuid,
} from '@slrt/database';
import type { DutySigner } from '../duty/index.ts';

/** Letterhead and signer as printed on a letter. The signer is null if none was set. */
export interface PrintedLetterhead {
  readonly lines: readonly string[];
  /** The rank is absent on letters that were issued before it was printed. */
  readonly signer: (Omit<DutySigner, 'rank'> & Partial<Pick<DutySigner, 'rank'>>) | null;
}

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
  letterhead: nullable(json<PrintedLetterhead>()),
  referral_id: nullable(uuid()),
});

export const LetterheadEntity = defineTable('letterhead', {
  district_code: primary(text()),
  lines: list(text()),
  signer_name: nullable(text()),
  signer_title: nullable(text()),
  signer_number: nullable(text()),
  version: defaultTo(integer(), '1'),
  changed_by: text(),
  changed_at: defaultTo(instant(), 'clock_timestamp()'),
  signer_rank: nullable(text()),
});

export const LetterNumberEntity = defineTable('letter_number', {
  district_code: primary(text()),
  year: primary(integer()),
  last: integer(),
});
