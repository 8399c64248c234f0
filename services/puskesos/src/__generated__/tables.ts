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

export interface DeliberationTable {
  readonly district_code: string;
  readonly id: string;
  readonly region_code: string;
  readonly scheduled_for: string;
  readonly held_on: string | null;
  readonly attendance: number | null;
  readonly minutes: string | null;
  readonly chair: string | null;
  readonly input_hash: Buffer;
  readonly invited: number | null;
  readonly attendees: unknown;
  readonly signatories: unknown;
  readonly erased_at: Date | null;
}

export interface DeliberationDecisionTable {
  readonly district_code: string;
  readonly deliberation_id: string;
  readonly change_request_id: string;
  readonly decision: string;
  readonly reason: string | null;
  readonly result: string | null;
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

export interface FacilitatorTable {
  readonly district_code: string;
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly funding: string;
  readonly village_codes: string[];
  readonly version: number;
  readonly input_hash: Buffer;
  readonly recruited_from: string | null;
  readonly device: string | null;
  readonly trainings: unknown;
  readonly active_from: string | null;
  readonly active_until: string | null;
}

export interface FacilitatorAssignmentTable {
  readonly district_code: string;
  readonly id: string;
  readonly facilitator_id: string;
  readonly village_code: string;
  readonly from_day: string;
  readonly until_day: string | null;
  readonly assigned_by: string;
}

export interface FieldDayTable {
  readonly district_code: string;
  readonly id: string;
  readonly person: string;
  readonly day: string;
  readonly village_codes: string[];
  readonly visits: number;
  readonly change_requests: number;
  readonly complaints: number;
  readonly note: string | null;
  readonly closed_at: Date;
  readonly input_hash: Buffer;
}

export interface HouseholdRegionTable {
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

export interface PlannedVisitTable {
  readonly district_code: string;
  readonly id: string;
  readonly region_code: string;
  readonly complaint_id: string | null;
  readonly household_id: string | null;
  readonly reason: string;
  readonly due_at: Date | null;
  readonly done_at: Date | null;
  readonly version: number;
  readonly change_seq: string;
}

export interface ProposalTable {
  readonly district_code: string;
  readonly change_request_id: string;
  readonly region_code: string;
  readonly household_id: string | null;
  readonly kind: string;
  readonly state: string;
  readonly version: number;
  readonly submitted_at: Date;
}

export interface PuskesosUnitTable {
  readonly district_code: string;
  readonly id: string;
  readonly region_code: string;
  readonly name: string;
  readonly established_on: string | null;
  readonly services: string[];
  readonly officers: unknown;
  readonly input_hash: Buffer;
  readonly version: number;
  readonly opening_hours: unknown;
  readonly partners: string[];
  readonly address: string | null;
  readonly closed_on: string | null;
}

export interface RelayLeaseTable {
  readonly name: string;
  readonly holder: string;
  readonly term: string;
  readonly expires_at: Date;
  readonly session_pid: number | null;
  readonly session_start: Date | null;
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

export interface SupervisorTable {
  readonly district_code: string;
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly sub_district_codes: string[];
  readonly input_hash: Buffer;
}

export interface VillageChangeTable {
  readonly district_code: string;
  readonly region_code: string;
  readonly last: string;
}

export interface VillageComplaintTable {
  readonly district_code: string;
  readonly complaint_id: string;
  readonly region_code: string;
  readonly status: string;
  readonly version: number;
}

export interface VillagePointTable {
  readonly district_code: string;
  readonly region_code: string;
  readonly latitude: number;
  readonly longitude: number;
}
