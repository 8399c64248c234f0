import { defaultTo, defineTable, instant, integer, json, primary, text, uuid } from '@slrt/database';

export const ErasureRunEntity = defineTable('erasure_run', {
  district_code: primary(text()),
  id: primary(defaultTo(uuid(), 'uuidv7()')),
  kind: text(),
  cutoff: instant(),
  records: integer(),
  at: defaultTo(instant(), 'clock_timestamp()'),
});

export const FileDeletionQueueEntity = defineTable('file_deletion_queue', {
  district_code: primary(text()),
  name: primary(text()),
});

export const AppliedPersonRequestEntity = defineTable('applied_person_request', {
  district_code: primary(text()),
  id: primary(uuid()),
  person_id: uuid(),
  household_id: uuid(),
  kind: text<'ERASURE' | 'RESTRICTION'>(),
  state: text<'IN_FORCE' | 'LIFTED'>(),
  version: integer(),
  /** Number of erased records by table. */
  erased: defaultTo(json<Readonly<Record<string, number>>>(), "'{}'::jsonb"),
  applied_at: defaultTo(instant(), 'clock_timestamp()'),
});

/** Tables that this package keeps in a service's database. */
export const retentionEntities = [ErasureRunEntity, FileDeletionQueueEntity, AppliedPersonRequestEntity];
