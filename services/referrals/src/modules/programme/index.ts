export { assertKnownCodes, createDirectoryCache, type DirectoryCache } from './directory-cache.ts';
export {
  countReceivers,
  findQuotas,
  holdQuota,
  settleHolds,
  listProgrammes,
  type ProgrammeRow,
  type QuotaRow,
} from './programme.repository.ts';
