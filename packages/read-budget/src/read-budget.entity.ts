import { defaultTo, defineTable, instant, integer, list, primary, text } from '@slrt/database';
import type { ReadKind } from './limits.ts';

export const ReadCountEntity = defineTable('read_count', {
  reader: primary(text()),
  kind: primary(text<ReadKind>()),
  minute: primary(instant()),
  amount: integer(),
});

/** Number of people whom an account read in an hour. */
export const ReadHourEntity = defineTable('read_hour', {
  district_code: primary(text()),
  actor: primary(text()),
  hour: primary(instant()),
  role: text(),
  people: integer(),
  misses: integer(),
  signals: defaultTo(list(text()), "'{}'::text[]"),
});
