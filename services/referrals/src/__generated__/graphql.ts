import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AuditTrailKey, SubjectReportKey, AuditEntryRow, AuditEntryPage } from '@slrt/subgraph';
import type { AgencyRow, AgencyRegionPage, RegionReference, OfficeRow, OfferView } from '../modules/agency/index.ts';
import type { ProgrammeRow, QuotaRow } from '../modules/programme/index.ts';
import type { RuleRow, HouseholdReference, EligibilityView, ConditionOutcome } from '../modules/eligibility/index.ts';
import type { GapPage, GapRow } from '../modules/screening/index.ts';
import type { RoutingRuleRow, PassedOverRow, RoutingResult } from '../modules/routing/index.ts';
import type { ComplaintReference, ReferralRow, ReferralPage, MessageRow } from '../modules/referral/index.ts';
import type { StoredFileRow } from '@slrt/files';
import type { CredentialRow, AgencyEventRow, AgencyEventPage, DeliveryRow, AttemptRow, DeliveryPage, WebhookRow } from '../modules/delivery/index.ts';
import type { MeasureRow } from '../modules/measure/measure.repository.ts';
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
  /** A calendar date, `YYYY-MM-DD`, in the district's own zone. */
  Date: { input: string; output: string; }
  /** An instant, RFC 3339 in UTC. */
  DateTime: { input: string; output: Date | string; }
  _Any: { input: unknown; output: unknown; }
  federation__ContextFieldValue: { input: unknown; output: unknown; }
  federation__FieldSet: { input: unknown; output: unknown; }
  federation__Policy: { input: unknown; output: unknown; }
  federation__Scope: { input: unknown; output: unknown; }
  link__Import: { input: unknown; output: unknown; }
};

/** Input of acceptReferral. */
export type AcceptReferralInput = {
  /** The version you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7; repeat it to repeat the call. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** In words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Which referral. */
  referralId: Scalars['ID']['input'];
};

/** What came of acceptReferral. */
export type AcceptReferralResult = AcceptReferralSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** The referral after acceptReferral. */
export type AcceptReferralSuccess = {
  __typename?: 'AcceptReferralSuccess';
  /** The referral in its new state. */
  referral: Referral;
};

/** What is read. */
export type AcknowledgeInboxInput = {
  /** Which agency. */
  agencyCode: Scalars['ID']['input'];
  /** Which district. */
  regionCode: Scalars['ID']['input'];
  /** Cursor of the last event read. */
  upTo: Scalars['String']['input'];
};

/** What came of it. */
export type AcknowledgeInboxResult = AcknowledgeInboxSuccess | IdempotencyConflict | InvalidInput | NotAllowed | NotFound;

/** The inbox after it. */
export type AcknowledgeInboxSuccess = {
  __typename?: 'AcknowledgeInboxSuccess';
  /** The agency. */
  agency: Agency;
};

/** An agency (OPD) or other holder of aid that answers referrals. */
export type Agency = {
  __typename?: 'Agency';
  /** Its code. */
  code: Scalars['ID']['output'];
  /** Credentials with which its programs pull from the stream. */
  credentials?: Maybe<Array<AgencyCredential>>;
  /** Of the government; false: a PSKS such as Baznas, CSR, a foundation. */
  government: Scalars['Boolean']['output'];
  /** Its events in a district, oldest first: the inbox. The same content as on the stream and to webhooks. */
  inbox?: Maybe<AgencyEventConnection>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its referrals that you may see, newest first. */
  referrals: ReferralConnection;
  /** What it answers for. */
  sectors: Array<Sector>;
  /** Areas it serves. */
  serves: AgencyRegionConnection;
  /** Where it can be found. */
  services: Array<ServicePoint>;
  /** Servers of the agency that are told of its events; its own people and the operator see them. */
  webhooks?: Maybe<Array<Webhook>>;
};


/** An agency (OPD) or other holder of aid that answers referrals. */
export type AgencyInboxArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  regionCode: Scalars['ID']['input'];
  unread?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An agency (OPD) or other holder of aid that answers referrals. */
export type AgencyReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReferralFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An agency (OPD) or other holder of aid that answers referrals. */
export type AgencyServesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An agency (OPD) or other holder of aid that answers referrals. */
export type AgencyServicesArgs = {
  regionCode?: InputMaybe<Scalars['ID']['input']>;
};

