export type { SupervisorRow } from './supervisor.repository.ts';
