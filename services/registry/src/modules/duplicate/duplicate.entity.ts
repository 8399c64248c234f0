import {
  bigint,
  boolean,
  defaultTo,
  defineTable,
  instant,
  integer,
  json,
  nullable,
  primary,
  real,
  text,
  uuid,
} from '@slrt/database';
import type { Reason } from './compare.ts';

/** Data needed to undo a merge. */
export interface Undo {
  readonly merged: string;
  readonly kept: string;
  /** Previous listing of the household that the merge left without members. Null if members remain. */
  readonly emptied: string | null;
}

export const DuplicateCandidateEntity = defineTable('duplicate_candidate', {
  district_code: primary(text()),
  id: primary(defaultTo(uuid(), 'uuidv7()')),
  person_a: uuid(),
  person_b: uuid(),
  region_a: text(),
  region_b: text(),
  hard: boolean(),
  score: real(),
  reasons: json<readonly Reason[]>(),
  state: defaultTo(text<'OPEN' | 'MERGED' | 'LINKED' | 'NOT_DUPLICATE' | 'GONE'>(), "'OPEN'::text"),
  undo: nullable(json<Undo>()),
  found_by: text<'IMPORT' | 'REGISTRATION' | 'SCAN'>(),
  found_at: defaultTo(instant(), 'clock_timestamp()'),
  seen_in: nullable(uuid()),
  version: defaultTo(integer(), '1'),
});

export const DuplicateCheckEntity = defineTable('duplicate_check', {
  district_code: primary(text()),
  person_id: primary(uuid()),
  requested_at: defaultTo(instant(), 'clock_timestamp()'),
});

export const DuplicateDecisionEntity = defineTable('duplicate_decision', {
  district_code: primary(text()),
  candidate_id: primary(uuid()),
  version: primary(integer()),
  at: defaultTo(instant(), 'clock_timestamp()'),
  actor: text(),
  actor_role: nullable(text()),
  decision: text(),
  note: nullable(text()),
});

export const DuplicateScanEntity = defineTable('duplicate_scan', {
  district_code: primary(text()),
  id: primary(uuid()),
  status: defaultTo(text<'WAITING' | 'RUNNING' | 'COMPLETED' | 'FAILED'>(), "'WAITING'::text"),
  cause: text(),
  requested_by: text(),
  requested_at: defaultTo(instant(), 'clock_timestamp()'),
  started_at: nullable(instant()),
  finished_at: nullable(instant()),
  attempts: defaultTo(integer(), '0'),
  persons: nullable(integer()),
  pairs: nullable(bigint()),
  found: nullable(integer()),
});

export const DuplicateThresholdEntity = defineTable('duplicate_threshold', {
  district_code: primary(text()),
  likely: real(),
  changed_by: text(),
  changed_at: defaultTo(instant(), 'clock_timestamp()'),
});
