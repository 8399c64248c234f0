import {
  caseworkRoles,
  covers,
  mayLearn,
  rolesAt,
  type PersonalFact,
  type Role,
  type SessionScope,
} from '@slrt/domain';

/** Roles that may list screened households. Row security limits them to their areas. */
export const screeningReaders: readonly Role[] = caseworkRoles;
/** Roles that may read counts. Planners get published ones. */
export const countReaders: readonly Role[] = [...caseworkRoles, 'PLANNER'];
/**
 * True if the caller, who works with the households of an area, may read how many have a gap that tells these facts: by a role for the
 * whole area, or by every role inside it.
 */
export function countsExactly(scope: SessionScope, regionCode: string, facts: readonly PersonalFact[]): boolean {
  const whole = rolesAt(scope, regionCode);
  if (whole.length > 0) return whole.some((role) => mayLearn(role, facts));
  return scope.grants
    .filter(({ areas }) => areas.some((area) => covers(regionCode, area)))
    .every(({ role }) => mayLearn(role, facts));
}
export const exporters: readonly Role[] = ['MANAGER', 'HEAD_OF_OFFICE', 'DISTRICT_VERIFIER'];
