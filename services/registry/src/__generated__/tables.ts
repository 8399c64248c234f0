// Made from the migrated database by npm run generate:tables; do not edit.

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

export interface ChangeRequestTable {
  readonly district_code: string;
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly household_id: string | null;
  readonly region_code: string;
  readonly proposed: unknown;
  readonly determined: unknown;
  readonly proposer: string;
  readonly version: number;
  readonly submitted_at: Date;
  readonly due_at: Date | null;
  readonly proposers: string[];
  readonly input_hash: Buffer | null;
}

export interface ChangeRequestStageTable {
  readonly stage: string;
  readonly role: string;
}

export interface ChangeRequestStepTable {
  readonly district_code: string;
  readonly id: string;
  readonly change_request_id: string;
  readonly at: Date;
  readonly stage: string;
  readonly decision: string;
  readonly actor: string;
  readonly actor_role: string | null;
  readonly proposer: string;
  readonly reason: string | null;
  readonly note: string | null;
  readonly document: string | null;
  readonly version: number;
  readonly proposers: string[];
  readonly area: string;
  readonly region_code: string;
  readonly command_key: string | null;
  readonly input_hash: Buffer | null;
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
  readonly household_id: string;
  readonly complaint_id: string;
  readonly agency_code: string;
  readonly programme_code: string | null;
  readonly region_code: string;
  readonly open_from: Date;
  readonly open_until: Date | null;
  readonly withdrawn: boolean;
}

export interface DoomedFileTable {
  readonly district_code: string;
  readonly name: string;
}

export interface DuplicateCandidateTable {
  readonly district_code: string;
  readonly id: string;
  readonly person_a: string;
  readonly person_b: string;
  readonly region_a: string;
  readonly region_b: string;
  readonly hard: boolean;
  readonly score: number;
  readonly reasons: unknown;
  readonly state: string;
  readonly undo: unknown;
  readonly found_by: string;
  readonly found_at: Date;
  readonly seen_in: string | null;
  readonly version: number;
}

export interface DuplicateCheckTable {
  readonly district_code: string;
  readonly person_id: string;
  readonly requested_at: Date;
}

export interface DuplicateDecisionTable {
  readonly district_code: string;
  readonly candidate_id: string;
  readonly version: number;
  readonly at: Date;
  readonly actor: string;
  readonly actor_role: string | null;
  readonly decision: string;
  readonly note: string | null;
}

export interface DuplicateScanTable {
  readonly district_code: string;
  readonly id: string;
  readonly status: string;
  readonly cause: string;
  readonly requested_by: string;
  readonly requested_at: Date;
  readonly started_at: Date | null;
  readonly finished_at: Date | null;
  readonly attempts: number;
  readonly persons: number | null;
  readonly pairs: string | null;
  readonly found: number | null;
}

export interface DuplicateThresholdTable {
  readonly district_code: string;
  readonly likely: number;
  readonly changed_by: string;
  readonly changed_at: Date;
}

export interface EndedComplaintTable {
  readonly district_code: string;
  readonly complaint_id: string;
  readonly open_until: Date | null;
  readonly version: number;
}

export interface ErasureRunTable {
  readonly district_code: string;
  readonly id: string;
  readonly kind: string;
  readonly cutoff: Date;
  readonly records: number;
  readonly at: Date;
}

export interface HouseholdTable {
  readonly district_code: string;
  readonly id: string;
  readonly region_code: string;
  readonly listing: string;
  readonly decile: number | null;
  readonly address: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly housing: unknown;
  readonly bdt_id: string | null;
  readonly source: string;
  readonly input_hash: Buffer | null;
  readonly created_by: string;
  readonly version: number;
  readonly updated_at: Date;
  readonly stated: unknown;
  readonly programmes: unknown;
  readonly family_planning: unknown;
  readonly percentile: number | null;
  readonly survey_date: string | null;
  readonly assets: unknown;
  readonly quality: string[];
  readonly urgency: number | null;
  readonly verified_on: string | null;
  readonly moved_to: string | null;
  readonly moved_from: string | null;
  readonly merged_into: string | null;
  readonly change_seq: string;
  readonly erased_at: Date | null;
}

export interface HouseholdDepartureTable {
  readonly district_code: string;
  readonly region_code: string;
  readonly household_id: string;
  readonly change_seq: string;
}

export interface HouseholdRevisionTable {
  readonly district_code: string;
  readonly household_id: string;
  readonly version: number;
  readonly at: Date;
  readonly actor: string;
  readonly actor_role: string | null;
  readonly reason: string;
  readonly before: unknown;
  readonly changed: string[];
  readonly idempotency_key: string | null;
  readonly input_hash: Buffer | null;
  readonly note: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly visited_at: Date | null;
}

