import {
  agencyRoles,
  assignmentsOf,
  caseworkRoles,
  covers,
  referralTransitions,
  rolesFor,
  type Actor,
  type Assignment,
  type ReferralStep,
  type Role,
} from '@slrt/domain';
import type { ReferralRow } from './referral.repository.ts';

export const referralReaders: readonly Role[] = [...caseworkRoles, ...agencyRoles];

/** Who hears a family, and so its word that it no longer agrees. */
export const consentRecorders: readonly Role[] = [
  'FACILITATOR',
  'PUSKESOS_OFFICER',
  'FRONT_OFFICE',
  'BACK_OFFICE',
  'MANAGER',
];

export const rolesOfStep = (step: ReferralStep): Role[] => rolesFor(referralTransitions, step);

/** Who writes messages and gives documents: the agency, and the desks of the secretariat. */
export const exchangeRoles: readonly Role[] = [...agencyRoles, 'BACK_OFFICE', 'MANAGER', 'HEAD_OF_OFFICE'];

/** An agency acts on its own referrals in its district, the secretariat on those of its area. */
export const actingAssignment = (actor: Actor, step: ReferralStep, row: ReferralRow): Assignment | undefined =>
  findAssignmentOn(actor, rolesOfStep(step), row);
export const consentAssignment = (actor: Actor, row: ReferralRow): Assignment | undefined =>
  findAssignmentOn(actor, consentRecorders, row);
export const exchangingAssignment = (actor: Actor, row: ReferralRow): Assignment | undefined =>
  findAssignmentOn(actor, exchangeRoles, row);

function findAssignmentOn(actor: Actor, roles: readonly Role[], row: ReferralRow): Assignment | undefined {
  return assignmentsOf(actor, roles).find((assignment) =>
    agencyRoles.includes(assignment.role)
      ? assignment.agency === row.agency_code &&
        assignment.areas.some((area) => covers(area.slice(0, 5), row.region_code))
      : assignment.areas.some((area) => covers(area, row.region_code)),
  );
}
