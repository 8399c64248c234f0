import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AreaRow, AreaPage } from '../modules/area/index.ts';
import type { StatisticsView } from '../modules/statistics/index.ts';
import type { HouseholdParent, HouseholdPage, Revision, RevisionPage, PersonParent, PersonMatchPage, MaskedValue } from '../modules/household/index.ts';
import type { ChangeRequestRow, ChangeRequestPage } from '../modules/change-request/index.ts';
import type { ImportRow } from '../modules/import/index.ts';
import type { ServiceContext } from '../context.ts';
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
  /** In this area and below. */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** In these states. */
  states?: InputMaybe<Array<ChangeRequestState>>;
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
  /** Its head. */
  head?: Maybe<Person>;
  /** Its past versions, newest first. */
  history?: Maybe<HouseholdRevisionConnection>;
  /** The building. */
  housing?: Maybe<Housing>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Family card number of the head's family. */
  kkNumber?: Maybe<MaskedString>;
  /** Whether it is on the list. */
  listing: ListingStatus;
  /** Where it stands. */
  location?: Maybe<GeoPoint>;
  /** Everyone in it. */
  members?: Maybe<Array<Person>>;
  /** Programmes it receives, with since when and from which source. */
  participation: Array<Participation>;
  /** Percentile, 1 the poorest, where a ranking gave one. */
  percentile?: Maybe<Scalars['Int']['output']>;
  /** Its village. */
  region: Region;
  /** Date of the survey that its facts come from. */
  surveyDate?: Maybe<Scalars['Date']['output']>;
  /** Last change. */
  updatedAt: Scalars['DateTime']['output'];
  /** Moves with every change of its content. */
  version: Scalars['Int']['output'];
};


