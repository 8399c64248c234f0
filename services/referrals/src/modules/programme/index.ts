export { listProgrammes, type ProgrammeRow } from './programme.repository.ts';
