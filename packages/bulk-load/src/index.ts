export { findUnknownAreas, wasLoaded, type LoadPage, type LoadRow, type RowSample } from './bulk-load.repository.ts';
export { bulkLoadMigrations, BulkLoadRowEntity } from './bulk-load.entity.ts';
export type { LoadHasDependentsFailure } from './decide-load.ts';
export { groupDependents } from './load-kind.ts';
export type { AppliedRow, Applied, LoadColumn, LoadDependent, LoadDeps, LoadKind, Plan } from './load-kind.ts';
export { codeTable, columnTable } from './load-markdown.ts';
export { defineLoadModule } from './load-module.ts';
export type { RowReader } from './row-reader.ts';
export { officerColumns, readOfficer } from './officer-columns.ts';
