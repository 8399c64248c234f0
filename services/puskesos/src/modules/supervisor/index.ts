export { listSupervisors, type SupervisorRow } from './supervisor.repository.ts';
