export { agencyCodes, agencyName, isAgencyCode, type AgencyCode } from './agencies.ts';
export { auditActions, type AuditAction } from './audit-actions.ts';
export { bulkLoaders, bulkLoadTransitions, type BulkLoadStatus, type BulkLoadStep } from './bulk-load-lifecycle.ts';
export {
  type ChangeRequestPath,
  type ChangeRequestState,
  changeRequestStages,
  changeRequestTransitions,
  closedChangeRequestStates,
  firstStages,
} from './change-request-lifecycle.ts';
export {
  closedComplaintStatuses,
  complaintStatuses,
  type ComplaintStatus,
  type ComplaintActors,
  type ComplaintTransition,
  complaintTransitions,
  type ComplaintStep,
  complaintHolders,
  type ComplaintHolderRule,
  complaintActs,
  type ComplaintAct,
  type EscalationLevel,
  nextEscalation,
} from './complaint-lifecycle.ts';
export {
  closedNeedStatuses,
  complaintDerivation,
  derivedChanges,
  deriveComplaintStatus,
  deriveFromNeeds,
  intakeStatuses,
  isOpenNeed,
  isTakeable,
  needsTakenBy,
  needStatuses,
  needStatusOfComplaint,
  needTransitions,
  type ComplaintDerivation,
  type NeedState,
  type NeedWait,
  type NeedStatus,
  type NeedStep,
  type NeedTransition,
} from './need-lifecycle.ts';
export {
  type ErrorCode,
  type InputIssue,
  type UserFailure,
  type InvalidInputFailure,
  type InvalidTransitionFailure,
  type StaleVersionFailure,
  type NotAllowedFailure,
  type NotFoundFailure,
  type IdempotencyConflictFailure,
  Refusal,
  FieldRefusal,
  issue,
  refusals,
} from './errors.ts';
export { personalFacts, type PersonalFact } from './facts.ts';
export { factPolicies, factsClosedIn, factsClosedTo, mayAskBy, mayLearn, type FactPolicy } from './fact-policy.ts';
export {
  type EntityKey,
  type IdKind,
  documentNumber,
  formatId,
  getKey,
  idPrefixes,
  parseId,
  isUuidV7,
  districtOf,
  districtOfId,
  levelOf,
} from './ids.ts';
export { type Transition, allowedSteps, getTransition, rolesFor, stateChanges } from './lifecycle.ts';
export { type IdentifierRules, parseNik, kkProblem, hiddenNumber } from './nik.ts';
export { phoneticKeys, searchedKeys, searchedWords, type SearchedWord } from './phonetic.ts';
export { compareNames, hasDayAndMonthSwapped, wordLikeness, type NameAgreement } from './compare-names.ts';
export {
  type ReferralStatus,
  endedReferralStatuses,
  refusesNeed,
  referralStatuses,
  type ReferralReason,
  type ReferralOutcome,
  referralActs,
  referralTransitions,
  referralEscalation,
  type ReferralAct,
  type ReferralStep,
} from './referral-lifecycle.ts';
export {
  type RegistryImportStatus,
  registryImporters,
  registryImportTransitions,
} from './registry-import-lifecycle.ts';
export {
  roles,
  type Role,
  sectors,
  type Sector,
  agencyRoles,
  caseworkRoles,
  type Assignment,
  type Actor,
  type SessionScope,
  covers,
  assignmentsOf,
  assignmentFor,
  scopeFor,
  rolesAt,
  actingRole,
  systemScope,
  publicScope,
} from './roles.ts';
export { nationalProgrammes, programmeName, programmesOwnedBy, type NationalProgramme } from './programmes.ts';
export {
  documentsNeededBy,
  factsOfPart,
  familyDocumentKinds,
  householdParts,
  isNeeded,
  programmeDocuments,
  programmeNeeds,
  type FamilyDocumentKind,
  type HouseholdPart,
} from './programme-needs.ts';
export {
  secondDeciders,
  personRequestDays,
  personRequestKinds,
  personRequestTransitions,
  requestDeciders,
  requestRecorders,
  type PersonRequestKind,
  type PersonRequestState,
} from './person-request-lifecycle.ts';
