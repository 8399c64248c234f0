// Made from the migrated database by npm run generate:tables; do not edit.

export interface AgencyTable {
  readonly code: string;
  readonly name: string;
  readonly sectors: string[];
  readonly government: boolean;
  readonly kind: string;
  readonly website: string | null;
}

export interface AgencyCredentialTable {
  readonly district_code: string;
  readonly id: string;
  readonly agency_code: string;
  readonly public_key: string;
  readonly issued_at: Date;
  readonly issued_by: string;
  readonly expires_at: Date | null;
  readonly revoked_at: Date | null;
  readonly revoked_by: string | null;
}

export interface AgencyEventTable {
  readonly district_code: string;
  readonly event_id: string;
  readonly agency_code: string;
  readonly position: string;
  readonly type: string;
  readonly referral_id: string;
  readonly version: number;
  readonly at: Date;
  readonly request_id: string | null;
  readonly data: unknown;
  readonly inbox_position: string | null;
}

export interface AgencyInboxTable {
  readonly district_code: string;
  readonly agency_code: string;
  readonly read_at: Date | null;
  readonly read_by: string | null;
  readonly last_position: string;
  readonly read_position: string;
}

export interface AgencyOfficeTable {
  readonly district_code: string;
  readonly id: string;
  readonly agency_code: string;
  readonly serves: string[];
  readonly programmes: string[];
  readonly open: boolean;
  readonly code: string;
  readonly name: string | null;
  readonly address: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly website: string | null;
  readonly schedules: unknown;
  readonly capacity: string;
  readonly closed_from: string | null;
  readonly closed_until: string | null;
  readonly closed_reason: string | null;
  readonly version: number;
  readonly changed_at: Date;
}

export interface AreaTable {
  readonly code: string;
  readonly parent_code: string | null;
  readonly level: string;
  readonly kind: string;
  readonly name: string;
  readonly time_zone: string;
  readonly founding_code: string;
  readonly valid_from: string | null;
  readonly valid_until: string | null;
  readonly successors: string[];
  readonly bps_code: string | null;
}

export interface AuditBlockTable {
  readonly district_code: string;
  readonly number: number;
  readonly at: Date;
  readonly entries: string[];
  readonly hashes: Buffer[];
  readonly previous: Buffer;
  readonly hash: Buffer;
}

export interface AuditEntryTable {
  readonly district_code: string;
  readonly id: string;
  readonly at: Date;
  readonly actor: string;
  readonly role: string | null;
  readonly action: string;
  readonly purpose: string | null;
  readonly subjects: string[];
  readonly request_id: string | null;
  readonly is_read: boolean;
  readonly origin: string | null;
}

export interface AuditUnsealedTable {
  readonly district_code: string;
  readonly id: string;
}

export interface ConsumerAttemptTable {
  readonly consumer: string;
  readonly event_id: string;
  readonly attempts: number;
}

export interface DeadLetterTable {
  readonly consumer: string;
  readonly event_id: string;
  readonly subject: string;
  readonly headers: unknown;
  readonly payload: Buffer;
  readonly error: string;
  readonly attempts: number;
  readonly state: string;
  readonly at: Date;
}

export interface DeliveryTable {
  readonly district_code: string;
  readonly id: string;
  readonly webhook_id: string;
  readonly agency_code: string;
  readonly event_id: string;
  readonly referral_id: string;
  readonly position: string;
  readonly state: string;
  readonly attempts: number;
  readonly replays: number;
  readonly next_at: Date;
  readonly leased_until: Date | null;
  readonly created_at: Date;
  readonly delivered_at: Date | null;
}

export interface DeliveryAttemptTable {
  readonly district_code: string;
  readonly id: string;
  readonly delivery_id: string;
  readonly agency_code: string;
  readonly at: Date;
  readonly status: number | null;
  readonly error: string | null;
  readonly milliseconds: number;
  readonly response: string | null;
}

export interface DistrictCalendarTable {
  readonly district_code: string;
  readonly version: number;
  readonly days: string[];
}

export interface DistrictProgrammeTable {
  readonly district_code: string;
  readonly programme_code: string;
  readonly documents: unknown;
  readonly acceptance_days: number | null;
  readonly completion_days: number | null;
  readonly changed_by: string;
  readonly changed_at: Date;
}

export interface DoomedFileTable {
  readonly district_code: string;
  readonly name: string;
}

