import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { InvalidInputFailure, NotAllowedFailure, NotFoundFailure, InvalidTransitionFailure, StaleVersionFailure, IdempotencyConflictFailure, InputIssue as DomainInputIssue } from '@slrt/domain';
import type { AuditTrailKey, PersonRequestKey, SubjectReportKey, DistrictReadinessKey, ReadinessFinding, AuditEntryRow, AuditEntryPage } from '@slrt/subgraph';
import type { AgencyRow, AgencyRegionPage, RegionReference, OfficeRow, OfferView } from '../modules/agency/index.ts';
import type { ProgrammeRow, QuotaRow } from '../modules/programme/index.ts';
import type { RuleRow, HouseholdReference, EligibilityView, ConditionView, BenefitView } from '../modules/eligibility/index.ts';
import type { ContestRow } from '../modules/eligibility/contest.ts';
import type { GapPage, GapRow } from '../modules/screening/index.ts';
import type { RoutingRuleRow, SkippedAgencyView, RoutingResult } from '../modules/routing/index.ts';
import type { ComplaintReference, NeedAlternativeView, ReferralRow, ReferralPage, DocumentView, MessageView } from '../modules/referral/index.ts';
import type { Rerouted } from '../modules/referral/use-cases/reroute-referrals.ts';
import type { NoticeRow } from '../modules/liaison/subjects.ts';
import type { CredentialRow, AgencyEventRow, AgencyEventPage, DeliveryRow, AttemptRow, DeliveryPage, WebhookRow } from '../modules/delivery/index.ts';
import type { MeasureRow } from '../modules/measure/measure.repository.ts';
import type { LoadRow, LoadPage, RowSample, LoadHasDependentsFailure } from '@slrt/bulk-load';
import type { SettingsVersionRow } from '@slrt/settings';
import type { ServiceContext } from '../__generated__/context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Calendar date, `YYYY-MM-DD`, in the time zone of the district. */
  Date: { input: string; output: string; }
  /** Point in time, RFC 3339 in UTC. */
  DateTime: { input: string; output: Date | string; }
  _Any: { input: unknown; output: unknown; }
  federation__ContextFieldValue: { input: unknown; output: unknown; }
  federation__FieldSet: { input: unknown; output: unknown; }
  federation__Policy: { input: unknown; output: unknown; }
  federation__Scope: { input: unknown; output: unknown; }
  link__Import: { input: unknown; output: unknown; }
};

/** Input of `acceptReferral`. */
export type AcceptReferralInput = {
  /** `version` of the referral that the change is based on. If it has changed since, the result is `StaleVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7 for safe retries: repeating the key with the same input changes nothing and returns the referral. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Free-text note, at most 4,000 characters. Becomes `statusNote`. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** ID of the referral. */
  referralId: Scalars['ID']['input'];
};

/** Result of `acceptReferral`. */
export type AcceptReferralResult = AcceptReferralSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** Successful result of `acceptReferral`. */
export type AcceptReferralSuccess = {
  __typename?: 'AcceptReferralSuccess';
  /** The referral after the change. */
  referral: Referral;
};

/** Input of `acknowledgeInbox`. */
export type AcknowledgeInboxInput = {
  /** Code of the agency. */
  agencyCode: Scalars['ID']['input'];
  /** Code of the district, e.g. `63.09`. */
  regionCode: Scalars['ID']['input'];
  /** Cursor of the last event read. */
  upTo: Scalars['String']['input'];
};

/** Result of `acknowledgeInbox`. */
export type AcknowledgeInboxResult = AcknowledgeInboxSuccess | IdempotencyConflict | InvalidInput | NotAllowed | NotFound;

/** Successful result of `acknowledgeInbox`. */
export type AcknowledgeInboxSuccess = {
  __typename?: 'AcknowledgeInboxSuccess';
  /** The agency. */
  agency: Agency;
};

/** An agency (OPD) or other organisation that answers referrals. */
export type Agency = {
  __typename?: 'Agency';
  /** Code of the agency, e.g. `DINKES`. */
  code: Scalars['ID']['output'];
  /** Credentials for the stream, newest first. Null unless you may issue them for the agency. */
  credentials?: Maybe<Array<AgencyCredential>>;
  /** True for government agencies. False for others (PSKS), e.g. Baznas, companies, foundations. */
  government: Scalars['Boolean']['output'];
  /**
   * Lists the agency's events in a district, oldest first. The same events as on the stream and in webhooks. Null unless
   * you belong to the agency.
   */
  inbox?: Maybe<AgencyEventConnection>;
  /**
   * Liaisons of the agency in a district who have signed in, ordered by ID. A referral can be handed over to them. Null unless you
   * belong to the agency.
   */
  liaisons?: Maybe<Array<Liaison>>;
  /** Official name. */
  name: Scalars['String']['output'];
  /** Lists the agency's referrals that you may see, newest first. */
  referrals: ReferralConnection;
  /** Sectors in which it works. */
  sectors: Array<Sector>;
  /** Lists the areas that its offices serve, ordered by code. */
  serves: AgencyRegionConnection;
  /** Lists its offices. */
  services: Array<ServicePoint>;
  /** Webhooks of the agency, without deleted ones. Null unless you belong to the agency or administer the district. */
  webhooks?: Maybe<Array<Webhook>>;
};


/** An agency (OPD) or other organisation that answers referrals. */
export type AgencyInboxArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  regionCode: Scalars['ID']['input'];
  unread?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An agency (OPD) or other organisation that answers referrals. */
export type AgencyLiaisonsArgs = {
  regionCode: Scalars['ID']['input'];
};


/** An agency (OPD) or other organisation that answers referrals. */
export type AgencyReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReferralFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An agency (OPD) or other organisation that answers referrals. */
export type AgencyServesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An agency (OPD) or other organisation that answers referrals. */
export type AgencyServicesArgs = {
  regionCode?: InputMaybe<Scalars['ID']['input']>;
};

