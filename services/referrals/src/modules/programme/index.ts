export {
  findQuotas,
  holdQuota,
  listDistrictProgrammes,
  listProgrammes,
  type DistrictProgrammeRow,
  type ProgrammeRow,
  type QuotaRow,
} from './programme.repository.ts';
export { programmeSettings, type ProgrammeDeps } from './use-cases/set-programme.ts';
