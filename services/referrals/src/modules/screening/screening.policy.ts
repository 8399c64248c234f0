import { caseworkRoles, type Role } from '@slrt/domain';

/** Who may read the lists: those who work with the families. A village head sees the village's. */
export const screeningReaders: readonly Role[] = caseworkRoles;
/** Who may read counts; a planner without small ones. */
export const countReaders: readonly Role[] = [...caseworkRoles, 'PLANNER'];
export const exporters: readonly Role[] = ['MANAGER', 'HEAD_OF_OFFICE', 'DISTRICT_VERIFIER'];
/** Counts below this are left out for planners. */
export const minShown = 5;