/** A household (rumah tangga) of the registry. */
export type HouseholdHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** A household as it was stated; persons only by number of members. */
export type HouseholdDraft = {
  __typename?: 'HouseholdDraft';
  /** Street and neighbourhood. */
  address?: Maybe<Scalars['String']['output']>;
  /** Welfare decile. */
  decile?: Maybe<Scalars['Int']['output']>;
  /** How many members. */
  memberCount?: Maybe<Scalars['Int']['output']>;
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
  /** That do not receive this programme. */
  notReceiving?: InputMaybe<Scalars['ID']['input']>;
  /** That receive this programme. */
  receiving?: InputMaybe<Scalars['ID']['input']>;
  /** In this area and below. */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** With a member whose name sounds like this. */
  text?: InputMaybe<Scalars['String']['input']>;
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
  | 'UPDATED_AT';

/** A past version of a household. */
export type HouseholdRevision = {
  __typename?: 'HouseholdRevision';
  /** Role of who made it; null: the system. */
  actorRole?: Maybe<Role>;
  /** When it was made. */
  at: Scalars['DateTime']['output'];
  /** Fields that changed. */
  changed: Array<Scalars['String']['output']>;
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

/** Root of changes. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Decides the stage a change request waits for. */
  decideChangeRequestStage: DecideChangeRequestStageResult;
  /** Records what was seen at home; small corrections apply at once with their history. */
  recordHomeVisit: RecordHomeVisitResult;
  /** Proposes a family that is not in the registry: the household and its change request, in one step. */
  registerHousehold: RegisterHouseholdResult;
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
  /** One change request; null when not there or not yours. */
  changeRequest?: Maybe<ChangeRequest>;
  /** Change requests you may see, oldest first. */
  changeRequests: ChangeRequestConnection;
  /** Versions of the code lists; an import names the one its file uses. */
  codeListVersions: Array<Scalars['String']['output']>;
  /** The code lists of a version; null for a version that is not known. */
  codeLists?: Maybe<Array<CodeList>>;
  /** One household; null when it is not there or not yours. */
  household?: Maybe<Household>;
  /** Households you may see. */
  households: HouseholdConnection;
  /** One person; null when not there or not yours. */
  person?: Maybe<Person>;
  /** The person with this NIK in your areas; the read is audited. */
  personByNik?: Maybe<Person>;
  /** One area; null when there is none with this code. */
  region?: Maybe<Region>;
  /** Areas by code. */
  regions: RegionConnection;
  /** One import; null when not there or not yours. */
  registryImport?: Maybe<RegistryImport>;
  /** People whose name sounds alike. */
  searchPersons: PersonMatchConnection;
};


/** Root of reads. */
export type Query_EntitiesArgs = {
  representations: Array<Scalars['_Any']['input']>;
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
export type QueryHouseholdArgs = {
  id: Scalars['ID']['input'];
};


/** Root of reads. */
export type QueryHouseholdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HouseholdFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HouseholdOrder>;
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

/** Level of an area. */
export type RegionLevel =
  | 'DISTRICT'
  | 'PROVINCE'
  | 'SUB_DISTRICT'
  | 'VILLAGE';

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
  /** Households that receive each programme. */
  receivingByProgramme: Array<ProgrammeCount>;
  /** Coded variables crossed by decile, at most 20: `floor`, `water`, `toilet`, `disability`, `schooling.participation` … */
  variables: Array<VariableStatistics>;
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

/** Who acts (docs/GLOSSARY.md). */
export type Role =
  | 'ADMIN'
  | 'AGENCY_INTEGRATOR'
  | 'AGENCY_LIAISON'
  | 'BACK_OFFICE'
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

/** Sex. */
export type Sex =
  | 'FEMALE'
  | 'MALE';

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

export type _Entity = ChangeRequest | Household | Person | Region;

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
  _Entity:
    | ( ChangeRequestRow & { __typename: 'ChangeRequest' } )
    | ( HouseholdParent & { __typename: 'Household' } )
    | ( PersonParent & { __typename: 'Person' } )
    | ( AreaRow & { __typename: 'Region' } )
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
  Answer: ResolverTypeWrapper<Answer>;
  AssetCount: ResolverTypeWrapper<AssetCount>;
  Assets: ResolverTypeWrapper<Assets>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ChangeRequest: ResolverTypeWrapper<ChangeRequestRow>;
  ChangeRequestConnection: ResolverTypeWrapper<ChangeRequestPage>;
  ChangeRequestEdge: ResolverTypeWrapper<Omit<ChangeRequestEdge, 'node'> & { node: ResolversTypes['ChangeRequest'] }>;
  ChangeRequestFilter: ChangeRequestFilter;
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
  Employment: ResolverTypeWrapper<Employment>;
  Finding: ResolverTypeWrapper<Finding>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GeoPoint: ResolverTypeWrapper<GeoPoint>;
  GeoPointInput: GeoPointInput;
  HealthProfile: ResolverTypeWrapper<HealthProfile>;
  Household: ResolverTypeWrapper<HouseholdParent>;
  HouseholdConnection: ResolverTypeWrapper<HouseholdPage>;
  HouseholdDraft: ResolverTypeWrapper<HouseholdDraft>;
  HouseholdDraftInput: HouseholdDraftInput;
  HouseholdEdge: ResolverTypeWrapper<Omit<HouseholdEdge, 'node'> & { node: ResolversTypes['Household'] }>;
  HouseholdFilter: HouseholdFilter;
  HouseholdOrder: HouseholdOrder;
  HouseholdOrderField: HouseholdOrderField;
  HouseholdRevision: ResolverTypeWrapper<Revision>;
  HouseholdRevisionConnection: ResolverTypeWrapper<RevisionPage>;
  HouseholdRevisionEdge: ResolverTypeWrapper<Omit<HouseholdRevisionEdge, 'node'> & { node: ResolversTypes['HouseholdRevision'] }>;
  Housing: ResolverTypeWrapper<Housing>;
  HousingInput: HousingInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflict>;
  InputIssue: ResolverTypeWrapper<InputIssue>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  InvalidTransition: ResolverTypeWrapper<InvalidTransition>;
  ListingStatus: ListingStatus;
  MaskedString: ResolverTypeWrapper<MaskedValue>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotAllowed: ResolverTypeWrapper<NotAllowed>;
  NotFound: ResolverTypeWrapper<NotFound>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Participation: ResolverTypeWrapper<Participation>;
  Person: ResolverTypeWrapper<PersonParent>;
  PersonDraftInput: PersonDraftInput;
  PersonMatch: ResolverTypeWrapper<Omit<PersonMatch, 'person'> & { person: ResolversTypes['Person'] }>;
  PersonMatchConnection: ResolverTypeWrapper<PersonMatchPage>;
  PersonMatchEdge: ResolverTypeWrapper<Omit<PersonMatchEdge, 'node'> & { node: ResolversTypes['PersonMatch'] }>;
  PersonSearchInput: PersonSearchInput;
  ProgrammeCount: ResolverTypeWrapper<ProgrammeCount>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordHomeVisitInput: RecordHomeVisitInput;
  RecordHomeVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordHomeVisitResult']>;
  RecordHomeVisitSuccess: ResolverTypeWrapper<Omit<RecordHomeVisitSuccess, 'household'> & { household: ResolversTypes['Household'] }>;
  Region: ResolverTypeWrapper<AreaRow>;
  RegionConnection: ResolverTypeWrapper<AreaPage>;
  RegionEdge: ResolverTypeWrapper<Omit<RegionEdge, 'node'> & { node: ResolversTypes['Region'] }>;
  RegionFilter: RegionFilter;
  RegionKind: RegionKind;
  RegionLevel: RegionLevel;
  RegionStatistics: ResolverTypeWrapper<StatisticsView>;
  RegisterHouseholdInput: RegisterHouseholdInput;
  RegisterHouseholdResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterHouseholdResult']>;
  RegisterHouseholdSuccess: ResolverTypeWrapper<Omit<RegisterHouseholdSuccess, 'changeRequest' | 'household'> & { changeRequest: ResolversTypes['ChangeRequest'], household: ResolversTypes['Household'] }>;
  RegistryImport: ResolverTypeWrapper<ImportRow>;
  RegistryImportStatus: RegistryImportStatus;
  Relation: Relation;
  Role: Role;
  Schooling: ResolverTypeWrapper<Schooling>;
  Sector: Sector;
  Sex: Sex;
  StageDecision: StageDecision;
  StaleVersion: ResolverTypeWrapper<StaleVersion>;
  StatisticsUnit: StatisticsUnit;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  VariableStatistics: ResolverTypeWrapper<VariableStatistics>;
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
  Answer: Answer;
  AssetCount: AssetCount;
  Assets: Assets;
  Boolean: Scalars['Boolean']['output'];
  ChangeRequest: ChangeRequestRow;
  ChangeRequestConnection: ChangeRequestPage;
  ChangeRequestEdge: Omit<ChangeRequestEdge, 'node'> & { node: ResolversParentTypes['ChangeRequest'] };
  ChangeRequestFilter: ChangeRequestFilter;
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
  Employment: Employment;
  Finding: Finding;
  Float: Scalars['Float']['output'];
  GeoPoint: GeoPoint;
  GeoPointInput: GeoPointInput;
  HealthProfile: HealthProfile;
  Household: HouseholdParent;
  HouseholdConnection: HouseholdPage;
  HouseholdDraft: HouseholdDraft;
  HouseholdDraftInput: HouseholdDraftInput;
  HouseholdEdge: Omit<HouseholdEdge, 'node'> & { node: ResolversParentTypes['Household'] };
  HouseholdFilter: HouseholdFilter;
  HouseholdOrder: HouseholdOrder;
  HouseholdRevision: Revision;
  HouseholdRevisionConnection: RevisionPage;
  HouseholdRevisionEdge: Omit<HouseholdRevisionEdge, 'node'> & { node: ResolversParentTypes['HouseholdRevision'] };
  Housing: Housing;
  HousingInput: HousingInput;
  ID: Scalars['ID']['output'];
  IdempotencyConflict: IdempotencyConflict;
  InputIssue: InputIssue;
  Int: Scalars['Int']['output'];
  InvalidInput: InvalidInput;
  InvalidTransition: InvalidTransition;
  MaskedString: MaskedValue;
  Mutation: Record<PropertyKey, never>;
  NotAllowed: NotAllowed;
  NotFound: NotFound;
  PageInfo: PageInfo;
  Participation: Participation;
  Person: PersonParent;
  PersonDraftInput: PersonDraftInput;
  PersonMatch: Omit<PersonMatch, 'person'> & { person: ResolversParentTypes['Person'] };
  PersonMatchConnection: PersonMatchPage;
  PersonMatchEdge: Omit<PersonMatchEdge, 'node'> & { node: ResolversParentTypes['PersonMatch'] };
  PersonSearchInput: PersonSearchInput;
  ProgrammeCount: ProgrammeCount;
  Query: Record<PropertyKey, never>;
  RecordHomeVisitInput: RecordHomeVisitInput;
  RecordHomeVisitResult: ResolversUnionTypes<ResolversParentTypes>['RecordHomeVisitResult'];
  RecordHomeVisitSuccess: Omit<RecordHomeVisitSuccess, 'household'> & { household: ResolversParentTypes['Household'] };
  Region: AreaRow;
  RegionConnection: AreaPage;
  RegionEdge: Omit<RegionEdge, 'node'> & { node: ResolversParentTypes['Region'] };
  RegionFilter: RegionFilter;
  RegionStatistics: StatisticsView;
  RegisterHouseholdInput: RegisterHouseholdInput;
  RegisterHouseholdResult: ResolversUnionTypes<ResolversParentTypes>['RegisterHouseholdResult'];
  RegisterHouseholdSuccess: Omit<RegisterHouseholdSuccess, 'changeRequest' | 'household'> & { changeRequest: ResolversParentTypes['ChangeRequest'], household: ResolversParentTypes['Household'] };
  RegistryImport: ImportRow;
  Schooling: Schooling;
  StaleVersion: StaleVersion;
  String: Scalars['String']['output'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VariableStatistics: VariableStatistics;
  _Any: Scalars['_Any']['output'];
  _Entity: ResolversUnionTypes<ResolversParentTypes>['_Entity'];
  _Service: _Service;
  federation__ContextFieldValue: Scalars['federation__ContextFieldValue']['output'];
  federation__FieldSet: Scalars['federation__FieldSet']['output'];
  federation__Policy: Scalars['federation__Policy']['output'];
  federation__Scope: Scalars['federation__Scope']['output'];
  link__Import: Scalars['link__Import']['output'];
};

export type ExternalDirectiveArgs = { };

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

export type RequiresDirectiveArgs = {
  fields: Scalars['federation__FieldSet']['input'];
};

export type RequiresDirectiveResolver<Result, Parent, ContextType = ServiceContext, Args = RequiresDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ShareableDirectiveArgs = { };

export type ShareableDirectiveResolver<Result, Parent, ContextType = ServiceContext, Args = ShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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

export type EmploymentResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Employment'] = ResolversParentTypes['Employment']> = {
  hours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  worked?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
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
  head?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['HouseholdRevisionConnection']>, ParentType, ContextType, Partial<HouseholdHistoryArgs>>;
  housing?: Resolver<Maybe<ResolversTypes['Housing']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kkNumber?: Resolver<Maybe<ResolversTypes['MaskedString']>, ParentType, ContextType>;
  listing?: Resolver<ResolversTypes['ListingStatus'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  members?: Resolver<Maybe<Array<ResolversTypes['Person']>>, ParentType, ContextType>;
  participation?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType>;
  percentile?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  surveyDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdConnectionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['HouseholdConnection'] = ResolversParentTypes['HouseholdConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HouseholdEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HouseholdDraftResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['HouseholdDraft'] = ResolversParentTypes['HouseholdDraft']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decile?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  memberCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HouseholdEdgeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['HouseholdEdge'] = ResolversParentTypes['HouseholdEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
};

export type HouseholdRevisionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['HouseholdRevision'] = ResolversParentTypes['HouseholdRevision']> = {
  actorRole?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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

export type MaskedStringResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['MaskedString'] = ResolversParentTypes['MaskedString']> = {
  masked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MaskedStringValueArgs, 'purpose'>>;
};

export type MutationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  decideChangeRequestStage?: Resolver<ResolversTypes['DecideChangeRequestStageResult'], ParentType, ContextType, RequireFields<MutationDecideChangeRequestStageArgs, 'input'>>;
  recordHomeVisit?: Resolver<ResolversTypes['RecordHomeVisitResult'], ParentType, ContextType, RequireFields<MutationRecordHomeVisitArgs, 'input'>>;
  registerHousehold?: Resolver<ResolversTypes['RegisterHouseholdResult'], ParentType, ContextType, RequireFields<MutationRegisterHouseholdArgs, 'input'>>;
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
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nik?: Resolver<Maybe<ResolversTypes['MaskedString']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  schooling?: Resolver<Maybe<ResolversTypes['Schooling']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type ProgrammeCountResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ProgrammeCount'] = ResolversParentTypes['ProgrammeCount']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  programmeCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _entities?: Resolver<Array<Maybe<ResolversTypes['_Entity']>>, ParentType, ContextType, RequireFields<Query_EntitiesArgs, 'representations'>>;
  _service?: Resolver<ResolversTypes['_Service'], ParentType, ContextType>;
  changeRequest?: Resolver<Maybe<ResolversTypes['ChangeRequest']>, ParentType, ContextType, RequireFields<QueryChangeRequestArgs, 'id'>>;
  changeRequests?: Resolver<ResolversTypes['ChangeRequestConnection'], ParentType, ContextType, Partial<QueryChangeRequestsArgs>>;
  codeListVersions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  codeLists?: Resolver<Maybe<Array<ResolversTypes['CodeList']>>, ParentType, ContextType, RequireFields<QueryCodeListsArgs, 'version'>>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType, RequireFields<QueryHouseholdArgs, 'id'>>;
  households?: Resolver<ResolversTypes['HouseholdConnection'], ParentType, ContextType, Partial<QueryHouseholdsArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  personByNik?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonByNikArgs, 'nik' | 'purpose'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code'>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, Partial<QueryRegionsArgs>>;
  registryImport?: Resolver<Maybe<ResolversTypes['RegistryImport']>, ParentType, ContextType, RequireFields<QueryRegistryImportArgs, 'id'>>;
  searchPersons?: Resolver<ResolversTypes['PersonMatchConnection'], ParentType, ContextType, RequireFields<QuerySearchPersonsArgs, 'input'>>;
};

export type RecordHomeVisitResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RecordHomeVisitResult'] = ResolversParentTypes['RecordHomeVisitResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'RecordHomeVisitSuccess' | 'StaleVersion', ParentType, ContextType>;
};

export type RecordHomeVisitSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RecordHomeVisitSuccess'] = ResolversParentTypes['RecordHomeVisitSuccess']> = {
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  children?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, Partial<RegionChildrenArgs>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RegionKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  statistics?: Resolver<Maybe<ResolversTypes['RegionStatistics']>, ParentType, ContextType>;
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

export type RegionStatisticsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RegionStatistics'] = ResolversParentTypes['RegionStatistics']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byDecile?: Resolver<Array<ResolversTypes['DecileCount']>, ParentType, ContextType>;
  households?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  persons?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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

export type SchoolingResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Schooling'] = ResolversParentTypes['Schooling']> = {
  certificate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  participation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StaleVersionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['StaleVersion'] = ResolversParentTypes['StaleVersion']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type VariableStatisticsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['VariableStatistics'] = ResolversParentTypes['VariableStatistics']> = {
  cells?: Resolver<Array<ResolversTypes['CodeCount']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['StatisticsUnit'], ParentType, ContextType>;
};

export interface _AnyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['_Any'], any> {
  name: '_Any';
}

export type _EntityResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['_Entity'] = ResolversParentTypes['_Entity']> = {
  __resolveType: TypeResolveFn<'ChangeRequest' | 'Household' | 'Person' | 'Region', ParentType, ContextType>;
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
  Answer?: AnswerResolvers<ContextType>;
  AssetCount?: AssetCountResolvers<ContextType>;
  Assets?: AssetsResolvers<ContextType>;
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
  Employment?: EmploymentResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  GeoPoint?: GeoPointResolvers<ContextType>;
  HealthProfile?: HealthProfileResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  HouseholdConnection?: HouseholdConnectionResolvers<ContextType>;
  HouseholdDraft?: HouseholdDraftResolvers<ContextType>;
  HouseholdEdge?: HouseholdEdgeResolvers<ContextType>;
  HouseholdRevision?: HouseholdRevisionResolvers<ContextType>;
  HouseholdRevisionConnection?: HouseholdRevisionConnectionResolvers<ContextType>;
  HouseholdRevisionEdge?: HouseholdRevisionEdgeResolvers<ContextType>;
  Housing?: HousingResolvers<ContextType>;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  InputIssue?: InputIssueResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  InvalidTransition?: InvalidTransitionResolvers<ContextType>;
  MaskedString?: MaskedStringResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonMatch?: PersonMatchResolvers<ContextType>;
  PersonMatchConnection?: PersonMatchConnectionResolvers<ContextType>;
  PersonMatchEdge?: PersonMatchEdgeResolvers<ContextType>;
  ProgrammeCount?: ProgrammeCountResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordHomeVisitResult?: RecordHomeVisitResultResolvers<ContextType>;
  RecordHomeVisitSuccess?: RecordHomeVisitSuccessResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  RegionStatistics?: RegionStatisticsResolvers<ContextType>;
  RegisterHouseholdResult?: RegisterHouseholdResultResolvers<ContextType>;
  RegisterHouseholdSuccess?: RegisterHouseholdSuccessResolvers<ContextType>;
  RegistryImport?: RegistryImportResolvers<ContextType>;
  Schooling?: SchoolingResolvers<ContextType>;
  StaleVersion?: StaleVersionResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VariableStatistics?: VariableStatisticsResolvers<ContextType>;
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
  requires?: RequiresDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
};
