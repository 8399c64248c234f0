export { recordBatches } from './household.events.ts';
export {
  countStale,
  findByBdtId,
  findHouseholds,
  insertHouseholds,
  pageForExport,
  replaceFacts,
  type HouseholdRow,
} from './household.repository.ts';
export { keepValues, type SourceValue } from './source-value.repository.ts';
export {
  insertRevision,
  listRevisionsSince,
  snapshotOf,
  type Revision,
  type RevisionSince,
  type Snapshot,
} from './revision.repository.ts';
export { findParticipation, type ParticipationRow } from './participation.repository.ts';
export {
  findMembers,
  insertNameKeys,
  insertPersonRows,
  insertPersons,
  updatePersonFacts,
  findPersons,
  searchPersons,
  type PersonRow,
} from './person.repository.ts';
export { applyDetermination } from './use-cases/apply-determination.ts';
export { recordParticipation } from './use-cases/record-participation.ts';
export { registerHousehold, type RegisterHouseholdInput, type RegistryDeps } from './use-cases/register-household.ts';
export {
  recordHomeVisit,
  type PlannedVisit,
  type RecordHomeVisitInput,
  type VisitResult,
} from './use-cases/record-home-visit.ts';
export type * from './household.parents.ts';
export { refreshQuality } from './use-cases/refresh-quality.ts';
export { mergePerson, unmergePerson } from './use-cases/merge-person.ts';
export { mayRead, visitors } from './household.policy.ts';
