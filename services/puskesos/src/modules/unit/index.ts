export { type UnitRow } from './unit.repository.ts';
export { mayCountRecords, organisers, unitReaders } from './unit.policy.ts';
export { findCoverage, findUnitOfVillage, removeOfficer } from './unit.repository.ts';
/** Reference to an area, which the registry owns. */
export interface RegionReference {
  readonly code: string;
}
export { countCaseload, projectComplaints } from './caseload.repository.ts';
