import type { Role } from '@slrt/domain';

/** Roles that may see pairs. A pair may reach beyond one village. */
export const duplicateReaders: readonly Role[] = [
  'DISTRICT_VERIFIER',
  'HEAD_OF_OFFICE',
  'FRONT_OFFICE',
  'BACK_OFFICE',
  'SUPERVISOR',
];
/** Roles that may decide on pairs, for a whole district. */
export const duplicateOfficers: readonly Role[] = ['DISTRICT_VERIFIER'];
