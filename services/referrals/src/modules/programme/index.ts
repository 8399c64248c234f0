export { assertKnownCodes, createDirectoryCache, type DirectoryCache } from './directory-cache.ts';
export { findQuotas, holdQuota, listProgrammes, type ProgrammeRow, type QuotaRow } from './programme.repository.ts';
