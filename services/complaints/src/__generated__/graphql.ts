import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { InvalidInputFailure, NotAllowedFailure, NotFoundFailure, InvalidTransitionFailure, StaleVersionFailure, IdempotencyConflictFailure, InputIssue as DomainInputIssue } from '@slrt/domain';
import type { AuditTrailKey, PersonRequestKey, SubjectReportKey, DistrictReadinessKey, ReadinessFinding, AuditEntryRow, AuditEntryPage } from '@slrt/subgraph';
import type { ComplaintRow, ComplaintPage, TimelineRow, NeedView, Recommendation, HolderView, ReporterView, RegionReference } from '../modules/complaint/index.ts';
import type { SubjectOf } from '../modules/subject/index.ts';
import type { ComplaintMatchRow } from '../modules/search/search-complaints.ts';
import type { ListedPreview } from '../modules/deadline/preview-clocks.ts';
import type { OpenReferral } from '../modules/deadline/index.ts';
import type { AttachmentView, ChecklistItemView } from '../modules/attachment/index.ts';
import type { ComplaintMessageRow } from '../modules/citizen/message.repository.ts';
import type { LetterView } from '../modules/letter/index.ts';
import type { LetterheadRow } from '../modules/letter/letterhead.repository.ts';
import type { Category } from '../modules/category/index.ts';
import type { OverrideRow } from '../modules/clock/index.ts';
import type { DutyAssignmentRow, AbsenceRow } from '../modules/duty/index.ts';
import type { OfficerRow } from '../modules/roster/index.ts';
import type { LoadRow, LoadPage, RowSample, LoadHasDependentsFailure } from '@slrt/bulk-load';
import type { SettingsVersionRow } from '@slrt/settings';
import type { ChangesView } from '../modules/field/field.repository.ts';
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

/** Days on which an officer does not work. */
export type Absence = {
  __typename?: 'Absence';
  /** Pseudonymous ID of who changed it last. */
  changedBy: Scalars['String']['output'];
  /** Pseudonymous ID of the officer who takes their complaints. Null: others on duty. */
  deputy?: Maybe<Scalars['String']['output']>;
  /** First day. */
  from: Scalars['Date']['output'];
  /** True once the complaints of the officer were reassigned. */
  handedOver: Scalars['Boolean']['output'];
  /** ID of the absence. */
  id: Scalars['ID']['output'];
  /** Pseudonymous ID of the absent officer. */
  person: Scalars['String']['output'];
  /** Last day. */
  until: Scalars['Date']['output'];
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

/** Input of `addComplaintNote`. */
export type AddComplaintNoteInput = {
  /** ID of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** Not needed: a note changes nothing that another step could have changed. If given, it is compared as for other steps. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** UUIDv7 for safe retries: repeating the key with the same input changes nothing and returns the complaint. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The note, 1 to 4,000 characters. Visible to staff only. */
  note: Scalars['String']['input'];
};

/** Result of `addComplaintNote`. */
export type AddComplaintNoteResult = AddComplaintNoteSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** Successful result of `addComplaintNote`. */
export type AddComplaintNoteSuccess = {
  __typename?: 'AddComplaintNoteSuccess';
  /** The complaint after the change. */
  complaint: Complaint;
};

/** An agency (OPD) or other organisation that answers referrals. */
export type Agency = {
  __typename?: 'Agency';
  /** Code of the agency, e.g. `DINKES`. */
  code: Scalars['ID']['output'];
};

/**
 * Referrals of an agency that were sent in the period, by what became of them until now. Each counts once, for the agency that
 * holds it. The same definitions as in `ReferralMeasure`, whose period has an exclusive end. Referrals entered in error do not
 * count. A value is null if it is not published for planners.
 */
export type AgencyMeasures = {
  __typename?: 'AgencyMeasures';
  /** Of these, accepted at some time. */
  accepted?: Maybe<Scalars['Int']['output']>;
  /** The agency. */
  agency: Agency;
  /** Of these, now completed. */
  completed?: Maybe<Scalars['Int']['output']>;
  /** Of these, now failed. */
  failed?: Maybe<Scalars['Int']['output']>;
  /** Referrals open now, whenever they were sent. */
  open?: Maybe<Scalars['Int']['output']>;
  /** Open referrals that are past their own due time now, or whose complaint is past `dueAt` or `resolveBy`. */
  overdue?: Maybe<Scalars['Int']['output']>;
  /** Sent in the period: `sent` of `ReferralMeasure`. */
  referred?: Maybe<Scalars['Int']['output']>;
  /** Of these, now rejected. */
  rejected?: Maybe<Scalars['Int']['output']>;
  /** Closings as fulfilled in the period of complaints with a referral to this agency. */
  resolved?: Maybe<Scalars['Int']['output']>;
  /** Closings as unfulfilled in the period of complaints with a referral to this agency. */
  unfulfilled?: Maybe<Scalars['Int']['output']>;
};

/** Input of `applyCaseworkLoad`. */
export type ApplyCaseworkLoadInput = {
  /** ID of the load. */
  loadId: Scalars['ID']['input'];
};

/** Result of `applyCaseworkLoad`. */
export type ApplyCaseworkLoadResult = ApplyCaseworkLoadSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** Success payload of `applyCaseworkLoad`. */
export type ApplyCaseworkLoadSuccess = {
  __typename?: 'ApplyCaseworkLoadSuccess';
  /** The load, which is now applied in the background. */
  load: BulkLoad;
};

/** Input of `assignDuty`. */
export type AssignDutyInput = {
  /** Code of the agency that provides the officer. Null if none. */
  agencyCode?: InputMaybe<Scalars['ID']['input']>;
  /** Codes of areas in the district. Empty: ends the duty. */
  areas: Array<Scalars['ID']['input']>;
  /** Pseudonymous ID of an officer of the roster (`officers`). */
  person: Scalars['String']['input'];
  /** Code of the district, e.g. `63.09`. */
  regionCode: Scalars['ID']['input'];
  /** Role: `FACILITATOR`, `PUSKESOS_OFFICER`, `PUSKESOS_COORDINATOR`, `FRONT_OFFICE`, `BACK_OFFICE` or `MANAGER`. */
  role: Role;
  /** Sectors the person works on. Null: all. Only for `BACK_OFFICE`. */
  sectors?: InputMaybe<Array<Sector>>;
  /** Name, title, rank and NIP that are printed on letters that the officer issues. Null: as before. */
  signer?: InputMaybe<LetterSignerInput>;
};

/** Result of `assignDuty`. */
export type AssignDutyResult = AssignDutySuccess | IdempotencyConflict | InvalidInput | NotAllowed | NotFound;

/** Successful result of `assignDuty`. */
export type AssignDutySuccess = {
  __typename?: 'AssignDutySuccess';
  /** The duty assignment after the change. */
  dutyAssignment: DutyAssignment;
};

/** A photo or document attached to a complaint. */
export type Attachment = {
  __typename?: 'Attachment';
  /** File size in bytes. Null until uploaded. */
  bytes?: Maybe<Scalars['Int']['output']>;
  /** Global ID, opaque to clients. */
  id: Scalars['ID']['output'];
  /** Content of the file: a photo, a letter or a document. */
  kind: AttachmentKind;
  /** `image/jpeg` or `application/pdf`. Null until uploaded. */
  mediaType?: Maybe<Scalars['String']['output']>;
  /** Error code of the last rejected upload, e.g. `NOT_A_PHOTO`. Null if none was rejected. */
  refusal?: Maybe<Scalars['String']['output']>;
  /** Time at which the upload was requested. */
  requestedAt: Scalars['DateTime']['output'];
  /** Whether the file has been uploaded. */
  status: AttachmentStatus;
  /**
   * Link for a `PUT` of the file, valid for 15 minutes. Null once uploaded, and for everyone but the person who
   * requested the upload.
   */
  uploadUrl?: Maybe<Scalars['String']['output']>;
  /**
   * Link to the file, valid for five minutes. Creating a link is audited. Null until uploaded, and for thumbnails of PDF
   * files.
   */
  url?: Maybe<Scalars['String']['output']>;
};


/** A photo or document attached to a complaint. */
export type AttachmentUrlArgs = {
  size?: InputMaybe<AttachmentSize>;
};

/** Content of an attachment. */
export type AttachmentKind =
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
  /** Letter. */
  | 'LETTER'
  /** Report of a lost card or document. */
  | 'LOSS_REPORT'
  /** Any other document. */
  | 'OTHER'
  /** Photo. */
  | 'PHOTO'
  /** Statement of poverty (SKTM). */
  | 'POVERTY_STATEMENT';

/** A file to be uploaded for a new complaint. */
export type AttachmentReferenceInput = {
  /** UUIDv7 that becomes the ID of the attachment. */
  idempotencyKey: Scalars['ID']['input'];
  /** Content of the file: a photo, a letter or a document. */
  kind: AttachmentKind;
};

/** Size of a picture. */
export type AttachmentSize =
  /** Up to 2,048 pixels per side. */
  | 'FULL'
  /** Small preview. */
  | 'THUMBNAIL';

/** Upload status of an attachment. */
export type AttachmentStatus =
  /** Requested, not uploaded yet. */
  | 'AWAITED'
  /** Uploaded and checked. */
  | 'STORED';

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
  /** Entries recorded by complaints, newest first. Null if the service does not respond or you may not see them. */
  complaints?: Maybe<AuditEntryConnection>;
  /** The latest 100 erasures of expired records by complaints, newest first. Null if the service does not respond or you may not see them. */
  complaintsErasures?: Maybe<Array<ErasureRun>>;
  /** Code of the district. */
  districtCode: Scalars['ID']['output'];
};


