import { agencyRoles, caseworkRoles, type Role } from '@slrt/domain';

/** Numbers of the loop: everybody who works in it, the planner, and each agency its own. */
export const measureReaders: readonly Role[] = [...caseworkRoles, ...agencyRoles, 'PLANNER'];
