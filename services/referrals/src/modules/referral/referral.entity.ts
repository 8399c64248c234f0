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
import type { FamilyDocumentKind, ReferralOutcome, ReferralReason, ReferralStatus } from '@slrt/domain';
import type { RoutingResult } from '../routing/index.ts';

/** An appointment of the agency with the family. Times are ISO texts. */
export interface Appointment {
  readonly at: string;
  readonly place: string;
  readonly note: string | null;
}
/** A document that the agency asked the family for. */
export interface DocumentRequest {
  readonly kind: FamilyDocumentKind;
  readonly note: string | null;
  readonly at: string;
}
/** Another agency that this one proposes, and the decision of the back office if it was declined. */
export interface AgencyProposal {
  readonly agencyCode: string;
  readonly reason: ReferralReason;
  readonly note: string | null;
  readonly at: string;
  /** Due time of the agency before the proposal. */
  readonly dueAt: string | null;
  readonly declined: { readonly note: string; readonly at: string } | null;
}

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
  appointment: nullable(json<Appointment>()),
  /** The document that its clock waits for. Null once it runs again. */
  document_request: nullable(json<DocumentRequest>()),
  agency_proposal: nullable(json<AgencyProposal>()),
  /** Liaison of the agency to whom it was handed over. */
  assigned_to: nullable(text()),
  /** Working days since acceptance for which its clock stood still. */
  pause_days: defaultTo(integer(), '0'),
  /** Person whom its complaint concerns, for the record of reads. Null until it is known. */
  person_id: nullable(uuid()),
});

/** Until when a person has read the messages and documents of a referral. */
export const ReferralReadEntity = defineTable('referral_read', {
  district_code: primary(text()),
  referral_id: primary(uuid()),
  person: primary(text()),
  read_until: instant(),
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
