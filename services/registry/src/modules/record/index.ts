export { countCells } from './cells.ts';
export type * from './facts.ts';
export { profileBatches, profileOf, type ProfiledMember, type ProfiledParticipation } from './profile.ts';
export { doubtCodes, missingCodes, qualityOf, type QualityMember } from './quality.ts';
export {
  createIdentifierVault,
  listRetiredKeys,
  type IdentifierKind,
  type IdentifierVault,
  type NewIdentifier,
  type SealedIdentifier,
} from './identifier-vault.ts';
export {
  cellColumns,
  householdColumns,
  identifierColumns,
  nameKeyColumns,
  personColumns,
  type CellColumns,
  type HouseholdColumns,
  type IdentifierColumns,
  type NameKeyColumns,
  type PersonColumns,
} from './rows.ts';
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
