import { agencyRoles, assignmentsOf, covers, type Actor, type Role } from '@slrt/domain';

/** Who keeps the directory: the secretariat for every office of the district, an agency for its own. */
export const directoryKeepers: readonly Role[] = [...agencyRoles, 'MANAGER', 'HEAD_OF_OFFICE', 'ADMIN'];

export function keepsOffice(actor: Actor, office: { agencyCode: string; district: string }): boolean {
  return assignmentsOf(actor, directoryKeepers).some((assignment) =>
    agencyRoles.includes(assignment.role)
      ? assignment.agency === office.agencyCode && assignment.areas.some((area) => area.slice(0, 5) === office.district)
      : assignment.areas.some((area) => covers(area, office.district)),
  );
}
