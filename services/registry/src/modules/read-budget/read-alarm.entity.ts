import { defaultTo, defineTable, instant, integer, nullable, primary, text, uuid } from '@slrt/database';
import type { ReadKind, ReadSignal } from '@slrt/read-budget';

export const ReadAlarmEntity = defineTable('read_alarm', {
  district_code: primary(text()),
  id: primary(defaultTo(uuid(), 'uuidv7()')),
  actor: text(),
  client: nullable(text()),
  kind: text<ReadKind | ReadSignal>(),
  refusals: defaultTo(integer(), '1'),
  first_at: defaultTo(instant(), 'clock_timestamp()'),
  last_at: defaultTo(instant(), 'clock_timestamp()'),
  seen_by: nullable(text()),
  seen_at: nullable(instant()),
});
