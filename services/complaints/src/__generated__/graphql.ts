import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AuditTrailKey, SubjectReportKey, AuditEntryRow, AuditEntryPage } from '@slrt/subgraph';
import type { ComplaintRow, ComplaintPage, TimelineRow, NeedRow, HolderView, RegionReference } from '../modules/complaint/index.ts';
import type { StoredFileRow } from '@slrt/files';
import type { ChecklistEntry } from '../modules/attachment/index.ts';
import type { LetterRow } from '../modules/letter/index.ts';
import type { Category } from '../modules/category/index.ts';
import type { DutyAssignmentRow } from '../modules/duty/index.ts';
import type { FiledComplaintAnswer } from '../modules/field/use-cases/sync-complaints.ts';
import type { AccessibleStatistics, AgencyGroup } from '../modules/statistics/read-statistics.ts';
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

/** Input of addComplaintNote. */
export type AddComplaintNoteInput = {
  /** Which complaint. */
  complaintId: Scalars['ID']['input'];
  /** The version you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7; repeat it to repeat the call. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The note. */
  note: Scalars['String']['input'];
};

/** What came of addComplaintNote. */
export type AddComplaintNoteResult = AddComplaintNoteSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** The complaint after addComplaintNote. */
export type AddComplaintNoteSuccess = {
  __typename?: 'AddComplaintNoteSuccess';
  /** The complaint in its new state. */
  complaint: Complaint;
};

export type Agency = {
  __typename?: 'Agency';
  code: Scalars['ID']['output'];
};

/** What became of what an agency was asked. */
export type AgencyMeasures = {
  __typename?: 'AgencyMeasures';
  /** Accepted in the period. */
  accepted?: Maybe<Scalars['Int']['output']>;
  /** The agency. */
  agency: Agency;
  /** Completed in the period. */
  completed?: Maybe<Scalars['Int']['output']>;
  /** Failed in the period. */
  failed?: Maybe<Scalars['Int']['output']>;
  /** Referrals that lie with it now. */
  open?: Maybe<Scalars['Int']['output']>;
  /** Of these, those whose complaint is past its due time. */
  overdue?: Maybe<Scalars['Int']['output']>;
  /** Referrals in the period. */
  referred?: Maybe<Scalars['Int']['output']>;
  /** Rejected in the period. */
  rejected?: Maybe<Scalars['Int']['output']>;
  /** Complaints with it that ended fulfilled in the period. */
  resolved?: Maybe<Scalars['Int']['output']>;
  /** Complaints with it that ended unfulfilled in the period. */
  unfulfilled?: Maybe<Scalars['Int']['output']>;
};

/** A desk to give. */
export type AssignDutyInput = {
  /** The agency that seats its officer. */
  agencyCode?: InputMaybe<Scalars['ID']['input']>;
  /** Areas; none: the desk is given up. */
  areas: Array<Scalars['ID']['input']>;
  /** Pseudonymous id, as the identity provider gives it. */
  person: Scalars['String']['input'];
  /** Which district. */
  regionCode: Scalars['ID']['input'];
  /** Role. */
  role: Role;
  /** Sectors, for the back office. */
  sectors?: InputMaybe<Array<Sector>>;
};

/** What came of it. */
export type AssignDutyResult = AssignDutySuccess | IdempotencyConflict | InvalidInput | NotAllowed | NotFound;

/** The desk. */
export type AssignDutySuccess = {
  __typename?: 'AssignDutySuccess';
  /** The desk. */
  dutyAssignment: DutyAssignment;
};

/** A photo or letter of a complaint. */
export type Attachment = {
  __typename?: 'Attachment';
  /** Bytes. */
  bytes?: Maybe<Scalars['Int']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What it shows. */
  kind: AttachmentKind;
  /** image/jpeg or application/pdf; null until it has arrived. */
  mediaType?: Maybe<Scalars['String']['output']>;
  /** Why the last file that came was refused, as a code; null: it was not. */
  refusal?: Maybe<Scalars['String']['output']>;
  /** When it was announced. */
  requestedAt: Scalars['DateTime']['output'];
  /** Whether the file has arrived. */
  status: AttachmentStatus;
  /** Where to PUT a file that has not arrived, for who announced it; holds for fifteen minutes. */
  uploadUrl?: Maybe<Scalars['String']['output']>;
  /** A link to the file that holds for five minutes; each is on record. Null until it has arrived. Documents have no thumbnail. */
  url?: Maybe<Scalars['String']['output']>;
};


/** A photo or letter of a complaint. */
export type AttachmentUrlArgs = {
  size?: InputMaybe<AttachmentSize>;
};

/** What an attachment shows: a photo, a letter, or a document that categories ask for. */
export type AttachmentKind =
  | 'CARE_STATEMENT'
  | 'FAMILY_CARD'
  | 'HOUSE_PHOTO'
  | 'ID_CARD'
  | 'LAND_STATEMENT'
  | 'LETTER'
  | 'LOSS_REPORT'
  | 'OTHER'
  | 'PHOTO'
  | 'POVERTY_STATEMENT';

/** A file to come, announced with its complaint. */
export type AttachmentReferenceInput = {
  /** UUIDv7 made by the client; becomes the attachment's. */
  idempotencyKey: Scalars['ID']['input'];
  /** What it shows. */
  kind: AttachmentKind;
};

/** How large a picture is wanted. */
export type AttachmentSize =
  | 'FULL'
  | 'THUMBNAIL';

/** Whether a file has arrived. */
export type AttachmentStatus =
  | 'AWAITED'
  | 'STORED';

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
  /** What complaints recorded; null: not for you, or it does not answer now. */
  complaints?: Maybe<AuditEntryConnection>;
  /** What complaints erased because its time was over, newest first, at most 100 lines. */
  complaintsErasures?: Maybe<Array<ErasureRun>>;
  /** The district. */
  districtCode: Scalars['ID']['output'];
};


