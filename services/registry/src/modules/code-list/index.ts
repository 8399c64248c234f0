export { bdt2015Lists, codeListVersions, codeReader, type ListName } from './lists/bdt-2015.ts';
export { canonicalCode, codesOf } from './canonical.ts';
export {
  variables,
  type FactGroup,
  type HouseholdGroup,
  type ValueRule,
  type Variable,
  type VariableName,
} from './variables.ts';
