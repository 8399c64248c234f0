export { householdReaders, householdProposers, mayRead, visitors } from './household.policy.ts';
export { profileOf, recordHouseholdEvent, recordProfiles, type HouseholdProfile } from './household.events.ts';
export {
  countHouseholds,
  findHouseholds,
  insertHouseholds,
  pageHouseholds,
  pageRevisions,
  type HouseholdRow,
  type NewHousehold,
  type Revision,
} from './household.repository.ts';
export { findParticipation, type ParticipationRow } from './participation.repository.ts';
export { findMembers, findPersons, insertPersons, relations, searchPersons, type NewPerson, type PersonRow, type Relation } from './person.repository.ts';
export { applyDetermination } from './use-cases/apply-determination.ts';
export { recordHomeVisit } from './use-cases/record-home-visit.ts';
export { recordParticipation } from './use-cases/record-participation.ts';
export { registerHousehold, type RegistryDeps } from './use-cases/register-household.ts';
export type * from './household.parents.ts';
export { createHouseholdLoaders, type HouseholdLoaders } from './household.loaders.ts';
