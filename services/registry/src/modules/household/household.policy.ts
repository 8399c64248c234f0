import { allOf, sql, type Sql, type SqlText } from '@slrt/database';
import {
  caseworkRoles,
  factsOfPart,
  isNeeded,
  mayLearn,
  type HouseholdPart,
  type Role,
  type SessionScope,
} from '@slrt/domain';

/** Roles that may use the household and person fields of `Query`. The database decides which rows they see. */
export const householdReaders: readonly Role[] = [...caseworkRoles, 'AGENCY_LIAISON', 'AGENCY_INTEGRATOR'];
/** Roles that may propose a household. */
export const householdProposers: readonly Role[] = ['FACILITATOR', 'PUSKESOS_OFFICER', 'FRONT_OFFICE'];
/** Roles that may look up people and households by number. */
export const numberReaders: readonly Role[] = [...householdProposers, 'BACK_OFFICE', 'MANAGER', 'DISTRICT_VERIFIER'];
/** Roles that may record a home visit. */
export const visitors: readonly Role[] = ['FACILITATOR', 'PUSKESOS_OFFICER', 'SUPERVISOR'];

/** Facts on which the rights to a household depend. */
export interface Reading {
  /** The caller's roles where the household is: `rolesAt`. */
  readonly roles: readonly Role[];
  /** Programmes of the agency's open referrals of the household; null for a referral without one. */
  readonly programmes?: readonly (string | null)[];
}
/**
 * Returns true if the caller may read this part of a visible household, by the roles that cover it. An agency may read
 * what the programmes of its open referrals need.
 */
export function mayRead({ scope }: Pick<SessionScope, 'scope'>, part: HouseholdPart, reading: Reading): boolean {
  if (scope === 'system') return true;
  if (scope === 'agency') return isNeeded(part, reading.programmes ?? []);
  return reading.roles.some((role) => mayLearn(role, factsOfPart[part]));
}

/**
 * Returns a condition that restricts rows to the caller's districts, so that indexes, which start with the district,
 * apply. Callers with a whole province get no condition.
 */
export function inDistricts({ areas }: SessionScope, column: SqlText): Sql {
  const districts = [...new Set(areas.map((area) => area.slice(0, 5)))];
  const [only] = districts;
  if (!only || districts.some((code) => code.length < 5)) return allOf();
  return districts.length === 1 ? sql`${column} = ${only}` : sql`${column} = any(${districts}::text[])`;
}
