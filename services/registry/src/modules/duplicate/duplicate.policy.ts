import type { Role } from '@slrt/domain';

/** Roles that may see pairs, whose reasons compare numbers. A pair may reach beyond one village. */
export const duplicateReaders: readonly Role[] = ['DISTRICT_VERIFIER', 'FRONT_OFFICE', 'BACK_OFFICE', 'SUPERVISOR'];
/** Roles that may decide on pairs, for a whole district. */
export const duplicateOfficers: readonly Role[] = ['DISTRICT_VERIFIER'];
