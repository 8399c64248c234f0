export { countCells } from './cells.ts';
export type * from './facts.ts';
export { nameKeyColumns } from './name-keys.ts';
export { profileBatches, profileOf, type ProfiledMember, type ProfiledParticipation } from './profile.ts';
export { doubtCodes, missingCodes, qualityOf, type QualityMember } from './quality.ts';
export { householdJson, personJson } from './rows.ts';
export { relations, type Relation } from './facts.ts';
export {
  fieldOf,
  mergeFacts,
  readStatedHousehold,
  readStatedPerson,
  type StatedHousehold,
  type StatedPerson,
  type StatedValues,
} from './stated-facts.ts';
