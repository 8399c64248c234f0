import { caseworkRoles, type Role, type SessionScope } from '@slrt/domain';

/** Roles that have the household and person root fields; rows are the database's to decide. */
export const householdReaders: readonly Role[] = [...caseworkRoles, 'AGENCY_LIAISON', 'AGENCY_INTEGRATOR'];
/** Who may propose a family. */
export const householdProposers: readonly Role[] = ['FACILITATOR', 'PUSKESOS_OFFICER', 'FRONT_OFFICE'];
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
const identifierReaders: readonly Role[] = [...healthReaders, 'AGENCY_LIAISON', 'AGENCY_INTEGRATOR'];

export type ProtectedField = 'identifier' | 'health' | 'location' | 'belongings';

/** What a role may read of a household that it sees. Agencies: identity and address, not health, belongings or map. */
export function mayRead(scope: SessionScope, field: ProtectedField): boolean {
  const role = scope.role;
  if (!role) return scope.scope === 'system';
  switch (field) {
    case 'identifier':
      return identifierReaders.includes(role);
    case 'health':
    case 'location':
      return healthReaders.includes(role);
    case 'belongings':
      return scope.scope === 'staff';
  }
}
