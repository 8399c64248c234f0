import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UnitRow } from '../modules/unit/index.ts';
import type { FacilitatorRow, FacilitatorPage } from '../modules/facilitator/index.ts';
import type { DeliberationRow, DeliberationPage } from '../modules/deliberation/index.ts';
import type { RegionReference, ServiceContext } from '../context.ts';
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

/** An assignment. */
export type AssignFacilitatorInput = {
  /** Their district. */
  districtCode: Scalars['ID']['input'];
  /** Who pays. */
  funding: FundingSource;
  /** UUIDv7 made by the client; becomes the facilitator's. */
  idempotencyKey: Scalars['ID']['input'];
  /** Name on duty. */
  name: Scalars['String']['input'];
  /** Pseudonymous id, as the identity provider gives it. */
  person: Scalars['String']['input'];
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

/** How an area is covered. */
export type Coverage = {
  __typename?: 'Coverage';
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
};

/** A village deliberation (musyawarah desa/kelurahan) on proposals. */
export type Deliberation = {
  __typename?: 'Deliberation';
  /** How many attended. */
  attendance?: Maybe<Scalars['Int']['output']>;
  /** What was decided. */
  decisions: Array<DeliberationDecision>;
  /** Held on; null while it is planned. */
  heldOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Number of the minutes. */
  minutes?: Maybe<Scalars['String']['output']>;
  /** Planned for. */
  scheduledFor: Scalars['Date']['output'];
  /** Its village. */
  village?: Maybe<Region>;
  /** Code of its village. */
  villageCode: Scalars['ID']['output'];
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

/** Which deliberations. */
export type DeliberationFilter = {
  /** In this area and below. */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
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

/** A Puskesos to establish. */
export type EstablishPuskesosInput = {
  /** Since when. */
  establishedOn?: InputMaybe<Scalars['Date']['input']>;
  /** UUIDv7 made by the client; becomes the unit's. */
  idempotencyKey: Scalars['ID']['input'];
  /** Its name. */
  name: Scalars['String']['input'];
  /** Who works there, by pseudonymous id. */
  officers?: InputMaybe<Array<OfficerInput>>;
  /** What it offers. */
  services?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its village. */
  villageCode: Scalars['ID']['input'];
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
  /** What lies in these villages. */
  caseload: Caseload;
  /** Who pays. */
  funding: FundingSource;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Name on duty. */
  name: Scalars['String']['output'];
  /** Codes of the villages. */
  villageCodes: Array<Scalars['ID']['output']>;
  /** Villages. */
  villages?: Maybe<Array<Region>>;
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

/** Who pays a facilitator. */
export type FundingSource =
  | 'APBD'
  | 'APBN'
  | 'DANA_DESA';

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
  /** Establishes a Puskesos in a village. */
  establishPuskesos: EstablishPuskesosResult;
  /** Records what a deliberation decided, with minutes and attendance; the registry moves the proposals. */
  recordDeliberation: RecordDeliberationResult;
  /** Plans a deliberation. */
  scheduleDeliberation: ScheduleDeliberationResult;
};


/** Root of changes. */
export type MutationAssignFacilitatorArgs = {
  input: AssignFacilitatorInput;
};


/** Root of changes. */
export type MutationEstablishPuskesosArgs = {
  input: EstablishPuskesosInput;
};


/** Root of changes. */
export type MutationRecordDeliberationArgs = {
  input: RecordDeliberationInput;
};


/** Root of changes. */
export type MutationScheduleDeliberationArgs = {
  input: ScheduleDeliberationInput;
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

/** The village's own social service post. */
export type Puskesos = {
  __typename?: 'Puskesos';
  /** What lies with it. */
  caseload: Caseload;
  /** Since when. */
  establishedOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Who works there. */
  officers: Array<Officer>;
  /** What it offers. */
  services: Array<VillageService>;
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
  /** Deliberations you may see, newest first. */
  deliberations: DeliberationConnection;
  /** Facilitators you may see. */
  facilitators: FacilitatorConnection;
  /** One Puskesos; null when not there or not yours. */
  puskesos?: Maybe<Puskesos>;
};


/** Root of reads. */
export type Query_EntitiesArgs = {
  representations: Array<Scalars['_Any']['input']>;
};


/** Root of reads. */
export type QueryDeliberationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeliberationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Root of reads. */
export type QueryFacilitatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FacilitatorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Root of reads. */
export type QueryPuskesosArgs = {
  id: Scalars['ID']['input'];
};

/** What a deliberation decided. */
export type RecordDeliberationInput = {
  /** How many attended. */
  attendance: Scalars['Int']['input'];
  /** Decisions, one for each proposal. */
  decisions: Array<DeliberationDecisionInput>;
  /** Held on. */
  heldOn: Scalars['Date']['input'];
  /** UUIDv7 made by the client; the planned deliberation's, or a new one's. */
  idempotencyKey: Scalars['ID']['input'];
  /** Number of the minutes (berita acara). */
  minutes: Scalars['String']['input'];
  /** Its village. */
  villageCode: Scalars['ID']['input'];
};

/** What came of it. */
export type RecordDeliberationResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | RecordDeliberationSuccess;

/** The record. */
export type RecordDeliberationSuccess = {
  __typename?: 'RecordDeliberationSuccess';
  /** The deliberation. */
  deliberation: Deliberation;
};

export type Region = {
  __typename?: 'Region';
  code: Scalars['ID']['output'];
  /** Who is reached here and who is not. */
  coverage?: Maybe<Coverage>;
  /** Facilitators of this area and below. */
  facilitators?: Maybe<FacilitatorConnection>;
  /** Its Puskesos, where there is one. */
  puskesos?: Maybe<Puskesos>;
};


export type RegionFacilitatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

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

/** A deliberation to plan. */
export type ScheduleDeliberationInput = {
  /** UUIDv7 made by the client; becomes the deliberation's. */
  idempotencyKey: Scalars['ID']['input'];
  /** When. */
  scheduledFor: Scalars['Date']['input'];
  /** Its village. */
  villageCode: Scalars['ID']['input'];
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

/** An expected refusal; docs/ERRORS.md lists the codes. */
export type UserError = {
  /** A code of the error catalogue. */
  code: Scalars['String']['output'];
  /** What is wrong, in words; never repeats what was sent. */
  message: Scalars['String']['output'];
};

/** A service of a Puskesos. */
export type VillageService = {
  __typename?: 'VillageService';
  /** Code. */
  code: Scalars['String']['output'];
};

export type _Entity = ChangeRequest | Deliberation | Facilitator | Puskesos | Region;

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
  EstablishPuskesosResult:
    | ( Omit<EstablishPuskesosSuccess, 'puskesos'> & { puskesos: _RefType['Puskesos'] } & { __typename: 'EstablishPuskesosSuccess' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  RecordDeliberationResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RecordDeliberationSuccess, 'deliberation'> & { deliberation: _RefType['Deliberation'] } & { __typename: 'RecordDeliberationSuccess' } )
  ;
  ScheduleDeliberationResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ScheduleDeliberationSuccess, 'deliberation'> & { deliberation: _RefType['Deliberation'] } & { __typename: 'ScheduleDeliberationSuccess' } )
  ;
  _Entity:
    | ( ChangeRequest & { __typename: 'ChangeRequest' } )
    | ( DeliberationRow & { __typename: 'Deliberation' } )
    | ( FacilitatorRow & { __typename: 'Facilitator' } )
    | ( UnitRow & { __typename: 'Puskesos' } )
    | ( RegionReference & { __typename: 'Region' } )
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
  AssignFacilitatorInput: AssignFacilitatorInput;
  AssignFacilitatorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignFacilitatorResult']>;
  AssignFacilitatorSuccess: ResolverTypeWrapper<Omit<AssignFacilitatorSuccess, 'facilitator'> & { facilitator: ResolversTypes['Facilitator'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Caseload: ResolverTypeWrapper<Caseload>;
  ChangeRequest: ResolverTypeWrapper<ChangeRequest>;
  Coverage: ResolverTypeWrapper<Omit<Coverage, 'uncovered'> & { uncovered: Array<ResolversTypes['Region']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Deliberation: ResolverTypeWrapper<DeliberationRow>;
  DeliberationConnection: ResolverTypeWrapper<DeliberationPage>;
  DeliberationDecision: ResolverTypeWrapper<DeliberationDecision>;
  DeliberationDecisionInput: DeliberationDecisionInput;
  DeliberationEdge: ResolverTypeWrapper<Omit<DeliberationEdge, 'node'> & { node: ResolversTypes['Deliberation'] }>;
  DeliberationFilter: DeliberationFilter;
  DeliberationVerdict: DeliberationVerdict;
  Direction: Direction;
  EstablishPuskesosInput: EstablishPuskesosInput;
  EstablishPuskesosResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EstablishPuskesosResult']>;
  EstablishPuskesosSuccess: ResolverTypeWrapper<Omit<EstablishPuskesosSuccess, 'puskesos'> & { puskesos: ResolversTypes['Puskesos'] }>;
  Facilitator: ResolverTypeWrapper<FacilitatorRow>;
  FacilitatorConnection: ResolverTypeWrapper<FacilitatorPage>;
  FacilitatorEdge: ResolverTypeWrapper<Omit<FacilitatorEdge, 'node'> & { node: ResolversTypes['Facilitator'] }>;
  FacilitatorFilter: FacilitatorFilter;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FundingSource: FundingSource;
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
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Puskesos: ResolverTypeWrapper<UnitRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordDeliberationInput: RecordDeliberationInput;
  RecordDeliberationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordDeliberationResult']>;
  RecordDeliberationSuccess: ResolverTypeWrapper<Omit<RecordDeliberationSuccess, 'deliberation'> & { deliberation: ResolversTypes['Deliberation'] }>;
  Region: ResolverTypeWrapper<RegionReference>;
  Role: Role;
  ScheduleDeliberationInput: ScheduleDeliberationInput;
  ScheduleDeliberationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ScheduleDeliberationResult']>;
  ScheduleDeliberationSuccess: ResolverTypeWrapper<Omit<ScheduleDeliberationSuccess, 'deliberation'> & { deliberation: ResolversTypes['Deliberation'] }>;
  Sector: Sector;
  StaleVersion: ResolverTypeWrapper<StaleVersion>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  VillageService: ResolverTypeWrapper<VillageService>;
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
  AssignFacilitatorInput: AssignFacilitatorInput;
  AssignFacilitatorResult: ResolversUnionTypes<ResolversParentTypes>['AssignFacilitatorResult'];
  AssignFacilitatorSuccess: Omit<AssignFacilitatorSuccess, 'facilitator'> & { facilitator: ResolversParentTypes['Facilitator'] };
  Boolean: Scalars['Boolean']['output'];
  Caseload: Caseload;
  ChangeRequest: ChangeRequest;
  Coverage: Omit<Coverage, 'uncovered'> & { uncovered: Array<ResolversParentTypes['Region']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Deliberation: DeliberationRow;
  DeliberationConnection: DeliberationPage;
  DeliberationDecision: DeliberationDecision;
  DeliberationDecisionInput: DeliberationDecisionInput;
  DeliberationEdge: Omit<DeliberationEdge, 'node'> & { node: ResolversParentTypes['Deliberation'] };
  DeliberationFilter: DeliberationFilter;
  EstablishPuskesosInput: EstablishPuskesosInput;
  EstablishPuskesosResult: ResolversUnionTypes<ResolversParentTypes>['EstablishPuskesosResult'];
  EstablishPuskesosSuccess: Omit<EstablishPuskesosSuccess, 'puskesos'> & { puskesos: ResolversParentTypes['Puskesos'] };
  Facilitator: FacilitatorRow;
  FacilitatorConnection: FacilitatorPage;
  FacilitatorEdge: Omit<FacilitatorEdge, 'node'> & { node: ResolversParentTypes['Facilitator'] };
  FacilitatorFilter: FacilitatorFilter;
  Float: Scalars['Float']['output'];
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
  PageInfo: PageInfo;
  Puskesos: UnitRow;
  Query: Record<PropertyKey, never>;
  RecordDeliberationInput: RecordDeliberationInput;
  RecordDeliberationResult: ResolversUnionTypes<ResolversParentTypes>['RecordDeliberationResult'];
  RecordDeliberationSuccess: Omit<RecordDeliberationSuccess, 'deliberation'> & { deliberation: ResolversParentTypes['Deliberation'] };
  Region: RegionReference;
  ScheduleDeliberationInput: ScheduleDeliberationInput;
  ScheduleDeliberationResult: ResolversUnionTypes<ResolversParentTypes>['ScheduleDeliberationResult'];
  ScheduleDeliberationSuccess: Omit<ScheduleDeliberationSuccess, 'deliberation'> & { deliberation: ResolversParentTypes['Deliberation'] };
  StaleVersion: StaleVersion;
  String: Scalars['String']['output'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
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

export type AssignFacilitatorResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AssignFacilitatorResult'] = ResolversParentTypes['AssignFacilitatorResult']> = {
  __resolveType: TypeResolveFn<'AssignFacilitatorSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type AssignFacilitatorSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AssignFacilitatorSuccess'] = ResolversParentTypes['AssignFacilitatorSuccess']> = {
  facilitator?: Resolver<ResolversTypes['Facilitator'], ParentType, ContextType>;
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

export type CoverageResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  householdsPerFacilitator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  uncovered?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  villages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  villagesPerFacilitator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  villagesWithFacilitator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  villagesWithPuskesos?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeliberationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Deliberation'] = ResolversParentTypes['Deliberation']> = {
  attendance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['DeliberationDecision']>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheduledFor?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  villageCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type EstablishPuskesosResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['EstablishPuskesosResult'] = ResolversParentTypes['EstablishPuskesosResult']> = {
  __resolveType: TypeResolveFn<'EstablishPuskesosSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type EstablishPuskesosSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['EstablishPuskesosSuccess'] = ResolversParentTypes['EstablishPuskesosSuccess']> = {
  puskesos?: Resolver<ResolversTypes['Puskesos'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacilitatorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Facilitator'] = ResolversParentTypes['Facilitator']> = {
  caseload?: Resolver<ResolversTypes['Caseload'], ParentType, ContextType>;
  funding?: Resolver<ResolversTypes['FundingSource'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  villageCodes?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  villages?: Resolver<Maybe<Array<ResolversTypes['Region']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  establishPuskesos?: Resolver<ResolversTypes['EstablishPuskesosResult'], ParentType, ContextType, RequireFields<MutationEstablishPuskesosArgs, 'input'>>;
  recordDeliberation?: Resolver<ResolversTypes['RecordDeliberationResult'], ParentType, ContextType, RequireFields<MutationRecordDeliberationArgs, 'input'>>;
  scheduleDeliberation?: Resolver<ResolversTypes['ScheduleDeliberationResult'], ParentType, ContextType, RequireFields<MutationScheduleDeliberationArgs, 'input'>>;
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

export type PageInfoResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PuskesosResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Puskesos'] = ResolversParentTypes['Puskesos']> = {
  caseload?: Resolver<ResolversTypes['Caseload'], ParentType, ContextType>;
  establishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officers?: Resolver<Array<ResolversTypes['Officer']>, ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['VillageService']>, ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  villageCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _entities?: Resolver<Array<Maybe<ResolversTypes['_Entity']>>, ParentType, ContextType, RequireFields<Query_EntitiesArgs, 'representations'>>;
  _service?: Resolver<ResolversTypes['_Service'], ParentType, ContextType>;
  deliberations?: Resolver<ResolversTypes['DeliberationConnection'], ParentType, ContextType, Partial<QueryDeliberationsArgs>>;
  facilitators?: Resolver<ResolversTypes['FacilitatorConnection'], ParentType, ContextType, Partial<QueryFacilitatorsArgs>>;
  puskesos?: Resolver<Maybe<ResolversTypes['Puskesos']>, ParentType, ContextType, RequireFields<QueryPuskesosArgs, 'id'>>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScheduleDeliberationResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ScheduleDeliberationResult'] = ResolversParentTypes['ScheduleDeliberationResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'ScheduleDeliberationSuccess', ParentType, ContextType>;
};

export type ScheduleDeliberationSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ScheduleDeliberationSuccess'] = ResolversParentTypes['ScheduleDeliberationSuccess']> = {
  deliberation?: Resolver<ResolversTypes['Deliberation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type VillageServiceResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['VillageService'] = ResolversParentTypes['VillageService']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface _AnyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['_Any'], any> {
  name: '_Any';
}

export type _EntityResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['_Entity'] = ResolversParentTypes['_Entity']> = {
  __resolveType: TypeResolveFn<'ChangeRequest' | 'Deliberation' | 'Facilitator' | 'Puskesos' | 'Region', ParentType, ContextType>;
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
  AssignFacilitatorResult?: AssignFacilitatorResultResolvers<ContextType>;
  AssignFacilitatorSuccess?: AssignFacilitatorSuccessResolvers<ContextType>;
  Caseload?: CaseloadResolvers<ContextType>;
  ChangeRequest?: ChangeRequestResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Deliberation?: DeliberationResolvers<ContextType>;
  DeliberationConnection?: DeliberationConnectionResolvers<ContextType>;
  DeliberationDecision?: DeliberationDecisionResolvers<ContextType>;
  DeliberationEdge?: DeliberationEdgeResolvers<ContextType>;
  EstablishPuskesosResult?: EstablishPuskesosResultResolvers<ContextType>;
  EstablishPuskesosSuccess?: EstablishPuskesosSuccessResolvers<ContextType>;
  Facilitator?: FacilitatorResolvers<ContextType>;
  FacilitatorConnection?: FacilitatorConnectionResolvers<ContextType>;
  FacilitatorEdge?: FacilitatorEdgeResolvers<ContextType>;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  InputIssue?: InputIssueResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  InvalidTransition?: InvalidTransitionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  Officer?: OfficerResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Puskesos?: PuskesosResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordDeliberationResult?: RecordDeliberationResultResolvers<ContextType>;
  RecordDeliberationSuccess?: RecordDeliberationSuccessResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  ScheduleDeliberationResult?: ScheduleDeliberationResultResolvers<ContextType>;
  ScheduleDeliberationSuccess?: ScheduleDeliberationSuccessResolvers<ContextType>;
  StaleVersion?: StaleVersionResolvers<ContextType>;
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
  requires?: RequiresDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
};
