import type { Role } from '@slrt/domain';

/** Who sees pairs: those who verify records. A pair may reach beyond one village. */
export const duplicateReaders: readonly Role[] = [
  'DISTRICT_VERIFIER',
  'HEAD_OF_OFFICE',
  'FRONT_OFFICE',
  'BACK_OFFICE',
  'SUPERVISOR',
];
/** Who decides of them, for a whole district. */
export const duplicateOfficers: readonly Role[] = ['DISTRICT_VERIFIER'];
