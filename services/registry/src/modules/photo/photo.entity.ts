import { bytes, defaultTo, defineTable, double, instant, integer, nullable, primary, text, uuid } from '@slrt/database';

export const PhotoEntity = defineTable('photo', {
  district_code: primary(text()),
  id: primary(uuid()),
  household_id: uuid(),
  kind: text<
    'HOUSE' | 'FRONT' | 'FLOOR' | 'WALL' | 'ROOF' | 'TOILET' | 'KITCHEN' | 'CONTENTS' | 'ASSET' | 'HEAD' | 'KTP' | 'KK'
  >(),
  status: defaultTo(text<'AWAITED' | 'STORED' | 'DELETED'>(), "'AWAITED'::text"),
  refusal: nullable(text()),
  width: nullable(integer()),
  height: nullable(integer()),
  bytes: nullable(integer()),
  sha256: nullable(bytes()),
  taken_at: nullable(instant()),
  latitude: nullable(double()),
  longitude: nullable(double()),
  created_by: text(),
  input_hash: bytes(),
  requested_at: defaultTo(instant(), 'clock_timestamp()'),
  stored_at: nullable(instant()),
  /** UTC offset of `taken_at` where the photo was taken: `+08:00`. */
  taken_offset: nullable(text()),
  /** Idempotency key of the home visit on which the photo was taken. */
  visit_key: nullable(uuid()),
  deleted_at: nullable(instant()),
  deleted_by: nullable(text()),
  deletion_reason:
    nullable(text<'WRONG_HOUSEHOLD' | 'UNREADABLE' | 'REPEATED' | 'CONSENT_WITHDRAWN' | 'SHOWS_OTHERS'>()),
  deletion_note: nullable(text()),
  /** District and household in which the photo was uploaded. Null unless it followed its household to another record. */
  origin_district: nullable(text()),
  origin_household: nullable(uuid()),
  /** Master key that wraps the keys of the pictures. Null for pictures of an earlier version, until they are sealed. */
  sealed_with: nullable(text()),
});
