import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { InvalidInputFailure, NotAllowedFailure, NotFoundFailure, InvalidTransitionFailure, StaleVersionFailure, IdempotencyConflictFailure, InputIssue as DomainInputIssue } from '@slrt/domain';
import type { AuditTrailKey, PersonRequestKey, SubjectReportKey, DistrictReadinessKey, ReadinessFinding, AuditEntryRow, AuditEntryPage } from '@slrt/subgraph';
import type { NotificationView } from '../modules/notice/index.ts';
import type { NotificationPage } from '../modules/notice/resolvers.ts';
import type { OneTimeCodeRow } from '../modules/one-time-code/index.ts';
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
  /** Entries recorded by notifications, newest first. Null if the service does not respond or you may not see them. */
  notifications?: Maybe<AuditEntryConnection>;
  /** The latest 100 erasures of expired records by notifications, newest first. Null if the service does not respond or you may not see them. */
  notificationsErasures?: Maybe<Array<ErasureRun>>;
};


/** Audit log of a district, one part per service. Reading it is audited too. */
export type AuditTrailNotificationsArgs = {
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

/** Sort direction. */
export type Direction =
  /** Ascending. */
  | 'ASC'
  /** Descending. */
  | 'DESC';

/** Things that a district lacks before it goes live, one part per service. */
export type DistrictReadiness = {
  __typename?: 'DistrictReadiness';
  /** Things that notifications needs, in a fixed order. Null if the service does not respond or you may not see it. */
  notifications?: Maybe<Array<ReadinessItem>>;
  /** Code of the district. */
  regionCode: Scalars['ID']['output'];
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

/** The idempotency key was already used with another input or by another caller. */
export type IdempotencyConflict = UserError & {
  __typename?: 'IdempotencyConflict';
  /** Always `IDEMPOTENCY_CONFLICT`. */
  code: Scalars['String']['output'];
  /** Explanation for people. */
  message: Scalars['String']['output'];
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

/** Write operations. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Sends a message again that ended without being sent: because it was refused, expired, or had no address. */
  retryNotification: RetryNotificationResult;
  /**
   * Sends a one-time code to the reporter of a complaint, or of a draft on the public page, by every channel that is set up. For services that act for a citizen; the
   * code itself is not returned.
   */
  sendOneTimeCode: SendOneTimeCodeResult;
  /** Checks a code that a citizen typed in. A code can be used once; it ends after five wrong tries. */
  verifyOneTimeCode: VerifyOneTimeCodeResult;
};


/** Write operations. */
export type MutationRetryNotificationArgs = {
  input: RetryNotificationInput;
};


/** Write operations. */
export type MutationSendOneTimeCodeArgs = {
  input: SendOneTimeCodeInput;
};


/** Write operations. */
export type MutationVerifyOneTimeCodeArgs = {
  input: VerifyOneTimeCodeInput;
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

/** A message to a person by one channel. */
export type Notification = {
  __typename?: 'Notification';
  /** ID of the account whose holder gets it, `p-…`. Null for a message to a citizen. */
  accountId?: Maybe<Scalars['ID']['output']>;
  /** Number of attempts to send it. */
  attempts: Scalars['Int']['output'];
  /** How it is sent. */
  channel: NotificationChannel;
  /** ID of the complaint that it is about. Null for a message to the holder of an account. */
  complaintId?: Maybe<Scalars['ID']['output']>;
  /** Time at which it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Time at which it was sent or given up. Null while it is pending. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Time after which it is not sent any more. */
  expiresAt: Scalars['DateTime']['output'];
  /** Code of the latest failure. Null if there was none. */
  failure?: Maybe<Scalars['String']['output']>;
  /** ID of the message. */
  id: Scalars['ID']['output'];
  /** Subject of the message. */
  kind: NotificationKind;
  /** Time of the next attempt. Null if it ended. */
  nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Attempts that followed one whose result is not known, because the service ended during it. E-mail may then arrive twice. The
   * other channels recognise a repetition by its idempotency key.
   */
  possibleRepeats: Scalars['Int']['output'];
  /** Whether it was sent. */
  state: NotificationState;
};

/** How a message is sent. */
export type NotificationChannel =
  /** E-mail. */
  | 'EMAIL'
  /** Short message to a phone. */
  | 'SMS'
  /** WhatsApp message to a phone. */
  | 'WHATSAPP';

/** A page of messages. */
export type NotificationConnection = {
  __typename?: 'NotificationConnection';
  /** Messages with their cursors. */
  edges: Array<NotificationEdge>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of messages in the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** A message in a page. */
export type NotificationEdge = {
  __typename?: 'NotificationEdge';
  /** Cursor of the message. */
  cursor: Scalars['String']['output'];
  /** The message. */
  node: Notification;
};

/** Subject of a message. */
export type NotificationKind =
  /** An invitation to an account, with a link to choose a password. */
  | 'ACCOUNT_INVITATION'
  /** Accounts that wait for confirmation, or an own account that will be disabled. */
  | 'ACCOUNT_REVIEW'
  /** A sign-in from a new browser, a changed password or second factor, or temporary access to the district. */
  | 'ACCOUNT_SECURITY'
  /** There is an answer, and the citizen is asked whether it is right. */
  | 'ANSWERED'
  /** An agency made or changed an appointment. */
  | 'APPOINTMENT'
  /** An agency cancelled its appointment. */
  | 'APPOINTMENT_CANCELLED'
  /** The complaint was closed unfulfilled. */
  | 'CLOSED_UNFULFILLED'
  /** An agency needs a document of the family. */
  | 'DOCUMENT_NEEDED'
  /** The complaint was joined with another one. */
  | 'DUPLICATE'
  /** The complaint was received. */
  | 'FILED'
  /** The desk handles the complaint itself. */
  | 'HANDLED_DIRECTLY'
  /** The office sent a message, to be read on the public page. */
  | 'MESSAGE'
  /** A one-time code. */
  | 'ONE_TIME_CODE'
  /** A change of the registry was proposed. */
  | 'PROPOSED'
  /** The complaint was referred to an agency. */
  | 'REFERRED'
  /** The complaint was rejected. */
  | 'REJECTED'
  /** The complaint was reopened. */
  | 'REOPENED'
  /** The complaint was resolved. */
  | 'RESOLVED'
  /** The desk reviews the complaint. */
  | 'UNDER_REVIEW'
  /** An officer will visit. */
  | 'VISIT_REQUIRED'
  /** The agency paused its work until a date. */
  | 'WAITING'
  /** The complaint waits for a place in a programme. */
  | 'WAITING_FOR_QUOTA'
  /** The complaint was withdrawn. */
  | 'WITHDRAWN';

/** State of a message. */
export type NotificationState =
  /** It was refused for good, or failed too often. An operator must look at `failure`. */
  | 'DEAD'
  /** It could not be sent in time. */
  | 'EXPIRED'
  /** The person has no address for the channel. */
  | 'NO_ADDRESS'
  /** It has nothing to tell any more: its invitation was used or replaced, or its accounts are confirmed. */
  | 'OBSOLETE'
  /** It waits for its first or next attempt. */
  | 'PENDING'
  /** It was accepted by the mail server or message provider. */
  | 'SENT';

/** A one-time code that was sent. */
export type OneTimeCode = {
  __typename?: 'OneTimeCode';
  /** ID of the complaint. */
  complaintId: Scalars['ID']['output'];
  /** Time at which it expires, ten minutes after it was requested. */
  expiresAt: Scalars['DateTime']['output'];
  /** ID of the code. It is not the code. */
  id: Scalars['ID']['output'];
  /** Purpose of the code. */
  purpose: OneTimeCodePurpose;
};

/** Purpose of a one-time code. */
export type OneTimeCodePurpose =
  /** To answer, confirm, reopen or withdraw. */
  | 'ACT'
  /** To file a complaint. */
  | 'FILE'
  /** To read the steps and messages of a complaint. */
  | 'FOLLOW';

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
  /** Outcome in notifications. Null if it has not been applied, the service does not respond, or you may not see it. */
  notifications?: Maybe<PersonRequestOutcome>;
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

/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type Query = {
  __typename?: 'Query';
  _entities: Array<Maybe<_Entity>>;
  _service: _Service;
  /** Messages to citizens and to holders of accounts, newest first, without text and address. For operators: `state: DEAD` lists those that need attention. */
  notifications: NotificationConnection;
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
export type QueryNotificationsArgs = {
  accountId?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  complaintId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  regionCode: Scalars['ID']['input'];
  state?: InputMaybe<NotificationState>;
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

/** Input of `retryNotification`. */
export type RetryNotificationInput = {
  /** ID of the message. */
  notificationId: Scalars['ID']['input'];
};

/** Result of `retryNotification`. */
export type RetryNotificationResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | RetryNotificationSuccess | StaleVersion;

/** Successful result of `retryNotification`. */
export type RetryNotificationSuccess = {
  __typename?: 'RetryNotificationSuccess';
  /** The message after the change. */
  notification: Notification;
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

/** Input of `sendOneTimeCode`. */
export type SendOneTimeCodeInput = {
  /** ID of the complaint, or that the draft will have. */
  complaintId: Scalars['ID']['input'];
  /** UUIDv7 that becomes the ID of the code. A repeated call with the same input sends nothing again. */
  idempotencyKey: Scalars['ID']['input'];
  /** Purpose of the code. */
  purpose: OneTimeCodePurpose;
  /** Code of the village of a draft. Not needed for a complaint. */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `sendOneTimeCode`. */
export type SendOneTimeCodeResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | SendOneTimeCodeSuccess;

/** Successful result of `sendOneTimeCode`. */
export type SendOneTimeCodeSuccess = {
  __typename?: 'SendOneTimeCodeSuccess';
  /** The code, which is on its way. */
  oneTimeCode: OneTimeCode;
};

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

/**
 * All data stored about a person and a log of who accessed it (right of access, UU 27/2022, articles 7 and 32). For the data-protection
 * officer, who hands it to the person. Each report is audited.
 */
export type SubjectReport = {
  __typename?: 'SubjectReport';
  /** ID of the person's household. */
  householdId: Scalars['ID']['output'];
  /** Data stored by notifications. Null if the service does not respond. */
  notifications?: Maybe<Array<ReportSection>>;
  /** ID of the person. */
  personId: Scalars['ID']['output'];
};

/** A record that an offline device must delete. */
export type Tombstone = {
  __typename?: 'Tombstone';
  /** ID of the record. */
  id: Scalars['ID']['output'];
  /** Why, as a code: `MOVED`, `REMOVED`, `DONE`, or the final status of a complaint. */
  reason: Scalars['String']['output'];
};

/** An expected error. docs/ERRORS.md lists the codes. */
export type UserError = {
  /** Code from the error catalogue, stable across releases. */
  code: Scalars['String']['output'];
  /** Explanation for people. Never repeats the submitted values. */
  message: Scalars['String']['output'];
};

/** Input of `verifyOneTimeCode`. */
export type VerifyOneTimeCodeInput = {
  /** The six digits that the citizen typed in. */
  code: Scalars['String']['input'];
  /** ID of the code, from `sendOneTimeCode`. */
  oneTimeCodeId: Scalars['ID']['input'];
};

/** Result of `verifyOneTimeCode`. */
export type VerifyOneTimeCodeResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | VerifyOneTimeCodeSuccess;

/** Successful result of `verifyOneTimeCode`. */
export type VerifyOneTimeCodeSuccess = {
  __typename?: 'VerifyOneTimeCodeSuccess';
  /** The code, which is used now. */
  oneTimeCode: OneTimeCode;
};

export type _Entity = AuditTrail | DistrictReadiness | PersonRequest | SubjectReport;

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
  RetryNotificationResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<RetryNotificationSuccess, 'notification'> & { notification: _RefType['Notification'] } & { __typename: 'RetryNotificationSuccess' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  SendOneTimeCodeResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<SendOneTimeCodeSuccess, 'oneTimeCode'> & { oneTimeCode: _RefType['OneTimeCode'] } & { __typename: 'SendOneTimeCodeSuccess' } )
  ;
  VerifyOneTimeCodeResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<VerifyOneTimeCodeSuccess, 'oneTimeCode'> & { oneTimeCode: _RefType['OneTimeCode'] } & { __typename: 'VerifyOneTimeCodeSuccess' } )
  ;
  _Entity:
    | ( AuditTrailKey & { __typename: 'AuditTrail' } )
    | ( DistrictReadinessKey & { __typename: 'DistrictReadiness' } )
    | ( PersonRequestKey & { __typename: 'PersonRequest' } )
    | ( SubjectReportKey & { __typename: 'SubjectReport' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( IdempotencyConflictFailure )
    | ( InvalidInputFailure )
    | ( InvalidTransitionFailure )
    | ( NotAllowedFailure )
    | ( NotFoundFailure )
    | ( StaleVersionFailure )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AuditEntry: ResolverTypeWrapper<AuditEntryRow>;
  AuditEntryConnection: ResolverTypeWrapper<AuditEntryPage>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditFilter: AuditFilter;
  AuditKind: AuditKind;
  AuditTrail: ResolverTypeWrapper<AuditTrailKey>;
  BatchOutcome: BatchOutcome;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Direction: Direction;
  DistrictReadiness: ResolverTypeWrapper<DistrictReadinessKey>;
  ErasedTable: ResolverTypeWrapper<ErasedTable>;
  ErasureRule: ErasureRule;
  ErasureRun: ResolverTypeWrapper<ErasureRun>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflictFailure>;
  InputIssue: ResolverTypeWrapper<DomainInputIssue>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvalidInput: ResolverTypeWrapper<InvalidInputFailure>;
  InvalidTransition: ResolverTypeWrapper<InvalidTransitionFailure>;
  LegalBasis: LegalBasis;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotAllowed: ResolverTypeWrapper<NotAllowedFailure>;
  NotFound: ResolverTypeWrapper<NotFoundFailure>;
  Notification: ResolverTypeWrapper<NotificationView>;
  NotificationChannel: NotificationChannel;
  NotificationConnection: ResolverTypeWrapper<NotificationPage>;
  NotificationEdge: ResolverTypeWrapper<Omit<NotificationEdge, 'node'> & { node: ResolversTypes['Notification'] }>;
  NotificationKind: NotificationKind;
  NotificationState: NotificationState;
  OneTimeCode: ResolverTypeWrapper<OneTimeCodeRow>;
  OneTimeCodePurpose: OneTimeCodePurpose;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PersonRequest: ResolverTypeWrapper<PersonRequestKey>;
  PersonRequestOutcome: ResolverTypeWrapper<PersonRequestOutcome>;
  PersonalFact: PersonalFact;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReadinessCode: ReadinessCode;
  ReadinessItem: ResolverTypeWrapper<ReadinessFinding>;
  ReadinessState: ReadinessState;
  RegionLevel: RegionLevel;
  ReportEntry: ResolverTypeWrapper<ReportEntry>;
  ReportRow: ResolverTypeWrapper<ReportRow>;
  ReportSection: ResolverTypeWrapper<ReportSection>;
  RetryNotificationInput: RetryNotificationInput;
  RetryNotificationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetryNotificationResult']>;
  RetryNotificationSuccess: ResolverTypeWrapper<Omit<RetryNotificationSuccess, 'notification'> & { notification: ResolversTypes['Notification'] }>;
  Role: Role;
  Sector: Sector;
  SendOneTimeCodeInput: SendOneTimeCodeInput;
  SendOneTimeCodeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendOneTimeCodeResult']>;
  SendOneTimeCodeSuccess: ResolverTypeWrapper<Omit<SendOneTimeCodeSuccess, 'oneTimeCode'> & { oneTimeCode: ResolversTypes['OneTimeCode'] }>;
  StaleVersion: ResolverTypeWrapper<StaleVersionFailure>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubjectReport: ResolverTypeWrapper<SubjectReportKey>;
  Tombstone: ResolverTypeWrapper<Tombstone>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  VerifyOneTimeCodeInput: VerifyOneTimeCodeInput;
  VerifyOneTimeCodeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyOneTimeCodeResult']>;
  VerifyOneTimeCodeSuccess: ResolverTypeWrapper<Omit<VerifyOneTimeCodeSuccess, 'oneTimeCode'> & { oneTimeCode: ResolversTypes['OneTimeCode'] }>;
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
  AuditEntry: AuditEntryRow;
  AuditEntryConnection: AuditEntryPage;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditFilter: AuditFilter;
  AuditTrail: AuditTrailKey;
  Boolean: Scalars['Boolean']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DistrictReadiness: DistrictReadinessKey;
  ErasedTable: ErasedTable;
  ErasureRun: ErasureRun;
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  IdempotencyConflict: IdempotencyConflictFailure;
  InputIssue: DomainInputIssue;
  Int: Scalars['Int']['output'];
  InvalidInput: InvalidInputFailure;
  InvalidTransition: InvalidTransitionFailure;
  Mutation: Record<PropertyKey, never>;
  NotAllowed: NotAllowedFailure;
  NotFound: NotFoundFailure;
  Notification: NotificationView;
  NotificationConnection: NotificationPage;
  NotificationEdge: Omit<NotificationEdge, 'node'> & { node: ResolversParentTypes['Notification'] };
  OneTimeCode: OneTimeCodeRow;
  PageInfo: PageInfo;
  PersonRequest: PersonRequestKey;
  PersonRequestOutcome: PersonRequestOutcome;
  Query: Record<PropertyKey, never>;
  ReadinessItem: ReadinessFinding;
  ReportEntry: ReportEntry;
  ReportRow: ReportRow;
  ReportSection: ReportSection;
  RetryNotificationInput: RetryNotificationInput;
  RetryNotificationResult: ResolversUnionTypes<ResolversParentTypes>['RetryNotificationResult'];
  RetryNotificationSuccess: Omit<RetryNotificationSuccess, 'notification'> & { notification: ResolversParentTypes['Notification'] };
  SendOneTimeCodeInput: SendOneTimeCodeInput;
  SendOneTimeCodeResult: ResolversUnionTypes<ResolversParentTypes>['SendOneTimeCodeResult'];
  SendOneTimeCodeSuccess: Omit<SendOneTimeCodeSuccess, 'oneTimeCode'> & { oneTimeCode: ResolversParentTypes['OneTimeCode'] };
  StaleVersion: StaleVersionFailure;
  String: Scalars['String']['output'];
  SubjectReport: SubjectReportKey;
  Tombstone: Tombstone;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VerifyOneTimeCodeInput: VerifyOneTimeCodeInput;
  VerifyOneTimeCodeResult: ResolversUnionTypes<ResolversParentTypes>['VerifyOneTimeCodeResult'];
  VerifyOneTimeCodeSuccess: Omit<VerifyOneTimeCodeSuccess, 'oneTimeCode'> & { oneTimeCode: ResolversParentTypes['OneTimeCode'] };
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
  notifications?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, Partial<AuditTrailNotificationsArgs>>;
  notificationsErasures?: Resolver<Maybe<Array<ResolversTypes['ErasureRun']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DistrictReadinessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DistrictReadiness'] = ResolversParentTypes['DistrictReadiness']> = {
  notifications?: Resolver<Maybe<Array<ResolversTypes['ReadinessItem']>>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type IdempotencyConflictResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['IdempotencyConflict'] = ResolversParentTypes['IdempotencyConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type InvalidTransitionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InvalidTransition'] = ResolversParentTypes['InvalidTransition']> = {
  allowed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  retryNotification?: Resolver<ResolversTypes['RetryNotificationResult'], ParentType, ContextType, RequireFields<MutationRetryNotificationArgs, 'input'>>;
  sendOneTimeCode?: Resolver<ResolversTypes['SendOneTimeCodeResult'], ParentType, ContextType, RequireFields<MutationSendOneTimeCodeArgs, 'input'>>;
  verifyOneTimeCode?: Resolver<ResolversTypes['VerifyOneTimeCodeResult'], ParentType, ContextType, RequireFields<MutationVerifyOneTimeCodeArgs, 'input'>>;
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

export type NotificationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = {
  accountId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  complaintId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  possibleRepeats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NotificationState'], ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
};

export type OneTimeCodeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OneTimeCode'] = ResolversParentTypes['OneTimeCode']> = {
  complaintId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['OneTimeCodePurpose'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonRequestResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PersonRequest'] = ResolversParentTypes['PersonRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notifications?: Resolver<Maybe<ResolversTypes['PersonRequestOutcome']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonRequestOutcomeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PersonRequestOutcome'] = ResolversParentTypes['PersonRequestOutcome']> = {
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tables?: Resolver<Array<ResolversTypes['ErasedTable']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _entities?: Resolver<Array<Maybe<ResolversTypes['_Entity']>>, ParentType, ContextType, RequireFields<Query_EntitiesArgs, 'representations'>>;
  _service?: Resolver<ResolversTypes['_Service'], ParentType, ContextType>;
  notifications?: Resolver<ResolversTypes['NotificationConnection'], ParentType, ContextType, RequireFields<QueryNotificationsArgs, 'regionCode'>>;
};

export type ReadinessItemResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReadinessItem'] = ResolversParentTypes['ReadinessItem']> = {
  code?: Resolver<ResolversTypes['ReadinessCode'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReadinessState'], ParentType, ContextType>;
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

export type RetryNotificationResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RetryNotificationResult'] = ResolversParentTypes['RetryNotificationResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'RetryNotificationSuccess' | 'StaleVersion', ParentType, ContextType>;
};

export type RetryNotificationSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RetryNotificationSuccess'] = ResolversParentTypes['RetryNotificationSuccess']> = {
  notification?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SendOneTimeCodeResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SendOneTimeCodeResult'] = ResolversParentTypes['SendOneTimeCodeResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'SendOneTimeCodeSuccess', ParentType, ContextType>;
};

export type SendOneTimeCodeSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SendOneTimeCodeSuccess'] = ResolversParentTypes['SendOneTimeCodeSuccess']> = {
  oneTimeCode?: Resolver<ResolversTypes['OneTimeCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaleVersionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['StaleVersion'] = ResolversParentTypes['StaleVersion']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubjectReportResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SubjectReport'] = ResolversParentTypes['SubjectReport']> = {
  householdId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notifications?: Resolver<Maybe<Array<ResolversTypes['ReportSection']>>, ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TombstoneResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Tombstone'] = ResolversParentTypes['Tombstone']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type VerifyOneTimeCodeResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['VerifyOneTimeCodeResult'] = ResolversParentTypes['VerifyOneTimeCodeResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'VerifyOneTimeCodeSuccess', ParentType, ContextType>;
};

export type VerifyOneTimeCodeSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['VerifyOneTimeCodeSuccess'] = ResolversParentTypes['VerifyOneTimeCodeSuccess']> = {
  oneTimeCode?: Resolver<ResolversTypes['OneTimeCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface _AnyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['_Any'], any> {
  name: '_Any';
}

export type _EntityResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['_Entity'] = ResolversParentTypes['_Entity']> = {
  __resolveType: TypeResolveFn<'AuditTrail' | 'DistrictReadiness' | 'PersonRequest' | 'SubjectReport', ParentType, ContextType>;
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
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditTrail?: AuditTrailResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DistrictReadiness?: DistrictReadinessResolvers<ContextType>;
  ErasedTable?: ErasedTableResolvers<ContextType>;
  ErasureRun?: ErasureRunResolvers<ContextType>;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  InputIssue?: InputIssueResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  InvalidTransition?: InvalidTransitionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  OneTimeCode?: OneTimeCodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PersonRequest?: PersonRequestResolvers<ContextType>;
  PersonRequestOutcome?: PersonRequestOutcomeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReadinessItem?: ReadinessItemResolvers<ContextType>;
  ReportEntry?: ReportEntryResolvers<ContextType>;
  ReportRow?: ReportRowResolvers<ContextType>;
  ReportSection?: ReportSectionResolvers<ContextType>;
  RetryNotificationResult?: RetryNotificationResultResolvers<ContextType>;
  RetryNotificationSuccess?: RetryNotificationSuccessResolvers<ContextType>;
  SendOneTimeCodeResult?: SendOneTimeCodeResultResolvers<ContextType>;
  SendOneTimeCodeSuccess?: SendOneTimeCodeSuccessResolvers<ContextType>;
  StaleVersion?: StaleVersionResolvers<ContextType>;
  SubjectReport?: SubjectReportResolvers<ContextType>;
  Tombstone?: TombstoneResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VerifyOneTimeCodeResult?: VerifyOneTimeCodeResultResolvers<ContextType>;
  VerifyOneTimeCodeSuccess?: VerifyOneTimeCodeSuccessResolvers<ContextType>;
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
