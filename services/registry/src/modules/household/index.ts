export { profileOf, recordProfiles, type HouseholdProfile, type ProfiledMember } from './household.events.ts';
export {
  findByBdtId,
  findHouseholds,
  insertHouseholds,
  insertRevision,
  pageForExport,
  replaceFacts,
  type HouseholdRow,
  type NewHousehold,
  type Revision,
} from './household.repository.ts';
export { findParticipation, type ParticipationRow } from './participation.repository.ts';
export {
  findMembers,
  insertNameKeys,
  insertPersons,
  relations,
  updatePersonFacts,
  type NewPerson,
  type PersonRow,
  type Relation,
} from './person.repository.ts';
export { applyDetermination } from './use-cases/apply-determination.ts';
export { recordParticipation } from './use-cases/record-participation.ts';
export { type RegistryDeps } from './use-cases/register-household.ts';
export type * from './household.parents.ts';
export { createHouseholdLoaders, type HouseholdLoaders } from './household.loaders.ts';
