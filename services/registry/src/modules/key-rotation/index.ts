export { filledDistricts } from './protected-rows.ts';
