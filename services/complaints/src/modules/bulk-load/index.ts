export { caseLoad } from './case-load.ts';
export { dutyLoad } from './duty-load.ts';
