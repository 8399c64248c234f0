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
}

export interface DeliberationDecisionTable {
  readonly district_code: string;
  readonly deliberation_id: string;
  readonly change_request_id: string;
  readonly decision: string;
  readonly reason: string | null;
  readonly result: string | null;
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

export interface PuskesosUnitTable {
  readonly district_code: string;
  readonly id: string;
  readonly region_code: string;
  readonly name: string;
  readonly established_on: string | null;
  readonly services: string[];
  readonly officers: unknown;
  readonly input_hash: Buffer;
}

export interface VillageComplaintTable {
  readonly district_code: string;
  readonly complaint_id: string;
  readonly region_code: string;
  readonly status: string;
  readonly version: number;
}
