import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AuditTrailKey, SubjectReportKey, AuditEntryRow, AuditEntryPage } from '@slrt/subgraph';
import type { UnitRow, RegionReference } from '../modules/unit/index.ts';
import type { FacilitatorRow, FacilitatorPage } from '../modules/facilitator/index.ts';
import type { SupervisorRow } from '../modules/supervisor/supervisor.repository.ts';
import type { DeliberationRow, DeliberationPage, ProposalRow } from '../modules/deliberation/index.ts';
import type { StoredFileRow } from '@slrt/files';
import type { VillagePackage } from '../modules/field/use-cases/read-field-package.ts';
import type { PlannedVisitRow, FieldDayRow } from '../modules/field/planned-visit.repository.ts';
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

/** A proposal that waits for the village. */
export type AgendaItem = {
  __typename?: 'AgendaItem';
  /** The proposal. */
  changeRequest?: Maybe<ChangeRequest>;
  /** The household. */
  household?: Maybe<Household>;
  /** What it asks for, as a code. */
  kind: Scalars['String']['output'];
  /** When it was submitted. */
  submittedAt: Scalars['DateTime']['output'];
};

/** An assignment. */
export type AssignFacilitatorInput = {
  /** First day; today unless said. */
  activeFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Inventory number of the device. */
  device?: InputMaybe<Scalars['String']['input']>;
  /** Who pays. */
  funding: FundingSource;
  /** UUIDv7 made by the client; becomes the facilitator's. */
  idempotencyKey: Scalars['ID']['input'];
  /** Name on duty. */
  name: Scalars['String']['input'];
  /** Pseudonymous id, as the identity provider gives it. */
  person: Scalars['String']['input'];
  /** Where they came from. */
  recruitedFrom?: InputMaybe<RecruitmentSource>;
  /** Their district. */
  regionCode: Scalars['ID']['input'];
  /** Trainings completed. */
  trainings?: InputMaybe<Array<TrainingInput>>;
  /** Villages. */
  villageCodes: Array<Scalars['ID']['input']>;
};

/** What came of it. */
export type AssignFacilitatorResult = AssignFacilitatorSuccess | IdempotencyConflict | InvalidInput | NotAllowed | NotFound;

/** The facilitator. */
export type AssignFacilitatorSuccess = {
  __typename?: 'AssignFacilitatorSuccess';
  /** The facilitator. */
  facilitator: Facilitator;
};

/** A supervisor to name. */
export type AssignSupervisorInput = {
  /** UUIDv7 made by the client. */
  idempotencyKey: Scalars['ID']['input'];
  /** Name on duty. */
  name: Scalars['String']['input'];
  /** Pseudonymous id, as the identity provider gives it. */
  person: Scalars['String']['input'];
  /** Which district. */
  regionCode: Scalars['ID']['input'];
  /** Sub-districts; none: no longer. */
  subDistrictCodes: Array<Scalars['ID']['input']>;
};

/** What came of it. */
export type AssignSupervisorResult = AssignSupervisorSuccess | IdempotencyConflict | InvalidInput | NotAllowed | NotFound;

/** The supervisor. */
export type AssignSupervisorSuccess = {
  __typename?: 'AssignSupervisorSuccess';
  /** The supervisor. */
  supervisor: Supervisor;
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
  /** What puskesos recorded; null: not for you, or it does not answer now. */
  puskesos?: Maybe<AuditEntryConnection>;
  /** What puskesos erased because its time was over, newest first, at most 100 lines. */
  puskesosErasures?: Maybe<Array<ErasureRun>>;
};


