// Made from the migrated database by npm run generate:tables; do not edit.

export interface AbsenceTable {
  readonly district_code: string;
  readonly id: string;
  readonly person: string;
  readonly from_day: string;
  readonly until_day: string;
  readonly handed_over: boolean;
  readonly changed_by: string;
}

export interface AgencyFlowTable {
  readonly district_code: string;
  readonly agency_code: string;
  readonly region_code: string;
  readonly day: string;
  readonly measure: string;
  readonly n: number;
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

export interface CategoryDocumentTable {
  readonly category_code: string;
  readonly code: string;
  readonly name: string;
  readonly required: boolean;
}

export interface ChangeRequestStateTable {
  readonly district_code: string;
  readonly change_request_id: string;
  readonly region_code: string;
  readonly state: string;
  readonly version: number;
  readonly at: Date;
}

export interface CitizenCodeTable {
  readonly district_code: string;
  readonly id: string;
  readonly complaint_id: string;
  readonly code_hash: Buffer;
  readonly issued_by: string;
  readonly issued_role: string;
  readonly issued_at: Date;
  readonly expires_at: Date;
  readonly used_at: Date | null;
  readonly used_for: string | null;
}

export interface ClockSettingTable {
  readonly district_code: string;
  readonly status: string;
  readonly category_code: string;
  readonly days: number;
  readonly changed_by: string;
  readonly changed_at: Date;
}

export interface ComplaintTable {
  readonly district_code: string;
  readonly id: string;
  readonly number: string;
  readonly kind: string;
  readonly channel: string;
  readonly sector: string;
  readonly category_code: string;
  readonly desk: string;
  readonly description: string;
  readonly reporter_name: string;
  readonly reporter_relation: string;
  readonly reporter_phone_index: Buffer | null;
  readonly consent: unknown;
  readonly household_id: string | null;
  readonly person_id: string | null;
  readonly region_code: string;
  readonly status: string;
  readonly holder_role: string | null;
  readonly holder_region: string | null;
  readonly holder_person: string | null;
  readonly holder_since: Date | null;
  readonly due_at: Date | null;
  readonly filed_by: string;
  readonly recommendation: unknown;
  readonly recommended_by: string | null;
  readonly decided_by: string | null;
  readonly decision_no: number;
  readonly change_request_id: string | null;
  readonly duplicate_of: string | null;
  readonly outcome: unknown;
  readonly input_hash: Buffer;
  readonly version: number;
  readonly filed_at: Date;
  readonly updated_at: Date;
  readonly filed_role: string;
  readonly occurred_at: Date | null;
  readonly subject: unknown;
  readonly verification: unknown;
  readonly resolve_by: Date | null;
  readonly paused_at: Date | null;
  readonly pause_reason: string | null;
  readonly paused_days_left: number | null;
  readonly clock_at: Date | null;
  readonly reminded_at: Date | null;
  readonly escalated_to: string | null;
  readonly escalated_region: string | null;
  readonly escalated_at: Date | null;
  readonly desk_person: string | null;
  readonly state_since: Date;
  readonly change_seq: string;
  readonly sub_district_code: string | null;
  readonly due_order: Date | null;
  readonly first_response_at: Date | null;
  readonly erased_at: Date | null;
  readonly reporter_phone_key: string;
}

export interface ComplaintCategoryTable {
  readonly code: string;
  readonly name: string;
  readonly sector: string | null;
  readonly parent_code: string | null;
  readonly version: string;
  readonly valid_from: string;
  readonly valid_until: string | null;
  readonly resolution_days: number;
}

export interface ComplaintCommandTable {
  readonly district_code: string;
  readonly key: string;
  readonly complaint_id: string;
  readonly input_hash: Buffer;
}

export interface ComplaintContestTable {
  readonly district_code: string;
  readonly complaint_id: string;
  readonly programme_code: string;
  readonly condition_code: string;
  readonly rule_version: string;
}

export interface ComplaintDocumentTable {
  readonly district_code: string;
  readonly complaint_id: string;
  readonly code: string;
  readonly status: string;
  readonly file_id: string | null;
  readonly reason: string | null;
  readonly settled_by: string;
  readonly settled_at: Date;
}

export interface ComplaintFlowTable {
  readonly district_code: string;
  readonly region_code: string;
  readonly day: string;
  readonly sector: string;
  readonly category_code: string;
  readonly channel: string;
  readonly kind: string;
  readonly filer: string;
  readonly measure: string;
  readonly n: number;
}

export interface ComplaintNeedTable {
  readonly district_code: string;
  readonly complaint_id: string;
  readonly no: number;
  readonly sector: string;
  readonly category_code: string;
}

export interface ComplaintNumberTable {
  readonly district_code: string;
  readonly year: number;
  readonly last: number;
}

export interface ComplaintStockTable {
  readonly district_code: string;
  readonly region_code: string;
  readonly sector: string;
  readonly category_code: string;
  readonly channel: string;
  readonly kind: string;
  readonly filer: string;
  readonly status: string;
  readonly holder_role: string;
  readonly holder_person: string;
  readonly filed_on: string;
  readonly n: number;
}

export interface ComplaintTimeTable {
  readonly district_code: string;
  readonly region_code: string;
  readonly day: string;
  readonly sector: string;
  readonly category_code: string;
  readonly step: string;
  readonly bucket: number;
  readonly n: number;
}

export interface ComplaintTimelineTable {
  readonly district_code: string;
  readonly id: string;
  readonly complaint_id: string;
  readonly event_id: string;
  readonly at: Date;
  readonly kind: string;
  readonly service: string;
  readonly actor_role: string | null;
  readonly from_state: string | null;
  readonly to_state: string | null;
  readonly reason: string | null;
  readonly holder: unknown;
  readonly referral_id: string | null;
  readonly change_request_id: string | null;
  readonly note: string | null;
  readonly aggregate_version: number;
}

export interface ComplaintWordTable {
  readonly district_code: string;
  readonly word: string;
  readonly complaint_id: string;
}

export interface ConsumerAttemptTable {
  readonly consumer: string;
  readonly event_id: string;
  readonly attempts: number;
}

export interface DataKeyTable {
  readonly id: string;
  readonly purpose: string;
  readonly place: number;
  readonly wrapped: Buffer | null;
  readonly master: string;
  readonly created_at: Date;
  readonly used_from: Date;
  readonly ended_at: Date | null;
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

export interface DisclosureTable {
  readonly district_code: string;
  readonly referral_id: string;
  readonly complaint_id: string;
  readonly agency_code: string;
  readonly open_from: Date;
  readonly open_until: Date | null;
  readonly withdrawn: boolean;
}

export interface DistrictCalendarTable {
  readonly district_code: string;
  readonly version: number;
}

export interface DistrictHolidayTable {
  readonly district_code: string;
  readonly day: string;
  readonly name: string;
  readonly changed_by: string;
}

export interface DoomedFileTable {
  readonly district_code: string;
  readonly name: string;
}

export interface ErasureRunTable {
  readonly district_code: string;
  readonly id: string;
  readonly kind: string;
  readonly cutoff: Date;
  readonly records: number;
  readonly at: Date;
}

export interface HouseholdAreaTable {
  readonly district_code: string;
  readonly household_id: string;
  readonly region_code: string;
  readonly version: number;
}

export interface InboxTable {
  readonly consumer: string;
  readonly event_id: string;
  readonly received_at: Date;
}

export interface KeyRotationTable {
  readonly id: string;
  readonly purpose: string;
  readonly to_key: string | null;
  readonly changed: string;
  readonly asked_at: Date;
  readonly ended_at: Date | null;
}

export interface LetterTable {
  readonly district_code: string;
  readonly id: string;
  readonly complaint_id: string;
  readonly number: string;
  readonly code: string;
  readonly agency_code: string | null;
  readonly programme_codes: string[];
  readonly initials: string;
  readonly decision_no: number;
  readonly issued_by: string;
  readonly issued_role: string;
  readonly issued_at: Date;
  readonly revoked_at: Date | null;
  readonly revoke_reason: string | null;
  readonly input_hash: Buffer;
}

export interface LetterNumberTable {
  readonly district_code: string;
  readonly year: number;
  readonly last: number;
}

export interface LifecycleTable {
  readonly machine: string;
  readonly from_state: string;
  readonly to_state: string;
  readonly step: string;
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

export interface PuskesosVillageTable {
  readonly district_code: string;
  readonly region_code: string;
  readonly version: number;
  readonly open: boolean;
}

export interface ReferralStateTable {
  readonly district_code: string;
  readonly referral_id: string;
  readonly complaint_id: string;
  readonly decision_no: number;
  readonly agency_code: string;
  readonly programme_code: string | null;
  readonly status: string;
  readonly reason: string | null;
  readonly outcome: string | null;
  readonly siblings: number;
  readonly version: number;
  readonly at: Date;
}

export interface RelayLeaseTable {
  readonly name: string;
  readonly holder: string;
  readonly term: string;
  readonly expires_at: Date;
  readonly session_pid: number | null;
  readonly session_start: Date | null;
}

export interface SeatTable {
  readonly district_code: string;
  readonly person: string;
  readonly role: string;
  readonly areas: string[];
  readonly sectors: string[] | null;
  readonly agency_code: string | null;
  readonly open_load: number;
  readonly version: number;
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

export interface VillageChangeTable {
  readonly district_code: string;
  readonly region_code: string;
  readonly last: string;
}