/** What an agency's program signs in to the stream with. */
export type AgencyCredential = {
  __typename?: 'AgencyCredential';
  /** Whose. */
  agency: Agency;
  /** Of which district. */
  districtCode: Scalars['ID']['output'];
  /** When it ends by itself. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** When it was issued. */
  issuedAt: Scalars['DateTime']['output'];
  /** Its public nkey. */
  publicKey: Scalars['String']['output'];
  /** When it was revoked. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** An event that an agency was told, by whichever way. */
export type AgencyEvent = {
  __typename?: 'AgencyEvent';
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** The whole event as a CloudEvents 1.0 JSON document. */
  cloudEvent: Scalars['String']['output'];
  /** Id of the event, the same on every way: what receivers know repetitions by. */
  id: Scalars['ID']['output'];
  /** The referral. */
  referral?: Maybe<Referral>;
  /** Id of the referral. */
  referralId: Scalars['ID']['output'];
  /** Its type. */
  type: Scalars['String']['output'];
  /** Version of the referral that it tells of. */
  version: Scalars['Int']['output'];
};

/** A page of an agency's events. */
export type AgencyEventConnection = {
  __typename?: 'AgencyEventConnection';
  /** Events with their cursors. */
  edges: Array<AgencyEventEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** An event in a page. */
export type AgencyEventEdge = {
  __typename?: 'AgencyEventEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: AgencyEvent;
};

/** Which agencies. */
export type AgencyFilter = {
  /** That serve this area. */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** That answer for this sector. */
  sector?: InputMaybe<Sector>;
};

/** A page of areas served. */
export type AgencyRegionConnection = {
  __typename?: 'AgencyRegionConnection';
  /** Areas with their cursors. */
  edges: Array<AgencyRegionEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** An area served. */
export type AgencyRegionEdge = {
  __typename?: 'AgencyRegionEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The area. */
  node?: Maybe<Region>;
};

/** One write, or one read of protected data. Values never stand in it. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** What was done. */
  action: Scalars['String']['output'];
  /** Who: a pseudonymous id. */
  actorId: Scalars['ID']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Whether it was looked at or changed. */
  kind: AuditKind;
  /** From where: the client and its address, where a request brought it about. */
  origin?: Maybe<Scalars['String']['output']>;
  /** For what purpose, where one was asked for. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** The request that it was part of. */
  requestId?: Maybe<Scalars['ID']['output']>;
  /** In which role; null: the system. */
  role?: Maybe<Scalars['String']['output']>;
  /** Whose records. */
  subjectIds: Array<Scalars['ID']['output']>;
};

/** A page of the audit log, newest first. */
export type AuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  /** The entries. */
  edges: Array<AuditEntryEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are. */
  totalCount: Scalars['Int']['output'];
};

/** An entry and its cursor. */
export type AuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  /** Give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: AuditEntry;
};

/** Which entries of the audit log. */
export type AuditFilter = {
  /** What was done, e.g. `person.nik-read`. */
  action?: InputMaybe<Scalars['String']['input']>;
  /** Whoever did it: the id of a person or a machine. */
  actorId?: InputMaybe<Scalars['ID']['input']>;
  /** From this moment on. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Reads of protected data, or writes; none: both. */
  kind?: InputMaybe<AuditKind>;
  /** Whose record: the id of a household, a person, a complaint, a referral. */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** Before this moment. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Whether something was looked at or changed. */
export type AuditKind =
  | 'READ'
  | 'WRITE';

/** What was done and what was read in a district, for who watches over the protection of data. Looking is on record too. */
export type AuditTrail = {
  __typename?: 'AuditTrail';
  /** The district. */
  districtCode: Scalars['ID']['output'];
  /** What referrals recorded; null: not for you, or it does not answer now. */
  referrals?: Maybe<AuditEntryConnection>;
  /** What referrals erased because its time was over, newest first, at most 100 lines. */
  referralsErasures?: Maybe<Array<ErasureRun>>;
};


/** What was done and what was read in a district, for who watches over the protection of data. Looking is on record too. */
export type AuditTrailReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of one item of a batch. */
export type BatchOutcome =
  /** It is done, now for the first time. */
  | 'APPLIED'
  /** It meets another change: both values stand in a pending change request. */
  | 'CONFLICT'
  /** It cannot be done as it is; `failure` says why. */
  | 'REFUSED'
  /** It was done before; nothing happened again. */
  | 'REPEATED'
  /** It names something that is not here (yet), or something failed on our side: send it again later. */
  | 'RETRY';

/** A component that counts. */
export type BenefitComponent = {
  __typename?: 'BenefitComponent';
  /** Its code. */
  code: Scalars['String']['output'];
  /** In Indonesian. */
  label: Scalars['String']['output'];
  /** In English. */
  labelEn: Scalars['String']['output'];
  /** Persons that count in it. */
  persons: Scalars['Int']['output'];
};

/** Input of cancelReferral. */
export type CancelReferralInput = {
  /** The version you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7; repeat it to repeat the call. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** In words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: ReferralReason;
  /** Which referral. */
  referralId: Scalars['ID']['input'];
};

/** What came of cancelReferral. */
export type CancelReferralResult = CancelReferralSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** The referral after cancelReferral. */
export type CancelReferralSuccess = {
  __typename?: 'CancelReferralSuccess';
  /** The referral in its new state. */
  referral: Referral;
};

/** Whether an office has room. */
export type Capacity =
  | 'HAS'
  | 'NONE'
  | 'WAITING_LIST';

export type Complaint = {
  __typename?: 'Complaint';
  id: Scalars['ID']['output'];
  /** Its referrals that you may see, oldest first. */
  referrals?: Maybe<Array<Referral>>;
};

/** Input of completeReferral. */
export type CompleteReferralInput = {
  /** What the family got. */
  benefit?: InputMaybe<ReferralBenefitInput>;
  /** The version you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7; repeat it to repeat the call. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** In words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** How it ended. */
  outcome: ReferralOutcome;
  /** Which referral. */
  referralId: Scalars['ID']['input'];
};

/** What came of completeReferral. */
export type CompleteReferralResult = CompleteReferralSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** The referral after completeReferral. */
export type CompleteReferralSuccess = {
  __typename?: 'CompleteReferralSuccess';
  /** The referral in its new state. */
  referral: Referral;
};

/** One condition of a verdict. */
export type ConditionResult = {
  __typename?: 'ConditionResult';
  /** Its code. */
  code: Scalars['String']['output'];
  /** The fact it asked for; null when hidden. */
  fact?: Maybe<Scalars['String']['output']>;
  /** Every fact it asks for, in words; null when hidden. */
  facts?: Maybe<Array<RuleFact>>;
  /** True where your role may not see the fact. */
  hidden: Scalars['Boolean']['output'];
  /** In Indonesian; null when hidden. */
  label?: Maybe<Scalars['String']['output']>;
  /** In English; null when hidden. */
  labelEn?: Maybe<Scalars['String']['output']>;
  /** Met, not met, or not known. */
  state: ConditionState;
  /** What the fact is; null when hidden or not known. */
  value?: Maybe<Scalars['String']['output']>;
};

/** What a condition found. */
export type ConditionState =
  | 'MET'
  | 'NOT_KNOWN'
  | 'NOT_MET';

/** A decision on a rule. */
export type DecideRuleInput = {
  /** Approve or reject. */
  decision: RuleDecision;
  /** Which rule. */
  ruleId: Scalars['ID']['input'];
};

/** What came of it. */
export type DecideRuleResult = DecideRuleSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** The rule after it. */
export type DecideRuleSuccess = {
  __typename?: 'DecideRuleSuccess';
  /** The rule in its new state. */
  rule: EligibilityRule;
};

/** An event on its way to a webhook. */
export type Delivery = {
  __typename?: 'Delivery';
  /** Each attempt with what the receiver said, oldest first. */
  attempts: Array<DeliveryAttempt>;
  /** When it arrived. */
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Id of the event, sent as `webhook-id`. */
  eventId: Scalars['ID']['output'];
  /** Its type. */
  eventType: Scalars['String']['output'];
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** When it is tried next. */
  nextAt?: Maybe<Scalars['DateTime']['output']>;
  /** The referral. */
  referralId: Scalars['ID']['output'];
  /** How often it was asked for again. */
  replays: Scalars['Int']['output'];
  /** Where it stands. */
  state: DeliveryState;
};

/** One attempt. */
export type DeliveryAttempt = {
  __typename?: 'DeliveryAttempt';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What went wrong, as a code; null: it arrived. */
  error?: Maybe<Scalars['String']['output']>;
  /** How long it took. */
  milliseconds: Scalars['Int']['output'];
  /** The first characters of the answer. */
  response?: Maybe<Scalars['String']['output']>;
  /** HTTP status; null: no answer. */
  status?: Maybe<Scalars['Int']['output']>;
};

/** A page of deliveries. */
export type DeliveryConnection = {
  __typename?: 'DeliveryConnection';
  /** Deliveries with their cursors. */
  edges: Array<DeliveryEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A delivery in a page. */
export type DeliveryEdge = {
  __typename?: 'DeliveryEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The delivery. */
  node: Delivery;
};

/** States of a delivery. */
export type DeliveryState =
  | 'DELIVERED'
  /** Given up after the last attempt; replayDeliveries sends it again. */
  | 'FAILED'
  | 'PENDING';

/** Direction of an order. */
export type Direction =
  | 'ASC'
  | 'DESC';

/** What is looked for in the directory. */
export type DirectoryFilter = {
  /** The complaint's category. */
  categoryCode?: InputMaybe<Scalars['ID']['input']>;
  /** The programme. */
  programmeCode?: InputMaybe<Scalars['ID']['input']>;
  /** The village or area in need. */
  regionCode: Scalars['ID']['input'];
  /** The need. */
  sector?: InputMaybe<Sector>;
  /** Words of its name or description. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What a household would get. */
export type EligibilityBenefit = {
  __typename?: 'EligibilityBenefit';
  /** Rupiah a year. */
  amountPerYear: Scalars['Int']['output'];
  /** What counts, each person once; null: hidden from your role. */
  counted?: Maybe<Array<BenefitComponent>>;
};

/** A rule in force in a period. */
export type EligibilityRule = {
  __typename?: 'EligibilityRule';
  /** What members bring a family, each person once, at the highest value. */
  components: Array<RuleComponent>;
  /** Its conditions; all must be met. */
  conditions: Array<RuleCondition>;
  /** When. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Pseudonymous id of who decided, never the same. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** Whose rule: a district's own, or null for the national one. */
  districtCode?: Maybe<Scalars['ID']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What it changed against the rule in force when it was proposed. */
  impact?: Maybe<RuleImpact>;
  /** Persons of a family that count; null: no limit. */
  maxPersons?: Maybe<Scalars['Int']['output']>;
  /** Values that its conditions use as `params`. */
  parameters: Array<RuleParameter>;
  /** The programme. */
  programme: Programme;
  /** When. */
  proposedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Pseudonymous id of who proposed it. */
  proposedBy?: Maybe<Scalars['String']['output']>;
  /** Where it comes from. */
  source: Scalars['String']['output'];
  /** Proposed, approved or rejected; only approved ones hold. */
  state: RuleState;
  /** First day. */
  validFrom: Scalars['Date']['output'];
  /** Day after the last; null: open. */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** Its version. */
  version: Scalars['String']['output'];
};

/** Input of enterReferralInError. */
export type EnterReferralInErrorInput = {
  /** The version you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7; repeat it to repeat the call. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** In words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Which referral. */
  referralId: Scalars['ID']['input'];
};

/** What came of enterReferralInError. */
export type EnterReferralInErrorResult = EnterReferralInErrorSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** The referral after enterReferralInError. */
export type EnterReferralInErrorSuccess = {
  __typename?: 'EnterReferralInErrorSuccess';
  /** The referral in its new state. */
  referral: Referral;
};

/** Records of one kind from which people were taken, because their time was over. */
export type ErasureRun = {
  __typename?: 'ErasureRun';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What ended before was erased. */
  cutoff: Scalars['DateTime']['output'];
  /** Which kind. */
  kind: Scalars['String']['output'];
  /** How many records. */
  records: Scalars['Int']['output'];
};

/** Input of failReferral. */
export type FailReferralInput = {
  /** The version you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7; repeat it to repeat the call. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** In words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: ReferralReason;
  /** Which referral. */
  referralId: Scalars['ID']['input'];
};

/** What came of failReferral. */
export type FailReferralResult = FailReferralSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** The referral after failReferral. */
export type FailReferralSuccess = {
  __typename?: 'FailReferralSuccess';
  /** The referral in its new state. */
  referral: Referral;
};

/** Input of holdReferral. */
export type HoldReferralInput = {
  /** The version you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7; repeat it to repeat the call. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** In words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: ReferralReason;
  /** Which referral. */
  referralId: Scalars['ID']['input'];
  /** When the agency looks at it again; ten working days when left out. */
  reviewOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of holdReferral. */
export type HoldReferralResult = HoldReferralSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** The referral after holdReferral. */
export type HoldReferralSuccess = {
  __typename?: 'HoldReferralSuccess';
  /** The referral in its new state. */
  referral: Referral;
};

export type Household = {
  __typename?: 'Household';
  /** What each programme's rule says of it, as of a date (today). */
  eligibility?: Maybe<Array<ProgrammeEligibility>>;
  id: Scalars['ID']['output'];
  /** Its referrals that you may see, newest first. */
  referrals?: Maybe<ReferralConnection>;
};


export type HouseholdEligibilityArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type HouseholdReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The idempotency key was used for something else. */
export type IdempotencyConflict = UserError & {
  __typename?: 'IdempotencyConflict';
  /** `IDEMPOTENCY_CONFLICT` */
  code: Scalars['String']['output'];
  /** Why. */
  message: Scalars['String']['output'];
};

/** One problem of an input. */
export type InputIssue = {
  __typename?: 'InputIssue';
  /** A code of the error catalogue. */
  code: Scalars['String']['output'];
  /** What is wrong with it. */
  message: Scalars['String']['output'];
  /** Path to the value inside the input. */
  path: Array<Scalars['String']['output']>;
};

/** The input cannot be used as it is. */
export type InvalidInput = UserError & {
  __typename?: 'InvalidInput';
  /** `INVALID_INPUT` */
  code: Scalars['String']['output'];
  /** Every problem found, not only the first. */
  issues: Array<InputIssue>;
  /** What is wrong. */
  message: Scalars['String']['output'];
};

/** A rule that cannot be read. */
export type InvalidRule = UserError & {
  __typename?: 'InvalidRule';
  /** INVALID_RULE. */
  code: Scalars['String']['output'];
  /** Each fault with its place. */
  faults: Array<RuleFault>;
  /** In words. */
  message: Scalars['String']['output'];
};

/** The step does not fit the present state. */
export type InvalidTransition = UserError & {
  __typename?: 'InvalidTransition';
  /** The steps that are possible now. */
  allowed: Array<Scalars['String']['output']>;
  /** `INVALID_TRANSITION` */
  code: Scalars['String']['output'];
  /** The present state. */
  from: Scalars['String']['output'];
  /** Why. */
  message: Scalars['String']['output'];
  /** The state the step leads to, where it has one. */
  to?: Maybe<Scalars['String']['output']>;
};

/** Credentials to issue. */
export type IssueAgencyCredentialsInput = {
  /** Which agency. */
  agencyCode: Scalars['ID']['input'];
  /** When they end by themselves; none: when they are revoked. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** UUIDv7; becomes the credentials' uuid. A repeated call is refused: the secret is shown once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Which district. */
  regionCode: Scalars['ID']['input'];
};

/** What came of it. */
export type IssueAgencyCredentialsResult = IdempotencyConflict | InvalidInput | IssueAgencyCredentialsSuccess | NotAllowed | NotFound;

/** The credentials, and how to use them. */
export type IssueAgencyCredentialsSuccess = {
  __typename?: 'IssueAgencyCredentialsSuccess';
  /** What is kept of them. */
  credential: AgencyCredential;
  /** Text of a `.creds` file for any NATS client. */
  creds: Scalars['String']['output'];
  /** The one durable consumer that they may pull from. */
  durable: Scalars['String']['output'];
  /** The inbox prefix that the client must use. */
  inboxPrefix: Scalars['String']['output'];
  /** The server. */
  natsUrl: Scalars['String']['output'];
  /** The stream. */
  stream: Scalars['String']['output'];
};

/** A condition that misses a fact. */
export type MissingFact = {
  __typename?: 'MissingFact';
  /** Code of the condition. */
  condition: Scalars['String']['output'];
  /** Households. */
  households?: Maybe<Scalars['Int']['output']>;
};

/** Root of changes. */
export type Mutation = {
  __typename?: 'Mutation';
  /** The agency accepts. */
  acceptReferral: AcceptReferralResult;
  /** Marks an agency's inbox as read up to an event. */
  acknowledgeInbox: AcknowledgeInboxResult;
  /** Calls the referral back; either side. */
  cancelReferral: CancelReferralResult;
  /** The agency ends its work with an outcome. */
  completeReferral: CompleteReferralResult;
  /** Approves or rejects a proposed rule; never by who proposed it. */
  decideRule: DecideRuleResult;
  /** Says that it should never have been made. */
  enterReferralInError: EnterReferralInErrorResult;
  /** The agency could not do it. */
  failReferral: FailReferralResult;
  /** The agency pauses. */
  holdReferral: HoldReferralResult;
  /** Issues credentials for an agency's program; shown once. */
  issueAgencyCredentials: IssueAgencyCredentialsResult;
  /** Proposes a rule; it holds when a second person approved it and its day has come. */
  proposeRule: ProposeRuleResult;
  /** Tells a server of an agency's events from now on; its secret is shown once. */
  registerWebhook: RegisterWebhookResult;
  /** The agency refuses before any work. */
  rejectReferral: RejectReferralResult;
  /** Sends events again: one, or since a moment. */
  replayDeliveries: ReplayDeliveriesResult;
  /** Announces a document on a referral and gives the link to send it to. */
  requestReferralDocument: RequestReferralDocumentResult;
  /** Hands what waits at an agency to the next one that can answer; without one it returns to the back office. */
  rerouteReferrals: RerouteReferralsResult;
  /** The agency goes on. */
  resumeReferral: ResumeReferralResult;
  /** Ends credentials at once. */
  revokeAgencyCredentials: RevokeAgencyCredentialsResult;
  /** Gives a webhook a new secret; the old one signs besides for a while. */
  rotateWebhookSecret: RotateWebhookSecretResult;
  /** Writes to the other side of a referral. */
  sendReferralMessage: SendReferralMessageResult;
  /** Sets what a district asks for and how long its agencies may take, beside the national entry. */
  setDistrictProgramme: SetDistrictProgrammeResult;
  /** Makes an office, or changes it. */
  setOffice: SetOfficeResult;
  /** Says whether an office has room, and when it is closed for a while. */
  setOfficeAvailability: SetOfficeAvailabilityResult;
  /** Sets the room of a programme in an area and period. */
  setQuota: SetQuotaResult;
  /** Puts a set of routing rules in the place of a district's. */
  setRoutingRules: SetRoutingRulesResult;
  /** Makes what an office offers, or changes it. */
  setServiceOffer: SetServiceOfferResult;
  /** Disables a webhook, lets it go on, or ends it. */
  setWebhookState: SetWebhookStateResult;
  /** The agency begins to work. */
  startReferral: StartReferralResult;
  /** Sends a test event and tells what the server answered. */
  testWebhook: TestWebhookResult;
  /** Hands a referral to another office, which accepts it anew. */
  transferReferral: TransferReferralResult;
  /**
   * The family takes back its consent to this referral: the agency reads its household and complaint no more, at once, and is told; a
   * referral that is still open is called back (CITIZEN_WITHDREW). For whoever hears the family. Not undone: a new referral needs new consent.
   */
  withdrawReferralConsent: WithdrawReferralConsentResult;
};


/** Root of changes. */
export type MutationAcceptReferralArgs = {
  input: AcceptReferralInput;
};


/** Root of changes. */
export type MutationAcknowledgeInboxArgs = {
  input: AcknowledgeInboxInput;
};


/** Root of changes. */
export type MutationCancelReferralArgs = {
  input: CancelReferralInput;
};


/** Root of changes. */
export type MutationCompleteReferralArgs = {
  input: CompleteReferralInput;
};


/** Root of changes. */
export type MutationDecideRuleArgs = {
  input: DecideRuleInput;
};


/** Root of changes. */
export type MutationEnterReferralInErrorArgs = {
  input: EnterReferralInErrorInput;
};


/** Root of changes. */
export type MutationFailReferralArgs = {
  input: FailReferralInput;
};


/** Root of changes. */
export type MutationHoldReferralArgs = {
  input: HoldReferralInput;
};


/** Root of changes. */
export type MutationIssueAgencyCredentialsArgs = {
  input: IssueAgencyCredentialsInput;
};


/** Root of changes. */
export type MutationProposeRuleArgs = {
  input: ProposeRuleInput;
};


/** Root of changes. */
export type MutationRegisterWebhookArgs = {
  input: RegisterWebhookInput;
};


/** Root of changes. */
export type MutationRejectReferralArgs = {
  input: RejectReferralInput;
};


/** Root of changes. */
export type MutationReplayDeliveriesArgs = {
  input: ReplayDeliveriesInput;
};


/** Root of changes. */
export type MutationRequestReferralDocumentArgs = {
  input: RequestReferralDocumentInput;
};


/** Root of changes. */
export type MutationRerouteReferralsArgs = {
  input: RerouteReferralsInput;
};


/** Root of changes. */
export type MutationResumeReferralArgs = {
  input: ResumeReferralInput;
};


/** Root of changes. */
export type MutationRevokeAgencyCredentialsArgs = {
  input: RevokeAgencyCredentialsInput;
};


/** Root of changes. */
export type MutationRotateWebhookSecretArgs = {
  input: RotateWebhookSecretInput;
};


/** Root of changes. */
export type MutationSendReferralMessageArgs = {
  input: SendReferralMessageInput;
};


/** Root of changes. */
export type MutationSetDistrictProgrammeArgs = {
  input: SetDistrictProgrammeInput;
};


/** Root of changes. */
export type MutationSetOfficeArgs = {
  input: SetOfficeInput;
};


/** Root of changes. */
export type MutationSetOfficeAvailabilityArgs = {
  input: SetOfficeAvailabilityInput;
};


/** Root of changes. */
export type MutationSetQuotaArgs = {
  input: SetQuotaInput;
};


/** Root of changes. */
export type MutationSetRoutingRulesArgs = {
  input: SetRoutingRulesInput;
};


/** Root of changes. */
export type MutationSetServiceOfferArgs = {
  input: SetServiceOfferInput;
};


/** Root of changes. */
export type MutationSetWebhookStateArgs = {
  input: SetWebhookStateInput;
};


/** Root of changes. */
export type MutationStartReferralArgs = {
  input: StartReferralInput;
};


/** Root of changes. */
export type MutationTestWebhookArgs = {
  input: TestWebhookInput;
};


/** Root of changes. */
export type MutationTransferReferralArgs = {
  input: TransferReferralInput;
};


/** Root of changes. */
export type MutationWithdrawReferralConsentArgs = {
  input: WithdrawReferralConsentInput;
};

/** The record is visible, the step is not yours. */
export type NotAllowed = UserError & {
  __typename?: 'NotAllowed';
  /** `NOT_ALLOWED` */
  code: Scalars['String']['output'];
  /** Why. */
  message: Scalars['String']['output'];
};

/** Not there, or not yours: the answer does not tell which. */
export type NotFound = UserError & {
  __typename?: 'NotFound';
  /** `NOT_FOUND` */
  code: Scalars['String']['output'];
  /** Why. */
  message: Scalars['String']['output'];
};

/** Completions of an outcome. */
export type OutcomeCount = {
  __typename?: 'OutcomeCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The outcome. */
  outcome: ReferralOutcome;
};

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last row; give it as `after` for the next page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** More rows follow. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Rows stand before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** What to route. */
export type PreviewRoutingInput = {
  /** Category. */
  categoryCode: Scalars['ID']['input'];
  /** Household, where known. */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** Programme, where known. */
  programmeCode?: InputMaybe<Scalars['ID']['input']>;
  /** Village. */
  regionCode: Scalars['ID']['input'];
  /** Sector. */
  sector: Sector;
};

/** A programme of aid. */
export type Programme = {
  __typename?: 'Programme';
  /** What it gives, in Indonesian. */
  benefit?: Maybe<Scalars['String']['output']>;
  /** What it gives, in English. */
  benefitEn?: Maybe<Scalars['String']['output']>;
  /** Its code. */
  code: Scalars['ID']['output'];
  /** Programmes that a household may have besides. */
  combinesWith: Array<Programme>;
  /** What kind of aid. */
  kind: ProgrammeKind;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Who answers for it. */
  owner: Agency;
  /** Room in an area as of a date (today); null: not limited. */
  quota?: Maybe<Quota>;
  /** What to bring; a district may have a list of its own. */
  requiredDocuments: Array<RequiredDocument>;
  /** Every rule that it had or will have in a district, newest first: the history. */
  ruleHistory: Array<EligibilityRule>;
  /** The rule in force for a district, as of a date (today). */
  rules: Array<EligibilityRule>;
  /** What it is about. */
  sector: Sector;
  /** Agencies that serve it. */
  servedBy: Array<Agency>;
};


/** A programme of aid. */
export type ProgrammeQuotaArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  regionCode: Scalars['ID']['input'];
};


/** A programme of aid. */
export type ProgrammeRequiredDocumentsArgs = {
  regionCode?: InputMaybe<Scalars['ID']['input']>;
};


/** A programme of aid. */
export type ProgrammeRuleHistoryArgs = {
  regionCode: Scalars['ID']['input'];
};


/** A programme of aid. */
export type ProgrammeRulesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  regionCode?: InputMaybe<Scalars['ID']['input']>;
};

/** What a programme's rule says of a household. */
export type ProgrammeEligibility = {
  __typename?: 'ProgrammeEligibility';
  /** What it would get by the rule; null: not eligible, or the rule names no amounts. */
  benefit?: Maybe<EligibilityBenefit>;
  /** Each condition with what it found. */
  conditions: Array<ConditionResult>;
  /** Programmes it receives that this one may not be combined with. */
  conflictsWith: Array<Programme>;
  /** Last day on which somebody looked. */
  factDate?: Maybe<Scalars['Date']['output']>;
  /** Where the facts come from: an import's layout or a home visit. */
  factSource?: Maybe<Scalars['String']['output']>;
  /** Whether it is in the registry. */
  listed: Scalars['Boolean']['output'];
  /** The programme. */
  programme: Programme;
  /** Whether it receives the programme; null: not known. */
  receiving?: Maybe<Scalars['Boolean']['output']>;
  /** Since when it receives it, and by which source. */
  receivingSince?: Maybe<Scalars['Date']['output']>;
  /** Where that is known from. */
  receivingSource?: Maybe<Scalars['String']['output']>;
  /** Which rule said so. */
  ruleVersion: Scalars['String']['output'];
  /** The verdict. */
  verdict: Verdict;
  /** Whether the owner has room where it lives; null: no quota is set there. */
  withinQuota?: Maybe<Scalars['Boolean']['output']>;
};

/** Gaps of a programme. A planner sees no count below 5. */
export type ProgrammeGapCounts = {
  __typename?: 'ProgrammeGapCounts';
  /** Eligible, and does not receive. */
  eligibleNotReceiving?: Maybe<Scalars['Int']['output']>;
  /** Which conditions miss a fact, most frequent first. */
  missing: Array<MissingFact>;
  /** The programme. */
  programme: Programme;
  /** Receives, and is not eligible. */
  receivingNotEligible?: Maybe<Scalars['Int']['output']>;
  /** True where counts below 5 are left out for your role. */
  suppressed: Scalars['Boolean']['output'];
  /** A fact is missing. */
  unknown?: Maybe<Scalars['Int']['output']>;
};

/** Kinds of aid. */
export type ProgrammeKind =
  | 'EMPOWERMENT'
  | 'SOCIAL_ASSISTANCE'
  | 'SOCIAL_SECURITY';

/** A rule to propose. */
export type ProposeRuleInput = {
  /** UUIDv7; becomes the rule's uuid. */
  idempotencyKey: Scalars['ID']['input'];
  /** The rule. */
  rule: RuleInput;
};

/** What came of it. */
export type ProposeRuleResult = IdempotencyConflict | InvalidInput | InvalidRule | NotAllowed | NotFound | ProposeRuleSuccess;

/** The rule after it. */
export type ProposeRuleSuccess = {
  __typename?: 'ProposeRuleSuccess';
  /** The proposed rule. */
  rule: EligibilityRule;
};

/** Root of reads. */
export type Query = {
  __typename?: 'Query';
  _entities: Array<Maybe<_Entity>>;
  _service: _Service;
  /** Agencies by code. */
  agencies: Array<Agency>;
  /** One agency. */
  agency?: Maybe<Agency>;
  /** Where to go with a need: what is offered to an area, with room and open first. */
  directory: Array<ServiceOffer>;
  /** Where a complaint like this would go. */
  previewRouting: RoutingDecision;
  /** What a rule would change, or what is wrong with it; nothing is kept. */
  previewRule: RulePreview;
  /** One programme. */
  programme?: Maybe<Programme>;
  /** All programmes. */
  programmes: Array<Programme>;
  /** One referral; null when not there or not yours. */
  referral?: Maybe<Referral>;
  /** How the loop closes: what was sent in a period, and what became of it, by agency or by programme, in an area. */
  referralMeasures: ReferralMeasures;
  /** Referrals you may see, newest first. */
  referrals: ReferralConnection;
  /** The routing rules of a district that hold now. */
  routingRules: Array<RoutingRule>;
  /** The facts that a rule may ask for. */
  ruleFacts: Array<RuleFact>;
  /** Rules of a district in a state: what waits for a decision, for instance. */
  rules: Array<EligibilityRule>;
  /** Households of an area where a programme's rule and what is received differ, by village. */
  screening: ScreeningConnection;
  /** The gaps of an area counted, by programme; as of another day they are counted anew. */
  screeningCounts: ScreeningCounts;
};


/** Root of reads. */
export type Query_EntitiesArgs = {
  representations: Array<Scalars['_Any']['input']>;
};


/** Root of reads. */
export type QueryAgenciesArgs = {
  filter?: InputMaybe<AgencyFilter>;
};


/** Root of reads. */
export type QueryAgencyArgs = {
  code: Scalars['ID']['input'];
};


/** Root of reads. */
export type QueryDirectoryArgs = {
  filter: DirectoryFilter;
};


/** Root of reads. */
export type QueryPreviewRoutingArgs = {
  input: PreviewRoutingInput;
};


/** Root of reads. */
export type QueryPreviewRuleArgs = {
  input: RuleInput;
};


/** Root of reads. */
export type QueryProgrammeArgs = {
  code: Scalars['ID']['input'];
};


/** Root of reads. */
export type QueryReferralArgs = {
  id: Scalars['ID']['input'];
};


/** Root of reads. */
export type QueryReferralMeasuresArgs = {
  filter: ReferralMeasureFilter;
};


/** Root of reads. */
export type QueryReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReferralFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Root of reads. */
export type QueryRoutingRulesArgs = {
  regionCode: Scalars['ID']['input'];
};


/** Root of reads. */
export type QueryRulesArgs = {
  programmeCode?: InputMaybe<Scalars['ID']['input']>;
  regionCode: Scalars['ID']['input'];
  state?: InputMaybe<RuleState>;
};


/** Root of reads. */
export type QueryScreeningArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  gap: ScreeningGap;
  programmeCode: Scalars['ID']['input'];
  regionCode: Scalars['ID']['input'];
};


/** Root of reads. */
export type QueryScreeningCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  regionCode: Scalars['ID']['input'];
};

/** Room of a programme in an area and period. */
export type Quota = {
  __typename?: 'Quota';
  /** First day. */
  from: Scalars['Date']['output'];
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What is left; 0 when full. */
  left: Scalars['Int']['output'];
  /** The area it is for. */
  region?: Maybe<Region>;
  /** Promised to referrals that an agency accepted. */
  reserved: Scalars['Int']['output'];
  /** How many. */
  total: Scalars['Int']['output'];
  /** Day after the last. */
  until: Scalars['Date']['output'];
  /** Taken. */
  used: Scalars['Int']['output'];
  /** Moves with every change. */
  version: Scalars['Int']['output'];
};

/** Refusals of a reason. */
export type ReasonCount = {
  __typename?: 'ReasonCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The reason. */
  reason?: Maybe<ReferralReason>;
};

/** A referral to an agency, closed only with an outcome. */
export type Referral = {
  __typename?: 'Referral';
  /** When the agency accepted. */
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who must answer. */
  agency: Agency;
  /** What the family got. */
  benefit?: Maybe<ReferralBenefit>;
  /** The complaint it comes from. */
  complaint?: Maybe<Complaint>;
  /** Id of the complaint. */
  complaintId: Scalars['ID']['output'];
  /** When the family took back its consent; null: it stands. */
  consentWithdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** Which decision of the complaint made it. */
  decisionNo: Scalars['Int']['output'];
  /** Documents exchanged, oldest first. */
  documents?: Maybe<Array<ReferralDocument>>;
  /** When the next step is due. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it ended. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When they were told. */
  escalatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who was told last because nobody answered. */
  escalatedTo?: Maybe<Role>;
  /** The household concerned. */
  household?: Maybe<Household>;
  /** Id of the household. */
  householdId?: Maybe<Scalars['ID']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Messages between secretariat and agency, oldest first. */
  messages?: Maybe<Array<ReferralMessage>>;
  /** Human number. */
  number: Scalars['String']['output'];
  /** The office of the agency that holds it, where it has several. */
  office?: Maybe<ServicePoint>;
  /** How it ended. */
  outcome?: Maybe<ReferralOutcome>;
  /** The due time has passed. */
  overdue: Scalars['Boolean']['output'];
  /** Since when it is overdue; null: it is not. */
  overdueSince?: Maybe<Scalars['DateTime']['output']>;
  /** For which programme. */
  programme?: Maybe<Programme>;
  /** Code of its village. */
  regionCode: Scalars['ID']['output'];
  /** When it reached the agency. */
  requestedAt?: Maybe<Scalars['DateTime']['output']>;
  /** While on hold: when the agency looks at it again. */
  reviewOn?: Maybe<Scalars['Date']['output']>;
  /** Why it went there. */
  routing: RoutingDecision;
  /** When the agency first had it: its server took it, its inbox was read, or its people did a step. */
  seenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands (FHIR Task states). */
  status: ReferralStatus;
  /** In words; the agency's and the secretariat's only. */
  statusNote?: Maybe<Scalars['String']['output']>;
  /** Why it stands there. */
  statusReason?: Maybe<ReferralReason>;
  /** Its steps, oldest first. */
  timeline: Array<ReferralTimelineEntry>;
  /** Last change. */
  updatedAt: Scalars['DateTime']['output'];
  /** Moves with every step. */
  version: Scalars['Int']['output'];
};

/** What is conspicuous about an agency, programme or area. */
export type ReferralAnomaly =
  /** At least ten accepted, all before thirty days, and less than a tenth completed. */
  | 'ACCEPTED_NOT_COMPLETED'
  /** At least ten answered, and more than four fifths refused. */
  | 'HIGH_REJECTION_RATE'
  /** At least ten sent, all before ten days, and less than half seen. */
  | 'NOT_VIEWED'
  /** At least ten families were asked, and less than half confirm what was reported as done. */
  | 'OUTCOMES_DENIED';

/** What a family got. */
export type ReferralBenefit = {
  __typename?: 'ReferralBenefit';
  /** Rupiah a year. */
  amountPerYear?: Maybe<Scalars['Int']['output']>;
  /** In words. */
  description: Scalars['String']['output'];
  /** First day. */
  from?: Maybe<Scalars['Date']['output']>;
};

/** What a family got. */
export type ReferralBenefitInput = {
  /** Rupiah a year. */
  amountPerYear?: InputMaybe<Scalars['Int']['input']>;
  /** In words; nothing about the family in it. */
  description: Scalars['String']['input'];
  /** First day; today when left out. */
  from?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of referrals. */
export type ReferralConnection = {
  __typename?: 'ReferralConnection';
  /** Referrals with their cursors. */
  edges: Array<ReferralEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A document on a referral. */
export type ReferralDocument = {
  __typename?: 'ReferralDocument';
  /** Whether the file has arrived. */
  arrived: Scalars['Boolean']['output'];
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: ReferralDocumentKind;
  /** image/jpeg or application/pdf; null until it has arrived. */
  mediaType?: Maybe<Scalars['String']['output']>;
  /** Why the last file that came was refused, as a code; null: it was not. */
  refusal?: Maybe<Scalars['String']['output']>;
  /** When it was announced. */
  requestedAt: Scalars['DateTime']['output'];
  /** Where to PUT a file that has not arrived, for who announced it; holds for fifteen minutes. */
  uploadUrl?: Maybe<Scalars['String']['output']>;
  /** A link to the file that holds for five minutes; each is on record. Null until it has arrived. */
  url?: Maybe<Scalars['String']['output']>;
};

/** What a document is. */
export type ReferralDocumentKind =
  | 'DECISION'
  | 'LETTER'
  | 'OTHER'
  | 'PHOTO'
  | 'RECEIPT'
  | 'STATEMENT';

/** A referral in a page. */
export type ReferralEdge = {
  __typename?: 'ReferralEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The referral. */
  node: Referral;
};

/** Which referrals. */
export type ReferralFilter = {
  /** To this agency. */
  agencyCode?: InputMaybe<Scalars['ID']['input']>;
  /** Past their due time, or not. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** For this programme. */
  programmeCode?: InputMaybe<Scalars['ID']['input']>;
  /** In this area and below. */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** In these states. */
  statuses?: InputMaybe<Array<ReferralStatus>>;
};

/** What became of referrals. */
export type ReferralMeasure = {
  __typename?: 'ReferralMeasure';
  /** Accepted at some time. */
  accepted: Scalars['Int']['output'];
  /** What is conspicuous. */
  anomalies: Array<ReferralAnomaly>;
  /** Code of the agency, programme or area; null: all, or no programme. */
  code?: Maybe<Scalars['ID']['output']>;
  /** Of those completed, families that confirmed, and that denied. */
  confirmed: Scalars['Int']['output'];
  /** Families that said they got nothing. */
  denied: Scalars['Int']['output'];
  /** Still open. */
  open: Scalars['Int']['output'];
  /** Completed, by outcome. */
  outcomes: Array<OutcomeCount>;
  /** Past their due time now. */
  overdue: Scalars['Int']['output'];
  /** Refused, by reason. */
  rejected: Array<ReasonCount>;
  /** That the agency has had: taken by its server, read, or worked on. */
  seen: Scalars['Int']['output'];
  /** Sent to agencies. */
  sent: Scalars['Int']['output'];
  /** Hours from sending to acceptance, half of them and nine of ten. */
  toAccept?: Maybe<Waiting>;
  /** Hours from sending to completion. */
  toComplete?: Maybe<Waiting>;
};

/** What measures are taken apart by. */
export type ReferralMeasureDimension =
  | 'AGENCY'
  | 'PROGRAMME'
  | 'SUB_DISTRICT';

/** What is measured. */
export type ReferralMeasureFilter = {
  /** To this agency. */
  agencyCode?: InputMaybe<Scalars['ID']['input']>;
  /** Taken apart by what. */
  by: ReferralMeasureDimension;
  /** Sent from this day on. */
  from: Scalars['Date']['input'];
  /** For this programme. */
  programmeCode?: InputMaybe<Scalars['ID']['input']>;
  /** In this area and below. */
  regionCode: Scalars['ID']['input'];
  /** Up to this day, without it. */
  until: Scalars['Date']['input'];
};

/** The loop of a period. */
export type ReferralMeasures = {
  __typename?: 'ReferralMeasures';
  /** First day. */
  from: Scalars['Date']['output'];
  /** Taken apart. */
  groups: Array<ReferralMeasure>;
  /** All together. */
  total: ReferralMeasure;
  /** Day after the last. */
  until: Scalars['Date']['output'];
};

/** A message on a referral. */
export type ReferralMessage = {
  __typename?: 'ReferralMessage';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Role of who wrote. */
  role: Role;
  /** Who wrote: the agency or the secretariat. */
  side: ReferralSide;
  /** The message. */
  text: Scalars['String']['output'];
};

/** How an agency's work ended. */
export type ReferralOutcome =
  | 'DID_NOT_ATTEND'
  | 'ENROLLED'
  | 'NOT_ELIGIBLE'
  | 'SERVED'
  | 'WAITING_FOR_QUOTA';

/** Reasons. */
export type ReferralReason =
  | 'CITIZEN_WITHDREW'
  | 'DUPLICATE'
  | 'INCOMPLETE_DOCUMENTS'
  | 'NOT_ELIGIBLE'
  | 'NOT_OUR_SERVICE'
  | 'NO_CAPACITY'
  | 'OTHER'
  | 'OUTSIDE_AREA'
  | 'PERSON_NOT_FOUND'
  | 'QUOTA_FULL';

/** Sides of a referral. */
export type ReferralSide =
  | 'AGENCY'
  | 'SECRETARIAT';

/** States. */
export type ReferralStatus =
  | 'ACCEPTED'
  | 'CANCELLED'
  | 'COMPLETED'
  | 'DRAFT'
  | 'ENTERED_IN_ERROR'
  | 'FAILED'
  | 'IN_PROGRESS'
  | 'ON_HOLD'
  | 'REJECTED'
  | 'REQUESTED';

/** A step of a referral. */
export type ReferralTimelineEntry = {
  __typename?: 'ReferralTimelineEntry';
  /** Role of who acted; null: the system. */
  actorRole?: Maybe<Role>;
  /** The agency that held it afterwards. */
  agencyCode?: Maybe<Scalars['ID']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** State before. */
  from?: Maybe<ReferralStatus>;
  /** What kind of entry. */
  kind: ReferralTimelineKind;
  /** Its office. */
  officeCode?: Maybe<Scalars['ID']['output']>;
  /** Why. */
  reason?: Maybe<Scalars['String']['output']>;
  /** State after. */
  to: ReferralStatus;
};

/** Kinds of entries. */
export type ReferralTimelineKind =
  /** The family took back its consent. */
  | 'CONSENT'
  | 'DOCUMENT'
  | 'ESCALATION'
  | 'MESSAGE'
  | 'STEP';

export type Region = {
  __typename?: 'Region';
  code: Scalars['ID']['output'];
};

/** Level of an area in the official list of areas. */
export type RegionLevel =
  /** Second level, kabupaten or kota: `63.09`. */
  | 'DISTRICT'
  /** First level, two digits. */
  | 'PROVINCE'
  /** Third level, kecamatan: `63.09.01`. */
  | 'SUB_DISTRICT'
  /** Fourth level, desa or kelurahan: `63.09.01.2001`. */
  | 'VILLAGE';

/** A webhook to register. */
export type RegisterWebhookInput = {
  /** Which agency. */
  agencyCode: Scalars['ID']['input'];
  /** In words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Types of events, as in docs/EVENTS.md; none: all of its referrals. */
  events?: InputMaybe<Array<Scalars['String']['input']>>;
  /** UUIDv7; becomes the webhook's uuid. */
  idempotencyKey: Scalars['ID']['input'];
  /** How an event is written; STRUCTURED when left out. */
  mode?: InputMaybe<WebhookMode>;
  /** Which district. */
  regionCode: Scalars['ID']['input'];
  /** https address on the public internet, without credentials. */
  url: Scalars['String']['input'];
};

/** What came of it. */
export type RegisterWebhookResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | RegisterWebhookSuccess;

/** The webhook after it. */
export type RegisterWebhookSuccess = {
  __typename?: 'RegisterWebhookSuccess';
  /** Its secret, `whsec_…`; null when the call was repeated: rotate it if it was lost. */
  secret?: Maybe<Scalars['String']['output']>;
  /** The webhook. */
  webhook: Webhook;
};

/** Input of rejectReferral. */
export type RejectReferralInput = {
  /** The version you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7; repeat it to repeat the call. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** In words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: ReferralReason;
  /** Which referral. */
  referralId: Scalars['ID']['input'];
};

/** What came of rejectReferral. */
export type RejectReferralResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | RejectReferralSuccess | StaleVersion;

/** The referral after rejectReferral. */
export type RejectReferralSuccess = {
  __typename?: 'RejectReferralSuccess';
  /** The referral in its new state. */
  referral: Referral;
};

/** What to send again. */
export type ReplayDeliveriesInput = {
  /** The stream of this agency. */
  agencyCode?: InputMaybe<Scalars['ID']['input']>;
  /** One delivery of it. */
  deliveryId?: InputMaybe<Scalars['ID']['input']>;
  /** In this district. */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Everything since, at most 90 days back. */
  since?: InputMaybe<Scalars['DateTime']['input']>;
  /** To this webhook; none: on the stream of an agency and district. */
  webhookId?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of it. */
export type ReplayDeliveriesResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | ReplayDeliveriesSuccess;

/** What is sent again. */
export type ReplayDeliveriesSuccess = {
  __typename?: 'ReplayDeliveriesSuccess';
  /** How many; null on the stream, where the server counts. */
  replayed?: Maybe<Scalars['Int']['output']>;
};

/** A value of a record. */
export type ReportEntry = {
  __typename?: 'ReportEntry';
  /** Its name. */
  name: Scalars['String']['output'];
  /** The value as text. */
  value: Scalars['String']['output'];
};

/** One record of a report. */
export type ReportRow = {
  __typename?: 'ReportRow';
  /** What is known of it; what is not known is left out. */
  entries: Array<ReportEntry>;
};

/** A part of a report about a person: one kind of record. */
export type ReportSection = {
  __typename?: 'ReportSection';
  /** The records. */
  rows: Array<ReportRow>;
  /** What the rows are. */
  title: Scalars['String']['output'];
};

/** Input of requestReferralDocument. */
export type RequestReferralDocumentInput = {
  /** UUIDv7; becomes the document's uuid. */
  idempotencyKey: Scalars['ID']['input'];
  /** What it is. */
  kind: ReferralDocumentKind;
  /** Which referral. */
  referralId: Scalars['ID']['input'];
};

/** What came of requestReferralDocument. */
export type RequestReferralDocumentResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | RequestReferralDocumentSuccess;

/** The announced document. */
export type RequestReferralDocumentSuccess = {
  __typename?: 'RequestReferralDocumentSuccess';
  /** The document, with its upload link. */
  document: ReferralDocument;
};

/** A document to bring. */
export type RequiredDocument = {
  __typename?: 'RequiredDocument';
  /** Its code. */
  code: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** A document to bring. */
export type RequiredDocumentInput = {
  /** Its code. */
  code: Scalars['String']['input'];
  /** Its name. */
  name: Scalars['String']['input'];
};

/** Whose referrals to hand on. */
export type RerouteReferralsInput = {
  /**
   * The agency that is not to hold them any more. None: after the rules changed, whatever waits at an agency that today's rules
   * would not ask; what they send nowhere stays where it is, and what the back office sent by name too.
   */
  agencyCode?: InputMaybe<Scalars['ID']['input']>;
  /** True: only says what would happen. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those of one office of it. */
  officeCode?: InputMaybe<Scalars['ID']['input']>;
  /** Why. */
  reason: ReferralReason;
  /** The district. */
  regionCode: Scalars['ID']['input'];
};

/** What came of it. */
export type RerouteReferralsResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | RerouteReferralsSuccess;

/** What came of each. */
export type RerouteReferralsSuccess = {
  __typename?: 'RerouteReferralsSuccess';
  /** Handed to another agency. */
  moved: Array<ReroutedReferral>;
  /** Returned to the back office: nobody else can answer. */
  returned: Array<ReroutedReferral>;
};

/** A referral that was handed on. */
export type ReroutedReferral = {
  __typename?: 'ReroutedReferral';
  /** Where it is now; null: at the back office. */
  agencyCode?: Maybe<Scalars['ID']['output']>;
  /** The referral. */
  referralId: Scalars['ID']['output'];
  /** Version of the rule that named it. */
  rule?: Maybe<Scalars['String']['output']>;
};

/** Input of resumeReferral. */
export type ResumeReferralInput = {
  /** The version you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7; repeat it to repeat the call. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** In words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Which referral. */
  referralId: Scalars['ID']['input'];
};

/** What came of resumeReferral. */
export type ResumeReferralResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | ResumeReferralSuccess | StaleVersion;

/** The referral after resumeReferral. */
export type ResumeReferralSuccess = {
  __typename?: 'ResumeReferralSuccess';
  /** The referral in its new state. */
  referral: Referral;
};

/** Credentials to revoke. */
export type RevokeAgencyCredentialsInput = {
  /** Which ones. */
  credentialId: Scalars['ID']['input'];
};

/** What came of it. */
export type RevokeAgencyCredentialsResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | RevokeAgencyCredentialsSuccess;

/** The credentials after it. */
export type RevokeAgencyCredentialsSuccess = {
  __typename?: 'RevokeAgencyCredentialsSuccess';
  /** With the moment they ended. */
  credential: AgencyCredential;
};

/** Who acts (docs/GLOSSARY.md). */
export type Role =
  | 'ADMIN'
  | 'AGENCY_INTEGRATOR'
  | 'AGENCY_LIAISON'
  | 'BACK_OFFICE'
  | 'DATA_PROTECTION_OFFICER'
  | 'DISTRICT_VERIFIER'
  | 'FACILITATOR'
  | 'FRONT_OFFICE'
  | 'HEAD_OF_OFFICE'
  | 'MANAGER'
  | 'PLANNER'
  | 'PUSKESOS_COORDINATOR'
  | 'PUSKESOS_OFFICER'
  | 'SUPERVISOR'
  | 'VILLAGE_HEAD';

/** A secret to rotate. */
export type RotateWebhookSecretInput = {
  /** The version you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Hours in which the old secret signs besides, 0 to 168; 24 when left out. */
  overlapHours?: InputMaybe<Scalars['Int']['input']>;
  /** Which webhook. */
  webhookId: Scalars['ID']['input'];
};

/** What came of it. */
export type RotateWebhookSecretResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | RotateWebhookSecretSuccess | StaleVersion;

/** The webhook after it. */
export type RotateWebhookSecretSuccess = {
  __typename?: 'RotateWebhookSecretSuccess';
  /** Its new secret. */
  secret: Scalars['String']['output'];
  /** The webhook. */
  webhook: Webhook;
};

/** Another agency that could answer. */
export type RoutingAlternative = {
  __typename?: 'RoutingAlternative';
  /** The agency. */
  agency: Agency;
  /** Version of the rule that names it. */
  rule: Scalars['String']['output'];
};

/** Who is to answer, and why. */
export type RoutingDecision = {
  __typename?: 'RoutingDecision';
  /** The agency; null: no route. */
  agency?: Maybe<Agency>;
  /** Agencies that could answer too, best first. */
  alternatives: Array<RoutingAlternative>;
  /** The office of the agency. */
  officeCode?: Maybe<Scalars['ID']['output']>;
  /** The programme, where there is one. */
  programme?: Maybe<Programme>;
  /** Why, as a code. */
  reason: Scalars['String']['output'];
  /** Version of the rule that chose. */
  rule?: Maybe<Scalars['String']['output']>;
  /** Agencies that rules name and that were not asked, each with why. */
  skippedAgencies: Array<SkippedAgency>;
  /** What the programme's rule said of the household then; null: not asked. */
  verdict?: Maybe<Verdict>;
  /** It has only a waiting list. */
  waitingList: Scalars['Boolean']['output'];
};

/** A rule of routing; the first that fits and can be asked is. */
export type RoutingRule = {
  __typename?: 'RoutingRule';
  /** Who is asked. */
  agency: Agency;
  /** For this category; null: whichever. */
  categoryCode?: Maybe<Scalars['ID']['output']>;
  /** Lower comes first. */
  priority: Scalars['Int']['output'];
  /** For this programme; null: whichever. */
  programmeCode?: Maybe<Scalars['ID']['output']>;
  /** For this need; null: whichever. */
  sector?: Maybe<Sector>;
  /** Where the programme's rule says this; null: whatever it says. */
  verdicts?: Maybe<Array<Verdict>>;
  /** Its version: set and code. */
  version: Scalars['String']['output'];
};

/** A routing rule. */
export type RoutingRuleInput = {
  /** Who is asked. */
  agencyCode: Scalars['ID']['input'];
  /** For this category; none: whichever. */
  categoryCode?: InputMaybe<Scalars['ID']['input']>;
  /** Its code inside the set. */
  code: Scalars['String']['input'];
  /** Lower comes first. */
  priority: Scalars['Int']['input'];
  /** For this programme; none: whichever. */
  programmeCode?: InputMaybe<Scalars['ID']['input']>;
  /** For this need; none: whichever. */
  sector?: InputMaybe<Sector>;
  /** Where the programme's rule says this; none: whatever it says. */
  verdicts?: InputMaybe<Array<Verdict>>;
};

/** What a member brings a family. */
export type RuleComponent = {
  __typename?: 'RuleComponent';
  /** Rupiah a year. */
  amountPerYear: Scalars['Int']['output'];
  /** Its code. */
  code: Scalars['String']['output'];
  /** About the member `m`, in CEL. */
  expression: Scalars['String']['output'];
  /** In Indonesian. */
  label: Scalars['String']['output'];
  /** In English. */
  labelEn: Scalars['String']['output'];
  /** Persons of a family that count in it; null: no limit. */
  maxPersonsCounted?: Maybe<Scalars['Int']['output']>;
};

/** A component. */
export type RuleComponentInput = {
  /** Rupiah a year. */
  amountPerYear: Scalars['Int']['input'];
  /** Its code. */
  code: Scalars['String']['input'];
  /** CEL about the member `m` and `params`. */
  expression: Scalars['String']['input'];
  /** In Indonesian. */
  label: Scalars['String']['input'];
  /** In English. */
  labelEn: Scalars['String']['input'];
  /** Persons of a family that count in it. */
  maxPersonsCounted?: InputMaybe<Scalars['Int']['input']>;
};

/** A condition of a rule. */
export type RuleCondition = {
  __typename?: 'RuleCondition';
  /** Its code. */
  code: Scalars['String']['output'];
  /** Its text in CEL over the household profile. */
  expression: Scalars['String']['output'];
  /** The fact shown beside it. */
  fact: Scalars['String']['output'];
  /** In Indonesian. */
  label: Scalars['String']['output'];
  /** In English. */
  labelEn: Scalars['String']['output'];
};

/** A condition. */
export type RuleConditionInput = {
  /** Its code. */
  code: Scalars['String']['input'];
  /** CEL over `household`, `members` and `params`. */
  expression: Scalars['String']['input'];
  /** The fact to show beside it, as `household.decile` or `members.age`. */
  fact: Scalars['String']['input'];
  /** In Indonesian. */
  label: Scalars['String']['input'];
  /** In English. */
  labelEn: Scalars['String']['input'];
};

/** Decisions on a rule. */
export type RuleDecision =
  | 'APPROVE'
  | 'REJECT';

/** A fact that a rule may ask for. */
export type RuleFact = {
  __typename?: 'RuleFact';
  /** Codes that it can have. */
  codes?: Maybe<Array<Scalars['String']['output']>>;
  /** In Indonesian. */
  label: Scalars['String']['output'];
  /** In English. */
  labelEn: Scalars['String']['output'];
  /** As it is written: `household.decile`, `m.age` inside members.exists(m, …). */
  path: Scalars['String']['output'];
  /** bool, int or string. */
  type: Scalars['String']['output'];
};

/** Something wrong with a rule. */
export type RuleFault = {
  __typename?: 'RuleFault';
  /** As a code. */
  code: Scalars['String']['output'];
  /** Character after the last. */
  end: Scalars['Int']['output'];
  /** In words. */
  message: Scalars['String']['output'];
  /** Part of the rule: conditions, 0, expression. */
  path: Array<Scalars['String']['output']>;
  /** First character in that part, from 0. */
  start: Scalars['Int']['output'];
};

/** How many households change their verdict under a rule. */
export type RuleImpact = {
  __typename?: 'RuleImpact';
  /** Those that change, by what they change from and to; NONE: no rule in force. */
  changes: Array<VerdictChange>;
  /** Households asked. */
  sampled: Scalars['Int']['output'];
};

/** A rule as a district writes it. */
export type RuleInput = {
  /** What members bring a family. */
  components?: InputMaybe<Array<RuleComponentInput>>;
  /** Its conditions; all must be met. */
  conditions: Array<RuleConditionInput>;
  /** Persons of a family that count. */
  maxPersons?: InputMaybe<Scalars['Int']['input']>;
  /** Values that its conditions use as `params`. */
  parameters?: InputMaybe<Array<RuleParameterInput>>;
  /** The programme. */
  programmeCode: Scalars['ID']['input'];
  /** The district. */
  regionCode: Scalars['ID']['input'];
  /** Where it comes from: a decree, a guideline. */
  source: Scalars['String']['input'];
  /** First day, today or later. */
  validFrom: Scalars['Date']['input'];
  /** Day after the last; none: until another takes its place. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** A version that no rule of the district has. */
  version: Scalars['String']['input'];
};

/** A value of a rule: a whole number or a text. */
export type RuleParameter = {
  __typename?: 'RuleParameter';
  /** Its name. */
  name: Scalars['String']['output'];
  /** As a whole number. */
  number?: Maybe<Scalars['Int']['output']>;
  /** As a text. */
  text?: Maybe<Scalars['String']['output']>;
};

/** A value, as a number or a text. */
export type RuleParameterInput = {
  /** Its name. */
  name: Scalars['String']['input'];
  /** A whole number. */
  number?: InputMaybe<Scalars['Int']['input']>;
  /** A text. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What came of reading a rule. */
export type RulePreview = {
  __typename?: 'RulePreview';
  /** What is wrong with it; empty: nothing. */
  faults: Array<RuleFault>;
  /** What it changes; null while there are faults. */
  impact?: Maybe<RuleImpact>;
};

/** States of a rule. */
export type RuleState =
  | 'APPROVED'
  | 'PROPOSED'
  | 'REJECTED';

/** A household with a gap. */
export type ScreenedHousehold = {
  __typename?: 'ScreenedHousehold';
  /** The gap. */
  gap: ScreeningGap;
  /** The household. */
  household?: Maybe<Household>;
  /** Its id. */
  householdId: Scalars['ID']['output'];
  /** Codes of the conditions that miss a fact. */
  missing: Array<Scalars['String']['output']>;
  /** The programme. */
  programme: Programme;
  /** Code of its village. */
  regionCode: Scalars['ID']['output'];
  /** Version of the rule that said so. */
  ruleVersion: Scalars['String']['output'];
};

/** A page of gaps. */
export type ScreeningConnection = {
  __typename?: 'ScreeningConnection';
  /** Gaps with their cursors. */
  edges: Array<ScreeningEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** Gaps of an area. */
export type ScreeningCounts = {
  __typename?: 'ScreeningCounts';
  /** The day they are for. */
  asOf: Scalars['Date']['output'];
  /** By programme. */
  programmes: Array<ProgrammeGapCounts>;
  /** When the area was last screened whole; null: not yet, or counted anew for another day. */
  screenedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A gap in a page. */
export type ScreeningEdge = {
  __typename?: 'ScreeningEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The gap. */
  node: ScreenedHousehold;
};

/** How a rule and what is received can differ. */
export type ScreeningGap =
  /** Exclusion: eligible, and does not receive. */
  | 'ELIGIBLE_NOT_RECEIVING'
  /** Inclusion: receives, and is not eligible. Evidence that can be contested, never a removal. */
  | 'RECEIVING_NOT_ELIGIBLE'
  /** A fact is missing. */
  | 'UNKNOWN';

/** What a need is about. */
export type Sector =
  | 'AGRICULTURE'
  | 'CIVIL_REGISTRATION'
  | 'EDUCATION'
  | 'ENERGY'
  | 'FISHERIES'
  | 'FOOD'
  | 'HEALTH'
  | 'HOUSING'
  | 'SOCIAL_ECONOMIC';

/** Input of sendReferralMessage. */
export type SendReferralMessageInput = {
  /** UUIDv7; becomes the message's uuid. */
  idempotencyKey: Scalars['ID']['input'];
  /** Which referral. */
  referralId: Scalars['ID']['input'];
  /** The message, at most 4,000 characters. */
  text: Scalars['String']['input'];
};

/** What came of sendReferralMessage. */
export type SendReferralMessageResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | SendReferralMessageSuccess;

/** The message, and the referral after it. */
export type SendReferralMessageSuccess = {
  __typename?: 'SendReferralMessageSuccess';
  /** The message. */
  message: ReferralMessage;
  /** The referral. */
  referral: Referral;
};

/** Hours of a weekday, local time. */
export type ServiceHours = {
  __typename?: 'ServiceHours';
  /** Until, `HH:MM`. */
  closes: Scalars['String']['output'];
  /** Weekday. */
  day: Weekday;
  /** From, `HH:MM`. */
  opens: Scalars['String']['output'];
};

/** Hours of a weekday. */
export type ServiceHoursInput = {
  /** Until, `HH:MM`. */
  closes: Scalars['String']['input'];
  /** Weekday. */
  day: Weekday;
  /** From, `HH:MM`. */
  opens: Scalars['String']['input'];
};

/** What an office offers (HSDS: service at location). */
export type ServiceOffer = {
  __typename?: 'ServiceOffer';
  /** Offered at present. */
  active: Scalars['Boolean']['output'];
  /** Complaint categories it is for; empty: any. */
  categoryCodes: Array<Scalars['ID']['output']>;
  /** In words. */
  description?: Maybe<Scalars['String']['output']>;
  /** For whom, in words. */
  eligibility?: Maybe<Scalars['String']['output']>;
  /** What it costs, in words. */
  fees?: Maybe<Scalars['String']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Its name in Indonesian. */
  name: Scalars['String']['output'];
  /** Its name in English. */
  nameEn: Scalars['String']['output'];
  /** The office. */
  office: ServicePoint;
  /** The programme, where it is one. */
  programme?: Maybe<Programme>;
  /** What to bring. */
  requiredDocuments: Array<RequiredDocument>;
  /** Needs it is for. */
  sectors: Array<Sector>;
  /** Moves with every change. */
  version: Scalars['Int']['output'];
};

/** An office of an agency in a district (HSDS: location). */
export type ServicePoint = {
  __typename?: 'ServicePoint';
  /** Where it is. */
  address?: Maybe<Scalars['String']['output']>;
  /** The agency. */
  agency: Agency;
  /** Whether it has room. */
  capacity: Capacity;
  /** First day of a temporary closure. */
  closedFrom?: Maybe<Scalars['Date']['output']>;
  /** Why it is closed. */
  closedReason?: Maybe<Scalars['String']['output']>;
  /** Day on which it opens again; null: not known. */
  closedUntil?: Maybe<Scalars['Date']['output']>;
  /** Its code inside the agency. */
  code: Scalars['ID']['output'];
  /** Its district. */
  districtCode: Scalars['ID']['output'];
  /** Mail of the office. */
  email?: Maybe<Scalars['String']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Latitude. */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** Longitude. */
  longitude?: Maybe<Scalars['Float']['output']>;
  /** Its name; null: the agency's. */
  name?: Maybe<Scalars['String']['output']>;
  /** What it offers. */
  offers: Array<ServiceOffer>;
  /** Open for referrals today. */
  open: Scalars['Boolean']['output'];
  /** When it is open. */
  openingHours: Array<ServiceHours>;
  /** Telephone of the office. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Programmes it serves; empty: any. */
  programmeCodes: Array<Scalars['ID']['output']>;
  /** Areas it serves. */
  serves: Array<Scalars['ID']['output']>;
  /** Moves with every change. */
  version: Scalars['Int']['output'];
  /** Page of the office. */
  website?: Maybe<Scalars['String']['output']>;
};

/** What a district sets for a programme; what is left out is as the national entry says. */
export type SetDistrictProgrammeInput = {
  /** Working days in which an agency accepts or rejects. */
  acceptanceDays?: InputMaybe<Scalars['Int']['input']>;
  /** Working days in which it completes after that. */
  completionDays?: InputMaybe<Scalars['Int']['input']>;
  /** What to bring. */
  documents?: InputMaybe<Array<RequiredDocumentInput>>;
  /** The programme. */
  programmeCode: Scalars['ID']['input'];
  /** The district. */
  regionCode: Scalars['ID']['input'];
};

/** What came of it. */
export type SetDistrictProgrammeResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | SetDistrictProgrammeSuccess;

/** The programme after it. */
export type SetDistrictProgrammeSuccess = {
  __typename?: 'SetDistrictProgrammeSuccess';
  /** The programme. */
  programme: Programme;
};

/** An office's availability. */
export type SetOfficeAvailabilityInput = {
  /** Its agency. */
  agencyCode: Scalars['ID']['input'];
  /** Whether it has room. */
  capacity: Capacity;
  /** First day of a temporary closure; none: not closed. */
  closedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Day on which it opens again. */
  closedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Its code. */
  code: Scalars['ID']['input'];
  /** Why, in words. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Its district. */
  regionCode: Scalars['ID']['input'];
};

/** What came of it. */
export type SetOfficeAvailabilityResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | SetOfficeAvailabilitySuccess;

/** The office after it. */
export type SetOfficeAvailabilitySuccess = {
  __typename?: 'SetOfficeAvailabilitySuccess';
  /** The office. */
  office: ServicePoint;
};

/** An office to set. */
export type SetOfficeInput = {
  /** Where it is. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Its agency. */
  agencyCode: Scalars['ID']['input'];
  /** Its code inside the agency; MAIN is the first. */
  code: Scalars['ID']['input'];
  /** Mail of the office. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The version you saw; none: it is new. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Latitude. */
  latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Longitude. */
  longitude?: InputMaybe<Scalars['Float']['input']>;
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** False: closed for good. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it is open. */
  openingHours?: InputMaybe<Array<ServiceHoursInput>>;
  /** Telephone of the office. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Programmes it serves; none: any. */
  programmeCodes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Its district. */
  regionCode: Scalars['ID']['input'];
  /** Areas it serves, inside the district. */
  serves: Array<Scalars['ID']['input']>;
  /** Page of the office, https. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type SetOfficeResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | SetOfficeSuccess | StaleVersion;

/** The office after it. */
export type SetOfficeSuccess = {
  __typename?: 'SetOfficeSuccess';
  /** The office. */
  office: ServicePoint;
};

/** A quota to set. */
export type SetQuotaInput = {
  /** First day; with area and programme, it names the quota. */
  from: Scalars['Date']['input'];
  /** The programme. */
  programmeCode: Scalars['ID']['input'];
  /** District, sub-district or village. */
  regionCode: Scalars['ID']['input'];
  /** How many. */
  total: Scalars['Int']['input'];
  /** Day after the last. */
  until: Scalars['Date']['input'];
};

/** What came of it. */
export type SetQuotaResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | SetQuotaSuccess;

/** The quota after it. */
export type SetQuotaSuccess = {
  __typename?: 'SetQuotaSuccess';
  /** The quota. */
  quota: Quota;
};

/** A set of routing rules. */
export type SetRoutingRulesInput = {
  /** UUIDv7; becomes the set's uuid. */
  idempotencyKey: Scalars['ID']['input'];
  /** The district. */
  regionCode: Scalars['ID']['input'];
  /** The rules. */
  rules: Array<RoutingRuleInput>;
  /** Where it comes from. */
  source: Scalars['String']['input'];
  /** A version that no set of the district has. */
  version: Scalars['String']['input'];
};

/** What came of it. */
export type SetRoutingRulesResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | SetRoutingRulesSuccess;

/** The rules after it. */
export type SetRoutingRulesSuccess = {
  __typename?: 'SetRoutingRulesSuccess';
  /** Those that hold now. */
  rules: Array<RoutingRule>;
};

/** A service to set. */
export type SetServiceOfferInput = {
  /** False: not offered at present. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Complaint categories it is for; none: any. */
  categoryCodes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** In words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** What to bring. */
  documents?: InputMaybe<Array<RequiredDocumentInput>>;
  /** For whom, in words. */
  eligibility?: InputMaybe<Scalars['String']['input']>;
  /** The version you saw; none: it is new. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What it costs, in words. */
  fees?: InputMaybe<Scalars['String']['input']>;
  /** UUIDv7; becomes its uuid, and names it when it is changed. */
  idempotencyKey: Scalars['ID']['input'];
  /** Its name in Indonesian. */
  name: Scalars['String']['input'];
  /** Its name in English. */
  nameEn: Scalars['String']['input'];
  /** The office. */
  officeId: Scalars['ID']['input'];
  /** The programme, where it is one. */
  programmeCode?: InputMaybe<Scalars['ID']['input']>;
  /** Needs it is for. */
  sectors: Array<Sector>;
};

/** What came of it. */
export type SetServiceOfferResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | SetServiceOfferSuccess | StaleVersion;

/** The service after it. */
export type SetServiceOfferSuccess = {
  __typename?: 'SetServiceOfferSuccess';
  /** The service. */
  offer: ServiceOffer;
};

/** A state to set. */
export type SetWebhookStateInput = {
  /** The state. */
  state: WebhookState;
  /** Which webhook. */
  webhookId: Scalars['ID']['input'];
};

/** What came of it. */
export type SetWebhookStateResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | SetWebhookStateSuccess;

/** The webhook after it. */
export type SetWebhookStateSuccess = {
  __typename?: 'SetWebhookStateSuccess';
  /** The webhook. */
  webhook: Webhook;
};

/** An agency that was not asked. */
export type SkippedAgency = {
  __typename?: 'SkippedAgency';
  /** The agency. */
  agency: Agency;
  /** Version of the rule that names it. */
  rule: Scalars['String']['output'];
  /** Why. */
  why: SkippedAgencyReason;
};

/** Why an agency is not asked. */
export type SkippedAgencyReason =
  | 'CLOSED'
  | 'NO_CAPACITY'
  | 'OTHER_AREA'
  | 'OTHER_PROGRAMME'
  | 'REFUSED';

/** The record has moved on since it was read. */
export type StaleVersion = UserError & {
  __typename?: 'StaleVersion';
  /** `STALE_VERSION` */
  code: Scalars['String']['output'];
  /** The present version. */
  current: Scalars['Int']['output'];
  /** Why. */
  message: Scalars['String']['output'];
};

/** Input of startReferral. */
export type StartReferralInput = {
  /** The version you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7; repeat it to repeat the call. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** In words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Which referral. */
  referralId: Scalars['ID']['input'];
};

/** What came of startReferral. */
export type StartReferralResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion | StartReferralSuccess;

/** The referral after startReferral. */
export type StartReferralSuccess = {
  __typename?: 'StartReferralSuccess';
  /** The referral in its new state. */
  referral: Referral;
};

/**
 * Everything that is kept of one person, and who read it: the right of access of UU 27/2022, articles 7 and 32. For the data-protection
 * officer, who gives it to the person; making it is on record.
 */
export type SubjectReport = {
  __typename?: 'SubjectReport';
  /** The person's household. */
  householdId: Scalars['ID']['output'];
  /** The person. */
  personId: Scalars['ID']['output'];
  /** What referrals keeps; null: it does not answer now. */
  referrals?: Maybe<Array<ReportSection>>;
};

/** A webhook to test. */
export type TestWebhookInput = {
  /** Which webhook. */
  webhookId: Scalars['ID']['input'];
};

/** What came of it. */
export type TestWebhookResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | TestWebhookSuccess;

/** What the server answered. */
export type TestWebhookSuccess = {
  __typename?: 'TestWebhookSuccess';
  /** What went wrong, as a code; null: nothing. */
  error?: Maybe<Scalars['String']['output']>;
  /** How long it took. */
  milliseconds: Scalars['Int']['output'];
  /** The first characters of the answer. */
  response?: Maybe<Scalars['String']['output']>;
  /** HTTP status; null: no answer. */
  status?: Maybe<Scalars['Int']['output']>;
};

/** A record that a tablet is to forget. */
export type Tombstone = {
  __typename?: 'Tombstone';
  /** Id of the record. */
  id: Scalars['ID']['output'];
  /** Why, as a code: MOVED, REMOVED, or how a complaint ended. */
  reason: Scalars['String']['output'];
};

/** Input of transferReferral. */
export type TransferReferralInput = {
  /** Of another agency; the secretariat's alone. */
  agencyCode?: InputMaybe<Scalars['ID']['input']>;
  /** The version you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7; repeat it to repeat the call. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** In words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Code of the office. */
  officeCode: Scalars['ID']['input'];
  /** Why. */
  reason: ReferralReason;
  /** Which referral. */
  referralId: Scalars['ID']['input'];
};

/** What came of transferReferral. */
export type TransferReferralResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion | TransferReferralSuccess;

/** The referral after transferReferral. */
export type TransferReferralSuccess = {
  __typename?: 'TransferReferralSuccess';
  /** The referral in its new state. */
  referral: Referral;
};

/** An expected refusal; docs/ERRORS.md lists the codes. */
export type UserError = {
  /** A code of the error catalogue. */
  code: Scalars['String']['output'];
  /** What is wrong, in words; never repeats what was sent. */
  message: Scalars['String']['output'];
};

/** Verdicts. */
export type Verdict =
  | 'ELIGIBLE'
  | 'NOT_ELIGIBLE'
  | 'UNKNOWN';

/** Households whose verdict changes. */
export type VerdictChange = {
  __typename?: 'VerdictChange';
  /** Before. */
  from: Scalars['String']['output'];
  /** How many. */
  households: Scalars['Int']['output'];
  /** After. */
  to: Scalars['String']['output'];
};

/** Hours that something took. */
export type Waiting = {
  __typename?: 'Waiting';
  /** Half took at most this long. */
  median: Scalars['Float']['output'];
  /** Nine of ten took at most this long. */
  p90: Scalars['Float']['output'];
};

/** A server that is told of an agency's events. */
export type Webhook = {
  __typename?: 'Webhook';
  /** Whose. */
  agency: Agency;
  /** Deliveries, newest first. */
  deliveries: DeliveryConnection;
  /** In words. */
  description?: Maybe<Scalars['String']['output']>;
  /** Of which district. */
  districtCode: Scalars['ID']['output'];
  /** Types of events that it wants; empty: all. */
  events: Array<Scalars['String']['output']>;
  /** Since when nothing arrives; null: it is well. */
  failingSince?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** How an event is written. */
  mode: WebhookMode;
  /** When it is tried again after a failure. */
  pausedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Until when the secret before signs besides. */
  previousSecretUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Active, or not. */
  state: WebhookState;
  /** Why it is disabled: GONE when it answered 410, BY_HAND. */
  stateReason?: Maybe<Scalars['String']['output']>;
  /** Where it is. */
  url: Scalars['String']['output'];
  /** Moves with every change. */
  version: Scalars['Int']['output'];
};


/** A server that is told of an agency's events. */
export type WebhookDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<DeliveryState>;
};

/** CloudEvents modes over HTTP. */
export type WebhookMode =
  /** Attributes are `ce-` headers, the body is the data. */
  | 'BINARY'
  /** The whole event is the body, `application/cloudevents+json`. */
  | 'STRUCTURED';

/** States of a webhook. */
export type WebhookState =
  | 'ACTIVE'
  | 'DELETED'
  | 'DISABLED';

/** Weekdays, as iCalendar and HSDS write them. */
export type Weekday =
  | 'FR'
  | 'MO'
  | 'SA'
  | 'SU'
  | 'TH'
  | 'TU'
  | 'WE';

/** Input of withdrawReferralConsent. */
export type WithdrawReferralConsentInput = {
  /** The version you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7; repeat it to repeat the call. */
  idempotencyKey: Scalars['ID']['input'];
  /** What the family said. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Which referral. */
  referralId: Scalars['ID']['input'];
};

/** What came of withdrawReferralConsent. */
export type WithdrawReferralConsentResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion | WithdrawReferralConsentSuccess;

/** The referral after withdrawReferralConsent. */
export type WithdrawReferralConsentSuccess = {
  __typename?: 'WithdrawReferralConsentSuccess';
  /** The referral as it stands. */
  referral: Referral;
};

export type _Entity = Agency | AuditTrail | Complaint | Household | Programme | Referral | Region | SubjectReport;

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
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
  ;
  AcknowledgeInboxResult:
    | ( Omit<AcknowledgeInboxSuccess, 'agency'> & { agency: _RefType['Agency'] } & { __typename: 'AcknowledgeInboxSuccess' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  CancelReferralResult:
    | ( Omit<CancelReferralSuccess, 'referral'> & { referral: _RefType['Referral'] } & { __typename: 'CancelReferralSuccess' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
  ;
  CompleteReferralResult:
    | ( Omit<CompleteReferralSuccess, 'referral'> & { referral: _RefType['Referral'] } & { __typename: 'CompleteReferralSuccess' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
  ;
  DecideRuleResult:
    | ( Omit<DecideRuleSuccess, 'rule'> & { rule: _RefType['EligibilityRule'] } & { __typename: 'DecideRuleSuccess' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
  ;
  EnterReferralInErrorResult:
    | ( Omit<EnterReferralInErrorSuccess, 'referral'> & { referral: _RefType['Referral'] } & { __typename: 'EnterReferralInErrorSuccess' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
  ;
  FailReferralResult:
    | ( Omit<FailReferralSuccess, 'referral'> & { referral: _RefType['Referral'] } & { __typename: 'FailReferralSuccess' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
  ;
  HoldReferralResult:
    | ( Omit<HoldReferralSuccess, 'referral'> & { referral: _RefType['Referral'] } & { __typename: 'HoldReferralSuccess' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
  ;
  IssueAgencyCredentialsResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<IssueAgencyCredentialsSuccess, 'credential'> & { credential: _RefType['AgencyCredential'] } & { __typename: 'IssueAgencyCredentialsSuccess' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  ProposeRuleResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidRule & { __typename: 'InvalidRule' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ProposeRuleSuccess, 'rule'> & { rule: _RefType['EligibilityRule'] } & { __typename: 'ProposeRuleSuccess' } )
  ;
  RegisterWebhookResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RegisterWebhookSuccess, 'webhook'> & { webhook: _RefType['Webhook'] } & { __typename: 'RegisterWebhookSuccess' } )
  ;
  RejectReferralResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RejectReferralSuccess, 'referral'> & { referral: _RefType['Referral'] } & { __typename: 'RejectReferralSuccess' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
  ;
  ReplayDeliveriesResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( ReplayDeliveriesSuccess & { __typename: 'ReplayDeliveriesSuccess' } )
  ;
  RequestReferralDocumentResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RequestReferralDocumentSuccess, 'document'> & { document: _RefType['ReferralDocument'] } & { __typename: 'RequestReferralDocumentSuccess' } )
  ;
  RerouteReferralsResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RerouteReferralsSuccess & { __typename: 'RerouteReferralsSuccess' } )
  ;
  ResumeReferralResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ResumeReferralSuccess, 'referral'> & { referral: _RefType['Referral'] } & { __typename: 'ResumeReferralSuccess' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
  ;
  RevokeAgencyCredentialsResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RevokeAgencyCredentialsSuccess, 'credential'> & { credential: _RefType['AgencyCredential'] } & { __typename: 'RevokeAgencyCredentialsSuccess' } )
  ;
  RotateWebhookSecretResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RotateWebhookSecretSuccess, 'webhook'> & { webhook: _RefType['Webhook'] } & { __typename: 'RotateWebhookSecretSuccess' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
  ;
  SendReferralMessageResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SendReferralMessageSuccess, 'message' | 'referral'> & { message: _RefType['ReferralMessage'], referral: _RefType['Referral'] } & { __typename: 'SendReferralMessageSuccess' } )
  ;
  SetDistrictProgrammeResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SetDistrictProgrammeSuccess, 'programme'> & { programme: _RefType['Programme'] } & { __typename: 'SetDistrictProgrammeSuccess' } )
  ;
  SetOfficeAvailabilityResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SetOfficeAvailabilitySuccess, 'office'> & { office: _RefType['ServicePoint'] } & { __typename: 'SetOfficeAvailabilitySuccess' } )
  ;
  SetOfficeResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SetOfficeSuccess, 'office'> & { office: _RefType['ServicePoint'] } & { __typename: 'SetOfficeSuccess' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
  ;
  SetQuotaResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SetQuotaSuccess, 'quota'> & { quota: _RefType['Quota'] } & { __typename: 'SetQuotaSuccess' } )
  ;
  SetRoutingRulesResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SetRoutingRulesSuccess, 'rules'> & { rules: Array<_RefType['RoutingRule']> } & { __typename: 'SetRoutingRulesSuccess' } )
  ;
  SetServiceOfferResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SetServiceOfferSuccess, 'offer'> & { offer: _RefType['ServiceOffer'] } & { __typename: 'SetServiceOfferSuccess' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
  ;
  SetWebhookStateResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SetWebhookStateSuccess, 'webhook'> & { webhook: _RefType['Webhook'] } & { __typename: 'SetWebhookStateSuccess' } )
  ;
  StartReferralResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( Omit<StartReferralSuccess, 'referral'> & { referral: _RefType['Referral'] } & { __typename: 'StartReferralSuccess' } )
  ;
  TestWebhookResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TestWebhookSuccess & { __typename: 'TestWebhookSuccess' } )
  ;
  TransferReferralResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( Omit<TransferReferralSuccess, 'referral'> & { referral: _RefType['Referral'] } & { __typename: 'TransferReferralSuccess' } )
  ;
  WithdrawReferralConsentResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( Omit<WithdrawReferralConsentSuccess, 'referral'> & { referral: _RefType['Referral'] } & { __typename: 'WithdrawReferralConsentSuccess' } )
  ;
  _Entity:
    | ( AgencyRow & { __typename: 'Agency' } )
    | ( AuditTrailKey & { __typename: 'AuditTrail' } )
    | ( ComplaintReference & { __typename: 'Complaint' } )
    | ( HouseholdReference & { __typename: 'Household' } )
    | ( ProgrammeRow & { __typename: 'Programme' } )
    | ( ReferralRow & { __typename: 'Referral' } )
    | ( RegionReference & { __typename: 'Region' } )
    | ( SubjectReportKey & { __typename: 'SubjectReport' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( IdempotencyConflict )
    | ( InvalidInput )
    | ( InvalidRule )
    | ( InvalidTransition )
    | ( NotAllowed )
    | ( NotFound )
    | ( StaleVersion )
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
  AgencyRegionConnection: ResolverTypeWrapper<AgencyRegionPage>;
  AgencyRegionEdge: ResolverTypeWrapper<Omit<AgencyRegionEdge, 'node'> & { node?: Maybe<ResolversTypes['Region']> }>;
  AuditEntry: ResolverTypeWrapper<AuditEntryRow>;
  AuditEntryConnection: ResolverTypeWrapper<AuditEntryPage>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditFilter: AuditFilter;
  AuditKind: AuditKind;
  AuditTrail: ResolverTypeWrapper<AuditTrailKey>;
  BatchOutcome: BatchOutcome;
  BenefitComponent: ResolverTypeWrapper<BenefitComponent>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CancelReferralInput: CancelReferralInput;
  CancelReferralResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelReferralResult']>;
  CancelReferralSuccess: ResolverTypeWrapper<Omit<CancelReferralSuccess, 'referral'> & { referral: ResolversTypes['Referral'] }>;
  Capacity: Capacity;
  Complaint: ResolverTypeWrapper<ComplaintReference>;
  CompleteReferralInput: CompleteReferralInput;
  CompleteReferralResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompleteReferralResult']>;
  CompleteReferralSuccess: ResolverTypeWrapper<Omit<CompleteReferralSuccess, 'referral'> & { referral: ResolversTypes['Referral'] }>;
  ConditionResult: ResolverTypeWrapper<ConditionOutcome>;
  ConditionState: ConditionState;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
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
  EligibilityBenefit: ResolverTypeWrapper<EligibilityBenefit>;
  EligibilityRule: ResolverTypeWrapper<RuleRow>;
  EnterReferralInErrorInput: EnterReferralInErrorInput;
  EnterReferralInErrorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnterReferralInErrorResult']>;
  EnterReferralInErrorSuccess: ResolverTypeWrapper<Omit<EnterReferralInErrorSuccess, 'referral'> & { referral: ResolversTypes['Referral'] }>;
  ErasureRun: ResolverTypeWrapper<ErasureRun>;
  FailReferralInput: FailReferralInput;
  FailReferralResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FailReferralResult']>;
  FailReferralSuccess: ResolverTypeWrapper<Omit<FailReferralSuccess, 'referral'> & { referral: ResolversTypes['Referral'] }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  HoldReferralInput: HoldReferralInput;
  HoldReferralResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HoldReferralResult']>;
  HoldReferralSuccess: ResolverTypeWrapper<Omit<HoldReferralSuccess, 'referral'> & { referral: ResolversTypes['Referral'] }>;
  Household: ResolverTypeWrapper<HouseholdReference>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflict>;
  InputIssue: ResolverTypeWrapper<InputIssue>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  InvalidRule: ResolverTypeWrapper<InvalidRule>;
  InvalidTransition: ResolverTypeWrapper<InvalidTransition>;
  IssueAgencyCredentialsInput: IssueAgencyCredentialsInput;
  IssueAgencyCredentialsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueAgencyCredentialsResult']>;
  IssueAgencyCredentialsSuccess: ResolverTypeWrapper<Omit<IssueAgencyCredentialsSuccess, 'credential'> & { credential: ResolversTypes['AgencyCredential'] }>;
  MissingFact: ResolverTypeWrapper<MissingFact>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotAllowed: ResolverTypeWrapper<NotAllowed>;
  NotFound: ResolverTypeWrapper<NotFound>;
  OutcomeCount: ResolverTypeWrapper<OutcomeCount>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PreviewRoutingInput: PreviewRoutingInput;
  Programme: ResolverTypeWrapper<ProgrammeRow>;
  ProgrammeEligibility: ResolverTypeWrapper<EligibilityView>;
  ProgrammeGapCounts: ResolverTypeWrapper<Omit<ProgrammeGapCounts, 'programme'> & { programme: ResolversTypes['Programme'] }>;
  ProgrammeKind: ProgrammeKind;
  ProposeRuleInput: ProposeRuleInput;
  ProposeRuleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeRuleResult']>;
  ProposeRuleSuccess: ResolverTypeWrapper<Omit<ProposeRuleSuccess, 'rule'> & { rule: ResolversTypes['EligibilityRule'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quota: ResolverTypeWrapper<QuotaRow>;
  ReasonCount: ResolverTypeWrapper<ReasonCount>;
  Referral: ResolverTypeWrapper<ReferralRow>;
  ReferralAnomaly: ReferralAnomaly;
  ReferralBenefit: ResolverTypeWrapper<ReferralBenefit>;
  ReferralBenefitInput: ReferralBenefitInput;
  ReferralConnection: ResolverTypeWrapper<ReferralPage>;
  ReferralDocument: ResolverTypeWrapper<StoredFileRow>;
  ReferralDocumentKind: ReferralDocumentKind;
  ReferralEdge: ResolverTypeWrapper<Omit<ReferralEdge, 'node'> & { node: ResolversTypes['Referral'] }>;
  ReferralFilter: ReferralFilter;
  ReferralMeasure: ResolverTypeWrapper<MeasureRow>;
  ReferralMeasureDimension: ReferralMeasureDimension;
  ReferralMeasureFilter: ReferralMeasureFilter;
  ReferralMeasures: ResolverTypeWrapper<Omit<ReferralMeasures, 'groups' | 'total'> & { groups: Array<ResolversTypes['ReferralMeasure']>, total: ResolversTypes['ReferralMeasure'] }>;
  ReferralMessage: ResolverTypeWrapper<MessageRow>;
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
  RequestReferralDocumentInput: RequestReferralDocumentInput;
  RequestReferralDocumentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestReferralDocumentResult']>;
  RequestReferralDocumentSuccess: ResolverTypeWrapper<Omit<RequestReferralDocumentSuccess, 'document'> & { document: ResolversTypes['ReferralDocument'] }>;
  RequiredDocument: ResolverTypeWrapper<RequiredDocument>;
  RequiredDocumentInput: RequiredDocumentInput;
  RerouteReferralsInput: RerouteReferralsInput;
  RerouteReferralsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RerouteReferralsResult']>;
  RerouteReferralsSuccess: ResolverTypeWrapper<RerouteReferralsSuccess>;
  ReroutedReferral: ResolverTypeWrapper<ReroutedReferral>;
  ResumeReferralInput: ResumeReferralInput;
  ResumeReferralResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResumeReferralResult']>;
  ResumeReferralSuccess: ResolverTypeWrapper<Omit<ResumeReferralSuccess, 'referral'> & { referral: ResolversTypes['Referral'] }>;
  RevokeAgencyCredentialsInput: RevokeAgencyCredentialsInput;
  RevokeAgencyCredentialsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeAgencyCredentialsResult']>;
  RevokeAgencyCredentialsSuccess: ResolverTypeWrapper<Omit<RevokeAgencyCredentialsSuccess, 'credential'> & { credential: ResolversTypes['AgencyCredential'] }>;
  Role: Role;
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
  SendReferralMessageSuccess: ResolverTypeWrapper<Omit<SendReferralMessageSuccess, 'message' | 'referral'> & { message: ResolversTypes['ReferralMessage'], referral: ResolversTypes['Referral'] }>;
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
  SetRoutingRulesInput: SetRoutingRulesInput;
  SetRoutingRulesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetRoutingRulesResult']>;
  SetRoutingRulesSuccess: ResolverTypeWrapper<Omit<SetRoutingRulesSuccess, 'rules'> & { rules: Array<ResolversTypes['RoutingRule']> }>;
  SetServiceOfferInput: SetServiceOfferInput;
  SetServiceOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetServiceOfferResult']>;
  SetServiceOfferSuccess: ResolverTypeWrapper<Omit<SetServiceOfferSuccess, 'offer'> & { offer: ResolversTypes['ServiceOffer'] }>;
  SetWebhookStateInput: SetWebhookStateInput;
  SetWebhookStateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetWebhookStateResult']>;
  SetWebhookStateSuccess: ResolverTypeWrapper<Omit<SetWebhookStateSuccess, 'webhook'> & { webhook: ResolversTypes['Webhook'] }>;
  SkippedAgency: ResolverTypeWrapper<PassedOverRow>;
  SkippedAgencyReason: SkippedAgencyReason;
  StaleVersion: ResolverTypeWrapper<StaleVersion>;
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
  AgencyRegionConnection: AgencyRegionPage;
  AgencyRegionEdge: Omit<AgencyRegionEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Region']> };
  AuditEntry: AuditEntryRow;
  AuditEntryConnection: AuditEntryPage;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditFilter: AuditFilter;
  AuditTrail: AuditTrailKey;
  BenefitComponent: BenefitComponent;
  Boolean: Scalars['Boolean']['output'];
  CancelReferralInput: CancelReferralInput;
  CancelReferralResult: ResolversUnionTypes<ResolversParentTypes>['CancelReferralResult'];
  CancelReferralSuccess: Omit<CancelReferralSuccess, 'referral'> & { referral: ResolversParentTypes['Referral'] };
  Complaint: ComplaintReference;
  CompleteReferralInput: CompleteReferralInput;
  CompleteReferralResult: ResolversUnionTypes<ResolversParentTypes>['CompleteReferralResult'];
  CompleteReferralSuccess: Omit<CompleteReferralSuccess, 'referral'> & { referral: ResolversParentTypes['Referral'] };
  ConditionResult: ConditionOutcome;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideRuleInput: DecideRuleInput;
  DecideRuleResult: ResolversUnionTypes<ResolversParentTypes>['DecideRuleResult'];
  DecideRuleSuccess: Omit<DecideRuleSuccess, 'rule'> & { rule: ResolversParentTypes['EligibilityRule'] };
  Delivery: DeliveryRow;
  DeliveryAttempt: AttemptRow;
  DeliveryConnection: DeliveryPage;
  DeliveryEdge: Omit<DeliveryEdge, 'node'> & { node: ResolversParentTypes['Delivery'] };
  DirectoryFilter: DirectoryFilter;
  EligibilityBenefit: EligibilityBenefit;
  EligibilityRule: RuleRow;
  EnterReferralInErrorInput: EnterReferralInErrorInput;
  EnterReferralInErrorResult: ResolversUnionTypes<ResolversParentTypes>['EnterReferralInErrorResult'];
  EnterReferralInErrorSuccess: Omit<EnterReferralInErrorSuccess, 'referral'> & { referral: ResolversParentTypes['Referral'] };
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
  IdempotencyConflict: IdempotencyConflict;
  InputIssue: InputIssue;
  Int: Scalars['Int']['output'];
  InvalidInput: InvalidInput;
  InvalidRule: InvalidRule;
  InvalidTransition: InvalidTransition;
  IssueAgencyCredentialsInput: IssueAgencyCredentialsInput;
  IssueAgencyCredentialsResult: ResolversUnionTypes<ResolversParentTypes>['IssueAgencyCredentialsResult'];
  IssueAgencyCredentialsSuccess: Omit<IssueAgencyCredentialsSuccess, 'credential'> & { credential: ResolversParentTypes['AgencyCredential'] };
  MissingFact: MissingFact;
  Mutation: Record<PropertyKey, never>;
  NotAllowed: NotAllowed;
  NotFound: NotFound;
  OutcomeCount: OutcomeCount;
  PageInfo: PageInfo;
  PreviewRoutingInput: PreviewRoutingInput;
  Programme: ProgrammeRow;
  ProgrammeEligibility: EligibilityView;
  ProgrammeGapCounts: Omit<ProgrammeGapCounts, 'programme'> & { programme: ResolversParentTypes['Programme'] };
  ProposeRuleInput: ProposeRuleInput;
  ProposeRuleResult: ResolversUnionTypes<ResolversParentTypes>['ProposeRuleResult'];
  ProposeRuleSuccess: Omit<ProposeRuleSuccess, 'rule'> & { rule: ResolversParentTypes['EligibilityRule'] };
  Query: Record<PropertyKey, never>;
  Quota: QuotaRow;
  ReasonCount: ReasonCount;
  Referral: ReferralRow;
  ReferralBenefit: ReferralBenefit;
  ReferralBenefitInput: ReferralBenefitInput;
  ReferralConnection: ReferralPage;
  ReferralDocument: StoredFileRow;
  ReferralEdge: Omit<ReferralEdge, 'node'> & { node: ResolversParentTypes['Referral'] };
  ReferralFilter: ReferralFilter;
  ReferralMeasure: MeasureRow;
  ReferralMeasureFilter: ReferralMeasureFilter;
  ReferralMeasures: Omit<ReferralMeasures, 'groups' | 'total'> & { groups: Array<ResolversParentTypes['ReferralMeasure']>, total: ResolversParentTypes['ReferralMeasure'] };
  ReferralMessage: MessageRow;
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
  RequestReferralDocumentInput: RequestReferralDocumentInput;
  RequestReferralDocumentResult: ResolversUnionTypes<ResolversParentTypes>['RequestReferralDocumentResult'];
  RequestReferralDocumentSuccess: Omit<RequestReferralDocumentSuccess, 'document'> & { document: ResolversParentTypes['ReferralDocument'] };
  RequiredDocument: RequiredDocument;
  RequiredDocumentInput: RequiredDocumentInput;
  RerouteReferralsInput: RerouteReferralsInput;
  RerouteReferralsResult: ResolversUnionTypes<ResolversParentTypes>['RerouteReferralsResult'];
  RerouteReferralsSuccess: RerouteReferralsSuccess;
  ReroutedReferral: ReroutedReferral;
  ResumeReferralInput: ResumeReferralInput;
  ResumeReferralResult: ResolversUnionTypes<ResolversParentTypes>['ResumeReferralResult'];
  ResumeReferralSuccess: Omit<ResumeReferralSuccess, 'referral'> & { referral: ResolversParentTypes['Referral'] };
  RevokeAgencyCredentialsInput: RevokeAgencyCredentialsInput;
  RevokeAgencyCredentialsResult: ResolversUnionTypes<ResolversParentTypes>['RevokeAgencyCredentialsResult'];
  RevokeAgencyCredentialsSuccess: Omit<RevokeAgencyCredentialsSuccess, 'credential'> & { credential: ResolversParentTypes['AgencyCredential'] };
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
  SendReferralMessageSuccess: Omit<SendReferralMessageSuccess, 'message' | 'referral'> & { message: ResolversParentTypes['ReferralMessage'], referral: ResolversParentTypes['Referral'] };
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
  SetRoutingRulesInput: SetRoutingRulesInput;
  SetRoutingRulesResult: ResolversUnionTypes<ResolversParentTypes>['SetRoutingRulesResult'];
  SetRoutingRulesSuccess: Omit<SetRoutingRulesSuccess, 'rules'> & { rules: Array<ResolversParentTypes['RoutingRule']> };
  SetServiceOfferInput: SetServiceOfferInput;
  SetServiceOfferResult: ResolversUnionTypes<ResolversParentTypes>['SetServiceOfferResult'];
  SetServiceOfferSuccess: Omit<SetServiceOfferSuccess, 'offer'> & { offer: ResolversParentTypes['ServiceOffer'] };
  SetWebhookStateInput: SetWebhookStateInput;
  SetWebhookStateResult: ResolversUnionTypes<ResolversParentTypes>['SetWebhookStateResult'];
  SetWebhookStateSuccess: Omit<SetWebhookStateSuccess, 'webhook'> & { webhook: ResolversParentTypes['Webhook'] };
  SkippedAgency: PassedOverRow;
  StaleVersion: StaleVersion;
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

export type AgencyRegionConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AgencyRegionConnection'] = ResolversParentTypes['AgencyRegionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgencyRegionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyRegionEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AgencyRegionEdge'] = ResolversParentTypes['AgencyRegionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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

export type CancelReferralResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CancelReferralResult'] = ResolversParentTypes['CancelReferralResult']> = {
  __resolveType: TypeResolveFn<'CancelReferralSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type CancelReferralSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CancelReferralSuccess'] = ResolversParentTypes['CancelReferralSuccess']> = {
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComplaintResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Complaint'] = ResolversParentTypes['Complaint']> = {
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

export type EligibilityBenefitResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['EligibilityBenefit'] = ResolversParentTypes['EligibilityBenefit']> = {
  amountPerYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counted?: Resolver<Maybe<Array<ResolversTypes['BenefitComponent']>>, ParentType, ContextType>;
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

export type InputIssueResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InputIssue'] = ResolversParentTypes['InputIssue']> = {
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

export type MissingFactResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['MissingFact'] = ResolversParentTypes['MissingFact']> = {
  condition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  households?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptReferral?: Resolver<ResolversTypes['AcceptReferralResult'], ParentType, ContextType, RequireFields<MutationAcceptReferralArgs, 'input'>>;
  acknowledgeInbox?: Resolver<ResolversTypes['AcknowledgeInboxResult'], ParentType, ContextType, RequireFields<MutationAcknowledgeInboxArgs, 'input'>>;
  cancelReferral?: Resolver<ResolversTypes['CancelReferralResult'], ParentType, ContextType, RequireFields<MutationCancelReferralArgs, 'input'>>;
  completeReferral?: Resolver<ResolversTypes['CompleteReferralResult'], ParentType, ContextType, RequireFields<MutationCompleteReferralArgs, 'input'>>;
  decideRule?: Resolver<ResolversTypes['DecideRuleResult'], ParentType, ContextType, RequireFields<MutationDecideRuleArgs, 'input'>>;
  enterReferralInError?: Resolver<ResolversTypes['EnterReferralInErrorResult'], ParentType, ContextType, RequireFields<MutationEnterReferralInErrorArgs, 'input'>>;
  failReferral?: Resolver<ResolversTypes['FailReferralResult'], ParentType, ContextType, RequireFields<MutationFailReferralArgs, 'input'>>;
  holdReferral?: Resolver<ResolversTypes['HoldReferralResult'], ParentType, ContextType, RequireFields<MutationHoldReferralArgs, 'input'>>;
  issueAgencyCredentials?: Resolver<ResolversTypes['IssueAgencyCredentialsResult'], ParentType, ContextType, RequireFields<MutationIssueAgencyCredentialsArgs, 'input'>>;
  proposeRule?: Resolver<ResolversTypes['ProposeRuleResult'], ParentType, ContextType, RequireFields<MutationProposeRuleArgs, 'input'>>;
  registerWebhook?: Resolver<ResolversTypes['RegisterWebhookResult'], ParentType, ContextType, RequireFields<MutationRegisterWebhookArgs, 'input'>>;
  rejectReferral?: Resolver<ResolversTypes['RejectReferralResult'], ParentType, ContextType, RequireFields<MutationRejectReferralArgs, 'input'>>;
  replayDeliveries?: Resolver<ResolversTypes['ReplayDeliveriesResult'], ParentType, ContextType, RequireFields<MutationReplayDeliveriesArgs, 'input'>>;
  requestReferralDocument?: Resolver<ResolversTypes['RequestReferralDocumentResult'], ParentType, ContextType, RequireFields<MutationRequestReferralDocumentArgs, 'input'>>;
  rerouteReferrals?: Resolver<ResolversTypes['RerouteReferralsResult'], ParentType, ContextType, RequireFields<MutationRerouteReferralsArgs, 'input'>>;
  resumeReferral?: Resolver<ResolversTypes['ResumeReferralResult'], ParentType, ContextType, RequireFields<MutationResumeReferralArgs, 'input'>>;
  revokeAgencyCredentials?: Resolver<ResolversTypes['RevokeAgencyCredentialsResult'], ParentType, ContextType, RequireFields<MutationRevokeAgencyCredentialsArgs, 'input'>>;
  rotateWebhookSecret?: Resolver<ResolversTypes['RotateWebhookSecretResult'], ParentType, ContextType, RequireFields<MutationRotateWebhookSecretArgs, 'input'>>;
  sendReferralMessage?: Resolver<ResolversTypes['SendReferralMessageResult'], ParentType, ContextType, RequireFields<MutationSendReferralMessageArgs, 'input'>>;
  setDistrictProgramme?: Resolver<ResolversTypes['SetDistrictProgrammeResult'], ParentType, ContextType, RequireFields<MutationSetDistrictProgrammeArgs, 'input'>>;
  setOffice?: Resolver<ResolversTypes['SetOfficeResult'], ParentType, ContextType, RequireFields<MutationSetOfficeArgs, 'input'>>;
  setOfficeAvailability?: Resolver<ResolversTypes['SetOfficeAvailabilityResult'], ParentType, ContextType, RequireFields<MutationSetOfficeAvailabilityArgs, 'input'>>;
  setQuota?: Resolver<ResolversTypes['SetQuotaResult'], ParentType, ContextType, RequireFields<MutationSetQuotaArgs, 'input'>>;
  setRoutingRules?: Resolver<ResolversTypes['SetRoutingRulesResult'], ParentType, ContextType, RequireFields<MutationSetRoutingRulesArgs, 'input'>>;
  setServiceOffer?: Resolver<ResolversTypes['SetServiceOfferResult'], ParentType, ContextType, RequireFields<MutationSetServiceOfferArgs, 'input'>>;
  setWebhookState?: Resolver<ResolversTypes['SetWebhookStateResult'], ParentType, ContextType, RequireFields<MutationSetWebhookStateArgs, 'input'>>;
  startReferral?: Resolver<ResolversTypes['StartReferralResult'], ParentType, ContextType, RequireFields<MutationStartReferralArgs, 'input'>>;
  testWebhook?: Resolver<ResolversTypes['TestWebhookResult'], ParentType, ContextType, RequireFields<MutationTestWebhookArgs, 'input'>>;
  transferReferral?: Resolver<ResolversTypes['TransferReferralResult'], ParentType, ContextType, RequireFields<MutationTransferReferralArgs, 'input'>>;
  withdrawReferralConsent?: Resolver<ResolversTypes['WithdrawReferralConsentResult'], ParentType, ContextType, RequireFields<MutationWithdrawReferralConsentArgs, 'input'>>;
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
  eligibleNotReceiving?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['MissingFact']>, ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  receivingNotEligible?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unknown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  previewRouting?: Resolver<ResolversTypes['RoutingDecision'], ParentType, ContextType, RequireFields<QueryPreviewRoutingArgs, 'input'>>;
  previewRule?: Resolver<ResolversTypes['RulePreview'], ParentType, ContextType, RequireFields<QueryPreviewRuleArgs, 'input'>>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType, RequireFields<QueryProgrammeArgs, 'code'>>;
  programmes?: Resolver<Array<ResolversTypes['Programme']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<QueryReferralArgs, 'id'>>;
  referralMeasures?: Resolver<ResolversTypes['ReferralMeasures'], ParentType, ContextType, RequireFields<QueryReferralMeasuresArgs, 'filter'>>;
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

export type ReasonCountResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReasonCount'] = ResolversParentTypes['ReasonCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ReferralReason']>, ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  benefit?: Resolver<Maybe<ResolversTypes['ReferralBenefit']>, ParentType, ContextType>;
  complaint?: Resolver<Maybe<ResolversTypes['Complaint']>, ParentType, ContextType>;
  complaintId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  consentWithdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decisionNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<Maybe<Array<ResolversTypes['ReferralDocument']>>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  escalatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  escalatedTo?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  householdId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  messages?: Resolver<Maybe<Array<ResolversTypes['ReferralMessage']>>, ParentType, ContextType>;
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
  seenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReferralStatus'], ParentType, ContextType>;
  statusNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['ReferralReason']>, ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['ReferralTimelineEntry']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type ReferralEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReferralEdge'] = ResolversParentTypes['ReferralEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
};

export type ReferralMeasureResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReferralMeasure'] = ResolversParentTypes['ReferralMeasure']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  anomalies?: Resolver<Array<ResolversTypes['ReferralAnomaly']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type ReferralTimelineEntryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReferralTimelineEntry'] = ResolversParentTypes['ReferralTimelineEntry']> = {
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
  message?: Resolver<ResolversTypes['ReferralMessage'], ParentType, ContextType>;
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
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

export type UserErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidRule' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'Agency' | 'AuditTrail' | 'Complaint' | 'Household' | 'Programme' | 'Referral' | 'Region' | 'SubjectReport', ParentType, ContextType>;
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
  AgencyRegionConnection?: AgencyRegionConnectionResolvers<ContextType>;
  AgencyRegionEdge?: AgencyRegionEdgeResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditTrail?: AuditTrailResolvers<ContextType>;
  BenefitComponent?: BenefitComponentResolvers<ContextType>;
  CancelReferralResult?: CancelReferralResultResolvers<ContextType>;
  CancelReferralSuccess?: CancelReferralSuccessResolvers<ContextType>;
  Complaint?: ComplaintResolvers<ContextType>;
  CompleteReferralResult?: CompleteReferralResultResolvers<ContextType>;
  CompleteReferralSuccess?: CompleteReferralSuccessResolvers<ContextType>;
  ConditionResult?: ConditionResultResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideRuleResult?: DecideRuleResultResolvers<ContextType>;
  DecideRuleSuccess?: DecideRuleSuccessResolvers<ContextType>;
  Delivery?: DeliveryResolvers<ContextType>;
  DeliveryAttempt?: DeliveryAttemptResolvers<ContextType>;
  DeliveryConnection?: DeliveryConnectionResolvers<ContextType>;
  DeliveryEdge?: DeliveryEdgeResolvers<ContextType>;
  EligibilityBenefit?: EligibilityBenefitResolvers<ContextType>;
  EligibilityRule?: EligibilityRuleResolvers<ContextType>;
  EnterReferralInErrorResult?: EnterReferralInErrorResultResolvers<ContextType>;
  EnterReferralInErrorSuccess?: EnterReferralInErrorSuccessResolvers<ContextType>;
  ErasureRun?: ErasureRunResolvers<ContextType>;
  FailReferralResult?: FailReferralResultResolvers<ContextType>;
  FailReferralSuccess?: FailReferralSuccessResolvers<ContextType>;
  HoldReferralResult?: HoldReferralResultResolvers<ContextType>;
  HoldReferralSuccess?: HoldReferralSuccessResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  InputIssue?: InputIssueResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  InvalidRule?: InvalidRuleResolvers<ContextType>;
  InvalidTransition?: InvalidTransitionResolvers<ContextType>;
  IssueAgencyCredentialsResult?: IssueAgencyCredentialsResultResolvers<ContextType>;
  IssueAgencyCredentialsSuccess?: IssueAgencyCredentialsSuccessResolvers<ContextType>;
  MissingFact?: MissingFactResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  OutcomeCount?: OutcomeCountResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeEligibility?: ProgrammeEligibilityResolvers<ContextType>;
  ProgrammeGapCounts?: ProgrammeGapCountsResolvers<ContextType>;
  ProposeRuleResult?: ProposeRuleResultResolvers<ContextType>;
  ProposeRuleSuccess?: ProposeRuleSuccessResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quota?: QuotaResolvers<ContextType>;
  ReasonCount?: ReasonCountResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  ReferralBenefit?: ReferralBenefitResolvers<ContextType>;
  ReferralConnection?: ReferralConnectionResolvers<ContextType>;
  ReferralDocument?: ReferralDocumentResolvers<ContextType>;
  ReferralEdge?: ReferralEdgeResolvers<ContextType>;
  ReferralMeasure?: ReferralMeasureResolvers<ContextType>;
  ReferralMeasures?: ReferralMeasuresResolvers<ContextType>;
  ReferralMessage?: ReferralMessageResolvers<ContextType>;
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
  SetRoutingRulesResult?: SetRoutingRulesResultResolvers<ContextType>;
  SetRoutingRulesSuccess?: SetRoutingRulesSuccessResolvers<ContextType>;
  SetServiceOfferResult?: SetServiceOfferResultResolvers<ContextType>;
  SetServiceOfferSuccess?: SetServiceOfferSuccessResolvers<ContextType>;
  SetWebhookStateResult?: SetWebhookStateResultResolvers<ContextType>;
  SetWebhookStateSuccess?: SetWebhookStateSuccessResolvers<ContextType>;
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
  regionLevel?: RegionLevelDirectiveResolver<any, any, ContextType>;
  requires?: RequiresDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
};
