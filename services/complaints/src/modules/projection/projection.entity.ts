import {
  boolean,
  defaultTo,
  defineTable,
  instant,
  integer,
  list,
  nullable,
  primary,
  smallint,
  text,
  uuid,
} from '@slrt/database';
import type { FamilyDocumentKind } from '@slrt/domain';

export const ChangeRequestStateEntity = defineTable('change_request_state', {
  district_code: primary(text()),
  change_request_id: primary(uuid()),
  region_code: text(),
  state: text(),
  version: integer(),
  at: instant(),
});

export const DisclosureEntity = defineTable('disclosure', {
  district_code: primary(text()),
  referral_id: primary(uuid()),
  complaint_id: uuid(),
  agency_code: text(),
  open_from: instant(),
  open_until: nullable(instant()),
  withdrawn: defaultTo(boolean(), 'false'),
});

export const HouseholdRegionEntity = defineTable('household_region', {
  district_code: primary(text()),
  household_id: primary(uuid()),
  region_code: text(),
  version: integer(),
});

export const PuskesosPresenceEntity = defineTable('puskesos_presence', {
  district_code: primary(text()),
  region_code: primary(text()),
  version: defaultTo(integer(), '1'),
  open: defaultTo(boolean(), 'true'),
});

export const ReferralStateEntity = defineTable('referral_state', {
  district_code: primary(text()),
  referral_id: primary(uuid()),
  complaint_id: uuid(),
  decision_no: integer(),
  agency_code: text(),
  programme_code: nullable(text()),
  status: text(),
  reason: nullable(text()),
  outcome: nullable(text()),
  siblings: integer(),
  version: integer(),
  at: instant(),
  due_at: nullable(instant()),
  /** Need that it answers. Null: every need of its decision. */
  need_no: nullable(smallint()),
  requested_at: nullable(instant()),
  accepted_at: nullable(instant()),
  /** Document that the agency waits for. Null: none. */
  awaited_document: nullable(text<FamilyDocumentKind>()),
  /** Agency that it proposes instead, until the back office decides. Null: none. */
  proposed_agency: nullable(text()),
  /** Time of the appointment with the family. Its place stays with the referral. */
  appointment_at: nullable(instant()),
  /** Kinds of attachments that the agency may read while the referral is open. */
  document_kinds: defaultTo(list(text<FamilyDocumentKind>()), "'{}'::text[]"),
});