/** Audit log of a district, one part per service. Reading it is audited too. */
export type AuditTrailComplaintsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A document that an agency waits for. */
export type AwaitedDocument = {
  __typename?: 'AwaitedDocument';
  /** The agency. */
  agency: Agency;
  /** The document. Add it as an attachment, or mark it as seen or waived in the checklist. */
  kind: AttachmentKind;
  /** The referral. */
  referral: Referral;
  /** Time at which the wait ends and the clock of the agency runs again. */
  until?: Maybe<Scalars['DateTime']['output']>;
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

/** A day that differs from the national decrees. */
export type CalendarOverride = {
  __typename?: 'CalendarOverride';
  /** Time of the declaration. */
  changedAt: Scalars['DateTime']['output'];
  /** Pseudonymous ID of who declared it. */
  changedBy: Scalars['String']['output'];
  /** Date of the day. */
  date: Scalars['Date']['output'];
  /** True if it holds in all districts. */
  isNational: Scalars['Boolean']['output'];
  /** True if the day is worked, false if it is a day off. */
  isWorkingDay: Scalars['Boolean']['output'];
  /** Name of the day. */
  name: Scalars['String']['output'];
  /** Decree that declared it. Null if none was given. */
  source?: Maybe<Scalars['String']['output']>;
};

/** Complaints that one officer gets in a hand-over. */
export type CaseloadShare = {
  __typename?: 'CaseloadShare';
  /** Number of complaints. */
  complaints: Scalars['Int']['output'];
  /** Pseudonymous ID of the new holder. Null: no officer of the role is on duty, so the complaints stay with the role. */
  person?: Maybe<Scalars['String']['output']>;
  /** Role in which they hold the complaints. */
  role: Role;
};

/** A document required by a category. */
export type CategoryDocument = {
  __typename?: 'CategoryDocument';
  /** Code of the document; an `AttachmentKind`. */
  code: Scalars['String']['output'];
  /** Name in Indonesian. */
  name: Scalars['String']['output'];
  /** True if the complaint cannot be referred or proposed until the document is provided or waived. */
  required: Scalars['Boolean']['output'];
};

/** Input of `changeAbsence`. */
export type ChangeAbsenceInput = {
  /** ID of the absence. */
  absenceId: Scalars['ID']['input'];
  /** Pseudonymous ID of the deputy. Null: others on duty. */
  deputy?: InputMaybe<Scalars['String']['input']>;
  /** First day of the absence, inclusive. */
  from: Scalars['Date']['input'];
  /** Last day of the absence, inclusive. */
  until: Scalars['Date']['input'];
};

/** Result of `changeAbsence`. */
export type ChangeAbsenceResult = ChangeAbsenceSuccess | IdempotencyConflict | InvalidInput | NotAllowed | NotFound;

/** Successful result of `changeAbsence`. */
export type ChangeAbsenceSuccess = {
  __typename?: 'ChangeAbsenceSuccess';
  /** The absence after the change. */
  absence: Absence;
};

/** A proposal to change the registry. Changes of membership, identity or welfare rank pass through the stages from village deliberation to determination. A technical correction is decided by one officer who did not propose it. */
export type ChangeRequest = {
  __typename?: 'ChangeRequest';
  /** Global ID, opaque to clients. */
  id: Scalars['ID']['output'];
};

/** A document required by the categories of a complaint. */
export type ChecklistItem = {
  __typename?: 'ChecklistItem';
  /** File that provides the document. Null if missing, waived or seen on paper. */
  attachment?: Maybe<Attachment>;
  /** Code of the document; an `AttachmentKind`. */
  code: Scalars['String']['output'];
  /** Name in Indonesian. */
  name: Scalars['String']['output'];
  /** Code of the reason for a waiver. Null if not waived. */
  reason?: Maybe<Scalars['String']['output']>;
  /** True if the complaint cannot be referred or proposed until the document is provided or waived. */
  required: Scalars['Boolean']['output'];
  /** Whether the document was provided. */
  status: ChecklistStatus;
};

/** Status of a required document. */
export type ChecklistStatus =
  /** Not provided. */
  | 'MISSING'
  /** Uploaded, or seen on paper. */
  | 'PROVIDED'
  /** Not needed in this case. */
  | 'WAIVED';

/** A citizen's complaint, question or suggestion, tracked until it is closed. */
export type Complaint = {
  __typename?: 'Complaint';
  /** Possible duplicates: complaints about the same household and category filed within 90 days of this one. At most 20. */
  alike: Array<Complaint>;
  /** Appointments of agencies with the family, of open referrals. Agencies see their own. */
  appointments: Array<ComplaintAppointment>;
  /**
   * Photos and documents, in the order in which they were registered. Agencies see, while a referral to them is open, the documents
   * that its programme needs and those that they asked for.
   */
  attachments?: Maybe<Array<Attachment>>;
  /** Documents that agencies wait for: the family must act. Agencies see their own. */
  awaitedDocuments: Array<AwaitedDocument>;
  /** Category of the main need. For agencies, of the first need that was referred to them. */
  category: ComplaintCategory;
  /** Registry change request that it led to. Null if none. */
  changeRequest?: Maybe<ChangeRequest>;
  /** How the complaint reached us. */
  channel: ComplaintChannel;
  /**
   * Documents required by the categories of the complaint or asked for by an agency, with their status. Staff only; null for
   * agencies.
   */
  checklist?: Maybe<Array<ChecklistItem>>;
  /** Consent of the person concerned to share data with agencies. Null if they were not asked. Staff only. */
  consent?: Maybe<Consent>;
  /**
   * Phone number to call about the complaint: that of the reporter, who may be another person than the one concerned. For the desks
   * that handle complaints, and for liaisons of an agency while a referral that it accepted is open; null for others, and if none was
   * given. Each read is audited with its purpose. At most 20 in one request.
   */
  contactPhone?: Maybe<Scalars['String']['output']>;
  /** Description in the reporter's words, at most 4,000 characters. */
  description?: Maybe<Scalars['String']['output']>;
  /** Desk that works on it. */
  desk: Desk;
  /** Eligibility condition that the family disputes. Null if none. */
  disputedCondition?: Maybe<DisputedCondition>;
  /** Time by which the current step is due. While paused, the time at which the pause ends. Null once closed. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Complaint that this one duplicates. Null if it is not a duplicate. */
  duplicateOf?: Maybe<Complaint>;
  /** Complaints marked as duplicates of this one, oldest first. At most 100. */
  duplicates: Array<Complaint>;
  /** Last escalation because the current step, or the complaint as a whole, is overdue. Null if there was none. */
  escalation?: Maybe<Escalation>;
  /** All escalations, oldest first. */
  escalations: Array<Escalation>;
  /** Time of filing. */
  filedAt: Scalars['DateTime']['output'];
  /** Role, area and person that must act now. Null once the complaint is closed. */
  holder?: Maybe<Holder>;
  /** Household concerned. Null if none is linked. */
  household?: Maybe<Household>;
  /** ID of the household concerned. Null if none is linked. */
  householdId?: Maybe<Scalars['ID']['output']>;
  /** Global ID, opaque to clients. */
  id: Scalars['ID']['output'];
  /** Whether it is a complaint, a question or a suggestion. */
  kind: ComplaintKind;
  /** Lawful basis other than consent on which the manager permits a referral. Null if none was recorded. Staff only. */
  lawfulBasis?: Maybe<RecordedLawfulBasis>;
  /** Recommendation letters, oldest first. At most one for each referral is valid. Staff only; null for agencies. */
  letters?: Maybe<Array<RecommendationLetter>>;
  /** True if it may be referred: consent was given, or a lawful basis is recorded. Agencies see only such complaints. */
  mayBeReferred: Scalars['Boolean']['output'];
  /** Messages between the office and the citizen, oldest first. Staff only; null for agencies. */
  messages?: Maybe<Array<ComplaintMessage>>;
  /**
   * Needs of the family, the main one first. Each has its own handling, agency and outcome; `status`, `holder` and `dueAt` of
   * the complaint follow from them. Agencies see the needs that were referred to them.
   */
  needs: Array<ComplaintNeed>;
  /** Steps that lead out of the current status, e.g. `reviewComplaint:START`, for any role. */
  nextSteps: Array<Scalars['String']['output']>;
  /** Number for people: `SLRT/<district>/<year>/<serial>`. */
  number: Scalars['String']['output'];
  /** Time at which it was recorded offline. Null if it was filed directly. */
  occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** How the complaint ended. Null while open, and if it was rejected, withdrawn or a duplicate. */
  outcome?: Maybe<ComplaintOutcome>;
  /** True if `dueAt` or `resolveBy` has passed. `resolveBy` does not count while the citizen must act. */
  overdue: Scalars['Boolean']['output'];
  /** Clocks that have passed. */
  overdueClocks: Array<ComplaintClockKind>;
  /** Pause in effect. Null if the clock is running. */
  pause?: Maybe<ComplaintPause>;
  /** Person concerned. Null if none is linked. */
  person?: Maybe<Person>;
  /** Due times of its open referrals, soonest first: when each agency must take its next step. Staff only. */
  referralClocks?: Maybe<Array<ReferralClock>>;
  /** Village of the person concerned. */
  region?: Maybe<Region>;
  /** Code of the village of the person concerned. */
  regionCode: Scalars['ID']['output'];
  /**
   * Person who reported it, often not the person concerned. Staff only; null for agencies. Null for everyone if the reporter is
   * anonymous, and for everyone but the desk that handles the complaint if their name is hidden.
   */
  reporter?: Maybe<Reporter>;
  /** Visibility of the reporter. */
  reporterVisibility: ReporterVisibility;
  /** Time by which the citizen should have an answer. Extended by the working days spent waiting for the citizen. */
  resolveBy?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Other complaints of the same reporter, found by the keyed hash of their phone number or e-mail address, newest first. For the desks
   * that handle complaints, to join repeated filings; empty for everyone else. At most 20.
   */
  sameReporter?: Maybe<Array<Complaint>>;
  /** Field of public service of the main need. For agencies, of the first need that was referred to them. */
  sector: Sector;
  /** Current status. */
  status: ComplaintStatus;
  /**
   * Person concerned who is not in the registry. Null if a person is linked, or none was stated. For staff, and for the
   * agencies of open referrals. Each read is audited.
   */
  subject?: Maybe<ComplaintSubject>;
  /** All events of the complaint from every service, oldest first. Agencies see those of the whole and of their own needs. */
  timeline: Array<ComplaintTimelineEntry>;
  /** Time of the last change. */
  updatedAt: Scalars['DateTime']['output'];
  /** Result of the last field verification. Null if there was none. */
  verification?: Maybe<FieldVerification>;
  /** Version for `expectedVersion`. Increases when status, holder, due time or content change. */
  version: Scalars['Int']['output'];
  /**
   * Steps and acts that you may take now, by the name of the mutation, with its decision after a colon where it has several, e.g.
   * `decideHandling:RETURN`.
   */
  viewerSteps: Array<Scalars['String']['output']>;
};


/** A citizen's complaint, question or suggestion, tracked until it is closed. */
export type ComplaintContactPhoneArgs = {
  purpose: AccessPurpose;
};

/** An appointment of an agency with the family. */
export type ComplaintAppointment = {
  __typename?: 'ComplaintAppointment';
  /** The agency. */
  agency: Agency;
  /** Time of the appointment. */
  at: Scalars['DateTime']['output'];
  /** The referral, whose `appointment` has the place. */
  referral: Referral;
};

/**
 * Distinct complaints that were filed in the period. Each counts once in `received`, and at most once in each other value. A value
 * is null if it is not available for the group, or not published for planners.
 */
export type ComplaintCases = {
  __typename?: 'ComplaintCases';
  /** Of these, closed (fulfilled or not) or rejected at least once. */
  closed?: Maybe<Scalars['Int']['output']>;
  /** Of these, now marked as duplicates. */
  duplicates?: Maybe<Scalars['Int']['output']>;
  /** Of these, escalated at least once because a clock had passed. */
  escalated?: Maybe<Scalars['Int']['output']>;
  /** Filed in the period. */
  received?: Maybe<Scalars['Int']['output']>;
  /** Of these, now rejected. */
  rejected?: Maybe<Scalars['Int']['output']>;
  /** Of these, reopened at least once. */
  reopened?: Maybe<Scalars['Int']['output']>;
  /** Of these, now closed as fulfilled. */
  resolved?: Maybe<Scalars['Int']['output']>;
  /** Of these, now closed as unfulfilled. */
  unfulfilled?: Maybe<Scalars['Int']['output']>;
  /** Of these, now withdrawn. */
  withdrawn?: Maybe<Scalars['Int']['output']>;
};

/** A category of complaints. Categories form two levels. */
export type ComplaintCategory = {
  __typename?: 'ComplaintCategory';
  /** Code of the category. */
  code: Scalars['ID']['output'];
  /** Documents to provide. */
  documents: Array<CategoryDocument>;
  /** Name in Indonesian. */
  name: Scalars['String']['output'];
  /** Parent category. Null for a top-level category. */
  parent?: Maybe<ComplaintCategory>;
  /** Working days from filing to the answer. */
  resolutionDays: Scalars['Int']['output'];
  /** Sector to which it is limited. Null: any sector. */
  sector?: Maybe<Sector>;
  /** First day on which it can be chosen. */
  validFrom: Scalars['Date']['output'];
  /** Last day on which it can be chosen. Null: no end date. */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** Version of the category list, e.g. `2026.2`. */
  version: Scalars['String']['output'];
};

/** A page of changed complaints. */
export type ComplaintChanges = {
  __typename?: 'ComplaintChanges';
  /** Open complaints in their current state. */
  complaints: Array<Complaint>;
  /** Cursor for the next call, as `since`. Store it together with this page. */
  cursor: Scalars['String']['output'];
  /** True if more changes can be fetched now. */
  hasMore: Scalars['Boolean']['output'];
  /** Closed complaints that the device must delete. */
  tombstones: Array<Tombstone>;
};

/** How a complaint reached the service. */
export type ComplaintChannel =
  /** Passed on by an agency. */
  | 'AGENCY'
  /** Reported to a facilitator on a home visit. */
  | 'HOME_VISIT'
  /** Reported by phone. */
  | 'PHONE'
  /** Reported at a village's Puskesos. */
  | 'PUSKESOS_DESK'
  /** Reported at the district secretariat. */
  | 'SECRETARIAT'
  /** Reported online. */
  | 'WEB';

/** Time limit of a step. */
export type ComplaintClock = {
  __typename?: 'ComplaintClock';
  /** Category to which the limit applies. Null: all categories. */
  categoryCode?: Maybe<Scalars['ID']['output']>;
  /** Working days. */
  days: Scalars['Int']['output'];
  /** True if the district set this limit. False for the default of the SLRT guidelines. */
  isDistrictSetting: Scalars['Boolean']['output'];
  /** A `ComplaintStatus`, or `RESOLUTION` for the complaint as a whole. */
  step: Scalars['String']['output'];
};

/** Action of the system when a clock of a complaint expires. */
export type ComplaintClockAction =
  /** The complaint is closed, because the citizen did not answer. */
  | 'CLOSING'
  /** The next level is notified. */
  | 'ESCALATION'
  /** The holder is reminded. */
  | 'REMINDER'
  /** The pause ends. */
  | 'RESUMPTION';

/** Something that happens when a clock of a complaint expires. */
export type ComplaintClockEvent = {
  __typename?: 'ComplaintClockEvent';
  /** Time of the event. */
  at: Scalars['DateTime']['output'];
  /** Clock that expires. */
  clock: ComplaintClockKind;
  /** Action of the system. */
  kind: ComplaintClockAction;
  /** Level of the escalation: `SUPERVISOR`, `MANAGER`, `HEAD_OF_OFFICE` or `PROVINCE`. Null for other events. */
  level?: Maybe<Scalars['String']['output']>;
};

/** Clock of a complaint. */
export type ComplaintClockKind =
  /** Of the complaint as a whole, until `resolveBy`. */
  | 'RESOLUTION'
  /** Of the current step, until `dueAt`. */
  | 'STEP';

/** Preview of the clocks of a district until a time. */
export type ComplaintClockPreview = {
  __typename?: 'ComplaintClockPreview';
  /** Time until which the clocks were followed. */
  at: Scalars['DateTime']['output'];
  /** Complaints that would be closed because the citizen did not answer. */
  closed: Scalars['Int']['output'];
  /** The complaints, soonest first. */
  complaints: Array<PreviewedComplaint>;
  /** Complaints that would be past `dueAt` or `resolveBy`. */
  due: Scalars['Int']['output'];
  /** Complaints that would be escalated. */
  escalated: Scalars['Int']['output'];
  /** True if all complaints were followed. False if there were more than 5,000; the counts are then too low. */
  isComplete: Scalars['Boolean']['output'];
  /** Open referrals whose agency would be past the due time of its next step, if it took none. */
  referralsDue: Scalars['Int']['output'];
  /** Complaints whose holder would be reminded. */
  reminded: Scalars['Int']['output'];
  /** Paused complaints that would resume. */
  resumed: Scalars['Int']['output'];
};

/** A page of complaints. */
export type ComplaintConnection = {
  __typename?: 'ComplaintConnection';
  /** Entries of this page, in list order. */
  edges: Array<ComplaintEdge>;
  /** Cursors for fetching further pages. */
  pageInfo: PageInfo;
  /** Number of matches over all pages. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/**
 * Dimension by which complaints are grouped. By `STATUS`, `HOLDER`, `HOLDER_PERSON` and `AGE`, only `open`, `overdue` and
 * `pastResolveBy` are counted.
 */
export type ComplaintDimension =
  /** Days since filing. */
  | 'AGE'
  /** Area one level below the one asked for. */
  | 'AREA'
  /** Category. */
  | 'CATEGORY'
  /** Channel. */
  | 'CHANNEL'
  /** Person who filed it. */
  | 'FACILITATOR'
  /** Role that holds it. */
  | 'HOLDER'
  /** Person who holds it. */
  | 'HOLDER_PERSON'
  /** Type of complaint. */
  | 'KIND'
  /** Sector. */
  | 'SECTOR'
  /** Current status. */
  | 'STATUS';

/** One entry of a `ComplaintConnection`. */
export type ComplaintEdge = {
  __typename?: 'ComplaintEdge';
  /** Cursor of this entry. Pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The complaint. */
  node: Complaint;
};

/** Filter for complaints. All given conditions must hold. */
export type ComplaintFilter = {
  /** Ever referred to this agency. */
  agencyCode?: InputMaybe<Scalars['ID']['input']>;
  /** With the main need in one of these categories, by code. */
  categories?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Received through one of these channels. */
  channels?: InputMaybe<Array<ComplaintChannel>>;
  /** With this answer of the person concerned about sharing data with agencies. */
  consent?: InputMaybe<ConsentStatus>;
  /** True: escalated and still overdue. False: the others. */
  escalated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Filed by this person, by pseudonymous ID. */
  filedBy?: InputMaybe<Scalars['String']['input']>;
  /** Filed at or after this time. */
  filedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Filed before this time. */
  filedTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** Held by this role. */
  holder?: InputMaybe<Role>;
  /** Held by this person, by pseudonymous ID. */
  holderPerson?: InputMaybe<Scalars['String']['input']>;
  /** About this household. */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of these types. */
  kinds?: InputMaybe<Array<ComplaintKind>>;
  /** With a need for which this holds. */
  need?: InputMaybe<NeedFilter>;
  /** True: open. False: closed. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: past `dueAt` or `resolveBy`. False: the others. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of which one of these clocks has passed. */
  overdueClocks?: InputMaybe<Array<ComplaintClockKind>>;
  /** True: paused. False: the others. */
  paused?: InputMaybe<Scalars['Boolean']['input']>;
  /** In this area or below. */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** With the main need in one of these sectors. */
  sectors?: InputMaybe<Array<Sector>>;
  /** With one of these statuses. */
  statuses?: InputMaybe<Array<ComplaintStatus>>;
  /** Description contains all of these words. Matches whole words of 3 to 40 characters, ignoring case and accents. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A group of complaints. */
export type ComplaintGroup = {
  __typename?: 'ComplaintGroup';
  /** Key of the group: a code, a pseudonymous ID (empty if no person), or days of age (`0-7`, `8-30`, `31-90`, `91+`). */
  key: Scalars['String']['output'];
  /** Statistics of the group. */
  measures: ComplaintMeasures;
};

/** Type of complaint. */
export type ComplaintKind =
  /** Complaint or report of a need. */
  | 'COMPLAINT'
  /** Question about a programme or service. */
  | 'QUESTION'
  /** Suggestion. */
  | 'SUGGESTION';

/** A complaint found by a search. */
export type ComplaintMatch = {
  __typename?: 'ComplaintMatch';
  /** The complaint. */
  complaint: Complaint;
  /** Part of the complaint that matched. */
  matchedBy: ComplaintMatchKind;
  /** Likeness of the name, up to 1. 1 for numbers. */
  score: Scalars['Float']['output'];
};

/** Part of a complaint that a search matched. */
export type ComplaintMatchKind =
  /** NIK of the person concerned, or a family card of the household. */
  | 'IDENTITY_NUMBER'
  /** Number of the complaint. */
  | 'NUMBER'
  /** Phone number of the reporter. */
  | 'PHONE'
  /** Name of the reporter. */
  | 'REPORTER_NAME'
  /** Name of the person concerned. */
  | 'SUBJECT_NAME';

/**
 * Statistics of complaints: steps that happened in the period, and what is open now. A reopened complaint is closed more than
 * once, so the steps of a period may be more than the complaints filed in it. A value is null if it is not available for the
 * group, or not published for planners.
 */
export type ComplaintMeasures = {
  __typename?: 'ComplaintMeasures';
  /** Distinct complaints filed in the period, by what became of them until now. */
  cases: ComplaintCases;
  /** Share of the closings in the period, fulfilled or not, that the citizen confirmed, 0 to 1. */
  confirmedShare?: Maybe<Scalars['Float']['output']>;
  /** Escalations in the period. */
  escalated?: Maybe<Scalars['Int']['output']>;
  /** Share of first responses that were in time, 0 to 1. */
  firstResponseShare?: Maybe<Scalars['Float']['output']>;
  /** Open now. */
  open?: Maybe<Scalars['Int']['output']>;
  /** Open now and past `dueAt` or `resolveBy`. */
  overdue?: Maybe<Scalars['Int']['output']>;
  /** Open now and past `resolveBy`, by which the citizen should have an answer. */
  pastResolveBy?: Maybe<Scalars['Int']['output']>;
  /** Filed in the period. */
  received?: Maybe<Scalars['Int']['output']>;
  /** Rejections in the period. */
  rejected?: Maybe<Scalars['Int']['output']>;
  /** Reopenings in the period. */
  reopened?: Maybe<Scalars['Int']['output']>;
  /** `cases.reopened` as a share of `cases.closed`, 0 to 1. */
  reopenedShare?: Maybe<Scalars['Float']['output']>;
  /** Closings as fulfilled in the period. */
  resolved?: Maybe<Scalars['Int']['output']>;
  /** Duration of steps that ended in the period. */
  stepTimes: Array<StepTime>;
  /** True if a value is withheld, because it would divide a small one. */
  suppressed: Scalars['Boolean']['output'];
  /** Closings as unfulfilled in the period. */
  unfulfilled?: Maybe<Scalars['Int']['output']>;
  /** Field verifications in the period. */
  visited?: Maybe<Scalars['Int']['output']>;
  /** Withdrawals in the period. */
  withdrawn?: Maybe<Scalars['Int']['output']>;
};

/** A message between the office and a citizen about their complaint. */
export type ComplaintMessage = {
  __typename?: 'ComplaintMessage';
  /** Pseudonymous ID of the officer who wrote it; `citizen` for the citizen. */
  actor: Scalars['String']['output'];
  /** Role of the officer who wrote it. Null for the citizen. */
  actorRole?: Maybe<Role>;
  /** Time at which it was sent. */
  at: Scalars['DateTime']['output'];
  /** ID of the message. */
  id: Scalars['ID']['output'];
  /** Author of the message. */
  side: MessageSide;
  /** The message, at most 4,000 characters. */
  text: Scalars['String']['output'];
};

/** One need of a complaint: what one person needs of one public service. */
export type ComplaintNeed = {
  __typename?: 'ComplaintNeed';
  /** Answer to it. Null if there is none. */
  answer?: Maybe<NeedAnswer>;
  /** Category of the need. */
  category: ComplaintCategory;
  /** Registry change request that it led to. Null if none. */
  changeRequest?: Maybe<ChangeRequest>;
  /** Number of the last decision on it, 0 if there was none. */
  decisionNo: Scalars['Int']['output'];
  /** Time by which the next step is due. Null once the need has ended. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Role, area and person that must act now. Null once the need has ended. */
  holder?: Maybe<Holder>;
  /** Number of the need in its complaint, from 1 for the main one. Steps name needs by it. */
  no: Scalars['Int']['output'];
  /** How it ended for the citizen. Null while open, and if it was rejected, withdrawn or a duplicate. */
  outcome?: Maybe<NeedOutcome>;
  /** True if `dueAt` has passed. */
  overdue: Scalars['Boolean']['output'];
  /** Person concerned. Null if none is linked. */
  person?: Maybe<Person>;
  /** Handling that the desk recommends. Null if none was. Staff only. */
  recommendation?: Maybe<NeedRecommendation>;
  /** True if one agency refused it while another still works on it: the back office chooses what to do. */
  refused: Scalars['Boolean']['output'];
  /** Field of public service concerned. */
  sector: Sector;
  /** Time since when it has this status. */
  since: Scalars['DateTime']['output'];
  /** Current status. */
  status: NeedStatus;
  /** Place in the waiting list of the programme. Null unless it waits for a place. */
  waiting?: Maybe<NeedWaiting>;
  /** Wait of a referred need before its agency goes on. Null if it does not wait. */
  waitsFor?: Maybe<NeedWait>;
};

/** A further need of a complaint. */
export type ComplaintNeedInput = {
  /** Code of a category that is valid today and fits the sector. */
  categoryCode: Scalars['ID']['input'];
  /** ID of the person concerned. Null: the person whom the complaint concerns. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Field of public service concerned. */
  sector: Sector;
};

/** Sort order of complaints. */
export type ComplaintOrder = {
  /** Sort direction. */
  direction: Direction;
  /** Sort key. */
  field: ComplaintOrderField;
};

/** Sort key of complaints. */
export type ComplaintOrderField =
  /** Due time. Complaints without one count as due last. */
  | 'DUE_AT'
  /** Time of filing. */
  | 'FILED_AT'
  /** Time of the last change. */
  | 'UPDATED_AT';

/** How a complaint ended. */
export type ComplaintOutcome = {
  __typename?: 'ComplaintOutcome';
  /** Time at which the outcome was recorded. */
  at: Scalars['DateTime']['output'];
  /** Citizen's answer. */
  confirmation: Confirmation;
  /** The citizen's rating, 1 (worst) to 5 (best). Null if not rated. */
  rating?: Maybe<Scalars['Int']['output']>;
  /** Why a need was not met, the first of these. Null if every need was met. */
  reason?: Maybe<UnfulfilledReason>;
  /** Pseudonymous ID of the officer who took the answer, e.g. who called. Null if the citizen gave it, or gave none. */
  recordedBy?: Maybe<Scalars['String']['output']>;
  /** Whether the needs were met. */
  result: OutcomeResult;
  /** How the officer took the answer. Null if the citizen gave it on the public page, or gave none. */
  via?: Maybe<ConfirmationMethod>;
};

/** A pause of the due time. */
export type ComplaintPause = {
  __typename?: 'ComplaintPause';
  /** Working days left for the step when it resumes. */
  daysLeft: Scalars['Int']['output'];
  /** Reason, a `PauseReason`. */
  reason: Scalars['String']['output'];
  /** Time at which it started. */
  since: Scalars['DateTime']['output'];
};

/** A point of a time series. */
export type ComplaintPoint = {
  __typename?: 'ComplaintPoint';
  /** First day of the point. */
  from: Scalars['Date']['output'];
  /** Events in it. `open`, `overdue`, `pastResolveBy` and `stepTimes` are not available. */
  measures: ComplaintMeasures;
};

/** Complaint statistics of an area and period. */
export type ComplaintStatistics = {
  __typename?: 'ComplaintStatistics';
  /** Referrals of the period by agency, ordered by code. Filters other than the area do not apply. */
  agencies: Array<AgencyMeasures>;
  /** Time at which the statistics were read. */
  asOf: Scalars['DateTime']['output'];
  /** Complaints by group, largest first. */
  groups: Array<ComplaintGroup>;
  /** Events of the period by day, week or month. */
  series: Array<ComplaintPoint>;
  /** All complaints together. */
  total: ComplaintMeasures;
};


/** Complaint statistics of an area and period. */
export type ComplaintStatisticsGroupsArgs = {
  by: ComplaintDimension;
};


/** Complaint statistics of an area and period. */
export type ComplaintStatisticsSeriesArgs = {
  interval: SeriesInterval;
};

/** Filter for complaint statistics. All given conditions must hold. */
export type ComplaintStatisticsFilter = {
  /** In one of these categories, by code. */
  categories?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Received through one of these channels. Does not apply to `stepTimes`. */
  channels?: InputMaybe<Array<ComplaintChannel>>;
  /** Filed by this person, by pseudonymous ID. Does not apply to `stepTimes`. */
  filedBy?: InputMaybe<Scalars['String']['input']>;
  /** In this area or below. */
  regionCode: Scalars['ID']['input'];
  /** In one of these sectors. */
  sectors?: InputMaybe<Array<Sector>>;
};

/** Status of a complaint. docs/LIFECYCLES.md lists the transitions. */
export type ComplaintStatus =
  /** Answered; waits for the citizen to confirm. */
  | 'AWAITING_CONFIRMATION'
  /** Closed: the need was not met. */
  | 'CLOSED_UNFULFILLED'
  /** Closed: duplicates another complaint. */
  | 'DUPLICATE'
  /** Being handled by the desk itself. */
  | 'HANDLED_DIRECTLY'
  /** Waits for a registry change request. */
  | 'PROPOSED'
  /** Handling recommended; waits for a decision. */
  | 'RECOMMENDED'
  /** Referred to one or more agencies. */
  | 'REFERRED'
  /** Closed: rejected in review. */
  | 'REJECTED'
  /** Reopened; waits for review. */
  | 'REOPENED'
  /** Closed: the need was met. */
  | 'RESOLVED'
  /** Returned to the person who filed it, for correction. */
  | 'RETURNED'
  /** Filed; waits for review. */
  | 'SUBMITTED'
  /** Under review by the desk. */
  | 'UNDER_REVIEW'
  /** Waits for a facilitator to verify on site. */
  | 'VISIT_REQUIRED'
  /** The programme has no place yet; the desk reviews this on a date. */
  | 'WAITING_FOR_QUOTA'
  /** Closed: withdrawn by the citizen. */
  | 'WITHDRAWN';

/** A person concerned by a complaint who is not in the registry yet, as stated by the reporter. */
export type ComplaintSubject = {
  __typename?: 'ComplaintSubject';
  /** Address or directions. Null if unknown. */
  address?: Maybe<Scalars['String']['output']>;
  /** Date of birth. Null if unknown. */
  birthDate?: Maybe<Scalars['Date']['output']>;
  /** Sixteen dots for a national identity number (NIK) that is known. Null if none was stated. */
  maskedNik?: Maybe<Scalars['String']['output']>;
  /** Full name. */
  name: Scalars['String']['output'];
  /**
   * Full NIK. Null if none was stated, or if your role may not read it. Each read is audited with its purpose. At most 20 in
   * one request.
   */
  nik?: Maybe<Scalars['String']['output']>;
  /** Sex. Null if unknown. */
  sex?: Maybe<Sex>;
};


/** A person concerned by a complaint who is not in the registry yet, as stated by the reporter. */
export type ComplaintSubjectNikArgs = {
  purpose: AccessPurpose;
};

/** A person who is not in the registry yet. */
export type ComplaintSubjectInput = {
  /** Address or directions, at most 400 characters. Stored encrypted, like all fields of the person. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Date of birth. */
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** Full name, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** National identity number (NIK), 16 digits; blanks, dots and hyphens are ignored. */
  nik?: InputMaybe<Scalars['String']['input']>;
  /** Sex. */
  sex?: InputMaybe<Sex>;
};

/** An event on the timeline of a complaint. */
export type ComplaintTimelineEntry = {
  __typename?: 'ComplaintTimelineEntry';
  /** Pseudonymous ID of the person or service that acted; `citizen` for a citizen on the public pages. Null if not recorded. */
  actor?: Maybe<Scalars['String']['output']>;
  /** Role of the actor. Null for the system, and for a citizen on the public pages. */
  actorRole?: Maybe<Role>;
  /** Time of the event. */
  at: Scalars['DateTime']['output'];
  /** Change request concerned. Null for other events. */
  changeRequest?: Maybe<ChangeRequest>;
  /** Status before the event. Null if there was none. */
  from?: Maybe<Scalars['String']['output']>;
  /** Holder after the event. Null once the complaint is closed. */
  holder?: Maybe<Holder>;
  /** ID of the entry. */
  id: Scalars['ID']['output'];
  /** Type of the event. */
  kind: TimelineKind;
  /** Numbers of the needs concerned, of a complaint with several. Empty: the complaint as a whole. */
  needs: Array<Scalars['Int']['output']>;
  /** Free-text note. Null if none. Staff only. */
  note?: Maybe<Scalars['String']['output']>;
  /** Code of the reason. Null if none was given. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Referral concerned. Null for other events. */
  referral?: Maybe<Referral>;
  /** Service that reported it: `complaints`, `referrals` or `registry`. */
  service: Scalars['String']['output'];
  /** Status after the event. Null if there is none. */
  to?: Maybe<Scalars['String']['output']>;
  /** How the officer took the citizen's answer that the step records. Null for other entries. */
  via?: Maybe<ConfirmationMethod>;
};

/** Input of `completeHandling`. */
export type CompleteHandlingInput = {
  /** ID of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** `version` of the complaint that the change is based on. If it has changed since, the result is `StaleVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7 for safe retries: repeating the key with the same input changes nothing and returns the complaint. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Numbers of the needs that it is for. Null or empty: all that the desk handles. */
  needs?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Actions taken, 1 to 4,000 characters. Visible to staff only. */
  note: Scalars['String']['input'];
};

/** Result of `completeHandling`. */
export type CompleteHandlingResult = CompleteHandlingSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** Successful result of `completeHandling`. */
export type CompleteHandlingSuccess = {
  __typename?: 'CompleteHandlingSuccess';
  /** The complaint after the change. */
  complaint: Complaint;
};

/** Input of `confirmOutcome`. */
export type ConfirmOutcomeInput = {
  /** ID of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** `version` of the complaint that the change is based on. If it has changed since, the result is `StaleVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7 for safe retries: repeating the key with the same input changes nothing and returns the complaint. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Numbers of the needs that it is for. Null or empty: all that were answered. */
  needs?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Free-text note for the timeline, at most 4,000 characters. Visible to staff only. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The citizen's rating, 1 (worst) to 5 (best). */
  rating?: InputMaybe<Scalars['Int']['input']>;
  /** Why the need was not met. Required for `UNFULFILLED`. */
  reason?: InputMaybe<UnfulfilledReason>;
  /** Whether the need was met, according to the citizen. */
  result: NeedResult;
  /** How you took the citizen's answer. Default: `HOME_VISIT` for facilitators, otherwise `AT_DESK`. */
  via?: InputMaybe<ConfirmationMethod>;
};

/** Result of `confirmOutcome`. */
export type ConfirmOutcomeResult = ConfirmOutcomeSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** Successful result of `confirmOutcome`. */
export type ConfirmOutcomeSuccess = {
  __typename?: 'ConfirmOutcomeSuccess';
  /** The complaint after the change. */
  complaint: Complaint;
};

/** Citizen's answer about the outcome. */
export type Confirmation =
  /** The need was met. */
  | 'CONFIRMED'
  /** The need was not met. */
  | 'DENIED'
  /** The citizen did not answer in time. */
  | 'NO_ANSWER';

/** How an officer took the answer of a citizen. */
export type ConfirmationMethod =
  /** The citizen came to the office. */
  | 'AT_DESK'
  /** The officer called the citizen. */
  | 'BY_PHONE'
  /** The officer visited the citizen. */
  | 'HOME_VISIT';

/** Consent of the person concerned. */
export type Consent = {
  __typename?: 'Consent';
  /** Time at which it was given or refused. */
  at: Scalars['DateTime']['output'];
  /** True if consent was given, false if it was refused. */
  given: Scalars['Boolean']['output'];
  /** Guardian who answered for a child. Null for an adult. */
  guardian?: Maybe<Guardian>;
  /** How it was given or refused, e.g. `SPOKEN`. */
  method: Scalars['String']['output'];
};

/** Consent of the person concerned to share data with agencies. */
export type ConsentInput = {
  /** Time at which it was given or refused. */
  at: Scalars['DateTime']['input'];
  /** True if consent was given. */
  given: Scalars['Boolean']['input'];
  /** Parent or guardian who answers for a child. Required if the person concerned is under 18 and consent is given. */
  guardian?: InputMaybe<GuardianInput>;
  /** How it was given, e.g. `SPOKEN`; 1 to 100 characters. */
  method: Scalars['String']['input'];
};

/** Whether the person concerned consents to share data with agencies. */
export type ConsentStatus =
  /** Consent was given. */
  | 'GIVEN'
  /** The person was not asked. */
  | 'NOT_ASKED'
  /** Consent was refused. */
  | 'REFUSED';

/** Input of `decideHandling`. */
export type DecideHandlingInput = {
  /** ID of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** The decision. */
  decision: HandlingDecision;
  /** `version` of the complaint that the change is based on. If it has changed since, the result is `StaleVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7 for safe retries: repeating the key with the same input changes nothing and returns the complaint. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Numbers of the needs that it is for. Null or empty: all that wait for a decision. */
  needs?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Free-text note for the timeline, at most 4,000 characters. Visible to staff only. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Code of the reason. Required for `RETURN`. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `decideHandling`. */
export type DecideHandlingResult = DecideHandlingSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** Successful result of `decideHandling`. */
export type DecideHandlingSuccess = {
  __typename?: 'DecideHandlingSuccess';
  /** The complaint after the change. */
  complaint: Complaint;
};

/** Input of `declareHousehold`. */
export type DeclareHouseholdInput = {
  /** ID of the household. It must be in the officer's district. */
  householdId: Scalars['ID']['input'];
  /** Pseudonymous ID of the officer. Null: you. */
  person?: InputMaybe<Scalars['String']['input']>;
  /** Relation to the household. */
  relation: OfficerRelation;
};

/** Result of `declareHousehold`. */
export type DeclareHouseholdResult = DeclareHouseholdSuccess | IdempotencyConflict | InvalidInput | NotAllowed | NotFound;

/** Successful result of `declareHousehold`. */
export type DeclareHouseholdSuccess = {
  __typename?: 'DeclareHouseholdSuccess';
  /** The officer after the change. */
  officer: RosterOfficer;
};

/** A household on which an officer may not decide. */
export type DeclaredHousehold = {
  __typename?: 'DeclaredHousehold';
  /** Time of the declaration. */
  declaredAt: Scalars['DateTime']['output'];
  /** Pseudonymous ID of who declared it. */
  declaredBy: Scalars['String']['output'];
  /** ID of the household. */
  householdId: Scalars['ID']['output'];
  /** Relation of the officer to it. */
  relation: OfficerRelation;
};

/** Desk that works on a complaint. */
export type Desk =
  /** Back office of the district secretariat. */
  | 'DISTRICT'
  /** Puskesos of the village. */
  | 'VILLAGE';

/** Sort direction. */
export type Direction =
  /** Ascending. */
  | 'ASC'
  /** Descending. */
  | 'DESC';

/** Input of `discardCaseworkLoad`. */
export type DiscardCaseworkLoadInput = {
  /** ID of the load. */
  loadId: Scalars['ID']['input'];
};

/** Result of `discardCaseworkLoad`. */
export type DiscardCaseworkLoadResult = DiscardCaseworkLoadSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** Success payload of `discardCaseworkLoad`. */
export type DiscardCaseworkLoadSuccess = {
  __typename?: 'DiscardCaseworkLoadSuccess';
  /** The discarded load. */
  load: BulkLoad;
};

/** An eligibility condition that the family disputes. */
export type DisputedCondition = {
  __typename?: 'DisputedCondition';
  /** Code of the condition in the eligibility rule. */
  conditionCode: Scalars['String']['output'];
  /** Code of the programme. */
  programmeCode: Scalars['ID']['output'];
  /** Version of the eligibility rule. */
  ruleVersion: Scalars['String']['output'];
};

/** Eligibility condition that the family disputes, as returned by `Household.eligibility`. */
export type DisputedConditionInput = {
  /** Code of the condition. */
  conditionCode: Scalars['String']['input'];
  /** Code of the programme. */
  programmeCode: Scalars['ID']['input'];
  /** Version of the eligibility rule. */
  ruleVersion: Scalars['String']['input'];
};

/** Things that a district lacks before it goes live, one part per service. */
export type DistrictReadiness = {
  __typename?: 'DistrictReadiness';
  /** Things that complaints needs, in a fixed order. Null if the service does not respond or you may not see it. */
  complaints?: Maybe<Array<ReadinessItem>>;
  /** Code of the district. */
  regionCode: Scalars['ID']['output'];
};

/** How a required document without a file is resolved. */
export type DocumentResolution =
  /** Seen on paper. */
  | 'PROVIDED'
  /** Not needed in this case. */
  | 'WAIVED';

/** A person's duty: a role in certain areas. New complaints are assigned to people on duty. */
export type DutyAssignment = {
  __typename?: 'DutyAssignment';
  /** True if absent today. */
  absent: Scalars['Boolean']['output'];
  /** Agency that provides the officer. Null if none. */
  agency?: Maybe<Agency>;
  /** Codes of the areas; each includes everything below it. Empty: receives no new complaints. */
  areas: Array<Scalars['ID']['output']>;
  /** Number of open complaints held. */
  openComplaints: Scalars['Int']['output'];
  /** Pseudonymous ID of the person. */
  person: Scalars['String']['output'];
  /** Role in which the person works. */
  role: Role;
  /** Sectors the person works on. Null: all. Only for the back office. */
  sectors?: Maybe<Array<Sector>>;
  /** How the officer signs letters. Null: as the letterhead of the district says. */
  signer?: Maybe<LetterSigner>;
};

/** Input of `endAbsence`. */
export type EndAbsenceInput = {
  /** ID of the absence. */
  absenceId: Scalars['ID']['input'];
  /** Last day of the absence. Default: yesterday, so that the officer works today. */
  lastDay?: InputMaybe<Scalars['Date']['input']>;
};

/** Result of `endAbsence`. */
export type EndAbsenceResult = EndAbsenceSuccess | IdempotencyConflict | InvalidInput | NotAllowed | NotFound;

/** Successful result of `endAbsence`. */
export type EndAbsenceSuccess = {
  __typename?: 'EndAbsenceSuccess';
  /** The absence with its new last day. Null if it had not begun by then and was removed. */
  absence?: Maybe<Absence>;
};

/** Input of `endWaiting`. */
export type EndWaitingInput = {
  /** ID of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** `version` of the complaint that the change is based on. If it has changed since, the result is `StaleVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7 for safe retries: repeating the key with the same input changes nothing and returns the complaint. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Numbers of the needs that it is for. Null or empty: all that wait for a place. */
  needs?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Why the wait ends, 1 to 4,000 characters. Visible to staff only. */
  note: Scalars['String']['input'];
};

/** Result of `endWaiting`. */
export type EndWaitingResult = EndWaitingSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** Successful result of `endWaiting`. */
export type EndWaitingSuccess = {
  __typename?: 'EndWaitingSuccess';
  /** The complaint after the change. */
  complaint: Complaint;
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

/** Input of `escalateComplaint`. */
export type EscalateComplaintInput = {
  /** ID of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** `version` of the complaint that the change is based on. If it has changed since, the result is `StaleVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7 for safe retries: repeating the key with the same input changes nothing and returns the complaint. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Free-text note for the timeline, at most 4,000 characters. Visible to staff only. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Code of the reason. */
  reason: Scalars['String']['input'];
};

/** Result of `escalateComplaint`. */
export type EscalateComplaintResult = EscalateComplaintSuccess | IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion;

/** Successful result of `escalateComplaint`. */
export type EscalateComplaintSuccess = {
  __typename?: 'EscalateComplaintSuccess';
  /** The complaint after the change. */
  complaint: Complaint;
};

/** An escalation of a complaint. */
export type Escalation = {
  __typename?: 'Escalation';
  /** Time of the escalation. */
  at: Scalars['DateTime']['output'];
  /** Clock that had passed. Null when moved to the district desk. */
  clock?: Maybe<ComplaintClockKind>;
  /**
   * `SUPERVISOR`, `MANAGER`, `HEAD_OF_OFFICE` or `PROVINCE` for overdue complaints; `DISTRICT_DESK` when moved from the
   * village to the district.
   */
  level: Scalars['String']['output'];
  /** Code of the reason: `OVERDUE_TO_<level>` for a step, `RESOLUTION_OVERDUE_TO_<level>` for the complaint as a whole. */
  reason: Scalars['String']['output'];
  /** Area of the role that was notified. */
  region?: Maybe<Region>;
  /** Role that was notified. Null when moved to the district desk or reported to the province. */
  to?: Maybe<Role>;
};

/** Result of a field verification. */
export type FieldVerification = {
  __typename?: 'FieldVerification';
  /** Time at which the result was recorded. */
  at: Scalars['DateTime']['output'];
  /** Whether the visit confirmed the complaint. */
  finding: VerificationFinding;
  /** ID of the home visit in the registry. Null if none was recorded. */
  visitId?: Maybe<Scalars['ID']['output']>;
};

/** Input of `fileComplaint`, and one item of `fileComplaints`. */
export type FileComplaintInput = {
  /** Photos and documents to be uploaded, at most 30. Select `attachments { uploadUrl }` for the upload links. */
  attachments?: InputMaybe<Array<AttachmentReferenceInput>>;
  /** Code of a category that is valid today and fits the sector. */
  categoryCode: Scalars['ID']['input'];
  /** How the complaint reached you. */
  channel: ComplaintChannel;
  /** Consent to share data with agencies. Null: not asked yet; a referral then needs `recordComplaintConsent` first. */
  consent?: InputMaybe<ConsentInput>;
  /** Description in the reporter's words, 1 to 4,000 characters. */
  description: Scalars['String']['input'];
  /** Eligibility condition that the family disputes. Requires `householdId`. */
  disputedCondition?: InputMaybe<DisputedConditionInput>;
  /** ID of the household concerned, in the same village. Null if not in the registry or not known. */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** UUIDv7 that becomes the ID of the complaint. A repeated call with the same input returns the complaint filed first. */
  idempotencyKey: Scalars['ID']['input'];
  /** Type of complaint. */
  kind: ComplaintKind;
  /** Further needs, at most five. */
  needs?: InputMaybe<Array<ComplaintNeedInput>>;
  /** Time at which it was recorded offline, at most 60 days ago. */
  occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** ID of the person concerned. Must not be given together with `subject`. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the village of the person concerned. */
  regionCode: Scalars['ID']['input'];
  /** Person who reports. */
  reporter: ReporterInput;
  /** Field of public service concerned. */
  sector: Sector;
  /** Person concerned, if not in the registry yet. */
  subject?: InputMaybe<ComplaintSubjectInput>;
};

/** Result of `fileComplaint`. */
export type FileComplaintResult = FileComplaintSuccess | IdempotencyConflict | InvalidInput | NotAllowed | NotFound;

/** Successful result of `fileComplaint`. */
export type FileComplaintSuccess = {
  __typename?: 'FileComplaintSuccess';
  /** The complaint after the change. */
  complaint: Complaint;
};

/** Input of `fileComplaints`. */
export type FileComplaintsInput = {
  /** Complaints to file, in any order. At most 200. */
  items: Array<FileComplaintInput>;
  /** Time on the device's clock when it sends. Used to correct `occurredAt`. */
  sentAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Result of `fileComplaints`. */
export type FileComplaintsResult = FileComplaintsSuccess | InvalidInput;

/** Successful result of `fileComplaints`. */
export type FileComplaintsSuccess = {
  __typename?: 'FileComplaintsSuccess';
  /** Results, in the order of the input. */
  items: Array<FiledComplaint>;
};

/** Result of filing one complaint of a batch. */
export type FiledComplaint = {
  __typename?: 'FiledComplaint';
  /** The complaint in its current state. Null if it was not filed. */
  complaint?: Maybe<Complaint>;
  /** Why it was rejected. Null if it was filed, or if the server failed. */
  failure?: Maybe<UserError>;
  /** Key of the complaint in the input. */
  idempotencyKey: Scalars['ID']['output'];
  /** Whether it was filed. */
  outcome: BatchOutcome;
};

/** Parent or guardian who consented for a child (UU 27/2022, article 25). */
export type Guardian = {
  __typename?: 'Guardian';
  /** Name of the guardian. */
  name: Scalars['String']['output'];
  /** Relation to the child. */
  relation: GuardianRelation;
};

/** Parent or guardian of a child: a member of the household or another person. */
export type GuardianInput = {
  /** Name of the guardian, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** Relation to the child. */
  relation: GuardianRelation;
};

/** Relation of a guardian to a child. */
export type GuardianRelation =
  /** Grandfather or grandmother. */
  | 'GRANDPARENT'
  /** Guardian appointed by a court or by will. */
  | 'GUARDIAN'
  /** Institution that cares for the child. */
  | 'INSTITUTION'
  /** Father or mother. */
  | 'PARENT'
  /** Another adult relative. */
  | 'RELATIVE'
  /** Adult brother or sister. */
  | 'SIBLING';

/** Input of `handOverCaseload`. */
export type HandOverCaseloadInput = {
  /** Pseudonymous ID of the current holder. */
  from: Scalars['String']['input'];
  /** True: only show what would happen. Nothing is written. */
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code of the district, or of an area inside it. Only complaints of this area are reassigned. */
  regionCode: Scalars['ID']['input'];
  /** Pseudonymous ID of the new holder, who must be on duty in each holding role, in any area. Null: pick others on duty. */
  to?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `handOverCaseload`. */
export type HandOverCaseloadResult = HandOverCaseloadSuccess | IdempotencyConflict | InvalidInput | NotAllowed | NotFound;

/** Successful result of `handOverCaseload`. */
export type HandOverCaseloadSuccess = {
  __typename?: 'HandOverCaseloadSuccess';
  /** Number of complaints reassigned, or that would be. */
  handedOver: Scalars['Int']['output'];
  /** True if this is a preview and nothing was written. */
  preview: Scalars['Boolean']['output'];
  /** Up to 20 of the complaints, with their new holder. */
  samples: Array<Complaint>;
  /** The complaints by new holder. */
  shares: Array<CaseloadShare>;
};

/** How to handle a need. */
export type Handling =
  /** Nothing can be done. The family sees why, and may disagree. */
  | 'DECLINE'
  /** The desk handles it itself. */
  | 'HANDLE_DIRECTLY'
  /** Solve it by a change request in the registry. */
  | 'PROPOSE'
  /** Refer it to agencies. */
  | 'REFER';

/** Decision on a recommendation. */
export type HandlingDecision =
  /** Approve it. A referral starts at once. */
  | 'APPROVE'
  /** Return it to the desk. */
  | 'RETURN';

/** Role, area and person that must act on a complaint. */
export type Holder = {
  __typename?: 'Holder';
  /** Agency that holds the referral. Null if no agency must act. */
  agency?: Maybe<Agency>;
  /** Pseudonymous ID of the person assigned. Null if no officer with the role is on duty: then anyone with the role may act. */
  person?: Maybe<Scalars['String']['output']>;
  /** Area in which the role acts. Null if unknown. */
  region?: Maybe<Region>;
  /** Role that must act. */
  role: Role;
  /** Time since when. */
  since: Scalars['DateTime']['output'];
};

/** A non-working day. Due times do not count it. */
export type Holiday = {
  __typename?: 'Holiday';
  /** Date of the day. */
  date: Scalars['Date']['output'];
  /** Authority that declared the day off. */
  kind: HolidayKind;
  /** Name of the day. */
  name: Scalars['String']['output'];
  /**
   * Decree that declared it, with numbers and date. Null for a computed public holiday, which the decree of its year may
   * still move, and for a district holiday without one.
   */
  source?: Maybe<Scalars['String']['output']>;
};

/** Type of non-working day. */
export type HolidayKind =
  /** National collective leave (cuti bersama). */
  | 'COLLECTIVE_LEAVE'
  /** Declared by the district. */
  | 'DISTRICT'
  /** Declared for all districts after the release of the software, e.g. for an election. */
  | 'NATIONAL'
  /** National public holiday. */
  | 'PUBLIC_HOLIDAY';

/** A household (rumah tangga) in the registry: people who share a home and a kitchen, in one or more families. An agency sees a household only while a referral to it is open, and only the parts that the programme of the referral requires; other fields are null. */
export type Household = {
  __typename?: 'Household';
  /** Global ID, opaque to clients. */
  id: Scalars['ID']['output'];
};

/** The idempotency key was already used with another input or by another caller. */
export type IdempotencyConflict = UserError & {
  __typename?: 'IdempotencyConflict';
  /** Always `IDEMPOTENCY_CONFLICT`. */
  code: Scalars['String']['output'];
  /** Explanation for people. */
  message: Scalars['String']['output'];
};

/** Input of `importCaseworkSettings`. */
export type ImportCaseworkSettingsInput = {
  /** JSON text of an export, at most 1,000,000 characters. */
  content: Scalars['String']['input'];
  /** True: only show what would change. Nothing is written. */
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code of the district, e.g. `63.09`. */
  regionCode: Scalars['ID']['input'];
};

/** Result of `importCaseworkSettings`. */
export type ImportCaseworkSettingsResult = IdempotencyConflict | ImportCaseworkSettingsSuccess | InvalidInput | NotAllowed | NotFound;

/** Successful result of `importCaseworkSettings`. */
export type ImportCaseworkSettingsSuccess = {
  __typename?: 'ImportCaseworkSettingsSuccess';
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

/** Input of `issueCitizenCode`. */
export type IssueCitizenCodeInput = {
  /** ID of the complaint. */
  complaintId: Scalars['ID']['input'];
};

/** Result of `issueCitizenCode`. */
export type IssueCitizenCodeResult = IdempotencyConflict | InvalidInput | IssueCitizenCodeSuccess | NotAllowed | NotFound;

/** Successful result of `issueCitizenCode`. */
export type IssueCitizenCodeSuccess = {
  __typename?: 'IssueCitizenCodeSuccess';
  /** Follow-up code, `6309-XXXX-XXXX-XXXX`. Shown only in this response; give it to the citizen on paper or read it out. */
  code: Scalars['String']['output'];
  /** Time at which the code expires, 365 days after the call. */
  expiresAt: Scalars['DateTime']['output'];
  /** URL of the page on which the citizen types in the number of the complaint and the code. */
  url: Scalars['String']['output'];
};

/** Input of `issueRecommendationLetter`. */
export type IssueRecommendationLetterInput = {
  /** ID of a complaint that is `REFERRED`, `HANDLED_DIRECTLY` or `PROPOSED`. */
  complaintId: Scalars['ID']['input'];
  /** `version` of the complaint that the change is based on. If it has changed since, the result is `StaleVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7 that becomes the ID of the letter. A repeated call with the same input returns the letter issued first. */
  idempotencyKey: Scalars['ID']['input'];
  /** ID of an open referral of the complaint, whose agency and programme the letter names. Null: the only open one. */
  referralId?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `issueRecommendationLetter`. */
export type IssueRecommendationLetterResult = IdempotencyConflict | InvalidInput | InvalidTransition | IssueRecommendationLetterSuccess | NotAllowed | NotFound | StaleVersion;

/** Successful result of `issueRecommendationLetter`. */
export type IssueRecommendationLetterSuccess = {
  __typename?: 'IssueRecommendationLetterSuccess';
  /** The complaint of the letter. */
  complaint: Complaint;
  /** The letter. */
  letter: RecommendationLetter;
};

/** Input of `keepWaiting`. */
export type KeepWaitingInput = {
  /** ID of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** `version` of the complaint that the change is based on. If it has changed since, the result is `StaleVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7 for safe retries: repeating the key with the same input changes nothing and returns the complaint. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Numbers of the needs that it is for. Null or empty: all that wait for a place. */
  needs?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Free-text note for the timeline, at most 4,000 characters. Visible to staff only. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Day on which to review it again, at most a year ahead. */
  reviewOn: Scalars['Date']['input'];
};

/** Result of `keepWaiting`. */
export type KeepWaitingResult = IdempotencyConflict | InvalidInput | InvalidTransition | KeepWaitingSuccess | NotAllowed | NotFound | StaleVersion;

/** Successful result of `keepWaiting`. */
export type KeepWaitingSuccess = {
  __typename?: 'KeepWaitingSuccess';
  /** The complaint after the change. */
  complaint: Complaint;
};

/** Lawful basis of processing other than consent. Source: UU 27/2022 (PDP), article 20 (2) b to f. */
export type LawfulBasis =
  /** Contract with the data subject. */
  | 'CONTRACT'
  /** Legal obligation of the controller. */
  | 'LEGAL_OBLIGATION'
  /** Other legitimate interest, weighed against the rights of the data subject. */
  | 'LEGITIMATE_INTEREST'
  /** Task in the public interest, public service, or authority by law. */
  | 'PUBLIC_TASK'
  /** Vital interest of the data subject. */
  | 'VITAL_INTEREST';

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

/** Person who signs letters. */
export type LetterSigner = {
  __typename?: 'LetterSigner';
  /** Name with titles. */
  name: Scalars['String']['output'];
  /** Employee number (NIP). Null if none was given. */
  number?: Maybe<Scalars['String']['output']>;
  /** Rank and grade, e.g. `Pembina Tk. I (IV/b)`. Null if none was given. */
  rank?: Maybe<Scalars['String']['output']>;
  /** Official title, e.g. `Kepala Dinas Sosial`. */
  title: Scalars['String']['output'];
};

/** Person who signs letters. */
export type LetterSignerInput = {
  /** Name with titles, at most 120 characters. */
  name: Scalars['String']['input'];
  /** Employee number (NIP), at most 120 characters. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Rank and grade (pangkat, golongan), at most 120 characters. */
  rank?: InputMaybe<Scalars['String']['input']>;
  /** Official title, at most 120 characters. */
  title: Scalars['String']['input'];
};

/** Letterhead and signer of a district's letters. */
export type Letterhead = {
  __typename?: 'Letterhead';
  /** Code of the district. */
  districtCode: Scalars['ID']['output'];
  /** Lines at the head of a letter: the office, its address and how to reach it. */
  lines: Array<Scalars['String']['output']>;
  /** Person who signs. Null: letters name the role of the person who issues them. */
  signer?: Maybe<LetterSigner>;
  /** Version for `expectedVersion`. Increases with every change. */
  version: Scalars['Int']['output'];
};

/** Input of `linkComplaintSubject`. */
export type LinkComplaintSubjectInput = {
  /** ID of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** `version` of the complaint that the change is based on. If it has changed since, the result is `StaleVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** ID of the household, in the district of the complaint. */
  householdId: Scalars['ID']['input'];
  /** UUIDv7 for safe retries: repeating the key with the same input changes nothing and returns the complaint. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Free-text note for the timeline, at most 4,000 characters. Visible to staff only. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** ID of the person. Null: link the household only. */
  personId?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `linkComplaintSubject`. */
export type LinkComplaintSubjectResult = IdempotencyConflict | InvalidInput | InvalidTransition | LinkComplaintSubjectSuccess | NotAllowed | NotFound | StaleVersion;

/** Successful result of `linkComplaintSubject`. */
export type LinkComplaintSubjectSuccess = {
  __typename?: 'LinkComplaintSubjectSuccess';
  /** The complaint after the change. */
  complaint: Complaint;
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

/** Author of a message about a complaint. */
export type MessageSide =
  /** The citizen, on the public page. */
  | 'CITIZEN'
  /** An officer. */
  | 'OFFICE';

/** Write operations. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Adds a note to the timeline of a complaint. Nothing else changes. */
  addComplaintNote: AddComplaintNoteResult;
  /** Applies a load whose preview is ready. */
  applyCaseworkLoad: ApplyCaseworkLoadResult;
  /**
   * Creates or replaces the duty assignment of a person of the roster (`officers`). For managers and heads of office. Assignments of facilitators
   * follow from `assignFacilitator`.
   */
  assignDuty: AssignDutyResult;
  /** Changes the days or the deputy of an absence. Complaints that were reassigned stay with their new holders. */
  changeAbsence: ChangeAbsenceResult;
  /** Marks directly handled needs as done. The citizen is asked to confirm. */
  completeHandling: CompleteHandlingResult;
  /**
   * Records whether the citizen confirms that needs were met. Closes the complaint with the last one. An officer who handled the
   * case is refused (`HANDLED_CASE`): another officer asks the citizen, or the citizen answers on the public page.
   */
  confirmOutcome: ConfirmOutcomeResult;
  /** Approves or returns the recommendations of one or more needs. The person who recommended may not decide. */
  decideHandling: DecideHandlingResult;
  /**
   * Declares that a household is the officer's own or a relative's. From then on the officer cannot review, verify, recommend
   * or decide on its complaints, nor decide on its change requests. Managers and heads of office declare it for others.
   */
  declareHousehold: DeclareHouseholdResult;
  /** Discards a load whose preview is ready, and deletes what was read from the file. */
  discardCaseworkLoad: DiscardCaseworkLoadResult;
  /** Ends an absence early, or cancels one that has not begun. Complaints that were reassigned stay with their new holders. */
  endAbsence: EndAbsenceResult;
  /** Ends the wait for a place in a programme with an answer to the family, who may then confirm or disagree. */
  endWaiting: EndWaitingResult;
  /** Moves a complaint from the village desk to the district desk. Its status stays the same. */
  escalateComplaint: EscalateComplaintResult;
  /**
   * Files a complaint. A repeated call with the same key and input returns the complaint filed first. A liaison files for the area of
   * its agency, with channel `AGENCY`, and follows number and status of the complaint.
   */
  fileComplaint: FileComplaintResult;
  /** Files up to 200 complaints collected offline. Each is filed on its own, at most once, and has its own result. */
  fileComplaints: FileComplaintsResult;
  /** Reassigns all open complaints of a person in one transaction: to `to`, or to others on duty. With `preview`, nothing changes. */
  handOverCaseload: HandOverCaseloadResult;
  /** Makes the settings of a district equal to an export. Kinds that it does not contain stay as they are. */
  importCaseworkSettings: ImportCaseworkSettingsResult;
  /**
   * Issues a code with which the citizen follows the complaint on the public page, together with its number. It gives no right to act:
   * for that, the page sends a one-time code to the citizen's phone or e-mail address. Earlier codes from officers become invalid.
   */
  issueCitizenCode: IssueCitizenCodeResult;
  /**
   * Issues the recommendation letter of a decided complaint, or of one of its referrals. Earlier letters of the same referral
   * are revoked. Refused while the person concerned is not known: the letter never names another reporter.
   */
  issueRecommendationLetter: IssueRecommendationLetterResult;
  /** Reviews a need that waits for a place, and lets it wait until another day. */
  keepWaiting: KeepWaitingResult;
  /** Links a complaint to the household and person in the registry that it concerns. */
  linkComplaintSubject: LinkComplaintSubjectResult;
  /** Pauses the due time of a complaint while waiting for the citizen. Resumes automatically after ten working days. */
  pauseComplaint: PauseComplaintResult;
  /**
   * Reassigns a complaint to `person`. Without a person, picks the least-loaded one on duty other than the current
   * holder.
   */
  reassignComplaint: ReassignComplaintResult;
  /** Recommends to the decider how to handle one or more needs. */
  recommendHandling: RecommendHandlingResult;
  /**
   * Records that an officer is absent. On the first day, their open complaints are reassigned to the deputy, or to others on
   * duty.
   */
  recordAbsence: RecordAbsenceResult;
  /**
   * Records whether the person concerned consents to share data with agencies. A refusal cancels open referrals and ends
   * what agencies may read, unless a lawful basis is recorded.
   */
  recordComplaintConsent: RecordComplaintConsentResult;
  /** Records what a facilitator found on a visit. The complaint goes back to review. */
  recordFieldVerification: RecordFieldVerificationResult;
  /**
   * Records a lawful basis other than consent for a referral, with the manager's reasoning. It is kept in the audit log and
   * shown in the subject report.
   */
  recordLawfulBasis: RecordLawfulBasisResult;
  /** Removes a declaration, for example one made by mistake. For managers and heads of office, but not for their own. */
  removeHouseholdDeclaration: RemoveHouseholdDeclarationResult;
  /**
   * Reopens a resolved, unfulfilled or rejected complaint. With `alternative`, the desk also recommends to refer the needs to another
   * agency, and the manager decides next.
   */
  reopenComplaint: ReopenComplaintResult;
  /** Registers an attachment and returns a link to upload its file. A repeated call returns a new link. */
  requestAttachmentUpload: RequestAttachmentUploadResult;
  /** Marks a document of the checklist as seen on paper, or waives it with a reason. */
  resolveComplaintDocument: ResolveComplaintDocumentResult;
  /** Submits a returned complaint again. */
  resubmitComplaint: ResubmitComplaintResult;
  /** Resumes a paused complaint with the working days that were left. */
  resumeComplaint: ResumeComplaintResult;
  /** Starts the review of a complaint, or ends it with a decision. */
  reviewComplaint: ReviewComplaintResult;
  /** Restores an earlier version of one kind of settings, as a new version. */
  rollbackCaseworkSettings: RollbackCaseworkSettingsResult;
  /** Sends a message that the citizen reads on the public page of the complaint. */
  sendComplaintMessage: SendComplaintMessageResult;
  /** Makes a duplicate a complaint of its own again. You become the holder. */
  separateComplaint: SeparateComplaintResult;
  /**
   * Sets the time limit of a step in a district. Applies to complaints that enter the step from now on. For managers and
   * heads of office.
   */
  setComplaintClock: SetComplaintClockResult;
  /**
   * Declares a day of a district off or worked, or removes what was declared of it. Due times set from now on count it.
   * For managers and heads of office.
   */
  setDistrictHoliday: SetDistrictHolidayResult;
  /** Sets letterhead and signer for letters that are issued from now on. For managers, heads of office and administrators. */
  setLetterhead: SetLetterheadResult;
  /** Notes that nothing more is to be done about an agency's refusal of needs on which another agency still works. */
  settleRefusal: SettleRefusalResult;
  /** Undoes a load: takes new records back and restores changed ones. Refused if later work depends on it. */
  undoCaseworkLoad: UndoCaseworkLoadResult;
  /** Withdraws an open complaint at the citizen's request. Its open referrals are cancelled. */
  withdrawComplaint: WithdrawComplaintResult;
};


/** Write operations. */
export type MutationAddComplaintNoteArgs = {
  input: AddComplaintNoteInput;
};


/** Write operations. */
export type MutationApplyCaseworkLoadArgs = {
  input: ApplyCaseworkLoadInput;
};


/** Write operations. */
export type MutationAssignDutyArgs = {
  input: AssignDutyInput;
};


/** Write operations. */
export type MutationChangeAbsenceArgs = {
  input: ChangeAbsenceInput;
};


/** Write operations. */
export type MutationCompleteHandlingArgs = {
  input: CompleteHandlingInput;
};


/** Write operations. */
export type MutationConfirmOutcomeArgs = {
  input: ConfirmOutcomeInput;
};


/** Write operations. */
export type MutationDecideHandlingArgs = {
  input: DecideHandlingInput;
};


/** Write operations. */
export type MutationDeclareHouseholdArgs = {
  input: DeclareHouseholdInput;
};


/** Write operations. */
export type MutationDiscardCaseworkLoadArgs = {
  input: DiscardCaseworkLoadInput;
};


/** Write operations. */
export type MutationEndAbsenceArgs = {
  input: EndAbsenceInput;
};


/** Write operations. */
export type MutationEndWaitingArgs = {
  input: EndWaitingInput;
};


/** Write operations. */
export type MutationEscalateComplaintArgs = {
  input: EscalateComplaintInput;
};


/** Write operations. */
export type MutationFileComplaintArgs = {
  input: FileComplaintInput;
};


/** Write operations. */
export type MutationFileComplaintsArgs = {
  input: FileComplaintsInput;
};


/** Write operations. */
export type MutationHandOverCaseloadArgs = {
  input: HandOverCaseloadInput;
};


/** Write operations. */
export type MutationImportCaseworkSettingsArgs = {
  input: ImportCaseworkSettingsInput;
};


/** Write operations. */
export type MutationIssueCitizenCodeArgs = {
  input: IssueCitizenCodeInput;
};


/** Write operations. */
export type MutationIssueRecommendationLetterArgs = {
  input: IssueRecommendationLetterInput;
};


/** Write operations. */
export type MutationKeepWaitingArgs = {
  input: KeepWaitingInput;
};


/** Write operations. */
export type MutationLinkComplaintSubjectArgs = {
  input: LinkComplaintSubjectInput;
};


/** Write operations. */
export type MutationPauseComplaintArgs = {
  input: PauseComplaintInput;
};


/** Write operations. */
export type MutationReassignComplaintArgs = {
  input: ReassignComplaintInput;
};


/** Write operations. */
export type MutationRecommendHandlingArgs = {
  input: RecommendHandlingInput;
};


/** Write operations. */
export type MutationRecordAbsenceArgs = {
  input: RecordAbsenceInput;
};


/** Write operations. */
export type MutationRecordComplaintConsentArgs = {
  input: RecordComplaintConsentInput;
};


/** Write operations. */
export type MutationRecordFieldVerificationArgs = {
  input: RecordFieldVerificationInput;
};


/** Write operations. */
export type MutationRecordLawfulBasisArgs = {
  input: RecordLawfulBasisInput;
};


/** Write operations. */
export type MutationRemoveHouseholdDeclarationArgs = {
  input: RemoveHouseholdDeclarationInput;
};


/** Write operations. */
export type MutationReopenComplaintArgs = {
  input: ReopenComplaintInput;
};


/** Write operations. */
export type MutationRequestAttachmentUploadArgs = {
  input: RequestAttachmentUploadInput;
};


/** Write operations. */
export type MutationResolveComplaintDocumentArgs = {
  input: ResolveComplaintDocumentInput;
};


/** Write operations. */
export type MutationResubmitComplaintArgs = {
  input: ResubmitComplaintInput;
};


/** Write operations. */
export type MutationResumeComplaintArgs = {
  input: ResumeComplaintInput;
};


/** Write operations. */
export type MutationReviewComplaintArgs = {
  input: ReviewComplaintInput;
};


/** Write operations. */
export type MutationRollbackCaseworkSettingsArgs = {
  input: RollbackCaseworkSettingsInput;
};


/** Write operations. */
export type MutationSendComplaintMessageArgs = {
  input: SendComplaintMessageInput;
};


/** Write operations. */
export type MutationSeparateComplaintArgs = {
  input: SeparateComplaintInput;
};


/** Write operations. */
export type MutationSetComplaintClockArgs = {
  input: SetComplaintClockInput;
};


/** Write operations. */
export type MutationSetDistrictHolidayArgs = {
  input: SetDistrictHolidayInput;
};


/** Write operations. */
export type MutationSetLetterheadArgs = {
  input: SetLetterheadInput;
};


/** Write operations. */
export type MutationSettleRefusalArgs = {
  input: SettleRefusalInput;
};


/** Write operations. */
export type MutationUndoCaseworkLoadArgs = {
  input: UndoCaseworkLoadInput;
};


/** Write operations. */
export type MutationWithdrawComplaintArgs = {
  input: WithdrawComplaintInput;
};

/** Answer of an agency, the desk or the registry to a need. */
export type NeedAnswer = {
  __typename?: 'NeedAnswer';
  /** Time of the answer. */
  at: Scalars['DateTime']['output'];
  /** Whether the need was met, as far as the answer says. */
  met: Scalars['Boolean']['output'];
  /** Code of the result: a `ReferralOutcome`, a state of a change request, `HANDLED`, or an `UnfulfilledReason`. */
  result: Scalars['String']['output'];
};

/** Filter for a need of a complaint. All given conditions must hold for the same need. */
export type NeedFilter = {
  /** Held by this role. */
  holder?: InputMaybe<Role>;
  /** Held by this person, by pseudonymous ID. */
  holderPerson?: InputMaybe<Scalars['String']['input']>;
  /** True: one agency refused it while another still works on it. False: the others. */
  refused?: InputMaybe<Scalars['Boolean']['input']>;
  /** In one of these sectors. */
  sectors?: InputMaybe<Array<Sector>>;
  /** With one of these statuses. */
  statuses?: InputMaybe<Array<NeedStatus>>;
  /** Waiting for this before its agency goes on. */
  waitsFor?: InputMaybe<NeedWait>;
};

/** How a need ended for the citizen. */
export type NeedOutcome = {
  __typename?: 'NeedOutcome';
  /** Time at which the outcome was recorded. */
  at: Scalars['DateTime']['output'];
  /** Citizen's answer. */
  confirmation: Confirmation;
  /** Why it was not met. Null if it was. */
  reason?: Maybe<UnfulfilledReason>;
  /** Pseudonymous ID of the officer who took the answer, e.g. who called. Null if the citizen gave it, or gave none. */
  recordedBy?: Maybe<Scalars['String']['output']>;
  /** Whether it was met. */
  result: NeedResult;
  /** How the officer took the answer. Null if the citizen gave it on the public page, or gave none. */
  via?: Maybe<ConfirmationMethod>;
};

/** How the desk recommends to handle a need. */
export type NeedRecommendation = {
  __typename?: 'NeedRecommendation';
  /** Agencies to refer to, exactly these. Empty: the routing rules choose. */
  agencies: Array<Agency>;
  /** The handling. */
  handling: Handling;
  /** Codes of the programmes to refer to. Empty: routed by the need alone. */
  programmeCodes: Array<Scalars['ID']['output']>;
  /** Why nothing can be done, with `DECLINE`. Null otherwise. */
  reason?: Maybe<UnfulfilledReason>;
};

/** Whether a need was met. */
export type NeedResult =
  /** The need was met. */
  | 'FULFILLED'
  /** The need was not met. */
  | 'UNFULFILLED';

/** Status of a need. docs/LIFECYCLES.md lists the transitions, and how the status of the complaint follows. */
export type NeedStatus =
  /** Answered; waits for the citizen to confirm. */
  | 'ANSWERED'
  /** Ended: another complaint has the same need. */
  | 'DUPLICATE'
  /** Ended: the need was met. */
  | 'FULFILLED'
  /** Being handled by the desk itself. */
  | 'HANDLED_DIRECTLY'
  /** Waits for the desk to recommend a handling. */
  | 'OPEN'
  /** Waits for a registry change request. */
  | 'PROPOSED'
  /** Handling recommended; waits for a decision. */
  | 'RECOMMENDED'
  /** Referred to one or more agencies. */
  | 'REFERRED'
  /** Ended: rejected in review. */
  | 'REJECTED'
  /** Ended: the need was not met. */
  | 'UNFULFILLED'
  /** The programme has no place yet; the desk reviews this on a date. */
  | 'WAITING_FOR_QUOTA'
  /** Ended: withdrawn by the citizen. */
  | 'WITHDRAWN';

/** Wait of a referred need before its agency goes on. */
export type NeedWait =
  /** Every agency that works on it waits for a document of the family. The clocks stand still. */
  | 'DOCUMENT'
  /** The agency proposed another one: the back office decides with `decideAgencyProposal`. */
  | 'PROPOSAL';

/** Wait of a need for a place in a programme. */
export type NeedWaiting = {
  __typename?: 'NeedWaiting';
  /** Place among the needs of the district that wait for the same programme, from 1. */
  place: Scalars['Int']['output'];
  /** Day on which the desk reviews it. The clock of the complaint watches this. */
  reviewOn: Scalars['Date']['output'];
  /** Time since when it waits. */
  since: Scalars['DateTime']['output'];
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

/** Relation of an officer to a household. */
export type OfficerRelation =
  /** The officer lives in it. */
  | 'OWN'
  /** A relative of the officer lives in it. */
  | 'RELATIVE';

/** How an officer became known. */
export type OfficerSource =
  /** By the account that an administrator made, before the first sign-in. */
  | 'ACCOUNT'
  /** By a list of officers. */
  | 'LIST'
  /** By the plan of facilitators. */
  | 'PLAN'
  /** By the first sign-in. */
  | 'SIGN_IN';

/** Result of a complaint. */
export type OutcomeResult =
  /** Every need was met. */
  | 'FULFILLED'
  /** Some needs were met. */
  | 'PARTLY'
  /** No need was met. */
  | 'UNFULFILLED';

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

/** Input of `pauseComplaint`. */
export type PauseComplaintInput = {
  /** ID of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** `version` of the complaint that the change is based on. If it has changed since, the result is `StaleVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7 for safe retries: repeating the key with the same input changes nothing and returns the complaint. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Free-text note for the timeline, at most 4,000 characters. Visible to staff only. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Reason for the pause. */
  reason: PauseReason;
};

/** Result of `pauseComplaint`. */
export type PauseComplaintResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | PauseComplaintSuccess | StaleVersion;

/** Successful result of `pauseComplaint`. */
export type PauseComplaintSuccess = {
  __typename?: 'PauseComplaintSuccess';
  /** The complaint after the change. */
  complaint: Complaint;
};

/** Reason for the pause of a complaint. */
export type PauseReason =
  /** An answer from the citizen. */
  | 'AWAITING_ANSWER'
  /** A document from the citizen. */
  | 'AWAITING_DOCUMENT'
  /** The citizen is away. */
  | 'CITIZEN_AWAY';

/** A person in the registry. The record stays after the person has died or left. An agency sees only the parts that the programme of an open referral requires; other fields are null. */
export type Person = {
  __typename?: 'Person';
  /** Global ID, opaque to clients. */
  id: Scalars['ID']['output'];
};

/** Request of a person about the data stored about them (UU 27/2022, articles 5 to 13). Each service applies it to its own records. */
export type PersonRequest = {
  __typename?: 'PersonRequest';
  /** Outcome in complaints. Null if it has not been applied, the service does not respond, or you may not see it. */
  complaints?: Maybe<PersonRequestOutcome>;
  /** ID of the request. */
  id: Scalars['ID']['output'];
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

/** A complaint in a preview of the clocks. */
export type PreviewedComplaint = {
  __typename?: 'PreviewedComplaint';
  /** The complaint as it is now. */
  complaint: Complaint;
  /** Actions of the system, in order. */
  events: Array<ComplaintClockEvent>;
  /** True if it would be past `dueAt` or `resolveBy`. */
  isLate: Scalars['Boolean']['output'];
};

/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type Query = {
  __typename?: 'Query';
  _entities: Array<Maybe<_Entity>>;
  _service: _Service;
  /** Lists absences of a district by their first day. At most 500. */
  absences: Array<Absence>;
  /**
   * Lists the days of a district that differ from the national decrees, ordered by date: declared by the district, or by
   * the operator for all districts. A day of the district replaces a national one.
   */
  calendarOverrides: Array<CalendarOverride>;
  /** A load of officers on duty and running cases by ID. Null if it does not exist or you may not see it. */
  caseworkLoad?: Maybe<BulkLoad>;
  /** Loads of officers on duty and running cases in a district, newest first. */
  caseworkLoads: BulkLoadConnection;
  /** Lists the versions of a district's settings for time limits, holidays and letterhead, newest first. At most 200. */
  caseworkSettingsVersions: Array<SettingsVersion>;
  /** Returns one complaint. Null if it does not exist or you may not see it. */
  complaint?: Maybe<Complaint>;
  /** Returns one complaint by its number. Null if it does not exist or you may not see it. */
  complaintByNumber?: Maybe<Complaint>;
  /** Lists all complaint categories, including those that can no longer be chosen (see `validUntil`). */
  complaintCategories: Array<ComplaintCategory>;
  /**
   * Returns complaints of a village that changed since a cursor, for offline devices. Without a cursor, starts with all
   * open complaints.
   */
  complaintChanges: ComplaintChanges;
  /**
   * Follows the clocks of a district's complaints until a time, as if no officer took a step: what would be due, reminded
   * and escalated. Changes nothing.
   */
  complaintClockPreview: ComplaintClockPreview;
  /** Lists the time limits of a district: its own settings, and the defaults where it has none. */
  complaintClocks: Array<ComplaintClock>;
  /**
   * Returns complaint statistics of an area for a period of at most five years. Steps count on the day on which they
   * happened, each time anew; `cases` counts each complaint once, on the day of filing. Counters are updated with every step.
   * Planners get published counts: of a district, without further conditions, for whole months that have ended; each month is
   * changed by up to 10 and never between 1 and 4, and a count below 15 is not divided. See `docs/STATISTICS.md`.
   */
  complaintStatistics: ComplaintStatistics;
  /** Lists the complaints you may see, newest first by default. */
  complaints: ComplaintConnection;
  /** Lists who is on duty in a district, ordered by role and person. At most 500. */
  dutyAssignments: Array<DutyAssignment>;
  /** Returns a district's settings for time limits, holidays and letterhead as JSON text, which `importCaseworkSettings` reads, also for another district. */
  exportCaseworkSettings: Scalars['String']['output'];
  /** Lists the non-working days of a district, national and local, ordered by date. */
  holidays: Array<Holiday>;
  /** Letterhead and signer of a district's letters. Null if none is set or you may not see it. */
  letterhead?: Maybe<Letterhead>;
  /**
   * Lists the officers of a district, ordered by ID. At most 1,000. Only they can be chosen for duty, as a deputy or for a
   * complaint.
   */
  officers: Array<RosterOfficer>;
  /**
   * How the reporter of a complaint, or of a draft of one on the public page, can be reached. For services that send notices to
   * citizens; each read is audited. Null if it does not exist or is outside your areas.
   */
  reporterContact?: Maybe<ReporterContact>;
  /**
   * Finds complaints that you may see by what a caller states: the number of the complaint with or without separators, the name
   * of the person concerned or of the reporter, a phone number, a NIK or a family card. Best match first. Phone numbers, NIKs
   * and family cards are searched for the desks that handle complaints only. Each search is audited.
   */
  searchComplaints: Array<ComplaintMatch>;
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
export type QueryAbsencesArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  person?: InputMaybe<Scalars['String']['input']>;
  regionCode: Scalars['ID']['input'];
  until?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryCalendarOverridesArgs = {
  regionCode: Scalars['ID']['input'];
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryCaseworkLoadArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryCaseworkLoadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<BulkLoadKind>;
  regionCode: Scalars['ID']['input'];
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryCaseworkSettingsVersionsArgs = {
  kind?: InputMaybe<SettingsKind>;
  regionCode: Scalars['ID']['input'];
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryComplaintArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryComplaintByNumberArgs = {
  number: Scalars['String']['input'];
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryComplaintChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  regionCode: Scalars['ID']['input'];
  since?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryComplaintClockPreviewArgs = {
  at: Scalars['DateTime']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  regionCode: Scalars['ID']['input'];
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryComplaintClocksArgs = {
  regionCode: Scalars['ID']['input'];
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryComplaintStatisticsArgs = {
  filter: ComplaintStatisticsFilter;
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryComplaintsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ComplaintFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ComplaintOrder>;
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryDutyAssignmentsArgs = {
  regionCode: Scalars['ID']['input'];
  role?: InputMaybe<Role>;
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryExportCaseworkSettingsArgs = {
  regionCode: Scalars['ID']['input'];
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryHolidaysArgs = {
  from: Scalars['Date']['input'];
  regionCode: Scalars['ID']['input'];
  until: Scalars['Date']['input'];
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryLetterheadArgs = {
  regionCode: Scalars['ID']['input'];
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryOfficersArgs = {
  regionCode: Scalars['ID']['input'];
  role?: InputMaybe<Role>;
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QueryReporterContactArgs = {
  complaintId: Scalars['ID']['input'];
};


/**
 * Read operations. A field that the caller may not see, of a record that they may see, is null without an error. The header
 * `X-Refused-Fields: errors` adds a `NOT_ALLOWED` error for each of them.
 */
export type QuerySearchComplaintsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
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

/** Input of `reassignComplaint`. */
export type ReassignComplaintInput = {
  /** ID of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** `version` of the complaint that the change is based on. If it has changed since, the result is `StaleVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7 for safe retries: repeating the key with the same input changes nothing and returns the complaint. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Free-text note for the timeline, at most 4,000 characters. Visible to staff only. */
  note?: InputMaybe<Scalars['String']['input']>;
  /**
   * Pseudonymous ID of the new holder, who must be on duty in the holding role, in any area. They have the rights of the role
   * for this complaint until it is handed on. Null: pick one automatically.
   */
  person?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `reassignComplaint`. */
export type ReassignComplaintResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | ReassignComplaintSuccess | StaleVersion;

/** Successful result of `reassignComplaint`. */
export type ReassignComplaintSuccess = {
  __typename?: 'ReassignComplaintSuccess';
  /** The complaint after the change. */
  complaint: Complaint;
};

/** Input of `recommendHandling`. */
export type RecommendHandlingInput = {
  /** Code of the agency to refer to. The same as one of `agencyCodes`. */
  agencyCode?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Codes of the agencies to refer to, exactly these, at most ten. Empty: the routing rules choose. An agency that refused the
   * need, or found it not eligible, is asked again only by name and with a reason in `note`.
   */
  agencyCodes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** ID of the change request in the registry. Required for `PROPOSE`. */
  changeRequestId?: InputMaybe<Scalars['ID']['input']>;
  /** ID of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** `version` of the complaint that the change is based on. If it has changed since, the result is `StaleVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** How to handle it. `REFER` and `PROPOSE` need all required documents. */
  handling: Handling;
  /** UUIDv7 for safe retries: repeating the key with the same input changes nothing and returns the complaint. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Numbers of the needs that it is for. Null or empty: all that wait for a recommendation; programmes and agencies are then for the first. */
  needs?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Free-text note for the timeline, at most 4,000 characters. Visible to staff only. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Codes of the programmes to refer to, at most ten. Empty: route by the need alone. */
  programmeCodes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Why nothing can be done. Required for `DECLINE`. */
  reason?: InputMaybe<UnfulfilledReason>;
};

/** Result of `recommendHandling`. */
export type RecommendHandlingResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | RecommendHandlingSuccess | StaleVersion;

/** Successful result of `recommendHandling`. */
export type RecommendHandlingSuccess = {
  __typename?: 'RecommendHandlingSuccess';
  /** The complaint after the change. */
  complaint: Complaint;
};

/** A recommendation letter (surat rekomendasi) to an agency. */
export type RecommendationLetter = {
  __typename?: 'RecommendationLetter';
  /** Agency it is addressed to. Null if no agency was named. */
  agency?: Maybe<Agency>;
  /** Global ID, opaque to clients. */
  id: Scalars['ID']['output'];
  /** Time of issue. */
  issuedAt: Scalars['DateTime']['output'];
  /** Number of the letter: `SR/<district>/<year>/<serial>`, without gaps. */
  number: Scalars['String']['output'];
  /** Referral for which it was issued. Null if the complaint was not referred. */
  referral?: Maybe<Referral>;
  /** Time at which it was replaced or revoked. Null if valid. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Role of the person who issued it. */
  signedAs: Role;
  /** Link to the PDF, valid for five minutes. */
  url: Scalars['String']['output'];
  /** URL of the public page that shows whether the letter is genuine. Also in its QR code. */
  verifyUrl: Scalars['String']['output'];
};

/** Input of `recordAbsence`. */
export type RecordAbsenceInput = {
  /** Pseudonymous ID of an officer who takes their complaints where they have the role. Null: others on duty. */
  deputy?: InputMaybe<Scalars['String']['input']>;
  /** First day of the absence, inclusive. */
  from: Scalars['Date']['input'];
  /** UUIDv7 that becomes the ID of the absence. Call again with the same key to change its days. */
  idempotencyKey: Scalars['ID']['input'];
  /** Pseudonymous ID of the absent officer. */
  person: Scalars['String']['input'];
  /** Code of the district, e.g. `63.09`. */
  regionCode: Scalars['ID']['input'];
  /** Last day of the absence, inclusive. */
  until: Scalars['Date']['input'];
};

/** Result of `recordAbsence`. */
export type RecordAbsenceResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | RecordAbsenceSuccess;

/** Successful result of `recordAbsence`. */
export type RecordAbsenceSuccess = {
  __typename?: 'RecordAbsenceSuccess';
  /** The absence. */
  absence: Absence;
  /** First day of the absence. */
  from: Scalars['Date']['output'];
  /** Last day of the absence. */
  until: Scalars['Date']['output'];
};

/** Input of `recordComplaintConsent`. */
export type RecordComplaintConsentInput = {
  /** ID of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** The answer of the person concerned. */
  consent: ConsentInput;
  /** `version` of the complaint that the change is based on. If it has changed since, the result is `StaleVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7 for safe retries: repeating the key with the same input changes nothing and returns the complaint. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Free-text note for the timeline, at most 4,000 characters. Visible to staff only. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `recordComplaintConsent`. */
export type RecordComplaintConsentResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | RecordComplaintConsentSuccess | StaleVersion;

/** Successful result of `recordComplaintConsent`. */
export type RecordComplaintConsentSuccess = {
  __typename?: 'RecordComplaintConsentSuccess';
  /** The complaint after the change. */
  complaint: Complaint;
};

/** Input of `recordFieldVerification`. */
export type RecordFieldVerificationInput = {
  /** ID of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** `version` of the complaint that the change is based on. If it has changed since, the result is `StaleVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** Whether the visit confirmed the complaint. Default: `CONFIRMED`. */
  finding?: InputMaybe<VerificationFinding>;
  /** UUIDv7 for safe retries: repeating the key with the same input changes nothing and returns the complaint. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Findings, 1 to 4,000 characters. Visible to staff only. */
  note: Scalars['String']['input'];
  /** ID of the home visit in the registry, at most 60 characters. */
  visitId?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `recordFieldVerification`. */
export type RecordFieldVerificationResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | RecordFieldVerificationSuccess | StaleVersion;

/** Successful result of `recordFieldVerification`. */
export type RecordFieldVerificationSuccess = {
  __typename?: 'RecordFieldVerificationSuccess';
  /** The complaint after the change. */
  complaint: Complaint;
};

/** Input of `recordLawfulBasis`. */
export type RecordLawfulBasisInput = {
  /** The basis. */
  basis: LawfulBasis;
  /** ID of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** `version` of the complaint that the change is based on. If it has changed since, the result is `StaleVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7 for safe retries: repeating the key with the same input changes nothing and returns the complaint. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why the basis applies, 1 to 4,000 characters. Visible to staff and to the data subject. */
  note: Scalars['String']['input'];
};

/** Result of `recordLawfulBasis`. */
export type RecordLawfulBasisResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | RecordLawfulBasisSuccess | StaleVersion;

/** Successful result of `recordLawfulBasis`. */
export type RecordLawfulBasisSuccess = {
  __typename?: 'RecordLawfulBasisSuccess';
  /** The complaint after the change. */
  complaint: Complaint;
};

/** A lawful basis that a manager recorded for a complaint. */
export type RecordedLawfulBasis = {
  __typename?: 'RecordedLawfulBasis';
  /** Time at which it was recorded. */
  at: Scalars['DateTime']['output'];
  /** The basis. */
  basis: LawfulBasis;
  /** Pseudonymous ID of the manager. */
  by: Scalars['String']['output'];
  /** Reasoning of the manager. Null once the complaint was erased. */
  note?: Maybe<Scalars['String']['output']>;
};

/** A referral of a complaint to an agency, which must close it with an outcome. */
export type Referral = {
  __typename?: 'Referral';
  /** Global ID, opaque to clients. */
  id: Scalars['ID']['output'];
};

/** Due time of an open referral, as its complaint shows it. */
export type ReferralClock = {
  __typename?: 'ReferralClock';
  /** Agency that must take the next step. */
  agency: Agency;
  /** Time by which the next step is due. Null if unknown. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** True if `dueAt` has passed. */
  overdue: Scalars['Boolean']['output'];
  /** The referral. */
  referral: Referral;
};

/** An administrative area of the official list: province, district, sub-district or village. */
export type Region = {
  __typename?: 'Region';
  /** Dotted Kemendagri code, e.g. `63.09.01.2001`. */
  code: Scalars['ID']['output'];
  /** Lists the complaints of this area that you may see, newest first. Null if your role reads no complaints. */
  complaints?: Maybe<ComplaintConnection>;
};


/** An administrative area of the official list: province, district, sub-district or village. */
export type RegionComplaintsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ComplaintFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** Input of `removeHouseholdDeclaration`. */
export type RemoveHouseholdDeclarationInput = {
  /** ID of the household. */
  householdId: Scalars['ID']['input'];
  /** Pseudonymous ID of the officer. */
  person: Scalars['String']['input'];
};

/** Result of `removeHouseholdDeclaration`. */
export type RemoveHouseholdDeclarationResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | RemoveHouseholdDeclarationSuccess;

/** Successful result of `removeHouseholdDeclaration`. */
export type RemoveHouseholdDeclarationSuccess = {
  __typename?: 'RemoveHouseholdDeclarationSuccess';
  /** The officer after the change. */
  officer: RosterOfficer;
};

/** Input of `reopenComplaint`. */
export type ReopenComplaintInput = {
  /** Agency to refer the needs to now, e.g. one of `Complaint.alternatives`. For the desk that holds the complaint. */
  alternative?: InputMaybe<ReopeningAlternativeInput>;
  /** ID of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** `version` of the complaint that the change is based on. If it has changed since, the result is `StaleVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7 for safe retries: repeating the key with the same input changes nothing and returns the complaint. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Numbers of the needs that it is for. Null or empty: those that were not met, or else all. */
  needs?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Why it is reopened, 1 to 4,000 characters. Visible to staff only. */
  note: Scalars['String']['input'];
};

/** Result of `reopenComplaint`. */
export type ReopenComplaintResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | ReopenComplaintSuccess | StaleVersion;

/** Successful result of `reopenComplaint`. */
export type ReopenComplaintSuccess = {
  __typename?: 'ReopenComplaintSuccess';
  /** The complaint after the change. */
  complaint: Complaint;
};

/** Agency to refer reopened needs to. */
export type ReopeningAlternativeInput = {
  /** Code of the agency. */
  agencyCode: Scalars['ID']['input'];
  /** Codes of the programmes, at most ten. Null or empty: routed by the need alone. */
  programmeCodes?: InputMaybe<Array<Scalars['ID']['input']>>;
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

/** Person who reported a complaint. */
export type Reporter = {
  __typename?: 'Reporter';
  /** Full name. */
  name: Scalars['String']['output'];
  /**
   * Phone number to call back. For the desks that handle complaints; null if none was given or your role may not read it. Each
   * read is audited with its purpose. At most 20 in one request.
   */
  phone?: Maybe<Scalars['String']['output']>;
  /** Relation to the person concerned. */
  relation: ReporterRelation;
};


/** Person who reported a complaint. */
export type ReporterPhoneArgs = {
  purpose: AccessPurpose;
};

/** How a reporter can be reached. */
export type ReporterContact = {
  __typename?: 'ReporterContact';
  /** E-mail address. Null if none was given. */
  email?: Maybe<Scalars['String']['output']>;
  /** Number of the complaint. Null for a draft: it has none yet. */
  number?: Maybe<Scalars['String']['output']>;
  /** Phone number as it was given. Null if none was given. */
  phone?: Maybe<Scalars['String']['output']>;
};

/** Person who reports a complaint. */
export type ReporterInput = {
  /** E-mail address, at most 254 characters. Stored encrypted. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Full name, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** Phone number, at most 30 characters. Stored encrypted, and as a keyed hash for comparison. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Relation to the person concerned. */
  relation: ReporterRelation;
};

/** Relation of the reporter to the person concerned. */
export type ReporterRelation =
  /** Relative. */
  | 'FAMILY'
  /** Neighbour. */
  | 'NEIGHBOUR'
  /** Official, e.g. of the village or neighbourhood. */
  | 'OFFICIAL'
  /** Anyone else. */
  | 'OTHER'
  /** The person concerned. */
  | 'SELF';

/** Visibility of the reporter of a complaint. */
export type ReporterVisibility =
  /** None: the reporter gave no name and no contact. */
  | 'ANONYMOUS'
  /** Only the desk that handles it. */
  | 'HIDDEN'
  /** All officers who see the complaint. */
  | 'OPEN';

/** Input of `requestAttachmentUpload`. */
export type RequestAttachmentUploadInput = {
  /** ID of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** UUIDv7 that becomes the ID of the attachment. A repeated call returns a new link to the same attachment. */
  idempotencyKey: Scalars['ID']['input'];
  /** Content of the file: a photo, a letter or a document. */
  kind: AttachmentKind;
};

/** Result of `requestAttachmentUpload`. */
export type RequestAttachmentUploadResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | RequestAttachmentUploadSuccess;

/** Successful result of `requestAttachmentUpload`. */
export type RequestAttachmentUploadSuccess = {
  __typename?: 'RequestAttachmentUploadSuccess';
  /** The attachment, waiting for its file. */
  attachment: Attachment;
  /** Time at which the link expires, 15 minutes after the call. */
  expiresAt: Scalars['DateTime']['output'];
  /**
   * Link for a `PUT` of the file: JPEG, PNG, WebP or HEIC up to 30 MiB and 64 megapixels; for documents also PDF up to 10 MiB
   * without password, scripts, forms or embedded files.
   */
  uploadUrl: Scalars['String']['output'];
};

/** Input of `resolveComplaintDocument`. */
export type ResolveComplaintDocumentInput = {
  /** Code of a document in `Complaint.checklist`. */
  code: Scalars['String']['input'];
  /** ID of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** `version` of the complaint that the change is based on. If it has changed since, the result is `StaleVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7 for safe retries: repeating the key with the same input changes nothing and returns the complaint. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Free-text note for the timeline, at most 4,000 characters. Visible to staff only. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Code of the reason. Required for `WAIVED`. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Whether the document was seen or is waived. */
  status: DocumentResolution;
};

/** Result of `resolveComplaintDocument`. */
export type ResolveComplaintDocumentResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | ResolveComplaintDocumentSuccess | StaleVersion;

/** Successful result of `resolveComplaintDocument`. */
export type ResolveComplaintDocumentSuccess = {
  __typename?: 'ResolveComplaintDocumentSuccess';
  /** The complaint after the change. */
  complaint: Complaint;
};

/** Input of `resubmitComplaint`. */
export type ResubmitComplaintInput = {
  /** ID of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** Corrected description, at most 4,000 characters. Null: unchanged. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** `version` of the complaint that the change is based on. If it has changed since, the result is `StaleVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7 for safe retries: repeating the key with the same input changes nothing and returns the complaint. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Free-text note for the timeline, at most 4,000 characters. Visible to staff only. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `resubmitComplaint`. */
export type ResubmitComplaintResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | ResubmitComplaintSuccess | StaleVersion;

/** Successful result of `resubmitComplaint`. */
export type ResubmitComplaintSuccess = {
  __typename?: 'ResubmitComplaintSuccess';
  /** The complaint after the change. */
  complaint: Complaint;
};

/** Input of `resumeComplaint`. */
export type ResumeComplaintInput = {
  /** ID of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** `version` of the complaint that the change is based on. If it has changed since, the result is `StaleVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7 for safe retries: repeating the key with the same input changes nothing and returns the complaint. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Free-text note for the timeline, at most 4,000 characters. Visible to staff only. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `resumeComplaint`. */
export type ResumeComplaintResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | ResumeComplaintSuccess | StaleVersion;

/** Successful result of `resumeComplaint`. */
export type ResumeComplaintSuccess = {
  __typename?: 'ResumeComplaintSuccess';
  /** The complaint after the change. */
  complaint: Complaint;
};

/** Input of `reviewComplaint`. */
export type ReviewComplaintInput = {
  /** ID of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** Decision of the reviewer. */
  decision: ReviewDecision;
  /**
   * ID of the original complaint, which must be in the same district and not be a duplicate itself. Required for
   * `DUPLICATE`.
   */
  duplicateOf?: InputMaybe<Scalars['ID']['input']>;
  /** `version` of the complaint that the change is based on. If it has changed since, the result is `StaleVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7 for safe retries: repeating the key with the same input changes nothing and returns the complaint. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Free-text note for the timeline, at most 4,000 characters. Visible to staff only. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Code of the reason, e.g. `NOT_ENOUGH_FACTS`, `OUT_OF_SCOPE`, `REPEATED` or `ABUSIVE`. Required for `RETURN` and `REJECT`. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `reviewComplaint`. */
export type ReviewComplaintResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | ReviewComplaintSuccess | StaleVersion;

/** Successful result of `reviewComplaint`. */
export type ReviewComplaintSuccess = {
  __typename?: 'ReviewComplaintSuccess';
  /** The complaint after the change. */
  complaint: Complaint;
};

/** Decision in the review of a complaint. */
export type ReviewDecision =
  /** Close it as a duplicate of another complaint. */
  | 'DUPLICATE'
  /** Reject and close it. */
  | 'REJECT'
  /** Ask a facilitator to verify it on site. */
  | 'REQUIRE_VISIT'
  /** Return it to the person who filed it, for correction. */
  | 'RETURN'
  /** Start the review; you become the holder. */
  | 'START';

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

/** Input of `rollbackCaseworkSettings`. */
export type RollbackCaseworkSettingsInput = {
  /** Kind of the settings. */
  kind: SettingsKind;
  /** True: only show what would change. Nothing is written. */
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code of the district, e.g. `63.09`. */
  regionCode: Scalars['ID']['input'];
  /** Version to restore. */
  version: Scalars['Int']['input'];
};

/** Result of `rollbackCaseworkSettings`. */
export type RollbackCaseworkSettingsResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | RollbackCaseworkSettingsSuccess;

/** Successful result of `rollbackCaseworkSettings`. */
export type RollbackCaseworkSettingsSuccess = {
  __typename?: 'RollbackCaseworkSettingsSuccess';
  /** What changes, by kind. */
  changes: Array<SettingsChange>;
  /** True if this is a preview and nothing was written. */
  preview: Scalars['Boolean']['output'];
};

/** An officer whom the district knows. */
export type RosterOfficer = {
  __typename?: 'RosterOfficer';
  /** Agency of a liaison or of an officer whom an agency provides. Null if none. */
  agency?: Maybe<Agency>;
  /** First sign-in. Null if the officer has never signed in: check the ID before you give them work. */
  firstSignedInAt?: Maybe<Scalars['DateTime']['output']>;
  /** Declared households. Null unless you are the officer, a manager or the head of office. */
  households?: Maybe<Array<DeclaredHousehold>>;
  /** Last day of use, as the time of the day's first request. Null if the officer has never signed in. */
  lastSignedInAt?: Maybe<Scalars['DateTime']['output']>;
  /** Display name of the identity provider. Null if its tokens have none. */
  name?: Maybe<Scalars['String']['output']>;
  /** Pseudonymous ID in the identity provider. */
  person: Scalars['String']['output'];
  /** Roles at the last sign-in, or of the list or plan that named the officer first. */
  roles: Array<Role>;
  /** How the officer became known. */
  source: OfficerSource;
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

/** Input of `sendComplaintMessage`. */
export type SendComplaintMessageInput = {
  /** ID of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** Not needed: a message changes nothing that another step could have changed. If given, it is compared as for other steps. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** UUIDv7 for safe retries: repeating the key with the same input changes nothing and returns the complaint. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The message, 1 to 4,000 characters. The citizen reads it, so it names no officer and no other family. */
  text: Scalars['String']['input'];
};

/** Result of `sendComplaintMessage`. */
export type SendComplaintMessageResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | SendComplaintMessageSuccess | StaleVersion;

/** Successful result of `sendComplaintMessage`. */
export type SendComplaintMessageSuccess = {
  __typename?: 'SendComplaintMessageSuccess';
  /** The complaint after the change. */
  complaint: Complaint;
};

/** Input of `separateComplaint`. */
export type SeparateComplaintInput = {
  /** ID of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** `version` of the complaint that the change is based on. If it has changed since, the result is `StaleVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7 for safe retries: repeating the key with the same input changes nothing and returns the complaint. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why it is not a duplicate, 1 to 4,000 characters. Visible to staff only. */
  note: Scalars['String']['input'];
};

/** Result of `separateComplaint`. */
export type SeparateComplaintResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | SeparateComplaintSuccess | StaleVersion;

/** Successful result of `separateComplaint`. */
export type SeparateComplaintSuccess = {
  __typename?: 'SeparateComplaintSuccess';
  /** The complaint after the change. */
  complaint: Complaint;
};

/** Length of a point of a time series. */
export type SeriesInterval =
  /** One day. */
  | 'DAY'
  /** One calendar month. */
  | 'MONTH'
  /** One week, starting on Monday. */
  | 'WEEK';

/** Input of `setComplaintClock`. */
export type SetComplaintClockInput = {
  /** Category to which the limit applies. Null: all categories. */
  categoryCode?: InputMaybe<Scalars['ID']['input']>;
  /** Working days, 1 to 260. Null: remove the district setting, so that the default applies again. */
  days?: InputMaybe<Scalars['Int']['input']>;
  /** Code of the district, e.g. `63.09`. */
  regionCode: Scalars['ID']['input'];
  /** A `ComplaintStatus`, or `RESOLUTION` for the complaint as a whole. */
  step: Scalars['String']['input'];
};

/** Result of `setComplaintClock`. */
export type SetComplaintClockResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | SetComplaintClockSuccess;

/** Successful result of `setComplaintClock`. */
export type SetComplaintClockSuccess = {
  __typename?: 'SetComplaintClockSuccess';
  /** All time limits of the district after the change. */
  clocks: Array<ComplaintClock>;
};

/** Input of `setDistrictHoliday`. */
export type SetDistrictHolidayInput = {
  /** Date of the day. */
  date: Scalars['Date']['input'];
  /** True if a national day off, or a day of a weekend, is worked. Default: false, a day off. */
  isWorkingDay?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of the day, at most 200 characters. Null: remove what was declared of the day. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Code of the district, e.g. `63.09`. */
  regionCode: Scalars['ID']['input'];
  /** Decree or letter that declared the day, with number and date, at most 300 characters. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `setDistrictHoliday`. */
export type SetDistrictHolidayResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | SetDistrictHolidaySuccess;

/** Successful result of `setDistrictHoliday`. */
export type SetDistrictHolidaySuccess = {
  __typename?: 'SetDistrictHolidaySuccess';
  /** Date that was declared or removed. */
  date: Scalars['Date']['output'];
  /** All days of the district that differ from the national decrees, after the change. */
  overrides: Array<CalendarOverride>;
};

/** Input of `setLetterhead`. */
export type SetLetterheadInput = {
  /** `version` of the letterhead that you change. Null: create it. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Lines at the head of a letter, 1 to 6 of at most 120 characters. */
  lines: Array<Scalars['String']['input']>;
  /** Code of the district, e.g. `63.09`. */
  regionCode: Scalars['ID']['input'];
  /** Person who signs. Null: letters name the role of the person who issues them. */
  signer?: InputMaybe<LetterSignerInput>;
};

/** Result of `setLetterhead`. */
export type SetLetterheadResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | SetLetterheadSuccess | StaleVersion;

/** Successful result of `setLetterhead`. */
export type SetLetterheadSuccess = {
  __typename?: 'SetLetterheadSuccess';
  /** The letterhead after the change. */
  letterhead: Letterhead;
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

/** Input of `settleRefusal`. */
export type SettleRefusalInput = {
  /** ID of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** `version` of the complaint that the change is based on. If it has changed since, the result is `StaleVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7 for safe retries: repeating the key with the same input changes nothing and returns the complaint. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Numbers of the needs that it is for. Null or empty: all that an agency refused. */
  needs?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Why nothing more is to be done, 1 to 4,000 characters. Visible to staff only. */
  note: Scalars['String']['input'];
};

/** Result of `settleRefusal`. */
export type SettleRefusalResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | SettleRefusalSuccess | StaleVersion;

/** Successful result of `settleRefusal`. */
export type SettleRefusalSuccess = {
  __typename?: 'SettleRefusalSuccess';
  /** The complaint after the change. */
  complaint: Complaint;
};

/** Sex of a person. */
export type Sex =
  /** Female. */
  | 'FEMALE'
  /** Male. */
  | 'MALE';

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

/** Duration of a step, estimated from a histogram with buckets that grow by 10 %. */
export type StepTime = {
  __typename?: 'StepTime';
  /** Number of steps. */
  count: Scalars['Int']['output'];
  /** Median in hours. */
  medianHours?: Maybe<Scalars['Float']['output']>;
  /** 90th percentile in hours. */
  p90Hours?: Maybe<Scalars['Float']['output']>;
  /** A `ComplaintStatus`; `WHOLE` from filing to closing; `FIRST_RESPONSE` from filing to the start of the review. */
  step: Scalars['String']['output'];
};

/**
 * All data stored about a person and a log of who accessed it (right of access, UU 27/2022, articles 7 and 32). For the data-protection
 * officer, who hands it to the person. Each report is audited.
 */
export type SubjectReport = {
  __typename?: 'SubjectReport';
  /** Data stored by complaints. Null if the service does not respond. */
  complaints?: Maybe<Array<ReportSection>>;
  /** ID of the person's household. */
  householdId: Scalars['ID']['output'];
  /** ID of the person. */
  personId: Scalars['ID']['output'];
};

/** Type of timeline entry. */
export type TimelineKind =
  /** An agency made, changed or cancelled an appointment with the family. */
  | 'APPOINTMENT'
  /** The complaint was reassigned, or a referral was handed over within its agency. */
  | 'ASSIGNMENT'
  /** The linked change request changed. */
  | 'CHANGE_REQUEST'
  /** Consent was given or refused, or a lawful basis was recorded. */
  | 'CONSENT'
  /** A required document was seen or waived, or an agency asked for one. */
  | 'DOCUMENT'
  /** The complaint was escalated. */
  | 'ESCALATION'
  /** A file was added to a referral, or by the citizen. */
  | 'FILE'
  /** A recommendation letter was issued. */
  | 'LETTER'
  /** A message was sent between the office and an agency, or to or from the citizen. */
  | 'MESSAGE'
  /** A note was added. */
  | 'NOTE'
  /** The complaint was paused or resumed. */
  | 'PAUSE'
  /** The citizen rated the service. */
  | 'RATING'
  /** A referral changed. */
  | 'REFERRAL'
  /** The holder was reminded of the due time. */
  | 'REMINDER'
  /** The status of the complaint changed. */
  | 'STATUS'
  /** The complaint was linked to the registry. */
  | 'SUBJECT';

/** A record that an offline device must delete. */
export type Tombstone = {
  __typename?: 'Tombstone';
  /** ID of the record. */
  id: Scalars['ID']['output'];
  /** Why, as a code: `MOVED`, `REMOVED`, `DONE`, or the final status of a complaint. */
  reason: Scalars['String']['output'];
};

/** Input of `undoCaseworkLoad`. */
export type UndoCaseworkLoadInput = {
  /** ID of the load. */
  loadId: Scalars['ID']['input'];
};

/** Result of `undoCaseworkLoad`. */
export type UndoCaseworkLoadResult = IdempotencyConflict | InvalidInput | InvalidTransition | LoadHasDependents | NotAllowed | NotFound | StaleVersion | UndoCaseworkLoadSuccess;

/** Success payload of `undoCaseworkLoad`. */
export type UndoCaseworkLoadSuccess = {
  __typename?: 'UndoCaseworkLoadSuccess';
  /** The load, which is now undone in the background. */
  load: BulkLoad;
};

/** Why a need was not met. */
export type UnfulfilledReason =
  /** The household is not eligible. */
  | 'NOT_ELIGIBLE'
  /** The citizen could not be reached. */
  | 'NOT_REACHED'
  /** No programme covers the need. */
  | 'NO_PROGRAMME'
  /** Any other reason. */
  | 'OTHER'
  /** The programme has no places left. */
  | 'QUOTA_FULL';

/** An expected error. docs/ERRORS.md lists the codes. */
export type UserError = {
  /** Code from the error catalogue, stable across releases. */
  code: Scalars['String']['output'];
  /** Explanation for people. Never repeats the submitted values. */
  message: Scalars['String']['output'];
};

/** Finding of a field verification. */
export type VerificationFinding =
  /** Everything was confirmed. */
  | 'CONFIRMED'
  /** It was not confirmed. */
  | 'NOT_CONFIRMED'
  /** The person or household was not found. */
  | 'NOT_FOUND'
  /** Part of it was confirmed. */
  | 'PARTLY';

/** Input of `withdrawComplaint`. */
export type WithdrawComplaintInput = {
  /** ID of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** `version` of the complaint that the change is based on. If it has changed since, the result is `StaleVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** UUIDv7 for safe retries: repeating the key with the same input changes nothing and returns the complaint. */
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Free-text note for the timeline, at most 4,000 characters. Visible to staff only. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `withdrawComplaint`. */
export type WithdrawComplaintResult = IdempotencyConflict | InvalidInput | InvalidTransition | NotAllowed | NotFound | StaleVersion | WithdrawComplaintSuccess;

/** Successful result of `withdrawComplaint`. */
export type WithdrawComplaintSuccess = {
  __typename?: 'WithdrawComplaintSuccess';
  /** The complaint after the change. */
  complaint: Complaint;
};

export type _Entity = Agency | AuditTrail | ChangeRequest | Complaint | DistrictReadiness | Household | Person | PersonRequest | Referral | Region | SubjectReport;

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
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  ApplyCaseworkLoadResult:
    | ( Omit<ApplyCaseworkLoadSuccess, 'load'> & { load: _RefType['BulkLoad'] } & { __typename: 'ApplyCaseworkLoadSuccess' } )
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  AssignDutyResult:
    | ( Omit<AssignDutySuccess, 'dutyAssignment'> & { dutyAssignment: _RefType['DutyAssignment'] } & { __typename: 'AssignDutySuccess' } )
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
  ;
  ChangeAbsenceResult:
    | ( Omit<ChangeAbsenceSuccess, 'absence'> & { absence: _RefType['Absence'] } & { __typename: 'ChangeAbsenceSuccess' } )
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
  ;
  CompleteHandlingResult:
    | ( Omit<CompleteHandlingSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'CompleteHandlingSuccess' } )
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  ConfirmOutcomeResult:
    | ( Omit<ConfirmOutcomeSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'ConfirmOutcomeSuccess' } )
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  DecideHandlingResult:
    | ( Omit<DecideHandlingSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'DecideHandlingSuccess' } )
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  DeclareHouseholdResult:
    | ( Omit<DeclareHouseholdSuccess, 'officer'> & { officer: _RefType['RosterOfficer'] } & { __typename: 'DeclareHouseholdSuccess' } )
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
  ;
  DiscardCaseworkLoadResult:
    | ( Omit<DiscardCaseworkLoadSuccess, 'load'> & { load: _RefType['BulkLoad'] } & { __typename: 'DiscardCaseworkLoadSuccess' } )
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  EndAbsenceResult:
    | ( Omit<EndAbsenceSuccess, 'absence'> & { absence?: Maybe<_RefType['Absence']> } & { __typename: 'EndAbsenceSuccess' } )
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
  ;
  EndWaitingResult:
    | ( Omit<EndWaitingSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'EndWaitingSuccess' } )
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  EscalateComplaintResult:
    | ( Omit<EscalateComplaintSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'EscalateComplaintSuccess' } )
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  FileComplaintResult:
    | ( Omit<FileComplaintSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'FileComplaintSuccess' } )
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
  ;
  FileComplaintsResult:
    | ( Omit<FileComplaintsSuccess, 'items'> & { items: Array<_RefType['FiledComplaint']> } & { __typename: 'FileComplaintsSuccess' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
  ;
  HandOverCaseloadResult:
    | ( Omit<HandOverCaseloadSuccess, 'samples'> & { samples: Array<_RefType['Complaint']> } & { __typename: 'HandOverCaseloadSuccess' } )
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
  ;
  ImportCaseworkSettingsResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( ImportCaseworkSettingsSuccess & { __typename: 'ImportCaseworkSettingsSuccess' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
  ;
  IssueCitizenCodeResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( IssueCitizenCodeSuccess & { __typename: 'IssueCitizenCodeSuccess' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
  ;
  IssueRecommendationLetterResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( Omit<IssueRecommendationLetterSuccess, 'complaint' | 'letter'> & { complaint: _RefType['Complaint'], letter: _RefType['RecommendationLetter'] } & { __typename: 'IssueRecommendationLetterSuccess' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  KeepWaitingResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( Omit<KeepWaitingSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'KeepWaitingSuccess' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  LinkComplaintSubjectResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( Omit<LinkComplaintSubjectSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'LinkComplaintSubjectSuccess' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  PauseComplaintResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<PauseComplaintSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'PauseComplaintSuccess' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  ReassignComplaintResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<ReassignComplaintSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'ReassignComplaintSuccess' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  RecommendHandlingResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<RecommendHandlingSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'RecommendHandlingSuccess' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  RecordAbsenceResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<RecordAbsenceSuccess, 'absence'> & { absence: _RefType['Absence'] } & { __typename: 'RecordAbsenceSuccess' } )
  ;
  RecordComplaintConsentResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<RecordComplaintConsentSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'RecordComplaintConsentSuccess' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  RecordFieldVerificationResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<RecordFieldVerificationSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'RecordFieldVerificationSuccess' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  RecordLawfulBasisResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<RecordLawfulBasisSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'RecordLawfulBasisSuccess' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  RemoveHouseholdDeclarationResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<RemoveHouseholdDeclarationSuccess, 'officer'> & { officer: _RefType['RosterOfficer'] } & { __typename: 'RemoveHouseholdDeclarationSuccess' } )
  ;
  ReopenComplaintResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<ReopenComplaintSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'ReopenComplaintSuccess' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  RequestAttachmentUploadResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<RequestAttachmentUploadSuccess, 'attachment'> & { attachment: _RefType['Attachment'] } & { __typename: 'RequestAttachmentUploadSuccess' } )
  ;
  ResolveComplaintDocumentResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<ResolveComplaintDocumentSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'ResolveComplaintDocumentSuccess' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  ResubmitComplaintResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<ResubmitComplaintSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'ResubmitComplaintSuccess' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  ResumeComplaintResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<ResumeComplaintSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'ResumeComplaintSuccess' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  ReviewComplaintResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<ReviewComplaintSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'ReviewComplaintSuccess' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  RollbackCaseworkSettingsResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( RollbackCaseworkSettingsSuccess & { __typename: 'RollbackCaseworkSettingsSuccess' } )
  ;
  SendComplaintMessageResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<SendComplaintMessageSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'SendComplaintMessageSuccess' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  SeparateComplaintResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<SeparateComplaintSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'SeparateComplaintSuccess' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  SetComplaintClockResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( SetComplaintClockSuccess & { __typename: 'SetComplaintClockSuccess' } )
  ;
  SetDistrictHolidayResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<SetDistrictHolidaySuccess, 'overrides'> & { overrides: Array<_RefType['CalendarOverride']> } & { __typename: 'SetDistrictHolidaySuccess' } )
  ;
  SetLetterheadResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<SetLetterheadSuccess, 'letterhead'> & { letterhead: _RefType['Letterhead'] } & { __typename: 'SetLetterheadSuccess' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  SettleRefusalResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( Omit<SettleRefusalSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'SettleRefusalSuccess' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
  ;
  UndoCaseworkLoadResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( LoadHasDependentsFailure & { __typename: 'LoadHasDependents' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
    | ( Omit<UndoCaseworkLoadSuccess, 'load'> & { load: _RefType['BulkLoad'] } & { __typename: 'UndoCaseworkLoadSuccess' } )
  ;
  WithdrawComplaintResult:
    | ( IdempotencyConflictFailure & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInputFailure & { __typename: 'InvalidInput' } )
    | ( InvalidTransitionFailure & { __typename: 'InvalidTransition' } )
    | ( NotAllowedFailure & { __typename: 'NotAllowed' } )
    | ( NotFoundFailure & { __typename: 'NotFound' } )
    | ( StaleVersionFailure & { __typename: 'StaleVersion' } )
    | ( Omit<WithdrawComplaintSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'WithdrawComplaintSuccess' } )
  ;
  _Entity:
    | ( Agency & { __typename: 'Agency' } )
    | ( AuditTrailKey & { __typename: 'AuditTrail' } )
    | ( ChangeRequest & { __typename: 'ChangeRequest' } )
    | ( ComplaintRow & { __typename: 'Complaint' } )
    | ( DistrictReadinessKey & { __typename: 'DistrictReadiness' } )
    | ( Household & { __typename: 'Household' } )
    | ( Person & { __typename: 'Person' } )
    | ( PersonRequestKey & { __typename: 'PersonRequest' } )
    | ( Referral & { __typename: 'Referral' } )
    | ( RegionReference & { __typename: 'Region' } )
    | ( SubjectReportKey & { __typename: 'SubjectReport' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( IdempotencyConflictFailure )
    | ( InvalidInputFailure )
    | ( InvalidTransitionFailure )
    | ( LoadHasDependentsFailure )
    | ( NotAllowedFailure )
    | ( NotFoundFailure )
    | ( StaleVersionFailure )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Absence: ResolverTypeWrapper<AbsenceRow>;
  AccessPurpose: AccessPurpose;
  AddComplaintNoteInput: AddComplaintNoteInput;
  AddComplaintNoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddComplaintNoteResult']>;
  AddComplaintNoteSuccess: ResolverTypeWrapper<Omit<AddComplaintNoteSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  Agency: ResolverTypeWrapper<Agency>;
  AgencyMeasures: ResolverTypeWrapper<AgencyGroup>;
  ApplyCaseworkLoadInput: ApplyCaseworkLoadInput;
  ApplyCaseworkLoadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyCaseworkLoadResult']>;
  ApplyCaseworkLoadSuccess: ResolverTypeWrapper<Omit<ApplyCaseworkLoadSuccess, 'load'> & { load: ResolversTypes['BulkLoad'] }>;
  AssignDutyInput: AssignDutyInput;
  AssignDutyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignDutyResult']>;
  AssignDutySuccess: ResolverTypeWrapper<Omit<AssignDutySuccess, 'dutyAssignment'> & { dutyAssignment: ResolversTypes['DutyAssignment'] }>;
  Attachment: ResolverTypeWrapper<AttachmentView>;
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
  AwaitedDocument: ResolverTypeWrapper<AwaitedDocument>;
  BatchOutcome: BatchOutcome;
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
  CalendarOverride: ResolverTypeWrapper<OverrideRow>;
  CaseloadShare: ResolverTypeWrapper<CaseloadShare>;
  CategoryDocument: ResolverTypeWrapper<CategoryDocument>;
  ChangeAbsenceInput: ChangeAbsenceInput;
  ChangeAbsenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeAbsenceResult']>;
  ChangeAbsenceSuccess: ResolverTypeWrapper<Omit<ChangeAbsenceSuccess, 'absence'> & { absence: ResolversTypes['Absence'] }>;
  ChangeRequest: ResolverTypeWrapper<ChangeRequest>;
  ChecklistItem: ResolverTypeWrapper<ChecklistItemView>;
  ChecklistStatus: ChecklistStatus;
  Complaint: ResolverTypeWrapper<ComplaintRow>;
  ComplaintAppointment: ResolverTypeWrapper<ComplaintAppointment>;
  ComplaintCases: ResolverTypeWrapper<ComplaintCases>;
  ComplaintCategory: ResolverTypeWrapper<Category>;
  ComplaintChanges: ResolverTypeWrapper<ChangesView>;
  ComplaintChannel: ComplaintChannel;
  ComplaintClock: ResolverTypeWrapper<ComplaintClock>;
  ComplaintClockAction: ComplaintClockAction;
  ComplaintClockEvent: ResolverTypeWrapper<ComplaintClockEvent>;
  ComplaintClockKind: ComplaintClockKind;
  ComplaintClockPreview: ResolverTypeWrapper<ListedPreview>;
  ComplaintConnection: ResolverTypeWrapper<ComplaintPage>;
  ComplaintDimension: ComplaintDimension;
  ComplaintEdge: ResolverTypeWrapper<Omit<ComplaintEdge, 'node'> & { node: ResolversTypes['Complaint'] }>;
  ComplaintFilter: ComplaintFilter;
  ComplaintGroup: ResolverTypeWrapper<ComplaintGroup>;
  ComplaintKind: ComplaintKind;
  ComplaintMatch: ResolverTypeWrapper<ComplaintMatchRow>;
  ComplaintMatchKind: ComplaintMatchKind;
  ComplaintMeasures: ResolverTypeWrapper<ComplaintMeasures>;
  ComplaintMessage: ResolverTypeWrapper<ComplaintMessageRow>;
  ComplaintNeed: ResolverTypeWrapper<NeedView>;
  ComplaintNeedInput: ComplaintNeedInput;
  ComplaintOrder: ComplaintOrder;
  ComplaintOrderField: ComplaintOrderField;
  ComplaintOutcome: ResolverTypeWrapper<ComplaintOutcome>;
  ComplaintPause: ResolverTypeWrapper<ComplaintPause>;
  ComplaintPoint: ResolverTypeWrapper<ComplaintPoint>;
  ComplaintStatistics: ResolverTypeWrapper<AccessibleStatistics>;
  ComplaintStatisticsFilter: ComplaintStatisticsFilter;
  ComplaintStatus: ComplaintStatus;
  ComplaintSubject: ResolverTypeWrapper<SubjectOf>;
  ComplaintSubjectInput: ComplaintSubjectInput;
  ComplaintTimelineEntry: ResolverTypeWrapper<TimelineRow>;
  CompleteHandlingInput: CompleteHandlingInput;
  CompleteHandlingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompleteHandlingResult']>;
  CompleteHandlingSuccess: ResolverTypeWrapper<Omit<CompleteHandlingSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  ConfirmOutcomeInput: ConfirmOutcomeInput;
  ConfirmOutcomeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmOutcomeResult']>;
  ConfirmOutcomeSuccess: ResolverTypeWrapper<Omit<ConfirmOutcomeSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  Confirmation: Confirmation;
  ConfirmationMethod: ConfirmationMethod;
  Consent: ResolverTypeWrapper<Consent>;
  ConsentInput: ConsentInput;
  ConsentStatus: ConsentStatus;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideHandlingInput: DecideHandlingInput;
  DecideHandlingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideHandlingResult']>;
  DecideHandlingSuccess: ResolverTypeWrapper<Omit<DecideHandlingSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  DeclareHouseholdInput: DeclareHouseholdInput;
  DeclareHouseholdResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclareHouseholdResult']>;
  DeclareHouseholdSuccess: ResolverTypeWrapper<Omit<DeclareHouseholdSuccess, 'officer'> & { officer: ResolversTypes['RosterOfficer'] }>;
  DeclaredHousehold: ResolverTypeWrapper<DeclaredHousehold>;
  Desk: Desk;
  Direction: Direction;
  DiscardCaseworkLoadInput: DiscardCaseworkLoadInput;
  DiscardCaseworkLoadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DiscardCaseworkLoadResult']>;
  DiscardCaseworkLoadSuccess: ResolverTypeWrapper<Omit<DiscardCaseworkLoadSuccess, 'load'> & { load: ResolversTypes['BulkLoad'] }>;
  DisputedCondition: ResolverTypeWrapper<DisputedCondition>;
  DisputedConditionInput: DisputedConditionInput;
  DistrictReadiness: ResolverTypeWrapper<DistrictReadinessKey>;
  DocumentResolution: DocumentResolution;
  DutyAssignment: ResolverTypeWrapper<DutyAssignmentRow>;
  EndAbsenceInput: EndAbsenceInput;
  EndAbsenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndAbsenceResult']>;
  EndAbsenceSuccess: ResolverTypeWrapper<Omit<EndAbsenceSuccess, 'absence'> & { absence?: Maybe<ResolversTypes['Absence']> }>;
  EndWaitingInput: EndWaitingInput;
  EndWaitingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndWaitingResult']>;
  EndWaitingSuccess: ResolverTypeWrapper<Omit<EndWaitingSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  ErasedTable: ResolverTypeWrapper<ErasedTable>;
  ErasureRule: ErasureRule;
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
  Guardian: ResolverTypeWrapper<Guardian>;
  GuardianInput: GuardianInput;
  GuardianRelation: GuardianRelation;
  HandOverCaseloadInput: HandOverCaseloadInput;
  HandOverCaseloadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HandOverCaseloadResult']>;
  HandOverCaseloadSuccess: ResolverTypeWrapper<Omit<HandOverCaseloadSuccess, 'samples'> & { samples: Array<ResolversTypes['Complaint']> }>;
  Handling: Handling;
  HandlingDecision: HandlingDecision;
  Holder: ResolverTypeWrapper<HolderView>;
  Holiday: ResolverTypeWrapper<Holiday>;
  HolidayKind: HolidayKind;
  Household: ResolverTypeWrapper<Household>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflictFailure>;
  ImportCaseworkSettingsInput: ImportCaseworkSettingsInput;
  ImportCaseworkSettingsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportCaseworkSettingsResult']>;
  ImportCaseworkSettingsSuccess: ResolverTypeWrapper<ImportCaseworkSettingsSuccess>;
  InputIssue: ResolverTypeWrapper<DomainInputIssue>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvalidInput: ResolverTypeWrapper<InvalidInputFailure>;
  InvalidTransition: ResolverTypeWrapper<InvalidTransitionFailure>;
  IssueCitizenCodeInput: IssueCitizenCodeInput;
  IssueCitizenCodeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueCitizenCodeResult']>;
  IssueCitizenCodeSuccess: ResolverTypeWrapper<IssueCitizenCodeSuccess>;
  IssueRecommendationLetterInput: IssueRecommendationLetterInput;
  IssueRecommendationLetterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueRecommendationLetterResult']>;
  IssueRecommendationLetterSuccess: ResolverTypeWrapper<Omit<IssueRecommendationLetterSuccess, 'complaint' | 'letter'> & { complaint: ResolversTypes['Complaint'], letter: ResolversTypes['RecommendationLetter'] }>;
  KeepWaitingInput: KeepWaitingInput;
  KeepWaitingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['KeepWaitingResult']>;
  KeepWaitingSuccess: ResolverTypeWrapper<Omit<KeepWaitingSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  LawfulBasis: LawfulBasis;
  LegalBasis: LegalBasis;
  LetterSigner: ResolverTypeWrapper<LetterSigner>;
  LetterSignerInput: LetterSignerInput;
  Letterhead: ResolverTypeWrapper<LetterheadRow>;
  LinkComplaintSubjectInput: LinkComplaintSubjectInput;
  LinkComplaintSubjectResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LinkComplaintSubjectResult']>;
  LinkComplaintSubjectSuccess: ResolverTypeWrapper<Omit<LinkComplaintSubjectSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  LoadHasDependents: ResolverTypeWrapper<LoadHasDependentsFailure>;
  MessageSide: MessageSide;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NeedAnswer: ResolverTypeWrapper<NeedAnswer>;
  NeedFilter: NeedFilter;
  NeedOutcome: ResolverTypeWrapper<NeedOutcome>;
  NeedRecommendation: ResolverTypeWrapper<Recommendation>;
  NeedResult: NeedResult;
  NeedStatus: NeedStatus;
  NeedWait: NeedWait;
  NeedWaiting: ResolverTypeWrapper<NeedWaiting>;
  NotAllowed: ResolverTypeWrapper<NotAllowedFailure>;
  NotFound: ResolverTypeWrapper<NotFoundFailure>;
  OfficerRelation: OfficerRelation;
  OfficerSource: OfficerSource;
  OutcomeResult: OutcomeResult;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PauseComplaintInput: PauseComplaintInput;
  PauseComplaintResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PauseComplaintResult']>;
  PauseComplaintSuccess: ResolverTypeWrapper<Omit<PauseComplaintSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  PauseReason: PauseReason;
  Person: ResolverTypeWrapper<Person>;
  PersonRequest: ResolverTypeWrapper<PersonRequestKey>;
  PersonRequestOutcome: ResolverTypeWrapper<PersonRequestOutcome>;
  PersonalFact: PersonalFact;
  PreviewedComplaint: ResolverTypeWrapper<Omit<PreviewedComplaint, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReadinessCode: ReadinessCode;
  ReadinessItem: ResolverTypeWrapper<ReadinessFinding>;
  ReadinessState: ReadinessState;
  ReassignComplaintInput: ReassignComplaintInput;
  ReassignComplaintResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReassignComplaintResult']>;
  ReassignComplaintSuccess: ResolverTypeWrapper<Omit<ReassignComplaintSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  RecommendHandlingInput: RecommendHandlingInput;
  RecommendHandlingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecommendHandlingResult']>;
  RecommendHandlingSuccess: ResolverTypeWrapper<Omit<RecommendHandlingSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  RecommendationLetter: ResolverTypeWrapper<LetterView>;
  RecordAbsenceInput: RecordAbsenceInput;
  RecordAbsenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAbsenceResult']>;
  RecordAbsenceSuccess: ResolverTypeWrapper<Omit<RecordAbsenceSuccess, 'absence'> & { absence: ResolversTypes['Absence'] }>;
  RecordComplaintConsentInput: RecordComplaintConsentInput;
  RecordComplaintConsentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordComplaintConsentResult']>;
  RecordComplaintConsentSuccess: ResolverTypeWrapper<Omit<RecordComplaintConsentSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  RecordFieldVerificationInput: RecordFieldVerificationInput;
  RecordFieldVerificationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordFieldVerificationResult']>;
  RecordFieldVerificationSuccess: ResolverTypeWrapper<Omit<RecordFieldVerificationSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  RecordLawfulBasisInput: RecordLawfulBasisInput;
  RecordLawfulBasisResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordLawfulBasisResult']>;
  RecordLawfulBasisSuccess: ResolverTypeWrapper<Omit<RecordLawfulBasisSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  RecordedLawfulBasis: ResolverTypeWrapper<RecordedLawfulBasis>;
  Referral: ResolverTypeWrapper<Referral>;
  ReferralClock: ResolverTypeWrapper<OpenReferral>;
  Region: ResolverTypeWrapper<RegionReference>;
  RegionLevel: RegionLevel;
  RemoveHouseholdDeclarationInput: RemoveHouseholdDeclarationInput;
  RemoveHouseholdDeclarationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveHouseholdDeclarationResult']>;
  RemoveHouseholdDeclarationSuccess: ResolverTypeWrapper<Omit<RemoveHouseholdDeclarationSuccess, 'officer'> & { officer: ResolversTypes['RosterOfficer'] }>;
  ReopenComplaintInput: ReopenComplaintInput;
  ReopenComplaintResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReopenComplaintResult']>;
  ReopenComplaintSuccess: ResolverTypeWrapper<Omit<ReopenComplaintSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  ReopeningAlternativeInput: ReopeningAlternativeInput;
  ReportEntry: ResolverTypeWrapper<ReportEntry>;
  ReportRow: ResolverTypeWrapper<ReportRow>;
  ReportSection: ResolverTypeWrapper<ReportSection>;
  Reporter: ResolverTypeWrapper<ReporterView>;
  ReporterContact: ResolverTypeWrapper<ReporterContact>;
  ReporterInput: ReporterInput;
  ReporterRelation: ReporterRelation;
  ReporterVisibility: ReporterVisibility;
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
  RollbackCaseworkSettingsInput: RollbackCaseworkSettingsInput;
  RollbackCaseworkSettingsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RollbackCaseworkSettingsResult']>;
  RollbackCaseworkSettingsSuccess: ResolverTypeWrapper<RollbackCaseworkSettingsSuccess>;
  RosterOfficer: ResolverTypeWrapper<OfficerRow>;
  Sector: Sector;
  SendComplaintMessageInput: SendComplaintMessageInput;
  SendComplaintMessageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendComplaintMessageResult']>;
  SendComplaintMessageSuccess: ResolverTypeWrapper<Omit<SendComplaintMessageSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  SeparateComplaintInput: SeparateComplaintInput;
  SeparateComplaintResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SeparateComplaintResult']>;
  SeparateComplaintSuccess: ResolverTypeWrapper<Omit<SeparateComplaintSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  SeriesInterval: SeriesInterval;
  SetComplaintClockInput: SetComplaintClockInput;
  SetComplaintClockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetComplaintClockResult']>;
  SetComplaintClockSuccess: ResolverTypeWrapper<SetComplaintClockSuccess>;
  SetDistrictHolidayInput: SetDistrictHolidayInput;
  SetDistrictHolidayResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetDistrictHolidayResult']>;
  SetDistrictHolidaySuccess: ResolverTypeWrapper<Omit<SetDistrictHolidaySuccess, 'overrides'> & { overrides: Array<ResolversTypes['CalendarOverride']> }>;
  SetLetterheadInput: SetLetterheadInput;
  SetLetterheadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetLetterheadResult']>;
  SetLetterheadSuccess: ResolverTypeWrapper<Omit<SetLetterheadSuccess, 'letterhead'> & { letterhead: ResolversTypes['Letterhead'] }>;
  SettingsChange: ResolverTypeWrapper<SettingsChange>;
  SettingsKind: SettingsKind;
  SettingsOrigin: SettingsOrigin;
  SettingsVersion: ResolverTypeWrapper<SettingsVersionRow>;
  SettleRefusalInput: SettleRefusalInput;
  SettleRefusalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SettleRefusalResult']>;
  SettleRefusalSuccess: ResolverTypeWrapper<Omit<SettleRefusalSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  Sex: Sex;
  StaleVersion: ResolverTypeWrapper<StaleVersionFailure>;
  StepTime: ResolverTypeWrapper<StepTime>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubjectReport: ResolverTypeWrapper<SubjectReportKey>;
  TimelineKind: TimelineKind;
  Tombstone: ResolverTypeWrapper<Tombstone>;
  UndoCaseworkLoadInput: UndoCaseworkLoadInput;
  UndoCaseworkLoadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UndoCaseworkLoadResult']>;
  UndoCaseworkLoadSuccess: ResolverTypeWrapper<Omit<UndoCaseworkLoadSuccess, 'load'> & { load: ResolversTypes['BulkLoad'] }>;
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
  Absence: AbsenceRow;
  AddComplaintNoteInput: AddComplaintNoteInput;
  AddComplaintNoteResult: ResolversUnionTypes<ResolversParentTypes>['AddComplaintNoteResult'];
  AddComplaintNoteSuccess: Omit<AddComplaintNoteSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  Agency: Agency;
  AgencyMeasures: AgencyGroup;
  ApplyCaseworkLoadInput: ApplyCaseworkLoadInput;
  ApplyCaseworkLoadResult: ResolversUnionTypes<ResolversParentTypes>['ApplyCaseworkLoadResult'];
  ApplyCaseworkLoadSuccess: Omit<ApplyCaseworkLoadSuccess, 'load'> & { load: ResolversParentTypes['BulkLoad'] };
  AssignDutyInput: AssignDutyInput;
  AssignDutyResult: ResolversUnionTypes<ResolversParentTypes>['AssignDutyResult'];
  AssignDutySuccess: Omit<AssignDutySuccess, 'dutyAssignment'> & { dutyAssignment: ResolversParentTypes['DutyAssignment'] };
  Attachment: AttachmentView;
  AttachmentReferenceInput: AttachmentReferenceInput;
  AuditEntry: AuditEntryRow;
  AuditEntryConnection: AuditEntryPage;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditFilter: AuditFilter;
  AuditTrail: AuditTrailKey;
  AwaitedDocument: AwaitedDocument;
  Boolean: Scalars['Boolean']['output'];
  BulkLoad: LoadRow;
  BulkLoadConnection: LoadPage;
  BulkLoadDependent: BulkLoadDependent;
  BulkLoadEdge: Omit<BulkLoadEdge, 'node'> & { node: ResolversParentTypes['BulkLoad'] };
  BulkLoadHeading: BulkLoadHeading;
  BulkLoadSample: RowSample;
  CalendarOverride: OverrideRow;
  CaseloadShare: CaseloadShare;
  CategoryDocument: CategoryDocument;
  ChangeAbsenceInput: ChangeAbsenceInput;
  ChangeAbsenceResult: ResolversUnionTypes<ResolversParentTypes>['ChangeAbsenceResult'];
  ChangeAbsenceSuccess: Omit<ChangeAbsenceSuccess, 'absence'> & { absence: ResolversParentTypes['Absence'] };
  ChangeRequest: ChangeRequest;
  ChecklistItem: ChecklistItemView;
  Complaint: ComplaintRow;
  ComplaintAppointment: ComplaintAppointment;
  ComplaintCases: ComplaintCases;
  ComplaintCategory: Category;
  ComplaintChanges: ChangesView;
  ComplaintClock: ComplaintClock;
  ComplaintClockEvent: ComplaintClockEvent;
  ComplaintClockPreview: ListedPreview;
  ComplaintConnection: ComplaintPage;
  ComplaintEdge: Omit<ComplaintEdge, 'node'> & { node: ResolversParentTypes['Complaint'] };
  ComplaintFilter: ComplaintFilter;
  ComplaintGroup: ComplaintGroup;
  ComplaintMatch: ComplaintMatchRow;
  ComplaintMeasures: ComplaintMeasures;
  ComplaintMessage: ComplaintMessageRow;
  ComplaintNeed: NeedView;
  ComplaintNeedInput: ComplaintNeedInput;
  ComplaintOrder: ComplaintOrder;
  ComplaintOutcome: ComplaintOutcome;
  ComplaintPause: ComplaintPause;
  ComplaintPoint: ComplaintPoint;
  ComplaintStatistics: AccessibleStatistics;
  ComplaintStatisticsFilter: ComplaintStatisticsFilter;
  ComplaintSubject: SubjectOf;
  ComplaintSubjectInput: ComplaintSubjectInput;
  ComplaintTimelineEntry: TimelineRow;
  CompleteHandlingInput: CompleteHandlingInput;
  CompleteHandlingResult: ResolversUnionTypes<ResolversParentTypes>['CompleteHandlingResult'];
  CompleteHandlingSuccess: Omit<CompleteHandlingSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  ConfirmOutcomeInput: ConfirmOutcomeInput;
  ConfirmOutcomeResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmOutcomeResult'];
  ConfirmOutcomeSuccess: Omit<ConfirmOutcomeSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  Consent: Consent;
  ConsentInput: ConsentInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideHandlingInput: DecideHandlingInput;
  DecideHandlingResult: ResolversUnionTypes<ResolversParentTypes>['DecideHandlingResult'];
  DecideHandlingSuccess: Omit<DecideHandlingSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  DeclareHouseholdInput: DeclareHouseholdInput;
  DeclareHouseholdResult: ResolversUnionTypes<ResolversParentTypes>['DeclareHouseholdResult'];
  DeclareHouseholdSuccess: Omit<DeclareHouseholdSuccess, 'officer'> & { officer: ResolversParentTypes['RosterOfficer'] };
  DeclaredHousehold: DeclaredHousehold;
  DiscardCaseworkLoadInput: DiscardCaseworkLoadInput;
  DiscardCaseworkLoadResult: ResolversUnionTypes<ResolversParentTypes>['DiscardCaseworkLoadResult'];
  DiscardCaseworkLoadSuccess: Omit<DiscardCaseworkLoadSuccess, 'load'> & { load: ResolversParentTypes['BulkLoad'] };
  DisputedCondition: DisputedCondition;
  DisputedConditionInput: DisputedConditionInput;
  DistrictReadiness: DistrictReadinessKey;
  DutyAssignment: DutyAssignmentRow;
  EndAbsenceInput: EndAbsenceInput;
  EndAbsenceResult: ResolversUnionTypes<ResolversParentTypes>['EndAbsenceResult'];
  EndAbsenceSuccess: Omit<EndAbsenceSuccess, 'absence'> & { absence?: Maybe<ResolversParentTypes['Absence']> };
  EndWaitingInput: EndWaitingInput;
  EndWaitingResult: ResolversUnionTypes<ResolversParentTypes>['EndWaitingResult'];
  EndWaitingSuccess: Omit<EndWaitingSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  ErasedTable: ErasedTable;
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
  Guardian: Guardian;
  GuardianInput: GuardianInput;
  HandOverCaseloadInput: HandOverCaseloadInput;
  HandOverCaseloadResult: ResolversUnionTypes<ResolversParentTypes>['HandOverCaseloadResult'];
  HandOverCaseloadSuccess: Omit<HandOverCaseloadSuccess, 'samples'> & { samples: Array<ResolversParentTypes['Complaint']> };
  Holder: HolderView;
  Holiday: Holiday;
  Household: Household;
  ID: Scalars['ID']['output'];
  IdempotencyConflict: IdempotencyConflictFailure;
  ImportCaseworkSettingsInput: ImportCaseworkSettingsInput;
  ImportCaseworkSettingsResult: ResolversUnionTypes<ResolversParentTypes>['ImportCaseworkSettingsResult'];
  ImportCaseworkSettingsSuccess: ImportCaseworkSettingsSuccess;
  InputIssue: DomainInputIssue;
  Int: Scalars['Int']['output'];
  InvalidInput: InvalidInputFailure;
  InvalidTransition: InvalidTransitionFailure;
  IssueCitizenCodeInput: IssueCitizenCodeInput;
  IssueCitizenCodeResult: ResolversUnionTypes<ResolversParentTypes>['IssueCitizenCodeResult'];
  IssueCitizenCodeSuccess: IssueCitizenCodeSuccess;
  IssueRecommendationLetterInput: IssueRecommendationLetterInput;
  IssueRecommendationLetterResult: ResolversUnionTypes<ResolversParentTypes>['IssueRecommendationLetterResult'];
  IssueRecommendationLetterSuccess: Omit<IssueRecommendationLetterSuccess, 'complaint' | 'letter'> & { complaint: ResolversParentTypes['Complaint'], letter: ResolversParentTypes['RecommendationLetter'] };
  KeepWaitingInput: KeepWaitingInput;
  KeepWaitingResult: ResolversUnionTypes<ResolversParentTypes>['KeepWaitingResult'];
  KeepWaitingSuccess: Omit<KeepWaitingSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  LetterSigner: LetterSigner;
  LetterSignerInput: LetterSignerInput;
  Letterhead: LetterheadRow;
  LinkComplaintSubjectInput: LinkComplaintSubjectInput;
  LinkComplaintSubjectResult: ResolversUnionTypes<ResolversParentTypes>['LinkComplaintSubjectResult'];
  LinkComplaintSubjectSuccess: Omit<LinkComplaintSubjectSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  LoadHasDependents: LoadHasDependentsFailure;
  Mutation: Record<PropertyKey, never>;
  NeedAnswer: NeedAnswer;
  NeedFilter: NeedFilter;
  NeedOutcome: NeedOutcome;
  NeedRecommendation: Recommendation;
  NeedWaiting: NeedWaiting;
  NotAllowed: NotAllowedFailure;
  NotFound: NotFoundFailure;
  PageInfo: PageInfo;
  PauseComplaintInput: PauseComplaintInput;
  PauseComplaintResult: ResolversUnionTypes<ResolversParentTypes>['PauseComplaintResult'];
  PauseComplaintSuccess: Omit<PauseComplaintSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  Person: Person;
  PersonRequest: PersonRequestKey;
  PersonRequestOutcome: PersonRequestOutcome;
  PreviewedComplaint: Omit<PreviewedComplaint, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  Query: Record<PropertyKey, never>;
  ReadinessItem: ReadinessFinding;
  ReassignComplaintInput: ReassignComplaintInput;
  ReassignComplaintResult: ResolversUnionTypes<ResolversParentTypes>['ReassignComplaintResult'];
  ReassignComplaintSuccess: Omit<ReassignComplaintSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  RecommendHandlingInput: RecommendHandlingInput;
  RecommendHandlingResult: ResolversUnionTypes<ResolversParentTypes>['RecommendHandlingResult'];
  RecommendHandlingSuccess: Omit<RecommendHandlingSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  RecommendationLetter: LetterView;
  RecordAbsenceInput: RecordAbsenceInput;
  RecordAbsenceResult: ResolversUnionTypes<ResolversParentTypes>['RecordAbsenceResult'];
  RecordAbsenceSuccess: Omit<RecordAbsenceSuccess, 'absence'> & { absence: ResolversParentTypes['Absence'] };
  RecordComplaintConsentInput: RecordComplaintConsentInput;
  RecordComplaintConsentResult: ResolversUnionTypes<ResolversParentTypes>['RecordComplaintConsentResult'];
  RecordComplaintConsentSuccess: Omit<RecordComplaintConsentSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  RecordFieldVerificationInput: RecordFieldVerificationInput;
  RecordFieldVerificationResult: ResolversUnionTypes<ResolversParentTypes>['RecordFieldVerificationResult'];
  RecordFieldVerificationSuccess: Omit<RecordFieldVerificationSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  RecordLawfulBasisInput: RecordLawfulBasisInput;
  RecordLawfulBasisResult: ResolversUnionTypes<ResolversParentTypes>['RecordLawfulBasisResult'];
  RecordLawfulBasisSuccess: Omit<RecordLawfulBasisSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  RecordedLawfulBasis: RecordedLawfulBasis;
  Referral: Referral;
  ReferralClock: OpenReferral;
  Region: RegionReference;
  RemoveHouseholdDeclarationInput: RemoveHouseholdDeclarationInput;
  RemoveHouseholdDeclarationResult: ResolversUnionTypes<ResolversParentTypes>['RemoveHouseholdDeclarationResult'];
  RemoveHouseholdDeclarationSuccess: Omit<RemoveHouseholdDeclarationSuccess, 'officer'> & { officer: ResolversParentTypes['RosterOfficer'] };
  ReopenComplaintInput: ReopenComplaintInput;
  ReopenComplaintResult: ResolversUnionTypes<ResolversParentTypes>['ReopenComplaintResult'];
  ReopenComplaintSuccess: Omit<ReopenComplaintSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  ReopeningAlternativeInput: ReopeningAlternativeInput;
  ReportEntry: ReportEntry;
  ReportRow: ReportRow;
  ReportSection: ReportSection;
  Reporter: ReporterView;
  ReporterContact: ReporterContact;
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
  RollbackCaseworkSettingsInput: RollbackCaseworkSettingsInput;
  RollbackCaseworkSettingsResult: ResolversUnionTypes<ResolversParentTypes>['RollbackCaseworkSettingsResult'];
  RollbackCaseworkSettingsSuccess: RollbackCaseworkSettingsSuccess;
  RosterOfficer: OfficerRow;
  SendComplaintMessageInput: SendComplaintMessageInput;
  SendComplaintMessageResult: ResolversUnionTypes<ResolversParentTypes>['SendComplaintMessageResult'];
  SendComplaintMessageSuccess: Omit<SendComplaintMessageSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  SeparateComplaintInput: SeparateComplaintInput;
  SeparateComplaintResult: ResolversUnionTypes<ResolversParentTypes>['SeparateComplaintResult'];
  SeparateComplaintSuccess: Omit<SeparateComplaintSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  SetComplaintClockInput: SetComplaintClockInput;
  SetComplaintClockResult: ResolversUnionTypes<ResolversParentTypes>['SetComplaintClockResult'];
  SetComplaintClockSuccess: SetComplaintClockSuccess;
  SetDistrictHolidayInput: SetDistrictHolidayInput;
  SetDistrictHolidayResult: ResolversUnionTypes<ResolversParentTypes>['SetDistrictHolidayResult'];
  SetDistrictHolidaySuccess: Omit<SetDistrictHolidaySuccess, 'overrides'> & { overrides: Array<ResolversParentTypes['CalendarOverride']> };
  SetLetterheadInput: SetLetterheadInput;
  SetLetterheadResult: ResolversUnionTypes<ResolversParentTypes>['SetLetterheadResult'];
  SetLetterheadSuccess: Omit<SetLetterheadSuccess, 'letterhead'> & { letterhead: ResolversParentTypes['Letterhead'] };
  SettingsChange: SettingsChange;
  SettingsVersion: SettingsVersionRow;
  SettleRefusalInput: SettleRefusalInput;
  SettleRefusalResult: ResolversUnionTypes<ResolversParentTypes>['SettleRefusalResult'];
  SettleRefusalSuccess: Omit<SettleRefusalSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  StaleVersion: StaleVersionFailure;
  StepTime: StepTime;
  String: Scalars['String']['output'];
  SubjectReport: SubjectReportKey;
  Tombstone: Tombstone;
  UndoCaseworkLoadInput: UndoCaseworkLoadInput;
  UndoCaseworkLoadResult: ResolversUnionTypes<ResolversParentTypes>['UndoCaseworkLoadResult'];
  UndoCaseworkLoadSuccess: Omit<UndoCaseworkLoadSuccess, 'load'> & { load: ResolversParentTypes['BulkLoad'] };
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

export type AbsenceResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Absence'] = ResolversParentTypes['Absence']> = {
  changedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deputy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  handedOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

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

export type ApplyCaseworkLoadResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ApplyCaseworkLoadResult'] = ResolversParentTypes['ApplyCaseworkLoadResult']> = {
  __resolveType: TypeResolveFn<'ApplyCaseworkLoadSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type ApplyCaseworkLoadSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ApplyCaseworkLoadSuccess'] = ResolversParentTypes['ApplyCaseworkLoadSuccess']> = {
  load?: Resolver<ResolversTypes['BulkLoad'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  complaints?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, Partial<AuditTrailComplaintsArgs>>;
  complaintsErasures?: Resolver<Maybe<Array<ResolversTypes['ErasureRun']>>, ParentType, ContextType>;
  districtCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AwaitedDocumentResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['AwaitedDocument'] = ResolversParentTypes['AwaitedDocument']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AttachmentKind'], ParentType, ContextType>;
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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

export type CalendarOverrideResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CalendarOverride'] = ResolversParentTypes['CalendarOverride']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isNational?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isWorkingDay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CaseloadShareResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CaseloadShare'] = ResolversParentTypes['CaseloadShare']> = {
  complaints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type CategoryDocumentResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['CategoryDocument'] = ResolversParentTypes['CategoryDocument']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChangeAbsenceResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ChangeAbsenceResult'] = ResolversParentTypes['ChangeAbsenceResult']> = {
  __resolveType: TypeResolveFn<'ChangeAbsenceSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type ChangeAbsenceSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ChangeAbsenceSuccess'] = ResolversParentTypes['ChangeAbsenceSuccess']> = {
  absence?: Resolver<ResolversTypes['Absence'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  appointments?: Resolver<Array<ResolversTypes['ComplaintAppointment']>, ParentType, ContextType>;
  attachments?: Resolver<Maybe<Array<ResolversTypes['Attachment']>>, ParentType, ContextType>;
  awaitedDocuments?: Resolver<Array<ResolversTypes['AwaitedDocument']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ComplaintCategory'], ParentType, ContextType>;
  changeRequest?: Resolver<Maybe<ResolversTypes['ChangeRequest']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ComplaintChannel'], ParentType, ContextType>;
  checklist?: Resolver<Maybe<Array<ResolversTypes['ChecklistItem']>>, ParentType, ContextType>;
  consent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  contactPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ComplaintContactPhoneArgs, 'purpose'>>;
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
  lawfulBasis?: Resolver<Maybe<ResolversTypes['RecordedLawfulBasis']>, ParentType, ContextType>;
  letters?: Resolver<Maybe<Array<ResolversTypes['RecommendationLetter']>>, ParentType, ContextType>;
  mayBeReferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  messages?: Resolver<Maybe<Array<ResolversTypes['ComplaintMessage']>>, ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['ComplaintNeed']>, ParentType, ContextType>;
  nextSteps?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ComplaintOutcome']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overdueClocks?: Resolver<Array<ResolversTypes['ComplaintClockKind']>, ParentType, ContextType>;
  pause?: Resolver<Maybe<ResolversTypes['ComplaintPause']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  referralClocks?: Resolver<Maybe<Array<ResolversTypes['ReferralClock']>>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reporter?: Resolver<Maybe<ResolversTypes['Reporter']>, ParentType, ContextType>;
  reporterVisibility?: Resolver<ResolversTypes['ReporterVisibility'], ParentType, ContextType>;
  resolveBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sameReporter?: Resolver<Maybe<Array<ResolversTypes['Complaint']>>, ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ComplaintStatus'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['ComplaintSubject']>, ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['ComplaintTimelineEntry']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['FieldVerification']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerSteps?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComplaintAppointmentResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintAppointment'] = ResolversParentTypes['ComplaintAppointment']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
};

export type ComplaintCasesResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintCases'] = ResolversParentTypes['ComplaintCases']> = {
  closed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  duplicates?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  escalated?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  received?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rejected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reopened?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  resolved?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unfulfilled?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withdrawn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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

export type ComplaintClockEventResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintClockEvent'] = ResolversParentTypes['ComplaintClockEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clock?: Resolver<ResolversTypes['ComplaintClockKind'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ComplaintClockAction'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ComplaintClockPreviewResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintClockPreview'] = ResolversParentTypes['ComplaintClockPreview']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complaints?: Resolver<Array<ResolversTypes['PreviewedComplaint']>, ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  escalated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  referralsDue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reminded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resumed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type ComplaintMatchResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintMatch'] = ResolversParentTypes['ComplaintMatch']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
  matchedBy?: Resolver<ResolversTypes['ComplaintMatchKind'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ComplaintMeasuresResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintMeasures'] = ResolversParentTypes['ComplaintMeasures']> = {
  cases?: Resolver<ResolversTypes['ComplaintCases'], ParentType, ContextType>;
  confirmedShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  escalated?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  firstResponseShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  open?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  overdue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pastResolveBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  received?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rejected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reopened?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reopenedShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  resolved?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stepTimes?: Resolver<Array<ResolversTypes['StepTime']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unfulfilled?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  visited?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withdrawn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ComplaintMessageResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintMessage'] = ResolversParentTypes['ComplaintMessage']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorRole?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['MessageSide'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComplaintNeedResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintNeed'] = ResolversParentTypes['ComplaintNeed']> = {
  answer?: Resolver<Maybe<ResolversTypes['NeedAnswer']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ComplaintCategory'], ParentType, ContextType>;
  changeRequest?: Resolver<Maybe<ResolversTypes['ChangeRequest']>, ParentType, ContextType>;
  decisionNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Holder']>, ParentType, ContextType>;
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['NeedOutcome']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  recommendation?: Resolver<Maybe<ResolversTypes['NeedRecommendation']>, ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['NeedStatus'], ParentType, ContextType>;
  waiting?: Resolver<Maybe<ResolversTypes['NeedWaiting']>, ParentType, ContextType>;
  waitsFor?: Resolver<Maybe<ResolversTypes['NeedWait']>, ParentType, ContextType>;
};

export type ComplaintOutcomeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintOutcome'] = ResolversParentTypes['ComplaintOutcome']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  confirmation?: Resolver<ResolversTypes['Confirmation'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['UnfulfilledReason']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['OutcomeResult'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['ConfirmationMethod']>, ParentType, ContextType>;
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
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  maskedNik?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nik?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ComplaintSubjectNikArgs, 'purpose'>>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
};

export type ComplaintTimelineEntryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ComplaintTimelineEntry'] = ResolversParentTypes['ComplaintTimelineEntry']> = {
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actorRole?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changeRequest?: Resolver<Maybe<ResolversTypes['ChangeRequest']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Holder']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TimelineKind'], ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['ConfirmationMethod']>, ParentType, ContextType>;
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

export type ConsentResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  given?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  guardian?: Resolver<Maybe<ResolversTypes['Guardian']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type DeclareHouseholdResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DeclareHouseholdResult'] = ResolversParentTypes['DeclareHouseholdResult']> = {
  __resolveType: TypeResolveFn<'DeclareHouseholdSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type DeclareHouseholdSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DeclareHouseholdSuccess'] = ResolversParentTypes['DeclareHouseholdSuccess']> = {
  officer?: Resolver<ResolversTypes['RosterOfficer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclaredHouseholdResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DeclaredHousehold'] = ResolversParentTypes['DeclaredHousehold']> = {
  declaredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  declaredBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  householdId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['OfficerRelation'], ParentType, ContextType>;
};

export type DiscardCaseworkLoadResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DiscardCaseworkLoadResult'] = ResolversParentTypes['DiscardCaseworkLoadResult']> = {
  __resolveType: TypeResolveFn<'DiscardCaseworkLoadSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type DiscardCaseworkLoadSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DiscardCaseworkLoadSuccess'] = ResolversParentTypes['DiscardCaseworkLoadSuccess']> = {
  load?: Resolver<ResolversTypes['BulkLoad'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisputedConditionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DisputedCondition'] = ResolversParentTypes['DisputedCondition']> = {
  conditionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  programmeCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DistrictReadinessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DistrictReadiness'] = ResolversParentTypes['DistrictReadiness']> = {
  complaints?: Resolver<Maybe<Array<ResolversTypes['ReadinessItem']>>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DutyAssignmentResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['DutyAssignment'] = ResolversParentTypes['DutyAssignment']> = {
  absent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  areas?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  openComplaints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  sectors?: Resolver<Maybe<Array<ResolversTypes['Sector']>>, ParentType, ContextType>;
  signer?: Resolver<Maybe<ResolversTypes['LetterSigner']>, ParentType, ContextType>;
};

export type EndAbsenceResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['EndAbsenceResult'] = ResolversParentTypes['EndAbsenceResult']> = {
  __resolveType: TypeResolveFn<'EndAbsenceSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type EndAbsenceSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['EndAbsenceSuccess'] = ResolversParentTypes['EndAbsenceSuccess']> = {
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndWaitingResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['EndWaitingResult'] = ResolversParentTypes['EndWaitingResult']> = {
  __resolveType: TypeResolveFn<'EndWaitingSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type EndWaitingSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['EndWaitingSuccess'] = ResolversParentTypes['EndWaitingSuccess']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
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

export type EscalateComplaintResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['EscalateComplaintResult'] = ResolversParentTypes['EscalateComplaintResult']> = {
  __resolveType: TypeResolveFn<'EscalateComplaintSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type EscalateComplaintSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['EscalateComplaintSuccess'] = ResolversParentTypes['EscalateComplaintSuccess']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EscalationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Escalation'] = ResolversParentTypes['Escalation']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clock?: Resolver<Maybe<ResolversTypes['ComplaintClockKind']>, ParentType, ContextType>;
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

export type GuardianResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Guardian'] = ResolversParentTypes['Guardian']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['GuardianRelation'], ParentType, ContextType>;
};

export type HandOverCaseloadResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['HandOverCaseloadResult'] = ResolversParentTypes['HandOverCaseloadResult']> = {
  __resolveType: TypeResolveFn<'HandOverCaseloadSuccess' | 'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type HandOverCaseloadSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['HandOverCaseloadSuccess'] = ResolversParentTypes['HandOverCaseloadSuccess']> = {
  handedOver?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  preview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  samples?: Resolver<Array<ResolversTypes['Complaint']>, ParentType, ContextType>;
  shares?: Resolver<Array<ResolversTypes['CaseloadShare']>, ParentType, ContextType>;
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
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type ImportCaseworkSettingsResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ImportCaseworkSettingsResult'] = ResolversParentTypes['ImportCaseworkSettingsResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'ImportCaseworkSettingsSuccess' | 'InvalidInput' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type ImportCaseworkSettingsSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ImportCaseworkSettingsSuccess'] = ResolversParentTypes['ImportCaseworkSettingsSuccess']> = {
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

export type KeepWaitingResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['KeepWaitingResult'] = ResolversParentTypes['KeepWaitingResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'KeepWaitingSuccess' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type KeepWaitingSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['KeepWaitingSuccess'] = ResolversParentTypes['KeepWaitingSuccess']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LetterSignerResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['LetterSigner'] = ResolversParentTypes['LetterSigner']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LetterheadResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Letterhead'] = ResolversParentTypes['Letterhead']> = {
  districtCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  signer?: Resolver<Maybe<ResolversTypes['LetterSigner']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkComplaintSubjectResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['LinkComplaintSubjectResult'] = ResolversParentTypes['LinkComplaintSubjectResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'LinkComplaintSubjectSuccess' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type LinkComplaintSubjectSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['LinkComplaintSubjectSuccess'] = ResolversParentTypes['LinkComplaintSubjectSuccess']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoadHasDependentsResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['LoadHasDependents'] = ResolversParentTypes['LoadHasDependents']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dependents?: Resolver<Array<ResolversTypes['BulkLoadDependent']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addComplaintNote?: Resolver<ResolversTypes['AddComplaintNoteResult'], ParentType, ContextType, RequireFields<MutationAddComplaintNoteArgs, 'input'>>;
  applyCaseworkLoad?: Resolver<ResolversTypes['ApplyCaseworkLoadResult'], ParentType, ContextType, RequireFields<MutationApplyCaseworkLoadArgs, 'input'>>;
  assignDuty?: Resolver<ResolversTypes['AssignDutyResult'], ParentType, ContextType, RequireFields<MutationAssignDutyArgs, 'input'>>;
  changeAbsence?: Resolver<ResolversTypes['ChangeAbsenceResult'], ParentType, ContextType, RequireFields<MutationChangeAbsenceArgs, 'input'>>;
  completeHandling?: Resolver<ResolversTypes['CompleteHandlingResult'], ParentType, ContextType, RequireFields<MutationCompleteHandlingArgs, 'input'>>;
  confirmOutcome?: Resolver<ResolversTypes['ConfirmOutcomeResult'], ParentType, ContextType, RequireFields<MutationConfirmOutcomeArgs, 'input'>>;
  decideHandling?: Resolver<ResolversTypes['DecideHandlingResult'], ParentType, ContextType, RequireFields<MutationDecideHandlingArgs, 'input'>>;
  declareHousehold?: Resolver<ResolversTypes['DeclareHouseholdResult'], ParentType, ContextType, RequireFields<MutationDeclareHouseholdArgs, 'input'>>;
  discardCaseworkLoad?: Resolver<ResolversTypes['DiscardCaseworkLoadResult'], ParentType, ContextType, RequireFields<MutationDiscardCaseworkLoadArgs, 'input'>>;
  endAbsence?: Resolver<ResolversTypes['EndAbsenceResult'], ParentType, ContextType, RequireFields<MutationEndAbsenceArgs, 'input'>>;
  endWaiting?: Resolver<ResolversTypes['EndWaitingResult'], ParentType, ContextType, RequireFields<MutationEndWaitingArgs, 'input'>>;
  escalateComplaint?: Resolver<ResolversTypes['EscalateComplaintResult'], ParentType, ContextType, RequireFields<MutationEscalateComplaintArgs, 'input'>>;
  fileComplaint?: Resolver<ResolversTypes['FileComplaintResult'], ParentType, ContextType, RequireFields<MutationFileComplaintArgs, 'input'>>;
  fileComplaints?: Resolver<ResolversTypes['FileComplaintsResult'], ParentType, ContextType, RequireFields<MutationFileComplaintsArgs, 'input'>>;
  handOverCaseload?: Resolver<ResolversTypes['HandOverCaseloadResult'], ParentType, ContextType, RequireFields<MutationHandOverCaseloadArgs, 'input'>>;
  importCaseworkSettings?: Resolver<ResolversTypes['ImportCaseworkSettingsResult'], ParentType, ContextType, RequireFields<MutationImportCaseworkSettingsArgs, 'input'>>;
  issueCitizenCode?: Resolver<ResolversTypes['IssueCitizenCodeResult'], ParentType, ContextType, RequireFields<MutationIssueCitizenCodeArgs, 'input'>>;
  issueRecommendationLetter?: Resolver<ResolversTypes['IssueRecommendationLetterResult'], ParentType, ContextType, RequireFields<MutationIssueRecommendationLetterArgs, 'input'>>;
  keepWaiting?: Resolver<ResolversTypes['KeepWaitingResult'], ParentType, ContextType, RequireFields<MutationKeepWaitingArgs, 'input'>>;
  linkComplaintSubject?: Resolver<ResolversTypes['LinkComplaintSubjectResult'], ParentType, ContextType, RequireFields<MutationLinkComplaintSubjectArgs, 'input'>>;
  pauseComplaint?: Resolver<ResolversTypes['PauseComplaintResult'], ParentType, ContextType, RequireFields<MutationPauseComplaintArgs, 'input'>>;
  reassignComplaint?: Resolver<ResolversTypes['ReassignComplaintResult'], ParentType, ContextType, RequireFields<MutationReassignComplaintArgs, 'input'>>;
  recommendHandling?: Resolver<ResolversTypes['RecommendHandlingResult'], ParentType, ContextType, RequireFields<MutationRecommendHandlingArgs, 'input'>>;
  recordAbsence?: Resolver<ResolversTypes['RecordAbsenceResult'], ParentType, ContextType, RequireFields<MutationRecordAbsenceArgs, 'input'>>;
  recordComplaintConsent?: Resolver<ResolversTypes['RecordComplaintConsentResult'], ParentType, ContextType, RequireFields<MutationRecordComplaintConsentArgs, 'input'>>;
  recordFieldVerification?: Resolver<ResolversTypes['RecordFieldVerificationResult'], ParentType, ContextType, RequireFields<MutationRecordFieldVerificationArgs, 'input'>>;
  recordLawfulBasis?: Resolver<ResolversTypes['RecordLawfulBasisResult'], ParentType, ContextType, RequireFields<MutationRecordLawfulBasisArgs, 'input'>>;
  removeHouseholdDeclaration?: Resolver<ResolversTypes['RemoveHouseholdDeclarationResult'], ParentType, ContextType, RequireFields<MutationRemoveHouseholdDeclarationArgs, 'input'>>;
  reopenComplaint?: Resolver<ResolversTypes['ReopenComplaintResult'], ParentType, ContextType, RequireFields<MutationReopenComplaintArgs, 'input'>>;
  requestAttachmentUpload?: Resolver<ResolversTypes['RequestAttachmentUploadResult'], ParentType, ContextType, RequireFields<MutationRequestAttachmentUploadArgs, 'input'>>;
  resolveComplaintDocument?: Resolver<ResolversTypes['ResolveComplaintDocumentResult'], ParentType, ContextType, RequireFields<MutationResolveComplaintDocumentArgs, 'input'>>;
  resubmitComplaint?: Resolver<ResolversTypes['ResubmitComplaintResult'], ParentType, ContextType, RequireFields<MutationResubmitComplaintArgs, 'input'>>;
  resumeComplaint?: Resolver<ResolversTypes['ResumeComplaintResult'], ParentType, ContextType, RequireFields<MutationResumeComplaintArgs, 'input'>>;
  reviewComplaint?: Resolver<ResolversTypes['ReviewComplaintResult'], ParentType, ContextType, RequireFields<MutationReviewComplaintArgs, 'input'>>;
  rollbackCaseworkSettings?: Resolver<ResolversTypes['RollbackCaseworkSettingsResult'], ParentType, ContextType, RequireFields<MutationRollbackCaseworkSettingsArgs, 'input'>>;
  sendComplaintMessage?: Resolver<ResolversTypes['SendComplaintMessageResult'], ParentType, ContextType, RequireFields<MutationSendComplaintMessageArgs, 'input'>>;
  separateComplaint?: Resolver<ResolversTypes['SeparateComplaintResult'], ParentType, ContextType, RequireFields<MutationSeparateComplaintArgs, 'input'>>;
  setComplaintClock?: Resolver<ResolversTypes['SetComplaintClockResult'], ParentType, ContextType, RequireFields<MutationSetComplaintClockArgs, 'input'>>;
  setDistrictHoliday?: Resolver<ResolversTypes['SetDistrictHolidayResult'], ParentType, ContextType, RequireFields<MutationSetDistrictHolidayArgs, 'input'>>;
  setLetterhead?: Resolver<ResolversTypes['SetLetterheadResult'], ParentType, ContextType, RequireFields<MutationSetLetterheadArgs, 'input'>>;
  settleRefusal?: Resolver<ResolversTypes['SettleRefusalResult'], ParentType, ContextType, RequireFields<MutationSettleRefusalArgs, 'input'>>;
  undoCaseworkLoad?: Resolver<ResolversTypes['UndoCaseworkLoadResult'], ParentType, ContextType, RequireFields<MutationUndoCaseworkLoadArgs, 'input'>>;
  withdrawComplaint?: Resolver<ResolversTypes['WithdrawComplaintResult'], ParentType, ContextType, RequireFields<MutationWithdrawComplaintArgs, 'input'>>;
};

export type NeedAnswerResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['NeedAnswer'] = ResolversParentTypes['NeedAnswer']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NeedOutcomeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['NeedOutcome'] = ResolversParentTypes['NeedOutcome']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  confirmation?: Resolver<ResolversTypes['Confirmation'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['UnfulfilledReason']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['NeedResult'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['ConfirmationMethod']>, ParentType, ContextType>;
};

export type NeedRecommendationResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['NeedRecommendation'] = ResolversParentTypes['NeedRecommendation']> = {
  agencies?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  handling?: Resolver<ResolversTypes['Handling'], ParentType, ContextType>;
  programmeCodes?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['UnfulfilledReason']>, ParentType, ContextType>;
};

export type NeedWaitingResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['NeedWaiting'] = ResolversParentTypes['NeedWaiting']> = {
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviewOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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

export type PersonRequestResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PersonRequest'] = ResolversParentTypes['PersonRequest']> = {
  complaints?: Resolver<Maybe<ResolversTypes['PersonRequestOutcome']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonRequestOutcomeResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PersonRequestOutcome'] = ResolversParentTypes['PersonRequestOutcome']> = {
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tables?: Resolver<Array<ResolversTypes['ErasedTable']>, ParentType, ContextType>;
};

export type PreviewedComplaintResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['PreviewedComplaint'] = ResolversParentTypes['PreviewedComplaint']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['ComplaintClockEvent']>, ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _entities?: Resolver<Array<Maybe<ResolversTypes['_Entity']>>, ParentType, ContextType, RequireFields<Query_EntitiesArgs, 'representations'>>;
  _service?: Resolver<ResolversTypes['_Service'], ParentType, ContextType>;
  absences?: Resolver<Array<ResolversTypes['Absence']>, ParentType, ContextType, RequireFields<QueryAbsencesArgs, 'regionCode'>>;
  calendarOverrides?: Resolver<Array<ResolversTypes['CalendarOverride']>, ParentType, ContextType, RequireFields<QueryCalendarOverridesArgs, 'regionCode'>>;
  caseworkLoad?: Resolver<Maybe<ResolversTypes['BulkLoad']>, ParentType, ContextType, RequireFields<QueryCaseworkLoadArgs, 'id'>>;
  caseworkLoads?: Resolver<ResolversTypes['BulkLoadConnection'], ParentType, ContextType, RequireFields<QueryCaseworkLoadsArgs, 'regionCode'>>;
  caseworkSettingsVersions?: Resolver<Array<ResolversTypes['SettingsVersion']>, ParentType, ContextType, RequireFields<QueryCaseworkSettingsVersionsArgs, 'regionCode'>>;
  complaint?: Resolver<Maybe<ResolversTypes['Complaint']>, ParentType, ContextType, RequireFields<QueryComplaintArgs, 'id'>>;
  complaintByNumber?: Resolver<Maybe<ResolversTypes['Complaint']>, ParentType, ContextType, RequireFields<QueryComplaintByNumberArgs, 'number'>>;
  complaintCategories?: Resolver<Array<ResolversTypes['ComplaintCategory']>, ParentType, ContextType>;
  complaintChanges?: Resolver<ResolversTypes['ComplaintChanges'], ParentType, ContextType, RequireFields<QueryComplaintChangesArgs, 'first' | 'regionCode'>>;
  complaintClockPreview?: Resolver<ResolversTypes['ComplaintClockPreview'], ParentType, ContextType, RequireFields<QueryComplaintClockPreviewArgs, 'at' | 'regionCode'>>;
  complaintClocks?: Resolver<Array<ResolversTypes['ComplaintClock']>, ParentType, ContextType, RequireFields<QueryComplaintClocksArgs, 'regionCode'>>;
  complaintStatistics?: Resolver<ResolversTypes['ComplaintStatistics'], ParentType, ContextType, RequireFields<QueryComplaintStatisticsArgs, 'filter' | 'from' | 'until'>>;
  complaints?: Resolver<ResolversTypes['ComplaintConnection'], ParentType, ContextType, Partial<QueryComplaintsArgs>>;
  dutyAssignments?: Resolver<Array<ResolversTypes['DutyAssignment']>, ParentType, ContextType, RequireFields<QueryDutyAssignmentsArgs, 'regionCode'>>;
  exportCaseworkSettings?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QueryExportCaseworkSettingsArgs, 'regionCode'>>;
  holidays?: Resolver<Array<ResolversTypes['Holiday']>, ParentType, ContextType, RequireFields<QueryHolidaysArgs, 'from' | 'regionCode' | 'until'>>;
  letterhead?: Resolver<Maybe<ResolversTypes['Letterhead']>, ParentType, ContextType, RequireFields<QueryLetterheadArgs, 'regionCode'>>;
  officers?: Resolver<Array<ResolversTypes['RosterOfficer']>, ParentType, ContextType, RequireFields<QueryOfficersArgs, 'regionCode'>>;
  reporterContact?: Resolver<Maybe<ResolversTypes['ReporterContact']>, ParentType, ContextType, RequireFields<QueryReporterContactArgs, 'complaintId'>>;
  searchComplaints?: Resolver<Array<ResolversTypes['ComplaintMatch']>, ParentType, ContextType, RequireFields<QuerySearchComplaintsArgs, 'text'>>;
};

export type ReadinessItemResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReadinessItem'] = ResolversParentTypes['ReadinessItem']> = {
  code?: Resolver<ResolversTypes['ReadinessCode'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReadinessState'], ParentType, ContextType>;
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
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  signedAs?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verifyUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordAbsenceResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RecordAbsenceResult'] = ResolversParentTypes['RecordAbsenceResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RecordAbsenceSuccess', ParentType, ContextType>;
};

export type RecordAbsenceSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RecordAbsenceSuccess'] = ResolversParentTypes['RecordAbsenceSuccess']> = {
  absence?: Resolver<ResolversTypes['Absence'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordComplaintConsentResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RecordComplaintConsentResult'] = ResolversParentTypes['RecordComplaintConsentResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'RecordComplaintConsentSuccess' | 'StaleVersion', ParentType, ContextType>;
};

export type RecordComplaintConsentSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RecordComplaintConsentSuccess'] = ResolversParentTypes['RecordComplaintConsentSuccess']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordFieldVerificationResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RecordFieldVerificationResult'] = ResolversParentTypes['RecordFieldVerificationResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'RecordFieldVerificationSuccess' | 'StaleVersion', ParentType, ContextType>;
};

export type RecordFieldVerificationSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RecordFieldVerificationSuccess'] = ResolversParentTypes['RecordFieldVerificationSuccess']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordLawfulBasisResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RecordLawfulBasisResult'] = ResolversParentTypes['RecordLawfulBasisResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'RecordLawfulBasisSuccess' | 'StaleVersion', ParentType, ContextType>;
};

export type RecordLawfulBasisSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RecordLawfulBasisSuccess'] = ResolversParentTypes['RecordLawfulBasisSuccess']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordedLawfulBasisResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RecordedLawfulBasis'] = ResolversParentTypes['RecordedLawfulBasis']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['LawfulBasis'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralClockResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReferralClock'] = ResolversParentTypes['ReferralClock']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  complaints?: Resolver<Maybe<ResolversTypes['ComplaintConnection']>, ParentType, ContextType, Partial<RegionComplaintsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveHouseholdDeclarationResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RemoveHouseholdDeclarationResult'] = ResolversParentTypes['RemoveHouseholdDeclarationResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RemoveHouseholdDeclarationSuccess', ParentType, ContextType>;
};

export type RemoveHouseholdDeclarationSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RemoveHouseholdDeclarationSuccess'] = ResolversParentTypes['RemoveHouseholdDeclarationSuccess']> = {
  officer?: Resolver<ResolversTypes['RosterOfficer'], ParentType, ContextType>;
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
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ReporterPhoneArgs, 'purpose'>>;
  relation?: Resolver<ResolversTypes['ReporterRelation'], ParentType, ContextType>;
};

export type ReporterContactResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['ReporterContact'] = ResolversParentTypes['ReporterContact']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type RollbackCaseworkSettingsResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RollbackCaseworkSettingsResult'] = ResolversParentTypes['RollbackCaseworkSettingsResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RollbackCaseworkSettingsSuccess', ParentType, ContextType>;
};

export type RollbackCaseworkSettingsSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RollbackCaseworkSettingsSuccess'] = ResolversParentTypes['RollbackCaseworkSettingsSuccess']> = {
  changes?: Resolver<Array<ResolversTypes['SettingsChange']>, ParentType, ContextType>;
  preview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RosterOfficerResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['RosterOfficer'] = ResolversParentTypes['RosterOfficer']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  firstSignedInAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  households?: Resolver<Maybe<Array<ResolversTypes['DeclaredHousehold']>>, ParentType, ContextType>;
  lastSignedInAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['OfficerSource'], ParentType, ContextType>;
};

export type SendComplaintMessageResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SendComplaintMessageResult'] = ResolversParentTypes['SendComplaintMessageResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'SendComplaintMessageSuccess' | 'StaleVersion', ParentType, ContextType>;
};

export type SendComplaintMessageSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SendComplaintMessageSuccess'] = ResolversParentTypes['SendComplaintMessageSuccess']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeparateComplaintResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SeparateComplaintResult'] = ResolversParentTypes['SeparateComplaintResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'SeparateComplaintSuccess' | 'StaleVersion', ParentType, ContextType>;
};

export type SeparateComplaintSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SeparateComplaintSuccess'] = ResolversParentTypes['SeparateComplaintSuccess']> = {
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
  overrides?: Resolver<Array<ResolversTypes['CalendarOverride']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetLetterheadResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SetLetterheadResult'] = ResolversParentTypes['SetLetterheadResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'SetLetterheadSuccess' | 'StaleVersion', ParentType, ContextType>;
};

export type SetLetterheadSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SetLetterheadSuccess'] = ResolversParentTypes['SetLetterheadSuccess']> = {
  letterhead?: Resolver<ResolversTypes['Letterhead'], ParentType, ContextType>;
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

export type SettleRefusalResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SettleRefusalResult'] = ResolversParentTypes['SettleRefusalResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'NotAllowed' | 'NotFound' | 'SettleRefusalSuccess' | 'StaleVersion', ParentType, ContextType>;
};

export type SettleRefusalSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['SettleRefusalSuccess'] = ResolversParentTypes['SettleRefusalSuccess']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
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

export type UndoCaseworkLoadResultResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UndoCaseworkLoadResult'] = ResolversParentTypes['UndoCaseworkLoadResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'LoadHasDependents' | 'NotAllowed' | 'NotFound' | 'StaleVersion' | 'UndoCaseworkLoadSuccess', ParentType, ContextType>;
};

export type UndoCaseworkLoadSuccessResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UndoCaseworkLoadSuccess'] = ResolversParentTypes['UndoCaseworkLoadSuccess']> = {
  load?: Resolver<ResolversTypes['BulkLoad'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = ServiceContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'InvalidTransition' | 'LoadHasDependents' | 'NotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'Agency' | 'AuditTrail' | 'ChangeRequest' | 'Complaint' | 'DistrictReadiness' | 'Household' | 'Person' | 'PersonRequest' | 'Referral' | 'Region' | 'SubjectReport', ParentType, ContextType>;
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
  Absence?: AbsenceResolvers<ContextType>;
  AddComplaintNoteResult?: AddComplaintNoteResultResolvers<ContextType>;
  AddComplaintNoteSuccess?: AddComplaintNoteSuccessResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencyMeasures?: AgencyMeasuresResolvers<ContextType>;
  ApplyCaseworkLoadResult?: ApplyCaseworkLoadResultResolvers<ContextType>;
  ApplyCaseworkLoadSuccess?: ApplyCaseworkLoadSuccessResolvers<ContextType>;
  AssignDutyResult?: AssignDutyResultResolvers<ContextType>;
  AssignDutySuccess?: AssignDutySuccessResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditTrail?: AuditTrailResolvers<ContextType>;
  AwaitedDocument?: AwaitedDocumentResolvers<ContextType>;
  BulkLoad?: BulkLoadResolvers<ContextType>;
  BulkLoadConnection?: BulkLoadConnectionResolvers<ContextType>;
  BulkLoadDependent?: BulkLoadDependentResolvers<ContextType>;
  BulkLoadEdge?: BulkLoadEdgeResolvers<ContextType>;
  BulkLoadHeading?: BulkLoadHeadingResolvers<ContextType>;
  BulkLoadSample?: BulkLoadSampleResolvers<ContextType>;
  CalendarOverride?: CalendarOverrideResolvers<ContextType>;
  CaseloadShare?: CaseloadShareResolvers<ContextType>;
  CategoryDocument?: CategoryDocumentResolvers<ContextType>;
  ChangeAbsenceResult?: ChangeAbsenceResultResolvers<ContextType>;
  ChangeAbsenceSuccess?: ChangeAbsenceSuccessResolvers<ContextType>;
  ChangeRequest?: ChangeRequestResolvers<ContextType>;
  ChecklistItem?: ChecklistItemResolvers<ContextType>;
  Complaint?: ComplaintResolvers<ContextType>;
  ComplaintAppointment?: ComplaintAppointmentResolvers<ContextType>;
  ComplaintCases?: ComplaintCasesResolvers<ContextType>;
  ComplaintCategory?: ComplaintCategoryResolvers<ContextType>;
  ComplaintChanges?: ComplaintChangesResolvers<ContextType>;
  ComplaintClock?: ComplaintClockResolvers<ContextType>;
  ComplaintClockEvent?: ComplaintClockEventResolvers<ContextType>;
  ComplaintClockPreview?: ComplaintClockPreviewResolvers<ContextType>;
  ComplaintConnection?: ComplaintConnectionResolvers<ContextType>;
  ComplaintEdge?: ComplaintEdgeResolvers<ContextType>;
  ComplaintGroup?: ComplaintGroupResolvers<ContextType>;
  ComplaintMatch?: ComplaintMatchResolvers<ContextType>;
  ComplaintMeasures?: ComplaintMeasuresResolvers<ContextType>;
  ComplaintMessage?: ComplaintMessageResolvers<ContextType>;
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
  Consent?: ConsentResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideHandlingResult?: DecideHandlingResultResolvers<ContextType>;
  DecideHandlingSuccess?: DecideHandlingSuccessResolvers<ContextType>;
  DeclareHouseholdResult?: DeclareHouseholdResultResolvers<ContextType>;
  DeclareHouseholdSuccess?: DeclareHouseholdSuccessResolvers<ContextType>;
  DeclaredHousehold?: DeclaredHouseholdResolvers<ContextType>;
  DiscardCaseworkLoadResult?: DiscardCaseworkLoadResultResolvers<ContextType>;
  DiscardCaseworkLoadSuccess?: DiscardCaseworkLoadSuccessResolvers<ContextType>;
  DisputedCondition?: DisputedConditionResolvers<ContextType>;
  DistrictReadiness?: DistrictReadinessResolvers<ContextType>;
  DutyAssignment?: DutyAssignmentResolvers<ContextType>;
  EndAbsenceResult?: EndAbsenceResultResolvers<ContextType>;
  EndAbsenceSuccess?: EndAbsenceSuccessResolvers<ContextType>;
  EndWaitingResult?: EndWaitingResultResolvers<ContextType>;
  EndWaitingSuccess?: EndWaitingSuccessResolvers<ContextType>;
  ErasedTable?: ErasedTableResolvers<ContextType>;
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
  Guardian?: GuardianResolvers<ContextType>;
  HandOverCaseloadResult?: HandOverCaseloadResultResolvers<ContextType>;
  HandOverCaseloadSuccess?: HandOverCaseloadSuccessResolvers<ContextType>;
  Holder?: HolderResolvers<ContextType>;
  Holiday?: HolidayResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  ImportCaseworkSettingsResult?: ImportCaseworkSettingsResultResolvers<ContextType>;
  ImportCaseworkSettingsSuccess?: ImportCaseworkSettingsSuccessResolvers<ContextType>;
  InputIssue?: InputIssueResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  InvalidTransition?: InvalidTransitionResolvers<ContextType>;
  IssueCitizenCodeResult?: IssueCitizenCodeResultResolvers<ContextType>;
  IssueCitizenCodeSuccess?: IssueCitizenCodeSuccessResolvers<ContextType>;
  IssueRecommendationLetterResult?: IssueRecommendationLetterResultResolvers<ContextType>;
  IssueRecommendationLetterSuccess?: IssueRecommendationLetterSuccessResolvers<ContextType>;
  KeepWaitingResult?: KeepWaitingResultResolvers<ContextType>;
  KeepWaitingSuccess?: KeepWaitingSuccessResolvers<ContextType>;
  LetterSigner?: LetterSignerResolvers<ContextType>;
  Letterhead?: LetterheadResolvers<ContextType>;
  LinkComplaintSubjectResult?: LinkComplaintSubjectResultResolvers<ContextType>;
  LinkComplaintSubjectSuccess?: LinkComplaintSubjectSuccessResolvers<ContextType>;
  LoadHasDependents?: LoadHasDependentsResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NeedAnswer?: NeedAnswerResolvers<ContextType>;
  NeedOutcome?: NeedOutcomeResolvers<ContextType>;
  NeedRecommendation?: NeedRecommendationResolvers<ContextType>;
  NeedWaiting?: NeedWaitingResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PauseComplaintResult?: PauseComplaintResultResolvers<ContextType>;
  PauseComplaintSuccess?: PauseComplaintSuccessResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonRequest?: PersonRequestResolvers<ContextType>;
  PersonRequestOutcome?: PersonRequestOutcomeResolvers<ContextType>;
  PreviewedComplaint?: PreviewedComplaintResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReadinessItem?: ReadinessItemResolvers<ContextType>;
  ReassignComplaintResult?: ReassignComplaintResultResolvers<ContextType>;
  ReassignComplaintSuccess?: ReassignComplaintSuccessResolvers<ContextType>;
  RecommendHandlingResult?: RecommendHandlingResultResolvers<ContextType>;
  RecommendHandlingSuccess?: RecommendHandlingSuccessResolvers<ContextType>;
  RecommendationLetter?: RecommendationLetterResolvers<ContextType>;
  RecordAbsenceResult?: RecordAbsenceResultResolvers<ContextType>;
  RecordAbsenceSuccess?: RecordAbsenceSuccessResolvers<ContextType>;
  RecordComplaintConsentResult?: RecordComplaintConsentResultResolvers<ContextType>;
  RecordComplaintConsentSuccess?: RecordComplaintConsentSuccessResolvers<ContextType>;
  RecordFieldVerificationResult?: RecordFieldVerificationResultResolvers<ContextType>;
  RecordFieldVerificationSuccess?: RecordFieldVerificationSuccessResolvers<ContextType>;
  RecordLawfulBasisResult?: RecordLawfulBasisResultResolvers<ContextType>;
  RecordLawfulBasisSuccess?: RecordLawfulBasisSuccessResolvers<ContextType>;
  RecordedLawfulBasis?: RecordedLawfulBasisResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  ReferralClock?: ReferralClockResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RemoveHouseholdDeclarationResult?: RemoveHouseholdDeclarationResultResolvers<ContextType>;
  RemoveHouseholdDeclarationSuccess?: RemoveHouseholdDeclarationSuccessResolvers<ContextType>;
  ReopenComplaintResult?: ReopenComplaintResultResolvers<ContextType>;
  ReopenComplaintSuccess?: ReopenComplaintSuccessResolvers<ContextType>;
  ReportEntry?: ReportEntryResolvers<ContextType>;
  ReportRow?: ReportRowResolvers<ContextType>;
  ReportSection?: ReportSectionResolvers<ContextType>;
  Reporter?: ReporterResolvers<ContextType>;
  ReporterContact?: ReporterContactResolvers<ContextType>;
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
  RollbackCaseworkSettingsResult?: RollbackCaseworkSettingsResultResolvers<ContextType>;
  RollbackCaseworkSettingsSuccess?: RollbackCaseworkSettingsSuccessResolvers<ContextType>;
  RosterOfficer?: RosterOfficerResolvers<ContextType>;
  SendComplaintMessageResult?: SendComplaintMessageResultResolvers<ContextType>;
  SendComplaintMessageSuccess?: SendComplaintMessageSuccessResolvers<ContextType>;
  SeparateComplaintResult?: SeparateComplaintResultResolvers<ContextType>;
  SeparateComplaintSuccess?: SeparateComplaintSuccessResolvers<ContextType>;
  SetComplaintClockResult?: SetComplaintClockResultResolvers<ContextType>;
  SetComplaintClockSuccess?: SetComplaintClockSuccessResolvers<ContextType>;
  SetDistrictHolidayResult?: SetDistrictHolidayResultResolvers<ContextType>;
  SetDistrictHolidaySuccess?: SetDistrictHolidaySuccessResolvers<ContextType>;
  SetLetterheadResult?: SetLetterheadResultResolvers<ContextType>;
  SetLetterheadSuccess?: SetLetterheadSuccessResolvers<ContextType>;
  SettingsChange?: SettingsChangeResolvers<ContextType>;
  SettingsVersion?: SettingsVersionResolvers<ContextType>;
  SettleRefusalResult?: SettleRefusalResultResolvers<ContextType>;
  SettleRefusalSuccess?: SettleRefusalSuccessResolvers<ContextType>;
  StaleVersion?: StaleVersionResolvers<ContextType>;
  StepTime?: StepTimeResolvers<ContextType>;
  SubjectReport?: SubjectReportResolvers<ContextType>;
  Tombstone?: TombstoneResolvers<ContextType>;
  UndoCaseworkLoadResult?: UndoCaseworkLoadResultResolvers<ContextType>;
  UndoCaseworkLoadSuccess?: UndoCaseworkLoadSuccessResolvers<ContextType>;
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
