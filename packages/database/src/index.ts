export { auditChainSchema, auditQueueSchema, endAuditOrder, queueUnsealedRows } from './audit-schema.ts';
export {
  auditHead,
  listChains,
  sealAudit,
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
  momentText,
  readClock,
  takeMoment,
} from './clock.ts';
export { backfill, type Backfill } from './backfill.ts';
export { rememberCommand } from './command.ts';
export { describeTables } from './describe-tables.ts';
export { createDatabase, type Database, type Tx } from './database.ts';
export { constraintOf, isConnectionLoss, isOutage, isUnavailable, isWrongValue } from './errors.ts';
export { connectionLimits, timeLimits, type TimeLimits, type Work } from './time-limits.ts';
export { migrate, type MigrationSet } from './migrate.ts';
export { connectAdmin, databaseUrls, provisionService, rolePassword, type ServiceDatabaseUrls } from './provision.ts';
export { readMigrations } from './read-migrations.ts';
export { syncAreas, syncLifecycle } from './reference-data.ts';
export { audit, platformSchema, readOnRecord, recordRead, type AuditEntry } from './platform.ts';
export { assertSchemaVersion, SchemaVersionError } from './schema-version.ts';
export { areaTest, protect, protectThrough } from './row-security.ts';
export { decodeCursor, encodeCursor, SqlFilter } from './sql-filter.ts';
export { cursorAfter, decodeChanges, encodeChanges, findLastChange, type ChangeCursor } from './change-cursor.ts';
export { villageChangeSchema, villageChangeSettingSchema } from './village-change.ts';
export { pg };
import pg from 'pg';
