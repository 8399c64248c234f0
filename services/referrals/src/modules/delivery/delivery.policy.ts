import { agencyRoles, assignmentsOf, covers, type Actor, type Role } from '@slrt/domain';

/** Who sets up how an agency is told: its own people, and the operator of the district. */
export const deliveryKeepers: readonly Role[] = [...agencyRoles, 'ADMIN'];
/** Who issues and revokes credentials: the operator, the manager of the secretariat, and the agency's own integrator. */
export const credentialIssuers: readonly Role[] = ['ADMIN', 'MANAGER', 'AGENCY_INTEGRATOR'];
/** Who reads an agency's inbox: the agency alone. */
export const inboxReaders: readonly Role[] = agencyRoles;

/** Whether one of the roles lets the actor act for an agency in a district. */
export function canActForAgency(
  actor: Actor,
  roles: readonly Role[],
  of: { agencyCode: string; district: string },
): boolean {
  return assignmentsOf(actor, roles).some((assignment) =>
    agencyRoles.includes(assignment.role)
      ? assignment.agency === of.agencyCode && assignment.areas.some((area) => area.slice(0, 5) === of.district)
      : assignment.areas.some((area) => covers(area, of.district)),
  );
}