export interface EligibilityRuleTable {
  readonly district_code: string;
  readonly id: string;
  readonly programme_code: string;
  readonly version: string;
  readonly valid_from: string;
  readonly valid_until: string | null;
  readonly conditions: unknown;
  readonly parameters: unknown;
  readonly source: string;
  readonly components: unknown;
  readonly most_persons: number | null;
  readonly state: string;
  readonly proposed_by: string | null;
  readonly proposed_at: Date;
  readonly decided_by: string | null;
  readonly decided_at: Date | null;
  readonly impact: unknown;
}

export interface ErasureRunTable {
  readonly district_code: string;
  readonly id: string;
  readonly kind: string;
  readonly cutoff: Date;
  readonly records: number;
  readonly at: Date;
}

export interface HouseholdProfileTable {
  readonly district_code: string;
  readonly household_id: string;
  readonly version: number;
  readonly region_code: string;
  readonly profile: unknown;
  readonly listed: boolean | null;
  readonly decile: number | null;
  readonly receiving: string[] | null;
  readonly member_codes: string[];
  readonly building_status: string | null;
  readonly land_status: string | null;
  readonly floor: string | null;
  readonly wall: string | null;
  readonly wall_condition: string | null;
  readonly roof: string | null;
  readonly roof_condition: string | null;
  readonly water: string | null;
  readonly water_obtained: string | null;
  readonly lighting: string | null;
  readonly power: string | null;
  readonly fuel: string | null;
  readonly toilet: string | null;
  readonly toilet_type: string | null;
  readonly waste_disposal: string | null;
  readonly floor_area: number | null;
  readonly bedrooms: number | null;
  readonly rooms: number | null;
}

export interface InboxTable {
  readonly consumer: string;
  readonly event_id: string;
  readonly received_at: Date;
}

export interface LifecycleTable {
  readonly machine: string;
  readonly from_state: string;
  readonly to_state: string;
  readonly step: string;
}

export interface MemberKindTable {
  readonly district_code: string;
  readonly kind: number;
  readonly facts: unknown;
}

export interface OutboxTable {
  readonly position: string;
  readonly event_id: string;
  readonly stream: string;
  readonly subject: string;
  readonly headers: unknown;
  readonly payload: Buffer;
  readonly recorded_at: Date;
  readonly published_at: Date | null;
  readonly parked_at: Date | null;
  readonly park_reason: string | null;
}

export interface ProfileBatchTable {
  readonly district_code: string;
  readonly import_id: string;
  readonly event_id: string;
}

export interface ProfileImportTable {
  readonly district_code: string;
  readonly import_id: string;
  readonly expected: number | null;
  readonly announced: boolean;
}

export interface ProgrammeTable {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly sector: string;
  readonly owner_code: string;
  readonly documents: unknown;
  readonly combines_with: string[];
  readonly benefit: string | null;
  readonly benefit_en: string | null;
  readonly source: string | null;
}

export interface ProgrammeQuotaTable {
  readonly district_code: string;
  readonly id: string;
  readonly programme_code: string;
  readonly region_code: string;
  readonly period_from: string;
  readonly period_until: string;
  readonly total: number;
  readonly reserved: number;
  readonly used: number;
  readonly version: number;
  readonly changed_by: string;
}

export interface QuotaHoldTable {
  readonly district_code: string;
  readonly referral_id: string;
  readonly quota_id: string;
  readonly state: string;
}

export interface ReferralTable {
  readonly district_code: string;
  readonly id: string;
  readonly number: string;
  readonly complaint_id: string;
  readonly decision_no: number;
  readonly household_id: string | null;
  readonly region_code: string;
  readonly agency_code: string;
  readonly programme_code: string | null;
  readonly status: string;
  readonly status_reason: string | null;
  readonly status_note: string | null;
  readonly outcome: string | null;
  readonly routing: unknown;
  readonly siblings: number;
  readonly due_at: Date | null;
  readonly requested_at: Date;
  readonly updated_at: Date;
  readonly version: number;
  readonly seen_at: Date | null;
  readonly office_code: string | null;
  readonly review_on: string | null;
  readonly benefit: string | null;
  readonly benefit_amount: number | null;
  readonly benefit_from: string | null;
  readonly accepted_at: Date | null;
  readonly ended_at: Date | null;
  readonly clock_at: Date | null;
  readonly overdue_since: Date | null;
  readonly escalated_to: string | null;
  readonly escalated_at: Date | null;
  readonly confirmed: boolean | null;
  readonly consent_withdrawn_at: Date | null;
  readonly erased_at: Date | null;
}

