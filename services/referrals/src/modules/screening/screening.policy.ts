import { caseworkRoles, type Role } from '@slrt/domain';

/** Roles that may list screened households. Row security limits them to their areas. */
export const screeningReaders: readonly Role[] = caseworkRoles;
/** Roles that may read counts. Small counts are hidden from planners. */
export const countReaders: readonly Role[] = [...caseworkRoles, 'PLANNER'];
export const exporters: readonly Role[] = ['MANAGER', 'HEAD_OF_OFFICE', 'DISTRICT_VERIFIER'];
/** Counts below this are hidden from planners. */
export const minShown = 5;
