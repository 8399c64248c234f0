export { ErasureRunEntity, retentionEntities } from './retention.entity.ts';
export {
  retentionMigrations,
  runRetention,
  startRetention,
  type RetentionKind,
  type RetentionStore,
} from './retention.ts';