export interface ReferralCommandTable {
  readonly district_code: string;
  readonly key: string;
  readonly referral_id: string;
  readonly input_hash: Buffer;
}

export interface ReferralMessageTable {
  readonly district_code: string;
  readonly id: string;
  readonly referral_id: string;
  readonly at: Date;
  readonly actor: string;
  readonly actor_role: string;
  readonly side: string;
  readonly text: string;
  readonly input_hash: Buffer;
}

export interface ReferralNumberTable {
  readonly district_code: string;
  readonly year: number;
  readonly last: number;
}

export interface ReferralStepTable {
  readonly district_code: string;
  readonly id: string;
  readonly referral_id: string;
  readonly version: number;
  readonly at: Date;
  readonly actor: string;
  readonly actor_role: string | null;
  readonly from_state: string | null;
  readonly to_state: string;
  readonly reason: string | null;
  readonly kind: string;
  readonly office_code: string | null;
  readonly agency_code: string | null;
}

export interface RelayLeaseTable {
  readonly name: string;
  readonly holder: string;
  readonly term: string;
  readonly expires_at: Date;
  readonly session_pid: number | null;
  readonly session_start: Date | null;
}

export interface RoutingRequestTable {
  readonly district_code: string;
  readonly complaint_id: string;
  readonly decision_no: number;
  readonly decision: unknown;
  readonly at: Date;
  readonly question: unknown;
}

export interface RoutingRuleTable {
  readonly district_code: string;
  readonly id: string;
  readonly version: string;
  readonly priority: number;
  readonly sector: string | null;
  readonly category_code: string | null;
  readonly programme_code: string | null;
  readonly verdicts: string[] | null;
  readonly agency_code: string;
  readonly valid_from: Date;
  readonly valid_until: Date | null;
}

export interface RoutingRuleSetTable {
  readonly district_code: string;
  readonly id: string;
  readonly version: string;
  readonly source: string;
  readonly rules: number;
  readonly made_by: string;
  readonly at: Date;
}

export interface ScreeningGapTable {
  readonly district_code: string;
  readonly programme_code: string;
  readonly gap: string;
  readonly region_code: string;
  readonly household_id: string;
  readonly rule_version: string;
  readonly missing: string[];
}

export interface ScreeningRunTable {
  readonly district_code: string;
  readonly day: string;
  readonly rules: string;
  readonly at: Date;
}

export interface ServiceOfferTable {
  readonly district_code: string;
  readonly id: string;
  readonly office_id: string;
  readonly name: string;
  readonly name_en: string;
  readonly description: string | null;
  readonly sectors: string[];
  readonly category_codes: string[];
  readonly programme_code: string | null;
  readonly eligibility: string | null;
  readonly documents: unknown;
  readonly fees: string | null;
  readonly state: string;
  readonly version: number;
  readonly changed_by: string;
  readonly changed_at: Date;
}

export interface StoredFileTable {
  readonly district_code: string;
  readonly id: string;
  readonly subject_id: string;
  readonly kind: string;
  readonly media_type: string | null;
  readonly status: string;
  readonly refusal: string | null;
  readonly bytes: number | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly sha256: Buffer | null;
  readonly taken_at: Date | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly created_by: string;
  readonly input_hash: Buffer;
  readonly requested_at: Date;
  readonly stored_at: Date | null;
}

export interface WebhookTable {
  readonly district_code: string;
  readonly id: string;
  readonly agency_code: string;
  readonly url: string;
  readonly description: string | null;
  readonly events: string[];
  readonly mode: string;
  readonly state: string;
  readonly state_reason: string | null;
  readonly secret: Buffer;
  readonly previous_secret: Buffer | null;
  readonly previous_until: Date | null;
  readonly failures: number;
  readonly failing_since: Date | null;
  readonly paused_until: Date | null;
  readonly version: number;
  readonly created_by: string;
  readonly created_at: Date;
  readonly input_hash: Buffer;
}

export interface WithdrawnComplaintTable {
  readonly district_code: string;
  readonly complaint_id: string;
}
