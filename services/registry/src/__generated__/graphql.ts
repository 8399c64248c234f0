import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { InvalidInputFailure, NotAllowedFailure, NotFoundFailure, InvalidTransitionFailure, StaleVersionFailure, IdempotencyConflictFailure, InputIssue as DomainInputIssue } from '@slrt/domain';
import type { AuditTrailKey, SubjectReportKey, DistrictReadinessKey, ReadinessFinding, AuditEntryRow, AuditEntryPage } from '@slrt/subgraph';
import type { PersonRequestParent } from '../modules/person-request/resolvers.ts';
import type { AreaRow, AreaPage } from '../modules/area/index.ts';
import type { StatisticsView, QualityView } from '../modules/statistics/statistics-view.ts';
import type { FactChangeParent, HouseholdParent, HouseholdPage, Revision, RevisionPage, SnapshotParent, ParticipationRow, PersonParent, PersonMatchPage, PersonSnapshotParent, MaskedValue, WorkItemSource, WorkItemPage } from '../modules/household/index.ts';
import type { ChangeRequestRow, ChangeRequestPage, DraftParent, PersonDraftParent, ProposedValueParent, LikelyDuplicateParent, LikelyDuplicatesFailure, ProposedFactParent } from '../modules/change-request/index.ts';
import type { IncomingHouseholdRow } from '../modules/determination/use-cases/list-incoming-households.ts';
import type { IncomingHouseholdPage } from '../modules/determination/resolvers.ts';
import type { MergePlan, SuggestedPair } from '../modules/determination/use-cases/plan-merge.ts';
import type { ImportRow } from '../modules/import/index.ts';
import type { ImportPage } from '../modules/import/import.repository.ts';
import type { KindCount, SampleParent } from '../modules/import/import-preview.ts';
import type { Heading } from '../modules/import/layouts/layout.ts';
import type { SecondPersonRequiredFailure, ImportHasDependentsFailure } from '../modules/import/import.errors.ts';
import type { PhotoRow } from '../modules/photo/index.ts';
import type { CandidateRow, CandidatePage, ScanRow } from '../modules/duplicate/index.ts';
import type { VisitItemAnswer } from '../modules/field/use-cases/submit-visits.ts';
import type { ChangeRequestItemAnswer } from '../modules/field/use-cases/submit-change-requests.ts';
import type { RecipientRow, RecipientPage, ListRow } from '../modules/recipient/recipient.repository.ts';
import type { ReadAlarmRow } from '../modules/read-budget/read-alarm.repository.ts';
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

/** Purpose for which protected data is read. */
export type AccessPurpose =
  /** Calling back the person who reported a complaint. */
  | 'CALL_BACK'
  /** Clarifying an identity with civil registration (Dukcapil). */
  | 'CIVIL_REGISTRATION'
  /** Correcting a record. */
  | 'CORRECTION'
  /** Making or answering a referral. */
  | 'REFERRAL'
  /** Answering a request of the person concerned. */
  | 'SUBJECT_REQUEST'
  /** Verifying a record. */
  | 'VERIFICATION';

/** An announced photo and its upload link. */
export type AnnouncedPhoto = {
  __typename?: 'AnnouncedPhoto';
  /** The photo. */
  photo: Photo;
  /** Link to `PUT` the picture to, valid for 15 minutes. Null if the picture was already uploaded. */
  uploadUrl?: Maybe<Scalars['String']['output']>;
};

/** An answer given in a survey. */
export type Answer = {
  __typename?: 'Answer';
  /** The answer: a code, a number, `true` or `false`. */
  value: Scalars['String']['output'];
  /** Name of the variable. */
  variable: Scalars['String']['output'];
};

/** Input of `applyRecipientList`. */
export type ApplyRecipientListInput = {
  /** ID of the list. */
  listId: Scalars['ID']['input'];
};

/** Result of `applyRecipientList`. */
export type ApplyRecipientListResult = ApplyRecipientListSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** Success payload of `applyRecipientList`. */
export type ApplyRecipientListSuccess = {
  __typename?: 'ApplyRecipientListSuccess';
  /** The applied list. */
  list: RecipientList;
};

/** Input of `applyRegistryImport`. */
export type ApplyRegistryImportInput = {
  /** ID of the import. */
  importId: Scalars['ID']['input'];
};

/** Result of `applyRegistryImport`. */
export type ApplyRegistryImportResult = ApplyRegistryImportSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | SecondPersonRequired | StaleVersion;

/** Success payload of `applyRegistryImport`. */
export type ApplyRegistryImportSuccess = {
  __typename?: 'ApplyRegistryImportSuccess';
  /** The import, which is now applied in the background. */
  import: RegistryImport;
};

/** Quantity of one asset. */
export type AssetCount = {
  __typename?: 'AssetCount';
  /** Code of the asset, e.g. `CATTLE`. */
  code: Scalars['String']['output'];
  /** Quantity, in units of the asset: pieces, animals or square metres. */
  count: Scalars['Int']['output'];
};

/** Quantity of one asset. */
export type AssetCountInput = {
  /** Code of the asset: `ACTIVE_PHONES`, `IMMOVABLE_PROPERTY_AREA`, `CATTLE`, `BUFFALO`, `HORSE`, `PIG` or `GOAT`. */
  code: Scalars['String']['input'];
  /** Quantity: pieces or animals up to 9,999 (phones up to 99), or square metres up to 9,999,999. */
  count: Scalars['Int']['input'];
};

/** Property of a household. */
export type Assets = {
  __typename?: 'Assets';
  /** Counted assets: active phones, livestock, square metres of land. */
  counts: Array<AssetCount>;
  /** Codes of assets that the household was asked about and does not own. */
  notOwned: Array<Scalars['String']['output']>;
  /** Codes of assets that the household owns, e.g. `REFRIGERATOR`. */
  owned: Array<Scalars['String']['output']>;
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
  /** Entries recorded by registry, newest first. Null if the service does not respond or you may not see them. */
  registry?: Maybe<AuditEntryConnection>;
  /** The latest 100 erasures of expired records by registry, newest first. Null if the service does not respond or you may not see them. */
  registryErasures?: Maybe<Array<ErasureRun>>;
};


