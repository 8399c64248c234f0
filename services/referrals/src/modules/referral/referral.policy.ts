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

/** Roles that may record that a family withdraws its consent. */
export const consentRecorders: readonly Role[] = [
  'FACILITATOR',
  'PUSKESOS_OFFICER',
  'FRONT_OFFICE',
  'BACK_OFFICE',
  'MANAGER',
];

export const rolesOfStep = (step: ReferralStep): Role[] => rolesFor(referralTransitions, step);

/** Roles that may exchange messages and documents: the agency's, and those of the secretariat. */
export const exchangeRoles: readonly Role[] = [...agencyRoles, 'BACK_OFFICE', 'MANAGER', 'HEAD_OF_OFFICE'];

/** Finds the assignment in which the actor may take the step. Agencies act on their own referrals, staff on those of their area. */
export const findAssignmentForStep = (actor: Actor, step: ReferralStep, row: ReferralRow): Assignment | undefined =>
  findAssignmentOn(actor, rolesOfStep(step), row);
export const findAssignmentForConsent = (actor: Actor, row: ReferralRow): Assignment | undefined =>
  findAssignmentOn(actor, consentRecorders, row);
export const findAssignmentForExchange = (actor: Actor, row: ReferralRow): Assignment | undefined =>
  findAssignmentOn(actor, exchangeRoles, row);

function findAssignmentOn(actor: Actor, roles: readonly Role[], row: ReferralRow): Assignment | undefined {
  return assignmentsOf(actor, roles).find((assignment) =>
    agencyRoles.includes(assignment.role)
      ? assignment.agency === row.agency_code &&
        assignment.areas.some((area) => covers(area.slice(0, 5), row.region_code))
      : assignment.areas.some((area) => covers(area, row.region_code)),
  );
}
