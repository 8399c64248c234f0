export { retentionEntities } from './retention.entity.ts';
export { runRetention, startRetention, type RetentionKind, type RetentionStore } from './retention.ts';
export { eraser, eraseUploads, retentionSchema } from './schema.ts';