/** Credentials for reading an agency's events from the stream. */
export type AgencyCredential = {
  __typename?: 'AgencyCredential';
  /** Agency whose events they can read. */
  agency: Agency;
  /** Code of the district whose events they can read. */
  districtCode: Scalars['ID']['output'];
  /** Time at which they expire. Null: never. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global ID, opaque to clients. */
  id: Scalars['ID']['output'];
  /** Time of issue. */
  issuedAt: Scalars['DateTime']['output'];
  /** Public nkey of the NATS user. */
  publicKey: Scalars['String']['output'];
  /** Time of revocation. Null if not revoked. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** An event sent to an agency. */
export type AgencyEvent = {
  __typename?: 'AgencyEvent';
  /** Time of the event. */
  at: Scalars['DateTime']['output'];
  /** The complete event as a CloudEvents 1.0 JSON document. */
  cloudEvent: Scalars['String']['output'];
  /** ID of the event, the same in inbox, stream and webhooks. Use it to detect repeated deliveries. */
  id: Scalars['ID']['output'];
  /** The referral. Null if you may not see it any more. */
  referral?: Maybe<Referral>;
  /** ID of the referral. */
  referralId: Scalars['ID']['output'];
  /** Type of the event, e.g. `referrals.referral.requested.v1`. docs/EVENTS.md lists all types. */
  type: Scalars['String']['output'];
  /** Version of the referral after the event. */
  version: Scalars['Int']['output'];
};

/** A page of events of an agency. */
export type AgencyEventConnection = {
  __typename?: 'AgencyEventConnection';
  /** Entries of this page, in list order. */
  edges: Array<AgencyEventEdge>;
  /** Cursors for fetching further pages. */
  pageInfo: PageInfo;
  /** Number of matches over all pages. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of an `AgencyEventConnection`. */
export type AgencyEventEdge = {
  __typename?: 'AgencyEventEdge';
  /** Cursor of this entry. Pass it as `after` to continue from here, or as `upTo` to `acknowledgeInbox`. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: AgencyEvent;
};

/** Filter for agencies. All given conditions must hold. */
export type AgencyFilter = {
  /** With an office that serves this area. */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Working in this sector. */
  sector?: InputMaybe<Sector>;
};

/** A proposal to refer to another agency. */
export type AgencyProposal = {
  __typename?: 'AgencyProposal';
  /** The proposed agency. */
  agency: Agency;
  /** Time of the proposal. */
  at: Scalars['DateTime']['output'];
  /** Time at which the back office declined it. Null while it waits for a decision. */
  declinedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was declined. Null while it waits for a decision. */
  declinedNote?: Maybe<Scalars['String']['output']>;
  /** Free-text note. Null if none. */
  note?: Maybe<Scalars['String']['output']>;
  /** Reason of the proposal. */
  reason: ReferralReason;
};

/** Decision on a proposal of another agency. */
export type AgencyProposalDecision =
  /** The referral goes to the proposed agency, which must accept it anew. */
  | 'ACCEPT'
  /** The referral stays with its agency. A note is required. */
  | 'DECLINE';

/** A page of areas that an agency serves. */
export type AgencyRegionConnection = {
  __typename?: 'AgencyRegionConnection';
  /** Entries of this page, in list order. */
  edges: Array<AgencyRegionEdge>;
  /** Cursors for fetching further pages. */
  pageInfo: PageInfo;
  /** Number of matches over all pages. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of an `AgencyRegionConnection`. */
export type AgencyRegionEdge = {
  __typename?: 'AgencyRegionEdge';
  /** Cursor of this entry. Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The area. */
  node?: Maybe<Region>;
};

/** Input of `applyDirectoryLoad`. */
export type ApplyDirectoryLoadInput = {
  /** ID of the load. */
  loadId: Scalars['ID']['input'];
};

/** Result of `applyDirectoryLoad`. */
export type ApplyDirectoryLoadResult = ApplyDirectoryLoadSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** Success payload of `applyDirectoryLoad`. */
export type ApplyDirectoryLoadSuccess = {
  __typename?: 'ApplyDirectoryLoadSuccess';
  /** The load, which is now applied in the background. */
  load: BulkLoad;
};

/** Input of `assignReferral`. */
export type AssignReferralInput = {
  /** `version` of the referral that the change is based on. If it has changed since, the result is `StaleVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7 for safe retries: repeating the key with the same input changes nothing and returns the referral. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Pseudonymous ID of a liaison in `Agency.liaisons`. Null: any of them. */
  person?: InputMaybe<Scalars['String']['input']>;
  /** ID of the referral. */
  referralId: Scalars['ID']['input'];
};

/** Result of `assignReferral`. */
export type AssignReferralResult = AssignReferralSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** Successful result of `assignReferral`. */
export type AssignReferralSuccess = {
  __typename?: 'AssignReferralSuccess';
  /** The referral after the change. */
  referral: Referral;
};

/** One write, or one read of protected data. Contains no field values. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** Action, e.g. `identifier.unmask`. */
  action: Scalars['String']['output'];
  /** Pseudonymous ID of the person or machine that acted. */
  actorId: Scalars['ID']['output'];
  /** Time of the access. */
  at: Scalars['DateTime']['output'];
  /** Kinds of facts that were shown. Null for writes, and for reads recorded before 2026-12. */
  facts?: Maybe<Array<PersonalFact>>;
  /** ID of the entry. */
  id: Scalars['ID']['output'];
  /** Whether data was read or changed. */
  kind: AuditKind;
  /** Client and network address, `<client>@<address>`. Null for background work. */
  origin?: Maybe<Scalars['String']['output']>;
  /** Stated purpose. Null if the action requires none. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** ID of the HTTP request. Null for background work. */
  requestId?: Maybe<Scalars['ID']['output']>;
  /** Role of the actor. Null for the system. */
  role?: Maybe<Scalars['String']['output']>;
  /** IDs of the records concerned. */
  subjectIds: Array<Scalars['ID']['output']>;
};

/** A page of the audit log, newest first. */
export type AuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  /** Entries of this page, in list order. */
  edges: Array<AuditEntryEdge>;
  /** Cursors for fetching further pages. */
  pageInfo: PageInfo;
  /** Number of matches over all pages. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of an `AuditEntryConnection`. */
export type AuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  /** Cursor of this entry. Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The audit entry. */
  node: AuditEntry;
};

/** Filter for audit entries. All given conditions must hold. */
export type AuditFilter = {
  /** Action of this service, e.g. `person.by-nik`, or the type of an event, e.g. `complaints.complaint.changed.v1`. */
  action?: InputMaybe<Scalars['String']['input']>;
  /** Pseudonymous ID of the person or machine that acted. */
  actorId?: InputMaybe<Scalars['ID']['input']>;
  /** Earliest time, inclusive. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only reads, or only writes. Omit for both. */
  kind?: InputMaybe<AuditKind>;
  /** ID of the household, person, complaint or other record concerned, or the code of an area. */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** Latest time, exclusive. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Type of an audited access. */
export type AuditKind =
  /** Protected data was read. */
  | 'READ'
  /** A record was changed. */
  | 'WRITE';

/** Audit log of a district, one part per service. Reading it is audited too. */
export type AuditTrail = {
  __typename?: 'AuditTrail';
  /** Code of the district. */
  districtCode: Scalars['ID']['output'];
  /** Entries recorded by referrals, newest first. Null if the service does not respond or you may not see them. */
  referrals?: Maybe<AuditEntryConnection>;
  /** The latest 100 erasures of expired records by referrals, newest first. Null if the service does not respond or you may not see them. */
  referralsErasures?: Maybe<Array<ErasureRun>>;
};


/** Audit log of a district, one part per service. Reading it is audited too. */
export type AuditTrailReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Outcome of one item of a batch. */
export type BatchOutcome =
  /** The item was applied. */
  | 'APPLIED'
  /** Facts of the item contradict another change. Both values are kept in a pending change request. The rest was applied. */
  | 'CONFLICT'
  /** The item was rejected; see `failure`. Sending it again does not help. */
  | 'REFUSED'
  /** The item was applied by an earlier request. Nothing changed this time. */
  | 'REPEATED'
  /** The item refers to a record that does not exist yet, or the server failed. Send it again later. */
  | 'RETRY';

/** A component of a benefit. */
export type BenefitComponent = {
  __typename?: 'BenefitComponent';
  /** Code of the component. */
  code: Scalars['String']['output'];
  /** Label in Indonesian. */
  label: Scalars['String']['output'];
  /** Label in English. */
  labelEn: Scalars['String']['output'];
  /** Number of persons counted. */
  persons: Scalars['Int']['output'];
};

/**
 * Load of a spreadsheet with which a district goes live, started with `POST /<service>/loads`. The file is first previewed; an officer then
 * applies or discards it. A load can be undone as long as no later work depends on it, for 180 days.
 */
export type BulkLoad = {
  __typename?: 'BulkLoad';
  /** Number of rows of new records. */
  accepted: Scalars['Int']['output'];
  /** Number of rows that change a record. */
  changed: Scalars['Int']['output'];
  /** Time of the decision. Null until then. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Pseudonymous ID of the officer who applied or discarded the load. Null until then. */
  decidedBy?: Maybe<Scalars['ID']['output']>;
  /** Role of the officer who applied or discarded the load. Null until then, and after 14 days without a decision. */
  decidedByRole?: Maybe<Role>;
  /** Code of the district. */
  districtCode: Scalars['ID']['output'];
  /** Other loads of the same file that were not discarded, newest first. */
  earlierLoads: Array<BulkLoad>;
  /** Name of the file as the sender gave it. Null if none was given. */
  fileName?: Maybe<Scalars['String']['output']>;
  /** Time at which the load was completed or discarded. Null until then. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Headings of the file and the columns that they were recognised as. */
  headings: Array<BulkLoadHeading>;
  /** Global ID, opaque to clients. */
  id: Scalars['ID']['output'];
  /** Number of records that an undo left as they are, because they changed while it was running. */
  keptRows: Scalars['Int']['output'];
  /** Kind of records in the file. */
  kind: BulkLoadKind;
  /** Time at which the file was received. */
  receivedAt: Scalars['DateTime']['output'];
  /** Number of rows left out; `GET /<service>/loads/<id>/verdicts.csv` says why. */
  refused: Scalars['Int']['output'];
  /** Number of rows of the file, without headings and empty rows. */
  rows: Scalars['Int']['output'];
  /** Up to five rows of each verdict, in the order of the file. */
  samples: Array<BulkLoadSample>;
  /** SHA-256 of the file, in hexadecimal. */
  sha256: Scalars['String']['output'];
  /** Progress of the load. */
  status: BulkLoadStatus;
  /** Number of rows without any effect. */
  unchanged: Scalars['Int']['output'];
  /** Time at which the load was undone. Null until then. */
  undoneAt?: Maybe<Scalars['DateTime']['output']>;
  /** Pseudonymous ID of the officer who had the load undone. Null if it was not undone. */
  undoneBy?: Maybe<Scalars['ID']['output']>;
  /** Role of the officer who had the load undone. */
  undoneByRole?: Maybe<Role>;
  /** Headings of the file that belong to no column. */
  unusedHeadings: Array<Scalars['String']['output']>;
  /** Pseudonymous ID of the officer who uploaded the file. */
  uploadedBy: Scalars['ID']['output'];
  /** Role of the officer who uploaded the file. */
  uploadedByRole: Role;
};

/** A page of loads, newest first. */
export type BulkLoadConnection = {
  __typename?: 'BulkLoadConnection';
  /** Entries of this page, in list order. */
  edges: Array<BulkLoadEdge>;
  /** Cursors for fetching further pages. */
  pageInfo: PageInfo;
  /** Number of matches over all pages. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** Later work of one kind that depends on a load. */
export type BulkLoadDependent = {
  __typename?: 'BulkLoadDependent';
  /** How often it occurs. */
  count: Scalars['Int']['output'];
  /** IDs of up to 20 of the records concerned. */
  ids: Array<Scalars['ID']['output']>;
  /** Kind of work. */
  kind: BulkLoadDependentKind;
};

/** Kind of work that depends on a load. */
export type BulkLoadDependentKind =
  /** A person worked on the case, or the officer holds complaints. */
  | 'CASEWORK'
  /** The record was changed after the load. */
  | 'CHANGED'
  /** A service of the office was entered. */
  | 'OFFER'
  /** A referral was sent to the office. */
  | 'REFERRAL';

/** One entry of a `BulkLoadConnection`. */
export type BulkLoadEdge = {
  __typename?: 'BulkLoadEdge';
  /** Cursor of this entry. Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The load. */
  node: BulkLoad;
};

/** A heading of a file and what it was recognised as. */
export type BulkLoadHeading = {
  __typename?: 'BulkLoadHeading';
  /** Column, as documented. */
  column: Scalars['String']['output'];
  /** Heading in the file. */
  heading: Scalars['String']['output'];
};

/** Kind of records of a spreadsheet. */
export type BulkLoadKind =
  /** Running cases of an earlier system or of a register on paper. */
  | 'CASES'
  /** Officers on duty: role, areas and sectors. */
  | 'DUTY'
  /** Facilitators and the villages they serve. */
  | 'FACILITATORS'
  /** Offices of agencies. */
  | 'OFFICES';

/** A row of a file, as an example. Its cells are in the download of the verdicts. */
export type BulkLoadSample = {
  __typename?: 'BulkLoadSample';
  /** Codes of its problems; `docs/GOING-LIVE.md` explains them. */
  codes: Array<Scalars['String']['output']>;
  /** Number of the row as a spreadsheet shows it. */
  row: Scalars['Int']['output'];
  /** Effect of the row. */
  verdict: BulkLoadVerdict;
};

/** Progress of a load. */
export type BulkLoadStatus =
  /** Finished. */
  | 'COMPLETED'
  /** Discarded by an officer, or after 14 days without a decision. Nothing was changed. */
  | 'DISCARDED'
  /** The preview is ready. Apply or discard the load. */
  | 'PREVIEWED'
  /** The load is being applied. */
  | 'RUNNING'
  /** The load is being undone. */
  | 'UNDOING'
  /** The load was undone. */
  | 'UNDONE';

/** Effect of a row. */
export type BulkLoadVerdict =
  /** It is a new record. */
  | 'ACCEPTED'
  /** It changes a record. */
  | 'CHANGED'
  /** It is left out; its codes say why. */
  | 'REFUSED'
  /** It says the same as the record, or belongs to another load. */
  | 'UNCHANGED';

/** Input of `cancelReferralAppointment`. */
export type CancelReferralAppointmentInput = {
  /** `version` of the referral that the change is based on. If it has changed since, the result is `StaleVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7 for safe retries: repeating the key with the same input changes nothing and returns the referral. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Free-text note, at most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** ID of the referral. */
  referralId: Scalars['ID']['input'];
};

/** Result of `cancelReferralAppointment`. */
export type CancelReferralAppointmentResult = CancelReferralAppointmentSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** Successful result of `cancelReferralAppointment`. */
export type CancelReferralAppointmentSuccess = {
  __typename?: 'CancelReferralAppointmentSuccess';
  /** The referral after the change. */
  referral: Referral;
};

/** Input of `cancelReferral`. */
export type CancelReferralInput = {
  /** `version` of the referral that the change is based on. If it has changed since, the result is `StaleVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7 for safe retries: repeating the key with the same input changes nothing and returns the referral. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Free-text note, at most 4,000 characters. Becomes `statusNote`. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Reason of the cancellation. */
  reason: ReferralReason;
  /** ID of the referral. */
  referralId: Scalars['ID']['input'];
};

/** Result of `cancelReferral`. */
export type CancelReferralResult = CancelReferralSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** Successful result of `cancelReferral`. */
export type CancelReferralSuccess = {
  __typename?: 'CancelReferralSuccess';
  /** The referral after the change. */
  referral: Referral;
};

/** Capacity of an office. */
export type Capacity =
  /** Takes new cases. */
  | 'HAS'
  /** Full. Referrals are routed elsewhere. */
  | 'NONE'
  /** Takes new cases on a waiting list. */
  | 'WAITING_LIST';

/** A citizen's complaint, question or suggestion, tracked until it is closed. */
export type Complaint = {
  __typename?: 'Complaint';
  /**
   * Other agencies that the routing decisions about its needs considered and that were not asked yet, best first. For the back
   * office, managers and heads of office; null for others. `reopenComplaint` takes one of them.
   */
  alternatives?: Maybe<Array<NeedAlternative>>;
  /** Global ID, opaque to clients. */
  id: Scalars['ID']['output'];
  /** Referrals of the complaint that you may see, oldest first. Null if your role reads no referrals. */
  referrals?: Maybe<Array<Referral>>;
};

/** Input of `completeReferral`. */
export type CompleteReferralInput = {
  /** Benefit that the family received. */
  benefit?: InputMaybe<ReferralBenefitInput>;
  /** `version` of the referral that the change is based on. If it has changed since, the result is `StaleVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7 for safe retries: repeating the key with the same input changes nothing and returns the referral. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Free-text note, at most 4,000 characters. Becomes `statusNote`. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Outcome of the work. */
  outcome: ReferralOutcome;
  /** ID of the referral. */
  referralId: Scalars['ID']['input'];
};

/** Result of `completeReferral`. */
export type CompleteReferralResult = CompleteReferralSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** Successful result of `completeReferral`. */
export type CompleteReferralSuccess = {
  __typename?: 'CompleteReferralSuccess';
  /** The referral after the change. */
  referral: Referral;
};

/** Result of a condition of an eligibility rule. */
export type ConditionResult = {
  __typename?: 'ConditionResult';
  /** Code of the condition. */
  code: Scalars['String']['output'];
  /** Path of the main fact, e.g. `household.decile`. */
  fact?: Maybe<Scalars['String']['output']>;
  /** All facts that it uses. */
  facts?: Maybe<Array<RuleFact>>;
  /** True if it uses a fact that is closed to your role. The result then does without it. */
  hidden: Scalars['Boolean']['output'];
  /** Label in Indonesian. */
  label?: Maybe<Scalars['String']['output']>;
  /** Label in English. */
  labelEn?: Maybe<Scalars['String']['output']>;
  /** Whether it is met. */
  state: ConditionState;
  /** Value of the main fact. Null if closed to your role, or not known. */
  value?: Maybe<Scalars['String']['output']>;
};

/** Result of a condition. */
export type ConditionState =
  /** Met. */
  | 'MET'
  /** A fact is missing. */
  | 'NOT_KNOWN'
  /** Not met. */
  | 'NOT_MET';

/** State of a contest. */
export type ContestState =
  /** It ended with a reasoned answer. The facts stay as they are. */
  | 'ANSWERED'
  /** The registry was corrected. The eligibility follows from the new facts. */
  | 'CORRECTED'
  /** It has no answer yet. */
  | 'OPEN'
  /** The family withdrew it. */
  | 'WITHDRAWN';

/** Input of `decideAgencyProposal`. */
export type DecideAgencyProposalInput = {
  /** The decision. */
  decision: AgencyProposalDecision;
  /** `version` of the referral that the change is based on. If it has changed since, the result is `StaleVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7 for safe retries: repeating the key with the same input changes nothing and returns the referral. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Reason, at most 4,000 characters. Required for `DECLINE`. The agency reads it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** ID of the referral. */
  referralId: Scalars['ID']['input'];
};

/** Result of `decideAgencyProposal`. */
export type DecideAgencyProposalResult = DecideAgencyProposalSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** Successful result of `decideAgencyProposal`. */
export type DecideAgencyProposalSuccess = {
  __typename?: 'DecideAgencyProposalSuccess';
  /** The referral after the change. */
  referral: Referral;
};

/** Input of `decideRule`. */
export type DecideRuleInput = {
  /** The decision. */
  decision: RuleDecision;
  /** ID of the rule. */
  ruleId: Scalars['ID']['input'];
};

/** Result of `decideRule`. */
export type DecideRuleResult = DecideRuleSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** Successful result of `decideRule`. */
export type DecideRuleSuccess = {
  __typename?: 'DecideRuleSuccess';
  /** The rule after the decision. */
  rule: EligibilityRule;
};

/** The delivery of an event to a webhook. */
export type Delivery = {
  __typename?: 'Delivery';
  /** All attempts, oldest first. */
  attempts: Array<DeliveryAttempt>;
  /** Time of the successful attempt. Null if not delivered. */
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** ID of the event, sent as the `webhook-id` header. */
  eventId: Scalars['ID']['output'];
  /** Type of the event. */
  eventType: Scalars['String']['output'];
  /** Global ID, opaque to clients. */
  id: Scalars['ID']['output'];
  /** Time of the next attempt. Null unless pending. */
  nextAt?: Maybe<Scalars['DateTime']['output']>;
  /** ID of the referral concerned. */
  referralId: Scalars['ID']['output'];
  /** How often a repetition was requested. */
  replays: Scalars['Int']['output'];
  /** Whether the event was delivered. */
  state: DeliveryState;
};

/** An attempt to deliver an event. */
export type DeliveryAttempt = {
  __typename?: 'DeliveryAttempt';
  /** Time of the attempt. */
  at: Scalars['DateTime']['output'];
  /** Code of the error, e.g. `TIMEOUT`. Null if it succeeded. */
  error?: Maybe<Scalars['String']['output']>;
  /** Duration in milliseconds. */
  milliseconds: Scalars['Int']['output'];
  /** First 500 bytes of the response body. Null if empty. */
  response?: Maybe<Scalars['String']['output']>;
  /** HTTP status. Null if there was no response. */
  status?: Maybe<Scalars['Int']['output']>;
};

/** A page of deliveries. */
export type DeliveryConnection = {
  __typename?: 'DeliveryConnection';
  /** Entries of this page, in list order. */
  edges: Array<DeliveryEdge>;
  /** Cursors for fetching further pages. */
  pageInfo: PageInfo;
  /** Number of matches over all pages. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a `DeliveryConnection`. */
export type DeliveryEdge = {
  __typename?: 'DeliveryEdge';
  /** Cursor of this entry. Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The delivery. */
  node: Delivery;
};

/** State of a delivery. */
export type DeliveryState =
  /** Accepted by the endpoint with a 2xx response. */
  | 'DELIVERED'
  /** All ten attempts, over about three and a half days, have failed. `replayDeliveries` sends it again. */
  | 'FAILED'
  /** Waits for the next attempt. */
  | 'PENDING';

/** Sort direction. */
export type Direction =
  /** Ascending. */
  | 'ASC'
  /** Descending. */
  | 'DESC';

/** Search in the service directory. All given conditions must hold. */
export type DirectoryFilter = {
  /** Relevant for this complaint category. */
  categoryCode?: InputMaybe<Scalars['ID']['input']>;
  /** Giving access to this programme. */
  programmeCode?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the area in need, usually a village. */
  regionCode: Scalars['ID']['input'];
  /** Relevant for this sector. */
  sector?: InputMaybe<Sector>;
  /** Words in the name or description. Matches beginnings of words. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `discardDirectoryLoad`. */
export type DiscardDirectoryLoadInput = {
  /** ID of the load. */
  loadId: Scalars['ID']['input'];
};

/** Result of `discardDirectoryLoad`. */
export type DiscardDirectoryLoadResult = DiscardDirectoryLoadSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** Success payload of `discardDirectoryLoad`. */
export type DiscardDirectoryLoadSuccess = {
  __typename?: 'DiscardDirectoryLoadSuccess';
  /** The discarded load. */
  load: BulkLoad;
};

/** Things that a district lacks before it goes live, one part per service. */
export type DistrictReadiness = {
  __typename?: 'DistrictReadiness';
  /** Things that referrals needs, in a fixed order. Null if the service does not respond or you may not see it. */
  referrals?: Maybe<Array<ReadinessItem>>;
  /** Code of the district. */
  regionCode: Scalars['ID']['output'];
};

/** Benefit of a household under a rule. */
export type EligibilityBenefit = {
  __typename?: 'EligibilityBenefit';
  /** Amount in rupiah per year. */
  amountPerYear: Scalars['Int']['output'];
  /** Components that make up the amount. Each person counts once. */
  counted?: Maybe<Array<BenefitComponent>>;
};

/**
 * A complaint by which the family contests the eligibility, because a fact about them is wrong. It ends with a correction of the
 * registry or with a reasoned answer.
 */
export type EligibilityContest = {
  __typename?: 'EligibilityContest';
  /** Time of the last change. */
  at: Scalars['DateTime']['output'];
  /** ID of the change request that corrected the registry, or was to correct it. Null if there was none. */
  changeRequestId?: Maybe<Scalars['ID']['output']>;
  /** The complaint. Its timeline has the reasons of an answer. */
  complaint: Complaint;
  /** Code of the contested condition. */
  condition: Scalars['String']['output'];
  /** Version of the rule at the time of the contest. */
  ruleVersion: Scalars['String']['output'];
  /** State of the contest. */
  state: ContestState;
};

/** An eligibility rule of a programme. */
export type EligibilityRule = {
  __typename?: 'EligibilityRule';
  /** Benefit components. Each person counts once, in the component with the highest amount. */
  components: Array<RuleComponent>;
  /** Conditions, all of which must be met. */
  conditions: Array<RuleCondition>;
  /** Time of the decision. Null if not decided. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Pseudonymous ID of the person who decided. Null if not decided. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** Code of the district that defined it. Null for a national rule. */
  districtCode?: Maybe<Scalars['ID']['output']>;
  /** Global ID, opaque to clients. */
  id: Scalars['ID']['output'];
  /** Impact compared with the rule in force when it was proposed. Null if not measured. Counts are published ones if some facts of rules are closed to your role. */
  impact?: Maybe<RuleImpact>;
  /** Number of persons per household that count. Null: no limit. */
  maxPersons?: Maybe<Scalars['Int']['output']>;
  /** Parameters of the expressions, `params.<name>`. */
  parameters: Array<RuleParameter>;
  /** The programme. */
  programme: Programme;
  /** Time of the proposal. Null for a national rule. */
  proposedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Pseudonymous ID of the person who proposed it. Null for a national rule. */
  proposedBy?: Maybe<Scalars['String']['output']>;
  /** Legal or administrative source. */
  source: Scalars['String']['output'];
  /** Approval state. Only approved rules take effect. */
  state: RuleState;
  /** First day on which it applies. */
  validFrom: Scalars['Date']['output'];
  /** First day on which it no longer applies. Null: no end date. */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** Version, unique within the district. */
  version: Scalars['String']['output'];
};

/** Input of `enterReferralInError`. */
export type EnterReferralInErrorInput = {
  /** `version` of the referral that the change is based on. If it has changed since, the result is `StaleVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7 for safe retries: repeating the key with the same input changes nothing and returns the referral. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Free-text note, at most 4,000 characters. Becomes `statusNote`. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** ID of the referral. */
  referralId: Scalars['ID']['input'];
};

/** Result of `enterReferralInError`. */
export type EnterReferralInErrorResult = EnterReferralInErrorSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** Successful result of `enterReferralInError`. */
export type EnterReferralInErrorSuccess = {
  __typename?: 'EnterReferralInErrorSuccess';
  /** The referral after the change. */
  referral: Referral;
};

/** Effect of a request for erasure on the records about the person in a table. */
export type ErasedTable = {
  __typename?: 'ErasedTable';
  /** Reason why records are kept. Null if all are erased. */
  basis?: Maybe<LegalBasis>;
  /** Number of erased records. */
  erased: Scalars['Int']['output'];
  /** Records that the request erases. */
  onErasure: ErasureRule;
  /** Name of the table. */
  table: Scalars['String']['output'];
  /** Whole years after the end of the record for which it is kept at most. Null: as long as the basis applies. */
  years?: Maybe<Scalars['Int']['output']>;
};

/** Records that a request for erasure erases. */
export type ErasureRule =
  /** All records. */
  | 'ERASED'
  /** None: the law keeps them. */
  | 'KEPT'
  /** Records whose case or participation has ended. */
  | 'WHEN_ENDED';

/** Erasure of personal data from expired records of one kind. */
export type ErasureRun = {
  __typename?: 'ErasureRun';
  /** Time of the erasure. */
  at: Scalars['DateTime']['output'];
  /** Records that ended before this time were erased. */
  cutoff: Scalars['DateTime']['output'];
  /** Kind of record. */
  kind: Scalars['String']['output'];
  /** Number of records erased. */
  records: Scalars['Int']['output'];
};

/** Input of `failReferral`. */
export type FailReferralInput = {
  /** `version` of the referral that the change is based on. If it has changed since, the result is `StaleVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7 for safe retries: repeating the key with the same input changes nothing and returns the referral. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Free-text note, at most 4,000 characters. Becomes `statusNote`. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Why it could not be completed. */
  reason: ReferralReason;
  /** ID of the referral. */
  referralId: Scalars['ID']['input'];
};

/** Result of `failReferral`. */
export type FailReferralResult = FailReferralSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** Successful result of `failReferral`. */
export type FailReferralSuccess = {
  __typename?: 'FailReferralSuccess';
  /** The referral after the change. */
  referral: Referral;
};

/** A document of the family that an agency may ask for. */
export type FamilyDocumentKind =
  /** Statement that health care is needed. */
  | 'CARE_STATEMENT'
  /** Family card (Kartu Keluarga). */
  | 'FAMILY_CARD'
  /** Photo of the house. */
  | 'HOUSE_PHOTO'
  /** Electronic identity card (KTP-el). */
  | 'ID_CARD'
  /** Statement of land ownership (surat keterangan tanah). */
  | 'LAND_STATEMENT'
  /** Report of a lost card or document. */
  | 'LOSS_REPORT'
  /** Statement of poverty (SKTM). */
  | 'POVERTY_STATEMENT';

/** Input of `holdReferral`. */
export type HoldReferralInput = {
  /** `version` of the referral that the change is based on. If it has changed since, the result is `StaleVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7 for safe retries: repeating the key with the same input changes nothing and returns the referral. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Free-text note, at most 4,000 characters. Becomes `statusNote`. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Reason of the pause. */
  reason: ReferralReason;
  /** ID of the referral. */
  referralId: Scalars['ID']['input'];
  /** Day on which the agency will review it, at most one year ahead. Default: in ten working days. */
  reviewOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Result of `holdReferral`. */
export type HoldReferralResult = HoldReferralSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** Successful result of `holdReferral`. */
export type HoldReferralSuccess = {
  __typename?: 'HoldReferralSuccess';
  /** The referral after the change. */
  referral: Referral;
};

/** A household (rumah tangga) in the registry: people who share a home and a kitchen, in one or more families. An agency sees a household only while a referral to it is open, and only the parts that the programme of the referral requires; other fields are null. */
export type Household = {
  __typename?: 'Household';
  /** Eligibility of the household for each programme. Null if its data is not available. For casework roles. */
  eligibility?: Maybe<Array<ProgrammeEligibility>>;
  /** Global ID, opaque to clients. */
  id: Scalars['ID']['output'];
  /** Lists the referrals of the household that you may see, newest first. Null if your role reads no referrals. */
  referrals?: Maybe<ReferralConnection>;
};


/** A household (rumah tangga) in the registry: people who share a home and a kitchen, in one or more families. An agency sees a household only while a referral to it is open, and only the parts that the programme of the referral requires; other fields are null. */
export type HouseholdEligibilityArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A household (rumah tangga) in the registry: people who share a home and a kitchen, in one or more families. An agency sees a household only while a referral to it is open, and only the parts that the programme of the referral requires; other fields are null. */
export type HouseholdReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The idempotency key was already used with another input or by another caller. */
export type IdempotencyConflict = UserError & {
  __typename?: 'IdempotencyConflict';
  /** Always `IDEMPOTENCY_CONFLICT`. */
  code: Scalars['String']['output'];
  /** Explanation for people. */
  message: Scalars['String']['output'];
};

/** Input of `importDirectorySettings`. */
export type ImportDirectorySettingsInput = {
  /** JSON text of an export, at most 1,000,000 characters. */
  content: Scalars['String']['input'];
  /** True: only show what would change. Nothing is written. */
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code of the district, e.g. `63.09`. */
  regionCode: Scalars['ID']['input'];
};

/** Result of `importDirectorySettings`. */
export type ImportDirectorySettingsResult = IdempotencyConflict | ImportDirectorySettingsSuccess | InvalidInput | NotAllowed | NotFound;

/** Successful result of `importDirectorySettings`. */
export type ImportDirectorySettingsSuccess = {
  __typename?: 'ImportDirectorySettingsSuccess';
  /** What changes, by kind. */
  changes: Array<SettingsChange>;
  /** True if this is a preview and nothing was written. */
  preview: Scalars['Boolean']['output'];
};

/** A problem with one value of the input. */
export type InputIssue = {
  __typename?: 'InputIssue';
  /** Allowed values: bounds as `from..until`, or values separated by commas. Null if the code says it. */
  allowed?: Maybe<Scalars['String']['output']>;
  /** Code from the error catalogue. */
  code: Scalars['String']['output'];
  /** Explanation for people. */
  message: Scalars['String']['output'];
  /** Path to the value inside the input. List positions start at 0. */
  path: Array<Scalars['String']['output']>;
};

/** The input is not valid. Nothing was changed. */
export type InvalidInput = UserError & {
  __typename?: 'InvalidInput';
  /** Always `INVALID_INPUT`. */
  code: Scalars['String']['output'];
  /** All problems found in the input. */
  issues: Array<InputIssue>;
  /** Explanation for people. */
  message: Scalars['String']['output'];
};

/** The rule has errors. Nothing was stored. */
export type InvalidRule = UserError & {
  __typename?: 'InvalidRule';
  /** Always `INVALID_RULE`. */
  code: Scalars['String']['output'];
  /** All errors in the rule. */
  faults: Array<RuleFault>;
  /** Explanation for people. */
  message: Scalars['String']['output'];
};

/** The action is not possible in the current state of the record. */
export type InvalidTransition = UserError & {
  __typename?: 'InvalidTransition';
  /** Actions that are possible in the current state. */
  allowed: Array<Scalars['String']['output']>;
  /** Always `INVALID_TRANSITION`. */
  code: Scalars['String']['output'];
  /** Current state. */
  from: Scalars['String']['output'];
  /** Explanation for people. */
  message: Scalars['String']['output'];
  /** State that the action leads to. Null if it does not lead to a fixed state. */
  to?: Maybe<Scalars['String']['output']>;
};

/** Input of `issueAgencyCredentials`. */
export type IssueAgencyCredentialsInput = {
  /** Code of the agency. */
  agencyCode: Scalars['ID']['input'];
  /** Time at which they expire. Null: when revoked. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /**
   * UUIDv7 that becomes the ID of the credentials. A repeated call returns `IdempotencyConflict`, because the secret is
   * shown only once.
   */
  idempotencyKey: Scalars['ID']['input'];
  /** Code of the district, e.g. `63.09`. */
  regionCode: Scalars['ID']['input'];
};

/** Result of `issueAgencyCredentials`. */
export type IssueAgencyCredentialsResult = IdempotencyConflict | InvalidInput | IssueAgencyCredentialsSuccess | NotAllowed | NotFound;

/** Successful result of `issueAgencyCredentials`. */
export type IssueAgencyCredentialsSuccess = {
  __typename?: 'IssueAgencyCredentialsSuccess';
  /** The credentials, without their secret. */
  credential: AgencyCredential;
  /** Content of a NATS `.creds` file. Shown only in this response. */
  creds: Scalars['String']['output'];
  /** Name of the durable consumer to read from. */
  durable: Scalars['String']['output'];
  /** Inbox prefix that the NATS client must use. */
  inboxPrefix: Scalars['String']['output'];
  /** URL of the NATS server. */
  natsUrl: Scalars['String']['output'];
  /** Name of the stream. */
  stream: Scalars['String']['output'];
};

/** Reason why records about a person are kept when the person asks for their erasure (UU 27/2022, articles 8, 15 and 43). */
export type LegalBasis =
  /** Signed minutes of a village deliberation. */
  | 'MINUTES'
  /** A complaint, proposal or referral that has not ended. */
  | 'OPEN_CASE'
  /** The record is about other people as well. */
  | 'OTHER_PEOPLE'
  /** Proof of lawful processing: who decided, read, disclosed or notified (UU 27/2022, articles 31 and 47). */
  | 'PROOF'
  /** Registration of the poor, as long as the household is listed (UU 13/2011, articles 8 to 11). */
  | 'PUBLIC_DUTY'
  /** Proof of who received assistance from public money, for audits (UU 15/2004). */
  | 'PUBLIC_FUNDS';

/** A liaison of an agency. */
export type Liaison = {
  __typename?: 'Liaison';
  /** Last day of use. Null if the liaison has an account and has not signed in yet. */
  lastSeenOn?: Maybe<Scalars['Date']['output']>;
  /** Display name of the identity provider. Null if its tokens have none. */
  name?: Maybe<Scalars['String']['output']>;
  /** Pseudonymous ID in the identity provider. */
  person: Scalars['String']['output'];
};

/** The load cannot be undone, because later work depends on it. */
export type LoadHasDependents = UserError & {
  __typename?: 'LoadHasDependents';
  /** Always `LOAD_HAS_DEPENDENTS`. */
  code: Scalars['String']['output'];
  /** Later work that depends on the load, by kind. */
  dependents: Array<BulkLoadDependent>;
  /** Explanation for people. */
  message: Scalars['String']['output'];
};

/** Input of `markReferralRead`. */
export type MarkReferralReadInput = {
  /** ID of the referral. */
  referralId: Scalars['ID']['input'];
  /** ID of the last message or document that you have seen. Null: all. */
  upTo?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `markReferralRead`. */
export type MarkReferralReadResult = IdempotencyConflict | InvalidInput | MarkReferralReadSuccess | NotAllowed | NotFound;

/** Successful result of `markReferralRead`. */
export type MarkReferralReadSuccess = {
  __typename?: 'MarkReferralReadSuccess';
  /** The referral after the change. */
  referral: Referral;
};

/** A condition for which a fact is missing. */
export type MissingFact = {
  __typename?: 'MissingFact';
  /** Code of the condition. */
  condition: Scalars['String']['output'];
  /** Number of households. */
  households?: Maybe<Scalars['Int']['output']>;
};

/** Write operations. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Accepts a referral. Reserves a place in the programme's quota. */
  acceptReferral: AcceptReferralResult;
  /** Marks the inbox of an agency as read up to an event, and its referrals as seen. Never moves backwards. */
  acknowledgeInbox: AcknowledgeInboxResult;
  /** Applies a load whose preview is ready. */
  applyDirectoryLoad: ApplyDirectoryLoadResult;
  /** Hands a referral over to a liaison of its agency. Every liaison of the agency may still act on it. */
  assignReferral: AssignReferralResult;
  /** Cancels an open referral. The agency or the secretariat can do so. */
  cancelReferral: CancelReferralResult;
  /** Cancels the appointment with the family. The citizen is notified. */
  cancelReferralAppointment: CancelReferralAppointmentResult;
  /** Completes a referral with an outcome. */
  completeReferral: CompleteReferralResult;
  /** Decides on a proposal of another agency. For the back office and managers. */
  decideAgencyProposal: DecideAgencyProposalResult;
  /** Approves or rejects a proposed rule. The person who proposed it may not decide. */
  decideRule: DecideRuleResult;
  /** Discards a load whose preview is ready, and deletes what was read from the file. */
  discardDirectoryLoad: DiscardDirectoryLoadResult;
  /** Marks a referral as entered in error. It no longer counts in statistics. */
  enterReferralInError: EnterReferralInErrorResult;
  /** Ends work on a referral that cannot be completed. */
  failReferral: FailReferralResult;
  /** Puts an accepted or started referral on hold. */
  holdReferral: HoldReferralResult;
  /** Makes the settings of a district equal to an export. Kinds that it does not contain stay as they are. */
  importDirectorySettings: ImportDirectorySettingsResult;
  /** Issues credentials for reading an agency's events from the stream. The secret is shown only once. */
  issueAgencyCredentials: IssueAgencyCredentialsResult;
  /** Marks the messages and documents of a referral as read by you. The marks of others stay, and queries change none. */
  markReferralRead: MarkReferralReadResult;
  /**
   * Proposes another agency for a referral. The back office decides; until then the referral stays with its agency, and its clock
   * stands still. A step of the agency withdraws the proposal.
   */
  proposeAgency: ProposeAgencyResult;
  /** Proposes an eligibility rule. It takes effect on `validFrom` once a second person has approved it. */
  proposeRule: ProposeRuleResult;
  /** Registers a webhook for events of an agency. Returns its secret, which is shown only once. */
  registerWebhook: RegisterWebhookResult;
  /** Rejects a referral before work starts. */
  rejectReferral: RejectReferralResult;
  /** Delivers events again: one delivery, all since a time, or the stream of an agency since a time. */
  replayDeliveries: ReplayDeliveriesResult;
  /**
   * Asks the family for a document and stops the clock of an accepted referral. It runs again with the working days that were left
   * when the document is added to the complaint, or after ten working days. `resumeReferral` ends the wait at once.
   */
  requestMissingDocument: RequestMissingDocumentResult;
  /** Registers a document on a referral and returns a link to upload its file. */
  requestReferralDocument: RequestReferralDocumentResult;
  /**
   * Moves referrals that wait for acceptance to the next suitable agency. Without one, the referral is cancelled and its
   * complaint returns to the back office. For managers.
   */
  rerouteReferrals: RerouteReferralsResult;
  /** Resumes work on a referral that is on hold. */
  resumeReferral: ResumeReferralResult;
  /** Revokes credentials. Open connections are closed. */
  revokeAgencyCredentials: RevokeAgencyCredentialsResult;
  /** Restores an earlier version of one kind of settings, as a new version. */
  rollbackDirectorySettings: RollbackDirectorySettingsResult;
  /** Replaces the secret of a webhook. Deliveries are signed with both secrets for a transition period. */
  rotateWebhookSecret: RotateWebhookSecretResult;
  /** Sends a message to the other side of a referral. */
  sendReferralMessage: SendReferralMessageResult;
  /** Sets the documents and time limits of a programme in a district. For managers and heads of office. */
  setDistrictProgramme: SetDistrictProgrammeResult;
  /**
   * Creates or replaces an office. Agencies maintain their own; managers, heads of office and administrators all offices
   * of their district.
   */
  setOffice: SetOfficeResult;
  /** Sets the capacity and temporary closure of an office. Referrals are routed elsewhere while it is closed or full. */
  setOfficeAvailability: SetOfficeAvailabilityResult;
  /** Sets the quota of a programme for an area and period. For managers and heads of office. */
  setQuota: SetQuotaResult;
  /** Makes an appointment with the family of an accepted referral, or changes it. The citizen is notified. */
  setReferralAppointment: SetReferralAppointmentResult;
  /** Replaces all routing rules of a district. For managers and heads of office. Earlier decisions are unchanged. */
  setRoutingRules: SetRoutingRulesResult;
  /** Creates or replaces a service that an office offers. */
  setServiceOffer: SetServiceOfferResult;
  /** Enables, disables or deletes a webhook. */
  setWebhookState: SetWebhookStateResult;
  /** Starts work on an accepted referral. */
  startReferral: StartReferralResult;
  /** Sends a test event (`referrals.webhook.test.v1`) and returns the response. Nothing is stored or retried. */
  testWebhook: TestWebhookResult;
  /** Transfers a referral to another office, which must accept it again. */
  transferReferral: TransferReferralResult;
  /** Undoes a load: takes new records back and restores changed ones. Refused if later work depends on it. */
  undoDirectoryLoad: UndoDirectoryLoadResult;
  /**
   * Records that the family withdraws its consent to a referral. The agency loses access to the household and complaint
   * at once and is notified; an open referral is cancelled. Cannot be undone.
   */
  withdrawReferralConsent: WithdrawReferralConsentResult;
};


/** Write operations. */
export type MutationAcceptReferralArgs = {
  input: AcceptReferralInput;
};


/** Write operations. */
export type MutationAcknowledgeInboxArgs = {
  input: AcknowledgeInboxInput;
};


/** Write operations. */
export type MutationApplyDirectoryLoadArgs = {
  input: ApplyDirectoryLoadInput;
};


/** Write operations. */
export type MutationAssignReferralArgs = {
  input: AssignReferralInput;
};


/** Write operations. */
export type MutationCancelReferralArgs = {
  input: CancelReferralInput;
};


/** Write operations. */
export type MutationCancelReferralAppointmentArgs = {
  input: CancelReferralAppointmentInput;
};


/** Write operations. */
export type MutationCompleteReferralArgs = {
  input: CompleteReferralInput;
};


/** Write operations. */
export type MutationDecideAgencyProposalArgs = {
  input: DecideAgencyProposalInput;
};


/** Write operations. */
export type MutationDecideRuleArgs = {
  input: DecideRuleInput;
};


/** Write operations. */
export type MutationDiscardDirectoryLoadArgs = {
  input: DiscardDirectoryLoadInput;
};


/** Write operations. */
export type MutationEnterReferralInErrorArgs = {
  input: EnterReferralInErrorInput;
};


/** Write operations. */
export type MutationFailReferralArgs = {
  input: FailReferralInput;
};


/** Write operations. */
export type MutationHoldReferralArgs = {
  input: HoldReferralInput;
};


/** Write operations. */
export type MutationImportDirectorySettingsArgs = {
  input: ImportDirectorySettingsInput;
};


/** Write operations. */
export type MutationIssueAgencyCredentialsArgs = {
  input: IssueAgencyCredentialsInput;
};


/** Write operations. */
export type MutationMarkReferralReadArgs = {
  input: MarkReferralReadInput;
};


/** Write operations. */
export type MutationProposeAgencyArgs = {
  input: ProposeAgencyInput;
};


/** Write operations. */
export type MutationProposeRuleArgs = {
  input: ProposeRuleInput;
};


/** Write operations. */
export type MutationRegisterWebhookArgs = {
  input: RegisterWebhookInput;
};


/** Write operations. */
export type MutationRejectReferralArgs = {
  input: RejectReferralInput;
};


/** Write operations. */
export type MutationReplayDeliveriesArgs = {
  input: ReplayDeliveriesInput;
};


/** Write operations. */
export type MutationRequestMissingDocumentArgs = {
  input: RequestMissingDocumentInput;
};


/** Write operations. */
export type MutationRequestReferralDocumentArgs = {
  input: RequestReferralDocumentInput;
};


/** Write operations. */
export type MutationRerouteReferralsArgs = {
  input: RerouteReferralsInput;
};


/** Write operations. */
export type MutationResumeReferralArgs = {
  input: ResumeReferralInput;
};


/** Write operations. */
export type MutationRevokeAgencyCredentialsArgs = {
  input: RevokeAgencyCredentialsInput;
};


/** Write operations. */
export type MutationRollbackDirectorySettingsArgs = {
  input: RollbackDirectorySettingsInput;
};


/** Write operations. */
export type MutationRotateWebhookSecretArgs = {
  input: RotateWebhookSecretInput;
};


/** Write operations. */
export type MutationSendReferralMessageArgs = {
  input: SendReferralMessageInput;
};


/** Write operations. */
export type MutationSetDistrictProgrammeArgs = {
  input: SetDistrictProgrammeInput;
};


/** Write operations. */
export type MutationSetOfficeArgs = {
  input: SetOfficeInput;
};


/** Write operations. */
export type MutationSetOfficeAvailabilityArgs = {
  input: SetOfficeAvailabilityInput;
};


/** Write operations. */
export type MutationSetQuotaArgs = {
  input: SetQuotaInput;
};


/** Write operations. */
export type MutationSetReferralAppointmentArgs = {
  input: SetReferralAppointmentInput;
};


/** Write operations. */
export type MutationSetRoutingRulesArgs = {
  input: SetRoutingRulesInput;
};


/** Write operations. */
export type MutationSetServiceOfferArgs = {
  input: SetServiceOfferInput;
};


/** Write operations. */
export type MutationSetWebhookStateArgs = {
  input: SetWebhookStateInput;
};


/** Write operations. */
export type MutationStartReferralArgs = {
  input: StartReferralInput;
};


/** Write operations. */
export type MutationTestWebhookArgs = {
  input: TestWebhookInput;
};


/** Write operations. */
export type MutationTransferReferralArgs = {
  input: TransferReferralInput;
};


/** Write operations. */
export type MutationUndoDirectoryLoadArgs = {
  input: UndoDirectoryLoadInput;
};


/** Write operations. */
export type MutationWithdrawReferralConsentArgs = {
  input: WithdrawReferralConsentInput;
};

/** Another agency that can be asked about a need. */
export type NeedAlternative = {
  __typename?: 'NeedAlternative';
  /** The agency. */
  agency: Agency;
  /** True if it has a suitable office now. */
  available: Scalars['Boolean']['output'];
  /** Number of the need. Null if routed before needs had numbers. */
  needNo?: Maybe<Scalars['Int']['output']>;
  /** Programme for which it was considered. Null if none. */
  programme?: Maybe<Programme>;
  /** Version of the routing rule that names it. */
  rule: Scalars['String']['output'];
};

/** You may see the record but may not perform this action on it. */
export type NotAllowed = UserError & {
  __typename?: 'NotAllowed';
  /** `NOT_ALLOWED`, or `SAME_PERSON` if you proposed the record and another person must decide on it. */
  code: Scalars['String']['output'];
  /** Explanation for people. */
  message: Scalars['String']['output'];
};

/** The record does not exist, or you may not see it. The response does not tell which. */
export type NotFound = UserError & {
  __typename?: 'NotFound';
  /** Always `NOT_FOUND`. */
  code: Scalars['String']['output'];
  /** Explanation for people. */
  message: Scalars['String']['output'];
};

/** Number of completed referrals with the same outcome. */
export type OutcomeCount = {
  __typename?: 'OutcomeCount';
  /** Number of referrals. */
  count: Scalars['Int']['output'];
  /** The outcome. */
  outcome: ReferralOutcome;
};

/** Position of a page in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last entry. Pass it as `after` to fetch the next page. Null if the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** True if more results follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True if this is not the first page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry. Null if the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Request of a person about the data stored about them (UU 27/2022, articles 5 to 13). Each service applies it to its own records. */
export type PersonRequest = {
  __typename?: 'PersonRequest';
  /** ID of the request. */
  id: Scalars['ID']['output'];
  /** Outcome in referrals. Null if it has not been applied, the service does not respond, or you may not see it. */
  referrals?: Maybe<PersonRequestOutcome>;
};

/** Outcome of a request of a person in a service. */
export type PersonRequestOutcome = {
  __typename?: 'PersonRequestOutcome';
  /** Time at which the service applied the request. */
  appliedAt: Scalars['DateTime']['output'];
  /** Tables with records about people, for a request for erasure. Empty for other kinds. */
  tables: Array<ErasedTable>;
};

/** Kind of protected fact about a person or household. */
export type PersonalFact =
  /** Street, neighbourhood or village of a record. */
  | 'ADDRESS'
  /** House, property and other answers of the survey. */
  | 'BELONGINGS'
  /** Birth date or age. */
  | 'BIRTH_DATE'
  /** Marriage and civil documents. */
  | 'CIVIL_STATUS'
  /** Complaint or referral: that there is one, its text, its state. */
  | 'COMPLAINT'
  /** Consent, its withdrawal, or another lawful basis. */
  | 'CONSENT'
  /** Disability. */
  | 'DISABILITY'
  /** Attached document or letter. */
  | 'DOCUMENT'
  /** Eligibility for a programme, or an amount that follows from it. */
  | 'ELIGIBILITY'
  /** Work and occupation. */
  | 'EMPLOYMENT'
  /** Position in the family, members, children. */
  | 'FAMILY'
  /** Chronic illness. */
  | 'HEALTH'
  /** NIK, family card number or another number of the registry. */
  | 'IDENTITY_NUMBER'
  /** Position of the house. */
  | 'LOCATION'
  /** Name. */
  | 'NAME'
  /** Programmes that are or were received. */
  | 'PARTICIPATION'
  /** Phone number or another way to reach a person. */
  | 'PHONE'
  /** Photo. */
  | 'PHOTO'
  /** Pregnancy. */
  | 'PREGNANCY'
  /** Schooling. */
  | 'SCHOOLING'
  /** Sex. */
  | 'SEX'
  /** Decile, percentile, or position in a ranking. */
  | 'WELFARE';

/** A need to route. */
export type PreviewRoutingInput = {
  /** Code of the complaint category. */
  categoryCode: Scalars['ID']['input'];
  /** ID of the household, to include its eligibility. Null if not known. */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the programme. Null if not known. */
  programmeCode?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the village. */
  regionCode: Scalars['ID']['input'];
  /** Field of public service concerned. */
  sector: Sector;
};

/** A social programme. */
export type Programme = {
  __typename?: 'Programme';
  /** Benefit of the programme, in Indonesian. */
  benefit?: Maybe<Scalars['String']['output']>;
  /** Benefit of the programme, in English. */
  benefitEn?: Maybe<Scalars['String']['output']>;
  /** Code of the programme, e.g. `PKH`. */
  code: Scalars['ID']['output'];
  /** Programmes that a household may receive at the same time. */
  combinesWith: Array<Programme>;
  /** Type of programme. */
  kind: ProgrammeKind;
  /** Official name in Indonesian. */
  name: Scalars['String']['output'];
  /** Agency responsible for the programme. */
  owner: Agency;
  /** Quota for an area. Null if there is no limit. */
  quota?: Maybe<Quota>;
  /** Documents to bring. */
  requiredDocuments: Array<RequiredDocument>;
  /**
   * Past, current and future rules of a district and national ones, newest first. Rules that are not approved are
   * included for staff only.
   */
  ruleHistory: Array<EligibilityRule>;
  /** Rule in force, as a list of at most one. */
  rules: Array<EligibilityRule>;
  /** Sector. */
  sector: Sector;
  /** Agencies with an office that handles the programme. */
  servedBy: Array<Agency>;
};


/** A social programme. */
export type ProgrammeQuotaArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  regionCode: Scalars['ID']['input'];
};


/** A social programme. */
export type ProgrammeRequiredDocumentsArgs = {
  regionCode?: InputMaybe<Scalars['ID']['input']>;
};


/** A social programme. */
export type ProgrammeRuleHistoryArgs = {
  regionCode: Scalars['ID']['input'];
};


/** A social programme. */
export type ProgrammeRulesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  regionCode?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * Eligibility of a household for a programme. Being eligible, being listed, an available quota and receiving are
 * separate facts.
 */
export type ProgrammeEligibility = {
  __typename?: 'ProgrammeEligibility';
  /** Benefit under the rule. Null if not eligible, if the rule defines no amounts, or if they depend on facts that are closed to your role. */
  benefit?: Maybe<EligibilityBenefit>;
  /** Conditions of the rule with their results. */
  conditions: Array<ConditionResult>;
  /** Programmes it receives that cannot be combined with this one. */
  conflictsWith: Array<Programme>;
  /** Complaints by which the family contests the eligibility, newest first. */
  contests: Array<EligibilityContest>;
  /** Last day on which the facts were verified. Null if not known. */
  factDate?: Maybe<Scalars['Date']['output']>;
  /** Source of the facts: the format of an import, or a home visit. Null if not known. */
  factSource?: Maybe<Scalars['String']['output']>;
  /** True if the household is listed in the registry. */
  listed: Scalars['Boolean']['output'];
  /** The programme. */
  programme: Programme;
  /** True if it receives the programme. Null if not known. */
  receiving?: Maybe<Scalars['Boolean']['output']>;
  /** First day on which it received the programme. Null if not known. */
  receivingSince?: Maybe<Scalars['Date']['output']>;
  /** Source of `receivingSince`. Null if not known. */
  receivingSource?: Maybe<Scalars['String']['output']>;
  /** Version of the rule. */
  ruleVersion: Scalars['String']['output'];
  /** Result of the eligibility rule. Facts that are closed to your role where the household lives count as missing. */
  verdict: Verdict;
  /** True if the quota where it lives has places left. Null if no quota is set. */
  withinQuota?: Maybe<Scalars['Boolean']['output']>;
};

/** Households of an area for a programme. A count is null if it is withheld: from planners, because it would divide one below 15; from others, because the rule uses facts that are closed to their roles. */
export type ProgrammeGapCounts = {
  __typename?: 'ProgrammeGapCounts';
  /** Households that are eligible under the rule, whether they receive it or not. Null without a rule in force. */
  eligible?: Maybe<Scalars['Int']['output']>;
  /** Households that are eligible, but do not receive it. */
  eligibleNotReceiving?: Maybe<Scalars['Int']['output']>;
  /** Households of the area that are listed in the registry, eligible or not. The same for each programme. */
  listed?: Maybe<Scalars['Int']['output']>;
  /** Conditions for which a fact is missing, most frequent first. Empty if another day was asked for. */
  missing: Array<MissingFact>;
  /** The programme. */
  programme: Programme;
  /** Households that receive it, eligible or not. For another day: those that receive it now. */
  receiving?: Maybe<Scalars['Int']['output']>;
  /** Households that receive it, but are not eligible. */
  receivingNotEligible?: Maybe<Scalars['Int']['output']>;
  /** True if counts are published ones or withheld. */
  suppressed: Scalars['Boolean']['output'];
  /** Households whose eligibility is unknown. */
  unknown?: Maybe<Scalars['Int']['output']>;
};

/** Type of programme. */
export type ProgrammeKind =
  /** Economic empowerment. */
  | 'EMPOWERMENT'
  /** Social assistance: cash, food or goods. */
  | 'SOCIAL_ASSISTANCE'
  /** Social security, e.g. health insurance. */
  | 'SOCIAL_SECURITY';

/** Input of `proposeAgency`. */
export type ProposeAgencyInput = {
  /** Code of the proposed agency. */
  agencyCode: Scalars['ID']['input'];
  /** `version` of the referral that the change is based on. If it has changed since, the result is `StaleVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7 for safe retries: repeating the key with the same input changes nothing and returns the referral. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Free-text note, at most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Reason of the proposal. */
  reason: ReferralReason;
  /** ID of the referral. */
  referralId: Scalars['ID']['input'];
};

/** Result of `proposeAgency`. */
export type ProposeAgencyResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | ProposeAgencySuccess | StaleVersion;

/** Successful result of `proposeAgency`. */
export type ProposeAgencySuccess = {
  __typename?: 'ProposeAgencySuccess';
  /** The referral after the change. */
  referral: Referral;
};

/** Input of `proposeRule`. */
export type ProposeRuleInput = {
  /** UUIDv7 that becomes the ID of the rule. A repeated call with the same rule returns the first proposal. */
  idempotencyKey: Scalars['ID']['input'];
  /** The rule. */
  rule: RuleInput;
};

/** Result of `proposeRule`. */
export type ProposeRuleResult = IdempotencyConflict | InvalidInput | InvalidRule | NotAllowed | NotFound | ProposeRuleSuccess;

/** Successful result of `proposeRule`. */
export type ProposeRuleSuccess = {
  __typename?: 'ProposeRuleSuccess';
  /** The proposed rule. */
  rule: EligibilityRule;
};

/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type Query = {
  __typename?: 'Query';
  _entities: Array<Maybe<_Entity>>;
  _service: _Service;
  /** Lists all agencies, ordered by code. */
  agencies: Array<Agency>;
  /** Returns one agency. Null if there is none with this code. */
  agency?: Maybe<Agency>;
  /**
   * Finds services for a need in an area: open offices first, then by available capacity, government agencies before
   * others.
   */
  directory: Array<ServiceOffer>;
  /** A load of offices by ID. Null if it does not exist or you may not see it. */
  directoryLoad?: Maybe<BulkLoad>;
  /** Loads of offices in a district, newest first. */
  directoryLoads: BulkLoadConnection;
  /** Lists the versions of a district's settings for routing, programmes and quotas, newest first. At most 200. */
  directorySettingsVersions: Array<SettingsVersion>;
  /** Returns a district's settings for routing, programmes and quotas as JSON text, which `importDirectorySettings` reads, also for another district. */
  exportDirectorySettings: Scalars['String']['output'];
  /** Returns the agency to which a complaint like this would be referred now. Nothing is stored. */
  previewRouting: RoutingDecision;
  /** Checks a rule and measures its impact. Nothing is stored. For managers and heads of office. */
  previewRule: RulePreview;
  /** Returns one programme. Null if there is none with this code. */
  programme?: Maybe<Programme>;
  /** Lists all programmes, ordered by code. */
  programmes: Array<Programme>;
  /** Returns one referral. Null if it does not exist or you may not see it. */
  referral?: Maybe<Referral>;
  /** Numbers of referrals that ask for your attention, of those that you may see. */
  referralInbox: ReferralInbox;
  /**
   * Returns what became of the referrals sent in a period. Agencies see only their own. Planners get published counts: of a
   * district, without further conditions, for whole months that have ended, without times and anomalies; each month is changed
   * by up to 10 and never between 1 and 4, and a count that would divide one below 15 is 0. See `docs/STATISTICS.md`.
   */
  referralMeasures: ReferralMeasures;
  /**
   * Details of a referral for messages to the citizen. For services that send notices to citizens. Null if the referral does not exist or
   * is outside your areas.
   */
  referralNotice?: Maybe<ReferralNotice>;
  /** Lists the referrals you may see, newest first. */
  referrals: ReferralConnection;
  /** Lists the routing rules in force in a district, ordered by priority. */
  routingRules: Array<RoutingRule>;
  /** Lists the facts that rules can use. */
  ruleFacts: Array<RuleFact>;
  /** Lists the eligibility rules of a district and the national ones, newest first. */
  rules: Array<EligibilityRule>;
  /** Lists households of an area whose eligibility and receipt of a programme differ, ordered by village. */
  screening: ScreeningConnection;
  /**
   * Counts listed, eligible and receiving households of an area and the differences between them, by programme. Planners get
   * published counts, for today and for districts and sub-districts: changed by up to 10, never between 1 and 4. See
   * `docs/STATISTICS.md`.
   */
  screeningCounts: ScreeningCounts;
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type Query_EntitiesArgs = {
  representations: Array<Scalars['_Any']['input']>;
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryAgenciesArgs = {
  filter?: InputMaybe<AgencyFilter>;
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryAgencyArgs = {
  code: Scalars['ID']['input'];
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryDirectoryArgs = {
  filter: DirectoryFilter;
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryDirectoryLoadArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryDirectoryLoadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<BulkLoadKind>;
  regionCode: Scalars['ID']['input'];
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryDirectorySettingsVersionsArgs = {
  kind?: InputMaybe<SettingsKind>;
  regionCode: Scalars['ID']['input'];
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryExportDirectorySettingsArgs = {
  regionCode: Scalars['ID']['input'];
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryPreviewRoutingArgs = {
  input: PreviewRoutingInput;
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryPreviewRuleArgs = {
  input: RuleInput;
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryProgrammeArgs = {
  code: Scalars['ID']['input'];
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryReferralArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryReferralInboxArgs = {
  filter?: InputMaybe<ReferralFilter>;
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryReferralMeasuresArgs = {
  filter: ReferralMeasureFilter;
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryReferralNoticeArgs = {
  referralId: Scalars['ID']['input'];
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReferralFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryRoutingRulesArgs = {
  regionCode: Scalars['ID']['input'];
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryRulesArgs = {
  programmeCode?: InputMaybe<Scalars['ID']['input']>;
  regionCode: Scalars['ID']['input'];
  state?: InputMaybe<RuleState>;
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryScreeningArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  gap: ScreeningGap;
  programmeCode: Scalars['ID']['input'];
  regionCode: Scalars['ID']['input'];
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryScreeningCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  regionCode: Scalars['ID']['input'];
};

/** Quota of a programme for an area and period. */
export type Quota = {
  __typename?: 'Quota';
  /** First day of the period, inclusive. */
  from: Scalars['Date']['output'];
  /** Global ID, opaque to clients. */
  id: Scalars['ID']['output'];
  /** Places left. 0 if full. */
  left: Scalars['Int']['output'];
  /** Area of the quota. */
  region?: Maybe<Region>;
  /** Places reserved by accepted referrals that are not completed. */
  reserved: Scalars['Int']['output'];
  /** Number of places. */
  total: Scalars['Int']['output'];
  /** Last day of the period, exclusive. */
  until: Scalars['Date']['output'];
  /**
   * Places in use: households of the area that receive the programme now, by the profiles of the registry, and households
   * enrolled by a referral that the registry does not report yet. Outside the period, only the latter.
   */
  used: Scalars['Int']['output'];
  /** Increases with every change. */
  version: Scalars['Int']['output'];
};

/** A thing that a district needs before it goes live, or that makes its start easier. */
export type ReadinessCode =
  /** BPS codes of the villages, by which files of BPS name them. `missing`: villages without one. */
  | 'AREA_MAP'
  /** Time limits that the district has set itself. */
  | 'CLOCKS'
  /** People on duty. `missing`: roles that hold complaints and have no person on duty. */
  | 'DUTY_ROSTER'
  /** Eligibility rules in force. `missing`: programmes without one. */
  | 'ELIGIBILITY_RULES'
  /** Active facilitators. `missing`: villages that none serves. */
  | 'FACILITATORS'
  /** Facilitators on duty for complaints. `missing`: villages that none serves. */
  | 'FACILITATORS_ON_DUTY'
  /** Non-working days from this year on. `missing`: years for which the district has entered none of its own. */
  | 'HOLIDAYS'
  /** Households of the registry. `missing`: villages without any. */
  | 'HOUSEHOLDS'
  /** Letterhead of recommendation letters. */
  | 'LETTERHEAD'
  /** Signer of recommendation letters. */
  | 'LETTER_SIGNER'
  /** Open offices of agencies. `missing`: agencies that routing rules name and that have no open office. */
  | 'OFFICES'
  /** Official population figures. `missing`: villages without one. */
  | 'POPULATION'
  /** Programmes that can be referred to. `missing`: programmes for which some village reaches no office. */
  | 'PROGRAMME_ROUTES'
  /** Open Puskesos with staff. `missing`: villages whose Puskesos has none. */
  | 'PUSKESOS_OFFICERS'
  /** Open Puskesos. `missing`: villages without one. */
  | 'PUSKESOS_UNITS'
  /** Quotas of programmes for today. `missing`: programmes without one. */
  | 'QUOTAS'
  /** Routing rules. `missing`: sectors in which the needs of some village reach no office. */
  | 'ROUTES'
  /** Back-office officers on duty. `missing`: sectors that none works on. */
  | 'SECTOR_DESKS'
  /** Supervisors. `missing`: sub-districts without one. */
  | 'SUPERVISORS';

/** A thing that a district needs before it goes live, or that makes its start easier. */
export type ReadinessItem = {
  __typename?: 'ReadinessItem';
  /** Kind of thing. */
  code: ReadinessCode;
  /** Number of records that exist, e.g. of offices. */
  count: Scalars['Int']['output'];
  /** Explanation for people: what is missing and what to do. */
  message: Scalars['String']['output'];
  /** Codes of what is missing. `ReadinessCode` tells of what kind they are. */
  missing: Array<Scalars['String']['output']>;
  /** False for what a district can do without. */
  required: Scalars['Boolean']['output'];
  /** Whether it is there. */
  state: ReadinessState;
};

/** Whether a thing that a district needs is there. */
export type ReadinessState =
  /** It is there, but not everywhere. */
  | 'INCOMPLETE'
  /** There is none. */
  | 'MISSING'
  /** It is there. */
  | 'READY';

/** Number of rejections with the same reason. */
export type ReasonCount = {
  __typename?: 'ReasonCount';
  /** Number of referrals. */
  count: Scalars['Int']['output'];
  /** The reason. Null if none was given. */
  reason?: Maybe<ReferralReason>;
};

/** A referral of a complaint to an agency, which must close it with an outcome. */
export type Referral = {
  __typename?: 'Referral';
  /** Time of acceptance. Null if not accepted. */
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Agency that must answer. */
  agency: Agency;
  /** Last proposal of the agency to refer to another one instead. Null if there is none. */
  agencyProposal?: Maybe<AgencyProposal>;
  /** Appointment of the agency with the family. Null if there is none. */
  appointment?: Maybe<ReferralAppointment>;
  /** Pseudonymous ID of the liaison to whom the agency handed it over. Null: any liaison of the agency. */
  assignedTo?: Maybe<Scalars['String']['output']>;
  /** Benefit that the family received. Null if none was recorded. */
  benefit?: Maybe<ReferralBenefit>;
  /** Code of the category of the need. Null if not known. */
  categoryCode?: Maybe<Scalars['ID']['output']>;
  /** Complaint it comes from. */
  complaint?: Maybe<Complaint>;
  /** ID of the complaint. */
  complaintId: Scalars['ID']['output'];
  /** Time at which the family withdrew its consent. Null if it did not. */
  consentWithdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** Number of the complaint's decision that created it, starting at 1. */
  decisionNo: Scalars['Int']['output'];
  /** Document that the agency waits for; its clock stands still meanwhile. Null if it waits for none. */
  documentRequest?: Maybe<ReferralDocumentRequest>;
  /** Documents exchanged, oldest first. */
  documents?: Maybe<Array<ReferralDocument>>;
  /** Time by which the next step is due. Null once closed. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Time at which it was closed. Null while open. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Time of that notification. Null if none. */
  escalatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Role that was notified last because it is overdue. Null if none. */
  escalatedTo?: Maybe<Role>;
  /** Other programmes of the need for which the same office is asked. */
  furtherProgrammes: Array<Programme>;
  /** Household concerned. Null if none is linked. */
  household?: Maybe<Household>;
  /** ID of the household concerned. Null if none is linked. */
  householdId?: Maybe<Scalars['ID']['output']>;
  /** Global ID, opaque to clients. */
  id: Scalars['ID']['output'];
  /** Messages between the secretariat and the agency, oldest first. */
  messages?: Maybe<Array<ReferralMessage>>;
  /** Number of the complaint's need that it answers. Null if made before needs had numbers: then for all of its decision. */
  needNo?: Maybe<Scalars['Int']['output']>;
  /** Number for people: `RJK/<district>/<year>/<serial>`. */
  number: Scalars['String']['output'];
  /** Office of the agency that holds it. Null if it is not in the directory. */
  office?: Maybe<ServicePoint>;
  /** Outcome. Null unless completed. */
  outcome?: Maybe<ReferralOutcome>;
  /** True if `dueAt` has passed. */
  overdue: Scalars['Boolean']['output'];
  /** Time since when it is overdue. Null if not overdue, or not processed yet. */
  overdueSince?: Maybe<Scalars['DateTime']['output']>;
  /** Programme it is for. Null if it is for a need without a programme. */
  programme?: Maybe<Programme>;
  /** Code of the village of the person concerned. */
  regionCode: Scalars['ID']['output'];
  /** Time at which it was sent to the agency. */
  requestedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Day on which the agency will review a referral on hold. Null unless on hold. */
  reviewOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was sent to this agency. */
  routing: RoutingDecision;
  /** Field of public service of the need. Null if not known. */
  sector?: Maybe<Sector>;
  /** Time at which the agency first received or read it. Null if not seen. */
  seenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Current status, modelled on FHIR Task. */
  status: ReferralStatus;
  /** Note given with the last step. Null if none. */
  statusNote?: Maybe<Scalars['String']['output']>;
  /** Reason given with the last step. Null if none. */
  statusReason?: Maybe<ReferralReason>;
  /** All events, oldest first. */
  timeline: Array<ReferralTimelineEntry>;
  /** Documents of others that arrived and that you have not marked as read with `markReferralRead`. */
  unreadDocuments: Scalars['Int']['output'];
  /** Messages of others that you have not marked as read with `markReferralRead`. */
  unreadMessages: Scalars['Int']['output'];
  /** Time of the last change. */
  updatedAt: Scalars['DateTime']['output'];
  /** Version for `expectedVersion`. Increases with every step and escalation. */
  version: Scalars['Int']['output'];
  /** Steps that you may take now, by the name of the mutation. */
  viewerSteps: Array<Scalars['String']['output']>;
};

/** A pattern in referral statistics that should be looked into. */
export type ReferralAnomaly =
  /** At least ten referrals accepted that are older than 30 days, and fewer than 10 % of them completed. */
  | 'ACCEPTED_NOT_COMPLETED'
  /** At least ten referrals answered, and more than 80 % of them rejected. */
  | 'HIGH_REJECTION_RATE'
  /** At least ten referrals older than ten days, and fewer than half of them seen. */
  | 'NOT_VIEWED'
  /** At least ten families asked, and fewer than half of them confirm the reported outcome. */
  | 'OUTCOMES_DENIED';

/** An appointment of an agency with a family. */
export type ReferralAppointment = {
  __typename?: 'ReferralAppointment';
  /** Time of the appointment. */
  at: Scalars['DateTime']['output'];
  /** Note for the family, e.g. what to bring. Null if none. */
  note?: Maybe<Scalars['String']['output']>;
  /** Place, as the agency wrote it. */
  place: Scalars['String']['output'];
};

/** Benefit that a family received. */
export type ReferralBenefit = {
  __typename?: 'ReferralBenefit';
  /** Amount in rupiah per year. Null if not known. */
  amountPerYear?: Maybe<Scalars['Int']['output']>;
  /** Free-text description. */
  description: Scalars['String']['output'];
  /** First day. Null if not known. */
  from?: Maybe<Scalars['Date']['output']>;
};

/** Benefit that a family received. */
export type ReferralBenefitInput = {
  /** Amount in rupiah per year, 0 to 1,000,000,000. */
  amountPerYear?: InputMaybe<Scalars['Int']['input']>;
  /** Free-text description, 1 to 200 characters. Must not identify people. */
  description: Scalars['String']['input'];
  /** First day. Default: today. */
  from?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of referrals. */
export type ReferralConnection = {
  __typename?: 'ReferralConnection';
  /** Entries of this page, in list order. */
  edges: Array<ReferralEdge>;
  /** Cursors for fetching further pages. */
  pageInfo: PageInfo;
  /** Number of matches over all pages. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** A document on a referral. */
export type ReferralDocument = {
  __typename?: 'ReferralDocument';
  /** True if the file has been uploaded. */
  arrived: Scalars['Boolean']['output'];
  /** Global ID, opaque to clients. */
  id: Scalars['ID']['output'];
  /** Type of document. */
  kind: ReferralDocumentKind;
  /** `image/jpeg` or `application/pdf`. Null until uploaded. */
  mediaType?: Maybe<Scalars['String']['output']>;
  /** Error code of the last rejected upload, e.g. `NOT_A_PHOTO`. Null if none was rejected. */
  refusal?: Maybe<Scalars['String']['output']>;
  /** Time at which the upload was requested. */
  requestedAt: Scalars['DateTime']['output'];
  /**
   * Link for a `PUT` of the file, valid for 15 minutes: JPEG, PNG, WebP or HEIC up to 30 MiB and 64 megapixels, except for
   * `PHOTO` also PDF up to 10 MiB. Null once uploaded, and for everyone but the person who requested the upload.
   */
  uploadUrl?: Maybe<Scalars['String']['output']>;
  /**
   * Link to the file, valid for five minutes. Creating a link is audited. Null until uploaded, and for roles other than
   * the agency's and the secretariat's.
   */
  url?: Maybe<Scalars['String']['output']>;
};

/** Type of document. */
export type ReferralDocumentKind =
  /** Decision of the agency. */
  | 'DECISION'
  /** Letter. */
  | 'LETTER'
  /** Any other document. */
  | 'OTHER'
  /** Photo. */
  | 'PHOTO'
  /** Receipt. */
  | 'RECEIPT'
  /** Statement. */
  | 'STATEMENT';

/** A request for a missing document. */
export type ReferralDocumentRequest = {
  __typename?: 'ReferralDocumentRequest';
  /** The document. */
  kind: FamilyDocumentKind;
  /** Note for the office that helps the family. Null if none. */
  note?: Maybe<Scalars['String']['output']>;
  /** Time of the request. */
  since: Scalars['DateTime']['output'];
  /** Time at which the wait ends and the clock of the agency runs again. */
  until?: Maybe<Scalars['DateTime']['output']>;
};

/** One entry of a `ReferralConnection`. */
export type ReferralEdge = {
  __typename?: 'ReferralEdge';
  /** Cursor of this entry. Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The referral. */
  node: Referral;
};

/** Filter for referrals. All given conditions must hold. */
export type ReferralFilter = {
  /** Sent to this agency. */
  agencyCode?: InputMaybe<Scalars['ID']['input']>;
  /** Handed over to this liaison, by pseudonymous ID. */
  assignedTo?: InputMaybe<Scalars['String']['input']>;
  /** True: past the due time. False: the others. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Sent for this programme. */
  programmeCode?: InputMaybe<Scalars['ID']['input']>;
  /** True: with a proposal of another agency that waits for a decision. False: the others. */
  proposed?: InputMaybe<Scalars['Boolean']['input']>;
  /** In this area or below. */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** With one of these statuses. */
  statuses?: InputMaybe<Array<ReferralStatus>>;
  /** True: with messages or documents of others that you have not marked as read. False: the others. */
  unread?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Numbers of referrals that ask for attention. */
export type ReferralInbox = {
  __typename?: 'ReferralInbox';
  /** Waiting for a document of the family. */
  awaitingDocument: Scalars['Int']['output'];
  /** Waiting for acceptance. */
  new: Scalars['Int']['output'];
  /** Past the due time. */
  overdue: Scalars['Int']['output'];
  /** With a proposal of another agency that the back office must decide on. */
  proposed: Scalars['Int']['output'];
  /** With messages or documents of others that you have not marked as read. */
  unread: Scalars['Int']['output'];
};

/** Statistics of a group of referrals. */
export type ReferralMeasure = {
  __typename?: 'ReferralMeasure';
  /** Of these, accepted at some time. */
  accepted: Scalars['Int']['output'];
  /** Patterns that the secretariat should look into. */
  anomalies: Array<ReferralAnomaly>;
  /** Code of the agency, programme or sub-district. Null for the total, and for referrals without a programme. */
  code?: Maybe<Scalars['ID']['output']>;
  /** Number of these that are now completed. */
  completed: Scalars['Int']['output'];
  /** Completed and confirmed by the family. */
  confirmed: Scalars['Int']['output'];
  /** Completed, but the family says that it got nothing. */
  denied: Scalars['Int']['output'];
  /** Number of these that the agency could not complete. */
  failed: Scalars['Int']['output'];
  /** Open now. */
  open: Scalars['Int']['output'];
  /** Now completed, by outcome, most frequent first. */
  outcomes: Array<OutcomeCount>;
  /** Overdue now. */
  overdue: Scalars['Int']['output'];
  /** Of these, now rejected, by reason, most frequent first. */
  rejected: Array<ReasonCount>;
  /** Seen by the agency: received by its webhook, read, or worked on. */
  seen: Scalars['Int']['output'];
  /** Sent in the period: `referred` of `AgencyMeasures`. */
  sent: Scalars['Int']['output'];
  /** Time from sending to acceptance. Null if none was accepted. */
  toAccept?: Maybe<Waiting>;
  /** Time from sending to completion. Null if none was completed. */
  toComplete?: Maybe<Waiting>;
};

/** Dimension by which referral statistics are grouped. */
export type ReferralMeasureDimension =
  /** Agency. */
  | 'AGENCY'
  /** Programme. */
  | 'PROGRAMME'
  /** Sub-district. */
  | 'SUB_DISTRICT';

/** Filter for referral statistics. All given conditions must hold. */
export type ReferralMeasureFilter = {
  /** Sent to this agency. */
  agencyCode?: InputMaybe<Scalars['ID']['input']>;
  /** Dimension to group by. */
  by: ReferralMeasureDimension;
  /** Sent on or after this day. */
  from: Scalars['Date']['input'];
  /** Sent for this programme. */
  programmeCode?: InputMaybe<Scalars['ID']['input']>;
  /** In this area or below. */
  regionCode: Scalars['ID']['input'];
  /** Sent before this day. */
  until: Scalars['Date']['input'];
};

/**
 * Statistics of the referrals sent in a period. Each counts once, for the agency that holds it, by what became of it until now.
 * `complaintStatistics.agencies` counts by the same definitions. Referrals entered in error do not count.
 */
export type ReferralMeasures = {
  __typename?: 'ReferralMeasures';
  /** First day of the period, inclusive. */
  from: Scalars['Date']['output'];
  /** Referrals by group, largest first. */
  groups: Array<ReferralMeasure>;
  /** All referrals together. */
  total: ReferralMeasure;
  /** Last day of the period, exclusive. */
  until: Scalars['Date']['output'];
};

/** A message on a referral. */
export type ReferralMessage = {
  __typename?: 'ReferralMessage';
  /** Time of sending. */
  at: Scalars['DateTime']['output'];
  /** Global ID, opaque to clients. */
  id: Scalars['ID']['output'];
  /** Role of the sender. */
  role: Role;
  /** Side that sent it. */
  side: ReferralSide;
  /** Text of the message. */
  text: Scalars['String']['output'];
};

/** Details of a referral for messages to the citizen. */
export type ReferralNotice = {
  __typename?: 'ReferralNotice';
  /** Appointment with the family. Null if there is none. */
  appointment?: Maybe<ReferralAppointment>;
  /** Document that the agency waits for. Null if it waits for none. */
  documentKind?: Maybe<FamilyDocumentKind>;
};

/** Outcome of a completed referral. */
export type ReferralOutcome =
  /** The person did not attend. */
  | 'DID_NOT_ATTEND'
  /** The household was enrolled in the programme. Uses a place of the quota. */
  | 'ENROLLED'
  /** Found not eligible. */
  | 'NOT_ELIGIBLE'
  /** The service was provided. */
  | 'SERVED'
  /** Eligible; waits for a place in the quota. */
  | 'WAITING_FOR_QUOTA';

/** Reason of a step of a referral. */
export type ReferralReason =
  /** The citizen withdrew the complaint or the consent. */
  | 'CITIZEN_WITHDREW'
  /** Duplicates another referral. */
  | 'DUPLICATE'
  /** Documents are missing. */
  | 'INCOMPLETE_DOCUMENTS'
  /** The household is not eligible. */
  | 'NOT_ELIGIBLE'
  /** The agency does not provide this service. */
  | 'NOT_OUR_SERVICE'
  /** The agency has no capacity. */
  | 'NO_CAPACITY'
  /** Any other reason. */
  | 'OTHER'
  /** The agency does not serve the area. */
  | 'OUTSIDE_AREA'
  /** The person could not be found. */
  | 'PERSON_NOT_FOUND'
  /** The programme has no places left. */
  | 'QUOTA_FULL';

/** Side of a referral. */
export type ReferralSide =
  /** The agency. */
  | 'AGENCY'
  /** The district secretariat. */
  | 'SECRETARIAT';

/** Status of a referral. docs/LIFECYCLES.md lists the transitions. */
export type ReferralStatus =
  /** Accepted; work has not started. */
  | 'ACCEPTED'
  /** Closed: cancelled by the agency, the secretariat or the citizen. */
  | 'CANCELLED'
  /** Closed: completed with an outcome. */
  | 'COMPLETED'
  /** Closed: should not have been created. */
  | 'ENTERED_IN_ERROR'
  /** Closed: the agency could not complete it. */
  | 'FAILED'
  /** The agency is working on it. */
  | 'IN_PROGRESS'
  /** Paused by the agency. */
  | 'ON_HOLD'
  /** Closed: rejected by the agency before work started. */
  | 'REJECTED'
  /** Sent; waits for acceptance. */
  | 'REQUESTED';

/** An event on the timeline of a referral. */
export type ReferralTimelineEntry = {
  __typename?: 'ReferralTimelineEntry';
  /** Pseudonymous ID of the person or service that acted. */
  actor: Scalars['String']['output'];
  /** Role of the actor. Null for the system. */
  actorRole?: Maybe<Role>;
  /** Code of the agency that held it after the event. */
  agencyCode?: Maybe<Scalars['ID']['output']>;
  /** Time of the event. */
  at: Scalars['DateTime']['output'];
  /** Status before the event. Null for the first. */
  from?: Maybe<ReferralStatus>;
  /** Type of the event. */
  kind: ReferralTimelineKind;
  /** Code of the office that held it after the event. Null: the main office. */
  officeCode?: Maybe<Scalars['ID']['output']>;
  /** Code of the reason. Null if none was given. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Status after the event. */
  to: ReferralStatus;
};

/** Type of timeline entry. */
export type ReferralTimelineKind =
  /** An appointment was made, changed or cancelled. */
  | 'APPOINTMENT'
  /** It was handed over to a liaison of the agency. */
  | 'ASSIGNMENT'
  /** The family withdrew its consent. */
  | 'CONSENT'
  /** A document was registered. */
  | 'DOCUMENT'
  /** Overdue; someone was notified. */
  | 'ESCALATION'
  /** A message was sent. */
  | 'MESSAGE'
  /** Another agency was proposed, or a proposal was declined. */
  | 'PROPOSAL'
  /** The status changed. */
  | 'STEP';

/** An administrative area of the official list: province, district, sub-district or village. */
export type Region = {
  __typename?: 'Region';
  /** Dotted Kemendagri code, e.g. `63.09.01.2001`. */
  code: Scalars['ID']['output'];
};

/** Administrative level of an area. */
export type RegionLevel =
  /** District (kabupaten or kota), e.g. `63.09`. */
  | 'DISTRICT'
  /** Province (provinsi): two digits, e.g. `63`. */
  | 'PROVINCE'
  /** Sub-district (kecamatan), e.g. `63.09.01`. */
  | 'SUB_DISTRICT'
  /** Village (desa or kelurahan), e.g. `63.09.01.2001`. */
  | 'VILLAGE';

/** Input of `registerWebhook`. */
export type RegisterWebhookInput = {
  /** Code of the agency. At most ten webhooks per agency and district. */
  agencyCode: Scalars['ID']['input'];
  /** Free-text description, at most 200 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Event types to receive, e.g. `referrals.referral.requested.v1`; see docs/EVENTS.md. Empty: all. */
  events?: InputMaybe<Array<Scalars['String']['input']>>;
  /** UUIDv7 that becomes the ID of the webhook. A repeated call returns the same webhook without its secret. */
  idempotencyKey: Scalars['ID']['input'];
  /** Encoding of the events. Default: `STRUCTURED`. */
  mode?: InputMaybe<WebhookMode>;
  /** Code of the district, e.g. `63.09`. */
  regionCode: Scalars['ID']['input'];
  /** Public `https` URL of at most 500 characters, without user name, password or fragment. */
  url: Scalars['String']['input'];
};

/** Result of `registerWebhook`. */
export type RegisterWebhookResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | RegisterWebhookSuccess;

/** Successful result of `registerWebhook`. */
export type RegisterWebhookSuccess = {
  __typename?: 'RegisterWebhookSuccess';
  /**
   * Signing secret, `whsec_…` as in Standard Webhooks. Null for a repeated call; use `rotateWebhookSecret` if it was
   * lost.
   */
  secret?: Maybe<Scalars['String']['output']>;
  /** The webhook. */
  webhook: Webhook;
};

/** Input of `rejectReferral`. */
export type RejectReferralInput = {
  /** `version` of the referral that the change is based on. If it has changed since, the result is `StaleVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7 for safe retries: repeating the key with the same input changes nothing and returns the referral. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Free-text note, at most 4,000 characters. Becomes `statusNote`. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Reason of the rejection. */
  reason: ReferralReason;
  /** ID of the referral. */
  referralId: Scalars['ID']['input'];
};

/** Result of `rejectReferral`. */
export type RejectReferralResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | RejectReferralSuccess | StaleVersion;

/** Successful result of `rejectReferral`. */
export type RejectReferralSuccess = {
  __typename?: 'RejectReferralSuccess';
  /** The referral after the change. */
  referral: Referral;
};

/** Input of `replayDeliveries`. */
export type ReplayDeliveriesInput = {
  /** Code of the agency whose stream is replayed. */
  agencyCode?: InputMaybe<Scalars['ID']['input']>;
  /** ID of one delivery of the webhook. Null: all since `since`. */
  deliveryId?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the district whose stream is replayed. */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Replay events from this time on, at most 90 days ago. Required unless `deliveryId` is given. */
  since?: InputMaybe<Scalars['DateTime']['input']>;
  /** ID of the webhook. Null: replay on the stream; then `agencyCode` and `regionCode` are required. */
  webhookId?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `replayDeliveries`. */
export type ReplayDeliveriesResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | ReplayDeliveriesSuccess;

/** Successful result of `replayDeliveries`. */
export type ReplayDeliveriesSuccess = {
  __typename?: 'ReplayDeliveriesSuccess';
  /** Number of events sent again. Null on the stream. */
  replayed?: Maybe<Scalars['Int']['output']>;
};

/** A value in a subject report. */
export type ReportEntry = {
  __typename?: 'ReportEntry';
  /** Name of the value. */
  name: Scalars['String']['output'];
  /** The value as text. */
  value: Scalars['String']['output'];
};

/** A record in a subject report. */
export type ReportRow = {
  __typename?: 'ReportRow';
  /** Known values. Unknown values are omitted. */
  entries: Array<ReportEntry>;
};

/** A section of a subject report: records of one kind. */
export type ReportSection = {
  __typename?: 'ReportSection';
  /** Records of the section. */
  rows: Array<ReportRow>;
  /** Title of the section. */
  title: Scalars['String']['output'];
};

/** Input of `requestMissingDocument`. */
export type RequestMissingDocumentInput = {
  /** `version` of the referral that the change is based on. If it has changed since, the result is `StaleVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7 for safe retries: repeating the key with the same input changes nothing and returns the referral. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The document. From its arrival on, the agency may read it. */
  kind: FamilyDocumentKind;
  /** Note for the office that helps the family, at most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** ID of the referral. */
  referralId: Scalars['ID']['input'];
};

/** Result of `requestMissingDocument`. */
export type RequestMissingDocumentResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | RequestMissingDocumentSuccess | StaleVersion;

/** Successful result of `requestMissingDocument`. */
export type RequestMissingDocumentSuccess = {
  __typename?: 'RequestMissingDocumentSuccess';
  /** The referral after the change. */
  referral: Referral;
};

/** Input of `requestReferralDocument`. */
export type RequestReferralDocumentInput = {
  /** UUIDv7 that becomes the ID of the document. A repeated call returns the same document. */
  idempotencyKey: Scalars['ID']['input'];
  /** Type of document. */
  kind: ReferralDocumentKind;
  /** ID of the referral. At most 30 documents each. */
  referralId: Scalars['ID']['input'];
};

/** Result of `requestReferralDocument`. */
export type RequestReferralDocumentResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | RequestReferralDocumentSuccess;

/** Successful result of `requestReferralDocument`. */
export type RequestReferralDocumentSuccess = {
  __typename?: 'RequestReferralDocumentSuccess';
  /** The document, with its `uploadUrl`. */
  document: ReferralDocument;
};

/** A document to bring. */
export type RequiredDocument = {
  __typename?: 'RequiredDocument';
  /** Code of the document. */
  code: Scalars['String']['output'];
  /** Name in Indonesian. */
  name: Scalars['String']['output'];
};

/** A document to bring. */
export type RequiredDocumentInput = {
  /** Code of the document: up to 40 of `A-Z 0-9 _`. */
  code: Scalars['String']['input'];
  /** Name in Indonesian, at most 200 characters. */
  name: Scalars['String']['input'];
};

/** Input of `rerouteReferrals`. */
export type RerouteReferralsInput = {
  /**
   * Agency that should no longer hold the referrals, e.g. because it closes. Null: all agencies; then only referrals
   * that the current routing rules would send to another agency are moved, and referrals to a named agency stay.
   */
  agencyCode?: InputMaybe<Scalars['ID']['input']>;
  /** True: only report what would happen. Default: false. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only referrals at this office of the agency. */
  officeCode?: InputMaybe<Scalars['ID']['input']>;
  /** Reason, recorded with each referral. */
  reason: ReferralReason;
  /** Code of the district, e.g. `63.09`. */
  regionCode: Scalars['ID']['input'];
};

/** Result of `rerouteReferrals`. */
export type RerouteReferralsResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | RerouteReferralsSuccess;

/** Successful result of `rerouteReferrals`. */
export type RerouteReferralsSuccess = {
  __typename?: 'RerouteReferralsSuccess';
  /** Referrals moved to another agency. */
  moved: Array<ReroutedReferral>;
  /** Referrals cancelled, because no other agency is suitable. */
  returned: Array<ReroutedReferral>;
};

/** A referral that was moved or cancelled. */
export type ReroutedReferral = {
  __typename?: 'ReroutedReferral';
  /** Code of the agency that now holds it. Null if cancelled. */
  agencyCode?: Maybe<Scalars['ID']['output']>;
  /** ID of the referral. */
  referralId: Scalars['ID']['output'];
  /** Version of the routing rule that chose the agency. Null if cancelled. */
  rule?: Maybe<Scalars['String']['output']>;
};

/** Input of `resumeReferral`. */
export type ResumeReferralInput = {
  /** `version` of the referral that the change is based on. If it has changed since, the result is `StaleVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7 for safe retries: repeating the key with the same input changes nothing and returns the referral. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Free-text note, at most 4,000 characters. Becomes `statusNote`. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** ID of the referral. */
  referralId: Scalars['ID']['input'];
};

/** Result of `resumeReferral`. */
export type ResumeReferralResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | ResumeReferralSuccess | StaleVersion;

/** Successful result of `resumeReferral`. */
export type ResumeReferralSuccess = {
  __typename?: 'ResumeReferralSuccess';
  /** The referral after the change. */
  referral: Referral;
};

/** Input of `revokeAgencyCredentials`. */
export type RevokeAgencyCredentialsInput = {
  /** ID of the credentials. */
  credentialId: Scalars['ID']['input'];
};

/** Result of `revokeAgencyCredentials`. */
export type RevokeAgencyCredentialsResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | RevokeAgencyCredentialsSuccess;

/** Successful result of `revokeAgencyCredentials`. */
export type RevokeAgencyCredentialsSuccess = {
  __typename?: 'RevokeAgencyCredentialsSuccess';
  /** The revoked credentials. */
  credential: AgencyCredential;
};

/** Role in which a user acts. docs/GLOSSARY.md explains each. */
export type Role =
  /** Administrator of the installation. */
  | 'ADMIN'
  /** Machine account of an agency. */
  | 'AGENCY_INTEGRATOR'
  /** Liaison of an agency: answers referrals. */
  | 'AGENCY_LIAISON'
  /** Back office of the district secretariat: handles complaints. */
  | 'BACK_OFFICE'
  /** Data-protection officer: reads the audit log and subject reports. */
  | 'DATA_PROTECTION_OFFICER'
  /** District verifier: checks registry data and decides on duplicates. */
  | 'DISTRICT_VERIFIER'
  /** Facilitator: visits households, files complaints, proposes changes. */
  | 'FACILITATOR'
  /** Front office of the district secretariat: receives citizens. */
  | 'FRONT_OFFICE'
  /** Head of the district social office (Dinas Sosial). */
  | 'HEAD_OF_OFFICE'
  /** Manager of the district secretariat. */
  | 'MANAGER'
  /** Planner: sees counts only, never records. */
  | 'PLANNER'
  /** Coordinator of a village's Puskesos. */
  | 'PUSKESOS_COORDINATOR'
  /** Officer of a village's Puskesos. */
  | 'PUSKESOS_OFFICER'
  /** Another service of the installation: reads how to reach a citizen, and has one-time codes sent and verified. */
  | 'SERVICE'
  /** Supervisor: checks the work of facilitators in sub-districts. */
  | 'SUPERVISOR'
  /** Village head (kepala desa or lurah): chairs deliberations. */
  | 'VILLAGE_HEAD';

/** Input of `rollbackDirectorySettings`. */
export type RollbackDirectorySettingsInput = {
  /** Kind of the settings. */
  kind: SettingsKind;
  /** True: only show what would change. Nothing is written. */
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code of the district, e.g. `63.09`. */
  regionCode: Scalars['ID']['input'];
  /** Version to restore. */
  version: Scalars['Int']['input'];
};

/** Result of `rollbackDirectorySettings`. */
export type RollbackDirectorySettingsResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | RollbackDirectorySettingsSuccess;

/** Successful result of `rollbackDirectorySettings`. */
export type RollbackDirectorySettingsSuccess = {
  __typename?: 'RollbackDirectorySettingsSuccess';
  /** What changes, by kind. */
  changes: Array<SettingsChange>;
  /** True if this is a preview and nothing was written. */
  preview: Scalars['Boolean']['output'];
};

/** Input of `rotateWebhookSecret`. */
export type RotateWebhookSecretInput = {
  /** `version` of the webhook that the change is based on. If it has changed since, the result is `StaleVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** Hours for which deliveries are also signed with the old secret, 0 to 168. Default: 24. */
  overlapHours?: InputMaybe<Scalars['Int']['input']>;
  /** ID of the webhook. */
  webhookId: Scalars['ID']['input'];
};

/** Result of `rotateWebhookSecret`. */
export type RotateWebhookSecretResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | RotateWebhookSecretSuccess | StaleVersion;

/** Successful result of `rotateWebhookSecret`. */
export type RotateWebhookSecretSuccess = {
  __typename?: 'RotateWebhookSecretSuccess';
  /** New signing secret, `whsec_…`. Shown only in this response. */
  secret: Scalars['String']['output'];
  /** The webhook after the change. */
  webhook: Webhook;
};

/** Another suitable agency. */
export type RoutingAlternative = {
  __typename?: 'RoutingAlternative';
  /** The agency. */
  agency: Agency;
  /** Version of the rule that names it. */
  rule: Scalars['String']['output'];
};

/** The agency chosen for a need, and why. */
export type RoutingDecision = {
  __typename?: 'RoutingDecision';
  /** Agency chosen. Null if none is suitable. */
  agency?: Maybe<Agency>;
  /** Other suitable agencies, best first. */
  alternatives: Array<RoutingAlternative>;
  /** Code of the office. Null if no agency was chosen. */
  officeCode?: Maybe<Scalars['ID']['output']>;
  /** Programme concerned. Null if none. */
  programme?: Maybe<Programme>;
  /**
   * `RULE`: chosen by a rule. `NAMED`: named by the back office. `NO_RULE`: no rule applies. `NO_OFFICE`: no suitable
   * office. `ALL_REFUSED`: refused before, or found not eligible. `ALREADY_ASKED`: works on the need already.
   */
  reason: Scalars['String']['output'];
  /** Version of the routing rule that chose the agency. Null if none did. */
  rule?: Maybe<Scalars['String']['output']>;
  /** Agencies named by rules but not suitable. */
  skippedAgencies: Array<SkippedAgency>;
  /** Eligibility of the household at the time. Null if not evaluated, or if facts of rules are closed to your role. */
  verdict?: Maybe<Verdict>;
  /** True if the office only has a waiting list. */
  waitingList: Scalars['Boolean']['output'];
};

/** A routing rule. The first matching rule with a suitable agency applies. */
export type RoutingRule = {
  __typename?: 'RoutingRule';
  /** Agency to refer to. */
  agency: Agency;
  /** Matches only this complaint category. Null: any. */
  categoryCode?: Maybe<Scalars['ID']['output']>;
  /** Rules are tried in ascending order. */
  priority: Scalars['Int']['output'];
  /** Matches only this programme. Null: any. */
  programmeCode?: Maybe<Scalars['ID']['output']>;
  /** Matches only this sector. Null: any. */
  sector?: Maybe<Sector>;
  /** Matches only these verdicts of the eligibility rule. Null: any. */
  verdicts?: Maybe<Array<Verdict>>;
  /** Version of the rule: version of the set and code of the rule. */
  version: Scalars['String']['output'];
};

/** A routing rule. */
export type RoutingRuleInput = {
  /** Code of the agency to refer to. */
  agencyCode: Scalars['ID']['input'];
  /** Matches only this complaint category. Null: any. */
  categoryCode?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the rule, unique within the set: up to 31 characters of `A-Z 0-9 . _ -`. */
  code: Scalars['String']['input'];
  /** Rules are tried in ascending order, 0 to 30,000. */
  priority: Scalars['Int']['input'];
  /** Matches only this programme. Null: any. */
  programmeCode?: InputMaybe<Scalars['ID']['input']>;
  /** Matches only this sector. Null: any. */
  sector?: InputMaybe<Sector>;
  /** Matches only these verdicts of the eligibility rule. Null: any. */
  verdicts?: InputMaybe<Array<Verdict>>;
};

/** A benefit component of a rule. */
export type RuleComponent = {
  __typename?: 'RuleComponent';
  /** Amount in rupiah per person and year. */
  amountPerYear: Scalars['Int']['output'];
  /** Code of the component. */
  code: Scalars['String']['output'];
  /** CEL expression about the household member `m`. */
  expression: Scalars['String']['output'];
  /** Label in Indonesian. */
  label: Scalars['String']['output'];
  /** Label in English. */
  labelEn: Scalars['String']['output'];
  /** Number of persons per household that count in it. Null: no limit. */
  maxPersonsCounted?: Maybe<Scalars['Int']['output']>;
};

/** A benefit component of a rule. */
export type RuleComponentInput = {
  /** Amount in rupiah per person and year. */
  amountPerYear: Scalars['Int']['input'];
  /** Code of the component. */
  code: Scalars['String']['input'];
  /** CEL expression about the household member `m` and `params`, at most 2,000 characters. */
  expression: Scalars['String']['input'];
  /** Label in Indonesian. */
  label: Scalars['String']['input'];
  /** Label in English. */
  labelEn: Scalars['String']['input'];
  /** Number of persons per household that count in it. Null: no limit. */
  maxPersonsCounted?: InputMaybe<Scalars['Int']['input']>;
};

/** A condition of a rule. */
export type RuleCondition = {
  __typename?: 'RuleCondition';
  /** Code of the condition. */
  code: Scalars['String']['output'];
  /** CEL expression about `household`, `members` and `params`. */
  expression: Scalars['String']['output'];
  /** Path of the main fact, shown with the result. */
  fact: Scalars['String']['output'];
  /** Label in Indonesian. */
  label: Scalars['String']['output'];
  /** Label in English. */
  labelEn: Scalars['String']['output'];
};

/** A condition of a rule. */
export type RuleConditionInput = {
  /** Code of the condition: up to 40 of `A-Z 0-9 _`. */
  code: Scalars['String']['input'];
  /** CEL expression about `household`, `members` and `params`, at most 2,000 characters. */
  expression: Scalars['String']['input'];
  /** Path of the main fact, shown with the result: `household.decile` or `members.age`. */
  fact: Scalars['String']['input'];
  /** Label in Indonesian, at most 200 characters. */
  label: Scalars['String']['input'];
  /** Label in English, at most 200 characters. */
  labelEn: Scalars['String']['input'];
};

/** Decision on a proposed rule. */
export type RuleDecision =
  /** Approve. */
  | 'APPROVE'
  /** Reject. */
  | 'REJECT';

/** A fact that rules can use. */
export type RuleFact = {
  __typename?: 'RuleFact';
  /** Possible values. Null if not a code. */
  codes?: Maybe<Array<Scalars['String']['output']>>;
  /** Label in Indonesian. */
  label: Scalars['String']['output'];
  /** Label in English. */
  labelEn: Scalars['String']['output'];
  /** Path in expressions: `household.decile`, or `m.age` inside `members.exists(m, …)`. */
  path: Scalars['String']['output'];
  /** Type: `bool`, `int` or `string`. */
  type: Scalars['String']['output'];
};

/** An error in a rule. */
export type RuleFault = {
  __typename?: 'RuleFault';
  /** Code of the error, e.g. `TOO_LONG`. */
  code: Scalars['String']['output'];
  /** Position after the last character concerned. */
  end: Scalars['Int']['output'];
  /** Explanation for people. */
  message: Scalars['String']['output'];
  /** Path to the part of the rule, e.g. `conditions`, `0`, `expression`. */
  path: Array<Scalars['String']['output']>;
  /** Position of the first character concerned, starting at 0. */
  start: Scalars['Int']['output'];
};

/** Impact of a rule on the households of a district. */
export type RuleImpact = {
  __typename?: 'RuleImpact';
  /** Households whose verdict changes, largest group first. */
  changes: Array<VerdictChange>;
  /** Number of households evaluated. Large districts are sampled. */
  sampled: Scalars['Int']['output'];
};

/** An eligibility rule of a district. */
export type RuleInput = {
  /** Benefit components, at most 12. */
  components?: InputMaybe<Array<RuleComponentInput>>;
  /** Conditions, all of which must be met: 1 to 20. */
  conditions: Array<RuleConditionInput>;
  /** Number of persons per household that count. Null: no limit. */
  maxPersons?: InputMaybe<Scalars['Int']['input']>;
  /** Parameters of the expressions, `params.<name>`. */
  parameters?: InputMaybe<Array<RuleParameterInput>>;
  /** Code of the programme. */
  programmeCode: Scalars['ID']['input'];
  /** Code of the district, e.g. `63.09`. */
  regionCode: Scalars['ID']['input'];
  /** Legal or administrative source, 1 to 300 characters. */
  source: Scalars['String']['input'];
  /** First day on which it applies, today or later. */
  validFrom: Scalars['Date']['input'];
  /** First day on which it no longer applies. Null: no end date. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Version, unique within the district: 2 to 41 characters of `A-Z 0-9 . _ -`. */
  version: Scalars['String']['input'];
};

/** A parameter of a rule: a number or a text. */
export type RuleParameter = {
  __typename?: 'RuleParameter';
  /** Name of the parameter. */
  name: Scalars['String']['output'];
  /** Value, if a whole number. */
  number?: Maybe<Scalars['Int']['output']>;
  /** Value, if a text. */
  text?: Maybe<Scalars['String']['output']>;
};

/** A parameter of a rule. Give either `number` or `text`. */
export type RuleParameterInput = {
  /** Name of the parameter. */
  name: Scalars['String']['input'];
  /** Whole number. */
  number?: InputMaybe<Scalars['Int']['input']>;
  /** Text. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Result of checking a rule. */
export type RulePreview = {
  __typename?: 'RulePreview';
  /** Errors in the rule. Empty if it is valid. */
  faults: Array<RuleFault>;
  /** Impact of the rule. Null if it has errors. Counts are published ones if some facts of rules are closed to your role. */
  impact?: Maybe<RuleImpact>;
};

/** Approval state of a rule. */
export type RuleState =
  /** Approved; applies in its period. */
  | 'APPROVED'
  /** Waits for a decision. */
  | 'PROPOSED'
  /** Rejected; never applies. */
  | 'REJECTED';

/** A household whose eligibility and receipt of a programme differ. */
export type ScreenedHousehold = {
  __typename?: 'ScreenedHousehold';
  /** The difference. */
  gap: ScreeningGap;
  /** The household. */
  household?: Maybe<Household>;
  /** ID of the household. */
  householdId: Scalars['ID']['output'];
  /** Codes of the conditions for which a fact is missing. */
  missing: Array<Scalars['String']['output']>;
  /** The programme. */
  programme: Programme;
  /** Code of its village. */
  regionCode: Scalars['ID']['output'];
  /** Version of the eligibility rule. */
  ruleVersion: Scalars['String']['output'];
};

/** A page of screened households. */
export type ScreeningConnection = {
  __typename?: 'ScreeningConnection';
  /** Entries of this page, in list order. */
  edges: Array<ScreeningEdge>;
  /** Cursors for fetching further pages. */
  pageInfo: PageInfo;
  /** Number of matches over all pages. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** Differences between eligibility and receipt in an area. */
export type ScreeningCounts = {
  __typename?: 'ScreeningCounts';
  /** Day of the screening. */
  asOf: Scalars['Date']['output'];
  /** Counts of each programme that has a rule in force, or receivers in the area, ordered by code. */
  programmes: Array<ProgrammeGapCounts>;
  /** Time of the last complete screening of the district. Null if there was none, or if another day was asked for. */
  screenedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One entry of a `ScreeningConnection`. */
export type ScreeningEdge = {
  __typename?: 'ScreeningEdge';
  /** Cursor of this entry. Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The household with its difference. */
  node: ScreenedHousehold;
};

/** Difference between eligibility and receipt of a programme. */
export type ScreeningGap =
  /** Eligible, but does not receive it (exclusion error). */
  | 'ELIGIBLE_NOT_RECEIVING'
  /** Receives it, but is not eligible (inclusion error). To be checked; no household loses a programme because of it. */
  | 'RECEIVING_NOT_ELIGIBLE'
  /** Eligibility unknown, because a fact is missing. */
  | 'UNKNOWN';

/** Field of public service. */
export type Sector =
  /** Farming and livestock. */
  | 'AGRICULTURE'
  /** Identity documents and civil registration. */
  | 'CIVIL_REGISTRATION'
  /** Schooling and education assistance. */
  | 'EDUCATION'
  /** Electricity, gas and other energy. */
  | 'ENERGY'
  /** Fishing and fish farming. */
  | 'FISHERIES'
  /** Food assistance. */
  | 'FOOD'
  /** Health care and health insurance. */
  | 'HEALTH'
  /** Housing, water and sanitation. */
  | 'HOUSING'
  /** Social assistance and livelihoods. */
  | 'SOCIAL_ECONOMIC';

/** Input of `sendReferralMessage`. */
export type SendReferralMessageInput = {
  /** UUIDv7 that becomes the ID of the message. A repeated call with the same input returns the first message. */
  idempotencyKey: Scalars['ID']['input'];
  /** ID of the referral. */
  referralId: Scalars['ID']['input'];
  /** Text of the message, 1 to 4,000 characters. */
  text: Scalars['String']['input'];
};

/** Result of `sendReferralMessage`. */
export type SendReferralMessageResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | SendReferralMessageSuccess;

/** Successful result of `sendReferralMessage`. */
export type SendReferralMessageSuccess = {
  __typename?: 'SendReferralMessageSuccess';
  /** The referral after the change. */
  referral: Referral;
  /** The message that was sent. */
  sent: ReferralMessage;
};

/** Opening hours on a weekday, in local time. */
export type ServiceHours = {
  __typename?: 'ServiceHours';
  /** Closing time, `HH:MM`. */
  closes: Scalars['String']['output'];
  /** Day of the week. */
  day: Weekday;
  /** Opening time, `HH:MM`. */
  opens: Scalars['String']['output'];
};

/** Opening hours on a weekday, in local time. */
export type ServiceHoursInput = {
  /** Closing time, `HH:MM`, after `opens`. */
  closes: Scalars['String']['input'];
  /** Day of the week. */
  day: Weekday;
  /** Opening time, `HH:MM`. */
  opens: Scalars['String']['input'];
};

/** A service that an office offers (HSDS: service at location). */
export type ServiceOffer = {
  __typename?: 'ServiceOffer';
  /** True if it is offered now. */
  active: Scalars['Boolean']['output'];
  /** Codes of the complaint categories for which it is relevant. Empty: all. */
  categoryCodes: Array<Scalars['ID']['output']>;
  /** Free-text description. */
  description?: Maybe<Scalars['String']['output']>;
  /** Free-text description of who can use it. */
  eligibility?: Maybe<Scalars['String']['output']>;
  /** Free-text description of the cost. */
  fees?: Maybe<Scalars['String']['output']>;
  /** Global ID, opaque to clients. */
  id: Scalars['ID']['output'];
  /** Name in Indonesian. */
  name: Scalars['String']['output'];
  /** Name in English. */
  nameEn: Scalars['String']['output'];
  /** Office that offers it. */
  office: ServicePoint;
  /** Programme that it gives access to. Null if none. */
  programme?: Maybe<Programme>;
  /** Documents to bring. */
  requiredDocuments: Array<RequiredDocument>;
  /** Sectors for which it is relevant. */
  sectors: Array<Sector>;
  /** Version for `expectedVersion`. Increases with every change. */
  version: Scalars['Int']['output'];
};

/** An office of an agency (HSDS: location). */
export type ServicePoint = {
  __typename?: 'ServicePoint';
  /** Postal address. */
  address?: Maybe<Scalars['String']['output']>;
  /** Agency to which it belongs. */
  agency: Agency;
  /** Whether it has capacity. */
  capacity: Capacity;
  /** First day of a temporary closure. Null: none. */
  closedFrom?: Maybe<Scalars['Date']['output']>;
  /** Reason of the closure. Null if none was given. */
  closedReason?: Maybe<Scalars['String']['output']>;
  /** Day on which it reopens. Null: not known. */
  closedUntil?: Maybe<Scalars['Date']['output']>;
  /** Code of the office, unique within its agency and district. The first one is `MAIN`. */
  code: Scalars['ID']['output'];
  /** Code of its district. */
  districtCode: Scalars['ID']['output'];
  /** Email address of the office. */
  email?: Maybe<Scalars['String']['output']>;
  /** Global ID, opaque to clients. */
  id: Scalars['ID']['output'];
  /** Latitude in degrees (WGS 84). */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** Longitude in degrees (WGS 84). */
  longitude?: Maybe<Scalars['Float']['output']>;
  /** Name of the office. Null: the name of the agency. */
  name?: Maybe<Scalars['String']['output']>;
  /** Services offered, including inactive ones. */
  offers: Array<ServiceOffer>;
  /** True if it takes referrals today. */
  open: Scalars['Boolean']['output'];
  /** Regular opening hours. */
  openingHours: Array<ServiceHours>;
  /** Phone number of the office. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Codes of the programmes it handles. Empty: all. */
  programmeCodes: Array<Scalars['ID']['output']>;
  /** Codes of the areas it serves; each includes everything below it. */
  serves: Array<Scalars['ID']['output']>;
  /** Version for `expectedVersion`. Increases with every change. */
  version: Scalars['Int']['output'];
  /** Website of the office. */
  website?: Maybe<Scalars['String']['output']>;
};

/** Input of `setDistrictProgramme`. A null value removes the district's setting, so that the default applies. */
export type SetDistrictProgrammeInput = {
  /** Working days in which an agency must accept or reject, 1 to 90. Default: 5. */
  acceptanceDays?: InputMaybe<Scalars['Int']['input']>;
  /** Working days in which an agency must complete an accepted referral, 1 to 365. Default: 22. */
  completionDays?: InputMaybe<Scalars['Int']['input']>;
  /** Documents to bring. */
  documents?: InputMaybe<Array<RequiredDocumentInput>>;
  /** Code of the programme. */
  programmeCode: Scalars['ID']['input'];
  /** Code of the district, e.g. `63.09`. */
  regionCode: Scalars['ID']['input'];
};

/** Result of `setDistrictProgramme`. */
export type SetDistrictProgrammeResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | SetDistrictProgrammeSuccess;

/** Successful result of `setDistrictProgramme`. */
export type SetDistrictProgrammeSuccess = {
  __typename?: 'SetDistrictProgrammeSuccess';
  /** The programme after the change. */
  programme: Programme;
};

/** Input of `setOfficeAvailability`. */
export type SetOfficeAvailabilityInput = {
  /** Code of the agency. */
  agencyCode: Scalars['ID']['input'];
  /** Whether it has capacity. */
  capacity: Capacity;
  /** First day of a temporary closure. Null: not closed. */
  closedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Day on which it reopens, after `closedFrom`. Null: not known. */
  closedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Code of the office. */
  code: Scalars['ID']['input'];
  /** Reason of the closure, at most 200 characters. Public. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Code of the district, e.g. `63.09`. */
  regionCode: Scalars['ID']['input'];
};

/** Result of `setOfficeAvailability`. */
export type SetOfficeAvailabilityResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | SetOfficeAvailabilitySuccess;

/** Successful result of `setOfficeAvailability`. */
export type SetOfficeAvailabilitySuccess = {
  __typename?: 'SetOfficeAvailabilitySuccess';
  /** The office after the change. */
  office: ServicePoint;
};

/** Input of `setOffice`. */
export type SetOfficeInput = {
  /** Postal address, at most 500 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Code of the agency. */
  agencyCode: Scalars['ID']['input'];
  /** Code of the office, unique within its agency and district: up to 30 of `A-Z 0-9 _`. The first one is `MAIN`. */
  code: Scalars['ID']['input'];
  /** Email address of the office. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** `version` of the office that you change. Null: create it. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Latitude in degrees (WGS 84). */
  latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Longitude in degrees (WGS 84). */
  longitude?: InputMaybe<Scalars['Float']['input']>;
  /** Name of the office, at most 200 characters. Null: the name of the agency. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** False: permanently closed. Default: true. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Regular opening hours. */
  openingHours?: InputMaybe<Array<ServiceHoursInput>>;
  /** Phone number of the office. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Codes of the programmes it handles. Empty: all. */
  programmeCodes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Code of the district, e.g. `63.09`. */
  regionCode: Scalars['ID']['input'];
  /** Codes of the areas it serves, in the district: 1 to 400. */
  serves: Array<Scalars['ID']['input']>;
  /** Website of the office, an `https` URL. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `setOffice`. */
export type SetOfficeResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | SetOfficeSuccess | StaleVersion;

/** Successful result of `setOffice`. */
export type SetOfficeSuccess = {
  __typename?: 'SetOfficeSuccess';
  /** The office after the change. */
  office: ServicePoint;
};

/** Input of `setQuota`. */
export type SetQuotaInput = {
  /** First day of the period, inclusive. A quota with the same programme, area and first day is replaced. */
  from: Scalars['Date']['input'];
  /** Code of the programme. */
  programmeCode: Scalars['ID']['input'];
  /** Code of a district, sub-district or village. */
  regionCode: Scalars['ID']['input'];
  /** Number of places, 0 to 100,000,000. */
  total: Scalars['Int']['input'];
  /** Last day of the period, exclusive. */
  until: Scalars['Date']['input'];
};

/** Result of `setQuota`. */
export type SetQuotaResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | SetQuotaSuccess;

/** Successful result of `setQuota`. */
export type SetQuotaSuccess = {
  __typename?: 'SetQuotaSuccess';
  /** The quota after the change. */
  quota: Quota;
};

/** Input of `setReferralAppointment`. */
export type SetReferralAppointmentInput = {
  /** Time of the appointment, in the future and at most one year ahead. */
  at: Scalars['DateTime']['input'];
  /** `version` of the referral that the change is based on. If it has changed since, the result is `StaleVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7 for safe retries: repeating the key with the same input changes nothing and returns the referral. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Note for the family, e.g. what to bring, at most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Place, 1 to 200 characters. Shown to the family. */
  place: Scalars['String']['input'];
  /** ID of the referral. */
  referralId: Scalars['ID']['input'];
};

/** Result of `setReferralAppointment`. */
export type SetReferralAppointmentResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | SetReferralAppointmentSuccess | StaleVersion;

/** Successful result of `setReferralAppointment`. */
export type SetReferralAppointmentSuccess = {
  __typename?: 'SetReferralAppointmentSuccess';
  /** The referral after the change. */
  referral: Referral;
};

/** Input of `setRoutingRules`. */
export type SetRoutingRulesInput = {
  /** UUIDv7 that becomes the ID of the set. */
  idempotencyKey: Scalars['ID']['input'];
  /** Code of the district, e.g. `63.09`. */
  regionCode: Scalars['ID']['input'];
  /** The rules, 1 to 500. */
  rules: Array<RoutingRuleInput>;
  /** Legal or administrative source, 1 to 300 characters. */
  source: Scalars['String']['input'];
  /** Version of the set, unique within the district: up to 21 characters of `A-Z 0-9 . _ -`. */
  version: Scalars['String']['input'];
};

/** Result of `setRoutingRules`. */
export type SetRoutingRulesResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | SetRoutingRulesSuccess;

/** Successful result of `setRoutingRules`. */
export type SetRoutingRulesSuccess = {
  __typename?: 'SetRoutingRulesSuccess';
  /** The rules now in force. */
  rules: Array<RoutingRule>;
};

/** Input of `setServiceOffer`. */
export type SetServiceOfferInput = {
  /** False: not offered at present. Default: true. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Codes of the complaint categories for which it is relevant. Empty: all. */
  categoryCodes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Free-text description, at most 2,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Documents to bring. */
  documents?: InputMaybe<Array<RequiredDocumentInput>>;
  /** Free-text description of who can use it, at most 2,000 characters. */
  eligibility?: InputMaybe<Scalars['String']['input']>;
  /** `version` of the service that you change. Null: create it. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Free-text description of the cost, at most 300 characters. */
  fees?: InputMaybe<Scalars['String']['input']>;
  /** UUIDv7 that becomes the ID of the service. Use the same key to change the service later. */
  idempotencyKey: Scalars['ID']['input'];
  /** Name in Indonesian, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** Name in English, at most 200 characters. */
  nameEn: Scalars['String']['input'];
  /** ID of the office. */
  officeId: Scalars['ID']['input'];
  /** Code of the programme that it gives access to. Null if none. */
  programmeCode?: InputMaybe<Scalars['ID']['input']>;
  /** Sectors for which it is relevant, at least one. */
  sectors: Array<Sector>;
};

/** Result of `setServiceOffer`. */
export type SetServiceOfferResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | SetServiceOfferSuccess | StaleVersion;

/** Successful result of `setServiceOffer`. */
export type SetServiceOfferSuccess = {
  __typename?: 'SetServiceOfferSuccess';
  /** The service after the change. */
  offer: ServiceOffer;
};

/** Input of `setWebhookState`. */
export type SetWebhookStateInput = {
  /** New state. */
  state: WebhookState;
  /** ID of the webhook. */
  webhookId: Scalars['ID']['input'];
};

/** Result of `setWebhookState`. */
export type SetWebhookStateResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | SetWebhookStateSuccess;

/** Successful result of `setWebhookState`. */
export type SetWebhookStateSuccess = {
  __typename?: 'SetWebhookStateSuccess';
  /** The webhook after the change. */
  webhook: Webhook;
};

/** Items of one kind of settings that change. */
export type SettingsChange = {
  __typename?: 'SettingsChange';
  /** Number of new items. */
  added: Scalars['Int']['output'];
  /** Number of items with other values. */
  changed: Scalars['Int']['output'];
  /** Kind of the settings. */
  kind: SettingsKind;
  /** Number of items that are removed. */
  removed: Scalars['Int']['output'];
  /** Keys of up to 20 of these items. */
  samples: Array<Scalars['String']['output']>;
};

/** Kind of settings with versions. */
export type SettingsKind =
  /** Time limits of complaints by step and category. */
  | 'CLOCKS'
  /** Days of the district that differ from the national list of holidays. */
  | 'HOLIDAYS'
  /** Letterhead and signer of letters. */
  | 'LETTERHEAD'
  /** Documents and time limits of programmes in the district. */
  | 'PROGRAMMES'
  /** Quotas of programmes. */
  | 'QUOTAS'
  /** Routing rules. */
  | 'ROUTES';

/** How a version of settings was made. */
export type SettingsOrigin =
  /** State before the first recorded change. */
  | 'BASELINE'
  /** By a mutation that changes one setting. */
  | 'CHANGE'
  /** By the import of an export. */
  | 'IMPORT'
  /** By restoring an earlier version. */
  | 'ROLLBACK';

/** A version of one kind of a district's settings. */
export type SettingsVersion = {
  __typename?: 'SettingsVersion';
  /** Time at which it was made. */
  at: Scalars['DateTime']['output'];
  /** The items as JSON text. */
  content: Scalars['String']['output'];
  /** Number of items. */
  items: Scalars['Int']['output'];
  /** Kind of the settings. */
  kind: SettingsKind;
  /** Pseudonymous ID of who made it. */
  madeBy: Scalars['String']['output'];
  /** Role in which it was made. Null for the system. */
  madeByRole?: Maybe<Role>;
  /** How it was made. */
  origin: SettingsOrigin;
  /** Version that it restored. Null unless `origin` is `ROLLBACK`. */
  restoredVersion?: Maybe<Scalars['Int']['output']>;
  /** Number of the version, from 1 in each kind. */
  version: Scalars['Int']['output'];
};

/** An agency named by a routing rule but not suitable. */
export type SkippedAgency = {
  __typename?: 'SkippedAgency';
  /** The agency. */
  agency: Agency;
  /** Version of the rule that names it. */
  rule: Scalars['String']['output'];
  /** Why it is not suitable. */
  why: SkippedAgencyReason;
};

/** Why an agency is not suitable. */
export type SkippedAgencyReason =
  /** It works on this need already. */
  | 'ALREADY_ASKED'
  /** Its offices are closed. */
  | 'CLOSED'
  /** Its offices are full. */
  | 'NO_CAPACITY'
  /** It has no office that serves the area. */
  | 'OTHER_AREA'
  /** Its offices do not handle the programme. */
  | 'OTHER_PROGRAMME'
  /** It refused this need before, or found it not eligible. */
  | 'REFUSED';

/** The record has changed since the version given as `expectedVersion`. Reload it and try again. */
export type StaleVersion = UserError & {
  __typename?: 'StaleVersion';
  /** Always `STALE_VERSION`. */
  code: Scalars['String']['output'];
  /** Current version of the record. */
  current: Scalars['Int']['output'];
  /** Explanation for people. */
  message: Scalars['String']['output'];
};

/** Input of `startReferral`. */
export type StartReferralInput = {
  /** `version` of the referral that the change is based on. If it has changed since, the result is `StaleVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7 for safe retries: repeating the key with the same input changes nothing and returns the referral. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Free-text note, at most 4,000 characters. Becomes `statusNote`. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** ID of the referral. */
  referralId: Scalars['ID']['input'];
};

/** Result of `startReferral`. */
export type StartReferralResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion | StartReferralSuccess;

/** Successful result of `startReferral`. */
export type StartReferralSuccess = {
  __typename?: 'StartReferralSuccess';
  /** The referral after the change. */
  referral: Referral;
};

/**
 * All data stored about a person and a log of who accessed it (right of access, UU 27/2022, articles 7 and 32). For the data-protection
 * officer, who hands it to the person. Each report is audited.
 */
export type SubjectReport = {
  __typename?: 'SubjectReport';
  /** ID of the person's household. */
  householdId: Scalars['ID']['output'];
  /** ID of the person. */
  personId: Scalars['ID']['output'];
  /** Data stored by referrals. Null if the service does not respond. */
  referrals?: Maybe<Array<ReportSection>>;
};

/** Input of `testWebhook`. */
export type TestWebhookInput = {
  /** ID of the webhook. */
  webhookId: Scalars['ID']['input'];
};

/** Result of `testWebhook`. */
export type TestWebhookResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | TestWebhookSuccess;

/** The test event was sent. `error` says whether the endpoint accepted it. */
export type TestWebhookSuccess = {
  __typename?: 'TestWebhookSuccess';
  /** Code of the error, e.g. `TIMEOUT`. Null if it succeeded. */
  error?: Maybe<Scalars['String']['output']>;
  /** Duration in milliseconds. */
  milliseconds: Scalars['Int']['output'];
  /** First 500 bytes of the response body. Null if empty. */
  response?: Maybe<Scalars['String']['output']>;
  /** HTTP status. Null if there was no response. */
  status?: Maybe<Scalars['Int']['output']>;
};

/** A record that an offline device must delete. */
export type Tombstone = {
  __typename?: 'Tombstone';
  /** ID of the record. */
  id: Scalars['ID']['output'];
  /** Why, as a code: `MOVED`, `REMOVED`, `DONE`, or the final status of a complaint. */
  reason: Scalars['String']['output'];
};

/** Input of `transferReferral`. */
export type TransferReferralInput = {
  /** Code of its agency. Null: the same agency. Only the secretariat may transfer to another one. */
  agencyCode?: InputMaybe<Scalars['ID']['input']>;
  /** `version` of the referral that the change is based on. If it has changed since, the result is `StaleVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7 for safe retries: repeating the key with the same input changes nothing and returns the referral. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Free-text note, at most 4,000 characters. Becomes `statusNote`. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Code of the office. It must be open and serve the village. */
  officeCode: Scalars['ID']['input'];
  /** Reason of the transfer. */
  reason: ReferralReason;
  /** ID of the referral. */
  referralId: Scalars['ID']['input'];
};

/** Result of `transferReferral`. */
export type TransferReferralResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion | TransferReferralSuccess;

/** Successful result of `transferReferral`. */
export type TransferReferralSuccess = {
  __typename?: 'TransferReferralSuccess';
  /** The referral after the change. */
  referral: Referral;
};

/** Input of `undoDirectoryLoad`. */
export type UndoDirectoryLoadInput = {
  /** ID of the load. */
  loadId: Scalars['ID']['input'];
};

/** Result of `undoDirectoryLoad`. */
export type UndoDirectoryLoadResult = IdempotencyConflict | InvalidInput | InvalidTransition | LoadHasDependents | NotAllowed | NotFound | StaleVersion | UndoDirectoryLoadSuccess;

/** Success payload of `undoDirectoryLoad`. */
export type UndoDirectoryLoadSuccess = {
  __typename?: 'UndoDirectoryLoadSuccess';
  /** The load, which is now undone in the background. */
  load: BulkLoad;
};

/** An expected error. docs/ERRORS.md lists the codes. */
export type UserError = {
  /** Code from the error catalogue, stable across releases. */
  code: Scalars['String']['output'];
  /** Explanation for people. Never repeats the submitted values. */
  message: Scalars['String']['output'];
};

/** Result of an eligibility rule. */
export type Verdict =
  /** All conditions are met. */
  | 'ELIGIBLE'
  /** At least one condition is not met. */
  | 'NOT_ELIGIBLE'
  /** No condition is known to fail, but a fact is missing. */
  | 'UNKNOWN';

/** Households whose verdict changes in the same way. */
export type VerdictChange = {
  __typename?: 'VerdictChange';
  /** Verdict before: a `Verdict`, or `NONE` if no rule was in force. */
  from: Scalars['String']['output'];
  /** Number of households. */
  households: Scalars['Int']['output'];
  /** Verdict after: a `Verdict`. */
  to: Scalars['String']['output'];
};

/** Distribution of a duration in hours. */
export type Waiting = {
  __typename?: 'Waiting';
  /** Median in hours. */
  median: Scalars['Float']['output'];
  /** 90th percentile in hours. */
  p90: Scalars['Float']['output'];
};

/** An HTTPS endpoint that receives the events of an agency. */
export type Webhook = {
  __typename?: 'Webhook';
  /** Agency whose events it receives. */
  agency: Agency;
  /** Lists its deliveries, newest first. */
  deliveries: DeliveryConnection;
  /** Free-text description. Null if none. */
  description?: Maybe<Scalars['String']['output']>;
  /** Code of the district whose events it receives. */
  districtCode: Scalars['ID']['output'];
  /** Event types it receives. Empty: all. */
  events: Array<Scalars['String']['output']>;
  /** Time since when all deliveries fail. Null if the last one succeeded. */
  failingSince?: Maybe<Scalars['DateTime']['output']>;
  /** Global ID, opaque to clients. */
  id: Scalars['ID']['output'];
  /** Encoding of the events. */
  mode: WebhookMode;
  /** Time until which no deliveries are attempted, because the last ones failed. Null if none. */
  pausedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Time until which deliveries are also signed with the previous secret. Null if there is none. */
  previousSecretUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Whether events are sent. */
  state: WebhookState;
  /** Why it is not active: `GONE` if the endpoint answered 410, or `BY_HAND`. Null if active. */
  stateReason?: Maybe<Scalars['String']['output']>;
  /** URL of the endpoint. */
  url: Scalars['String']['output'];
  /** Version for `expectedVersion`. Increases when secret or state change. */
  version: Scalars['Int']['output'];
};


/** An HTTPS endpoint that receives the events of an agency. */
export type WebhookDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<DeliveryState>;
};

/** Encoding of an event over HTTP, as in CloudEvents. */
export type WebhookMode =
  /** The body is the event data; attributes are `ce-` headers. */
  | 'BINARY'
  /** The body is the whole event, `application/cloudevents+json`. */
  | 'STRUCTURED';

/** State of a webhook. */
export type WebhookState =
  /** Events are sent. */
  | 'ACTIVE'
  /** Removed. */
  | 'DELETED'
  /** Events are kept and sent once it is active again. */
  | 'DISABLED';

/** Day of the week, as in iCalendar and HSDS. */
export type Weekday =
  /** Friday. */
  | 'FR'
  /** Monday. */
  | 'MO'
  /** Saturday. */
  | 'SA'
  /** Sunday. */
  | 'SU'
  /** Thursday. */
  | 'TH'
  /** Tuesday. */
  | 'TU'
  /** Wednesday. */
  | 'WE';

/** Input of `withdrawReferralConsent`. */
export type WithdrawReferralConsentInput = {
  /** `version` of the referral that the change is based on. If it has changed since, the result is `StaleVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7 for safe retries: repeating the key with the same input changes nothing and returns the referral. */
  idempotencyKey: Scalars['ID']['input'];
  /** Family's statement, at most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** ID of the referral. */
  referralId: Scalars['ID']['input'];
};

/** Result of `withdrawReferralConsent`. */
export type WithdrawReferralConsentResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion | WithdrawReferralConsentSuccess;

/** Successful result of `withdrawReferralConsent`. */
export type WithdrawReferralConsentSuccess = {
  __typename?: 'WithdrawReferralConsentSuccess';
  /** The referral after the change. */
  referral: Referral;
};

export type _Entity = Agency | AuditTrail | Complaint | DistrictReadiness | Household | PersonRequest | Programme | Referral | Region | SubjectReport;

export type _Service = {
  __typename?: '_Service';
  sdl?: Maybe<Scalars['String']['output']>;
};

export type Link__Purpose =
  /** `EXECUTION` features provide metadata necessary for operation execution. */
  | 'EXECUTION'
  /** `SECURITY` features provide metadata necessary to securely resolve fields. */
  | 'SECURITY';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcceptReferralResult:
    | ( Omit<AcceptReferralSuccess, 'referral'> & { referral: _RefType['Referral'] } & { __typename: 'AcceptReferralSuccess' } )
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  AcknowledgeInboxResult:
    | ( Omit<AcknowledgeInboxSuccess, 'agency'> & { agency: _RefType['Agency'] } & { __typename: 'AcknowledgeInboxSuccess' } )
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
  ;
  ApplyDirectoryLoadResult:
    | ( Omit<ApplyDirectoryLoadSuccess, 'load'> & { load: _RefType['BulkLoad'] } & { __typename: 'ApplyDirectoryLoadSuccess' } )
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  AssignReferralResult:
    | ( Omit<AssignReferralSuccess, 'referral'> & { referral: _RefType['Referral'] } & { __typename: 'AssignReferralSuccess' } )
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  CancelReferralAppointmentResult:
    | ( Omit<CancelReferralAppointmentSuccess, 'referral'> & { referral: _RefType['Referral'] } & { __typename: 'CancelReferralAppointmentSuccess' } )
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  CancelReferralResult:
    | ( Omit<CancelReferralSuccess, 'referral'> & { referral: _RefType['Referral'] } & { __typename: 'CancelReferralSuccess' } )
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  CompleteReferralResult:
    | ( Omit<CompleteReferralSuccess, 'referral'> & { referral: _RefType['Referral'] } & { __typename: 'CompleteReferralSuccess' } )
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  DecideAgencyProposalResult:
    | ( Omit<DecideAgencyProposalSuccess, 'referral'> & { referral: _RefType['Referral'] } & { __typename: 'DecideAgencyProposalSuccess' } )
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  DecideRuleResult:
    | ( Omit<DecideRuleSuccess, 'rule'> & { rule: _RefType['EligibilityRule'] } & { __typename: 'DecideRuleSuccess' } )
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  DiscardDirectoryLoadResult:
    | ( Omit<DiscardDirectoryLoadSuccess, 'load'> & { load: _RefType['BulkLoad'] } & { __typename: 'DiscardDirectoryLoadSuccess' } )
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  EnterReferralInErrorResult:
    | ( Omit<EnterReferralInErrorSuccess, 'referral'> & { referral: _RefType['Referral'] } & { __typename: 'EnterReferralInErrorSuccess' } )
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  FailReferralResult:
    | ( Omit<FailReferralSuccess, 'referral'> & { referral: _RefType['Referral'] } & { __typename: 'FailReferralSuccess' } )
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  HoldReferralResult:
    | ( Omit<HoldReferralSuccess, 'referral'> & { referral: _RefType['Referral'] } & { __typename: 'HoldReferralSuccess' } )
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  ImportDirectorySettingsResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( ImportDirectorySettingsSuccess & { __typename: 'ImportDirectorySettingsSuccess' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
  ;
  IssueAgencyCredentialsResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( Omit<IssueAgencyCredentialsSuccess, 'credential'> & { credential: _RefType['AgencyCredential'] } & { __typename: 'IssueAgencyCredentialsSuccess' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
  ;
  MarkReferralReadResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( Omit<MarkReferralReadSuccess, 'referral'> & { referral: _RefType['Referral'] } & { __typename: 'MarkReferralReadSuccess' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
  ;
  ProposeAgencyResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<ProposeAgencySuccess, 'referral'> & { referral: _RefType['Referral'] } & { __typename: 'ProposeAgencySuccess' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  ProposeRuleResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidRule & { __typename: 'InvalidRule' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<ProposeRuleSuccess, 'rule'> & { rule: _RefType['EligibilityRule'] } & { __typename: 'ProposeRuleSuccess' } )
  ;
  RegisterWebhookResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<RegisterWebhookSuccess, 'webhook'> & { webhook: _RefType['Webhook'] } & { __typename: 'RegisterWebhookSuccess' } )
  ;
  RejectReferralResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<RejectReferralSuccess, 'referral'> & { referral: _RefType['Referral'] } & { __typename: 'RejectReferralSuccess' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  ReplayDeliveriesResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( ReplayDeliveriesSuccess & { __typename: 'ReplayDeliveriesSuccess' } )
  ;
  RequestMissingDocumentResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<RequestMissingDocumentSuccess, 'referral'> & { referral: _RefType['Referral'] } & { __typename: 'RequestMissingDocumentSuccess' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  RequestReferralDocumentResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<RequestReferralDocumentSuccess, 'document'> & { document: _RefType['ReferralDocument'] } & { __typename: 'RequestReferralDocumentSuccess' } )
  ;
  RerouteReferralsResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<RerouteReferralsSuccess, 'moved' | 'returned'> & { moved: Array<_RefType['ReroutedReferral']>, returned: Array<_RefType['ReroutedReferral']> } & { __typename: 'RerouteReferralsSuccess' } )
  ;
  ResumeReferralResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<ResumeReferralSuccess, 'referral'> & { referral: _RefType['Referral'] } & { __typename: 'ResumeReferralSuccess' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  RevokeAgencyCredentialsResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<RevokeAgencyCredentialsSuccess, 'credential'> & { credential: _RefType['AgencyCredential'] } & { __typename: 'RevokeAgencyCredentialsSuccess' } )
  ;
  RollbackDirectorySettingsResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( RollbackDirectorySettingsSuccess & { __typename: 'RollbackDirectorySettingsSuccess' } )
  ;
  RotateWebhookSecretResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<RotateWebhookSecretSuccess, 'webhook'> & { webhook: _RefType['Webhook'] } & { __typename: 'RotateWebhookSecretSuccess' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  SendReferralMessageResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<SendReferralMessageSuccess, 'referral' | 'sent'> & { referral: _RefType['Referral'], sent: _RefType['ReferralMessage'] } & { __typename: 'SendReferralMessageSuccess' } )
  ;
  SetDistrictProgrammeResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<SetDistrictProgrammeSuccess, 'programme'> & { programme: _RefType['Programme'] } & { __typename: 'SetDistrictProgrammeSuccess' } )
  ;
  SetOfficeAvailabilityResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<SetOfficeAvailabilitySuccess, 'office'> & { office: _RefType['ServicePoint'] } & { __typename: 'SetOfficeAvailabilitySuccess' } )
  ;
  SetOfficeResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<SetOfficeSuccess, 'office'> & { office: _RefType['ServicePoint'] } & { __typename: 'SetOfficeSuccess' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  SetQuotaResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<SetQuotaSuccess, 'quota'> & { quota: _RefType['Quota'] } & { __typename: 'SetQuotaSuccess' } )
  ;
  SetReferralAppointmentResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<SetReferralAppointmentSuccess, 'referral'> & { referral: _RefType['Referral'] } & { __typename: 'SetReferralAppointmentSuccess' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  SetRoutingRulesResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<SetRoutingRulesSuccess, 'rules'> & { rules: Array<_RefType['RoutingRule']> } & { __typename: 'SetRoutingRulesSuccess' } )
  ;
  SetServiceOfferResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<SetServiceOfferSuccess, 'offer'> & { offer: _RefType['ServiceOffer'] } & { __typename: 'SetServiceOfferSuccess' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  SetWebhookStateResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<SetWebhookStateSuccess, 'webhook'> & { webhook: _RefType['Webhook'] } & { __typename: 'SetWebhookStateSuccess' } )
  ;
  StartReferralResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
    | ( Omit<StartReferralSuccess, 'referral'> & { referral: _RefType['Referral'] } & { __typename: 'StartReferralSuccess' } )
  ;
  TestWebhookResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( TestWebhookSuccess & { __typename: 'TestWebhookSuccess' } )
  ;
  TransferReferralResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
    | ( Omit<TransferReferralSuccess, 'referral'> & { referral: _RefType['Referral'] } & { __typename: 'TransferReferralSuccess' } )
  ;
  UndoDirectoryLoadResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( LoadHasDependentsFailure & { __typename: 'LoadHasDependents' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
    | ( Omit<UndoDirectoryLoadSuccess, 'load'> & { load: _RefType['BulkLoad'] } & { __typename: 'UndoDirectoryLoadSuccess' } )
  ;
  WithdrawReferralConsentResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
    | ( Omit<WithdrawReferralConsentSuccess, 'referral'> & { referral: _RefType['Referral'] } & { __typename: 'WithdrawReferralConsentSuccess' } )
  ;
  _Entity:
    | ( AgencyRow & { __typename: 'Agency' } )
    | ( AuditTrailKey & { __typename: 'AuditTrail' } )
    | ( ComplaintReference & { __typename: 'Complaint' } )
    | ( DistrictReadinessKey & { __typename: 'DistrictReadiness' } )
    | ( HouseholdReference & { __typename: 'Household' } )
    | ( PersonRequestKey & { __typename: 'PersonRequest' } )
    | ( ProgrammeRow & { __typename: 'Programme' } )
    | ( ReferralRow & { __typename: 'Referral' } )
    | ( RegionReference & { __typename: 'Region' } )
    | ( SubjectReportKey & { __typename: 'SubjectReport' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( IdempotencyConflictFailure )
    | ( InvalidInputFailure )
    | ( InvalidRule )
    | ( InvalidTransitionFailure )
    | ( LoadHasDependentsFailure )
    | ( NotAllowedFailure )
    | ( NotFoundFailure )
    | ( StaleVersionFailure )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptReferralInput: AcceptReferralInput;
  AcceptReferralResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptReferralResult']>;
  AcceptReferralSuccess: ResolverTypeWrapper<Omit<AcceptReferralSuccess, 'referral'> & { referral: ResolversTypes['Referral'] }>;
  AcknowledgeInboxInput: AcknowledgeInboxInput;
  AcknowledgeInboxResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcknowledgeInboxResult']>;
  AcknowledgeInboxSuccess: ResolverTypeWrapper<Omit<AcknowledgeInboxSuccess, 'agency'> & { agency: ResolversTypes['Agency'] }>;
  Agency: ResolverTypeWrapper<AgencyRow>;
  AgencyCredential: ResolverTypeWrapper<CredentialRow>;
  AgencyEvent: ResolverTypeWrapper<AgencyEventRow>;
  AgencyEventConnection: ResolverTypeWrapper<AgencyEventPage>;
  AgencyEventEdge: ResolverTypeWrapper<Omit<AgencyEventEdge, 'node'> & { node: ResolversTypes['AgencyEvent'] }>;
  AgencyFilter: AgencyFilter;
  AgencyProposal: ResolverTypeWrapper<Omit<AgencyProposal, 'agency'> & { agency: ResolversTypes['Agency'] }>;
  AgencyProposalDecision: AgencyProposalDecision;
  AgencyRegionConnection: ResolverTypeWrapper<AgencyRegionPage>;
  AgencyRegionEdge: ResolverTypeWrapper<Omit<AgencyRegionEdge, 'node'> & { node?: Maybe<ResolversTypes['Region']> }>;
  ApplyDirectoryLoadInput: ApplyDirectoryLoadInput;
  ApplyDirectoryLoadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyDirectoryLoadResult']>;
  ApplyDirectoryLoadSuccess: ResolverTypeWrapper<Omit<ApplyDirectoryLoadSuccess, 'load'> & { load: ResolversTypes['BulkLoad'] }>;
  AssignReferralInput: AssignReferralInput;
  AssignReferralResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignReferralResult']>;
  AssignReferralSuccess: ResolverTypeWrapper<Omit<AssignReferralSuccess, 'referral'> & { referral: ResolversTypes['Referral'] }>;
  AuditEntry: ResolverTypeWrapper<AuditEntryRow>;
  AuditEntryConnection: ResolverTypeWrapper<AuditEntryPage>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditFilter: AuditFilter;
  AuditKind: AuditKind;
  AuditTrail: ResolverTypeWrapper<AuditTrailKey>;
  BatchOutcome: BatchOutcome;
  BenefitComponent: ResolverTypeWrapper<BenefitComponent>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BulkLoad: ResolverTypeWrapper<LoadRow>;
  BulkLoadConnection: ResolverTypeWrapper<LoadPage>;
  BulkLoadDependent: ResolverTypeWrapper<BulkLoadDependent>;
  BulkLoadDependentKind: BulkLoadDependentKind;
  BulkLoadEdge: ResolverTypeWrapper<Omit<BulkLoadEdge, 'node'> & { node: ResolversTypes['BulkLoad'] }>;
  BulkLoadHeading: ResolverTypeWrapper<BulkLoadHeading>;
  BulkLoadKind: BulkLoadKind;
  BulkLoadSample: ResolverTypeWrapper<RowSample>;
  BulkLoadStatus: BulkLoadStatus;
  BulkLoadVerdict: BulkLoadVerdict;
  CancelReferralAppointmentInput: CancelReferralAppointmentInput;
  CancelReferralAppointmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelReferralAppointmentResult']>;
  CancelReferralAppointmentSuccess: ResolverTypeWrapper<Omit<CancelReferralAppointmentSuccess, 'referral'> & { referral: ResolversTypes['Referral'] }>;
  CancelReferralInput: CancelReferralInput;
  CancelReferralResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelReferralResult']>;
  CancelReferralSuccess: ResolverTypeWrapper<Omit<CancelReferralSuccess, 'referral'> & { referral: ResolversTypes['Referral'] }>;
  Capacity: Capacity;
  Complaint: ResolverTypeWrapper<ComplaintReference>;
  CompleteReferralInput: CompleteReferralInput;
  CompleteReferralResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompleteReferralResult']>;
  CompleteReferralSuccess: ResolverTypeWrapper<Omit<CompleteReferralSuccess, 'referral'> & { referral: ResolversTypes['Referral'] }>;
  ConditionResult: ResolverTypeWrapper<ConditionView>;
  ConditionState: ConditionState;
  ContestState: ContestState;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideAgencyProposalInput: DecideAgencyProposalInput;
  DecideAgencyProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideAgencyProposalResult']>;
  DecideAgencyProposalSuccess: ResolverTypeWrapper<Omit<DecideAgencyProposalSuccess, 'referral'> & { referral: ResolversTypes['Referral'] }>;
  DecideRuleInput: DecideRuleInput;
  DecideRuleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideRuleResult']>;
  DecideRuleSuccess: ResolverTypeWrapper<Omit<DecideRuleSuccess, 'rule'> & { rule: ResolversTypes['EligibilityRule'] }>;
  Delivery: ResolverTypeWrapper<DeliveryRow>;
  DeliveryAttempt: ResolverTypeWrapper<AttemptRow>;
  DeliveryConnection: ResolverTypeWrapper<DeliveryPage>;
  DeliveryEdge: ResolverTypeWrapper<Omit<DeliveryEdge, 'node'> & { node: ResolversTypes['Delivery'] }>;
  DeliveryState: DeliveryState;
  Direction: Direction;
  DirectoryFilter: DirectoryFilter;
  DiscardDirectoryLoadInput: DiscardDirectoryLoadInput;
  DiscardDirectoryLoadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DiscardDirectoryLoadResult']>;
  DiscardDirectoryLoadSuccess: ResolverTypeWrapper<Omit<DiscardDirectoryLoadSuccess, 'load'> & { load: ResolversTypes['BulkLoad'] }>;
  DistrictReadiness: ResolverTypeWrapper<DistrictReadinessKey>;
  EligibilityBenefit: ResolverTypeWrapper<BenefitView>;
  EligibilityContest: ResolverTypeWrapper<ContestRow>;
  EligibilityRule: ResolverTypeWrapper<RuleRow>;
  EnterReferralInErrorInput: EnterReferralInErrorInput;
  EnterReferralInErrorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnterReferralInErrorResult']>;
  EnterReferralInErrorSuccess: ResolverTypeWrapper<Omit<EnterReferralInErrorSuccess, 'referral'> & { referral: ResolversTypes['Referral'] }>;
  ErasedTable: ResolverTypeWrapper<ErasedTable>;
  ErasureRule: ErasureRule;
  ErasureRun: ResolverTypeWrapper<ErasureRun>;
  FailReferralInput: FailReferralInput;
  FailReferralResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FailReferralResult']>;
  FailReferralSuccess: ResolverTypeWrapper<Omit<FailReferralSuccess, 'referral'> & { referral: ResolversTypes['Referral'] }>;
  FamilyDocumentKind: FamilyDocumentKind;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  HoldReferralInput: HoldReferralInput;
  HoldReferralResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HoldReferralResult']>;
  HoldReferralSuccess: ResolverTypeWrapper<Omit<HoldReferralSuccess, 'referral'> & { referral: ResolversTypes['Referral'] }>;
  Household: ResolverTypeWrapper<HouseholdReference>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflictFailure>;
  ImportDirectorySettingsInput: ImportDirectorySettingsInput;
  ImportDirectorySettingsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportDirectorySettingsResult']>;
  ImportDirectorySettingsSuccess: ResolverTypeWrapper<ImportDirectorySettingsSuccess>;
  InputIssue: ResolverTypeWrapper<DomainInputIssue>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvalidInput: ResolverTypeWrapper<InvalidInputFailure>;
  InvalidRule: ResolverTypeWrapper<InvalidRule>;
  InvalidTransition: ResolverTypeWrapper<InvalidTransitionFailure>;
  IssueAgencyCredentialsInput: IssueAgencyCredentialsInput;
  IssueAgencyCredentialsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueAgencyCredentialsResult']>;
  IssueAgencyCredentialsSuccess: ResolverTypeWrapper<Omit<IssueAgencyCredentialsSuccess, 'credential'> & { credential: ResolversTypes['AgencyCredential'] }>;
  LegalBasis: LegalBasis;
  Liaison: ResolverTypeWrapper<Liaison>;
  LoadHasDependents: ResolverTypeWrapper<LoadHasDependentsFailure>;
  MarkReferralReadInput: MarkReferralReadInput;
  MarkReferralReadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkReferralReadResult']>;
  MarkReferralReadSuccess: ResolverTypeWrapper<Omit<MarkReferralReadSuccess, 'referral'> & { referral: ResolversTypes['Referral'] }>;
  MissingFact: ResolverTypeWrapper<MissingFact>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NeedAlternative: ResolverTypeWrapper<NeedAlternativeView>;
  NotAllowed: ResolverTypeWrapper<NotAllowedFailure>;
  NotFound: ResolverTypeWrapper<NotFoundFailure>;
  OutcomeCount: ResolverTypeWrapper<OutcomeCount>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PersonRequest: ResolverTypeWrapper<PersonRequestKey>;
  PersonRequestOutcome: ResolverTypeWrapper<PersonRequestOutcome>;
  PersonalFact: PersonalFact;
  PreviewRoutingInput: PreviewRoutingInput;
  Programme: ResolverTypeWrapper<ProgrammeRow>;
  ProgrammeEligibility: ResolverTypeWrapper<EligibilityView>;
  ProgrammeGapCounts: ResolverTypeWrapper<Omit<ProgrammeGapCounts, 'programme'> & { programme: ResolversTypes['Programme'] }>;
  ProgrammeKind: ProgrammeKind;
  ProposeAgencyInput: ProposeAgencyInput;
  ProposeAgencyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeAgencyResult']>;
  ProposeAgencySuccess: ResolverTypeWrapper<Omit<ProposeAgencySuccess, 'referral'> & { referral: ResolversTypes['Referral'] }>;
  ProposeRuleInput: ProposeRuleInput;
  ProposeRuleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeRuleResult']>;
  ProposeRuleSuccess: ResolverTypeWrapper<Omit<ProposeRuleSuccess, 'rule'> & { rule: ResolversTypes['EligibilityRule'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quota: ResolverTypeWrapper<QuotaRow>;
  ReadinessCode: ReadinessCode;
  ReadinessItem: ResolverTypeWrapper<ReadinessFinding>;
  ReadinessState: ReadinessState;
  ReasonCount: ResolverTypeWrapper<ReasonCount>;
  Referral: ResolverTypeWrapper<ReferralRow>;
  ReferralAnomaly: ReferralAnomaly;
  ReferralAppointment: ResolverTypeWrapper<ReferralAppointment>;
  ReferralBenefit: ResolverTypeWrapper<ReferralBenefit>;
  ReferralBenefitInput: ReferralBenefitInput;
  ReferralConnection: ResolverTypeWrapper<ReferralPage>;
  ReferralDocument: ResolverTypeWrapper<DocumentView>;
  ReferralDocumentKind: ReferralDocumentKind;
  ReferralDocumentRequest: ResolverTypeWrapper<ReferralDocumentRequest>;
  ReferralEdge: ResolverTypeWrapper<Omit<ReferralEdge, 'node'> & { node: ResolversTypes['Referral'] }>;
  ReferralFilter: ReferralFilter;
  ReferralInbox: ResolverTypeWrapper<ReferralInbox>;
  ReferralMeasure: ResolverTypeWrapper<MeasureRow>;
  ReferralMeasureDimension: ReferralMeasureDimension;
  ReferralMeasureFilter: ReferralMeasureFilter;
  ReferralMeasures: ResolverTypeWrapper<Omit<ReferralMeasures, 'groups' | 'total'> & { groups: Array<ResolversTypes['ReferralMeasure']>, total: ResolversTypes['ReferralMeasure'] }>;
  ReferralMessage: ResolverTypeWrapper<MessageView>;
  ReferralNotice: ResolverTypeWrapper<NoticeRow>;
  ReferralOutcome: ReferralOutcome;
  ReferralReason: ReferralReason;
  ReferralSide: ReferralSide;
  ReferralStatus: ReferralStatus;
  ReferralTimelineEntry: ResolverTypeWrapper<ReferralTimelineEntry>;
  ReferralTimelineKind: ReferralTimelineKind;
  Region: ResolverTypeWrapper<RegionReference>;
  RegionLevel: RegionLevel;
  RegisterWebhookInput: RegisterWebhookInput;
  RegisterWebhookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterWebhookResult']>;
  RegisterWebhookSuccess: ResolverTypeWrapper<Omit<RegisterWebhookSuccess, 'webhook'> & { webhook: ResolversTypes['Webhook'] }>;
  RejectReferralInput: RejectReferralInput;
  RejectReferralResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RejectReferralResult']>;
  RejectReferralSuccess: ResolverTypeWrapper<Omit<RejectReferralSuccess, 'referral'> & { referral: ResolversTypes['Referral'] }>;
  ReplayDeliveriesInput: ReplayDeliveriesInput;
  ReplayDeliveriesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplayDeliveriesResult']>;
  ReplayDeliveriesSuccess: ResolverTypeWrapper<ReplayDeliveriesSuccess>;
  ReportEntry: ResolverTypeWrapper<ReportEntry>;
  ReportRow: ResolverTypeWrapper<ReportRow>;
  ReportSection: ResolverTypeWrapper<ReportSection>;
  RequestMissingDocumentInput: RequestMissingDocumentInput;
  RequestMissingDocumentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestMissingDocumentResult']>;
  RequestMissingDocumentSuccess: ResolverTypeWrapper<Omit<RequestMissingDocumentSuccess, 'referral'> & { referral: ResolversTypes['Referral'] }>;
  RequestReferralDocumentInput: RequestReferralDocumentInput;
  RequestReferralDocumentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestReferralDocumentResult']>;
  RequestReferralDocumentSuccess: ResolverTypeWrapper<Omit<RequestReferralDocumentSuccess, 'document'> & { document: ResolversTypes['ReferralDocument'] }>;
  RequiredDocument: ResolverTypeWrapper<RequiredDocument>;
  RequiredDocumentInput: RequiredDocumentInput;
  RerouteReferralsInput: RerouteReferralsInput;
  RerouteReferralsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RerouteReferralsResult']>;
  RerouteReferralsSuccess: ResolverTypeWrapper<Omit<RerouteReferralsSuccess, 'moved' | 'returned'> & { moved: Array<ResolversTypes['ReroutedReferral']>, returned: Array<ResolversTypes['ReroutedReferral']> }>;
  ReroutedReferral: ResolverTypeWrapper<Rerouted>;
  ResumeReferralInput: ResumeReferralInput;
  ResumeReferralResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResumeReferralResult']>;
  ResumeReferralSuccess: ResolverTypeWrapper<Omit<ResumeReferralSuccess, 'referral'> & { referral: ResolversTypes['Referral'] }>;
  RevokeAgencyCredentialsInput: RevokeAgencyCredentialsInput;
  RevokeAgencyCredentialsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeAgencyCredentialsResult']>;
  RevokeAgencyCredentialsSuccess: ResolverTypeWrapper<Omit<RevokeAgencyCredentialsSuccess, 'credential'> & { credential: ResolversTypes['AgencyCredential'] }>;
  Role: Role;
  RollbackDirectorySettingsInput: RollbackDirectorySettingsInput;
  RollbackDirectorySettingsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RollbackDirectorySettingsResult']>;
  RollbackDirectorySettingsSuccess: ResolverTypeWrapper<RollbackDirectorySettingsSuccess>;
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RotateWebhookSecretResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RotateWebhookSecretResult']>;
  RotateWebhookSecretSuccess: ResolverTypeWrapper<Omit<RotateWebhookSecretSuccess, 'webhook'> & { webhook: ResolversTypes['Webhook'] }>;
  RoutingAlternative: ResolverTypeWrapper<Omit<RoutingAlternative, 'agency'> & { agency: ResolversTypes['Agency'] }>;
  RoutingDecision: ResolverTypeWrapper<RoutingResult>;
  RoutingRule: ResolverTypeWrapper<RoutingRuleRow>;
  RoutingRuleInput: RoutingRuleInput;
  RuleComponent: ResolverTypeWrapper<RuleComponent>;
  RuleComponentInput: RuleComponentInput;
  RuleCondition: ResolverTypeWrapper<RuleCondition>;
  RuleConditionInput: RuleConditionInput;
  RuleDecision: RuleDecision;
  RuleFact: ResolverTypeWrapper<RuleFact>;
  RuleFault: ResolverTypeWrapper<RuleFault>;
  RuleImpact: ResolverTypeWrapper<RuleImpact>;
  RuleInput: RuleInput;
  RuleParameter: ResolverTypeWrapper<RuleParameter>;
  RuleParameterInput: RuleParameterInput;
  RulePreview: ResolverTypeWrapper<RulePreview>;
  RuleState: RuleState;
  ScreenedHousehold: ResolverTypeWrapper<GapRow>;
  ScreeningConnection: ResolverTypeWrapper<GapPage>;
  ScreeningCounts: ResolverTypeWrapper<Omit<ScreeningCounts, 'programmes'> & { programmes: Array<ResolversTypes['ProgrammeGapCounts']> }>;
  ScreeningEdge: ResolverTypeWrapper<Omit<ScreeningEdge, 'node'> & { node: ResolversTypes['ScreenedHousehold'] }>;
  ScreeningGap: ScreeningGap;
  Sector: Sector;
  SendReferralMessageInput: SendReferralMessageInput;
  SendReferralMessageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendReferralMessageResult']>;
  SendReferralMessageSuccess: ResolverTypeWrapper<Omit<SendReferralMessageSuccess, 'referral' | 'sent'> & { referral: ResolversTypes['Referral'], sent: ResolversTypes['ReferralMessage'] }>;
  ServiceHours: ResolverTypeWrapper<ServiceHours>;
  ServiceHoursInput: ServiceHoursInput;
  ServiceOffer: ResolverTypeWrapper<OfferView>;
  ServicePoint: ResolverTypeWrapper<OfficeRow>;
  SetDistrictProgrammeInput: SetDistrictProgrammeInput;
  SetDistrictProgrammeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetDistrictProgrammeResult']>;
  SetDistrictProgrammeSuccess: ResolverTypeWrapper<Omit<SetDistrictProgrammeSuccess, 'programme'> & { programme: ResolversTypes['Programme'] }>;
  SetOfficeAvailabilityInput: SetOfficeAvailabilityInput;
  SetOfficeAvailabilityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetOfficeAvailabilityResult']>;
  SetOfficeAvailabilitySuccess: ResolverTypeWrapper<Omit<SetOfficeAvailabilitySuccess, 'office'> & { office: ResolversTypes['ServicePoint'] }>;
  SetOfficeInput: SetOfficeInput;
  SetOfficeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetOfficeResult']>;
  SetOfficeSuccess: ResolverTypeWrapper<Omit<SetOfficeSuccess, 'office'> & { office: ResolversTypes['ServicePoint'] }>;
  SetQuotaInput: SetQuotaInput;
  SetQuotaResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetQuotaResult']>;
  SetQuotaSuccess: ResolverTypeWrapper<Omit<SetQuotaSuccess, 'quota'> & { quota: ResolversTypes['Quota'] }>;
  SetReferralAppointmentInput: SetReferralAppointmentInput;
  SetReferralAppointmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetReferralAppointmentResult']>;
  SetReferralAppointmentSuccess: ResolverTypeWrapper<Omit<SetReferralAppointmentSuccess, 'referral'> & { referral: ResolversTypes['Referral'] }>;
  SetRoutingRulesInput: SetRoutingRulesInput;
  SetRoutingRulesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetRoutingRulesResult']>;
  SetRoutingRulesSuccess: ResolverTypeWrapper<Omit<SetRoutingRulesSuccess, 'rules'> & { rules: Array<ResolversTypes['RoutingRule']> }>;
  SetServiceOfferInput: SetServiceOfferInput;
  SetServiceOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetServiceOfferResult']>;
  SetServiceOfferSuccess: ResolverTypeWrapper<Omit<SetServiceOfferSuccess, 'offer'> & { offer: ResolversTypes['ServiceOffer'] }>;
  SetWebhookStateInput: SetWebhookStateInput;
  SetWebhookStateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetWebhookStateResult']>;
  SetWebhookStateSuccess: ResolverTypeWrapper<Omit<SetWebhookStateSuccess, 'webhook'> & { webhook: ResolversTypes['Webhook'] }>;
  SettingsChange: ResolverTypeWrapper<SettingsChange>;
  SettingsKind: SettingsKind;
  SettingsOrigin: SettingsOrigin;
  SettingsVersion: ResolverTypeWrapper<SettingsVersionRow>;
  SkippedAgency: ResolverTypeWrapper<SkippedAgencyView>;
  SkippedAgencyReason: SkippedAgencyReason;
  StaleVersion: ResolverTypeWrapper<StaleVersionFailure>;
  StartReferralInput: StartReferralInput;
  StartReferralResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartReferralResult']>;
  StartReferralSuccess: ResolverTypeWrapper<Omit<StartReferralSuccess, 'referral'> & { referral: ResolversTypes['Referral'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubjectReport: ResolverTypeWrapper<SubjectReportKey>;
  TestWebhookInput: TestWebhookInput;
  TestWebhookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TestWebhookResult']>;
  TestWebhookSuccess: ResolverTypeWrapper<TestWebhookSuccess>;
  Tombstone: ResolverTypeWrapper<Tombstone>;
  TransferReferralInput: TransferReferralInput;
  TransferReferralResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransferReferralResult']>;
  TransferReferralSuccess: ResolverTypeWrapper<Omit<TransferReferralSuccess, 'referral'> & { referral: ResolversTypes['Referral'] }>;
  UndoDirectoryLoadInput: UndoDirectoryLoadInput;
  UndoDirectoryLoadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UndoDirectoryLoadResult']>;
  UndoDirectoryLoadSuccess: ResolverTypeWrapper<Omit<UndoDirectoryLoadSuccess, 'load'> & { load: ResolversTypes['BulkLoad'] }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Verdict: Verdict;
  VerdictChange: ResolverTypeWrapper<VerdictChange>;
  Waiting: ResolverTypeWrapper<Waiting>;
  Webhook: ResolverTypeWrapper<WebhookRow>;
  WebhookMode: WebhookMode;
  WebhookState: WebhookState;
  Weekday: Weekday;
  WithdrawReferralConsentInput: WithdrawReferralConsentInput;
  WithdrawReferralConsentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawReferralConsentResult']>;
  WithdrawReferralConsentSuccess: ResolverTypeWrapper<Omit<WithdrawReferralConsentSuccess, 'referral'> & { referral: ResolversTypes['Referral'] }>;
  _Any: ResolverTypeWrapper<Scalars['_Any']['output']>;
  _Entity: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['_Entity']>;
  _Service: ResolverTypeWrapper<_Service>;
  federation__ContextFieldValue: ResolverTypeWrapper<Scalars['federation__ContextFieldValue']['output']>;
  federation__FieldSet: ResolverTypeWrapper<Scalars['federation__FieldSet']['output']>;
  federation__Policy: ResolverTypeWrapper<Scalars['federation__Policy']['output']>;
  federation__Scope: ResolverTypeWrapper<Scalars['federation__Scope']['output']>;
  link__Import: ResolverTypeWrapper<Scalars['link__Import']['output']>;
  link__Purpose: Link__Purpose;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptReferralInput: AcceptReferralInput;
  AcceptReferralResult: ResolversUnionTypes<ResolversParentTypes>['AcceptReferralResult'];
  AcceptReferralSuccess: Omit<AcceptReferralSuccess, 'referral'> & { referral: ResolversParentTypes['Referral'] };
  AcknowledgeInboxInput: AcknowledgeInboxInput;
  AcknowledgeInboxResult: ResolversUnionTypes<ResolversParentTypes>['AcknowledgeInboxResult'];
  AcknowledgeInboxSuccess: Omit<AcknowledgeInboxSuccess, 'agency'> & { agency: ResolversParentTypes['Agency'] };
  Agency: AgencyRow;
  AgencyCredential: CredentialRow;
  AgencyEvent: AgencyEventRow;
  AgencyEventConnection: AgencyEventPage;
  AgencyEventEdge: Omit<AgencyEventEdge, 'node'> & { node: ResolversParentTypes['AgencyEvent'] };
  AgencyFilter: AgencyFilter;
  AgencyProposal: Omit<AgencyProposal, 'agency'> & { agency: ResolversParentTypes['Agency'] };
  AgencyRegionConnection: AgencyRegionPage;
  AgencyRegionEdge: Omit<AgencyRegionEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Region']> };
  ApplyDirectoryLoadInput: ApplyDirectoryLoadInput;
  ApplyDirectoryLoadResult: ResolversUnionTypes<ResolversParentTypes>['ApplyDirectoryLoadResult'];
  ApplyDirectoryLoadSuccess: Omit<ApplyDirectoryLoadSuccess, 'load'> & { load: ResolversParentTypes['BulkLoad'] };
  AssignReferralInput: AssignReferralInput;
  AssignReferralResult: ResolversUnionTypes<ResolversParentTypes>['AssignReferralResult'];
  AssignReferralSuccess: Omit<AssignReferralSuccess, 'referral'> & { referral: ResolversParentTypes['Referral'] };
  AuditEntry: AuditEntryRow;
  AuditEntryConnection: AuditEntryPage;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditFilter: AuditFilter;
  AuditTrail: AuditTrailKey;
  BenefitComponent: BenefitComponent;
  Boolean: Scalars['Boolean']['output'];
  BulkLoad: LoadRow;
  BulkLoadConnection: LoadPage;
  BulkLoadDependent: BulkLoadDependent;
  BulkLoadEdge: Omit<BulkLoadEdge, 'node'> & { node: ResolversParentTypes['BulkLoad'] };
  BulkLoadHeading: BulkLoadHeading;
  BulkLoadSample: RowSample;
  CancelReferralAppointmentInput: CancelReferralAppointmentInput;
  CancelReferralAppointmentResult: ResolversUnionTypes<ResolversParentTypes>['CancelReferralAppointmentResult'];
  CancelReferralAppointmentSuccess: Omit<CancelReferralAppointmentSuccess, 'referral'> & { referral: ResolversParentTypes['Referral'] };
  CancelReferralInput: CancelReferralInput;
  CancelReferralResult: ResolversUnionTypes<ResolversParentTypes>['CancelReferralResult'];
  CancelReferralSuccess: Omit<CancelReferralSuccess, 'referral'> & { referral: ResolversParentTypes['Referral'] };
  Complaint: ComplaintReference;
  CompleteReferralInput: CompleteReferralInput;
  CompleteReferralResult: ResolversUnionTypes<ResolversParentTypes>['CompleteReferralResult'];
  CompleteReferralSuccess: Omit<CompleteReferralSuccess, 'referral'> & { referral: ResolversParentTypes['Referral'] };
  ConditionResult: ConditionView;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideAgencyProposalInput: DecideAgencyProposalInput;
  DecideAgencyProposalResult: ResolversUnionTypes<ResolversParentTypes>['DecideAgencyProposalResult'];
  DecideAgencyProposalSuccess: Omit<DecideAgencyProposalSuccess, 'referral'> & { referral: ResolversParentTypes['Referral'] };
  DecideRuleInput: DecideRuleInput;
  DecideRuleResult: ResolversUnionTypes<ResolversParentTypes>['DecideRuleResult'];
  DecideRuleSuccess: Omit<DecideRuleSuccess, 'rule'> & { rule: ResolversParentTypes['EligibilityRule'] };
  Delivery: DeliveryRow;
  DeliveryAttempt: AttemptRow;
  DeliveryConnection: DeliveryPage;
  DeliveryEdge: Omit<DeliveryEdge, 'node'> & { node: ResolversParentTypes['Delivery'] };
  DirectoryFilter: DirectoryFilter;
  DiscardDirectoryLoadInput: DiscardDirectoryLoadInput;
  DiscardDirectoryLoadResult: ResolversUnionTypes<ResolversParentTypes>['DiscardDirectoryLoadResult'];
  DiscardDirectoryLoadSuccess: Omit<DiscardDirectoryLoadSuccess, 'load'> & { load: ResolversParentTypes['BulkLoad'] };
  DistrictReadiness: DistrictReadinessKey;
  EligibilityBenefit: BenefitView;
  EligibilityContest: ContestRow;
  EligibilityRule: RuleRow;
  EnterReferralInErrorInput: EnterReferralInErrorInput;
  EnterReferralInErrorResult: ResolversUnionTypes<ResolversParentTypes>['EnterReferralInErrorResult'];
  EnterReferralInErrorSuccess: Omit<EnterReferralInErrorSuccess, 'referral'> & { referral: ResolversParentTypes['Referral'] };
  ErasedTable: ErasedTable;
  ErasureRun: ErasureRun;
  FailReferralInput: FailReferralInput;
  FailReferralResult: ResolversUnionTypes<ResolversParentTypes>['FailReferralResult'];
  FailReferralSuccess: Omit<FailReferralSuccess, 'referral'> & { referral: ResolversParentTypes['Referral'] };
  Float: Scalars['Float']['output'];
  HoldReferralInput: HoldReferralInput;
  HoldReferralResult: ResolversUnionTypes<ResolversParentTypes>['HoldReferralResult'];
  HoldReferralSuccess: Omit<HoldReferralSuccess, 'referral'> & { referral: ResolversParentTypes['Referral'] };
  Household: HouseholdReference;
  ID: Scalars['ID']['output'];
  IdempotencyConflict: IdempotencyConflictFailure;
  ImportDirectorySettingsInput: ImportDirectorySettingsInput;
  ImportDirectorySettingsResult: ResolversUnionTypes<ResolversParentTypes>['ImportDirectorySettingsResult'];
  ImportDirectorySettingsSuccess: ImportDirectorySettingsSuccess;
  InputIssue: DomainInputIssue;
  Int: Scalars['Int']['output'];
  InvalidInput: InvalidInputFailure;
  InvalidRule: InvalidRule;
  InvalidTransition: InvalidTransitionFailure;
  IssueAgencyCredentialsInput: IssueAgencyCredentialsInput;
  IssueAgencyCredentialsResult: ResolversUnionTypes<ResolversParentTypes>['IssueAgencyCredentialsResult'];
  IssueAgencyCredentialsSuccess: Omit<IssueAgencyCredentialsSuccess, 'credential'> & { credential: ResolversParentTypes['AgencyCredential'] };
  Liaison: Liaison;
  LoadHasDependents: LoadHasDependentsFailure;
  MarkReferralReadInput: MarkReferralReadInput;
  MarkReferralReadResult: ResolversUnionTypes<ResolversParentTypes>['MarkReferralReadResult'];
  MarkReferralReadSuccess: Omit<MarkReferralReadSuccess, 'referral'> & { referral: ResolversParentTypes['Referral'] };
  MissingFact: MissingFact;
  Mutation: Record<PropertyKey, never>;
  NeedAlternative: NeedAlternativeView;
  NotAllowed: NotAllowedFailure;
  NotFound: NotFoundFailure;
  OutcomeCount: OutcomeCount;
  PageInfo: PageInfo;
  PersonRequest: PersonRequestKey;
  PersonRequestOutcome: PersonRequestOutcome;
  PreviewRoutingInput: PreviewRoutingInput;
  Programme: ProgrammeRow;
  ProgrammeEligibility: EligibilityView;
  ProgrammeGapCounts: Omit<ProgrammeGapCounts, 'programme'> & { programme: ResolversParentTypes['Programme'] };
  ProposeAgencyInput: ProposeAgencyInput;
  ProposeAgencyResult: ResolversUnionTypes<ResolversParentTypes>['ProposeAgencyResult'];
  ProposeAgencySuccess: Omit<ProposeAgencySuccess, 'referral'> & { referral: ResolversParentTypes['Referral'] };
  ProposeRuleInput: ProposeRuleInput;
  ProposeRuleResult: ResolversUnionTypes<ResolversParentTypes>['ProposeRuleResult'];
  ProposeRuleSuccess: Omit<ProposeRuleSuccess, 'rule'> & { rule: ResolversParentTypes['EligibilityRule'] };
  Query: Record<PropertyKey, never>;
  Quota: QuotaRow;
  ReadinessItem: ReadinessFinding;
  ReasonCount: ReasonCount;
  Referral: ReferralRow;
  ReferralAppointment: ReferralAppointment;
  ReferralBenefit: ReferralBenefit;
  ReferralBenefitInput: ReferralBenefitInput;
  ReferralConnection: ReferralPage;
  ReferralDocument: DocumentView;
  ReferralDocumentRequest: ReferralDocumentRequest;
  ReferralEdge: Omit<ReferralEdge, 'node'> & { node: ResolversParentTypes['Referral'] };
  ReferralFilter: ReferralFilter;
  ReferralInbox: ReferralInbox;
  ReferralMeasure: MeasureRow;
  ReferralMeasureFilter: ReferralMeasureFilter;
  ReferralMeasures: Omit<ReferralMeasures, 'groups' | 'total'> & { groups: Array<ResolversParentTypes['ReferralMeasure']>, total: ResolversParentTypes['ReferralMeasure'] };
  ReferralMessage: MessageView;
  ReferralNotice: NoticeRow;
  ReferralTimelineEntry: ReferralTimelineEntry;
  Region: RegionReference;
  RegisterWebhookInput: RegisterWebhookInput;
  RegisterWebhookResult: ResolversUnionTypes<ResolversParentTypes>['RegisterWebhookResult'];
  RegisterWebhookSuccess: Omit<RegisterWebhookSuccess, 'webhook'> & { webhook: ResolversParentTypes['Webhook'] };
  RejectReferralInput: RejectReferralInput;
  RejectReferralResult: ResolversUnionTypes<ResolversParentTypes>['RejectReferralResult'];
  RejectReferralSuccess: Omit<RejectReferralSuccess, 'referral'> & { referral: ResolversParentTypes['Referral'] };
  ReplayDeliveriesInput: ReplayDeliveriesInput;
  ReplayDeliveriesResult: ResolversUnionTypes<ResolversParentTypes>['ReplayDeliveriesResult'];
  ReplayDeliveriesSuccess: ReplayDeliveriesSuccess;
  ReportEntry: ReportEntry;
  ReportRow: ReportRow;
  ReportSection: ReportSection;
  RequestMissingDocumentInput: RequestMissingDocumentInput;
  RequestMissingDocumentResult: ResolversUnionTypes<ResolversParentTypes>['RequestMissingDocumentResult'];
  RequestMissingDocumentSuccess: Omit<RequestMissingDocumentSuccess, 'referral'> & { referral: ResolversParentTypes['Referral'] };
  RequestReferralDocumentInput: RequestReferralDocumentInput;
  RequestReferralDocumentResult: ResolversUnionTypes<ResolversParentTypes>['RequestReferralDocumentResult'];
  RequestReferralDocumentSuccess: Omit<RequestReferralDocumentSuccess, 'document'> & { document: ResolversParentTypes['ReferralDocument'] };
  RequiredDocument: RequiredDocument;
  RequiredDocumentInput: RequiredDocumentInput;
  RerouteReferralsInput: RerouteReferralsInput;
  RerouteReferralsResult: ResolversUnionTypes<ResolversParentTypes>['RerouteReferralsResult'];
  RerouteReferralsSuccess: Omit<RerouteReferralsSuccess, 'moved' | 'returned'> & { moved: Array<ResolversParentTypes['ReroutedReferral']>, returned: Array<ResolversParentTypes['ReroutedReferral']> };
  ReroutedReferral: Rerouted;
  ResumeReferralInput: ResumeReferralInput;
  ResumeReferralResult: ResolversUnionTypes<ResolversParentTypes>['ResumeReferralResult'];
  ResumeReferralSuccess: Omit<ResumeReferralSuccess, 'referral'> & { referral: ResolversParentTypes['Referral'] };
  RevokeAgencyCredentialsInput: RevokeAgencyCredentialsInput;
  RevokeAgencyCredentialsResult: ResolversUnionTypes<ResolversParentTypes>['RevokeAgencyCredentialsResult'];
  RevokeAgencyCredentialsSuccess: Omit<RevokeAgencyCredentialsSuccess, 'credential'> & { credential: ResolversParentTypes['AgencyCredential'] };
  RollbackDirectorySettingsInput: RollbackDirectorySettingsInput;
  RollbackDirectorySettingsResult: ResolversUnionTypes<ResolversParentTypes>['RollbackDirectorySettingsResult'];
  RollbackDirectorySettingsSuccess: RollbackDirectorySettingsSuccess;
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RotateWebhookSecretResult: ResolversUnionTypes<ResolversParentTypes>['RotateWebhookSecretResult'];
  RotateWebhookSecretSuccess: Omit<RotateWebhookSecretSuccess, 'webhook'> & { webhook: ResolversParentTypes['Webhook'] };
  RoutingAlternative: Omit<RoutingAlternative, 'agency'> & { agency: ResolversParentTypes['Agency'] };
  RoutingDecision: RoutingResult;
  RoutingRule: RoutingRuleRow;
  RoutingRuleInput: RoutingRuleInput;
  RuleComponent: RuleComponent;
  RuleComponentInput: RuleComponentInput;
  RuleCondition: RuleCondition;
  RuleConditionInput: RuleConditionInput;
  RuleFact: RuleFact;
  RuleFault: RuleFault;
  RuleImpact: RuleImpact;
  RuleInput: RuleInput;
  RuleParameter: RuleParameter;
  RuleParameterInput: RuleParameterInput;
  RulePreview: RulePreview;
  ScreenedHousehold: GapRow;
  ScreeningConnection: GapPage;
  ScreeningCounts: Omit<ScreeningCounts, 'programmes'> & { programmes: Array<ResolversParentTypes['ProgrammeGapCounts']> };
  ScreeningEdge: Omit<ScreeningEdge, 'node'> & { node: ResolversParentTypes['ScreenedHousehold'] };
  SendReferralMessageInput: SendReferralMessageInput;
  SendReferralMessageResult: ResolversUnionTypes<ResolversParentTypes>['SendReferralMessageResult'];
  SendReferralMessageSuccess: Omit<SendReferralMessageSuccess, 'referral' | 'sent'> & { referral: ResolversParentTypes['Referral'], sent: ResolversParentTypes['ReferralMessage'] };
  ServiceHours: ServiceHours;
  ServiceHoursInput: ServiceHoursInput;
  ServiceOffer: OfferView;
  ServicePoint: OfficeRow;
  SetDistrictProgrammeInput: SetDistrictProgrammeInput;
  SetDistrictProgrammeResult: ResolversUnionTypes<ResolversParentTypes>['SetDistrictProgrammeResult'];
  SetDistrictProgrammeSuccess: Omit<SetDistrictProgrammeSuccess, 'programme'> & { programme: ResolversParentTypes['Programme'] };
  SetOfficeAvailabilityInput: SetOfficeAvailabilityInput;
  SetOfficeAvailabilityResult: ResolversUnionTypes<ResolversParentTypes>['SetOfficeAvailabilityResult'];
  SetOfficeAvailabilitySuccess: Omit<SetOfficeAvailabilitySuccess, 'office'> & { office: ResolversParentTypes['ServicePoint'] };
  SetOfficeInput: SetOfficeInput;
  SetOfficeResult: ResolversUnionTypes<ResolversParentTypes>['SetOfficeResult'];
  SetOfficeSuccess: Omit<SetOfficeSuccess, 'office'> & { office: ResolversParentTypes['ServicePoint'] };
  SetQuotaInput: SetQuotaInput;
  SetQuotaResult: ResolversUnionTypes<ResolversParentTypes>['SetQuotaResult'];
  SetQuotaSuccess: Omit<SetQuotaSuccess, 'quota'> & { quota: ResolversParentTypes['Quota'] };
  SetReferralAppointmentInput: SetReferralAppointmentInput;
  SetReferralAppointmentResult: ResolversUnionTypes<ResolversParentTypes>['SetReferralAppointmentResult'];
  SetReferralAppointmentSuccess: Omit<SetReferralAppointmentSuccess, 'referral'> & { referral: ResolversParentTypes['Referral'] };
  SetRoutingRulesInput: SetRoutingRulesInput;
  SetRoutingRulesResult: ResolversUnionTypes<ResolversParentTypes>['SetRoutingRulesResult'];
  SetRoutingRulesSuccess: Omit<SetRoutingRulesSuccess, 'rules'> & { rules: Array<ResolversParentTypes['RoutingRule']> };
  SetServiceOfferInput: SetServiceOfferInput;
  SetServiceOfferResult: ResolversUnionTypes<ResolversParentTypes>['SetServiceOfferResult'];
  SetServiceOfferSuccess: Omit<SetServiceOfferSuccess, 'offer'> & { offer: ResolversParentTypes['ServiceOffer'] };
  SetWebhookStateInput: SetWebhookStateInput;
  SetWebhookStateResult: ResolversUnionTypes<ResolversParentTypes>['SetWebhookStateResult'];
  SetWebhookStateSuccess: Omit<SetWebhookStateSuccess, 'webhook'> & { webhook: ResolversParentTypes['Webhook'] };
  SettingsChange: SettingsChange;
  SettingsVersion: SettingsVersionRow;
  SkippedAgency: SkippedAgencyView;
  StaleVersion: StaleVersionFailure;
  StartReferralInput: StartReferralInput;
  StartReferralResult: ResolversUnionTypes<ResolversParentTypes>['StartReferralResult'];
  StartReferralSuccess: Omit<StartReferralSuccess, 'referral'> & { referral: ResolversParentTypes['Referral'] };
  String: Scalars['String']['output'];
  SubjectReport: SubjectReportKey;
  TestWebhookInput: TestWebhookInput;
  TestWebhookResult: ResolversUnionTypes<ResolversParentTypes>['TestWebhookResult'];
  TestWebhookSuccess: TestWebhookSuccess;
  Tombstone: Tombstone;
  TransferReferralInput: TransferReferralInput;
  TransferReferralResult: ResolversUnionTypes<ResolversParentTypes>['TransferReferralResult'];
  TransferReferralSuccess: Omit<TransferReferralSuccess, 'referral'> & { referral: ResolversParentTypes['Referral'] };
  UndoDirectoryLoadInput: UndoDirectoryLoadInput;
  UndoDirectoryLoadResult: ResolversUnionTypes<ResolversParentTypes>['UndoDirectoryLoadResult'];
  UndoDirectoryLoadSuccess: Omit<UndoDirectoryLoadSuccess, 'load'> & { load: ResolversParentTypes['BulkLoad'] };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VerdictChange: VerdictChange;
  Waiting: Waiting;
  Webhook: WebhookRow;
  WithdrawReferralConsentInput: WithdrawReferralConsentInput;
  WithdrawReferralConsentResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawReferralConsentResult'];
  WithdrawReferralConsentSuccess: Omit<WithdrawReferralConsentSuccess, 'referral'> & { referral: ResolversParentTypes['Referral'] };
  _Any: Scalars['_Any']['output'];
  _Entity: ResolversUnionTypes<ResolversParentTypes>['_Entity'];
  _Service: _Service;
  federation__ContextFieldValue: Scalars['federation__ContextFieldValue']['output'];
  federation__FieldSet: Scalars['federation__FieldSet']['output'];
  federation__Policy: Scalars['federation__Policy']['output'];
  federation__Scope: Scalars['federation__Scope']['output'];
  link__Import: Scalars['link__Import']['output'];
};

export type ExternalDirectiveArgs = {
  reason?: Maybe<Scalars['String']['input']>;
};

export type ExternalDirectiveResolver<Result, Parent, ContextType = ServiceContext, Args = ExternalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type FactDirectiveArgs = {
  is: Array<PersonalFact>;
  recorded?: Maybe<Scalars['Boolean']['input']>;
};

export type FactDirectiveResolver<Result, Parent, ContextType = ServiceContext, Args = FactDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__AuthenticatedDirectiveArgs = { };

export type Federation__AuthenticatedDirectiveResolver<Result, Parent, ContextType = ServiceContext, Args = Federation__AuthenticatedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__ComposeDirectiveDirectiveArgs = {
  name?: Maybe<Scalars['String']['input']>;
};

export type Federation__ComposeDirectiveDirectiveResolver<Result, Parent, ContextType = ServiceContext, Args = Federation__ComposeDirectiveDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__ContextDirectiveArgs = {
  name: Scalars['String']['input'];
};

export type Federation__ContextDirectiveResolver<Result, Parent, ContextType = ServiceContext, Args = Federation__ContextDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__CostDirectiveArgs = {
  weight: Scalars['Int']['input'];
};

export type Federation__CostDirectiveResolver<Result, Parent, ContextType = ServiceContext, Args = Federation__CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__ExtendsDirectiveArgs = { };

export type Federation__ExtendsDirectiveResolver<Result, Parent, ContextType = ServiceContext, Args = Federation__ExtendsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__FromContextDirectiveArgs = {
  field?: Maybe<Scalars['federation__ContextFieldValue']['input']>;
};

export type Federation__FromContextDirectiveResolver<Result, Parent, ContextType = ServiceContext, Args = Federation__FromContextDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__InterfaceObjectDirectiveArgs = { };

export type Federation__InterfaceObjectDirectiveResolver<Result, Parent, ContextType = ServiceContext, Args = Federation__InterfaceObjectDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  requireOneSlicingArgument?: Maybe<Scalars['Boolean']['input']>;
  sizedFields?: Maybe<Array<Scalars['String']['input']>>;
  slicingArguments?: Maybe<Array<Scalars['String']['input']>>;
};

export type Federation__ListSizeDirectiveResolver<Result, Parent, ContextType = ServiceContext, Args = Federation__ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__PolicyDirectiveArgs = {
  policies: Array<Array<Scalars['federation__Policy']['input']>>;
};

export type Federation__PolicyDirectiveResolver<Result, Parent, ContextType = ServiceContext, Args = Federation__PolicyDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__RequiresScopesDirectiveArgs = {
  scopes: Array<Array<Scalars['federation__Scope']['input']>>;
};

export type Federation__RequiresScopesDirectiveResolver<Result, Parent, ContextType = ServiceContext, Args = Federation__RequiresScopesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__TagDirectiveArgs = {
  name: Scalars['String']['input'];
};

export type Federation__TagDirectiveResolver<Result, Parent, ContextType = ServiceContext, Args = Federation__TagDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InaccessibleDirectiveArgs = { };

export type InaccessibleDirectiveResolver<Result, Parent, ContextType = ServiceContext, Args = InaccessibleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type KeyDirectiveArgs = {
  fields: Scalars['federation__FieldSet']['input'];
  resolvable?: Maybe<Scalars['Boolean']['input']>;
};

export type KeyDirectiveResolver<Result, Parent, ContextType = ServiceContext, Args = KeyDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LinkDirectiveArgs = {
  as?: Maybe<Scalars['String']['input']>;
  for?: Maybe<Link__Purpose>;
  import?: Maybe<Array<Maybe<Scalars['link__Import']['input']>>>;
  url?: Maybe<Scalars['String']['input']>;
};

export type LinkDirectiveResolver<Result, Parent, ContextType = ServiceContext, Args = LinkDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type OverrideDirectiveArgs = {
  from: Scalars['String']['input'];
  label?: Maybe<Scalars['String']['input']>;
};

export type OverrideDirectiveResolver<Result, Parent, ContextType = ServiceContext, Args = OverrideDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ProvidesDirectiveArgs = {
  fields: Scalars['federation__FieldSet']['input'];
};

export type ProvidesDirectiveResolver<Result, Parent, ContextType = ServiceContext, Args = ProvidesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RangeDirectiveArgs = {
  max?: Maybe<Scalars['Float']['input']>;
  min?: Maybe<Scalars['Float']['input']>;
};

export type RangeDirectiveResolver<Result, Parent, ContextType = ServiceContext, Args = RangeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RegionLevelDirectiveArgs = {
  is: RegionLevel;
};

export type RegionLevelDirectiveResolver<Result, Parent, ContextType = ServiceContext, Args = RegionLevelDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RequiresDirectiveArgs = {
  fields: Scalars['federation__FieldSet']['input'];
};

export type RequiresDirectiveResolver<Result, Parent, ContextType = ServiceContext, Args = RequiresDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ShareableDirectiveArgs = { };

export type ShareableDirectiveResolver<Result, Parent, ContextType = ServiceContext, Args = ShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptReferralResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AcceptReferralResult'] = ResolversParentTypes['AcceptReferralResult']> = {
  __resolveType: TypeResolveFn<'AcceptReferralSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type AcceptReferralSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AcceptReferralSuccess'] = ResolversParentTypes['AcceptReferralSuccess']> = {
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcknowledgeInboxResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AcknowledgeInboxResult'] = ResolversParentTypes['AcknowledgeInboxResult']> = {
  __resolveType: TypeResolveFn<'AcknowledgeInboxSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type AcknowledgeInboxSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AcknowledgeInboxSuccess'] = ResolversParentTypes['AcknowledgeInboxSuccess']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  credentials?: Resolver<Maybe<Array<ResolversTypes['AgencyCredential']>>, ParentType, ContextType>;
  government?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inbox?: Resolver<Maybe<ResolversTypes['AgencyEventConnection']>, ParentType, ContextType, RequireFields<AgencyInboxArgs, 'regionCode'>>;
  liaisons?: Resolver<Maybe<Array<ResolversTypes['Liaison']>>, ParentType, ContextType, RequireFields<AgencyLiaisonsArgs, 'regionCode'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referrals?: Resolver<ResolversTypes['ReferralConnection'], ParentType, ContextType, Partial<AgencyReferralsArgs>>;
  sectors?: Resolver<Array<ResolversTypes['Sector']>, ParentType, ContextType>;
  serves?: Resolver<ResolversTypes['AgencyRegionConnection'], ParentType, ContextType, Partial<AgencyServesArgs>>;
  services?: Resolver<Array<ResolversTypes['ServicePoint']>, ParentType, ContextType, Partial<AgencyServicesArgs>>;
  webhooks?: Resolver<Maybe<Array<ResolversTypes['Webhook']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyCredentialResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AgencyCredential'] = ResolversParentTypes['AgencyCredential']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  districtCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publicKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AgencyEventResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AgencyEvent'] = ResolversParentTypes['AgencyEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cloudEvent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  referralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyEventConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AgencyEventConnection'] = ResolversParentTypes['AgencyEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgencyEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyEventEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AgencyEventEdge'] = ResolversParentTypes['AgencyEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AgencyEvent'], ParentType, ContextType>;
};

export type AgencyProposalResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AgencyProposal'] = ResolversParentTypes['AgencyProposal']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  declinedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  declinedNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ReferralReason'], ParentType, ContextType>;
};

export type AgencyRegionConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AgencyRegionConnection'] = ResolversParentTypes['AgencyRegionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgencyRegionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyRegionEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AgencyRegionEdge'] = ResolversParentTypes['AgencyRegionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
};

export type ApplyDirectoryLoadResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ApplyDirectoryLoadResult'] = ResolversParentTypes['ApplyDirectoryLoadResult']> = {
  __resolveType: TypeResolveFn<'ApplyDirectoryLoadSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type ApplyDirectoryLoadSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ApplyDirectoryLoadSuccess'] = ResolversParentTypes['ApplyDirectoryLoadSuccess']> = {
  load?: Resolver<ResolversTypes['BulkLoad'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignReferralResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AssignReferralResult'] = ResolversParentTypes['AssignReferralResult']> = {
  __resolveType: TypeResolveFn<'AssignReferralSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type AssignReferralSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AssignReferralSuccess'] = ResolversParentTypes['AssignReferralSuccess']> = {
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  facts?: Resolver<Maybe<Array<ResolversTypes['PersonalFact']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AuditKind'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditTrailResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AuditTrail'] = ResolversParentTypes['AuditTrail']> = {
  districtCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  referrals?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, Partial<AuditTrailReferralsArgs>>;
  referralsErasures?: Resolver<Maybe<Array<ResolversTypes['ErasureRun']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BenefitComponentResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['BenefitComponent'] = ResolversParentTypes['BenefitComponent']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BulkLoadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['BulkLoad'] = ResolversParentTypes['BulkLoad']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  decidedByRole?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  districtCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  earlierLoads?: Resolver<Array<ResolversTypes['BulkLoad']>, ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  headings?: Resolver<Array<ResolversTypes['BulkLoadHeading']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keptRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BulkLoadKind'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  samples?: Resolver<Array<ResolversTypes['BulkLoadSample']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BulkLoadStatus'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  undoneByRole?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  unusedHeadings?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  uploadedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uploadedByRole?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type BulkLoadConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['BulkLoadConnection'] = ResolversParentTypes['BulkLoadConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BulkLoadEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BulkLoadDependentResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['BulkLoadDependent'] = ResolversParentTypes['BulkLoadDependent']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ids?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BulkLoadDependentKind'], ParentType, ContextType>;
};

export type BulkLoadEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['BulkLoadEdge'] = ResolversParentTypes['BulkLoadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BulkLoad'], ParentType, ContextType>;
};

export type BulkLoadHeadingResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['BulkLoadHeading'] = ResolversParentTypes['BulkLoadHeading']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BulkLoadSampleResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['BulkLoadSample'] = ResolversParentTypes['BulkLoadSample']> = {
  codes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['BulkLoadVerdict'], ParentType, ContextType>;
};

export type CancelReferralAppointmentResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CancelReferralAppointmentResult'] = ResolversParentTypes['CancelReferralAppointmentResult']> = {
  __resolveType: TypeResolveFn<'CancelReferralAppointmentSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type CancelReferralAppointmentSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CancelReferralAppointmentSuccess'] = ResolversParentTypes['CancelReferralAppointmentSuccess']> = {
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelReferralResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CancelReferralResult'] = ResolversParentTypes['CancelReferralResult']> = {
  __resolveType: TypeResolveFn<'CancelReferralSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type CancelReferralSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CancelReferralSuccess'] = ResolversParentTypes['CancelReferralSuccess']> = {
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComplaintResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Complaint'] = ResolversParentTypes['Complaint']> = {
  alternatives?: Resolver<Maybe<Array<ResolversTypes['NeedAlternative']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  referrals?: Resolver<Maybe<Array<ResolversTypes['Referral']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompleteReferralResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CompleteReferralResult'] = ResolversParentTypes['CompleteReferralResult']> = {
  __resolveType: TypeResolveFn<'CompleteReferralSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type CompleteReferralSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CompleteReferralSuccess'] = ResolversParentTypes['CompleteReferralSuccess']> = {
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConditionResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ConditionResult'] = ResolversParentTypes['ConditionResult']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<Maybe<Array<ResolversTypes['RuleFact']>>, ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  labelEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConditionState'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideAgencyProposalResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DecideAgencyProposalResult'] = ResolversParentTypes['DecideAgencyProposalResult']> = {
  __resolveType: TypeResolveFn<'DecideAgencyProposalSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type DecideAgencyProposalSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DecideAgencyProposalSuccess'] = ResolversParentTypes['DecideAgencyProposalSuccess']> = {
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideRuleResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DecideRuleResult'] = ResolversParentTypes['DecideRuleResult']> = {
  __resolveType: TypeResolveFn<'DecideRuleSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type DecideRuleSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DecideRuleSuccess'] = ResolversParentTypes['DecideRuleSuccess']> = {
  rule?: Resolver<ResolversTypes['EligibilityRule'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliveryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Delivery'] = ResolversParentTypes['Delivery']> = {
  attempts?: Resolver<Array<ResolversTypes['DeliveryAttempt']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  eventType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  referralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  replays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliveryState'], ParentType, ContextType>;
};

export type DeliveryAttemptResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DeliveryAttempt'] = ResolversParentTypes['DeliveryAttempt']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  milliseconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  response?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DeliveryConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DeliveryConnection'] = ResolversParentTypes['DeliveryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeliveryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveryEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DeliveryEdge'] = ResolversParentTypes['DeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Delivery'], ParentType, ContextType>;
};

export type DiscardDirectoryLoadResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DiscardDirectoryLoadResult'] = ResolversParentTypes['DiscardDirectoryLoadResult']> = {
  __resolveType: TypeResolveFn<'DiscardDirectoryLoadSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type DiscardDirectoryLoadSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DiscardDirectoryLoadSuccess'] = ResolversParentTypes['DiscardDirectoryLoadSuccess']> = {
  load?: Resolver<ResolversTypes['BulkLoad'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DistrictReadinessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DistrictReadiness'] = ResolversParentTypes['DistrictReadiness']> = {
  referrals?: Resolver<Maybe<Array<ResolversTypes['ReadinessItem']>>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EligibilityBenefitResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['EligibilityBenefit'] = ResolversParentTypes['EligibilityBenefit']> = {
  amountPerYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counted?: Resolver<Maybe<Array<ResolversTypes['BenefitComponent']>>, ParentType, ContextType>;
};

export type EligibilityContestResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['EligibilityContest'] = ResolversParentTypes['EligibilityContest']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changeRequestId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
  condition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ContestState'], ParentType, ContextType>;
};

export type EligibilityRuleResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['EligibilityRule'] = ResolversParentTypes['EligibilityRule']> = {
  components?: Resolver<Array<ResolversTypes['RuleComponent']>, ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['RuleCondition']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  districtCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impact?: Resolver<Maybe<ResolversTypes['RuleImpact']>, ParentType, ContextType>;
  maxPersons?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  parameters?: Resolver<Array<ResolversTypes['RuleParameter']>, ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  proposedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RuleState'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EnterReferralInErrorResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['EnterReferralInErrorResult'] = ResolversParentTypes['EnterReferralInErrorResult']> = {
  __resolveType: TypeResolveFn<'EnterReferralInErrorSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type EnterReferralInErrorSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['EnterReferralInErrorSuccess'] = ResolversParentTypes['EnterReferralInErrorSuccess']> = {
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ErasedTableResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ErasedTable'] = ResolversParentTypes['ErasedTable']> = {
  basis?: Resolver<Maybe<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  erased?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onErasure?: Resolver<ResolversTypes['ErasureRule'], ParentType, ContextType>;
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  years?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ErasureRunResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ErasureRun'] = ResolversParentTypes['ErasureRun']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cutoff?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FailReferralResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['FailReferralResult'] = ResolversParentTypes['FailReferralResult']> = {
  __resolveType: TypeResolveFn<'FailReferralSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type FailReferralSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['FailReferralSuccess'] = ResolversParentTypes['FailReferralSuccess']> = {
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldReferralResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['HoldReferralResult'] = ResolversParentTypes['HoldReferralResult']> = {
  __resolveType: TypeResolveFn<'HoldReferralSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type HoldReferralSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['HoldReferralSuccess'] = ResolversParentTypes['HoldReferralSuccess']> = {
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household']> = {
  eligibility?: Resolver<Maybe<Array<ResolversTypes['ProgrammeEligibility']>>, ParentType, ContextType, Partial<HouseholdEligibilityArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  referrals?: Resolver<Maybe<ResolversTypes['ReferralConnection']>, ParentType, ContextType, Partial<HouseholdReferralsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdempotencyConflictResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['IdempotencyConflict'] = ResolversParentTypes['IdempotencyConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportDirectorySettingsResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ImportDirectorySettingsResult'] = ResolversParentTypes['ImportDirectorySettingsResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'ImportDirectorySettingsSuccess' | 'InvalidInput' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type ImportDirectorySettingsSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ImportDirectorySettingsSuccess'] = ResolversParentTypes['ImportDirectorySettingsSuccess']> = {
  changes?: Resolver<Array<ResolversTypes['SettingsChange']>, ParentType, ContextType>;
  preview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InputIssueResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InputIssue'] = ResolversParentTypes['InputIssue']> = {
  allowed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['InputIssue']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidRuleResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InvalidRule'] = ResolversParentTypes['InvalidRule']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  faults?: Resolver<Array<ResolversTypes['RuleFault']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidTransitionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InvalidTransition'] = ResolversParentTypes['InvalidTransition']> = {
  allowed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueAgencyCredentialsResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['IssueAgencyCredentialsResult'] = ResolversParentTypes['IssueAgencyCredentialsResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'IssueAgencyCredentialsSuccess' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type IssueAgencyCredentialsSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['IssueAgencyCredentialsSuccess'] = ResolversParentTypes['IssueAgencyCredentialsSuccess']> = {
  credential?: Resolver<ResolversTypes['AgencyCredential'], ParentType, ContextType>;
  creds?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  durable?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inboxPrefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  natsUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LiaisonResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Liaison'] = ResolversParentTypes['Liaison']> = {
  lastSeenOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LoadHasDependentsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['LoadHasDependents'] = ResolversParentTypes['LoadHasDependents']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dependents?: Resolver<Array<ResolversTypes['BulkLoadDependent']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkReferralReadResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['MarkReferralReadResult'] = ResolversParentTypes['MarkReferralReadResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'MarkReferralReadSuccess' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type MarkReferralReadSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['MarkReferralReadSuccess'] = ResolversParentTypes['MarkReferralReadSuccess']> = {
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MissingFactResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['MissingFact'] = ResolversParentTypes['MissingFact']> = {
  condition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  households?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptReferral?: Resolver<ResolversTypes['AcceptReferralResult'], ParentType, ContextType, RequireFields<MutationAcceptReferralArgs, 'input'>>;
  acknowledgeInbox?: Resolver<ResolversTypes['AcknowledgeInboxResult'], ParentType, ContextType, RequireFields<MutationAcknowledgeInboxArgs, 'input'>>;
  applyDirectoryLoad?: Resolver<ResolversTypes['ApplyDirectoryLoadResult'], ParentType, ContextType, RequireFields<MutationApplyDirectoryLoadArgs, 'input'>>;
  assignReferral?: Resolver<ResolversTypes['AssignReferralResult'], ParentType, ContextType, RequireFields<MutationAssignReferralArgs, 'input'>>;
  cancelReferral?: Resolver<ResolversTypes['CancelReferralResult'], ParentType, ContextType, RequireFields<MutationCancelReferralArgs, 'input'>>;
  cancelReferralAppointment?: Resolver<ResolversTypes['CancelReferralAppointmentResult'], ParentType, ContextType, RequireFields<MutationCancelReferralAppointmentArgs, 'input'>>;
  completeReferral?: Resolver<ResolversTypes['CompleteReferralResult'], ParentType, ContextType, RequireFields<MutationCompleteReferralArgs, 'input'>>;
  decideAgencyProposal?: Resolver<ResolversTypes['DecideAgencyProposalResult'], ParentType, ContextType, RequireFields<MutationDecideAgencyProposalArgs, 'input'>>;
  decideRule?: Resolver<ResolversTypes['DecideRuleResult'], ParentType, ContextType, RequireFields<MutationDecideRuleArgs, 'input'>>;
  discardDirectoryLoad?: Resolver<ResolversTypes['DiscardDirectoryLoadResult'], ParentType, ContextType, RequireFields<MutationDiscardDirectoryLoadArgs, 'input'>>;
  enterReferralInError?: Resolver<ResolversTypes['EnterReferralInErrorResult'], ParentType, ContextType, RequireFields<MutationEnterReferralInErrorArgs, 'input'>>;
  failReferral?: Resolver<ResolversTypes['FailReferralResult'], ParentType, ContextType, RequireFields<MutationFailReferralArgs, 'input'>>;
  holdReferral?: Resolver<ResolversTypes['HoldReferralResult'], ParentType, ContextType, RequireFields<MutationHoldReferralArgs, 'input'>>;
  importDirectorySettings?: Resolver<ResolversTypes['ImportDirectorySettingsResult'], ParentType, ContextType, RequireFields<MutationImportDirectorySettingsArgs, 'input'>>;
  issueAgencyCredentials?: Resolver<ResolversTypes['IssueAgencyCredentialsResult'], ParentType, ContextType, RequireFields<MutationIssueAgencyCredentialsArgs, 'input'>>;
  markReferralRead?: Resolver<ResolversTypes['MarkReferralReadResult'], ParentType, ContextType, RequireFields<MutationMarkReferralReadArgs, 'input'>>;
  proposeAgency?: Resolver<ResolversTypes['ProposeAgencyResult'], ParentType, ContextType, RequireFields<MutationProposeAgencyArgs, 'input'>>;
  proposeRule?: Resolver<ResolversTypes['ProposeRuleResult'], ParentType, ContextType, RequireFields<MutationProposeRuleArgs, 'input'>>;
  registerWebhook?: Resolver<ResolversTypes['RegisterWebhookResult'], ParentType, ContextType, RequireFields<MutationRegisterWebhookArgs, 'input'>>;
  rejectReferral?: Resolver<ResolversTypes['RejectReferralResult'], ParentType, ContextType, RequireFields<MutationRejectReferralArgs, 'input'>>;
  replayDeliveries?: Resolver<ResolversTypes['ReplayDeliveriesResult'], ParentType, ContextType, RequireFields<MutationReplayDeliveriesArgs, 'input'>>;
  requestMissingDocument?: Resolver<ResolversTypes['RequestMissingDocumentResult'], ParentType, ContextType, RequireFields<MutationRequestMissingDocumentArgs, 'input'>>;
  requestReferralDocument?: Resolver<ResolversTypes['RequestReferralDocumentResult'], ParentType, ContextType, RequireFields<MutationRequestReferralDocumentArgs, 'input'>>;
  rerouteReferrals?: Resolver<ResolversTypes['RerouteReferralsResult'], ParentType, ContextType, RequireFields<MutationRerouteReferralsArgs, 'input'>>;
  resumeReferral?: Resolver<ResolversTypes['ResumeReferralResult'], ParentType, ContextType, RequireFields<MutationResumeReferralArgs, 'input'>>;
  revokeAgencyCredentials?: Resolver<ResolversTypes['RevokeAgencyCredentialsResult'], ParentType, ContextType, RequireFields<MutationRevokeAgencyCredentialsArgs, 'input'>>;
  rollbackDirectorySettings?: Resolver<ResolversTypes['RollbackDirectorySettingsResult'], ParentType, ContextType, RequireFields<MutationRollbackDirectorySettingsArgs, 'input'>>;
  rotateWebhookSecret?: Resolver<ResolversTypes['RotateWebhookSecretResult'], ParentType, ContextType, RequireFields<MutationRotateWebhookSecretArgs, 'input'>>;
  sendReferralMessage?: Resolver<ResolversTypes['SendReferralMessageResult'], ParentType, ContextType, RequireFields<MutationSendReferralMessageArgs, 'input'>>;
  setDistrictProgramme?: Resolver<ResolversTypes['SetDistrictProgrammeResult'], ParentType, ContextType, RequireFields<MutationSetDistrictProgrammeArgs, 'input'>>;
  setOffice?: Resolver<ResolversTypes['SetOfficeResult'], ParentType, ContextType, RequireFields<MutationSetOfficeArgs, 'input'>>;
  setOfficeAvailability?: Resolver<ResolversTypes['SetOfficeAvailabilityResult'], ParentType, ContextType, RequireFields<MutationSetOfficeAvailabilityArgs, 'input'>>;
  setQuota?: Resolver<ResolversTypes['SetQuotaResult'], ParentType, ContextType, RequireFields<MutationSetQuotaArgs, 'input'>>;
  setReferralAppointment?: Resolver<ResolversTypes['SetReferralAppointmentResult'], ParentType, ContextType, RequireFields<MutationSetReferralAppointmentArgs, 'input'>>;
  setRoutingRules?: Resolver<ResolversTypes['SetRoutingRulesResult'], ParentType, ContextType, RequireFields<MutationSetRoutingRulesArgs, 'input'>>;
  setServiceOffer?: Resolver<ResolversTypes['SetServiceOfferResult'], ParentType, ContextType, RequireFields<MutationSetServiceOfferArgs, 'input'>>;
  setWebhookState?: Resolver<ResolversTypes['SetWebhookStateResult'], ParentType, ContextType, RequireFields<MutationSetWebhookStateArgs, 'input'>>;
  startReferral?: Resolver<ResolversTypes['StartReferralResult'], ParentType, ContextType, RequireFields<MutationStartReferralArgs, 'input'>>;
  testWebhook?: Resolver<ResolversTypes['TestWebhookResult'], ParentType, ContextType, RequireFields<MutationTestWebhookArgs, 'input'>>;
  transferReferral?: Resolver<ResolversTypes['TransferReferralResult'], ParentType, ContextType, RequireFields<MutationTransferReferralArgs, 'input'>>;
  undoDirectoryLoad?: Resolver<ResolversTypes['UndoDirectoryLoadResult'], ParentType, ContextType, RequireFields<MutationUndoDirectoryLoadArgs, 'input'>>;
  withdrawReferralConsent?: Resolver<ResolversTypes['WithdrawReferralConsentResult'], ParentType, ContextType, RequireFields<MutationWithdrawReferralConsentArgs, 'input'>>;
};

export type NeedAlternativeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['NeedAlternative'] = ResolversParentTypes['NeedAlternative']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needNo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotAllowedResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['NotAllowed'] = ResolversParentTypes['NotAllowed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutcomeCountResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OutcomeCount'] = ResolversParentTypes['OutcomeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ReferralOutcome'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonRequestResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PersonRequest'] = ResolversParentTypes['PersonRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  referrals?: Resolver<Maybe<ResolversTypes['PersonRequestOutcome']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonRequestOutcomeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PersonRequestOutcome'] = ResolversParentTypes['PersonRequestOutcome']> = {
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tables?: Resolver<Array<ResolversTypes['ErasedTable']>, ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  benefit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  benefitEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  combinesWith?: Resolver<Array<ResolversTypes['Programme']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProgrammeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  quota?: Resolver<Maybe<ResolversTypes['Quota']>, ParentType, ContextType, RequireFields<ProgrammeQuotaArgs, 'regionCode'>>;
  requiredDocuments?: Resolver<Array<ResolversTypes['RequiredDocument']>, ParentType, ContextType, Partial<ProgrammeRequiredDocumentsArgs>>;
  ruleHistory?: Resolver<Array<ResolversTypes['EligibilityRule']>, ParentType, ContextType, RequireFields<ProgrammeRuleHistoryArgs, 'regionCode'>>;
  rules?: Resolver<Array<ResolversTypes['EligibilityRule']>, ParentType, ContextType, Partial<ProgrammeRulesArgs>>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  servedBy?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeEligibilityResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ProgrammeEligibility'] = ResolversParentTypes['ProgrammeEligibility']> = {
  benefit?: Resolver<Maybe<ResolversTypes['EligibilityBenefit']>, ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['ConditionResult']>, ParentType, ContextType>;
  conflictsWith?: Resolver<Array<ResolversTypes['Programme']>, ParentType, ContextType>;
  contests?: Resolver<Array<ResolversTypes['EligibilityContest']>, ParentType, ContextType>;
  factDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  factSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  receiving?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  receivingSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  receivingSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  withinQuota?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ProgrammeGapCountsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ProgrammeGapCounts'] = ResolversParentTypes['ProgrammeGapCounts']> = {
  eligible?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  eligibleNotReceiving?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  listed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['MissingFact']>, ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  receiving?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  receivingNotEligible?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unknown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProposeAgencyResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ProposeAgencyResult'] = ResolversParentTypes['ProposeAgencyResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'ProposeAgencySuccess' | 'StaleVersion', ParentType, ContextType>;
};

export type ProposeAgencySuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ProposeAgencySuccess'] = ResolversParentTypes['ProposeAgencySuccess']> = {
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposeRuleResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ProposeRuleResult'] = ResolversParentTypes['ProposeRuleResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidRule' | 'NotAllowed' | 'NotFound' | 'ProposeRuleSuccess', ParentType, ContextType>;
};

export type ProposeRuleSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ProposeRuleSuccess'] = ResolversParentTypes['ProposeRuleSuccess']> = {
  rule?: Resolver<ResolversTypes['EligibilityRule'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _entities?: Resolver<Array<Maybe<ResolversTypes['_Entity']>>, ParentType, ContextType, RequireFields<Query_EntitiesArgs, 'representations'>>;
  _service?: Resolver<ResolversTypes['_Service'], ParentType, ContextType>;
  agencies?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType, Partial<QueryAgenciesArgs>>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryAgencyArgs, 'code'>>;
  directory?: Resolver<Array<ResolversTypes['ServiceOffer']>, ParentType, ContextType, RequireFields<QueryDirectoryArgs, 'filter'>>;
  directoryLoad?: Resolver<Maybe<ResolversTypes['BulkLoad']>, ParentType, ContextType, RequireFields<QueryDirectoryLoadArgs, 'id'>>;
  directoryLoads?: Resolver<ResolversTypes['BulkLoadConnection'], ParentType, ContextType, RequireFields<QueryDirectoryLoadsArgs, 'regionCode'>>;
  directorySettingsVersions?: Resolver<Array<ResolversTypes['SettingsVersion']>, ParentType, ContextType, RequireFields<QueryDirectorySettingsVersionsArgs, 'regionCode'>>;
  exportDirectorySettings?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QueryExportDirectorySettingsArgs, 'regionCode'>>;
  previewRouting?: Resolver<ResolversTypes['RoutingDecision'], ParentType, ContextType, RequireFields<QueryPreviewRoutingArgs, 'input'>>;
  previewRule?: Resolver<ResolversTypes['RulePreview'], ParentType, ContextType, RequireFields<QueryPreviewRuleArgs, 'input'>>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType, RequireFields<QueryProgrammeArgs, 'code'>>;
  programmes?: Resolver<Array<ResolversTypes['Programme']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<QueryReferralArgs, 'id'>>;
  referralInbox?: Resolver<ResolversTypes['ReferralInbox'], ParentType, ContextType, Partial<QueryReferralInboxArgs>>;
  referralMeasures?: Resolver<ResolversTypes['ReferralMeasures'], ParentType, ContextType, RequireFields<QueryReferralMeasuresArgs, 'filter'>>;
  referralNotice?: Resolver<Maybe<ResolversTypes['ReferralNotice']>, ParentType, ContextType, RequireFields<QueryReferralNoticeArgs, 'referralId'>>;
  referrals?: Resolver<ResolversTypes['ReferralConnection'], ParentType, ContextType, Partial<QueryReferralsArgs>>;
  routingRules?: Resolver<Array<ResolversTypes['RoutingRule']>, ParentType, ContextType, RequireFields<QueryRoutingRulesArgs, 'regionCode'>>;
  ruleFacts?: Resolver<Array<ResolversTypes['RuleFact']>, ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['EligibilityRule']>, ParentType, ContextType, RequireFields<QueryRulesArgs, 'regionCode'>>;
  screening?: Resolver<ResolversTypes['ScreeningConnection'], ParentType, ContextType, RequireFields<QueryScreeningArgs, 'gap' | 'programmeCode' | 'regionCode'>>;
  screeningCounts?: Resolver<ResolversTypes['ScreeningCounts'], ParentType, ContextType, RequireFields<QueryScreeningCountsArgs, 'regionCode'>>;
};

export type QuotaResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Quota'] = ResolversParentTypes['Quota']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReadinessItemResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReadinessItem'] = ResolversParentTypes['ReadinessItem']> = {
  code?: Resolver<ResolversTypes['ReadinessCode'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReadinessState'], ParentType, ContextType>;
};

export type ReasonCountResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReasonCount'] = ResolversParentTypes['ReasonCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ReferralReason']>, ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  agencyProposal?: Resolver<Maybe<ResolversTypes['AgencyProposal']>, ParentType, ContextType>;
  appointment?: Resolver<Maybe<ResolversTypes['ReferralAppointment']>, ParentType, ContextType>;
  assignedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  benefit?: Resolver<Maybe<ResolversTypes['ReferralBenefit']>, ParentType, ContextType>;
  categoryCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  complaint?: Resolver<Maybe<ResolversTypes['Complaint']>, ParentType, ContextType>;
  complaintId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  consentWithdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decisionNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentRequest?: Resolver<Maybe<ResolversTypes['ReferralDocumentRequest']>, ParentType, ContextType>;
  documents?: Resolver<Maybe<Array<ResolversTypes['ReferralDocument']>>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  escalatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  escalatedTo?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  furtherProgrammes?: Resolver<Array<ResolversTypes['Programme']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  householdId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  messages?: Resolver<Maybe<Array<ResolversTypes['ReferralMessage']>>, ParentType, ContextType>;
  needNo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['ServicePoint']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ReferralOutcome']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overdueSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requestedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  routing?: Resolver<ResolversTypes['RoutingDecision'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  seenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReferralStatus'], ParentType, ContextType>;
  statusNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['ReferralReason']>, ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['ReferralTimelineEntry']>, ParentType, ContextType>;
  unreadDocuments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unreadMessages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerSteps?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralAppointmentResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReferralAppointment'] = ResolversParentTypes['ReferralAppointment']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReferralBenefitResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReferralBenefit'] = ResolversParentTypes['ReferralBenefit']> = {
  amountPerYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ReferralConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReferralConnection'] = ResolversParentTypes['ReferralConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReferralEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferralDocumentResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReferralDocument'] = ResolversParentTypes['ReferralDocument']> = {
  arrived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReferralDocumentKind'], ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uploadUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReferralDocumentRequestResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReferralDocumentRequest'] = ResolversParentTypes['ReferralDocumentRequest']> = {
  kind?: Resolver<ResolversTypes['FamilyDocumentKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ReferralEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReferralEdge'] = ResolversParentTypes['ReferralEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
};

export type ReferralInboxResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReferralInbox'] = ResolversParentTypes['ReferralInbox']> = {
  awaitingDocument?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  new?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unread?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferralMeasureResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReferralMeasure'] = ResolversParentTypes['ReferralMeasure']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  anomalies?: Resolver<Array<ResolversTypes['ReferralAnomaly']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  completed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['OutcomeCount']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<Array<ResolversTypes['ReasonCount']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toAccept?: Resolver<Maybe<ResolversTypes['Waiting']>, ParentType, ContextType>;
  toComplete?: Resolver<Maybe<ResolversTypes['Waiting']>, ParentType, ContextType>;
};

export type ReferralMeasuresResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReferralMeasures'] = ResolversParentTypes['ReferralMeasures']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['ReferralMeasure']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['ReferralMeasure'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ReferralMessageResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReferralMessage'] = ResolversParentTypes['ReferralMessage']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['ReferralSide'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReferralNoticeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReferralNotice'] = ResolversParentTypes['ReferralNotice']> = {
  appointment?: Resolver<Maybe<ResolversTypes['ReferralAppointment']>, ParentType, ContextType>;
  documentKind?: Resolver<Maybe<ResolversTypes['FamilyDocumentKind']>, ParentType, ContextType>;
};

export type ReferralTimelineEntryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReferralTimelineEntry'] = ResolversParentTypes['ReferralTimelineEntry']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorRole?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  agencyCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ReferralStatus']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReferralTimelineKind'], ParentType, ContextType>;
  officeCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ReferralStatus'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterWebhookResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RegisterWebhookResult'] = ResolversParentTypes['RegisterWebhookResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RegisterWebhookSuccess', ParentType, ContextType>;
};

export type RegisterWebhookSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RegisterWebhookSuccess'] = ResolversParentTypes['RegisterWebhookSuccess']> = {
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RejectReferralResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RejectReferralResult'] = ResolversParentTypes['RejectReferralResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'RejectReferralSuccess' | 'StaleVersion', ParentType, ContextType>;
};

export type RejectReferralSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RejectReferralSuccess'] = ResolversParentTypes['RejectReferralSuccess']> = {
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplayDeliveriesResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReplayDeliveriesResult'] = ResolversParentTypes['ReplayDeliveriesResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'ReplayDeliveriesSuccess', ParentType, ContextType>;
};

export type ReplayDeliveriesSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReplayDeliveriesSuccess'] = ResolversParentTypes['ReplayDeliveriesSuccess']> = {
  replayed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportEntryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReportEntry'] = ResolversParentTypes['ReportEntry']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportRowResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReportRow'] = ResolversParentTypes['ReportRow']> = {
  entries?: Resolver<Array<ResolversTypes['ReportEntry']>, ParentType, ContextType>;
};

export type ReportSectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReportSection'] = ResolversParentTypes['ReportSection']> = {
  rows?: Resolver<Array<ResolversTypes['ReportRow']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RequestMissingDocumentResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RequestMissingDocumentResult'] = ResolversParentTypes['RequestMissingDocumentResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'RequestMissingDocumentSuccess' | 'StaleVersion', ParentType, ContextType>;
};

export type RequestMissingDocumentSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RequestMissingDocumentSuccess'] = ResolversParentTypes['RequestMissingDocumentSuccess']> = {
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestReferralDocumentResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RequestReferralDocumentResult'] = ResolversParentTypes['RequestReferralDocumentResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RequestReferralDocumentSuccess', ParentType, ContextType>;
};

export type RequestReferralDocumentSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RequestReferralDocumentSuccess'] = ResolversParentTypes['RequestReferralDocumentSuccess']> = {
  document?: Resolver<ResolversTypes['ReferralDocument'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequiredDocumentResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RequiredDocument'] = ResolversParentTypes['RequiredDocument']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RerouteReferralsResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RerouteReferralsResult'] = ResolversParentTypes['RerouteReferralsResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RerouteReferralsSuccess', ParentType, ContextType>;
};

export type RerouteReferralsSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RerouteReferralsSuccess'] = ResolversParentTypes['RerouteReferralsSuccess']> = {
  moved?: Resolver<Array<ResolversTypes['ReroutedReferral']>, ParentType, ContextType>;
  returned?: Resolver<Array<ResolversTypes['ReroutedReferral']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReroutedReferralResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReroutedReferral'] = ResolversParentTypes['ReroutedReferral']> = {
  agencyCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  referralId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ResumeReferralResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ResumeReferralResult'] = ResolversParentTypes['ResumeReferralResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'ResumeReferralSuccess' | 'StaleVersion', ParentType, ContextType>;
};

export type ResumeReferralSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ResumeReferralSuccess'] = ResolversParentTypes['ResumeReferralSuccess']> = {
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeAgencyCredentialsResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RevokeAgencyCredentialsResult'] = ResolversParentTypes['RevokeAgencyCredentialsResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RevokeAgencyCredentialsSuccess', ParentType, ContextType>;
};

export type RevokeAgencyCredentialsSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RevokeAgencyCredentialsSuccess'] = ResolversParentTypes['RevokeAgencyCredentialsSuccess']> = {
  credential?: Resolver<ResolversTypes['AgencyCredential'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RollbackDirectorySettingsResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RollbackDirectorySettingsResult'] = ResolversParentTypes['RollbackDirectorySettingsResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RollbackDirectorySettingsSuccess', ParentType, ContextType>;
};

export type RollbackDirectorySettingsSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RollbackDirectorySettingsSuccess'] = ResolversParentTypes['RollbackDirectorySettingsSuccess']> = {
  changes?: Resolver<Array<ResolversTypes['SettingsChange']>, ParentType, ContextType>;
  preview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RotateWebhookSecretResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RotateWebhookSecretResult'] = ResolversParentTypes['RotateWebhookSecretResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'RotateWebhookSecretSuccess' | 'StaleVersion', ParentType, ContextType>;
};

export type RotateWebhookSecretSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RotateWebhookSecretSuccess'] = ResolversParentTypes['RotateWebhookSecretSuccess']> = {
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoutingAlternativeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RoutingAlternative'] = ResolversParentTypes['RoutingAlternative']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RoutingDecisionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RoutingDecision'] = ResolversParentTypes['RoutingDecision']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  alternatives?: Resolver<Array<ResolversTypes['RoutingAlternative']>, ParentType, ContextType>;
  officeCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  skippedAgencies?: Resolver<Array<ResolversTypes['SkippedAgency']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
  waitingList?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RoutingRuleResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RoutingRule'] = ResolversParentTypes['RoutingRule']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  categoryCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  programmeCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  verdicts?: Resolver<Maybe<Array<ResolversTypes['Verdict']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RuleComponentResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RuleComponent'] = ResolversParentTypes['RuleComponent']> = {
  amountPerYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expression?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maxPersonsCounted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RuleConditionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RuleCondition'] = ResolversParentTypes['RuleCondition']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expression?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RuleFactResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RuleFact'] = ResolversParentTypes['RuleFact']> = {
  codes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RuleFaultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RuleFault'] = ResolversParentTypes['RuleFault']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RuleImpactResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RuleImpact'] = ResolversParentTypes['RuleImpact']> = {
  changes?: Resolver<Array<ResolversTypes['VerdictChange']>, ParentType, ContextType>;
  sampled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RuleParameterResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RuleParameter'] = ResolversParentTypes['RuleParameter']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RulePreviewResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RulePreview'] = ResolversParentTypes['RulePreview']> = {
  faults?: Resolver<Array<ResolversTypes['RuleFault']>, ParentType, ContextType>;
  impact?: Resolver<Maybe<ResolversTypes['RuleImpact']>, ParentType, ContextType>;
};

export type ScreenedHouseholdResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ScreenedHousehold'] = ResolversParentTypes['ScreenedHousehold']> = {
  gap?: Resolver<ResolversTypes['ScreeningGap'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  householdId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScreeningConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ScreeningConnection'] = ResolversParentTypes['ScreeningConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ScreeningEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScreeningCountsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ScreeningCounts'] = ResolversParentTypes['ScreeningCounts']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  programmes?: Resolver<Array<ResolversTypes['ProgrammeGapCounts']>, ParentType, ContextType>;
  screenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ScreeningEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ScreeningEdge'] = ResolversParentTypes['ScreeningEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ScreenedHousehold'], ParentType, ContextType>;
};

export type SendReferralMessageResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SendReferralMessageResult'] = ResolversParentTypes['SendReferralMessageResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'SendReferralMessageSuccess', ParentType, ContextType>;
};

export type SendReferralMessageSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SendReferralMessageSuccess'] = ResolversParentTypes['SendReferralMessageSuccess']> = {
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['ReferralMessage'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceHoursResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ServiceHours'] = ResolversParentTypes['ServiceHours']> = {
  closes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Weekday'], ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceOfferResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ServiceOffer'] = ResolversParentTypes['ServiceOffer']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  categoryCodes?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eligibility?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fees?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['ServicePoint'], ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  requiredDocuments?: Resolver<Array<ResolversTypes['RequiredDocument']>, ParentType, ContextType>;
  sectors?: Resolver<Array<ResolversTypes['Sector']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServicePointResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ServicePoint'] = ResolversParentTypes['ServicePoint']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Capacity'], ParentType, ContextType>;
  closedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  districtCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offers?: Resolver<Array<ResolversTypes['ServiceOffer']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openingHours?: Resolver<Array<ResolversTypes['ServiceHours']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  programmeCodes?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  serves?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SetDistrictProgrammeResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SetDistrictProgrammeResult'] = ResolversParentTypes['SetDistrictProgrammeResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'SetDistrictProgrammeSuccess', ParentType, ContextType>;
};

export type SetDistrictProgrammeSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SetDistrictProgrammeSuccess'] = ResolversParentTypes['SetDistrictProgrammeSuccess']> = {
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetOfficeAvailabilityResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SetOfficeAvailabilityResult'] = ResolversParentTypes['SetOfficeAvailabilityResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'SetOfficeAvailabilitySuccess', ParentType, ContextType>;
};

export type SetOfficeAvailabilitySuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SetOfficeAvailabilitySuccess'] = ResolversParentTypes['SetOfficeAvailabilitySuccess']> = {
  office?: Resolver<ResolversTypes['ServicePoint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetOfficeResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SetOfficeResult'] = ResolversParentTypes['SetOfficeResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'SetOfficeSuccess' | 'StaleVersion', ParentType, ContextType>;
};

export type SetOfficeSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SetOfficeSuccess'] = ResolversParentTypes['SetOfficeSuccess']> = {
  office?: Resolver<ResolversTypes['ServicePoint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetQuotaResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SetQuotaResult'] = ResolversParentTypes['SetQuotaResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'SetQuotaSuccess', ParentType, ContextType>;
};

export type SetQuotaSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SetQuotaSuccess'] = ResolversParentTypes['SetQuotaSuccess']> = {
  quota?: Resolver<ResolversTypes['Quota'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetReferralAppointmentResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SetReferralAppointmentResult'] = ResolversParentTypes['SetReferralAppointmentResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'SetReferralAppointmentSuccess' | 'StaleVersion', ParentType, ContextType>;
};

export type SetReferralAppointmentSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SetReferralAppointmentSuccess'] = ResolversParentTypes['SetReferralAppointmentSuccess']> = {
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetRoutingRulesResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SetRoutingRulesResult'] = ResolversParentTypes['SetRoutingRulesResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'SetRoutingRulesSuccess', ParentType, ContextType>;
};

export type SetRoutingRulesSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SetRoutingRulesSuccess'] = ResolversParentTypes['SetRoutingRulesSuccess']> = {
  rules?: Resolver<Array<ResolversTypes['RoutingRule']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetServiceOfferResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SetServiceOfferResult'] = ResolversParentTypes['SetServiceOfferResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'SetServiceOfferSuccess' | 'StaleVersion', ParentType, ContextType>;
};

export type SetServiceOfferSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SetServiceOfferSuccess'] = ResolversParentTypes['SetServiceOfferSuccess']> = {
  offer?: Resolver<ResolversTypes['ServiceOffer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetWebhookStateResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SetWebhookStateResult'] = ResolversParentTypes['SetWebhookStateResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'SetWebhookStateSuccess', ParentType, ContextType>;
};

export type SetWebhookStateSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SetWebhookStateSuccess'] = ResolversParentTypes['SetWebhookStateSuccess']> = {
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SettingsChangeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SettingsChange'] = ResolversParentTypes['SettingsChange']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SettingsKind'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  samples?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SettingsVersionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SettingsVersion'] = ResolversParentTypes['SettingsVersion']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SettingsKind'], ParentType, ContextType>;
  madeBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  madeByRole?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['SettingsOrigin'], ParentType, ContextType>;
  restoredVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SkippedAgencyResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SkippedAgency'] = ResolversParentTypes['SkippedAgency']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['SkippedAgencyReason'], ParentType, ContextType>;
};

export type StaleVersionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['StaleVersion'] = ResolversParentTypes['StaleVersion']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartReferralResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['StartReferralResult'] = ResolversParentTypes['StartReferralResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion' | 'StartReferralSuccess', ParentType, ContextType>;
};

export type StartReferralSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['StartReferralSuccess'] = ResolversParentTypes['StartReferralSuccess']> = {
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubjectReportResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SubjectReport'] = ResolversParentTypes['SubjectReport']> = {
  householdId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  referrals?: Resolver<Maybe<Array<ResolversTypes['ReportSection']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TestWebhookResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['TestWebhookResult'] = ResolversParentTypes['TestWebhookResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'TestWebhookSuccess', ParentType, ContextType>;
};

export type TestWebhookSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['TestWebhookSuccess'] = ResolversParentTypes['TestWebhookSuccess']> = {
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  milliseconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  response?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TombstoneResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Tombstone'] = ResolversParentTypes['Tombstone']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TransferReferralResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['TransferReferralResult'] = ResolversParentTypes['TransferReferralResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion' | 'TransferReferralSuccess', ParentType, ContextType>;
};

export type TransferReferralSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['TransferReferralSuccess'] = ResolversParentTypes['TransferReferralSuccess']> = {
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UndoDirectoryLoadResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UndoDirectoryLoadResult'] = ResolversParentTypes['UndoDirectoryLoadResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'LoadHasDependents' | 'NotAllowed' | 'NotFound' | 'StaleVersion' | 'UndoDirectoryLoadSuccess', ParentType, ContextType>;
};

export type UndoDirectoryLoadSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UndoDirectoryLoadSuccess'] = ResolversParentTypes['UndoDirectoryLoadSuccess']> = {
  load?: Resolver<ResolversTypes['BulkLoad'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidRule' | 'InvalidTransition' | 'LoadHasDependents' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type VerdictChangeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['VerdictChange'] = ResolversParentTypes['VerdictChange']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WaitingResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Waiting'] = ResolversParentTypes['Waiting']> = {
  median?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  p90?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type WebhookResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['DeliveryConnection'], ParentType, ContextType, Partial<WebhookDeliveriesArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  districtCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  failingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['WebhookMode'], ParentType, ContextType>;
  pausedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  previousSecretUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookState'], ParentType, ContextType>;
  stateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WithdrawReferralConsentResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['WithdrawReferralConsentResult'] = ResolversParentTypes['WithdrawReferralConsentResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion' | 'WithdrawReferralConsentSuccess', ParentType, ContextType>;
};

export type WithdrawReferralConsentSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['WithdrawReferralConsentSuccess'] = ResolversParentTypes['WithdrawReferralConsentSuccess']> = {
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface _AnyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['_Any'], any> {
  name: '_Any';
}

export type _EntityResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['_Entity'] = ResolversParentTypes['_Entity']> = {
  __resolveType: TypeResolveFn<'Agency' | 'AuditTrail' | 'Complaint' | 'DistrictReadiness' | 'Household' | 'PersonRequest' | 'Programme' | 'Referral' | 'Region' | 'SubjectReport', ParentType, ContextType>;
};

export type _ServiceResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['_Service'] = ResolversParentTypes['_Service']> = {
  sdl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface Federation__ContextFieldValueScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['federation__ContextFieldValue'], any> {
  name: 'federation__ContextFieldValue';
}

export interface Federation__FieldSetScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['federation__FieldSet'], any> {
  name: 'federation__FieldSet';
}

export interface Federation__PolicyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['federation__Policy'], any> {
  name: 'federation__Policy';
}

export interface Federation__ScopeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['federation__Scope'], any> {
  name: 'federation__Scope';
}

export interface Link__ImportScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['link__Import'], any> {
  name: 'link__Import';
}

export type Resolvers<ContextType = ServiceContext> = {
  AcceptReferralResult?: AcceptReferralResultResolvers<ContextType>;
  AcceptReferralSuccess?: AcceptReferralSuccessResolvers<ContextType>;
  AcknowledgeInboxResult?: AcknowledgeInboxResultResolvers<ContextType>;
  AcknowledgeInboxSuccess?: AcknowledgeInboxSuccessResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencyCredential?: AgencyCredentialResolvers<ContextType>;
  AgencyEvent?: AgencyEventResolvers<ContextType>;
  AgencyEventConnection?: AgencyEventConnectionResolvers<ContextType>;
  AgencyEventEdge?: AgencyEventEdgeResolvers<ContextType>;
  AgencyProposal?: AgencyProposalResolvers<ContextType>;
  AgencyRegionConnection?: AgencyRegionConnectionResolvers<ContextType>;
  AgencyRegionEdge?: AgencyRegionEdgeResolvers<ContextType>;
  ApplyDirectoryLoadResult?: ApplyDirectoryLoadResultResolvers<ContextType>;
  ApplyDirectoryLoadSuccess?: ApplyDirectoryLoadSuccessResolvers<ContextType>;
  AssignReferralResult?: AssignReferralResultResolvers<ContextType>;
  AssignReferralSuccess?: AssignReferralSuccessResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditTrail?: AuditTrailResolvers<ContextType>;
  BenefitComponent?: BenefitComponentResolvers<ContextType>;
  BulkLoad?: BulkLoadResolvers<ContextType>;
  BulkLoadConnection?: BulkLoadConnectionResolvers<ContextType>;
  BulkLoadDependent?: BulkLoadDependentResolvers<ContextType>;
  BulkLoadEdge?: BulkLoadEdgeResolvers<ContextType>;
  BulkLoadHeading?: BulkLoadHeadingResolvers<ContextType>;
  BulkLoadSample?: BulkLoadSampleResolvers<ContextType>;
  CancelReferralAppointmentResult?: CancelReferralAppointmentResultResolvers<ContextType>;
  CancelReferralAppointmentSuccess?: CancelReferralAppointmentSuccessResolvers<ContextType>;
  CancelReferralResult?: CancelReferralResultResolvers<ContextType>;
  CancelReferralSuccess?: CancelReferralSuccessResolvers<ContextType>;
  Complaint?: ComplaintResolvers<ContextType>;
  CompleteReferralResult?: CompleteReferralResultResolvers<ContextType>;
  CompleteReferralSuccess?: CompleteReferralSuccessResolvers<ContextType>;
  ConditionResult?: ConditionResultResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideAgencyProposalResult?: DecideAgencyProposalResultResolvers<ContextType>;
  DecideAgencyProposalSuccess?: DecideAgencyProposalSuccessResolvers<ContextType>;
  DecideRuleResult?: DecideRuleResultResolvers<ContextType>;
  DecideRuleSuccess?: DecideRuleSuccessResolvers<ContextType>;
  Delivery?: DeliveryResolvers<ContextType>;
  DeliveryAttempt?: DeliveryAttemptResolvers<ContextType>;
  DeliveryConnection?: DeliveryConnectionResolvers<ContextType>;
  DeliveryEdge?: DeliveryEdgeResolvers<ContextType>;
  DiscardDirectoryLoadResult?: DiscardDirectoryLoadResultResolvers<ContextType>;
  DiscardDirectoryLoadSuccess?: DiscardDirectoryLoadSuccessResolvers<ContextType>;
  DistrictReadiness?: DistrictReadinessResolvers<ContextType>;
  EligibilityBenefit?: EligibilityBenefitResolvers<ContextType>;
  EligibilityContest?: EligibilityContestResolvers<ContextType>;
  EligibilityRule?: EligibilityRuleResolvers<ContextType>;
  EnterReferralInErrorResult?: EnterReferralInErrorResultResolvers<ContextType>;
  EnterReferralInErrorSuccess?: EnterReferralInErrorSuccessResolvers<ContextType>;
  ErasedTable?: ErasedTableResolvers<ContextType>;
  ErasureRun?: ErasureRunResolvers<ContextType>;
  FailReferralResult?: FailReferralResultResolvers<ContextType>;
  FailReferralSuccess?: FailReferralSuccessResolvers<ContextType>;
  HoldReferralResult?: HoldReferralResultResolvers<ContextType>;
  HoldReferralSuccess?: HoldReferralSuccessResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  ImportDirectorySettingsResult?: ImportDirectorySettingsResultResolvers<ContextType>;
  ImportDirectorySettingsSuccess?: ImportDirectorySettingsSuccessResolvers<ContextType>;
  InputIssue?: InputIssueResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  InvalidRule?: InvalidRuleResolvers<ContextType>;
  InvalidTransition?: InvalidTransitionResolvers<ContextType>;
  IssueAgencyCredentialsResult?: IssueAgencyCredentialsResultResolvers<ContextType>;
  IssueAgencyCredentialsSuccess?: IssueAgencyCredentialsSuccessResolvers<ContextType>;
  Liaison?: LiaisonResolvers<ContextType>;
  LoadHasDependents?: LoadHasDependentsResolvers<ContextType>;
  MarkReferralReadResult?: MarkReferralReadResultResolvers<ContextType>;
  MarkReferralReadSuccess?: MarkReferralReadSuccessResolvers<ContextType>;
  MissingFact?: MissingFactResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NeedAlternative?: NeedAlternativeResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  OutcomeCount?: OutcomeCountResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PersonRequest?: PersonRequestResolvers<ContextType>;
  PersonRequestOutcome?: PersonRequestOutcomeResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeEligibility?: ProgrammeEligibilityResolvers<ContextType>;
  ProgrammeGapCounts?: ProgrammeGapCountsResolvers<ContextType>;
  ProposeAgencyResult?: ProposeAgencyResultResolvers<ContextType>;
  ProposeAgencySuccess?: ProposeAgencySuccessResolvers<ContextType>;
  ProposeRuleResult?: ProposeRuleResultResolvers<ContextType>;
  ProposeRuleSuccess?: ProposeRuleSuccessResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quota?: QuotaResolvers<ContextType>;
  ReadinessItem?: ReadinessItemResolvers<ContextType>;
  ReasonCount?: ReasonCountResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  ReferralAppointment?: ReferralAppointmentResolvers<ContextType>;
  ReferralBenefit?: ReferralBenefitResolvers<ContextType>;
  ReferralConnection?: ReferralConnectionResolvers<ContextType>;
  ReferralDocument?: ReferralDocumentResolvers<ContextType>;
  ReferralDocumentRequest?: ReferralDocumentRequestResolvers<ContextType>;
  ReferralEdge?: ReferralEdgeResolvers<ContextType>;
  ReferralInbox?: ReferralInboxResolvers<ContextType>;
  ReferralMeasure?: ReferralMeasureResolvers<ContextType>;
  ReferralMeasures?: ReferralMeasuresResolvers<ContextType>;
  ReferralMessage?: ReferralMessageResolvers<ContextType>;
  ReferralNotice?: ReferralNoticeResolvers<ContextType>;
  ReferralTimelineEntry?: ReferralTimelineEntryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegisterWebhookResult?: RegisterWebhookResultResolvers<ContextType>;
  RegisterWebhookSuccess?: RegisterWebhookSuccessResolvers<ContextType>;
  RejectReferralResult?: RejectReferralResultResolvers<ContextType>;
  RejectReferralSuccess?: RejectReferralSuccessResolvers<ContextType>;
  ReplayDeliveriesResult?: ReplayDeliveriesResultResolvers<ContextType>;
  ReplayDeliveriesSuccess?: ReplayDeliveriesSuccessResolvers<ContextType>;
  ReportEntry?: ReportEntryResolvers<ContextType>;
  ReportRow?: ReportRowResolvers<ContextType>;
  ReportSection?: ReportSectionResolvers<ContextType>;
  RequestMissingDocumentResult?: RequestMissingDocumentResultResolvers<ContextType>;
  RequestMissingDocumentSuccess?: RequestMissingDocumentSuccessResolvers<ContextType>;
  RequestReferralDocumentResult?: RequestReferralDocumentResultResolvers<ContextType>;
  RequestReferralDocumentSuccess?: RequestReferralDocumentSuccessResolvers<ContextType>;
  RequiredDocument?: RequiredDocumentResolvers<ContextType>;
  RerouteReferralsResult?: RerouteReferralsResultResolvers<ContextType>;
  RerouteReferralsSuccess?: RerouteReferralsSuccessResolvers<ContextType>;
  ReroutedReferral?: ReroutedReferralResolvers<ContextType>;
  ResumeReferralResult?: ResumeReferralResultResolvers<ContextType>;
  ResumeReferralSuccess?: ResumeReferralSuccessResolvers<ContextType>;
  RevokeAgencyCredentialsResult?: RevokeAgencyCredentialsResultResolvers<ContextType>;
  RevokeAgencyCredentialsSuccess?: RevokeAgencyCredentialsSuccessResolvers<ContextType>;
  RollbackDirectorySettingsResult?: RollbackDirectorySettingsResultResolvers<ContextType>;
  RollbackDirectorySettingsSuccess?: RollbackDirectorySettingsSuccessResolvers<ContextType>;
  RotateWebhookSecretResult?: RotateWebhookSecretResultResolvers<ContextType>;
  RotateWebhookSecretSuccess?: RotateWebhookSecretSuccessResolvers<ContextType>;
  RoutingAlternative?: RoutingAlternativeResolvers<ContextType>;
  RoutingDecision?: RoutingDecisionResolvers<ContextType>;
  RoutingRule?: RoutingRuleResolvers<ContextType>;
  RuleComponent?: RuleComponentResolvers<ContextType>;
  RuleCondition?: RuleConditionResolvers<ContextType>;
  RuleFact?: RuleFactResolvers<ContextType>;
  RuleFault?: RuleFaultResolvers<ContextType>;
  RuleImpact?: RuleImpactResolvers<ContextType>;
  RuleParameter?: RuleParameterResolvers<ContextType>;
  RulePreview?: RulePreviewResolvers<ContextType>;
  ScreenedHousehold?: ScreenedHouseholdResolvers<ContextType>;
  ScreeningConnection?: ScreeningConnectionResolvers<ContextType>;
  ScreeningCounts?: ScreeningCountsResolvers<ContextType>;
  ScreeningEdge?: ScreeningEdgeResolvers<ContextType>;
  SendReferralMessageResult?: SendReferralMessageResultResolvers<ContextType>;
  SendReferralMessageSuccess?: SendReferralMessageSuccessResolvers<ContextType>;
  ServiceHours?: ServiceHoursResolvers<ContextType>;
  ServiceOffer?: ServiceOfferResolvers<ContextType>;
  ServicePoint?: ServicePointResolvers<ContextType>;
  SetDistrictProgrammeResult?: SetDistrictProgrammeResultResolvers<ContextType>;
  SetDistrictProgrammeSuccess?: SetDistrictProgrammeSuccessResolvers<ContextType>;
  SetOfficeAvailabilityResult?: SetOfficeAvailabilityResultResolvers<ContextType>;
  SetOfficeAvailabilitySuccess?: SetOfficeAvailabilitySuccessResolvers<ContextType>;
  SetOfficeResult?: SetOfficeResultResolvers<ContextType>;
  SetOfficeSuccess?: SetOfficeSuccessResolvers<ContextType>;
  SetQuotaResult?: SetQuotaResultResolvers<ContextType>;
  SetQuotaSuccess?: SetQuotaSuccessResolvers<ContextType>;
  SetReferralAppointmentResult?: SetReferralAppointmentResultResolvers<ContextType>;
  SetReferralAppointmentSuccess?: SetReferralAppointmentSuccessResolvers<ContextType>;
  SetRoutingRulesResult?: SetRoutingRulesResultResolvers<ContextType>;
  SetRoutingRulesSuccess?: SetRoutingRulesSuccessResolvers<ContextType>;
  SetServiceOfferResult?: SetServiceOfferResultResolvers<ContextType>;
  SetServiceOfferSuccess?: SetServiceOfferSuccessResolvers<ContextType>;
  SetWebhookStateResult?: SetWebhookStateResultResolvers<ContextType>;
  SetWebhookStateSuccess?: SetWebhookStateSuccessResolvers<ContextType>;
  SettingsChange?: SettingsChangeResolvers<ContextType>;
  SettingsVersion?: SettingsVersionResolvers<ContextType>;
  SkippedAgency?: SkippedAgencyResolvers<ContextType>;
  StaleVersion?: StaleVersionResolvers<ContextType>;
  StartReferralResult?: StartReferralResultResolvers<ContextType>;
  StartReferralSuccess?: StartReferralSuccessResolvers<ContextType>;
  SubjectReport?: SubjectReportResolvers<ContextType>;
  TestWebhookResult?: TestWebhookResultResolvers<ContextType>;
  TestWebhookSuccess?: TestWebhookSuccessResolvers<ContextType>;
  Tombstone?: TombstoneResolvers<ContextType>;
  TransferReferralResult?: TransferReferralResultResolvers<ContextType>;
  TransferReferralSuccess?: TransferReferralSuccessResolvers<ContextType>;
  UndoDirectoryLoadResult?: UndoDirectoryLoadResultResolvers<ContextType>;
  UndoDirectoryLoadSuccess?: UndoDirectoryLoadSuccessResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VerdictChange?: VerdictChangeResolvers<ContextType>;
  Waiting?: WaitingResolvers<ContextType>;
  Webhook?: WebhookResolvers<ContextType>;
  WithdrawReferralConsentResult?: WithdrawReferralConsentResultResolvers<ContextType>;
  WithdrawReferralConsentSuccess?: WithdrawReferralConsentSuccessResolvers<ContextType>;
  _Any?: GraphQLScalarType;
  _Entity?: _EntityResolvers<ContextType>;
  _Service?: _ServiceResolvers<ContextType>;
  federation__ContextFieldValue?: GraphQLScalarType;
  federation__FieldSet?: GraphQLScalarType;
  federation__Policy?: GraphQLScalarType;
  federation__Scope?: GraphQLScalarType;
  link__Import?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = ServiceContext> = {
  external?: ExternalDirectiveResolver<any, any, ContextType>;
  fact?: FactDirectiveResolver<any, any, ContextType>;
  federation__authenticated?: Federation__AuthenticatedDirectiveResolver<any, any, ContextType>;
  federation__composeDirective?: Federation__ComposeDirectiveDirectiveResolver<any, any, ContextType>;
  federation__context?: Federation__ContextDirectiveResolver<any, any, ContextType>;
  federation__cost?: Federation__CostDirectiveResolver<any, any, ContextType>;
  federation__extends?: Federation__ExtendsDirectiveResolver<any, any, ContextType>;
  federation__fromContext?: Federation__FromContextDirectiveResolver<any, any, ContextType>;
  federation__interfaceObject?: Federation__InterfaceObjectDirectiveResolver<any, any, ContextType>;
  federation__listSize?: Federation__ListSizeDirectiveResolver<any, any, ContextType>;
  federation__policy?: Federation__PolicyDirectiveResolver<any, any, ContextType>;
  federation__requiresScopes?: Federation__RequiresScopesDirectiveResolver<any, any, ContextType>;
  federation__tag?: Federation__TagDirectiveResolver<any, any, ContextType>;
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  key?: KeyDirectiveResolver<any, any, ContextType>;
  link?: LinkDirectiveResolver<any, any, ContextType>;
  override?: OverrideDirectiveResolver<any, any, ContextType>;
  provides?: ProvidesDirectiveResolver<any, any, ContextType>;
  range?: RangeDirectiveResolver<any, any, ContextType>;
  regionLevel?: RegionLevelDirectiveResolver<any, any, ContextType>;
  requires?: RequiresDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
};
