import { caseworkRoles, type Role } from '@slrt/domain';

export const unitReaders: readonly Role[] = [...caseworkRoles, 'PLANNER'];
/** Roles that organise the village work of a district. */
export const organisers: readonly Role[] = ['MANAGER', 'HEAD_OF_OFFICE'];
/** Roles that may update a Puskesos. */
export const unitKeepers: readonly Role[] = [...organisers, 'PUSKESOS_COORDINATOR', 'VILLAGE_HEAD'];
