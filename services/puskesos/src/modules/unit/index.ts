export { type CoverageRow, type UnitRow } from './unit.repository.ts';
export { organisers, unitReaders } from './unit.policy.ts';
export type { Caller, PuskesosDeps } from './use-cases/establish-puskesos.ts';
export { findUnitOfVillage } from './unit.repository.ts';
