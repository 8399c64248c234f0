export { createActorVerifier, createActorSigner, type ActorSigner } from './actor-token.ts';
export { accessOf, getScope, restrictTo, type Access } from './access.ts';
export {
  connection,
  connectionResolvers,
  cursorOf,
  pageSize,
  type Connection,
  type PageRequest,
} from './pagination.ts';
export { assertSameInput, idempotencyKeyIssues, inputHash } from './idempotency.ts';
export { create, mutate, mutateBatch } from './mutate.ts';
export { createExecutor } from './execution.ts';
export { createSubgraphServer, type SubgraphServer } from './server.ts';
export { buildServiceSchema, sdl, sharedResolvers } from './schema.ts';
export {
  startService,
  type HostSettings,
  type RequestContext,
  type RunningService,
  type SubgraphService,
} from './host.ts';
export { operationLabel } from './operation-label.ts';
export { bitsOf, Reading } from './reading/reading.ts';
export { createReadRecorder, type ReadRecorder } from './reading/read-recorder.ts';
export { ArgumentRefusal } from './reading/fact-rights.ts';
export { declaredFacts } from './reading/declared-facts.ts';
export type { SubjectsOf } from './reading/record-facts.ts';
export { batchLoader } from './loader.ts';
export { clockSkew, runBatch, type BatchItem, type BatchOutcome } from './batch.ts';
export {
  readChanges,
  type ChangesCaller,
  type ChangesPage,
  type ChangesPlace,
  type ChangesRequest,
} from './changes.ts';
export {
  subjectReportResolvers,
  subjectReportSdl,
  type ReportSource,
  type SubjectReportKey,
} from './subject-report.ts';
export {
  auditTrailResolvers,
  auditTrailSdl,
  auditWatchers,
  type AuditEntryPage,
  type AuditEntryRow,
  type AuditTrailKey,
} from './audit-trail.ts';
export { personalTables, type PersonRequestKey } from './person-requests.ts';
export { assertAllowed, assertDistrict, assertInsideDistrict, assertPurpose, WrongArgument } from './input-checks.ts';
export { currentSubDistricts, currentVillages } from './area-lookup.ts';
export { languageOf, refuseArgument, refuseRequest } from './refuse-request.ts';
export { setAsideWrongItems, type WrongItems } from './batch-variables.ts';
export { describeLiteral, describeVariables, inputMessage, type InputProblem } from './input-problems.ts';
export {
  defineModule,
  defineModuleBatchConsumer,
  defineModuleConsumer,
  type ModuleConsumer,
  type ModuleDefinition,
  type ModuleJob,
  type ServiceDeps,
} from './define-module.ts';
export { defineService, type ServiceDefinition, type ServiceRuntime } from './define-service.ts';
export { runService } from './run-service.ts';
export {
  defineCommand,
  UsageError,
  type AgencyAccountsContext,
  type Command,
  type CommandContext,
  type Option,
  type Parameter,
} from './define-command.ts';
export {
  findDistrictReadiness,
  type DistrictReadinessKey,
  type ReadinessFinding,
  type ReadinessPlace,
} from './readiness.ts';
export { listParameter, registerListExport, type ExportQuery, type ExportRequest } from './list-export.ts';
export { loadDatabase, loadService, serviceFile, type DatabaseDefinition } from './load-service.ts';
export {
  databaseNames,
  filePaths,
  publicPath,
  serviceNames,
  type DatabaseName,
  type ProxiedPath,
  type ServiceName,
} from './proxied-path.ts';
export { actCommands, batch, command, creation, named, stepCommands, type Caller } from './command.ts';
export {
  defineHouseholdProjection,
  disclosedUntil,
  projectAreas,
  projectOfficerHouseholds,
  withdrawDisclosure,
  type HouseholdLocation,
} from './projections.ts';
export { isTemporaryFailure } from './unavailable.ts';
