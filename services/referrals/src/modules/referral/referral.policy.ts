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

export const rolesOfStep = (step: ReferralStep): Role[] => rolesFor(referralTransitions, step);

/** An agency acts on its own referrals in its district, the secretariat on those of its area. */
export function actingAssignment(actor: Actor, step: ReferralStep, row: ReferralRow): Assignment | undefined {
  return assignmentsOf(actor, rolesOfStep(step)).find((assignment) =>
    agencyRoles.includes(assignment.role)
      ? assignment.agency === row.agency_code &&
        assignment.areas.some((area) => covers(area.slice(0, 5), row.region_code))
      : assignment.areas.some((area) => covers(area, row.region_code)),
  );
}
