import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AuditTrailKey, SubjectReportKey, AuditEntryRow, AuditEntryPage } from '@slrt/subgraph';
import type { AreaRow, AreaPage } from '../modules/area/index.ts';
import type { AccessibleStatistics, QualityView } from '../modules/statistics/statistics.policy.ts';
import type { HouseholdParent, HouseholdPage, Revision, RevisionPage, SnapshotParent, PersonParent, PersonMatchPage, PersonSnapshotParent, MaskedValue, WorkItemSource, WorkItemPage } from '../modules/household/index.ts';
import type { ChangeRequestRow, ChangeRequestPage, DraftParent, PersonDraftParent } from '../modules/change-request/index.ts';
import type { ImportRow } from '../modules/import/index.ts';
import type { PhotoRow } from '../modules/photo/index.ts';
import type { CandidateRow, CandidatePage, ScanRow } from '../modules/duplicate/index.ts';
import type { VisitItemAnswer } from '../modules/field/use-cases/submit-visits.ts';
import type { ChangeRequestItemAnswer } from '../modules/field/use-cases/submit-change-requests.ts';
import type { RecipientRow, RecipientPage, ListRow } from '../modules/recipient/recipient.repository.ts';
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

/** Why a protected value is read. */
export type AccessPurpose =
  | 'CIVIL_REGISTRATION'
  | 'CORRECTION'
  | 'REFERRAL'
  | 'SUBJECT_REQUEST'
  | 'VERIFICATION';

/** A photo that was announced, and where to send it. */
export type AnnouncedPhoto = {
  __typename?: 'AnnouncedPhoto';
  /** The photo. */
  photo: Photo;
  /** Where to PUT the picture, for fifteen minutes; null once it has arrived. */
  uploadUrl?: Maybe<Scalars['String']['output']>;
};

/** What a household or person stated, as a variable and its code. */
export type Answer = {
  __typename?: 'Answer';
  /** Its value: a code, a number, `true` or `false`. */
  value: Scalars['String']['output'];
  /** Name of the variable. */
  variable: Scalars['String']['output'];
};

/** How many a household has of an asset. */
export type AssetCount = {
  __typename?: 'AssetCount';
  /** Code of the asset. */
  code: Scalars['String']['output'];
  /** How many. */
  count: Scalars['Int']['output'];
};

/** What a household owns, in codes of BDT 2015. */
export type Assets = {
  __typename?: 'Assets';
  /** How many of what is counted: phones, animals, square metres of land. */
  counts: Array<AssetCount>;
  /** Codes of the assets it was asked about and does not have. */
  notOwned: Array<Scalars['String']['output']>;
  /** Codes of the assets it has. */
  owned: Array<Scalars['String']['output']>;
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
  /** What registry recorded; null: not for you, or it does not answer now. */
  registry?: Maybe<AuditEntryConnection>;
  /** What registry erased because its time was over, newest first, at most 100 lines. */
  registryErasures?: Maybe<Array<ErasureRun>>;
};


