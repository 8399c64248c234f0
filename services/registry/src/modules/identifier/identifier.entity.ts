import { bytes, day, defaultTo, defineTable, instant, nullable, primary, smallint, text, uuid } from '@slrt/database';
import type { IdentifierKind } from '../record/index.ts';

export const IdentifierEntity = defineTable('identifier', {
  district_code: primary(text()),
  id: primary(defaultTo(uuid(), 'uuidv7()')),
  subject_id: uuid(),
  kind: text<IdentifierKind>(),
  cipher: bytes(),
  key_id: text(),
  index: bytes(),
  source: text(),
  valid_from: nullable(day()),
  valid_until: nullable(day()),
  recorded_at: defaultTo(instant(), 'clock_timestamp()'),
  family_no: nullable(smallint()),
  index_key: defaultTo(text(), "'i1'::text"),
});
