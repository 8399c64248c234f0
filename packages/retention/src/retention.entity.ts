import { defaultTo, defineTable, instant, integer, primary, text, uuid } from '@slrt/database';

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

/** Tables that this package keeps in a service's database. */
export const retentionEntities = [ErasureRunEntity, FileDeletionQueueEntity];
