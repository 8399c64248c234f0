import {
  boolean,
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
  smallint,
  text,
  uuid,
} from '@slrt/database';
import type { ReferralOutcome, ReferralReason, ReferralStatus } from '@slrt/domain';
import type { RoutingResult } from '../routing/index.ts';

export const ReferralEntity = defineTable('referral', {
  district_code: primary(text()),
  id: primary(defaultTo(uuid(), 'uuidv7()')),
  number: text(),
  complaint_id: uuid(),
  decision_no: integer(),
  household_id: nullable(uuid()),
  region_code: text(),
  agency_code: text(),
  programme_code: nullable(text()),
  status: text<ReferralStatus>(),
  status_reason: nullable(text<ReferralReason>()),
  status_note: nullable(text()),
  outcome: nullable(text<ReferralOutcome>()),
  routing: json<RoutingResult>(),
  siblings: integer(),
  due_at: nullable(instant()),
  requested_at: defaultTo(instant(), 'clock_timestamp()'),
  updated_at: defaultTo(instant(), 'clock_timestamp()'),
  version: defaultTo(integer(), '1'),
  seen_at: nullable(instant()),
  office_code: nullable(text()),
  review_on: nullable(day()),
  benefit: nullable(text()),
  benefit_amount: nullable(integer()),
  benefit_from: nullable(day()),
  accepted_at: nullable(instant()),
  ended_at: nullable(instant()),
  clock_at: nullable(instant()),
  overdue_since: nullable(instant()),
  escalated_to: nullable(text()),
  escalated_at: nullable(instant()),
  confirmed: nullable(boolean()),
  consent_withdrawn_at: nullable(instant()),
  erased_at: nullable(instant()),
  /** Need of the complaint. Null: every need of the decision, before needs had numbers. */
  need_no: nullable(smallint()),
  sector: nullable(text()),
  category_code: nullable(text()),
  further_programmes: defaultTo(list(text()), "'{}'::text[]"),
});

/** Households that a liaison declared as their own or that of a relative. */
export const OfficerHouseholdEntity = defineTable('officer_household', {
  district_code: primary(text()),
  person: primary(text()),
  household_ids: list(uuid()),
  version: integer(),
});

export const DistrictCalendarEntity = defineTable('district_calendar', {
  district_code: primary(text()),
  version: integer(),
  days: list(text()),
  working_days: defaultTo(list(text()), "'{}'::text[]"),
});

export const ReferralIdempotencyKeyEntity = defineTable('referral_idempotency_key', {
  district_code: primary(text()),
  key: primary(uuid()),
  referral_id: uuid(),
  input_hash: bytes(),
});

export const ReferralMessageEntity = defineTable('referral_message', {
  district_code: primary(text()),
  id: primary(uuid()),
  referral_id: uuid(),
  at: defaultTo(instant(), 'clock_timestamp()'),
  actor: text(),
  actor_role: text(),
  side: text<'AGENCY' | 'SECRETARIAT'>(),
  text: text(),
  input_hash: bytes(),
});

export const ReferralNumberEntity = defineTable('referral_number', {
  district_code: primary(text()),
  year: primary(integer()),
  last: integer(),
});

export const ReferralStepEntity = defineTable('referral_step', {
  district_code: primary(text()),
  id: primary(defaultTo(uuid(), 'uuidv7()')),
  referral_id: uuid(),
  version: integer(),
  at: defaultTo(instant(), 'clock_timestamp()'),
  actor: text(),
  actor_role: nullable(text()),
  from_state: nullable(text<ReferralStatus>()),
  to_state: text<ReferralStatus>(),
  reason: nullable(text()),
  kind: defaultTo(text(), "'STEP'::text"),
  office_code: nullable(text()),
  agency_code: nullable(text()),
});