/** What was done and what was read in a district, for who watches over the protection of data. Looking is on record too. */
export type AuditTrailPuskesosArgs = {
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

/** Open and ended complaints. */
export type Caseload = {
  __typename?: 'Caseload';
  /** Ended. */
  closed: Scalars['Int']['output'];
  /** Open. */
  open: Scalars['Int']['output'];
};

export type ChangeRequest = {
  __typename?: 'ChangeRequest';
  id: Scalars['ID']['output'];
};

/** A day that is over. */
export type CloseFieldDayInput = {
  /** Proposals taken down. */
  changeRequests: Scalars['Int']['input'];
  /** Complaints taken down. */
  complaints: Scalars['Int']['input'];
  /** The day, in the district's zone. */
  day: Scalars['Date']['input'];
  /** UUIDv7 made by the client; becomes the day's. */
  idempotencyKey: Scalars['ID']['input'];
  /** In words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Villages, of one district. */
  villageCodes: Array<Scalars['ID']['input']>;
  /** Visits made. */
  visits: Scalars['Int']['input'];
};

/** What came of it. */
export type CloseFieldDayResult = CloseFieldDaySuccess | IdempotencyConflict | InvalidInput | NotAllowed | NotFound;

/** The day. */
export type CloseFieldDaySuccess = {
  __typename?: 'CloseFieldDaySuccess';
  /** The day. */
  fieldDay: FieldDay;
};

export type Complaint = {
  __typename?: 'Complaint';
  id: Scalars['ID']['output'];
};

/** How an area is covered. */
export type Coverage = {
  __typename?: 'Coverage';
  /** How many each source of funding pays. */
  byFunding: Array<FundingCount>;
  /** Facilitators who serve here now. */
  facilitators: Scalars['Int']['output'];
  /** Households for each facilitator. */
  householdsPerFacilitator?: Maybe<Scalars['Float']['output']>;
  /** Villages without a facilitator. */
  uncovered: Array<Region>;
  /** Villages. */
  villages: Scalars['Int']['output'];
  /** Villages for each facilitator. */
  villagesPerFacilitator?: Maybe<Scalars['Float']['output']>;
  /** With a facilitator. */
  villagesWithFacilitator: Scalars['Int']['output'];
  /** With a Puskesos. */
  villagesWithPuskesos: Scalars['Int']['output'];
  /** Villages without an open Puskesos. */
  withoutPuskesos: Array<Region>;
};

/** A village deliberation (musyawarah desa/kelurahan) on proposals. */
export type Deliberation = {
  __typename?: 'Deliberation';
  /** While it is planned: the proposals that wait for it, oldest first. */
  agenda: Array<AgendaItem>;
  /** How many attended. */
  attendance?: Maybe<Scalars['Int']['output']>;
  /** Who was there, in numbers. */
  attendees: Array<DeliberationAttendees>;
  /** What was decided. */
  decisions: Array<DeliberationDecision>;
  /** Minutes, signatures, attendance list and photos. */
  files: Array<DeliberationFile>;
  /** Held on; null while it is planned. */
  heldOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** How many were invited: more than half must be there. */
  invited?: Maybe<Scalars['Int']['output']>;
  /** Number of the minutes. */
  minutes?: Maybe<Scalars['String']['output']>;
  /** Planned for. */
  scheduledFor: Scalars['Date']['output'];
  /** Who signed the minutes. */
  signatories: Array<DeliberationSignatory>;
  /** Its village. */
  village?: Maybe<Region>;
  /** Code of its village. */
  villageCode: Scalars['ID']['output'];
};

/** A part of the village that was there, in numbers. */
export type DeliberationAttendees = {
  __typename?: 'DeliberationAttendees';
  /** VILLAGE_GOVERNMENT, BPD, COMMUNITY_LEADERS, WOMEN, POOR_HOUSEHOLDS … */
  element: Scalars['String']['output'];
  /** Men. */
  men: Scalars['Int']['output'];
  /** Women. */
  women: Scalars['Int']['output'];
};

/** A part of the village that was there, in numbers. */
export type DeliberationAttendeesInput = {
  /** VILLAGE_GOVERNMENT, BPD, COMMUNITY_LEADERS, WOMEN, POOR_HOUSEHOLDS … */
  element: Scalars['String']['input'];
  /** Men. */
  men: Scalars['Int']['input'];
  /** Women. */
  women: Scalars['Int']['input'];
};

/** A page of deliberations. */
export type DeliberationConnection = {
  __typename?: 'DeliberationConnection';
  /** Deliberations with their cursors. */
  edges: Array<DeliberationEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A decision on one proposal. */
export type DeliberationDecision = {
  __typename?: 'DeliberationDecision';
  /** The proposal. */
  changeRequest?: Maybe<ChangeRequest>;
  /** Id of the proposal. */
  changeRequestId: Scalars['ID']['output'];
  /** What was decided. */
  decision: DeliberationVerdict;
  /** Why, as a code. */
  reason?: Maybe<Scalars['String']['output']>;
  /** What the registry made of it: null until it has answered, ACCEPTED, or the code of its refusal. */
  result?: Maybe<Scalars['String']['output']>;
};

/** A decision on one proposal. */
export type DeliberationDecisionInput = {
  /** The proposal. */
  changeRequestId: Scalars['ID']['input'];
  /** What was decided. */
  decision: DeliberationVerdict;
  /** Why, as a code; required to return or reject. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A deliberation in a page. */
export type DeliberationEdge = {
  __typename?: 'DeliberationEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The deliberation. */
  node: Deliberation;
};

/** Minutes, signatures, attendance list or photo of a deliberation. */
export type DeliberationFile = {
  __typename?: 'DeliberationFile';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: DeliberationFileKind;
  /** image/jpeg or application/pdf; null until it has arrived. */
  mediaType?: Maybe<Scalars['String']['output']>;
  /** AWAITED or STORED. */
  status: Scalars['String']['output'];
  /** A link that holds for five minutes; each is on record. */
  url?: Maybe<Scalars['String']['output']>;
};

/** What a file of a deliberation is. */
export type DeliberationFileKind =
  | 'ATTENDANCE_LIST'
  | 'MINUTES'
  | 'PHOTO'
  | 'SIGNATURES';

/** Which deliberations. */
export type DeliberationFilter = {
  /** In this area and below. */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
};

/** Who signed the minutes. */
export type DeliberationSignatory = {
  __typename?: 'DeliberationSignatory';
  /** In which office, as a code. */
  office: Scalars['String']['output'];
  /** Pseudonymous id. */
  person?: Maybe<Scalars['String']['output']>;
};

/** Who signed the minutes. */
export type DeliberationSignatoryInput = {
  /** In which office, as a code. */
  office: Scalars['String']['input'];
  /** Pseudonymous id. */
  person?: InputMaybe<Scalars['String']['input']>;
};

/** What a village may decide. */
export type DeliberationVerdict =
  | 'APPROVE'
  | 'REJECT'
  | 'RETURN';

/** Direction of an order. */
export type Direction =
  | 'ASC'
  | 'DESC';

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

/** A Puskesos to establish. */
export type EstablishPuskesosInput = {
  /** Where it is. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Since when. */
  establishedOn?: InputMaybe<Scalars['Date']['input']>;
  /** UUIDv7 made by the client; becomes the unit's. */
  idempotencyKey: Scalars['ID']['input'];
  /** Its name. */
  name: Scalars['String']['input'];
  /** Who works there, by pseudonymous id. */
  officers?: InputMaybe<Array<OfficerInput>>;
  /** When it is open. */
  openingHours?: InputMaybe<Array<OpeningHoursInput>>;
  /** Who works with it: KARANG_TARUNA, PKK, TAGANA, TKSK, PSM, BAZNAS, POSYANDU, OTHER. */
  partners?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its village. */
  regionCode: Scalars['ID']['input'];
  /** What it offers. */
  services?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What came of it. */
export type EstablishPuskesosResult = EstablishPuskesosSuccess | IdempotencyConflict | InvalidInput | NotAllowed | NotFound;

/** The unit. */
export type EstablishPuskesosSuccess = {
  __typename?: 'EstablishPuskesosSuccess';
  /** The unit. */
  puskesos: Puskesos;
};

/** A facilitator and the villages in their care. */
export type Facilitator = {
  __typename?: 'Facilitator';
  /** First day. */
  activeFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day; null: without end. */
  activeUntil?: Maybe<Scalars['Date']['output']>;
  /** Villages over time, oldest first. */
  assignments: Array<FacilitatorAssignment>;
  /** What lies in these villages. */
  caseload: Caseload;
  /** The tablet or telephone in use, by its inventory number. */
  device?: Maybe<Scalars['String']['output']>;
  /** Who pays. */
  funding: FundingSource;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Name on duty. */
  name: Scalars['String']['output'];
  /** Where they came from. */
  recruitedFrom?: Maybe<RecruitmentSource>;
  /** Trainings completed. */
  trainings: Array<Training>;
  /** Moves with every change. */
  version: Scalars['Int']['output'];
  /** Codes of the villages. */
  villageCodes: Array<Scalars['ID']['output']>;
  /** Villages. */
  villages?: Maybe<Array<Region>>;
};

/** A village in a facilitator's care, for a time. */
export type FacilitatorAssignment = {
  __typename?: 'FacilitatorAssignment';
  /** First day. */
  from: Scalars['Date']['output'];
  /** Last day; null: still. */
  until?: Maybe<Scalars['Date']['output']>;
  /** The village. */
  village: Region;
};

/** A page of facilitators. */
export type FacilitatorConnection = {
  __typename?: 'FacilitatorConnection';
  /** Facilitators with their cursors. */
  edges: Array<FacilitatorEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A facilitator in a page. */
export type FacilitatorEdge = {
  __typename?: 'FacilitatorEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The facilitator. */
  node: Facilitator;
};

/** Which facilitators. */
export type FacilitatorFilter = {
  /** With a village in this area. */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
};

/** A proposal of who serves which village. */
export type FacilitatorPlan = {
  __typename?: 'FacilitatorPlan';
  /** The largest load. */
  largestLoad: Scalars['Int']['output'];
  /** Everyone's load. */
  loads: Array<PlannedLoad>;
  /** No plan can have a smaller largest load. */
  lowerBound: Scalars['Int']['output'];
  /** Villages that someone gives up. */
  moved: Array<Region>;
  /** The smallest load. */
  smallestLoad: Scalars['Int']['output'];
  /** Sum of the ways from each village to the centre of its facilitator's. */
  travel: Scalars['Float']['output'];
  /** What travel is counted in. */
  travelUnit: TravelUnit;
};

/** A day in the field. */
export type FieldDay = {
  __typename?: 'FieldDay';
  /** Proposals taken down. */
  changeRequests: Scalars['Int']['output'];
  /** When it came in. */
  closedAt: Scalars['DateTime']['output'];
  /** Complaints taken down. */
  complaints: Scalars['Int']['output'];
  /** The day, in the district's zone. */
  day: Scalars['Date']['output'];
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** In words. */
  note?: Maybe<Scalars['String']['output']>;
  /** Pseudonymous id of who was there. */
  person: Scalars['String']['output'];
  /** Villages. */
  villages: Array<Region>;
  /** Visits made. */
  visits: Scalars['Int']['output'];
};

/** What a facilitator takes along to a village. */
export type FieldPackage = {
  __typename?: 'FieldPackage';
  /** To be given as `since` for what comes next. */
  cursor: Scalars['String']['output'];
  /** Deliberations that are planned. */
  deliberations: Array<Deliberation>;
  /** Who else serves it. */
  facilitators: Array<Facilitator>;
  /** More follows at once. */
  hasMore: Scalars['Boolean']['output'];
  /** Its Puskesos, with hours, services and partners. */
  puskesos?: Maybe<Puskesos>;
  /** Visits that are no longer due. */
  tombstones: Array<Tombstone>;
  /** The village. */
  village: Region;
  /** Visits that are due; with a cursor, those that are new or changed. */
  visitsDue: Array<PlannedVisit>;
};

/** How many facilitators a source pays. */
export type FundingCount = {
  __typename?: 'FundingCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** Who pays. */
  funding: FundingSource;
};

/** Who pays a facilitator. */
export type FundingSource =
  | 'APBD'
  | 'APBN'
  | 'DANA_DESA';

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

/** Root of changes. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Gives a facilitator their villages; creates the facilitator when new. */
  assignFacilitator: AssignFacilitatorResult;
  /** Names the supervisor of sub-districts, or changes which. */
  assignSupervisor: AssignSupervisorResult;
  /** Says that a day in the field is over and what it brought; once for a person and a day. */
  closeFieldDay: CloseFieldDayResult;
  /** Establishes a Puskesos in a village. */
  establishPuskesos: EstablishPuskesosResult;
  /** Changes a facilitator: villages from a day on, funding, device, trainings, or the last day. */
  reassignFacilitator: ReassignFacilitatorResult;
  /** Records what a deliberation decided, with minutes and attendance; the registry moves the proposals. */
  recordDeliberation: RecordDeliberationResult;
  /** Announces a file of a held deliberation and gives the link to send it to, which holds for fifteen minutes. */
  requestMinutesUpload: RequestMinutesUploadResult;
  /** Plans a deliberation. */
  scheduleDeliberation: ScheduleDeliberationResult;
  /** Says where villages lie, so that plans count kilometres. */
  setVillageLocations: SetVillageLocationsResult;
  /** Changes what is given of a Puskesos, or closes it. */
  updatePuskesos: UpdatePuskesosResult;
};


/** Root of changes. */
export type MutationAssignFacilitatorArgs = {
  input: AssignFacilitatorInput;
};


/** Root of changes. */
export type MutationAssignSupervisorArgs = {
  input: AssignSupervisorInput;
};


/** Root of changes. */
export type MutationCloseFieldDayArgs = {
  input: CloseFieldDayInput;
};


/** Root of changes. */
export type MutationEstablishPuskesosArgs = {
  input: EstablishPuskesosInput;
};


/** Root of changes. */
export type MutationReassignFacilitatorArgs = {
  input: ReassignFacilitatorInput;
};


/** Root of changes. */
export type MutationRecordDeliberationArgs = {
  input: RecordDeliberationInput;
};


/** Root of changes. */
export type MutationRequestMinutesUploadArgs = {
  input: RequestMinutesUploadInput;
};


/** Root of changes. */
export type MutationScheduleDeliberationArgs = {
  input: ScheduleDeliberationInput;
};


/** Root of changes. */
export type MutationSetVillageLocationsArgs = {
  input: SetVillageLocationsInput;
};


/** Root of changes. */
export type MutationUpdatePuskesosArgs = {
  input: UpdatePuskesosInput;
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

/** Someone who works in a Puskesos; by pseudonymous id. */
export type Officer = {
  __typename?: 'Officer';
  /** Pseudonymous id. */
  person: Scalars['String']['output'];
  /** Role. */
  role: Role;
};

/** Someone who works there. */
export type OfficerInput = {
  /** Pseudonymous id. */
  person: Scalars['String']['input'];
  /** Role. */
  role: Role;
};

/** When a unit is open. */
export type OpeningHours = {
  __typename?: 'OpeningHours';
  /** HH:MM. */
  closes: Scalars['String']['output'];
  /** HH:MM. */
  opens: Scalars['String']['output'];
  /** 1 is Monday, 7 Sunday. */
  weekday: Scalars['Int']['output'];
};

/** When a unit is open. */
export type OpeningHoursInput = {
  /** HH:MM. */
  closes: Scalars['String']['input'];
  /** HH:MM. */
  opens: Scalars['String']['input'];
  /** 1 is Monday, 7 Sunday. */
  weekday: Scalars['Int']['input'];
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

/** How villages are weighed. */
export type PlanWeight =
  | 'HOUSEHOLDS'
  | 'VILLAGES';

/** One person's part of a plan. */
export type PlannedLoad = {
  __typename?: 'PlannedLoad';
  /** Who; null: a new one. */
  facilitator?: Maybe<Facilitator>;
  /** Households or villages. */
  load: Scalars['Int']['output'];
  /** Ways between the villages. */
  travel: Scalars['Float']['output'];
  /** Their villages. */
  villages: Array<Region>;
};

/** A visit that is due, because of a complaint. */
export type PlannedVisit = {
  __typename?: 'PlannedVisit';
  /** The complaint. */
  complaint?: Maybe<Complaint>;
  /** Until when. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The household to visit. */
  household?: Maybe<Household>;
  /** Id of the complaint that asks for it. */
  id: Scalars['ID']['output'];
  /** Why. */
  reason: VisitReason;
};

/** The village's own social service post. */
export type Puskesos = {
  __typename?: 'Puskesos';
  /** Where it is. */
  address?: Maybe<Scalars['String']['output']>;
  /** What lies with it. */
  caseload: Caseload;
  /** Since when it is closed. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** Since when. */
  establishedOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Who works there. */
  officers: Array<Officer>;
  /** When it is open. */
  openingHours: Array<OpeningHours>;
  /** Who works with it: codes of PSKS of the village. */
  partners: Array<Scalars['String']['output']>;
  /** What it offers. */
  services: Array<VillageService>;
  /** Moves with every change. */
  version: Scalars['Int']['output'];
  /** Its village. */
  village?: Maybe<Region>;
  /** Code of its village. */
  villageCode: Scalars['ID']['output'];
};

/** Root of reads. */
export type Query = {
  __typename?: 'Query';
  _entities: Array<Maybe<_Entity>>;
  _service: _Service;
  /** Proposals that wait for a village's deliberation, oldest first. */
  deliberationAgenda: Array<AgendaItem>;
  /** Deliberations you may see, newest first. */
  deliberations: DeliberationConnection;
  /** How villages would be shared if an area had more facilitators: the largest load as small as found, then short ways. */
  facilitatorPlan: FacilitatorPlan;
  /** Facilitators you may see. */
  facilitators: FacilitatorConnection;
  /** Days in the field that were closed, newest first. */
  fieldDays: Array<FieldDay>;
  /** What a facilitator takes along to a village besides its records; with a cursor, what is new of it. */
  fieldPackage: FieldPackage;
  /** One Puskesos; null when not there or not yours. */
  puskesos?: Maybe<Puskesos>;
};


/** Root of reads. */
export type Query_EntitiesArgs = {
  representations: Array<Scalars['_Any']['input']>;
};


/** Root of reads. */
export type QueryDeliberationAgendaArgs = {
  regionCode: Scalars['ID']['input'];
};


/** Root of reads. */
export type QueryDeliberationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeliberationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Root of reads. */
export type QueryFacilitatorPlanArgs = {
  additional: Scalars['Int']['input'];
  regionCode: Scalars['ID']['input'];
  weight?: InputMaybe<PlanWeight>;
};


/** Root of reads. */
export type QueryFacilitatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FacilitatorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Root of reads. */
export type QueryFieldDaysArgs = {
  from: Scalars['Date']['input'];
  person?: InputMaybe<Scalars['String']['input']>;
  regionCode: Scalars['ID']['input'];
  until: Scalars['Date']['input'];
};


/** Root of reads. */
export type QueryFieldPackageArgs = {
  regionCode: Scalars['ID']['input'];
  since?: InputMaybe<Scalars['String']['input']>;
};


/** Root of reads. */
export type QueryPuskesosArgs = {
  id: Scalars['ID']['input'];
};

/** Input of reassignFacilitator; what is left out stays. */
export type ReassignFacilitatorInput = {
  /** Last day; gives up every village. */
  activeUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Inventory number of the device. */
  device?: InputMaybe<Scalars['String']['input']>;
  /** The version you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Which facilitator. */
  facilitatorId: Scalars['ID']['input'];
  /** From which day; today unless said. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Who pays. */
  funding?: InputMaybe<FundingSource>;
  /** Name on duty. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Where they came from. */
  recruitedFrom?: InputMaybe<RecruitmentSource>;
  /** All trainings completed. */
  trainings?: InputMaybe<Array<TrainingInput>>;
  /** Their villages from now on. */
  villageCodes?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What came of it. */
export type ReassignFacilitatorResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | ReassignFacilitatorSuccess | StaleVersion;

/** The facilitator. */
export type ReassignFacilitatorSuccess = {
  __typename?: 'ReassignFacilitatorSuccess';
  /** The facilitator in the new state. */
  facilitator: Facilitator;
};

/** What a deliberation decided. */
export type RecordDeliberationInput = {
  /** How many attended. */
  attendance: Scalars['Int']['input'];
  /** Who was there, in numbers; together the attendance. */
  attendees?: InputMaybe<Array<DeliberationAttendeesInput>>;
  /** Decisions, one for each proposal. */
  decisions: Array<DeliberationDecisionInput>;
  /** Held on. */
  heldOn: Scalars['Date']['input'];
  /** UUIDv7 made by the client; the planned deliberation's, or a new one's. */
  idempotencyKey: Scalars['ID']['input'];
  /** How many were invited; the plan's unless said. */
  invited?: InputMaybe<Scalars['Int']['input']>;
  /** Number of the minutes (berita acara). */
  minutes: Scalars['String']['input'];
  /** Its village. */
  regionCode: Scalars['ID']['input'];
  /** Who signed the minutes. */
  signatories?: InputMaybe<Array<DeliberationSignatoryInput>>;
};

/** What came of it. */
export type RecordDeliberationResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | RecordDeliberationSuccess;

/** The record. */
export type RecordDeliberationSuccess = {
  __typename?: 'RecordDeliberationSuccess';
  /** The deliberation. */
  deliberation: Deliberation;
};

/** Where facilitators are recruited. */
export type RecruitmentSource =
  | 'KARANG_TARUNA'
  | 'OTHER'
  | 'PKK'
  | 'PSM'
  | 'TAGANA'
  | 'TKSK';

export type Region = {
  __typename?: 'Region';
  code: Scalars['ID']['output'];
  /** Who is reached here and who is not. */
  coverage?: Maybe<Coverage>;
  /** Facilitators of this area and below. */
  facilitators?: Maybe<FacilitatorConnection>;
  /** Its Puskesos, where there is one. */
  puskesos?: Maybe<Puskesos>;
  /** Supervisors of its sub-district, or of those below. */
  supervisors?: Maybe<Array<Supervisor>>;
};


export type RegionFacilitatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
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

/** A file to come. */
export type RequestMinutesUploadInput = {
  /** Which deliberation. */
  deliberationId: Scalars['ID']['input'];
  /** UUIDv7 made by the client; becomes the file's. */
  idempotencyKey: Scalars['ID']['input'];
  /** What it is. */
  kind: DeliberationFileKind;
};

/** What came of it. */
export type RequestMinutesUploadResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | RequestMinutesUploadSuccess;

/** The announced file and where to send it. */
export type RequestMinutesUploadSuccess = {
  __typename?: 'RequestMinutesUploadSuccess';
  /** Until when the link holds. */
  expiresAt: Scalars['DateTime']['output'];
  /** The file, awaited. */
  file: DeliberationFile;
  /** Where to PUT it: a picture up to 15 MiB, or, but for photos, a plain PDF up to 10 MiB. */
  uploadUrl: Scalars['String']['output'];
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

/** A deliberation to plan. */
export type ScheduleDeliberationInput = {
  /** UUIDv7 made by the client; becomes the deliberation's. */
  idempotencyKey: Scalars['ID']['input'];
  /** How many are invited. */
  invited?: InputMaybe<Scalars['Int']['input']>;
  /** Its village. */
  regionCode: Scalars['ID']['input'];
  /** When. */
  scheduledFor: Scalars['Date']['input'];
};

/** What came of it. */
export type ScheduleDeliberationResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | ScheduleDeliberationSuccess;

/** The plan. */
export type ScheduleDeliberationSuccess = {
  __typename?: 'ScheduleDeliberationSuccess';
  /** The deliberation. */
  deliberation: Deliberation;
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

/** Where villages lie. */
export type SetVillageLocationsInput = {
  /** Which district. */
  regionCode: Scalars['ID']['input'];
  /** Villages, up to a thousand. */
  villages: Array<VillageLocationInput>;
};

/** What came of it. */
export type SetVillageLocationsResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | SetVillageLocationsSuccess;

/** How many. */
export type SetVillageLocationsSuccess = {
  __typename?: 'SetVillageLocationsSuccess';
  /** How many villages. */
  located: Scalars['Int']['output'];
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
  /** What puskesos keeps; null: it does not answer now. */
  puskesos?: Maybe<Array<ReportSection>>;
};

/** Who checks the work of facilitators in sub-districts. */
export type Supervisor = {
  __typename?: 'Supervisor';
  /** Name on duty. */
  name: Scalars['String']['output'];
  /** Pseudonymous id. */
  person: Scalars['String']['output'];
  /** Sub-districts. */
  subDistricts: Array<Region>;
};

/** A record that a tablet is to forget. */
export type Tombstone = {
  __typename?: 'Tombstone';
  /** Id of the record. */
  id: Scalars['ID']['output'];
  /** Why, as a code: MOVED, REMOVED, or how a complaint ended. */
  reason: Scalars['String']['output'];
};

/** A training. */
export type Training = {
  __typename?: 'Training';
  /** Its code. */
  code: Scalars['String']['output'];
  /** When it was completed. */
  completedOn: Scalars['Date']['output'];
};

/** A training that was completed. */
export type TrainingInput = {
  /** Its code. */
  code: Scalars['String']['input'];
  /** When. */
  completedOn: Scalars['Date']['input'];
};

/** What travel is counted in: kilometres where every village has a place, else steps between codes. */
export type TravelUnit =
  | 'CODE_DISTANCE'
  | 'KILOMETRES';

/** Input of updatePuskesos; what is left out stays. */
export type UpdatePuskesosInput = {
  /** Where it is. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Since when it is closed; null opens it again. */
  closedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version you saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Who works there. */
  officers?: InputMaybe<Array<OfficerInput>>;
  /** When it is open. */
  openingHours?: InputMaybe<Array<OpeningHoursInput>>;
  /** Who works with it. */
  partners?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Which unit. */
  puskesosId: Scalars['ID']['input'];
  /** What it offers. */
  services?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What came of it. */
export type UpdatePuskesosResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion | UpdatePuskesosSuccess;

/** The unit. */
export type UpdatePuskesosSuccess = {
  __typename?: 'UpdatePuskesosSuccess';
  /** The unit in its new state. */
  puskesos: Puskesos;
};

/** An expected refusal; docs/ERRORS.md lists the codes. */
export type UserError = {
  /** A code of the error catalogue. */
  code: Scalars['String']['output'];
  /** What is wrong, in words; never repeats what was sent. */
  message: Scalars['String']['output'];
};

/** Where a village lies. */
export type VillageLocationInput = {
  /** The village. */
  code: Scalars['ID']['input'];
  /** The place of its office. */
  location: VillagePointInput;
};

/** A point in decimal degrees. */
export type VillagePointInput = {
  /** North of the equator. */
  latitude: Scalars['Float']['input'];
  /** East of Greenwich. */
  longitude: Scalars['Float']['input'];
};

/** A service of a Puskesos. */
export type VillageService = {
  __typename?: 'VillageService';
  /** Code. */
  code: Scalars['String']['output'];
};

/** Why a visit is due. */
export type VisitReason =
  /** To ask whether the family got its answer. */
  | 'CONFIRM'
  /** To see whether what is said is so. */
  | 'VERIFY';

export type _Entity = AuditTrail | ChangeRequest | Complaint | Deliberation | Facilitator | Household | Puskesos | Region | SubjectReport;

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
  AssignFacilitatorResult:
    | ( Omit<AssignFacilitatorSuccess, 'facilitator'> & { facilitator: _RefType['Facilitator'] } & { __typename: 'AssignFacilitatorSuccess' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  AssignSupervisorResult:
    | ( Omit<AssignSupervisorSuccess, 'supervisor'> & { supervisor: _RefType['Supervisor'] } & { __typename: 'AssignSupervisorSuccess' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  CloseFieldDayResult:
    | ( Omit<CloseFieldDaySuccess, 'fieldDay'> & { fieldDay: _RefType['FieldDay'] } & { __typename: 'CloseFieldDaySuccess' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  EstablishPuskesosResult:
    | ( Omit<EstablishPuskesosSuccess, 'puskesos'> & { puskesos: _RefType['Puskesos'] } & { __typename: 'EstablishPuskesosSuccess' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  ReassignFacilitatorResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ReassignFacilitatorSuccess, 'facilitator'> & { facilitator: _RefType['Facilitator'] } & { __typename: 'ReassignFacilitatorSuccess' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
  ;
  RecordDeliberationResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RecordDeliberationSuccess, 'deliberation'> & { deliberation: _RefType['Deliberation'] } & { __typename: 'RecordDeliberationSuccess' } )
  ;
  RequestMinutesUploadResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RequestMinutesUploadSuccess, 'file'> & { file: _RefType['DeliberationFile'] } & { __typename: 'RequestMinutesUploadSuccess' } )
  ;
  ScheduleDeliberationResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ScheduleDeliberationSuccess, 'deliberation'> & { deliberation: _RefType['Deliberation'] } & { __typename: 'ScheduleDeliberationSuccess' } )
  ;
  SetVillageLocationsResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( SetVillageLocationsSuccess & { __typename: 'SetVillageLocationsSuccess' } )
  ;
  UpdatePuskesosResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidTransition & { __typename: 'InvalidTransition' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( StaleVersion & { __typename: 'StaleVersion' } )
    | ( Omit<UpdatePuskesosSuccess, 'puskesos'> & { puskesos: _RefType['Puskesos'] } & { __typename: 'UpdatePuskesosSuccess' } )
  ;
  _Entity:
    | ( AuditTrailKey & { __typename: 'AuditTrail' } )
    | ( ChangeRequest & { __typename: 'ChangeRequest' } )
    | ( Complaint & { __typename: 'Complaint' } )
    | ( DeliberationRow & { __typename: 'Deliberation' } )
    | ( FacilitatorRow & { __typename: 'Facilitator' } )
    | ( Household & { __typename: 'Household' } )
    | ( UnitRow & { __typename: 'Puskesos' } )
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
  AgendaItem: ResolverTypeWrapper<ProposalRow>;
  AssignFacilitatorInput: AssignFacilitatorInput;
  AssignFacilitatorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignFacilitatorResult']>;
  AssignFacilitatorSuccess: ResolverTypeWrapper<Omit<AssignFacilitatorSuccess, 'facilitator'> & { facilitator: ResolversTypes['Facilitator'] }>;
  AssignSupervisorInput: AssignSupervisorInput;
  AssignSupervisorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignSupervisorResult']>;
  AssignSupervisorSuccess: ResolverTypeWrapper<Omit<AssignSupervisorSuccess, 'supervisor'> & { supervisor: ResolversTypes['Supervisor'] }>;
  AuditEntry: ResolverTypeWrapper<AuditEntryRow>;
  AuditEntryConnection: ResolverTypeWrapper<AuditEntryPage>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditFilter: AuditFilter;
  AuditKind: AuditKind;
  AuditTrail: ResolverTypeWrapper<AuditTrailKey>;
  BatchOutcome: BatchOutcome;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Caseload: ResolverTypeWrapper<Caseload>;
  ChangeRequest: ResolverTypeWrapper<ChangeRequest>;
  CloseFieldDayInput: CloseFieldDayInput;
  CloseFieldDayResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseFieldDayResult']>;
  CloseFieldDaySuccess: ResolverTypeWrapper<Omit<CloseFieldDaySuccess, 'fieldDay'> & { fieldDay: ResolversTypes['FieldDay'] }>;
  Complaint: ResolverTypeWrapper<Complaint>;
  Coverage: ResolverTypeWrapper<Omit<Coverage, 'uncovered' | 'withoutPuskesos'> & { uncovered: Array<ResolversTypes['Region']>, withoutPuskesos: Array<ResolversTypes['Region']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Deliberation: ResolverTypeWrapper<DeliberationRow>;
  DeliberationAttendees: ResolverTypeWrapper<DeliberationAttendees>;
  DeliberationAttendeesInput: DeliberationAttendeesInput;
  DeliberationConnection: ResolverTypeWrapper<DeliberationPage>;
  DeliberationDecision: ResolverTypeWrapper<DeliberationDecision>;
  DeliberationDecisionInput: DeliberationDecisionInput;
  DeliberationEdge: ResolverTypeWrapper<Omit<DeliberationEdge, 'node'> & { node: ResolversTypes['Deliberation'] }>;
  DeliberationFile: ResolverTypeWrapper<StoredFileRow>;
  DeliberationFileKind: DeliberationFileKind;
  DeliberationFilter: DeliberationFilter;
  DeliberationSignatory: ResolverTypeWrapper<DeliberationSignatory>;
  DeliberationSignatoryInput: DeliberationSignatoryInput;
  DeliberationVerdict: DeliberationVerdict;
  Direction: Direction;
  ErasureRun: ResolverTypeWrapper<ErasureRun>;
  EstablishPuskesosInput: EstablishPuskesosInput;
  EstablishPuskesosResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EstablishPuskesosResult']>;
  EstablishPuskesosSuccess: ResolverTypeWrapper<Omit<EstablishPuskesosSuccess, 'puskesos'> & { puskesos: ResolversTypes['Puskesos'] }>;
  Facilitator: ResolverTypeWrapper<FacilitatorRow>;
  FacilitatorAssignment: ResolverTypeWrapper<Omit<FacilitatorAssignment, 'village'> & { village: ResolversTypes['Region'] }>;
  FacilitatorConnection: ResolverTypeWrapper<FacilitatorPage>;
  FacilitatorEdge: ResolverTypeWrapper<Omit<FacilitatorEdge, 'node'> & { node: ResolversTypes['Facilitator'] }>;
  FacilitatorFilter: FacilitatorFilter;
  FacilitatorPlan: ResolverTypeWrapper<Omit<FacilitatorPlan, 'loads' | 'moved'> & { loads: Array<ResolversTypes['PlannedLoad']>, moved: Array<ResolversTypes['Region']> }>;
  FieldDay: ResolverTypeWrapper<FieldDayRow>;
  FieldPackage: ResolverTypeWrapper<VillagePackage>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FundingCount: ResolverTypeWrapper<FundingCount>;
  FundingSource: FundingSource;
  Household: ResolverTypeWrapper<Household>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflict>;
  InputIssue: ResolverTypeWrapper<InputIssue>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  InvalidTransition: ResolverTypeWrapper<InvalidTransition>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotAllowed: ResolverTypeWrapper<NotAllowed>;
  NotFound: ResolverTypeWrapper<NotFound>;
  Officer: ResolverTypeWrapper<Officer>;
  OfficerInput: OfficerInput;
  OpeningHours: ResolverTypeWrapper<OpeningHours>;
  OpeningHoursInput: OpeningHoursInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PlanWeight: PlanWeight;
  PlannedLoad: ResolverTypeWrapper<Omit<PlannedLoad, 'facilitator' | 'villages'> & { facilitator?: Maybe<ResolversTypes['Facilitator']>, villages: Array<ResolversTypes['Region']> }>;
  PlannedVisit: ResolverTypeWrapper<PlannedVisitRow>;
  Puskesos: ResolverTypeWrapper<UnitRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReassignFacilitatorInput: ReassignFacilitatorInput;
  ReassignFacilitatorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReassignFacilitatorResult']>;
  ReassignFacilitatorSuccess: ResolverTypeWrapper<Omit<ReassignFacilitatorSuccess, 'facilitator'> & { facilitator: ResolversTypes['Facilitator'] }>;
  RecordDeliberationInput: RecordDeliberationInput;
  RecordDeliberationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordDeliberationResult']>;
  RecordDeliberationSuccess: ResolverTypeWrapper<Omit<RecordDeliberationSuccess, 'deliberation'> & { deliberation: ResolversTypes['Deliberation'] }>;
  RecruitmentSource: RecruitmentSource;
  Region: ResolverTypeWrapper<RegionReference>;
  RegionLevel: RegionLevel;
  ReportEntry: ResolverTypeWrapper<ReportEntry>;
  ReportRow: ResolverTypeWrapper<ReportRow>;
  ReportSection: ResolverTypeWrapper<ReportSection>;
  RequestMinutesUploadInput: RequestMinutesUploadInput;
  RequestMinutesUploadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestMinutesUploadResult']>;
  RequestMinutesUploadSuccess: ResolverTypeWrapper<Omit<RequestMinutesUploadSuccess, 'file'> & { file: ResolversTypes['DeliberationFile'] }>;
  Role: Role;
  ScheduleDeliberationInput: ScheduleDeliberationInput;
  ScheduleDeliberationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ScheduleDeliberationResult']>;
  ScheduleDeliberationSuccess: ResolverTypeWrapper<Omit<ScheduleDeliberationSuccess, 'deliberation'> & { deliberation: ResolversTypes['Deliberation'] }>;
  Sector: Sector;
  SetVillageLocationsInput: SetVillageLocationsInput;
  SetVillageLocationsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetVillageLocationsResult']>;
  SetVillageLocationsSuccess: ResolverTypeWrapper<SetVillageLocationsSuccess>;
  StaleVersion: ResolverTypeWrapper<StaleVersion>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubjectReport: ResolverTypeWrapper<SubjectReportKey>;
  Supervisor: ResolverTypeWrapper<SupervisorRow>;
  Tombstone: ResolverTypeWrapper<Tombstone>;
  Training: ResolverTypeWrapper<Training>;
  TrainingInput: TrainingInput;
  TravelUnit: TravelUnit;
  UpdatePuskesosInput: UpdatePuskesosInput;
  UpdatePuskesosResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdatePuskesosResult']>;
  UpdatePuskesosSuccess: ResolverTypeWrapper<Omit<UpdatePuskesosSuccess, 'puskesos'> & { puskesos: ResolversTypes['Puskesos'] }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  VillageLocationInput: VillageLocationInput;
  VillagePointInput: VillagePointInput;
  VillageService: ResolverTypeWrapper<VillageService>;
  VisitReason: VisitReason;
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
  AgendaItem: ProposalRow;
  AssignFacilitatorInput: AssignFacilitatorInput;
  AssignFacilitatorResult: ResolversUnionTypes<ResolversParentTypes>['AssignFacilitatorResult'];
  AssignFacilitatorSuccess: Omit<AssignFacilitatorSuccess, 'facilitator'> & { facilitator: ResolversParentTypes['Facilitator'] };
  AssignSupervisorInput: AssignSupervisorInput;
  AssignSupervisorResult: ResolversUnionTypes<ResolversParentTypes>['AssignSupervisorResult'];
  AssignSupervisorSuccess: Omit<AssignSupervisorSuccess, 'supervisor'> & { supervisor: ResolversParentTypes['Supervisor'] };
  AuditEntry: AuditEntryRow;
  AuditEntryConnection: AuditEntryPage;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditFilter: AuditFilter;
  AuditTrail: AuditTrailKey;
  Boolean: Scalars['Boolean']['output'];
  Caseload: Caseload;
  ChangeRequest: ChangeRequest;
  CloseFieldDayInput: CloseFieldDayInput;
  CloseFieldDayResult: ResolversUnionTypes<ResolversParentTypes>['CloseFieldDayResult'];
  CloseFieldDaySuccess: Omit<CloseFieldDaySuccess, 'fieldDay'> & { fieldDay: ResolversParentTypes['FieldDay'] };
  Complaint: Complaint;
  Coverage: Omit<Coverage, 'uncovered' | 'withoutPuskesos'> & { uncovered: Array<ResolversParentTypes['Region']>, withoutPuskesos: Array<ResolversParentTypes['Region']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Deliberation: DeliberationRow;
  DeliberationAttendees: DeliberationAttendees;
  DeliberationAttendeesInput: DeliberationAttendeesInput;
  DeliberationConnection: DeliberationPage;
  DeliberationDecision: DeliberationDecision;
  DeliberationDecisionInput: DeliberationDecisionInput;
  DeliberationEdge: Omit<DeliberationEdge, 'node'> & { node: ResolversParentTypes['Deliberation'] };
  DeliberationFile: StoredFileRow;
  DeliberationFilter: DeliberationFilter;
  DeliberationSignatory: DeliberationSignatory;
  DeliberationSignatoryInput: DeliberationSignatoryInput;
  ErasureRun: ErasureRun;
  EstablishPuskesosInput: EstablishPuskesosInput;
  EstablishPuskesosResult: ResolversUnionTypes<ResolversParentTypes>['EstablishPuskesosResult'];
  EstablishPuskesosSuccess: Omit<EstablishPuskesosSuccess, 'puskesos'> & { puskesos: ResolversParentTypes['Puskesos'] };
  Facilitator: FacilitatorRow;
  FacilitatorAssignment: Omit<FacilitatorAssignment, 'village'> & { village: ResolversParentTypes['Region'] };
  FacilitatorConnection: FacilitatorPage;
  FacilitatorEdge: Omit<FacilitatorEdge, 'node'> & { node: ResolversParentTypes['Facilitator'] };
  FacilitatorFilter: FacilitatorFilter;
  FacilitatorPlan: Omit<FacilitatorPlan, 'loads' | 'moved'> & { loads: Array<ResolversParentTypes['PlannedLoad']>, moved: Array<ResolversParentTypes['Region']> };
  FieldDay: FieldDayRow;
  FieldPackage: VillagePackage;
  Float: Scalars['Float']['output'];
  FundingCount: FundingCount;
  Household: Household;
  ID: Scalars['ID']['output'];
  IdempotencyConflict: IdempotencyConflict;
  InputIssue: InputIssue;
  Int: Scalars['Int']['output'];
  InvalidInput: InvalidInput;
  InvalidTransition: InvalidTransition;
  Mutation: Record<PropertyKey, never>;
  NotAllowed: NotAllowed;
  NotFound: NotFound;
  Officer: Officer;
  OfficerInput: OfficerInput;
  OpeningHours: OpeningHours;
  OpeningHoursInput: OpeningHoursInput;
  PageInfo: PageInfo;
  PlannedLoad: Omit<PlannedLoad, 'facilitator' | 'villages'> & { facilitator?: Maybe<ResolversParentTypes['Facilitator']>, villages: Array<ResolversParentTypes['Region']> };
  PlannedVisit: PlannedVisitRow;
  Puskesos: UnitRow;
  Query: Record<PropertyKey, never>;
  ReassignFacilitatorInput: ReassignFacilitatorInput;
  ReassignFacilitatorResult: ResolversUnionTypes<ResolversParentTypes>['ReassignFacilitatorResult'];
  ReassignFacilitatorSuccess: Omit<ReassignFacilitatorSuccess, 'facilitator'> & { facilitator: ResolversParentTypes['Facilitator'] };
  RecordDeliberationInput: RecordDeliberationInput;
  RecordDeliberationResult: ResolversUnionTypes<ResolversParentTypes>['RecordDeliberationResult'];
  RecordDeliberationSuccess: Omit<RecordDeliberationSuccess, 'deliberation'> & { deliberation: ResolversParentTypes['Deliberation'] };
  Region: RegionReference;
  ReportEntry: ReportEntry;
  ReportRow: ReportRow;
  ReportSection: ReportSection;
  RequestMinutesUploadInput: RequestMinutesUploadInput;
  RequestMinutesUploadResult: ResolversUnionTypes<ResolversParentTypes>['RequestMinutesUploadResult'];
  RequestMinutesUploadSuccess: Omit<RequestMinutesUploadSuccess, 'file'> & { file: ResolversParentTypes['DeliberationFile'] };
  ScheduleDeliberationInput: ScheduleDeliberationInput;
  ScheduleDeliberationResult: ResolversUnionTypes<ResolversParentTypes>['ScheduleDeliberationResult'];
  ScheduleDeliberationSuccess: Omit<ScheduleDeliberationSuccess, 'deliberation'> & { deliberation: ResolversParentTypes['Deliberation'] };
  SetVillageLocationsInput: SetVillageLocationsInput;
  SetVillageLocationsResult: ResolversUnionTypes<ResolversParentTypes>['SetVillageLocationsResult'];
  SetVillageLocationsSuccess: SetVillageLocationsSuccess;
  StaleVersion: StaleVersion;
  String: Scalars['String']['output'];
  SubjectReport: SubjectReportKey;
  Supervisor: SupervisorRow;
  Tombstone: Tombstone;
  Training: Training;
  TrainingInput: TrainingInput;
  UpdatePuskesosInput: UpdatePuskesosInput;
  UpdatePuskesosResult: ResolversUnionTypes<ResolversParentTypes>['UpdatePuskesosResult'];
  UpdatePuskesosSuccess: Omit<UpdatePuskesosSuccess, 'puskesos'> & { puskesos: ResolversParentTypes['Puskesos'] };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VillageLocationInput: VillageLocationInput;
  VillagePointInput: VillagePointInput;
  VillageService: VillageService;
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

export type AgendaItemResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AgendaItem'] = ResolversParentTypes['AgendaItem']> = {
  changeRequest?: Resolver<Maybe<ResolversTypes['ChangeRequest']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AssignFacilitatorResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AssignFacilitatorResult'] = ResolversParentTypes['AssignFacilitatorResult']> = {
  __resolveType: TypeResolveFn<'AssignFacilitatorSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type AssignFacilitatorSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AssignFacilitatorSuccess'] = ResolversParentTypes['AssignFacilitatorSuccess']> = {
  facilitator?: Resolver<ResolversTypes['Facilitator'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignSupervisorResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AssignSupervisorResult'] = ResolversParentTypes['AssignSupervisorResult']> = {
  __resolveType: TypeResolveFn<'AssignSupervisorSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type AssignSupervisorSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AssignSupervisorSuccess'] = ResolversParentTypes['AssignSupervisorSuccess']> = {
  supervisor?: Resolver<ResolversTypes['Supervisor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  puskesos?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, Partial<AuditTrailPuskesosArgs>>;
  puskesosErasures?: Resolver<Maybe<Array<ResolversTypes['ErasureRun']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseloadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Caseload'] = ResolversParentTypes['Caseload']> = {
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeRequestResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ChangeRequest'] = ResolversParentTypes['ChangeRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloseFieldDayResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CloseFieldDayResult'] = ResolversParentTypes['CloseFieldDayResult']> = {
  __resolveType: TypeResolveFn<'CloseFieldDaySuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type CloseFieldDaySuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CloseFieldDaySuccess'] = ResolversParentTypes['CloseFieldDaySuccess']> = {
  fieldDay?: Resolver<ResolversTypes['FieldDay'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComplaintResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Complaint'] = ResolversParentTypes['Complaint']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  byFunding?: Resolver<Array<ResolversTypes['FundingCount']>, ParentType, ContextType>;
  facilitators?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  householdsPerFacilitator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  uncovered?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  villages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  villagesPerFacilitator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  villagesWithFacilitator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  villagesWithPuskesos?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutPuskesos?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeliberationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Deliberation'] = ResolversParentTypes['Deliberation']> = {
  agenda?: Resolver<Array<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  attendance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  attendees?: Resolver<Array<ResolversTypes['DeliberationAttendees']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['DeliberationDecision']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['DeliberationFile']>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invited?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheduledFor?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  signatories?: Resolver<Array<ResolversTypes['DeliberationSignatory']>, ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  villageCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliberationAttendeesResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DeliberationAttendees'] = ResolversParentTypes['DeliberationAttendees']> = {
  element?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  men?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  women?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliberationConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DeliberationConnection'] = ResolversParentTypes['DeliberationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeliberationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliberationDecisionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DeliberationDecision'] = ResolversParentTypes['DeliberationDecision']> = {
  changeRequest?: Resolver<Maybe<ResolversTypes['ChangeRequest']>, ParentType, ContextType>;
  changeRequestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['DeliberationVerdict'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeliberationEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DeliberationEdge'] = ResolversParentTypes['DeliberationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Deliberation'], ParentType, ContextType>;
};

export type DeliberationFileResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DeliberationFile'] = ResolversParentTypes['DeliberationFile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeliberationFileKind'], ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeliberationSignatoryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DeliberationSignatory'] = ResolversParentTypes['DeliberationSignatory']> = {
  office?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ErasureRunResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ErasureRun'] = ResolversParentTypes['ErasureRun']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cutoff?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EstablishPuskesosResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['EstablishPuskesosResult'] = ResolversParentTypes['EstablishPuskesosResult']> = {
  __resolveType: TypeResolveFn<'EstablishPuskesosSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type EstablishPuskesosSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['EstablishPuskesosSuccess'] = ResolversParentTypes['EstablishPuskesosSuccess']> = {
  puskesos?: Resolver<ResolversTypes['Puskesos'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacilitatorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Facilitator'] = ResolversParentTypes['Facilitator']> = {
  activeFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  activeUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  assignments?: Resolver<Array<ResolversTypes['FacilitatorAssignment']>, ParentType, ContextType>;
  caseload?: Resolver<ResolversTypes['Caseload'], ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  funding?: Resolver<ResolversTypes['FundingSource'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recruitedFrom?: Resolver<Maybe<ResolversTypes['RecruitmentSource']>, ParentType, ContextType>;
  trainings?: Resolver<Array<ResolversTypes['Training']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  villageCodes?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  villages?: Resolver<Maybe<Array<ResolversTypes['Region']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacilitatorAssignmentResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['FacilitatorAssignment'] = ResolversParentTypes['FacilitatorAssignment']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  village?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type FacilitatorConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['FacilitatorConnection'] = ResolversParentTypes['FacilitatorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FacilitatorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacilitatorEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['FacilitatorEdge'] = ResolversParentTypes['FacilitatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Facilitator'], ParentType, ContextType>;
};

export type FacilitatorPlanResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['FacilitatorPlan'] = ResolversParentTypes['FacilitatorPlan']> = {
  largestLoad?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loads?: Resolver<Array<ResolversTypes['PlannedLoad']>, ParentType, ContextType>;
  lowerBound?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moved?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  smallestLoad?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  travel?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  travelUnit?: Resolver<ResolversTypes['TravelUnit'], ParentType, ContextType>;
};

export type FieldDayResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['FieldDay'] = ResolversParentTypes['FieldDay']> = {
  changeRequests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  complaints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  villages?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FieldPackageResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['FieldPackage'] = ResolversParentTypes['FieldPackage']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deliberations?: Resolver<Array<ResolversTypes['Deliberation']>, ParentType, ContextType>;
  facilitators?: Resolver<Array<ResolversTypes['Facilitator']>, ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  puskesos?: Resolver<Maybe<ResolversTypes['Puskesos']>, ParentType, ContextType>;
  tombstones?: Resolver<Array<ResolversTypes['Tombstone']>, ParentType, ContextType>;
  village?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  visitsDue?: Resolver<Array<ResolversTypes['PlannedVisit']>, ParentType, ContextType>;
};

export type FundingCountResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['FundingCount'] = ResolversParentTypes['FundingCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  funding?: Resolver<ResolversTypes['FundingSource'], ParentType, ContextType>;
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

export type MutationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  assignFacilitator?: Resolver<ResolversTypes['AssignFacilitatorResult'], ParentType, ContextType, RequireFields<MutationAssignFacilitatorArgs, 'input'>>;
  assignSupervisor?: Resolver<ResolversTypes['AssignSupervisorResult'], ParentType, ContextType, RequireFields<MutationAssignSupervisorArgs, 'input'>>;
  closeFieldDay?: Resolver<ResolversTypes['CloseFieldDayResult'], ParentType, ContextType, RequireFields<MutationCloseFieldDayArgs, 'input'>>;
  establishPuskesos?: Resolver<ResolversTypes['EstablishPuskesosResult'], ParentType, ContextType, RequireFields<MutationEstablishPuskesosArgs, 'input'>>;
  reassignFacilitator?: Resolver<ResolversTypes['ReassignFacilitatorResult'], ParentType, ContextType, RequireFields<MutationReassignFacilitatorArgs, 'input'>>;
  recordDeliberation?: Resolver<ResolversTypes['RecordDeliberationResult'], ParentType, ContextType, RequireFields<MutationRecordDeliberationArgs, 'input'>>;
  requestMinutesUpload?: Resolver<ResolversTypes['RequestMinutesUploadResult'], ParentType, ContextType, RequireFields<MutationRequestMinutesUploadArgs, 'input'>>;
  scheduleDeliberation?: Resolver<ResolversTypes['ScheduleDeliberationResult'], ParentType, ContextType, RequireFields<MutationScheduleDeliberationArgs, 'input'>>;
  setVillageLocations?: Resolver<ResolversTypes['SetVillageLocationsResult'], ParentType, ContextType, RequireFields<MutationSetVillageLocationsArgs, 'input'>>;
  updatePuskesos?: Resolver<ResolversTypes['UpdatePuskesosResult'], ParentType, ContextType, RequireFields<MutationUpdatePuskesosArgs, 'input'>>;
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

export type OfficerResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Officer'] = ResolversParentTypes['Officer']> = {
  person?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type OpeningHoursResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['OpeningHours'] = ResolversParentTypes['OpeningHours']> = {
  closes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlannedLoadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PlannedLoad'] = ResolversParentTypes['PlannedLoad']> = {
  facilitator?: Resolver<Maybe<ResolversTypes['Facilitator']>, ParentType, ContextType>;
  load?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  travel?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  villages?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
};

export type PlannedVisitResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PlannedVisit'] = ResolversParentTypes['PlannedVisit']> = {
  complaint?: Resolver<Maybe<ResolversTypes['Complaint']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['VisitReason'], ParentType, ContextType>;
};

export type PuskesosResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Puskesos'] = ResolversParentTypes['Puskesos']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  caseload?: Resolver<ResolversTypes['Caseload'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  establishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officers?: Resolver<Array<ResolversTypes['Officer']>, ParentType, ContextType>;
  openingHours?: Resolver<Array<ResolversTypes['OpeningHours']>, ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['VillageService']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  villageCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _entities?: Resolver<Array<Maybe<ResolversTypes['_Entity']>>, ParentType, ContextType, RequireFields<Query_EntitiesArgs, 'representations'>>;
  _service?: Resolver<ResolversTypes['_Service'], ParentType, ContextType>;
  deliberationAgenda?: Resolver<Array<ResolversTypes['AgendaItem']>, ParentType, ContextType, RequireFields<QueryDeliberationAgendaArgs, 'regionCode'>>;
  deliberations?: Resolver<ResolversTypes['DeliberationConnection'], ParentType, ContextType, Partial<QueryDeliberationsArgs>>;
  facilitatorPlan?: Resolver<ResolversTypes['FacilitatorPlan'], ParentType, ContextType, RequireFields<QueryFacilitatorPlanArgs, 'additional' | 'regionCode' | 'weight'>>;
  facilitators?: Resolver<ResolversTypes['FacilitatorConnection'], ParentType, ContextType, Partial<QueryFacilitatorsArgs>>;
  fieldDays?: Resolver<Array<ResolversTypes['FieldDay']>, ParentType, ContextType, RequireFields<QueryFieldDaysArgs, 'from' | 'regionCode' | 'until'>>;
  fieldPackage?: Resolver<ResolversTypes['FieldPackage'], ParentType, ContextType, RequireFields<QueryFieldPackageArgs, 'regionCode'>>;
  puskesos?: Resolver<Maybe<ResolversTypes['Puskesos']>, ParentType, ContextType, RequireFields<QueryPuskesosArgs, 'id'>>;
};

export type ReassignFacilitatorResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReassignFacilitatorResult'] = ResolversParentTypes['ReassignFacilitatorResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'ReassignFacilitatorSuccess' | 'StaleVersion', ParentType, ContextType>;
};

export type ReassignFacilitatorSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReassignFacilitatorSuccess'] = ResolversParentTypes['ReassignFacilitatorSuccess']> = {
  facilitator?: Resolver<ResolversTypes['Facilitator'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordDeliberationResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RecordDeliberationResult'] = ResolversParentTypes['RecordDeliberationResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RecordDeliberationSuccess', ParentType, ContextType>;
};

export type RecordDeliberationSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RecordDeliberationSuccess'] = ResolversParentTypes['RecordDeliberationSuccess']> = {
  deliberation?: Resolver<ResolversTypes['Deliberation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  facilitators?: Resolver<Maybe<ResolversTypes['FacilitatorConnection']>, ParentType, ContextType, Partial<RegionFacilitatorsArgs>>;
  puskesos?: Resolver<Maybe<ResolversTypes['Puskesos']>, ParentType, ContextType>;
  supervisors?: Resolver<Maybe<Array<ResolversTypes['Supervisor']>>, ParentType, ContextType>;
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

export type RequestMinutesUploadResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RequestMinutesUploadResult'] = ResolversParentTypes['RequestMinutesUploadResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RequestMinutesUploadSuccess', ParentType, ContextType>;
};

export type RequestMinutesUploadSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RequestMinutesUploadSuccess'] = ResolversParentTypes['RequestMinutesUploadSuccess']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['DeliberationFile'], ParentType, ContextType>;
  uploadUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScheduleDeliberationResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ScheduleDeliberationResult'] = ResolversParentTypes['ScheduleDeliberationResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'ScheduleDeliberationSuccess', ParentType, ContextType>;
};

export type ScheduleDeliberationSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ScheduleDeliberationSuccess'] = ResolversParentTypes['ScheduleDeliberationSuccess']> = {
  deliberation?: Resolver<ResolversTypes['Deliberation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetVillageLocationsResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SetVillageLocationsResult'] = ResolversParentTypes['SetVillageLocationsResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'SetVillageLocationsSuccess', ParentType, ContextType>;
};

export type SetVillageLocationsSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SetVillageLocationsSuccess'] = ResolversParentTypes['SetVillageLocationsSuccess']> = {
  located?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  puskesos?: Resolver<Maybe<Array<ResolversTypes['ReportSection']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupervisorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Supervisor'] = ResolversParentTypes['Supervisor']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subDistricts?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
};

export type TombstoneResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Tombstone'] = ResolversParentTypes['Tombstone']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrainingResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Training'] = ResolversParentTypes['Training']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  completedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type UpdatePuskesosResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UpdatePuskesosResult'] = ResolversParentTypes['UpdatePuskesosResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion' | 'UpdatePuskesosSuccess', ParentType, ContextType>;
};

export type UpdatePuskesosSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UpdatePuskesosSuccess'] = ResolversParentTypes['UpdatePuskesosSuccess']> = {
  puskesos?: Resolver<ResolversTypes['Puskesos'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type VillageServiceResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['VillageService'] = ResolversParentTypes['VillageService']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface _AnyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['_Any'], any> {
  name: '_Any';
}

export type _EntityResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['_Entity'] = ResolversParentTypes['_Entity']> = {
  __resolveType: TypeResolveFn<'AuditTrail' | 'ChangeRequest' | 'Complaint' | 'Deliberation' | 'Facilitator' | 'Household' | 'Puskesos' | 'Region' | 'SubjectReport', ParentType, ContextType>;
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
  AgendaItem?: AgendaItemResolvers<ContextType>;
  AssignFacilitatorResult?: AssignFacilitatorResultResolvers<ContextType>;
  AssignFacilitatorSuccess?: AssignFacilitatorSuccessResolvers<ContextType>;
  AssignSupervisorResult?: AssignSupervisorResultResolvers<ContextType>;
  AssignSupervisorSuccess?: AssignSupervisorSuccessResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditTrail?: AuditTrailResolvers<ContextType>;
  Caseload?: CaseloadResolvers<ContextType>;
  ChangeRequest?: ChangeRequestResolvers<ContextType>;
  CloseFieldDayResult?: CloseFieldDayResultResolvers<ContextType>;
  CloseFieldDaySuccess?: CloseFieldDaySuccessResolvers<ContextType>;
  Complaint?: ComplaintResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Deliberation?: DeliberationResolvers<ContextType>;
  DeliberationAttendees?: DeliberationAttendeesResolvers<ContextType>;
  DeliberationConnection?: DeliberationConnectionResolvers<ContextType>;
  DeliberationDecision?: DeliberationDecisionResolvers<ContextType>;
  DeliberationEdge?: DeliberationEdgeResolvers<ContextType>;
  DeliberationFile?: DeliberationFileResolvers<ContextType>;
  DeliberationSignatory?: DeliberationSignatoryResolvers<ContextType>;
  ErasureRun?: ErasureRunResolvers<ContextType>;
  EstablishPuskesosResult?: EstablishPuskesosResultResolvers<ContextType>;
  EstablishPuskesosSuccess?: EstablishPuskesosSuccessResolvers<ContextType>;
  Facilitator?: FacilitatorResolvers<ContextType>;
  FacilitatorAssignment?: FacilitatorAssignmentResolvers<ContextType>;
  FacilitatorConnection?: FacilitatorConnectionResolvers<ContextType>;
  FacilitatorEdge?: FacilitatorEdgeResolvers<ContextType>;
  FacilitatorPlan?: FacilitatorPlanResolvers<ContextType>;
  FieldDay?: FieldDayResolvers<ContextType>;
  FieldPackage?: FieldPackageResolvers<ContextType>;
  FundingCount?: FundingCountResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  InputIssue?: InputIssueResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  InvalidTransition?: InvalidTransitionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  Officer?: OfficerResolvers<ContextType>;
  OpeningHours?: OpeningHoursResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PlannedLoad?: PlannedLoadResolvers<ContextType>;
  PlannedVisit?: PlannedVisitResolvers<ContextType>;
  Puskesos?: PuskesosResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReassignFacilitatorResult?: ReassignFacilitatorResultResolvers<ContextType>;
  ReassignFacilitatorSuccess?: ReassignFacilitatorSuccessResolvers<ContextType>;
  RecordDeliberationResult?: RecordDeliberationResultResolvers<ContextType>;
  RecordDeliberationSuccess?: RecordDeliberationSuccessResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  ReportEntry?: ReportEntryResolvers<ContextType>;
  ReportRow?: ReportRowResolvers<ContextType>;
  ReportSection?: ReportSectionResolvers<ContextType>;
  RequestMinutesUploadResult?: RequestMinutesUploadResultResolvers<ContextType>;
  RequestMinutesUploadSuccess?: RequestMinutesUploadSuccessResolvers<ContextType>;
  ScheduleDeliberationResult?: ScheduleDeliberationResultResolvers<ContextType>;
  ScheduleDeliberationSuccess?: ScheduleDeliberationSuccessResolvers<ContextType>;
  SetVillageLocationsResult?: SetVillageLocationsResultResolvers<ContextType>;
  SetVillageLocationsSuccess?: SetVillageLocationsSuccessResolvers<ContextType>;
  StaleVersion?: StaleVersionResolvers<ContextType>;
  SubjectReport?: SubjectReportResolvers<ContextType>;
  Supervisor?: SupervisorResolvers<ContextType>;
  Tombstone?: TombstoneResolvers<ContextType>;
  Training?: TrainingResolvers<ContextType>;
  UpdatePuskesosResult?: UpdatePuskesosResultResolvers<ContextType>;
  UpdatePuskesosSuccess?: UpdatePuskesosSuccessResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VillageService?: VillageServiceResolvers<ContextType>;
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
