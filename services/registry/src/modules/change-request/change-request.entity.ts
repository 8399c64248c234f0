import {
  bytes,
  day,
  defaultTo,
  defineTable,
  instant,
  integer,
  json,
  list,
  nullable,
  primary,
  text,
  uuid,
} from '@slrt/database';
import type { ChangeRequestPath, ChangeRequestState } from '@slrt/domain';
import type { ChangePayload } from './change-request.payload.ts';

export const ChangeRequestEntity = defineTable('change_request', {
  district_code: primary(text()),
  id: primary(uuid()),
  kind: text<'NEW_HOUSEHOLD' | 'CHANGE' | 'MOVE' | 'DEATH' | 'SPLIT' | 'DUPLICATE' | 'NOT_ELIGIBLE' | 'NOT_FOUND'>(),
  state: text<ChangeRequestState>(),
  household_id: nullable(uuid()),
  region_code: text(),
  proposed: json<ChangePayload>(),
  determined: nullable(json<ChangePayload>()),
  proposer: text(),
  version: defaultTo(integer(), '1'),
  submitted_at: defaultTo(instant(), 'clock_timestamp()'),
  due_at: nullable(instant()),
  proposers: defaultTo(list(text()), "'{}'::text[]"),
  input_hash: nullable(bytes()),
  path: defaultTo(text<ChangeRequestPath>(), "'STAGES'::text"),
  /** Village in another district to which the household moves. */
  destination_code: nullable(text()),
});

export const ChangeRequestStageEntity = defineTable('change_request_stage', {
  stage: primary(text()),
  role: primary(text()),
});

export const ChangeRequestStepEntity = defineTable('change_request_step', {
  district_code: primary(text()),
  id: primary(defaultTo(uuid(), 'uuidv7()')),
  change_request_id: uuid(),
  at: defaultTo(instant(), 'clock_timestamp()'),
  stage: text<ChangeRequestState>(),
  decision: text(),
  actor: text(),
  actor_role: nullable(text()),
  proposer: text(),
  reason: nullable(text()),
  note: nullable(text()),
  document: nullable(text()),
  version: integer(),
  proposers: defaultTo(list(text()), "'{}'::text[]"),
  area: text(),
  region_code: text(),
  command_key: nullable(uuid()),
  input_hash: nullable(bytes()),
  /** Date of the decision as its document states it. `at` is the time of entry. */
  decided_on: nullable(day()),
});
