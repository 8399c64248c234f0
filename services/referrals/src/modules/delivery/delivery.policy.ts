import { agencyRoles, assignmentsOf, covers, type Actor, type Role } from '@slrt/domain';

/** Roles that may manage webhooks: the agency's own, and the district's administrator. */
export const deliveryKeepers: readonly Role[] = [...agencyRoles, 'ADMIN'];
/** Roles that may issue and revoke credentials. An agency's integrator only for the agency itself. */
export const credentialIssuers: readonly Role[] = ['ADMIN', 'MANAGER', 'AGENCY_INTEGRATOR'];
/** Roles that may read an agency's inbox: only the agency's own. */
export const inboxReaders: readonly Role[] = agencyRoles;

/** Returns whether the actor may act for an agency in a district with one of the roles. */
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
