import { caseworkRoles, type Role } from '@slrt/domain';

/** Roles that may list screened households. Row security limits them to their areas. */
export const screeningReaders: readonly Role[] = caseworkRoles;
/** Roles that may read counts. Planners get published ones. */
export const countReaders: readonly Role[] = [...caseworkRoles, 'PLANNER'];
export const exporters: readonly Role[] = ['MANAGER', 'HEAD_OF_OFFICE', 'DISTRICT_VERIFIER'];
