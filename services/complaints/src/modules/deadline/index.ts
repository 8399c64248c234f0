export type { OpenReferral } from '../projection/index.ts';
export { resume } from './use-cases/pause-complaint.ts';
