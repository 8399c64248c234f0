import { caseworkRoles, type Role } from '@slrt/domain';

/** Who sets the clocks of a district. */
export const clockSetters: readonly Role[] = ['MANAGER', 'HEAD_OF_OFFICE'];
export const clockReaders: readonly Role[] = [...caseworkRoles, 'PLANNER', 'ADMIN'];