export interface IdentifierTable {
  readonly district_code: string;
  readonly id: string;
  readonly subject_id: string;
  readonly kind: string;
  readonly cipher: Buffer;
  readonly key_id: string;
  readonly index: Buffer;
  readonly masked: string;
  readonly source: string;
  readonly valid_from: string | null;
  readonly valid_until: string | null;
  readonly recorded_at: Date;
  readonly family_no: number | null;
  readonly index_key: string;
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

export interface ParticipationTable {
  readonly district_code: string;
  readonly id: string;
  readonly household_id: string;
  readonly programme_code: string;
  readonly since: string;
  readonly until: string | null;
  readonly source: string;
  readonly source_ref: string | null;
  readonly recorded_at: Date;
}

export interface PersonTable {
  readonly district_code: string;
  readonly id: string;
  readonly household_id: string;
  readonly name: string;
  readonly sex: string | null;
  readonly birth_date: string | null;
  readonly birth_year_from: number | null;
  readonly birth_year_until: number | null;
  readonly relation: string;
  readonly family_no: number | null;
  readonly schooling: unknown;
  readonly employment: unknown;
  readonly health: unknown;
  readonly position: number;
  readonly civil: unknown;
  readonly left_on: string | null;
  readonly left_reason: string | null;
  readonly merged_into: string | null;
  readonly mother_keys: string[];
  readonly name_block: string;
  readonly erased_at: Date | null;
}

export interface PersonNameKeyTable {
  readonly district_code: string;
  readonly key: string;
  readonly person_id: string;
  readonly region_code: string;
  readonly born_from: number;
  readonly born_until: number;
  readonly keys: number;
}

export interface PhotoTable {
  readonly district_code: string;
  readonly id: string;
  readonly household_id: string;
  readonly kind: string;
  readonly status: string;
  readonly refusal: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly bytes: number | null;
  readonly sha256: Buffer | null;
  readonly taken_at: Date | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly created_by: string;
  readonly input_hash: Buffer;
  readonly requested_at: Date;
  readonly stored_at: Date | null;
}

export interface RecipientListTable {
  readonly district_code: string;
  readonly id: string;
  readonly agency_code: string;
  readonly programme_code: string;
  readonly since: string;
  readonly source: string;
  readonly given_by: string;
  readonly given_at: Date;
  readonly ended_at: Date | null;
  readonly rows: number;
  readonly matched: number;
  readonly suggested: number;
  readonly unmatched: number;
}

export interface RecipientRowTable {
  readonly district_code: string;
  readonly id: string;
  readonly list_id: string;
  readonly row_number: number;
  readonly state: string;
  readonly reason: string;
  readonly score: number | null;
  readonly given: Buffer;
  readonly key_id: string;
  readonly person_id: string | null;
  readonly household_id: string | null;
  readonly settled_by: string | null;
  readonly settled_at: Date | null;
}

export interface RegistryImportTable {
  readonly district_code: string;
  readonly id: string;
  readonly layout: string;
  readonly status: string;
  readonly survey_date: string;
  readonly file: string;
  readonly requested_by: string;
  readonly requested_role: string | null;
  readonly areas: string[];
  readonly households: number;
  readonly rows: number;
  readonly accepted: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly profile_batches: number;
  readonly projected_at: Date | null;
  readonly received_at: Date;
  readonly code_list: string;
  readonly bytes: string | null;
  readonly bytes_read: string;
  readonly verdict_bytes: string;
  readonly finished_at: Date | null;
  readonly attempts: number;
}

export interface RegistryImportRejectionTable {
  readonly district_code: string;
  readonly import_id: string;
  readonly row_number: number;
  readonly column_name: string;
  readonly code: string;
}

export interface RelayLeaseTable {
  readonly name: string;
  readonly holder: string;
  readonly term: string;
  readonly expires_at: Date;
  readonly session_pid: number | null;
  readonly session_start: Date | null;
}

export interface SourceValueTable {
  readonly district_code: string;
  readonly household_id: string;
  readonly subject_id: string;
  readonly field: string;
  readonly source: string;
  readonly as_of: string;
  readonly value: string | null;
  readonly recorded_at: Date;
}

export interface VillageCellTable {
  readonly district_code: string;
  readonly region_code: string;
  readonly unit: string;
  readonly variable: string;
  readonly code: string;
  readonly decile: number;
  readonly n: number;
}

export interface VillageChangeTable {
  readonly district_code: string;
  readonly region_code: string;
  readonly last: string;
}

export interface VisitConflictTable {
  readonly district_code: string;
  readonly id: string;
  readonly household_id: string;
  readonly change_request_id: string;
  readonly base_version: number;
  readonly visit: unknown;
  readonly fields: unknown;
  readonly visited_by: string;
  readonly visited_at: Date;
  readonly received_at: Date;
  readonly input_hash: Buffer;
}

export interface WelfareRankTable {
  readonly district_code: string;
  readonly household_id: string;
  readonly source: string;
  readonly as_of: string;
  readonly decile: number | null;
  readonly percentile_national: number | null;
  readonly percentile_province: number | null;
  readonly percentile_district: number | null;
  readonly recorded_at: Date;
}
