export type { OpenReferral } from '../projection/index.ts';
