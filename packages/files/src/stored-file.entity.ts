import { bytes, defaultTo, defineTable, double, instant, integer, nullable, primary, text, uuid } from '@slrt/database';

export const StoredFileEntity = defineTable('stored_file', {
  district_code: primary(text()),
  id: primary(uuid()),
  subject_id: uuid(),
  kind: text(),
  media_type: nullable(text()),
  status: defaultTo(text<'AWAITED' | 'STORED'>(), "'AWAITED'::text"),
  refusal: nullable(text()),
  bytes: nullable(integer()),
  width: nullable(integer()),
  height: nullable(integer()),
  sha256: nullable(bytes()),
  taken_at: nullable(instant()),
  latitude: nullable(double()),
  longitude: nullable(double()),
  created_by: text(),
  input_hash: bytes(),
  requested_at: defaultTo(instant(), 'clock_timestamp()'),
  stored_at: nullable(instant()),
  /** Master key that wraps the key of the file. Null for a file of an earlier version, until it is sealed. */
  sealed_with: nullable(text()),
});
