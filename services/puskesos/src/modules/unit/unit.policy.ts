import { caseworkRoles, type Role } from '@slrt/domain';

export const unitReaders: readonly Role[] = [...caseworkRoles, 'PLANNER'];
/** Who organises the village work of a district. */
export const organisers: readonly Role[] = ['MANAGER', 'HEAD_OF_OFFICE'];
/** Who keeps a unit's facts up to date. */
export const unitKeepers: readonly Role[] = [...organisers, 'PUSKESOS_COORDINATOR', 'VILLAGE_HEAD'];
