export { registerHousehold, type RegisterHouseholdInput } from './use-cases/register-household.ts';
