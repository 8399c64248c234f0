import { allOf, sql, type Sql, type SqlText } from '@slrt/database';
import { caseworkRoles, isNeeded, type HouseholdPart, type Role, type SessionScope } from '@slrt/domain';

/** Roles that have the household and person root fields; rows are the database's to decide. */
export const householdReaders: readonly Role[] = [...caseworkRoles, 'AGENCY_LIAISON', 'AGENCY_INTEGRATOR'];
/** Who may propose a family. */
export const householdProposers: readonly Role[] = ['FACILITATOR', 'PUSKESOS_OFFICER', 'FRONT_OFFICE'];
/** Who may look a person or a household up by its number. */
export const numberReaders: readonly Role[] = [...householdProposers, 'BACK_OFFICE', 'MANAGER', 'DISTRICT_VERIFIER'];
/** Who may record a home visit. */
export const visitors: readonly Role[] = ['FACILITATOR', 'PUSKESOS_OFFICER', 'SUPERVISOR'];

const healthReaders: readonly Role[] = [
  'FACILITATOR',
  'PUSKESOS_OFFICER',
  'SUPERVISOR',
  'FRONT_OFFICE',
  'BACK_OFFICE',
  'MANAGER',
  'DISTRICT_VERIFIER',
];
/** What a role may read of a household that it sees; an agency what the programmes of its open referrals need. */
export function mayRead(
  scope: SessionScope,
  part: HouseholdPart,
  programmes: readonly (string | null)[] = [],
): boolean {
  const role = scope.role;
  if (!role) return scope.scope === 'system';
  if (scope.scope === 'agency') return isNeeded(part, programmes);
  return ['identifier', 'health', 'location'].includes(part) ? healthReaders.includes(role) : true;
}

/** The district leads every key: rows of others are not even passed over. Who may see a whole province goes without it. */
export function inDistricts({ areas }: SessionScope, column: SqlText): Sql {
  const districts = [...new Set(areas.map((area) => area.slice(0, 5)))];
  const [only] = districts;
  if (!only || districts.some((code) => code.length < 5)) return allOf();
  return districts.length === 1 ? sql`${column} = ${only}` : sql`${column} = any(${districts}::text[])`;
}
