import {
  boolean,
  bytes,
  day,
  defaultTo,
  defineTable,
  instant,
  integer,
  list,
  nullable,
  primary,
  real,
  text,
  uuid,
} from '@slrt/database';
import type { StatedReason } from '../household/index.ts';

/** A list waits for a decision, is being applied or undone, or that is done. */
export type ListState = 'PROPOSED' | 'APPLYING' | 'APPLIED' | 'UNDOING' | 'UNDONE';

export const RecipientListEntity = defineTable('recipient_list', {
  district_code: primary(text()),
  id: primary(uuid()),
  agency_code: text(),
  programme_code: text(),
  since: day(),
  source: text(),
  submitted_by: text(),
  submitted_at: defaultTo(instant(), 'clock_timestamp()'),
  ended_at: nullable(instant()),
  rows: defaultTo(integer(), '0'),
  matched: defaultTo(integer(), '0'),
  suggested: defaultTo(integer(), '0'),
  unmatched: defaultTo(integer(), '0'),
  /** Whether the people on the list receive the programme or no longer receive it. */
  effect: defaultTo(text<'RECEIVING' | 'ENDED'>(), "'RECEIVING'::text"),
  /** Whether everybody who receives the programme is on the list. */
  complete: defaultTo(boolean(), 'false'),
  /** Day for which the list is valid. */
  as_of: day(),
  end_reason: nullable(text<StatedReason>()),
  state: text<ListState>(),
  decided_by: nullable(text()),
  decided_at: nullable(instant()),
});

/** Programmes for which an office, or a service of an office, works. A projection of the directory. */
export const ServedProgrammeEntity = defineTable('served_programme', {
  district_code: primary(text()),
  source_id: primary(uuid()),
  agency_code: text(),
  programmes: list(text()),
  version: integer(),
});

export const RecipientRowEntity = defineTable('recipient_row', {
  district_code: primary(text()),
  id: primary(defaultTo(uuid(), 'uuidv7()')),
  list_id: uuid(),
  row_number: integer(),
  state: text<'MATCHED' | 'SUGGESTED' | 'UNMATCHED' | 'RESOLVED' | 'NOT_FOUND'>(),
  reason: text(),
  score: nullable(real()),
  given: bytes(),
  key_id: text(),
  person_id: nullable(uuid()),
  household_id: nullable(uuid()),
  resolved_by: nullable(text()),
  resolved_at: nullable(instant()),
});