/** What was done and what was read in a district, for who watches over the protection of data. Looking is on record too. */
export type AuditTrailComplaintsArgs = {
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

/** A document that a category asks for. */
export type CategoryDocument = {
  __typename?: 'CategoryDocument';
  /** Its code, a kind of attachment. */
  code: Scalars['String']['output'];
  /** Its name, in Indonesian. */
  name: Scalars['String']['output'];
  /** Nothing is referred or proposed without it, unless it is waived. */
  required: Scalars['Boolean']['output'];
};

export type ChangeRequest = {
  __typename?: 'ChangeRequest';
  id: Scalars['ID']['output'];
};

/** A document of the checklist. */
export type ChecklistItem = {
  __typename?: 'ChecklistItem';
  /** The file. */
  attachment?: Maybe<Attachment>;
  /** Its code; an attachment of the kind provides it. */
  code: Scalars['String']['output'];
  /** Its name, in Indonesian. */
  name: Scalars['String']['output'];
  /** Why it was waived, as a code. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Nothing is referred or proposed without it, unless it is waived. */
  required: Scalars['Boolean']['output'];
  /** Whether it is there. */
  status: ChecklistStatus;
};

/** Whether a document is there. */
export type ChecklistStatus =
  | 'MISSING'
  | 'PROVIDED'
  | 'WAIVED';

/** A citizen's complaint, question or suggestion, followed until it is answered. */
export type Complaint = {
  __typename?: 'Complaint';
  /** Others about the same household and category within 90 days: perhaps the same. */
  alike: Array<Complaint>;
  /** Photos and letters. */
  attachments?: Maybe<Array<Attachment>>;
  /** Its category. */
  category: ComplaintCategory;
  /** The proposal it led to. */
  changeRequest?: Maybe<ChangeRequest>;
  /** How it came in. */
  channel: ComplaintChannel;
  /** The documents that its categories ask for, and whether they are there. */
  checklist?: Maybe<Array<ChecklistItem>>;
  /** In the reporter's words. */
  description?: Maybe<Scalars['String']['output']>;
  /** Which desk works on it. */
  desk: Desk;
  /** What a programme's rule found, and the family says is not so. */
  disputedCondition?: Maybe<DisputedCondition>;
  /** When the next step is due. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The complaint that it repeats. */
  duplicateOf?: Maybe<Complaint>;
  /** Complaints that repeat it. */
  duplicates: Array<Complaint>;
  /** The level that was told that it is overdue; null: none, or no longer. */
  escalation?: Maybe<Escalation>;
  /** Steps up, oldest first. */
  escalations: Array<Escalation>;
  /** When it was filed. */
  filedAt: Scalars['DateTime']['output'];
  /** Who holds it now; null once it has ended. */
  holder?: Maybe<Holder>;
  /** The household concerned. */
  household?: Maybe<Household>;
  /** Id of the household concerned. */
  householdId?: Maybe<Scalars['ID']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What kind. */
  kind: ComplaintKind;
  /** Its recommendation letters, oldest first; at most one of them holds. */
  letters?: Maybe<Array<RecommendationLetter>>;
  /** What is needed besides its own sector and category. */
  needs: Array<ComplaintNeed>;
  /** Steps that the transition table has from its state, whoever may take them. */
  nextSteps: Array<Scalars['String']['output']>;
  /** Human number: district, year, serial. */
  number: Scalars['String']['output'];
  /** When it was taken down, where that was before it came in. */
  occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it ended. */
  outcome?: Maybe<ComplaintOutcome>;
  /** The due time has passed. */
  overdue: Scalars['Boolean']['output'];
  /** Since when its clock is stopped, and why. */
  pause?: Maybe<ComplaintPause>;
  /** The person concerned. */
  person?: Maybe<Person>;
  /** Its village. */
  region?: Maybe<Region>;
  /** Code of its village. */
  regionCode: Scalars['ID']['output'];
  /** Who reported it; often not the person concerned. */
  reporter?: Maybe<Reporter>;
  /** When the family is to have its answer; later by the days that were waited for the citizen. */
  resolveBy?: Maybe<Scalars['DateTime']['output']>;
  /** What the need is about. */
  sector: Sector;
  /** Where it stands. */
  status: ComplaintStatus;
  /** The person concerned, while not in the registry. */
  subject?: Maybe<ComplaintSubject>;
  /** Every step of every service, oldest first. */
  timeline: Array<ComplaintTimelineEntry>;
  /** Last change. */
  updatedAt: Scalars['DateTime']['output'];
  /** What the last field verification found. */
  verification?: Maybe<FieldVerification>;
  /** Moves with status, holder, due date or content. */
  version: Scalars['Int']['output'];
};

/** A category of the two-level list. */
export type ComplaintCategory = {
  __typename?: 'ComplaintCategory';
  /** Its code. */
  code: Scalars['ID']['output'];
  /** Documents that it asks for. */
  documents: Array<CategoryDocument>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** The category above. */
  parent?: Maybe<ComplaintCategory>;
  /** Working days to the answer. */
  resolutionDays: Scalars['Int']['output'];
  /** Its sector; null: any. */
  sector?: Maybe<Sector>;
  /** From when it may be chosen. */
  validFrom: Scalars['Date']['output'];
  /** Until when; null: without end. */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** Version of the list. */
  version: Scalars['String']['output'];
};

/** A page of changes. */
export type ComplaintChanges = {
  __typename?: 'ComplaintChanges';
  /** Open complaints as they are now. */
  complaints: Array<Complaint>;
  /** To be given as `since` for what comes next; keep it only with what it came with. */
  cursor: Scalars['String']['output'];
  /** More follows at once. */
  hasMore: Scalars['Boolean']['output'];
  /** Complaints that the tablet is to forget: they have ended. */
  tombstones: Array<Tombstone>;
};

/** Ways in. */
export type ComplaintChannel =
  | 'AGENCY'
  | 'HOME_VISIT'
  | 'PHONE'
  | 'PUSKESOS_DESK'
  | 'SECRETARIAT'
  | 'WEB';

/** How long a step may take. */
export type ComplaintClock = {
  __typename?: 'ComplaintClock';
  /** Category it is set for; null: any. */
  categoryCode?: Maybe<Scalars['ID']['output']>;
  /** Working days. */
  days: Scalars['Int']['output'];
  /** False: the default of the SLRT guidance. */
  isDistrictSetting: Scalars['Boolean']['output'];
  /** A state, or RESOLUTION for the complaint as a whole. */
  step: Scalars['String']['output'];
};

/** A page of complaints. */
export type ComplaintConnection = {
  __typename?: 'ComplaintConnection';
  /** Complaints with their cursors. */
  edges: Array<ComplaintEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** What groups are made of. By status, holder and age only what is open and overdue is counted. */
export type ComplaintDimension =
  | 'AGE'
  | 'AREA'
  | 'CATEGORY'
  | 'CHANNEL'
  | 'FACILITATOR'
  | 'HOLDER'
  | 'HOLDER_PERSON'
  | 'KIND'
  | 'SECTOR'
  | 'STATUS';

/** A complaint in a page. */
export type ComplaintEdge = {
  __typename?: 'ComplaintEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The complaint. */
  node: Complaint;
};

/** Which complaints. */
export type ComplaintFilter = {
  /** That were ever referred to this agency. */
  agencyCode?: InputMaybe<Scalars['ID']['input']>;
  /** Of these categories. */
  categories?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** That came in by these channels. */
  channels?: InputMaybe<Array<ComplaintChannel>>;
  /** That someone above was told of, or not. */
  escalated?: InputMaybe<Scalars['Boolean']['input']>;
  /** That this person filed, by pseudonymous id. */
  filedBy?: InputMaybe<Scalars['String']['input']>;
  /** Filed at or after. */
  filedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Filed before. */
  filedTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** That this role holds. */
  holder?: InputMaybe<Role>;
  /** That this person holds, by pseudonymous id. */
  holderPerson?: InputMaybe<Scalars['String']['input']>;
  /** About this household. */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** Of these kinds. */
  kinds?: InputMaybe<Array<ComplaintKind>>;
  /** Not ended yet, or ended. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Past their due time, or not. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whose clock is stopped, or not. */
  paused?: InputMaybe<Scalars['Boolean']['input']>;
  /** In this area and below. */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Of these sectors. */
  sectors?: InputMaybe<Array<Sector>>;
  /** In these states. */
  statuses?: InputMaybe<Array<ComplaintStatus>>;
  /** With all of these words in the description; three letters and more, whole words. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A group: the code of an area, sector, category …, a pseudonymous id, or days of age as 0-7, 8-30, 31-90, 91+. */
export type ComplaintGroup = {
  __typename?: 'ComplaintGroup';
  /** Its key. */
  key: Scalars['String']['output'];
  /** Its counts. */
  measures: ComplaintMeasures;
};

/** Kinds. */
export type ComplaintKind =
  | 'COMPLAINT'
  | 'QUESTION'
  | 'SUGGESTION';

/** Counts; null: not kept for such a group, or too few to be shown to planners. */
export type ComplaintMeasures = {
  __typename?: 'ComplaintMeasures';
  /** Of those that ended, those that the citizen confirmed: 0 to 1. */
  confirmedShare?: Maybe<Scalars['Float']['output']>;
  /** Steps up in the period. */
  escalated?: Maybe<Scalars['Int']['output']>;
  /** Of first responses, those in time: 0 to 1. */
  firstResponseShare?: Maybe<Scalars['Float']['output']>;
  /** Open now. */
  open?: Maybe<Scalars['Int']['output']>;
  /** Open and past the due time now. */
  overdue?: Maybe<Scalars['Int']['output']>;
  /** Filed in the period. */
  received?: Maybe<Scalars['Int']['output']>;
  /** Rejected in the period. */
  rejected?: Maybe<Scalars['Int']['output']>;
  /** Reopened for each that ended. */
  reopenedShare?: Maybe<Scalars['Float']['output']>;
  /** Ended fulfilled in the period. */
  resolved?: Maybe<Scalars['Int']['output']>;
  /** How long steps took that ended in the period; WHOLE from filing to the end, FIRST_RESPONSE from filing to the desk. */
  stepTimes: Array<StepTime>;
  /** Something was too small to be shown. */
  suppressed: Scalars['Boolean']['output'];
  /** Ended unfulfilled in the period. */
  unfulfilled?: Maybe<Scalars['Int']['output']>;
  /** Field verifications in the period. */
  visited?: Maybe<Scalars['Int']['output']>;
  /** Withdrawn in the period. */
  withdrawn?: Maybe<Scalars['Int']['output']>;
};

/** A further need. */
export type ComplaintNeed = {
  __typename?: 'ComplaintNeed';
  /** Category. */
  category: ComplaintCategory;
  /** Sector. */
  sector: Sector;
};

/** A further need. */
export type ComplaintNeedInput = {
  /** Category. */
  categoryCode: Scalars['ID']['input'];
  /** Sector. */
  sector: Sector;
};

/** Order of complaints. */
export type ComplaintOrder = {
  /** Which way. */
  direction: Direction;
  /** By what. */
  field: ComplaintOrderField;
};

/** What to sort by. */
export type ComplaintOrderField =
  | 'DUE_AT'
  | 'FILED_AT'
  | 'UPDATED_AT';

/** How a complaint ended. */
export type ComplaintOutcome = {
  __typename?: 'ComplaintOutcome';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What the citizen said. */
  confirmation: Confirmation;
  /** 1 to 5. */
  rating?: Maybe<Scalars['Int']['output']>;
  /** Why not. */
  reason?: Maybe<UnfulfilledReason>;
  /** Fulfilled or not. */
  result: OutcomeResult;
};

/** A stopped clock. */
export type ComplaintPause = {
  __typename?: 'ComplaintPause';
  /** Working days that are left when it starts again. */
  daysLeft: Scalars['Int']['output'];
  /** What is waited for, as a code. */
  reason: Scalars['String']['output'];
  /** Since when. */
  since: Scalars['DateTime']['output'];
};

/** A point in time. */
export type ComplaintPoint = {
  __typename?: 'ComplaintPoint';
  /** Its first day. */
  from: Scalars['Date']['output'];
  /** What came and went in it. */
  measures: ComplaintMeasures;
};

/** Counts of complaints. */
export type ComplaintStatistics = {
  __typename?: 'ComplaintStatistics';
  /** By agency that was asked. */
  agencies: Array<AgencyMeasures>;
  /** When it was read. */
  asOf: Scalars['DateTime']['output'];
  /** By groups, the largest first. */
  groups: Array<ComplaintGroup>;
  /** By day, week (its Monday) or month (its first day). */
  series: Array<ComplaintPoint>;
  /** Everything together. */
  total: ComplaintMeasures;
};


/** Counts of complaints. */
export type ComplaintStatisticsGroupsArgs = {
  by: ComplaintDimension;
};


/** Counts of complaints. */
export type ComplaintStatisticsSeriesArgs = {
  interval: SeriesInterval;
};

/** What is counted. */
export type ComplaintStatisticsFilter = {
  /** Of these categories. */
  categories?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** By these channels; times of steps are not kept by channel. */
  channels?: InputMaybe<Array<ComplaintChannel>>;
  /** Filed by this person, by pseudonymous id. */
  filedBy?: InputMaybe<Scalars['String']['input']>;
  /** In this area and below. */
  regionCode: Scalars['ID']['input'];
  /** Of these sectors. */
  sectors?: InputMaybe<Array<Sector>>;
};

/** States (docs/ARCHITECTURE.md has the diagram). */
export type ComplaintStatus =
  | 'AWAITING_CONFIRMATION'
  | 'CLOSED_UNFULFILLED'
  | 'DUPLICATE'
  | 'HANDLED_DIRECTLY'
  | 'PROPOSED'
  | 'RECOMMENDED'
  | 'REFERRED'
  | 'REJECTED'
  | 'REOPENED'
  | 'RESOLVED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'UNDER_REVIEW'
  | 'VISIT_REQUIRED'
  | 'WITHDRAWN';

/** Someone who is not in the registry yet; staff only. */
export type ComplaintSubject = {
  __typename?: 'ComplaintSubject';
  /** Where to find them. */
  address?: Maybe<Scalars['String']['output']>;
  /** Name. */
  name: Scalars['String']['output'];
};

/** Someone who is not in the registry yet. */
export type ComplaintSubjectInput = {
  /** Where to find them. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Name. */
  name: Scalars['String']['input'];
};

/** One step. */
export type ComplaintTimelineEntry = {
  __typename?: 'ComplaintTimelineEntry';
  /** Role of who acted; null: the system. */
  actorRole?: Maybe<Role>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The change request it is about. */
  changeRequest?: Maybe<ChangeRequest>;
  /** State before. */
  from?: Maybe<Scalars['String']['output']>;
  /** Who held it afterwards. */
  holder?: Maybe<Holder>;
  /** Id of the entry. */
  id: Scalars['ID']['output'];
  /** What about. */
  kind: TimelineKind;
  /** In words; staff only. */
  note?: Maybe<Scalars['String']['output']>;
  /** Why, as a code. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The referral it is about. */
  referral?: Maybe<Referral>;
  /** Which service did it. */
  service: Scalars['String']['output'];
  /** State after. */
  to?: Maybe<Scalars['String']['output']>;
};

/** Input of completeHandling. */
export type CompleteHandlingInput = {
  /** Which complaint. */
  complaintId: Scalars['ID']['input'];
  /** The version you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7; repeat it to repeat the call. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What was done. */
  note: Scalars['String']['input'];
};

/** What came of completeHandling. */
export type CompleteHandlingResult = CompleteHandlingSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** The complaint after completeHandling. */
export type CompleteHandlingSuccess = {
  __typename?: 'CompleteHandlingSuccess';
  /** The complaint in its new state. */
  complaint: Complaint;
};

/** Input of confirmOutcome. */
export type ConfirmOutcomeInput = {
  /** Which complaint. */
  complaintId: Scalars['ID']['input'];
  /** The version you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7; repeat it to repeat the call. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** In words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 5. */
  rating?: InputMaybe<Scalars['Int']['input']>;
  /** Why not; required when unfulfilled. */
  reason?: InputMaybe<UnfulfilledReason>;
  /** Fulfilled or not. */
  result: OutcomeResult;
};

/** What came of confirmOutcome. */
export type ConfirmOutcomeResult = ConfirmOutcomeSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** The complaint after confirmOutcome. */
export type ConfirmOutcomeSuccess = {
  __typename?: 'ConfirmOutcomeSuccess';
  /** The complaint in its new state. */
  complaint: Complaint;
};

/** What the citizen said. */
export type Confirmation =
  | 'CONFIRMED'
  | 'DENIED'
  | 'NO_ANSWER';

/** Consent of the person concerned. */
export type ConsentInput = {
  /** When. */
  at: Scalars['DateTime']['input'];
  /** Given or not. */
  given: Scalars['Boolean']['input'];
  /** How it was given. */
  method: Scalars['String']['input'];
};

/** Input of decideHandling. */
export type DecideHandlingInput = {
  /** Which complaint. */
  complaintId: Scalars['ID']['input'];
  /** What is decided. */
  decision: HandlingDecision;
  /** The version you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7; repeat it to repeat the call. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** In words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Why, as a code; required to return. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of decideHandling. */
export type DecideHandlingResult = DecideHandlingSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** The complaint after decideHandling. */
export type DecideHandlingSuccess = {
  __typename?: 'DecideHandlingSuccess';
  /** The complaint in its new state. */
  complaint: Complaint;
};

/** Desks. */
export type Desk =
  | 'DISTRICT'
  | 'VILLAGE';

/** Direction of an order. */
export type Direction =
  | 'ASC'
  | 'DESC';

/** A contested fact. */
export type DisputedCondition = {
  __typename?: 'DisputedCondition';
  /** The condition of its rule. */
  conditionCode: Scalars['String']['output'];
  /** The programme. */
  programmeCode: Scalars['ID']['output'];
  /** The rule's version. */
  ruleVersion: Scalars['String']['output'];
};

/** A fact that is contested, as `Household.eligibility` gave it. */
export type DisputedConditionInput = {
  /** The condition. */
  conditionCode: Scalars['String']['input'];
  /** The programme. */
  programmeCode: Scalars['ID']['input'];
  /** The rule's version. */
  ruleVersion: Scalars['String']['input'];
};

/** What is said of a document. */
export type DocumentResolution =
  | 'PROVIDED'
  | 'WAIVED';

/** A person's desk: pseudonymous id, role, areas, and sectors for the back office. */
export type DutyAssignment = {
  __typename?: 'DutyAssignment';
  /** Away today. */
  absent: Scalars['Boolean']['output'];
  /** The agency whose officer sits here. */
  agency?: Maybe<Agency>;
  /** Areas; each covers everything below it. Empty: nothing new comes here. */
  areas: Array<Scalars['ID']['output']>;
  /** Open complaints held. */
  openComplaints: Scalars['Int']['output'];
  /** Pseudonymous id. */
  person: Scalars['String']['output'];
  /** Role. */
  role: Role;
  /** Sectors; null: all. */
  sectors?: Maybe<Array<Sector>>;
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

/** Input of escalateComplaint. */
export type EscalateComplaintInput = {
  /** Which complaint. */
  complaintId: Scalars['ID']['input'];
  /** The version you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7; repeat it to repeat the call. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** In words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Why, as a code. */
  reason: Scalars['String']['input'];
};

/** What came of escalateComplaint. */
export type EscalateComplaintResult = EscalateComplaintSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** The complaint after escalateComplaint. */
export type EscalateComplaintSuccess = {
  __typename?: 'EscalateComplaintSuccess';
  /** The complaint in its new state. */
  complaint: Complaint;
};

/** A step up. */
export type Escalation = {
  __typename?: 'Escalation';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** SUPERVISOR, MANAGER, HEAD_OF_OFFICE, PROVINCE, or DISTRICT_DESK when a village moved it up. */
  level: Scalars['String']['output'];
  /** Why, as a code. */
  reason: Scalars['String']['output'];
  /** Where. */
  region?: Maybe<Region>;
  /** To which role; null: by hand, or to the province. */
  to?: Maybe<Role>;
};

/** What a visit found. */
export type FieldVerification = {
  __typename?: 'FieldVerification';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The finding. */
  finding: VerificationFinding;
  /** Id of the home visit in the registry. */
  visitId?: Maybe<Scalars['ID']['output']>;
};

/** Input of fileComplaint. */
export type FileComplaintInput = {
  /** Photos and papers to come; ask for `attachments { uploadUrl }` to send them. */
  attachments?: InputMaybe<Array<AttachmentReferenceInput>>;
  /** Category. */
  categoryCode: Scalars['ID']['input'];
  /** How it came in. */
  channel: ComplaintChannel;
  /** Consent to pass on what an agency needs. */
  consent?: InputMaybe<ConsentInput>;
  /** In the reporter's words, up to 4,000 characters. */
  description: Scalars['String']['input'];
  /** What a programme's rule found of the household, and is not so. */
  disputedCondition?: InputMaybe<DisputedConditionInput>;
  /** The household, where it is in the registry. */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** UUIDv7 made by the client; becomes the complaint's. */
  idempotencyKey: Scalars['ID']['input'];
  /** Kind. */
  kind: ComplaintKind;
  /** What is needed besides, up to five. */
  needs?: InputMaybe<Array<ComplaintNeedInput>>;
  /** When it was taken down, where that was earlier: up to 60 days ago. */
  occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The person concerned. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Village of the person concerned. */
  regionCode: Scalars['ID']['input'];
  /** Who reports. */
  reporter: ReporterInput;
  /** Sector. */
  sector: Sector;
  /** The person concerned, where not in the registry yet. */
  subject?: InputMaybe<ComplaintSubjectInput>;
};

/** What came of fileComplaint. */
export type FileComplaintResult = FileComplaintSuccess | IdempotencyConflict | InvalidInput | NotAllowed | NotFound;

/** The complaint after fileComplaint. */
export type FileComplaintSuccess = {
  __typename?: 'FileComplaintSuccess';
  /** The complaint in its new state. */
  complaint: Complaint;
};

/** A day's complaints. */
export type FileComplaintsInput = {
  /** Complaints, in any order. */
  items: Array<FileComplaintInput>;
  /** What the device's clock shows now: `occurredAt` is set right by it. */
  sentAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What came of fileComplaints. */
export type FileComplaintsResult = FileComplaintsSuccess | InvalidInput;

/** An answer for each complaint, in their order. */
export type FileComplaintsSuccess = {
  __typename?: 'FileComplaintsSuccess';
  /** Answers. */
  items: Array<FiledComplaint>;
};

/** What became of a complaint. */
export type FiledComplaint = {
  __typename?: 'FiledComplaint';
  /** The complaint as it is now. */
  complaint?: Maybe<Complaint>;
  /** Why it was refused. */
  failure?: Maybe<UserError>;
  /** Its key. */
  idempotencyKey: Scalars['ID']['output'];
  /** What became of it. */
  outcome: BatchOutcome;
};

/** A caseload to hand over. */
export type HandOverCaseloadInput = {
  /** Pseudonymous id of who gives it up. */
  from: Scalars['String']['input'];
  /** District, or the area inside it, whose complaints are handed over. */
  regionCode: Scalars['ID']['input'];
  /** Pseudonymous id of who takes it; null: whom the seats give. */
  to?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type HandOverCaseloadResult = HandOverCaseloadSuccess | IdempotencyConflict | InvalidInput | NotAllowed | NotFound;

/** What was handed over. */
export type HandOverCaseloadSuccess = {
  __typename?: 'HandOverCaseloadSuccess';
  /** How many complaints. */
  handedOver: Scalars['Int']['output'];
};

/** Ways of handling. */
export type Handling =
  | 'HANDLE_DIRECTLY'
  | 'PROPOSE'
  | 'REFER';

/** What a decider may do. */
export type HandlingDecision =
  | 'APPROVE'
  | 'RETURN';

/** Who holds something, since when. */
export type Holder = {
  __typename?: 'Holder';
  /** The agency, while a referral is with one. */
  agency?: Maybe<Agency>;
  /** Pseudonymous id of the person, where one holds it. */
  person?: Maybe<Scalars['String']['output']>;
  /** Where. */
  region?: Maybe<Region>;
  /** Role that must act. */
  role: Role;
  /** Since when. */
  since: Scalars['DateTime']['output'];
};

/** A day on which no clock runs. */
export type Holiday = {
  __typename?: 'Holiday';
  /** The day. */
  date: Scalars['Date']['output'];
  /** National holiday, collective leave, or the district's own. */
  kind: HolidayKind;
  /** Its name. */
  name: Scalars['String']['output'];
};

/** Whose day off it is. */
export type HolidayKind =
  | 'COLLECTIVE_LEAVE'
  | 'DISTRICT'
  | 'PUBLIC_HOLIDAY';

export type Household = {
  __typename?: 'Household';
  id: Scalars['ID']['output'];
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

/** Input of issueCitizenCode. */
export type IssueCitizenCodeInput = {
  /** Which complaint. */
  complaintId: Scalars['ID']['input'];
};

/** What came of it. */
export type IssueCitizenCodeResult = IdempotencyConflict | InvalidInput | IssueCitizenCodeSuccess | NotAllowed | NotFound;

/** The code, shown this once. */
export type IssueCitizenCodeSuccess = {
  __typename?: 'IssueCitizenCodeSuccess';
  /** To be given to the citizen on paper or read out. */
  code: Scalars['String']['output'];
  /** Until when it may be used. */
  expiresAt: Scalars['DateTime']['output'];
  /** The page that it opens. */
  url: Scalars['String']['output'];
};

/** A letter to sign. */
export type IssueRecommendationLetterInput = {
  /** Which complaint. */
  complaintId: Scalars['ID']['input'];
  /** The version you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7 made by the client; becomes the letter's. */
  idempotencyKey: Scalars['ID']['input'];
};

/** What came of it. */
export type IssueRecommendationLetterResult = IdempotencyConflict | InvalidInput | InvalidTransition | IssueRecommendationLetterSuccess | NotAllowed | NotFound | StaleVersion;

/** The letter. */
export type IssueRecommendationLetterSuccess = {
  __typename?: 'IssueRecommendationLetterSuccess';
  /** Its complaint. */
  complaint: Complaint;
  /** The letter. */
  letter: RecommendationLetter;
};

/** Input of linkComplaintSubject. */
export type LinkComplaintSubjectInput = {
  /** Which complaint. */
  complaintId: Scalars['ID']['input'];
  /** The version you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The household. */
  householdId: Scalars['ID']['input'];
  /** UUIDv7; repeat it to repeat the call. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** In words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The person. */
  personId?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of linkComplaintSubject. */
export type LinkComplaintSubjectResult = IdempotencyConflict | InvalidInput | InvalidTransition | LinkComplaintSubjectSuccess | NotAllowed | NotFound | StaleVersion;

/** The complaint after linkComplaintSubject. */
export type LinkComplaintSubjectSuccess = {
  __typename?: 'LinkComplaintSubjectSuccess';
  /** The complaint in its new state. */
  complaint: Complaint;
};

/** Root of changes. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Adds a note to the timeline. */
  addComplaintNote: AddComplaintNoteResult;
  /** Gives a person a desk, or changes it. A facilitator's follows from assignFacilitator. */
  assignDuty: AssignDutyResult;
  /** Says that it was handled directly. */
  completeHandling: CompleteHandlingResult;
  /** Records what the citizen says of the outcome. */
  confirmOutcome: ConfirmOutcomeResult;
  /** Approves a recommendation or returns it; never by who recommended. */
  decideHandling: DecideHandlingResult;
  /** Moves it from the village desk to the district. */
  escalateComplaint: EscalateComplaintResult;
  /** Files a complaint; accepted once however often it is sent. */
  fileComplaint: FileComplaintResult;
  /** A day's complaints, up to 200, each accepted once however often it is sent, and each with its own answer. */
  fileComplaints: FileComplaintsResult;
  /** Gives the open caseload of one person to another, or spreads it: all of it or nothing. */
  handOverCaseload: HandOverCaseloadResult;
  /** Makes a one-time code by which the citizen confirms, reopens or withdraws without a login; those before it become void. */
  issueCitizenCode: IssueCitizenCodeResult;
  /** Signs the recommendation letter of a decision; it takes the place of those before it. */
  issueRecommendationLetter: IssueRecommendationLetterResult;
  /** Says which household and person of the registry it is about, once they are there. */
  linkComplaintSubject: LinkComplaintSubjectResult;
  /** Stops its clock while the citizen is waited for; after ten working days it starts again by itself. */
  pauseComplaint: PauseComplaintResult;
  /** Gives it to another person of the role that holds it, or to the role again. */
  reassignComplaint: ReassignComplaintResult;
  /** Recommends how to handle it. */
  recommendHandling: RecommendHandlingResult;
  /** Says that a person is away; what they hold goes to those who are there on the first day. */
  recordAbsence: RecordAbsenceResult;
  /** Records what a facilitator verified on a visit. */
  recordFieldVerification: RecordFieldVerificationResult;
  /** Takes an ended complaint up again. */
  reopenComplaint: ReopenComplaintResult;
  /** Announces an attachment and gives the link to send it to, which holds for fifteen minutes. Asking again gives a new link. */
  requestAttachmentUpload: RequestAttachmentUploadResult;
  /** Says of a document of the checklist that it was seen as paper, or that it is not needed here. */
  resolveComplaintDocument: ResolveComplaintDocumentResult;
  /** Sends a returned complaint again. */
  resubmitComplaint: ResubmitComplaintResult;
  /** Starts its clock again, with the working days that were left. */
  resumeComplaint: ResumeComplaintResult;
  /** Takes a complaint under review, or returns, rejects, links or sends it to a visit. */
  reviewComplaint: ReviewComplaintResult;
  /** Sets how long a step may take in a district; holds for complaints that enter the step from now on. */
  setComplaintClock: SetComplaintClockResult;
  /** Sets a day off of a district, or takes it back. */
  setDistrictHoliday: SetDistrictHolidayResult;
  /** The citizen withdraws; open referrals are cancelled. */
  withdrawComplaint: WithdrawComplaintResult;
};


/** Root of changes. */
export type MutationAddComplaintNoteArgs = {
  input: AddComplaintNoteInput;
};


/** Root of changes. */
export type MutationAssignDutyArgs = {
  input: AssignDutyInput;
};


/** Root of changes. */
export type MutationCompleteHandlingArgs = {
  input: CompleteHandlingInput;
};


/** Root of changes. */
export type MutationConfirmOutcomeArgs = {
  input: ConfirmOutcomeInput;
};


/** Root of changes. */
export type MutationDecideHandlingArgs = {
  input: DecideHandlingInput;
};


/** Root of changes. */
export type MutationEscalateComplaintArgs = {
  input: EscalateComplaintInput;
};


/** Root of changes. */
export type MutationFileComplaintArgs = {
  input: FileComplaintInput;
};


/** Root of changes. */
export type MutationFileComplaintsArgs = {
  input: FileComplaintsInput;
};


/** Root of changes. */
export type MutationHandOverCaseloadArgs = {
  input: HandOverCaseloadInput;
};


/** Root of changes. */
export type MutationIssueCitizenCodeArgs = {
  input: IssueCitizenCodeInput;
};


/** Root of changes. */
export type MutationIssueRecommendationLetterArgs = {
  input: IssueRecommendationLetterInput;
};


/** Root of changes. */
export type MutationLinkComplaintSubjectArgs = {
  input: LinkComplaintSubjectInput;
};


/** Root of changes. */
export type MutationPauseComplaintArgs = {
  input: PauseComplaintInput;
};


/** Root of changes. */
export type MutationReassignComplaintArgs = {
  input: ReassignComplaintInput;
};


/** Root of changes. */
export type MutationRecommendHandlingArgs = {
  input: RecommendHandlingInput;
};


/** Root of changes. */
export type MutationRecordAbsenceArgs = {
  input: RecordAbsenceInput;
};


/** Root of changes. */
export type MutationRecordFieldVerificationArgs = {
  input: RecordFieldVerificationInput;
};


/** Root of changes. */
export type MutationReopenComplaintArgs = {
  input: ReopenComplaintInput;
};


/** Root of changes. */
export type MutationRequestAttachmentUploadArgs = {
  input: RequestAttachmentUploadInput;
};


/** Root of changes. */
export type MutationResolveComplaintDocumentArgs = {
  input: ResolveComplaintDocumentInput;
};


/** Root of changes. */
export type MutationResubmitComplaintArgs = {
  input: ResubmitComplaintInput;
};


/** Root of changes. */
export type MutationResumeComplaintArgs = {
  input: ResumeComplaintInput;
};


/** Root of changes. */
export type MutationReviewComplaintArgs = {
  input: ReviewComplaintInput;
};


/** Root of changes. */
export type MutationSetComplaintClockArgs = {
  input: SetComplaintClockInput;
};


/** Root of changes. */
export type MutationSetDistrictHolidayArgs = {
  input: SetDistrictHolidayInput;
};


/** Root of changes. */
export type MutationWithdrawComplaintArgs = {
  input: WithdrawComplaintInput;
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

/** How it ended. */
export type OutcomeResult =
  | 'FULFILLED'
  | 'UNFULFILLED';

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

/** Input of pauseComplaint. */
export type PauseComplaintInput = {
  /** Which complaint. */
  complaintId: Scalars['ID']['input'];
  /** The version you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7; repeat it to repeat the call. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** In words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What is waited for. */
  reason: PauseReason;
};

/** What came of pauseComplaint. */
export type PauseComplaintResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | PauseComplaintSuccess | StaleVersion;

/** The complaint after pauseComplaint. */
export type PauseComplaintSuccess = {
  __typename?: 'PauseComplaintSuccess';
  /** The complaint in its new state. */
  complaint: Complaint;
};

/** What a complaint may wait for. */
export type PauseReason =
  | 'AWAITING_ANSWER'
  | 'AWAITING_DOCUMENT'
  | 'CITIZEN_AWAY';

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
};

/** Root of reads. */
export type Query = {
  __typename?: 'Query';
  _entities: Array<Maybe<_Entity>>;
  _service: _Service;
  /** One complaint; null when not there or not yours. */
  complaint?: Maybe<Complaint>;
  /** One complaint by its human number. */
  complaintByNumber?: Maybe<Complaint>;
  /** The categories in force. */
  complaintCategories: Array<ComplaintCategory>;
  /** What changed among the complaints of a village since a cursor, for tablets; without one, what is open there now. */
  complaintChanges: ComplaintChanges;
  /** Clocks of a district: what holds for each state, and its own settings by category. */
  complaintClocks: Array<ComplaintClock>;
  /** Counts of complaints in an area between two days of the district's zone, kept with every step. */
  complaintStatistics: ComplaintStatistics;
  /** Complaints you may see, newest first unless ordered. */
  complaints: ComplaintConnection;
  /** Who sits where in a district, with what they hold. */
  dutyAssignments: Array<DutyAssignment>;
  /** Days off in a district, national ones and its own, between two days. */
  holidays: Array<Holiday>;
};


/** Root of reads. */
export type Query_EntitiesArgs = {
  representations: Array<Scalars['_Any']['input']>;
};


/** Root of reads. */
export type QueryComplaintArgs = {
  id: Scalars['ID']['input'];
};


/** Root of reads. */
export type QueryComplaintByNumberArgs = {
  number: Scalars['String']['input'];
};


/** Root of reads. */
export type QueryComplaintChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  regionCode: Scalars['ID']['input'];
  since?: InputMaybe<Scalars['String']['input']>;
};


/** Root of reads. */
export type QueryComplaintClocksArgs = {
  regionCode: Scalars['ID']['input'];
};


/** Root of reads. */
export type QueryComplaintStatisticsArgs = {
  filter: ComplaintStatisticsFilter;
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};


/** Root of reads. */
export type QueryComplaintsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ComplaintFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ComplaintOrder>;
};


/** Root of reads. */
export type QueryDutyAssignmentsArgs = {
  regionCode: Scalars['ID']['input'];
  role?: InputMaybe<Role>;
};


/** Root of reads. */
export type QueryHolidaysArgs = {
  from: Scalars['Date']['input'];
  regionCode: Scalars['ID']['input'];
  until: Scalars['Date']['input'];
};

/** Input of reassignComplaint. */
export type ReassignComplaintInput = {
  /** Which complaint. */
  complaintId: Scalars['ID']['input'];
  /** The version you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7; repeat it to repeat the call. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** In words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Pseudonymous id of a person with a seat; null: whom the seats give. */
  person?: InputMaybe<Scalars['String']['input']>;
};

/** What came of reassignComplaint. */
export type ReassignComplaintResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | ReassignComplaintSuccess | StaleVersion;

/** The complaint after reassignComplaint. */
export type ReassignComplaintSuccess = {
  __typename?: 'ReassignComplaintSuccess';
  /** The complaint in its new state. */
  complaint: Complaint;
};

/** Input of recommendHandling. */
export type RecommendHandlingInput = {
  /** A named agency. */
  agencyCode?: InputMaybe<Scalars['ID']['input']>;
  /** Further agencies to ask at once, each by name. */
  agencyCodes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The proposal; required to propose. */
  changeRequestId?: InputMaybe<Scalars['ID']['input']>;
  /** Which complaint. */
  complaintId: Scalars['ID']['input'];
  /** The version you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** How. */
  handling: Handling;
  /** UUIDv7; repeat it to repeat the call. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** In words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Programmes; none: the router chooses. */
  programmeCodes?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What came of recommendHandling. */
export type RecommendHandlingResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | RecommendHandlingSuccess | StaleVersion;

/** The complaint after recommendHandling. */
export type RecommendHandlingSuccess = {
  __typename?: 'RecommendHandlingSuccess';
  /** The complaint in its new state. */
  complaint: Complaint;
};

/** A recommendation letter (surat rekomendasi). */
export type RecommendationLetter = {
  __typename?: 'RecommendationLetter';
  /** The agency it is addressed to. */
  agency?: Maybe<Agency>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** When. */
  issuedAt: Scalars['DateTime']['output'];
  /** Number: district, year, serial without gaps. */
  number: Scalars['String']['output'];
  /** When it was replaced or taken back. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Role of who signed. */
  signedAs: Role;
  /** A link to the PDF that holds for five minutes. */
  url: Scalars['String']['output'];
  /** Where anybody can check that it is genuine; its QR code leads there. */
  verifyUrl: Scalars['String']['output'];
};

/** Days away. */
export type RecordAbsenceInput = {
  /** First day. */
  from: Scalars['Date']['input'];
  /** UUIDv7 made by the client; the same one changes the days. */
  idempotencyKey: Scalars['ID']['input'];
  /** Pseudonymous id. */
  person: Scalars['String']['input'];
  /** Which district. */
  regionCode: Scalars['ID']['input'];
  /** Last day. */
  until: Scalars['Date']['input'];
};

/** What came of it. */
export type RecordAbsenceResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | RecordAbsenceSuccess;

/** The days away. */
export type RecordAbsenceSuccess = {
  __typename?: 'RecordAbsenceSuccess';
  /** First day. */
  from: Scalars['Date']['output'];
  /** Last day. */
  until: Scalars['Date']['output'];
};

/** Input of recordFieldVerification. */
export type RecordFieldVerificationInput = {
  /** Which complaint. */
  complaintId: Scalars['ID']['input'];
  /** The version you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** The finding; CONFIRMED unless said. */
  finding?: InputMaybe<VerificationFinding>;
  /** UUIDv7; repeat it to repeat the call. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What was found, in words. */
  note: Scalars['String']['input'];
  /** Id of the home visit in the registry. */
  visitId?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of recordFieldVerification. */
export type RecordFieldVerificationResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | RecordFieldVerificationSuccess | StaleVersion;

/** The complaint after recordFieldVerification. */
export type RecordFieldVerificationSuccess = {
  __typename?: 'RecordFieldVerificationSuccess';
  /** The complaint in its new state. */
  complaint: Complaint;
};

export type Referral = {
  __typename?: 'Referral';
  id: Scalars['ID']['output'];
};

export type Region = {
  __typename?: 'Region';
  code: Scalars['ID']['output'];
  /** Complaints here and below that you may see, newest first. */
  complaints?: Maybe<ComplaintConnection>;
};


export type RegionComplaintsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ComplaintFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** Input of reopenComplaint. */
export type ReopenComplaintInput = {
  /** Which complaint. */
  complaintId: Scalars['ID']['input'];
  /** The version you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7; repeat it to repeat the call. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why. */
  note: Scalars['String']['input'];
};

/** What came of reopenComplaint. */
export type ReopenComplaintResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | ReopenComplaintSuccess | StaleVersion;

/** The complaint after reopenComplaint. */
export type ReopenComplaintSuccess = {
  __typename?: 'ReopenComplaintSuccess';
  /** The complaint in its new state. */
  complaint: Complaint;
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

/** Who reported. */
export type Reporter = {
  __typename?: 'Reporter';
  /** Name. */
  name: Scalars['String']['output'];
  /** Relation to the person concerned. */
  relation: ReporterRelation;
};

/** Who reports. */
export type ReporterInput = {
  /** Name. */
  name: Scalars['String']['input'];
  /** Phone number; kept only as a keyed hash. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Relation to the person concerned. */
  relation: ReporterRelation;
};

/** How the reporter relates to the person concerned. */
export type ReporterRelation =
  | 'FAMILY'
  | 'NEIGHBOUR'
  | 'OFFICIAL'
  | 'OTHER'
  | 'SELF';

/** An attachment to come. */
export type RequestAttachmentUploadInput = {
  /** Which complaint. */
  complaintId: Scalars['ID']['input'];
  /** UUIDv7 made by the client; becomes the attachment's. */
  idempotencyKey: Scalars['ID']['input'];
  /** What it shows. */
  kind: AttachmentKind;
};

/** What came of it. */
export type RequestAttachmentUploadResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | RequestAttachmentUploadSuccess;

/** The announced attachment and where to send it. */
export type RequestAttachmentUploadSuccess = {
  __typename?: 'RequestAttachmentUploadSuccess';
  /** The attachment, awaited. */
  attachment: Attachment;
  /** Until when the link holds. */
  expiresAt: Scalars['DateTime']['output'];
  /** Where to PUT the file: JPEG, PNG or WebP up to 15 MiB and 16 megapixels; papers also as plain PDF up to 10 MiB. */
  uploadUrl: Scalars['String']['output'];
};

/** Input of resolveComplaintDocument. */
export type ResolveComplaintDocumentInput = {
  /** Code of the document. */
  code: Scalars['String']['input'];
  /** Which complaint. */
  complaintId: Scalars['ID']['input'];
  /** The version you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7; repeat it to repeat the call. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** In words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Why it is waived, as a code. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Seen or waived. */
  status: DocumentResolution;
};

/** What came of resolveComplaintDocument. */
export type ResolveComplaintDocumentResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | ResolveComplaintDocumentSuccess | StaleVersion;

/** The complaint after resolveComplaintDocument. */
export type ResolveComplaintDocumentSuccess = {
  __typename?: 'ResolveComplaintDocumentSuccess';
  /** The complaint in its new state. */
  complaint: Complaint;
};

/** Input of resubmitComplaint. */
export type ResubmitComplaintInput = {
  /** Which complaint. */
  complaintId: Scalars['ID']['input'];
  /** Corrected text. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The version you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7; repeat it to repeat the call. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** In words. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What came of resubmitComplaint. */
export type ResubmitComplaintResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | ResubmitComplaintSuccess | StaleVersion;

/** The complaint after resubmitComplaint. */
export type ResubmitComplaintSuccess = {
  __typename?: 'ResubmitComplaintSuccess';
  /** The complaint in its new state. */
  complaint: Complaint;
};

/** Input of resumeComplaint. */
export type ResumeComplaintInput = {
  /** Which complaint. */
  complaintId: Scalars['ID']['input'];
  /** The version you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7; repeat it to repeat the call. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** In words. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What came of resumeComplaint. */
export type ResumeComplaintResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | ResumeComplaintSuccess | StaleVersion;

/** The complaint after resumeComplaint. */
export type ResumeComplaintSuccess = {
  __typename?: 'ResumeComplaintSuccess';
  /** The complaint in its new state. */
  complaint: Complaint;
};

/** Input of reviewComplaint. */
export type ReviewComplaintInput = {
  /** Which complaint. */
  complaintId: Scalars['ID']['input'];
  /** What to do. */
  decision: ReviewDecision;
  /** The complaint it repeats; required for DUPLICATE. */
  duplicateOf?: InputMaybe<Scalars['ID']['input']>;
  /** The version you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7; repeat it to repeat the call. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** In words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Why, as a code; required to return or reject. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of reviewComplaint. */
export type ReviewComplaintResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | ReviewComplaintSuccess | StaleVersion;

/** The complaint after reviewComplaint. */
export type ReviewComplaintSuccess = {
  __typename?: 'ReviewComplaintSuccess';
  /** The complaint in its new state. */
  complaint: Complaint;
};

/** What a review may do. */
export type ReviewDecision =
  | 'DUPLICATE'
  | 'REJECT'
  | 'REQUIRE_VISIT'
  | 'RETURN'
  | 'START';

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

/** Length of a point in time. */
export type SeriesInterval =
  | 'DAY'
  | 'MONTH'
  | 'WEEK';

/** A clock to set. */
export type SetComplaintClockInput = {
  /** For one category only. */
  categoryCode?: InputMaybe<Scalars['ID']['input']>;
  /** Working days, 1 to 260; null: the default again. */
  days?: InputMaybe<Scalars['Int']['input']>;
  /** Which district. */
  regionCode: Scalars['ID']['input'];
  /** A state, or RESOLUTION. */
  step: Scalars['String']['input'];
};

/** What came of it. */
export type SetComplaintClockResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | SetComplaintClockSuccess;

/** The clocks after it. */
export type SetComplaintClockSuccess = {
  __typename?: 'SetComplaintClockSuccess';
  /** Every clock of the district. */
  clocks: Array<ComplaintClock>;
};

/** A day off to set. */
export type SetDistrictHolidayInput = {
  /** The day. */
  date: Scalars['Date']['input'];
  /** Its name; null: not a day off any more. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Which district. */
  regionCode: Scalars['ID']['input'];
};

/** What came of it. */
export type SetDistrictHolidayResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | SetDistrictHolidaySuccess;

/** The day off. */
export type SetDistrictHolidaySuccess = {
  __typename?: 'SetDistrictHolidaySuccess';
  /** The day. */
  date: Scalars['Date']['output'];
};

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

/** How long a step took: from a histogram whose buckets grow by a tenth. */
export type StepTime = {
  __typename?: 'StepTime';
  /** How many. */
  count: Scalars['Int']['output'];
  /** Half took no longer. */
  medianHours?: Maybe<Scalars['Float']['output']>;
  /** Nine tenths took no longer. */
  p90Hours?: Maybe<Scalars['Float']['output']>;
  /** The state, or WHOLE, or FIRST_RESPONSE. */
  step: Scalars['String']['output'];
};

/**
 * Everything that is kept of one person, and who read it: the right of access of UU 27/2022, articles 7 and 32. For the data-protection
 * officer, who gives it to the person; making it is on record.
 */
export type SubjectReport = {
  __typename?: 'SubjectReport';
  /** What complaints keeps; null: it does not answer now. */
  complaints?: Maybe<Array<ReportSection>>;
  /** The person's household. */
  householdId: Scalars['ID']['output'];
  /** The person. */
  personId: Scalars['ID']['output'];
};

/** What a timeline entry is about. */
export type TimelineKind =
  | 'ASSIGNMENT'
  | 'CHANGE_REQUEST'
  | 'DOCUMENT'
  | 'ESCALATION'
  | 'LETTER'
  | 'NOTE'
  | 'PAUSE'
  | 'REFERRAL'
  | 'REMINDER'
  | 'STATUS'
  | 'SUBJECT';

/** A record that a tablet is to forget. */
export type Tombstone = {
  __typename?: 'Tombstone';
  /** Id of the record. */
  id: Scalars['ID']['output'];
  /** Why, as a code: MOVED, REMOVED, or how a complaint ended. */
  reason: Scalars['String']['output'];
};

/** Why it was not fulfilled. */
export type UnfulfilledReason =
  | 'NOT_ELIGIBLE'
  | 'NOT_REACHED'
  | 'NO_PROGRAMME'
  | 'OTHER'
  | 'QUOTA_FULL';

/** An expected refusal; docs/ERRORS.md lists the codes. */
export type UserError = {
  /** A code of the error catalogue. */
  code: Scalars['String']['output'];
  /** What is wrong, in words; never repeats what was sent. */
  message: Scalars['String']['output'];
};

/** Findings of a field verification. */
export type VerificationFinding =
  | 'CONFIRMED'
  | 'NOT_CONFIRMED'
  | 'NOT_FOUND'
  | 'PARTLY';

/** Input of withdrawComplaint. */
export type WithdrawComplaintInput = {
  /** Which complaint. */
  complaintId: Scalars['ID']['input'];
  /** The version you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7; repeat it to repeat the call. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** In words. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What came of withdrawComplaint. */
export type WithdrawComplaintResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion | WithdrawComplaintSuccess;

/** The complaint after withdrawComplaint. */
export type WithdrawComplaintSuccess = {
  __typename?: 'WithdrawComplaintSuccess';
  /** The complaint in its new state. */
  complaint: Complaint;
};

export type _Entity = Agency | AuditTrail | ChangeRequest | Complaint | Household | Person | Referral | Region | SubjectReport;

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
  AddComplaintNoteResult:
    | ( Omit<AddComplaintNoteSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'AddComplaintNoteSuccess' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
  ;
  AssignDutyResult:
    | ( Omit<AssignDutySuccess, 'dutyAssignment'> & { dutyAssignment: _RefType['DutyAssignment'] } & { __typename: 'AssignDutySuccess' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  CompleteHandlingResult:
    | ( Omit<CompleteHandlingSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'CompleteHandlingSuccess' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
  ;
  ConfirmOutcomeResult:
    | ( Omit<ConfirmOutcomeSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'ConfirmOutcomeSuccess' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
  ;
  DecideHandlingResult:
    | ( Omit<DecideHandlingSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'DecideHandlingSuccess' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
  ;
  EscalateComplaintResult:
    | ( Omit<EscalateComplaintSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'EscalateComplaintSuccess' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
  ;
  FileComplaintResult:
    | ( Omit<FileComplaintSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'FileComplaintSuccess' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  FileComplaintsResult:
    | ( Omit<FileComplaintsSuccess, 'items'> & { items: Array<_RefType['FiledComplaint']> } & { __typename: 'FileComplaintsSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
  ;
  HandOverCaseloadResult:
    | ( HandOverCaseloadSuccess & { __typename: 'HandOverCaseloadSuccess' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  IssueCitizenCodeResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( IssueCitizenCodeSuccess & { __typename: 'IssueCitizenCodeSuccess' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  IssueRecommendationLetterResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( Omit<IssueRecommendationLetterSuccess, 'complaint' | 'letter'> & { complaint: _RefType['Complaint'], letter: _RefType['RecommendationLetter'] } & { __typename: 'IssueRecommendationLetterSuccess' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
  ;
  LinkComplaintSubjectResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( Omit<LinkComplaintSubjectSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'LinkComplaintSubjectSuccess' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
  ;
  PauseComplaintResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<PauseComplaintSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'PauseComplaintSuccess' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
  ;
  ReassignComplaintResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ReassignComplaintSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'ReassignComplaintSuccess' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
  ;
  RecommendHandlingResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RecommendHandlingSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'RecommendHandlingSuccess' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
  ;
  RecordAbsenceResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RecordAbsenceSuccess & { __typename: 'RecordAbsenceSuccess' } )
  ;
  RecordFieldVerificationResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RecordFieldVerificationSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'RecordFieldVerificationSuccess' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
  ;
  ReopenComplaintResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ReopenComplaintSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'ReopenComplaintSuccess' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
  ;
  RequestAttachmentUploadResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RequestAttachmentUploadSuccess, 'attachment'> & { attachment: _RefType['Attachment'] } & { __typename: 'RequestAttachmentUploadSuccess' } )
  ;
  ResolveComplaintDocumentResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ResolveComplaintDocumentSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'ResolveComplaintDocumentSuccess' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
  ;
  ResubmitComplaintResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ResubmitComplaintSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'ResubmitComplaintSuccess' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
  ;
  ResumeComplaintResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ResumeComplaintSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'ResumeComplaintSuccess' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
  ;
  ReviewComplaintResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ReviewComplaintSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'ReviewComplaintSuccess' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
  ;
  SetComplaintClockResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( SetComplaintClockSuccess & { __typename: 'SetComplaintClockSuccess' } )
  ;
  SetDistrictHolidayResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( SetDistrictHolidaySuccess & { __typename: 'SetDistrictHolidaySuccess' } )
  ;
  WithdrawComplaintResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( Omit<WithdrawComplaintSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'WithdrawComplaintSuccess' } )
  ;
  _Entity:
    | ( Agency & { __typename: 'Agency' } )
    | ( AuditTrailKey & { __typename: 'AuditTrail' } )
    | ( ChangeRequest & { __typename: 'ChangeRequest' } )
    | ( ComplaintRow & { __typename: 'Complaint' } )
    | ( Household & { __typename: 'Household' } )
    | ( Person & { __typename: 'Person' } )
    | ( Referral & { __typename: 'Referral' } )
    | ( RegionReference & { __typename: 'Region' } )
    | ( SubjectReportKey & { __typename: 'SubjectReport' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( IdempotencyConflict )
    | ( InvalidInput )
    | ( InvalidTransition )
    | ( NotAllowed )
    | ( NotFound )
    | ( StaleVersion )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddComplaintNoteInput: AddComplaintNoteInput;
  AddComplaintNoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddComplaintNoteResult']>;
  AddComplaintNoteSuccess: ResolverTypeWrapper<Omit<AddComplaintNoteSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  Agency: ResolverTypeWrapper<Agency>;
  AgencyMeasures: ResolverTypeWrapper<AgencyGroup>;
  AssignDutyInput: AssignDutyInput;
  AssignDutyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignDutyResult']>;
  AssignDutySuccess: ResolverTypeWrapper<Omit<AssignDutySuccess, 'dutyAssignment'> & { dutyAssignment: ResolversTypes['DutyAssignment'] }>;
  Attachment: ResolverTypeWrapper<StoredFileRow>;
  AttachmentKind: AttachmentKind;
  AttachmentReferenceInput: AttachmentReferenceInput;
  AttachmentSize: AttachmentSize;
  AttachmentStatus: AttachmentStatus;
  AuditEntry: ResolverTypeWrapper<AuditEntryRow>;
  AuditEntryConnection: ResolverTypeWrapper<AuditEntryPage>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditFilter: AuditFilter;
  AuditKind: AuditKind;
  AuditTrail: ResolverTypeWrapper<AuditTrailKey>;
  BatchOutcome: BatchOutcome;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CategoryDocument: ResolverTypeWrapper<CategoryDocument>;
  ChangeRequest: ResolverTypeWrapper<ChangeRequest>;
  ChecklistItem: ResolverTypeWrapper<ChecklistEntry>;
  ChecklistStatus: ChecklistStatus;
  Complaint: ResolverTypeWrapper<ComplaintRow>;
  ComplaintCategory: ResolverTypeWrapper<Category>;
  ComplaintChanges: ResolverTypeWrapper<Omit<ComplaintChanges, 'complaints'> & { complaints: Array<ResolversTypes['Complaint']> }>;
  ComplaintChannel: ComplaintChannel;
  ComplaintClock: ResolverTypeWrapper<ComplaintClock>;
  ComplaintConnection: ResolverTypeWrapper<ComplaintPage>;
  ComplaintDimension: ComplaintDimension;
  ComplaintEdge: ResolverTypeWrapper<Omit<ComplaintEdge, 'node'> & { node: ResolversTypes['Complaint'] }>;
  ComplaintFilter: ComplaintFilter;
  ComplaintGroup: ResolverTypeWrapper<ComplaintGroup>;
  ComplaintKind: ComplaintKind;
  ComplaintMeasures: ResolverTypeWrapper<ComplaintMeasures>;
  ComplaintNeed: ResolverTypeWrapper<NeedRow>;
  ComplaintNeedInput: ComplaintNeedInput;
  ComplaintOrder: ComplaintOrder;
  ComplaintOrderField: ComplaintOrderField;
  ComplaintOutcome: ResolverTypeWrapper<ComplaintOutcome>;
  ComplaintPause: ResolverTypeWrapper<ComplaintPause>;
  ComplaintPoint: ResolverTypeWrapper<ComplaintPoint>;
  ComplaintStatistics: ResolverTypeWrapper<AccessibleStatistics>;
  ComplaintStatisticsFilter: ComplaintStatisticsFilter;
  ComplaintStatus: ComplaintStatus;
  ComplaintSubject: ResolverTypeWrapper<ComplaintSubject>;
  ComplaintSubjectInput: ComplaintSubjectInput;
  ComplaintTimelineEntry: ResolverTypeWrapper<TimelineRow>;
  CompleteHandlingInput: CompleteHandlingInput;
  CompleteHandlingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompleteHandlingResult']>;
  CompleteHandlingSuccess: ResolverTypeWrapper<Omit<CompleteHandlingSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  ConfirmOutcomeInput: ConfirmOutcomeInput;
  ConfirmOutcomeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmOutcomeResult']>;
  ConfirmOutcomeSuccess: ResolverTypeWrapper<Omit<ConfirmOutcomeSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  Confirmation: Confirmation;
  ConsentInput: ConsentInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideHandlingInput: DecideHandlingInput;
  DecideHandlingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideHandlingResult']>;
  DecideHandlingSuccess: ResolverTypeWrapper<Omit<DecideHandlingSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  Desk: Desk;
  Direction: Direction;
  DisputedCondition: ResolverTypeWrapper<DisputedCondition>;
  DisputedConditionInput: DisputedConditionInput;
  DocumentResolution: DocumentResolution;
  DutyAssignment: ResolverTypeWrapper<DutyAssignmentRow>;
  ErasureRun: ResolverTypeWrapper<ErasureRun>;
  EscalateComplaintInput: EscalateComplaintInput;
  EscalateComplaintResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EscalateComplaintResult']>;
  EscalateComplaintSuccess: ResolverTypeWrapper<Omit<EscalateComplaintSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  Escalation: ResolverTypeWrapper<Omit<Escalation, 'region'> & { region?: Maybe<ResolversTypes['Region']> }>;
  FieldVerification: ResolverTypeWrapper<FieldVerification>;
  FileComplaintInput: FileComplaintInput;
  FileComplaintResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FileComplaintResult']>;
  FileComplaintSuccess: ResolverTypeWrapper<Omit<FileComplaintSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  FileComplaintsInput: FileComplaintsInput;
  FileComplaintsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FileComplaintsResult']>;
  FileComplaintsSuccess: ResolverTypeWrapper<Omit<FileComplaintsSuccess, 'items'> & { items: Array<ResolversTypes['FiledComplaint']> }>;
  FiledComplaint: ResolverTypeWrapper<FiledComplaintAnswer>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  HandOverCaseloadInput: HandOverCaseloadInput;
  HandOverCaseloadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HandOverCaseloadResult']>;
  HandOverCaseloadSuccess: ResolverTypeWrapper<HandOverCaseloadSuccess>;
  Handling: Handling;
  HandlingDecision: HandlingDecision;
  Holder: ResolverTypeWrapper<HolderView>;
  Holiday: ResolverTypeWrapper<Holiday>;
  HolidayKind: HolidayKind;
  Household: ResolverTypeWrapper<Household>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflict>;
  InputIssue: ResolverTypeWrapper<InputIssue>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  InvalidTransition: ResolverTypeWrapper<InvalidTransition>;
  IssueCitizenCodeInput: IssueCitizenCodeInput;
  IssueCitizenCodeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueCitizenCodeResult']>;
  IssueCitizenCodeSuccess: ResolverTypeWrapper<IssueCitizenCodeSuccess>;
  IssueRecommendationLetterInput: IssueRecommendationLetterInput;
  IssueRecommendationLetterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueRecommendationLetterResult']>;
  IssueRecommendationLetterSuccess: ResolverTypeWrapper<Omit<IssueRecommendationLetterSuccess, 'complaint' | 'letter'> & { complaint: ResolversTypes['Complaint'], letter: ResolversTypes['RecommendationLetter'] }>;
  LinkComplaintSubjectInput: LinkComplaintSubjectInput;
  LinkComplaintSubjectResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LinkComplaintSubjectResult']>;
  LinkComplaintSubjectSuccess: ResolverTypeWrapper<Omit<LinkComplaintSubjectSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotAllowed: ResolverTypeWrapper<NotAllowed>;
  NotFound: ResolverTypeWrapper<NotFound>;
  OutcomeResult: OutcomeResult;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PauseComplaintInput: PauseComplaintInput;
  PauseComplaintResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PauseComplaintResult']>;
  PauseComplaintSuccess: ResolverTypeWrapper<Omit<PauseComplaintSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  PauseReason: PauseReason;
  Person: ResolverTypeWrapper<Person>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReassignComplaintInput: ReassignComplaintInput;
  ReassignComplaintResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReassignComplaintResult']>;
  ReassignComplaintSuccess: ResolverTypeWrapper<Omit<ReassignComplaintSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  RecommendHandlingInput: RecommendHandlingInput;
  RecommendHandlingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecommendHandlingResult']>;
  RecommendHandlingSuccess: ResolverTypeWrapper<Omit<RecommendHandlingSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  RecommendationLetter: ResolverTypeWrapper<LetterRow>;
  RecordAbsenceInput: RecordAbsenceInput;
  RecordAbsenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAbsenceResult']>;
  RecordAbsenceSuccess: ResolverTypeWrapper<RecordAbsenceSuccess>;
  RecordFieldVerificationInput: RecordFieldVerificationInput;
  RecordFieldVerificationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordFieldVerificationResult']>;
  RecordFieldVerificationSuccess: ResolverTypeWrapper<Omit<RecordFieldVerificationSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  Referral: ResolverTypeWrapper<Referral>;
  Region: ResolverTypeWrapper<RegionReference>;
  RegionLevel: RegionLevel;
  ReopenComplaintInput: ReopenComplaintInput;
  ReopenComplaintResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReopenComplaintResult']>;
  ReopenComplaintSuccess: ResolverTypeWrapper<Omit<ReopenComplaintSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  ReportEntry: ResolverTypeWrapper<ReportEntry>;
  ReportRow: ResolverTypeWrapper<ReportRow>;
  ReportSection: ResolverTypeWrapper<ReportSection>;
  Reporter: ResolverTypeWrapper<Reporter>;
  ReporterInput: ReporterInput;
  ReporterRelation: ReporterRelation;
  RequestAttachmentUploadInput: RequestAttachmentUploadInput;
  RequestAttachmentUploadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestAttachmentUploadResult']>;
  RequestAttachmentUploadSuccess: ResolverTypeWrapper<Omit<RequestAttachmentUploadSuccess, 'attachment'> & { attachment: ResolversTypes['Attachment'] }>;
  ResolveComplaintDocumentInput: ResolveComplaintDocumentInput;
  ResolveComplaintDocumentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResolveComplaintDocumentResult']>;
  ResolveComplaintDocumentSuccess: ResolverTypeWrapper<Omit<ResolveComplaintDocumentSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  ResubmitComplaintInput: ResubmitComplaintInput;
  ResubmitComplaintResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResubmitComplaintResult']>;
  ResubmitComplaintSuccess: ResolverTypeWrapper<Omit<ResubmitComplaintSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  ResumeComplaintInput: ResumeComplaintInput;
  ResumeComplaintResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResumeComplaintResult']>;
  ResumeComplaintSuccess: ResolverTypeWrapper<Omit<ResumeComplaintSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  ReviewComplaintInput: ReviewComplaintInput;
  ReviewComplaintResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewComplaintResult']>;
  ReviewComplaintSuccess: ResolverTypeWrapper<Omit<ReviewComplaintSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  ReviewDecision: ReviewDecision;
  Role: Role;
  Sector: Sector;
  SeriesInterval: SeriesInterval;
  SetComplaintClockInput: SetComplaintClockInput;
  SetComplaintClockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetComplaintClockResult']>;
  SetComplaintClockSuccess: ResolverTypeWrapper<SetComplaintClockSuccess>;
  SetDistrictHolidayInput: SetDistrictHolidayInput;
  SetDistrictHolidayResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetDistrictHolidayResult']>;
  SetDistrictHolidaySuccess: ResolverTypeWrapper<SetDistrictHolidaySuccess>;
  StaleVersion: ResolverTypeWrapper<StaleVersion>;
  StepTime: ResolverTypeWrapper<StepTime>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubjectReport: ResolverTypeWrapper<SubjectReportKey>;
  TimelineKind: TimelineKind;
  Tombstone: ResolverTypeWrapper<Tombstone>;
  UnfulfilledReason: UnfulfilledReason;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  VerificationFinding: VerificationFinding;
  WithdrawComplaintInput: WithdrawComplaintInput;
  WithdrawComplaintResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawComplaintResult']>;
  WithdrawComplaintSuccess: ResolverTypeWrapper<Omit<WithdrawComplaintSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
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
  AddComplaintNoteInput: AddComplaintNoteInput;
  AddComplaintNoteResult: ResolversUnionTypes<ResolversParentTypes>['AddComplaintNoteResult'];
  AddComplaintNoteSuccess: Omit<AddComplaintNoteSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  Agency: Agency;
  AgencyMeasures: AgencyGroup;
  AssignDutyInput: AssignDutyInput;
  AssignDutyResult: ResolversUnionTypes<ResolversParentTypes>['AssignDutyResult'];
  AssignDutySuccess: Omit<AssignDutySuccess, 'dutyAssignment'> & { dutyAssignment: ResolversParentTypes['DutyAssignment'] };
  Attachment: StoredFileRow;
  AttachmentReferenceInput: AttachmentReferenceInput;
  AuditEntry: AuditEntryRow;
  AuditEntryConnection: AuditEntryPage;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditFilter: AuditFilter;
  AuditTrail: AuditTrailKey;
  Boolean: Scalars['Boolean']['output'];
  CategoryDocument: CategoryDocument;
  ChangeRequest: ChangeRequest;
  ChecklistItem: ChecklistEntry;
  Complaint: ComplaintRow;
  ComplaintCategory: Category;
  ComplaintChanges: Omit<ComplaintChanges, 'complaints'> & { complaints: Array<ResolversParentTypes['Complaint']> };
  ComplaintClock: ComplaintClock;
  ComplaintConnection: ComplaintPage;
  ComplaintEdge: Omit<ComplaintEdge, 'node'> & { node: ResolversParentTypes['Complaint'] };
  ComplaintFilter: ComplaintFilter;
  ComplaintGroup: ComplaintGroup;
  ComplaintMeasures: ComplaintMeasures;
  ComplaintNeed: NeedRow;
  ComplaintNeedInput: ComplaintNeedInput;
  ComplaintOrder: ComplaintOrder;
  ComplaintOutcome: ComplaintOutcome;
  ComplaintPause: ComplaintPause;
  ComplaintPoint: ComplaintPoint;
  ComplaintStatistics: AccessibleStatistics;
  ComplaintStatisticsFilter: ComplaintStatisticsFilter;
  ComplaintSubject: ComplaintSubject;
  ComplaintSubjectInput: ComplaintSubjectInput;
  ComplaintTimelineEntry: TimelineRow;
  CompleteHandlingInput: CompleteHandlingInput;
  CompleteHandlingResult: ResolversUnionTypes<ResolversParentTypes>['CompleteHandlingResult'];
  CompleteHandlingSuccess: Omit<CompleteHandlingSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  ConfirmOutcomeInput: ConfirmOutcomeInput;
  ConfirmOutcomeResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmOutcomeResult'];
  ConfirmOutcomeSuccess: Omit<ConfirmOutcomeSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  ConsentInput: ConsentInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideHandlingInput: DecideHandlingInput;
  DecideHandlingResult: ResolversUnionTypes<ResolversParentTypes>['DecideHandlingResult'];
  DecideHandlingSuccess: Omit<DecideHandlingSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  DisputedCondition: DisputedCondition;
  DisputedConditionInput: DisputedConditionInput;
  DutyAssignment: DutyAssignmentRow;
  ErasureRun: ErasureRun;
  EscalateComplaintInput: EscalateComplaintInput;
  EscalateComplaintResult: ResolversUnionTypes<ResolversParentTypes>['EscalateComplaintResult'];
  EscalateComplaintSuccess: Omit<EscalateComplaintSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  Escalation: Omit<Escalation, 'region'> & { region?: Maybe<ResolversParentTypes['Region']> };
  FieldVerification: FieldVerification;
  FileComplaintInput: FileComplaintInput;
  FileComplaintResult: ResolversUnionTypes<ResolversParentTypes>['FileComplaintResult'];
  FileComplaintSuccess: Omit<FileComplaintSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  FileComplaintsInput: FileComplaintsInput;
  FileComplaintsResult: ResolversUnionTypes<ResolversParentTypes>['FileComplaintsResult'];
  FileComplaintsSuccess: Omit<FileComplaintsSuccess, 'items'> & { items: Array<ResolversParentTypes['FiledComplaint']> };
  FiledComplaint: FiledComplaintAnswer;
  Float: Scalars['Float']['output'];
  HandOverCaseloadInput: HandOverCaseloadInput;
  HandOverCaseloadResult: ResolversUnionTypes<ResolversParentTypes>['HandOverCaseloadResult'];
  HandOverCaseloadSuccess: HandOverCaseloadSuccess;
  Holder: HolderView;
  Holiday: Holiday;
  Household: Household;
  ID: Scalars['ID']['output'];
  IdempotencyConflict: IdempotencyConflict;
  InputIssue: InputIssue;
  Int: Scalars['Int']['output'];
  InvalidInput: InvalidInput;
  InvalidTransition: InvalidTransition;
  IssueCitizenCodeInput: IssueCitizenCodeInput;
  IssueCitizenCodeResult: ResolversUnionTypes<ResolversParentTypes>['IssueCitizenCodeResult'];
  IssueCitizenCodeSuccess: IssueCitizenCodeSuccess;
  IssueRecommendationLetterInput: IssueRecommendationLetterInput;
  IssueRecommendationLetterResult: ResolversUnionTypes<ResolversParentTypes>['IssueRecommendationLetterResult'];
  IssueRecommendationLetterSuccess: Omit<IssueRecommendationLetterSuccess, 'complaint' | 'letter'> & { complaint: ResolversParentTypes['Complaint'], letter: ResolversParentTypes['RecommendationLetter'] };
  LinkComplaintSubjectInput: LinkComplaintSubjectInput;
  LinkComplaintSubjectResult: ResolversUnionTypes<ResolversParentTypes>['LinkComplaintSubjectResult'];
  LinkComplaintSubjectSuccess: Omit<LinkComplaintSubjectSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  Mutation: Record<PropertyKey, never>;
  NotAllowed: NotAllowed;
  NotFound: NotFound;
  PageInfo: PageInfo;
  PauseComplaintInput: PauseComplaintInput;
  PauseComplaintResult: ResolversUnionTypes<ResolversParentTypes>['PauseComplaintResult'];
  PauseComplaintSuccess: Omit<PauseComplaintSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  Person: Person;
  Query: Record<PropertyKey, never>;
  ReassignComplaintInput: ReassignComplaintInput;
  ReassignComplaintResult: ResolversUnionTypes<ResolversParentTypes>['ReassignComplaintResult'];
  ReassignComplaintSuccess: Omit<ReassignComplaintSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  RecommendHandlingInput: RecommendHandlingInput;
  RecommendHandlingResult: ResolversUnionTypes<ResolversParentTypes>['RecommendHandlingResult'];
  RecommendHandlingSuccess: Omit<RecommendHandlingSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  RecommendationLetter: LetterRow;
  RecordAbsenceInput: RecordAbsenceInput;
  RecordAbsenceResult: ResolversUnionTypes<ResolversParentTypes>['RecordAbsenceResult'];
  RecordAbsenceSuccess: RecordAbsenceSuccess;
  RecordFieldVerificationInput: RecordFieldVerificationInput;
  RecordFieldVerificationResult: ResolversUnionTypes<ResolversParentTypes>['RecordFieldVerificationResult'];
  RecordFieldVerificationSuccess: Omit<RecordFieldVerificationSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  Referral: Referral;
  Region: RegionReference;
  ReopenComplaintInput: ReopenComplaintInput;
  ReopenComplaintResult: ResolversUnionTypes<ResolversParentTypes>['ReopenComplaintResult'];
  ReopenComplaintSuccess: Omit<ReopenComplaintSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  ReportEntry: ReportEntry;
  ReportRow: ReportRow;
  ReportSection: ReportSection;
  Reporter: Reporter;
  ReporterInput: ReporterInput;
  RequestAttachmentUploadInput: RequestAttachmentUploadInput;
  RequestAttachmentUploadResult: ResolversUnionTypes<ResolversParentTypes>['RequestAttachmentUploadResult'];
  RequestAttachmentUploadSuccess: Omit<RequestAttachmentUploadSuccess, 'attachment'> & { attachment: ResolversParentTypes['Attachment'] };
  ResolveComplaintDocumentInput: ResolveComplaintDocumentInput;
  ResolveComplaintDocumentResult: ResolversUnionTypes<ResolversParentTypes>['ResolveComplaintDocumentResult'];
  ResolveComplaintDocumentSuccess: Omit<ResolveComplaintDocumentSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  ResubmitComplaintInput: ResubmitComplaintInput;
  ResubmitComplaintResult: ResolversUnionTypes<ResolversParentTypes>['ResubmitComplaintResult'];
  ResubmitComplaintSuccess: Omit<ResubmitComplaintSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  ResumeComplaintInput: ResumeComplaintInput;
  ResumeComplaintResult: ResolversUnionTypes<ResolversParentTypes>['ResumeComplaintResult'];
  ResumeComplaintSuccess: Omit<ResumeComplaintSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  ReviewComplaintInput: ReviewComplaintInput;
  ReviewComplaintResult: ResolversUnionTypes<ResolversParentTypes>['ReviewComplaintResult'];
  ReviewComplaintSuccess: Omit<ReviewComplaintSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  SetComplaintClockInput: SetComplaintClockInput;
  SetComplaintClockResult: ResolversUnionTypes<ResolversParentTypes>['SetComplaintClockResult'];
  SetComplaintClockSuccess: SetComplaintClockSuccess;
  SetDistrictHolidayInput: SetDistrictHolidayInput;
  SetDistrictHolidayResult: ResolversUnionTypes<ResolversParentTypes>['SetDistrictHolidayResult'];
  SetDistrictHolidaySuccess: SetDistrictHolidaySuccess;
  StaleVersion: StaleVersion;
  StepTime: StepTime;
  String: Scalars['String']['output'];
  SubjectReport: SubjectReportKey;
  Tombstone: Tombstone;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  WithdrawComplaintInput: WithdrawComplaintInput;
  WithdrawComplaintResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawComplaintResult'];
  WithdrawComplaintSuccess: Omit<WithdrawComplaintSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
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

export type AddComplaintNoteResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AddComplaintNoteResult'] = ResolversParentTypes['AddComplaintNoteResult']> = {
  __resolveType: TypeResolveFn<'AddComplaintNoteSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type AddComplaintNoteSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AddComplaintNoteSuccess'] = ResolversParentTypes['AddComplaintNoteSuccess']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyMeasuresResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AgencyMeasures'] = ResolversParentTypes['AgencyMeasures']> = {
  accepted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  completed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  failed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  open?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  overdue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  referred?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rejected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  resolved?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unfulfilled?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AssignDutyResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AssignDutyResult'] = ResolversParentTypes['AssignDutyResult']> = {
  __resolveType: TypeResolveFn<'AssignDutySuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type AssignDutySuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AssignDutySuccess'] = ResolversParentTypes['AssignDutySuccess']> = {
  dutyAssignment?: Resolver<ResolversTypes['DutyAssignment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  bytes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AttachmentKind'], ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AttachmentStatus'], ParentType, ContextType>;
  uploadUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AttachmentUrlArgs, 'size'>>;
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
  complaints?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, Partial<AuditTrailComplaintsArgs>>;
  complaintsErasures?: Resolver<Maybe<Array<ResolversTypes['ErasureRun']>>, ParentType, ContextType>;
  districtCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryDocumentResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CategoryDocument'] = ResolversParentTypes['CategoryDocument']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChangeRequestResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ChangeRequest'] = ResolversParentTypes['ChangeRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChecklistItemResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ChecklistItem'] = ResolversParentTypes['ChecklistItem']> = {
  attachment?: Resolver<Maybe<ResolversTypes['Attachment']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ChecklistStatus'], ParentType, ContextType>;
};

export type ComplaintResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Complaint'] = ResolversParentTypes['Complaint']> = {
  alike?: Resolver<Array<ResolversTypes['Complaint']>, ParentType, ContextType>;
  attachments?: Resolver<Maybe<Array<ResolversTypes['Attachment']>>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ComplaintCategory'], ParentType, ContextType>;
  changeRequest?: Resolver<Maybe<ResolversTypes['ChangeRequest']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ComplaintChannel'], ParentType, ContextType>;
  checklist?: Resolver<Maybe<Array<ResolversTypes['ChecklistItem']>>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  desk?: Resolver<ResolversTypes['Desk'], ParentType, ContextType>;
  disputedCondition?: Resolver<Maybe<ResolversTypes['DisputedCondition']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  duplicateOf?: Resolver<Maybe<ResolversTypes['Complaint']>, ParentType, ContextType>;
  duplicates?: Resolver<Array<ResolversTypes['Complaint']>, ParentType, ContextType>;
  escalation?: Resolver<Maybe<ResolversTypes['Escalation']>, ParentType, ContextType>;
  escalations?: Resolver<Array<ResolversTypes['Escalation']>, ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Holder']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  householdId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ComplaintKind'], ParentType, ContextType>;
  letters?: Resolver<Maybe<Array<ResolversTypes['RecommendationLetter']>>, ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['ComplaintNeed']>, ParentType, ContextType>;
  nextSteps?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ComplaintOutcome']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pause?: Resolver<Maybe<ResolversTypes['ComplaintPause']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reporter?: Resolver<Maybe<ResolversTypes['Reporter']>, ParentType, ContextType>;
  resolveBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ComplaintStatus'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['ComplaintSubject']>, ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['ComplaintTimelineEntry']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['FieldVerification']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComplaintCategoryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintCategory'] = ResolversParentTypes['ComplaintCategory']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['CategoryDocument']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['ComplaintCategory']>, ParentType, ContextType>;
  resolutionDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComplaintChangesResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintChanges'] = ResolversParentTypes['ComplaintChanges']> = {
  complaints?: Resolver<Array<ResolversTypes['Complaint']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tombstones?: Resolver<Array<ResolversTypes['Tombstone']>, ParentType, ContextType>;
};

export type ComplaintClockResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintClock'] = ResolversParentTypes['ComplaintClock']> = {
  categoryCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isDistrictSetting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComplaintConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintConnection'] = ResolversParentTypes['ComplaintConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ComplaintEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComplaintEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintEdge'] = ResolversParentTypes['ComplaintEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
};

export type ComplaintGroupResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintGroup'] = ResolversParentTypes['ComplaintGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['ComplaintMeasures'], ParentType, ContextType>;
};

export type ComplaintMeasuresResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintMeasures'] = ResolversParentTypes['ComplaintMeasures']> = {
  confirmedShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  escalated?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  firstResponseShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  open?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  overdue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  received?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rejected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reopenedShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  resolved?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stepTimes?: Resolver<Array<ResolversTypes['StepTime']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unfulfilled?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  visited?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withdrawn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ComplaintNeedResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintNeed'] = ResolversParentTypes['ComplaintNeed']> = {
  category?: Resolver<ResolversTypes['ComplaintCategory'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
};

export type ComplaintOutcomeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintOutcome'] = ResolversParentTypes['ComplaintOutcome']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  confirmation?: Resolver<ResolversTypes['Confirmation'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['UnfulfilledReason']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['OutcomeResult'], ParentType, ContextType>;
};

export type ComplaintPauseResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintPause'] = ResolversParentTypes['ComplaintPause']> = {
  daysLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ComplaintPointResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintPoint'] = ResolversParentTypes['ComplaintPoint']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['ComplaintMeasures'], ParentType, ContextType>;
};

export type ComplaintStatisticsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintStatistics'] = ResolversParentTypes['ComplaintStatistics']> = {
  agencies?: Resolver<Array<ResolversTypes['AgencyMeasures']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['ComplaintGroup']>, ParentType, ContextType, RequireFields<ComplaintStatisticsGroupsArgs, 'by'>>;
  series?: Resolver<Array<ResolversTypes['ComplaintPoint']>, ParentType, ContextType, RequireFields<ComplaintStatisticsSeriesArgs, 'interval'>>;
  total?: Resolver<ResolversTypes['ComplaintMeasures'], ParentType, ContextType>;
};

export type ComplaintSubjectResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintSubject'] = ResolversParentTypes['ComplaintSubject']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComplaintTimelineEntryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintTimelineEntry'] = ResolversParentTypes['ComplaintTimelineEntry']> = {
  actorRole?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changeRequest?: Resolver<Maybe<ResolversTypes['ChangeRequest']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Holder']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TimelineKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CompleteHandlingResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CompleteHandlingResult'] = ResolversParentTypes['CompleteHandlingResult']> = {
  __resolveType: TypeResolveFn<'CompleteHandlingSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type CompleteHandlingSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CompleteHandlingSuccess'] = ResolversParentTypes['CompleteHandlingSuccess']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmOutcomeResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ConfirmOutcomeResult'] = ResolversParentTypes['ConfirmOutcomeResult']> = {
  __resolveType: TypeResolveFn<'ConfirmOutcomeSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type ConfirmOutcomeSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ConfirmOutcomeSuccess'] = ResolversParentTypes['ConfirmOutcomeSuccess']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideHandlingResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DecideHandlingResult'] = ResolversParentTypes['DecideHandlingResult']> = {
  __resolveType: TypeResolveFn<'DecideHandlingSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type DecideHandlingSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DecideHandlingSuccess'] = ResolversParentTypes['DecideHandlingSuccess']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisputedConditionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DisputedCondition'] = ResolversParentTypes['DisputedCondition']> = {
  conditionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  programmeCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DutyAssignmentResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DutyAssignment'] = ResolversParentTypes['DutyAssignment']> = {
  absent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  areas?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  openComplaints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  sectors?: Resolver<Maybe<Array<ResolversTypes['Sector']>>, ParentType, ContextType>;
};

export type ErasureRunResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ErasureRun'] = ResolversParentTypes['ErasureRun']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cutoff?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EscalateComplaintResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['EscalateComplaintResult'] = ResolversParentTypes['EscalateComplaintResult']> = {
  __resolveType: TypeResolveFn<'EscalateComplaintSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type EscalateComplaintSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['EscalateComplaintSuccess'] = ResolversParentTypes['EscalateComplaintSuccess']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EscalationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Escalation'] = ResolversParentTypes['Escalation']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type FieldVerificationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['FieldVerification'] = ResolversParentTypes['FieldVerification']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['VerificationFinding'], ParentType, ContextType>;
  visitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type FileComplaintResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['FileComplaintResult'] = ResolversParentTypes['FileComplaintResult']> = {
  __resolveType: TypeResolveFn<'FileComplaintSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type FileComplaintSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['FileComplaintSuccess'] = ResolversParentTypes['FileComplaintSuccess']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FileComplaintsResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['FileComplaintsResult'] = ResolversParentTypes['FileComplaintsResult']> = {
  __resolveType: TypeResolveFn<'FileComplaintsSuccess' | 'InvalidInput', ParentType, ContextType>;
};

export type FileComplaintsSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['FileComplaintsSuccess'] = ResolversParentTypes['FileComplaintsSuccess']> = {
  items?: Resolver<Array<ResolversTypes['FiledComplaint']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FiledComplaintResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['FiledComplaint'] = ResolversParentTypes['FiledComplaint']> = {
  complaint?: Resolver<Maybe<ResolversTypes['Complaint']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['UserError']>, ParentType, ContextType>;
  idempotencyKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['BatchOutcome'], ParentType, ContextType>;
};

export type HandOverCaseloadResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['HandOverCaseloadResult'] = ResolversParentTypes['HandOverCaseloadResult']> = {
  __resolveType: TypeResolveFn<'HandOverCaseloadSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type HandOverCaseloadSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['HandOverCaseloadSuccess'] = ResolversParentTypes['HandOverCaseloadSuccess']> = {
  handedOver?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HolderResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Holder'] = ResolversParentTypes['Holder']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type HolidayResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Holiday'] = ResolversParentTypes['Holiday']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HolidayKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type InvalidTransitionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['InvalidTransition'] = ResolversParentTypes['InvalidTransition']> = {
  allowed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueCitizenCodeResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['IssueCitizenCodeResult'] = ResolversParentTypes['IssueCitizenCodeResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'IssueCitizenCodeSuccess' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type IssueCitizenCodeSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['IssueCitizenCodeSuccess'] = ResolversParentTypes['IssueCitizenCodeSuccess']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueRecommendationLetterResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['IssueRecommendationLetterResult'] = ResolversParentTypes['IssueRecommendationLetterResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'IssueRecommendationLetterSuccess' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type IssueRecommendationLetterSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['IssueRecommendationLetterSuccess'] = ResolversParentTypes['IssueRecommendationLetterSuccess']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['RecommendationLetter'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkComplaintSubjectResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['LinkComplaintSubjectResult'] = ResolversParentTypes['LinkComplaintSubjectResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'LinkComplaintSubjectSuccess' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type LinkComplaintSubjectSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['LinkComplaintSubjectSuccess'] = ResolversParentTypes['LinkComplaintSubjectSuccess']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addComplaintNote?: Resolver<ResolversTypes['AddComplaintNoteResult'], ParentType, ContextType, RequireFields<MutationAddComplaintNoteArgs, 'input'>>;
  assignDuty?: Resolver<ResolversTypes['AssignDutyResult'], ParentType, ContextType, RequireFields<MutationAssignDutyArgs, 'input'>>;
  completeHandling?: Resolver<ResolversTypes['CompleteHandlingResult'], ParentType, ContextType, RequireFields<MutationCompleteHandlingArgs, 'input'>>;
  confirmOutcome?: Resolver<ResolversTypes['ConfirmOutcomeResult'], ParentType, ContextType, RequireFields<MutationConfirmOutcomeArgs, 'input'>>;
  decideHandling?: Resolver<ResolversTypes['DecideHandlingResult'], ParentType, ContextType, RequireFields<MutationDecideHandlingArgs, 'input'>>;
  escalateComplaint?: Resolver<ResolversTypes['EscalateComplaintResult'], ParentType, ContextType, RequireFields<MutationEscalateComplaintArgs, 'input'>>;
  fileComplaint?: Resolver<ResolversTypes['FileComplaintResult'], ParentType, ContextType, RequireFields<MutationFileComplaintArgs, 'input'>>;
  fileComplaints?: Resolver<ResolversTypes['FileComplaintsResult'], ParentType, ContextType, RequireFields<MutationFileComplaintsArgs, 'input'>>;
  handOverCaseload?: Resolver<ResolversTypes['HandOverCaseloadResult'], ParentType, ContextType, RequireFields<MutationHandOverCaseloadArgs, 'input'>>;
  issueCitizenCode?: Resolver<ResolversTypes['IssueCitizenCodeResult'], ParentType, ContextType, RequireFields<MutationIssueCitizenCodeArgs, 'input'>>;
  issueRecommendationLetter?: Resolver<ResolversTypes['IssueRecommendationLetterResult'], ParentType, ContextType, RequireFields<MutationIssueRecommendationLetterArgs, 'input'>>;
  linkComplaintSubject?: Resolver<ResolversTypes['LinkComplaintSubjectResult'], ParentType, ContextType, RequireFields<MutationLinkComplaintSubjectArgs, 'input'>>;
  pauseComplaint?: Resolver<ResolversTypes['PauseComplaintResult'], ParentType, ContextType, RequireFields<MutationPauseComplaintArgs, 'input'>>;
  reassignComplaint?: Resolver<ResolversTypes['ReassignComplaintResult'], ParentType, ContextType, RequireFields<MutationReassignComplaintArgs, 'input'>>;
  recommendHandling?: Resolver<ResolversTypes['RecommendHandlingResult'], ParentType, ContextType, RequireFields<MutationRecommendHandlingArgs, 'input'>>;
  recordAbsence?: Resolver<ResolversTypes['RecordAbsenceResult'], ParentType, ContextType, RequireFields<MutationRecordAbsenceArgs, 'input'>>;
  recordFieldVerification?: Resolver<ResolversTypes['RecordFieldVerificationResult'], ParentType, ContextType, RequireFields<MutationRecordFieldVerificationArgs, 'input'>>;
  reopenComplaint?: Resolver<ResolversTypes['ReopenComplaintResult'], ParentType, ContextType, RequireFields<MutationReopenComplaintArgs, 'input'>>;
  requestAttachmentUpload?: Resolver<ResolversTypes['RequestAttachmentUploadResult'], ParentType, ContextType, RequireFields<MutationRequestAttachmentUploadArgs, 'input'>>;
  resolveComplaintDocument?: Resolver<ResolversTypes['ResolveComplaintDocumentResult'], ParentType, ContextType, RequireFields<MutationResolveComplaintDocumentArgs, 'input'>>;
  resubmitComplaint?: Resolver<ResolversTypes['ResubmitComplaintResult'], ParentType, ContextType, RequireFields<MutationResubmitComplaintArgs, 'input'>>;
  resumeComplaint?: Resolver<ResolversTypes['ResumeComplaintResult'], ParentType, ContextType, RequireFields<MutationResumeComplaintArgs, 'input'>>;
  reviewComplaint?: Resolver<ResolversTypes['ReviewComplaintResult'], ParentType, ContextType, RequireFields<MutationReviewComplaintArgs, 'input'>>;
  setComplaintClock?: Resolver<ResolversTypes['SetComplaintClockResult'], ParentType, ContextType, RequireFields<MutationSetComplaintClockArgs, 'input'>>;
  setDistrictHoliday?: Resolver<ResolversTypes['SetDistrictHolidayResult'], ParentType, ContextType, RequireFields<MutationSetDistrictHolidayArgs, 'input'>>;
  withdrawComplaint?: Resolver<ResolversTypes['WithdrawComplaintResult'], ParentType, ContextType, RequireFields<MutationWithdrawComplaintArgs, 'input'>>;
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

export type PageInfoResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PauseComplaintResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PauseComplaintResult'] = ResolversParentTypes['PauseComplaintResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'PauseComplaintSuccess' | 'StaleVersion', ParentType, ContextType>;
};

export type PauseComplaintSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PauseComplaintSuccess'] = ResolversParentTypes['PauseComplaintSuccess']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _entities?: Resolver<Array<Maybe<ResolversTypes['_Entity']>>, ParentType, ContextType, RequireFields<Query_EntitiesArgs, 'representations'>>;
  _service?: Resolver<ResolversTypes['_Service'], ParentType, ContextType>;
  complaint?: Resolver<Maybe<ResolversTypes['Complaint']>, ParentType, ContextType, RequireFields<QueryComplaintArgs, 'id'>>;
  complaintByNumber?: Resolver<Maybe<ResolversTypes['Complaint']>, ParentType, ContextType, RequireFields<QueryComplaintByNumberArgs, 'number'>>;
  complaintCategories?: Resolver<Array<ResolversTypes['ComplaintCategory']>, ParentType, ContextType>;
  complaintChanges?: Resolver<ResolversTypes['ComplaintChanges'], ParentType, ContextType, RequireFields<QueryComplaintChangesArgs, 'first' | 'regionCode'>>;
  complaintClocks?: Resolver<Array<ResolversTypes['ComplaintClock']>, ParentType, ContextType, RequireFields<QueryComplaintClocksArgs, 'regionCode'>>;
  complaintStatistics?: Resolver<ResolversTypes['ComplaintStatistics'], ParentType, ContextType, RequireFields<QueryComplaintStatisticsArgs, 'filter' | 'from' | 'until'>>;
  complaints?: Resolver<ResolversTypes['ComplaintConnection'], ParentType, ContextType, Partial<QueryComplaintsArgs>>;
  dutyAssignments?: Resolver<Array<ResolversTypes['DutyAssignment']>, ParentType, ContextType, RequireFields<QueryDutyAssignmentsArgs, 'regionCode'>>;
  holidays?: Resolver<Array<ResolversTypes['Holiday']>, ParentType, ContextType, RequireFields<QueryHolidaysArgs, 'from' | 'regionCode' | 'until'>>;
};

export type ReassignComplaintResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReassignComplaintResult'] = ResolversParentTypes['ReassignComplaintResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'ReassignComplaintSuccess' | 'StaleVersion', ParentType, ContextType>;
};

export type ReassignComplaintSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReassignComplaintSuccess'] = ResolversParentTypes['ReassignComplaintSuccess']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecommendHandlingResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RecommendHandlingResult'] = ResolversParentTypes['RecommendHandlingResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'RecommendHandlingSuccess' | 'StaleVersion', ParentType, ContextType>;
};

export type RecommendHandlingSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RecommendHandlingSuccess'] = ResolversParentTypes['RecommendHandlingSuccess']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecommendationLetterResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RecommendationLetter'] = ResolversParentTypes['RecommendationLetter']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  signedAs?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verifyUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordAbsenceResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RecordAbsenceResult'] = ResolversParentTypes['RecordAbsenceResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RecordAbsenceSuccess', ParentType, ContextType>;
};

export type RecordAbsenceSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RecordAbsenceSuccess'] = ResolversParentTypes['RecordAbsenceSuccess']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordFieldVerificationResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RecordFieldVerificationResult'] = ResolversParentTypes['RecordFieldVerificationResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'RecordFieldVerificationSuccess' | 'StaleVersion', ParentType, ContextType>;
};

export type RecordFieldVerificationSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RecordFieldVerificationSuccess'] = ResolversParentTypes['RecordFieldVerificationSuccess']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  complaints?: Resolver<Maybe<ResolversTypes['ComplaintConnection']>, ParentType, ContextType, Partial<RegionComplaintsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReopenComplaintResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReopenComplaintResult'] = ResolversParentTypes['ReopenComplaintResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'ReopenComplaintSuccess' | 'StaleVersion', ParentType, ContextType>;
};

export type ReopenComplaintSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReopenComplaintSuccess'] = ResolversParentTypes['ReopenComplaintSuccess']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
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

export type ReporterResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Reporter'] = ResolversParentTypes['Reporter']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['ReporterRelation'], ParentType, ContextType>;
};

export type RequestAttachmentUploadResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RequestAttachmentUploadResult'] = ResolversParentTypes['RequestAttachmentUploadResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RequestAttachmentUploadSuccess', ParentType, ContextType>;
};

export type RequestAttachmentUploadSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RequestAttachmentUploadSuccess'] = ResolversParentTypes['RequestAttachmentUploadSuccess']> = {
  attachment?: Resolver<ResolversTypes['Attachment'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uploadUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResolveComplaintDocumentResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ResolveComplaintDocumentResult'] = ResolversParentTypes['ResolveComplaintDocumentResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'ResolveComplaintDocumentSuccess' | 'StaleVersion', ParentType, ContextType>;
};

export type ResolveComplaintDocumentSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ResolveComplaintDocumentSuccess'] = ResolversParentTypes['ResolveComplaintDocumentSuccess']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResubmitComplaintResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ResubmitComplaintResult'] = ResolversParentTypes['ResubmitComplaintResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'ResubmitComplaintSuccess' | 'StaleVersion', ParentType, ContextType>;
};

export type ResubmitComplaintSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ResubmitComplaintSuccess'] = ResolversParentTypes['ResubmitComplaintSuccess']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResumeComplaintResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ResumeComplaintResult'] = ResolversParentTypes['ResumeComplaintResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'ResumeComplaintSuccess' | 'StaleVersion', ParentType, ContextType>;
};

export type ResumeComplaintSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ResumeComplaintSuccess'] = ResolversParentTypes['ResumeComplaintSuccess']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewComplaintResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReviewComplaintResult'] = ResolversParentTypes['ReviewComplaintResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'ReviewComplaintSuccess' | 'StaleVersion', ParentType, ContextType>;
};

export type ReviewComplaintSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReviewComplaintSuccess'] = ResolversParentTypes['ReviewComplaintSuccess']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetComplaintClockResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SetComplaintClockResult'] = ResolversParentTypes['SetComplaintClockResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'SetComplaintClockSuccess', ParentType, ContextType>;
};

export type SetComplaintClockSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SetComplaintClockSuccess'] = ResolversParentTypes['SetComplaintClockSuccess']> = {
  clocks?: Resolver<Array<ResolversTypes['ComplaintClock']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetDistrictHolidayResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SetDistrictHolidayResult'] = ResolversParentTypes['SetDistrictHolidayResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'SetDistrictHolidaySuccess', ParentType, ContextType>;
};

export type SetDistrictHolidaySuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SetDistrictHolidaySuccess'] = ResolversParentTypes['SetDistrictHolidaySuccess']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaleVersionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['StaleVersion'] = ResolversParentTypes['StaleVersion']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StepTimeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['StepTime'] = ResolversParentTypes['StepTime']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  p90Hours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubjectReportResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SubjectReport'] = ResolversParentTypes['SubjectReport']> = {
  complaints?: Resolver<Maybe<Array<ResolversTypes['ReportSection']>>, ParentType, ContextType>;
  householdId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type WithdrawComplaintResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['WithdrawComplaintResult'] = ResolversParentTypes['WithdrawComplaintResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion' | 'WithdrawComplaintSuccess', ParentType, ContextType>;
};

export type WithdrawComplaintSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['WithdrawComplaintSuccess'] = ResolversParentTypes['WithdrawComplaintSuccess']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface _AnyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['_Any'], any> {
  name: '_Any';
}

export type _EntityResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['_Entity'] = ResolversParentTypes['_Entity']> = {
  __resolveType: TypeResolveFn<'Agency' | 'AuditTrail' | 'ChangeRequest' | 'Complaint' | 'Household' | 'Person' | 'Referral' | 'Region' | 'SubjectReport', ParentType, ContextType>;
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
  AddComplaintNoteResult?: AddComplaintNoteResultResolvers<ContextType>;
  AddComplaintNoteSuccess?: AddComplaintNoteSuccessResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencyMeasures?: AgencyMeasuresResolvers<ContextType>;
  AssignDutyResult?: AssignDutyResultResolvers<ContextType>;
  AssignDutySuccess?: AssignDutySuccessResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditTrail?: AuditTrailResolvers<ContextType>;
  CategoryDocument?: CategoryDocumentResolvers<ContextType>;
  ChangeRequest?: ChangeRequestResolvers<ContextType>;
  ChecklistItem?: ChecklistItemResolvers<ContextType>;
  Complaint?: ComplaintResolvers<ContextType>;
  ComplaintCategory?: ComplaintCategoryResolvers<ContextType>;
  ComplaintChanges?: ComplaintChangesResolvers<ContextType>;
  ComplaintClock?: ComplaintClockResolvers<ContextType>;
  ComplaintConnection?: ComplaintConnectionResolvers<ContextType>;
  ComplaintEdge?: ComplaintEdgeResolvers<ContextType>;
  ComplaintGroup?: ComplaintGroupResolvers<ContextType>;
  ComplaintMeasures?: ComplaintMeasuresResolvers<ContextType>;
  ComplaintNeed?: ComplaintNeedResolvers<ContextType>;
  ComplaintOutcome?: ComplaintOutcomeResolvers<ContextType>;
  ComplaintPause?: ComplaintPauseResolvers<ContextType>;
  ComplaintPoint?: ComplaintPointResolvers<ContextType>;
  ComplaintStatistics?: ComplaintStatisticsResolvers<ContextType>;
  ComplaintSubject?: ComplaintSubjectResolvers<ContextType>;
  ComplaintTimelineEntry?: ComplaintTimelineEntryResolvers<ContextType>;
  CompleteHandlingResult?: CompleteHandlingResultResolvers<ContextType>;
  CompleteHandlingSuccess?: CompleteHandlingSuccessResolvers<ContextType>;
  ConfirmOutcomeResult?: ConfirmOutcomeResultResolvers<ContextType>;
  ConfirmOutcomeSuccess?: ConfirmOutcomeSuccessResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideHandlingResult?: DecideHandlingResultResolvers<ContextType>;
  DecideHandlingSuccess?: DecideHandlingSuccessResolvers<ContextType>;
  DisputedCondition?: DisputedConditionResolvers<ContextType>;
  DutyAssignment?: DutyAssignmentResolvers<ContextType>;
  ErasureRun?: ErasureRunResolvers<ContextType>;
  EscalateComplaintResult?: EscalateComplaintResultResolvers<ContextType>;
  EscalateComplaintSuccess?: EscalateComplaintSuccessResolvers<ContextType>;
  Escalation?: EscalationResolvers<ContextType>;
  FieldVerification?: FieldVerificationResolvers<ContextType>;
  FileComplaintResult?: FileComplaintResultResolvers<ContextType>;
  FileComplaintSuccess?: FileComplaintSuccessResolvers<ContextType>;
  FileComplaintsResult?: FileComplaintsResultResolvers<ContextType>;
  FileComplaintsSuccess?: FileComplaintsSuccessResolvers<ContextType>;
  FiledComplaint?: FiledComplaintResolvers<ContextType>;
  HandOverCaseloadResult?: HandOverCaseloadResultResolvers<ContextType>;
  HandOverCaseloadSuccess?: HandOverCaseloadSuccessResolvers<ContextType>;
  Holder?: HolderResolvers<ContextType>;
  Holiday?: HolidayResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  InputIssue?: InputIssueResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  InvalidTransition?: InvalidTransitionResolvers<ContextType>;
  IssueCitizenCodeResult?: IssueCitizenCodeResultResolvers<ContextType>;
  IssueCitizenCodeSuccess?: IssueCitizenCodeSuccessResolvers<ContextType>;
  IssueRecommendationLetterResult?: IssueRecommendationLetterResultResolvers<ContextType>;
  IssueRecommendationLetterSuccess?: IssueRecommendationLetterSuccessResolvers<ContextType>;
  LinkComplaintSubjectResult?: LinkComplaintSubjectResultResolvers<ContextType>;
  LinkComplaintSubjectSuccess?: LinkComplaintSubjectSuccessResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PauseComplaintResult?: PauseComplaintResultResolvers<ContextType>;
  PauseComplaintSuccess?: PauseComplaintSuccessResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReassignComplaintResult?: ReassignComplaintResultResolvers<ContextType>;
  ReassignComplaintSuccess?: ReassignComplaintSuccessResolvers<ContextType>;
  RecommendHandlingResult?: RecommendHandlingResultResolvers<ContextType>;
  RecommendHandlingSuccess?: RecommendHandlingSuccessResolvers<ContextType>;
  RecommendationLetter?: RecommendationLetterResolvers<ContextType>;
  RecordAbsenceResult?: RecordAbsenceResultResolvers<ContextType>;
  RecordAbsenceSuccess?: RecordAbsenceSuccessResolvers<ContextType>;
  RecordFieldVerificationResult?: RecordFieldVerificationResultResolvers<ContextType>;
  RecordFieldVerificationSuccess?: RecordFieldVerificationSuccessResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  ReopenComplaintResult?: ReopenComplaintResultResolvers<ContextType>;
  ReopenComplaintSuccess?: ReopenComplaintSuccessResolvers<ContextType>;
  ReportEntry?: ReportEntryResolvers<ContextType>;
  ReportRow?: ReportRowResolvers<ContextType>;
  ReportSection?: ReportSectionResolvers<ContextType>;
  Reporter?: ReporterResolvers<ContextType>;
  RequestAttachmentUploadResult?: RequestAttachmentUploadResultResolvers<ContextType>;
  RequestAttachmentUploadSuccess?: RequestAttachmentUploadSuccessResolvers<ContextType>;
  ResolveComplaintDocumentResult?: ResolveComplaintDocumentResultResolvers<ContextType>;
  ResolveComplaintDocumentSuccess?: ResolveComplaintDocumentSuccessResolvers<ContextType>;
  ResubmitComplaintResult?: ResubmitComplaintResultResolvers<ContextType>;
  ResubmitComplaintSuccess?: ResubmitComplaintSuccessResolvers<ContextType>;
  ResumeComplaintResult?: ResumeComplaintResultResolvers<ContextType>;
  ResumeComplaintSuccess?: ResumeComplaintSuccessResolvers<ContextType>;
  ReviewComplaintResult?: ReviewComplaintResultResolvers<ContextType>;
  ReviewComplaintSuccess?: ReviewComplaintSuccessResolvers<ContextType>;
  SetComplaintClockResult?: SetComplaintClockResultResolvers<ContextType>;
  SetComplaintClockSuccess?: SetComplaintClockSuccessResolvers<ContextType>;
  SetDistrictHolidayResult?: SetDistrictHolidayResultResolvers<ContextType>;
  SetDistrictHolidaySuccess?: SetDistrictHolidaySuccessResolvers<ContextType>;
  StaleVersion?: StaleVersionResolvers<ContextType>;
  StepTime?: StepTimeResolvers<ContextType>;
  SubjectReport?: SubjectReportResolvers<ContextType>;
  Tombstone?: TombstoneResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WithdrawComplaintResult?: WithdrawComplaintResultResolvers<ContextType>;
  WithdrawComplaintSuccess?: WithdrawComplaintSuccessResolvers<ContextType>;
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
