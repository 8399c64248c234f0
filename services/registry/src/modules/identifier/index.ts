export { createIdentifierVault, type IdentifierVault } from './identifier.ts';
export {
  findIdentifiers,
  findOwners,
  findSubjects,
  insertIdentifiers,
  type IdentifierRow,
  type NewIdentifier,
} from './identifier.repository.ts';
