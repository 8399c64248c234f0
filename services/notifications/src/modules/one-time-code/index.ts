export { createCodes, type CodeDeps } from './one-time-code.ts';
export type { OneTimeCodeRow } from './one-time-code.repository.ts';