/** What was done and what was read in a district, for who watches over the protection of data. Looking is on record too. */
export type AuditTrailRegistryArgs = {
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

/** A proposal taken back. */
export type CancelChangeRequestInput = {
  /** Which request. */
  changeRequestId: Scalars['ID']['input'];
  /** The version you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** In words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Why, as a code. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type CancelChangeRequestResult = CancelChangeRequestSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** The request after it was taken back. */
export type CancelChangeRequestSuccess = {
  __typename?: 'CancelChangeRequestSuccess';
  /** The request, cancelled. */
  changeRequest: ChangeRequest;
};

/** A returned request as it should be now. */
export type ChangeDraftInput = {
  /** CHANGE, MOVE, SPLIT: street and neighbourhood. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Since when; required for DEATH. */
  date?: InputMaybe<Scalars['Date']['input']>;
  /** CHANGE: welfare decile. */
  decile?: InputMaybe<Scalars['Int']['input']>;
  /** DUPLICATE: the household that stays. */
  duplicateOf?: InputMaybe<Scalars['ID']['input']>;
  /** Photos that show it. */
  evidence?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** CHANGE, SPLIT: family card number. */
  kkNumber?: InputMaybe<Scalars['String']['input']>;
  /** CHANGE: members as they should be, and who is to be added. */
  members?: InputMaybe<Array<MemberChangeInput>>;
  /** SPLIT: head of those who leave. DEATH: who becomes head, where the head died. */
  newHeadId?: InputMaybe<Scalars['ID']['input']>;
  /** DEATH: who died. SPLIT: who leaves. DUPLICATE: who is missing in the household that stays. */
  personIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** MOVE, SPLIT: the village moved to; of another district, the household is closed here. */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** SPLIT: head of those who stay, where the head leaves. */
  stayingHeadId?: InputMaybe<Scalars['ID']['input']>;
};

/** A proposal to change the registry, on its way through the chain. */
export type ChangeRequest = {
  __typename?: 'ChangeRequest';
  /** What was determined; stays beside what was proposed. */
  determined?: Maybe<HouseholdDraft>;
  /** When it should be decided: three months. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was found on the way; kept when it is rejected. */
  findings: Array<Finding>;
  /** The household it is about. */
  household?: Maybe<Household>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What it asks for. */
  kind: ChangeRequestKind;
  /** What was proposed. */
  proposed?: Maybe<HouseholdDraft>;
  /** Its village. */
  region: Region;
  /** What it waits for, or how it ended. */
  state: ChangeRequestState;
  /** When it was submitted. */
  submittedAt: Scalars['DateTime']['output'];
  /** Every step, oldest first. */
  timeline: Array<ChangeRequestTimelineEntry>;
  /** Moves with every step. */
  version: Scalars['Int']['output'];
  /** Visits that met another change: what each of them saw. */
  visitConflicts: Array<VisitConflict>;
};

/** A page of change requests. */
export type ChangeRequestConnection = {
  __typename?: 'ChangeRequestConnection';
  /** Requests with their cursors. */
  edges: Array<ChangeRequestEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A change request in a page. */
export type ChangeRequestEdge = {
  __typename?: 'ChangeRequestEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The request. */
  node: ChangeRequest;
};

/** Which change requests. */
export type ChangeRequestFilter = {
  /** About this household. */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** Of these kinds. */
  kinds?: InputMaybe<Array<ChangeRequestKind>>;
  /** In this area and below. */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** In these states. */
  states?: InputMaybe<Array<ChangeRequestState>>;
};

/** One of both. */
export type ChangeRequestItemInput = {
  /** A change of one that is known. */
  change?: InputMaybe<SubmitChangeRequestInput>;
  /** A household that was found. */
  register?: InputMaybe<RegisterHouseholdInput>;
};

/** Kinds of change. */
export type ChangeRequestKind =
  | 'CHANGE'
  | 'DEATH'
  | 'DUPLICATE'
  | 'MOVE'
  | 'NEW_HOUSEHOLD'
  | 'NOT_ELIGIBLE'
  | 'NOT_FOUND'
  | 'SPLIT';

/** States, named by what they wait for. */
export type ChangeRequestState =
  | 'CANCELLED'
  | 'DETERMINATION'
  | 'DETERMINED'
  | 'DISTRICT_VERIFICATION'
  | 'FIELD_VERIFICATION'
  | 'REGENT_APPROVAL'
  | 'REJECTED'
  | 'RETURNED'
  | 'VILLAGE_DELIBERATION';

/** A step of a change request. */
export type ChangeRequestTimelineEntry = {
  __typename?: 'ChangeRequestTimelineEntry';
  /** Role of who acted. */
  actorRole?: Maybe<Role>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What it decided. */
  decision: Scalars['String']['output'];
  /** Number of the minutes or decree. */
  document?: Maybe<Scalars['String']['output']>;
  /** Why, as a code. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The stage that acted. */
  stage: ChangeRequestState;
};

/** Civil status of a person, in codes of BDT 2015. */
export type CivilStatus = {
  __typename?: 'CivilStatus';
  /** Birth or marriage certificate, as stated. */
  civilCertificates?: Maybe<Scalars['String']['output']>;
  /** Identity cards: the sum of 1 certificate, 2 pupil card, 4 KTP, 8 licence; 0 none. */
  identityCards?: Maybe<Scalars['Int']['output']>;
  /** Stands in a family card. */
  inFamilyCard?: Maybe<Scalars['Boolean']['output']>;
  /** Marital status. */
  maritalStatus?: Maybe<Scalars['String']['output']>;
  /** Relation in the family card. */
  relationInFamily?: Maybe<Scalars['String']['output']>;
};

/** How many have a code, in a decile. */
export type CodeCount = {
  __typename?: 'CodeCount';
  /** The code. */
  code: Scalars['String']['output'];
  /** How many; null when suppressed. */
  count?: Maybe<Scalars['Int']['output']>;
  /** 1 (poorest) to 10; null: not ranked. */
  decile?: Maybe<Scalars['Int']['output']>;
  /** True when the count is under 5 and you see counts only. */
  suppressed: Scalars['Boolean']['output'];
};

/** A list of codes of the registry. */
export type CodeList = {
  __typename?: 'CodeList';
  /** Its codes in their order. */
  codes: Array<CodeListCode>;
  /** Name of the variable. */
  name: Scalars['ID']['output'];
};

/** A code of a list. */
export type CodeListCode = {
  __typename?: 'CodeListCode';
  /** As the registry keeps it. */
  canonical: Scalars['String']['output'];
  /** As this version writes it. */
  code: Scalars['String']['output'];
  /** In Indonesian. */
  label: Scalars['String']['output'];
  /** In English. */
  labelEn: Scalars['String']['output'];
};

/** What is missing. */
export type Completeness = {
  __typename?: 'Completeness';
  /** Days since somebody looked; null: nobody ever did. */
  daysSinceVerified?: Maybe<Scalars['Int']['output']>;
  /** Codes of what is wrong or in doubt: members or NIK missing, a NIK that does not fit, contradictions. */
  issues: Array<Scalars['String']['output']>;
  /** Codes of what is missing. */
  missing: Array<Scalars['String']['output']>;
  /** Share of the expected facts that are there, 0 to 1. */
  score: Scalars['Float']['output'];
};

/** A decision of one stage. */
export type DecideChangeRequestStageInput = {
  /** Which request. */
  changeRequestId: Scalars['ID']['input'];
  /** The decile that was determined; only at the last stage. */
  decile?: InputMaybe<Scalars['Int']['input']>;
  /** Your decision. */
  decision: StageDecision;
  /** Number and date of the minutes or decree; required by the last two stages. */
  document?: InputMaybe<Scalars['String']['input']>;
  /** The version you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** In words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Why, as a code; required to return or reject. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The stage you decide; refused when the request waits for another. */
  stage: ChangeRequestState;
};

/** What came of it. */
export type DecideChangeRequestStageResult = DecideChangeRequestStageSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** The request after the decision. */
export type DecideChangeRequestStageSuccess = {
  __typename?: 'DecideChangeRequestStageSuccess';
  /** The request in its new state. */
  changeRequest: ChangeRequest;
};

/** Households of one decile. */
export type DecileCount = {
  __typename?: 'DecileCount';
  /** How many; null when suppressed. */
  count?: Maybe<Scalars['Int']['output']>;
  /** 1 (poorest) to 10; null: not ranked. */
  decile?: Maybe<Scalars['Int']['output']>;
  /** True when the count is under 5 and you see counts only. */
  suppressed: Scalars['Boolean']['output'];
};

/** Direction of an order. */
export type Direction =
  | 'ASC'
  | 'DESC';

/** How well a field agrees. */
export type DuplicateAgreement =
  | 'CLOSE'
  | 'DIFFERENT'
  | 'MISSING'
  | 'PARTLY'
  | 'SAME';

/** Two people of the registry who may be one. */
export type DuplicateCandidate = {
  __typename?: 'DuplicateCandidate';
  /** What officers decided, oldest first. */
  decisions: Array<DuplicateDecision>;
  /** When it was found first. */
  foundAt: Scalars['DateTime']['output'];
  /** How it was found. */
  foundBy: DuplicateFoundBy;
  /** Both have the same NIK. */
  hard: Scalars['Boolean']['output'];
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** One of them; null where they are not yours to see. */
  personA?: Maybe<Person>;
  /** The other; null where they are not yours to see. */
  personB?: Maybe<Person>;
  /** What speaks for and against it, field by field. */
  reasons: Array<DuplicateReason>;
  /** Probability that both are one person, 0 to 1. */
  score: Scalars['Float']['output'];
  /** What became of it. */
  state: DuplicateState;
  /** Moves with every decision. */
  version: Scalars['Int']['output'];
};

/** A page of pairs. */
export type DuplicateCandidateConnection = {
  __typename?: 'DuplicateCandidateConnection';
  /** Pairs with their cursors, surest first. */
  edges: Array<DuplicateCandidateEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A pair in a page. */
export type DuplicateCandidateEdge = {
  __typename?: 'DuplicateCandidateEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The pair. */
  node: DuplicateCandidate;
};

/** What an officer decided of a pair. */
export type DuplicateDecision = {
  __typename?: 'DuplicateDecision';
  /** In which role. */
  actorRole?: Maybe<Role>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What. */
  decision: DuplicateDecisionKind;
  /** In words. */
  note?: Maybe<Scalars['String']['output']>;
};

/** What an officer may decide. LINK: one person, rightly in two households. REOPEN takes back what was decided. */
export type DuplicateDecisionKind =
  | 'LINK'
  | 'MERGE'
  | 'NOT_DUPLICATE'
  | 'REOPEN';

/** A field that is compared; of a mother's name only whether it agrees. */
export type DuplicateField =
  | 'AREA'
  | 'BIRTH_DATE'
  | 'MOTHER'
  | 'NAME'
  | 'NIK'
  | 'SEX';

/** Which pairs. */
export type DuplicateFilter = {
  /** With the same NIK, or without. */
  hard?: InputMaybe<Scalars['Boolean']['input']>;
  /** At least this likely, 0 to 1. */
  minScore?: InputMaybe<Scalars['Float']['input']>;
  /** With this person. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** With one of both in this area or below. */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** In these states; OPEN when left out. */
  states?: InputMaybe<Array<DuplicateState>>;
};

/** How a pair was found. */
export type DuplicateFoundBy =
  | 'IMPORT'
  | 'REGISTRATION'
  | 'SCAN';

/** How two records compare in one field. */
export type DuplicateReason = {
  __typename?: 'DuplicateReason';
  /** How well it agrees. */
  agreement: DuplicateAgreement;
  /** Which field. */
  field: DuplicateField;
  /** Bits of evidence: positive for one person, negative for two. */
  weight: Scalars['Float']['output'];
};

/** A search through a whole district. */
export type DuplicateScan = {
  __typename?: 'DuplicateScan';
  /** When it ended; null until then. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Pairs that were found; null until it ends. */
  found?: Maybe<Scalars['Int']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** People that were compared; null until it ends. */
  persons?: Maybe<Scalars['Int']['output']>;
  /** When it was asked for. */
  requestedAt: Scalars['DateTime']['output'];
  /** How far it is. */
  status: DuplicateScanStatus;
};

/** How far a scan is. */
export type DuplicateScanStatus =
  | 'COMPLETED'
  | 'FAILED'
  | 'RUNNING'
  | 'WAITING';

/** What became of a pair. GONE: no longer alike, since a record was corrected. */
export type DuplicateState =
  | 'GONE'
  | 'LINKED'
  | 'MERGED'
  | 'NOT_DUPLICATE'
  | 'OPEN';

/** Work of a person, in codes of BDT 2015. */
export type Employment = {
  __typename?: 'Employment';
  /** Hours last week. */
  hours?: Maybe<Scalars['Int']['output']>;
  /** Industry. */
  industry?: Maybe<Scalars['String']['output']>;
  /** Status. */
  status?: Maybe<Scalars['String']['output']>;
  /** Worked last week. */
  worked?: Maybe<Scalars['Boolean']['output']>;
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

/** A family of a household: who shares a card. */
export type Family = {
  __typename?: 'Family';
  /** Its card. */
  kkNumber?: Maybe<MaskedString>;
  /** Its members. */
  members: Array<Person>;
  /** Number within the household (NUK). */
  number: Scalars['Int']['output'];
};

/** A field with the value that the visitor knew, the present one, and the one that the visit saw; as JSON. */
export type FieldConflict = {
  __typename?: 'FieldConflict';
  /** What the visitor had on the tablet. */
  base?: Maybe<Scalars['String']['output']>;
  /** What it is now. */
  current?: Maybe<Scalars['String']['output']>;
  /** Path of the field. */
  field: Scalars['String']['output'];
  /** What the visit saw. */
  visit?: Maybe<Scalars['String']['output']>;
};

/** What someone found. */
export type Finding = {
  __typename?: 'Finding';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** In words. */
  note?: Maybe<Scalars['String']['output']>;
  /** As a code. */
  reason?: Maybe<Scalars['String']['output']>;
  /** At which stage. */
  stage: ChangeRequestState;
};

/** A point on the map (WGS 84). */
export type GeoPoint = {
  __typename?: 'GeoPoint';
  /** Degrees. */
  latitude: Scalars['Float']['output'];
  /** Degrees. */
  longitude: Scalars['Float']['output'];
};

/** A point on the map (WGS 84). */
export type GeoPointInput = {
  /** Degrees. */
  latitude: Scalars['Float']['input'];
  /** Degrees. */
  longitude: Scalars['Float']['input'];
};

/** Health of a person. */
export type HealthProfile = {
  __typename?: 'HealthProfile';
  /** Chronic illness code. */
  chronicIllness?: Maybe<Scalars['String']['output']>;
  /** Disability code. */
  disability?: Maybe<Scalars['String']['output']>;
  /** Pregnant at the survey. */
  pregnant?: Maybe<Scalars['Boolean']['output']>;
  /** Expected date of birth of a pregnancy. */
  pregnantUntil?: Maybe<Scalars['Date']['output']>;
};

/** A household (rumah tangga) of the registry. */
export type Household = {
  __typename?: 'Household';
  /** Street and neighbourhood. */
  address?: Maybe<Scalars['String']['output']>;
  /** What it stated beside: number of members and families, neighbourhood, programmes, family planning. */
  answers?: Maybe<Array<Answer>>;
  /** What it owns. */
  assets?: Maybe<Assets>;
  /** What is missing from its record. */
  completeness: Completeness;
  /** Welfare decile, 1 the poorest. */
  decile?: Maybe<Scalars['Int']['output']>;
  /** Its families, each with its card. */
  families?: Maybe<Array<Family>>;
  /** Its head. */
  head?: Maybe<Person>;
  /** Its past versions, newest first. */
  history?: Maybe<HouseholdRevisionConnection>;
  /** The building. */
  housing?: Maybe<Housing>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Numbers it has or had: family cards, BDT, DTSEN. */
  identifiers?: Maybe<Array<Identifier>>;
  /** Family card number of the head's family. */
  kkNumber?: Maybe<MaskedString>;
  /** Whether it is on the list. */
  listing: ListingStatus;
  /** Where it stands. */
  location?: Maybe<GeoPoint>;
  /** Everyone in it. */
  members?: Maybe<Array<Person>>;
  /** The household that it turned out to be. */
  mergedInto?: Maybe<Household>;
  /** The household that it was in the district it came from. */
  movedFrom?: Maybe<Scalars['ID']['output']>;
  /** The village of another district that it moved to; null: it did not. */
  movedTo?: Maybe<Scalars['ID']['output']>;
  /** Programmes it receives, with since when and from which source. */
  participation: Array<Participation>;
  /** Percentile, 1 the poorest, where a ranking gave one. */
  percentile?: Maybe<Scalars['Int']['output']>;
  /** Photos of the house, what is in it, and its cards, newest first; those of cards only for who may read their numbers. */
  photos?: Maybe<Array<Photo>>;
  /** Its village. */
  region: Region;
  /** Date of the survey that its facts come from. */
  surveyDate?: Maybe<Scalars['Date']['output']>;
  /** Last change. */
  updatedAt: Scalars['DateTime']['output'];
  /** What sources say of it where they differ, each with its date. */
  values?: Maybe<Array<SourcedValue>>;
  /** Last day on which somebody looked. */
  verifiedOn?: Maybe<Scalars['Date']['output']>;
  /** Moves with every change of its content. */
  version: Scalars['Int']['output'];
  /** Where the latest ranking puts it. */
  welfareRank?: Maybe<WelfareRank>;
  /** Where every ranking put it, latest first. */
  welfareRanks?: Maybe<Array<WelfareRank>>;
};


/** A household (rumah tangga) of the registry. */
export type HouseholdHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of changes. */
export type HouseholdChanges = {
  __typename?: 'HouseholdChanges';
  /** To be given as `since` for what comes next; keep it only with what it came with. */
  cursor: Scalars['String']['output'];
  /** More follows at once. */
  hasMore: Scalars['Boolean']['output'];
  /** Households as they are now. */
  households: Array<Household>;
  /** Households that the tablet is to forget. */
  tombstones: Array<Tombstone>;
};

/** A page of households. */
export type HouseholdConnection = {
  __typename?: 'HouseholdConnection';
  /** Households with their cursors. */
  edges: Array<HouseholdEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A household as it was proposed or determined; what a kind of change does not touch is null. */
export type HouseholdDraft = {
  __typename?: 'HouseholdDraft';
  /** Street and neighbourhood. */
  address?: Maybe<Scalars['String']['output']>;
  /** Since when. */
  date?: Maybe<Scalars['Date']['output']>;
  /** Welfare decile. */
  decile?: Maybe<Scalars['Int']['output']>;
  /** The household that stays, of two that are one. */
  duplicateOf?: Maybe<Household>;
  /** Photos that show it. */
  evidence?: Maybe<Array<Photo>>;
  /** Family card number. */
  kkNumber?: Maybe<MaskedString>;
  /** How many members it had then. */
  memberCount?: Maybe<Scalars['Int']['output']>;
  /** What is to be different of members, and who is added. */
  members: Array<PersonDraft>;
  /** Head of those who leave (SPLIT), or of those who stay behind a death. */
  newHead?: Maybe<Person>;
  /** Who died, leaves, or is taken over, by kind. */
  persons?: Maybe<Array<Person>>;
  /** The village it moves to. */
  region?: Maybe<Region>;
  /** Head of those who stay, where the head leaves. */
  stayingHead?: Maybe<Person>;
};

/** A household as someone states it. */
export type HouseholdDraftInput = {
  /** Street and neighbourhood. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Welfare decile, where known. */
  decile?: InputMaybe<Scalars['Int']['input']>;
  /** The building. */
  housing?: InputMaybe<HousingInput>;
  /** Family card number. */
  kkNumber?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands. */
  location?: InputMaybe<GeoPointInput>;
  /** Its members; exactly one is the head. */
  members: Array<PersonDraftInput>;
};

/** A household in a page. */
export type HouseholdEdge = {
  __typename?: 'HouseholdEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The household. */
  node: Household;
};

/** Which households. */
export type HouseholdFilter = {
  /** Of these deciles. */
  deciles?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** With this listing. */
  listing?: InputMaybe<ListingStatus>;
  /** With this many members or more. */
  membersFrom?: InputMaybe<Scalars['Int']['input']>;
  /** With this many members or fewer. */
  membersUntil?: InputMaybe<Scalars['Int']['input']>;
  /** That do not receive this programme. */
  notReceiving?: InputMaybe<Scalars['ID']['input']>;
  /** From this percentile. */
  percentileFrom?: InputMaybe<Scalars['Int']['input']>;
  /** To this percentile. */
  percentileUntil?: InputMaybe<Scalars['Int']['input']>;
  /** With one of these codes of `Completeness`. */
  quality?: InputMaybe<Array<Scalars['String']['input']>>;
  /** That receive this programme. */
  receiving?: InputMaybe<Scalars['ID']['input']>;
  /** In this area and below. */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** That nobody looked at for this many days, or ever. */
  staleDays?: InputMaybe<Scalars['Int']['input']>;
  /** With a member whose name sounds like this. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Changed since. */
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Order of households. */
export type HouseholdOrder = {
  /** Which way. */
  direction: Direction;
  /** By what. */
  field: HouseholdOrderField;
};

/** What to sort households by. */
export type HouseholdOrderField =
  | 'DECILE'
  | 'ID'
  | 'UPDATED_AT'
  | 'URGENCY'
  | 'VERIFIED_ON';

/** A past version of a household. */
export type HouseholdRevision = {
  __typename?: 'HouseholdRevision';
  /** Pseudonymous id of who made it. */
  actor: Scalars['String']['output'];
  /** Role of who made it; null: the system. */
  actorRole?: Maybe<Role>;
  /** When it was made. */
  at: Scalars['DateTime']['output'];
  /** Fields that changed. */
  changed: Array<Scalars['String']['output']>;
  /** The household as it was until then. */
  household?: Maybe<HouseholdSnapshot>;
  /** Where it was made. */
  location?: Maybe<GeoPoint>;
  /** In words. */
  note?: Maybe<Scalars['String']['output']>;
  /** Why, as a code. */
  reason: Scalars['String']['output'];
  /** Its version. */
  version: Scalars['Int']['output'];
};

/** A page of past versions. */
export type HouseholdRevisionConnection = {
  __typename?: 'HouseholdRevisionConnection';
  /** Versions with their cursors. */
  edges: Array<HouseholdRevisionEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A past version in a page. */
export type HouseholdRevisionEdge = {
  __typename?: 'HouseholdRevisionEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The version. */
  node: HouseholdRevision;
};

/** A household as it was in one version; numbers are dated facts of their own. */
export type HouseholdSnapshot = {
  __typename?: 'HouseholdSnapshot';
  /** Street and neighbourhood. */
  address?: Maybe<Scalars['String']['output']>;
  /** What it stated beside. */
  answers?: Maybe<Array<Answer>>;
  /** What it owned. */
  assets?: Maybe<Assets>;
  /** Welfare decile. */
  decile?: Maybe<Scalars['Int']['output']>;
  /** The building. */
  housing?: Maybe<Housing>;
  /** Whether it was on the list. */
  listing: ListingStatus;
  /** Where it stood. */
  location?: Maybe<GeoPoint>;
  /** Who lived there. */
  members?: Maybe<Array<PersonSnapshot>>;
  /** Percentile. */
  percentile?: Maybe<Scalars['Int']['output']>;
  /** Its village then. */
  region?: Maybe<Region>;
  /** Date of the survey that its facts came from. */
  surveyDate?: Maybe<Scalars['Date']['output']>;
};

/** The building, in codes of BDT 2015. */
export type Housing = {
  __typename?: 'Housing';
  /** Bedrooms. */
  bedrooms?: Maybe<Scalars['Int']['output']>;
  /** 1 own, 2 rent, 3 rent-free, 4 official, 5 other. */
  buildingStatus?: Maybe<Scalars['String']['output']>;
  /** Floor material. */
  floor?: Maybe<Scalars['String']['output']>;
  /** Square metres. */
  floorArea?: Maybe<Scalars['Int']['output']>;
  /** Cooking fuel. */
  fuel?: Maybe<Scalars['String']['output']>;
  /** Whose the land is. */
  landStatus?: Maybe<Scalars['String']['output']>;
  /** Lighting. */
  lighting?: Maybe<Scalars['String']['output']>;
  /** Power, class of volt-amperes. */
  power?: Maybe<Scalars['String']['output']>;
  /** Roof material. */
  roof?: Maybe<Scalars['String']['output']>;
  /** 1 good, 2 bad. */
  roofCondition?: Maybe<Scalars['String']['output']>;
  /** Rooms. */
  rooms?: Maybe<Scalars['Int']['output']>;
  /** Toilet facility. */
  toilet?: Maybe<Scalars['String']['output']>;
  /** Kind of toilet. */
  toiletType?: Maybe<Scalars['String']['output']>;
  /** Wall material. */
  wall?: Maybe<Scalars['String']['output']>;
  /** 1 good, 2 bad. */
  wallCondition?: Maybe<Scalars['String']['output']>;
  /** Where waste goes. */
  wasteDisposal?: Maybe<Scalars['String']['output']>;
  /** Drinking water. */
  water?: Maybe<Scalars['String']['output']>;
  /** How drinking water is obtained. */
  waterObtained?: Maybe<Scalars['String']['output']>;
};

/** The building, in codes of BDT 2015. */
export type HousingInput = {
  /** Bedrooms. */
  bedrooms?: InputMaybe<Scalars['Int']['input']>;
  /** 1 own, 2 rent, 3 rent-free, 4 official, 5 other. */
  buildingStatus?: InputMaybe<Scalars['String']['input']>;
  /** Floor material. */
  floor?: InputMaybe<Scalars['String']['input']>;
  /** Square metres. */
  floorArea?: InputMaybe<Scalars['Int']['input']>;
  /** Cooking fuel. */
  fuel?: InputMaybe<Scalars['String']['input']>;
  /** Whose the land is. */
  landStatus?: InputMaybe<Scalars['String']['input']>;
  /** Lighting. */
  lighting?: InputMaybe<Scalars['String']['input']>;
  /** Power, class of volt-amperes. */
  power?: InputMaybe<Scalars['String']['input']>;
  /** Roof material. */
  roof?: InputMaybe<Scalars['String']['input']>;
  /** 1 good, 2 bad. */
  roofCondition?: InputMaybe<Scalars['String']['input']>;
  /** Rooms. */
  rooms?: InputMaybe<Scalars['Int']['input']>;
  /** Toilet facility. */
  toilet?: InputMaybe<Scalars['String']['input']>;
  /** Kind of toilet. */
  toiletType?: InputMaybe<Scalars['String']['input']>;
  /** Wall material. */
  wall?: InputMaybe<Scalars['String']['input']>;
  /** 1 good, 2 bad. */
  wallCondition?: InputMaybe<Scalars['String']['input']>;
  /** Where waste goes. */
  wasteDisposal?: InputMaybe<Scalars['String']['input']>;
  /** Drinking water. */
  water?: InputMaybe<Scalars['String']['input']>;
  /** How drinking water is obtained. */
  waterObtained?: InputMaybe<Scalars['String']['input']>;
};

/** The idempotency key was used for something else. */
export type IdempotencyConflict = UserError & {
  __typename?: 'IdempotencyConflict';
  /** `IDEMPOTENCY_CONFLICT` */
  code: Scalars['String']['output'];
  /** Why. */
  message: Scalars['String']['output'];
};

/** A number that a household or person has or had; a dated fact, never a key. */
export type Identifier = {
  __typename?: 'Identifier';
  /** Of a family card: whose, by number of the family. */
  familyNo?: Maybe<Scalars['Int']['output']>;
  /** Which number. */
  kind: IdentifierKind;
  /** The number. */
  number: MaskedString;
  /** When it was recorded; null for what came with the record itself. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it is known from. */
  source: Scalars['String']['output'];
  /** Since when. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Until when; null: still. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** Kinds of numbers. */
export type IdentifierKind =
  | 'BDT'
  | 'DTSEN'
  | 'KK'
  | 'NIK';

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

/** Households whose records lack or contradict something. */
export type IssueCount = {
  __typename?: 'IssueCount';
  /** Code, as in `Completeness`. */
  code: Scalars['ID']['output'];
  /** How many; null when suppressed. */
  count?: Maybe<Scalars['Int']['output']>;
  /** True when the count is under 5 and you see counts only. */
  suppressed: Scalars['Boolean']['output'];
};

/** Why somebody no longer lives in a household. */
export type LeftReason =
  | 'DIED'
  | 'MERGED'
  | 'MOVED'
  | 'NOT_FOUND';

/** On the list, proposed, or taken off. */
export type ListingStatus =
  | 'LISTED'
  | 'PROPOSED'
  | 'REMOVED';

/** A protected value: masked, or whole for a purpose, on record. */
export type MaskedString = {
  __typename?: 'MaskedString';
  /** With most characters hidden. */
  masked: Scalars['String']['output'];
  /** The whole value. Each read is audited with its purpose; not in lists, at most 20 a request. */
  value?: Maybe<Scalars['String']['output']>;
};


/** A protected value: masked, or whole for a purpose, on record. */
export type MaskedStringValueArgs = {
  purpose: AccessPurpose;
};

/** A member as they should be; what is left out stays as it is. */
export type MemberChangeInput = {
  /** Birth date. */
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** That they no longer live here, and why. */
  leaves?: InputMaybe<MemberLeaving>;
  /** Mother's name; never shown, kept as keyed hashes that tell namesakes apart. */
  motherName?: InputMaybe<Scalars['String']['input']>;
  /** Full name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** NIK. */
  nik?: InputMaybe<Scalars['String']['input']>;
  /** Whom it is about; leave out to add someone. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Relation to the head. */
  relation?: InputMaybe<Relation>;
  /** Sex. */
  sex?: InputMaybe<Sex>;
};

/** What was seen of a member. */
export type MemberCorrectionInput = {
  /** Attends school. */
  attendsSchool?: InputMaybe<Scalars['Boolean']['input']>;
  /** Chronic illness code of BDT 2015. */
  chronicIllness?: InputMaybe<Scalars['String']['input']>;
  /** Disability code of BDT 2015. */
  disability?: InputMaybe<Scalars['String']['input']>;
  /** Employment status, code of BDT 2015. */
  employmentStatus?: InputMaybe<Scalars['String']['input']>;
  /** Which member. */
  personId: Scalars['ID']['input'];
  /** Expected date of birth of a pregnancy. */
  pregnantUntil?: InputMaybe<Scalars['Date']['input']>;
  /** School level, code of BDT 2015. */
  schoolLevel?: InputMaybe<Scalars['String']['input']>;
  /** Worked last week. */
  worked?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Why somebody no longer lives in a household. */
export type MemberLeaving =
  | 'MOVED'
  | 'NOT_FOUND';

/** Root of changes. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Takes a proposal back; only who proposed it. Its findings stay. */
  cancelChangeRequest: CancelChangeRequestResult;
  /** Decides the stage a change request waits for. */
  decideChangeRequestStage: DecideChangeRequestStageResult;
  /** Records what was seen at home; small corrections apply at once with their history. */
  recordHomeVisit: RecordHomeVisitResult;
  /** Proposes a family that is not in the registry: the household and its change request, in one step. */
  registerHousehold: RegisterHouseholdResult;
  /** Searches through a whole district again; one that already waits serves. */
  requestDuplicateScan: RequestDuplicateScanResult;
  /** Announces a photo and gives the link to send it to, which holds for fifteen minutes. Asking again gives a new link. */
  requestPhotoUpload: RequestPhotoUploadResult;
  /** Decides what two people are; every decision can be taken back. */
  resolveDuplicate: ResolveDuplicateResult;
  /** Says who is meant by a row, or that nobody is. */
  resolveRecipient: ResolveRecipientResult;
  /** Brings a returned request before the village again, as it was or changed. */
  resubmitChangeRequest: ResubmitChangeRequestResult;
  /** Sets how likely a pair must be to be shown; the next scan follows it. */
  setDuplicateThreshold: SetDuplicateThresholdResult;
  /** Proposes a change of what is registered; it changes nothing until it is determined. */
  submitChangeRequest: SubmitChangeRequestResult;
  /** A day's proposals, up to 200, each with its own answer. */
  submitChangeRequests: SubmitChangeRequestsResult;
  /** A day's visits, up to 200: each applied once, merged with other fields' changes, or kept as a conflict in a pending change request. */
  submitVisits: SubmitVisitsResult;
};


/** Root of changes. */
export type MutationCancelChangeRequestArgs = {
  input: CancelChangeRequestInput;
};


/** Root of changes. */
export type MutationDecideChangeRequestStageArgs = {
  input: DecideChangeRequestStageInput;
};


/** Root of changes. */
export type MutationRecordHomeVisitArgs = {
  input: RecordHomeVisitInput;
};


/** Root of changes. */
export type MutationRegisterHouseholdArgs = {
  input: RegisterHouseholdInput;
};


/** Root of changes. */
export type MutationRequestDuplicateScanArgs = {
  input: RequestDuplicateScanInput;
};


/** Root of changes. */
export type MutationRequestPhotoUploadArgs = {
  input: RequestPhotoUploadInput;
};


/** Root of changes. */
export type MutationResolveDuplicateArgs = {
  input: ResolveDuplicateInput;
};


/** Root of changes. */
export type MutationResolveRecipientArgs = {
  input: ResolveRecipientInput;
};


/** Root of changes. */
export type MutationResubmitChangeRequestArgs = {
  input: ResubmitChangeRequestInput;
};


/** Root of changes. */
export type MutationSetDuplicateThresholdArgs = {
  input: SetDuplicateThresholdInput;
};


/** Root of changes. */
export type MutationSubmitChangeRequestArgs = {
  input: SubmitChangeRequestInput;
};


/** Root of changes. */
export type MutationSubmitChangeRequestsArgs = {
  input: SubmitChangeRequestsInput;
};


/** Root of changes. */
export type MutationSubmitVisitsArgs = {
  input: SubmitVisitsInput;
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

/** A programme that a household receives. */
export type Participation = {
  __typename?: 'Participation';
  /** Programme code. */
  programmeCode: Scalars['ID']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Since when. */
  since: Scalars['Date']['output'];
  /** Where this is known from. */
  source: Scalars['String']['output'];
};

/** A member of a household. */
export type Person = {
  __typename?: 'Person';
  /** Age in completed years, today in the district's zone. */
  age?: Maybe<Scalars['Int']['output']>;
  /** Birth date. */
  birthDate?: Maybe<Scalars['Date']['output']>;
  /** Relation in the family card, marital status, documents. */
  civil?: Maybe<CivilStatus>;
  /** Work. */
  employment?: Maybe<Employment>;
  /** Family number within the household (NUK). */
  familyNo?: Maybe<Scalars['Int']['output']>;
  /** Health, disability, pregnancy. */
  health?: Maybe<HealthProfile>;
  /** Their household. */
  household?: Maybe<Household>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Numbers they have or had. */
  identifiers?: Maybe<Array<Identifier>>;
  /** Since when they no longer live there; null: they do. */
  leftOn?: Maybe<Scalars['Date']['output']>;
  /** Why. */
  leftReason?: Maybe<LeftReason>;
  /** The record that this one gave way to. */
  mergedInto?: Maybe<Person>;
  /** Full name. */
  name?: Maybe<Scalars['String']['output']>;
  /** National identity number. */
  nik?: Maybe<MaskedString>;
  /** Relation to the head. */
  relation?: Maybe<Relation>;
  /** School. */
  schooling?: Maybe<Schooling>;
  /** Sex. */
  sex?: Maybe<Sex>;
  /** What sources say of them where they differ, each with its date: the field, BDT, DTSEN, Dukcapil. */
  values?: Maybe<Array<SourcedValue>>;
};

/** A person as proposed; what stays as it is is null. */
export type PersonDraft = {
  __typename?: 'PersonDraft';
  /** Birth date. */
  birthDate?: Maybe<Scalars['Date']['output']>;
  /** Why they no longer live here; null: they do. */
  leaves?: Maybe<MemberLeaving>;
  /** Full name. */
  name?: Maybe<Scalars['String']['output']>;
  /** NIK. */
  nik?: Maybe<MaskedString>;
  /** Whom it is about; null for someone to be added. */
  person?: Maybe<Person>;
  /** Relation to the head. */
  relation?: Maybe<Relation>;
  /** Sex. */
  sex?: Maybe<Sex>;
};

/** A person as someone states them. */
export type PersonDraftInput = {
  /** Attends school. */
  attendsSchool?: InputMaybe<Scalars['Boolean']['input']>;
  /** Birth date; null when not known. */
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** Chronic illness code of BDT 2015. */
  chronicIllness?: InputMaybe<Scalars['String']['input']>;
  /** Disability code of BDT 2015. */
  disability?: InputMaybe<Scalars['String']['input']>;
  /** Mother's name; never shown, kept as keyed hashes that tell namesakes apart. */
  motherName?: InputMaybe<Scalars['String']['input']>;
  /** Full name. */
  name: Scalars['String']['input'];
  /** NIK; people without one are registered too. */
  nik?: InputMaybe<Scalars['String']['input']>;
  /** Expected date of birth of a pregnancy. */
  pregnantUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Relation to the head. */
  relation: Relation;
  /** Sex. */
  sex: Sex;
};

/** A person found. */
export type PersonMatch = {
  __typename?: 'PersonMatch';
  /** The person. */
  person: Person;
  /** How well the name fits, 0 to 1. */
  score: Scalars['Float']['output'];
};

/** A page of persons found. */
export type PersonMatchConnection = {
  __typename?: 'PersonMatchConnection';
  /** Matches with their cursors, best first. */
  edges: Array<PersonMatchEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A match in a page. */
export type PersonMatchEdge = {
  __typename?: 'PersonMatchEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The match. */
  node: PersonMatch;
};

/** Whom to look for. */
export type PersonSearchInput = {
  /** Year of birth, where known; two years either way are found. */
  birthYear?: InputMaybe<Scalars['Int']['input']>;
  /** A name as it sounds; old spellings and word order do not matter. */
  name: Scalars['String']['input'];
  /** In this area and below. */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
};

/** A person as they were in one version of their household. */
export type PersonSnapshot = {
  __typename?: 'PersonSnapshot';
  /** Birth date. */
  birthDate?: Maybe<Scalars['Date']['output']>;
  /** Civil status. */
  civil?: Maybe<CivilStatus>;
  /** Work. */
  employment?: Maybe<Employment>;
  /** Family number (NUK). */
  familyNo?: Maybe<Scalars['Int']['output']>;
  /** Health, disability, pregnancy. */
  health?: Maybe<HealthProfile>;
  /** Full name. */
  name?: Maybe<Scalars['String']['output']>;
  /** Their record; null where it is not yours to see. */
  person?: Maybe<Person>;
  /** Relation to the head. */
  relation?: Maybe<Relation>;
  /** School. */
  schooling?: Maybe<Schooling>;
  /** Sex. */
  sex?: Maybe<Sex>;
};

/** A photo of a household. Its position is data; the picture itself carries none. */
export type Photo = {
  __typename?: 'Photo';
  /** Pixels down. */
  height?: Maybe<Scalars['Int']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What it shows. */
  kind: PhotoKind;
  /** Where it was taken, where the camera said so. */
  location?: Maybe<GeoPoint>;
  /** Why the last picture that came was refused, as a code; null: it was not. */
  refusal?: Maybe<Scalars['String']['output']>;
  /** Whether the picture has arrived. */
  status: PhotoStatus;
  /** When it was taken, where the camera said so. */
  takenAt?: Maybe<Scalars['DateTime']['output']>;
  /** A link to the picture that holds for five minutes; each is on record. Null until it has arrived. */
  url?: Maybe<Scalars['String']['output']>;
  /** Pixels across. */
  width?: Maybe<Scalars['Int']['output']>;
};


/** A photo of a household. Its position is data; the picture itself carries none. */
export type PhotoUrlArgs = {
  size?: InputMaybe<PhotoSize>;
};

/** What a photo shows. */
export type PhotoKind =
  | 'ASSET'
  | 'CONTENTS'
  | 'FLOOR'
  | 'FRONT'
  | 'HEAD'
  | 'HOUSE'
  | 'KITCHEN'
  | 'KK'
  | 'KTP'
  | 'ROOF'
  | 'TOILET'
  | 'WALL';

/** A photo to come, announced with its visit. */
export type PhotoReferenceInput = {
  /** UUIDv7 made by the client; becomes the photo's. */
  idempotencyKey: Scalars['ID']['input'];
  /** What it shows. */
  kind: PhotoKind;
};

/** How large a picture is wanted. */
export type PhotoSize =
  | 'FULL'
  | 'THUMBNAIL';

/** Whether a picture has arrived. */
export type PhotoStatus =
  | 'AWAITED'
  | 'STORED';

/** Households that receive a programme. */
export type ProgrammeCount = {
  __typename?: 'ProgrammeCount';
  /** How many; null when suppressed. */
  count?: Maybe<Scalars['Int']['output']>;
  /** Programme code. */
  programmeCode: Scalars['ID']['output'];
  /** True when the count is under 5 and you see counts only. */
  suppressed: Scalars['Boolean']['output'];
};

/** Root of reads. */
export type Query = {
  __typename?: 'Query';
  _entities: Array<Maybe<_Entity>>;
  _service: _Service;
  /** The audit log of a district; ask each service for its part. For the data-protection officer alone. */
  auditTrail: AuditTrail;
  /** One change request; null when not there or not yours. */
  changeRequest?: Maybe<ChangeRequest>;
  /** Change requests you may see, oldest first. */
  changeRequests: ChangeRequestConnection;
  /** Versions of the code lists; an import names the one its file uses. */
  codeListVersions: Array<Scalars['String']['output']>;
  /** The code lists of a version; null for a version that is not known. */
  codeLists?: Maybe<Array<CodeList>>;
  /** Pairs of people who may be one. */
  duplicateCandidates: DuplicateCandidateConnection;
  /** The latest scans of a district. */
  duplicateScans: Array<DuplicateScan>;
  /** How likely a pair must be to be shown, in a district. */
  duplicateThreshold: Scalars['Float']['output'];
  /** One household; null when it is not there or not yours. */
  household?: Maybe<Household>;
  /** What changed among the households of a village since a cursor, for tablets; without one, what lies there now. */
  householdChanges: HouseholdChanges;
  /** Households you may see. */
  households: HouseholdConnection;
  /** Households with this family card now; the read is audited. */
  householdsByKk: Array<Household>;
  /** One person; null when not there or not yours. */
  person?: Maybe<Person>;
  /** The person with this NIK in your areas; the read is audited. */
  personByNik?: Maybe<Person>;
  /** Lists of recipients that agencies gave for a district, newest first; an agency sees its own. */
  recipientLists: Array<RecipientList>;
  /** Rows of them that were not found by themselves: the work list. */
  recipients: RecipientConnection;
  /** One area; null when there is none with this code. */
  region?: Maybe<Region>;
  /** Areas by code. */
  regions: RegionConnection;
  /** One import; null when not there or not yours. */
  registryImport?: Maybe<RegistryImport>;
  /** People whose name sounds alike. */
  searchPersons: PersonMatchConnection;
  /**
   * Everything that is kept of a person; ask each service for its part. For the data-protection officer alone; null when there is no
   * such person in the officer's district. As a file: `GET /subject-reports/<personId>.pdf` or `.json` at the gateway.
   */
  subjectReport?: Maybe<SubjectReport>;
  /** What facilitators have to look at, most urgent first: records that lack or contradict something, or are stale. */
  workList: WorkItemConnection;
};


/** Root of reads. */
export type Query_EntitiesArgs = {
  representations: Array<Scalars['_Any']['input']>;
};


/** Root of reads. */
export type QueryAuditTrailArgs = {
  regionCode: Scalars['ID']['input'];
};


/** Root of reads. */
export type QueryChangeRequestArgs = {
  id: Scalars['ID']['input'];
};


/** Root of reads. */
export type QueryChangeRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChangeRequestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Root of reads. */
export type QueryCodeListsArgs = {
  version?: InputMaybe<Scalars['String']['input']>;
};


/** Root of reads. */
export type QueryDuplicateCandidatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DuplicateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Root of reads. */
export type QueryDuplicateScansArgs = {
  regionCode: Scalars['ID']['input'];
};


/** Root of reads. */
export type QueryDuplicateThresholdArgs = {
  regionCode: Scalars['ID']['input'];
};


/** Root of reads. */
export type QueryHouseholdArgs = {
  id: Scalars['ID']['input'];
};


/** Root of reads. */
export type QueryHouseholdChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  regionCode: Scalars['ID']['input'];
  since?: InputMaybe<Scalars['String']['input']>;
};


/** Root of reads. */
export type QueryHouseholdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HouseholdFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HouseholdOrder>;
};


/** Root of reads. */
export type QueryHouseholdsByKkArgs = {
  kkNumber: Scalars['String']['input'];
  purpose: AccessPurpose;
};


/** Root of reads. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/** Root of reads. */
export type QueryPersonByNikArgs = {
  nik: Scalars['String']['input'];
  purpose: AccessPurpose;
};


/** Root of reads. */
export type QueryRecipientListsArgs = {
  regionCode: Scalars['ID']['input'];
};


/** Root of reads. */
export type QueryRecipientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter: RecipientFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Root of reads. */
export type QueryRegionArgs = {
  code: Scalars['ID']['input'];
};


/** Root of reads. */
export type QueryRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RegionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Root of reads. */
export type QueryRegistryImportArgs = {
  id: Scalars['ID']['input'];
};


/** Root of reads. */
export type QuerySearchPersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  input: PersonSearchInput;
};


/** Root of reads. */
export type QuerySubjectReportArgs = {
  personId: Scalars['ID']['input'];
};


/** Root of reads. */
export type QueryWorkListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  regionCode: Scalars['ID']['input'];
  staleDays?: InputMaybe<Scalars['Int']['input']>;
};

/** A row of an agency's list. */
export type Recipient = {
  __typename?: 'Recipient';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Who may be meant, or was. */
  person?: Maybe<Person>;
  /** Why, as a code: NIK, NIK_OTHER_NAME, NAME_AND_BIRTH, NAME_ONLY, SEVERAL, NOBODY. */
  reason: Scalars['String']['output'];
  /** Number of the row. */
  rowNumber: Scalars['Int']['output'];
  /** How well who was found agrees, 0 to 1. */
  score?: Maybe<Scalars['Float']['output']>;
  /** What became of it. */
  state: RecipientState;
  /** The birth date as given. */
  submittedBirthDate?: Maybe<Scalars['Date']['output']>;
  /** The name as given. */
  submittedName?: Maybe<Scalars['String']['output']>;
  /** The NIK as given, masked. */
  submittedNik?: Maybe<Scalars['String']['output']>;
};

/** A page of rows. */
export type RecipientConnection = {
  __typename?: 'RecipientConnection';
  /** Rows with their cursors. */
  edges: Array<RecipientEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A row in a page. */
export type RecipientEdge = {
  __typename?: 'RecipientEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Recipient;
};

/** Which rows. */
export type RecipientFilter = {
  /** Of one list. */
  listId?: InputMaybe<Scalars['ID']['input']>;
  /** The district. */
  regionCode: Scalars['ID']['input'];
  /** In these states; those to be settled when left out. */
  states?: InputMaybe<Array<RecipientState>>;
};

/** A list of who receives a programme, as its agency gave it. */
export type RecipientList = {
  __typename?: 'RecipientList';
  /** Code of the agency. */
  agencyCode: Scalars['ID']['output'];
  /** When it was read to its end; null: it was cut off, send it again with the same key. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Found, and recorded as receiving. */
  matched: Scalars['Int']['output'];
  /** Code of the programme. */
  programmeCode: Scalars['ID']['output'];
  /** Rows read. */
  rows: Scalars['Int']['output'];
  /** Since when they receive it. */
  since: Scalars['Date']['output'];
  /** When it was given. */
  submittedAt: Scalars['DateTime']['output'];
  /** Somebody may be meant: to be settled. */
  suggested: Scalars['Int']['output'];
  /** Nobody was found. */
  unmatched: Scalars['Int']['output'];
};

/** What became of a row. */
export type RecipientState =
  | 'MATCHED'
  | 'NOT_FOUND'
  | 'RESOLVED'
  | 'SUGGESTED'
  | 'UNMATCHED';

/** What was seen on a visit. */
export type RecordHomeVisitInput = {
  /** Corrected address. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** The version the visitor saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Which household. */
  householdId: Scalars['ID']['input'];
  /** The building as seen. */
  housing?: InputMaybe<HousingInput>;
  /** UUIDv7 made by the client. */
  idempotencyKey: Scalars['ID']['input'];
  /** Where it stands. */
  location?: InputMaybe<GeoPointInput>;
  /** What was seen of members; who they are changes by a change request. */
  members?: InputMaybe<Array<MemberCorrectionInput>>;
  /** Codes of assets that are not there. */
  notOwned?: InputMaybe<Array<Scalars['String']['input']>>;
  /** In words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Codes of assets that were seen. */
  owned?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What came of it. */
export type RecordHomeVisitResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | RecordHomeVisitSuccess | StaleVersion;

/** The household after the visit. */
export type RecordHomeVisitSuccess = {
  __typename?: 'RecordHomeVisitSuccess';
  /** The household in its new state. */
  household: Household;
};

/** An area of the official list: province, district, sub-district or village. */
export type Region = {
  __typename?: 'Region';
  /** Its code at the statistics office (BPS), where a map was loaded. */
  bpsCode?: Maybe<Scalars['String']['output']>;
  /** Areas one level down, by code. */
  children: RegionConnection;
  /** Dotted Kemendagri code, e.g. `63.09.01.2001`. */
  code: Scalars['ID']['output'];
  /** What it is called in law. */
  kind: RegionKind;
  /** Level of the area. */
  level: RegionLevel;
  /** Official name. */
  name: Scalars['String']['output'];
  /** The area one level up; null for a province. */
  parent?: Maybe<Region>;
  /** From the province down to this area. */
  path: Array<Region>;
  /** Counts of the listed and proposed households here; null where you may not see them. */
  statistics?: Maybe<RegionStatistics>;
  /** What became of it: the areas it was split into or joined with. */
  successors: Array<Region>;
  /** Since when it exists, where known. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Until when it existed; null: it does. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};


/** An area of the official list: province, district, sub-district or village. */
export type RegionChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of areas. */
export type RegionConnection = {
  __typename?: 'RegionConnection';
  /** Areas with their cursors. */
  edges: Array<RegionEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An area in a page. */
export type RegionEdge = {
  __typename?: 'RegionEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The area. */
  node: Region;
};

/** Which areas. */
export type RegionFilter = {
  /** Only this level. */
  level?: InputMaybe<RegionLevel>;
  /** Only direct children of this area. */
  parentCode?: InputMaybe<Scalars['ID']['input']>;
  /** Name begins with this, whatever the case. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** Kind of an area. */
export type RegionKind =
  | 'DESA'
  | 'KABUPATEN'
  | 'KECAMATAN'
  | 'KELURAHAN'
  | 'KOTA'
  | 'PROVINSI';

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

/** How complete and fresh the records of an area are. */
export type RegionQuality = {
  __typename?: 'RegionQuality';
  /** Households by what their records lack or contradict; a household may count under several. */
  byIssue: Array<IssueCount>;
  /** Pairs of people who may be one, with one of both here. */
  openDuplicates?: Maybe<Scalars['Int']['output']>;
  /** Households that nobody looked at for that long, or ever. */
  stale?: Maybe<Scalars['Int']['output']>;
};

/** Counts of an area, sums of its villages'. */
export type RegionStatistics = {
  __typename?: 'RegionStatistics';
  /** When this was counted. */
  asOf: Scalars['DateTime']['output'];
  /** Households by welfare decile. */
  byDecile: Array<DecileCount>;
  /** Households. */
  households?: Maybe<Scalars['Int']['output']>;
  /** Persons. */
  persons?: Maybe<Scalars['Int']['output']>;
  /** How complete and fresh the records are. */
  quality: RegionQuality;
  /** Households that receive each programme. */
  receivingByProgramme: Array<ProgrammeCount>;
  /** Coded variables crossed by decile, at most 20: `floor`, `water`, `toilet`, `disability`, `schooling.participation` … */
  variables: Array<VariableStatistics>;
};


/** Counts of an area, sums of its villages'. */
export type RegionStatisticsQualityArgs = {
  staleDays?: InputMaybe<Scalars['Int']['input']>;
};


/** Counts of an area, sums of its villages'. */
export type RegionStatisticsVariablesArgs = {
  names: Array<Scalars['ID']['input']>;
};

/** A household to propose. */
export type RegisterHouseholdInput = {
  /** What is known of it. */
  household: HouseholdDraftInput;
  /** UUIDv7 made by the client; becomes the household's. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the household that it was in the district it moved from. */
  movedFrom?: InputMaybe<Scalars['ID']['input']>;
  /** Its village. */
  regionCode: Scalars['ID']['input'];
};

/** What came of it. */
export type RegisterHouseholdResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | RegisterHouseholdSuccess;

/** The proposed household with its change request. */
export type RegisterHouseholdSuccess = {
  __typename?: 'RegisterHouseholdSuccess';
  /** Its change request, waiting for the village. */
  changeRequest: ChangeRequest;
  /** The household, `PROPOSED`. */
  household: Household;
};

/** A file brought into the registry. */
export type RegistryImport = {
  __typename?: 'RegistryImport';
  /** Rows that made a new record. */
  accepted: Scalars['Int']['output'];
  /** Version of the code lists that the file uses. */
  codeList: Scalars['String']['output'];
  /** When it ended; null until then. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Households written so far. */
  households: Scalars['Int']['output'];
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Layout of the file. */
  layout: Scalars['String']['output'];
  /** Share of the file that was read, 0 to 1. */
  progress: Scalars['Float']['output'];
  /** When every profile of it is in the rule engine; null until then. */
  projectedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was received. */
  receivedAt: Scalars['DateTime']['output'];
  /** Rows not taken; see rejections.csv for what is wrong and verdicts.csv for every row. */
  rejected: Scalars['Int']['output'];
  /** Rows read so far. */
  rows: Scalars['Int']['output'];
  /** How far it is. */
  status: RegistryImportStatus;
  /** Date of the survey, as stated with the file. */
  surveyDate: Scalars['Date']['output'];
  /** Rows that said what was known. */
  unchanged: Scalars['Int']['output'];
  /** Rows that changed a record. */
  updated: Scalars['Int']['output'];
};

/** How far an import is. */
export type RegistryImportStatus =
  | 'COMPLETED'
  | 'FAILED'
  | 'RECEIVED'
  | 'RUNNING';

/** Relation to the head of the household. */
export type Relation =
  | 'CHILD'
  | 'CHILD_IN_LAW'
  | 'GRANDCHILD'
  | 'HEAD'
  | 'OTHER'
  | 'PARENT'
  | 'SERVANT'
  | 'SPOUSE';

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

/** A scan to ask for. */
export type RequestDuplicateScanInput = {
  /** UUIDv7 made by the client; becomes the scan's. */
  idempotencyKey: Scalars['ID']['input'];
  /** Which district. */
  regionCode: Scalars['ID']['input'];
};

/** What came of it. */
export type RequestDuplicateScanResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | RequestDuplicateScanSuccess;

/** The scan that was asked for, or the one that waited already. */
export type RequestDuplicateScanSuccess = {
  __typename?: 'RequestDuplicateScanSuccess';
  /** The scan. */
  scan: DuplicateScan;
};

/** A photo to come. */
export type RequestPhotoUploadInput = {
  /** Which household. */
  householdId: Scalars['ID']['input'];
  /** UUIDv7 made by the client; becomes the photo's. */
  idempotencyKey: Scalars['ID']['input'];
  /** What it shows. */
  kind: PhotoKind;
};

/** What came of it. */
export type RequestPhotoUploadResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | RequestPhotoUploadSuccess;

/** The announced photo and where to send it. */
export type RequestPhotoUploadSuccess = {
  __typename?: 'RequestPhotoUploadSuccess';
  /** Until when the link holds. */
  expiresAt: Scalars['DateTime']['output'];
  /** The photo, awaited. */
  photo: Photo;
  /** Where to PUT the picture: JPEG, PNG or WebP, at most 15 MiB and 16 megapixels. */
  uploadUrl: Scalars['String']['output'];
};

/** A decision on a pair. */
export type ResolveDuplicateInput = {
  /** Which pair. */
  candidateId: Scalars['ID']['input'];
  /** Your decision. */
  decision: DuplicateDecisionKind;
  /** The version you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** MERGE: whose record stays. */
  keepPersonId?: InputMaybe<Scalars['ID']['input']>;
  /** In words. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type ResolveDuplicateResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | ResolveDuplicateSuccess | StaleVersion;

/** The pair after the decision. */
export type ResolveDuplicateSuccess = {
  __typename?: 'ResolveDuplicateSuccess';
  /** The pair in its new state. */
  candidate: DuplicateCandidate;
};

/** A row to settle. */
export type ResolveRecipientInput = {
  /** Who is meant; none: nobody of the registry. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Which row. */
  recipientId: Scalars['ID']['input'];
};

/** What came of it. */
export type ResolveRecipientResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | ResolveRecipientSuccess | StaleVersion;

/** The row after it. */
export type ResolveRecipientSuccess = {
  __typename?: 'ResolveRecipientSuccess';
  /** The row. */
  recipient: Recipient;
};

/** A returned request, brought again. */
export type ResubmitChangeRequestInput = {
  /** What it should propose now; leave out to propose the same. */
  change?: InputMaybe<ChangeDraftInput>;
  /** Which request. */
  changeRequestId: Scalars['ID']['input'];
  /** The version you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** In words. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type ResubmitChangeRequestResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | ResubmitChangeRequestSuccess | StaleVersion;

/** The request, waiting for the village again. */
export type ResubmitChangeRequestSuccess = {
  __typename?: 'ResubmitChangeRequestSuccess';
  /** The request in its new state. */
  changeRequest: ChangeRequest;
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

/** School of a person, in codes of BDT 2015. */
export type Schooling = {
  __typename?: 'Schooling';
  /** Highest certificate. */
  certificate?: Maybe<Scalars['String']['output']>;
  /** Grade; 8 is finished. */
  grade?: Maybe<Scalars['String']['output']>;
  /** Level. */
  level?: Maybe<Scalars['String']['output']>;
  /** 0 never, 1 attending, 2 no longer. */
  participation?: Maybe<Scalars['String']['output']>;
};

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

/** A threshold for a district. */
export type SetDuplicateThresholdInput = {
  /** From 0.5 (as likely one as two) to 1. */
  likely: Scalars['Float']['input'];
  /** Which district. */
  regionCode: Scalars['ID']['input'];
};

/** What came of it. */
export type SetDuplicateThresholdResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | SetDuplicateThresholdSuccess | StaleVersion;

/** The threshold that holds now. */
export type SetDuplicateThresholdSuccess = {
  __typename?: 'SetDuplicateThresholdSuccess';
  /** From 0.5 to 1. */
  likely: Scalars['Float']['output'];
};

/** Sex. */
export type Sex =
  | 'FEMALE'
  | 'MALE';

/** What one source says of one field. */
export type SourcedValue = {
  __typename?: 'SourcedValue';
  /** As of which day. */
  asOf: Scalars['Date']['output'];
  /** Which field. */
  field: Scalars['ID']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Which source: BDT_2015, DTSEN, SIMPLE, DUKCAPIL, FIELD. */
  source: Scalars['String']['output'];
  /** What it says. */
  value?: Maybe<Scalars['String']['output']>;
};

/** What a stage may decide. */
export type StageDecision =
  | 'APPROVE'
  | 'REJECT'
  | 'RETURN';

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

/** What is counted. */
export type StatisticsUnit =
  | 'HOUSEHOLD'
  | 'PERSON';

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
  /** What registry keeps; null: it does not answer now. */
  registry?: Maybe<Array<ReportSection>>;
};

/** A change to propose; which fields count depends on its kind. */
export type SubmitChangeRequestInput = {
  /** CHANGE, MOVE, SPLIT: street and neighbourhood. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Since when; required for DEATH. */
  date?: InputMaybe<Scalars['Date']['input']>;
  /** CHANGE: welfare decile. */
  decile?: InputMaybe<Scalars['Int']['input']>;
  /** DUPLICATE: the household that stays. */
  duplicateOf?: InputMaybe<Scalars['ID']['input']>;
  /** Photos that show it. */
  evidence?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Which household. */
  householdId: Scalars['ID']['input'];
  /** UUIDv7 made by the client; becomes the request's. */
  idempotencyKey: Scalars['ID']['input'];
  /** What is asked for; NEW_HOUSEHOLD comes with registerHousehold. */
  kind: ChangeRequestKind;
  /** CHANGE, SPLIT: family card number. */
  kkNumber?: InputMaybe<Scalars['String']['input']>;
  /** CHANGE: members as they should be, and who is to be added. */
  members?: InputMaybe<Array<MemberChangeInput>>;
  /** SPLIT: head of those who leave. DEATH: who becomes head, where the head died. */
  newHeadId?: InputMaybe<Scalars['ID']['input']>;
  /** In words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** DEATH: who died. SPLIT: who leaves. DUPLICATE: who is missing in the household that stays. */
  personIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Why, as a code; required for NOT_ELIGIBLE and NOT_FOUND. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** MOVE, SPLIT: the village moved to; of another district, the household is closed here. */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** SPLIT: head of those who stay, where the head leaves. */
  stayingHeadId?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of it. */
export type SubmitChangeRequestResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | SubmitChangeRequestSuccess;

/** The request after its submission. */
export type SubmitChangeRequestSuccess = {
  __typename?: 'SubmitChangeRequestSuccess';
  /** The request, waiting for the village. */
  changeRequest: ChangeRequest;
};

/** A day's proposals. */
export type SubmitChangeRequestsInput = {
  /** Proposals, in any order. */
  items: Array<ChangeRequestItemInput>;
};

/** What came of submitChangeRequests. */
export type SubmitChangeRequestsResult = InvalidInput | SubmitChangeRequestsSuccess;

/** An answer for each proposal, in their order. */
export type SubmitChangeRequestsSuccess = {
  __typename?: 'SubmitChangeRequestsSuccess';
  /** Answers. */
  items: Array<SubmittedChangeRequest>;
};

/** A day's visits. */
export type SubmitVisitsInput = {
  /** Visits, in any order. */
  items: Array<VisitInput>;
  /** What the device's clock shows now: its moments are set right by it. */
  sentAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What came of submitVisits. */
export type SubmitVisitsResult = InvalidInput | SubmitVisitsSuccess;

/** An answer for each visit, in their order. */
export type SubmitVisitsSuccess = {
  __typename?: 'SubmitVisitsSuccess';
  /** Answers. */
  items: Array<SubmittedVisit>;
};

/** What became of a proposal. */
export type SubmittedChangeRequest = {
  __typename?: 'SubmittedChangeRequest';
  /** The request. */
  changeRequest?: Maybe<ChangeRequest>;
  /** Why it was refused. */
  failure?: Maybe<UserError>;
  /** Its key. */
  idempotencyKey: Scalars['ID']['output'];
  /** What became of it. */
  outcome: BatchOutcome;
};

/** What became of a visit. */
export type SubmittedVisit = {
  __typename?: 'SubmittedVisit';
  /** The request that holds both values. */
  changeRequest?: Maybe<ChangeRequest>;
  /** The fields that meet another change. */
  conflicts: Array<FieldConflict>;
  /** Why it was refused. */
  failure?: Maybe<UserError>;
  /** The household as it is now. */
  household?: Maybe<Household>;
  /** Its key. */
  idempotencyKey: Scalars['ID']['output'];
  /** What became of it. */
  outcome: BatchOutcome;
  /** Photos of the visit, with the links to send them to. */
  photos: Array<AnnouncedPhoto>;
};

/** A record that a tablet is to forget. */
export type Tombstone = {
  __typename?: 'Tombstone';
  /** Id of the record. */
  id: Scalars['ID']['output'];
  /** Why, as a code: MOVED, REMOVED, or how a complaint ended. */
  reason: Scalars['String']['output'];
};

/** An expected refusal; docs/ERRORS.md lists the codes. */
export type UserError = {
  /** A code of the error catalogue. */
  code: Scalars['String']['output'];
  /** What is wrong, in words; never repeats what was sent. */
  message: Scalars['String']['output'];
};

/** Counts of a coded variable. */
export type VariableStatistics = {
  __typename?: 'VariableStatistics';
  /** A count for each code and decile that occurs. */
  cells: Array<CodeCount>;
  /** Name of the variable, as in codeLists; of an asset its code, where `true` are those that have it. */
  name: Scalars['ID']['output'];
  /** What is counted. */
  unit: StatisticsUnit;
};

/** A visit whose household had changed meanwhile. */
export type VisitConflict = {
  __typename?: 'VisitConflict';
  /** The fields, with both values. */
  fields: Array<FieldConflict>;
  /** When it came in. */
  receivedAt: Scalars['DateTime']['output'];
  /** Key of the visit. */
  visitKey: Scalars['ID']['output'];
  /** When it was made. */
  visitedAt: Scalars['DateTime']['output'];
};

/** A visit made offline. */
export type VisitInput = {
  /** Corrected address. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** The version the visitor saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Which household. */
  householdId: Scalars['ID']['input'];
  /** The building as seen. */
  housing?: InputMaybe<HousingInput>;
  /** UUIDv7 made by the client. */
  idempotencyKey: Scalars['ID']['input'];
  /** Where it stands. */
  location?: InputMaybe<GeoPointInput>;
  /** What was seen of members. */
  members?: InputMaybe<Array<MemberCorrectionInput>>;
  /** Codes of assets that are not there. */
  notOwned?: InputMaybe<Array<Scalars['String']['input']>>;
  /** In words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Codes of assets that were seen. */
  owned?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Photos to come, up to twelve; the answer has the links to send them to. */
  photos?: InputMaybe<Array<PhotoReferenceInput>>;
  /** When, by the device's clock. */
  visitedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Where a ranking puts a household. */
export type WelfareRank = {
  __typename?: 'WelfareRank';
  /** Day of the ranking. */
  asOf: Scalars['Date']['output'];
  /** Decile, 1 the poorest. */
  decile?: Maybe<Scalars['Int']['output']>;
  /** Percentile of its district. */
  percentileDistrict?: Maybe<Scalars['Int']['output']>;
  /** Percentile of the nation, 1 the poorest. */
  percentileNational?: Maybe<Scalars['Int']['output']>;
  /** Percentile of its province. */
  percentileProvince?: Maybe<Scalars['Int']['output']>;
  /** Which ranking: BDT_2015, DTSEN, or DETERMINED for the outcome of a change request. */
  source: Scalars['String']['output'];
};

/** A household to look at. */
export type WorkItem = {
  __typename?: 'WorkItem';
  /** Days since somebody looked; null: nobody ever did. */
  daysSinceVerified?: Maybe<Scalars['Int']['output']>;
  /** The household. */
  household: Household;
  /** Codes of what to ask or look for, `STALE` among them. */
  reasons: Array<Scalars['String']['output']>;
};

/** A page of households to look at. */
export type WorkItemConnection = {
  __typename?: 'WorkItemConnection';
  /** Items with their cursors. */
  edges: Array<WorkItemEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A household to look at in a page. */
export type WorkItemEdge = {
  __typename?: 'WorkItemEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: WorkItem;
};

export type _Entity = AuditTrail | ChangeRequest | Household | Person | Region | SubjectReport;

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
  CancelChangeRequestResult:
    | ( Omit<CancelChangeRequestSuccess, 'changeRequest'> & { changeRequest: _RefType['ChangeRequest'] } & { __typename: 'CancelChangeRequestSuccess' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
  ;
  DecideChangeRequestStageResult:
    | ( Omit<DecideChangeRequestStageSuccess, 'changeRequest'> & { changeRequest: _RefType['ChangeRequest'] } & { __typename: 'DecideChangeRequestStageSuccess' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
  ;
  RecordHomeVisitResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RecordHomeVisitSuccess, 'household'> & { household: _RefType['Household'] } & { __typename: 'RecordHomeVisitSuccess' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
  ;
  RegisterHouseholdResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RegisterHouseholdSuccess, 'changeRequest' | 'household'> & { changeRequest: _RefType['ChangeRequest'], household: _RefType['Household'] } & { __typename: 'RegisterHouseholdSuccess' } )
  ;
  RequestDuplicateScanResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RequestDuplicateScanSuccess, 'scan'> & { scan: _RefType['DuplicateScan'] } & { __typename: 'RequestDuplicateScanSuccess' } )
  ;
  RequestPhotoUploadResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RequestPhotoUploadSuccess, 'photo'> & { photo: _RefType['Photo'] } & { __typename: 'RequestPhotoUploadSuccess' } )
  ;
  ResolveDuplicateResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ResolveDuplicateSuccess, 'candidate'> & { candidate: _RefType['DuplicateCandidate'] } & { __typename: 'ResolveDuplicateSuccess' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
  ;
  ResolveRecipientResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ResolveRecipientSuccess, 'recipient'> & { recipient: _RefType['Recipient'] } & { __typename: 'ResolveRecipientSuccess' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
  ;
  ResubmitChangeRequestResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ResubmitChangeRequestSuccess, 'changeRequest'> & { changeRequest: _RefType['ChangeRequest'] } & { __typename: 'ResubmitChangeRequestSuccess' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
  ;
  SetDuplicateThresholdResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( SetDuplicateThresholdSuccess & { __typename: 'SetDuplicateThresholdSuccess' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
  ;
  SubmitChangeRequestResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SubmitChangeRequestSuccess, 'changeRequest'> & { changeRequest: _RefType['ChangeRequest'] } & { __typename: 'SubmitChangeRequestSuccess' } )
  ;
  SubmitChangeRequestsResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<SubmitChangeRequestsSuccess, 'items'> & { items: Array<_RefType['SubmittedChangeRequest']> } & { __typename: 'SubmitChangeRequestsSuccess' } )
  ;
  SubmitVisitsResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<SubmitVisitsSuccess, 'items'> & { items: Array<_RefType['SubmittedVisit']> } & { __typename: 'SubmitVisitsSuccess' } )
  ;
  _Entity:
    | ( AuditTrailKey & { __typename: 'AuditTrail' } )
    | ( ChangeRequestRow & { __typename: 'ChangeRequest' } )
    | ( HouseholdParent & { __typename: 'Household' } )
    | ( PersonParent & { __typename: 'Person' } )
    | ( AreaRow & { __typename: 'Region' } )
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
  AccessPurpose: AccessPurpose;
  AnnouncedPhoto: ResolverTypeWrapper<Omit<AnnouncedPhoto, 'photo'> & { photo: ResolversTypes['Photo'] }>;
  Answer: ResolverTypeWrapper<Answer>;
  AssetCount: ResolverTypeWrapper<AssetCount>;
  Assets: ResolverTypeWrapper<Assets>;
  AuditEntry: ResolverTypeWrapper<AuditEntryRow>;
  AuditEntryConnection: ResolverTypeWrapper<AuditEntryPage>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditFilter: AuditFilter;
  AuditKind: AuditKind;
  AuditTrail: ResolverTypeWrapper<AuditTrailKey>;
  BatchOutcome: BatchOutcome;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CancelChangeRequestInput: CancelChangeRequestInput;
  CancelChangeRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelChangeRequestResult']>;
  CancelChangeRequestSuccess: ResolverTypeWrapper<Omit<CancelChangeRequestSuccess, 'changeRequest'> & { changeRequest: ResolversTypes['ChangeRequest'] }>;
  ChangeDraftInput: ChangeDraftInput;
  ChangeRequest: ResolverTypeWrapper<ChangeRequestRow>;
  ChangeRequestConnection: ResolverTypeWrapper<ChangeRequestPage>;
  ChangeRequestEdge: ResolverTypeWrapper<Omit<ChangeRequestEdge, 'node'> & { node: ResolversTypes['ChangeRequest'] }>;
  ChangeRequestFilter: ChangeRequestFilter;
  ChangeRequestItemInput: ChangeRequestItemInput;
  ChangeRequestKind: ChangeRequestKind;
  ChangeRequestState: ChangeRequestState;
  ChangeRequestTimelineEntry: ResolverTypeWrapper<ChangeRequestTimelineEntry>;
  CivilStatus: ResolverTypeWrapper<CivilStatus>;
  CodeCount: ResolverTypeWrapper<CodeCount>;
  CodeList: ResolverTypeWrapper<CodeList>;
  CodeListCode: ResolverTypeWrapper<CodeListCode>;
  Completeness: ResolverTypeWrapper<Completeness>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideChangeRequestStageInput: DecideChangeRequestStageInput;
  DecideChangeRequestStageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideChangeRequestStageResult']>;
  DecideChangeRequestStageSuccess: ResolverTypeWrapper<Omit<DecideChangeRequestStageSuccess, 'changeRequest'> & { changeRequest: ResolversTypes['ChangeRequest'] }>;
  DecileCount: ResolverTypeWrapper<DecileCount>;
  Direction: Direction;
  DuplicateAgreement: DuplicateAgreement;
  DuplicateCandidate: ResolverTypeWrapper<CandidateRow>;
  DuplicateCandidateConnection: ResolverTypeWrapper<CandidatePage>;
  DuplicateCandidateEdge: ResolverTypeWrapper<Omit<DuplicateCandidateEdge, 'node'> & { node: ResolversTypes['DuplicateCandidate'] }>;
  DuplicateDecision: ResolverTypeWrapper<DuplicateDecision>;
  DuplicateDecisionKind: DuplicateDecisionKind;
  DuplicateField: DuplicateField;
  DuplicateFilter: DuplicateFilter;
  DuplicateFoundBy: DuplicateFoundBy;
  DuplicateReason: ResolverTypeWrapper<DuplicateReason>;
  DuplicateScan: ResolverTypeWrapper<ScanRow>;
  DuplicateScanStatus: DuplicateScanStatus;
  DuplicateState: DuplicateState;
  Employment: ResolverTypeWrapper<Employment>;
  ErasureRun: ResolverTypeWrapper<ErasureRun>;
  Family: ResolverTypeWrapper<Omit<Family, 'kkNumber' | 'members'> & { kkNumber?: Maybe<ResolversTypes['MaskedString']>, members: Array<ResolversTypes['Person']> }>;
  FieldConflict: ResolverTypeWrapper<FieldConflict>;
  Finding: ResolverTypeWrapper<Finding>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GeoPoint: ResolverTypeWrapper<GeoPoint>;
  GeoPointInput: GeoPointInput;
  HealthProfile: ResolverTypeWrapper<HealthProfile>;
  Household: ResolverTypeWrapper<HouseholdParent>;
  HouseholdChanges: ResolverTypeWrapper<Omit<HouseholdChanges, 'households'> & { households: Array<ResolversTypes['Household']> }>;
  HouseholdConnection: ResolverTypeWrapper<HouseholdPage>;
  HouseholdDraft: ResolverTypeWrapper<DraftParent>;
  HouseholdDraftInput: HouseholdDraftInput;
  HouseholdEdge: ResolverTypeWrapper<Omit<HouseholdEdge, 'node'> & { node: ResolversTypes['Household'] }>;
  HouseholdFilter: HouseholdFilter;
  HouseholdOrder: HouseholdOrder;
  HouseholdOrderField: HouseholdOrderField;
  HouseholdRevision: ResolverTypeWrapper<Revision>;
  HouseholdRevisionConnection: ResolverTypeWrapper<RevisionPage>;
  HouseholdRevisionEdge: ResolverTypeWrapper<Omit<HouseholdRevisionEdge, 'node'> & { node: ResolversTypes['HouseholdRevision'] }>;
  HouseholdSnapshot: ResolverTypeWrapper<SnapshotParent>;
  Housing: ResolverTypeWrapper<Housing>;
  HousingInput: HousingInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflict>;
  Identifier: ResolverTypeWrapper<Omit<Identifier, 'number'> & { number: ResolversTypes['MaskedString'] }>;
  IdentifierKind: IdentifierKind;
  InputIssue: ResolverTypeWrapper<InputIssue>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  InvalidTransition: ResolverTypeWrapper<InvalidTransition>;
  IssueCount: ResolverTypeWrapper<IssueCount>;
  LeftReason: LeftReason;
  ListingStatus: ListingStatus;
  MaskedString: ResolverTypeWrapper<MaskedValue>;
  MemberChangeInput: MemberChangeInput;
  MemberCorrectionInput: MemberCorrectionInput;
  MemberLeaving: MemberLeaving;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotAllowed: ResolverTypeWrapper<NotAllowed>;
  NotFound: ResolverTypeWrapper<NotFound>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Participation: ResolverTypeWrapper<Participation>;
  Person: ResolverTypeWrapper<PersonParent>;
  PersonDraft: ResolverTypeWrapper<PersonDraftParent>;
  PersonDraftInput: PersonDraftInput;
  PersonMatch: ResolverTypeWrapper<Omit<PersonMatch, 'person'> & { person: ResolversTypes['Person'] }>;
  PersonMatchConnection: ResolverTypeWrapper<PersonMatchPage>;
  PersonMatchEdge: ResolverTypeWrapper<Omit<PersonMatchEdge, 'node'> & { node: ResolversTypes['PersonMatch'] }>;
  PersonSearchInput: PersonSearchInput;
  PersonSnapshot: ResolverTypeWrapper<PersonSnapshotParent>;
  Photo: ResolverTypeWrapper<PhotoRow>;
  PhotoKind: PhotoKind;
  PhotoReferenceInput: PhotoReferenceInput;
  PhotoSize: PhotoSize;
  PhotoStatus: PhotoStatus;
  ProgrammeCount: ResolverTypeWrapper<ProgrammeCount>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Recipient: ResolverTypeWrapper<RecipientRow>;
  RecipientConnection: ResolverTypeWrapper<RecipientPage>;
  RecipientEdge: ResolverTypeWrapper<Omit<RecipientEdge, 'node'> & { node: ResolversTypes['Recipient'] }>;
  RecipientFilter: RecipientFilter;
  RecipientList: ResolverTypeWrapper<ListRow>;
  RecipientState: RecipientState;
  RecordHomeVisitInput: RecordHomeVisitInput;
  RecordHomeVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordHomeVisitResult']>;
  RecordHomeVisitSuccess: ResolverTypeWrapper<Omit<RecordHomeVisitSuccess, 'household'> & { household: ResolversTypes['Household'] }>;
  Region: ResolverTypeWrapper<AreaRow>;
  RegionConnection: ResolverTypeWrapper<AreaPage>;
  RegionEdge: ResolverTypeWrapper<Omit<RegionEdge, 'node'> & { node: ResolversTypes['Region'] }>;
  RegionFilter: RegionFilter;
  RegionKind: RegionKind;
  RegionLevel: RegionLevel;
  RegionQuality: ResolverTypeWrapper<QualityView>;
  RegionStatistics: ResolverTypeWrapper<AccessibleStatistics>;
  RegisterHouseholdInput: RegisterHouseholdInput;
  RegisterHouseholdResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterHouseholdResult']>;
  RegisterHouseholdSuccess: ResolverTypeWrapper<Omit<RegisterHouseholdSuccess, 'changeRequest' | 'household'> & { changeRequest: ResolversTypes['ChangeRequest'], household: ResolversTypes['Household'] }>;
  RegistryImport: ResolverTypeWrapper<ImportRow>;
  RegistryImportStatus: RegistryImportStatus;
  Relation: Relation;
  ReportEntry: ResolverTypeWrapper<ReportEntry>;
  ReportRow: ResolverTypeWrapper<ReportRow>;
  ReportSection: ResolverTypeWrapper<ReportSection>;
  RequestDuplicateScanInput: RequestDuplicateScanInput;
  RequestDuplicateScanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestDuplicateScanResult']>;
  RequestDuplicateScanSuccess: ResolverTypeWrapper<Omit<RequestDuplicateScanSuccess, 'scan'> & { scan: ResolversTypes['DuplicateScan'] }>;
  RequestPhotoUploadInput: RequestPhotoUploadInput;
  RequestPhotoUploadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestPhotoUploadResult']>;
  RequestPhotoUploadSuccess: ResolverTypeWrapper<Omit<RequestPhotoUploadSuccess, 'photo'> & { photo: ResolversTypes['Photo'] }>;
  ResolveDuplicateInput: ResolveDuplicateInput;
  ResolveDuplicateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResolveDuplicateResult']>;
  ResolveDuplicateSuccess: ResolverTypeWrapper<Omit<ResolveDuplicateSuccess, 'candidate'> & { candidate: ResolversTypes['DuplicateCandidate'] }>;
  ResolveRecipientInput: ResolveRecipientInput;
  ResolveRecipientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResolveRecipientResult']>;
  ResolveRecipientSuccess: ResolverTypeWrapper<Omit<ResolveRecipientSuccess, 'recipient'> & { recipient: ResolversTypes['Recipient'] }>;
  ResubmitChangeRequestInput: ResubmitChangeRequestInput;
  ResubmitChangeRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResubmitChangeRequestResult']>;
  ResubmitChangeRequestSuccess: ResolverTypeWrapper<Omit<ResubmitChangeRequestSuccess, 'changeRequest'> & { changeRequest: ResolversTypes['ChangeRequest'] }>;
  Role: Role;
  Schooling: ResolverTypeWrapper<Schooling>;
  Sector: Sector;
  SetDuplicateThresholdInput: SetDuplicateThresholdInput;
  SetDuplicateThresholdResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetDuplicateThresholdResult']>;
  SetDuplicateThresholdSuccess: ResolverTypeWrapper<SetDuplicateThresholdSuccess>;
  Sex: Sex;
  SourcedValue: ResolverTypeWrapper<SourcedValue>;
  StageDecision: StageDecision;
  StaleVersion: ResolverTypeWrapper<StaleVersion>;
  StatisticsUnit: StatisticsUnit;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubjectReport: ResolverTypeWrapper<SubjectReportKey>;
  SubmitChangeRequestInput: SubmitChangeRequestInput;
  SubmitChangeRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitChangeRequestResult']>;
  SubmitChangeRequestSuccess: ResolverTypeWrapper<Omit<SubmitChangeRequestSuccess, 'changeRequest'> & { changeRequest: ResolversTypes['ChangeRequest'] }>;
  SubmitChangeRequestsInput: SubmitChangeRequestsInput;
  SubmitChangeRequestsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitChangeRequestsResult']>;
  SubmitChangeRequestsSuccess: ResolverTypeWrapper<Omit<SubmitChangeRequestsSuccess, 'items'> & { items: Array<ResolversTypes['SubmittedChangeRequest']> }>;
  SubmitVisitsInput: SubmitVisitsInput;
  SubmitVisitsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitVisitsResult']>;
  SubmitVisitsSuccess: ResolverTypeWrapper<Omit<SubmitVisitsSuccess, 'items'> & { items: Array<ResolversTypes['SubmittedVisit']> }>;
  SubmittedChangeRequest: ResolverTypeWrapper<ChangeRequestItemAnswer>;
  SubmittedVisit: ResolverTypeWrapper<VisitItemAnswer>;
  Tombstone: ResolverTypeWrapper<Tombstone>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  VariableStatistics: ResolverTypeWrapper<VariableStatistics>;
  VisitConflict: ResolverTypeWrapper<VisitConflict>;
  VisitInput: VisitInput;
  WelfareRank: ResolverTypeWrapper<WelfareRank>;
  WorkItem: ResolverTypeWrapper<WorkItemSource>;
  WorkItemConnection: ResolverTypeWrapper<WorkItemPage>;
  WorkItemEdge: ResolverTypeWrapper<Omit<WorkItemEdge, 'node'> & { node: ResolversTypes['WorkItem'] }>;
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
  AnnouncedPhoto: Omit<AnnouncedPhoto, 'photo'> & { photo: ResolversParentTypes['Photo'] };
  Answer: Answer;
  AssetCount: AssetCount;
  Assets: Assets;
  AuditEntry: AuditEntryRow;
  AuditEntryConnection: AuditEntryPage;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditFilter: AuditFilter;
  AuditTrail: AuditTrailKey;
  Boolean: Scalars['Boolean']['output'];
  CancelChangeRequestInput: CancelChangeRequestInput;
  CancelChangeRequestResult: ResolversUnionTypes<ResolversParentTypes>['CancelChangeRequestResult'];
  CancelChangeRequestSuccess: Omit<CancelChangeRequestSuccess, 'changeRequest'> & { changeRequest: ResolversParentTypes['ChangeRequest'] };
  ChangeDraftInput: ChangeDraftInput;
  ChangeRequest: ChangeRequestRow;
  ChangeRequestConnection: ChangeRequestPage;
  ChangeRequestEdge: Omit<ChangeRequestEdge, 'node'> & { node: ResolversParentTypes['ChangeRequest'] };
  ChangeRequestFilter: ChangeRequestFilter;
  ChangeRequestItemInput: ChangeRequestItemInput;
  ChangeRequestTimelineEntry: ChangeRequestTimelineEntry;
  CivilStatus: CivilStatus;
  CodeCount: CodeCount;
  CodeList: CodeList;
  CodeListCode: CodeListCode;
  Completeness: Completeness;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideChangeRequestStageInput: DecideChangeRequestStageInput;
  DecideChangeRequestStageResult: ResolversUnionTypes<ResolversParentTypes>['DecideChangeRequestStageResult'];
  DecideChangeRequestStageSuccess: Omit<DecideChangeRequestStageSuccess, 'changeRequest'> & { changeRequest: ResolversParentTypes['ChangeRequest'] };
  DecileCount: DecileCount;
  DuplicateCandidate: CandidateRow;
  DuplicateCandidateConnection: CandidatePage;
  DuplicateCandidateEdge: Omit<DuplicateCandidateEdge, 'node'> & { node: ResolversParentTypes['DuplicateCandidate'] };
  DuplicateDecision: DuplicateDecision;
  DuplicateFilter: DuplicateFilter;
  DuplicateReason: DuplicateReason;
  DuplicateScan: ScanRow;
  Employment: Employment;
  ErasureRun: ErasureRun;
  Family: Omit<Family, 'kkNumber' | 'members'> & { kkNumber?: Maybe<ResolversParentTypes['MaskedString']>, members: Array<ResolversParentTypes['Person']> };
  FieldConflict: FieldConflict;
  Finding: Finding;
  Float: Scalars['Float']['output'];
  GeoPoint: GeoPoint;
  GeoPointInput: GeoPointInput;
  HealthProfile: HealthProfile;
  Household: HouseholdParent;
  HouseholdChanges: Omit<HouseholdChanges, 'households'> & { households: Array<ResolversParentTypes['Household']> };
  HouseholdConnection: HouseholdPage;
  HouseholdDraft: DraftParent;
  HouseholdDraftInput: HouseholdDraftInput;
  HouseholdEdge: Omit<HouseholdEdge, 'node'> & { node: ResolversParentTypes['Household'] };
  HouseholdFilter: HouseholdFilter;
  HouseholdOrder: HouseholdOrder;
  HouseholdRevision: Revision;
  HouseholdRevisionConnection: RevisionPage;
  HouseholdRevisionEdge: Omit<HouseholdRevisionEdge, 'node'> & { node: ResolversParentTypes['HouseholdRevision'] };
  HouseholdSnapshot: SnapshotParent;
  Housing: Housing;
  HousingInput: HousingInput;
  ID: Scalars['ID']['output'];
  IdempotencyConflict: IdempotencyConflict;
  Identifier: Omit<Identifier, 'number'> & { number: ResolversParentTypes['MaskedString'] };
  InputIssue: InputIssue;
  Int: Scalars['Int']['output'];
  InvalidInput: InvalidInput;
  InvalidTransition: InvalidTransition;
  IssueCount: IssueCount;
  MaskedString: MaskedValue;
  MemberChangeInput: MemberChangeInput;
  MemberCorrectionInput: MemberCorrectionInput;
  Mutation: Record<PropertyKey, never>;
  NotAllowed: NotAllowed;
  NotFound: NotFound;
  PageInfo: PageInfo;
  Participation: Participation;
  Person: PersonParent;
  PersonDraft: PersonDraftParent;
  PersonDraftInput: PersonDraftInput;
  PersonMatch: Omit<PersonMatch, 'person'> & { person: ResolversParentTypes['Person'] };
  PersonMatchConnection: PersonMatchPage;
  PersonMatchEdge: Omit<PersonMatchEdge, 'node'> & { node: ResolversParentTypes['PersonMatch'] };
  PersonSearchInput: PersonSearchInput;
  PersonSnapshot: PersonSnapshotParent;
  Photo: PhotoRow;
  PhotoReferenceInput: PhotoReferenceInput;
  ProgrammeCount: ProgrammeCount;
  Query: Record<PropertyKey, never>;
  Recipient: RecipientRow;
  RecipientConnection: RecipientPage;
  RecipientEdge: Omit<RecipientEdge, 'node'> & { node: ResolversParentTypes['Recipient'] };
  RecipientFilter: RecipientFilter;
  RecipientList: ListRow;
  RecordHomeVisitInput: RecordHomeVisitInput;
  RecordHomeVisitResult: ResolversUnionTypes<ResolversParentTypes>['RecordHomeVisitResult'];
  RecordHomeVisitSuccess: Omit<RecordHomeVisitSuccess, 'household'> & { household: ResolversParentTypes['Household'] };
  Region: AreaRow;
  RegionConnection: AreaPage;
  RegionEdge: Omit<RegionEdge, 'node'> & { node: ResolversParentTypes['Region'] };
  RegionFilter: RegionFilter;
  RegionQuality: QualityView;
  RegionStatistics: AccessibleStatistics;
  RegisterHouseholdInput: RegisterHouseholdInput;
  RegisterHouseholdResult: ResolversUnionTypes<ResolversParentTypes>['RegisterHouseholdResult'];
  RegisterHouseholdSuccess: Omit<RegisterHouseholdSuccess, 'changeRequest' | 'household'> & { changeRequest: ResolversParentTypes['ChangeRequest'], household: ResolversParentTypes['Household'] };
  RegistryImport: ImportRow;
  ReportEntry: ReportEntry;
  ReportRow: ReportRow;
  ReportSection: ReportSection;
  RequestDuplicateScanInput: RequestDuplicateScanInput;
  RequestDuplicateScanResult: ResolversUnionTypes<ResolversParentTypes>['RequestDuplicateScanResult'];
  RequestDuplicateScanSuccess: Omit<RequestDuplicateScanSuccess, 'scan'> & { scan: ResolversParentTypes['DuplicateScan'] };
  RequestPhotoUploadInput: RequestPhotoUploadInput;
  RequestPhotoUploadResult: ResolversUnionTypes<ResolversParentTypes>['RequestPhotoUploadResult'];
  RequestPhotoUploadSuccess: Omit<RequestPhotoUploadSuccess, 'photo'> & { photo: ResolversParentTypes['Photo'] };
  ResolveDuplicateInput: ResolveDuplicateInput;
  ResolveDuplicateResult: ResolversUnionTypes<ResolversParentTypes>['ResolveDuplicateResult'];
  ResolveDuplicateSuccess: Omit<ResolveDuplicateSuccess, 'candidate'> & { candidate: ResolversParentTypes['DuplicateCandidate'] };
  ResolveRecipientInput: ResolveRecipientInput;
  ResolveRecipientResult: ResolversUnionTypes<ResolversParentTypes>['ResolveRecipientResult'];
  ResolveRecipientSuccess: Omit<ResolveRecipientSuccess, 'recipient'> & { recipient: ResolversParentTypes['Recipient'] };
  ResubmitChangeRequestInput: ResubmitChangeRequestInput;
  ResubmitChangeRequestResult: ResolversUnionTypes<ResolversParentTypes>['ResubmitChangeRequestResult'];
  ResubmitChangeRequestSuccess: Omit<ResubmitChangeRequestSuccess, 'changeRequest'> & { changeRequest: ResolversParentTypes['ChangeRequest'] };
  Schooling: Schooling;
  SetDuplicateThresholdInput: SetDuplicateThresholdInput;
  SetDuplicateThresholdResult: ResolversUnionTypes<ResolversParentTypes>['SetDuplicateThresholdResult'];
  SetDuplicateThresholdSuccess: SetDuplicateThresholdSuccess;
  SourcedValue: SourcedValue;
  StaleVersion: StaleVersion;
  String: Scalars['String']['output'];
  SubjectReport: SubjectReportKey;
  SubmitChangeRequestInput: SubmitChangeRequestInput;
  SubmitChangeRequestResult: ResolversUnionTypes<ResolversParentTypes>['SubmitChangeRequestResult'];
  SubmitChangeRequestSuccess: Omit<SubmitChangeRequestSuccess, 'changeRequest'> & { changeRequest: ResolversParentTypes['ChangeRequest'] };
  SubmitChangeRequestsInput: SubmitChangeRequestsInput;
  SubmitChangeRequestsResult: ResolversUnionTypes<ResolversParentTypes>['SubmitChangeRequestsResult'];
  SubmitChangeRequestsSuccess: Omit<SubmitChangeRequestsSuccess, 'items'> & { items: Array<ResolversParentTypes['SubmittedChangeRequest']> };
  SubmitVisitsInput: SubmitVisitsInput;
  SubmitVisitsResult: ResolversUnionTypes<ResolversParentTypes>['SubmitVisitsResult'];
  SubmitVisitsSuccess: Omit<SubmitVisitsSuccess, 'items'> & { items: Array<ResolversParentTypes['SubmittedVisit']> };
  SubmittedChangeRequest: ChangeRequestItemAnswer;
  SubmittedVisit: VisitItemAnswer;
  Tombstone: Tombstone;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VariableStatistics: VariableStatistics;
  VisitConflict: VisitConflict;
  VisitInput: VisitInput;
  WelfareRank: WelfareRank;
  WorkItem: WorkItemSource;
  WorkItemConnection: WorkItemPage;
  WorkItemEdge: Omit<WorkItemEdge, 'node'> & { node: ResolversParentTypes['WorkItem'] };
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

export type AnnouncedPhotoResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AnnouncedPhoto'] = ResolversParentTypes['AnnouncedPhoto']> = {
  photo?: Resolver<ResolversTypes['Photo'], ParentType, ContextType>;
  uploadUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnswerResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variable?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssetCountResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AssetCount'] = ResolversParentTypes['AssetCount']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssetsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Assets'] = ResolversParentTypes['Assets']> = {
  counts?: Resolver<Array<ResolversTypes['AssetCount']>, ParentType, ContextType>;
  notOwned?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  owned?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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
  registry?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, Partial<AuditTrailRegistryArgs>>;
  registryErasures?: Resolver<Maybe<Array<ResolversTypes['ErasureRun']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelChangeRequestResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CancelChangeRequestResult'] = ResolversParentTypes['CancelChangeRequestResult']> = {
  __resolveType: TypeResolveFn<'CancelChangeRequestSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type CancelChangeRequestSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CancelChangeRequestSuccess'] = ResolversParentTypes['CancelChangeRequestSuccess']> = {
  changeRequest?: Resolver<ResolversTypes['ChangeRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeRequestResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ChangeRequest'] = ResolversParentTypes['ChangeRequest']> = {
  determined?: Resolver<Maybe<ResolversTypes['HouseholdDraft']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeRequestKind'], ParentType, ContextType>;
  proposed?: Resolver<Maybe<ResolversTypes['HouseholdDraft']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ChangeRequestState'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['ChangeRequestTimelineEntry']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitConflicts?: Resolver<Array<ResolversTypes['VisitConflict']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeRequestConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ChangeRequestConnection'] = ResolversParentTypes['ChangeRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChangeRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeRequestEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ChangeRequestEdge'] = ResolversParentTypes['ChangeRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChangeRequest'], ParentType, ContextType>;
};

export type ChangeRequestTimelineEntryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ChangeRequestTimelineEntry'] = ResolversParentTypes['ChangeRequestTimelineEntry']> = {
  actorRole?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ChangeRequestState'], ParentType, ContextType>;
};

export type CivilStatusResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CivilStatus'] = ResolversParentTypes['CivilStatus']> = {
  civilCertificates?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  identityCards?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inFamilyCard?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  maritalStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationInFamily?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CodeCountResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CodeCount'] = ResolversParentTypes['CodeCount']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  decile?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CodeListResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CodeList'] = ResolversParentTypes['CodeList']> = {
  codes?: Resolver<Array<ResolversTypes['CodeListCode']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CodeListCodeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CodeListCode'] = ResolversParentTypes['CodeListCode']> = {
  canonical?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CompletenessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Completeness'] = ResolversParentTypes['Completeness']> = {
  daysSinceVerified?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideChangeRequestStageResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DecideChangeRequestStageResult'] = ResolversParentTypes['DecideChangeRequestStageResult']> = {
  __resolveType: TypeResolveFn<'DecideChangeRequestStageSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type DecideChangeRequestStageSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DecideChangeRequestStageSuccess'] = ResolversParentTypes['DecideChangeRequestStageSuccess']> = {
  changeRequest?: Resolver<ResolversTypes['ChangeRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecileCountResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DecileCount'] = ResolversParentTypes['DecileCount']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  decile?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DuplicateCandidateResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DuplicateCandidate'] = ResolversParentTypes['DuplicateCandidate']> = {
  decisions?: Resolver<Array<ResolversTypes['DuplicateDecision']>, ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  foundBy?: Resolver<ResolversTypes['DuplicateFoundBy'], ParentType, ContextType>;
  hard?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  personA?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  personB?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['DuplicateReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DuplicateState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DuplicateCandidateConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DuplicateCandidateConnection'] = ResolversParentTypes['DuplicateCandidateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DuplicateCandidateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DuplicateCandidateEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DuplicateCandidateEdge'] = ResolversParentTypes['DuplicateCandidateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DuplicateCandidate'], ParentType, ContextType>;
};

export type DuplicateDecisionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DuplicateDecision'] = ResolversParentTypes['DuplicateDecision']> = {
  actorRole?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['DuplicateDecisionKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DuplicateReasonResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DuplicateReason'] = ResolversParentTypes['DuplicateReason']> = {
  agreement?: Resolver<ResolversTypes['DuplicateAgreement'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['DuplicateField'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type DuplicateScanResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DuplicateScan'] = ResolversParentTypes['DuplicateScan']> = {
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  persons?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DuplicateScanStatus'], ParentType, ContextType>;
};

export type EmploymentResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Employment'] = ResolversParentTypes['Employment']> = {
  hours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  worked?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ErasureRunResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ErasureRun'] = ResolversParentTypes['ErasureRun']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cutoff?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FamilyResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Family'] = ResolversParentTypes['Family']> = {
  kkNumber?: Resolver<Maybe<ResolversTypes['MaskedString']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FieldConflictResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['FieldConflict'] = ResolversParentTypes['FieldConflict']> = {
  base?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FindingResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ChangeRequestState'], ParentType, ContextType>;
};

export type GeoPointResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['GeoPoint'] = ResolversParentTypes['GeoPoint']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type HealthProfileResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['HealthProfile'] = ResolversParentTypes['HealthProfile']> = {
  chronicIllness?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disability?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pregnant?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  pregnantUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answers?: Resolver<Maybe<Array<ResolversTypes['Answer']>>, ParentType, ContextType>;
  assets?: Resolver<Maybe<ResolversTypes['Assets']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  decile?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  families?: Resolver<Maybe<Array<ResolversTypes['Family']>>, ParentType, ContextType>;
  head?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['HouseholdRevisionConnection']>, ParentType, ContextType, Partial<HouseholdHistoryArgs>>;
  housing?: Resolver<Maybe<ResolversTypes['Housing']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Maybe<Array<ResolversTypes['Identifier']>>, ParentType, ContextType>;
  kkNumber?: Resolver<Maybe<ResolversTypes['MaskedString']>, ParentType, ContextType>;
  listing?: Resolver<ResolversTypes['ListingStatus'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  members?: Resolver<Maybe<Array<ResolversTypes['Person']>>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  movedFrom?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  movedTo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  participation?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType>;
  percentile?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  photos?: Resolver<Maybe<Array<ResolversTypes['Photo']>>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  surveyDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  values?: Resolver<Maybe<Array<ResolversTypes['SourcedValue']>>, ParentType, ContextType>;
  verifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  welfareRank?: Resolver<Maybe<ResolversTypes['WelfareRank']>, ParentType, ContextType>;
  welfareRanks?: Resolver<Maybe<Array<ResolversTypes['WelfareRank']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdChangesResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['HouseholdChanges'] = ResolversParentTypes['HouseholdChanges']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  households?: Resolver<Array<ResolversTypes['Household']>, ParentType, ContextType>;
  tombstones?: Resolver<Array<ResolversTypes['Tombstone']>, ParentType, ContextType>;
};

export type HouseholdConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['HouseholdConnection'] = ResolversParentTypes['HouseholdConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HouseholdEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HouseholdDraftResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['HouseholdDraft'] = ResolversParentTypes['HouseholdDraft']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decile?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  duplicateOf?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<Array<ResolversTypes['Photo']>>, ParentType, ContextType>;
  kkNumber?: Resolver<Maybe<ResolversTypes['MaskedString']>, ParentType, ContextType>;
  memberCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['PersonDraft']>, ParentType, ContextType>;
  newHead?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  persons?: Resolver<Maybe<Array<ResolversTypes['Person']>>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  stayingHead?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type HouseholdEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['HouseholdEdge'] = ResolversParentTypes['HouseholdEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
};

export type HouseholdRevisionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['HouseholdRevision'] = ResolversParentTypes['HouseholdRevision']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorRole?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['HouseholdSnapshot']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HouseholdRevisionConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['HouseholdRevisionConnection'] = ResolversParentTypes['HouseholdRevisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HouseholdRevisionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HouseholdRevisionEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['HouseholdRevisionEdge'] = ResolversParentTypes['HouseholdRevisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HouseholdRevision'], ParentType, ContextType>;
};

export type HouseholdSnapshotResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['HouseholdSnapshot'] = ResolversParentTypes['HouseholdSnapshot']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answers?: Resolver<Maybe<Array<ResolversTypes['Answer']>>, ParentType, ContextType>;
  assets?: Resolver<Maybe<ResolversTypes['Assets']>, ParentType, ContextType>;
  decile?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  housing?: Resolver<Maybe<ResolversTypes['Housing']>, ParentType, ContextType>;
  listing?: Resolver<ResolversTypes['ListingStatus'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  members?: Resolver<Maybe<Array<ResolversTypes['PersonSnapshot']>>, ParentType, ContextType>;
  percentile?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  surveyDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type HousingResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Housing'] = ResolversParentTypes['Housing']> = {
  bedrooms?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  buildingStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  floor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  floorArea?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fuel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  landStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lighting?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  power?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roof?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roofCondition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rooms?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  toilet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toiletType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wall?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wallCondition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wasteDisposal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  water?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  waterObtained?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IdempotencyConflictResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['IdempotencyConflict'] = ResolversParentTypes['IdempotencyConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  familyNo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IdentifierKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['MaskedString'], ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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

export type IssueCountResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['IssueCount'] = ResolversParentTypes['IssueCount']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MaskedStringResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['MaskedString'] = ResolversParentTypes['MaskedString']> = {
  masked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MaskedStringValueArgs, 'purpose'>>;
};

export type MutationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cancelChangeRequest?: Resolver<ResolversTypes['CancelChangeRequestResult'], ParentType, ContextType, RequireFields<MutationCancelChangeRequestArgs, 'input'>>;
  decideChangeRequestStage?: Resolver<ResolversTypes['DecideChangeRequestStageResult'], ParentType, ContextType, RequireFields<MutationDecideChangeRequestStageArgs, 'input'>>;
  recordHomeVisit?: Resolver<ResolversTypes['RecordHomeVisitResult'], ParentType, ContextType, RequireFields<MutationRecordHomeVisitArgs, 'input'>>;
  registerHousehold?: Resolver<ResolversTypes['RegisterHouseholdResult'], ParentType, ContextType, RequireFields<MutationRegisterHouseholdArgs, 'input'>>;
  requestDuplicateScan?: Resolver<ResolversTypes['RequestDuplicateScanResult'], ParentType, ContextType, RequireFields<MutationRequestDuplicateScanArgs, 'input'>>;
  requestPhotoUpload?: Resolver<ResolversTypes['RequestPhotoUploadResult'], ParentType, ContextType, RequireFields<MutationRequestPhotoUploadArgs, 'input'>>;
  resolveDuplicate?: Resolver<ResolversTypes['ResolveDuplicateResult'], ParentType, ContextType, RequireFields<MutationResolveDuplicateArgs, 'input'>>;
  resolveRecipient?: Resolver<ResolversTypes['ResolveRecipientResult'], ParentType, ContextType, RequireFields<MutationResolveRecipientArgs, 'input'>>;
  resubmitChangeRequest?: Resolver<ResolversTypes['ResubmitChangeRequestResult'], ParentType, ContextType, RequireFields<MutationResubmitChangeRequestArgs, 'input'>>;
  setDuplicateThreshold?: Resolver<ResolversTypes['SetDuplicateThresholdResult'], ParentType, ContextType, RequireFields<MutationSetDuplicateThresholdArgs, 'input'>>;
  submitChangeRequest?: Resolver<ResolversTypes['SubmitChangeRequestResult'], ParentType, ContextType, RequireFields<MutationSubmitChangeRequestArgs, 'input'>>;
  submitChangeRequests?: Resolver<ResolversTypes['SubmitChangeRequestsResult'], ParentType, ContextType, RequireFields<MutationSubmitChangeRequestsArgs, 'input'>>;
  submitVisits?: Resolver<ResolversTypes['SubmitVisitsResult'], ParentType, ContextType, RequireFields<MutationSubmitVisitsArgs, 'input'>>;
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

export type ParticipationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  programmeCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  age?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  civil?: Resolver<Maybe<ResolversTypes['CivilStatus']>, ParentType, ContextType>;
  employment?: Resolver<Maybe<ResolversTypes['Employment']>, ParentType, ContextType>;
  familyNo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  health?: Resolver<Maybe<ResolversTypes['HealthProfile']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Maybe<Array<ResolversTypes['Identifier']>>, ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  leftReason?: Resolver<Maybe<ResolversTypes['LeftReason']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nik?: Resolver<Maybe<ResolversTypes['MaskedString']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  schooling?: Resolver<Maybe<ResolversTypes['Schooling']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  values?: Resolver<Maybe<Array<ResolversTypes['SourcedValue']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonDraftResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PersonDraft'] = ResolversParentTypes['PersonDraft']> = {
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  leaves?: Resolver<Maybe<ResolversTypes['MemberLeaving']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nik?: Resolver<Maybe<ResolversTypes['MaskedString']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
};

export type PersonMatchResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PersonMatch'] = ResolversParentTypes['PersonMatch']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PersonMatchConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PersonMatchConnection'] = ResolversParentTypes['PersonMatchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonMatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonMatchEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PersonMatchEdge'] = ResolversParentTypes['PersonMatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PersonMatch'], ParentType, ContextType>;
};

export type PersonSnapshotResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PersonSnapshot'] = ResolversParentTypes['PersonSnapshot']> = {
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  civil?: Resolver<Maybe<ResolversTypes['CivilStatus']>, ParentType, ContextType>;
  employment?: Resolver<Maybe<ResolversTypes['Employment']>, ParentType, ContextType>;
  familyNo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  health?: Resolver<Maybe<ResolversTypes['HealthProfile']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  schooling?: Resolver<Maybe<ResolversTypes['Schooling']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
};

export type PhotoResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Photo'] = ResolversParentTypes['Photo']> = {
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PhotoKind'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PhotoStatus'], ParentType, ContextType>;
  takenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PhotoUrlArgs, 'size'>>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProgrammeCountResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ProgrammeCount'] = ResolversParentTypes['ProgrammeCount']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  programmeCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _entities?: Resolver<Array<Maybe<ResolversTypes['_Entity']>>, ParentType, ContextType, RequireFields<Query_EntitiesArgs, 'representations'>>;
  _service?: Resolver<ResolversTypes['_Service'], ParentType, ContextType>;
  auditTrail?: Resolver<ResolversTypes['AuditTrail'], ParentType, ContextType, RequireFields<QueryAuditTrailArgs, 'regionCode'>>;
  changeRequest?: Resolver<Maybe<ResolversTypes['ChangeRequest']>, ParentType, ContextType, RequireFields<QueryChangeRequestArgs, 'id'>>;
  changeRequests?: Resolver<ResolversTypes['ChangeRequestConnection'], ParentType, ContextType, Partial<QueryChangeRequestsArgs>>;
  codeListVersions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  codeLists?: Resolver<Maybe<Array<ResolversTypes['CodeList']>>, ParentType, ContextType, RequireFields<QueryCodeListsArgs, 'version'>>;
  duplicateCandidates?: Resolver<ResolversTypes['DuplicateCandidateConnection'], ParentType, ContextType, Partial<QueryDuplicateCandidatesArgs>>;
  duplicateScans?: Resolver<Array<ResolversTypes['DuplicateScan']>, ParentType, ContextType, RequireFields<QueryDuplicateScansArgs, 'regionCode'>>;
  duplicateThreshold?: Resolver<ResolversTypes['Float'], ParentType, ContextType, RequireFields<QueryDuplicateThresholdArgs, 'regionCode'>>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType, RequireFields<QueryHouseholdArgs, 'id'>>;
  householdChanges?: Resolver<ResolversTypes['HouseholdChanges'], ParentType, ContextType, RequireFields<QueryHouseholdChangesArgs, 'first' | 'regionCode'>>;
  households?: Resolver<ResolversTypes['HouseholdConnection'], ParentType, ContextType, Partial<QueryHouseholdsArgs>>;
  householdsByKk?: Resolver<Array<ResolversTypes['Household']>, ParentType, ContextType, RequireFields<QueryHouseholdsByKkArgs, 'kkNumber' | 'purpose'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  personByNik?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonByNikArgs, 'nik' | 'purpose'>>;
  recipientLists?: Resolver<Array<ResolversTypes['RecipientList']>, ParentType, ContextType, RequireFields<QueryRecipientListsArgs, 'regionCode'>>;
  recipients?: Resolver<ResolversTypes['RecipientConnection'], ParentType, ContextType, RequireFields<QueryRecipientsArgs, 'filter'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code'>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, Partial<QueryRegionsArgs>>;
  registryImport?: Resolver<Maybe<ResolversTypes['RegistryImport']>, ParentType, ContextType, RequireFields<QueryRegistryImportArgs, 'id'>>;
  searchPersons?: Resolver<ResolversTypes['PersonMatchConnection'], ParentType, ContextType, RequireFields<QuerySearchPersonsArgs, 'input'>>;
  subjectReport?: Resolver<Maybe<ResolversTypes['SubjectReport']>, ParentType, ContextType, RequireFields<QuerySubjectReportArgs, 'personId'>>;
  workList?: Resolver<ResolversTypes['WorkItemConnection'], ParentType, ContextType, RequireFields<QueryWorkListArgs, 'regionCode' | 'staleDays'>>;
};

export type RecipientResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Recipient'] = ResolversParentTypes['Recipient']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rowNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RecipientState'], ParentType, ContextType>;
  submittedBirthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  submittedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submittedNik?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecipientConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RecipientConnection'] = ResolversParentTypes['RecipientConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RecipientEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecipientEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RecipientEdge'] = ResolversParentTypes['RecipientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Recipient'], ParentType, ContextType>;
};

export type RecipientListResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RecipientList'] = ResolversParentTypes['RecipientList']> = {
  agencyCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  programmeCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  suggested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unmatched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordHomeVisitResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RecordHomeVisitResult'] = ResolversParentTypes['RecordHomeVisitResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'RecordHomeVisitSuccess' | 'StaleVersion', ParentType, ContextType>;
};

export type RecordHomeVisitSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RecordHomeVisitSuccess'] = ResolversParentTypes['RecordHomeVisitSuccess']> = {
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  bpsCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, Partial<RegionChildrenArgs>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RegionKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  statistics?: Resolver<Maybe<ResolversTypes['RegionStatistics']>, ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RegionEdge'] = ResolversParentTypes['RegionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type RegionQualityResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RegionQuality'] = ResolversParentTypes['RegionQuality']> = {
  byIssue?: Resolver<Array<ResolversTypes['IssueCount']>, ParentType, ContextType>;
  openDuplicates?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stale?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RegionStatisticsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RegionStatistics'] = ResolversParentTypes['RegionStatistics']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byDecile?: Resolver<Array<ResolversTypes['DecileCount']>, ParentType, ContextType>;
  households?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  persons?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['RegionQuality'], ParentType, ContextType, RequireFields<RegionStatisticsQualityArgs, 'staleDays'>>;
  receivingByProgramme?: Resolver<Array<ResolversTypes['ProgrammeCount']>, ParentType, ContextType>;
  variables?: Resolver<Array<ResolversTypes['VariableStatistics']>, ParentType, ContextType, RequireFields<RegionStatisticsVariablesArgs, 'names'>>;
};

export type RegisterHouseholdResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RegisterHouseholdResult'] = ResolversParentTypes['RegisterHouseholdResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RegisterHouseholdSuccess', ParentType, ContextType>;
};

export type RegisterHouseholdSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RegisterHouseholdSuccess'] = ResolversParentTypes['RegisterHouseholdSuccess']> = {
  changeRequest?: Resolver<ResolversTypes['ChangeRequest'], ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegistryImportResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RegistryImport'] = ResolversParentTypes['RegistryImport']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  codeList?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  layout?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  projectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RegistryImportStatus'], ParentType, ContextType>;
  surveyDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type RequestDuplicateScanResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RequestDuplicateScanResult'] = ResolversParentTypes['RequestDuplicateScanResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RequestDuplicateScanSuccess', ParentType, ContextType>;
};

export type RequestDuplicateScanSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RequestDuplicateScanSuccess'] = ResolversParentTypes['RequestDuplicateScanSuccess']> = {
  scan?: Resolver<ResolversTypes['DuplicateScan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestPhotoUploadResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RequestPhotoUploadResult'] = ResolversParentTypes['RequestPhotoUploadResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RequestPhotoUploadSuccess', ParentType, ContextType>;
};

export type RequestPhotoUploadSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RequestPhotoUploadSuccess'] = ResolversParentTypes['RequestPhotoUploadSuccess']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  photo?: Resolver<ResolversTypes['Photo'], ParentType, ContextType>;
  uploadUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResolveDuplicateResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ResolveDuplicateResult'] = ResolversParentTypes['ResolveDuplicateResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'ResolveDuplicateSuccess' | 'StaleVersion', ParentType, ContextType>;
};

export type ResolveDuplicateSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ResolveDuplicateSuccess'] = ResolversParentTypes['ResolveDuplicateSuccess']> = {
  candidate?: Resolver<ResolversTypes['DuplicateCandidate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResolveRecipientResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ResolveRecipientResult'] = ResolversParentTypes['ResolveRecipientResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'ResolveRecipientSuccess' | 'StaleVersion', ParentType, ContextType>;
};

export type ResolveRecipientSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ResolveRecipientSuccess'] = ResolversParentTypes['ResolveRecipientSuccess']> = {
  recipient?: Resolver<ResolversTypes['Recipient'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResubmitChangeRequestResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ResubmitChangeRequestResult'] = ResolversParentTypes['ResubmitChangeRequestResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'ResubmitChangeRequestSuccess' | 'StaleVersion', ParentType, ContextType>;
};

export type ResubmitChangeRequestSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ResubmitChangeRequestSuccess'] = ResolversParentTypes['ResubmitChangeRequestSuccess']> = {
  changeRequest?: Resolver<ResolversTypes['ChangeRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolingResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Schooling'] = ResolversParentTypes['Schooling']> = {
  certificate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  participation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SetDuplicateThresholdResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SetDuplicateThresholdResult'] = ResolversParentTypes['SetDuplicateThresholdResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'SetDuplicateThresholdSuccess' | 'StaleVersion', ParentType, ContextType>;
};

export type SetDuplicateThresholdSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SetDuplicateThresholdSuccess'] = ResolversParentTypes['SetDuplicateThresholdSuccess']> = {
  likely?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourcedValueResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SourcedValue'] = ResolversParentTypes['SourcedValue']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StaleVersionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['StaleVersion'] = ResolversParentTypes['StaleVersion']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubjectReportResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SubjectReport'] = ResolversParentTypes['SubjectReport']> = {
  householdId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registry?: Resolver<Maybe<Array<ResolversTypes['ReportSection']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitChangeRequestResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SubmitChangeRequestResult'] = ResolversParentTypes['SubmitChangeRequestResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'SubmitChangeRequestSuccess', ParentType, ContextType>;
};

export type SubmitChangeRequestSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SubmitChangeRequestSuccess'] = ResolversParentTypes['SubmitChangeRequestSuccess']> = {
  changeRequest?: Resolver<ResolversTypes['ChangeRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitChangeRequestsResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SubmitChangeRequestsResult'] = ResolversParentTypes['SubmitChangeRequestsResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'SubmitChangeRequestsSuccess', ParentType, ContextType>;
};

export type SubmitChangeRequestsSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SubmitChangeRequestsSuccess'] = ResolversParentTypes['SubmitChangeRequestsSuccess']> = {
  items?: Resolver<Array<ResolversTypes['SubmittedChangeRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitVisitsResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SubmitVisitsResult'] = ResolversParentTypes['SubmitVisitsResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'SubmitVisitsSuccess', ParentType, ContextType>;
};

export type SubmitVisitsSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SubmitVisitsSuccess'] = ResolversParentTypes['SubmitVisitsSuccess']> = {
  items?: Resolver<Array<ResolversTypes['SubmittedVisit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmittedChangeRequestResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SubmittedChangeRequest'] = ResolversParentTypes['SubmittedChangeRequest']> = {
  changeRequest?: Resolver<Maybe<ResolversTypes['ChangeRequest']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['UserError']>, ParentType, ContextType>;
  idempotencyKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['BatchOutcome'], ParentType, ContextType>;
};

export type SubmittedVisitResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SubmittedVisit'] = ResolversParentTypes['SubmittedVisit']> = {
  changeRequest?: Resolver<Maybe<ResolversTypes['ChangeRequest']>, ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['FieldConflict']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['UserError']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  idempotencyKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['BatchOutcome'], ParentType, ContextType>;
  photos?: Resolver<Array<ResolversTypes['AnnouncedPhoto']>, ParentType, ContextType>;
};

export type TombstoneResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Tombstone'] = ResolversParentTypes['Tombstone']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type VariableStatisticsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['VariableStatistics'] = ResolversParentTypes['VariableStatistics']> = {
  cells?: Resolver<Array<ResolversTypes['CodeCount']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['StatisticsUnit'], ParentType, ContextType>;
};

export type VisitConflictResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['VisitConflict'] = ResolversParentTypes['VisitConflict']> = {
  fields?: Resolver<Array<ResolversTypes['FieldConflict']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  visitKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  visitedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type WelfareRankResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['WelfareRank'] = ResolversParentTypes['WelfareRank']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decile?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentileDistrict?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentileNational?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentileProvince?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkItemResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['WorkItem'] = ResolversParentTypes['WorkItem']> = {
  daysSinceVerified?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WorkItemConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['WorkItemConnection'] = ResolversParentTypes['WorkItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WorkItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkItemEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['WorkItemEdge'] = ResolversParentTypes['WorkItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkItem'], ParentType, ContextType>;
};

export interface _AnyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['_Any'], any> {
  name: '_Any';
}

export type _EntityResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['_Entity'] = ResolversParentTypes['_Entity']> = {
  __resolveType: TypeResolveFn<'AuditTrail' | 'ChangeRequest' | 'Household' | 'Person' | 'Region' | 'SubjectReport', ParentType, ContextType>;
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
  AnnouncedPhoto?: AnnouncedPhotoResolvers<ContextType>;
  Answer?: AnswerResolvers<ContextType>;
  AssetCount?: AssetCountResolvers<ContextType>;
  Assets?: AssetsResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditTrail?: AuditTrailResolvers<ContextType>;
  CancelChangeRequestResult?: CancelChangeRequestResultResolvers<ContextType>;
  CancelChangeRequestSuccess?: CancelChangeRequestSuccessResolvers<ContextType>;
  ChangeRequest?: ChangeRequestResolvers<ContextType>;
  ChangeRequestConnection?: ChangeRequestConnectionResolvers<ContextType>;
  ChangeRequestEdge?: ChangeRequestEdgeResolvers<ContextType>;
  ChangeRequestTimelineEntry?: ChangeRequestTimelineEntryResolvers<ContextType>;
  CivilStatus?: CivilStatusResolvers<ContextType>;
  CodeCount?: CodeCountResolvers<ContextType>;
  CodeList?: CodeListResolvers<ContextType>;
  CodeListCode?: CodeListCodeResolvers<ContextType>;
  Completeness?: CompletenessResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideChangeRequestStageResult?: DecideChangeRequestStageResultResolvers<ContextType>;
  DecideChangeRequestStageSuccess?: DecideChangeRequestStageSuccessResolvers<ContextType>;
  DecileCount?: DecileCountResolvers<ContextType>;
  DuplicateCandidate?: DuplicateCandidateResolvers<ContextType>;
  DuplicateCandidateConnection?: DuplicateCandidateConnectionResolvers<ContextType>;
  DuplicateCandidateEdge?: DuplicateCandidateEdgeResolvers<ContextType>;
  DuplicateDecision?: DuplicateDecisionResolvers<ContextType>;
  DuplicateReason?: DuplicateReasonResolvers<ContextType>;
  DuplicateScan?: DuplicateScanResolvers<ContextType>;
  Employment?: EmploymentResolvers<ContextType>;
  ErasureRun?: ErasureRunResolvers<ContextType>;
  Family?: FamilyResolvers<ContextType>;
  FieldConflict?: FieldConflictResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  GeoPoint?: GeoPointResolvers<ContextType>;
  HealthProfile?: HealthProfileResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  HouseholdChanges?: HouseholdChangesResolvers<ContextType>;
  HouseholdConnection?: HouseholdConnectionResolvers<ContextType>;
  HouseholdDraft?: HouseholdDraftResolvers<ContextType>;
  HouseholdEdge?: HouseholdEdgeResolvers<ContextType>;
  HouseholdRevision?: HouseholdRevisionResolvers<ContextType>;
  HouseholdRevisionConnection?: HouseholdRevisionConnectionResolvers<ContextType>;
  HouseholdRevisionEdge?: HouseholdRevisionEdgeResolvers<ContextType>;
  HouseholdSnapshot?: HouseholdSnapshotResolvers<ContextType>;
  Housing?: HousingResolvers<ContextType>;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  InputIssue?: InputIssueResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  InvalidTransition?: InvalidTransitionResolvers<ContextType>;
  IssueCount?: IssueCountResolvers<ContextType>;
  MaskedString?: MaskedStringResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonDraft?: PersonDraftResolvers<ContextType>;
  PersonMatch?: PersonMatchResolvers<ContextType>;
  PersonMatchConnection?: PersonMatchConnectionResolvers<ContextType>;
  PersonMatchEdge?: PersonMatchEdgeResolvers<ContextType>;
  PersonSnapshot?: PersonSnapshotResolvers<ContextType>;
  Photo?: PhotoResolvers<ContextType>;
  ProgrammeCount?: ProgrammeCountResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Recipient?: RecipientResolvers<ContextType>;
  RecipientConnection?: RecipientConnectionResolvers<ContextType>;
  RecipientEdge?: RecipientEdgeResolvers<ContextType>;
  RecipientList?: RecipientListResolvers<ContextType>;
  RecordHomeVisitResult?: RecordHomeVisitResultResolvers<ContextType>;
  RecordHomeVisitSuccess?: RecordHomeVisitSuccessResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  RegionQuality?: RegionQualityResolvers<ContextType>;
  RegionStatistics?: RegionStatisticsResolvers<ContextType>;
  RegisterHouseholdResult?: RegisterHouseholdResultResolvers<ContextType>;
  RegisterHouseholdSuccess?: RegisterHouseholdSuccessResolvers<ContextType>;
  RegistryImport?: RegistryImportResolvers<ContextType>;
  ReportEntry?: ReportEntryResolvers<ContextType>;
  ReportRow?: ReportRowResolvers<ContextType>;
  ReportSection?: ReportSectionResolvers<ContextType>;
  RequestDuplicateScanResult?: RequestDuplicateScanResultResolvers<ContextType>;
  RequestDuplicateScanSuccess?: RequestDuplicateScanSuccessResolvers<ContextType>;
  RequestPhotoUploadResult?: RequestPhotoUploadResultResolvers<ContextType>;
  RequestPhotoUploadSuccess?: RequestPhotoUploadSuccessResolvers<ContextType>;
  ResolveDuplicateResult?: ResolveDuplicateResultResolvers<ContextType>;
  ResolveDuplicateSuccess?: ResolveDuplicateSuccessResolvers<ContextType>;
  ResolveRecipientResult?: ResolveRecipientResultResolvers<ContextType>;
  ResolveRecipientSuccess?: ResolveRecipientSuccessResolvers<ContextType>;
  ResubmitChangeRequestResult?: ResubmitChangeRequestResultResolvers<ContextType>;
  ResubmitChangeRequestSuccess?: ResubmitChangeRequestSuccessResolvers<ContextType>;
  Schooling?: SchoolingResolvers<ContextType>;
  SetDuplicateThresholdResult?: SetDuplicateThresholdResultResolvers<ContextType>;
  SetDuplicateThresholdSuccess?: SetDuplicateThresholdSuccessResolvers<ContextType>;
  SourcedValue?: SourcedValueResolvers<ContextType>;
  StaleVersion?: StaleVersionResolvers<ContextType>;
  SubjectReport?: SubjectReportResolvers<ContextType>;
  SubmitChangeRequestResult?: SubmitChangeRequestResultResolvers<ContextType>;
  SubmitChangeRequestSuccess?: SubmitChangeRequestSuccessResolvers<ContextType>;
  SubmitChangeRequestsResult?: SubmitChangeRequestsResultResolvers<ContextType>;
  SubmitChangeRequestsSuccess?: SubmitChangeRequestsSuccessResolvers<ContextType>;
  SubmitVisitsResult?: SubmitVisitsResultResolvers<ContextType>;
  SubmitVisitsSuccess?: SubmitVisitsSuccessResolvers<ContextType>;
  SubmittedChangeRequest?: SubmittedChangeRequestResolvers<ContextType>;
  SubmittedVisit?: SubmittedVisitResolvers<ContextType>;
  Tombstone?: TombstoneResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VariableStatistics?: VariableStatisticsResolvers<ContextType>;
  VisitConflict?: VisitConflictResolvers<ContextType>;
  WelfareRank?: WelfareRankResolvers<ContextType>;
  WorkItem?: WorkItemResolvers<ContextType>;
  WorkItemConnection?: WorkItemConnectionResolvers<ContextType>;
  WorkItemEdge?: WorkItemEdgeResolvers<ContextType>;
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
