export {
  readAuditHead,
  listChains,
  sealAuditRows,
  verifyAudit,
  type AuditFault,
  type AuditHead,
  type AuditVerdict,
} from './audit-chain.ts';
export {
  clockDependency,
  measureClock,
  moment,
  momentAfter,
  momentOf,
  momentOrNow,
  momentText,
  readClock,
  setMoment,
  takeMoment,
} from './clock.ts';
export { backfill, type Backfill } from './backfill.ts';
export { insertCommand } from './command.ts';
export { afterEachCommit, createDatabase, type Database } from './database.ts';
export { findDrift } from './drift.ts';
export type { TxManager } from './manager.ts';
export {
  allOf,
  compiled,
  inArea,
  keyRows,
  raw,
  render,
  Sql,
  sql,
  SqlText,
  type RunSql,
  type Statement,
} from './sql.ts';
export {
  bigint,
  boolean,
  bytes,
  day,
  defaultTo,
  defineTable,
  double,
  generated,
  identity,
  instant,
  integer,
  json,
  list,
  nullable,
  numeric,
  primary,
  real,
  smallint,
  text,
  uuid,
  type AnyTable,
  type NewRowOf,
  type RowOf,
  type Table,
  type TableNames,
} from './table.ts';
export type { Tx } from './transaction.ts';
export { describeSchema } from './schema-snapshot.ts';
export {
  constraintOf,
  isConnectionLoss,
  isOutage,
  isRefusedData,
  isUnavailable,
  isWrongValue,
  sqlStateOf,
} from './errors.ts';
export { connectionLimits, timeLimits, type TimeLimits, type Work } from './time-limits.ts';
export { migrate, type MigrationSet } from './migrate.ts';
export { listLoggingFaults, privateLogging } from './private-logging.ts';
export { connectAdmin, databaseUrls, provisionService, rolePassword, type ServiceDatabaseUrls } from './provision.ts';
export {
  disclosureMigrations,
  platformMigrations,
  readMigrations,
  villageChangeMigrations,
  type Migration,
  type MigrationFolder,
} from './read-migrations.ts';
export { syncAreas } from './reference-data.ts';
export { AreaEntity, AuditEntryEntity, platformEntities, VillageChangeEntity } from './platform.entity.ts';
export {
  audit,
  auditReads,
  auditWrites,
  readWithAudit,
  recordRead,
  recordReads,
  splitSubjects,
  type ActorEntry,
  type AuditedWrite,
  type AuditEntry,
} from './platform.ts';
export { assertSchemaVersion, SchemaVersionError } from './schema-version.ts';
export {
  cursorAfter,
  decodeChanges,
  encodeChanges,
  findLastChange,
  type ChangeCursor,
  decodeCursor,
  encodeCursor,
} from './change-cursor.ts';
export type { QueryRunner } from 'typeorm';
export { pg };
import pg from 'pg';
