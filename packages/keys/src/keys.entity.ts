import { bigint, bytes, defaultTo, defineTable, instant, integer, nullable, primary, text, uuid } from '@slrt/database';

/** Purposes whose keys are replaced by a rotation. */
export type KeyPurpose = 'SEAL' | 'INDEX';

export const DataKeyEntity = defineTable('data_key', {
  id: primary(text()),
  /** The key of statistics is never replaced: figures with other noise beside the earlier ones would reveal the counts. */
  purpose: text<KeyPurpose | 'STATISTICS'>(),
  place: integer(),
  wrapped: nullable(bytes()),
  master: text(),
  created_at: defaultTo(instant(), 'clock_timestamp()'),
  used_from: defaultTo(instant(), 'clock_timestamp()'),
  ended_at: nullable(instant()),
});

export const KeyRotationEntity = defineTable('key_rotation', {
  id: primary(defaultTo(uuid(), 'uuidv7()')),
  purpose: text<KeyPurpose>(),
  to_key: nullable(text()),
  changed: defaultTo(bigint(), '0'),
  asked_at: defaultTo(instant(), 'clock_timestamp()'),
  ended_at: nullable(instant()),
});

/** Tables that this package keeps in a service's database. */
export const keysEntities = [DataKeyEntity, KeyRotationEntity];
