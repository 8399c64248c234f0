import { caseworkRoles, type Role } from '@slrt/domain';

export const unitReaders: readonly Role[] = [...caseworkRoles, 'PLANNER'];
/** Who organises the village work of a district. */
export const organisers: readonly Role[] = ['MANAGER', 'HEAD_OF_OFFICE'];
