export { AppliedPersonRequestEntity, ErasureRunEntity, retentionEntities } from './retention.entity.ts';
export {
  retentionMigrations,
  runRetention,
  startRetention,
  type RetentionKind,
  type RetentionStore,
} from './retention.ts';
export {
  applyPersonRequest,
  findAppliedRequest,
  isRestricted,
  listRestricted,
  type AppliedRequest,
  type DecidedRequest,
} from './person-request.repository.ts';
export { kept, erased, type LegalBasis, type PersonalTable } from './personal-table.ts';