/** Audit log of a district, one part per service. Reading it is audited too. */
export type AuditTrailRegistryArgs = {
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

/** Input of `cancelChangeRequest`. */
export type CancelChangeRequestInput = {
  /** ID of the change request. */
  changeRequestId: Scalars['ID']['input'];
  /** Version that you last read. Returns `StaleVersion` if the record has changed since. */
  expectedVersion: Scalars['Int']['input'];
  /** Free-text explanation, at most 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Reason, as a code of capital letters and underscores. */
  reason: Scalars['String']['input'];
};

/** Result of `cancelChangeRequest`. */
export type CancelChangeRequestResult = CancelChangeRequestSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** Success payload of `cancelChangeRequest`. */
export type CancelChangeRequestSuccess = {
  __typename?: 'CancelChangeRequestSuccess';
  /** The cancelled request. */
  changeRequest: ChangeRequest;
};

/** Amended content of a returned change request. The relevant fields depend on its kind. */
export type ChangeDraftInput = {
  /** `CHANGE`, `MOVE`, `SPLIT`: street and neighbourhood, at most 500 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Effective date, not in the future. Required for `DEATH`. */
  date?: InputMaybe<Scalars['Date']['input']>;
  /** `CHANGE`: welfare decile, 1 to 10. */
  decile?: InputMaybe<Scalars['Int']['input']>;
  /** `DUPLICATE`: ID of the household that remains. */
  duplicateOf?: InputMaybe<Scalars['ID']['input']>;
  /** Reason to continue although people in the input are likely registered already, at most 2,000 characters. Without it they are returned as `LikelyDuplicates`. */
  duplicateReason?: InputMaybe<Scalars['String']['input']>;
  /** IDs of photos as evidence, at most 20. */
  evidence?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `CHANGE`: facts about the household and its members, as a home visit states them. */
  facts?: InputMaybe<HouseholdFactsInput>;
  /** `DUPLICATE`: household of the family card that is valid afterwards. Default: `REMAINING`. */
  keepCard?: InputMaybe<MergedCard>;
  /** `CHANGE`, `SPLIT`: family card number, 16 digits. */
  kkNumber?: InputMaybe<Scalars['String']['input']>;
  /** `CHANGE`: members as they should be, and members to add. At most 50. */
  members?: InputMaybe<Array<MemberChangeInput>>;
  /** `SPLIT`: ID of the head of those who leave. `DEATH`: ID of the new head, if the head died. */
  newHeadId?: InputMaybe<Scalars['ID']['input']>;
  /** `DEATH`: IDs of those who died. `SPLIT`: of those who leave. `DUPLICATE`: of those who move over to the household that remains. */
  personIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `MOVE`, `SPLIT`: code of the destination village. Required for `MOVE`. A village in another district must accept the household. */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** `DUPLICATE`: members who are the same person as a member of the household that remains. Every member is here or in `personIds`. */
  samePersons?: InputMaybe<Array<SamePersonInput>>;
  /** `SPLIT`: ID of the new head of those who stay, if the head leaves. */
  stayingHeadId?: InputMaybe<Scalars['ID']['input']>;
};

/** A proposal to change the registry. Changes of membership, identity or welfare rank pass through the stages from village deliberation to determination. A technical correction is decided by one officer who did not propose it. */
export type ChangeRequest = {
  __typename?: 'ChangeRequest';
  /** Values that the request changes, as they were at the time of the proposal. Empty unless the kind is `CHANGE`. */
  changes: Array<ProposedValue>;
  /** Village in another district to which the household moves. That district must accept it. Null for any other request. */
  destination?: Maybe<Region>;
  /** Change as determined. Null until then. */
  determined?: Maybe<HouseholdDraft>;
  /** Time by which a decision is due: three months after submission. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why the proposer continued although likely duplicates were shown. Null if there were none. */
  duplicateReason?: Maybe<Scalars['String']['output']>;
  /** Reasons and notes recorded at the stages. Kept if the request is rejected. */
  findings: Array<Finding>;
  /** Household concerned. Null if you may not see it. */
  household?: Maybe<Household>;
  /** Global ID, opaque to clients. */
  id: Scalars['ID']['output'];
  /** Kind of change. */
  kind: ChangeRequestKind;
  /** Registered people who were shown as likely duplicates before the proposal. */
  likelyDuplicates: Array<LikelyDuplicate>;
  /** Deciders of the request. */
  path: ChangeRequestPath;
  /** The proposed change. */
  proposed?: Maybe<HouseholdDraft>;
  /** Village of the household. */
  region: Region;
  /** Stage that the request waits for, or its outcome. */
  state: ChangeRequestState;
  /** Time of submission. */
  submittedAt: Scalars['DateTime']['output'];
  /** Steps of the request, oldest first. */
  timeline: Array<ChangeRequestTimelineEntry>;
  /** Number of the current version, incremented by every change. Pass it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Home visits that contradict other changes to the household. */
  visitConflicts: Array<VisitConflict>;
};

/** A page of change requests. */
export type ChangeRequestConnection = {
  __typename?: 'ChangeRequestConnection';
  /** Entries of this page, in list order. */
  edges: Array<ChangeRequestEdge>;
  /** Cursors for fetching further pages. */
  pageInfo: PageInfo;
  /** Number of matches over all pages. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a `ChangeRequestConnection`. */
export type ChangeRequestEdge = {
  __typename?: 'ChangeRequestEdge';
  /** Cursor of this entry. Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The change request. */
  node: ChangeRequest;
};

/** Filter for change requests. All given conditions must hold. */
export type ChangeRequestFilter = {
  /** Requests that concern this household. */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** Requests of any of these kinds. */
  kinds?: InputMaybe<Array<ChangeRequestKind>>;
  /** Requests from this area, at any level. */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Requests in any of these states. */
  states?: InputMaybe<Array<ChangeRequestState>>;
};

/** A proposal: exactly one of both fields. */
export type ChangeRequestItemInput = {
  /** A change to a registered household. */
  change?: InputMaybe<SubmitChangeRequestInput>;
  /** A family that is not in the registry. */
  register?: InputMaybe<RegisterHouseholdInput>;
};

/** Kind of change. */
export type ChangeRequestKind =
  /** Correct facts about the household or its members, or add members. */
  | 'CHANGE'
  /** Record the death of members. */
  | 'DEATH'
  /** Merge the household into another one. Its members, participation, source values and disclosures move over. Only a new change, e.g. a split, reverses it. */
  | 'DUPLICATE'
  /** Move the household to another village. A move to another district takes effect when that district accepts it. */
  | 'MOVE'
  /** Add a household. Created by `registerHousehold`. */
  | 'NEW_HOUSEHOLD'
  /** Remove the household because it is not eligible. */
  | 'NOT_ELIGIBLE'
  /** Remove the household because it was not found. */
  | 'NOT_FOUND'
  /** Move some members to a new household. */
  | 'SPLIT';

/** Deciders of a change request. */
export type ChangeRequestPath =
  /** One officer who did not propose it: technical corrections and conflicts of home visits. */
  | 'OFFICER'
  /** The five stages: membership, identity of persons and welfare rank. */
  | 'STAGES';

/** State of a change request, named after the stage that it waits for. */
export type ChangeRequestState =
  /** Withdrawn by a proposer. Final. */
  | 'CANCELLED'
  /** Waits for the determination, entered by the district verifier. */
  | 'DETERMINATION'
  /** Determined and applied. Final. */
  | 'DETERMINED'
  /** Waits for the district verifier. */
  | 'DISTRICT_VERIFICATION'
  /** Waits for verification in the field by a supervisor or facilitator. */
  | 'FIELD_VERIFICATION'
  /** Waits for the district to which the household moves. Until then it belongs to the district that it leaves. */
  | 'RECEIVING_DISTRICT'
  /** Waits for the decree of the regent, entered by the head of office. */
  | 'REGENT_APPROVAL'
  /** Rejected. Final. */
  | 'REJECTED'
  /** Returned to the proposers for amendment. */
  | 'RETURNED'
  /** Technical correction: waits for a supervisor or district verifier who did not propose it. */
  | 'TECHNICAL_REVIEW'
  /** Waits for the village deliberation. */
  | 'VILLAGE_DELIBERATION';

/** A step of a change request. */
export type ChangeRequestTimelineEntry = {
  __typename?: 'ChangeRequestTimelineEntry';
  /** Pseudonymous ID of the person who acted. */
  actor: Scalars['String']['output'];
  /** Role of the person who acted. */
  actorRole?: Maybe<Role>;
  /** Time of the step. */
  at: Scalars['DateTime']['output'];
  /** Date of the decision as its document states it, which may precede `at`. Null for steps that are not decisions. */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** Action: `SUBMIT`, `RESUBMIT`, `CANCEL`, `APPROVE`, `RETURN` or `REJECT`. */
  decision: Scalars['String']['output'];
  /** Number of the minutes or decree. Null if none was given. */
  document?: Maybe<Scalars['String']['output']>;
  /** Reason, as a code. Null if none was given. */
  reason?: Maybe<Scalars['String']['output']>;
  /** State of the request before the step. */
  stage: ChangeRequestState;
};

/** Kind of a proposed change to one value. */
export type ChangedFact =
  /** Address. */
  | 'ADDRESS'
  /** A date of birth that was not known. */
  | 'BIRTH_DATE_ADDED'
  /** Day and month swapped, or one part of the date. */
  | 'BIRTH_DATE_CORRECTED'
  /** The date of birth becomes another date. */
  | 'BIRTH_DATE_REPLACED'
  /** Family card number. */
  | 'CARD_NUMBER'
  /** Another welfare decile. */
  | 'DECILE'
  /** The household gets another head. */
  | 'HEAD'
  /** A member joins. */
  | 'MEMBER_ADDED'
  /** A member leaves. */
  | 'MEMBER_LEAVES'
  /** Name of the mother. */
  | 'MOTHER_NAME'
  /** The name becomes another name. */
  | 'NAME_REPLACED'
  /** Another spelling of the name. */
  | 'NAME_SPELLING'
  /** A NIK that was not known, e.g. of a baby. */
  | 'NIK_ADDED'
  /** One or two digits of the NIK. */
  | 'NIK_CORRECTED'
  /** The NIK becomes another number. */
  | 'NIK_REPLACED'
  /** A fact observed on a home visit. */
  | 'OBSERVED_FACT'
  /** So much is corrected that the member would be another person. */
  | 'PERSON_REPLACED'
  /** Relation to the head. */
  | 'RELATION'
  /** Sex. */
  | 'SEX';

/** Civil status of a person, as codes of the BDT-2015 code lists. A null field is unknown. */
export type CivilStatus = {
  __typename?: 'CivilStatus';
  /** Birth or marriage certificate, as stated in the survey. */
  civilCertificates?: Maybe<Scalars['String']['output']>;
  /** Identity documents as the sum of 1 birth certificate, 2 pupil card, 4 KTP, 8 driving licence; 0 for none. */
  identityCards?: Maybe<Scalars['Int']['output']>;
  /** Whether the person is on the family card. */
  inFamilyCard?: Maybe<Scalars['Boolean']['output']>;
  /** Marital status: 1 single, 2 married, 3 divorced, 4 widowed. */
  maritalStatus?: Maybe<Scalars['String']['output']>;
  /** Relation to the head of the family on the family card, code list `relation`. */
  relationInFamily?: Maybe<Scalars['String']['output']>;
};

/** Count of a code in a decile. */
export type CodeCount = {
  __typename?: 'CodeCount';
  /** Code of the variable. */
  code: Scalars['String']['output'];
  /** Number of households or people. Never null: a count that is withheld is left out of the list. */
  count?: Maybe<Scalars['Int']['output']>;
  /** Decile, 1 (poorest) to 10. Null for households that are not ranked. */
  decile?: Maybe<Scalars['Int']['output']>;
  /** Always false: a count that is withheld is left out of the list. */
  suppressed: Scalars['Boolean']['output'];
};

/** A code list of the registry. */
export type CodeList = {
  __typename?: 'CodeList';
  /** Codes, in ascending order. */
  codes: Array<CodeListCode>;
  /** Name of the coded variable, e.g. `floor`. */
  name: Scalars['ID']['output'];
};

/** A code of a code list. */
export type CodeListCode = {
  __typename?: 'CodeListCode';
  /** Code as the registry stores it. */
  canonical: Scalars['String']['output'];
  /** Code as this version of the list writes it. */
  code: Scalars['String']['output'];
  /** Label in Indonesian. */
  label: Scalars['String']['output'];
  /** Label in English. */
  labelEn: Scalars['String']['output'];
};

/** Count of a code over all deciles. */
export type CodeTotal = {
  __typename?: 'CodeTotal';
  /** Code of the variable. */
  code: Scalars['String']['output'];
  /** Number of households or people. */
  count: Scalars['Int']['output'];
};

/** Quality of a household record. */
export type Completeness = {
  __typename?: 'Completeness';
  /** Days since the last survey or visit. Null if there was none. */
  daysSinceVerified?: Maybe<Scalars['Int']['output']>;
  /** Codes of doubtful facts: `MEMBERS_MISSING`, `NIK_MISSING`, `NIK_IMPLAUSIBLE`, `BIRTH_DATE_MISSING`, or a contradiction between facts, which starts with `CONTRADICTION_`. */
  issues: Array<Scalars['String']['output']>;
  /** Codes of missing facts: `ADDRESS`, `LOCATION`, `DECILE`, `KK`, `HOUSING_FLOOR`, `HOUSING_WALL`, `HOUSING_ROOF`, `HOUSING_WATER`. */
  missing: Array<Scalars['String']['output']>;
  /** Share of the quality checks that the record passes, 0 to 1. */
  score: Scalars['Float']['output'];
};

/** Input of `confirmErasure`. */
export type ConfirmErasureInput = {
  /** Version that you last read. Returns `StaleVersion` if the record has changed since. */
  expectedVersion: Scalars['Int']['input'];
  /** ID of the request. */
  requestId: Scalars['ID']['input'];
};

/** Result of `confirmErasure`. */
export type ConfirmErasureResult = ConfirmErasureSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** Success payload of `confirmErasure`. */
export type ConfirmErasureSuccess = {
  __typename?: 'ConfirmErasureSuccess';
  /** The request. */
  request: PersonRequest;
};

/** Input of `correctParticipation`. An omitted field stays as it is. */
export type CorrectParticipationInput = {
  /** Free-text explanation, at most 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** ID of the period. */
  participationId: Scalars['ID']['input'];
  /** Corrected reason of the end. */
  reason?: InputMaybe<ParticipationEndReason>;
  /** Corrected first day. */
  since?: InputMaybe<Scalars['Date']['input']>;
  /** Corrected first day without the programme. Null reopens the period; use `endParticipation` to end a current one. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** Result of `correctParticipation`. */
export type CorrectParticipationResult = CorrectParticipationSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** Success payload of `correctParticipation`. */
export type CorrectParticipationSuccess = {
  __typename?: 'CorrectParticipationSuccess';
  /** The household. */
  household: Household;
  /** The corrected period. */
  participation: Participation;
};

/** Count of a pair of codes. */
export type CrossCount = {
  __typename?: 'CrossCount';
  /** Code of the second variable. */
  column: Scalars['String']['output'];
  /** Number of households or people. */
  count: Scalars['Int']['output'];
  /** Code of the first variable. */
  row: Scalars['String']['output'];
};

/** Counts of two variables against each other. */
export type CrossTable = {
  __typename?: 'CrossTable';
  /** Counts for each pair of codes that occurs. */
  cells: Array<CrossCount>;
  /** Whether households or people are counted: people if one of the variables is a person's. */
  unit: StatisticsUnit;
};

/** Input of `decideChangeRequestStage`. */
export type DecideChangeRequestStageInput = {
  /** ID of the change request. */
  changeRequestId: Scalars['ID']['input'];
  /** Date of the verification or decree. Required to approve any stage of the chain. Not in the future, not before the preceding decision, and at most a year ago. Default otherwise: today. */
  decidedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Determined welfare decile, 1 to 10. Used only to approve `DETERMINATION`. Default: the proposed one. Required if the household would be listed without one. */
  decile?: InputMaybe<Scalars['Int']['input']>;
  /** The decision. */
  decision: StageDecision;
  /** Number of the decree of the regent or the ministry: letters, digits, spaces and `/ . - _`, at most 60 characters. Required to approve `REGENT_APPROVAL` and `DETERMINATION`. */
  document?: InputMaybe<Scalars['String']['input']>;
  /** Version that you last read. Returns `StaleVersion` if the record has changed since. */
  expectedVersion: Scalars['Int']['input'];
  /** Free-text explanation, at most 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Reason, as a code. Required for `RETURN` and `REJECT`. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Stage to decide. Returns `InvalidTransition` if the request waits for another one. */
  stage: ChangeRequestState;
};

/** Result of `decideChangeRequestStage`. */
export type DecideChangeRequestStageResult = DecideChangeRequestStageSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** Success payload of `decideChangeRequestStage`. */
export type DecideChangeRequestStageSuccess = {
  __typename?: 'DecideChangeRequestStageSuccess';
  /** The request after the decision. */
  changeRequest: ChangeRequest;
};

/** Input of `decidePersonRequest`. */
export type DecidePersonRequestInput = {
  /** Decision. */
  decision: PersonRequestDecision;
  /** Version that you last read. Returns `StaleVersion` if the record has changed since. */
  expectedVersion: Scalars['Int']['input'];
  /** Code of the reason. Required for `REJECT`. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** ID of the request. */
  requestId: Scalars['ID']['input'];
};

/** Result of `decidePersonRequest`. */
export type DecidePersonRequestResult = DecidePersonRequestSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** Success payload of `decidePersonRequest`. */
export type DecidePersonRequestSuccess = {
  __typename?: 'DecidePersonRequestSuccess';
  /** The request. */
  request: PersonRequest;
};

/** Number of households in a welfare decile. */
export type DecileCount = {
  __typename?: 'DecileCount';
  /** Number of households. Never null: a count that is withheld is left out of the list. */
  count?: Maybe<Scalars['Int']['output']>;
  /** Decile, 1 (poorest) to 10. Null for households that are not ranked. */
  decile?: Maybe<Scalars['Int']['output']>;
  /** Always false: a count that is withheld is left out of the list. */
  suppressed: Scalars['Boolean']['output'];
};

/** Input of `deletePhoto`. */
export type DeletePhotoInput = {
  /** Free-text explanation, at most 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** ID of the photo. */
  photoId: Scalars['ID']['input'];
  /** Reason for the deletion. */
  reason: PhotoDeletionReason;
};

/** Result of `deletePhoto`. */
export type DeletePhotoResult = DeletePhotoSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** Success payload of `deletePhoto`. */
export type DeletePhotoSuccess = {
  __typename?: 'DeletePhotoSuccess';
  /** The photo without its pictures. */
  photo: Photo;
};

/** Sort direction. */
export type Direction =
  /** Ascending. */
  | 'ASC'
  /** Descending. */
  | 'DESC';

/** Input of `discardRegistryImport`. */
export type DiscardRegistryImportInput = {
  /** ID of the import. */
  importId: Scalars['ID']['input'];
};

/** Result of `discardRegistryImport`. */
export type DiscardRegistryImportResult = DiscardRegistryImportSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** Success payload of `discardRegistryImport`. */
export type DiscardRegistryImportSuccess = {
  __typename?: 'DiscardRegistryImportSuccess';
  /** The discarded import. */
  import: RegistryImport;
};

/** Things that a district lacks before it goes live, one part per service. */
export type DistrictReadiness = {
  __typename?: 'DistrictReadiness';
  /** Code of the district. */
  regionCode: Scalars['ID']['output'];
  /** Things that registry needs, in a fixed order. Null if the service does not respond or you may not see it. */
  registry?: Maybe<Array<ReadinessItem>>;
};

/** Degree of agreement of two values. */
export type DuplicateAgreement =
  /** Nearly equal, e.g. one typing error, one part of a date, or the same sub-district. */
  | 'CLOSE'
  /** Different. */
  | 'DIFFERENT'
  /** At least one of the records has no value. */
  | 'MISSING'
  /** Partly equal, e.g. one more word in the name, or only the years of birth known. */
  | 'PARTLY'
  /** Equal. */
  | 'SAME';

/** Two records that may be the same person. */
export type DuplicateCandidate = {
  __typename?: 'DuplicateCandidate';
  /** Decisions of officers, oldest first. */
  decisions: Array<DuplicateDecision>;
  /** Time at which the pair was first found. */
  foundAt: Scalars['DateTime']['output'];
  /** How the pair was found. */
  foundBy: DuplicateFoundBy;
  /** True if both have the same NIK. */
  hard: Scalars['Boolean']['output'];
  /** Global ID, opaque to clients. */
  id: Scalars['ID']['output'];
  /** First person. Null if you may not see the record. */
  personA?: Maybe<Person>;
  /** Second person. Null if you may not see the record. */
  personB?: Maybe<Person>;
  /** Evidence for and against, by field. */
  reasons: Array<DuplicateReason>;
  /** Probability that both are the same person, 0 to 1. */
  score: Scalars['Float']['output'];
  /** State of the pair. */
  state: DuplicateState;
  /** Number of the current version, incremented by every change. Pass it as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A page of pairs. */
export type DuplicateCandidateConnection = {
  __typename?: 'DuplicateCandidateConnection';
  /** Entries of this page, in list order. */
  edges: Array<DuplicateCandidateEdge>;
  /** Cursors for fetching further pages. */
  pageInfo: PageInfo;
  /** Number of matches over all pages. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a `DuplicateCandidateConnection`. */
export type DuplicateCandidateEdge = {
  __typename?: 'DuplicateCandidateEdge';
  /** Cursor of this entry. Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The pair. */
  node: DuplicateCandidate;
};

/** Decision of an officer on a pair. */
export type DuplicateDecision = {
  __typename?: 'DuplicateDecision';
  /** Role of the officer. */
  actorRole?: Maybe<Role>;
  /** Time of the decision. */
  at: Scalars['DateTime']['output'];
  /** The decision. */
  decision: DuplicateDecisionKind;
  /** Free-text explanation. Null if none was given. */
  note?: Maybe<Scalars['String']['output']>;
};

/** Possible decisions on a pair. */
export type DuplicateDecisionKind =
  /** Same person, rightly in two households: keep both records. */
  | 'LINK'
  /** Same person: merge one record into the other. */
  | 'MERGE'
  /** Two different people. */
  | 'NOT_DUPLICATE'
  /** Undo the previous decision. */
  | 'REOPEN';

/** Field in which two records are compared. */
export type DuplicateField =
  /** Village of the household. */
  | 'AREA'
  /** Date or year of birth. */
  | 'BIRTH_DATE'
  /** Name of the mother, compared by keyed hash. */
  | 'MOTHER'
  /** Name, compared by sound. */
  | 'NAME'
  /** National identity number. */
  | 'NIK'
  /** Sex. */
  | 'SEX';

/** Filter for pairs of possible duplicates. All given conditions must hold. */
export type DuplicateFilter = {
  /** True for pairs with the same NIK, false for others. */
  hard?: InputMaybe<Scalars['Boolean']['input']>;
  /** Lowest probability, 0 to 1. */
  minScore?: InputMaybe<Scalars['Float']['input']>;
  /** Pairs that include this person. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Pairs with at least one person in this area, at any level. */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Pairs in any of these states. Default: `OPEN`. */
  states?: InputMaybe<Array<DuplicateState>>;
};

/** How a pair was found. */
export type DuplicateFoundBy =
  /** By the scan that follows an import. */
  | 'IMPORT'
  /** When a person was registered or corrected. */
  | 'REGISTRATION'
  /** By a requested scan. */
  | 'SCAN';

/** Comparison of two records in one field. */
export type DuplicateReason = {
  __typename?: 'DuplicateReason';
  /** Degree of agreement. */
  agreement: DuplicateAgreement;
  /** Compared field. */
  field: DuplicateField;
  /** Evidence in bits: positive for the same person, negative for different people. */
  weight: Scalars['Float']['output'];
};

/** A search for duplicates in a whole district. */
export type DuplicateScan = {
  __typename?: 'DuplicateScan';
  /** Time at which the scan ended. Null until then. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Number of pairs found. Null until the scan ends. */
  found?: Maybe<Scalars['Int']['output']>;
  /** Global ID, opaque to clients. */
  id: Scalars['ID']['output'];
  /** Number of people compared. Null until the scan ends. */
  persons?: Maybe<Scalars['Int']['output']>;
  /** Time of the request. */
  requestedAt: Scalars['DateTime']['output'];
  /** Progress of the scan. */
  status: DuplicateScanStatus;
};

/** Progress of a duplicate scan. */
export type DuplicateScanStatus =
  /** Finished. */
  | 'COMPLETED'
  /** Given up after five attempts. */
  | 'FAILED'
  /** In progress. */
  | 'RUNNING'
  /** Waits to start. */
  | 'WAITING';

/** State of a pair of possible duplicates. */
export type DuplicateState =
  /** No longer similar, because a record was corrected. */
  | 'GONE'
  /** Both records are one person who rightly belongs to two households. */
  | 'LINKED'
  /** One record was merged into the other. */
  | 'MERGED'
  /** Two different people. */
  | 'NOT_DUPLICATE'
  /** Waits for a decision. */
  | 'OPEN';

/** Employment of a person, as codes of the BDT-2015 code lists. A null field is unknown. */
export type Employment = {
  __typename?: 'Employment';
  /** Hours worked in that week, at most 168. */
  hours?: Maybe<Scalars['Int']['output']>;
  /** Industry of the main job, code list `industry`. */
  industry?: Maybe<Scalars['String']['output']>;
  /** Employment status, code list `employmentStatus`. */
  status?: Maybe<Scalars['String']['output']>;
  /** Whether the person worked in the week before the survey. */
  worked?: Maybe<Scalars['Boolean']['output']>;
};

/** Input of `endParticipation`. */
export type EndParticipationInput = {
  /** Free-text explanation, at most 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** ID of the current period. */
  participationId: Scalars['ID']['input'];
  /** Why it ends. */
  reason: ParticipationEndReason;
  /** First day without the programme, not before the period began and not in the future. */
  until: Scalars['Date']['input'];
};

/** Result of `endParticipation`. */
export type EndParticipationResult = EndParticipationSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** Success payload of `endParticipation`. */
export type EndParticipationSuccess = {
  __typename?: 'EndParticipationSuccess';
  /** The household. */
  household: Household;
  /** The ended period. */
  participation: Participation;
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

/** A fact about a household or person that the registry keeps, and whose changes its history lists. Labels: `labels`. */
export type Fact =
  /** Number of active mobile phone numbers. */
  | 'ACTIVE_PHONES'
  /** Street and neighbourhood. */
  | 'ADDRESS'
  /** Air conditioner. */
  | 'AIR_CONDITIONER'
  /** Number of bedrooms. */
  | 'BEDROOMS'
  /** Bicycle. */
  | 'BICYCLE'
  /** Date of birth of a person. Not stated by visits. */
  | 'BIRTH_DATE'
  /** Boat without an engine. */
  | 'BOAT'
  /** Health insurance paid by the household itself. */
  | 'BPJS_SELF_PAID'
  /** Number of buffaloes. */
  | 'BUFFALO'
  /** Ownership of the building. */
  | 'BUILDING_STATUS'
  /** Car. */
  | 'CAR'
  /** Number of cattle. */
  | 'CATTLE'
  /** Chronic illness of a person. */
  | 'CHRONIC_ILLNESS'
  /** Birth or marriage certificate of a person. */
  | 'CIVIL_CERTIFICATES'
  /** Welfare decile of the household. Not stated by visits. */
  | 'DECILE'
  /** Disability of a person. */
  | 'DISABILITY'
  /** Employment status of a person. */
  | 'EMPLOYMENT_STATUS'
  /** Number of the family of a person within the household. Not stated by visits. */
  | 'FAMILY_NO'
  /** Main floor material. */
  | 'FLOOR'
  /** Floor area in square metres. */
  | 'FLOOR_AREA'
  /** Family planning: children born. */
  | 'FP_CHILDREN_BORN'
  /** Family planning: children living. */
  | 'FP_CHILDREN_LIVING'
  /** Family planning: duration. */
  | 'FP_DURATION'
  /** Family planning: eligible couple. */
  | 'FP_ELIGIBLE_COUPLE'
  /** Family planning: method. */
  | 'FP_METHOD'
  /** Family planning: place of service. */
  | 'FP_PLACE'
  /** Family planning: reason for not taking part. */
  | 'FP_REASON'
  /** Family planning: takes part. */
  | 'FP_TAKES_PART'
  /** Family planning: wants another child. */
  | 'FP_WANTS_CHILD'
  /** Family planning: number of the woman in the list of members. */
  | 'FP_WOMAN'
  /** Cooking fuel. */
  | 'FUEL'
  /** Gas cylinder of 5.5 kg or more. */
  | 'GAS_CYLINDER'
  /** Number of goats or sheep. */
  | 'GOAT'
  /** Gold, jewellery or savings. */
  | 'GOLD_OR_SAVINGS'
  /** Number of horses. */
  | 'HORSE'
  /** Identity documents of a person. */
  | 'IDENTITY_CARDS'
  /** Other land or buildings. */
  | 'IMMOVABLE_PROPERTY'
  /** Area of other land in square metres. */
  | 'IMMOVABLE_PROPERTY_AREA'
  /** Industry of the main job of a person. */
  | 'INDUSTRY'
  /** Other insurance. */
  | 'INSURANCE'
  /** Whether a person is on the family card. */
  | 'IN_FAMILY_CARD'
  /** Employment insurance. */
  | 'JAMSOSTEK'
  /** School aid card (KIP), as the household stated. */
  | 'KIP'
  /** Health insurance card (KIS), as the household stated. */
  | 'KIS'
  /** Family welfare card (KKS), as the household stated. */
  | 'KKS'
  /** Microcredit (KUR), as the household stated. */
  | 'KUR'
  /** Ownership of the land. */
  | 'LAND_STATUS'
  /** Computer or laptop. */
  | 'LAPTOP'
  /** Source of lighting. */
  | 'LIGHTING'
  /** Status of the household on the list. Not stated by visits. */
  | 'LISTING'
  /** Position of the house. */
  | 'LOCATION'
  /** Marital status of a person. */
  | 'MARITAL_STATUS'
  /** Whether a person lives in the household. Not stated by visits. */
  | 'MEMBERSHIP'
  /** Number of members with a business of their own. */
  | 'MEMBERS_WITH_BUSINESS'
  /** Household that replaced this record. Not stated by visits. */
  | 'MERGED_INTO'
  /** Band of the monthly expenditure. */
  | 'MONTHLY_EXPENDITURE'
  /** Band of the monthly income. */
  | 'MONTHLY_INCOME'
  /** Motorcycle. */
  | 'MOTORCYCLE'
  /** Motor boat. */
  | 'MOTOR_BOAT'
  /** Village in another district to which the household moved. Not stated by visits. */
  | 'MOVED_TO'
  /** Name of a person. Not stated by visits. */
  | 'NAME'
  /** Name of the smallest local unit (SLS). */
  | 'NEIGHBOURHOOD'
  /** A second house. */
  | 'OTHER_HOUSE'
  /** Outboard motor. */
  | 'OUTBOARD_MOTOR'
  /** National welfare percentile of the household. Not stated by visits. */
  | 'PERCENTILE'
  /** Number of pigs. */
  | 'PIG'
  /** Family Hope Programme (PKH), as the household stated. */
  | 'PKH'
  /** Electric power class. */
  | 'POWER'
  /** Whether a person is pregnant. */
  | 'PREGNANT'
  /** Expected date of birth of a pregnancy. */
  | 'PREGNANT_UNTIL'
  /** Food aid, as the household stated. */
  | 'RASTRA'
  /** Number of the survey sheet. */
  | 'RECORD_NO'
  /** Refrigerator. */
  | 'REFRIGERATOR'
  /** Village of the household. Not stated by visits. */
  | 'REGION'
  /** Relation of a person to the head of the household. Not stated by visits. */
  | 'RELATION'
  /** Relation of a person to the head of the family on the family card. */
  | 'RELATION_IN_FAMILY'
  /** Main roof material. */
  | 'ROOF'
  /** Condition of the roof. */
  | 'ROOF_CONDITION'
  /** Number of rooms. */
  | 'ROOMS'
  /** Highest certificate of a person. */
  | 'SCHOOL_CERTIFICATE'
  /** Highest grade that a person attended. */
  | 'SCHOOL_GRADE'
  /** Highest level of schooling that a person attended. */
  | 'SCHOOL_LEVEL'
  /** School attendance of a person. */
  | 'SCHOOL_PARTICIPATION'
  /** Sex of a person. Not stated by visits. */
  | 'SEX'
  /** Ship. */
  | 'SHIP'
  /** Number of families that the household stated. */
  | 'STATED_FAMILIES'
  /** Number of members that the household stated. */
  | 'STATED_MEMBERS'
  /** Date of the survey. Not stated by visits. */
  | 'SURVEY_DATE'
  /** Telephone line. */
  | 'TELEPHONE'
  /** Television. */
  | 'TELEVISION'
  /** Toilet facility. */
  | 'TOILET'
  /** Type of toilet bowl. */
  | 'TOILET_TYPE'
  /** Date of the last survey or visit. Not stated by visits. */
  | 'VERIFIED_ON'
  /** Main wall material. */
  | 'WALL'
  /** Condition of the walls. */
  | 'WALL_CONDITION'
  /** Disposal of sewage. */
  | 'WASTE_DISPOSAL'
  /** Source of drinking water. */
  | 'WATER'
  /** Water heater. */
  | 'WATER_HEATER'
  /** How drinking water is obtained. */
  | 'WATER_OBTAINED'
  /** Whether a person worked last week. */
  | 'WORKED'
  /** Hours that a person worked last week. */
  | 'WORK_HOURS';

/** A change of one fact between two versions. */
export type FactChange = {
  __typename?: 'FactChange';
  /** Value after. Null if it is not known any more. */
  after?: Maybe<Scalars['String']['output']>;
  /** Value before: a code, a number, a date, `true` or `false`. Null if it was not known. */
  before?: Maybe<Scalars['String']['output']>;
  /** The fact that changed. */
  fact: Fact;
  /** Person concerned. Null for a fact about the household. */
  person?: Maybe<Person>;
};

/** A family within a household: the people on one family card. */
export type Family = {
  __typename?: 'Family';
  /** Family card (KK) number. Null if unknown. */
  kkNumber?: Maybe<MaskedString>;
  /** Members of the family who live in the household now. */
  members: Array<Person>;
  /** Number of the family within the household (NUK), starting at 1. */
  number: Scalars['Int']['output'];
};

/** Answers about family planning as the form codes them, at most 10 characters each. An omitted field stays as it is. */
export type FamilyPlanningInput = {
  /** Children born alive. */
  childrenBorn?: InputMaybe<Scalars['String']['input']>;
  /** Children living. */
  childrenLiving?: InputMaybe<Scalars['String']['input']>;
  /** Duration. */
  duration?: InputMaybe<Scalars['String']['input']>;
  /** Eligible couple. */
  eligibleCouple?: InputMaybe<Scalars['String']['input']>;
  /** Method. */
  method?: InputMaybe<Scalars['String']['input']>;
  /** Place of service. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Reason for not taking part. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Whether the couple takes part. */
  takesPart?: InputMaybe<Scalars['String']['input']>;
  /** Whether the couple wants another child. */
  wantsChild?: InputMaybe<Scalars['String']['input']>;
  /** Number of the woman in the list of members. */
  woman?: InputMaybe<Scalars['String']['input']>;
};

/** A field changed both by a visit and by someone else. Values are JSON. */
export type FieldConflict = {
  __typename?: 'FieldConflict';
  /** Value that the visitor had before the visit. Null if there was none. */
  base?: Maybe<Scalars['String']['output']>;
  /** Current value. Null if there is none. */
  current?: Maybe<Scalars['String']['output']>;
  /** Path of the field, e.g. `housing.floor`. */
  field: Scalars['String']['output'];
  /** Value recorded by the visit. Null if there is none. */
  visit?: Maybe<Scalars['String']['output']>;
};

/** A reason or note recorded at a stage. */
export type Finding = {
  __typename?: 'Finding';
  /** Time of the step. */
  at: Scalars['DateTime']['output'];
  /** Free-text explanation. Null if none was given. */
  note?: Maybe<Scalars['String']['output']>;
  /** Reason, as a code. Null if none was given. */
  reason?: Maybe<Scalars['String']['output']>;
  /** State of the request at that time. */
  stage: ChangeRequestState;
};

/** A geographic position (WGS 84). */
export type GeoPoint = {
  __typename?: 'GeoPoint';
  /** Latitude in decimal degrees, positive to the north. */
  latitude: Scalars['Float']['output'];
  /** Longitude in decimal degrees, positive to the east. */
  longitude: Scalars['Float']['output'];
};

/** A geographic position (WGS 84) within Indonesia. */
export type GeoPointInput = {
  /** Latitude in decimal degrees, -11.5 to 6.5. */
  latitude: Scalars['Float']['input'];
  /** Longitude in decimal degrees, 94 to 142. */
  longitude: Scalars['Float']['input'];
};

/** Health of a person. A null field is unknown. */
export type HealthProfile = {
  __typename?: 'HealthProfile';
  /** Chronic illness, code list `chronicIllness`. */
  chronicIllness?: Maybe<Scalars['String']['output']>;
  /** Disability, code list `disability`. */
  disability?: Maybe<Scalars['String']['output']>;
  /** Whether the person was pregnant at the survey. */
  pregnant?: Maybe<Scalars['Boolean']['output']>;
  /** Expected date of birth. Null if not pregnant or unknown. */
  pregnantUntil?: Maybe<Scalars['Date']['output']>;
};

/** A household (rumah tangga) in the registry: people who share a home and a kitchen, in one or more families. An agency sees a household only while a referral to it is open, and only the parts that the programme of the referral requires; other fields are null. */
export type Household = {
  __typename?: 'Household';
  /** Street and neighbourhood, at most 500 characters. Null if unknown. */
  address?: Maybe<Scalars['String']['output']>;
  /** Other answers of the household: number of members and families, neighbourhood, programmes, family planning. */
  answers?: Maybe<Array<Answer>>;
  /** Property of the household. */
  assets?: Maybe<Assets>;
  /** Quality of the record: what is missing or doubtful. */
  completeness: Completeness;
  /** Welfare decile, 1 (poorest) to 10. Null if not ranked. */
  decile?: Maybe<Scalars['Int']['output']>;
  /** Families of the household, by number (NUK). */
  families?: Maybe<Array<Family>>;
  /** Head of the household. Null if the record has none. */
  head?: Maybe<Person>;
  /** Past versions, newest first. Staff only. */
  history?: Maybe<HouseholdRevisionConnection>;
  /** Features of the building. */
  housing?: Maybe<Housing>;
  /** Global ID, opaque to clients. */
  id: Scalars['ID']['output'];
  /** Current and past numbers of the household: family cards, BDT and DTSEN numbers. For case staff and verifiers. */
  identifiers?: Maybe<Array<Identifier>>;
  /** Family card (KK) number of the first family. Null if none is known. */
  kkNumber?: Maybe<MaskedString>;
  /** Status of the household on the list. */
  listing: ListingStatus;
  /** Position of the house. Null if unknown. For case staff and verifiers; each read is audited. */
  location?: Maybe<GeoPoint>;
  /** People who live in the household now, in list order. */
  members?: Maybe<Array<Person>>;
  /** Household that replaced this record. Null unless it was found to be a duplicate. */
  mergedInto?: Maybe<Household>;
  /** ID of the household's former record in the district it moved from. Null if it did not move here. */
  movedFrom?: Maybe<Scalars['ID']['output']>;
  /** Code of the village in another district to which the household moved. Null if it has not left the district. */
  movedTo?: Maybe<Scalars['ID']['output']>;
  /** Programmes that the household receives now, and those that it received if asked for: by programme, latest first. */
  participation: Array<Participation>;
  /** National welfare percentile, 1 (poorest) to 100. Null if no ranking gave one. */
  percentile?: Maybe<Scalars['Int']['output']>;
  /** Photos of the house, its contents and its documents, newest first. They follow the household when it is merged into another or moves to another district. Photos of KTP and KK only for roles that may read identity numbers. */
  photos?: Maybe<Array<Photo>>;
  /** Village in which the household lives. */
  region: Region;
  /** Date of the survey from which the facts come. Null if they come from no survey. */
  surveyDate?: Maybe<Scalars['Date']['output']>;
  /** Time of the last change. */
  updatedAt: Scalars['DateTime']['output'];
  /** Values in which sources differ, each with its source and date. */
  values?: Maybe<Array<SourcedValue>>;
  /** Date of the last survey or visit. Null if there was none. */
  verifiedOn?: Maybe<Scalars['Date']['output']>;
  /** Number of the current version, incremented by every change. Pass it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Position in the latest ranking. Null if never ranked. */
  welfareRank?: Maybe<WelfareRank>;
  /** Positions in all rankings, latest first. */
  welfareRanks?: Maybe<Array<WelfareRank>>;
};


/** A household (rumah tangga) in the registry: people who share a home and a kitchen, in one or more families. An agency sees a household only while a referral to it is open, and only the parts that the programme of the referral requires; other fields are null. */
export type HouseholdHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A household (rumah tangga) in the registry: people who share a home and a kitchen, in one or more families. An agency sees a household only while a referral to it is open, and only the parts that the programme of the referral requires; other fields are null. */
export type HouseholdParticipationArgs = {
  includeEnded?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Other answers of a household. An omitted field stays as it is. */
export type HouseholdAnswersInput = {
  /** Programmes and insurances that the household says it does not receive. */
  doesNotReceive?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Number of families, at most 30. */
  families?: InputMaybe<Scalars['Int']['input']>;
  /** Family planning. */
  familyPlanning?: InputMaybe<FamilyPlanningInput>;
  /** Number of members, at most 60. */
  members?: InputMaybe<Scalars['Int']['input']>;
  /** Number of members with a business of their own, at most 60. */
  membersWithBusiness?: InputMaybe<Scalars['Int']['input']>;
  /** Band of the monthly expenditure, code list `monthlyAmount`. */
  monthlyExpenditure?: InputMaybe<Scalars['String']['input']>;
  /** Band of the monthly income, code list `monthlyAmount`. */
  monthlyIncome?: InputMaybe<Scalars['String']['input']>;
  /** Name of the smallest local unit (SLS), at most 100 characters. */
  neighbourhood?: InputMaybe<Scalars['String']['input']>;
  /** Programmes and insurances that the household says it receives: `KKS`, `KIP`, `KIS`, `BPJS_SELF_PAID`, `JAMSOSTEK`, `INSURANCE`, `PKH`, `RASTRA` or `KUR`. Does not change `Household.participation`. */
  receives?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Number of the survey sheet, at most 20 characters. */
  recordNo?: InputMaybe<Scalars['String']['input']>;
};

/** A page of changes to the households of a village. */
export type HouseholdChanges = {
  __typename?: 'HouseholdChanges';
  /** Cursor for the next request. Store it only together with this page. */
  cursor: Scalars['String']['output'];
  /** True if more changes are available now. */
  hasMore: Scalars['Boolean']['output'];
  /** Households that were added or changed, in their current state. */
  households: Array<Household>;
  /** Households that the device must delete. */
  tombstones: Array<Tombstone>;
};

/** A page of households. */
export type HouseholdConnection = {
  __typename?: 'HouseholdConnection';
  /** Entries of this page, in list order. */
  edges: Array<HouseholdEdge>;
  /** Cursors for fetching further pages. */
  pageInfo: PageInfo;
  /** Number of matches over all pages. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** Proposed or determined change to a household. Fields that the change does not affect are null or empty. */
export type HouseholdDraft = {
  __typename?: 'HouseholdDraft';
  /** Street and neighbourhood. */
  address?: Maybe<Scalars['String']['output']>;
  /** Effective date of the change. */
  date?: Maybe<Scalars['Date']['output']>;
  /** Welfare decile, 1 (poorest) to 10. */
  decile?: Maybe<Scalars['Int']['output']>;
  /** Household that remains (`DUPLICATE`). */
  duplicateOf?: Maybe<Household>;
  /** Photos attached as evidence. */
  evidence?: Maybe<Array<Photo>>;
  /** Stated facts about the household and its members. Facts that you may not read are left out. */
  facts: Array<ProposedFact>;
  /** Household of the family card that is valid afterwards (`DUPLICATE`). */
  keepCard?: Maybe<MergedCard>;
  /** Family card (KK) number. */
  kkNumber?: Maybe<MaskedString>;
  /** Number of members at the time of the proposal. */
  memberCount?: Maybe<Scalars['Int']['output']>;
  /** Changes to members, and members to add. */
  members: Array<PersonDraft>;
  /** New head: of the members who leave (`SPLIT`), or of those who remain after a death (`DEATH`). */
  newHead?: Maybe<Person>;
  /** People concerned: who died (`DEATH`), who leaves (`SPLIT`), or who is missing in the remaining household (`DUPLICATE`). */
  persons?: Maybe<Array<Person>>;
  /** Village to which the household or the leaving members move. */
  region?: Maybe<Region>;
  /** Members who are the same person as a member of the household that remains (`DUPLICATE`). */
  samePersons: Array<SamePerson>;
  /** New head of the members who stay, if the head leaves (`SPLIT`). */
  stayingHead?: Maybe<Person>;
};

/** A household to register. */
export type HouseholdDraftInput = {
  /** Street and neighbourhood, at most 500 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Other answers. */
  answers?: InputMaybe<HouseholdAnswersInput>;
  /** Quantities of counted assets. */
  assetCounts?: InputMaybe<Array<AssetCountInput>>;
  /** Welfare decile, 1 (poorest) to 10. */
  decile?: InputMaybe<Scalars['Int']['input']>;
  /** Features of the building. */
  housing?: InputMaybe<HousingInput>;
  /** Family card number, 16 digits. */
  kkNumber?: InputMaybe<Scalars['String']['input']>;
  /** Position of the house. */
  location?: InputMaybe<GeoPointInput>;
  /** Members, at most 50, exactly one of them the head. */
  members: Array<PersonDraftInput>;
  /** Codes of assets that the household does not own. */
  notOwned?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Codes of assets that the household owns. */
  owned?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** One entry of a `HouseholdConnection`. */
export type HouseholdEdge = {
  __typename?: 'HouseholdEdge';
  /** Cursor of this entry. Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The household. */
  node: Household;
};

/** Facts about a household and its members that a proposal states, like those of a home visit. An omitted field stays as it is. */
export type HouseholdFactsInput = {
  /** Other answers. */
  answers?: InputMaybe<HouseholdAnswersInput>;
  /** Quantities of counted assets. */
  assetCounts?: InputMaybe<Array<AssetCountInput>>;
  /** Facts about the household that become unknown, including `ADDRESS` and `LOCATION`. */
  clear?: InputMaybe<Array<Fact>>;
  /** Features of the building. */
  housing?: InputMaybe<HousingInput>;
  /** Position of the house. */
  location?: InputMaybe<GeoPointInput>;
  /** Facts about members. */
  members?: InputMaybe<Array<MemberCorrectionInput>>;
  /** Codes of assets that the household does not own. */
  notOwned?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Codes of assets that the household owns. */
  owned?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Filter for households. All given conditions must hold. */
export type HouseholdFilter = {
  /** Households in any of these welfare deciles, 1 to 10. */
  deciles?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Households with this status on the list. */
  listing?: InputMaybe<ListingStatus>;
  /** Smallest number of current members, inclusive. */
  membersFrom?: InputMaybe<Scalars['Int']['input']>;
  /** Largest number of current members, inclusive. */
  membersUntil?: InputMaybe<Scalars['Int']['input']>;
  /** Households that do not receive the programme with this code. */
  notReceiving?: InputMaybe<Scalars['ID']['input']>;
  /** Lowest national percentile, inclusive. */
  percentileFrom?: InputMaybe<Scalars['Int']['input']>;
  /** Highest national percentile, inclusive. */
  percentileUntil?: InputMaybe<Scalars['Int']['input']>;
  /** Households with any of these codes of `Completeness.missing` or `Completeness.issues`. */
  quality?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Households that receive the programme with this code. */
  receiving?: InputMaybe<Scalars['ID']['input']>;
  /** Households in this area, at any level. */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Households without a survey or visit for at least this many days. */
  staleDays?: InputMaybe<Scalars['Int']['input']>;
  /** Households with members whose names sound like this. Every word must match, as in `searchPersons`; a father's name after bin or binti may be missing in the record. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Households changed at or after this time. */
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Effect of a merge of two households. */
export type HouseholdMergePlan = {
  __typename?: 'HouseholdMergePlan';
  /** Household that is merged and ends. */
  merged: Household;
  /** Members of the merged household who have no record in the other one. They move over. */
  moving: Array<Person>;
  /** Codes of programmes that only the merged household receives. They move over. */
  movingProgrammes: Array<Scalars['String']['output']>;
  /** Open change requests about either household. Close those about the merged household first. */
  openRequests: Array<ChangeRequest>;
  /** Household that remains. */
  remaining: Household;
  /** Members who are probably the same person. Check each one before the proposal. */
  samePersons: Array<SuggestedSamePerson>;
};

/** Sort order of households. */
export type HouseholdOrder = {
  /** Sort direction. */
  direction: Direction;
  /** Field to sort by. */
  field: HouseholdOrderField;
};

/** Field by which households are sorted. */
export type HouseholdOrderField =
  /** Welfare decile. Households without a decile come after decile 10. */
  | 'DECILE'
  /** ID, the order of creation. */
  | 'ID'
  /** Time of the last change. */
  | 'UPDATED_AT'
  /** Number of missing or doubtful facts. */
  | 'URGENCY'
  /** Date of the last survey or visit. Households without one come first in ascending order. */
  | 'VERIFIED_ON';

/** A past version of a household and the change that ended it. */
export type HouseholdRevision = {
  __typename?: 'HouseholdRevision';
  /** Pseudonymous ID of the person or service that made the change. */
  actor: Scalars['String']['output'];
  /** Role of the person who made the change. Null for the system. */
  actorRole?: Maybe<Role>;
  /** Time of the change. */
  at: Scalars['DateTime']['output'];
  /** Names of the changed parts of the record. */
  changed: Array<Scalars['String']['output']>;
  /** Changed facts, each with the values before and after. Facts that you may not read are left out. Null once the household was erased. */
  changes?: Maybe<Array<FactChange>>;
  /** State of the household before the change. */
  household?: Maybe<HouseholdSnapshot>;
  /** Recipient list that made the change. Null for other changes and for lists that you may not see. */
  list?: Maybe<RecipientList>;
  /** Position at which the change was made. Null if unknown. */
  location?: Maybe<GeoPoint>;
  /** Free-text explanation. Null if none was given. */
  note?: Maybe<Scalars['String']['output']>;
  /** Reason of the change, as a code, e.g. `HOME_VISIT`. */
  reason: Scalars['String']['output'];
  /** Number of the current version, incremented by every change. Pass it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Time of the home visit by which the change was made. Null for other changes. */
  visitedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of past versions. */
export type HouseholdRevisionConnection = {
  __typename?: 'HouseholdRevisionConnection';
  /** Entries of this page, in list order. */
  edges: Array<HouseholdRevisionEdge>;
  /** Cursors for fetching further pages. */
  pageInfo: PageInfo;
  /** Number of matches over all pages. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a `HouseholdRevisionConnection`. */
export type HouseholdRevisionEdge = {
  __typename?: 'HouseholdRevisionEdge';
  /** Cursor of this entry. Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The past version. */
  node: HouseholdRevision;
};

/** State of a household in a past version. Does not include identity numbers: `identifiers` lists them with their dates. */
export type HouseholdSnapshot = {
  __typename?: 'HouseholdSnapshot';
  /** Street and neighbourhood. Null if unknown. */
  address?: Maybe<Scalars['String']['output']>;
  /** Other answers of the household. */
  answers?: Maybe<Array<Answer>>;
  /** Property of the household. */
  assets?: Maybe<Assets>;
  /** Welfare decile, 1 (poorest) to 10. Null if not ranked. */
  decile?: Maybe<Scalars['Int']['output']>;
  /** Features of the building. */
  housing?: Maybe<Housing>;
  /** Status on the list. */
  listing: ListingStatus;
  /** Position of the house. Null if unknown. Each read is audited. */
  location?: Maybe<GeoPoint>;
  /** People who lived in the household. */
  members?: Maybe<Array<PersonSnapshot>>;
  /** National welfare percentile, 1 (poorest) to 100. Null if not ranked. */
  percentile?: Maybe<Scalars['Int']['output']>;
  /** Village in which the household lived. */
  region?: Maybe<Region>;
  /** Date of the survey from which the facts came. */
  surveyDate?: Maybe<Scalars['Date']['output']>;
};

/** Features of a building, as codes of the BDT-2015 code lists (see `codeLists`). A null field is unknown. */
export type Housing = {
  __typename?: 'Housing';
  /** Number of bedrooms. */
  bedrooms?: Maybe<Scalars['Int']['output']>;
  /** Ownership of the building: 1 own, 2 rented, 3 rent-free, 4 official, 5 other. */
  buildingStatus?: Maybe<Scalars['String']['output']>;
  /** Main floor material, code list `floor`. */
  floor?: Maybe<Scalars['String']['output']>;
  /** Floor area in square metres. */
  floorArea?: Maybe<Scalars['Int']['output']>;
  /** Cooking fuel, code list `fuel`. */
  fuel?: Maybe<Scalars['String']['output']>;
  /** Ownership of the land: 1 own, 2 others', 3 state, 4 other. */
  landStatus?: Maybe<Scalars['String']['output']>;
  /** Source of lighting, code list `lighting`. */
  lighting?: Maybe<Scalars['String']['output']>;
  /** Electric power class in volt-amperes, code list `power`. */
  power?: Maybe<Scalars['String']['output']>;
  /** Main roof material, code list `roof`. */
  roof?: Maybe<Scalars['String']['output']>;
  /** Condition of the roof: 1 good, 2 bad. */
  roofCondition?: Maybe<Scalars['String']['output']>;
  /** Number of rooms. */
  rooms?: Maybe<Scalars['Int']['output']>;
  /** Toilet facility: 1 own, 2 shared, 3 public, 4 none. */
  toilet?: Maybe<Scalars['String']['output']>;
  /** Type of toilet bowl, code list `toiletType`. */
  toiletType?: Maybe<Scalars['String']['output']>;
  /** Main wall material, code list `wall`. */
  wall?: Maybe<Scalars['String']['output']>;
  /** Condition of the walls: 1 good, 2 bad. */
  wallCondition?: Maybe<Scalars['String']['output']>;
  /** Disposal of sewage, code list `wasteDisposal`. */
  wasteDisposal?: Maybe<Scalars['String']['output']>;
  /** Source of drinking water, code list `water`. */
  water?: Maybe<Scalars['String']['output']>;
  /** How drinking water is obtained: 1 bought retail, 2 by subscription, 3 not bought. */
  waterObtained?: Maybe<Scalars['String']['output']>;
};

/** Features of a building, as codes of the BDT-2015 code lists (see `codeLists`). An omitted field stays as it is. */
export type HousingInput = {
  /** Number of bedrooms. */
  bedrooms?: InputMaybe<Scalars['Int']['input']>;
  /** Ownership of the building: 1 own, 2 rented, 3 rent-free, 4 official, 5 other. */
  buildingStatus?: InputMaybe<Scalars['String']['input']>;
  /** Main floor material, code list `floor`. */
  floor?: InputMaybe<Scalars['String']['input']>;
  /** Floor area in square metres. */
  floorArea?: InputMaybe<Scalars['Int']['input']>;
  /** Cooking fuel, code list `fuel`. */
  fuel?: InputMaybe<Scalars['String']['input']>;
  /** Ownership of the land: 1 own, 2 others', 3 state, 4 other. */
  landStatus?: InputMaybe<Scalars['String']['input']>;
  /** Source of lighting, code list `lighting`. */
  lighting?: InputMaybe<Scalars['String']['input']>;
  /** Electric power class in volt-amperes, code list `power`. */
  power?: InputMaybe<Scalars['String']['input']>;
  /** Main roof material, code list `roof`. */
  roof?: InputMaybe<Scalars['String']['input']>;
  /** Condition of the roof: 1 good, 2 bad. */
  roofCondition?: InputMaybe<Scalars['String']['input']>;
  /** Number of rooms. */
  rooms?: InputMaybe<Scalars['Int']['input']>;
  /** Toilet facility: 1 own, 2 shared, 3 public, 4 none. */
  toilet?: InputMaybe<Scalars['String']['input']>;
  /** Type of toilet bowl, code list `toiletType`. */
  toiletType?: InputMaybe<Scalars['String']['input']>;
  /** Main wall material, code list `wall`. */
  wall?: InputMaybe<Scalars['String']['input']>;
  /** Condition of the walls: 1 good, 2 bad. */
  wallCondition?: InputMaybe<Scalars['String']['input']>;
  /** Disposal of sewage, code list `wasteDisposal`. */
  wasteDisposal?: InputMaybe<Scalars['String']['input']>;
  /** Source of drinking water, code list `water`. */
  water?: InputMaybe<Scalars['String']['input']>;
  /** How drinking water is obtained: 1 bought retail, 2 by subscription, 3 not bought. */
  waterObtained?: InputMaybe<Scalars['String']['input']>;
};

/** The idempotency key was already used with another input or by another caller. */
export type IdempotencyConflict = UserError & {
  __typename?: 'IdempotencyConflict';
  /** Always `IDEMPOTENCY_CONFLICT`. */
  code: Scalars['String']['output'];
  /** Explanation for people. */
  message: Scalars['String']['output'];
};

/** A number that a household or person has or had, with the dates of its validity. */
export type Identifier = {
  __typename?: 'Identifier';
  /** Number of the family (NUK) to which a family card belongs. Null for other kinds. */
  familyNo?: Maybe<Scalars['Int']['output']>;
  /** Kind of number. */
  kind: IdentifierKind;
  /** The number, hidden unless requested in full. */
  number: MaskedString;
  /** Time at which the number was recorded. Null for the BDT number, which came with the record. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Source of the number: `BDT_2015`, `DTSEN`, `SIMPLE` or `FIELD`. */
  source: Scalars['String']['output'];
  /** First day of validity. Null if unknown. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day of validity. Null if still valid. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** Kind of identity number. */
export type IdentifierKind =
  /** Number of a household in the BDT. */
  | 'BDT'
  /** Number of a family in DTSEN. */
  | 'DTSEN'
  /** Family card number, 16 digits. */
  | 'KK'
  /** National identity number of a person, 16 digits. */
  | 'NIK';

/** Proof by which the office checked who asks. */
export type IdentityCheck =
  /** Family card. */
  | 'FAMILY_CARD'
  /** Identity card. */
  | 'ID_CARD'
  /** An officer knows the person and met them. */
  | 'KNOWN_IN_PERSON'
  /** A representative with a power of attorney, or the guardian of a child. */
  | 'POWER_OF_ATTORNEY';

/** The import cannot be undone, because later work depends on it. */
export type ImportHasDependents = UserError & {
  __typename?: 'ImportHasDependents';
  /** Always `IMPORT_HAS_DEPENDENTS`. */
  code: Scalars['String']['output'];
  /** Later work that depends on the import, by kind. */
  dependents: Array<RegistryImportDependent>;
  /** Explanation for people. */
  message: Scalars['String']['output'];
};

/** A household of another district that moves to yours and waits to be accepted. */
export type IncomingHousehold = {
  __typename?: 'IncomingHousehold';
  /** New address, if known. */
  address?: Maybe<Scalars['String']['output']>;
  /** ID of the change request. Pass it to `receiveHousehold`. */
  changeRequestId: Scalars['ID']['output'];
  /** Welfare decile, 1 (poorest) to 10. Null if not ranked. */
  decile?: Maybe<Scalars['Int']['output']>;
  /** Date of the determination in the district that it leaves. */
  determinedOn?: Maybe<Scalars['Date']['output']>;
  /** District that the household leaves, and to which it belongs until it is accepted. */
  from: Region;
  /** Name of the head. Null if it has no head. */
  headName?: Maybe<Scalars['String']['output']>;
  /** Number of members. */
  memberCount: Scalars['Int']['output'];
  /** Village to which it moves. */
  to: Region;
  /** Version of the change request. Pass it as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A page of households that wait to be accepted. */
export type IncomingHouseholdConnection = {
  __typename?: 'IncomingHouseholdConnection';
  /** Entries of this page, in list order. */
  edges: Array<IncomingHouseholdEdge>;
  /** Cursors for fetching further pages. */
  pageInfo: PageInfo;
  /** Number of matches over all pages. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of an `IncomingHouseholdConnection`. */
export type IncomingHouseholdEdge = {
  __typename?: 'IncomingHouseholdEdge';
  /** Cursor of this entry. Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The household. */
  node: IncomingHousehold;
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

/** Number of households with a quality issue. */
export type IssueCount = {
  __typename?: 'IssueCount';
  /** Code of `Completeness.missing` or `Completeness.issues`. */
  code: Scalars['ID']['output'];
  /** Number of households. Never null: a count that is withheld is left out of the list. */
  count?: Maybe<Scalars['Int']['output']>;
  /** Always false: a count that is withheld is left out of the list. */
  suppressed: Scalars['Boolean']['output'];
};

/** The text for a value. */
export type Label = {
  __typename?: 'Label';
  /** The value, for example `RESOLVED`. */
  code: Scalars['String']['output'];
  /** Text shown to people instead of the value. */
  text: Scalars['String']['output'];
};

/** Texts for the values of an enum of this graph, or of a list of codes. */
export type LabelList = {
  __typename?: 'LabelList';
  /** A text for each value. */
  labels: Array<Label>;
  /** Name of the enum, for example `ComplaintStatus`, or of the list, for example `ComplaintCategory`. */
  name: Scalars['ID']['output'];
};

/** A language of texts for people. */
export type Language =
  /** English. */
  | 'EN'
  /** Indonesian. */
  | 'ID';

/** Reason why a person no longer lives in a household. */
export type LeftReason =
  /** The person died. */
  | 'DIED'
  /** The record was a duplicate of another one. */
  | 'MERGED'
  /** The person moved away. */
  | 'MOVED'
  /** The person was not found at the household. */
  | 'NOT_FOUND';

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

/** A registered person who may be the same as a proposed one. */
export type LikelyDuplicate = {
  __typename?: 'LikelyDuplicate';
  /** The registered person. Null if you may not see the record. */
  person?: Maybe<Person>;
  /** Position of the proposed person in the list of members of the input, from 0. */
  position: Scalars['Int']['output'];
  /** True if both have the same NIK. Null if numbers are closed to your role. */
  sameNik?: Maybe<Scalars['Boolean']['output']>;
  /** Probability that both are the same person, 0 to 1. */
  score: Scalars['Float']['output'];
};

/** People in the input are likely registered already. Nothing was changed. Look at the candidates; to continue, send the input again with `duplicateReason`. */
export type LikelyDuplicates = UserError & {
  __typename?: 'LikelyDuplicates';
  /** Registered people whom you may see, best matches first for each proposed person. */
  candidates: Array<LikelyDuplicate>;
  /** Always `LIKELY_DUPLICATE`. */
  code: Scalars['String']['output'];
  /** Explanation for people. */
  message: Scalars['String']['output'];
};

/** Status of a household on the list. */
export type ListingStatus =
  /** On the list. */
  | 'LISTED'
  /** Proposed in a change request that has not been determined yet. */
  | 'PROPOSED'
  /** Removed from the list: not eligible, not found, moved away, merged or rejected. */
  | 'REMOVED';

/** Input of `markReadAlarmSeen`. */
export type MarkReadAlarmSeenInput = {
  /** ID of the alarm. */
  alarmId: Scalars['ID']['input'];
};

/** Result of `markReadAlarmSeen`. */
export type MarkReadAlarmSeenResult = IdempotencyConflict | InvalidInput | InvalidTransition | MarkReadAlarmSeenSuccess | NotAllowed | NotFound | StaleVersion;

/** Success payload of `markReadAlarmSeen`. */
export type MarkReadAlarmSeenSuccess = {
  __typename?: 'MarkReadAlarmSeenSuccess';
  /** The alarm. */
  alarm: ReadAlarm;
};

/** A protected number: hidden, and available in full for a stated purpose. */
export type MaskedString = {
  __typename?: 'MaskedString';
  /** Sixteen dots: no digit is shown, because birth date, sex and area give away the others. */
  masked: Scalars['String']['output'];
  /** The full number. Each read is audited with its purpose. Available only for a record requested directly, not in lists (`NOT_ALLOWED_IN_LIST`), and for at most 20 numbers per request. */
  value?: Maybe<Scalars['String']['output']>;
};


/** A protected number: hidden, and available in full for a stated purpose. */
export type MaskedStringValueArgs = {
  purpose: AccessPurpose;
};

/** A member as they should be. An omitted field stays as it is. */
export type MemberChangeInput = {
  /** Date of birth, not in the future. */
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** Reason why the member no longer lives in the household. Omit if they stay. */
  leaves?: InputMaybe<MemberLeaving>;
  /** Name of the mother. Never returned; stored as keyed hashes that tell people of the same name apart. */
  motherName?: InputMaybe<Scalars['String']['input']>;
  /** Full name, at most 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** National identity number, 16 digits. */
  nik?: InputMaybe<Scalars['String']['input']>;
  /** ID of the member. Omit to add a person; then `name`, `sex` and `relation` are required. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Relation to the head of the household. The household must have exactly one head afterwards. */
  relation?: InputMaybe<Relation>;
  /** Sex. */
  sex?: InputMaybe<Sex>;
};

/** Facts about a member observed on a visit. An omitted field, or one that is null, stays as it is; `clear` makes a fact unknown again. */
export type MemberCorrectionInput = {
  /** Whether the person attends school. States `schoolParticipation` as 1 or 2. */
  attendsSchool?: InputMaybe<Scalars['Boolean']['input']>;
  /** Chronic illness, code list `chronicIllness`. */
  chronicIllness?: InputMaybe<Scalars['String']['input']>;
  /** Birth or marriage certificate, as the form codes it, at most 10 characters. */
  civilCertificates?: InputMaybe<Scalars['String']['input']>;
  /** Facts about the person that become unknown. */
  clear?: InputMaybe<Array<Fact>>;
  /** Disability, code list `disability`. */
  disability?: InputMaybe<Scalars['String']['input']>;
  /** Employment status, code list `employmentStatus`. */
  employmentStatus?: InputMaybe<Scalars['String']['input']>;
  /** Identity documents as the sum of 1 birth certificate, 2 pupil card, 4 KTP, 8 driving licence; 0 for none. */
  identityCards?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the person is on the family card. */
  inFamilyCard?: InputMaybe<Scalars['Boolean']['input']>;
  /** Industry of the main job, code list `industry`. */
  industry?: InputMaybe<Scalars['String']['input']>;
  /** Marital status, code list `maritalStatus`. */
  maritalStatus?: InputMaybe<Scalars['String']['input']>;
  /** ID of the member, who must live in the household now. */
  personId: Scalars['ID']['input'];
  /** Whether the person is pregnant. `false` clears the expected date of birth. */
  pregnant?: InputMaybe<Scalars['Boolean']['input']>;
  /** Expected date of birth, at most 300 days from now. */
  pregnantUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Relation to the head of the family on the family card, code list `relation`. */
  relationInFamily?: InputMaybe<Scalars['String']['input']>;
  /** Highest certificate, code list `schoolCertificate`. */
  schoolCertificate?: InputMaybe<Scalars['String']['input']>;
  /** Highest grade attended, code list `schoolGrade`. */
  schoolGrade?: InputMaybe<Scalars['String']['input']>;
  /** Level of schooling, code list `schoolLevel`. */
  schoolLevel?: InputMaybe<Scalars['String']['input']>;
  /** School attendance, code list `schoolParticipation`. */
  schoolParticipation?: InputMaybe<Scalars['String']['input']>;
  /** Hours worked last week, at most 168. */
  workHours?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the person worked last week. */
  worked?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Reason why a member is taken off a household. */
export type MemberLeaving =
  /** The member moved away. */
  | 'MOVED'
  /** The member was not found at the household. */
  | 'NOT_FOUND';

/** Household of the family card that is valid after a merge. */
export type MergedCard =
  /** The card of the household that is merged. */
  | 'MERGED'
  /** The card of the household that remains. */
  | 'REMAINING';

/** Write operations. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Applies a recipient list that waits for a decision. For the agency that sent it and for the district. */
  applyRecipientList: ApplyRecipientListResult;
  /** Applies an import whose preview is ready. */
  applyRegistryImport: ApplyRegistryImportResult;
  /** Withdraws a change request. Only a proposer may do this. Findings are kept. */
  cancelChangeRequest: CancelChangeRequestResult;
  /** Confirms an approved erasure, by another person than the one who approved it. Cannot be undone. */
  confirmErasure: ConfirmErasureResult;
  /** Corrects the dates or the reason of a period of participation, or reopens it. */
  correctParticipation: CorrectParticipationResult;
  /** Decides the stage that a change request waits for. A person who proposed the request cannot decide. The village stage is decided by `recordDeliberation` and a move to another district by its `receiveHousehold` instead. */
  decideChangeRequestStage: DecideChangeRequestStageResult;
  /** Decides on a request, or lifts a restriction. An approved erasure waits for `confirmErasure`. */
  decidePersonRequest: DecidePersonRequestResult;
  /** Deletes the pictures of a photo. Who uploaded it may delete it, and supervisors, back office and managers of the area. Deleting it again changes nothing. */
  deletePhoto: DeletePhotoResult;
  /** Discards an import whose preview is ready, and deletes the file. */
  discardRegistryImport: DiscardRegistryImportResult;
  /** Ends a period of participation. The household becomes a candidate for the programme again. */
  endParticipation: EndParticipationResult;
  /** Marks a read alarm as seen. Marking it again changes nothing. */
  markReadAlarmSeen: MarkReadAlarmSeenResult;
  /** Accepts or refuses a household that moves to your district. Accepting creates its record here and ends the one in the district that it leaves. After a refusal it stays there. */
  receiveHousehold: ReceiveHouseholdResult;
  /** Records a visit to a household. Corrections apply at once; the previous values are kept in the history. A field that is omitted or null stays as it is; `clear` makes a fact unknown again. Who the members are changes only by a change request. */
  recordHomeVisit: RecordHomeVisitResult;
  /** Records a request of a person whose identity was checked. `PORTABLE_COPY` is in force at once. */
  recordPersonRequest: RecordPersonRequestResult;
  /** Proposes a family that is not in the registry. Creates the household and its change request. */
  registerHousehold: RegisterHouseholdResult;
  /** Requests a duplicate scan of a district. If one is already waiting, returns that one. */
  requestDuplicateScan: RequestDuplicateScanResult;
  /** Registers a photo and returns a link for its upload, valid for 15 minutes. Call again for a new link. */
  requestPhotoUpload: RequestPhotoUploadResult;
  /** Decides on a pair of records that may be the same person. Every decision can be undone with `REOPEN`. */
  resolveDuplicate: ResolveDuplicateResult;
  /** Matches a row of a recipient list to a person, or marks it as not in the registry. */
  resolveRecipient: ResolveRecipientResult;
  /** Submits a returned change request to its first stage again, unchanged or amended. */
  resubmitChangeRequest: ResubmitChangeRequestResult;
  /** Sets the minimum probability at which a district keeps a pair. Takes effect with the next scan. */
  setDuplicateThreshold: SetDuplicateThresholdResult;
  /** Sets who may apply imports of a district. */
  setImportApproval: SetImportApprovalResult;
  /** Proposes a change to a registered household. Nothing changes until the request is determined. A household has at most one open request in the stages; technical corrections are separate. */
  submitChangeRequest: SubmitChangeRequestResult;
  /** Submits up to 200 proposals made offline. Each has its own outcome. */
  submitChangeRequests: SubmitChangeRequestsResult;
  /** Submits up to 200 home visits made offline. Each visit is applied once and merged with changes to other fields. Only facts that contradict another change wait, in a technical correction that one officer decides. */
  submitVisits: SubmitVisitsResult;
  /** Stores the current counts of a district as the snapshot of this month. Snapshots are also taken every hour; the last one of a month stays. */
  takeStatisticsSnapshot: TakeStatisticsSnapshotResult;
  /** Undoes a recipient list, so that participation is as it was before. Returns `InvalidInput` while `RecipientList.dependents` is not empty. */
  undoRecipientList: UndoRecipientListResult;
  /**
   * Undoes an import: gives every household that it changed its earlier state, and removes those that only it had introduced. Versions,
   * history and audit log grow. Refused if later work depends on the import.
   */
  undoRegistryImport: UndoRegistryImportResult;
};


/** Write operations. */
export type MutationApplyRecipientListArgs = {
  input: ApplyRecipientListInput;
};


/** Write operations. */
export type MutationApplyRegistryImportArgs = {
  input: ApplyRegistryImportInput;
};


/** Write operations. */
export type MutationCancelChangeRequestArgs = {
  input: CancelChangeRequestInput;
};


/** Write operations. */
export type MutationConfirmErasureArgs = {
  input: ConfirmErasureInput;
};


/** Write operations. */
export type MutationCorrectParticipationArgs = {
  input: CorrectParticipationInput;
};


/** Write operations. */
export type MutationDecideChangeRequestStageArgs = {
  input: DecideChangeRequestStageInput;
};


/** Write operations. */
export type MutationDecidePersonRequestArgs = {
  input: DecidePersonRequestInput;
};


/** Write operations. */
export type MutationDeletePhotoArgs = {
  input: DeletePhotoInput;
};


/** Write operations. */
export type MutationDiscardRegistryImportArgs = {
  input: DiscardRegistryImportInput;
};


/** Write operations. */
export type MutationEndParticipationArgs = {
  input: EndParticipationInput;
};


/** Write operations. */
export type MutationMarkReadAlarmSeenArgs = {
  input: MarkReadAlarmSeenInput;
};


/** Write operations. */
export type MutationReceiveHouseholdArgs = {
  input: ReceiveHouseholdInput;
};


/** Write operations. */
export type MutationRecordHomeVisitArgs = {
  input: RecordHomeVisitInput;
};


/** Write operations. */
export type MutationRecordPersonRequestArgs = {
  input: RecordPersonRequestInput;
};


/** Write operations. */
export type MutationRegisterHouseholdArgs = {
  input: RegisterHouseholdInput;
};


/** Write operations. */
export type MutationRequestDuplicateScanArgs = {
  input: RequestDuplicateScanInput;
};


/** Write operations. */
export type MutationRequestPhotoUploadArgs = {
  input: RequestPhotoUploadInput;
};


/** Write operations. */
export type MutationResolveDuplicateArgs = {
  input: ResolveDuplicateInput;
};


/** Write operations. */
export type MutationResolveRecipientArgs = {
  input: ResolveRecipientInput;
};


/** Write operations. */
export type MutationResubmitChangeRequestArgs = {
  input: ResubmitChangeRequestInput;
};


/** Write operations. */
export type MutationSetDuplicateThresholdArgs = {
  input: SetDuplicateThresholdInput;
};


/** Write operations. */
export type MutationSetImportApprovalArgs = {
  input: SetImportApprovalInput;
};


/** Write operations. */
export type MutationSubmitChangeRequestArgs = {
  input: SubmitChangeRequestInput;
};


/** Write operations. */
export type MutationSubmitChangeRequestsArgs = {
  input: SubmitChangeRequestsInput;
};


/** Write operations. */
export type MutationSubmitVisitsArgs = {
  input: SubmitVisitsInput;
};


/** Write operations. */
export type MutationTakeStatisticsSnapshotArgs = {
  input: TakeStatisticsSnapshotInput;
};


/** Write operations. */
export type MutationUndoRecipientListArgs = {
  input: UndoRecipientListInput;
};


/** Write operations. */
export type MutationUndoRegistryImportArgs = {
  input: UndoRegistryImportInput;
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

/** A period in which a household receives a programme. Periods of one programme do not overlap. */
export type Participation = {
  __typename?: 'Participation';
  /** Recipient list that ended the participation. Null for other ends and for lists that you may not see. */
  endList?: Maybe<RecipientList>;
  /** Why it ended. Null while the household receives the programme. */
  endReason?: Maybe<ParticipationEndReason>;
  /**
   * Source of the end: a survey, `AGENCY_` followed by an agency code, `OFFICER`, `DETERMINED` for a decision of the chain of
   * change requests, or `MERGE` for a merge of two records of a person. Null while it lasts.
   */
  endSource?: Maybe<Scalars['String']['output']>;
  /** Time at which the end was recorded. Null while it lasts. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global ID, opaque to clients. */
  id: Scalars['ID']['output'];
  /** Recipient list from which the information came. Null for other sources and for lists that you may not see. */
  list?: Maybe<RecipientList>;
  /** People whom lists of the agency name as recipients in this period. Empty if none are known, or you may not see lists. */
  people: Array<Person>;
  /** Code of the programme. */
  programmeCode: Scalars['ID']['output'];
  /** Time at which the participation was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** First day on which the household received the programme, as far as known. */
  since: Scalars['Date']['output'];
  /** Source of the information: a survey such as `BDT_2015`, `REFERRAL`, or `AGENCY_` followed by an agency code. */
  source: Scalars['String']['output'];
  /** First day on which the household no longer received the programme. Null while it receives it. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** Why a household no longer receives a programme. */
export type ParticipationEndReason =
  /** The agency deactivated it, for example the card of a member. */
  | 'DEACTIVATED'
  /** The recipient died. */
  | 'DIED'
  /** The recipient was recorded twice. */
  | 'DUPLICATE'
  /** The household no longer needs the programme. */
  | 'GRADUATED'
  /** The household moved away. */
  | 'MOVED'
  /** The household was missing on a complete list of the agency. Not accepted as input. */
  | 'NOT_LISTED'
  /** A newer file says that the household does not receive it. Not accepted as input. */
  | 'NOT_STATED'
  /** Another reason, given in the note. */
  | 'OTHER'
  /** The household refused the programme. */
  | 'REFUSED';

/** A person in the registry. The record stays after the person has died or left. An agency sees only the parts that the programme of an open referral requires; other fields are null. */
export type Person = {
  __typename?: 'Person';
  /** Age in completed years today, in the time zone of the district. Null if the date of birth is unknown. */
  age?: Maybe<Scalars['Int']['output']>;
  /** Date of birth. Null if unknown. */
  birthDate?: Maybe<Scalars['Date']['output']>;
  /** Civil status. */
  civil?: Maybe<CivilStatus>;
  /** Employment. */
  employment?: Maybe<Employment>;
  /** Number of the family within the household (NUK). Null if unknown. */
  familyNo?: Maybe<Scalars['Int']['output']>;
  /** Health, disability and pregnancy. For case staff and verifiers; each read is audited. */
  health?: Maybe<HealthProfile>;
  /** Household to which the person belongs, or last belonged. */
  household?: Maybe<Household>;
  /** Global ID, opaque to clients. */
  id: Scalars['ID']['output'];
  /** Current and past numbers of the person. For case staff and verifiers. */
  identifiers?: Maybe<Array<Identifier>>;
  /** True if the person asked that their data are stored and not used. The other fields are then refused with `PROCESSING_RESTRICTED`. */
  isRestricted: Scalars['Boolean']['output'];
  /** Day on which the person left the household or died. Null if they live there. */
  leftOn?: Maybe<Scalars['Date']['output']>;
  /** Reason for leaving. Null if the person lives there. */
  leftReason?: Maybe<LeftReason>;
  /** Person who replaced this record. Null unless it was found to be a duplicate. */
  mergedInto?: Maybe<Person>;
  /** Full name. */
  name?: Maybe<Scalars['String']['output']>;
  /** National identity number (NIK). Null if unknown. */
  nik?: Maybe<MaskedString>;
  /** Relation to the head of the household. */
  relation?: Maybe<Relation>;
  /** Schooling. */
  schooling?: Maybe<Schooling>;
  /** Sex. Null if unknown. */
  sex?: Maybe<Sex>;
  /** Values in which sources differ, each with its source and date. */
  values?: Maybe<Array<SourcedValue>>;
};

/** Proposed change to a person. Fields that do not change are null. */
export type PersonDraft = {
  __typename?: 'PersonDraft';
  /** Date of birth. */
  birthDate?: Maybe<Scalars['Date']['output']>;
  /** Reason why the person no longer lives in the household. Null if they stay. */
  leaves?: Maybe<MemberLeaving>;
  /** Full name. */
  name?: Maybe<Scalars['String']['output']>;
  /** National identity number (NIK). */
  nik?: Maybe<MaskedString>;
  /** The person. Null for a person to add. */
  person?: Maybe<Person>;
  /** Relation to the head of the household. */
  relation?: Maybe<Relation>;
  /** Sex. */
  sex?: Maybe<Sex>;
};

/** A person to register. */
export type PersonDraftInput = {
  /** Whether the person attends school. States `schoolParticipation` as 1 or 2. */
  attendsSchool?: InputMaybe<Scalars['Boolean']['input']>;
  /** Date of birth, not in the future. Omit if unknown. */
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** Chronic illness, code list `chronicIllness`. */
  chronicIllness?: InputMaybe<Scalars['String']['input']>;
  /** Birth or marriage certificate, as the form codes it, at most 10 characters. */
  civilCertificates?: InputMaybe<Scalars['String']['input']>;
  /** Disability, code list `disability`. */
  disability?: InputMaybe<Scalars['String']['input']>;
  /** Employment status, code list `employmentStatus`. */
  employmentStatus?: InputMaybe<Scalars['String']['input']>;
  /** Identity documents as the sum of 1 birth certificate, 2 pupil card, 4 KTP, 8 driving licence; 0 for none. */
  identityCards?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the person is on the family card. */
  inFamilyCard?: InputMaybe<Scalars['Boolean']['input']>;
  /** Industry of the main job, code list `industry`. */
  industry?: InputMaybe<Scalars['String']['input']>;
  /** Marital status, code list `maritalStatus`. */
  maritalStatus?: InputMaybe<Scalars['String']['input']>;
  /** Name of the mother. Never returned; stored as keyed hashes that tell people of the same name apart. */
  motherName?: InputMaybe<Scalars['String']['input']>;
  /** Full name, at most 200 characters. */
  name: Scalars['String']['input'];
  /** National identity number, 16 digits. Omit if the person has none. */
  nik?: InputMaybe<Scalars['String']['input']>;
  /** Whether the person is pregnant. `false` clears the expected date of birth. */
  pregnant?: InputMaybe<Scalars['Boolean']['input']>;
  /** Expected date of birth, at most 300 days from now. */
  pregnantUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Relation to the head of the household. */
  relation: Relation;
  /** Relation to the head of the family on the family card, code list `relation`. */
  relationInFamily?: InputMaybe<Scalars['String']['input']>;
  /** Highest certificate, code list `schoolCertificate`. */
  schoolCertificate?: InputMaybe<Scalars['String']['input']>;
  /** Highest grade attended, code list `schoolGrade`. */
  schoolGrade?: InputMaybe<Scalars['String']['input']>;
  /** Level of schooling, code list `schoolLevel`. */
  schoolLevel?: InputMaybe<Scalars['String']['input']>;
  /** School attendance, code list `schoolParticipation`. */
  schoolParticipation?: InputMaybe<Scalars['String']['input']>;
  /** Sex. */
  sex: Sex;
  /** Hours worked last week, at most 168. */
  workHours?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the person worked last week. */
  worked?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A person found by a search. */
export type PersonMatch = {
  __typename?: 'PersonMatch';
  /** The person. */
  person: Person;
  /** Similarity of the name, 0 to 1. */
  score: Scalars['Float']['output'];
};

/** A page of matches. */
export type PersonMatchConnection = {
  __typename?: 'PersonMatchConnection';
  /** Entries of this page, in list order. */
  edges: Array<PersonMatchEdge>;
  /** Cursors for fetching further pages. */
  pageInfo: PageInfo;
  /** Number of all people whose names match, also when more than the 200 best can be listed. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a `PersonMatchConnection`. */
export type PersonMatchEdge = {
  __typename?: 'PersonMatchEdge';
  /** Cursor of this entry. Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The match. */
  node: PersonMatch;
};

/** Request of a person about the data stored about them (UU 27/2022, articles 5 to 13). Each service applies it to its own records. */
export type PersonRequest = {
  __typename?: 'PersonRequest';
  /** Time of the confirmation. */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Pseudonymous ID of the second person, who confirmed an erasure. */
  confirmedBy?: Maybe<Scalars['String']['output']>;
  /** Path of the file at the gateway, for `PORTABLE_COPY`. Null for other kinds. */
  copyPath?: Maybe<Scalars['String']['output']>;
  /** Time of the decision. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Pseudonymous ID of who decided. Null before that. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** Time by which it must be decided: 3 x 24 hours after its receipt (UU 27/2022, articles 32 and 41). */
  dueAt: Scalars['DateTime']['output'];
  /** ID of the request. */
  id: Scalars['ID']['output'];
  /** Proof by which the office checked who asks. */
  identityCheck: IdentityCheck;
  /** Wish of the person. */
  kind: PersonRequestKind;
  /** Time at which a restriction was lifted. */
  liftedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Pseudonymous ID of who lifted a restriction. */
  liftedBy?: Maybe<Scalars['String']['output']>;
  /** True if it waits for a decision after that time. */
  overdue: Scalars['Boolean']['output'];
  /** ID of the person who asks. Read what is stored about them through `subjectReport`. */
  personId: Scalars['ID']['output'];
  /** Code of the reason for the decision. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Time at which the office received the request. */
  receivedAt: Scalars['DateTime']['output'];
  /** Pseudonymous ID of who recorded it. */
  recordedBy: Scalars['String']['output'];
  /** Outcome in registry. Null if it has not been applied, the service does not respond, or you may not see it. */
  registry?: Maybe<PersonRequestOutcome>;
  /** State of the request. */
  state: PersonRequestState;
  /** Version. Send it with a change. */
  version: Scalars['Int']['output'];
};

/** Decision on a request of a person. */
export type PersonRequestDecision =
  /** Grant it. */
  | 'APPROVE'
  /** End a restriction. */
  | 'LIFT'
  /** Do not grant it. */
  | 'REJECT';

/** Wish of a person about their data. */
export type PersonRequestKind =
  /** Erasure of what the law does not keep (UU 27/2022, article 8). */
  | 'ERASURE'
  /** A copy in a form that programs read (UU 27/2022, article 13). */
  | 'PORTABLE_COPY'
  /** Data are stored and not used until the restriction is lifted (UU 27/2022, article 11). */
  | 'RESTRICTION';

/** Outcome of a request of a person in a service. */
export type PersonRequestOutcome = {
  __typename?: 'PersonRequestOutcome';
  /** Time at which the service applied the request. */
  appliedAt: Scalars['DateTime']['output'];
  /** Tables with records about people, for a request for erasure. Empty for other kinds. */
  tables: Array<ErasedTable>;
};

/** State of a request of a person. */
export type PersonRequestState =
  /** An erasure that waits for a second person. */
  | 'APPROVED'
  /** Applied by all services. */
  | 'IN_FORCE'
  /** A restriction that has ended. */
  | 'LIFTED'
  /** Waits for a decision. */
  | 'RECEIVED'
  /** Not granted. */
  | 'REJECTED';

/** Search for a person by name. */
export type PersonSearchInput = {
  /** Year of birth. Also finds people born up to two years earlier or later. */
  birthYear?: InputMaybe<Scalars['Int']['input']>;
  /** Name as it sounds. Titles, bin and binti, spelling variants, word order, a typing error in a long word and an incomplete word do not matter. At least half of the words must match. */
  name: Scalars['String']['input'];
  /** Area to search, at any level. Omit to search all your areas. */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
};

/** State of a person in a past version of their household. */
export type PersonSnapshot = {
  __typename?: 'PersonSnapshot';
  /** Date of birth. Null if unknown. */
  birthDate?: Maybe<Scalars['Date']['output']>;
  /** Civil status. */
  civil?: Maybe<CivilStatus>;
  /** Employment. */
  employment?: Maybe<Employment>;
  /** Number of the family within the household (NUK). Null if unknown. */
  familyNo?: Maybe<Scalars['Int']['output']>;
  /** Health, disability and pregnancy. Each read is audited. */
  health?: Maybe<HealthProfile>;
  /** Full name. */
  name?: Maybe<Scalars['String']['output']>;
  /** Current record of the person. Null if you may not see it. */
  person?: Maybe<Person>;
  /** Relation to the head of the household. */
  relation?: Maybe<Relation>;
  /** Schooling. */
  schooling?: Maybe<Schooling>;
  /** Sex. Null if unknown. */
  sex?: Maybe<Sex>;
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

/** A photo of a household. The picture file contains no position data. */
export type Photo = {
  __typename?: 'Photo';
  /** Deletion of the photo. Null unless it was deleted. */
  deletion?: Maybe<PhotoDeletion>;
  /** Height in pixels. Null until uploaded. */
  height?: Maybe<Scalars['Int']['output']>;
  /** Global ID, opaque to clients. */
  id: Scalars['ID']['output'];
  /** Subject of the photo. */
  kind: PhotoKind;
  /** Position at which the photo was taken, from the camera. Null if unknown. */
  location?: Maybe<GeoPoint>;
  /** Code of the reason why the last upload was rejected. Null if it was not. */
  refusal?: Maybe<Scalars['String']['output']>;
  /** Upload status. */
  status: PhotoStatus;
  /** Time at which the photo was taken, from the camera. A camera that states no UTC offset is taken to show the time of the district. Null if unknown. */
  takenAt?: Maybe<Scalars['DateTime']['output']>;
  /** UTC offset at which `takenAt` was local time, e.g. `+08:00`. Null if the time is unknown. */
  takenAtOffset?: Maybe<Scalars['String']['output']>;
  /** Time of the upload. Null until uploaded. */
  uploadedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Pseudonymous ID of the person who announced and uploaded the photo. */
  uploadedBy: Scalars['String']['output'];
  /** Link to the picture, valid for five minutes. Null until uploaded and once deleted. Each link is audited. */
  url?: Maybe<Scalars['String']['output']>;
  /** The home visit on which the photo was taken. Null if none was named, or it changed nothing yet. */
  visit?: Maybe<HouseholdRevision>;
  /** Idempotency key of the home visit on which the photo was taken. Null if none was named. */
  visitKey?: Maybe<Scalars['ID']['output']>;
  /** Width in pixels. Null until uploaded. */
  width?: Maybe<Scalars['Int']['output']>;
};


/** A photo of a household. The picture file contains no position data. */
export type PhotoUrlArgs = {
  size?: InputMaybe<PhotoSize>;
};

/** Deletion of a photo. */
export type PhotoDeletion = {
  __typename?: 'PhotoDeletion';
  /** Pseudonymous ID of the person who deleted it. */
  actor: Scalars['String']['output'];
  /** Time of the deletion. */
  at: Scalars['DateTime']['output'];
  /** Free-text explanation. Null if none was given. */
  note?: Maybe<Scalars['String']['output']>;
  /** Reason for the deletion. */
  reason: PhotoDeletionReason;
};

/** Reason why a photo was deleted. */
export type PhotoDeletionReason =
  /** The family no longer agrees to the photo. */
  | 'CONSENT_WITHDRAWN'
  /** Another photo shows the same. */
  | 'REPEATED'
  /** The photo shows people or documents that do not belong to the case. */
  | 'SHOWS_OTHERS'
  /** The photo shows too little. */
  | 'UNREADABLE'
  /** The photo shows another household. */
  | 'WRONG_HOUSEHOLD';

/** Subject of a photo. */
export type PhotoKind =
  /** An asset. */
  | 'ASSET'
  /** Contents of the house. */
  | 'CONTENTS'
  /** Floor. */
  | 'FLOOR'
  /** Front of the house. */
  | 'FRONT'
  /** Head of the household. */
  | 'HEAD'
  /** The house. */
  | 'HOUSE'
  /** Kitchen. */
  | 'KITCHEN'
  /** Family card (KK). */
  | 'KK'
  /** Identity card (KTP). */
  | 'KTP'
  /** Roof. */
  | 'ROOF'
  /** Toilet. */
  | 'TOILET'
  /** Wall. */
  | 'WALL';

/** A photo to upload, announced with its visit. */
export type PhotoReferenceInput = {
  /** UUIDv7 generated by the client. Repeating a request with the same key and input returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** Subject of the photo. */
  kind: PhotoKind;
};

/** Size of a picture. */
export type PhotoSize =
  /** Full size. */
  | 'FULL'
  /** Thumbnail. */
  | 'THUMBNAIL';

/** Upload status of a photo. */
export type PhotoStatus =
  /** Announced, not uploaded yet. */
  | 'AWAITED'
  /** Deleted: the pictures are gone. */
  | 'DELETED'
  /** Uploaded and stored. */
  | 'STORED';

/** Number of inhabitants of an area by an official source. */
export type Population = {
  __typename?: 'Population';
  /** Day to which the figure refers. */
  asOf: Scalars['Date']['output'];
  /** Number of people. */
  persons: Scalars['Int']['output'];
  /** Source of the figure. */
  source: Scalars['String']['output'];
};

/** People on record in relation to the population. */
export type PopulationShare = {
  __typename?: 'PopulationShare';
  /** Share of the population in percent, with two decimals, calculated from `persons`. Null if withheld. */
  percent?: Maybe<Scalars['Float']['output']>;
  /** Number of people on record. Null if withheld. With `deciles`, the sum of the published counts of these deciles. */
  persons?: Maybe<Scalars['Int']['output']>;
  /** True if the count is withheld, because it would divide a small one. */
  suppressed: Scalars['Boolean']['output'];
};

/** Number of households that receive a programme. */
export type ProgrammeCount = {
  __typename?: 'ProgrammeCount';
  /** Number of households. Never null: a count that is withheld is left out of the list. */
  count?: Maybe<Scalars['Int']['output']>;
  /** Code of the programme. */
  programmeCode: Scalars['ID']['output'];
  /** Always false: a count that is withheld is left out of the list. */
  suppressed: Scalars['Boolean']['output'];
};

/** A fact as a proposal states it. */
export type ProposedFact = {
  __typename?: 'ProposedFact';
  /** The fact. */
  fact: Fact;
  /** Person concerned. Null for a fact about the household. */
  person?: Maybe<Person>;
  /** The value: a code, a number, a date, `true` or `false`. Null if the proposal makes it unknown. */
  value?: Maybe<Scalars['String']['output']>;
};

/** A value that a change request would change. */
export type ProposedValue = {
  __typename?: 'ProposedValue';
  /** Value at the time of the proposal. Numbers are hidden. Null if there was none or it is never shown. */
  current?: Maybe<Scalars['String']['output']>;
  /** Kind of change, which decides the path. */
  fact: ChangedFact;
  /** Name of the field, or path of a fact, e.g. `housing.floor`. */
  field: Scalars['String']['output'];
  /** Path that a request with only this change would take. */
  path: ChangeRequestPath;
  /** The member. Null for a value of the household or of a member to add. */
  person?: Maybe<Person>;
  /** Proposed value. Numbers are hidden. Null if the value becomes unknown or is never shown. */
  proposed?: Maybe<Scalars['String']['output']>;
};

/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type Query = {
  __typename?: 'Query';
  _entities: Array<Maybe<_Entity>>;
  _service: _Service;
  /** Audit log of a district. Each service provides its own part. For the data-protection officer only. */
  auditTrail: AuditTrail;
  /** A change request by ID. Null if it does not exist or you may not see it. */
  changeRequest?: Maybe<ChangeRequest>;
  /** Change requests that you may see, oldest first. */
  changeRequests: ChangeRequestConnection;
  /** Versions of the code lists. An import names the version that its file uses. */
  codeListVersions: Array<Scalars['String']['output']>;
  /** Code lists of a version. */
  codeLists: Array<CodeList>;
  /** Things that a district lacks before it goes live. Each service provides its own part. For administrators, managers, heads of office and planners; null if the district is not theirs. */
  districtReadiness?: Maybe<DistrictReadiness>;
  /** Pairs of records that may be the same person, most likely first. */
  duplicateCandidates: DuplicateCandidateConnection;
  /** The latest 20 duplicate scans of a district, newest first. */
  duplicateScans: Array<DuplicateScan>;
  /** Minimum probability at which a district keeps a pair, 0.5 to 1. */
  duplicateThreshold: Scalars['Float']['output'];
  /** A household by ID. Null if it does not exist or you may not see it. */
  household?: Maybe<Household>;
  /** Changes to the households of a village since a cursor, for offline devices. Without a cursor: all households of the village. Requires a casework role in the village. */
  householdChanges: HouseholdChanges;
  /** Effect of a merge of two households, to prepare a change request of kind `DUPLICATE`. Null unless you see both households and they are in the same district. */
  householdMergePlan?: Maybe<HouseholdMergePlan>;
  /** Households that you may see. */
  households: HouseholdConnection;
  /** Households that have this family card now. Counts against your hourly lookup budget; fails with `LOOKUPS_SPENT` when it is used up. Each lookup is audited. */
  householdsByKk: Array<Household>;
  /** True if imports of a district must be applied by a person other than the one who uploaded the file. */
  importNeedsSecondPerson: Scalars['Boolean']['output'];
  /** Households of other districts that move to an area and wait to be accepted, oldest first. For verifiers, managers and heads of office of the receiving district. Audited. */
  incomingHouseholds: IncomingHouseholdConnection;
  /**
   * Texts for the values of all enums and lists of codes, or of those in `names`. Variables of the registry are in `codeLists`,
   * because their labels belong to a version of the list. Every role may read them.
   */
  labels: Array<LabelList>;
  /** A person by ID. Null if it does not exist or you may not see it. */
  person?: Maybe<Person>;
  /** The person who has this NIK in your areas. Null if there is none. Counts against your hourly lookup budget; fails with `LOOKUPS_SPENT` when it is used up. Each lookup is audited. */
  personByNik?: Maybe<Person>;
  /** Requests of people about their data: those that wait, those due first at the top, and restrictions in force. At most 200. */
  personRequests: Array<PersonRequest>;
  /** Inbox of the data-protection officer: people whose requests were refused because they read or asked about more people than an hour allows, and accounts whose reading is unusual. The latest 200, newest first. */
  readAlarms: Array<ReadAlarm>;
  /** The latest 200 recipient lists that agencies sent for a district, newest first. An agency sees its own lists. */
  recipientLists: Array<RecipientList>;
  /** Rows of recipient lists, by default those that could not be matched automatically. */
  recipients: RecipientConnection;
  /** An area by code. Null if the code is unknown. */
  region?: Maybe<Region>;
  /** Areas, sorted by code. */
  regions: RegionConnection;
  /** An import by ID. Null if it does not exist or you may not see it. */
  registryImport?: Maybe<RegistryImport>;
  /** Imports of a district, newest first. */
  registryImports: RegistryImportConnection;
  /** People whose name sounds like the given one, best match first. Every page counts against your hourly lookup budget. */
  searchPersons: PersonMatchConnection;
  /** All data stored about a person. Each service provides its own part. For the data-protection officer only; null if the person is not in the officer's district. Also available as a file from the gateway: `GET /subject-reports/<personId>.pdf` or `.json`. */
  subjectReport?: Maybe<SubjectReport>;
  /** Households that need attention: records with missing, doubtful or outdated facts, those with most issues first. */
  workList: WorkItemConnection;
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
export type QueryAuditTrailArgs = {
  regionCode: Scalars['ID']['input'];
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryChangeRequestArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryChangeRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChangeRequestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryCodeListsArgs = {
  version?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryDistrictReadinessArgs = {
  regionCode: Scalars['ID']['input'];
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryDuplicateCandidatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DuplicateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryDuplicateScansArgs = {
  regionCode: Scalars['ID']['input'];
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryDuplicateThresholdArgs = {
  regionCode: Scalars['ID']['input'];
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryHouseholdArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryHouseholdChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  regionCode: Scalars['ID']['input'];
  since?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryHouseholdMergePlanArgs = {
  duplicateOf: Scalars['ID']['input'];
  householdId: Scalars['ID']['input'];
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryHouseholdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HouseholdFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HouseholdOrder>;
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryHouseholdsByKkArgs = {
  kkNumber: Scalars['String']['input'];
  purpose: AccessPurpose;
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryImportNeedsSecondPersonArgs = {
  regionCode: Scalars['ID']['input'];
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryIncomingHouseholdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  regionCode: Scalars['ID']['input'];
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryLabelsArgs = {
  language?: InputMaybe<Language>;
  names?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryPersonByNikArgs = {
  nik: Scalars['String']['input'];
  purpose: AccessPurpose;
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryPersonRequestsArgs = {
  includeEnded?: Scalars['Boolean']['input'];
  regionCode: Scalars['ID']['input'];
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryReadAlarmsArgs = {
  includeSeen?: Scalars['Boolean']['input'];
  regionCode: Scalars['ID']['input'];
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryRecipientListsArgs = {
  regionCode: Scalars['ID']['input'];
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryRecipientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter: RecipientFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryRegionArgs = {
  code: Scalars['ID']['input'];
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RegionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryRegistryImportArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryRegistryImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  regionCode: Scalars['ID']['input'];
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QuerySearchPersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  input: PersonSearchInput;
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QuerySubjectReportArgs = {
  personId: Scalars['ID']['input'];
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryWorkListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  regionCode: Scalars['ID']['input'];
  staleDays?: InputMaybe<Scalars['Int']['input']>;
};

/** A person who exceeded a limit on reading about people, or whose reading is unusual. Requests after the alarm was seen make a new one. */
export type ReadAlarm = {
  __typename?: 'ReadAlarm';
  /** Pseudonymous ID of the person or program. */
  actorId: Scalars['ID']['output'];
  /** Client program of the latest refused request. Null if it is not known. */
  clientId?: Maybe<Scalars['String']['output']>;
  /** Time of the first refused request. */
  firstAt: Scalars['DateTime']['output'];
  /** Global ID, opaque to clients. */
  id: Scalars['ID']['output'];
  /** Kind of read or question. */
  kind: ReadKind;
  /** Time of the latest refused request. */
  lastAt: Scalars['DateTime']['output'];
  /** Number of refused requests, or of hours with unusual reading. */
  refusals: Scalars['Int']['output'];
  /** Time at which an officer saw the alarm. Null before that. */
  seenAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Kind of reading about people that has a limit or is watched. */
export type ReadKind =
  /** Files whose rows the registry looks up or shows whole. */
  | 'FILE'
  /** Many numbers or names were looked for that do not exist. */
  | 'MANY_MISSES'
  /** Far more people were read in an hour than others of the role read. A sign of misuse, not a refusal. */
  | 'MASS_READ'
  /** Identity numbers that were asked for and that the registry does not have. */
  | 'MISS'
  /** Identity numbers that were asked for. */
  | 'NUMBER'
  /** Searches by name. */
  | 'SEARCH'
  /** People were read outside 06:00-20:00 in the time zone of the district (facilitators: 05:00-22:00). */
  | 'UNUSUAL_HOUR'
  /** Identity and phone numbers that were shown whole. */
  | 'WHOLE';

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

/** Input of `receiveHousehold`. */
export type ReceiveHouseholdInput = {
  /** ID of the change request, from `incomingHouseholds`. */
  changeRequestId: Scalars['ID']['input'];
  /** The decision. */
  decision: TransferDecision;
  /** Version that you last read. Returns `StaleVersion` if the record has changed since. */
  expectedVersion: Scalars['Int']['input'];
  /** Free-text explanation, at most 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Reason, as a code of capital letters and underscores. Required for `REFUSE`. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Code of another village of the district, if the household lives there. Default: the one in the request. */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `receiveHousehold`. */
export type ReceiveHouseholdResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | ReceiveHouseholdSuccess | StaleVersion;

/** Success payload of `receiveHousehold`. */
export type ReceiveHouseholdSuccess = {
  __typename?: 'ReceiveHouseholdSuccess';
  /** Record of the household in this district. Null after a refusal. */
  household?: Maybe<Household>;
};

/** A row of a recipient list. */
export type Recipient = {
  __typename?: 'Recipient';
  /** Global ID, opaque to clients. */
  id: Scalars['ID']['output'];
  /** Matched or suggested person. Null if there is none. */
  person?: Maybe<Person>;
  /** How the row was matched: `NIK`, `NIK_OTHER_NAME`, `NAME_AND_BIRTH`, `NAME_ONLY`, `SEVERAL` or `NOBODY`. */
  reason: Scalars['String']['output'];
  /** Number of the row in the list, starting at 1. */
  rowNumber: Scalars['Int']['output'];
  /** Similarity of the best match, 0 to 1. Null if there was none. */
  score?: Maybe<Scalars['Float']['output']>;
  /** State of the row. */
  state: RecipientState;
  /** Date of birth as submitted. Null if none was submitted. */
  submittedBirthDate?: Maybe<Scalars['Date']['output']>;
  /** Name as submitted. */
  submittedName?: Maybe<Scalars['String']['output']>;
  /** NIK as submitted, hidden: sixteen dots. Null if none was submitted. */
  submittedNik?: Maybe<Scalars['String']['output']>;
};

/** A page of recipients. */
export type RecipientConnection = {
  __typename?: 'RecipientConnection';
  /** Entries of this page, in list order. */
  edges: Array<RecipientEdge>;
  /** Cursors for fetching further pages. */
  pageInfo: PageInfo;
  /** Number of matches over all pages. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a `RecipientConnection`. */
export type RecipientEdge = {
  __typename?: 'RecipientEdge';
  /** Cursor of this entry. Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The recipient. */
  node: Recipient;
};

/** Filter for rows of recipient lists. All given conditions must hold. */
export type RecipientFilter = {
  /** Rows of this list. */
  listId?: InputMaybe<Scalars['ID']['input']>;
  /** Rows of lists for this district. */
  regionCode: Scalars['ID']['input'];
  /** Rows in any of these states. Default: `SUGGESTED` and `UNMATCHED`. */
  states?: InputMaybe<Array<RecipientState>>;
};

/** A list of the recipients of a programme, sent by its agency. */
export type RecipientList = {
  __typename?: 'RecipientList';
  /** Code of the agency. */
  agencyCode: Scalars['ID']['output'];
  /** Day for which the list is valid, and on which it ends participation. */
  asOf: Scalars['Date']['output'];
  /** Number of households whose participation the list begins: expected ones until it is applied, then actual ones. For agencies in bands: null below 20, otherwise rounded down to a multiple of 10. */
  begins?: Maybe<Scalars['Int']['output']>;
  /** Whether everybody who receives the programme is on the list, so that it ends the participation of all others. */
  complete: Scalars['Boolean']['output'];
  /** Time at which it was applied or undone. Null before that, and for a list that was applied as it was received. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Later lists and decisions that prevent undoing the list, at most 20: IDs of lists, and sources such as `OFFICER`. */
  dependents: Array<Scalars['String']['output']>;
  /** Whether the people on the list receive the programme or no longer receive it. */
  effect: RecipientListEffect;
  /** Why the people on the list no longer receive the programme. Null for a list of recipients. */
  endReason?: Maybe<ParticipationEndReason>;
  /** Time at which the whole list had been processed. Null if the upload broke off; send it again with the same idempotency key. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Number of households whose participation the list ends: expected ones until it is applied, then actual ones. For agencies in bands: null below 20, otherwise rounded down to a multiple of 10. */
  ends?: Maybe<Scalars['Int']['output']>;
  /** Households that `begins` or `ends` counts, as a sample. For the staff who resolve recipients. */
  households?: Maybe<Array<Household>>;
  /** Global ID, opaque to clients. */
  id: Scalars['ID']['output'];
  /** Number of rows matched to a person and recorded as participation. For agencies in bands: null below 20, otherwise rounded down to a multiple of 10. */
  matched?: Maybe<Scalars['Int']['output']>;
  /** Code of the programme. */
  programmeCode: Scalars['ID']['output'];
  /** Number of rows processed. */
  rows: Scalars['Int']['output'];
  /** Day since which the people on the list receive the programme. For a list of ended recipients, equal to `asOf`. */
  since: Scalars['Date']['output'];
  /** Whether the list waits for a decision, is applied or was undone. */
  state: RecipientListState;
  /** Time at which the list was received. */
  submittedAt: Scalars['DateTime']['output'];
  /** Number of rows with a possible match that an officer must resolve. For agencies in bands: null below 20, otherwise rounded down to a multiple of 10. */
  suggested?: Maybe<Scalars['Int']['output']>;
  /** Number of rows without a match. For agencies in bands: null below 20, otherwise rounded down to a multiple of 10. */
  unmatched?: Maybe<Scalars['Int']['output']>;
};


/** A list of the recipients of a programme, sent by its agency. */
export type RecipientListHouseholdsArgs = {
  change: RecipientListChange;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Change of a household's participation by a recipient list. */
export type RecipientListChange =
  /** It begins. */
  | 'BEGINS'
  /** It ends. */
  | 'ENDS';

/** Whether the people on a recipient list receive the programme. */
export type RecipientListEffect =
  /** They no longer receive it. */
  | 'ENDED'
  /** They receive the programme. */
  | 'RECEIVING';

/** State of a recipient list. */
export type RecipientListState =
  /** Applied. */
  | 'APPLIED'
  /** Being applied, or interrupted while it was. Apply it again to complete it. */
  | 'APPLYING'
  /** Previewed: it has no effect until it is applied. Also a complete list that ends more households than it names. */
  | 'PROPOSED'
  /** Being undone, or interrupted while it was. Undo it again to complete it. */
  | 'UNDOING'
  /** Undone: participation is as it was before. */
  | 'UNDONE';

/** State of a row of a recipient list. */
export type RecipientState =
  /** Matched automatically. */
  | 'MATCHED'
  /** Marked by an officer as not in the registry. */
  | 'NOT_FOUND'
  /** Matched by an officer. */
  | 'RESOLVED'
  /** A person may be meant; an officer must decide. */
  | 'SUGGESTED'
  /** No match was found; an officer may still name a person. */
  | 'UNMATCHED';

/** Input of `recordHomeVisit`. */
export type RecordHomeVisitInput = {
  /** Corrected address, at most 500 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Other answers of the household. */
  answers?: InputMaybe<HouseholdAnswersInput>;
  /** Quantities of counted assets. */
  assetCounts?: InputMaybe<Array<AssetCountInput>>;
  /** Facts about the household that become unknown, including `ADDRESS` and `LOCATION`. */
  clear?: InputMaybe<Array<Fact>>;
  /** Version that you last read. Returns `StaleVersion` if the record has changed since. */
  expectedVersion: Scalars['Int']['input'];
  /** ID of the visited household. */
  householdId: Scalars['ID']['input'];
  /** Features of the building. */
  housing?: InputMaybe<HousingInput>;
  /** UUIDv7 generated by the client. Repeating a request with the same key and input returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** Position of the house. */
  location?: InputMaybe<GeoPointInput>;
  /** Corrections of members. */
  members?: InputMaybe<Array<MemberCorrectionInput>>;
  /** Codes of assets that the household does not own. */
  notOwned?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Free-text explanation, at most 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Codes of assets that the household owns. */
  owned?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Day of the visit: not in the future and at most a year ago. Default: today in the district. */
  visitedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Result of `recordHomeVisit`. */
export type RecordHomeVisitResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | RecordHomeVisitSuccess | StaleVersion;

/** Success payload of `recordHomeVisit`. */
export type RecordHomeVisitSuccess = {
  __typename?: 'RecordHomeVisitSuccess';
  /** The household after the visit. */
  household: Household;
};

/** Input of `recordPersonRequest`. */
export type RecordPersonRequestInput = {
  /** UUIDv7, chosen by the client. The same key returns the same request. */
  idempotencyKey: Scalars['ID']['input'];
  /** Proof by which the office checked who asks. */
  identityCheck: IdentityCheck;
  /** Wish of the person. */
  kind: PersonRequestKind;
  /** ID of the person. */
  personId: Scalars['ID']['input'];
  /** Time at which the office received the request, at most 14 days ago. Default: now. */
  receivedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Result of `recordPersonRequest`. */
export type RecordPersonRequestResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | RecordPersonRequestSuccess;

/** Success payload of `recordPersonRequest`. */
export type RecordPersonRequestSuccess = {
  __typename?: 'RecordPersonRequestSuccess';
  /** The request. */
  request: PersonRequest;
};

/** An administrative area of the official list: province, district, sub-district or village. */
export type Region = {
  __typename?: 'Region';
  /** Code at the statistics office (BPS). Null if unknown. */
  bpsCode?: Maybe<Scalars['String']['output']>;
  /** Areas one level down, sorted by code. */
  children: RegionConnection;
  /** Dotted Kemendagri code, e.g. `63.09.01.2001`. */
  code: Scalars['ID']['output'];
  /** Legal kind of the area. */
  kind: RegionKind;
  /** Administrative level. */
  level: RegionLevel;
  /** Official name. */
  name: Scalars['String']['output'];
  /** Area one level up. Null for a province. */
  parent?: Maybe<Region>;
  /** Areas from the province down to this one. */
  path: Array<Region>;
  /**
   * Counts of the listed and proposed households. Null if the whole area is not yours: counts are never a partial sum.
   * Callers who may not read the rows get published counts: of the latest month that has ended, changed by up to 10, never
   * between 1 and 4, and left out if they would divide a count below 15. See `docs/STATISTICS.md`.
   */
  statistics?: Maybe<RegionStatistics>;
  /**
   * Counts at the snapshots of each month, oldest first. A month without a snapshot is left out. Callers who may not read the
   * rows get published counts of months that have ended. Null if the whole area is not yours.
   */
  statisticsSeries?: Maybe<Array<RegionStatistics>>;
  /** Areas into which this one was split or merged. Empty if it still exists. */
  successors: Array<Region>;
  /** First day on which the area existed. Null if unknown. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which the area existed. Null if it still exists. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};


/** An administrative area of the official list: province, district, sub-district or village. */
export type RegionChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An administrative area of the official list: province, district, sub-district or village. */
export type RegionStatisticsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** An administrative area of the official list: province, district, sub-district or village. */
export type RegionStatisticsSeriesArgs = {
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

/** A page of areas. */
export type RegionConnection = {
  __typename?: 'RegionConnection';
  /** Entries of this page, in list order. */
  edges: Array<RegionEdge>;
  /** Cursors for fetching further pages. */
  pageInfo: PageInfo;
  /** Number of matches over all pages. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a `RegionConnection`. */
export type RegionEdge = {
  __typename?: 'RegionEdge';
  /** Cursor of this entry. Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The area. */
  node: Region;
};

/** Filter for areas. All given conditions must hold. */
export type RegionFilter = {
  /** Areas at this level. */
  level?: InputMaybe<RegionLevel>;
  /** Direct children of the area with this code. */
  parentCode?: InputMaybe<Scalars['ID']['input']>;
  /** Areas whose name starts with this text, ignoring case. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** Legal kind of an area. */
export type RegionKind =
  /** Rural village with its own government. */
  | 'DESA'
  /** District (regency). */
  | 'KABUPATEN'
  /** Sub-district. */
  | 'KECAMATAN'
  /** Urban village, part of the district administration. */
  | 'KELURAHAN'
  /** District (city). */
  | 'KOTA'
  /** Province. */
  | 'PROVINSI';

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

/** Quality of the records of an area. */
export type RegionQuality = {
  __typename?: 'RegionQuality';
  /** Number of households per quality issue. A household may have several issues. */
  byIssue: Array<IssueCount>;
  /** Number of open pairs of possible duplicates with a person in this area. Null for past months, and if you may not read the records. */
  openDuplicates?: Maybe<Scalars['Int']['output']>;
  /** Number of households without a survey or visit for the given number of days. Null for past months, and if you may not read the records. */
  stale?: Maybe<Scalars['Int']['output']>;
};

/** Counts for an area at one time. */
export type RegionStatistics = {
  __typename?: 'RegionStatistics';
  /** Time of the counts. A snapshot is the last one taken in its month. */
  asOf: Scalars['DateTime']['output'];
  /** Number of households per welfare decile. */
  byDecile: Array<DecileCount>;
  /**
   * Counts of two variables against each other, from the current records. Null for past months. If you may not see both
   * variables in the records themselves, published counts: of districts and sub-districts, and one of the variables must be
   * `decile`, `headSex`, `headAgeGroup`, `programme`, `sex` or `relation`. Null otherwise.
   */
  crossTable?: Maybe<CrossTable>;
  /** Number of households. Null if withheld. */
  households?: Maybe<Scalars['Int']['output']>;
  /** First day of the month of the snapshot. Null for current counts. */
  month?: Maybe<Scalars['Date']['output']>;
  /** Number of people. Null if withheld. */
  persons?: Maybe<Scalars['Int']['output']>;
  /** Latest official population at the time of the counts. Null if none was loaded. */
  population?: Maybe<Population>;
  /** People on record as a share of the population. Null if no population was loaded. */
  populationShare?: Maybe<PopulationShare>;
  /** Quality of the records. */
  quality: RegionQuality;
  /** Number of households that receive each programme. */
  receivingByProgramme: Array<ProgrammeCount>;
  /** Counts of coded variables per decile. */
  variables: Array<VariableStatistics>;
};


/** Counts for an area at one time. */
export type RegionStatisticsCrossTableArgs = {
  column: Scalars['ID']['input'];
  row: Scalars['ID']['input'];
};


/** Counts for an area at one time. */
export type RegionStatisticsPopulationShareArgs = {
  deciles?: InputMaybe<Array<Scalars['Int']['input']>>;
};


/** Counts for an area at one time. */
export type RegionStatisticsQualityArgs = {
  staleDays?: InputMaybe<Scalars['Int']['input']>;
};


/** Counts for an area at one time. */
export type RegionStatisticsVariablesArgs = {
  names: Array<Scalars['ID']['input']>;
};

/** Input of `registerHousehold`. */
export type RegisterHouseholdInput = {
  /** Reason to continue although members are likely registered already, at most 2,000 characters. Without it they are returned as `LikelyDuplicates`. */
  duplicateReason?: InputMaybe<Scalars['String']['input']>;
  /** Known facts about the household. */
  household: HouseholdDraftInput;
  /** UUIDv7 generated by the client. Repeating a request with the same key and input returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** ID of the household's former record in the district it moved from. It must be removed there. */
  movedFrom?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the village. */
  regionCode: Scalars['ID']['input'];
};

/** Result of `registerHousehold`. */
export type RegisterHouseholdResult = IdempotencyConflict | InvalidInput | LikelyDuplicates | NotAllowed | NotFound | RegisterHouseholdSuccess;

/** Success payload of `registerHousehold`. */
export type RegisterHouseholdSuccess = {
  __typename?: 'RegisterHouseholdSuccess';
  /** Its change request, waiting for the village deliberation. */
  changeRequest: ChangeRequest;
  /** The household, with listing `PROPOSED`. */
  household: Household;
};

/**
 * Import of a file into the registry, started with `POST /registry/imports`. The file is first previewed; an officer then applies or
 * discards it. An import can be undone as long as no later work depends on it.
 */
export type RegistryImport = {
  __typename?: 'RegistryImport';
  /** Number of rows of new households. */
  accepted: Scalars['Int']['output'];
  /** Version of the code lists that the file uses. */
  codeList: Scalars['String']['output'];
  /** Time of the decision. Null until then. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Pseudonymous ID of the officer who applied or discarded the file. Null until then, and for a file applied at once. */
  decidedBy?: Maybe<Scalars['ID']['output']>;
  /** Role of the officer who applied or discarded the file. */
  decidedByRole?: Maybe<Role>;
  /** Name of the file as the sender gave it. Null if none was given. */
  fileName?: Maybe<Scalars['String']['output']>;
  /** Time at which the import ended. Null until then. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Number of new households. */
  households: Scalars['Int']['output'];
  /** Global ID, opaque to clients. */
  id: Scalars['ID']['output'];
  /** Number of households that the undo left as they are, because they changed while it was running. */
  keptHouseholds: Scalars['Int']['output'];
  /** Layout of the file: `bdt-2015`, `simple` or `dtsen`. */
  layout: Scalars['String']['output'];
  /** Changes that the file would make. Null until the file was read, and for a file applied at once. */
  preview?: Maybe<RegistryImportPreview>;
  /** Share of the file that has been read, 0 to 1. */
  progress: Scalars['Float']['output'];
  /** Time at which the rule engine had received all profiles of the import. Null until then. */
  projectedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Time at which the file was received. */
  receivedAt: Scalars['DateTime']['output'];
  /** Number of rows rejected; see `GET /registry/imports/<id>/rejections.csv`. */
  rejected: Scalars['Int']['output'];
  /** Number of rows processed. */
  rows: Scalars['Int']['output'];
  /** SHA-256 of the file, in hexadecimal. Null for an import from before it was recorded. */
  sha256?: Maybe<Scalars['String']['output']>;
  /** Progress of the import. */
  status: RegistryImportStatus;
  /** Date of the survey, as given with the file. */
  surveyDate: Scalars['Date']['output'];
  /** Number of rows without any change. */
  unchanged: Scalars['Int']['output'];
  /** Time at which the import was undone. Null until then. */
  undoneAt?: Maybe<Scalars['DateTime']['output']>;
  /** Pseudonymous ID of the officer who had the import undone. Null if it was not undone. */
  undoneBy?: Maybe<Scalars['ID']['output']>;
  /** Role of the officer who had the import undone. */
  undoneByRole?: Maybe<Role>;
  /** Number of rows that changed a household. */
  updated: Scalars['Int']['output'];
  /** Pseudonymous ID of the officer who uploaded the file. */
  uploadedBy: Scalars['ID']['output'];
  /** Role of the officer who uploaded the file. */
  uploadedByRole?: Maybe<Role>;
};

/** A page of imports, newest first. */
export type RegistryImportConnection = {
  __typename?: 'RegistryImportConnection';
  /** Entries of this page, in list order. */
  edges: Array<RegistryImportEdge>;
  /** Cursors for fetching further pages. */
  pageInfo: PageInfo;
  /** Number of matches over all pages. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** Households of a file in one village that fare alike. */
export type RegistryImportCount = {
  __typename?: 'RegistryImportCount';
  /** Number of households. */
  households: Scalars['Int']['output'];
  /** Effect of the file on the households. */
  kind: RegistryImportKind;
  /** The village. Null for households whose village was not found. */
  region?: Maybe<Region>;
  /** Number of rows of the file. 0 for households that are not in the file. */
  rows: Scalars['Int']['output'];
};

/** Later work of one kind that depends on an import. */
export type RegistryImportDependent = {
  __typename?: 'RegistryImportDependent';
  /** How often it occurs. */
  count: Scalars['Int']['output'];
  /** IDs of up to 20 change requests or imports; for the other kinds, of the households concerned. */
  ids: Array<Scalars['ID']['output']>;
  /** Kind of work. */
  kind: RegistryImportDependentKind;
};

/** Kind of work that depends on an import. */
export type RegistryImportDependentKind =
  /** A change was proposed. */
  | 'CHANGE_REQUEST'
  /** A complaint was filed about the household. */
  | 'COMPLAINT'
  /** A determination or another decision changed the record. */
  | 'DETERMINATION'
  /** A pair of possible duplicates was decided on. */
  | 'DUPLICATE'
  /** A later import changed the record. */
  | 'IMPORT'
  /** Participation in a programme was recorded. */
  | 'PARTICIPATION'
  /** A photo was added. */
  | 'PHOTO'
  /** A recipient list of an agency names the household. */
  | 'RECIPIENT_LIST'
  /** The household was disclosed to an agency by a referral. */
  | 'REFERRAL'
  /** A home visit changed or confirmed the record. */
  | 'VISIT';

/** One entry of a `RegistryImportConnection`. */
export type RegistryImportEdge = {
  __typename?: 'RegistryImportEdge';
  /** Cursor of this entry. Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The import. */
  node: RegistryImport;
};

/** A heading of the file and what it was recognised as. */
export type RegistryImportHeading = {
  __typename?: 'RegistryImportHeading';
  /** Column of the layout. */
  column: Scalars['String']['output'];
  /** Heading in the file. */
  heading: Scalars['String']['output'];
};

/** Effect of an import on a household. */
export type RegistryImportKind =
  /** The file changes its record. */
  | 'CHANGED'
  /** The record stays, because it has better evidence. The values of the file are kept beside it. */
  | 'CONTRADICTED'
  /** It cannot be taken over; the codes of its rows say why. */
  | 'LEFT_OUT'
  /** It is not in the registry yet. */
  | 'NEW'
  /**
   * It is in the registry, but a file that states all households of its village does not list it. Its record stays, and its
   * removal may be proposed. Other files never show this kind.
   */
  | 'NO_LONGER_LISTED'
  /** The file says the same as its record. */
  | 'UNCHANGED';

/** Changes that a file would make. The registry may change before the file is applied; the file is then compared again. */
export type RegistryImportPreview = {
  __typename?: 'RegistryImportPreview';
  /** Number of households by village and kind. */
  counts: Array<RegistryImportCount>;
  /** Other imports of the same file that were not discarded, newest first. */
  earlierImports: Array<RegistryImport>;
  /** Headings of the file and the columns that they were recognised as. */
  headings: Array<RegistryImportHeading>;
  /** Up to five households of each kind. */
  samples: Array<RegistryImportSample>;
};

/** A household of a preview, as an example. */
export type RegistryImportSample = {
  __typename?: 'RegistryImportSample';
  /** Names of the fields that would change. */
  changedFields: Array<Scalars['String']['output']>;
  /** Codes that its rows would get; `docs/IMPORT.md` explains them. */
  codes: Array<Scalars['String']['output']>;
  /** The household in the registry. Null for a new one and for one that is left out. */
  household?: Maybe<Household>;
  /** Effect of the file on the household. */
  kind: RegistryImportKind;
  /** The village that the file states. Null if it was not found. */
  region?: Maybe<Region>;
  /** Row of its first member in the file; the header is row 1. Null for a household that is not in the file. */
  row?: Maybe<Scalars['Int']['output']>;
};

/** Progress of an import. */
export type RegistryImportStatus =
  /** Finished. */
  | 'COMPLETED'
  /** Discarded by an officer, or after 14 days without a decision. Nothing was changed. */
  | 'DISCARDED'
  /** The file could not be read to its end. Rows imported before stay. */
  | 'FAILED'
  /** The preview is ready. Apply or discard the file. */
  | 'PREVIEWED'
  /** The file was received and waits to be read. */
  | 'RECEIVED'
  /** The file is being applied. */
  | 'RUNNING'
  /** The import is being undone. */
  | 'UNDOING'
  /** The import was undone. */
  | 'UNDONE';

/** Relation to the head of the household. */
export type Relation =
  /** Child. */
  | 'CHILD'
  /** Child-in-law. */
  | 'CHILD_IN_LAW'
  /** Grandchild. */
  | 'GRANDCHILD'
  /** Head of the household. */
  | 'HEAD'
  /** Other relation, or none. */
  | 'OTHER'
  /** Parent or parent-in-law. */
  | 'PARENT'
  /** Domestic worker. */
  | 'SERVANT'
  /** Spouse. */
  | 'SPOUSE';

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

/** Input of `requestDuplicateScan`. */
export type RequestDuplicateScanInput = {
  /** UUIDv7 generated by the client. Repeating a request with the same key and input returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** Code of the district. */
  regionCode: Scalars['ID']['input'];
};

/** Result of `requestDuplicateScan`. */
export type RequestDuplicateScanResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | RequestDuplicateScanSuccess;

/** Success payload of `requestDuplicateScan`. */
export type RequestDuplicateScanSuccess = {
  __typename?: 'RequestDuplicateScanSuccess';
  /** The requested scan, or the one that was already waiting. */
  scan: DuplicateScan;
};

/** Input of `requestPhotoUpload`. */
export type RequestPhotoUploadInput = {
  /** ID of the household. */
  householdId: Scalars['ID']['input'];
  /** UUIDv7 generated by the client. Repeating a request with the same key and input returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** Subject of the photo. */
  kind: PhotoKind;
  /** Idempotency key of the home visit on which the photo was taken. `submitVisits` sets it. */
  visitKey?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `requestPhotoUpload`. */
export type RequestPhotoUploadResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | RequestPhotoUploadSuccess;

/** Success payload of `requestPhotoUpload`. */
export type RequestPhotoUploadSuccess = {
  __typename?: 'RequestPhotoUploadSuccess';
  /** Time at which the link expires. */
  expiresAt: Scalars['DateTime']['output'];
  /** The announced photo. */
  photo: Photo;
  /** Link to `PUT` the picture to: JPEG, PNG, WebP or HEIC, at most 30 MiB and 64 megapixels. */
  uploadUrl: Scalars['String']['output'];
};

/** Input of `resolveDuplicate`. */
export type ResolveDuplicateInput = {
  /** ID of the pair. */
  candidateId: Scalars['ID']['input'];
  /** The decision. */
  decision: DuplicateDecisionKind;
  /** Version that you last read. Returns `StaleVersion` if the record has changed since. */
  expectedVersion: Scalars['Int']['input'];
  /** ID of the person whose record is kept. Required for `MERGE`. */
  keepPersonId?: InputMaybe<Scalars['ID']['input']>;
  /** Free-text explanation, at most 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `resolveDuplicate`. */
export type ResolveDuplicateResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | ResolveDuplicateSuccess | StaleVersion;

/** Success payload of `resolveDuplicate`. */
export type ResolveDuplicateSuccess = {
  __typename?: 'ResolveDuplicateSuccess';
  /** The pair after the decision. */
  candidate: DuplicateCandidate;
};

/** Input of `resolveRecipient`. */
export type ResolveRecipientInput = {
  /** ID of the person meant, who must live in a household now. Omit to mark the row as not in the registry. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** ID of the row. */
  recipientId: Scalars['ID']['input'];
};

/** Result of `resolveRecipient`. */
export type ResolveRecipientResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | ResolveRecipientSuccess | StaleVersion;

/** Success payload of `resolveRecipient`. */
export type ResolveRecipientSuccess = {
  __typename?: 'ResolveRecipientSuccess';
  /** The resolved row. */
  recipient: Recipient;
};

/** Input of `resubmitChangeRequest`. */
export type ResubmitChangeRequestInput = {
  /** Amended content, which replaces the previous one. Omit to resubmit unchanged. Ignored for `NEW_HOUSEHOLD`. */
  change?: InputMaybe<ChangeDraftInput>;
  /** ID of the returned change request. */
  changeRequestId: Scalars['ID']['input'];
  /** Version that you last read. Returns `StaleVersion` if the record has changed since. */
  expectedVersion: Scalars['Int']['input'];
  /** Free-text explanation, at most 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `resubmitChangeRequest`. */
export type ResubmitChangeRequestResult = IdempotencyConflict | InvalidInput | InvalidTransition | LikelyDuplicates | NotAllowed | NotFound | ResubmitChangeRequestSuccess | StaleVersion;

/** Success payload of `resubmitChangeRequest`. */
export type ResubmitChangeRequestSuccess = {
  __typename?: 'ResubmitChangeRequestSuccess';
  /** The request, waiting for its first stage again. */
  changeRequest: ChangeRequest;
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

/** A person with a record in each of two households that are merged. */
export type SamePerson = {
  __typename?: 'SamePerson';
  /** Record in the household that is merged. It refers to the other one afterwards. */
  person?: Maybe<Person>;
  /** Record in the household that remains. */
  sameAs?: Maybe<Person>;
};

/** A person with a record in each of two households that are merged. */
export type SamePersonInput = {
  /** ID of the member of the household that is merged. */
  personId: Scalars['ID']['input'];
  /** ID of the member of the household that remains. */
  sameAs: Scalars['ID']['input'];
};

/** Schooling of a person, as codes of the BDT-2015 code lists. A null field is unknown. */
export type Schooling = {
  __typename?: 'Schooling';
  /** Highest certificate, code list `schoolCertificate`. */
  certificate?: Maybe<Scalars['String']['output']>;
  /** Highest grade attended, 1 to 7; 8 means finished. */
  grade?: Maybe<Scalars['String']['output']>;
  /** Highest level attended, code list `schoolLevel`. */
  level?: Maybe<Scalars['String']['output']>;
  /** School attendance: 0 never attended, 1 attending, 2 no longer attending. */
  participation?: Maybe<Scalars['String']['output']>;
};

/** The district requires that another person than the one who uploaded the file applies the import. */
export type SecondPersonRequired = UserError & {
  __typename?: 'SecondPersonRequired';
  /** Always `SECOND_PERSON_REQUIRED`. */
  code: Scalars['String']['output'];
  /** Explanation for people. */
  message: Scalars['String']['output'];
};

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

/** Input of `setDuplicateThreshold`. */
export type SetDuplicateThresholdInput = {
  /** Minimum probability, 0.5 to 1. */
  likely: Scalars['Float']['input'];
  /** Code of the district. */
  regionCode: Scalars['ID']['input'];
};

/** Result of `setDuplicateThreshold`. */
export type SetDuplicateThresholdResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | SetDuplicateThresholdSuccess | StaleVersion;

/** Success payload of `setDuplicateThreshold`. */
export type SetDuplicateThresholdSuccess = {
  __typename?: 'SetDuplicateThresholdSuccess';
  /** Minimum probability now in effect, 0.5 to 1. */
  likely: Scalars['Float']['output'];
};

/** Input of `setImportApproval`. */
export type SetImportApprovalInput = {
  /** Code of the district. */
  regionCode: Scalars['ID']['input'];
  /** True if a person other than the one who uploaded the file must apply it. */
  secondPerson: Scalars['Boolean']['input'];
};

/** Result of `setImportApproval`. */
export type SetImportApprovalResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | SetImportApprovalSuccess | StaleVersion;

/** Success payload of `setImportApproval`. */
export type SetImportApprovalSuccess = {
  __typename?: 'SetImportApprovalSuccess';
  /** The rule now in effect. */
  secondPerson: Scalars['Boolean']['output'];
};

/** Sex of a person. */
export type Sex =
  /** Female. */
  | 'FEMALE'
  /** Male. */
  | 'MALE';

/** Value of a field according to one source. */
export type SourcedValue = {
  __typename?: 'SourcedValue';
  /** Date for which the source states the value. */
  asOf: Scalars['Date']['output'];
  /** Name of the field, e.g. `address` or `birthDate`. */
  field: Scalars['ID']['output'];
  /** Time at which the value was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Source of the value: `BDT_2015`, `DTSEN`, `SIMPLE`, `DUKCAPIL` or `FIELD`. */
  source: Scalars['String']['output'];
  /** The value as text. Null if the source left it empty. */
  value?: Maybe<Scalars['String']['output']>;
};

/** Possible decisions on a stage. */
export type StageDecision =
  /** Approve and pass to the next stage. */
  | 'APPROVE'
  /** Reject the request. Final. */
  | 'REJECT'
  /** Return to the proposers for amendment. */
  | 'RETURN';

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

/** Unit of counting. */
export type StatisticsUnit =
  /** Households. */
  | 'HOUSEHOLD'
  /** People. */
  | 'PERSON';

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
  /** Data stored by registry. Null if the service does not respond. */
  registry?: Maybe<Array<ReportSection>>;
};

/** Input of `submitChangeRequest`. */
export type SubmitChangeRequestInput = {
  /** `CHANGE`, `MOVE`, `SPLIT`: street and neighbourhood, at most 500 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Effective date, not in the future. Required for `DEATH`. */
  date?: InputMaybe<Scalars['Date']['input']>;
  /** `CHANGE`: welfare decile, 1 to 10. */
  decile?: InputMaybe<Scalars['Int']['input']>;
  /** `DUPLICATE`: ID of the household that remains. */
  duplicateOf?: InputMaybe<Scalars['ID']['input']>;
  /** Reason to continue although people in the input are likely registered already, at most 2,000 characters. Without it they are returned as `LikelyDuplicates`. */
  duplicateReason?: InputMaybe<Scalars['String']['input']>;
  /** IDs of photos as evidence, at most 20. */
  evidence?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `CHANGE`: facts about the household and its members, as a home visit states them. */
  facts?: InputMaybe<HouseholdFactsInput>;
  /** ID of the household concerned. It must not have another open change request in the stages. */
  householdId: Scalars['ID']['input'];
  /** UUIDv7 generated by the client. Repeating a request with the same key and input returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** `DUPLICATE`: household of the family card that is valid afterwards. Default: `REMAINING`. */
  keepCard?: InputMaybe<MergedCard>;
  /** Kind of change, except `NEW_HOUSEHOLD`. */
  kind: ChangeRequestKind;
  /** `CHANGE`, `SPLIT`: family card number, 16 digits. */
  kkNumber?: InputMaybe<Scalars['String']['input']>;
  /** `CHANGE`: members as they should be, and members to add. At most 50. */
  members?: InputMaybe<Array<MemberChangeInput>>;
  /** `SPLIT`: ID of the head of those who leave. `DEATH`: ID of the new head, if the head died. */
  newHeadId?: InputMaybe<Scalars['ID']['input']>;
  /** Free-text explanation, at most 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** `DEATH`: IDs of those who died. `SPLIT`: of those who leave. `DUPLICATE`: of those who move over to the household that remains. */
  personIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Reason, as a code of capital letters and underscores, e.g. `MOVED_AWAY`. Required for `NOT_ELIGIBLE` and `NOT_FOUND`. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** `MOVE`, `SPLIT`: code of the destination village. Required for `MOVE`. A village in another district must accept the household. */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** `DUPLICATE`: members who are the same person as a member of the household that remains. Every member is here or in `personIds`. */
  samePersons?: InputMaybe<Array<SamePersonInput>>;
  /** `SPLIT`: ID of the new head of those who stay, if the head leaves. */
  stayingHeadId?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `submitChangeRequest`. */
export type SubmitChangeRequestResult = IdempotencyConflict | InvalidInput | LikelyDuplicates | NotAllowed | NotFound | SubmitChangeRequestSuccess;

/** Success payload of `submitChangeRequest`. */
export type SubmitChangeRequestSuccess = {
  __typename?: 'SubmitChangeRequestSuccess';
  /** The request, waiting for the village deliberation or, for a technical correction, for one officer. */
  changeRequest: ChangeRequest;
};

/** Input of `submitChangeRequests`. */
export type SubmitChangeRequestsInput = {
  /** Proposals in any order, at most 200. */
  items: Array<ChangeRequestItemInput>;
};

/** Result of `submitChangeRequests`. */
export type SubmitChangeRequestsResult = InvalidInput | SubmitChangeRequestsSuccess;

/** Success payload of `submitChangeRequests`. */
export type SubmitChangeRequestsSuccess = {
  __typename?: 'SubmitChangeRequestsSuccess';
  /** Outcomes, in the order of the submitted proposals. */
  items: Array<SubmittedChangeRequest>;
};

/** Input of `submitVisits`. */
export type SubmitVisitsInput = {
  /** Visits in any order, at most 200. */
  items: Array<VisitInput>;
  /** Current time of the device clock. Used to correct `visitedAt`. */
  sentAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Result of `submitVisits`. */
export type SubmitVisitsResult = InvalidInput | SubmitVisitsSuccess;

/** Success payload of `submitVisits`. */
export type SubmitVisitsSuccess = {
  __typename?: 'SubmitVisitsSuccess';
  /** Outcomes, in the order of the submitted visits. */
  items: Array<SubmittedVisit>;
};

/** Outcome of one submitted proposal. */
export type SubmittedChangeRequest = {
  __typename?: 'SubmittedChangeRequest';
  /** The change request. Null if the proposal was not applied. */
  changeRequest?: Maybe<ChangeRequest>;
  /** Why the proposal was not applied. Null if it was applied or the server failed. */
  failure?: Maybe<UserError>;
  /** Idempotency key of the proposal. */
  idempotencyKey: Scalars['ID']['output'];
  /** Result for the proposal. */
  outcome: BatchOutcome;
};

/** Outcome of one submitted visit. */
export type SubmittedVisit = {
  __typename?: 'SubmittedVisit';
  /** Change request that holds the conflict. Null unless the outcome is `CONFLICT`. */
  changeRequest?: Maybe<ChangeRequest>;
  /** Fields in conflict. Empty unless the outcome is `CONFLICT`. */
  conflicts: Array<FieldConflict>;
  /** Why the visit was not applied. Null if it was applied or the server failed. */
  failure?: Maybe<UserError>;
  /** Current state of the household. Null if the visit was not applied. */
  household?: Maybe<Household>;
  /** Idempotency key of the visit. */
  idempotencyKey: Scalars['ID']['output'];
  /** Result for the visit. */
  outcome: BatchOutcome;
  /** Photos of the visit with their upload links. */
  photos: Array<AnnouncedPhoto>;
};

/** Two members who are probably the same person. */
export type SuggestedSamePerson = {
  __typename?: 'SuggestedSamePerson';
  /** Member of the merged household. */
  person: Person;
  /** Member of the household that remains. */
  sameAs: Person;
  /** Probability that both are the same person, 0 to 1. */
  score: Scalars['Float']['output'];
};

/** Input of `takeStatisticsSnapshot`. */
export type TakeStatisticsSnapshotInput = {
  /** Code of the district, e.g. `63.09`. */
  regionCode: Scalars['ID']['input'];
};

/** Result of `takeStatisticsSnapshot`. */
export type TakeStatisticsSnapshotResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | TakeStatisticsSnapshotSuccess;

/** Success payload of `takeStatisticsSnapshot`. */
export type TakeStatisticsSnapshotSuccess = {
  __typename?: 'TakeStatisticsSnapshotSuccess';
  /** Counts of the district at the snapshot. */
  statistics: RegionStatistics;
};

/** A record that an offline device must delete. */
export type Tombstone = {
  __typename?: 'Tombstone';
  /** ID of the record. */
  id: Scalars['ID']['output'];
  /** Why, as a code: `MOVED`, `REMOVED`, `DONE`, or the final status of a complaint. */
  reason: Scalars['String']['output'];
};

/** Decision of the receiving district. */
export type TransferDecision =
  /** The household belongs to this district from now on. */
  | 'ACCEPT'
  /** The household stays where it is. The request returns to its proposers. */
  | 'REFUSE';

/** Input of `undoRecipientList`. */
export type UndoRecipientListInput = {
  /** ID of the list. */
  listId: Scalars['ID']['input'];
};

/** Result of `undoRecipientList`. */
export type UndoRecipientListResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion | UndoRecipientListSuccess;

/** Success payload of `undoRecipientList`. */
export type UndoRecipientListSuccess = {
  __typename?: 'UndoRecipientListSuccess';
  /** The undone list. */
  list: RecipientList;
};

/** Input of `undoRegistryImport`. */
export type UndoRegistryImportInput = {
  /** ID of the import. */
  importId: Scalars['ID']['input'];
};

/** Result of `undoRegistryImport`. */
export type UndoRegistryImportResult = IdempotencyConflict | ImportHasDependents | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion | UndoRegistryImportSuccess;

/** Success payload of `undoRegistryImport`. */
export type UndoRegistryImportSuccess = {
  __typename?: 'UndoRegistryImportSuccess';
  /** The import, which is now undone in the background. */
  import: RegistryImport;
};

/** An expected error. docs/ERRORS.md lists the codes. */
export type UserError = {
  /** Code from the error catalogue, stable across releases. */
  code: Scalars['String']['output'];
  /** Explanation for people. Never repeats the submitted values. */
  message: Scalars['String']['output'];
};

/** Counts of a coded variable. */
export type VariableStatistics = {
  __typename?: 'VariableStatistics';
  /** Counts for each code and decile that occurs. */
  cells: Array<CodeCount>;
  /** Counts for each code that occurs, over all deciles. Published counts do not add up, so use these and not a sum of `cells`. */
  codes: Array<CodeTotal>;
  /** Name of the variable. Yes-or-no variables and assets have the single code `true`. */
  name: Scalars['ID']['output'];
  /** Whether households or people are counted. */
  unit: StatisticsUnit;
};

/** A home visit that contradicts another change. */
export type VisitConflict = {
  __typename?: 'VisitConflict';
  /** Fields in conflict. */
  fields: Array<FieldConflict>;
  /** Time at which the visit was received. */
  receivedAt: Scalars['DateTime']['output'];
  /** Idempotency key of the visit. */
  visitKey: Scalars['ID']['output'];
  /** Time of the visit. */
  visitedAt: Scalars['DateTime']['output'];
};

/** A home visit made offline. An omitted field, or one that is null, stays as it is; `clear` makes a fact unknown again. */
export type VisitInput = {
  /** Corrected address, at most 500 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Other answers of the household. */
  answers?: InputMaybe<HouseholdAnswersInput>;
  /** Quantities of counted assets. */
  assetCounts?: InputMaybe<Array<AssetCountInput>>;
  /** Facts about the household that become unknown, including `ADDRESS` and `LOCATION`. */
  clear?: InputMaybe<Array<Fact>>;
  /** Version that you last read. Returns `StaleVersion` if the record has changed since. */
  expectedVersion: Scalars['Int']['input'];
  /** ID of the visited household. */
  householdId: Scalars['ID']['input'];
  /** Features of the building. */
  housing?: InputMaybe<HousingInput>;
  /** UUIDv7 generated by the client. Repeating a request with the same key and input returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** Position of the house. */
  location?: InputMaybe<GeoPointInput>;
  /** Corrections of members. */
  members?: InputMaybe<Array<MemberCorrectionInput>>;
  /** Codes of assets that the household does not own. */
  notOwned?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Free-text explanation, at most 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Codes of assets that the household owns. */
  owned?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Photos to upload, at most 12. The response contains the upload links. */
  photos?: InputMaybe<Array<PhotoReferenceInput>>;
  /** Time of the visit by the device clock, at most a year ago. Its day in the district becomes `Household.verifiedOn`. Default: now. */
  visitedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Position of a household in a welfare ranking. */
export type WelfareRank = {
  __typename?: 'WelfareRank';
  /** Date of the ranking. */
  asOf: Scalars['Date']['output'];
  /** Decile, 1 (poorest) to 10. Null if the ranking has none. */
  decile?: Maybe<Scalars['Int']['output']>;
  /** Percentile within the district, 1 (poorest) to 100. Null if unknown. */
  percentileDistrict?: Maybe<Scalars['Int']['output']>;
  /** Percentile within the nation, 1 (poorest) to 100. Null if unknown. */
  percentileNational?: Maybe<Scalars['Int']['output']>;
  /** Percentile within the province, 1 (poorest) to 100. Null if unknown. */
  percentileProvince?: Maybe<Scalars['Int']['output']>;
  /** Source of the ranking: `BDT_2015`, `DTSEN`, or `DETERMINED` for a change request that was determined. */
  source: Scalars['String']['output'];
};

/** A household that needs attention. */
export type WorkItem = {
  __typename?: 'WorkItem';
  /** Days since the last survey or visit. Null if there was none. */
  daysSinceVerified?: Maybe<Scalars['Int']['output']>;
  /** The household. */
  household: Household;
  /** Codes of `Completeness`, and `STALE` if the record is outdated. */
  reasons: Array<Scalars['String']['output']>;
};

/** A page of work items. */
export type WorkItemConnection = {
  __typename?: 'WorkItemConnection';
  /** Entries of this page, in list order. */
  edges: Array<WorkItemEdge>;
  /** Cursors for fetching further pages. */
  pageInfo: PageInfo;
  /** Number of matches over all pages. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a `WorkItemConnection`. */
export type WorkItemEdge = {
  __typename?: 'WorkItemEdge';
  /** Cursor of this entry. Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The work item. */
  node: WorkItem;
};

export type _Entity = AuditTrail | ChangeRequest | DistrictReadiness | Household | Person | PersonRequest | Region | SubjectReport;

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
  ApplyRecipientListResult:
    | ( Omit<ApplyRecipientListSuccess, 'list'> & { list: _RefType['RecipientList'] } & { __typename: 'ApplyRecipientListSuccess' } )
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  ApplyRegistryImportResult:
    | ( Omit<ApplyRegistryImportSuccess, 'import'> & { import: _RefType['RegistryImport'] } & { __typename: 'ApplyRegistryImportSuccess' } )
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( SecondPersonRequiredFailure & { __typename: 'SecondPersonRequired' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  CancelChangeRequestResult:
    | ( Omit<CancelChangeRequestSuccess, 'changeRequest'> & { changeRequest: _RefType['ChangeRequest'] } & { __typename: 'CancelChangeRequestSuccess' } )
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  ConfirmErasureResult:
    | ( Omit<ConfirmErasureSuccess, 'request'> & { request: _RefType['PersonRequest'] } & { __typename: 'ConfirmErasureSuccess' } )
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  CorrectParticipationResult:
    | ( Omit<CorrectParticipationSuccess, 'household' | 'participation'> & { household: _RefType['Household'], participation: _RefType['Participation'] } & { __typename: 'CorrectParticipationSuccess' } )
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  DecideChangeRequestStageResult:
    | ( Omit<DecideChangeRequestStageSuccess, 'changeRequest'> & { changeRequest: _RefType['ChangeRequest'] } & { __typename: 'DecideChangeRequestStageSuccess' } )
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  DecidePersonRequestResult:
    | ( Omit<DecidePersonRequestSuccess, 'request'> & { request: _RefType['PersonRequest'] } & { __typename: 'DecidePersonRequestSuccess' } )
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  DeletePhotoResult:
    | ( Omit<DeletePhotoSuccess, 'photo'> & { photo: _RefType['Photo'] } & { __typename: 'DeletePhotoSuccess' } )
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  DiscardRegistryImportResult:
    | ( Omit<DiscardRegistryImportSuccess, 'import'> & { import: _RefType['RegistryImport'] } & { __typename: 'DiscardRegistryImportSuccess' } )
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  EndParticipationResult:
    | ( Omit<EndParticipationSuccess, 'household' | 'participation'> & { household: _RefType['Household'], participation: _RefType['Participation'] } & { __typename: 'EndParticipationSuccess' } )
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  MarkReadAlarmSeenResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( Omit<MarkReadAlarmSeenSuccess, 'alarm'> & { alarm: _RefType['ReadAlarm'] } & { __typename: 'MarkReadAlarmSeenSuccess' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  ReceiveHouseholdResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<ReceiveHouseholdSuccess, 'household'> & { household?: Maybe<_RefType['Household']> } & { __typename: 'ReceiveHouseholdSuccess' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  RecordHomeVisitResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<RecordHomeVisitSuccess, 'household'> & { household: _RefType['Household'] } & { __typename: 'RecordHomeVisitSuccess' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  RecordPersonRequestResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<RecordPersonRequestSuccess, 'request'> & { request: _RefType['PersonRequest'] } & { __typename: 'RecordPersonRequestSuccess' } )
  ;
  RegisterHouseholdResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( LikelyDuplicatesFailure & { __typename: 'LikelyDuplicates' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<RegisterHouseholdSuccess, 'changeRequest' | 'household'> & { changeRequest: _RefType['ChangeRequest'], household: _RefType['Household'] } & { __typename: 'RegisterHouseholdSuccess' } )
  ;
  RequestDuplicateScanResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<RequestDuplicateScanSuccess, 'scan'> & { scan: _RefType['DuplicateScan'] } & { __typename: 'RequestDuplicateScanSuccess' } )
  ;
  RequestPhotoUploadResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<RequestPhotoUploadSuccess, 'photo'> & { photo: _RefType['Photo'] } & { __typename: 'RequestPhotoUploadSuccess' } )
  ;
  ResolveDuplicateResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<ResolveDuplicateSuccess, 'candidate'> & { candidate: _RefType['DuplicateCandidate'] } & { __typename: 'ResolveDuplicateSuccess' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  ResolveRecipientResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<ResolveRecipientSuccess, 'recipient'> & { recipient: _RefType['Recipient'] } & { __typename: 'ResolveRecipientSuccess' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  ResubmitChangeRequestResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( LikelyDuplicatesFailure & { __typename: 'LikelyDuplicates' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<ResubmitChangeRequestSuccess, 'changeRequest'> & { changeRequest: _RefType['ChangeRequest'] } & { __typename: 'ResubmitChangeRequestSuccess' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  SetDuplicateThresholdResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( SetDuplicateThresholdSuccess & { __typename: 'SetDuplicateThresholdSuccess' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  SetImportApprovalResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( SetImportApprovalSuccess & { __typename: 'SetImportApprovalSuccess' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  SubmitChangeRequestResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( LikelyDuplicatesFailure & { __typename: 'LikelyDuplicates' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<SubmitChangeRequestSuccess, 'changeRequest'> & { changeRequest: _RefType['ChangeRequest'] } & { __typename: 'SubmitChangeRequestSuccess' } )
  ;
  SubmitChangeRequestsResult:
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( Omit<SubmitChangeRequestsSuccess, 'items'> & { items: Array<_RefType['SubmittedChangeRequest']> } & { __typename: 'SubmitChangeRequestsSuccess' } )
  ;
  SubmitVisitsResult:
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( Omit<SubmitVisitsSuccess, 'items'> & { items: Array<_RefType['SubmittedVisit']> } & { __typename: 'SubmitVisitsSuccess' } )
  ;
  TakeStatisticsSnapshotResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<TakeStatisticsSnapshotSuccess, 'statistics'> & { statistics: _RefType['RegionStatistics'] } & { __typename: 'TakeStatisticsSnapshotSuccess' } )
  ;
  UndoRecipientListResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
    | ( Omit<UndoRecipientListSuccess, 'list'> & { list: _RefType['RecipientList'] } & { __typename: 'UndoRecipientListSuccess' } )
  ;
  UndoRegistryImportResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( ImportHasDependentsFailure & { __typename: 'ImportHasDependents' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
    | ( Omit<UndoRegistryImportSuccess, 'import'> & { import: _RefType['RegistryImport'] } & { __typename: 'UndoRegistryImportSuccess' } )
  ;
  _Entity:
    | ( AuditTrailKey & { __typename: 'AuditTrail' } )
    | ( ChangeRequestRow & { __typename: 'ChangeRequest' } )
    | ( DistrictReadinessKey & { __typename: 'DistrictReadiness' } )
    | ( HouseholdParent & { __typename: 'Household' } )
    | ( PersonParent & { __typename: 'Person' } )
    | ( PersonRequestParent & { __typename: 'PersonRequest' } )
    | ( AreaRow & { __typename: 'Region' } )
    | ( SubjectReportKey & { __typename: 'SubjectReport' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( IdempotencyConflictFailure )
    | ( ImportHasDependentsFailure )
    | ( InvalidInputFailure )
    | ( InvalidTransitionFailure )
    | ( LikelyDuplicatesFailure )
    | ( NotAllowedFailure )
    | ( NotFoundFailure )
    | ( SecondPersonRequiredFailure )
    | ( StaleVersionFailure )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessPurpose: AccessPurpose;
  AnnouncedPhoto: ResolverTypeWrapper<Omit<AnnouncedPhoto, 'photo'> & { photo: ResolversTypes['Photo'] }>;
  Answer: ResolverTypeWrapper<Answer>;
  ApplyRecipientListInput: ApplyRecipientListInput;
  ApplyRecipientListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyRecipientListResult']>;
  ApplyRecipientListSuccess: ResolverTypeWrapper<Omit<ApplyRecipientListSuccess, 'list'> & { list: ResolversTypes['RecipientList'] }>;
  ApplyRegistryImportInput: ApplyRegistryImportInput;
  ApplyRegistryImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyRegistryImportResult']>;
  ApplyRegistryImportSuccess: ResolverTypeWrapper<Omit<ApplyRegistryImportSuccess, 'import'> & { import: ResolversTypes['RegistryImport'] }>;
  AssetCount: ResolverTypeWrapper<AssetCount>;
  AssetCountInput: AssetCountInput;
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
  ChangeRequestPath: ChangeRequestPath;
  ChangeRequestState: ChangeRequestState;
  ChangeRequestTimelineEntry: ResolverTypeWrapper<ChangeRequestTimelineEntry>;
  ChangedFact: ChangedFact;
  CivilStatus: ResolverTypeWrapper<CivilStatus>;
  CodeCount: ResolverTypeWrapper<CodeCount>;
  CodeList: ResolverTypeWrapper<CodeList>;
  CodeListCode: ResolverTypeWrapper<CodeListCode>;
  CodeTotal: ResolverTypeWrapper<CodeTotal>;
  Completeness: ResolverTypeWrapper<Completeness>;
  ConfirmErasureInput: ConfirmErasureInput;
  ConfirmErasureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmErasureResult']>;
  ConfirmErasureSuccess: ResolverTypeWrapper<Omit<ConfirmErasureSuccess, 'request'> & { request: ResolversTypes['PersonRequest'] }>;
  CorrectParticipationInput: CorrectParticipationInput;
  CorrectParticipationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectParticipationResult']>;
  CorrectParticipationSuccess: ResolverTypeWrapper<Omit<CorrectParticipationSuccess, 'household' | 'participation'> & { household: ResolversTypes['Household'], participation: ResolversTypes['Participation'] }>;
  CrossCount: ResolverTypeWrapper<CrossCount>;
  CrossTable: ResolverTypeWrapper<CrossTable>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideChangeRequestStageInput: DecideChangeRequestStageInput;
  DecideChangeRequestStageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideChangeRequestStageResult']>;
  DecideChangeRequestStageSuccess: ResolverTypeWrapper<Omit<DecideChangeRequestStageSuccess, 'changeRequest'> & { changeRequest: ResolversTypes['ChangeRequest'] }>;
  DecidePersonRequestInput: DecidePersonRequestInput;
  DecidePersonRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecidePersonRequestResult']>;
  DecidePersonRequestSuccess: ResolverTypeWrapper<Omit<DecidePersonRequestSuccess, 'request'> & { request: ResolversTypes['PersonRequest'] }>;
  DecileCount: ResolverTypeWrapper<DecileCount>;
  DeletePhotoInput: DeletePhotoInput;
  DeletePhotoResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeletePhotoResult']>;
  DeletePhotoSuccess: ResolverTypeWrapper<Omit<DeletePhotoSuccess, 'photo'> & { photo: ResolversTypes['Photo'] }>;
  Direction: Direction;
  DiscardRegistryImportInput: DiscardRegistryImportInput;
  DiscardRegistryImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DiscardRegistryImportResult']>;
  DiscardRegistryImportSuccess: ResolverTypeWrapper<Omit<DiscardRegistryImportSuccess, 'import'> & { import: ResolversTypes['RegistryImport'] }>;
  DistrictReadiness: ResolverTypeWrapper<DistrictReadinessKey>;
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
  EndParticipationInput: EndParticipationInput;
  EndParticipationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndParticipationResult']>;
  EndParticipationSuccess: ResolverTypeWrapper<Omit<EndParticipationSuccess, 'household' | 'participation'> & { household: ResolversTypes['Household'], participation: ResolversTypes['Participation'] }>;
  ErasedTable: ResolverTypeWrapper<ErasedTable>;
  ErasureRule: ErasureRule;
  ErasureRun: ResolverTypeWrapper<ErasureRun>;
  Fact: Fact;
  FactChange: ResolverTypeWrapper<FactChangeParent>;
  Family: ResolverTypeWrapper<Omit<Family, 'kkNumber' | 'members'> & { kkNumber?: Maybe<ResolversTypes['MaskedString']>, members: Array<ResolversTypes['Person']> }>;
  FamilyPlanningInput: FamilyPlanningInput;
  FieldConflict: ResolverTypeWrapper<FieldConflict>;
  Finding: ResolverTypeWrapper<Finding>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GeoPoint: ResolverTypeWrapper<GeoPoint>;
  GeoPointInput: GeoPointInput;
  HealthProfile: ResolverTypeWrapper<HealthProfile>;
  Household: ResolverTypeWrapper<HouseholdParent>;
  HouseholdAnswersInput: HouseholdAnswersInput;
  HouseholdChanges: ResolverTypeWrapper<Omit<HouseholdChanges, 'households'> & { households: Array<ResolversTypes['Household']> }>;
  HouseholdConnection: ResolverTypeWrapper<HouseholdPage>;
  HouseholdDraft: ResolverTypeWrapper<DraftParent>;
  HouseholdDraftInput: HouseholdDraftInput;
  HouseholdEdge: ResolverTypeWrapper<Omit<HouseholdEdge, 'node'> & { node: ResolversTypes['Household'] }>;
  HouseholdFactsInput: HouseholdFactsInput;
  HouseholdFilter: HouseholdFilter;
  HouseholdMergePlan: ResolverTypeWrapper<MergePlan>;
  HouseholdOrder: HouseholdOrder;
  HouseholdOrderField: HouseholdOrderField;
  HouseholdRevision: ResolverTypeWrapper<Revision>;
  HouseholdRevisionConnection: ResolverTypeWrapper<RevisionPage>;
  HouseholdRevisionEdge: ResolverTypeWrapper<Omit<HouseholdRevisionEdge, 'node'> & { node: ResolversTypes['HouseholdRevision'] }>;
  HouseholdSnapshot: ResolverTypeWrapper<SnapshotParent>;
  Housing: ResolverTypeWrapper<Housing>;
  HousingInput: HousingInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflictFailure>;
  Identifier: ResolverTypeWrapper<Omit<Identifier, 'number'> & { number: ResolversTypes['MaskedString'] }>;
  IdentifierKind: IdentifierKind;
  IdentityCheck: IdentityCheck;
  ImportHasDependents: ResolverTypeWrapper<ImportHasDependentsFailure>;
  IncomingHousehold: ResolverTypeWrapper<IncomingHouseholdRow>;
  IncomingHouseholdConnection: ResolverTypeWrapper<IncomingHouseholdPage>;
  IncomingHouseholdEdge: ResolverTypeWrapper<Omit<IncomingHouseholdEdge, 'node'> & { node: ResolversTypes['IncomingHousehold'] }>;
  InputIssue: ResolverTypeWrapper<DomainInputIssue>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvalidInput: ResolverTypeWrapper<InvalidInputFailure>;
  InvalidTransition: ResolverTypeWrapper<InvalidTransitionFailure>;
  IssueCount: ResolverTypeWrapper<IssueCount>;
  Label: ResolverTypeWrapper<Label>;
  LabelList: ResolverTypeWrapper<LabelList>;
  Language: Language;
  LeftReason: LeftReason;
  LegalBasis: LegalBasis;
  LikelyDuplicate: ResolverTypeWrapper<LikelyDuplicateParent>;
  LikelyDuplicates: ResolverTypeWrapper<LikelyDuplicatesFailure>;
  ListingStatus: ListingStatus;
  MarkReadAlarmSeenInput: MarkReadAlarmSeenInput;
  MarkReadAlarmSeenResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkReadAlarmSeenResult']>;
  MarkReadAlarmSeenSuccess: ResolverTypeWrapper<Omit<MarkReadAlarmSeenSuccess, 'alarm'> & { alarm: ResolversTypes['ReadAlarm'] }>;
  MaskedString: ResolverTypeWrapper<MaskedValue>;
  MemberChangeInput: MemberChangeInput;
  MemberCorrectionInput: MemberCorrectionInput;
  MemberLeaving: MemberLeaving;
  MergedCard: MergedCard;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotAllowed: ResolverTypeWrapper<NotAllowedFailure>;
  NotFound: ResolverTypeWrapper<NotFoundFailure>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Participation: ResolverTypeWrapper<ParticipationRow>;
  ParticipationEndReason: ParticipationEndReason;
  Person: ResolverTypeWrapper<PersonParent>;
  PersonDraft: ResolverTypeWrapper<PersonDraftParent>;
  PersonDraftInput: PersonDraftInput;
  PersonMatch: ResolverTypeWrapper<Omit<PersonMatch, 'person'> & { person: ResolversTypes['Person'] }>;
  PersonMatchConnection: ResolverTypeWrapper<PersonMatchPage>;
  PersonMatchEdge: ResolverTypeWrapper<Omit<PersonMatchEdge, 'node'> & { node: ResolversTypes['PersonMatch'] }>;
  PersonRequest: ResolverTypeWrapper<PersonRequestParent>;
  PersonRequestDecision: PersonRequestDecision;
  PersonRequestKind: PersonRequestKind;
  PersonRequestOutcome: ResolverTypeWrapper<PersonRequestOutcome>;
  PersonRequestState: PersonRequestState;
  PersonSearchInput: PersonSearchInput;
  PersonSnapshot: ResolverTypeWrapper<PersonSnapshotParent>;
  PersonalFact: PersonalFact;
  Photo: ResolverTypeWrapper<PhotoRow>;
  PhotoDeletion: ResolverTypeWrapper<PhotoDeletion>;
  PhotoDeletionReason: PhotoDeletionReason;
  PhotoKind: PhotoKind;
  PhotoReferenceInput: PhotoReferenceInput;
  PhotoSize: PhotoSize;
  PhotoStatus: PhotoStatus;
  Population: ResolverTypeWrapper<Population>;
  PopulationShare: ResolverTypeWrapper<PopulationShare>;
  ProgrammeCount: ResolverTypeWrapper<ProgrammeCount>;
  ProposedFact: ResolverTypeWrapper<ProposedFactParent>;
  ProposedValue: ResolverTypeWrapper<ProposedValueParent>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReadAlarm: ResolverTypeWrapper<ReadAlarmRow>;
  ReadKind: ReadKind;
  ReadinessCode: ReadinessCode;
  ReadinessItem: ResolverTypeWrapper<ReadinessFinding>;
  ReadinessState: ReadinessState;
  ReceiveHouseholdInput: ReceiveHouseholdInput;
  ReceiveHouseholdResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReceiveHouseholdResult']>;
  ReceiveHouseholdSuccess: ResolverTypeWrapper<Omit<ReceiveHouseholdSuccess, 'household'> & { household?: Maybe<ResolversTypes['Household']> }>;
  Recipient: ResolverTypeWrapper<RecipientRow>;
  RecipientConnection: ResolverTypeWrapper<RecipientPage>;
  RecipientEdge: ResolverTypeWrapper<Omit<RecipientEdge, 'node'> & { node: ResolversTypes['Recipient'] }>;
  RecipientFilter: RecipientFilter;
  RecipientList: ResolverTypeWrapper<ListRow>;
  RecipientListChange: RecipientListChange;
  RecipientListEffect: RecipientListEffect;
  RecipientListState: RecipientListState;
  RecipientState: RecipientState;
  RecordHomeVisitInput: RecordHomeVisitInput;
  RecordHomeVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordHomeVisitResult']>;
  RecordHomeVisitSuccess: ResolverTypeWrapper<Omit<RecordHomeVisitSuccess, 'household'> & { household: ResolversTypes['Household'] }>;
  RecordPersonRequestInput: RecordPersonRequestInput;
  RecordPersonRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordPersonRequestResult']>;
  RecordPersonRequestSuccess: ResolverTypeWrapper<Omit<RecordPersonRequestSuccess, 'request'> & { request: ResolversTypes['PersonRequest'] }>;
  Region: ResolverTypeWrapper<AreaRow>;
  RegionConnection: ResolverTypeWrapper<AreaPage>;
  RegionEdge: ResolverTypeWrapper<Omit<RegionEdge, 'node'> & { node: ResolversTypes['Region'] }>;
  RegionFilter: RegionFilter;
  RegionKind: RegionKind;
  RegionLevel: RegionLevel;
  RegionQuality: ResolverTypeWrapper<QualityView>;
  RegionStatistics: ResolverTypeWrapper<StatisticsView>;
  RegisterHouseholdInput: RegisterHouseholdInput;
  RegisterHouseholdResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterHouseholdResult']>;
  RegisterHouseholdSuccess: ResolverTypeWrapper<Omit<RegisterHouseholdSuccess, 'changeRequest' | 'household'> & { changeRequest: ResolversTypes['ChangeRequest'], household: ResolversTypes['Household'] }>;
  RegistryImport: ResolverTypeWrapper<ImportRow>;
  RegistryImportConnection: ResolverTypeWrapper<ImportPage>;
  RegistryImportCount: ResolverTypeWrapper<KindCount>;
  RegistryImportDependent: ResolverTypeWrapper<RegistryImportDependent>;
  RegistryImportDependentKind: RegistryImportDependentKind;
  RegistryImportEdge: ResolverTypeWrapper<Omit<RegistryImportEdge, 'node'> & { node: ResolversTypes['RegistryImport'] }>;
  RegistryImportHeading: ResolverTypeWrapper<Heading>;
  RegistryImportKind: RegistryImportKind;
  RegistryImportPreview: ResolverTypeWrapper<ImportRow>;
  RegistryImportSample: ResolverTypeWrapper<SampleParent>;
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
  SamePerson: ResolverTypeWrapper<Omit<SamePerson, 'person' | 'sameAs'> & { person?: Maybe<ResolversTypes['Person']>, sameAs?: Maybe<ResolversTypes['Person']> }>;
  SamePersonInput: SamePersonInput;
  Schooling: ResolverTypeWrapper<Schooling>;
  SecondPersonRequired: ResolverTypeWrapper<SecondPersonRequiredFailure>;
  Sector: Sector;
  SetDuplicateThresholdInput: SetDuplicateThresholdInput;
  SetDuplicateThresholdResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetDuplicateThresholdResult']>;
  SetDuplicateThresholdSuccess: ResolverTypeWrapper<SetDuplicateThresholdSuccess>;
  SetImportApprovalInput: SetImportApprovalInput;
  SetImportApprovalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetImportApprovalResult']>;
  SetImportApprovalSuccess: ResolverTypeWrapper<SetImportApprovalSuccess>;
  Sex: Sex;
  SourcedValue: ResolverTypeWrapper<SourcedValue>;
  StageDecision: StageDecision;
  StaleVersion: ResolverTypeWrapper<StaleVersionFailure>;
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
  SuggestedSamePerson: ResolverTypeWrapper<SuggestedPair>;
  TakeStatisticsSnapshotInput: TakeStatisticsSnapshotInput;
  TakeStatisticsSnapshotResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakeStatisticsSnapshotResult']>;
  TakeStatisticsSnapshotSuccess: ResolverTypeWrapper<Omit<TakeStatisticsSnapshotSuccess, 'statistics'> & { statistics: ResolversTypes['RegionStatistics'] }>;
  Tombstone: ResolverTypeWrapper<Tombstone>;
  TransferDecision: TransferDecision;
  UndoRecipientListInput: UndoRecipientListInput;
  UndoRecipientListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UndoRecipientListResult']>;
  UndoRecipientListSuccess: ResolverTypeWrapper<Omit<UndoRecipientListSuccess, 'list'> & { list: ResolversTypes['RecipientList'] }>;
  UndoRegistryImportInput: UndoRegistryImportInput;
  UndoRegistryImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UndoRegistryImportResult']>;
  UndoRegistryImportSuccess: ResolverTypeWrapper<Omit<UndoRegistryImportSuccess, 'import'> & { import: ResolversTypes['RegistryImport'] }>;
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
  ApplyRecipientListInput: ApplyRecipientListInput;
  ApplyRecipientListResult: ResolversUnionTypes<ResolversParentTypes>['ApplyRecipientListResult'];
  ApplyRecipientListSuccess: Omit<ApplyRecipientListSuccess, 'list'> & { list: ResolversParentTypes['RecipientList'] };
  ApplyRegistryImportInput: ApplyRegistryImportInput;
  ApplyRegistryImportResult: ResolversUnionTypes<ResolversParentTypes>['ApplyRegistryImportResult'];
  ApplyRegistryImportSuccess: Omit<ApplyRegistryImportSuccess, 'import'> & { import: ResolversParentTypes['RegistryImport'] };
  AssetCount: AssetCount;
  AssetCountInput: AssetCountInput;
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
  CodeTotal: CodeTotal;
  Completeness: Completeness;
  ConfirmErasureInput: ConfirmErasureInput;
  ConfirmErasureResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmErasureResult'];
  ConfirmErasureSuccess: Omit<ConfirmErasureSuccess, 'request'> & { request: ResolversParentTypes['PersonRequest'] };
  CorrectParticipationInput: CorrectParticipationInput;
  CorrectParticipationResult: ResolversUnionTypes<ResolversParentTypes>['CorrectParticipationResult'];
  CorrectParticipationSuccess: Omit<CorrectParticipationSuccess, 'household' | 'participation'> & { household: ResolversParentTypes['Household'], participation: ResolversParentTypes['Participation'] };
  CrossCount: CrossCount;
  CrossTable: CrossTable;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideChangeRequestStageInput: DecideChangeRequestStageInput;
  DecideChangeRequestStageResult: ResolversUnionTypes<ResolversParentTypes>['DecideChangeRequestStageResult'];
  DecideChangeRequestStageSuccess: Omit<DecideChangeRequestStageSuccess, 'changeRequest'> & { changeRequest: ResolversParentTypes['ChangeRequest'] };
  DecidePersonRequestInput: DecidePersonRequestInput;
  DecidePersonRequestResult: ResolversUnionTypes<ResolversParentTypes>['DecidePersonRequestResult'];
  DecidePersonRequestSuccess: Omit<DecidePersonRequestSuccess, 'request'> & { request: ResolversParentTypes['PersonRequest'] };
  DecileCount: DecileCount;
  DeletePhotoInput: DeletePhotoInput;
  DeletePhotoResult: ResolversUnionTypes<ResolversParentTypes>['DeletePhotoResult'];
  DeletePhotoSuccess: Omit<DeletePhotoSuccess, 'photo'> & { photo: ResolversParentTypes['Photo'] };
  DiscardRegistryImportInput: DiscardRegistryImportInput;
  DiscardRegistryImportResult: ResolversUnionTypes<ResolversParentTypes>['DiscardRegistryImportResult'];
  DiscardRegistryImportSuccess: Omit<DiscardRegistryImportSuccess, 'import'> & { import: ResolversParentTypes['RegistryImport'] };
  DistrictReadiness: DistrictReadinessKey;
  DuplicateCandidate: CandidateRow;
  DuplicateCandidateConnection: CandidatePage;
  DuplicateCandidateEdge: Omit<DuplicateCandidateEdge, 'node'> & { node: ResolversParentTypes['DuplicateCandidate'] };
  DuplicateDecision: DuplicateDecision;
  DuplicateFilter: DuplicateFilter;
  DuplicateReason: DuplicateReason;
  DuplicateScan: ScanRow;
  Employment: Employment;
  EndParticipationInput: EndParticipationInput;
  EndParticipationResult: ResolversUnionTypes<ResolversParentTypes>['EndParticipationResult'];
  EndParticipationSuccess: Omit<EndParticipationSuccess, 'household' | 'participation'> & { household: ResolversParentTypes['Household'], participation: ResolversParentTypes['Participation'] };
  ErasedTable: ErasedTable;
  ErasureRun: ErasureRun;
  FactChange: FactChangeParent;
  Family: Omit<Family, 'kkNumber' | 'members'> & { kkNumber?: Maybe<ResolversParentTypes['MaskedString']>, members: Array<ResolversParentTypes['Person']> };
  FamilyPlanningInput: FamilyPlanningInput;
  FieldConflict: FieldConflict;
  Finding: Finding;
  Float: Scalars['Float']['output'];
  GeoPoint: GeoPoint;
  GeoPointInput: GeoPointInput;
  HealthProfile: HealthProfile;
  Household: HouseholdParent;
  HouseholdAnswersInput: HouseholdAnswersInput;
  HouseholdChanges: Omit<HouseholdChanges, 'households'> & { households: Array<ResolversParentTypes['Household']> };
  HouseholdConnection: HouseholdPage;
  HouseholdDraft: DraftParent;
  HouseholdDraftInput: HouseholdDraftInput;
  HouseholdEdge: Omit<HouseholdEdge, 'node'> & { node: ResolversParentTypes['Household'] };
  HouseholdFactsInput: HouseholdFactsInput;
  HouseholdFilter: HouseholdFilter;
  HouseholdMergePlan: MergePlan;
  HouseholdOrder: HouseholdOrder;
  HouseholdRevision: Revision;
  HouseholdRevisionConnection: RevisionPage;
  HouseholdRevisionEdge: Omit<HouseholdRevisionEdge, 'node'> & { node: ResolversParentTypes['HouseholdRevision'] };
  HouseholdSnapshot: SnapshotParent;
  Housing: Housing;
  HousingInput: HousingInput;
  ID: Scalars['ID']['output'];
  IdempotencyConflict: IdempotencyConflictFailure;
  Identifier: Omit<Identifier, 'number'> & { number: ResolversParentTypes['MaskedString'] };
  ImportHasDependents: ImportHasDependentsFailure;
  IncomingHousehold: IncomingHouseholdRow;
  IncomingHouseholdConnection: IncomingHouseholdPage;
  IncomingHouseholdEdge: Omit<IncomingHouseholdEdge, 'node'> & { node: ResolversParentTypes['IncomingHousehold'] };
  InputIssue: DomainInputIssue;
  Int: Scalars['Int']['output'];
  InvalidInput: InvalidInputFailure;
  InvalidTransition: InvalidTransitionFailure;
  IssueCount: IssueCount;
  Label: Label;
  LabelList: LabelList;
  LikelyDuplicate: LikelyDuplicateParent;
  LikelyDuplicates: LikelyDuplicatesFailure;
  MarkReadAlarmSeenInput: MarkReadAlarmSeenInput;
  MarkReadAlarmSeenResult: ResolversUnionTypes<ResolversParentTypes>['MarkReadAlarmSeenResult'];
  MarkReadAlarmSeenSuccess: Omit<MarkReadAlarmSeenSuccess, 'alarm'> & { alarm: ResolversParentTypes['ReadAlarm'] };
  MaskedString: MaskedValue;
  MemberChangeInput: MemberChangeInput;
  MemberCorrectionInput: MemberCorrectionInput;
  Mutation: Record<PropertyKey, never>;
  NotAllowed: NotAllowedFailure;
  NotFound: NotFoundFailure;
  PageInfo: PageInfo;
  Participation: ParticipationRow;
  Person: PersonParent;
  PersonDraft: PersonDraftParent;
  PersonDraftInput: PersonDraftInput;
  PersonMatch: Omit<PersonMatch, 'person'> & { person: ResolversParentTypes['Person'] };
  PersonMatchConnection: PersonMatchPage;
  PersonMatchEdge: Omit<PersonMatchEdge, 'node'> & { node: ResolversParentTypes['PersonMatch'] };
  PersonRequest: PersonRequestParent;
  PersonRequestOutcome: PersonRequestOutcome;
  PersonSearchInput: PersonSearchInput;
  PersonSnapshot: PersonSnapshotParent;
  Photo: PhotoRow;
  PhotoDeletion: PhotoDeletion;
  PhotoReferenceInput: PhotoReferenceInput;
  Population: Population;
  PopulationShare: PopulationShare;
  ProgrammeCount: ProgrammeCount;
  ProposedFact: ProposedFactParent;
  ProposedValue: ProposedValueParent;
  Query: Record<PropertyKey, never>;
  ReadAlarm: ReadAlarmRow;
  ReadinessItem: ReadinessFinding;
  ReceiveHouseholdInput: ReceiveHouseholdInput;
  ReceiveHouseholdResult: ResolversUnionTypes<ResolversParentTypes>['ReceiveHouseholdResult'];
  ReceiveHouseholdSuccess: Omit<ReceiveHouseholdSuccess, 'household'> & { household?: Maybe<ResolversParentTypes['Household']> };
  Recipient: RecipientRow;
  RecipientConnection: RecipientPage;
  RecipientEdge: Omit<RecipientEdge, 'node'> & { node: ResolversParentTypes['Recipient'] };
  RecipientFilter: RecipientFilter;
  RecipientList: ListRow;
  RecordHomeVisitInput: RecordHomeVisitInput;
  RecordHomeVisitResult: ResolversUnionTypes<ResolversParentTypes>['RecordHomeVisitResult'];
  RecordHomeVisitSuccess: Omit<RecordHomeVisitSuccess, 'household'> & { household: ResolversParentTypes['Household'] };
  RecordPersonRequestInput: RecordPersonRequestInput;
  RecordPersonRequestResult: ResolversUnionTypes<ResolversParentTypes>['RecordPersonRequestResult'];
  RecordPersonRequestSuccess: Omit<RecordPersonRequestSuccess, 'request'> & { request: ResolversParentTypes['PersonRequest'] };
  Region: AreaRow;
  RegionConnection: AreaPage;
  RegionEdge: Omit<RegionEdge, 'node'> & { node: ResolversParentTypes['Region'] };
  RegionFilter: RegionFilter;
  RegionQuality: QualityView;
  RegionStatistics: StatisticsView;
  RegisterHouseholdInput: RegisterHouseholdInput;
  RegisterHouseholdResult: ResolversUnionTypes<ResolversParentTypes>['RegisterHouseholdResult'];
  RegisterHouseholdSuccess: Omit<RegisterHouseholdSuccess, 'changeRequest' | 'household'> & { changeRequest: ResolversParentTypes['ChangeRequest'], household: ResolversParentTypes['Household'] };
  RegistryImport: ImportRow;
  RegistryImportConnection: ImportPage;
  RegistryImportCount: KindCount;
  RegistryImportDependent: RegistryImportDependent;
  RegistryImportEdge: Omit<RegistryImportEdge, 'node'> & { node: ResolversParentTypes['RegistryImport'] };
  RegistryImportHeading: Heading;
  RegistryImportPreview: ImportRow;
  RegistryImportSample: SampleParent;
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
  SamePerson: Omit<SamePerson, 'person' | 'sameAs'> & { person?: Maybe<ResolversParentTypes['Person']>, sameAs?: Maybe<ResolversParentTypes['Person']> };
  SamePersonInput: SamePersonInput;
  Schooling: Schooling;
  SecondPersonRequired: SecondPersonRequiredFailure;
  SetDuplicateThresholdInput: SetDuplicateThresholdInput;
  SetDuplicateThresholdResult: ResolversUnionTypes<ResolversParentTypes>['SetDuplicateThresholdResult'];
  SetDuplicateThresholdSuccess: SetDuplicateThresholdSuccess;
  SetImportApprovalInput: SetImportApprovalInput;
  SetImportApprovalResult: ResolversUnionTypes<ResolversParentTypes>['SetImportApprovalResult'];
  SetImportApprovalSuccess: SetImportApprovalSuccess;
  SourcedValue: SourcedValue;
  StaleVersion: StaleVersionFailure;
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
  SuggestedSamePerson: SuggestedPair;
  TakeStatisticsSnapshotInput: TakeStatisticsSnapshotInput;
  TakeStatisticsSnapshotResult: ResolversUnionTypes<ResolversParentTypes>['TakeStatisticsSnapshotResult'];
  TakeStatisticsSnapshotSuccess: Omit<TakeStatisticsSnapshotSuccess, 'statistics'> & { statistics: ResolversParentTypes['RegionStatistics'] };
  Tombstone: Tombstone;
  UndoRecipientListInput: UndoRecipientListInput;
  UndoRecipientListResult: ResolversUnionTypes<ResolversParentTypes>['UndoRecipientListResult'];
  UndoRecipientListSuccess: Omit<UndoRecipientListSuccess, 'list'> & { list: ResolversParentTypes['RecipientList'] };
  UndoRegistryImportInput: UndoRegistryImportInput;
  UndoRegistryImportResult: ResolversUnionTypes<ResolversParentTypes>['UndoRegistryImportResult'];
  UndoRegistryImportSuccess: Omit<UndoRegistryImportSuccess, 'import'> & { import: ResolversParentTypes['RegistryImport'] };
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

export type AnnouncedPhotoResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AnnouncedPhoto'] = ResolversParentTypes['AnnouncedPhoto']> = {
  photo?: Resolver<ResolversTypes['Photo'], ParentType, ContextType>;
  uploadUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnswerResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variable?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApplyRecipientListResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ApplyRecipientListResult'] = ResolversParentTypes['ApplyRecipientListResult']> = {
  __resolveType: TypeResolveFn<'ApplyRecipientListSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type ApplyRecipientListSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ApplyRecipientListSuccess'] = ResolversParentTypes['ApplyRecipientListSuccess']> = {
  list?: Resolver<ResolversTypes['RecipientList'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplyRegistryImportResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ApplyRegistryImportResult'] = ResolversParentTypes['ApplyRegistryImportResult']> = {
  __resolveType: TypeResolveFn<'ApplyRegistryImportSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'SecondPersonRequired' | 'StaleVersion', ParentType, ContextType>;
};

export type ApplyRegistryImportSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ApplyRegistryImportSuccess'] = ResolversParentTypes['ApplyRegistryImportSuccess']> = {
  import?: Resolver<ResolversTypes['RegistryImport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  changes?: Resolver<Array<ResolversTypes['ProposedValue']>, ParentType, ContextType>;
  destination?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  determined?: Resolver<Maybe<ResolversTypes['HouseholdDraft']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  duplicateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeRequestKind'], ParentType, ContextType>;
  likelyDuplicates?: Resolver<Array<ResolversTypes['LikelyDuplicate']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['ChangeRequestPath'], ParentType, ContextType>;
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
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorRole?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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

export type CodeTotalResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CodeTotal'] = ResolversParentTypes['CodeTotal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompletenessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Completeness'] = ResolversParentTypes['Completeness']> = {
  daysSinceVerified?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ConfirmErasureResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ConfirmErasureResult'] = ResolversParentTypes['ConfirmErasureResult']> = {
  __resolveType: TypeResolveFn<'ConfirmErasureSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type ConfirmErasureSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ConfirmErasureSuccess'] = ResolversParentTypes['ConfirmErasureSuccess']> = {
  request?: Resolver<ResolversTypes['PersonRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectParticipationResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CorrectParticipationResult'] = ResolversParentTypes['CorrectParticipationResult']> = {
  __resolveType: TypeResolveFn<'CorrectParticipationSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type CorrectParticipationSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CorrectParticipationSuccess'] = ResolversParentTypes['CorrectParticipationSuccess']> = {
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  participation?: Resolver<ResolversTypes['Participation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CrossCountResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CrossCount'] = ResolversParentTypes['CrossCount']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CrossTableResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CrossTable'] = ResolversParentTypes['CrossTable']> = {
  cells?: Resolver<Array<ResolversTypes['CrossCount']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['StatisticsUnit'], ParentType, ContextType>;
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

export type DecidePersonRequestResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DecidePersonRequestResult'] = ResolversParentTypes['DecidePersonRequestResult']> = {
  __resolveType: TypeResolveFn<'DecidePersonRequestSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type DecidePersonRequestSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DecidePersonRequestSuccess'] = ResolversParentTypes['DecidePersonRequestSuccess']> = {
  request?: Resolver<ResolversTypes['PersonRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecileCountResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DecileCount'] = ResolversParentTypes['DecileCount']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  decile?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DeletePhotoResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DeletePhotoResult'] = ResolversParentTypes['DeletePhotoResult']> = {
  __resolveType: TypeResolveFn<'DeletePhotoSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type DeletePhotoSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DeletePhotoSuccess'] = ResolversParentTypes['DeletePhotoSuccess']> = {
  photo?: Resolver<ResolversTypes['Photo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiscardRegistryImportResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DiscardRegistryImportResult'] = ResolversParentTypes['DiscardRegistryImportResult']> = {
  __resolveType: TypeResolveFn<'DiscardRegistryImportSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type DiscardRegistryImportSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DiscardRegistryImportSuccess'] = ResolversParentTypes['DiscardRegistryImportSuccess']> = {
  import?: Resolver<ResolversTypes['RegistryImport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DistrictReadinessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DistrictReadiness'] = ResolversParentTypes['DistrictReadiness']> = {
  regionCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registry?: Resolver<Maybe<Array<ResolversTypes['ReadinessItem']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type EndParticipationResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['EndParticipationResult'] = ResolversParentTypes['EndParticipationResult']> = {
  __resolveType: TypeResolveFn<'EndParticipationSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type EndParticipationSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['EndParticipationSuccess'] = ResolversParentTypes['EndParticipationSuccess']> = {
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  participation?: Resolver<ResolversTypes['Participation'], ParentType, ContextType>;
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

export type FactChangeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['FactChange'] = ResolversParentTypes['FactChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
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
  participation?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType, RequireFields<HouseholdParticipationArgs, 'includeEnded'>>;
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
  facts?: Resolver<Array<ResolversTypes['ProposedFact']>, ParentType, ContextType>;
  keepCard?: Resolver<Maybe<ResolversTypes['MergedCard']>, ParentType, ContextType>;
  kkNumber?: Resolver<Maybe<ResolversTypes['MaskedString']>, ParentType, ContextType>;
  memberCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['PersonDraft']>, ParentType, ContextType>;
  newHead?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  persons?: Resolver<Maybe<Array<ResolversTypes['Person']>>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  samePersons?: Resolver<Array<ResolversTypes['SamePerson']>, ParentType, ContextType>;
  stayingHead?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type HouseholdEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['HouseholdEdge'] = ResolversParentTypes['HouseholdEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
};

export type HouseholdMergePlanResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['HouseholdMergePlan'] = ResolversParentTypes['HouseholdMergePlan']> = {
  merged?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  moving?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  movingProgrammes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  openRequests?: Resolver<Array<ResolversTypes['ChangeRequest']>, ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  samePersons?: Resolver<Array<ResolversTypes['SuggestedSamePerson']>, ParentType, ContextType>;
};

export type HouseholdRevisionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['HouseholdRevision'] = ResolversParentTypes['HouseholdRevision']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorRole?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<Array<ResolversTypes['FactChange']>>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['HouseholdSnapshot']>, ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['RecipientList']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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

export type ImportHasDependentsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ImportHasDependents'] = ResolversParentTypes['ImportHasDependents']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dependents?: Resolver<Array<ResolversTypes['RegistryImportDependent']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncomingHouseholdResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['IncomingHousehold'] = ResolversParentTypes['IncomingHousehold']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changeRequestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decile?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  determinedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  headName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IncomingHouseholdConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['IncomingHouseholdConnection'] = ResolversParentTypes['IncomingHouseholdConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IncomingHouseholdEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IncomingHouseholdEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['IncomingHouseholdEdge'] = ResolversParentTypes['IncomingHouseholdEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IncomingHousehold'], ParentType, ContextType>;
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

export type IssueCountResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['IssueCount'] = ResolversParentTypes['IssueCount']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LabelResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Label'] = ResolversParentTypes['Label']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LabelListResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['LabelList'] = ResolversParentTypes['LabelList']> = {
  labels?: Resolver<Array<ResolversTypes['Label']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LikelyDuplicateResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['LikelyDuplicate'] = ResolversParentTypes['LikelyDuplicate']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sameNik?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LikelyDuplicatesResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['LikelyDuplicates'] = ResolversParentTypes['LikelyDuplicates']> = {
  candidates?: Resolver<Array<ResolversTypes['LikelyDuplicate']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkReadAlarmSeenResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['MarkReadAlarmSeenResult'] = ResolversParentTypes['MarkReadAlarmSeenResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'MarkReadAlarmSeenSuccess' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type MarkReadAlarmSeenSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['MarkReadAlarmSeenSuccess'] = ResolversParentTypes['MarkReadAlarmSeenSuccess']> = {
  alarm?: Resolver<ResolversTypes['ReadAlarm'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MaskedStringResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['MaskedString'] = ResolversParentTypes['MaskedString']> = {
  masked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MaskedStringValueArgs, 'purpose'>>;
};

export type MutationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  applyRecipientList?: Resolver<ResolversTypes['ApplyRecipientListResult'], ParentType, ContextType, RequireFields<MutationApplyRecipientListArgs, 'input'>>;
  applyRegistryImport?: Resolver<ResolversTypes['ApplyRegistryImportResult'], ParentType, ContextType, RequireFields<MutationApplyRegistryImportArgs, 'input'>>;
  cancelChangeRequest?: Resolver<ResolversTypes['CancelChangeRequestResult'], ParentType, ContextType, RequireFields<MutationCancelChangeRequestArgs, 'input'>>;
  confirmErasure?: Resolver<ResolversTypes['ConfirmErasureResult'], ParentType, ContextType, RequireFields<MutationConfirmErasureArgs, 'input'>>;
  correctParticipation?: Resolver<ResolversTypes['CorrectParticipationResult'], ParentType, ContextType, RequireFields<MutationCorrectParticipationArgs, 'input'>>;
  decideChangeRequestStage?: Resolver<ResolversTypes['DecideChangeRequestStageResult'], ParentType, ContextType, RequireFields<MutationDecideChangeRequestStageArgs, 'input'>>;
  decidePersonRequest?: Resolver<ResolversTypes['DecidePersonRequestResult'], ParentType, ContextType, RequireFields<MutationDecidePersonRequestArgs, 'input'>>;
  deletePhoto?: Resolver<ResolversTypes['DeletePhotoResult'], ParentType, ContextType, RequireFields<MutationDeletePhotoArgs, 'input'>>;
  discardRegistryImport?: Resolver<ResolversTypes['DiscardRegistryImportResult'], ParentType, ContextType, RequireFields<MutationDiscardRegistryImportArgs, 'input'>>;
  endParticipation?: Resolver<ResolversTypes['EndParticipationResult'], ParentType, ContextType, RequireFields<MutationEndParticipationArgs, 'input'>>;
  markReadAlarmSeen?: Resolver<ResolversTypes['MarkReadAlarmSeenResult'], ParentType, ContextType, RequireFields<MutationMarkReadAlarmSeenArgs, 'input'>>;
  receiveHousehold?: Resolver<ResolversTypes['ReceiveHouseholdResult'], ParentType, ContextType, RequireFields<MutationReceiveHouseholdArgs, 'input'>>;
  recordHomeVisit?: Resolver<ResolversTypes['RecordHomeVisitResult'], ParentType, ContextType, RequireFields<MutationRecordHomeVisitArgs, 'input'>>;
  recordPersonRequest?: Resolver<ResolversTypes['RecordPersonRequestResult'], ParentType, ContextType, RequireFields<MutationRecordPersonRequestArgs, 'input'>>;
  registerHousehold?: Resolver<ResolversTypes['RegisterHouseholdResult'], ParentType, ContextType, RequireFields<MutationRegisterHouseholdArgs, 'input'>>;
  requestDuplicateScan?: Resolver<ResolversTypes['RequestDuplicateScanResult'], ParentType, ContextType, RequireFields<MutationRequestDuplicateScanArgs, 'input'>>;
  requestPhotoUpload?: Resolver<ResolversTypes['RequestPhotoUploadResult'], ParentType, ContextType, RequireFields<MutationRequestPhotoUploadArgs, 'input'>>;
  resolveDuplicate?: Resolver<ResolversTypes['ResolveDuplicateResult'], ParentType, ContextType, RequireFields<MutationResolveDuplicateArgs, 'input'>>;
  resolveRecipient?: Resolver<ResolversTypes['ResolveRecipientResult'], ParentType, ContextType, RequireFields<MutationResolveRecipientArgs, 'input'>>;
  resubmitChangeRequest?: Resolver<ResolversTypes['ResubmitChangeRequestResult'], ParentType, ContextType, RequireFields<MutationResubmitChangeRequestArgs, 'input'>>;
  setDuplicateThreshold?: Resolver<ResolversTypes['SetDuplicateThresholdResult'], ParentType, ContextType, RequireFields<MutationSetDuplicateThresholdArgs, 'input'>>;
  setImportApproval?: Resolver<ResolversTypes['SetImportApprovalResult'], ParentType, ContextType, RequireFields<MutationSetImportApprovalArgs, 'input'>>;
  submitChangeRequest?: Resolver<ResolversTypes['SubmitChangeRequestResult'], ParentType, ContextType, RequireFields<MutationSubmitChangeRequestArgs, 'input'>>;
  submitChangeRequests?: Resolver<ResolversTypes['SubmitChangeRequestsResult'], ParentType, ContextType, RequireFields<MutationSubmitChangeRequestsArgs, 'input'>>;
  submitVisits?: Resolver<ResolversTypes['SubmitVisitsResult'], ParentType, ContextType, RequireFields<MutationSubmitVisitsArgs, 'input'>>;
  takeStatisticsSnapshot?: Resolver<ResolversTypes['TakeStatisticsSnapshotResult'], ParentType, ContextType, RequireFields<MutationTakeStatisticsSnapshotArgs, 'input'>>;
  undoRecipientList?: Resolver<ResolversTypes['UndoRecipientListResult'], ParentType, ContextType, RequireFields<MutationUndoRecipientListArgs, 'input'>>;
  undoRegistryImport?: Resolver<ResolversTypes['UndoRegistryImportResult'], ParentType, ContextType, RequireFields<MutationUndoRegistryImportArgs, 'input'>>;
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
  endList?: Resolver<Maybe<ResolversTypes['RecipientList']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['ParticipationEndReason']>, ParentType, ContextType>;
  endSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['RecipientList']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  programmeCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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
  isRestricted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type PersonRequestResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PersonRequest'] = ResolversParentTypes['PersonRequest']> = {
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  copyPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityCheck?: Resolver<ResolversTypes['IdentityCheck'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PersonRequestKind'], ParentType, ContextType>;
  liftedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  liftedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registry?: Resolver<Maybe<ResolversTypes['PersonRequestOutcome']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PersonRequestState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonRequestOutcomeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PersonRequestOutcome'] = ResolversParentTypes['PersonRequestOutcome']> = {
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tables?: Resolver<Array<ResolversTypes['ErasedTable']>, ParentType, ContextType>;
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
  deletion?: Resolver<Maybe<ResolversTypes['PhotoDeletion']>, ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PhotoKind'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PhotoStatus'], ParentType, ContextType>;
  takenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  takenAtOffset?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uploadedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  uploadedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PhotoUrlArgs, 'size'>>;
  visit?: Resolver<Maybe<ResolversTypes['HouseholdRevision']>, ParentType, ContextType>;
  visitKey?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PhotoDeletionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PhotoDeletion'] = ResolversParentTypes['PhotoDeletion']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['PhotoDeletionReason'], ParentType, ContextType>;
};

export type PopulationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Population'] = ResolversParentTypes['Population']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PopulationShareResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PopulationShare'] = ResolversParentTypes['PopulationShare']> = {
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  persons?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProgrammeCountResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ProgrammeCount'] = ResolversParentTypes['ProgrammeCount']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  programmeCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProposedFactResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ProposedFact'] = ResolversParentTypes['ProposedFact']> = {
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProposedValueResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ProposedValue'] = ResolversParentTypes['ProposedValue']> = {
  current?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['ChangedFact'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['ChangeRequestPath'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  proposed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _entities?: Resolver<Array<Maybe<ResolversTypes['_Entity']>>, ParentType, ContextType, RequireFields<Query_EntitiesArgs, 'representations'>>;
  _service?: Resolver<ResolversTypes['_Service'], ParentType, ContextType>;
  auditTrail?: Resolver<ResolversTypes['AuditTrail'], ParentType, ContextType, RequireFields<QueryAuditTrailArgs, 'regionCode'>>;
  changeRequest?: Resolver<Maybe<ResolversTypes['ChangeRequest']>, ParentType, ContextType, RequireFields<QueryChangeRequestArgs, 'id'>>;
  changeRequests?: Resolver<ResolversTypes['ChangeRequestConnection'], ParentType, ContextType, Partial<QueryChangeRequestsArgs>>;
  codeListVersions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  codeLists?: Resolver<Array<ResolversTypes['CodeList']>, ParentType, ContextType, RequireFields<QueryCodeListsArgs, 'version'>>;
  districtReadiness?: Resolver<Maybe<ResolversTypes['DistrictReadiness']>, ParentType, ContextType, RequireFields<QueryDistrictReadinessArgs, 'regionCode'>>;
  duplicateCandidates?: Resolver<ResolversTypes['DuplicateCandidateConnection'], ParentType, ContextType, Partial<QueryDuplicateCandidatesArgs>>;
  duplicateScans?: Resolver<Array<ResolversTypes['DuplicateScan']>, ParentType, ContextType, RequireFields<QueryDuplicateScansArgs, 'regionCode'>>;
  duplicateThreshold?: Resolver<ResolversTypes['Float'], ParentType, ContextType, RequireFields<QueryDuplicateThresholdArgs, 'regionCode'>>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType, RequireFields<QueryHouseholdArgs, 'id'>>;
  householdChanges?: Resolver<ResolversTypes['HouseholdChanges'], ParentType, ContextType, RequireFields<QueryHouseholdChangesArgs, 'first' | 'regionCode'>>;
  householdMergePlan?: Resolver<Maybe<ResolversTypes['HouseholdMergePlan']>, ParentType, ContextType, RequireFields<QueryHouseholdMergePlanArgs, 'duplicateOf' | 'householdId'>>;
  households?: Resolver<ResolversTypes['HouseholdConnection'], ParentType, ContextType, Partial<QueryHouseholdsArgs>>;
  householdsByKk?: Resolver<Array<ResolversTypes['Household']>, ParentType, ContextType, RequireFields<QueryHouseholdsByKkArgs, 'kkNumber' | 'purpose'>>;
  importNeedsSecondPerson?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<QueryImportNeedsSecondPersonArgs, 'regionCode'>>;
  incomingHouseholds?: Resolver<ResolversTypes['IncomingHouseholdConnection'], ParentType, ContextType, RequireFields<QueryIncomingHouseholdsArgs, 'regionCode'>>;
  labels?: Resolver<Array<ResolversTypes['LabelList']>, ParentType, ContextType, Partial<QueryLabelsArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  personByNik?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonByNikArgs, 'nik' | 'purpose'>>;
  personRequests?: Resolver<Array<ResolversTypes['PersonRequest']>, ParentType, ContextType, RequireFields<QueryPersonRequestsArgs, 'includeEnded' | 'regionCode'>>;
  readAlarms?: Resolver<Array<ResolversTypes['ReadAlarm']>, ParentType, ContextType, RequireFields<QueryReadAlarmsArgs, 'includeSeen' | 'regionCode'>>;
  recipientLists?: Resolver<Array<ResolversTypes['RecipientList']>, ParentType, ContextType, RequireFields<QueryRecipientListsArgs, 'regionCode'>>;
  recipients?: Resolver<ResolversTypes['RecipientConnection'], ParentType, ContextType, RequireFields<QueryRecipientsArgs, 'filter'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code'>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, Partial<QueryRegionsArgs>>;
  registryImport?: Resolver<Maybe<ResolversTypes['RegistryImport']>, ParentType, ContextType, RequireFields<QueryRegistryImportArgs, 'id'>>;
  registryImports?: Resolver<ResolversTypes['RegistryImportConnection'], ParentType, ContextType, RequireFields<QueryRegistryImportsArgs, 'regionCode'>>;
  searchPersons?: Resolver<ResolversTypes['PersonMatchConnection'], ParentType, ContextType, RequireFields<QuerySearchPersonsArgs, 'input'>>;
  subjectReport?: Resolver<Maybe<ResolversTypes['SubjectReport']>, ParentType, ContextType, RequireFields<QuerySubjectReportArgs, 'personId'>>;
  workList?: Resolver<ResolversTypes['WorkItemConnection'], ParentType, ContextType, RequireFields<QueryWorkListArgs, 'regionCode' | 'staleDays'>>;
};

export type ReadAlarmResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReadAlarm'] = ResolversParentTypes['ReadAlarm']> = {
  actorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clientId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReadKind'], ParentType, ContextType>;
  lastAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refusals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ReadinessItemResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReadinessItem'] = ResolversParentTypes['ReadinessItem']> = {
  code?: Resolver<ResolversTypes['ReadinessCode'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReadinessState'], ParentType, ContextType>;
};

export type ReceiveHouseholdResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReceiveHouseholdResult'] = ResolversParentTypes['ReceiveHouseholdResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'ReceiveHouseholdSuccess' | 'StaleVersion', ParentType, ContextType>;
};

export type ReceiveHouseholdSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReceiveHouseholdSuccess'] = ResolversParentTypes['ReceiveHouseholdSuccess']> = {
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  begins?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dependents?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['RecipientListEffect'], ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['ParticipationEndReason']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ends?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  households?: Resolver<Maybe<Array<ResolversTypes['Household']>>, ParentType, ContextType, RequireFields<RecipientListHouseholdsArgs, 'change'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matched?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  programmeCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RecipientListState'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  suggested?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unmatched?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RecordHomeVisitResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RecordHomeVisitResult'] = ResolversParentTypes['RecordHomeVisitResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'RecordHomeVisitSuccess' | 'StaleVersion', ParentType, ContextType>;
};

export type RecordHomeVisitSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RecordHomeVisitSuccess'] = ResolversParentTypes['RecordHomeVisitSuccess']> = {
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordPersonRequestResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RecordPersonRequestResult'] = ResolversParentTypes['RecordPersonRequestResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RecordPersonRequestSuccess', ParentType, ContextType>;
};

export type RecordPersonRequestSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RecordPersonRequestSuccess'] = ResolversParentTypes['RecordPersonRequestSuccess']> = {
  request?: Resolver<ResolversTypes['PersonRequest'], ParentType, ContextType>;
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
  statistics?: Resolver<Maybe<ResolversTypes['RegionStatistics']>, ParentType, ContextType, Partial<RegionStatisticsArgs>>;
  statisticsSeries?: Resolver<Maybe<Array<ResolversTypes['RegionStatistics']>>, ParentType, ContextType, RequireFields<RegionStatisticsSeriesArgs, 'from' | 'until'>>;
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
  crossTable?: Resolver<Maybe<ResolversTypes['CrossTable']>, ParentType, ContextType, RequireFields<RegionStatisticsCrossTableArgs, 'column' | 'row'>>;
  households?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  persons?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Population']>, ParentType, ContextType>;
  populationShare?: Resolver<Maybe<ResolversTypes['PopulationShare']>, ParentType, ContextType, Partial<RegionStatisticsPopulationShareArgs>>;
  quality?: Resolver<ResolversTypes['RegionQuality'], ParentType, ContextType, RequireFields<RegionStatisticsQualityArgs, 'staleDays'>>;
  receivingByProgramme?: Resolver<Array<ResolversTypes['ProgrammeCount']>, ParentType, ContextType>;
  variables?: Resolver<Array<ResolversTypes['VariableStatistics']>, ParentType, ContextType, RequireFields<RegionStatisticsVariablesArgs, 'names'>>;
};

export type RegisterHouseholdResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RegisterHouseholdResult'] = ResolversParentTypes['RegisterHouseholdResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'LikelyDuplicates' | 'NotAllowed' | 'NotFound' | 'RegisterHouseholdSuccess', ParentType, ContextType>;
};

export type RegisterHouseholdSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RegisterHouseholdSuccess'] = ResolversParentTypes['RegisterHouseholdSuccess']> = {
  changeRequest?: Resolver<ResolversTypes['ChangeRequest'], ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegistryImportResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RegistryImport'] = ResolversParentTypes['RegistryImport']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  codeList?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  decidedByRole?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keptHouseholds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  layout?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['RegistryImportPreview']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  projectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RegistryImportStatus'], ParentType, ContextType>;
  surveyDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  undoneByRole?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uploadedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uploadedByRole?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type RegistryImportConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RegistryImportConnection'] = ResolversParentTypes['RegistryImportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegistryImportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegistryImportCountResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RegistryImportCount'] = ResolversParentTypes['RegistryImportCount']> = {
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RegistryImportKind'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegistryImportDependentResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RegistryImportDependent'] = ResolversParentTypes['RegistryImportDependent']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ids?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RegistryImportDependentKind'], ParentType, ContextType>;
};

export type RegistryImportEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RegistryImportEdge'] = ResolversParentTypes['RegistryImportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegistryImport'], ParentType, ContextType>;
};

export type RegistryImportHeadingResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RegistryImportHeading'] = ResolversParentTypes['RegistryImportHeading']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegistryImportPreviewResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RegistryImportPreview'] = ResolversParentTypes['RegistryImportPreview']> = {
  counts?: Resolver<Array<ResolversTypes['RegistryImportCount']>, ParentType, ContextType>;
  earlierImports?: Resolver<Array<ResolversTypes['RegistryImport']>, ParentType, ContextType>;
  headings?: Resolver<Array<ResolversTypes['RegistryImportHeading']>, ParentType, ContextType>;
  samples?: Resolver<Array<ResolversTypes['RegistryImportSample']>, ParentType, ContextType>;
};

export type RegistryImportSampleResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RegistryImportSample'] = ResolversParentTypes['RegistryImportSample']> = {
  changedFields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  codes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RegistryImportKind'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'LikelyDuplicates' | 'NotAllowed' | 'NotFound' | 'ResubmitChangeRequestSuccess' | 'StaleVersion', ParentType, ContextType>;
};

export type ResubmitChangeRequestSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ResubmitChangeRequestSuccess'] = ResolversParentTypes['ResubmitChangeRequestSuccess']> = {
  changeRequest?: Resolver<ResolversTypes['ChangeRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SamePersonResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SamePerson'] = ResolversParentTypes['SamePerson']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  sameAs?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type SchoolingResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Schooling'] = ResolversParentTypes['Schooling']> = {
  certificate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  participation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SecondPersonRequiredResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SecondPersonRequired'] = ResolversParentTypes['SecondPersonRequired']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetDuplicateThresholdResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SetDuplicateThresholdResult'] = ResolversParentTypes['SetDuplicateThresholdResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'SetDuplicateThresholdSuccess' | 'StaleVersion', ParentType, ContextType>;
};

export type SetDuplicateThresholdSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SetDuplicateThresholdSuccess'] = ResolversParentTypes['SetDuplicateThresholdSuccess']> = {
  likely?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetImportApprovalResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SetImportApprovalResult'] = ResolversParentTypes['SetImportApprovalResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'SetImportApprovalSuccess' | 'StaleVersion', ParentType, ContextType>;
};

export type SetImportApprovalSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SetImportApprovalSuccess'] = ResolversParentTypes['SetImportApprovalSuccess']> = {
  secondPerson?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'LikelyDuplicates' | 'NotAllowed' | 'NotFound' | 'SubmitChangeRequestSuccess', ParentType, ContextType>;
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

export type SuggestedSamePersonResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SuggestedSamePerson'] = ResolversParentTypes['SuggestedSamePerson']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  sameAs?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TakeStatisticsSnapshotResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['TakeStatisticsSnapshotResult'] = ResolversParentTypes['TakeStatisticsSnapshotResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'TakeStatisticsSnapshotSuccess', ParentType, ContextType>;
};

export type TakeStatisticsSnapshotSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['TakeStatisticsSnapshotSuccess'] = ResolversParentTypes['TakeStatisticsSnapshotSuccess']> = {
  statistics?: Resolver<ResolversTypes['RegionStatistics'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TombstoneResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Tombstone'] = ResolversParentTypes['Tombstone']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UndoRecipientListResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UndoRecipientListResult'] = ResolversParentTypes['UndoRecipientListResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion' | 'UndoRecipientListSuccess', ParentType, ContextType>;
};

export type UndoRecipientListSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UndoRecipientListSuccess'] = ResolversParentTypes['UndoRecipientListSuccess']> = {
  list?: Resolver<ResolversTypes['RecipientList'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UndoRegistryImportResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UndoRegistryImportResult'] = ResolversParentTypes['UndoRegistryImportResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'ImportHasDependents' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion' | 'UndoRegistryImportSuccess', ParentType, ContextType>;
};

export type UndoRegistryImportSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UndoRegistryImportSuccess'] = ResolversParentTypes['UndoRegistryImportSuccess']> = {
  import?: Resolver<ResolversTypes['RegistryImport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'ImportHasDependents' | 'InvalidInput' | 'InvalidTransition' | 'LikelyDuplicates' | 'NotAllowed' | 'NotFound' | 'SecondPersonRequired' | 'StaleVersion', ParentType, ContextType>;
};

export type VariableStatisticsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['VariableStatistics'] = ResolversParentTypes['VariableStatistics']> = {
  cells?: Resolver<Array<ResolversTypes['CodeCount']>, ParentType, ContextType>;
  codes?: Resolver<Array<ResolversTypes['CodeTotal']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'AuditTrail' | 'ChangeRequest' | 'DistrictReadiness' | 'Household' | 'Person' | 'PersonRequest' | 'Region' | 'SubjectReport', ParentType, ContextType>;
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
  ApplyRecipientListResult?: ApplyRecipientListResultResolvers<ContextType>;
  ApplyRecipientListSuccess?: ApplyRecipientListSuccessResolvers<ContextType>;
  ApplyRegistryImportResult?: ApplyRegistryImportResultResolvers<ContextType>;
  ApplyRegistryImportSuccess?: ApplyRegistryImportSuccessResolvers<ContextType>;
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
  CodeTotal?: CodeTotalResolvers<ContextType>;
  Completeness?: CompletenessResolvers<ContextType>;
  ConfirmErasureResult?: ConfirmErasureResultResolvers<ContextType>;
  ConfirmErasureSuccess?: ConfirmErasureSuccessResolvers<ContextType>;
  CorrectParticipationResult?: CorrectParticipationResultResolvers<ContextType>;
  CorrectParticipationSuccess?: CorrectParticipationSuccessResolvers<ContextType>;
  CrossCount?: CrossCountResolvers<ContextType>;
  CrossTable?: CrossTableResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideChangeRequestStageResult?: DecideChangeRequestStageResultResolvers<ContextType>;
  DecideChangeRequestStageSuccess?: DecideChangeRequestStageSuccessResolvers<ContextType>;
  DecidePersonRequestResult?: DecidePersonRequestResultResolvers<ContextType>;
  DecidePersonRequestSuccess?: DecidePersonRequestSuccessResolvers<ContextType>;
  DecileCount?: DecileCountResolvers<ContextType>;
  DeletePhotoResult?: DeletePhotoResultResolvers<ContextType>;
  DeletePhotoSuccess?: DeletePhotoSuccessResolvers<ContextType>;
  DiscardRegistryImportResult?: DiscardRegistryImportResultResolvers<ContextType>;
  DiscardRegistryImportSuccess?: DiscardRegistryImportSuccessResolvers<ContextType>;
  DistrictReadiness?: DistrictReadinessResolvers<ContextType>;
  DuplicateCandidate?: DuplicateCandidateResolvers<ContextType>;
  DuplicateCandidateConnection?: DuplicateCandidateConnectionResolvers<ContextType>;
  DuplicateCandidateEdge?: DuplicateCandidateEdgeResolvers<ContextType>;
  DuplicateDecision?: DuplicateDecisionResolvers<ContextType>;
  DuplicateReason?: DuplicateReasonResolvers<ContextType>;
  DuplicateScan?: DuplicateScanResolvers<ContextType>;
  Employment?: EmploymentResolvers<ContextType>;
  EndParticipationResult?: EndParticipationResultResolvers<ContextType>;
  EndParticipationSuccess?: EndParticipationSuccessResolvers<ContextType>;
  ErasedTable?: ErasedTableResolvers<ContextType>;
  ErasureRun?: ErasureRunResolvers<ContextType>;
  FactChange?: FactChangeResolvers<ContextType>;
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
  HouseholdMergePlan?: HouseholdMergePlanResolvers<ContextType>;
  HouseholdRevision?: HouseholdRevisionResolvers<ContextType>;
  HouseholdRevisionConnection?: HouseholdRevisionConnectionResolvers<ContextType>;
  HouseholdRevisionEdge?: HouseholdRevisionEdgeResolvers<ContextType>;
  HouseholdSnapshot?: HouseholdSnapshotResolvers<ContextType>;
  Housing?: HousingResolvers<ContextType>;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  ImportHasDependents?: ImportHasDependentsResolvers<ContextType>;
  IncomingHousehold?: IncomingHouseholdResolvers<ContextType>;
  IncomingHouseholdConnection?: IncomingHouseholdConnectionResolvers<ContextType>;
  IncomingHouseholdEdge?: IncomingHouseholdEdgeResolvers<ContextType>;
  InputIssue?: InputIssueResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  InvalidTransition?: InvalidTransitionResolvers<ContextType>;
  IssueCount?: IssueCountResolvers<ContextType>;
  Label?: LabelResolvers<ContextType>;
  LabelList?: LabelListResolvers<ContextType>;
  LikelyDuplicate?: LikelyDuplicateResolvers<ContextType>;
  LikelyDuplicates?: LikelyDuplicatesResolvers<ContextType>;
  MarkReadAlarmSeenResult?: MarkReadAlarmSeenResultResolvers<ContextType>;
  MarkReadAlarmSeenSuccess?: MarkReadAlarmSeenSuccessResolvers<ContextType>;
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
  PersonRequest?: PersonRequestResolvers<ContextType>;
  PersonRequestOutcome?: PersonRequestOutcomeResolvers<ContextType>;
  PersonSnapshot?: PersonSnapshotResolvers<ContextType>;
  Photo?: PhotoResolvers<ContextType>;
  PhotoDeletion?: PhotoDeletionResolvers<ContextType>;
  Population?: PopulationResolvers<ContextType>;
  PopulationShare?: PopulationShareResolvers<ContextType>;
  ProgrammeCount?: ProgrammeCountResolvers<ContextType>;
  ProposedFact?: ProposedFactResolvers<ContextType>;
  ProposedValue?: ProposedValueResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReadAlarm?: ReadAlarmResolvers<ContextType>;
  ReadinessItem?: ReadinessItemResolvers<ContextType>;
  ReceiveHouseholdResult?: ReceiveHouseholdResultResolvers<ContextType>;
  ReceiveHouseholdSuccess?: ReceiveHouseholdSuccessResolvers<ContextType>;
  Recipient?: RecipientResolvers<ContextType>;
  RecipientConnection?: RecipientConnectionResolvers<ContextType>;
  RecipientEdge?: RecipientEdgeResolvers<ContextType>;
  RecipientList?: RecipientListResolvers<ContextType>;
  RecordHomeVisitResult?: RecordHomeVisitResultResolvers<ContextType>;
  RecordHomeVisitSuccess?: RecordHomeVisitSuccessResolvers<ContextType>;
  RecordPersonRequestResult?: RecordPersonRequestResultResolvers<ContextType>;
  RecordPersonRequestSuccess?: RecordPersonRequestSuccessResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  RegionQuality?: RegionQualityResolvers<ContextType>;
  RegionStatistics?: RegionStatisticsResolvers<ContextType>;
  RegisterHouseholdResult?: RegisterHouseholdResultResolvers<ContextType>;
  RegisterHouseholdSuccess?: RegisterHouseholdSuccessResolvers<ContextType>;
  RegistryImport?: RegistryImportResolvers<ContextType>;
  RegistryImportConnection?: RegistryImportConnectionResolvers<ContextType>;
  RegistryImportCount?: RegistryImportCountResolvers<ContextType>;
  RegistryImportDependent?: RegistryImportDependentResolvers<ContextType>;
  RegistryImportEdge?: RegistryImportEdgeResolvers<ContextType>;
  RegistryImportHeading?: RegistryImportHeadingResolvers<ContextType>;
  RegistryImportPreview?: RegistryImportPreviewResolvers<ContextType>;
  RegistryImportSample?: RegistryImportSampleResolvers<ContextType>;
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
  SamePerson?: SamePersonResolvers<ContextType>;
  Schooling?: SchoolingResolvers<ContextType>;
  SecondPersonRequired?: SecondPersonRequiredResolvers<ContextType>;
  SetDuplicateThresholdResult?: SetDuplicateThresholdResultResolvers<ContextType>;
  SetDuplicateThresholdSuccess?: SetDuplicateThresholdSuccessResolvers<ContextType>;
  SetImportApprovalResult?: SetImportApprovalResultResolvers<ContextType>;
  SetImportApprovalSuccess?: SetImportApprovalSuccessResolvers<ContextType>;
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
  SuggestedSamePerson?: SuggestedSamePersonResolvers<ContextType>;
  TakeStatisticsSnapshotResult?: TakeStatisticsSnapshotResultResolvers<ContextType>;
  TakeStatisticsSnapshotSuccess?: TakeStatisticsSnapshotSuccessResolvers<ContextType>;
  Tombstone?: TombstoneResolvers<ContextType>;
  UndoRecipientListResult?: UndoRecipientListResultResolvers<ContextType>;
  UndoRecipientListSuccess?: UndoRecipientListSuccessResolvers<ContextType>;
  UndoRegistryImportResult?: UndoRegistryImportResultResolvers<ContextType>;
  UndoRegistryImportSuccess?: UndoRegistryImportSuccessResolvers<ContextType>;
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
