export { assertKnownCodes, createDirectoryCache, type DirectoryCache } from './directory-cache.ts';
export {
  countReceivers,
  deleteDistrictProgrammes,
  deleteUnusedQuotas,
  programmeSource,
  quotaSource,
  setDistrictProgramme,
  setQuota,
  findQuotas,
  holdQuota,
  settleHolds,
  listProgrammes,
  type ProgrammeRow,
  type QuotaRow,
} from './programme.repository.ts';
export { programmeSetters } from './use-cases/set-programme.ts';
