import {
  bigint,
  bytes,
  day,
  defaultTo,
  defineTable,
  generated,
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
import type { ComplaintStatus, EscalationLevel, NeedStatus, NeedWait, Role, Sector } from '@slrt/domain';

/** How the desk recommends to handle a need. */
export interface Recommendation {
  handling: 'HANDLE_DIRECTLY' | 'REFER' | 'PROPOSE' | 'DECLINE';
  programmeCodes: string[];
  /** Exactly the agencies to refer to. Empty: the routing rules choose. */
  agencyCodes: string[];
  /** An agency of a recommendation made before needs had a state. */
  agencyCode?: string | null;
  /** Why nothing can be done, with `DECLINE`. */
  reason?: UnfulfilledReason | null;
}
/** Answer of an agency, the desk or the registry to a need. */
export interface Answer {
  /** Whether the need was met, as far as the answer says. */
  isMet: boolean;
  /** Outcome or reason in the words of who answered, e.g. `ENROLLED`. */
  result: string;
  at: string;
}
/** A person who is not in the registry yet. */
export interface Subject {
  name: string;
  address: string | null;
}
/** Answer of the person concerned, whether data may be shared with agencies. */
export interface Consent {
  given: boolean;
  method: string;
  at: string;
  /** The guardian who consented for a child. */
  guardian?: Guardian;
}
/** Parent or guardian of a child: a member of the household, or another person with a name and a relation. */
export interface Guardian {
  name: string;
  relation: 'PARENT' | 'GRANDPARENT' | 'SIBLING' | 'RELATIVE' | 'GUARDIAN' | 'INSTITUTION';
}
/** Lawful basis of a referral other than consent (UU 27/2022, article 20). */
export interface LawfulBasis {
  basis: 'CONTRACT' | 'LEGAL_OBLIGATION' | 'VITAL_INTEREST' | 'PUBLIC_TASK' | 'LEGITIMATE_INTEREST';
  by: string;
  at: string;
}
export interface Verification {
  visitId: string | null;
  finding: 'CONFIRMED' | 'PARTLY' | 'NOT_CONFIRMED' | 'NOT_FOUND';
  at: string;
}
export type UnfulfilledReason = 'QUOTA_FULL' | 'NOT_ELIGIBLE' | 'NO_PROGRAMME' | 'NOT_REACHED' | 'OTHER';
/** How an officer took the answer of a citizen. */
export type ConfirmationMethod = 'BY_PHONE' | 'AT_DESK' | 'HOME_VISIT';
/** Visibility of the reporter: to all officers, to the desk that handles the complaint, or anonymous. */
export type ReporterVisibility = 'OPEN' | 'HIDDEN' | 'ANONYMOUS';
/** How a need ended, or all needs of a complaint: `PARTLY` if some were met. */
export interface Outcome<Result = 'FULFILLED' | 'UNFULFILLED' | 'PARTLY'> {
  result: Result;
  confirmation: 'CONFIRMED' | 'DENIED' | 'NO_ANSWER';
  reason: UnfulfilledReason | null;
  rating: number | null;
  at: string;
  /** How an officer took the answer, and who. Absent if the citizen gave it, or none was given. */
  via?: ConfirmationMethod | null;
  recordedBy?: string | null;
}
export type NeedOutcome = Outcome<'FULFILLED' | 'UNFULFILLED'>;

const resolutionDeadline = 'slrt.resolution_deadline(holder_role, status, paused_at, resolve_by)';

export const ComplaintEntity = defineTable('complaint', {
  district_code: primary(text()),
  id: primary(uuid()),
  number: text(),
  kind: text<'QUESTION' | 'SUGGESTION' | 'COMPLAINT'>(),
  channel: text<'HOME_VISIT' | 'PUSKESOS_DESK' | 'SECRETARIAT' | 'PHONE' | 'WEB' | 'AGENCY'>(),
  sector: text<Sector>(),
  category_code: text(),
  desk: text<'VILLAGE' | 'DISTRICT'>(),
  description: text(),
  /** `-` if the reporter is anonymous or was erased. */
  reporter_name: text(),
  reporter_relation: text<'SELF' | 'FAMILY' | 'NEIGHBOUR' | 'OFFICIAL' | 'OTHER'>(),
  /** Keyed hash of the reporter's phone number or, without one, of their e-mail address. */
  reporter_phone_index: nullable(bytes()),
  consent: nullable(json<Consent>()),
  household_id: nullable(uuid()),
  person_id: nullable(uuid()),
  region_code: text(),
  status: text<ComplaintStatus>(),
  holder_role: nullable(text<Role>()),
  holder_region: nullable(text()),
  holder_person: nullable(text()),
  holder_since: nullable(instant()),
  due_at: nullable(instant()),
  filed_by: text(),
  decision_no: defaultTo(integer(), '0'),
  duplicate_of: nullable(uuid()),
  outcome: nullable(json<Outcome>()),
  input_hash: bytes(),
  version: defaultTo(integer(), '1'),
  filed_at: defaultTo(instant(), 'clock_timestamp()'),
  updated_at: defaultTo(instant(), 'clock_timestamp()'),
  filed_role: text<Role>(),
  occurred_at: nullable(instant()),
  subject: nullable(json<Subject>()),
  verification: nullable(json<Verification>()),
  resolve_by: nullable(instant()),
  paused_at: nullable(instant()),
  pause_reason: nullable(text()),
  paused_days_left: nullable(integer()),
  clock_at: nullable(instant()),
  reminded_at: nullable(instant()),
  escalated_to: nullable(text<EscalationLevel>()),
  escalated_region: nullable(text()),
  escalated_at: nullable(instant()),
  desk_person: nullable(text()),
  state_since: defaultTo(instant(), 'clock_timestamp()'),
  change_number: defaultTo(bigint(), '0'),
  sub_district_code: generated(nullable(text()), '"left"(region_code, 8)'),
  due_sort_key: generated(nullable(instant()), "COALESCE(due_at, 'infinity'::timestamp with time zone)"),
  first_response_at: nullable(instant()),
  erased_at: nullable(instant()),
  reporter_phone_key: defaultTo(text(), "'i1'::text"),
  lawful_basis: nullable(json<LawfulBasis>()),
  resolve_clock_at: nullable(instant()),
  resolve_reminded_at: nullable(instant()),
  resolve_escalated_to: nullable(text<EscalationLevel>()),
  resolve_escalated_at: nullable(instant()),
  resolve_sort_key: generated(nullable(instant()), resolutionDeadline),
  late_sort_key: generated(
    nullable(instant()),
    `LEAST(COALESCE(due_at, 'infinity'::timestamp with time zone), ${resolutionDeadline})`,
  ),
  resolve_clock_key: generated(
    nullable(instant()),
    `slrt.next_resolution_clock(${resolutionDeadline}, resolve_clock_at, resolve_escalated_to)`,
  ),
  /** Phone and e-mail of the reporter, encrypted: a JSON text of `Contact`. */
  reporter_contact: nullable(bytes()),
  reporter_contact_key: nullable(text()),
  first_closed_at: nullable(instant()),
  reporter_visibility: defaultTo(text<ReporterVisibility>(), "'OPEN'::text"),
  first_reopened_at: nullable(instant()),
  first_escalated_at: nullable(instant()),
});

export const ComplaintIdempotencyKeyEntity = defineTable('complaint_idempotency_key', {
  district_code: primary(text()),
  key: primary(uuid()),
  complaint_id: uuid(),
  input_hash: bytes(),
});

export const ComplaintDisputedConditionEntity = defineTable('complaint_disputed_condition', {
  district_code: primary(text()),
  complaint_id: primary(uuid()),
  programme_code: text(),
  condition_code: text(),
  rule_version: text(),
});

export const ComplaintNeedEntity = defineTable('complaint_need', {
  district_code: primary(text()),
  complaint_id: primary(uuid()),
  /** 1 is the main need, from sector and category of the complaint. */
  no: primary(smallint()),
  sector: text<Sector>(),
  category_code: text(),
  status: defaultTo(text<NeedStatus>(), "'OPEN'::text"),
  since: defaultTo(instant(), 'clock_timestamp()'),
  holder_role: nullable(text<Role>()),
  holder_person: nullable(text()),
  due_at: nullable(instant()),
  /** Null: the person concerned by the complaint. */
  person_id: nullable(uuid()),
  recommendation: nullable(json<Recommendation>()),
  recommended_by: nullable(text()),
  decided_by: nullable(text()),
  /** Number of the last decision on it. */
  decision_no: defaultTo(integer(), '0'),
  /** Number of the first decision since it was last open: its referrals are those made since. */
  round_no: defaultTo(integer(), '0'),
  change_request_id: nullable(uuid()),
  answer: nullable(json<Answer>()),
  outcome: nullable(json<NeedOutcome>()),
  /** When one agency refused it while another still works on it. Null once settled. */
  refused_at: nullable(instant()),
  /** Day on which the desk reviews a need that waits for a place. */
  review_on: nullable(day()),
  /** Wait of a referred need before its agency goes on. Null: none. */
  referral_wait: nullable(text<NeedWait>()),
  /** End of the wait, which is the due time of the referral. */
  wait_due: nullable(instant()),
  /** Working days that the step had left when the wait began. */
  wait_days_left: nullable(smallint()),
});

export const ComplaintNumberEntity = defineTable('complaint_number', {
  district_code: primary(text()),
  year: primary(integer()),
  last: integer(),
});

export interface TimelineAssignee {
  role: string;
  region: string | null;
  agency: string | null;
  person: string | null;
  since: string;
}

export const ComplaintTimelineEntity = defineTable('complaint_timeline', {
  district_code: primary(text()),
  id: primary(defaultTo(uuid(), 'uuidv7()')),
  complaint_id: uuid(),
  event_id: defaultTo(uuid(), 'uuidv7()'),
  at: instant(),
  kind: text<
    | 'STATUS'
    | 'REFERRAL'
    | 'CHANGE_REQUEST'
    | 'ESCALATION'
    | 'NOTE'
    | 'ASSIGNMENT'
    | 'REMINDER'
    | 'PAUSE'
    | 'DOCUMENT'
    | 'LETTER'
    | 'SUBJECT'
    | 'CONSENT'
    | 'MESSAGE'
    | 'FILE'
    | 'APPOINTMENT'
    | 'RATING'
  >(),
  service: text(),
  /** Pseudonymous id of the person or service that acted. */
  actor: nullable(text()),
  actor_role: nullable(text()),
  from_state: nullable(text()),
  to_state: nullable(text()),
  reason: nullable(text()),
  holder: nullable(json<TimelineAssignee>()),
  referral_id: nullable(text()),
  change_request_id: nullable(text()),
  note: nullable(text()),
  aggregate_version: integer(),
  /** Numbers of the needs that the step took. Null: the whole complaint. */
  needs: nullable(list(smallint())),
  /** Number of the decision, of a step that referred needs. */
  decision_no: nullable(integer()),
  /** How an officer took the citizen's answer that the step records. */
  via: nullable(text<ConfirmationMethod>()),
});

export const ComplaintSearchWordEntity = defineTable('complaint_search_word', {
  district_code: primary(text()),
  word: primary(text()),
  complaint_id: primary(uuid()),
});
