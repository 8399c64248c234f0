export { officeLoad } from './office-load.ts';
