export { filledDistricts, protectedRows } from './protected-rows.ts';
