export { recordBatches } from './household.events.ts';
export {
  countStale,
  findByBdtId,
  findHouseholds,
  insertHouseholds,
  listInVillage,
  lockHousehold,
  pageForExport,
  replaceFacts,
  updateHousehold,
  type HouseholdRow,
} from './household.repository.ts';
export {
  findValues,
  saveSourceValues,
  saveWelfareRank,
  type SourceValue,
  type SourceValueRow,
} from './source-value.repository.ts';
export { partOfGroup, type FactName } from './fact-changes.ts';
export { loadFactPerson, readableFacts } from './fact-access.ts';
export {
  findVisitRevisions,
  insertRevision,
  insertRevisions,
  listRevisionsSince,
  snapshotOf,
  type Revision,
  type RevisionSince,
  type Snapshot,
} from './revision.repository.ts';
export {
  addParticipation,
  findNamedPeople,
  findParticipation,
  type ParticipationRow,
  type ProgrammeEnd,
  type StatedProgrammes,
} from './participation.repository.ts';
export {
  demoteHeads,
  findFormerMembers,
  findMembers,
  insertNameKeys,
  insertPersonRows,
  insertPersons,
  makeHead,
  markLeft,
  markMerged,
  moveNameKeys,
  movePersons,
  updateIdentities,
  updatePersonFacts,
  findPersons,
  type PersonRow,
} from './person.repository.ts';
export { isStatedReason, statedReasons, type StatedReason } from './participation.policy.ts';
export {
  recordParticipation,
  recordParticipationEnd,
  recordProgrammeEnds,
  undoListedParticipation,
} from './use-cases/change-participation.ts';
export { endAllProgrammes, findEndedProgrammes, type Leaver } from './use-cases/find-ended-programmes.ts';
export { copyRecords, findMovedRecord, mergeRecords, type Succession } from './transfer.repository.ts';
export { withFacts, type FactAtPath } from './fact-paths.ts';
export { findSimilarKeys, searchPersons } from './name-search.repository.ts';
export type { RegistryDeps } from './registry-deps.ts';
export { publishHouseholdChange } from './use-cases/publish-household-change.ts';
export {
  applyVisit,
  planVisit,
  recordHomeVisit,
  saveVisitedFacts,
  visitedFactsIssues,
  type PlannedVisit,
  type RecordHomeVisitInput,
  type VisitedFacts,
} from './use-cases/record-home-visit.ts';
export type * from './household.parents.ts';
export { assertNotOwnHousehold } from './officer-household.ts';
export { refreshQuality } from './use-cases/refresh-quality.ts';
export { mergePerson, unmergePerson } from './use-cases/merge-person.ts';
export { householdProposers, mayRead, visitors } from './household.policy.ts';
