import { assignmentFor, caseworkRoles, type Actor, type Role } from '@slrt/domain';

/** Roles that may read of Puskesos and facilitators. Planners see no exact counts of complaints and households. */
export const unitReaders: readonly Role[] = [...caseworkRoles, 'PLANNER'];
/** Roles that organise the village work of a district. */
export const organisers: readonly Role[] = ['MANAGER', 'HEAD_OF_OFFICE'];
/** Roles that may update a Puskesos. */
export const unitKeepers: readonly Role[] = [...organisers, 'PUSKESOS_COORDINATOR', 'VILLAGE_HEAD'];

/** True if the actor may read the records of all these areas, and therefore count them exactly. */
export const mayCountRecords = (actor: Actor, areas: readonly string[]): boolean =>
  areas.every((area) => assignmentFor(actor, caseworkRoles, area) !== undefined);
