export { addOfficer, findOfficer, recordAccount, type OfficerRow } from './roster.repository.ts';
export { OfficerEntity, OfficerHouseholdEntity } from './roster.entity.ts';
export { createSignIns, type SignIns } from './sign-ins.ts';
export { organisers } from './use-cases/declare-household.ts';
