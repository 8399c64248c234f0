export { countCells, type Cell } from './cells.ts';
export type * from './facts.ts';
export { nameKeyColumns, type Named } from './name-keys.ts';
export {
  profileBatches,
  profileOf,
  type ProfiledHousehold,
  type ProfiledMember,
  type ProfiledParticipation,
} from './profile.ts';
export { doubtCodes, missingCodes, qualityOf, type QualityCode, type QualityMember } from './quality.ts';
export { householdJson, personJson } from './rows.ts';
export { relations, type Relation } from './facts.ts';
