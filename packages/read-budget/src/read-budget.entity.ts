import { defineTable, instant, integer, primary, text } from '@slrt/database';
import type { ReadKind } from './limits.ts';

export const ReadCountEntity = defineTable('read_count', {
  reader: primary(text()),
  kind: primary(text<ReadKind>()),
  minute: primary(instant()),
  amount: integer(),
});
