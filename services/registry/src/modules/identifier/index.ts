export {
  createIdentifierVault,
  listRetiredKeys,
  type IdentifierKind,
  type IdentifierVault,
  type SealedIdentifier,
} from './identifier.ts';
export {
  endIdentifiers,
  findAllIdentifiers,
  findByCard,
  findIdentifiers,
  findNumbered,
  findOwners,
  findSubjects,
  insertIdentifierColumns,
  insertIdentifiers,
  type DatedIdentifier,
  type IdentifierRow,
  type NewIdentifier,
} from './identifier.repository.ts';
