export { runRetention, startRetention, type RetentionKind, type RetentionStore } from './retention.ts';
export { retentionSchema } from './schema.ts';
